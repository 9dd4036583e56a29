"""A server as an administrator of one's own would run it: Debian's PostgreSQL 15, TLS only, roles made by hand."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg

from etl.server.account import server_account
from tests.conftest import DEBIAN_15

PASSWORD = "admin"


@dataclass(frozen=True)
class OwnServer:
    """Reached as administrator at `port` of localhost, by TLS alone; `root` is the certificate of its authority."""

    port: int
    root: Path
    other_root: Path  # of an authority that did not sign the server's certificate

    def administrator(self) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(
            host="127.0.0.1", port=self.port, user="admin", password=PASSWORD, dbname="postgres", autocommit=True
        )


@contextlib.contextmanager
def own_server() -> Iterator[OwnServer]:
    """Running for as long as the block lasts."""
    account = server_account()
    folder = Path(tempfile.mkdtemp(prefix="ittehad-own-"))
    account.give(folder, 0o755)
    data = folder / "data"
    (folder / "password").write_text(PASSWORD)
    (folder / "password").chmod(0o644)
    arguments = ["-D", data, "-U", "admin", "-A", "scram-sha-256", "-E", "UTF8", "--locale=C", "--no-sync"]
    _run([DEBIAN_15 / "initdb", *arguments, f"--pwfile={folder / 'password'}"], account.popen)
    _certificates(folder)
    for name in ("server.key", "server.crt"):
        shutil.copy(folder / name, data / name)
        account.give(data / name, 0o600)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (data / "pg_hba.conf").write_text("hostssl all all 127.0.0.1/32 scram-sha-256\n")
    with (data / "postgresql.conf").open("a") as file:
        file.write(
            f"port = {port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\nssl = on\nfsync = off\n"
        )
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [DEBIAN_15 / "postgres", "-D", data], stdout=log, stderr=log, cwd="/", **account.popen
        )
    server = OwnServer(port, folder / "root.crt", folder / "other.crt")
    try:
        _wait(server)
        yield server
    finally:
        process.terminate()  # waits for nobody who is still connected
        process.send_signal(2)
        process.wait(30)
        shutil.rmtree(folder)


def _wait(server: OwnServer) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            server.administrator().close()
            return
        except psycopg.OperationalError:
            assert time.monotonic() < deadline
            time.sleep(0.1)


def _certificates(folder: Path) -> None:
    """Two authorities, and a certificate for localhost that the first has signed."""
    for name in ("root", "other"):
        subject = ["-x509", "-days", "2", "-subj", f"/CN=Ittehad test {name}"]
        _openssl(
            folder, "req", *subject, "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.crt"
        )
    request = ["-newkey", "rsa:2048", "-nodes", "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=localhost"]
    _openssl(folder, "req", *request)
    (folder / "names").write_text("subjectAltName=DNS:localhost")
    signed = ["-CA", "root.crt", "-CAkey", "root.key", "-CAcreateserial", "-extfile", "names", "-days", "2"]
    _openssl(folder, "x509", "-req", "-in", "server.csr", "-out", "server.crt", *signed)


def _openssl(folder: Path, *arguments: str) -> None:
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


def _run(arguments: list[str | Path], account: dict[str, object]) -> None:
    subprocess.run(arguments, check=True, capture_output=True, cwd="/", env={"PATH": os.environ["PATH"]}, **account)  # type: ignore[call-overload]
