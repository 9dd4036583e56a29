"""A newspaper and a drop box with two nights of news, and nights of them in processes that can be killed."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from etl.server import Server
from etl.settings import CHECKOUT
from tests.nightly.nights import declare
from tests.sources.web import STORY, Web

FIRST, SECOND = range(12), range(4, 44)  # stories of the feed in each night; some are listed in both
PATIENCE = 180  # seconds for anything to happen
DROPPED = 1_700_000_000  # when the files of the drop box were written


@dataclass
class World:
    """Where nights get their news. The same addresses and paths for every database, so that states compare."""

    web: Web
    folder: Path

    @property
    def sources(self) -> Path:
        return self.folder / "sources.toml"

    @property
    def box(self) -> Path:
        return self.folder / "box"

    def publish_first(self) -> None:
        """The news of the first night."""
        feed = self.web.feed("/feed", list(FIRST))
        declare(self.sources, f"paper feed {feed}\ndelay_seconds = 0.05", "box folder box")
        self._drop(range(1000, 1004))

    def publish_second(self) -> None:
        """The news of the second: more stories, one that changed, one that is broken, more files."""
        self.web.feed("/feed", list(SECOND), day=14)
        self.web.story(5, " They met again on Tuesday.")
        self.web.pages["/story-30"] = b"<html><body>Gone"
        self._drop(range(1004, 1010))
        # So large that its COPY can be caught in the act.
        self._write("large.json", json.dumps({"text": STORY.format(n=1010), "padding": "x" * 12_000_000}))

    def _drop(self, numbers: range) -> None:
        shutil.rmtree(self.box, ignore_errors=True)
        self.box.mkdir()
        for n in numbers:
            self._write(f"{n}.txt", STORY.format(n=n))
        self._write("broken.jsonl", json.dumps({"text": STORY.format(n=n + 5000)}) + "\n{broken\n")

    def _write(self, name: str, text: str) -> None:
        (self.box / name).write_text(text)
        os.utime(self.box / name, (DROPPED, DROPPED))


@dataclass
class Night:
    """`ittehad nightly` (or another command) in a process, with all its children in one process group."""

    process: subprocess.Popen[str]
    events: list[str] = field(default_factory=list)
    logs: list[str] = field(default_factory=list)
    output: str = ""

    def wait_for(self, what: str, happened: Callable[[], bool]) -> None:
        """Raises AssertionError where it does not happen while the process runs."""
        deadline = time.monotonic() + PATIENCE
        while not happened():
            assert self.process.poll() is None, f"the night ended before {what}:\n{''.join(self.logs[-20:])}"
            assert time.monotonic() < deadline, f"{what} does not happen"
            time.sleep(0.002)

    def wait_for_event(self, event: str) -> None:
        self.wait_for(event, lambda: event in self.events)

    def kill(self) -> None:
        """kill -9 of the process alone; its children must see for themselves that it is gone."""
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()
        deadline = time.monotonic() + PATIENCE
        while _is_alive(self.process.pid):
            assert time.monotonic() < deadline, "a killed night leaves processes behind"
            time.sleep(0.05)

    def end(self, seconds: float = 2 * PATIENCE) -> int:
        """Wait for its end; gives the exit status."""
        self.process.wait(seconds)
        for thread in self._threads:
            thread.join(10)
        return self.process.returncode

    def start_reading(self) -> None:
        def read() -> None:
            assert self.process.stderr is not None
            for line in self.process.stderr:
                self.logs.append(line)
                with contextlib.suppress(ValueError):
                    self.events.append(json.loads(line)["event"])

        def read_page() -> None:
            assert self.process.stdout is not None
            self.output = self.process.stdout.read()

        self._threads = [threading.Thread(target=one, daemon=True) for one in (read, read_page)]
        for thread in self._threads:
            thread.start()


@contextlib.contextmanager
def command(environment: dict[str, str], *arguments: str) -> Iterator[Night]:
    """The command in a process of its own; ended with the block, however it ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", "from etl.cli import main; main()", *arguments],
        env={key: value for key, value in os.environ.items() if not key.startswith("ITTEHAD_")} | environment,
        cwd=CHECKOUT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    night = Night(process)
    night.start_reading()
    try:
        yield night
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def on(server: Server, home: Path, world: World) -> dict[str, str]:
    """The environment of commands on a test's database."""
    return at(home, world) | {"ITTEHAD_DATABASE_URL": server.owner.url()}


def at(home: Path, world: World) -> dict[str, str]:
    """The environment of commands on a home's own embedded server."""
    return {"ITTEHAD_HOME": str(home), "ITTEHAD_WORKERS": "2", "ITTEHAD_SOURCES": str(world.sources)}


def complete(environment: dict[str, str], *arguments: str, status: tuple[int, ...] = (0, 1)) -> Night:
    """Run a command to its end; status 1 where a broken input was not refused in an earlier, killed night already."""
    with command(environment, *arguments) as night:
        assert night.end() in status, "".join(night.logs[-30:])
    return night


def _is_alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return any(
        (stat := _stat(folder)) and int(stat[2]) == group and stat[0] != "Z"
        for folder in Path("/proc").iterdir()
        if folder.name.isdecimal()
    )


def _stat(folder: Path) -> list[str]:
    """State, parent, process group, … of a process; empty where it is gone."""
    try:
        return (folder / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []
