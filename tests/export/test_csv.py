"""CSV that programs read back exactly and spreadsheets cannot be made to run."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pandas as pd
import polars as pl
import pyarrow.parquet as pq
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from etl.export.catalogue import read_catalogue
from etl.export.comma_separated import field, guarded, unguarded
from etl.jobs.export import FORMS, write_table
from etl.server import Server
from etl.settings import CHECKOUT

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
SIGNS = "=+-@\t\r\n"
HOSTILE = (
    '=HYPERLINK("evil")',
    "+1",
    "-2+3",
    "@SUM(A1)",
    "'=1",
    "''=1",
    "'quoted'",
    "",
    ' "both", and\r\nmore ',
    "عمران خان",
    "پاکستان مسلم لیگ (ن)",
)


@given(st.one_of(TEXTS, st.builds(str.__add__, st.sampled_from(["'", "''", "=", "'="]), TEXTS)))
@example("'")
def test_a_guard_can_always_be_taken_away(text: str) -> None:
    assert guarded(text)[:1] not in set(SIGNS)
    assert unguarded(guarded(text)) == text


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=4), min_size=1, max_size=4))
def test_fields_are_read_back_as_they_were(rows: list[list[str]]) -> None:
    text = "".join(",".join(map(field, row)) + "\r\n" for row in rows)
    assert list(csv.reader(io.StringIO(text, newline=""), strict=True)) == rows


@pytest.fixture
def odd_table(database: Server, tmp_path: Path) -> Path:
    """A table with all the types that an export knows and texts that are hard on CSV, written in both forms."""
    with database.owner.connect() as connection:
        connection.execute("CREATE SCHEMA odd")
        connection.execute(
            "CREATE TABLE odd.things (thing_id integer PRIMARY KEY, told text, said_at timestamptz, day date,"
            " share numeric, names text[], small smallint, big bigint, wide double precision, is_so boolean)"
        )
        for number, text in enumerate(HOSTILE):
            connection.execute(
                "INSERT INTO odd.things VALUES (%s, %s, '2024-02-11 13:00:00.25+05', '2024-02-11', %s, %s, -1,"
                " -5000000000, 0.1, false)",
                (number, text, Decimal("-0.1250"), ["a,b", 'c"d']),
            )
        connection.execute("INSERT INTO odd.things VALUES (99)")
        connection.execute("SET TimeZone = 'Asia/Karachi'")
        (table,) = read_catalogue(connection, ("odd",)).tables
        write_table(connection, table, tmp_path, FORMS)
    return tmp_path / "odd"


def test_all_types_are_written_alike_in_both_forms(odd_table: Path) -> None:
    texts = list(csv.DictReader((odd_table / "things.csv").open(encoding="utf-8-sig", newline=""), strict=True))
    rows = pq.read_table(odd_table / "things.parquet").to_pylist()
    assert [row["told"] for row in rows] == [*HOSTILE, None]
    assert [unguarded(row["told"]) for row in texts] == [*HOSTILE, ""]
    assert texts[0] == {
        "thing_id": "0",
        "told": '\'=HYPERLINK("evil")',
        "said_at": "2024-02-11T08:00:00.250000Z",
        "day": "2024-02-11",
        "share": "-0.1250",
        "names": json.dumps(["a,b", 'c"d']),
        "small": "-1",
        "big": "-5000000000",
        "wide": "0.1",
        "is_so": "false",
    }
    assert rows[0]["said_at"].isoformat() == "2024-02-11T08:00:00.250000+00:00"
    assert rows[0]["share"] == Decimal("-0.1250")
    assert rows[0]["names"] == ["a,b", 'c"d']
    assert set(texts[-1].values()) == {"99", ""}
    assert set(rows[-1].values()) == {99, None}


def test_null_and_empty_text_differ_and_lines_end_as_the_standard_says(odd_table: Path) -> None:
    lines = (odd_table / "things.csv").read_bytes()
    assert lines.startswith(b"\xef\xbb\xbfthing_id,told,")
    assert b'\r\n7,"",2024' in lines
    assert lines.endswith(b"\r\n99,,,,,,,,,\r\n")


def test_pandas_and_polars_take_the_byte_order_mark_for_what_it_is(odd_table: Path) -> None:
    for read in (pd.read_csv, pl.read_csv):
        frame = read(odd_table / "things.csv")
        assert frame.columns[0] == "thing_id"
        assert "عمران خان" in list(frame["told"])


# Prints the most memory in KiB that writing a table of so many rows took.
MEASURED = """
import pathlib, resource, sys
import psycopg, pyarrow.compute, pyarrow.parquet
from etl.export.catalogue import read_catalogue
from etl.jobs.export import FORMS, write_table
with psycopg.connect(sys.argv[1]) as connection:
    (table,) = read_catalogue(connection, (sys.argv[2],)).tables
    write_table(connection, table, pathlib.Path(sys.argv[3]), FORMS)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def test_memory_does_not_grow_with_the_table(database: Server, tmp_path: Path) -> None:
    peaks = []
    for name, count in (("few", 40_000), ("many", 400_000)):
        with database.owner.connect() as connection:
            connection.execute(f"CREATE SCHEMA {name}")
            connection.execute(
                f"CREATE TABLE {name}.quotes AS SELECT md5(i::text) AS quote_id, repeat(md5(i::text), 8) AS quote"
                f" FROM generate_series(1, {count}) AS i"
            )
        given = [database.owner.url(), name, str(tmp_path)]
        done = subprocess.run(
            [sys.executable, "-c", MEASURED, *given], cwd=CHECKOUT, check=True, capture_output=True, text=True
        )
        peaks.append(int(done.stdout))
        assert pq.read_metadata(tmp_path / name / "quotes.parquet").num_rows == count
    assert (tmp_path / "many" / "quotes.csv").stat().st_size > 100_000_000
    assert peaks[1] - peaks[0] < 40_000
