"""What the home remembers of its embedded server: where the data is, the port, the passwords. Mode 0600."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from etl.server.connection import ServerError

FILE = "server.json"
LOCK = "server.lock"


@dataclass(frozen=True, slots=True)
class State:
    data: str  # relative to the home, or absolute where it had to go elsewhere
    password: str = field(repr=False)
    port: int = 0
    role_passwords: dict[str, str] = field(default_factory=dict, repr=False)

    def data_folder(self, home: Path) -> Path:
        return home / self.data


def read_state(home: Path) -> State | None:
    """The remembered state, or None in a new home. Raises ServerError where the file is damaged."""
    try:
        return State(**json.loads((home / FILE).read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except PermissionError as error:
        raise ServerError(f"{home / FILE} belongs to another user: use an ITTEHAD_HOME of your own") from error
    except (ValueError, TypeError) as error:
        raise ServerError(f"{home / FILE} is damaged: restore it, or move {home} away to start afresh") from error


def write_state(home: Path, state: State) -> None:
    """Replace the file in one step, so that a kill leaves the old or the new one."""
    fresh = home / f".{FILE}.{os.getpid()}"
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(asdict(state), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(home / FILE)


@contextlib.contextmanager
def locked(home: Path) -> Iterator[None]:
    """Hold the home's lock. The kernel lets go of it when this process dies, however it dies."""
    try:
        descriptor = os.open(home / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except PermissionError as error:
        raise ServerError(f"{home / LOCK} belongs to another user: use an ITTEHAD_HOME of your own") from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
