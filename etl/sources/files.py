"""Sources that are files: drop boxes, and single files here or at an address."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from etl.jobs.inputs import batched
from etl.loading import Rejection
from etl.records import Article
from etl.sources.client import Client
from etl.sources.declared import Source
from etl.sources.documents import read_many
from etl.sources.fetched import Fetched, Harvested
from etl.sources.state import ItemState, SourceState

DONE, REJECTED = "done", "rejected"
BATCH = 32
UNFINISHED = (".part", ".tmp", ".crdownload", ".filepart")

Items = Callable[[Sequence[str]], Mapping[str, ItemState]]


def harvest_folder(
    source: Source, items: Items, now: dt.datetime, *, plan_only: bool = False
) -> Iterator[Fetched | Harvested]:
    """Files of a drop box that were not there before. Raises OSError where there is no such folder."""
    folder = Path(source.location)
    files = list(_files(folder, now.timestamp() - source.settle_seconds))
    known = items([str(file) for file, _ in files])
    new = [(file, stamp) for file, stamp in files if source.after == "move" or not _is_same(known, file, stamp)]
    for file, stamp in () if plan_only else new[: source.max_items]:
        item = ItemState(str(file), str(file), stamp)
        with file.open("rb") as stream:
            yield from _deliver(source, stream, file, item, now)
    yield Harvested(SourceState(), len(files), min(len(new), source.max_items))


def harvest_file(
    source: Source, client: Client, items: Items, state: SourceState, now: dt.datetime, *, plan_only: bool = False
) -> Iterator[Fetched | Harvested]:
    """One file with many articles, where it changed. Raises OSError, FetchError."""
    if not source.is_remote:
        file = Path(source.location)
        stamp = _stamp(file.stat())
        if _is_same(items([str(file)]), file, stamp):
            yield Harvested(SourceState(), 1)
            return
        if plan_only:
            yield Harvested(SourceState(), 1, 1)
            return
        with file.open("rb") as stream:
            item = ItemState(str(file), str(file), stamp)
            yield from _deliver(source, stream, None, item, now, name=str(file))
        yield Harvested(SourceState(), 1, 1)
        return
    page = client.get(source.location, etag=state.etag, last_modified=state.last_modified)
    stamp = hashlib.sha256(page.data).hexdigest() if page.data is not None else ""
    known = items([source.location]).get(source.location)
    if page.data is None or (known is not None and known.stamp == stamp):
        yield Harvested(SourceState(page.etag or state.etag, page.last_modified or state.last_modified), 1)
        return
    if plan_only:
        yield Harvested(state, 1, 1)
        return
    item = ItemState(source.location, source.location, stamp)
    yield from _deliver(source, io.BytesIO(page.data), None, item, now, name=source.location.partition("?")[0])
    yield Harvested(SourceState(page.etag, page.last_modified), 1, 1)


def _deliver(
    source: Source, stream: BinaryIO, moved: Path | None, item: ItemState, now: dt.datetime, name: str = ""
) -> Iterator[Fetched]:
    """The file's records in batches; the file itself is done with when the last of them is loaded."""
    is_clean = True
    held: tuple[Article | Rejection, ...] = ()
    for batch in batched(read_many(source, stream, name or str(moved), now), BATCH):
        if held:
            yield Fetched(held)
        held = tuple(batch)
        is_clean = is_clean and not any(isinstance(record, Rejection) for record in batch)
    target = DONE if is_clean else REJECTED
    moves = moved is not None and source.after == "move"
    yield Fetched(held, item, (lambda: _put_away(Path(item.location), target, now)) if moves else None)


def _files(folder: Path, settled: float) -> Iterator[tuple[Path, str]]:
    """Files below the folder in sorted order, with their stamps; none that may still be written to."""
    for name in sorted(os.listdir(folder)):
        path = folder / name
        if name.startswith(".") or name.lower().endswith(UNFINISHED):
            continue
        if path.is_dir():
            if name not in (DONE, REJECTED) and not path.is_symlink():
                yield from _files(path, settled)
        elif path.is_file():
            status = path.stat()
            if status.st_mtime <= settled:
                yield path, _stamp(status)


def _stamp(status: os.stat_result) -> str:
    return f"{status.st_size}:{status.st_mtime_ns}"


def _is_same(known: Mapping[str, ItemState], file: Path, stamp: str) -> bool:
    item = known.get(str(file))
    return item is not None and item.stamp == stamp


def _put_away(file: Path, target: str, now: dt.datetime) -> None:
    """Into done/DAY beside it; a file of that name that is there already stays."""
    folder = file.parent / target / f"{now:%Y-%m-%d}"
    folder.mkdir(parents=True, exist_ok=True)
    place, number = folder / file.name, 1
    while place.exists():
        number += 1
        place = folder / f"{number}-{file.name}"
    shutil.move(file, place)
