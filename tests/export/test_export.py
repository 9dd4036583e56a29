"""An export says what the warehouse says, to every program that opens it, byte for byte the same each time."""

from __future__ import annotations

import filecmp
import json
import subprocess
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import frictionless
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from etl.export import ExportError
from etl.jobs.export import export
from etl.server import Server


def test_every_table_opens_in_pandas_with_the_rows_of_the_warehouse(warehouse: Server, exported: Path) -> None:
    for name, columns in tables(exported).items():
        (count,) = sql(warehouse, f"SELECT count(*) FROM {name}")[0]
        from_parquet = pd.read_parquet(file(exported, name, "parquet"))
        from_csv = pd.read_csv(file(exported, name, "csv"))
        assert list(from_parquet.columns) == list(from_csv.columns) == columns
        assert len(from_parquet) == len(from_csv) == count


def test_every_total_in_duckdb_is_that_of_the_warehouse(warehouse: Server, exported: Path) -> None:
    summed = 0
    for name, columns in tables(exported).items():
        types = dict(
            sql(
                warehouse,
                "SELECT attname::text, format_type(atttypid, NULL) FROM pg_attribute"
                f" WHERE attrelid = '{name}'::regclass AND attnum > 0 AND NOT attisdropped",
            )
        )
        for column in columns:
            numeric = types[column] in {"integer", "numeric"}
            total = f"sum({column})" if numeric else f"count(DISTINCT {column})"
            query = f"SELECT count({column}), {total}"
            expected = sql(warehouse, f"{query} FROM {name}")[0]
            assert duckdb.sql(f"{query} FROM '{file(exported, name, 'parquet')}'").fetchall() == [expected]
            as_type = f"{{'{column}': '{typed(types[column])}'}}"
            read = f"read_csv('{file(exported, name, 'csv')}', nullstr = '', types = {as_type})"
            assert duckdb.sql(f"{query} FROM {read}").fetchall() == [expected]
            summed += numeric
    assert summed > 60


def test_types_are_exact(exported: Path) -> None:
    schema = pq.read_schema(exported / "marts" / "fct_meetings.parquet")
    assert schema.field("met_on").type == pa.date32()
    assert schema.field("confidence").type == pa.decimal128(4, 3)
    assert schema.field("is_disputed").type == pa.bool_()
    assert schema.field("participant_count").type == pa.int32()
    assert not schema.field("meeting_id").nullable
    assert schema.field("venue").nullable
    ((confidence,),) = duckdb.sql(f"SELECT max(confidence) FROM '{exported}/marts/fct_meetings.parquet'").fetchall()
    assert isinstance(confidence, Decimal)


def test_parquet_and_package_say_what_the_database_says(warehouse: Server, exported: Path) -> None:
    described = {
        (table, column): text
        for table, column, text in sql(
            warehouse,
            "SELECT c.relname, a.attname, col_description(c.oid, a.attnum) FROM pg_class AS c JOIN pg_attribute AS a"
            " ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped WHERE relkind = 'r'"
            " AND relnamespace IN ('marts'::regnamespace, 'reference'::regnamespace)",
        )
    }
    told = {}
    for resource in package(exported)["resources"]:
        schema = pq.read_schema(exported / resource["alternates"][0]["path"])
        for field in resource["schema"]["fields"]:
            told[resource["name"], field["name"]] = field["description"]
            notes = schema.field(field["name"]).metadata
            assert notes[b"description"].decode() == field["description"]
            assert notes.get(b"unit", b"").decode() == field.get("unit", "")
    assert told == described
    meetings = next(one for one in package(exported)["resources"] if one["name"] == "fct_meetings")["schema"]
    fields = {field["name"]: field for field in meetings["fields"]}
    assert meetings["primaryKey"] == ["meeting_id"]
    assert fields["status"]["constraints"] == {"required": True, "enum": ["held", "planned", "denied"]}
    assert fields["confidence"]["constraints"] == {"required": True, "minimum": 0, "maximum": 1}
    assert fields["story_count"]["constraints"] == {"required": True, "minimum": 1}


def test_rows_are_in_the_order_of_their_key(exported: Path) -> None:
    for resource in package(exported)["resources"]:
        if key := resource["schema"].get("primaryKey"):
            rows = pq.read_table(exported / resource["alternates"][0]["path"], columns=key).to_pylist()
            # Text in the order of its bytes, which for UTF-8 is that of its characters.
            keys = [tuple(row[column] for column in key) for row in rows]
            assert keys == sorted(keys)


def test_frictionless_finds_nothing_wrong(warehouse: Server, tmp_path: Path) -> None:
    export(warehouse, tmp_path / "data")
    report = frictionless.validate(str(tmp_path / "data" / "datapackage.json"))
    assert [task.errors for task in report.tasks if not task.valid] == []
    assert report.valid
    assert len(report.tasks) == len(sql(warehouse, "SELECT FROM pg_tables WHERE schemaname = 'marts'"))


def test_frictionless_would_find_a_changed_value(exported: Path, tmp_path: Path) -> None:
    resource = next(one for one in package(exported)["resources"] if one["name"] == "fct_meetings")
    del resource["hash"], resource["bytes"], resource["schema"]["foreignKeys"]
    source = (exported / resource["path"]).read_bytes()
    assert b",held," in source
    for text, kind in ((source.replace(b",held,", b",hled,"), "constraint-error"), (source, None)):
        (tmp_path / "fct_meetings.csv").write_bytes(text)
        found = frictionless.Resource.from_descriptor(
            resource | {"path": "fct_meetings.csv"}, basepath=str(tmp_path)
        ).validate()
        assert {error.type for task in found.tasks for error in task.errors} == ({kind} if kind else set())


def test_foreign_keys_hold_inside_the_export(exported: Path) -> None:
    checked = 0
    paths = {one["name"]: exported / one["alternates"][0]["path"] for one in package(exported)["resources"]}
    for resource in package(exported)["resources"]:
        for key in resource["schema"].get("foreignKeys", []):
            target = paths[key["reference"]["resource"] or resource["name"]]
            pairs = list(zip(key["fields"], key["reference"]["fields"], strict=True))
            given = " AND ".join(f"a.{mine} IS NOT NULL" for mine, _ in pairs)
            meant = " AND ".join(f"a.{mine} = b.{other}" for mine, other in pairs)
            lost = duckdb.sql(
                f"SELECT count(*) FROM '{paths[resource['name']]}' AS a WHERE {given}"
                f" AND NOT EXISTS (SELECT 1 FROM '{target}' AS b WHERE {meant})"
            ).fetchall()
            assert lost == [(0,)], (resource["name"], key)
            checked += 1
    assert checked >= 40


def test_all_files_are_listed_and_their_checksums_verify(exported: Path) -> None:
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=exported, check=True)
    listed = {line.split("  ")[1] for line in (exported / "SHA256SUMS").read_text().splitlines()}
    assert listed == {p.relative_to(exported).as_posix() for p in exported.rglob("*") if p.is_file()} - {"SHA256SUMS"}


def test_the_same_facts_give_the_same_bytes_whatever_their_order(
    warehouse: Server, other_warehouse: Server, exported: Path, tmp_path: Path
) -> None:
    for number, server in enumerate((warehouse, other_warehouse)):
        export(server, tmp_path / str(number), with_reference=True)
        assert differing(exported, tmp_path / str(number)) == []


def test_all_tables_are_of_one_moment_and_read_by_the_reader(warehouse: Server, tmp_path: Path) -> None:
    readers = []

    def meddle(table: str) -> None:
        with warehouse.owner.connect() as connection:
            readers.extend(
                connection.execute(
                    "SELECT usename FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'"
                ).fetchall()
            )
            if table == "dim_article":  # bridges are written, facts are not
                connection.execute("DELETE FROM marts.fct_evidence")

    before = sql(warehouse, "SELECT * FROM marts.fct_evidence")
    export(warehouse, tmp_path / "data", report=meddle)
    try:
        assert sql(warehouse, "SELECT count(*) FROM marts.fct_evidence") == [(0,)]
        assert pq.read_metadata(tmp_path / "data/marts/fct_evidence.parquet").num_rows == len(before) > 0
        # who logged in as somebody else and took the role on stands there by the login's name
        assert set(readers) == {(warehouse.connection("reader").user,)}
    finally:
        with (
            warehouse.owner.connect() as connection,
            connection.cursor() as cursor,
            cursor.copy("COPY marts.fct_evidence FROM STDIN") as copy,
        ):
            for row in before:
                copy.write_row(row)


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_some_tables_in_one_form(warehouse: Server, tmp_path: Path, form: Any) -> None:
    done = export(warehouse, tmp_path / "some", [form], ["fct_meetings", "dim_date"])
    assert set(done.row_counts) == {"fct_meetings", "dim_date"}
    assert {p.name for p in (tmp_path / "some" / "marts").iterdir()} == {f"fct_meetings.{form}", f"dim_date.{form}"}
    by_name = {one["name"]: one for one in package(tmp_path / "some")["resources"]}
    assert by_name["fct_meetings"]["path"] == f"marts/fct_meetings.{form}"
    assert {key["reference"]["resource"] for key in by_name["fct_meetings"]["schema"]["foreignKeys"]} == {"dim_date"}


def test_an_unknown_table_is_refused_and_nothing_written(warehouse: Server, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no table 'fct_nonsense'"):
        export(warehouse, tmp_path / "none", names=["fct_nonsense"])
    assert list(tmp_path.iterdir()) == []


def test_without_marts_it_says_what_to_do(database: Server, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="ittehad build"):
        export(database, tmp_path / "none")
    assert list(tmp_path.iterdir()) == []


def tables(exported: Path) -> dict[str, list[str]]:
    """Columns by qualified name."""
    return {
        one["path"].removesuffix(".csv").replace("/", "."): [field["name"] for field in one["schema"]["fields"]]
        for one in package(exported)["resources"]
    }


def package(folder: Path) -> Any:
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def file(folder: Path, name: str, form: str) -> Path:
    return folder / f"{name.replace('.', '/')}.{form}"


def typed(postgres: str) -> str:
    return {"text": "VARCHAR", "numeric": "DECIMAL(30, 10)"}.get(postgres, postgres)


def differing(one: Path, other: Path) -> list[str]:
    compared = filecmp.dircmp(one, other)
    assert compared.left_only == compared.right_only == []
    files = [p.relative_to(one).as_posix() for p in one.rglob("*") if p.is_file()]
    return filecmp.cmpfiles(one, other, files, shallow=False)[1]


def sql(server: Server, query: str) -> list[Any]:
    with server.owner.connect() as connection:
        return connection.execute(query).fetchall()
