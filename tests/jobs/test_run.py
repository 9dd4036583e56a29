"""The main job: articles in, facts and examples out; the second time nothing to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from etl.cli import cli
from etl.jobs.build import has_changes
from etl.server import Server
from tests.loading.test_load_run import rows

MET = """\
LAHORE: PML-N president Shehbaz Sharif met PPP chairman Bilawal Bhutto-Zardari at his residence in Lahore on Monday,
February 12, 2024, to discuss the next government.
"""
NOTHING = "KARACHI: Rain fell on the city for a third day and the schools stayed closed, officials said.\n"
ARTICLES = {"met.txt": MET.replace(",\n", ", "), "nothing.txt": NOTHING}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inputs = tmp_path / "articles"
    inputs.mkdir()
    for name, text in ARTICLES.items():
        (inputs / name).write_text(text)
    return inputs


def test_the_whole_way_twice(database: Server, folder: Path, tmp_path: Path) -> None:
    environment = {"ITTEHAD_DATABASE_URL": database.owner.url(), "ITTEHAD_HOME": str(tmp_path / "home")}
    first = CliRunner().invoke(cli, ["run", str(folder)], env=environment)
    assert first.exit_code == 0, first.output
    assert "Read 2 articles: 2 new or changed" in first.output
    for words in ("Meetings: 1 (1 new)", "Alliances:", "Results:", "Defections:", "Shehbaz Sharif met", "psql"):
        assert words in first.output
    assert rows(database, "SELECT status, failure_count FROM audit.build_run") == [("succeeded", 0)]
    assert rows(database, "SELECT count(*) > 20 FROM audit.row_count") == [(True,)]
    assert not has_changes(database)

    again = CliRunner().invoke(cli, ["run", str(folder)], env=environment)
    assert again.exit_code == 0
    assert "Read 2 articles: 0 new or changed" in again.output
    assert "Nothing changed since the last build" in again.output
    assert "Meetings: 1 (0 new)" in again.output
    assert rows(database, "SELECT count(*) FROM audit.build_run") == [(1,)]

    with database.owner.connect() as connection:
        connection.execute("DROP TABLE marts.fct_evidence")
    assert has_changes(database)
