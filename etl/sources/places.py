"""Where files of a source are: on this machine, or in any place that fsspec reaches."""

from __future__ import annotations

import datetime as dt
import glob
import os
import posixpath
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Protocol, cast

from etl.sources.checked import SourcesError

DONE, REJECTED = "done", "rejected"
UNFINISHED = (".part", ".tmp", ".crdownload", ".filepart")
WILD = "*?["
# What file systems call the mark of a changed file, the surest first.
MARKS = (
    "ETag",
    "etag",
    "md5Hash",
    "checksum",
    "LastModified",
    "last_modified",
    "mtime",
    "modified",
    "updated",
    "created",
)


@dataclass(frozen=True, slots=True)
class Found:
    """A file: where it is, what tells a changed one, its size in bytes."""

    location: str
    stamp: str
    size: int


class Place(Protocol):
    """Where files are looked for. Each method raises OSError."""

    def folder(self, settled: float) -> Iterator[Found]:
        """Files below the folder in sorted order, none that may still be written to (younger than `settled`)."""

    def files(self) -> list[Found]:
        """The file itself, or those that a pattern with * or ? names, in sorted order."""

    def open(self, location: str) -> BinaryIO: ...

    def put_away(self, location: str, target: str, day: dt.date) -> None:
        """Into target/DAY beside it; a file of that name that is there already stays."""


def place_of(location: str, options: Mapping[str, Any]) -> Place:
    """The place of a path or an address. Raises OSError where its package is not installed."""
    return RemotePlace(location, options) if "://" in location else LocalPlace(location)


def check_place(where: str, location: str) -> None:
    """Raises SourcesError for an address that no file system has."""
    from fsspec.registry import known_implementations

    scheme = location.partition("://")[0]
    if "::" in location:
        raise SourcesError(f"{where}: {location!r} is an address inside another; give one of them")
    if scheme not in known_implementations:
        raise SourcesError(f"{where}: {scheme}:// is no kind of place that is known")


@dataclass(frozen=True, slots=True)
class LocalPlace:
    """A path on this machine."""

    location: str

    def folder(self, settled: float) -> Iterator[Found]:
        return _below(Path(self.location), settled)

    def files(self) -> list[Found]:
        wild = any(char in self.location for char in WILD) and not os.path.exists(self.location)
        names = sorted(glob.glob(self.location, recursive=True)) if wild else [self.location]
        return [_found(Path(name), os.stat(name)) for name in names if not wild or os.path.isfile(name)]

    def open(self, location: str) -> BinaryIO:
        return open(location, "rb")

    def put_away(self, location: str, target: str, day: dt.date) -> None:
        file = Path(location)
        folder = file.parent / target / f"{day:%Y-%m-%d}"
        folder.mkdir(parents=True, exist_ok=True)
        place, number = folder / file.name, 1
        while place.exists():
            number += 1
            place = folder / f"{number}-{file.name}"
        shutil.move(file, place)


def _below(folder: Path, settled: float) -> Iterator[Found]:
    for name in sorted(os.listdir(folder)):
        path = folder / name
        if name.startswith(".") or name.lower().endswith(UNFINISHED):
            continue
        if path.is_dir():
            if name not in (DONE, REJECTED) and not path.is_symlink():
                yield from _below(path, settled)
        elif path.is_file():
            status = path.stat()
            if status.st_mtime <= settled:
                yield _found(path, status)


def _found(file: Path, status: os.stat_result) -> Found:
    return Found(str(file), f"{status.st_size}:{status.st_mtime_ns}", status.st_size)


class RemotePlace:
    """An address such as s3://bucket/news/*.parquet, by the package of fsspec for its scheme."""

    def __init__(self, location: str, options: Mapping[str, Any]) -> None:
        import fsspec

        self.scheme = location.partition("://")[0]
        try:
            self._system, self._path = fsspec.url_to_fs(location, **options)
        except ImportError as error:
            raise OSError(f"{self.scheme}:// needs a package that is not installed: {error}") from error
        except (ValueError, TypeError) as error:
            raise OSError(f"{location}: {error}") from error

    def folder(self, settled: float) -> Iterator[Found]:
        self._system.invalidate_cache()
        if not self._system.isdir(self._path):
            raise FileNotFoundError(f"{self._address(self._path)}: no such folder")
        for path, info in sorted(self._system.find(self._path, detail=True).items()):
            inside = path.removeprefix(self._path).strip("/").split("/")
            is_hidden = any(name.startswith(".") or name in (DONE, REJECTED) for name in inside)
            if not is_hidden and not path.lower().endswith(UNFINISHED) and _moment(info) <= settled:
                yield self._found(path, info)

    def files(self) -> list[Found]:
        self._system.invalidate_cache()
        if any(char in self._path for char in WILD):
            found = self._system.glob(self._path, detail=True)
            return [self._found(path, info) for path, info in sorted(found.items()) if info.get("type") == "file"]
        return [self._found(self._path, self._system.info(self._path))]

    def open(self, location: str) -> BinaryIO:
        return cast(BinaryIO, self._system.open(self._system._strip_protocol(location), "rb"))

    def put_away(self, location: str, target: str, day: dt.date) -> None:
        path = self._system._strip_protocol(location)
        folder, name = posixpath.split(path)
        folder = posixpath.join(folder, target, f"{day:%Y-%m-%d}")
        self._system.makedirs(folder, exist_ok=True)
        place, number = posixpath.join(folder, name), 1
        while self._system.exists(place):
            number += 1
            place = posixpath.join(folder, f"{number}-{name}")
        self._system.mv(path, place)

    def _found(self, path: str, info: Mapping[str, Any]) -> Found:
        size = int(info.get("size") or 0)
        mark = next((info[name] for name in MARKS if info.get(name) is not None), "")
        return Found(self._address(path), f"{size}:{mark}", size)

    def _address(self, path: str) -> str:
        return f"{self.scheme}://{path if self.scheme in ('file', 'local') else path.lstrip('/')}"


def _moment(info: Mapping[str, Any]) -> float:
    """When a file was written last, as far as its system says; else long ago."""
    value = next((info[name] for name in ("mtime", "LastModified", "last_modified", "modified") if name in info), 0.0)
    if isinstance(value, dt.datetime):
        return value.timestamp()
    return float(value) if isinstance(value, int | float) else 0.0
