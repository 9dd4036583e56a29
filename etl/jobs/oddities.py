"""What a person should look at after a night, in one line each."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import Any

import psycopg

from etl.jobs.fetching import SourceReport
from etl.loading.run import Abandoned
from etl.loading.stored import StaleCounts
from etl.sources.night_settings import Checks


def find_oddities(
    connection: psycopg.Connection[Any],
    reports: Sequence[SourceReport],
    load_run_id: str,
    checks: Checks | None = None,
    *,
    is_backfill: bool = False,
) -> tuple[str, ...]:
    """Sources that fail or are silent, volumes and rejects far from the usual; none of these last in a backfill."""
    checks = checks or Checks()
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
        if row and 0 < report.source.silent_days < row[1]:
            last = f"{row[2]:%Y-%m-%d}" if row[2] else "never"
            found.append(f"{name} is silent: nothing new for {row[1]:.0f} days (last {last})")
        usual = None if is_backfill else _usual(connection, "fetch", name, "new_count", load_run_id, checks)
        if report.is_good and usual is not None:
            new = report.new_article_count
            is_few = usual >= checks.volume_from and new * checks.volume_factor < usual
            if is_few or new > max(usual, checks.volume_from) * checks.volume_factor:
                found.append(f"{name}: {new:,} new articles, usually {usual:.0f}")
    usual = None if is_backfill else _usual(connection, "load", "", "failed_count", load_run_id, checks)
    rejected = sum(report.rejected_count for report in reports)
    if usual is not None and rejected > max(checks.rejects_from, usual * checks.rejects_factor):
        most = max(reports, key=lambda report: report.rejected_count)
        share = f", {most.rejected_count:,} of {most.source.name}"
        found.append(f"{rejected:,} inputs rejected{share}, usually {usual:.0f}: see `ittehad rejects`")
    return tuple(found)


def abandoned_note(abandoned: Sequence[Abandoned]) -> tuple[str, ...]:
    """A line for each run that was killed: it could say nothing itself."""
    return tuple(
        f"{one.command}, begun {one.started_at:%Y-%m-%d %H:%M %Z}, broke off without a word; what it loaded is kept"
        + (f", {one.rejected_count:,} inputs it rejected are in `ittehad rejects`" if one.rejected_count else "")
        for one in abandoned
    )


def stale_note(stale: StaleCounts) -> tuple[str, ...]:
    """A line where stored articles have claims of an earlier extractor that could be read again."""
    if not stale.waiting:
        return ()
    beside = f"; of {stale.emptied:,} more nothing is left to be read" if stale.emptied else ""
    said = f"{stale.waiting:,} articles were read by an earlier extractor: `ittehad reextract` reads them again"
    return (said + beside,)


def _usual(
    connection: psycopg.Connection[Any], step: str, source_name: str, column: str, load_run_id: str, checks: Checks
) -> float | None:
    """The median of the last nights, backfills left out; none where there are too few."""
    rows = connection.execute(
        f"""
        SELECT s.{column} FROM audit.load_step AS s JOIN audit.load_run AS r USING (load_run_id)
        WHERE s.name = %s AND s.source_name = %s AND s.status = 'succeeded' AND s.load_run_id <> %s
            AND r.command NOT LIKE 'backfill%%'
        ORDER BY s.started_at DESC LIMIT %s
        """,
        [step, source_name, load_run_id, checks.nights],
    ).fetchall()
    return statistics.median(row[0] for row in rows) if rows and len(rows) >= checks.enough_nights else None
