"""A home of its own for each test of the server's life."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from etl.server import Server, stop_server
from etl.server.postmaster import find_postmaster
from etl.settings import Settings
from tests.conftest import DEBIAN_15, EMBEDDED


@pytest.fixture(params=EMBEDDED)
def settings(request: pytest.FixtureRequest) -> Iterator[Settings]:
    """Settings with an empty home, for each of the PostgreSQL versions."""
    if request.param != "bundled" and not DEBIAN_15.exists():
        pytest.skip(f"NOT TESTED: PostgreSQL 15 is not in {DEBIAN_15}")
    home = Path(tempfile.mkdtemp(prefix="ittehad-test-"))
    settings = Settings(home=home, pg_bin=None if request.param == "bundled" else DEBIAN_15)
    yield settings
    if (home / "server.json").exists() and (home / "server.json").stat().st_size > 2:
        stop_server(settings)
    shutil.rmtree(home)


def postmaster_pid(server: Server) -> int:
    assert server.data is not None
    postmaster = find_postmaster(server.data)
    assert postmaster is not None
    return postmaster.pid
