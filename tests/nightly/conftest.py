from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from etl.server import Server
from tests.sources.web import Web, serving


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as made:
        yield made


@pytest.fixture
def night_server(database: Server) -> Server:
    """A fresh database for nights, extracting in this process."""
    return replace(database, settings=replace(database.settings, workers=1))
