"""What a person should look at after a night, in one line each."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import Any

import psycopg

from etl.jobs.fetching import SourceReport

NIGHTS = 14  # that make the usual
ENOUGH = 5  # nights before anything counts as usual
FACTOR = 4  # times more or less than the median


def find_oddities(
    connection: psycopg.Connection[Any], reports: Sequence[SourceReport], load_run_id: str
) -> tuple[str, ...]:
    """Sources that fail or are silent, volumes and rejects far from the usual."""
    found: list[str] = []
    for report in reports:
        name = report.source.name
        row = connection.execute(
            """
            SELECT failure_count, extract(epoch FROM now() - coalesce(last_new_at, created_at)) / 86400, last_new_at
            FROM audit.source_state WHERE source_name = %s
            """,
            [name],
        ).fetchone()
        if report.message:
            nights = f" ({row[0]} nights in a row)" if row and row[0] > 1 else ""
            found.append(f"{name} failed{nights}: {report.message}")
        if row and row[1] > report.source.silent_days:
            last = f"{row[2]:%Y-%m-%d}" if row[2] else "ever"
            found.append(f"{name} is silent: nothing new for {row[1]:.0f} days (last {last})")
        usual = _usual(connection, "fetch", name, "new_count", load_run_id)
        new = report.new_article_count
        if report.is_good and usual is not None and usual >= FACTOR and not usual / FACTOR <= new <= usual * FACTOR:
            found.append(f"{name}: {new} new articles, usually {usual:.0f}")
    usual = _usual(connection, "load", "", "failed_count", load_run_id)
    rejected = sum(report.rejected_count for report in reports)
    if usual is not None and rejected > max(10, usual * FACTOR):
        found.append(f"{rejected} inputs rejected, usually {usual:.0f}: see `ittehad rejects`")
    return tuple(found)


def _usual(
    connection: psycopg.Connection[Any], step: str, source_name: str, column: str, load_run_id: str
) -> float | None:
    """The median of the last nights; none where there are too few."""
    rows = connection.execute(
        f"""
        SELECT {column} FROM audit.load_step
        WHERE name = %s AND source_name = %s AND status = 'succeeded' AND load_run_id <> %s
        ORDER BY started_at DESC LIMIT %s
        """,
        [step, source_name, load_run_id, NIGHTS],
    ).fetchall()
    return statistics.median(row[0] for row in rows) if len(rows) >= ENOUGH else None
