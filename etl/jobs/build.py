"""The job behind `ittehad build`: dbt, in this process, as the role ittehad_transformer."""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from psycopg import pq

from etl.jobs.build_state import fingerprint, is_built, must_begin_anew, record
from etl.jobs.row_counts import record_row_counts
from etl.jobs.unknown_parties import unknown_parties
from etl.server import Connection, Server, ServerError, watched

RAN_WELL = frozenset({"success", "pass", "no-op"})
PROFILE_HAS = frozenset({"host", "port", "dbname", "user", "password", "application_name"})
SERVICE = "ITTEHAD_DBT_SERVICE"  # a service file's text, for parameters of libpq without a variable of their own


@dataclass(frozen=True, slots=True)
class Failure:
    """A model, seed or test that did not go through."""

    name: str
    status: str
    message: str


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: counts by resource type (model, seed, test, unit_test), and what went wrong."""

    counts: dict[str, int]
    failures: tuple[Failure, ...]
    warnings: tuple[Failure, ...]
    skipped_count: int  # left out because of the failures
    log: Path

    @property
    def is_good(self) -> bool:
        return not self.failures


def build(server: Server, report: Callable[[str], None] = lambda _: None, *, full_refresh: bool = False) -> Built:
    """Seeds, models and tests of the data; `report` hears the name of each node that is done.

    Models that are kept from night to night are made anew with `full_refresh`, whenever the project or the reference
    changed, where a full refresh did not come to its end, and where most articles are new or changed.

    Raises ServerError where dbt cannot even begin.
    """
    project = server.settings.dbt_project
    if not (project / "dbt_project.yml").exists():
        raise ServerError(f"there is no dbt project in {project}: run ittehad from a checkout")
    started_at = dt.datetime.now(dt.UTC)
    with server.connection("transformer").connect() as connection:
        made_from = fingerprint(server.settings, connection)
        full_refresh = full_refresh or must_begin_anew(connection, made_from)
    with watched(server):
        built = _run_dbt(server, project, report, full_refresh)
    with server.connection("transformer").connect() as connection:
        message = f"{built.failures[0].name}: {built.failures[0].message}" if built.failures else None
        record(connection, started_at, made_from, len(built.failures), message)
        if built.is_good:
            record_row_counts(connection)
            unknown = tuple(Failure("dim_party", "warn", note) for note in unknown_parties(connection))
            built = replace(built, warnings=(*built.warnings, *unknown))
    return built


def has_changes(server: Server) -> bool:
    """Whether a build could give anything else than the last one did."""
    with server.connection("transformer").connect() as connection:
        return not is_built(connection, fingerprint(server.settings, connection))


def _run_dbt(server: Server, project: Path, report: Callable[[str], None], full_refresh: bool) -> Built:
    # dbt takes seconds to import: only those who build wait for it.
    from dbt.cli.main import dbtRunner
    from dbt_common.events.base_types import EventMsg

    def hear(event: EventMsg) -> None:
        if event.info.name == "NodeFinished":
            report(event.data.node_info.node_name)

    work = server.settings.home / "dbt"
    work.mkdir(mode=0o700, parents=True, exist_ok=True)
    arguments = ["--log-path", str(work / "logs"), "--log-level", "none", "--log-level-file", "info", "--no-print"]
    arguments += ["build", "--project-dir", str(project), "--profiles-dir", str(project)]
    arguments += ["--target-path", str(work / "target")]
    # Unit tests say nothing about the data: the project's own tests run them.
    arguments += ["--exclude", "test_type:unit"]
    if full_refresh:
        arguments.append("--full-refresh")
    else:
        # Unique indexes hold the keys of what is kept, and nothing else has changed.
        arguments.append("test_name:primary_key")
    with dbt_environment(profile_variables(server.connection("transformer"))), _no_word_of_lost_logs():
        outcome = dbtRunner(callbacks=[hear]).invoke(arguments)
    log = work / "logs" / "dbt.log"
    if outcome.result is None:
        raise ServerError(f"dbt: {' '.join(str(outcome.exception).split())[:500]} (see {log})")
    built = _summary(outcome.result, log)
    if built.is_good and not outcome.success:
        raise ServerError(f"dbt failed without saying where; see {log}")
    return built


def profile_variables(connection: Connection) -> dict[str, str]:
    """What dbt_project/profiles.yml and libpq read to connect: every parameter of the connection gets to dbt."""
    variables = {
        "ITTEHAD_DBT_HOST": connection.host,
        "ITTEHAD_DBT_PORT": str(connection.port),
        "ITTEHAD_DBT_DBNAME": connection.dbname,
        "ITTEHAD_DBT_USER": connection.user,
        "ITTEHAD_DBT_PASSWORD": connection.password or "",
        "ITTEHAD_DBT_CONNECT_TIMEOUT": "10",
        "DBT_SEND_ANONYMOUS_USAGE_STATS": "false",
    }
    others = {k: str(v) for k, v in connection.parameters.items() if k not in PROFILE_HAS}
    if "connect_timeout" in others:
        variables["ITTEHAD_DBT_CONNECT_TIMEOUT"] = others.pop("connect_timeout")
    names = {one.keyword.decode(): one.envvar.decode() for one in pq.Conninfo.get_defaults() if one.envvar}
    variables |= {names[key]: value for key, value in others.items() if key in names}
    nameless = [f"{key}={value}" for key, value in others.items() if key not in names]
    return variables | ({SERVICE: "\n".join(["[ittehad]", *nameless, ""])} if nameless else {})


@contextlib.contextmanager
def _no_word_of_lost_logs() -> Iterator[None]:
    """On a full disk dbt cannot write its log either: no traceback of that, the build's own error says enough."""
    before, logging.raiseExceptions = logging.raiseExceptions, False
    try:
        yield
    finally:
        logging.raiseExceptions = before


def _summary(result: Any, log: Path) -> Built:
    counts: dict[str, int] = {}
    failures: list[Failure] = []
    warnings: list[Failure] = []
    skipped = 0
    for one in result.results:
        kind = str(one.node.resource_type)
        counts[kind] = counts.get(kind, 0) + 1
        status = str(one.status)
        if status in RAN_WELL:
            continue
        if status == "skipped":
            skipped += 1
            continue
        message = " ".join((one.message or "").split())
        (warnings if status == "warn" else failures).append(Failure(one.node.name, status, message))
    return Built(counts, tuple(failures), tuple(warnings), skipped, log)


@contextlib.contextmanager
def dbt_environment(variables: dict[str, str]) -> Iterator[None]:
    """The process environment with these variables, for as long as the block lasts."""
    given = dict(variables)
    service = given.pop(SERVICE, None)
    before = {name: os.environ.get(name) for name in (*given, "PGSERVICE", "PGSERVICEFILE")}
    with tempfile.NamedTemporaryFile("w", prefix="ittehad-", encoding="utf-8") as file:  # mode 0600
        if service:
            file.write(service)
            file.flush()
            given |= {"PGSERVICE": "ittehad", "PGSERVICEFILE": file.name}
        os.environ.update(given)
        try:
            yield
        finally:
            _put_back(before)


def _put_back(before: dict[str, str | None]) -> None:
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
