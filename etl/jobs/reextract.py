"""The job behind `ittehad reextract`: stored articles whose claims an earlier extractor read, read again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import psycopg

from etl.jobs.extraction import Extraction
from etl.jobs.load import BATCH, Delivery, load_deliveries
from etl.jobs.one_night import one_night
from etl.jobs.outlets import Outlets
from etl.loading import Rejection, RunTotals, load_run
from etl.loading.identity import article_id
from etl.loading.stored import StaleCounts, Stored, stale_articles, stale_counts
from etl.reading import Rejected
from etl.reading.forms import form_of_name, read_document, read_line, sniff
from etl.records import Article
from etl.server import Server, watched

PAGES = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Reextracted:
    """What was found stale, and what came of it."""

    found: StaleCounts
    totals: RunTotals

    @property
    def refused_count(self) -> int:
        """Articles that today's reader or extractor refuses: they keep the claims they had."""
        return len(self.totals.rejections)


def stale(server: Server) -> StaleCounts:
    """How many stored articles are of another extractor version than today's."""
    with server.connection("loader").connect() as connection:
        return stale_counts(connection, Extraction.of(server.settings).version)


def reextract(server: Server, report: Callable[[RunTotals, int], None] = lambda *_: None) -> Reextracted:
    """Read all stale articles from raw again, each batch in one transaction; a killed run is gone on with by the next.

    `report` hears after every batch what was done, of how many. Raises NightTaken, ServerError, ExtractionError,
    psycopg.OperationalError.
    """
    settings = server.settings
    extraction = Extraction.of(settings)
    with (
        watched(server),
        one_night(server, "reextract"),
        load_run(server.connection("loader"), "reextract", extraction.version) as run,
    ):
        found = stale_counts(run.connection, extraction.version)
        batches = stale_articles(run.connection, extraction.version, BATCH)
        load_deliveries(
            run,
            extraction,
            Outlets.from_reference(settings.reference),
            (_delivery(batch) for batch in batches),
            lambda totals: report(totals, found.waiting),
        )
        return Reextracted(found, run.totals)


def _delivery(batch: Sequence[Stored]) -> Delivery:
    records: list[Article | Rejection] = []
    renamed: list[tuple[str, str, str]] = []
    for stored in batch:
        for record in read_again(stored):
            records.append(record)
            if isinstance(record, Article) and article_id(record) != stored.article_id:
                renamed.append((stored.article_id, stored.article_version_id, article_id(record)))
    return Delivery(records, partial(_drop, renamed) if renamed else None, is_reread=True)


def _drop(renamed: Sequence[tuple[str, str, str]], connection: psycopg.Connection[Any]) -> None:
    """Out of staging what stands there by another id now: an article without an address is named by its text."""
    with connection.cursor() as cursor:
        cursor.executemany(
            "DELETE FROM staging.articles WHERE article_id = %s AND article_version_id = %s"
            " AND EXISTS (SELECT FROM staging.articles WHERE article_id = %s)",
            renamed,
        )


def read_again(stored: Stored) -> Iterator[Article | Rejection]:
    """The article of the kept bytes by today's reader, with what only its source knew."""
    is_page = stored.source_uri.startswith(PAGES)
    for record in _read(stored):
        if isinstance(record, Rejected):
            yield Rejection(record.source_uri, record.stage, record.reason, record.payload)
            continue
        # A page's outlet may be what the sources file says; a file's own word goes before that.
        outlet = stored.outlet or record.outlet if is_page else record.outlet or stored.outlet
        article = replace(record, url=stored.url, outlet=outlet, retrieved_at=stored.retrieved_at)
        if is_page:  # its listing may have said what the page does not
            article = replace(article, title=record.title or stored.title)
            if record.published_on is None and stored.published_on_basis == "metadata":
                article = replace(article, published_on=stored.published_on, published_on_basis="metadata")
        yield article


def _read(stored: Stored) -> Iterator[Article | Rejected]:
    name = stored.source_uri.rpartition("#")[0] or stored.source_uri
    form = form_of_name(name)
    if form not in ("text", "html"):
        form = "html" if form == "warc" else sniff(stored.payload)
    if form in ("json", "jsonl"):  # one object, whatever file it stood in
        yield read_line(stored.payload, stored.doc, stored.source_uri)
        return
    is_fetched = form_of_name(name) == "warc" or stored.source_uri.startswith(PAGES)
    yield from read_document(
        stored.payload,
        "html" if form == "html" else "text",
        stored.doc,
        stored.source_uri,
        url=stored.url,
        retrieved_at=stored.retrieved_at if is_fetched else None,
    )
