"""`ittehad export` at the prompt."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from etl.cli import cli
from etl.server import Server


def run(server: Server, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["export", *arguments], env={"ITTEHAD_DATABASE_URL": server.owner.url()})


def test_it_says_what_it_wrote_and_where_to_begin(warehouse: Server, tmp_path: Path) -> None:
    done = run(warehouse, str(tmp_path / "data"), "--table", "fct_meetings", "--format", "csv")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("1 tables, ") or done.stdout.startswith("1 table, ")
    assert str(tmp_path / "data" / "codebook.html") in done.stdout
    assert (tmp_path / "data" / "marts" / "fct_meetings.csv").exists()
    assert run(warehouse, str(tmp_path / "data"), "--table", "parties", "--reference").exit_code == 0
    assert not (tmp_path / "data" / "marts").exists()
    assert (tmp_path / "data" / "reference" / "parties.parquet").exists()


def test_what_cannot_be_done_is_one_line_and_status_2(warehouse: Server, database: Server, tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    for server, arguments, told in (
        (warehouse, [str(tmp_path / "mine")], "is a file"),
        (warehouse, [str(tmp_path / "new"), "--table", "parties"], "no table 'parties'"),
        (warehouse, [str(tmp_path / "mine" / "deeper")], "cannot write"),
        (database, [str(tmp_path / "new")], "ittehad build"),
    ):
        done = run(server, *arguments)
        assert done.exit_code == 2
        assert told in done.stderr
        assert done.stderr.count("\n") == 1
