"""CSV as RFC 4180 has it, in UTF-8, safe to open in a spreadsheet.

Three decisions, each told to readers in the codebook:

- A byte order mark comes first. Without it Excel takes UTF-8 for a Western code page and spoils Urdu names.
- A null is nothing between two commas, an empty text is `""`.
- Titles and quotes come from anywhere, and a spreadsheet runs text that begins with `=`, `+`, `-` or `@` as a
  formula. Such text gets an apostrophe before it; so does text that already has apostrophes before such a sign,
  so that taking one away always gives the original. Numbers are never touched, and Parquet holds all text as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from etl.export.catalogue import Table
from etl.export.kinds import kind_of

FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
QUOTED = re.compile(r'[",\r\n]|^\s|\s$')
END = "\r\n"


def guarded(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet could run it."""
    return f"'{text}" if FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """What `guarded` was given."""
    return text[1:] if text.startswith("'") and FORMULA.match(text) else text


def field(text: str) -> str:
    """A value as it stands between two commas."""
    if text and not QUOTED.search(text):
        return text
    return '"' + text.replace('"', '""') + '"'


class CsvFile:
    """A file that takes batches of rows. A context manager; the header is written at once."""

    def __init__(self, path: Path, table: Table) -> None:
        self._formats = [_format(kind_of(column).text, column.type) for column in table.columns]
        self._file = path.open("w", encoding="utf-8", newline="")
        self._file.write("\ufeff" + ",".join(field(column.name) for column in table.columns) + END)

    def write(self, columns: Sequence[Sequence[Any]]) -> None:
        """Append a batch, given by column."""
        texts = [list(map(form, values)) for form, values in zip(self._formats, columns, strict=True)]
        self._file.writelines(",".join(row) + END for row in zip(*texts, strict=True))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()


def _format(as_text: Callable[[Any], str], type_: str) -> Callable[[Any], str]:
    if type_ in {"text", "text[]"}:
        return lambda value: "" if value is None else field(guarded(as_text(value)))
    return lambda value: "" if value is None else as_text(value)
