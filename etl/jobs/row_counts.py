"""Rows of every table of dbt's schemas after a build, in audit.row_count."""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg import sql

SCHEMAS = ["reference", "marts"]


def record_row_counts(connection: psycopg.Connection[Any]) -> dict[str, int]:
    """Count and record; gives the counts by `schema.table`."""
    tables = connection.execute(
        "SELECT schemaname, tablename FROM pg_tables WHERE schemaname = ANY(%s) ORDER BY 1, 2", [SCHEMAS]
    ).fetchall()
    counts: dict[str, int] = {}
    for schema, name in tables:
        row = connection.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(schema, name))).fetchone()
        counts[f"{schema}.{name}"] = row[0] if row else 0
        connection.execute(
            "INSERT INTO audit.row_count (schema_name, table_name, row_count) VALUES (%s, %s, %s)"
            " ON CONFLICT DO NOTHING",
            [schema, name, counts[f"{schema}.{name}"]],
        )
    connection.commit()
    return counts
