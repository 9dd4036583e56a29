"""Rejected inputs read again: from the bytes that were kept of them, or from their file."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, cast
from urllib.parse import urlsplit

from etl.loading.rejection import PAYLOAD_LIMIT
from etl.reading import Columns, Rejected, read_stream
from etl.reading.forms import PACKED, Form, form_of_name, read_line
from etl.records import Article
from etl.sources import Source
from etl.sources.places import DONE, REJECTED

GZIP_MAGIC = b"\x1f\x8b"


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


def is_row(reject: Reject) -> bool:
    """Whether it is one of several in a file: path#number."""
    _, mark, number = reject.source_uri.rpartition("#")
    return bool(mark) and number.isdecimal()


def where_of(reject: Reject) -> str:
    """The file or address it was in."""
    return reject.source_uri.rpartition("#")[0] if is_row(reject) else reject.source_uri


def is_fetched(reject: Reject) -> bool:
    """Whether it is a page that a source listed."""
    return urlsplit(reject.source_uri).scheme in ("http", "https") and not is_row(reject)


def file_of(reject: Reject) -> Path | None:
    """Its file where that still is, or where a night put it away."""
    file = Path(where_of(reject))
    if file.is_file():
        return file
    moved = [found for target in (REJECTED, DONE) for found in sorted(file.parent.glob(f"{target}/*/{file.name}"))]
    return moved[-1] if moved else None


def read_kept(reject: Reject, source: Source | None) -> Iterator[Article | Rejected]:
    """Articles of the kept bytes; `source` says how its tables are to be read."""
    name = where_of(reject)
    if name.lower().endswith(PACKED) and not reject.payload.startswith(GZIP_MAGIC):
        name = name[: -len(PACKED)]  # kept as it was unpacked
    form = source.form if source and source.form else form_of_name(name)
    if is_row(reject) and form != "warc" and (form != "csv" or reject.payload.startswith(b"{")):
        number = reject.source_uri.rpartition("#")[2]
        yield read_line(reject.payload, f"{Path(name).name}:{number}", reject.source_uri)
        return
    for record in read_stream(io.BytesIO(reject.payload), name, _columns(source), form):
        if isinstance(record, Article):
            url = record.url or (reject.source_uri if is_fetched(reject) else None)
            yield replace(record, source_uri=reject.source_uri, url=url)
        else:
            yield replace(record, source_uri=reject.source_uri)


def read_file_again(file: Path, reject: Reject, source: Source | None) -> Iterator[Article | Rejected]:
    """Everything in the file, under the name it had when it was read first."""
    with file.open("rb") as stream:
        form: Form | None = source.form if source else None
        yield from read_stream(cast(BinaryIO, stream), where_of(reject), _columns(source), form)


def _columns(source: Source | None) -> Columns:
    return Columns(source.columns) if source else Columns()
