"""The jobs behind `ittehad rejects`: list, show and replay what is in audit.rejected_input."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg

from etl.jobs.extraction import Extraction
from etl.jobs.load import Delivery, load_deliveries
from etl.jobs.outlets import Outlets
from etl.loading import Rejection, RunTotals, load_run
from etl.loading.rejection import PAYLOAD_LIMIT
from etl.reading import Rejected, read_path, read_stream
from etl.reading.forms import PACKED, read_line
from etl.records import Article
from etl.server import Server, watched

GZIP_MAGIC = b"\x1f\x8b"
SHOWN_KEYS = 8  # characters of an id that lists show; any beginning that is unique will do


class NoSuchReject(Exception):
    """No rejected input has this id, or several begin with it."""


@dataclass(frozen=True, slots=True)
class Reject:
    """A row of audit.rejected_input."""

    rejected_input_id: str
    source_uri: str
    stage: str
    reason: str
    payload: bytes
    rejected_at: dt.datetime
    replayed_at: dt.datetime | None

    @property
    def is_whole(self) -> bool:
        """Whether the payload is all of the input: longer ones were cut when they were kept."""
        return 0 < len(self.payload) < PAYLOAD_LIMIT


@dataclass(frozen=True, slots=True)
class Replayed:
    """What came of a replay: what was loaded, what is refused still, what cannot be tried."""

    totals: RunTotals
    loaded: tuple[Reject, ...]
    refused: tuple[tuple[Reject, str], ...]  # with the reason of today


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


def replay(server: Server, rejects: Sequence[Reject], report: Callable[[RunTotals], None] = lambda _: None) -> Replayed:
    """Try inputs again with today's reader: the kept bytes, or the file where those were cut short."""
    settings = server.settings
    extraction = Extraction.of(settings)
    loaded: list[Reject] = []
    refused: list[tuple[Reject, str]] = []
    with watched(server), load_run(server.connection("loader"), "rejects replay", extraction.version) as run:

        def deliveries() -> Iterator[Delivery]:
            for reject in rejects:
                records = list(_read_again(reject))
                articles = [record for record in records if isinstance(record, Article)]
                reasons = [record.reason for record in records if isinstance(record, Rejected)]
                if reasons or not articles:
                    # Its row says it already: nothing new is recorded.
                    refused.append((reject, reasons[0] if reasons else "nothing in it"))
                    continue
                loaded.append(reject)
                yield Delivery(articles)

        load_deliveries(run, extraction, Outlets.from_reference(settings.reference), deliveries(), report)
        failed: dict[str, Rejection] = {one.source_uri: one for one in run.totals.rejections}
        done = tuple(one for one in loaded if one.source_uri not in failed)
        run.connection.execute(
            "UPDATE audit.rejected_input SET replayed_at = now() WHERE rejected_input_id = ANY(%s)",
            [[one.rejected_input_id for one in done]],
        )
        again = ((one, failed[one.source_uri].reason) for one in loaded if one.source_uri in failed)
        return Replayed(run.totals, done, (*refused, *again))


def _read(connection: psycopg.Connection[Any], clause: str, values: dict[str, Any]) -> list[Reject]:
    rows = connection.execute(
        "SELECT rejected_input_id, source_uri, stage, reason, payload, rejected_at, replayed_at"
        f" FROM audit.rejected_input {clause}",
        values,
    )
    return [Reject(*row) for row in rows]


def _read_again(reject: Reject) -> Iterator[Article | Rejected]:
    place, hash_mark, line = reject.source_uri.rpartition("#")
    is_line = bool(hash_mark) and line.isdecimal()
    file = Path(place if is_line else reject.source_uri)
    if not reject.is_whole:
        if file.is_file() and not is_line:
            yield from read_path(file)
        else:
            cut = f"only its first {PAYLOAD_LIMIT >> 10} KiB were kept" if reject.payload else "nothing of it was kept"
            yield Rejected(reject.source_uri, "open", f"{cut}, and it is not there any more: load or fetch it again")
        return
    if is_line:
        yield read_line(reject.payload, f"{file.name}:{line}", reject.source_uri)
        return
    name = reject.source_uri
    if name.lower().endswith(PACKED) and not reject.payload.startswith(GZIP_MAGIC):
        name = name[: -len(PACKED)]  # kept as it was unpacked
    is_page = urlsplit(reject.source_uri).scheme in ("http", "https")
    for record in read_stream(io.BytesIO(reject.payload), name):
        if isinstance(record, Article):
            yield replace(record, source_uri=reject.source_uri, url=record.url or (name if is_page else None))
        else:
            yield replace(record, source_uri=reject.source_uri)
