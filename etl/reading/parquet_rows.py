"""Parquet of articles, read in small batches: memory does not grow with the file."""

from __future__ import annotations

import datetime as dt
import math
import shutil
import tempfile
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

import pyarrow as pa
import pyarrow.parquet as pq

from etl.reading.columns import Columns, as_line, renamed
from etl.reading.decoding import decode
from etl.reading.forms import read_line
from etl.reading.rejected import Refusal, Rejected
from etl.records import Article

_ROWS = 64  # in a batch
_BUFFER = 1 << 20  # bytes read ahead of each column
_FAULTS = (pa.ArrowException, OSError, EOFError, ValueError)


def read_parquet(stream: BinaryIO, doc: str, uri: str, columns: Columns, limit: int) -> Iterator[Article | Rejected]:
    """Articles of a Parquet file, by row; `limit` is the most bytes that a row may have. Columns that are lists,
    structures or other binary data are left out. A damaged group of rows is refused, and the others are read."""
    try:
        head = stream.read(4) if not stream.seekable() else b""
        with _seekable(stream, head) as file:
            yield from _read(cast(BinaryIO, file), doc, uri, columns, limit)
    except Refusal as refusal:
        yield refusal.to_rejected(uri)


def _read(file: BinaryIO, doc: str, uri: str, columns: Columns, limit: int) -> Iterator[Article | Rejected]:
    try:
        table = pq.ParquetFile(file, buffer_size=_BUFFER, pre_buffer=False, memory_map=False)
        schema = table.schema_arrow
    except _FAULTS as error:
        file.seek(0)
        refusal = Refusal("open", f"no Parquet, or damaged ({_said(error)}); write it again")
        yield refusal.to_rejected(uri, file.read(limit))
        return
    wanted = [field.name for field in schema if _is_plain(field.type)]
    try:
        names = columns.names_in(wanted)
    except Refusal as refusal:
        yield refusal.to_rejected(uri)
        return
    number = 0
    for group in range(table.num_row_groups):
        after = number + table.metadata.row_group(group).num_rows
        try:
            for batch in table.iter_batches(_ROWS, row_groups=[group], columns=wanted, use_threads=False):
                for record in _records(batch):
                    number += 1
                    yield _article(record, names, f"{doc}:{number}", f"{uri}#{number}", limit)
        except _FAULTS as error:
            why = f"rows {number + 1:,} to {after:,} cannot be read ({_said(error)}); write the file again"
            yield Refusal("parse", why).to_rejected(f"{uri}#{number + 1}")
        number = after
    if not table.num_row_groups or not number:
        yield Refusal("parse", "a table without rows; leave it out").to_rejected(uri)


def _seekable(stream: BinaryIO, head: bytes) -> Any:
    """The stream itself where one can jump about in it, else a copy on disk."""
    copy = tempfile.TemporaryFile()  # noqa: SIM115 (closed by the caller's `with`)
    if stream.seekable():
        copy.close()
        return stream
    try:
        copy.write(head)
        shutil.copyfileobj(stream, copy, _BUFFER)
    except _FAULTS as error:
        copy.close()
        raise Refusal("open", f"cannot be read to its end ({error}); pack it again") from None
    copy.seek(0)
    return copy


def _is_plain(kind: pa.DataType) -> bool:
    if pa.types.is_dictionary(kind):
        return _is_plain(kind.value_type)
    return not (pa.types.is_nested(kind) or pa.types.is_fixed_size_binary(kind) or pa.types.is_interval(kind))


def _records(batch: pa.RecordBatch) -> Iterator[dict[str, Any]]:
    columns = [_values(column) for column in batch.columns]
    for row in zip(*columns, strict=True):
        yield {name: value for name, value in zip(batch.schema.names, row, strict=True) if value not in (None, b"")}


def _values(column: pa.Array) -> list[Any]:
    """Values in Python; text as bytes, since files hold text that is not UTF-8 whatever they claim."""
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    kind = column.type
    if pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind):
        column = column.cast(pa.large_binary())
    elif pa.types.is_timestamp(kind):  # Python has no nanoseconds
        column = column.cast(pa.timestamp("us", kind.tz), safe=False)
    elif pa.types.is_time(kind) or pa.types.is_duration(kind):
        column = column.cast(pa.string()).cast(pa.large_binary())
    return cast(list[Any], column.to_pylist())


def _article(record: dict[str, Any], names: dict[str, str], doc: str, uri: str, limit: int) -> Article | Rejected:
    size = sum(len(value) for value in record.values() if isinstance(value, bytes))
    try:
        if size > limit:
            raise Refusal("open", f"a row larger than {limit >> 20} MB; one article a row is meant")
        plain = {name: _plain(value) for name, value in record.items()}
    except Refusal as refusal:
        shown = {name: _any_text(value) if isinstance(value, bytes) else value for name, value in record.items()}
        return refusal.to_rejected(uri, as_line(renamed(shown, names))[:limit])
    return read_line(as_line(renamed({k: v for k, v in plain.items() if v is not None}, names)), doc, uri)


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return decode(value)[0]
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if isinstance(value, bool | int | float) else str(value)


def _any_text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _said(error: BaseException) -> str:
    return " ".join(str(error).split())[:200]
