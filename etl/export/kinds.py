"""The types of the warehouse as Arrow, as Frictionless and as text in CSV: one table of them."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from etl.export.catalogue import Column, ExportError

if TYPE_CHECKING:
    import pyarrow as pa

NUMERIC = re.compile(r"numeric\((\d+),(\d+)\)")
DIGITS = 38  # most that a decimal of 128 bits holds


@dataclass(frozen=True, slots=True)
class Kind:
    """How values of one type are written. `text` is for CSV and never meets a null."""

    arrow: pa.DataType
    frictionless: str
    text: Callable[[Any], str]


def kind_of(column: Column) -> Kind:
    """The kind of a column. Raises ExportError for a type that none of the forms is known for."""
    import pyarrow as pa

    if found := NUMERIC.fullmatch(column.type):
        return Kind(pa.decimal128(int(found[1]), int(found[2])), "number", _decimal)
    if column.type == "numeric":
        return Kind(pa.decimal128(DIGITS, column.scale or 0), "number", _decimal)
    plain: dict[str, Kind] = {
        "text": Kind(pa.string(), "string", str),
        "smallint": Kind(pa.int16(), "integer", str),
        "integer": Kind(pa.int32(), "integer", str),
        "bigint": Kind(pa.int64(), "integer", str),
        "double precision": Kind(pa.float64(), "number", repr),
        "boolean": Kind(pa.bool_(), "boolean", _boolean),
        "date": Kind(pa.date32(), "date", _date),
        "timestamp with time zone": Kind(pa.timestamp("us", tz="UTC"), "datetime", _instant),
        "text[]": Kind(pa.list_(pa.string()), "array", _list),
    }
    if column.type not in plain:
        raise ExportError(f"column {column.name} has the type {column.type}, which the export does not know")
    return plain[column.type]


def _decimal(value: Any) -> str:
    return format(value, "f")


def _boolean(value: bool) -> str:
    return "true" if value else "false"


def _date(value: dt.date) -> str:
    return value.isoformat()


def _instant(value: dt.datetime) -> str:
    """To the microsecond, so that all values of a column look alike: 2024-02-11T08:00:00.000000Z."""
    return value.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _list(value: list[str]) -> str:
    return json.dumps(value, ensure_ascii=False)
