"""audit: load runs, rejected inputs, builds, row counts."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from models.base import Base, described, one_of
from models.vocabulary import BUILD_STATUSES, LOAD_STATUSES, REJECT_STAGES


class LoadRun(Base):
    """One run of `ittehad load`; its counts grow with every batch it commits."""

    __tablename__ = "load_run"
    __table_args__ = (
        one_of("status", LOAD_STATUSES),
        sa.Index(None, "started_at"),
        {"schema": "audit", "comment": "Runs of the loader; one row a run."},
    )

    load_run_id: Mapped[str] = described("Random UUID of the run.", primary_key=True)
    command: Mapped[str] = described("What was asked for.")
    started_at: Mapped[dt.datetime] = described("When it began.", server_default=sa.func.now())
    finished_at: Mapped[dt.datetime | None] = described("When it ended; null while it runs.")
    status: Mapped[str] = described("running, succeeded, failed, or abandoned (its process is gone).")
    article_count: Mapped[int] = described("Articles read.", server_default=sa.text("0"))
    new_article_count: Mapped[int] = described(
        "Articles written: new, changed, or extracted anew.", server_default=sa.text("0")
    )
    claim_count: Mapped[int] = described("Claims of the articles written.", server_default=sa.text("0"))
    rejected_count: Mapped[int] = described("Inputs rejected.", server_default=sa.text("0"))
    extractor_version: Mapped[str] = described("Version of the extraction and of its reference data.")
    host: Mapped[str] = described("Name of the machine it ran on.")
    message: Mapped[str | None] = described("Why it failed.")


class RejectedInput(Base):
    """An input that could not be used, kept so that it can be tried again."""

    __tablename__ = "rejected_input"
    __table_args__ = (
        one_of("stage", REJECT_STAGES),
        sa.Index(None, "load_run_id"),
        sa.Index(None, "source_uri"),
        {"schema": "audit", "comment": "Inputs that were rejected, with the reason; one row an input and reason."},
    )

    rejected_input_id: Mapped[str] = described(
        "First 32 hex digits of the SHA-256 of source_uri, reason and payload.", primary_key=True
    )
    load_run_id: Mapped[str] = described("The run that rejected it first.", sa.ForeignKey("audit.load_run.load_run_id"))
    source_uri: Mapped[str] = described("Where it came from: a path, or path#line of a stream.")
    stage: Mapped[str] = described("What it failed at: open, decode, parse, clean, extract or load.")
    reason: Mapped[str] = described("Why.")
    payload: Mapped[bytes] = described("The first 64 KiB of the input.")
    byte_count: Mapped[int] = described("Length of payload in bytes.", sa.BigInteger)
    rejected_at: Mapped[dt.datetime] = described("When it was rejected first.", server_default=sa.func.now())
    replayed_at: Mapped[dt.datetime | None] = described("When an input from the same place was loaded after all.")


class BuildRun(Base):
    """One run of dbt, and what it was made from."""

    __tablename__ = "build_run"
    __table_args__ = (
        one_of("status", BUILD_STATUSES),
        sa.Index(None, "finished_at"),
        {"schema": "audit", "comment": "Builds of the marts; one row a build."},
    )

    build_run_id: Mapped[str] = described("Random UUID of the build.", primary_key=True)
    started_at: Mapped[dt.datetime] = described("When it began.")
    finished_at: Mapped[dt.datetime] = described("When it ended.", server_default=sa.func.now())
    status: Mapped[str] = described("succeeded or failed.")
    fingerprint: Mapped[str] = described(
        "SHA-256 of the dbt project, the reference data and the state of staging: equal means nothing to build."
    )
    failure_count: Mapped[int] = described("Models, seeds and tests that failed.")
    message: Mapped[str | None] = described("The first failure.")


class RowCount(Base):
    """Rows of a table after a build, to see growth and sudden losses."""

    __tablename__ = "row_count"
    __table_args__ = (
        sa.CheckConstraint("row_count >= 0", name="row_count"),
        {"schema": "audit", "comment": "Rows of each table after each build."},
    )

    schema_name: Mapped[str] = described("Schema of the table.", primary_key=True)
    table_name: Mapped[str] = described("The table.", primary_key=True)
    counted_at: Mapped[dt.datetime] = described("When it was counted.", primary_key=True, server_default=sa.func.now())
    row_count: Mapped[int] = described("Rows at that time.", sa.BigInteger)
