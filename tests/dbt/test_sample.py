"""The sample corpus in the warehouse: rows as expected, and every query of the book answers."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from etl.answers import as_csv, as_json
from etl.cli import cli
from etl.jobs.build import build
from etl.jobs.load import load
from etl.jobs.query import QueryError, ask, read_book
from etl.server import Server
from etl.settings import CHECKOUT, Settings
from tests.dbt.helpers import assert_good, fresh, rows

EXPECTED = Path(__file__).with_name("row_counts.csv")
BOOK = read_book(Settings(home=Path("/nowhere")))
QUIET = {"alliances-that-failed", "alliance-reversals", "copied-stories", "disputed-facts"}  # may answer with nothing


@pytest.fixture(scope="module")
def sample(server: Server) -> Iterator[Server]:
    with fresh(server) as made:
        load(made, [str(CHECKOUT / "seeds" / "articles")], io.BytesIO())
        assert_good(build(made))
        yield made


def test_row_counts_are_the_reviewed_ones(sample: Server) -> None:
    expected = {
        line["table"]: (int(line["at_least"]), int(line["at_most"])) for line in csv.DictReader(EXPECTED.open())
    }
    names = [name for (name,) in rows(sample, "SELECT tablename FROM pg_tables WHERE schemaname = 'marts'")]
    counts = {name: rows(sample, f"SELECT count(*) FROM marts.{name}")[0][0] for name in names}
    assert set(counts) == set(expected)
    assert {
        name: (count, expected[name])
        for name, count in counts.items()
        if not expected[name][0] <= count <= expected[name][1]
    } == {}


@pytest.mark.parametrize("name", [query.name for query in BOOK])
def test_a_query_of_the_book_answers(sample: Server, name: str) -> None:
    answer = ask(sample, name)
    assert answer.rows or name in QUIET
    assert as_csv(answer).splitlines()[0] == ",".join(answer.columns)
    assert len(json.loads(as_json(answer))) == len(answer.rows)


def test_the_book_has_its_meanings_and_names_every_query() -> None:
    index = (CHECKOUT / "docs" / "queries" / "README.md").read_text()
    assert len(BOOK) >= 15
    assert [query.name for query in BOOK if "Columns:" not in query.meaning or f"## {query.name}" not in index] == []


def test_unknown_names_are_told(sample: Server) -> None:
    with pytest.raises(QueryError, match="no query 'body'"):
        ask(sample, "body")


def test_the_command_lists_the_questions() -> None:
    listed = CliRunner().invoke(cli, ["query"])
    assert listed.exit_code == 0
    assert [query.name for query in BOOK if query.name not in listed.output] == []
