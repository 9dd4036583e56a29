"""The rules of dbt_project_evaluator that matter here, read from the manifest; no database is asked."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from dbt.cli.main import dbtRunner

from etl.settings import CHECKOUT

PROJECT = CHECKOUT / "dbt_project"
HARD_CODED = re.compile(
    r"\b(?:from|join)\s+(?:only\s+)?\"?(staging|reference|intermediate|marts|raw|audit)\"?\s*\.", re.I
)

# The ends of column names, and the types that columns so named have.
ENDINGS = {
    r"_(id|code|codes)$": "text",
    r"_on$|^date_day$": "date",
    r"_count$": "integer",
    r"_pct$": "numeric",
    r"^(is|has|agrees)_": "boolean",
}
BOOLEAN = r"(is|has|agrees)_"
DAY = r"_on$|_on_(earliest|latest)$|^valid_(from|to)$|^date_day$"

# Models that only gather rows, count or copy.
WITHOUT_EXAMPLE = frozenset(
    """
    int_elections__assemblies int_people__names int_articles__words int_articles__overlaps int_articles__versions
    int_claims__facts int_facts__touched int_results__official int_meetings__days bridge_meeting_parties
    bridge_alliance_parties bridge_alliance_constituencies fct_alliance_events fct_evidence rpt_coverage
    rpt_result_reconciliation
    """.split()
)


@pytest.fixture(scope="module")
def manifest(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    work = tmp_path_factory.mktemp("dbt")
    arguments = ["--log-path", str(work), "--log-level", "none", "parse", "--target-path", str(work)]
    done = dbtRunner().invoke([*arguments, "--project-dir", str(PROJECT), "--profiles-dir", str(PROJECT)])
    assert done.success, done.exception
    found: dict[str, Any] = json.loads((work / "manifest.json").read_text())
    return found


def nodes(manifest: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [node for node in manifest["nodes"].values() if node["resource_type"] == kind]


def layer(node: dict[str, Any]) -> str:
    return str(node["fqn"][1])


def test_only_staging_reads_sources(manifest: dict[str, Any]) -> None:
    assert [
        node["name"]
        for node in nodes(manifest, "model")
        if layer(node) != "staging" and any(one.startswith("source.") for one in node["depends_on"]["nodes"])
    ] == []


def test_a_source_has_one_staging_model_and_staging_reads_nothing_else(manifest: dict[str, Any]) -> None:
    read = [node["depends_on"]["nodes"] for node in nodes(manifest, "model") if layer(node) == "staging"]
    assert sorted(one for group in read for one in group) == sorted(manifest["sources"])
    assert {len(group) for group in read} == {1}


def test_models_never_read_a_later_layer(manifest: dict[str, Any]) -> None:
    order = ["staging", "intermediate", "marts"]
    assert [
        (node["name"], read)
        for node in nodes(manifest, "model")
        for read in node["depends_on"]["nodes"]
        if read.startswith("model.") and order.index(layer(manifest["nodes"][read])) > order.index(layer(node))
    ] == []


def test_names_tell_the_layer(manifest: dict[str, Any]) -> None:
    prefixes = {"staging": ("stg_",), "intermediate": ("int_",), "marts": ("dim_", "fct_", "bridge_", "rpt_")}
    assert [
        node["name"] for node in nodes(manifest, "model") if not node["name"].startswith(prefixes[layer(node)])
    ] == []


def test_everything_is_described(manifest: dict[str, Any]) -> None:
    described = nodes(manifest, "model") + nodes(manifest, "seed") + list(manifest["sources"].values())
    assert [node["name"] for node in described if not node["description"].strip()] == []
    assert [
        (node["name"], column["name"])
        for node in nodes(manifest, "model")
        if layer(node) != "intermediate"
        for column in node["columns"].values()
        if not column["description"].strip()
    ] == []


def test_every_model_has_a_tested_or_real_primary_key(manifest: dict[str, Any]) -> None:
    tested = {
        node["attached_node"]
        for node in nodes(manifest, "test")
        if (node.get("test_metadata") or {}).get("name") in ("primary_key", "unique")
    }
    assert [
        node["name"]
        for node in nodes(manifest, "model")
        if node["unique_id"] not in tested
        and not any(rule["type"] == "primary_key" for rule in node["constraints"])
        and not any(rule["type"] == "primary_key" for col in node["columns"].values() for rule in col["constraints"])
    ] == []


def test_no_model_or_test_names_a_table_by_hand(manifest: dict[str, Any]) -> None:
    written = nodes(manifest, "model") + nodes(manifest, "test")
    assert [node["name"] for node in written if HARD_CODED.search(node["raw_code"])] == []


def test_no_view_reads_a_view(manifest: dict[str, Any]) -> None:
    views = {node["unique_id"] for node in nodes(manifest, "model") if node["config"]["materialized"] == "view"}
    assert views
    assert [
        node["name"]
        for node in nodes(manifest, "model")
        if node["unique_id"] in views and views & set(node["depends_on"]["nodes"])
    ] == []


def test_the_ending_of_a_column_tells_its_type(manifest: dict[str, Any]) -> None:
    columns = [
        (node["name"], column["name"], column["data_type"])
        for node in nodes(manifest, "model")
        if layer(node) == "marts"
        for column in node["columns"].values()
    ]
    assert len(columns) > 200
    assert [
        found
        for found in columns
        for ending, types in ENDINGS.items()
        if re.search(ending, found[1]) and not found[2].startswith(types)
    ] == []
    assert [found for found in columns if found[2] == "boolean" and not re.match(BOOLEAN, found[1])] == []
    assert [found for found in columns if found[2] == "date" and not re.search(DAY, found[1])] == []


def test_every_source_is_watched_for_its_age(manifest: dict[str, Any]) -> None:
    """Or has no time of loading, as it is written with another."""
    unwatched = [
        one["name"] for one in manifest["sources"].values() if not (one.get("freshness") or {}).get("warn_after")
    ]
    assert sorted(unwatched) == ["claim_evidence", "meeting_participants"]


def test_every_model_of_resolution_has_its_smallest_example(manifest: dict[str, Any]) -> None:
    """Unit tests; but for models that only gather or count, and those that other models' examples run through."""
    tested = {node["model"] for node in manifest["unit_tests"].values()}
    untested = {
        node["name"]
        for node in nodes(manifest, "model")
        if layer(node) != "staging" and node["name"] not in tested and not node["name"].startswith("dim_")
    }
    assert untested - WITHOUT_EXAMPLE == set()


def test_the_exposure_of_the_query_book_names_the_marts_it_reads(manifest: dict[str, Any]) -> None:
    book = " ".join(file.read_text() for file in (CHECKOUT / "docs" / "queries").glob("*.sql"))
    (exposure,) = [one for one in manifest["exposures"].values() if one["name"] == "research_queries"]
    assert {one.rpartition(".")[2] for one in exposure["depends_on"]["nodes"]} == set(re.findall(r"marts\.(\w+)", book))


def test_marts_are_public_contracts_of_a_group(manifest: dict[str, Any]) -> None:
    for node in nodes(manifest, "model"):
        if layer(node) == "marts":
            assert node["config"]["contract"]["enforced"], node["name"]
            assert (node["access"], node["group"]) == ("public", "warehouse"), node["name"]


def test_every_model_is_used(manifest: dict[str, Any]) -> None:
    """By a model, an exposure, or as what the keys of other marts point to."""
    readers = [*nodes(manifest, "model"), *manifest["exposures"].values()]
    used = {one.rpartition(".")[2] for reader in readers for one in reader["depends_on"]["nodes"]}
    used |= {
        key["to"]
        for node in nodes(manifest, "model")
        for key in (node["config"].get("meta") or {}).get("foreign_keys", [])
    }
    assert [node["name"] for node in nodes(manifest, "model") if node["name"] not in used] == []


def test_file_of_every_model_is_in_its_layer(manifest: dict[str, Any]) -> None:
    assert all(Path(node["path"]).parts[0] == layer(node) for node in nodes(manifest, "model"))
