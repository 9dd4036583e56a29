"""Reads the marts as the role that may only read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from importlib import resources
from itertools import groupby
from operator import itemgetter
from typing import Any

import psycopg
from psycopg.rows import dict_row

from etl.report.facts import Alliance, Article, Defection, Facts, Kind, Meeting, Quote, Result

Rows = list[dict[str, Any]]
AS_READ = (  # columns of results that are taken as they are
    *("election", "election_year", "assembly_code", "assembly", "constituency_code", "constituency", "office"),
    *("person", "party_code", "backed_by_code", "outcome", "reported_votes", "official_votes"),
    *("reported_seats", "official_seats", "agrees_with_official"),
)


def has_marts(connection: psycopg.Connection[Any]) -> bool:
    """Whether the marts have been built."""
    there = connection.execute("SELECT to_regclass('marts.fct_evidence') IS NOT NULL").fetchone()
    return there == (True,)


def read_facts(connection: psycopg.Connection[Any]) -> Facts:
    """All facts, articles and parties. Results that are official only are left out: no article reports them.

    Raises psycopg.Error.
    """
    articles = [Article(**row) for row in _rows(connection, "articles")]
    return Facts(
        meetings=tuple(_meeting(row) for row in _rows(connection, "meetings")),
        alliances=tuple(_alliance(row) for row in _rows(connection, "alliances")),
        results=tuple(_result(row) for row in _rows(connection, "results")),
        defections=tuple(_defection(row) for row in _rows(connection, "defections")),
        articles={one.article_id: one for one in sorted(articles, key=lambda one: one.article_id)},
        reports=tuple(sorted((row["fact_id"], row["article_id"]) for row in _rows(connection, "reports"))),
        party_names={row["party_code"]: row["name"] for row in _rows(connection, "parties")},
    )


def read_quotes(
    connection: psycopg.Connection[Any], fact_ids: Sequence[str], at_most: int
) -> dict[str, tuple[tuple[Quote, ...], int]]:
    """The surest quotes of each fact, one of each article first, and how many there are in all.

    Raises psycopg.Error.
    """
    found = _rows(connection, "quotes", {"fact_ids": list(fact_ids), "at_most": at_most})
    return {
        fact_id: (tuple(Quote(row["article_id"], row["quote"], row["modality"]) for row in group), group[0]["total"])
        for fact_id, group in ((key, list(rows)) for key, rows in groupby(found, itemgetter("fact_id")))
    }


def _rows(connection: psycopg.Connection[Any], name: str, parameters: dict[str, Any] | None = None) -> Rows:
    text = resources.files("etl.report").joinpath("sql", f"{name}.sql").read_bytes()
    with connection.cursor(row_factory=dict_row) as cursor:
        found: Rows = cursor.execute(text, parameters).fetchall()
    # The order of text differs between servers, that of code points does not.
    return sorted(found, key=lambda row: row["fact_id"]) if found and "fact_id" in found[0] else found


def _common(kind: Kind, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "fact_id": row["fact_id"],
        "kind": kind,
        "status": row["status"],
        "article_count": row["article_count"],
        "story_count": row["story_count"],
        "confidence": float(row["confidence"]),
        "is_disputed": row["is_disputed"],
    }


def _when(day: dt.date | None, precision: str, row: dict[str, Any]) -> dict[str, Any]:
    if day is not None:
        return {"first_on": day, "last_on": day, "precision": "month" if precision == "month" else "day"}
    return {"first_on": row["first_reported_on"], "last_on": row["last_reported_on"], "precision": "reported"}


def _once(day: dict[str, Any]) -> dict[str, Any]:
    """An event happens on one day: where none is told, that of the first report stands for it, as in the marts."""
    return day | {"last_on": day["first_on"]}


def _codes(text: str) -> tuple[str, ...]:
    return tuple(sorted(code for code in text.split(",") if code))


def _parties(row: dict[str, Any], *columns: str) -> tuple[str, ...]:
    return tuple(sorted({row[column] for column in columns if row[column]}))


def _meeting(row: dict[str, Any]) -> Meeting:
    place = ", ".join(dict.fromkeys(part for part in (row["venue"], row["city"]) if part))
    if row["city"] and row["venue"] and row["venue"].endswith(row["city"]):
        place = row["venue"]
    people = sorted(zip(row["people"], row["people_parties"], strict=True), key=lambda one: (one[1] or "~", one[0]))
    return Meeting(
        **_common("meeting", row),
        **_once(_when(row["met_on"], row["met_on_precision"], row)),
        party_codes=_codes(row["party_codes"]),
        place=place,
        people=tuple(people),
    )


def _alliance(row: dict[str, Any]) -> Alliance:
    return Alliance(
        **_common("alliance", row),
        **_when(None, "", row),
        party_codes=_codes(row["party_codes"]),
        arrangement=row["kind"],
        scope=row["scope"],
        history=tuple(zip(row["days"], row["statuses"], strict=True)),
    )


def _result(row: dict[str, Any]) -> Result:
    def share(column: str) -> float | None:
        return None if row[column] is None else float(row[column])

    return Result(
        **_common("result", row),
        **_when(None, "", row),
        party_codes=_parties(row, "party_code", "backed_by_code"),
        contest=row["kind"],
        turnout_pct=share("turnout_pct"),
        official_turnout_pct=share("official_turnout_pct"),
        **{column: row[column] for column in AS_READ},
    )


def _defection(row: dict[str, Any]) -> Defection:
    sides = ("from_party_code", "from_backed_by_code", "to_party_code")
    return Defection(
        **_common("defection", row),
        **_once(_when(row["switched_on"], row["switched_on_precision"], row)),
        party_codes=_parties(row, *sides),
        who=row["person"] or row["group_label"] or "somebody not named",
        head_count=row["head_count"] or 1,
        constituency_code=row["constituency_code"],
        **{side: row[side] for side in sides},
    )
