"""docs/operations.md as an operator reads it: what it tells to run, runs."""

from __future__ import annotations

import re

import click
import pytest

from etl.cli import cli
from etl.server import Server
from etl.settings import CHECKOUT
from tests.examples import article
from tests.loading.test_load_run import load

TEXT = (CHECKOUT / "docs" / "operations.md").read_text(encoding="utf-8")
SQL = [statement.strip() for block in re.findall(r"```sql\n(.*?)```", TEXT, re.S) for statement in block.split(";")]
QUERIES = [statement for statement in SQL if statement.startswith("SELECT")]
COMMANDS = re.findall(r"ittehad ([a-z]+)\b((?: [a-z]+)?)((?: --[a-z-]+)*)", TEXT)


def test_there_are_queries() -> None:
    assert len(QUERIES) >= 7


@pytest.mark.parametrize("query", QUERIES)
def test_monitoring_queries_run(each_database: Server, query: str) -> None:
    load(each_database, article())
    with each_database.owner.connect() as connection:
        found = connection.execute(query)
        assert found.description is not None
        assert len(found.fetchall()) <= 14


@pytest.mark.parametrize("name", sorted({name for name, _, _ in COMMANDS} - {"ittehad"}))
def test_commands_exist(name: str) -> None:
    mentioned = {option for command, _, options in COMMANDS if command == name for option in options.split()}
    command = cli.commands.get(name)
    assert command is not None, f"there is no ittehad {name}"
    if isinstance(command, click.Group):
        return
    assert mentioned <= {option for one in command.params for option in one.opts}
