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
MOSTLY = 0.5  # from this part of changed articles on, everything is made anew


def fingerprint(settings: Settings, connection: psycopg.Connection[Any]) -> str:
    """Of all that a build depends on: dbt, its project, the reference data; then, after a colon, what is in staging."""
    # Claims are only ever written with their article.
    state = connection.execute("SELECT count(*), max(loaded_at)::text FROM staging.articles").fetchone()
    return f"{_project_hash(settings)}:{hashlib.sha256(repr(state).encode()).hexdigest()}"


def must_begin_anew(connection: psycopg.Connection[Any], current: str) -> bool:
    """Whether what the last build left is no ground to go on from.

    So it is where no build succeeded yet, or the last that did was made by another dbt, project or reference than
    `current` says; where a full refresh was begun and never published; and where so many articles came since that
    making all anew is cheaper.
    """
    last = connection.execute(
        "SELECT fingerprint, started_at FROM audit.build_run WHERE status = 'succeeded'"
        " ORDER BY finished_at DESC LIMIT 1"
    ).fetchone()
    if last is None or last[0].partition(":")[0] != current.partition(":")[0]:
        return True
    if connection.execute("SELECT to_regclass('intermediate.changes') IS NULL").fetchone() == (True,):
        return True
    if connection.execute("SELECT EXISTS (SELECT FROM intermediate.changes WHERE name = '*')").fetchone() == (True,):
        return True
    share = connection.execute(
        "SELECT (count(*) FILTER (WHERE loaded_at >= %s))::float / greatest(count(*), 1) FROM staging.articles",
        [last[1]],
    ).fetchone()
    return share is not None and share[0] > MOSTLY


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
