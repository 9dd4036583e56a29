"""The job behind `ittehad query`: the named research queries of docs/queries, run as the reader."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from etl.server import Server
from etl.settings import Settings


class QueryError(Exception):
    """A name that is no query's, or marts that are not built yet; the message says which."""


@dataclass(frozen=True, slots=True)
class Query:
    """A query of the book: its file's name without ending, the first line of its comment, and the rest of it."""

    name: str
    title: str
    meaning: str
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Column names, and rows of as many values."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def read_book(settings: Settings) -> list[Query]:
    """All queries by name."""
    return [_read(file) for file in sorted((settings.checkout / "docs" / "queries").glob("*.sql"))]


def ask(server: Server, name: str) -> Answer:
    """Run a query of the book. Raises QueryError, psycopg.OperationalError."""
    book = {query.name: query for query in read_book(server.settings)}
    if name not in book:
        near = difflib.get_close_matches(name, book, n=1, cutoff=0.4)
        meant = f"did you mean {near[0]}? " if near else ""
        raise QueryError(f"there is no query {name!r}; {meant}`ittehad query` lists them")
    with server.connection("reader").connect() as connection:
        there = connection.execute("SELECT to_regclass('marts.fct_evidence') IS NOT NULL").fetchone()
        if there != (True,):
            raise QueryError("there are no marts yet; `ittehad build` makes them")
        cursor = connection.execute(book[name].text.encode())
        columns = tuple(column.name for column in cursor.description or ())
        return Answer(columns, tuple(cursor.fetchall()))


def _read(file: Path) -> Query:
    text = file.read_text(encoding="utf-8")
    heading: list[str] = []
    for line in text.splitlines():
        if not line.startswith("--"):
            break
        heading.append(line.removeprefix("--").strip())
    return Query(file.stem, heading[0] if heading else file.stem, " ".join(heading[1:]), text)
