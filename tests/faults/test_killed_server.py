"""kill -9 of PostgreSQL in the middle of a night: the next start recovers, the next night ends as undisturbed."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

import psycopg
import pytest

from etl.server import Connection, Server, open_server
from etl.server.postmaster import find_postmaster
from etl.settings import Settings
from tests.faults.nights import Night, World, at, command, complete
from tests.faults.states import State, differences, state_of

COPYING = "query LIKE 'COPY %'"
BUILDING = "query ~ 'dbt' AND query ~* 'create|insert|merge|delete'"
PUBLISHING = "query ~ 'do .publish'"


def busy_backend(connection: psycopg.Connection[Any], doing: str) -> int | None:
    """The process of a backend that works on such a query at this moment."""
    row = connection.execute(
        "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
        f" AND state = 'active' AND {doing} LIMIT 1"
    ).fetchone()
    return row[0] if row else None


def kill_postmaster(server: Server, _: int) -> None:
    assert server.data is not None
    postmaster = find_postmaster(server.data)
    assert postmaster is not None
    os.kill(postmaster.pid, signal.SIGKILL)


def kill_backend(_: Server, backend: int) -> None:
    os.kill(backend, signal.SIGKILL)


def strike(night: Night, owner: Connection, doing: str, kill: Callable[[int], None]) -> None:
    """Kill as soon as a backend is seen at it."""
    with owner.connect(autocommit=True) as connection:
        seen: list[int] = []

        def is_seen() -> bool:
            backend = busy_backend(connection, doing)
            if backend is not None:
                kill(backend)
                seen.append(backend)
            return bool(seen)

        night.wait_for(doing, is_seen)


@pytest.mark.slow
@pytest.mark.parametrize("kill", [kill_postmaster, kill_backend])
@pytest.mark.parametrize("doing", [COPYING, BUILDING, PUBLISHING], ids=["copy", "build", "publish"])
def test_killed_in_the_middle(
    own_home: Settings, world: World, undisturbed: State, doing: str, kill: Callable[[Server, int], None]
) -> None:
    server = open_server(own_home)
    with command(at(own_home.home, world), "nightly") as night:
        strike(night, server.owner, doing, lambda backend: kill(server, backend))
        assert night.end() == 2
        last = night.logs[-1]
    assert last.startswith("ittehad: ") or '"status": 2' in last, last
    complete(at(own_home.home, world), "nightly")
    assert differences(state_of(open_server(own_home)), undisturbed) == []
    assert "nothing to build" in complete(at(own_home.home, world), "nightly", status=(0,)).events
