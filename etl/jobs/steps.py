"""Steps of a night in audit.load_step."""

from __future__ import annotations

import datetime as dt

from etl.jobs.fetching import SourceReport
from etl.loading import LoadRun
from etl.loading.text import storable


def record_step(
    run: LoadRun,
    name: str,
    started_at: dt.datetime,
    *,
    source_name: str = "",
    finished_at: dt.datetime | None = None,
    item_count: int = 0,
    new_count: int = 0,
    failed_count: int = 0,
    byte_count: int = 0,
    message: str | None = None,
    is_skipped: bool = False,
) -> None:
    """Record a step that has ended; it failed where there is a message."""
    run.connection.execute(
        """
        INSERT INTO audit.load_step (load_run_id, name, source_name, started_at, finished_at, status,
                                     item_count, new_count, failed_count, byte_count, message)
        VALUES (%s, %s, %s, %s, coalesce(%s, clock_timestamp()), %s, %s, %s, %s, %s, %s)
        """,
        [
            run.load_run_id,
            name,
            source_name,
            started_at,
            finished_at,
            "skipped" if is_skipped else "failed" if message else "succeeded",
            item_count,
            new_count,
            failed_count,
            byte_count,
            storable(message) if message else None,
        ],
    )


def record_source(run: LoadRun, report: SourceReport) -> None:
    """The step of a source."""
    record_step(
        run,
        "fetch",
        report.started_at,
        source_name=report.source.name,
        finished_at=report.started_at + dt.timedelta(seconds=report.seconds),
        item_count=report.handled_count,
        new_count=report.new_article_count,
        failed_count=report.failed_count + report.rejected_count,
        byte_count=report.byte_count,
        message=report.message,
    )
