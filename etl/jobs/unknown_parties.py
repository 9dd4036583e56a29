"""Parties that claims name and the reference does not have: kept in the marts under their code, and told."""

from __future__ import annotations

from typing import Any

import psycopg


def unknown_parties(connection: psycopg.Connection[Any]) -> tuple[str, ...]:
    """A line for each such party as of the last build; the connection is the transformer's."""
    if connection.execute("SELECT to_regclass('intermediate.int_parties__unknown')").fetchone() == (None,):
        return ()
    rows = connection.execute(
        """
        SELECT party_code, count(DISTINCT claim_id), count(DISTINCT article_id)
        FROM intermediate.int_parties__unknown GROUP BY party_code ORDER BY party_code
        """
    ).fetchall()
    return tuple(
        f"{code} stands in {_counted(claims, 'claim')} of {_counted(articles, 'article')} but not in the reference:"
        f" add it to parties.csv, or read them again with `ittehad reextract`"
        for code, claims, articles in rows
    )


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
