"""Databases with reports in them, and what the tests ask of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from etl.jobs.build import Built
from etl.loading import Extracted, load_run
from etl.server import Server
from tests.conftest import TEMPLATE, _fresh_database

Rows = list[tuple[Any, ...]]


@contextmanager
def fresh(server: Server) -> Iterator[Server]:
    """An empty, migrated database, gone at the end."""
    made = _fresh_database(server, TEMPLATE)
    yield next(made)
    next(made, None)


@contextmanager
def copied(server: Server) -> Iterator[Server]:
    """A copy of the server's database, gone at the end."""
    made = _fresh_database(server, server.owner.dbname)
    yield next(made)
    next(made, None)


def load(server: Server, reports: Sequence[Extracted]) -> None:
    with load_run(server.connection("loader"), "test", "test") as run:
        run.load(reports)


def assert_good(built: Built) -> None:
    assert built.failures == ()
    assert built.warnings == ()


def rows(server: Server, query: str, *values: object) -> Rows:
    with server.owner.connect() as connection:
        return connection.execute(query.encode(), values or None).fetchall()


def marts(server: Server) -> dict[str, Rows]:
    """All rows of all marts, in an order of their own."""
    names = [name for (name,) in rows(server, "SELECT tablename FROM pg_tables WHERE schemaname = 'marts' ORDER BY 1")]
    return {name: rows(server, f"SELECT t::text FROM marts.{name} AS t ORDER BY 1") for name in names}
