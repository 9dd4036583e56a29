"""Sources files and nights for the tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from etl.jobs import nightly as job
from etl.server import Server
from etl.sources import read_sources
from etl.sources.declared import Declared

DEFAULTS = """
[defaults]
allow_private = true
delay_seconds = 0
timeout_seconds = 10
total_seconds = 30
retries = 0
settle_seconds = 0
"""


def declare(file: Path, *sources: str, tables: str = "") -> Declared:
    """A sources file: each source as `name kind place` and settings as TOML lines behind a newline, and tables."""
    text = DEFAULTS + tables
    for source in sources:
        first, _, rest = source.partition("\n")
        name, kind, place = first.split(" ")
        key = "url" if place.startswith("http") else "path"
        text += f'\n[[source]]\nname = "{name}"\nkind = "{kind}"\n{key} = "{place}"\n{rest}\n'
    file.write_text(text)
    return read_sources(file)


def unbuilt(server: Server, monkeypatch: object) -> None:
    """Nights without dbt, which takes long and is tested elsewhere."""
    monkeypatch.setattr(job, "has_changes", lambda _: False)  # type: ignore[attr-defined]


def night_process(server: Server, sources: Path, home: Path, *arguments: str) -> subprocess.Popen[str]:
    """`ittehad nightly` in another process, on this test's database, without a build."""
    environment = {
        **os.environ,
        "ITTEHAD_DATABASE_URL": server.owner.url(),
        "ITTEHAD_HOME": str(home),
        "ITTEHAD_SOURCES": str(sources),
        "ITTEHAD_WORKERS": "1",
    }
    program = "from etl.jobs import nightly; nightly.has_changes = lambda _: False; from etl.cli import main; main()"
    return subprocess.Popen(
        [sys.executable, "-c", program, "nightly", *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


__all__ = ["declare", "night_process", "unbuilt"]
