"""Schedulers and workers of Dask for the tests: processes of their own, as on machines of their own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from distributed import Client

from etl.settings import CHECKOUT

LIMIT = 300.0  # seconds, on a busy machine


@dataclass
class Machines:
    """A scheduler's address, its process, and those of its workers."""

    address: str
    scheduler: subprocess.Popen[bytes]
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)


@contextmanager
def cluster(
    folder: Path,
    *,
    checkouts: Sequence[Path] = (CHECKOUT, CHECKOUT),
    nanny: bool = False,
    options: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
) -> Iterator[Machines]:
    """A scheduler and a worker for each checkout. `options` are those that both understand, such as certificates."""
    file = folder / "scheduler.json"
    with ExitStack() as running:
        scheduler = running.enter_context(
            _process(
                ["dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", *options],
                ["--scheduler-file", str(file), *(["--protocol", "tls"] if options else [])],
                folder / "scheduler.log",
                CHECKOUT,
                environment,
            )
        )
        machines = Machines(_address(file, folder), scheduler)
        for number, checkout in enumerate(checkouts):
            nannies = "--nanny" if nanny else "--no-nanny"
            machines.workers.append(
                running.enter_context(
                    _process(
                        ["dask_worker", machines.address, "--nthreads", "1", nannies, "--no-dashboard", *options],
                        ["--local-directory", str(folder / f"worker-{number}")],
                        folder / f"worker-{number}.log",
                        checkout,
                        environment,
                    )
                )
            )
        if not options:  # else it takes certificates to ask
            with Client(machines.address, set_as_default=False) as client:
                client.wait_for_workers(len(checkouts), timeout=LIMIT)
        yield machines


def other_checkout(folder: Path) -> Path:
    """A checkout whose extractor is of another version."""
    for part in ("etl", "models", "seeds/reference"):
        shutil.copytree(CHECKOUT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    with (folder / "etl" / "claims" / "extractor.py").open("a") as code:
        code.write("\n# Of another version.\n")
    return folder


@contextmanager
def _process(
    command: Sequence[str], more: Sequence[str], log: Path, checkout: Path, environment: Mapping[str, str] | None
) -> Iterator[subprocess.Popen[bytes]]:
    module, *arguments = command
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{module}", *arguments, *more],
            stdout=out,
            stderr=out,
            cwd=checkout,  # before the installed packages on the path of `python -m`
            env={**os.environ, **(environment or {})},
        )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _address(file: Path, folder: Path) -> str:
    """What the scheduler writes into its file, which is there before it is written."""
    deadline = time.monotonic() + LIMIT
    while True:
        with suppress(FileNotFoundError, json.JSONDecodeError):
            address: str = json.loads(file.read_text())["address"]
            return address
        assert time.monotonic() < deadline, [log.read_text() for log in folder.glob("*.log")]
        time.sleep(0.1)
