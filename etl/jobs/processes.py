"""Where batches of articles are extracted: processes of this machine. A cluster offers the same (etl.jobs.cluster)."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from etl.jobs.failed import ExtractionError
from etl.jobs.work import Result, extract_batch, refused
from etl.records import Article

WINDOW = 3  # batches on their way for each process
TRIES = 2  # of an article whose process dies; once may be anybody's fault


class ProcessDied(Exception):
    """A process died, perhaps of this batch."""


@dataclass(slots=True)
class Task:
    """A batch on its way."""

    batch: Sequence[Article]
    future: Future[list[Result]]


class Crew(Protocol):
    """Processes that extract. Close it in the end."""

    @property
    def window(self) -> int:
        """How many tasks keep it busy."""

    def submit(self, batch: Sequence[Article]) -> Task:
        """Send a batch off, without the articles' raw bytes."""

    def wait(self, task: Task) -> list[Result]:
        """The results of a task. Raises ProcessDied and ExtractionError."""

    def recover(self, tasks: Iterable[Task]) -> None:
        """After ProcessDied: see to it that the other tasks go on."""

    def close(self) -> None:
        """Let go of everything, also of what is still on its way."""


class Processes:
    """A pool of processes that is made anew when one of them died."""

    def __init__(self, reference: Path, workers: int) -> None:
        self.reference = reference
        self.workers = workers
        self._pool = self._new_pool()

    @property
    def window(self) -> int:
        return self.workers * WINDOW

    def submit(self, batch: Sequence[Article]) -> Task:
        return Task(batch, self._submit(batch))

    def wait(self, task: Task) -> list[Result]:
        try:
            return task.future.result()
        except BrokenProcessPool as error:
            raise ProcessDied from error

    def recover(self, tasks: Iterable[Task]) -> None:
        self.close()
        self._pool = self._new_pool()
        for task in tasks:
            task.future = self._submit(task.batch)

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _new_pool(self) -> ProcessPoolExecutor:
        # Spawned, not forked: this process has threads (progress display, database driver).
        return ProcessPoolExecutor(
            self.workers, mp_context=multiprocessing.get_context("spawn"), initializer=_end_with_parent
        )

    def _submit(self, batch: Sequence[Article]) -> Future[list[Result]]:
        try:
            return self._pool.submit(extract_batch, self.reference, without_raw(batch))
        except BrokenProcessPool as error:  # found out here: told, like any other death, to who waits for the results
            failed: Future[list[Result]] = Future()
            failed.set_exception(error)
            return failed


def one_by_one(reference: Path, batch: Sequence[Article]) -> list[Result]:
    """Results of a batch that may have killed a process, each article by itself in a process of this machine.

    Raises ExtractionError where even a process without an article dies.
    """
    results: list[Result] = []
    crew = Processes(reference, 1)
    try:
        try:
            crew.wait(crew.submit(()))
        except ProcessDied as error:  # not an article's fault
            raise ExtractionError("the processes that extract claims do not start: see the messages above") from error
        for article in batch:
            for _ in range(TRIES):
                try:
                    results += crew.wait(crew.submit([article]))
                    break
                except ProcessDied:
                    crew.recover(())
            else:
                results.append(refused(article, "the process that extracted its claims died"))
    finally:
        crew.close()
    return results


def without_raw(batch: Sequence[Article]) -> list[Article]:
    """The articles as they travel: no process needs their bytes."""
    return [replace(article, raw=b"") for article in batch]


def _end_with_parent() -> None:
    """In a worker: end when the process that wants its results is killed; left alone it would wait for ever."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()
