"""Two nights of news, the database after the first of them, and what it holds after an undisturbed second."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from etl.jobs.prepare import prepare
from etl.server import Server, stop_server
from etl.server.backup import backup, restore
from etl.settings import Settings
from tests.conftest import TEMPLATE
from tests.faults.nights import World, complete, on
from tests.faults.states import State, state_of
from tests.sources.web import serving

NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def world() -> Iterator[World]:
    with serving() as web, tempfile.TemporaryDirectory(prefix="ittehad-world-") as folder:
        yield World(web, Path(folder))


@pytest.fixture(scope="session")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ITTEHAD_HOME of commands whose database is another server's."""
    return tmp_path_factory.mktemp("home")


@contextmanager
def copy_of(server: Server, template: str) -> Iterator[Server]:
    """A database made from another one, gone after the block."""
    name = f"faults_{os.getpid()}_{next(NUMBERS)}"
    with server.owner.connect(autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        try:
            yield replace(server, owner=replace(server.owner, dbname=name))
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def after_first(server: Server, world: World, work: Path) -> Iterator[Server]:
    """The database after the first night, built; nobody is connected to it, so that it can be copied."""
    with copy_of(server, TEMPLATE) as made:
        world.publish_first()
        complete(on(made, work, world), "nightly", status=(1,))
        yield made


@pytest.fixture(scope="session")
def undisturbed(after_first: Server, world: World, work: Path) -> State:
    """What an undisturbed second night leaves."""
    with copy_of(after_first, after_first.owner.dbname) as made:
        world.publish_second()
        complete(on(made, work, world), "nightly", status=(1,))
        return state_of(made)


@pytest.fixture(scope="session")
def saved_first(after_first: Server, work: Path) -> Path:
    """The database after the first night as a backup."""
    file = work / "first.dump"
    backup(after_first, file)
    return file


@pytest.fixture
def own_home(saved_first: Path, undisturbed: State, world: World) -> Iterator[Settings]:
    """A home with an embedded server of its own, before the second night, whose news is out."""
    home = Path(tempfile.mkdtemp(prefix="ittehad-faults-"))
    try:
        with before_second(home, saved_first, world) as settings:
            yield settings
    finally:
        shutil.rmtree(home)


@contextmanager
def before_second(home: Path, saved_first: Path, world: World) -> Iterator[Settings]:
    """An embedded server in this home as the first night left it; the second night's news is out."""
    settings = Settings(home=home, workers=2)
    try:
        restore(prepare(settings), saved_first)
        world.publish_second()
        yield settings
    finally:
        stop_server(settings)


@pytest.fixture
def second_night(after_first: Server, undisturbed: State, world: World) -> Iterator[Server]:
    """A database before the second night, whose news is out."""
    with copy_of(after_first, after_first.owner.dbname) as made:
        world.publish_second()
        yield made
