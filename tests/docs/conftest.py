"""The sample as a newcomer has it: `ittehad run seeds/articles` in a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from etl.server import Server, open_server
from etl.settings import CHECKOUT, Settings

BIN = Path(sys.executable).parent


@pytest.fixture(scope="session")
def sample(new_home: Callable[[], Path]) -> Server:
    home = new_home()
    environment = os.environ | {"ITTEHAD_HOME": str(home)}
    environment.pop("ITTEHAD_DATABASE_URL", None)
    subprocess.run([BIN / "ittehad", "run", "seeds/articles"], cwd=CHECKOUT, env=environment, check=True)
    return open_server(Settings(home=home))
