"""audit: what is known of each source, of what it listed, and the steps of a night."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from models.base import Base, described, one_of
from models.vocabulary import ITEM_STATUSES, STEP_STATUSES


class SourceState(Base):
    """Where the fetching of a source stands."""

    __tablename__ = "source_state"
    __table_args__ = (
        sa.CheckConstraint("failure_count >= 0", name="failure_count"),
        {"schema": "audit", "comment": "Where the fetching of each declared source stands; one row a source."},
    )

    source_name: Mapped[str] = described("The source's name in the sources file.", primary_key=True)
    location: Mapped[str] = described("Its address or path when it was fetched last.")
    etag: Mapped[str | None] = described("ETag of its listing, once all that it listed was loaded.")
    last_modified: Mapped[str | None] = described("Last-Modified of its listing, likewise.")
    watermark: Mapped[dt.datetime | None] = described("The listing was worked off up to this moment.")
    created_at: Mapped[dt.datetime] = described("When it was fetched first.", server_default=sa.func.now())
    tried_at: Mapped[dt.datetime] = described("When it was tried last.", server_default=sa.func.now())
    succeeded_at: Mapped[dt.datetime | None] = described("When its listing could be read last.")
    last_new_at: Mapped[dt.datetime | None] = described("When it last had something new.")
    failure_count: Mapped[int] = described("Failures in a row.", server_default=sa.text("0"))
    message: Mapped[str | None] = described("The last failure; null once it works again.")


class SourceItem(Base):
    """A page or file that a source listed, and what became of it."""

    __tablename__ = "source_item"
    __table_args__ = (
        one_of("status", ITEM_STATUSES),
        sa.Index(None, "source_name"),
        {"schema": "audit", "comment": "Pages and files that sources listed; one row a page or file."},
    )

    item_key: Mapped[str] = described("The address in its one spelling, or the file's path.", primary_key=True)
    location: Mapped[str] = described("The address or path itself.")
    source_name: Mapped[str] = described("The source that brought it last.")
    stamp: Mapped[str] = described("What tells a changed one: the source's date, or size and time of a file.")
    status: Mapped[str] = described("done, pending (to be tried again), or gone (nothing to be had there).")
    attempt_count: Mapped[int] = described("Failed attempts so far.", server_default=sa.text("0"))
    etag: Mapped[str | None] = described("Its ETag.")
    last_modified: Mapped[str | None] = described("Its Last-Modified.")
    fetched_at: Mapped[dt.datetime] = described("When it was tried last.", server_default=sa.func.now())
    message: Mapped[str | None] = described("Why it failed.")


class LoadStep(Base):
    """A step of a run: a source, the build, the checks."""

    __tablename__ = "load_step"
    __table_args__ = (
        one_of("status", STEP_STATUSES),
        {"schema": "audit", "comment": "Steps of nightly runs; one row a step."},
    )

    load_run_id: Mapped[str] = described("The run.", sa.ForeignKey("audit.load_run.load_run_id"), primary_key=True)
    name: Mapped[str] = described("fetch, load, build, check, tidy.", primary_key=True)
    source_name: Mapped[str] = described("The source, or empty.", primary_key=True, server_default=sa.text("''"))
    started_at: Mapped[dt.datetime] = described("When it began.")
    finished_at: Mapped[dt.datetime] = described("When it ended.", server_default=sa.func.now())
    status: Mapped[str] = described("succeeded, failed or skipped.")
    item_count: Mapped[int] = described("What it handled: pages and files, articles, or nodes of dbt.")
    new_count: Mapped[int] = described("Of these, what was new.", server_default=sa.text("0"))
    failed_count: Mapped[int] = described("Of these, what failed or was rejected.", server_default=sa.text("0"))
    byte_count: Mapped[int] = described("Bytes fetched.", sa.BigInteger, server_default=sa.text("0"))
    message: Mapped[str | None] = described("What went wrong.")
