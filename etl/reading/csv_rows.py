"""CSV of articles, read row by row: what one row breaks, the next does not suffer."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import BinaryIO, cast

from etl.reading.columns import Columns, as_line, renamed
from etl.reading.decoding import decode
from etl.reading.forms import read_line
from etl.reading.page_text import looks_like_page
from etl.reading.rejected import Refusal, Rejected
from etl.records import Article

_DELIMITERS = ",;\t|"
_MARKS = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"), (codecs.BOM_UTF8, "utf-8-sig"))


@dataclass(frozen=True, slots=True)
class _Row:
    cells: list[str]  # Latin-1: one character a byte, whatever the encoding
    lines: list[bytes]
    problem: str | None = None  # the lines are no row


def read_csv(stream: BinaryIO, doc: str, uri: str, columns: Columns, limit: int) -> Iterator[Article | Rejected]:
    """Articles of a table with a header line; `limit` is the most bytes that a row may have.

    Commas, semicolons, tabs and bars part the cells, whichever the header has most of. Each row finds its own
    encoding. Rows that are no rows (an open quote, too many cells) are refused in one piece as far as they follow
    each other; their payload begins with the header, so that it can be read on its own.
    """
    head = cast(io.BufferedReader, stream).peek(4)[:4]
    mark = next((mark for mark in _MARKS if head.startswith(mark[0])), None)
    wide = mark is not None and mark[1] == "utf-16"
    readline = partial(next, _as_utf8(stream), b"") if wide else partial(stream.readline, limit + 1)
    lines = _Lines(readline, limit)
    header = b""
    try:
        header = lines.read()
        names, delimiter = _header(header.removeprefix(codecs.BOM_UTF8))
        mapping = columns.names_in(names)
    except Refusal as refusal:
        yield refusal.to_rejected(uri, header + lines.more())
        return
    except UnicodeDecodeError:
        yield Refusal("decode", "marked as utf-16 but broken; save it again as UTF-8").to_rejected(uri, head)
        return
    if not header.endswith(b"\n"):
        header += b"\n"
    bad: list[_Row] = []
    bad_from = number = 0
    for row in _rows(lines, delimiter, len(names)):
        if not row.problem and not any(row.cells):
            continue
        number += 1
        if row.problem:
            bad_from = bad_from if bad else number
            bad.append(row)
            continue
        if bad:
            yield _refused(bad, header, f"{uri}#{bad_from}")
            bad = []
        yield _article(row, names, mapping, f"{doc}:{number}", f"{uri}#{number}")
    if bad:
        yield _refused(bad, header, f"{uri}#{bad_from}")
    if lines.failure:
        yield lines.failure.to_rejected(f"{uri}#{number + 1}")
    elif not number:
        yield Refusal("parse", "a header and no row below it; leave it out").to_rejected(uri, header)


@dataclass
class _Lines:
    """Lines one by one as Latin-1 text; those not yet made a row of can be given back."""

    readline: Callable[[], bytes]
    limit: int
    taken: list[bytes] = field(default_factory=list)
    back: deque[bytes] = field(default_factory=deque)
    failure: Refusal | None = None  # why it ended before its end

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        try:
            line = self.read()
        except (Refusal, OSError, EOFError, ValueError) as error:  # broken gzip data, broken UTF-16, a bad disk
            said = f"cannot be read to its end ({error}); pack or save it again"
            self.failure = error if isinstance(error, Refusal) else Refusal("open", said)
            line = b""
        if not line:
            raise StopIteration
        self.taken.append(line)
        if sum(map(len, self.taken)) > self.limit:
            raise csv.Error(f"larger than {self.limit >> 20} MB")
        return line.decode("latin-1")

    def read(self) -> bytes:
        if self.back:
            return self.back.popleft()
        if self.failure:
            return b""
        return self.readline()

    def more(self) -> bytes:
        """Some of what follows, to be shown."""
        try:
            return b"".join(itertools.islice(iter(self.read, b""), 50))
        except (Refusal, OSError, EOFError, ValueError):
            return b""

    def take(self) -> list[bytes]:
        taken, self.taken = self.taken, []
        return taken

    def give_back_all_but_the_first(self) -> list[bytes]:
        first, *rest = self.take()
        self.back.extendleft(reversed(rest))
        return [first]


def _rows(lines: _Lines, delimiter: str, width: int) -> Iterator[_Row]:
    # A setting of the whole process, raised once and never lowered: a cell may hold a whole page.
    if csv.field_size_limit() < lines.limit:
        csv.field_size_limit(lines.limit)
    ended = False
    while not ended:
        reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)
        try:
            for cells in reader:
                taken = lines.take()
                problem = None if len(cells) in (0, width) else f"{len(cells)} cells where the header has {width}"
                yield _Row(cells, taken, problem)
            ended = True
        except csv.Error as error:
            problem = str(error)
            if problem == "unexpected end of data" and not _any_row(lines.taken[1:], delimiter, width):
                problem = "ends inside quotes (cut short?)"
                yield _Row([], lines.take(), problem)
                ended = True
            else:  # an open quote may have swallowed good rows
                yield _Row([], lines.give_back_all_but_the_first(), problem)


def _any_row(lines: list[bytes], delimiter: str, width: int) -> bool:
    if width < 2:
        return False
    try:
        return any(
            len(row) == width for row in csv.reader((one.decode("latin-1") for one in lines), delimiter=delimiter)
        )
    except csv.Error:
        return True


def _header(line: bytes) -> tuple[list[str], str]:
    if not line.strip(b" \t\r\n\0"):
        raise Refusal("parse", "no header line; its first line is to name the columns")
    text, _ = decode(line)
    if looks_like_page(text):
        raise Refusal("parse", "an HTML page under a name for CSV; rename it to .html, or fetch the table itself")
    delimiter = max(_DELIMITERS, key=text.count)
    try:
        (names,) = csv.reader([text.rstrip("\r\n")], delimiter=delimiter, strict=True, skipinitialspace=True)
    except (csv.Error, ValueError) as error:
        raise Refusal("parse", f"its header line cannot be read ({error}); repair it") from None
    return [name.strip() for name in names], delimiter


def _article(row: _Row, names: list[str], mapping: dict[str, str], doc: str, uri: str) -> Article | Rejected:
    try:
        record = dict(zip(names, _decoded(row.cells), strict=True))
    except Refusal as refusal:
        return refusal.to_rejected(uri, b"".join(row.lines))
    return read_line(as_line(renamed({k: v for k, v in record.items() if k and v.strip()}, mapping)), doc, uri)


def _decoded(cells: list[str]) -> list[str]:
    raw = [cell.encode("latin-1") for cell in cells]
    try:
        return [cell.decode("utf-8") for cell in raw]
    except UnicodeDecodeError:
        _, encoding = decode(b"\n".join(raw))  # of the row as a whole: a cell alone may be too short to tell
    try:
        return [cell.decode(encoding) for cell in raw]
    except UnicodeDecodeError:
        return [decode(cell)[0] if cell else "" for cell in raw]


def _refused(rows: list[_Row], header: bytes, uri: str) -> Rejected:
    count = sum(len(row.lines) for row in rows)
    more = f" (and {count - 1:,} more lines from there on)" if count > 1 else ""
    refusal = Refusal("parse", f"no row of the table: {rows[0].problem}{more}; repair its quotes and commas")
    return refusal.to_rejected(uri, header + b"".join(line for row in rows[:2000] for line in row.lines))


def _as_utf8(stream: BinaryIO) -> Iterator[bytes]:
    """Lines of a UTF-16 stream."""
    text = io.TextIOWrapper(stream, "utf-16", newline="\n")
    try:
        for line in text:
            yield line.encode("utf-8")
    finally:
        text.detach()
