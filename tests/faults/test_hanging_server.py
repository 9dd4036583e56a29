"""A server that stops in the middle of everything: said in one line, never waited for without end."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from etl.server import ServerError, ServerHangs, open_server, stop_server, watched
from etl.server.postmaster import find_postmaster, left_behind
from etl.settings import Settings
from tests.faults.nights import World, at, command, complete
from tests.faults.states import State, differences, state_of
from tests.faults.test_killed_server import BUILDING, COPYING, busy_backend


@contextlib.contextmanager
def stopped(data: Path) -> Iterator[None]:
    """All processes of the server stand still for as long as the block lasts."""
    pids = left_behind(data)
    assert pids
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)


@pytest.fixture(scope="module")
def empty_home() -> Iterator[Settings]:
    """A home of its own with a started server that is given up after six seconds."""
    settings = Settings(home=Path(tempfile.mkdtemp(prefix="ittehad-faults-")), server_timeout=6)
    open_server(settings)
    yield settings
    stop_server(settings)
    shutil.rmtree(settings.home)


def test_what_waits_for_a_server_that_hangs_is_let_go(empty_home: Settings) -> None:
    server = open_server(empty_home)
    assert server.data is not None
    hangs = pytest.raises(ServerHangs, match="has not answered for 6 seconds")
    with server.owner.connect() as connection, hangs, watched(server), stopped(server.data):
        connection.execute("SELECT pg_sleep(0.1)")
    with server.owner.connect() as connection, watched(server):
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_a_short_halt_and_a_long_query_are_no_hanging(empty_home: Settings) -> None:
    server = open_server(empty_home)
    assert server.data is not None
    with server.owner.connect() as connection, watched(server):
        with stopped(server.data):
            time.sleep(2)
        assert connection.execute("SELECT 1 FROM pg_sleep(8)").fetchone() == (1,)


def test_a_server_that_hangs_at_the_start_is_said(empty_home: Settings) -> None:
    server = open_server(empty_home)
    assert server.data is not None
    postmaster = find_postmaster(server.data)
    assert postmaster is not None
    with stopped(server.data):
        with pytest.raises(ServerError, match=rf"process {postmaster.pid} .* has not answered"):
            open_server(empty_home)
        with pytest.raises(ServerError, match=r"cannot connect to the server .* timeout"):
            open_server(Settings(home=Path("/nowhere"), database_url=server.owner.url()))
    assert open_server(empty_home).owner == server.owner


@pytest.mark.slow
@pytest.mark.parametrize("doing", [COPYING, BUILDING], ids=["copy", "build"])
def test_a_night_on_a_server_that_hangs(own_home: Settings, world: World, undisturbed: State, doing: str) -> None:
    environment = at(own_home.home, world) | {"ITTEHAD_SERVER_TIMEOUT": "4"}
    server = open_server(own_home)
    assert server.data is not None
    with command(environment, "nightly") as night, server.owner.connect(autocommit=True) as connection:
        night.wait_for(doing, lambda: busy_backend(connection, doing) is not None)
        with stopped(server.data):
            assert night.end(120) == 2
        assert "has not answered for 4 seconds" in night.logs[-1]
        assert sum(line.startswith("ittehad: ") for line in night.logs) == 1
    complete(environment, "nightly")
    assert differences(state_of(server), undisturbed) == []
