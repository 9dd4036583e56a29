"""The job behind `ittehad nightly`: fetch, load, build, check, tell."""

from __future__ import annotations

import datetime as dt
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import psycopg

from etl.jobs.build import Built, build, has_changes
from etl.jobs.extraction import Extraction
from etl.jobs.facts import fact_ids
from etl.jobs.fetching import Fetching, SourceReport
from etl.jobs.load import load_deliveries
from etl.jobs.moves import find_moves, standing
from etl.jobs.oddities import abandoned_note, find_oddities, stale_note
from etl.jobs.one_night import one_night
from etl.jobs.outlets import Outlets
from etl.jobs.run import FactChange, fact_changes
from etl.jobs.steps import record_source, record_step
from etl.jobs.tidy import Tidied, tidy
from etl.jobs.unknown_parties import unknown_parties
from etl.loading import LoadRun, RunTotals, load_run
from etl.loading.stored import stale_counts
from etl.server import Server, watched
from etl.sources import Shared, Source, SourcesError
from etl.sources.declared import Declared
from etl.sources.night_settings import Retention

LOG = logging.getLogger("ittehad.nightly")


@dataclass(frozen=True, slots=True)
class Night:
    """What a night did."""

    load_run_id: str
    started_at: dt.datetime
    finished_at: dt.datetime
    totals: RunTotals
    sources: tuple[SourceReport, ...]
    built: Built | None  # None where nothing had changed
    facts: tuple[FactChange, ...]
    oddities: tuple[str, ...]
    moves: tuple[str, ...] = ()  # alliances of another status, new disputes
    tidied: Tidied | None = None  # None where that did not work

    @property
    def exit_status(self) -> int:
        """0 all done, 1 some inputs rejected or sources failed, 2 no build, or nothing of any source could be had."""
        failed = [one for one in self.sources if not one.is_good]
        is_dead = len(failed) == len(self.sources) and all(one.handled_count <= one.failed_count for one in failed)
        if (self.built and not self.built.is_good) or (failed and is_dead):
            return 2
        return 1 if failed or self.totals.rejections else 0

    @property
    def to_look_at(self) -> list[str]:
        """What is odd, and the tests that failed or warn."""
        built = self.built
        told = [*built.failures, *built.warnings] if built else []
        return [*self.oddities, *(f"{one.name}: {one.message}" for one in told)]


def choose(declared: Declared, names: Sequence[str]) -> tuple[Source, ...]:
    """The enabled sources, or those named. Raises SourcesError."""
    by_name = {source.name: source for source in declared.sources}
    unknown = [name for name in names if name not in by_name]
    if unknown:
        raise SourcesError(f"no source {unknown[0]!r}; there are {', '.join(by_name)}")
    chosen = tuple(by_name[name] for name in names) or tuple(one for one in declared.sources if one.enabled)
    if not chosen:
        raise SourcesError("no source is enabled")
    return chosen


def plan(
    server: Server, declared: Declared, names: Sequence[str], since: dt.datetime | None = None
) -> list[SourceReport]:
    """What a night would fetch: asks for the listings, changes nothing. Raises SourcesError."""
    shared, now = Shared.for_contact(declared.contact), dt.datetime.now(dt.UTC)
    fetching = Fetching(server.connection("loader"), choose(declared, names), shared, now, since, plan_only=True)
    fetching.plan()
    return list(fetching.reports.values())


def nightly(
    server: Server,
    declared: Declared,
    names: Sequence[str] = (),
    since: dt.datetime | None = None,
    on_load: Callable[[RunTotals], None] = lambda _: None,
    on_build: Callable[[str], None] = lambda _: None,
    on_begin: Callable[[], None] = lambda: None,
) -> Night:
    """The whole night; `on_begin` is called once it is ours.

    Raises NightTaken, SourcesError, ServerError, psycopg.OperationalError.
    """
    settings = server.settings
    sources = choose(declared, names)
    extraction = Extraction.of(settings)
    started_at = dt.datetime.now(dt.UTC)
    command = " ".join(["backfill" if since else "nightly", *names])
    with watched(server), one_night(server), load_run(server.connection("loader"), command, extraction.version) as run:
        LOG.info("night begins", extra={"load_run_id": run.load_run_id, "sources": len(sources)})
        on_begin()
        with server.connection("reader").connect() as connection:
            before, stood = fact_ids(connection), standing(connection)
        reports = _fetch_and_load(server, run, extraction, sources, declared, since, on_load)
        built = _build(server, run, on_build)
        facts = fact_changes(server, before, with_examples=False) if built is None or built.is_good else ()
        began = dt.datetime.now(dt.UTC)
        moves: tuple[str, ...] = ()
        if built is not None and built.is_good:
            with server.connection("reader").connect() as connection:
                moves = find_moves(connection, stood)
        checks, is_backfill = declared.night.checks, since is not None
        oddities = (
            *abandoned_note(run.abandoned),
            *find_oddities(run.connection, reports, run.load_run_id, checks, is_backfill=is_backfill),
            *stale_note(stale_counts(run.connection, extraction.version)),
            *(_unknown_parties(server) if built is None else ()),  # a build has told of them
        )
        failures = built.failures if built else ()
        record_step(run, "check", began, item_count=len(sources), failed_count=len(oddities) + len(failures))
        tidied = _tidy(server, run, declared.night.retention)
        finished_at = dt.datetime.now(dt.UTC)
        night = Night(
            run.load_run_id, started_at, finished_at, run.totals, reports, built, facts, oddities, moves, tidied
        )
    LOG.info(
        "night ends",
        extra={
            "load_run_id": night.load_run_id,
            "status": night.exit_status,
            "articles": night.totals.article_count,
            "new_articles": night.totals.new_article_count,
            "claims": night.totals.claim_count,
            "rejected": len(night.totals.rejections),
            "new_facts": sum(fact.new for fact in night.facts),
            "seconds": round((night.finished_at - started_at).total_seconds(), 2),
        },
    )
    return night


def _fetch_and_load(
    server: Server,
    run: LoadRun,
    extraction: Extraction,
    sources: Sequence[Source],
    declared: Declared,
    since: dt.datetime | None,
    on_load: Callable[[RunTotals], None],
) -> tuple[SourceReport, ...]:
    began, clock = dt.datetime.now(dt.UTC), time.monotonic()
    shared = Shared.for_contact(declared.contact)
    fetching = Fetching(server.connection("loader"), sources, shared, began, since)
    outlets = Outlets.from_reference(server.settings.reference)
    load_deliveries(run, extraction, outlets, fetching.deliveries(run), on_load)
    reports = tuple(fetching.reports[source.name] for source in sources)
    for report in reports:
        record_source(run, report)
    totals = run.totals
    record_step(
        run,
        "load",
        began,
        item_count=totals.article_count,
        new_count=totals.new_article_count,
        failed_count=len(totals.rejections),
    )
    LOG.info(
        "loaded",
        extra={
            "articles": totals.article_count,
            "new_articles": totals.new_article_count,
            "claims": totals.claim_count,
            "rejected": len(totals.rejections),
            "seconds": round(time.monotonic() - clock, 2),
        },
    )
    return reports


def _unknown_parties(server: Server) -> tuple[str, ...]:
    with server.connection("transformer").connect() as connection:
        return unknown_parties(connection)


def _tidy(server: Server, run: LoadRun, retention: Retention) -> Tidied | None:
    """What was not kept any longer; none where that failed, which is no reason to call the night a failure."""
    began = dt.datetime.now(dt.UTC)
    try:
        done = tidy(server, retention, began)
    except (psycopg.Error, OSError) as error:
        LOG.warning("tidying fails", extra={"problem": " ".join(str(error).split())})
        record_step(run, "tidy", began, message=" ".join(str(error).split()))
        return None
    record_step(run, "tidy", began, item_count=done.emptied_count + done.page_count, byte_count=done.byte_count)
    return done


def _build(server: Server, run: LoadRun, on_build: Callable[[str], None]) -> Built | None:
    began = dt.datetime.now(dt.UTC)
    try:
        built = build(server, on_build) if has_changes(server) else None
    except Exception as error:
        if not isinstance(error, psycopg.OperationalError):  # else there is nowhere to write it
            record_step(run, "build", began, message=f"{type(error).__name__}: {error}")
        raise
    if built is None:
        record_step(run, "build", began, is_skipped=True)
        LOG.info("nothing to build")
        return None
    first = built.failures[0] if built.failures else None
    record_step(
        run,
        "build",
        began,
        item_count=sum(built.counts.values()),
        failed_count=len(built.failures),
        message=f"{first.name}: {first.message}" if first else None,
    )
    LOG.log(
        logging.INFO if built.is_good else logging.ERROR,
        "built",
        extra={
            "nodes": built.counts,
            "failures": [f"{one.name}: {one.message}" for one in built.failures],
            "seconds": round((dt.datetime.now(dt.UTC) - began).total_seconds(), 2),
        },
    )
    return built
