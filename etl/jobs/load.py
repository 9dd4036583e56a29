"""The job behind `ittehad load`: inputs to raw and staging."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from etl.claims import LANGUAGES
from etl.jobs.extraction import Extraction
from etl.jobs.inputs import batched, read_inputs
from etl.jobs.outlets import Outlets
from etl.loading import Extracted, LoadRun, Rejection, RunTotals, Verdict, load_run
from etl.records import Article, ArticleClaims
from etl.server import Server

BATCH = 32  # articles in one transaction and in one piece of work for a process


@dataclass(frozen=True, slots=True)
class Planned:
    """A batch as read, with what to do about each article."""

    articles: tuple[Article, ...]
    verdicts: tuple[Verdict, ...]
    rejections: tuple[Rejection, ...]

    @property
    def to_extract(self) -> list[Article]:
        return [a for a, v in zip(self.articles, self.verdicts, strict=True) if v == "new"]


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
    extraction = Extraction(settings.reference, settings.workers)
    outlets = Outlets.from_reference(settings.reference)
    with load_run(server.connection("loader"), " ".join(["load", *paths]), extraction.version) as run:
        planned: list[Planned] = []

        def to_extract() -> Iterator[list[Article]]:
            for batch in batched(read_inputs(paths, stdin), BATCH):
                planned.append(_plan(run, batch))
                yield planned[-1].to_extract

        for results in extraction.run(to_extract()):
            batch = planned.pop(0)
            extracted = iter(results)
            arrived: list[Extracted] = []
            refused: list[Rejection] = []
            for article, verdict in zip(batch.articles, batch.verdicts, strict=True):
                if verdict == "superseded":
                    arrived.append(Extracted(article))
                elif verdict == "new":
                    result = next(extracted)
                    if isinstance(result, ArticleClaims):
                        arrived.append(Extracted(article, result, outlets.of(article)))
                    else:
                        refused.append(result)
            unchanged = batch.verdicts.count("unchanged")
            unread = Counter(article.language for article in batch.articles if article.language not in LANGUAGES)
            run.load(arrived, (*batch.rejections, *refused), unchanged, unread)
            report(run.totals)
        return run.totals


def _plan(run: LoadRun, batch: Sequence[Article | Rejection]) -> Planned:
    articles = tuple(record for record in batch if isinstance(record, Article))
    return Planned(
        articles,
        tuple(run.plan(articles)),
        tuple(record for record in batch if isinstance(record, Rejection)),
    )
