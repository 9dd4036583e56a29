"""A real Superset beside a warehouse of the sample articles."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bi.superset.local import PROGRAMS, USER, Superset
from etl.server import Connection, open_server
from etl.settings import CHECKOUT, Settings
from tests.bi.client import Client


@dataclass(frozen=True, slots=True)
class Served:
    """Superset as it is served, and the way into the warehouse that it has."""

    superset: Superset
    address: str
    reader: Connection

    @property
    def password(self) -> str:
        return self.superset.password_file.read_text()

    def client(self) -> Client:
        return Client.log_in(self.address, USER, self.password)


@pytest.fixture(scope="session")
def reader(new_home: Callable[[], Path]) -> Connection:
    """As the reader into a warehouse that `ittehad run` has made of the sample."""
    home = new_home()
    subprocess.run(
        [Path(sys.executable).with_name("ittehad"), "run", CHECKOUT / "seeds" / "articles"],
        env=os.environ | {"ITTEHAD_HOME": str(home), "ITTEHAD_WORKERS": "2"},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return open_server(Settings(home=home)).public_connection("reader")


@pytest.fixture(scope="session")
def served(reader: Connection, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Imported twice, then served."""
    if not (PROGRAMS / "gunicorn").exists():
        pytest.skip(f"NOT TESTED: no Superset in {PROGRAMS}; `make .venv-bi/.ready` sets it up")
    superset = Superset(tmp_path_factory.mktemp("superset state"), reader.url())
    superset.prepare()
    superset.prepare()
    with superset.serve(_free_port()) as address:
        yield Served(superset, address, reader)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port
