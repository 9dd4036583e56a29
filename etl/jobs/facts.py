"""What the marts hold, for the summary: facts of each kind, and examples with their quotes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql


@dataclass(frozen=True, slots=True)
class FactTable:
    """How the summary shows one kind of fact."""

    kind: str  # as in fct_evidence.fact_kind
    table: str
    key: str
    shown: tuple[tuple[str, str], ...]  # heading and SQL expression over the table, called f
    best_first: str  # which rows are worth showing


PERSON = "(SELECT p.full_name FROM marts.dim_person AS p WHERE p.person_id = f.person_id)"
FACT_TABLES = (
    FactTable(
        "meeting",
        "fct_meetings",
        "meeting_id",
        (
            ("status", "f.status"),
            ("day", "f.met_on"),
            ("parties", "f.party_codes"),
            (
                "people",
                "(SELECT string_agg(p.full_name, ', ' ORDER BY p.full_name) FROM marts.bridge_meeting_participants AS b"
                " JOIN marts.dim_person AS p USING (person_id) WHERE b.meeting_id = f.meeting_id)",
            ),
            ("place", "concat_ws(', ', f.venue, f.city)"),
        ),
        "f.article_count DESC, f.participant_count DESC, f.confidence DESC, f.meeting_id",
    ),
    FactTable(
        "alliance",
        "fct_alliances",
        "alliance_id",
        (
            ("kind", "f.kind"),
            ("parties", "f.party_codes"),
            ("status", "f.current_status"),
            ("since", "coalesce(f.agreed_on, f.in_force_on, f.ruled_out_on, f.ended_on, f.in_talks_on, f.proposed_on)"),
            ("scope", "f.scope"),
        ),
        "f.article_count DESC, f.confidence DESC, f.alliance_id",
    ),
    FactTable(
        "result",
        "fct_results",
        "result_id",
        (
            ("what", "concat_ws(' ', f.kind, coalesce(f.constituency_code, f.office, f.assembly_code))"),
            ("who", f"coalesce({PERSON}, f.party_code)"),
            ("outcome", "f.outcome"),
            ("reported", "coalesce(f.reported_votes, f.reported_seats)"),
            ("official", "coalesce(f.official_votes, f.official_seats)"),
            ("agrees", "f.agrees_with_official"),
        ),
        "f.article_count DESC, f.agrees_with_official NULLS LAST, f.confidence DESC, f.result_id",
    ),
    FactTable(
        "defection",
        "fct_defections",
        "defection_id",
        (
            ("who", f"coalesce({PERSON}, f.group_label)"),
            ("from", "f.from_party_code"),
            ("to", "f.to_party_code"),
            ("status", "f.status"),
            ("day", "f.switched_on"),
        ),
        "f.article_count DESC, f.confidence DESC, f.defection_id",
    ),
)


@dataclass(frozen=True, slots=True)
class Example:
    """One fact, with a sentence that carries it and where that was said."""

    values: tuple[tuple[str, str], ...]
    quote: str
    source: str


def fact_ids(connection: psycopg.Connection[Any]) -> dict[str, frozenset[str]]:
    """Ids of all facts that articles report, by kind; empty before the first build."""
    ids: dict[str, frozenset[str]] = {}
    for fact in FACT_TABLES:
        name = f"marts.{fact.table}"
        row = connection.execute("SELECT to_regclass(%s) IS NOT NULL", [name]).fetchone()
        if row != (True,):
            ids[fact.kind] = frozenset()
            continue
        query = sql.SQL("SELECT {} FROM {} AS f WHERE f.article_count > 0").format(
            sql.Identifier(fact.key), sql.Identifier("marts", fact.table)
        )
        ids[fact.kind] = frozenset(key for (key,) in connection.execute(query))
    return ids


def examples(connection: psycopg.Connection[Any], fact: FactTable, count: int = 3) -> list[Example]:
    """The facts most articles report, each with its most certain quote."""
    columns = ", ".join(f"({expression})::text" for _, expression in fact.shown)
    rows = connection.execute(
        f"""
        SELECT e.quote, coalesce(o.name, a.url, regexp_replace(a.source_uri, '^.*/', '')), {columns}
        FROM marts.{fact.table} AS f
        JOIN LATERAL (
            SELECT e.quote, e.article_id FROM marts.fct_evidence AS e
            WHERE e.fact_kind = %s AND e.fact_id = f.{fact.key}
            ORDER BY e.confidence DESC, e.evidence_id LIMIT 1
        ) AS e ON true
        JOIN marts.dim_article AS a USING (article_id)
        LEFT JOIN marts.dim_outlet AS o USING (outlet_id)
        ORDER BY {fact.best_first}
        LIMIT %s
        """,
        [fact.kind, count],
    ).fetchall()
    headings = [heading for heading, _ in fact.shown]
    return [
        Example(
            tuple((heading, value) for heading, value in zip(headings, row[2:], strict=True) if value),
            row[0],
            row[1],
        )
        for row in rows
    ]
