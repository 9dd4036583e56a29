"""What moved in the marts over a night: alliances of another status, facts that reports begin to dispute."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

from etl.jobs.facts import FACT_TABLES, FactTable


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand: status by alliance, and the disputed facts of each kind."""

    statuses: dict[str, str]
    disputed: dict[str, frozenset[str]]


def standing(connection: psycopg.Connection[Any]) -> Standing | None:
    """Of now; none before the first build."""
    names = [f"marts.{fact.table}" for fact in FACT_TABLES]
    row = connection.execute(
        "SELECT bool_and(to_regclass(n) IS NOT NULL) FROM unnest(%s::text[]) AS n", [names]
    ).fetchone()
    if row != (True,):
        return None
    statuses = connection.execute("SELECT alliance_id, current_status FROM marts.fct_alliances").fetchall()
    disputed = {}
    for fact in FACT_TABLES:
        query = sql.SQL("SELECT {} FROM {} WHERE is_disputed").format(
            sql.Identifier(fact.key), sql.Identifier("marts", fact.table)
        )
        disputed[fact.kind] = frozenset(key for (key,) in connection.execute(query))
    return Standing(dict(statuses), disputed)


def find_moves(connection: psycopg.Connection[Any], before: Standing | None) -> tuple[str, ...]:
    """A line for each alliance known before that has another status, then for each fact disputed only now."""
    after = standing(connection)
    if before is None or after is None:
        return ()
    lines = []
    moved = sorted(key for key, was in before.statuses.items() if after.statuses.get(key, was) != was)
    for key, status, kind, parties, scope in connection.execute(
        """
        SELECT alliance_id, current_status, replace(kind, '_', ' '), replace(party_codes, ',', ', '), scope
        FROM marts.fct_alliances WHERE alliance_id = ANY(%s) ORDER BY last_reported_on DESC NULLS LAST, alliance_id
        """,
        [moved],
    ):
        lines.append(f"{parties}, {kind}{f' ({scope})' if scope else ''}: {before.statuses[key]} → {status}")
    for fact in FACT_TABLES:
        new = sorted(after.disputed[fact.kind] - before.disputed[fact.kind])
        lines += [f"disputed {fact.kind}: {said}" for said in _described(connection, fact, new)]
    return tuple(line.replace("_", " ") for line in lines)


def _described(connection: psycopg.Connection[Any], fact: FactTable, keys: list[str]) -> list[str]:
    if not keys:
        return []
    columns = ", ".join(f"({expression})::text" for _, expression in fact.shown)
    rows = connection.execute(
        f"SELECT {columns} FROM marts.{fact.table} AS f WHERE f.{fact.key} = ANY(%s) ORDER BY {fact.best_first}", [keys]
    )
    headings = [heading for heading, _ in fact.shown]
    return ["; ".join(f"{name} {value}" for name, value in zip(headings, row, strict=True) if value) for row in rows]
