"""Sources harvested side by side, their articles loaded as they come in: one source waits for no other."""

from __future__ import annotations

import datetime as dt
import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import psycopg

from etl.jobs.load import BATCH, Delivery
from etl.loading import LoadRun, RunTotals
from etl.server import Connection
from etl.sources import (
    Client,
    Fetched,
    Harvested,
    Known,
    Shared,
    Source,
    SourceState,
    harvest,
    read_items,
    read_pending,
    read_state,
    write_item,
    write_state,
)

LOG = logging.getLogger("ittehad.nightly")
SIDE_BY_SIDE = 8  # sources
WAITING = 64  # fetched pages that wait to be loaded
FLUSH = 2.0  # seconds without news after which what is there is loaded


@dataclass
class SourceReport:
    """What came of a source this night."""

    source: Source
    started_at: dt.datetime
    seconds: float = 0.0
    listed_count: int = 0
    handled_count: int = 0
    failed_count: int = 0
    new_article_count: int = 0
    claim_count: int = 0
    rejected_count: int = 0
    byte_count: int = 0
    message: str | None = None

    @property
    def is_good(self) -> bool:
        return self.message is None


@dataclass
class Fetching:
    """The sources of a night. Iterate over `deliveries` and load them; `reports` fill meanwhile."""

    loader: Connection
    sources: Sequence[Source]
    shared: Shared
    now: dt.datetime
    since: dt.datetime | None = None
    plan_only: bool = False
    reports: dict[str, SourceReport] = field(default_factory=dict)
    stop: threading.Event = field(default_factory=threading.Event)
    taken: set[str] = field(default_factory=set)
    lock: threading.Lock = field(default_factory=threading.Lock)
    _counted: RunTotals = field(default_factory=RunTotals)  # deliveries are loaded one after the other

    def deliveries(self, run: LoadRun) -> Iterator[Delivery]:
        """What is to be loaded, source by source in batches. Ends when every source has."""
        ready: queue.Queue[tuple[Source, Fetched | Harvested, int]] = queue.Queue(WAITING)
        to_do = deque(self.sources)
        for number in range(min(SIDE_BY_SIDE, len(self.sources))):
            threading.Thread(target=self._work, args=(to_do, ready), name=f"fetch-{number}", daemon=True).start()
        held: dict[str, list[Fetched]] = {source.name: [] for source in self.sources}
        open_count = len(self.sources)
        try:
            while open_count:
                try:
                    source, one, byte_count = ready.get(timeout=FLUSH)
                except queue.Empty:
                    yield from (self._delivery(name, pages, run) for name, pages in held.items() if pages)
                    held = {name: [] for name in held}
                    continue
                pages = held[source.name]
                if isinstance(one, Fetched):
                    pages.append(one)
                if pages and (isinstance(one, Harvested) or sum(len(page.records) for page in pages) >= BATCH):
                    yield self._delivery(source.name, pages, run)
                    held[source.name] = []
                if isinstance(one, Harvested):
                    open_count -= 1
                    yield self._end(source, one, byte_count)
        finally:
            self.stop.set()

    def plan(self) -> None:
        """Only the reports: what would be fetched."""
        ready: queue.Queue[tuple[Source, Fetched | Harvested, int]] = queue.Queue()
        self._work(deque(self.sources), ready)
        while not ready.empty():
            source, one, byte_count = ready.get()
            if isinstance(one, Harvested):
                self._end(source, one, byte_count)

    def _work(self, to_do: deque[Source], ready: queue.Queue[tuple[Source, Fetched | Harvested, int]]) -> None:
        while True:
            try:
                source = to_do.popleft()
            except IndexError:
                return
            client = Client(source, self.shared, self.stop)
            with self.lock:
                self.reports[source.name] = SourceReport(source, dt.datetime.now(dt.UTC))
            LOG.info("source begins", extra={"source": source.name, "kind": source.kind})
            try:
                for one in self._harvest(source, client):
                    self._put(ready, (source, one, client.byte_count))
            except Exception as error:  # a fault with one source is not the others' end
                LOG.exception("source fails", extra={"source": source.name})
                message = f"{type(error).__name__}: {' '.join(str(error).split())}"
                self._put(ready, (source, Harvested(SourceState(), message=message), client.byte_count))
            finally:
                client.close()

    def _harvest(self, source: Source, client: Client) -> Iterator[Fetched | Harvested]:
        with self.loader.connect(autocommit=True) as connection:
            known = Known(
                read_state(connection, source.name, source.location),
                lambda keys: read_items(connection, keys),
                lambda: read_pending(connection, source.name),
                self.taken,
                self.lock,
            )
            yield from harvest(source, client, known, self.now, self.since, plan_only=self.plan_only)

    def _put(
        self,
        ready: queue.Queue[tuple[Source, Fetched | Harvested, int]],
        one: tuple[Source, Fetched | Harvested, int],
    ) -> None:
        while not self.stop.is_set():  # else nobody is listening any more
            try:
                ready.put(one, timeout=1)
                return
            except queue.Full:
                continue

    def _delivery(self, name: str, pages: list[Fetched], run: LoadRun) -> Delivery:
        def remember(connection: psycopg.Connection[object]) -> None:
            for page in pages:
                if page.item:
                    write_item(connection, name, page.item)

        def afterwards() -> None:
            for page in pages:
                if page.afterwards:
                    page.afterwards()

            report, totals = self.reports[name], run.totals
            report.new_article_count += totals.new_article_count - self._counted.new_article_count
            report.claim_count += totals.claim_count - self._counted.claim_count
            report.rejected_count += len(totals.rejections) - len(self._counted.rejections)
            self._counted = totals

        return Delivery([record for page in pages for record in page.records], remember, afterwards)

    def _end(self, source: Source, end: Harvested, fetched_byte_count: int) -> Delivery:
        report, byte_count = self.reports[source.name], fetched_byte_count + end.byte_count
        report.listed_count, report.handled_count = end.listed_count, end.handled_count
        report.failed_count, report.message, report.byte_count = end.failed_count, end.message, byte_count
        report.seconds = time.time() - report.started_at.timestamp()

        def remember(connection: psycopg.Connection[object]) -> None:
            has_new = end.handled_count > end.failed_count
            write_state(connection, source.name, source.location, end.state, has_new=has_new, message=end.message)

        LOG.log(
            logging.INFO if end.message is None else logging.WARNING,
            "source ends",
            extra={
                "source": source.name,
                "listed": end.listed_count,
                "handled": end.handled_count,
                "failed": end.failed_count,
                "bytes": byte_count,
                "seconds": round(report.seconds, 2),
                "problem": end.message,
            },
        )
        return Delivery((), remember)
