"""Articles to claims: in this process where they are few, in a pool of processes or on a cluster where they are many.

Results come in the order of the articles, whatever process finished first.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from etl.jobs.failed import ExtractionError
from etl.jobs.processes import Crew, ProcessDied, Processes, Task, one_by_one
from etl.jobs.work import Result, extract_batch, extractor_for, version_of
from etl.loading import Rejection
from etl.records import Article
from etl.settings import Settings

__all__ = ["POOL_FROM", "Extraction", "ExtractionError", "Result", "extract_batch", "extractor_for"]

POOL_FROM = 40  # articles; below, starting processes costs more than it saves
PIECE = 32  # articles that a process takes at once


@dataclass(frozen=True, slots=True)
class Extraction:
    """How to extract: with which reference data, in how many processes, or on the cluster of this scheduler."""

    reference: Path
    workers: int
    executor: str | None = None

    @classmethod
    def of(cls, settings: Settings) -> Extraction:
        """As the settings say."""
        return cls(settings.reference, settings.workers, settings.executor)

    @property
    def version(self) -> str:
        """Of the extraction's code and data: claims made by another version are extracted anew."""
        return version_of(self.reference)

    def run(self, batches: Iterable[Sequence[Article]]) -> Iterator[list[Result]]:
        """For each batch its results, in order. An article whose extraction fails gives a Rejection.

        Raises ExtractionError.
        """
        remaining = iter(batches)
        done = 0
        # Few articles never pay for a pool; batches without articles need no process at any time.
        for batch in remaining:
            if batch and (self.executor or (self.workers > 1 and done + len(batch) > POOL_FROM)):
                yield from self._by_crew(batch, remaining)
                return
            done += len(batch)
            yield extract_batch(self.reference, batch)

    def _by_crew(self, first: Sequence[Article], rest: Iterator[Sequence[Article]]) -> Iterator[list[Result]]:
        crew = self._crew()
        try:
            waiting = deque([_submit(crew, first)])
            while waiting:
                tasks = waiting.popleft()
                while sum(map(len, waiting)) < crew.window and (batch := next(rest, None)) is not None:
                    waiting.append(_submit(crew, batch))
                yield [
                    _with_raw(*pair)
                    for number, task in enumerate(tasks)
                    for pair in zip(
                        self._results(crew, task, chain(tasks[number + 1 :], *waiting)), task.batch, strict=True
                    )
                ]
        finally:
            crew.close()

    def _crew(self) -> Crew:
        if not self.executor:
            return Processes(self.reference, self.workers)
        from etl.jobs.cluster import Cluster

        return Cluster(self.executor, self.version)

    def _results(self, crew: Crew, task: Task, others: Iterable[Task]) -> list[Result]:
        try:
            return crew.wait(task)
        except ProcessDied:  # of one article: find out which, go on with the others
            crew.recover(others)
            return one_by_one(self.reference, task.batch)


def _submit(crew: Crew, batch: Sequence[Article]) -> list[Task]:
    """The batch sent off in pieces, so that a few hundred articles keep several processes busy; at least one."""
    return [crew.submit(batch[start : start + PIECE]) for start in range(0, max(1, len(batch)), PIECE)]


def _with_raw(result: Result, article: Article) -> Result:
    """The article's bytes stay in this process; here they come back to it."""
    if isinstance(result, Rejection):
        return replace(result, payload=article.raw)
    return replace(result, article=article)
