"""Where batches of articles are extracted: the workers of a Dask cluster.

The same interface as the pool of this machine (etl.jobs.processes), by Dask's own concurrent.futures executor. A batch
travels as bytes: the scheduler passes it on unread. Each worker reads code and reference data from its own checkout;
one whose version differs from ours is left out, so the claims are the same wherever they are made.

Dask gives the batches of a dead worker to another one, and gives up a batch of which several died; that one is then
taken article by article on this machine.
"""

from __future__ import annotations

import contextlib
import logging
import pickle
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from functools import cache
from typing import Any

from etl.jobs.cluster_client import connect, one_line
from etl.jobs.failed import ExtractionError
from etl.jobs.processes import WINDOW, ProcessDied, Task, without_raw
from etl.jobs.work import Result, extract_batch, version_of
from etl.records import Article
from etl.settings import Settings

LOG = logging.getLogger("ittehad.cluster")
LOOK = 2.0  # seconds after which who waits looks whether the cluster is still there
PATIENCE = 60.0  # seconds a cluster may be without a worker: one that died is started again by its nanny


class OtherVersion(Exception):
    """A worker's address and the version that it has."""

    def __init__(self, worker: str, version: str) -> None:
        super().__init__(worker, version)
        self.worker = worker
        self.version = version


@dataclass(slots=True)
class Sent(Task):
    """A batch at the cluster. Where workers are left out, only those in `allowed` may take it."""

    allowed: frozenset[str] = frozenset()


class Cluster:
    """The workers of the scheduler at an address such as tcp://host:8786, as far as they have our version."""

    def __init__(self, address: str, version: str) -> None:
        """Raises ExtractionError where there is no such scheduler, or Dask is not installed."""
        self.address = address
        self.version = version
        self._client = connect(address)
        self._others: dict[str, str] = {}  # workers left out, and their version
        self._workers: set[str] = set()
        self._looked_at = -LOOK
        self._alone_since: float | None = None

    @property
    def window(self) -> int:
        if time.monotonic() - self._looked_at > LOOK:
            self._usable()
        return WINDOW * max(1, len(self._workers - self._others.keys()))

    def submit(self, batch: Sequence[Article]) -> Sent:
        sent = Sent(batch, Future())
        if batch:
            self._send(sent)
        else:
            sent.future.set_result([])
        return sent

    def wait(self, task: Task) -> list[Result]:
        from distributed import KilledWorker

        assert isinstance(task, Sent)  # noqa: S101 (by `submit`)
        while True:
            try:
                return task.future.result(timeout=LOOK)
            except OtherVersion as error:
                self._leave_out(error)
                self._send(task)
            except KilledWorker as error:
                raise ProcessDied from error
            except CancelledError as error:
                raise self._lost(error) from error
            except Exception as error:
                if not isinstance(error, TimeoutError) or task.future.done():
                    raise ExtractionError(
                        f"the cluster at {self.address} fails ({one_line(error)}): its scheduler and its workers need"
                        " the same checkout of Ittehad and the same packages as this machine"
                    ) from error
                self._look_after(task)

    def recover(self, tasks: Iterable[Task]) -> None:
        """Nothing to do: Dask sends them to other workers."""

    def close(self) -> None:
        with contextlib.suppress(Exception):  # a scheduler that is gone cannot be left in good order
            self._client.close(timeout=LOOK)

    def _send(self, task: Sent) -> None:
        options: dict[str, Any] = {"pure": False}  # else Dask names the work by its content, at some cost
        if self._others:
            task.allowed = frozenset(self._usable())
            options |= {"workers": sorted(task.allowed), "allow_other_workers": False}
        work = pickle.dumps(without_raw(task.batch))
        task.future = self._client.get_executor(**options).submit(extract_on_worker, self.version, work)

    def _usable(self) -> set[str]:
        try:
            self._workers = set(self._client.nthreads())
        except Exception as error:  # of many kinds, by where the connection broke
            raise self._lost(error) from error
        self._looked_at = time.monotonic()
        return self._workers - self._others.keys()

    def _leave_out(self, error: OtherVersion) -> None:
        if error.worker not in self._others:
            found, ours = error.version, self.version
            LOG.warning("worker %s is left out: its extractor is of version %s, ours is %s", error.worker, found, ours)
        self._others[error.worker] = error.version
        if not self._usable():
            raise ExtractionError(
                f"no worker of {self.address} has version {self.version} of the extractor, but"
                f" {', '.join(sorted(set(self._others.values())))}: bring all checkouts to the same version and"
                " start the workers again"
            )

    def _look_after(self, task: Sent) -> None:
        """A task is taking long: is there anybody to do it?"""
        usable = self._usable()
        if usable:
            self._alone_since = None
            if task.allowed and not task.allowed & usable:
                self._send(task)  # those that were allowed are gone, others have come
            return
        if self._alone_since is None:
            self._alone_since = time.monotonic()
            LOG.warning("no worker at %s: waiting for one", self.address)
        if time.monotonic() - self._alone_since > PATIENCE:
            raise ExtractionError(
                f"no worker at {self.address} for {PATIENCE:.0f} s: start some with `dask worker {self.address}`;"
                " workers under a nanny, which is the default, come back when they die"
            )

    def _lost(self, error: BaseException) -> ExtractionError:
        return ExtractionError(
            f"lost the scheduler at {self.address} ({one_line(error)}): run this again once it is back"
        )


def extract_on_worker(expected: str, work: bytes) -> list[Result]:
    """Runs in a worker: the results of a pickled batch. Raises OtherVersion where its code or data are others."""
    from distributed import get_worker

    if _version() != expected:
        raise OtherVersion(get_worker().address, _version())
    return extract_batch(Settings.from_environment().reference, pickle.loads(work))  # noqa: S301 (from our client)


@cache
def _version() -> str:
    """Of what this process loaded first: files that change under a running worker do not change what it does."""
    return version_of(Settings.from_environment().reference)
