"""The job behind `ittehad load`: inputs to raw and staging."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

import psycopg

from etl.claims import LANGUAGES
from etl.jobs.extraction import Extraction
from etl.jobs.inputs import batched, read_inputs
from etl.jobs.outlets import Outlets
from etl.loading import Extracted, LoadRun, Rejection, RunTotals, Verdict, Version, load_run
from etl.records import Article, ArticleClaims
from etl.server import Server, watched

BATCH = 192  # articles in one transaction


@dataclass(frozen=True, slots=True)
class Planned:
    """A batch as read, with what to do about each article."""

    articles: tuple[tuple[Article, Verdict, Version], ...]
    rejections: tuple[Rejection, ...]

    @property
    def to_extract(self) -> list[Article]:
        return [article for article, verdict, _ in self.articles if verdict == "new"]


@dataclass(frozen=True, slots=True)
class Delivery:
    """Records that arrived together, and what is to happen with them."""

    records: Sequence[Article | Rejection]
    # In the transaction that loads the records: what is to be remembered about where they came from.
    remember: Callable[[psycopg.Connection[Any]], None] | None = None
    afterwards: Callable[[], None] | None = None  # once that is committed
    is_reread: bool = False  # from raw; see Extracted


def load(
    server: Server,
    paths: Sequence[str],
    stdin: BinaryIO,
    report: Callable[[RunTotals], None] = lambda _: None,
) -> RunTotals:
    """Read, extract and load the paths; `report` is called after every batch.

    Raises NothingToRead, ServerError, psycopg.OperationalError.
    """
    settings = server.settings
    extraction = Extraction.of(settings)
    outlets = Outlets.from_reference(settings.reference)
    with watched(server), load_run(server.connection("loader"), " ".join(["load", *paths]), extraction.version) as run:
        deliveries = (Delivery(batch) for batch in batched(read_inputs(paths, stdin), BATCH))
        load_deliveries(run, extraction, outlets, deliveries, report)
        return run.totals


def load_deliveries(
    run: LoadRun,
    extraction: Extraction,
    outlets: Outlets,
    deliveries: Iterable[Delivery],
    report: Callable[[RunTotals], None] = lambda _: None,
) -> None:
    """Extract and load what is delivered, each delivery in one transaction with what it wants remembered."""
    waiting: list[tuple[Delivery, Planned]] = []

    def to_extract() -> Iterator[list[Article]]:
        for delivery in deliveries:
            planned = _plan(run, delivery.records)
            waiting.append((delivery, planned))
            yield planned.to_extract

    for results in extraction.run(to_extract()):
        delivery, batch = waiting.pop(0)
        extracted = iter(results)
        arrived: list[Extracted] = []
        refused: list[Rejection] = []
        for article, verdict, version in batch.articles:
            if verdict == "superseded":
                arrived.append(Extracted(article, version=version))
            elif verdict == "new":
                result = next(extracted)
                if isinstance(result, ArticleClaims):
                    arrived.append(Extracted(article, result, outlets.of(article), delivery.is_reread, version))
                else:
                    refused.append(result)
        unchanged = sum(verdict == "unchanged" for _, verdict, _ in batch.articles)
        unread = Counter(article.language for article, _, _ in batch.articles if article.language not in LANGUAGES)
        with run.connection.transaction():
            run.load(arrived, (*batch.rejections, *refused), unchanged, unread)
            if delivery.remember:
                delivery.remember(run.connection)
        if delivery.afterwards:
            delivery.afterwards()
        report(run.totals)


def _plan(run: LoadRun, batch: Sequence[Article | Rejection]) -> Planned:
    articles = [record for record in batch if isinstance(record, Article)]
    return Planned(
        tuple((article, *planned) for article, planned in zip(articles, run.plan(articles), strict=True)),
        tuple(record for record in batch if isinstance(record, Rejection)),
    )
