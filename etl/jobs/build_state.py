"""Builds in audit.build_run, and whether there is anything to build."""

from __future__ import annotations

import datetime as dt
import hashlib
import uuid
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psycopg

from etl.settings import Settings

MADE_BY_DBT = frozenset({"target", "logs", "dbt_packages"})


def fingerprint(settings: Settings, connection: psycopg.Connection[Any]) -> str:
    """Of all that a build depends on: dbt, its project, the reference data; then, after a colon, what is in staging."""
    # Claims are only ever written with their article.
    state = connection.execute("SELECT count(*), max(loaded_at)::text FROM staging.articles").fetchone()
    return f"{_project_hash(settings)}:{hashlib.sha256(repr(state).encode()).hexdigest()}"


def is_of_other_project(connection: psycopg.Connection[Any], current: str) -> bool:
    """Whether the last build was made by another dbt, project or reference than `current` says, or there was none."""
    last = connection.execute("SELECT fingerprint FROM audit.build_run ORDER BY finished_at DESC LIMIT 1").fetchone()
    return last is None or last[0].partition(":")[0] != current.partition(":")[0]


def is_built(connection: psycopg.Connection[Any], current: str) -> bool:
    """Whether the last build succeeded, was made from `current`, and its marts are there."""
    there = connection.execute("SELECT to_regclass('marts.fct_evidence') IS NOT NULL").fetchone()
    last = connection.execute(
        "SELECT status, fingerprint FROM audit.build_run ORDER BY finished_at DESC LIMIT 1"
    ).fetchone()
    return there == (True,) and last == ("succeeded", current)


def record(
    connection: psycopg.Connection[Any],
    started_at: dt.datetime,
    made_from: str,
    failure_count: int,
    message: str | None,
) -> None:
    """Remember a build."""
    connection.execute(
        "INSERT INTO audit.build_run (build_run_id, started_at, status, fingerprint, failure_count, message)"
        " VALUES (%s, %s, %s, %s, %s, %s)",
        [
            str(uuid.uuid4()),
            started_at,
            "failed" if failure_count else "succeeded",
            made_from,
            failure_count,
            message,
        ],
    )
    connection.commit()


def _project_hash(settings: Settings) -> str:
    digest = hashlib.sha256(version("dbt-core").encode())
    for folder in (settings.dbt_project, settings.reference):
        for file in sorted(_files(folder)):
            digest.update(str(file.relative_to(folder)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _files(folder: Path) -> list[Path]:
    return [
        file
        for file in folder.rglob("*")
        if file.is_file() and not MADE_BY_DBT & set(file.relative_to(folder).parts) and file.name != ".user.yml"
    ]
