"""Servers and databases for the tests.

Each test process starts a server of its own in a home of its own; each test that asks for a database gets a
fresh one, made from a template that was migrated once. With ITTEHAD_DATABASE_URL in the environment all of them
are made on that server instead, by a login that must be a superuser's, and are gone at the end; what is tested of
the embedded server itself still starts its own.
"""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from etl.jobs.migrate import migrate
from etl.server import Server, open_server, stop_server
from etl.settings import CHECKOUT, Settings

DEBIAN_15 = Path("/usr/lib/postgresql/15/bin")
OWN_URL = os.environ.get("ITTEHAD_DATABASE_URL")
EMBEDDED = ["bundled", "debian-15"]
SERVERS = ["own"] if OWN_URL else EMBEDDED
TEMPLATE = f"ittehad_template_{os.getpid()}"
NUMBERS = itertools.count(1)


@pytest.fixture(autouse=True)
def settings_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests say themselves which server a command is to use."""
    monkeypatch.delenv("ITTEHAD_DATABASE_URL", raising=False)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with sample documents that are not ours to publish: ITTEHAD_SHARED, or shared/ beside the checkout."""
    folder = Path(os.environ.get("ITTEHAD_SHARED", CHECKOUT.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"NOT TESTED: no shared documents in {folder}; set ITTEHAD_SHARED")
    return folder


@pytest.fixture(scope="session")
def new_home() -> Iterator[Callable[[], Path]]:
    """Makes empty homes that are gone, servers and all, when the tests end."""
    made: list[Path] = []

    def make() -> Path:
        made.append(Path(tempfile.mkdtemp(prefix="ittehad-test-")))
        return made[-1]

    yield make
    for home in made:
        stop_server(Settings(home=home))
        shutil.rmtree(home)


@pytest.fixture(scope="session")
def embedded_server(new_home: Callable[[], Path]) -> Server:
    """A server with the bundled PostgreSQL, its database migrated."""
    return _migrated(Settings(home=new_home(), workers=2))


@pytest.fixture(scope="session")
def server(request: pytest.FixtureRequest, new_home: Callable[[], Path]) -> Iterator[Server]:
    """The bundled PostgreSQL or, where ITTEHAD_DATABASE_URL names one, a server of one's own."""
    if not OWN_URL:
        yield request.getfixturevalue("embedded_server")
        return
    own = open_server(Settings(home=new_home(), workers=2, database_url=OWN_URL))
    with own.owner.connect(autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {TEMPLATE} TEMPLATE template0")
        connection.execute(f"REVOKE ALL ON DATABASE {TEMPLATE} FROM PUBLIC")
        try:
            migrate(_with_database(own, TEMPLATE))
            yield own
        finally:
            connection.execute(f"DROP DATABASE {TEMPLATE} WITH (FORCE)")


@pytest.fixture(scope="session", params=SERVERS)
def each_server(request: pytest.FixtureRequest, new_home: Callable[[], Path]) -> Server:
    """Once the bundled PostgreSQL and, where it is installed, once Debian's 15; or the server of one's own."""
    if request.param in ("bundled", "own"):
        given: Server = request.getfixturevalue("server")
        return given
    if not DEBIAN_15.exists():
        pytest.skip(f"NOT TESTED: PostgreSQL 15 is not in {DEBIAN_15}")
    return _migrated(Settings(home=new_home(), pg_bin=DEBIAN_15, workers=2))


@pytest.fixture
def database(server: Server) -> Iterator[Server]:
    """The server with a fresh, migrated database as its own."""
    yield from _fresh_database(server, TEMPLATE)


@pytest.fixture
def each_database(each_server: Server) -> Iterator[Server]:
    """A fresh, migrated database on each of the servers."""
    yield from _fresh_database(each_server, TEMPLATE)


@pytest.fixture
def empty_database(each_server: Server) -> Iterator[Server]:
    """A database without tables on each of the servers."""
    yield from _fresh_database(each_server, "template0")


def _migrated(settings: Settings) -> Server:
    server = open_server(settings)
    with server.owner.connect(autocommit=True) as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):  # nothing here outlives the tests
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        connection.execute("SELECT pg_reload_conf()")
        connection.execute(f"CREATE DATABASE {TEMPLATE} TEMPLATE template0")
    migrate(_with_database(server, TEMPLATE))
    return server


def _fresh_database(server: Server, template: str) -> Iterator[Server]:
    name = f"ittehad_test_{os.getpid()}_{next(NUMBERS)}"
    with server.owner.connect(autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    yield _with_database(server, name)  # with no session kept in the original: others may copy it meanwhile
    with server.owner.connect(autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _with_database(server: Server, name: str) -> Server:
    return replace(server, owner=replace(server.owner, dbname=name))
