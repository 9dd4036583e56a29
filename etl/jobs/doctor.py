"""What `ittehad doctor` looks at: whether this machine and this warehouse can do their work. Changes nothing."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import psycopg
from packaging.requirements import Requirement

from etl.jobs.revision import current_revision
from etl.server import Server, ServerError, find_server
from etl.server.binaries import find_binaries
from etl.settings import Settings

PACKAGE = "ittehad"
LITTLE_DISK = 2 << 30  # bytes; below it a night of articles may not fit
NO_DISK = 200 << 20
LITTLE_MEMORY = 2 << 30


class State(StrEnum):
    """How a thing is found."""

    GOOD = "good"
    WARNING = "warning"  # works, but somebody should look
    BAD = "bad"  # the main job cannot work


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `advice` is what to do, where there is something to do."""

    subject: str
    state: State
    said: str
    advice: str | None = None


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at packages, machine, folders, server, warehouse and sources, in this order."""
    yield from _packages()
    yield from _machine()
    yield _checkout(settings)
    if settings.database_url is None:
        yield from _home(settings.home)
        yield _programs(settings)
        yield _loopback()
    yield from _server(settings)
    yield _sources(settings)


def _packages() -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    yield Finding("Python", State.GOOD, f"{version} in {sys.prefix}")
    try:
        asked = importlib.metadata.requires(PACKAGE) or []
    except importlib.metadata.PackageNotFoundError:
        yield Finding("packages", State.BAD, "ittehad itself is not installed", "run `make run` in the checkout")
        return
    wrong = []
    for requirement in map(Requirement, asked):
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
            continue
        try:
            found = importlib.metadata.version(requirement.name)
        except importlib.metadata.PackageNotFoundError:
            wrong.append(f"{requirement.name} is missing")
            continue
        if not requirement.specifier.contains(found, prereleases=True):
            wrong.append(f"{requirement.name} is {found}, not {requirement.specifier}")
    if wrong:
        advice = "run `scripts/install requirements.lock` in the checkout"
        yield Finding("packages", State.BAD, "; ".join(wrong), advice)
    else:
        yield Finding("packages", State.GOOD, f"ittehad {importlib.metadata.version(PACKAGE)} and all it needs")


def _machine() -> Iterator[Finding]:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    said = f"{os.cpu_count() or 1} processors, {memory / (1 << 30):.1f} GiB of memory"
    if memory < LITTLE_MEMORY:
        yield Finding("machine", State.WARNING, said, "set ITTEHAD_WORKERS=1 to need less memory")
    else:
        yield Finding("machine", State.GOOD, said)


def _checkout(settings: Settings) -> Finding:
    needed = (settings.migrations, settings.dbt_project / "dbt_project.yml", settings.reference / "parties.csv")
    missing = [str(path) for path in needed if not path.exists()]
    if missing:
        return Finding("checkout", State.BAD, f"not here: {', '.join(missing)}", "run Ittehad from its whole checkout")
    return Finding("checkout", State.GOOD, str(settings.checkout))


def _home(home: Path) -> Iterator[Finding]:
    there = next(path for path in (home, *home.parents) if path.exists())
    if not os.access(there, os.W_OK):
        yield Finding("home", State.BAD, f"{home}: {there} cannot be written", "set ITTEHAD_HOME to a folder of yours")
        return
    if there == home and home.stat().st_mode & 0o022:
        yield Finding("home", State.WARNING, f"others may write to {home}", f"run `chmod go-w {home}`")
    else:
        yield Finding("home", State.GOOD, str(home) + ("" if there == home else " (made when first needed)"))
    free = shutil.disk_usage(there).free
    state = State.BAD if free < NO_DISK else State.WARNING if free < LITTLE_DISK else State.GOOD
    advice = None if state is State.GOOD else "make room, or set ITTEHAD_HOME to a folder on another disk"
    yield Finding("disk", state, f"{free / (1 << 30):.1f} GiB free at {there}", advice)


def _programs(settings: Settings) -> Finding:
    try:
        binaries = find_binaries(settings.pg_bin)
    except ServerError as error:
        return Finding("PostgreSQL", State.BAD, str(error))
    return Finding("PostgreSQL", State.GOOD, f"{binaries.version} in {binaries.folder}")


def _loopback() -> Finding:
    try:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            port = listening.getsockname()[1]
    except OSError as error:
        return Finding("loopback", State.BAD, f"no port can be opened on 127.0.0.1: {error.strerror}")
    return Finding("loopback", State.GOOD, f"ports can be opened on 127.0.0.1, such as {port}")


def _server(settings: Settings) -> Iterator[Finding]:
    try:
        server = find_server(settings)
    except ServerError as error:
        yield Finding("server", State.BAD, str(error))
        return
    if server is None:
        yield Finding("server", State.GOOD, "not running; commands that need it start it")
        return
    yield Finding("server", State.GOOD, f"PostgreSQL {server.version} answers")
    try:
        yield from _warehouse(server)
    except psycopg.Error as error:
        yield Finding("warehouse", State.BAD, str(error).strip().splitlines()[0], "see `ittehad status`")


def _warehouse(server: Server) -> Iterator[Finding]:
    from alembic.script import ScriptDirectory

    from etl.jobs.migrate import alembic_config
    from etl.jobs.work import version_of

    revision = current_revision(server.owner)
    newest = ScriptDirectory.from_config(alembic_config(server.settings)).get_current_head()
    if revision is None:
        yield Finding("warehouse", State.GOOD, "empty; `ittehad run PATH...` fills it")
        return
    if revision != newest:
        yield Finding("tables", State.WARNING, f"at revision {revision}, not {newest}", "run `ittehad migrate`")
        return
    yield Finding("tables", State.GOOD, f"at revision {revision}")
    with server.owner.connect() as connection:
        row = connection.execute(
            "SELECT count(*), count(*) FILTER (WHERE extractor_version <> %s) FROM staging.articles",
            (version_of(server.settings.reference),),
        ).fetchone()
        marts = connection.execute("SELECT to_regclass('marts.fct_meetings') IS NOT NULL").fetchone()
    count, older = row or (0, 0)
    if older:
        said = f"{count:,} articles, {older:,} of them read by another version of the extractor"
        yield Finding("articles", State.WARNING, said, "run `ittehad reextract`")
    else:
        yield Finding("articles", State.GOOD, f"{count:,} articles, all read by this version of the extractor")
    if marts == (True,):
        yield Finding("marts", State.GOOD, "built")
    else:
        yield Finding("marts", State.WARNING, "not built yet", "run `ittehad build`")


def _sources(settings: Settings) -> Finding:
    from etl.sources import SourcesError, read_sources

    file = settings.sources
    if not file.exists():
        return Finding("sources", State.GOOD, f"none declared in {file}; only `ittehad nightly` needs them")
    try:
        declared = read_sources(file)
    except SourcesError as error:
        return Finding("sources", State.BAD, str(error))
    return Finding("sources", State.GOOD, f"{len(declared.sources)} in {file}")
