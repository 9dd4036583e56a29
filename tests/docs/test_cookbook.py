"""Each recipe of the cookbook runs as it is printed, and answers what SQL answers."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from etl.export.comma_separated import FORMULA, unguarded
from etl.server import Server
from etl.settings import CHECKOUT
from tests.docs.conftest import BIN

BOOK = (CHECKOUT / "docs" / "cookbook.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", BOOK, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def desk(sample: Server, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A folder and an environment, as the shell block at the top leaves them."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / ".venv").symlink_to(BIN.parent)
    (shell,) = [text for language, text in BLOCKS if language == "sh"]
    given = os.environ | {"ITTEHAD_HOME": str(sample.settings.home)}
    given.pop("ITTEHAD_DATABASE_URL", None)
    dump = f'{shell}\n"{sys.executable}" -c "import json, os; print(json.dumps(dict(os.environ)))"'
    done = subprocess.run(["sh", "-eu", "-c", dump], cwd=folder, env=given, check=True, capture_output=True, text=True)
    environment: dict[str, str] = json.loads(done.stdout.splitlines()[-1])
    assert "ittehad_reader:" in environment["ITTEHAD_READER"]
    return folder, environment


@pytest.fixture(scope="module")
def python(desk: tuple[Path, dict[str, str]]) -> Iterator[dict[str, Any]]:
    """What the Python blocks leave, run one after the other."""
    folder, environment = desk
    patch = pytest.MonkeyPatch()
    patch.chdir(folder)
    patch.setenv("ITTEHAD_READER", environment["ITTEHAD_READER"])
    left: dict[str, Any] = {}
    blocks = [text for language, text in BLOCKS if language == "python"]
    assert len(blocks) >= 8
    for text in blocks:
        exec(compile(text, "docs/cookbook.md", "exec"), left)  # noqa: S102
    yield left
    left["engine"].dispose()
    patch.undo()


def test_every_block_is_in_a_language_that_is_run() -> None:
    assert {language for language, _ in BLOCKS} == {"sh", "python", "r"}


def test_who_met_whom(sample: Server, python: dict[str, Any]) -> None:
    meetings = {
        (row[0], row[2]): row[4]
        for row in book(sample, "who-met-before-the-coalition", "between date '2024-02-08' and date '2024-03-03'")
    }
    told = {(row.person, row.person_other): row.meetings for row in python["met"].itertuples()}
    assert told == meetings
    assert len(python["quotes"]) > 0


def test_the_network_has_the_pairs_of_the_report(sample: Server, python: dict[str, Any]) -> None:
    expected = sql(
        sample,
        "SELECT party_code, other_party_code, sum(meeting_count) FROM marts.rpt_party_pairs WHERE meeting_count > 0"
        " GROUP BY 1, 2",
    )
    assert set(python["edges"].rows()) == {(a, b, int(n)) for a, b, n in expected}
    assert dict(python["partners"].select("party_code", "meetings").rows())["PPP"] == sum(
        n for a, b, n in expected if "PPP" in {a, b}
    )


def test_the_timeline_has_every_reported_status(sample: Server, python: dict[str, Any]) -> None:
    ((count, reversals),) = sql(
        sample, "SELECT count(*), count(*) FILTER (WHERE is_reversal) FROM marts.rpt_alliance_timeline"
    )
    assert len(python["story"]) == count > 0
    assert python["story"]["is_reversal"].sum() == reversals


def test_wrong_reports_are_those_of_the_query_book(sample: Server, python: dict[str, Any]) -> None:
    quotes = sorted(row[-1] for row in book(sample, "wrong-reports"))
    assert sorted(python["wrong"]["quote"]) == quotes
    assert python["reports"]["compared"].sum() == len(
        sql(sample, "SELECT FROM marts.rpt_result_reconciliation WHERE agrees_with_official IS NOT NULL")
    )
    assert python["in_both"]["meetings"].iloc[0] > 1


def test_csv_is_read_as_parquet_is(python: dict[str, Any], desk: tuple[Path, dict[str, str]]) -> None:
    evidence = pd.read_parquet(desk[0] / "ittehad-data/marts/fct_evidence.parquet")
    assert list(python["evidence"]["quote"]) == list(evidence["quote"])
    assert python["results"]["assembly_code"].value_counts()["NA"] > 500
    (pattern,) = re.findall(r'str\.replace\(r"(.+?)", "", regex', BOOK)
    for text in ("'=1", "''=1", "'quoted'", "'-", "=", "'＝", "'\t", "plain"):
        assert re.sub(pattern, "", text) == unguarded(text)
    assert "".join(re.findall(r"\[(.+?)\]", FORMULA.pattern)) in pattern


@pytest.mark.parametrize("picture", ["network.svg", "timeline.svg"])
def test_pictures_are_drawn(python: dict[str, Any], desk: tuple[Path, dict[str, str]], picture: str) -> None:
    drawn = (desk[0] / picture).read_text(encoding="utf-8")
    assert "PML-N" in drawn
    assert drawn.count("<path") > 10


def test_r_reads_the_warehouse_and_the_export(sample: Server, desk: tuple[Path, dict[str, str]]) -> None:
    program = shutil.which("Rscript")
    if program is None:
        pytest.skip("NOT TESTED: R is not installed; on Debian: apt-get install r-base-core r-cran-rpostgresql")
    for package in ("DBI", "RPostgres|RPostgreSQL"):
        names = ", ".join(f'requireNamespace("{name}", quietly = TRUE)' for name in package.split("|"))
        there = subprocess.run([program, "-e", f"quit(status = if (any({names})) 0 else 1)"], capture_output=True)
        if there.returncode:
            pytest.skip(f"NOT TESTED: R has no {package}; on Debian: apt-get install r-cran-dbi r-cran-rpostgresql")
    folder, environment = desk
    text = "\n".join(text for language, text in BLOCKS if language == "r")
    text += '\nwrite.csv(gains, "gains.csv", row.names = FALSE)\nwrite.csv(tallies, "tallies.csv", row.names = FALSE)\n'
    (folder / "recipes.R").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [program, "--vanilla", "recipes.R"], cwd=folder, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    gains = {(row.party, row.people) for row in pd.read_csv(folder / "gains.csv").itertuples()}
    assert gains == set(
        sql(
            sample,
            "SELECT to_party_code, sum(person_count)::int FROM marts.rpt_defection_flows"
            " WHERE to_party_code IS NOT NULL GROUP BY 1",
        )
    )
    tallies = pd.read_csv(folder / "tallies.csv")
    assert list(tallies[["reported_seats", "official_seats"]].sum()) == list(
        sql(
            sample,
            "SELECT sum(reported_seats)::int, sum(official_seats)::int FROM marts.fct_results WHERE kind = 'seat_tally'"
            " AND assembly_code = 'NA' AND reported_seats IS NOT NULL AND official_seats IS NOT NULL",
        )[0]
    )
    assert "as reported" in (folder / "recipes.R").read_text(encoding="utf-8")
    assert (folder / "seats.svg").stat().st_size > 1000


def book(server: Server, name: str, without: str = "") -> list[Any]:
    """Rows of a query of the query book, without a part of it."""
    text = (CHECKOUT / "docs" / "queries" / f"{name}.sql").read_text(encoding="utf-8")
    assert without in text
    return sql(server, text.replace(f"and meetings.met_on {without}", "") if without else text)


def sql(server: Server, query: str) -> list[Any]:
    with server.owner.connect() as connection:
        return connection.execute(query).fetchall()
