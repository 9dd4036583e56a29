"""The job behind `ittehad report`: the marts as one HTML file, and the charts as pictures."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from etl.report.contents import make_datasets, timing
from etl.report.facts import Fact, Facts
from etl.report.page import Making, page
from etl.report.pictures import pictures
from etl.report.reading import has_marts, read_facts, read_quotes
from etl.report.scope import within
from etl.server import Server


class ReportError(Exception):
    """No marts, or a party that is none; the message is one line that says what to do."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the file, its facts, those in its table, and the pictures."""

    file: Path
    fact_count: int
    listed_count: int
    pictures: tuple[Path, ...]


def report(server: Server, file: Path, making: Making, pictures_in: Path | None = None) -> Written:
    """Read the marts as the reader and write the page, whole or not at all.

    Raises ReportError, OSError, psycopg.OperationalError.
    """
    with server.connection("reader").connect() as connection:
        # One snapshot, should a build end meanwhile.
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        if not has_marts(connection):
            raise ReportError("there are no marts yet; `ittehad build` makes them")
        every = read_facts(connection)
        _check_parties(every, making.scope.party_codes)
        facts = within(every, making.scope)
        listed = latest(facts.all, making.facts_at_most)
        quotes = read_quotes(connection, [fact.fact_id for fact in listed], making.quotes_at_most)
    _write(file, page(facts, listed, quotes, making).encode())
    drawn: list[Path] = []
    if pictures_in is not None:
        made = make_datasets(facts)
        for name, content in pictures(timing(made), made):
            drawn.append(pictures_in / name)
            _write(drawn[-1], content)
    return Written(file, len(facts.all), len(listed), tuple(drawn))


def latest(facts: Iterable[Fact], at_most: int) -> list[Fact]:
    """The facts with the latest days, latest first; those without a day come last."""

    def order(fact: Fact) -> tuple[int, int, str]:
        return (-(fact.last_on.toordinal() if fact.last_on else 0), -fact.article_count, fact.fact_id)

    return sorted(facts, key=order)[:at_most]


def _check_parties(facts: Facts, codes: tuple[str, ...]) -> None:
    unknown = sorted(set(codes) - set(facts.party_names))
    if unknown:
        raise ReportError(f"there is no party {unknown[0]!r}; marts.dim_party lists them")


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        fresh.write_bytes(content)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
