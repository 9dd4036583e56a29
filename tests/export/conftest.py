"""Two warehouses with the same reports, told in different order, and what is exported of the first."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from etl.jobs.build import build
from etl.jobs.export import export
from etl.loading import load_run
from etl.server import Server
from tests.conftest import TEMPLATE, _fresh_database
from tests.dbt.reports import EARLY, LATE


@pytest.fixture(scope="session")
def warehouse(server: Server) -> Iterator[Server]:
    with built(server, (*EARLY, *LATE)) as made:
        yield made


@pytest.fixture(scope="session")
def other_warehouse(server: Server) -> Iterator[Server]:
    with built(server, (*reversed(LATE), *reversed(EARLY))) as made:
        yield made


@pytest.fixture(scope="session")
def exported(warehouse: Server, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export") / "data"
    export(warehouse, folder, with_reference=True)
    return folder


@contextmanager
def built(server: Server, reports: tuple[object, ...]) -> Iterator[Server]:
    made = _fresh_database(server, TEMPLATE)
    database = next(made)
    for one in reports:  # each in a load of its own
        with load_run(database.connection("loader"), "test", "test") as run:
            run.load([one])
    assert build(database).failures == ()
    yield database
    next(made, None)
