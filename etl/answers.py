"""Answers of named queries as a table for people, or as CSV or JSON for programs."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from etl.display import printable
from etl.jobs.query import Answer

_WRAPPED = 40  # characters of a long text on one line of a table
_GAP = 2
_PIPED = 160  # characters of a line where no terminal tells

Form = Literal["table", "csv", "json"]


def write(out: Console, answer: Answer, form: Form) -> None:
    """Print the answer on the console's file."""
    if form == "table":
        rows = [tuple("" if value is None else printable(str(value)) for value in row) for row in answer.rows]
        if not out.is_terminal:
            out = Console(file=out.file, width=max(out.width, _PIPED), highlight=False, soft_wrap=True)
        if _width(answer.columns, rows) <= out.width:
            table = Table(*answer.columns, box=box.SIMPLE_HEAD)
            for row in rows:
                table.add_row(*map(Text, row))
            out.print(table, soft_wrap=False)
        else:
            _write_records(out, answer.columns, rows)
        out.print(f"{len(answer.rows)} rows")
    elif form == "csv":
        out.file.write(as_csv(answer))
    else:
        out.file.write(as_json(answer) + "\n")


def _width(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """Characters that a readable table needs: its columns, long texts wrapped at so many."""
    return sum(
        _GAP + max(len(name), min(_WRAPPED, max((len(row[i]) for row in rows), default=0)))
        for i, name in enumerate(columns)
    )


def _write_records(out: Console, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Each row as lines of name and value, for tables that the screen is too narrow for."""
    longest = max(map(len, columns))
    for number, row in enumerate(rows, 1):
        out.print(f"-- {number}", markup=False)
        for name, value in zip(columns, row, strict=True):
            if value:
                out.print(f"{name:<{longest}}  {value}", markup=False, soft_wrap=True)


def as_csv(answer: Answer) -> str:
    """With a header line; empty is null."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(answer.columns)
    writer.writerows(answer.rows)
    return text.getvalue()


def as_json(answer: Answer) -> str:
    """A list of one object a row; days as ISO text."""
    rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
    return json.dumps(rows, ensure_ascii=False, indent=1, default=_json)


def _json(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    raise TypeError(type(value).__name__)
