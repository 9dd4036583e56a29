"""Answers of named queries as a table for people, or as CSV or JSON for programs."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from decimal import Decimal
from typing import Any, Literal

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from etl.jobs.query import Answer

Form = Literal["table", "csv", "json"]


def write(out: Console, answer: Answer, form: Form) -> None:
    """Print the answer on the console's file."""
    if form == "table":
        table = Table(*answer.columns, box=box.SIMPLE_HEAD)
        for row in answer.rows:
            table.add_row(*(Text("" if value is None else _plain(str(value))) for value in row))
        out.print(table, soft_wrap=False)
        out.print(f"{len(answer.rows)} rows")
    elif form == "csv":
        out.file.write(as_csv(answer))
    else:
        out.file.write(as_json(answer) + "\n")


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


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))


def _json(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    raise TypeError(type(value).__name__)
