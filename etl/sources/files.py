"""Sources that are files: drop boxes, and files with many articles, here or at an address."""

from __future__ import annotations

import datetime as dt
import hashlib
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import BinaryIO, cast
from urllib.parse import urlsplit

from etl.jobs.inputs import batched
from etl.loading import Rejection
from etl.loading.rejection import PAYLOAD_LIMIT
from etl.reading.forms import PACKED
from etl.records import Article
from etl.sources.client import Client
from etl.sources.counting import Counted
from etl.sources.declared import Source
from etl.sources.documents import read_many
from etl.sources.fetched import Fetched, Harvested
from etl.sources.places import DONE, REJECTED, Found, Place, place_of
from etl.sources.state import ItemState, SourceState

BATCH = 32
GZIP_MAGIC = b"\x1f\x8b"

Items = Callable[[Sequence[str]], Mapping[str, ItemState]]


def harvest_folder(
    source: Source, items: Items, now: dt.datetime, *, plan_only: bool = False
) -> Iterator[Fetched | Harvested]:
    """Files of a drop box that were not there before. Raises OSError where there is no such folder."""
    place = place_of(source.location, source.options)
    files = list(place.folder(now.timestamp() - source.settle_seconds))
    known = items([file.location for file in files])
    new = [file for file in files if source.after == "move" or not _is_same(known, file)]
    yield from _harvest(source, place, files, new, now, moves=source.after == "move", plan_only=plan_only)


def harvest_file(
    source: Source, client: Client, items: Items, state: SourceState, now: dt.datetime, *, plan_only: bool = False
) -> Iterator[Fetched | Harvested]:
    """Files with many articles, where they changed. Raises OSError, FetchError."""
    if source.is_remote:
        yield from _harvest_address(source, client, items, state, now, plan_only=plan_only)
        return
    place = place_of(source.location, source.options)
    files = place.files()
    known = items([file.location for file in files])
    new = [file for file in files if not _is_same(known, file)]
    yield from _harvest(source, place, files, new, now, moves=False, plan_only=plan_only)


def _harvest(
    source: Source,
    place: Place,
    files: list[Found],
    new: list[Found],
    now: dt.datetime,
    *,
    moves: bool,
    plan_only: bool,
) -> Iterator[Fetched | Harvested]:
    chosen = new[: source.max_items]
    problems: list[str] = []
    byte_count = 0
    for file in () if plan_only else chosen:
        item = ItemState(file.location, file.location, file.stamp)

        def put_away(target: str, file: Found = file) -> None:
            place.put_away(file.location, target, now.date())

        try:
            with place.open(file.location) as opened:
                counted = Counted(opened)
                stream = cast(BinaryIO, counted.buffered())
                too_large = _too_large(source, file, stream)
                records = iter([too_large]) if too_large else read_many(source, stream, file.location, now)
                try:
                    yield from _in_batches(records, item, put_away if moves else None)
                finally:
                    byte_count += counted.byte_count
        except OSError as error:  # gone since, or not ours to read: the others are
            problems.append(f"{file.location}: {error.strerror or error}")
    message = f"{len(problems)} of {len(chosen)} files cannot be read, the first: {problems[0]}" if problems else None
    yield Harvested(SourceState(), len(files), len(chosen), len(problems), message, byte_count)


def _harvest_address(
    source: Source, client: Client, items: Items, state: SourceState, now: dt.datetime, *, plan_only: bool
) -> Iterator[Fetched | Harvested]:
    with tempfile.TemporaryFile() as file:
        page = client.download(
            source.location, cast(BinaryIO, file), etag=state.etag, last_modified=state.last_modified
        )
        after = SourceState(page.etag or state.etag, page.last_modified or state.last_modified)
        size = file.tell()
        file.seek(0)
        found = Found(source.location, "" if page.is_unchanged else _digest(cast(BinaryIO, file)), size)
        if page.is_unchanged or _is_same(items([source.location]), found):
            yield Harvested(after, 1)
            return
        if plan_only:
            yield Harvested(state, 1, 1)
            return
        file.seek(0)
        item = ItemState(found.location, found.location, found.stamp)
        parts = urlsplit(source.location)
        name = f"{parts.scheme}://{parts.netloc}{parts.path}"  # a query may hold a key
        if name.lower().endswith(PACKED) and file.read(2) != GZIP_MAGIC:
            name = name[: -len(PACKED)]  # unpacked on its way (Content-Encoding)
        file.seek(0)
        yield from _in_batches(read_many(source, cast(BinaryIO, file), name, now), item, None)
    yield Harvested(SourceState(page.etag, page.last_modified), 1, 1)


def _in_batches(
    records: Iterator[Article | Rejection], item: ItemState, put_away: Callable[[str], None] | None
) -> Iterator[Fetched]:
    """The file's records; the file itself is done with when the last of them is loaded."""
    is_clean = True
    held: tuple[Article | Rejection, ...] = ()
    for batch in batched(records, BATCH):
        if held:
            yield Fetched(held)
        held = tuple(batch)
        is_clean = is_clean and not any(isinstance(record, Rejection) for record in batch)
    target = DONE if is_clean else REJECTED
    yield Fetched(held, item, (lambda: put_away(target)) if put_away else None)


def _too_large(source: Source, file: Found, stream: BinaryIO) -> Rejection | None:
    if file.size <= source.limit_bytes:
        return None
    why = f"{file.location}: larger than {source.limit_bytes / 1024 / 1024:.3g} MB; split it, or raise size_limit_mb"
    return Rejection(file.location, "open", why, stream.read(PAYLOAD_LIMIT))


def _digest(file: BinaryIO) -> str:
    return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]


def _is_same(known: Mapping[str, ItemState], file: Found) -> bool:
    item = known.get(file.location)
    return item is not None and item.stamp == file.stamp
