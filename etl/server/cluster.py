"""Making a data folder and starting a server process on it."""

from __future__ import annotations

import os
import random
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import IO, Literal

import psycopg

from etl.server.account import Account
from etl.server.binaries import Binaries
from etl.server.connection import Connection, ServerError
from etl.server.postmaster import find_postmaster, wait_until_unused

OWNER = "ittehad"
PORTS = range(15432, 32000)  # below the range that systems hand out to clients
START_SECONDS = 120  # recovery after a crash may take a while

CONFIGURATION = """\
# Written by ittehad at every start; put changes of your own into postgresql.auto.conf (ALTER SYSTEM).
listen_addresses = '127.0.0.1'
unix_socket_directories = ''  # no socket file to be left behind, owned by the wrong user, or too long a path
port = {port}
max_connections = 60
password_encryption = 'scram-sha-256'
timezone = 'UTC'
log_timezone = 'UTC'
log_checkpoints = off
client_connection_check_interval = '10s'  # a query whose client was killed ends, and lets go of its locks
random_page_cost = 1.1  # disks without moving heads: an index is worth its while for few rows of many
work_mem = '32MB'
jit = off  # short analytical queries: compiling costs more than it gains
"""


def create_cluster(binaries: Binaries, account: Account, data: Path, password: str, log: Path) -> None:
    """A new data folder at `data`, all at once: a kill leaves none or a `.new-` folder the next start removes.

    Raises ServerError with initdb's last words.
    """
    for stale in data.parent.glob(".new-*"):
        shutil.rmtree(stale, ignore_errors=True)
    fresh = Path(tempfile.mkdtemp(prefix=".new-", dir=data.parent))
    account.give(fresh, 0o700)
    # The password goes through a pipe: never on a command line, never in a file.
    read, write = os.pipe()
    try:
        if account.is_other:
            os.fchown(read, account.uid, account.gid)
        os.write(write, f"{password}\n".encode())
        os.close(write)
        with _append(log) as out:
            done = subprocess.run(
                [str(binaries.folder / "initdb"), "-D", str(fresh), "-U", OWNER, f"--pwfile=/dev/fd/{read}"]
                + ["-A", "scram-sha-256", "-E", "UTF8", "--locale=C", "-k", "--no-instructions"],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                cwd="/",
                env=_environment(),
                pass_fds=(read,),
                **account.popen,
            )
    finally:
        os.close(read)
    if done.returncode != 0:
        shutil.rmtree(fresh, ignore_errors=True)
        raise ServerError(f"initdb failed: {last_words(log)} (see {log})")
    with (fresh / "postgresql.conf").open("a", encoding="utf-8") as file:
        file.write("\ninclude 'ittehad.conf'\n")
    fresh.rename(data)


def launch(binaries: Binaries, account: Account, data: Path, port: int, log: Path, owner: Connection) -> int:
    """Start a server on `data` and wait until it answers; gives the port, a new one where `port` is taken.

    Raises ServerError with the server's last words.
    """
    if not wait_until_unused(data):
        raise ServerError(f"processes of a killed server still work in {data}: wait for them to end, or end them")
    # Nothing works in the folder any more: a pid file is a leftover that could name a zombie or a stranger.
    (data / "postmaster.pid").unlink(missing_ok=True)
    for attempt in range(5):
        port = port if attempt == 0 and _is_free(port) else _free_port()
        configuration = data / "ittehad.conf"
        configuration.write_text(CONFIGURATION.format(port=port), encoding="utf-8")
        account.give(configuration, 0o600)
        with _append(log) as out:
            process = subprocess.Popen(
                [binaries.folder / "postgres", "-D", data],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                cwd="/",
                env=_environment(),
                umask=0o077,
                start_new_session=True,  # outlives the command, and Ctrl-C in the terminal is not for it
                **account.popen,
            )
        if _answers(process, data, port, owner):
            return port
        if _is_free(port):
            break  # the port was not the trouble
    raise ServerError(f"PostgreSQL did not start: {last_words(log)} (see {log})")


def wait_until_ready(data: Path, owner: Connection, patience: float) -> bool:
    """True once a real connection to the server on `data` succeeds; False if its process goes away.

    Raises ServerError for a server that says nothing at all for `patience` seconds: one that recovers says so.
    """
    deadline = time.monotonic() + START_SECONDS
    heard = time.monotonic()
    while time.monotonic() < deadline:
        found = answer_of(data, owner)
        if found == "ready":
            return True
        postmaster = find_postmaster(data)
        if postmaster is None:
            return False
        if found != "silent":
            heard = time.monotonic()
        elif time.monotonic() - heard > patience:
            raise ServerError(
                f"PostgreSQL (process {postmaster.pid} on {data}) has not answered for {patience:g} seconds: it hangs;"
                " see what stops it, or end that process and try again"
            )
        time.sleep(0.05)
    return False


def answer_of(data: Path, owner: Connection) -> Literal["ready", "refused", "silent"]:
    """Whether the server at this address lets us in and is the one on `data`, does not yet, or says nothing."""
    try:
        with owner.connect(autocommit=True, timeout=5) as connection:
            row = connection.execute("SHOW data_directory").fetchone()
    except psycopg.errors.ConnectionTimeout:
        return "silent"
    except psycopg.OperationalError:
        return "refused"
    return "ready" if row is not None and os.path.realpath(row[0]) == os.path.realpath(data) else "refused"


def last_words(log: Path) -> str:
    """The last line of a log that tells an error, else its last line."""
    try:
        lines = [line.strip() for line in log.read_text(encoding="utf-8", errors="replace").splitlines()[-40:]]
    except OSError:
        return "it said nothing"
    errors = [line for line in lines if "FATAL" in line or "error:" in line]
    return (errors or [line for line in lines if line] or ["it said nothing"])[-1]


def _answers(process: subprocess.Popen[bytes], data: Path, port: int, owner: Connection) -> bool:
    address = Connection("127.0.0.1", port, owner.dbname, owner.user, owner.password)
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        # The file's last line is its own word for it: no failed log-ins while it comes up.
        if _says_ready(data) and answer_of(data, address) == "ready":
            return True
        time.sleep(0.02)
    return False


def _says_ready(data: Path) -> bool:
    try:
        lines = (data / "postmaster.pid").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    return len(lines) > 7 and lines[7].strip() == "ready"


def _append(log: Path) -> IO[bytes]:
    return os.fdopen(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab")


def _environment() -> dict[str, str]:
    """Nothing of the caller's: no PGDATA, PGPORT, LD_LIBRARY_PATH or locale that is not installed."""
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C"}


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as PostgreSQL itself binds
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return port != 0


def _free_port() -> int:
    for _ in range(200):
        port = random.choice(PORTS)
        if _is_free(port):
            return port
    raise ServerError("no free TCP port on 127.0.0.1 for PostgreSQL")
