"""Articles to claims: in this process where they are few, in a pool of processes where they are many.

Results come in the order of the articles, whatever process finished first.
"""

from __future__ import annotations

import hashlib
import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from etl.claims import EXTRACTOR_VERSION, Extractor
from etl.loading import Rejection
from etl.records import Article, ArticleClaims

Result = ArticleClaims | Rejection

POOL_FROM = 40  # articles; below, starting processes costs more than it saves
PACKAGE = Path(__file__).parents[1]
CODE = (PACKAGE / "claims", PACKAGE / "reading")  # what decides which claims an article gives
WINDOW = 3  # batches on their way for each process


class ExtractionError(Exception):
    """Extraction does not work at all, whatever the article."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """How to extract: with which reference data, in how many processes."""

    reference: Path
    workers: int

    @property
    def version(self) -> str:
        """Of the extraction's code and data: claims made by another version are extracted anew.

        Told by the files themselves, so that nobody has to remember to raise a number.
        """
        digest = hashlib.sha256()
        code = [f for folder in CODE for f in folder.rglob("*") if f.suffix in (".py", ".txt", ".json")]
        for file in (*sorted(code), *sorted(self.reference.glob("*.csv"))):
            digest.update(file.name.encode() + b"\0" + file.read_bytes())
        return f"{EXTRACTOR_VERSION}+{digest.hexdigest()[:8]}"

    def run(self, batches: Iterable[Sequence[Article]]) -> Iterator[list[Result]]:
        """For each batch its results, in order. An article whose extraction fails gives a Rejection."""
        remaining = iter(batches)
        done = 0
        # Few articles never pay for a pool; batches without articles need no process at any time.
        for batch in remaining:
            if self.workers > 1 and batch and done + len(batch) > POOL_FROM:
                yield from self._in_pool(batch, remaining)
                return
            done += len(batch)
            yield extract_batch(self.reference, batch)

    def _in_pool(self, first: Sequence[Article], rest: Iterator[Sequence[Article]]) -> Iterator[list[Result]]:
        pool = self._pool(self.workers)
        waiting: deque[tuple[Sequence[Article], Future[list[Result]]]] = deque()
        try:
            waiting.append((first, self._submit(pool, first)))
            while waiting:
                while len(waiting) < self.workers * WINDOW and (batch := next(rest, None)) is not None:
                    waiting.append((batch, self._submit(pool, batch)))
                batch, future = waiting.popleft()
                try:
                    results = future.result()
                except BrokenProcessPool:  # one article killed its process: find out which, go on with the others
                    pool.shutdown(wait=False, cancel_futures=True)
                    results = self._one_by_one(batch)
                    pool = self._pool(self.workers)
                    waiting = deque((other, self._submit(pool, other)) for other, _ in waiting)
                yield [_with_raw(result, article) for result, article in zip(results, batch, strict=True)]
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _pool(self, workers: int) -> ProcessPoolExecutor:
        # Spawned, not forked: this process has threads (progress display, database driver).
        return ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))

    def _submit(self, pool: ProcessPoolExecutor, batch: Sequence[Article]) -> Future[list[Result]]:
        return pool.submit(extract_batch, self.reference, [replace(article, raw=b"") for article in batch])

    def _one_by_one(self, batch: Sequence[Article]) -> list[Result]:
        results: list[Result] = []
        pool = self._pool(1)
        try:
            pool.submit(extract_batch, self.reference, ()).result()
        except BrokenProcessPool as error:  # not an article's fault
            raise ExtractionError("the processes that extract claims do not start: see the messages above") from error
        try:
            for article in batch:
                try:
                    results += self._submit(pool, [article]).result()
                except BrokenProcessPool:
                    results.append(_refused(article, "the process that extracted its claims died"))
                    pool = self._pool(1)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
        return results


def extract_batch(reference: Path, articles: Sequence[Article]) -> list[Result]:
    """Claims of each article, or the reason why there are none. Runs in any process."""
    if not articles:  # and no need of an extractor
        return []
    extractor = extractor_for(reference)
    results: list[Result] = []
    for article in articles:
        try:
            results.append(extractor.extract(article))
        except Exception as error:  # one article must not take the others with it
            results.append(_refused(article, f"{type(error).__name__}: {error}"))
    return results


@lru_cache(maxsize=1)
def extractor_for(reference: Path) -> Extractor:
    """The extractor of this process: building it costs as much as many articles."""
    return Extractor.from_reference(reference)


def _refused(article: Article, why: str) -> Rejection:
    return Rejection(article.source_uri, "extract", f"{article.source_uri}: {why}", article.raw)


def _with_raw(result: Result, article: Article) -> Result:
    """The article's bytes stay in this process; here they come back to it."""
    if isinstance(result, Rejection):
        return replace(result, payload=article.raw)
    return replace(result, article=article)
