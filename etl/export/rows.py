"""Rows of a table in the order of its key, a batch at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from psycopg import sql

from etl.export.catalogue import Table

if TYPE_CHECKING:
    import psycopg

BATCH = 20_000  # rows held at once, and those of a row group in Parquet


def read_batches(connection: psycopg.Connection[Any], table: Table, size: int = BATCH) -> Iterator[list[Sequence[Any]]]:
    """Batches given by column, through a cursor on the server: the memory needed does not grow with the table.

    Text is sorted by its bytes, so that servers of any locale give the same order. Raises psycopg.Error.
    """
    types = {column.name: column.type for column in table.columns}
    order = [
        sql.SQL("{} COLLATE {}").format(sql.Identifier(name), sql.Identifier("C"))
        if types[name] in {"text", "text[]"}
        else sql.Identifier(name)
        for name in table.order
    ]
    query = sql.SQL("SELECT {} FROM {} ORDER BY {}").format(
        sql.SQL(", ").join(sql.Identifier(column.name) for column in table.columns),
        sql.Identifier(table.schema, table.name),
        sql.SQL(", ").join(order),
    )
    with connection.cursor(name="export", binary=True) as cursor:
        cursor.execute(query)
        while rows := cursor.fetchmany(size):
            yield list(zip(*rows, strict=True))
