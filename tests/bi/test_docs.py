"""docs/bi.md says what holds."""

from __future__ import annotations

import re
from typing import LiteralString, cast

import pytest

from etl.server import Connection
from etl.settings import CHECKOUT

PAGE = (CHECKOUT / "docs" / "bi.md").read_text("utf-8")
BLOCKS = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)
TABLE = PAGE.split("## Where to begin")[1].split("\n## ")[0]


def test_the_picture_is_there() -> None:
    (picture,) = re.findall(r"!\[[^]]+\]\(([^)]+)\)", PAGE)
    assert (CHECKOUT / "docs" / picture).read_bytes().startswith(b"\x89PNG")


@pytest.mark.slow
@pytest.mark.xdist_group("superset")
@pytest.mark.parametrize("sql", BLOCKS)
def test_an_example_answers(reader: Connection, sql: str) -> None:
    with reader.connect() as connection:
        assert connection.execute(cast(LiteralString, sql)).fetchall()


@pytest.mark.slow
@pytest.mark.xdist_group("superset")
def test_the_tables_to_begin_with_are_there(reader: Connection) -> None:
    named = set(re.findall(r"`((?:fct|dim|rpt|bridge)_\w+)", TABLE))
    assert len(named) > 15
    with reader.connect() as connection:
        found = connection.execute("SELECT relname FROM pg_class WHERE relnamespace = 'marts'::regnamespace").fetchall()
        assert named <= {name for (name,) in found}
        (official_only,) = connection.execute(
            "SELECT avg((NOT has_report)::integer) > 0.5 FROM marts.fct_results"
        ).fetchone() or (False,)
    assert official_only  # "most of the table"
