"""A real Superset draws what SQL says, and the files are what it holds."""

from __future__ import annotations

import datetime as dt
import filecmp
import shutil
from pathlib import Path
from typing import Any

import pytest

from bi.superset.local import ASSETS
from bi.superset.pack import pack
from tests.bi.client import Client
from tests.bi.conftest import Served
from tests.bi.expected import COLUMNS, EXPECTED
from tests.bi.files import CHARTS, DATASETS, untouched

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("superset")]

FEBRUARY = ("2024-02-01", "2024-03-01")  # whole months, since some of the SQL reads reports by month
FILTERS = [(None, None), (None, FEBRUARY), ("PPP", None), ("PTI", FEBRUARY)]


@pytest.fixture(scope="module")
def client(served: Served) -> Client:
    return served.client()


@pytest.mark.parametrize(("party", "days"), FILTERS, ids=lambda one: str(one))
@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_shows_what_sql_says(
    served: Served, client: Client, name: str, party: str | None, days: tuple[str, str] | None
) -> None:
    party = None if name in untouched("Party") else party
    days = None if name in untouched("Date") else days
    drawn = client.chart_data(client.charts()[CHARTS[name]["slice_name"]], party, " : ".join(days) if days else None)
    since, until = days or (None, None)
    with served.reader.connect() as connection:
        rows = connection.execute(EXPECTED[name], {"party": party, "since": since, "until": until}).fetchall()
    expected = {tuple(map(_comparable, row)) for row in rows}
    assert _rows(drawn, COLUMNS[name]) == expected
    assert expected or (party, days) != (None, None), "an empty chart"


def _rows(drawn: list[dict[str, Any]], columns: list[str]) -> set[tuple[Any, ...]]:
    """The rows of an answer; of a pivot, one for each cell that is not empty."""
    if columns[-1] != "series":
        return {tuple(row[column] for column in columns) for row in drawn}
    (x, _) = columns
    return {(row[x], series, value) for row in drawn for series, value in row.items() if series != x and value}


def _comparable(value: Any) -> Any:
    """Superset gives days as milliseconds since 1970."""
    if isinstance(value, dt.date):
        return dt.datetime.combine(value, dt.time(), dt.UTC).timestamp() * 1000
    return value


@pytest.mark.parametrize("name", DATASETS)
def test_a_dataset_has_the_columns_that_its_file_says(served: Served, name: str) -> None:
    dataset = DATASETS[name]
    with served.reader.connect() as connection:
        cursor = connection.execute(dataset["sql"])
        types = {"int4": "INTEGER", "int8": "BIGINT", "bool": "BOOLEAN"}
        assert cursor.description
        found = {
            one.name: types.get(one.type_display.split("(")[0], one.type_display.split("(")[0].upper())
            for one in cursor.description
        }
    assert found == {column["column_name"]: column["type"] for column in dataset["columns"]}


def test_what_was_imported_twice_is_what_the_files_say(served: Served, tmp_path: Path) -> None:
    saved = tmp_path / "assets"
    shutil.copytree(ASSETS, saved)
    for file in saved.rglob("charts/*.yaml"):
        file.write_text(file.read_text().replace("\nversion: 1.0.0", "\nversion: stale"))
    served.superset.save(saved)
    files = [str(file.relative_to(ASSETS)) for file in sorted(ASSETS.rglob("*.yaml"))]
    assert filecmp.cmpfiles(ASSETS, saved, files, shallow=False) == (files, [], [])
    assert len(list(saved.rglob("*.yaml"))) == len(files)


def test_importing_again_makes_nothing_new(served: Served, client: Client) -> None:
    kinds = ("database", "dataset", "chart", "dashboard")
    before = [client.get(f"/api/v1/{kind}/?q=(page_size:100,columns:!(id))") for kind in kinds]
    assert [len(one) for one in before] == [1, len(DATASETS), len(CHARTS), 1]
    served.superset.prepare()
    assert [client.get(f"/api/v1/{kind}/?q=(page_size:100,columns:!(id))") for kind in kinds] == before


def test_superset_takes_the_zip(served: Served, client: Client, tmp_path: Path) -> None:
    archive = tmp_path / "ittehad.zip"
    pack(ASSETS, archive)
    assert client.import_zip(archive) == {"message": "OK"}
    assert len(client.charts()) == len(CHARTS)


def test_no_secret_is_kept_in_superset(served: Served) -> None:
    assert served.reader.password
    for file in served.superset.state.iterdir():
        assert served.reader.password.encode() not in file.read_bytes(), file


def test_superset_can_read_the_marts_and_nothing_else(served: Served) -> None:
    with served.reader.connect() as connection:
        schemas = connection.execute(
            "SELECT nspname FROM pg_namespace"
            " WHERE has_schema_privilege(oid, 'USAGE') AND nspname !~ '^(pg_|information_schema)'"
        ).fetchall()
    assert {name for (name,) in schemas} - {"public"} == {"marts", "reference"}
