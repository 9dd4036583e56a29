"""Where inputs come from: files, folders, packed files, streams; bounded in size, never loaded twice."""

from __future__ import annotations

import contextlib
import gzip
import io
import os
import stat
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from etl.reading.columns import Columns
from etl.reading.forms import ENDINGS, PACKED, Form, doc_of_name, form_of_name, read_document, read_line, sniff
from etl.reading.rejected import PAYLOAD_LIMIT, Refusal, Rejected
from etl.records import Article

USUAL_COLUMNS = Columns()
SIZE_LIMIT = 20 * 1024 * 1024  # bytes a document, or a line of a stream, may have
_EXPANSION_LIMIT = 200  # times its packed size that a packed file may unpack to, past the first SIZE_LIMIT
_GZIP_MAGIC = b"\x1f\x8b"
_SNIFFED = 65536


def read_path(path: Path, columns: Columns = USUAL_COLUMNS) -> Iterator[Article | Rejected]:
    """Articles of a file, or of all files of a folder in sorted order; what cannot be read comes as `Rejected`.

    Hidden files are passed over. Links are followed, each folder once. `columns` tells of tables (CSV, Parquet,
    JSON lines) which column is what.
    """
    if os.path.isdir(path):
        yield from _read_folder(Path(path), columns, set())
    else:
        yield from _read_file(Path(path), columns, named=True)


def read_stream(
    stream: BinaryIO, name: str, columns: Columns = USUAL_COLUMNS, form: Form | None = None
) -> Iterator[Article | Rejected]:
    """Articles of an open stream. `name` gives doc and source ('-' is 'stdin').

    Where no form is given and the name has no known ending, the first bytes decide.
    """
    name = "stdin" if name == "-" else name
    doc, form = doc_of_name(os.path.basename(name)), form or form_of_name(name)
    head = b""
    try:
        source = stream if hasattr(stream, "peek") else cast(BinaryIO, io.BufferedReader(cast(io.RawIOBase, stream)))
        head = _peek(source)
        if form == "warc" or (form is None and _holds_warc(head)):  # has its own way with gzip
            yield from _read_warc(source, doc, name)
            return
        if head.startswith(_GZIP_MAGIC):
            source = cast(BinaryIO, _Unpacked(source))
            head = _peek(source)
        elif name.lower().endswith(PACKED) and head:
            raise Refusal("open", "named .gz but not gzipped; rename it or pack it again")
        form = form or sniff(head)
        if form in ("jsonl", "csv", "parquet"):
            yield from _read_table(source, form, doc, name, columns)
            return
        data = source.read(SIZE_LIMIT + 1)
        if len(data) > SIZE_LIMIT:
            head = data
            raise Refusal("open", f"larger than {SIZE_LIMIT >> 20} MB; split it, or give many articles as .jsonl")
    except Refusal as refusal:
        yield refusal.to_rejected(name, head)
        return
    except (OSError, EOFError, zlib.error) as error:
        yield _unreadable(error).to_rejected(name, head)
        return
    yield from read_document(data, form, doc, name)


def _read_table(stream: BinaryIO, form: Form, doc: str, name: str, columns: Columns) -> Iterator[Article | Rejected]:
    if form == "jsonl":
        yield from _read_lines(stream, doc, name, columns)
    elif form == "csv":
        from etl.reading.csv_rows import read_csv

        yield from read_csv(stream, doc, name, columns, SIZE_LIMIT)
    else:  # its library takes time to import
        from etl.reading.parquet_rows import read_parquet

        yield from read_parquet(stream, doc, name, columns, SIZE_LIMIT)


def _read_warc(stream: BinaryIO, doc: str, name: str) -> Iterator[Article | Rejected]:
    from etl.reading.warc import read_warc

    yield from read_warc(stream, doc, name, SIZE_LIMIT, _EXPANSION_LIMIT)


def _holds_warc(head: bytes) -> bool:
    if head.startswith(_GZIP_MAGIC):
        with contextlib.suppress(zlib.error):
            head = zlib.decompressobj(wbits=31).decompress(head, 64)
    return sniff(head) == "warc"


def _read_folder(folder: Path, columns: Columns, seen: set[tuple[int, int]]) -> Iterator[Article | Rejected]:
    uri = os.path.abspath(folder)
    try:
        status = os.stat(folder)
        if (status.st_dev, status.st_ino) in seen:  # a link that leads back
            return
        seen.add((status.st_dev, status.st_ino))
        names = sorted(os.listdir(folder))
    except OSError as error:
        yield _unreadable(error).to_rejected(uri)
        return
    for name in names:
        if name.startswith("."):
            continue
        if os.path.isdir(folder / name):
            yield from _read_folder(folder / name, columns, seen)
        else:
            yield from _read_file(folder / name, columns, named=False)


def _read_file(path: Path, columns: Columns, *, named: bool) -> Iterator[Article | Rejected]:
    """Articles of one file. `named`: the user named it himself, so a pipe is read and an unknown ending sniffed."""
    uri = os.path.abspath(path)
    shown = uri.encode("utf-8", "replace").decode("utf-8")
    try:
        mode = os.stat(path).st_mode
        if not stat.S_ISREG(mode) and not (named and (stat.S_ISFIFO(mode) or stat.S_ISCHR(mode))):
            raise Refusal("open", "not a regular file; give files, folders or '-'")
        if not named and form_of_name(path.name) is None:
            known = " ".join(sorted(ENDINGS))
            raise Refusal("open", f"its ending is none of {known} (or {PACKED} of these); rename it or take it out")
        with open(path, "rb") as stream:
            yield from read_stream(cast(BinaryIO, stream), shown, columns)
    except Refusal as refusal:
        yield refusal.to_rejected(shown, _first_bytes(path))
    except (OSError, ValueError) as error:
        yield _unreadable(error).to_rejected(shown)


def _read_lines(stream: BinaryIO, doc: str, uri: str, columns: Columns) -> Iterator[Article | Rejected]:
    """Articles of a JSON stream, read line by line; a bad line is refused and the others go on."""
    number = 0
    any_line = False
    while True:
        number += 1
        where = f"{uri}#{number}"
        try:
            line = stream.readline(SIZE_LIMIT + 1)
            if len(line) > SIZE_LIMIT:
                _skip_line(stream)
                refusal = Refusal("open", f"a line larger than {SIZE_LIMIT >> 20} MB; one article a line is meant")
                yield refusal.to_rejected(where, line)
                any_line = True
                continue
        except Refusal as refusal:
            yield refusal.to_rejected(where)
            return
        except (OSError, EOFError, zlib.error) as error:
            yield _unreadable(error).to_rejected(where)
            return
        if not line:
            break
        if line.strip(b" \t\r\n\xef\xbb\xbf"):
            any_line = True
            yield read_line(columns.renamed_line(line.rstrip(b"\r\n")), f"{doc}:{number}", where)
    if not any_line:
        yield Refusal("decode", "empty: no line in it; remove it or save it again").to_rejected(uri)


def _skip_line(stream: BinaryIO) -> None:
    while True:
        piece = stream.readline(1 << 20)
        if not piece or piece.endswith(b"\n"):
            return


def _peek(stream: BinaryIO) -> bytes:
    return cast(io.BufferedReader, stream).peek(_SNIFFED)[:_SNIFFED]


def _first_bytes(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return b""
        with open(path, "rb") as stream:
            return stream.read(PAYLOAD_LIMIT)
    except OSError:
        return b""


def _unreadable(error: Exception) -> Refusal:
    if isinstance(error, FileNotFoundError):
        why = "no such file; check the path (a broken link?)"
    elif isinstance(error, PermissionError):
        why = "no permission to read it; change its mode or owner"
    elif isinstance(error, (EOFError, gzip.BadGzipFile, zlib.error)):
        why = "broken gzip data (cut short or damaged); pack it again"
    elif isinstance(error, OSError):
        why = f"cannot be read ({error.strerror or error}); check the file and its disk"
    else:
        why = f"cannot be opened ({error}); check the path"
    return Refusal("open", why)


class _Unpacked(io.BufferedReader):
    """A gzipped stream unpacked as it is read, and refused once it swells beyond all measure."""

    def __init__(self, packed: BinaryIO) -> None:
        super().__init__(_Guard(packed), buffer_size=_SNIFFED)


class _Guard(io.RawIOBase):
    def __init__(self, packed: BinaryIO) -> None:
        self._packed = _Counted(packed)
        self._gzip = gzip.GzipFile(fileobj=cast(BinaryIO, self._packed), mode="rb")
        self._unpacked = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._gzip.read1(len(buffer))
        self._unpacked += len(data)
        if self._unpacked > 2 * SIZE_LIMIT + _EXPANSION_LIMIT * self._packed.count:
            raise Refusal("open", f"unpacks to over {_EXPANSION_LIMIT} times its size; unpack it and look what it is")
        buffer[: len(data)] = data
        return len(data)


class _Counted(io.RawIOBase):
    """A stream that counts the bytes taken from it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.count = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self.count += len(data)
        return data
