"""What is known of the tables: names, types, meanings, keys. The database says it all; nothing is listed twice.

dbt writes its descriptions into the comments and its contracts into constraints, so that the catalogue of the
database is the one place to ask.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from etl.export.rules import Rules, read_rules

if TYPE_CHECKING:
    import psycopg


class ExportError(Exception):
    """Nothing can be exported; the message is one line that says why and what to do."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its type as PostgreSQL prints it: `numeric(4,3)`."""

    name: str
    type: str
    description: str
    is_required: bool
    values: tuple[str, ...] = ()  # all it may hold, where that is a short list
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    scale: int | None = None  # digits after the point, of a numeric whose type does not say


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """Columns that name a row of another table (or of the same), by its key."""

    columns: tuple[str, ...]
    table: str
    to_columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `key` is empty where it has no primary key, `rules` are checks that bind several columns."""

    schema: str
    name: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    rules: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[str, ...]:
        """The columns that put its rows in an order of their own: the key, or all of them."""
        return self.key or tuple(column.name for column in self.columns)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The tables in order of schema and name."""

    tables: tuple[Table, ...] = field(default=())

    def only(self, names: tuple[str, ...]) -> Catalogue:
        """The named tables alone; all where there are no names. Raises ExportError for a name that is no table's."""
        if unknown := sorted(set(names) - {table.name for table in self.tables}):
            raise ExportError(f"there is no table {unknown[0]!r} to export; those of the reference need --reference")
        return Catalogue(tuple(table for table in self.tables if not names or table.name in names))


COLUMNS = """
    SELECT n.nspname, c.relname, coalesce(obj_description(c.oid, 'pg_class'), ''), a.attname,
        format_type(a.atttypid, a.atttypmod), coalesce(col_description(c.oid, a.attnum), ''), a.attnotnull
    FROM pg_catalog.pg_class AS c
    JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE n.nspname = ANY (%s) AND c.relkind IN ('r', 'p')
    ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", a.attnum
"""
KEYS = """
    SELECT n.nspname, c.relname, k.contype::text, k.conname, pg_get_constraintdef(k.oid, true),
        (SELECT array_agg(a.attname::text ORDER BY i) FROM unnest(k.conkey) WITH ORDINALITY AS u (num, i)
            JOIN pg_catalog.pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = u.num),
        other.relname,
        (SELECT array_agg(a.attname::text ORDER BY i) FROM unnest(k.confkey) WITH ORDINALITY AS u (num, i)
            JOIN pg_catalog.pg_attribute AS a ON a.attrelid = k.confrelid AND a.attnum = u.num)
    FROM pg_catalog.pg_constraint AS k
    JOIN pg_catalog.pg_class AS c ON c.oid = k.conrelid
    JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_class AS other ON other.oid = k.confrelid
    WHERE n.nspname = ANY (%s) AND k.contype IN ('p', 'f', 'c')
    ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", k.contype, k.conname COLLATE "C", 5
"""


def read_catalogue(connection: psycopg.Connection[Any], schemas: tuple[str, ...]) -> Catalogue:
    """The tables of these schemas that the connection sees, within its snapshot."""
    named = connection.execute(COLUMNS, (list(schemas),)).fetchall()
    keys = connection.execute(KEYS, (list(schemas),)).fetchall()
    tables = []
    for schema, name, description in dict.fromkeys(row[:3] for row in named):
        own = [row[2:] for row in keys if row[:2] == (schema, name)]
        rules = read_rules([row[2] for row in own if row[0] == "c"])
        columns = tuple(_column(connection, schema, name, row[3:], rules) for row in named if row[:2] == (schema, name))
        tables.append(
            Table(
                schema,
                name,
                description,
                columns,
                next((tuple(row[3]) for row in own if row[0] == "p"), ()),
                tuple(ForeignKey(tuple(row[3]), row[4], tuple(row[5])) for row in own if row[0] == "f"),
                rules.others,
            )
        )
    return Catalogue(tuple(tables))


def _column(connection: psycopg.Connection[Any], schema: str, table: str, row: tuple[Any, ...], rules: Rules) -> Column:
    from psycopg import sql

    name, type_, description, is_required = row
    scale = None
    if type_ == "numeric":
        query = sql.SQL("SELECT coalesce(max(scale({})), 0) FROM {}")
        found = connection.execute(query.format(sql.Identifier(name), sql.Identifier(schema, table))).fetchone()
        scale = int(found[0]) if found else 0
    low, high = rules.bounds.get(name, (None, None))
    return Column(name, type_, description, is_required, rules.values.get(name, ()), low, high, scale)
