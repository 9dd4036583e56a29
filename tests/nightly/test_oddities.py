"""What is odd against a history: silence, volume, rejects, failed tests."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import replace

import psycopg
import pytest

from etl.jobs.fetching import SourceReport
from etl.jobs.oddities import find_oddities
from etl.server import Server
from etl.sources import Source
from etl.sources.night_settings import Checks

NOW = dt.datetime.now(dt.UTC)
SOURCE = Source(name="paper", kind="feed", location="https://example.com/feed")


def report(new: int = 0, rejected: int = 0, message: str | None = None, silent_days: int = 3) -> SourceReport:
    source = replace(SOURCE, silent_days=silent_days)
    return SourceReport(source, NOW, new_article_count=new, rejected_count=rejected, message=message)


class History:
    """Nights of the past in the audit tables."""

    def __init__(self, connection: psycopg.Connection[tuple[object, ...]]) -> None:
        self.connection = connection

    def night(
        self, days_ago: int, new: int = 0, rejected: int = 0, command: str = "nightly", status: str = "succeeded"
    ) -> None:
        run, at = str(uuid.uuid4()), NOW - dt.timedelta(days=days_ago)
        self.connection.execute(
            "INSERT INTO audit.load_run (load_run_id, command, started_at, status, extractor_version, host)"
            " VALUES (%s, %s, %s, 'succeeded', '1', 'here')",
            [run, command, at],
        )
        for name, source, new_count, failed in (("fetch", "paper", new, 0), ("load", "", new, rejected)):
            self.connection.execute(
                "INSERT INTO audit.load_step (load_run_id, name, source_name, started_at, finished_at, status,"
                " item_count, new_count, failed_count) VALUES (%s, %s, %s, %s, %s, %s, 1, %s, %s)",
                [run, name, source, at, at, status, new_count, failed],
            )

    def state(self, days_silent: float | None, days_known: float = 30, failures: int = 0) -> None:
        self.connection.execute(
            "INSERT INTO audit.source_state (source_name, location, created_at, last_new_at, failure_count)"
            " VALUES ('paper', 'x', %s, %s, %s)",
            [
                NOW - dt.timedelta(days=days_known),
                None if days_silent is None else NOW - dt.timedelta(days=days_silent),
                failures,
            ],
        )

    def odd(self, one: SourceReport, checks: Checks | None = None, *, is_backfill: bool = False) -> tuple[str, ...]:
        return find_oddities(self.connection, [one], "tonight", checks, is_backfill=is_backfill)


@pytest.fixture
def history(night_server: Server) -> History:
    with night_server.connection("loader").connect(autocommit=True) as connection:
        yield History(connection)  # type: ignore[misc]


def test_silence(history: History) -> None:
    history.state(3.2)
    last = NOW - dt.timedelta(days=3.2)
    assert history.odd(report()) == (f"paper is silent: nothing new for 3 days (last {last:%Y-%m-%d})",)
    assert history.odd(report(silent_days=4)) == ()
    assert history.odd(report(silent_days=0)) == ()  # never said


def test_silence_from_the_beginning_and_failures_in_a_row(history: History) -> None:
    history.state(None, days_known=5, failures=3)
    assert history.odd(report(message="status 500")) == (
        "paper failed (3 nights in a row): status 500",
        "paper is silent: nothing new for 5 days (last never)",
    )


@pytest.mark.parametrize(
    ("new", "is_odd"), [(20, False), (5, False), (4, True), (0, True), (80, False), (81, True), (2000, True)]
)
def test_volume(history: History, new: int, is_odd: bool) -> None:
    for day in range(1, 8):
        history.night(day, new=20 if day != 3 else 900)  # one night of all does not change what is usual
    assert history.odd(report(new)) == ((f"paper: {new:,} new articles, usually 20",) if is_odd else ())


def test_what_is_usual_needs_a_history_of_good_nights(history: History) -> None:
    for day in range(1, 5):
        history.night(day, new=20)
    history.night(5, new=20, status="failed")
    history.night(6, new=20, command="backfill paper")
    assert history.odd(report(0)) == ()
    assert history.odd(report(0), Checks(enough_nights=4)) != ()
    history.night(7, new=20)
    assert history.odd(report(0)) == ("paper: 0 new articles, usually 20",)
    assert history.odd(report(0), is_backfill=True) == ()
    assert history.odd(report(0), Checks(volume_from=21)) == ()
    assert history.odd(report(6), Checks(volume_factor=3)) == ("paper: 6 new articles, usually 20",)
    for day in range(8, 30):
        history.night(day, new=1000)
    assert history.odd(report(15)) != ()
    assert history.odd(report(15), Checks(nights=6)) == ()  # longer ago does not count


def test_a_small_source_is_not_spoken_of(history: History) -> None:
    for day in range(1, 8):
        history.night(day, new=day % 2)
    assert history.odd(report(0)) == ()
    assert history.odd(report(16)) == ()
    assert history.odd(report(17)) == ("paper: 17 new articles, usually 1",)


@pytest.mark.parametrize(("rejected", "is_odd"), [(12, False), (13, True), (3, False)])
def test_a_jump_in_rejects(history: History, rejected: int, is_odd: bool) -> None:
    for day in range(1, 8):
        history.night(day, new=10, rejected=3)
    said = f"{rejected} inputs rejected, {rejected} of paper, usually 3: see `ittehad rejects`"
    assert history.odd(report(10, rejected)) == ((said,) if is_odd else ())
    assert history.odd(report(10, rejected), Checks(rejects_from=50)) == ()
