"""What is said where there is no cluster to work on, and work over TLS."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from etl.settings import CHECKOUT, Settings, SettingsError
from tests.cluster.clusters import cluster

STORY = (
    "LAHORE: PML-N president Shehbaz Sharif met PPP’s Asif Ali Zardari in Lahore on Monday to discuss a coalition.\n"
)
MAIN = "from etl.cli import main; main()"


def extract(executor: str, code: str = MAIN, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, "extract", "--executor", executor, "-"],
        input=STORY,
        capture_output=True,
        text=True,
        env={**os.environ, **more},
    )


@pytest.fixture
def stranger() -> Iterator[str]:
    """The address of a server that speaks another protocol."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            while True:
                try:
                    guest, _ = listening.accept()
                except OSError:
                    return
                with guest:
                    guest.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

        threading.Thread(target=answer, daemon=True).start()
        yield f"tcp://127.0.0.1:{listening.getsockname()[1]}"
        listening.shutdown(socket.SHUT_RDWR)


def test_nobody_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and does not listen
        done = extract(f"tcp://127.0.0.1:{taken.getsockname()[1]}")
    check_one_line(done, "no Dask scheduler answers at tcp://127.0.0.1:")


def test_another_protocol(stranger: str) -> None:
    check_one_line(extract(stranger), f"no Dask scheduler answers at {stranger}")


def test_tls_without_certificates(stranger: str) -> None:
    check_one_line(extract(stranger.replace("tcp", "tls")), "no Dask scheduler answers at tls://")


def test_without_dask() -> None:
    done = extract("tcp://127.0.0.1:8786", f"import sys; sys.modules['distributed'] = None; {MAIN}")
    check_one_line(done, f"a cluster needs the package distributed: {sys.executable} -m pip install distributed")


def test_no_command_needs_dask_otherwise() -> None:
    done = extract("local", f"import sys; sys.modules['distributed'] = None; {MAIN}")
    assert done.returncode == 0, done.stderr
    assert '"PML-N"' in done.stdout


@pytest.mark.parametrize("given", ["8786", "http://host:8786", "tcp://host", "tcp://user:secret@host:8786", "tcp://:1"])
def test_an_address_that_is_none(given: str) -> None:
    check_one_line(extract(given), "--executor is ")
    with pytest.raises(SettingsError, match="ITTEHAD_EXECUTOR is"):
        Settings.from_environment({"ITTEHAD_EXECUTOR": given})


def test_the_setting() -> None:
    assert Settings.from_environment({}).executor is None
    assert Settings.from_environment({"ITTEHAD_EXECUTOR": "local"}).executor is None
    for address in ("tcp://scheduler.example:8786", "tls://10.0.0.1:8786", "tcp://[::1]:8786"):
        assert Settings.from_environment({"ITTEHAD_EXECUTOR": address}).executor == address


def test_tls(tmp_path: Path) -> None:
    if not shutil.which("openssl"):
        pytest.skip("NOT TESTED: no openssl to make certificates with")
    key, certificate = str(tmp_path / "key.pem"), str(tmp_path / "certificate.pem")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=ittehad-test"]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    options = ["--tls-ca-file", certificate, "--tls-cert", certificate, "--tls-key", key]
    with cluster(tmp_path, checkouts=[CHECKOUT], options=options) as machines:
        assert machines.address.startswith("tls://")
        mine = {"CA_FILE": certificate, "CLIENT__CERT": certificate, "CLIENT__KEY": key}
        given = {f"DASK_DISTRIBUTED__COMM__TLS__{name}": value for name, value in mine.items()}
        done = extract(machines.address, **given)
    assert done.returncode == 0, done.stderr
    assert done.stdout == extract("local").stdout


def check_one_line(done: subprocess.CompletedProcess[str], begins: str) -> None:
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"ittehad: {begins}"), done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
