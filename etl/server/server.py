"""The server as the jobs see it, whichever of the two it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from etl.server import embedded
from etl.server.binaries import OLDEST_MAJOR
from etl.server.connection import ROLES, Connection, Role, ServerError, role_name
from etl.settings import Settings

OWNERS = frozenset({"sslcert", "sslkey", "sslpassword"})  # what proves who the owner is
SETTLED = frozenset({"host", "port", "dbname", "user", "password", "passfile"})  # by the first connection


@dataclass(frozen=True, slots=True)
class Server:
    """A reachable server."""

    settings: Settings
    owner: Connection  # may create roles and schemas
    version: str
    data: Path | None = None  # of the embedded server
    note: str | None = None

    @property
    def is_embedded(self) -> bool:
        return self.data is not None

    def connection(self, role: Role | None = None) -> Connection:
        """For the jobs: as the owner, or with a role's privileges and no others."""
        if role is None:
            return self.owner
        if not self.is_embedded:
            return self.owner.acting_as(role)
        name = role_name(role)
        password = embedded.role_password(self.settings, name)
        if password is None:
            raise ServerError(f"the role {name} has no password yet: run `ittehad migrate`")
        return replace(self.owner, user=name, password=password)

    def public_connection(self, role: Role | None = None) -> Connection:
        """For people and BI tools. On a server of one's own a role's password is the administrator's to give."""
        if role is None or self.is_embedded:
            return self.connection(role)
        extra = tuple((key, value) for key, value in self.owner.extra if key not in OWNERS)
        return replace(self.owner, user=role_name(role), password=None, extra=extra)

    def set_role_passwords(self) -> None:
        """After migrations: passwords for the roles of an embedded server. Elsewhere they are not ours to set."""
        if self.is_embedded:
            with self.owner.connect() as connection:
                embedded.set_role_passwords(self.settings, tuple(role_name(r) for r in ROLES), connection)


def open_server(settings: Settings) -> Server:
    """The server, started if it is the embedded one. Raises ServerError."""
    if settings.database_url is not None:
        return _open_external(settings, settings.database_url)
    running = embedded.start(settings)
    return _with_version(settings, running)


def find_server(settings: Settings) -> Server | None:
    """The server if it is up; starts nothing. Raises ServerError where a server of one's own is unusable."""
    if settings.database_url is not None:
        return _open_external(settings, settings.database_url)
    running = embedded.find_running(settings)
    return _with_version(settings, running) if running else None


def stop_server(settings: Settings) -> bool:
    """Stop the embedded server; False if it was not running. Raises ServerError for a server of one's own."""
    if settings.database_url is not None:
        raise ServerError("ITTEHAD_DATABASE_URL names a server of your own: stop it with its own tools")
    return embedded.stop(settings)


def _with_version(settings: Settings, running: embedded.Running) -> Server:
    with running.owner.connect() as connection:
        version = connection.info.parameter_status("server_version") or ""
    return Server(settings, running.owner, version, running.data, running.note)


def _open_external(settings: Settings, url: str) -> Server:
    scheme, separator, rest = url.partition("://")
    plain = f"{scheme.split('+')[0]}{separator}{rest}"  # SQLAlchemy's postgresql+psycopg:// is meant the same
    try:
        given: dict[str, Any] = conninfo_to_dict(plain)
    except psycopg.ProgrammingError as error:
        raise ServerError("ITTEHAD_DATABASE_URL is not a PostgreSQL URL: postgresql://user:password@host/db") from error
    try:
        with psycopg.connect(**{"connect_timeout": 10, **given}) as connection:
            info = connection.info
            settled = given | ({"hostaddr": info.hostaddr} if "hostaddr" in given else {})
            owner = Connection(
                info.host,
                info.port,
                info.dbname,
                info.user,
                info.password or None,
                extra=tuple((key, str(value)) for key, value in settled.items() if key not in SETTLED),
            )
            version, number = info.parameter_status("server_version") or "", info.server_version
    except psycopg.OperationalError as error:
        said = str(error).strip().splitlines()[-1]
        raise ServerError(f"cannot connect to the server of ITTEHAD_DATABASE_URL: {said}") from error
    if number < OLDEST_MAJOR * 10000:
        raise ServerError(f"the server of ITTEHAD_DATABASE_URL is PostgreSQL {version}; {OLDEST_MAJOR} or later needed")
    return Server(settings, owner, version)
