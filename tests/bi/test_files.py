"""The files hold together before any Superset reads them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from bi.superset.local import ASSETS
from bi.superset.pack import pack
from etl.settings import CHECKOUT
from tests.bi.expected import COLUMNS, EXPECTED
from tests.bi.files import CHARTS, DASHBOARD, DATABASES, DATASETS, PLACED, native_filter

BY_UUID = {dataset["uuid"]: dataset for dataset in DATASETS.values()}


def test_the_database_is_the_reader_without_a_password() -> None:
    (database,) = DATABASES.values()
    assert re.fullmatch(r"postgresql\+psycopg2://ittehad_reader@[^:@]+:\d+/ittehad", database["sqlalchemy_uri"])
    assert not database["allow_dml"]


def test_every_chart_is_on_the_dashboard_once() -> None:
    assert sorted(part["uuid"] for part in PLACED) == sorted(chart["uuid"] for chart in CHARTS.values())
    assert len({part["chartId"] for part in PLACED}) == len(PLACED)


def test_every_dataset_is_drawn() -> None:
    assert {chart["dataset_uuid"] for chart in CHARTS.values()} == set(BY_UUID)


def test_every_chart_is_compared_with_sql() -> None:
    assert set(EXPECTED) == set(COLUMNS) == set(CHARTS)


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_uses_columns_and_metrics_of_its_dataset(name: str) -> None:
    chart = CHARTS[name]
    dataset = BY_UUID[chart["dataset_uuid"]]
    columns = {column["column_name"] for column in dataset["columns"]}
    metrics = {metric["metric_name"] for metric in dataset["metrics"]}
    params = chart["params"]
    used = [params.get(key) for key in ("x_axis", "source", "target", "start_time", "end_time", "y_axis", "series")]
    used += [*params.get("groupby", []), *(condition["subject"] for condition in params["adhoc_filters"])]
    assert {column for column in used if column} <= columns
    measures = [params.get("metric"), params.get("timeseries_limit_metric"), *params.get("metrics", [])]
    assert {metric for metric in measures if metric} <= metrics


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_says_what_it_counts(name: str) -> None:
    assert CHARTS[name]["description"].endswith(".")
    dataset = BY_UUID[CHARTS[name]["dataset_uuid"]]
    for part in [*dataset["columns"], *dataset["metrics"]]:
        assert part["verbose_name"], part
        assert part["description"].endswith("."), part


@pytest.mark.parametrize("name", DATASETS)
def test_a_dataset_of_parties_is_counted_by_keys(name: str) -> None:
    """A row stands once for each party: a plain count or sum would count a fact as often as it has parties."""
    dataset = DATASETS[name]
    if "cross join lateral" in dataset["sql"] or "bridge_" in dataset["sql"]:
        for metric in dataset["metrics"]:
            assert re.match(r"COUNT\(DISTINCT \w+_id\)|MAX\(", metric["expression"]), metric


def test_a_party_has_one_colour_wherever_it_is_drawn() -> None:
    colours = DASHBOARD["metadata"]["label_colors"]
    sides = [label for label in colours if label.startswith(("From ", "To "))]
    assert len(sides) > 40
    for label in sides:
        party = label.split(" ", 1)[1]
        assert party == "an unnamed side" or colours[label] == colours[party]


def test_the_filters_are_those_of_the_reader() -> None:
    (target,) = native_filter("Party")["targets"]
    assert target["column"]["name"] == "party_code"
    assert target["datasetUuid"] in BY_UUID
    assert native_filter("Date")["filterType"] == "filter_time"


def test_the_exposure_names_the_tables_that_the_datasets_read() -> None:
    exposures = yaml.safe_load((CHECKOUT / "dbt_project/models/marts/_exposures.yml").read_text())["exposures"]
    (dashboard,) = [one for one in exposures if one["name"] == "coalition_politics_2024"]
    named = {re.fullmatch(r"ref\('(\w+)'\)", reference)[1] for reference in dashboard["depends_on"]}
    assert named == {table for dataset in DATASETS.values() for table in re.findall(r"marts\.(\w+)", dataset["sql"])}


def test_the_same_files_make_the_same_zip(tmp_path: Path) -> None:
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    assert pack(ASSETS, first) == pack(ASSETS, second) == len(list(ASSETS.rglob("*.yaml")))
    assert first.read_bytes() == second.read_bytes()
