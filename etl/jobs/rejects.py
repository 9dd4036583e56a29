"""The jobs behind `ittehad rejects`: list, show and replay what is in audit.rejected_input."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import psycopg

from etl.jobs.extraction import Extraction
from etl.jobs.inputs import batched
from etl.jobs.load import BATCH, Delivery, load_deliveries
from etl.jobs.outlets import Outlets
from etl.jobs.reread import Reject, file_of, is_fetched, is_row, read_file_again, read_kept, where_of
from etl.loading import Rejection, RunTotals, load_run
from etl.reading import Rejected
from etl.records import Article
from etl.server import Server, watched
from etl.sources import Source

SHOWN_KEYS = 8  # characters of an id that lists show; any beginning that is unique will do


class NoSuchReject(Exception):
    """No rejected input has this id, or several begin with it."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """What came of a replay: what was loaded, what will be fetched again, what is refused still."""

    totals: RunTotals
    loaded: tuple[str, ...]  # ids
    requested: tuple[str, ...]  # ids
    refused: tuple[tuple[Reject, str], ...]  # with the reason of today; their payloads are left out


def list_rejects(
    server: Server, *, stage: str | None = None, source: str | None = None, everything: bool = False, limit: int = 50
) -> list[Reject]:
    """The newest first; those replayed already only with `everything`. `source` is a part of source_uri."""
    with server.connection("loader").connect() as connection:
        return _read(
            connection,
            """
            WHERE (%(stage)s::text IS NULL OR stage = %(stage)s)
              AND (%(source)s::text IS NULL OR position(%(source)s IN source_uri) > 0)
              AND (%(everything)s OR replayed_at IS NULL)
            ORDER BY rejected_at DESC, rejected_input_id
            LIMIT %(limit)s
            """,
            {"stage": stage, "source": source, "everything": everything, "limit": limit},
        )


def find_reject(server: Server, key: str) -> Reject:
    """The one whose id begins with `key`. Raises NoSuchReject."""
    with server.connection("loader").connect() as connection:
        found = _read(connection, "WHERE starts_with(rejected_input_id, %(key)s) LIMIT 2", {"key": key.lower()})
    if len(found) != 1:
        raise NoSuchReject(f"{'several' if found else 'no'} rejected inputs begin with {key!r}: see `ittehad rejects`")
    return found[0]


def find_ids(server: Server, *, stage: str | None = None, source: str | None = None) -> list[str]:
    """Ids of all that was not loaded yet, as `list_rejects` chooses them."""
    with server.connection("loader").connect() as connection:
        rows = connection.execute(
            """
            SELECT rejected_input_id FROM audit.rejected_input
            WHERE (%(stage)s::text IS NULL OR stage = %(stage)s)
              AND (%(source)s::text IS NULL OR position(%(source)s IN source_uri) > 0)
              AND replayed_at IS NULL
            ORDER BY rejected_at, rejected_input_id
            """,
            {"stage": stage, "source": source},
        ).fetchall()
    return [key for (key,) in rows]


def replay(
    server: Server,
    keys: Sequence[str],
    sources: Sequence[Source] = (),
    report: Callable[[RunTotals], None] = lambda _: None,
) -> Replayed:
    """Try inputs again with today's reader: the kept bytes, or the file where those were cut short.

    Pages that were never had, or not kept whole, are left for the next night to fetch. `sources` say how the tables
    of each are to be read. Raises ServerError, psycopg.OperationalError.
    """
    settings = server.settings
    extraction = Extraction.of(settings)
    with watched(server), load_run(server.connection("loader"), "rejects replay", extraction.version) as run:
        replaying = _Replaying(run.connection, {source.name: source for source in sources})
        outlets = Outlets.from_reference(settings.reference)
        load_deliveries(run, extraction, outlets, replaying.deliveries(keys), report)
        failed: dict[str, Rejection] = {one.source_uri: one for one in run.totals.rejections}
        done = tuple(one.rejected_input_id for one in replaying.loaded if one.source_uri not in failed)
        run.connection.execute(
            "UPDATE audit.rejected_input SET replayed_at = now() WHERE rejected_input_id = ANY(%s)", [list(done)]
        )
        again = ((one, failed[one.source_uri].reason) for one in replaying.loaded if one.source_uri in failed)
        return Replayed(run.totals, done, tuple(replaying.requested), (*replaying.refused, *again))


@dataclass
class _Replaying:
    connection: psycopg.Connection[Any]
    sources: dict[str, Source]
    loaded: list[Reject] = field(default_factory=list)
    requested: list[str] = field(default_factory=list)
    refused: list[tuple[Reject, str]] = field(default_factory=list)

    def deliveries(self, keys: Sequence[str]) -> Iterator[Delivery]:
        in_files: defaultdict[Path, list[Reject]] = defaultdict(list)
        for some in batched(keys, BATCH):  # payloads of all of them would not fit into memory
            for reject in _read(self.connection, "WHERE rejected_input_id = ANY(%(keys)s)", {"keys": some}):
                bare = replace(reject, payload=b"")
                file = None if reject.is_whole else file_of(reject)
                if is_fetched(reject) and (not reject.is_whole or reject.stage == "open"):
                    self._request(bare)
                elif file:
                    in_files[file].append(bare)
                elif not reject.is_whole:
                    self.refused.append((bare, "it was not kept whole, and is not there any more: load it again"))
                else:
                    yield from self._of_kept(reject, bare)
        for file, rejects in in_files.items():
            yield from self._of_file(file, rejects)

    def _of_kept(self, reject: Reject, bare: Reject) -> Iterator[Delivery]:
        records = list(read_kept(reject, self._source(reject)))
        articles = [record for record in records if isinstance(record, Article)]
        reasons = [record.reason for record in records if isinstance(record, Rejected)]
        if reasons or not articles:  # its row says it already: nothing new is recorded
            self.refused.append((bare, reasons[0] if reasons else "nothing in it"))
            return
        self.loaded.append(bare)
        yield Delivery(articles)

    def _of_file(self, file: Path, rejects: list[Reject]) -> Iterator[Delivery]:
        """The file is read once. Of one that was refused as a whole, all is loaded; else the rows that were refused."""
        whole = [one for one in rejects if not is_row(one)]
        rows = {one.source_uri: one for one in rejects if is_row(one)}
        count, reason = 0, "nothing in it"
        for records in batched(read_file_again(file, rejects[0], self._source(rejects[0])), BATCH):
            wanted: list[Article | Rejection] = []
            for record in records:
                one = rows.pop(record.source_uri, None)
                if isinstance(record, Rejected):
                    reason = record.reason
                    if one:
                        self.refused.append((one, reason))
                    elif whole:
                        wanted.append(Rejection(record.source_uri, record.stage, reason, record.payload))
                elif whole or one:
                    count += 1
                    wanted.append(record)
                    self.loaded += [one] if one else []
            if count:
                yield Delivery(wanted)
        if count:
            self.loaded += whole
        else:
            self.refused += [(one, reason) for one in whole]
        self.refused += [(one, "its row is not in the file any more") for one in rows.values()]

    def _request(self, reject: Reject) -> None:
        """Have the next night fetch it."""
        done = self.connection.execute(
            "UPDATE audit.source_item SET status = 'pending', attempt_count = 0 WHERE location = %s",
            [reject.source_uri],
        )
        if done.rowcount:
            self.requested.append(reject.rejected_input_id)
        else:
            self.refused.append((reject, "it was not kept whole: fetch it again"))

    def _source(self, reject: Reject) -> Source | None:
        row = self.connection.execute(
            "SELECT source_name FROM audit.source_item WHERE location = %s", [where_of(reject)]
        ).fetchone()
        return self.sources.get(row[0]) if row else None


def _read(connection: psycopg.Connection[Any], clause: str, values: dict[str, Any]) -> list[Reject]:
    rows = connection.execute(
        "SELECT rejected_input_id, source_uri, stage, reason, payload, rejected_at, replayed_at"
        f" FROM audit.rejected_input {clause}",
        values,
    )
    return [Reject(*row) for row in rows]
