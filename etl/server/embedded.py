"""The embedded PostgreSQL: found running or started, one a home, for as long as nobody stops it.

Everything happens under the home's lock, so that any number of commands may start at once, and in an order
that a kill at any moment leaves a home the next start can use.
"""

from __future__ import annotations

import os
import secrets
import signal
import time
from dataclasses import dataclass, replace
from pathlib import Path

import psycopg

from etl.server.account import Account, server_account
from etl.server.binaries import find_binaries, reachable_for
from etl.server.cluster import OWNER, answer_of, create_cluster, launch, wait_until_ready
from etl.server.connection import Connection, ServerError
from etl.server.postmaster import find_postmaster
from etl.server.state import State, locked, read_state, write_state
from etl.settings import Settings

DATABASE = "ittehad"
LOG = "postgresql.log"
LOG_LIMIT = 10_000_000  # bytes; a longer log is set aside at the next start


@dataclass(frozen=True, slots=True)
class Running:
    """A started embedded server."""

    owner: Connection
    data: Path
    note: str | None  # something the user should be told once, such as data in another place


def start(settings: Settings) -> Running:
    """Attach to the home's server, or start it, or make it. Raises ServerError."""
    account = server_account()
    home = _prepare_home(settings.home, account)
    with locked(home):
        state = read_state(home)
        if state is None or not state.data_folder(home).exists():
            state = _create(settings, account, state)
        data = state.data_folder(home)
        postmaster = find_postmaster(data)
        attached = postmaster and wait_until_ready(
            data, _address(state, postmaster.port, "postgres"), settings.server_timeout
        )
        if postmaster and attached:
            port = postmaster.port
        else:
            _set_aside_long_log(home / LOG)
            major = int((data / "PG_VERSION").read_text().strip())
            binaries = reachable_for(find_binaries(settings.pg_bin, major), account, settings.shared_data)
            port = launch(binaries, account, data, state.port, home / LOG, _address(state, 0, "postgres"))
        if port != state.port:
            state = replace(state, port=port)
            write_state(home, state)
        _ensure_database(_address(state, port, "postgres"))
    return Running(_address(state, port, DATABASE), data, _note(home, data, account))


def find_running(settings: Settings) -> Running | None:
    """The home's server if it is up; starts nothing. Raises ServerError for one that says nothing."""
    if not settings.home.exists():
        return None
    state = read_state(settings.home)
    if state is None:
        return None
    data = state.data_folder(settings.home)
    postmaster = find_postmaster(data)
    if postmaster is None:
        return None
    answer = answer_of(data, _address(state, postmaster.port, "postgres"))
    if answer == "silent":
        raise ServerError(f"PostgreSQL (process {postmaster.pid} on {data}) runs but does not answer")
    if answer == "refused":
        return None
    return Running(_address(state, postmaster.port, DATABASE), data, None)


def stop(settings: Settings, seconds: float = 60) -> bool:
    """Stop the home's server; False if none was running. Raises ServerError if it does not go."""
    if not settings.home.exists():
        return False
    with locked(settings.home):
        state = read_state(settings.home)
        data = state.data_folder(settings.home) if state else None
        postmaster = find_postmaster(data) if data else None
        if data is None or postmaster is None:
            return False
        # Fast: open transactions are rolled back. Immediate is the last resort; the next start recovers.
        for how in (signal.SIGINT, signal.SIGQUIT):
            os.kill(postmaster.pid, how)
            deadline = time.monotonic() + seconds
            while time.monotonic() < deadline:
                if find_postmaster(data) is None:
                    return True
                time.sleep(0.02)
    raise ServerError(f"the server (process {postmaster.pid}) does not stop; see {settings.home / LOG}")


def role_password(settings: Settings, role: str) -> str | None:
    """The remembered password of a role."""
    state = read_state(settings.home)
    return state.role_passwords.get(role) if state else None


def set_role_passwords(settings: Settings, roles: tuple[str, ...], connection: psycopg.Connection[object]) -> None:
    """Give every role in the database a random password, remembered in the home; roles that have one keep it."""
    with locked(settings.home):
        state = read_state(settings.home)
        if state is None:
            raise ServerError(f"{settings.home} has lost its server.json: restore it")
        passwords = dict(state.role_passwords)
        for role in roles:
            found = connection.execute("SELECT rolpassword IS NOT NULL FROM pg_authid WHERE rolname = %s", [role])
            row = found.fetchone()
            if row is None or (row == (True,) and role in passwords):
                continue
            passwords.setdefault(role, secrets.token_urlsafe(24))
            # Only the verifier goes to the server, so that no statement and no log ever holds the password.
            verifier = connection.pgconn.encrypt_password(
                passwords[role].encode(), role.encode(), b"scram-sha-256"
            ).decode()
            connection.execute(
                psycopg.sql.SQL("ALTER ROLE {} PASSWORD {}").format(psycopg.sql.Identifier(role), verifier)
            )
        connection.commit()
        write_state(settings.home, replace(state, role_passwords=passwords))


def _prepare_home(home: Path, account: Account) -> Path:
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        is_ours = not any(home.iterdir()) or (home / "server.lock").exists()
    except OSError as error:
        raise ServerError(f"cannot use {home}: {error.strerror}; set ITTEHAD_HOME to a folder of your own") from error
    if account.is_other and is_ours and not account.can_search(home):
        # The server's account may pass through our own folder, and nothing more.
        os.chown(home, -1, account.gid)
        os.chmod(home, home.stat().st_mode | 0o010)
    return home


def _create(settings: Settings, account: Account, state: State | None) -> State:
    if state is not None and state.port:
        raise ServerError(
            f"the data of {settings.home} is missing ({state.data_folder(settings.home)}): "
            f"restore it, or move {settings.home} away to start afresh"
        )
    binaries = reachable_for(find_binaries(settings.pg_bin), account, settings.shared_data)
    data = "data"
    if account.first_closed(settings.home) is not None:
        settings.shared_data.mkdir(mode=0o755, parents=True, exist_ok=True)
        folder = settings.shared_data / f"{settings.home.name}-{secrets.token_hex(4)}"
        folder.mkdir(mode=0o711)
        data = str(folder / "data")
    # Remembered before the folder appears under its name: no data without its password.
    state = State(data, secrets.token_urlsafe(24))
    write_state(settings.home, state)
    create_cluster(binaries, account, state.data_folder(settings.home), state.password, settings.home / LOG)
    return state


def _address(state: State, port: int, dbname: str) -> Connection:
    return Connection("127.0.0.1", port, dbname, OWNER, state.password)


def _ensure_database(maintenance: Connection) -> None:
    with maintenance.connect(autocommit=True) as connection:
        row = connection.execute("SELECT datacl IS NULL FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
        if row is None:
            connection.execute(f"CREATE DATABASE {DATABASE} TEMPLATE template0")
        if row is None or row[0]:
            # Roles get what they need from the migrations; nobody else comes in.
            connection.execute(f"REVOKE ALL ON DATABASE {DATABASE} FROM PUBLIC")


def _set_aside_long_log(log: Path) -> None:
    if log.exists() and log.stat().st_size > LOG_LIMIT:
        log.replace(log.with_suffix(".old.log"))


def _note(home: Path, data: Path, account: Account) -> str | None:
    if data.is_relative_to(home):
        return None
    closed = account.first_closed(home)
    return f"the data is in {data}: the account {account.name} that runs PostgreSQL cannot enter {closed or home}"
