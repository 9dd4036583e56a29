"""A Superset for this machine alone: its state folder, its environment, its processes."""

from __future__ import annotations

import os
import secrets
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError

from etl.settings import CHECKOUT

HERE = Path(__file__).resolve().parent
ASSETS = HERE / "assets"
PROGRAMS = CHECKOUT / ".venv-bi" / "bin"
USER = "ittehad"
PATIENCE = 300  # seconds for a start; ten are usual


class SupersetError(Exception):
    """Superset could not be prepared or started; the message is for people."""


@dataclass(frozen=True, slots=True)
class Superset:
    """One state folder, and the warehouse it shows."""

    state: Path
    reader_url: str = field(repr=False)  # with its password

    @property
    def password_file(self) -> Path:
        """The generated password of the account USER, readable to its owner alone."""
        return _secret(self.state / "admin_password", 16)

    def prepare(self) -> None:
        """Make or bring up to date its database, its account, and the dashboards. Raises SupersetError."""
        self._run("prepare.py", str(ASSETS), USER, str(self.password_file))

    def save(self, assets: Path = ASSETS) -> None:
        """Write datasets, charts and dashboards as they are in Superset over the files. Raises SupersetError."""
        self._run("save.py", str(assets))

    @contextmanager
    def serve(self, port: int) -> Iterator[str]:
        """The address on loopback while it is served. Raises SupersetError."""
        address = f"http://127.0.0.1:{port}"
        options = {"bind": f"127.0.0.1:{port}", "workers": 1, "worker-class": "gthread", "threads": 8, "timeout": 120}
        arguments = [f"--{key}={value}" for key, value in options.items()]
        command = [str(PROGRAMS / "gunicorn"), *arguments, "superset.app:create_app()"]
        with self._log().open("ab") as log:
            process = subprocess.Popen(command, env=self._environment(), cwd=self.state, stdout=log, stderr=log)
        try:
            _wait(process, f"{address}/health", self._log())
            yield address
        finally:
            process.terminate()
            process.wait()

    def _run(self, script: str, *arguments: str) -> None:
        command = [str(PROGRAMS / "python"), str(HERE / script), *arguments]
        with self._log().open("ab") as log:
            done = subprocess.run(command, env=self._environment(), cwd=self.state, stdout=log, stderr=log, check=False)
        if done.returncode:
            raise SupersetError(f"{script} failed; {_end(self._log())}")

    def _log(self) -> Path:
        self.state.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self.state / "superset.log"

    def _environment(self) -> Mapping[str, str]:
        """For Superset's processes: no argument shows a password in the list of processes."""
        _secret(self.state / "secret_key", 42)
        inherited = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "FLASK"))}
        return inherited | {
            "SUPERSET_CONFIG_PATH": str(HERE / "superset_config.py"),
            "SUPERSET_HOME": str(self.state),
            "ITTEHAD_SUPERSET_STATE": str(self.state),
            "ITTEHAD_READER_URL": self.reader_url,
        }


def _secret(file: Path, size: int) -> Path:
    """The file with a secret of so many random bytes, made once."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return file
    with os.fdopen(descriptor, "w") as new:
        new.write(secrets.token_urlsafe(size))
    return file


def _wait(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    """Until the address answers. Raises SupersetError if the process ends or nothing answers for long."""
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310  # on loopback
                if answer.status == 200:
                    return
        except (URLError, OSError):
            time.sleep(0.3)
    raise SupersetError(f"Superset did not start; {_end(log)}")


def _end(log: Path) -> str:
    lines = log.read_text("utf-8", "replace").splitlines()[-15:]
    return "\n".join([f"the end of {log}:", *lines])
