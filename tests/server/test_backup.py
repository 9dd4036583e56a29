"""Backup and restore: what is restored is what was there."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from etl.cli import cli
from etl.jobs.prepare import prepare
from etl.server import Server, ServerError, open_server, stop_server
from etl.server.backup import backup, restore
from etl.server.binaries import find_binaries
from etl.settings import Settings
from tests.conftest import DEBIAN_15, TEMPLATE
from tests.examples import article
from tests.loading.test_load_run import load, rows, snapshot

Call = Callable[..., Result]


@pytest.fixture
def other(each_server: Server, each_database: Server) -> Iterator[Server]:
    """A second migrated database on the same server."""
    name = f"{each_database.owner.dbname}_other"
    with each_server.owner.connect(autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        yield replace(each_database, owner=replace(each_database.owner, dbname=name))
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_round_trip(each_database: Server, other: Server, tmp_path: Path) -> None:
    load(each_database, article())
    with each_database.connection("transformer").connect() as connection:
        connection.execute("CREATE TABLE marts.fct_example AS SELECT 'اتحاد' AS name")
    file = tmp_path / "a.dump"
    assert backup(each_database, file) == file.stat().st_size
    assert file.stat().st_mode & 0o077 == 0
    restore(other, file)
    assert snapshot(other, "") == snapshot(each_database, "")
    with other.connection("reader").connect() as connection:
        assert connection.execute("SELECT name FROM marts.fct_example").fetchall() == [("اتحاد",)]
    load(other, replace(article(), url="https://example.com/later"))
    assert rows(other, "SELECT count(*) FROM staging.articles") == [(2,)]
    assert os.listdir(tmp_path) == ["a.dump"]
    with pytest.raises(ServerError, match="holds articles already"):
        restore(other, file)


def test_a_later_major_version_reads_it(embedded_server: Server, new_home: Callable[[], Path], tmp_path: Path) -> None:
    """The way to a new major version: a backup by the old programs, restored by the new ones."""
    if not DEBIAN_15.exists():
        pytest.skip(f"NOT TESTED: PostgreSQL 15 is not in {DEBIAN_15}")
    old = prepare(Settings(home=new_home(), pg_bin=DEBIAN_15))
    load(old, article())
    backup(old, tmp_path / "before.dump")
    stop_server(old.settings)
    with pytest.raises(ServerError, match="PostgreSQL 15, which made the data, is not here"):
        open_server(replace(old.settings, pg_bin=find_binaries(None).folder))
    new = prepare(Settings(home=new_home()))
    restore(new, tmp_path / "before.dump")
    assert (old.version.split(".")[0], new.version.split(".")[0]) == ("15", embedded_server.version.split(".")[0])
    found = snapshot(new, "")
    open_server(old.settings)
    assert found == snapshot(old, "")
    load(new, replace(article(), url="https://example.com/later"))


def test_a_broken_backup_changes_nothing(each_database: Server, other: Server, tmp_path: Path) -> None:
    load(each_database, article())
    backup(each_database, tmp_path / "a.dump")
    (tmp_path / "cut.dump").write_bytes((tmp_path / "a.dump").read_bytes()[:-300])
    (tmp_path / "text.dump").write_text("no backup")
    for name in ("cut.dump", "text.dump"):
        with pytest.raises(ServerError):
            restore(other, tmp_path / name)
    assert rows(other, "SELECT count(*) FROM raw.articles") == [(0,)]
    load(other, article())


def test_commands(database: Server, tmp_path: Path) -> None:
    environment = {"ITTEHAD_HOME": str(database.settings.home), "ITTEHAD_DATABASE_URL": database.owner.url()}
    load(database, article())
    done = CliRunner().invoke(cli, ["backup", str(tmp_path / "a.dump")], env=environment)
    assert done.exit_code == 0, done.output
    refused = CliRunner().invoke(cli, ["restore", str(tmp_path / "a.dump")], env=environment)
    assert refused.exit_code == 2
    assert "holds articles already" in refused.stderr
    assert CliRunner().invoke(cli, ["backup", "/no/such/folder/a.dump"], env=environment).exit_code == 2
