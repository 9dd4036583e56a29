"""What the codebook says of each table and column, before it becomes Markdown or HTML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from etl.export import terms
from etl.export.catalogue import Catalogue, Column, Table
from etl.export.profile import ColumnProfile, Profile
from etl.export.units import unit_of
from etl.export.weaknesses import weaknesses

HEADS = ("column", "type", "unit", "meaning", "empty", "values")
READING = (
    "CSV is RFC 4180 in UTF-8 with a byte order mark, so that Excel shows Urdu names; in R give "
    'fileEncoding = "UTF-8-BOM", in Python encoding = "utf-8-sig" (pandas, polars and DuckDB need neither).',
    "In CSV a null is nothing between two commas. Days are ISO dates, instants are in UTC.",
    "In CSV, text that begins with =, +, - or @ has an apostrophe before it, because a spreadsheet would run it as a "
    "formula; text with apostrophes before such a sign gets one more. Take one away to have the original. Parquet "
    "holds all text as it is.",
    "Parquet holds decimals as decimals and says the meaning of each column in its schema.",
    "Check the files with `sha256sum -c SHA256SUMS`.",
)
CAVEATS = (
    "A fact is a report, not a truth: fct_evidence has the sentences, dim_article their articles.",
    "Articles are read by programs. Some claims are missed and some are wrong; confidence says how sure each is.",
    "Copies of one story count once in story_count. Counts of articles tell more about the outlets that were read "
    "than about politics.",
    "Official results are those of the 266 general seats of the National Assembly in 2024 as first published.",
    terms.ATTRIBUTION,
    terms.QUOTES,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One column, its parts in the order of HEADS."""

    name: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """One table. `row_count` and `warnings` are known of exported tables alone."""

    table: Table
    lines: tuple[Line, ...]
    facts: tuple[tuple[str, str], ...]  # heading and text: rows, key, links, rules
    warnings: tuple[str, ...]
    row_count: int | None


def chapters(catalogue: Catalogue, profiles: Mapping[str, Profile]) -> list[Chapter]:
    """One a table; what is counted is left out for tables without a profile."""
    return [_chapter(table, profiles.get(table.name)) for table in catalogue.tables]


def _chapter(table: Table, profile: Profile | None) -> Chapter:
    facts = [("rows", f"{profile.row_count:,}")] if profile else []
    facts.append(("key", ", ".join(table.key) or "none"))
    links = [f"{', '.join(key.columns)} → {key.table} ({', '.join(key.to_columns)})" for key in table.foreign_keys]
    facts += [("links", "; ".join(links))] if links else []
    facts += [("always holds", "; ".join(table.rules))] if table.rules else []
    return Chapter(
        table,
        tuple(_line(table, column, profile) for column in table.columns),
        tuple(facts),
        tuple(weaknesses(table, profile)) if profile else (),
        profile.row_count if profile else None,
    )


def _line(table: Table, column: Column, profile: Profile | None) -> Line:
    one = profile.columns[column.name] if profile else None
    required = "never" if column.is_required else "possible"
    empty = f"{profile.null_share(column.name):.0%}" if profile and profile.row_count else required
    if column.is_required:
        empty = "never"
    unit = unit_of(column.name, column.type) or ""
    return Line(column.name, (column.name, column.type, unit, column.description, empty, _values(column, one)))


def _values(column: Column, profile: ColumnProfile | None) -> str:
    if column.values or (profile and profile.counts):
        known = column.values or tuple(sorted(profile.counts)) if profile else column.values
        return ", ".join(f"{value} ({profile.counts[value]:,})" if profile else value for value in known)
    if profile and profile.least is not None:
        return f"{_plain(profile.least)} to {_plain(profile.greatest)}"
    bounds = [(column.minimum, "from {}"), (column.maximum, "to {}")]
    return " ".join(form.format(_plain(value)) for value, form in bounds if value is not None)


def _plain(value: Any) -> str:
    return str(value)
