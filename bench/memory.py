"""Memory of `ittehad run` over many articles: does it grow with their number?

Run `python -m bench.memory`. Each size gets an embedded server of its own; the server's memory is not counted.
Prints a Markdown table: seconds, and the peak of resident memory of the main process and of the largest of those that
extract.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.articles import samples, write
from etl.server import stop_server
from etl.settings import Settings

PAUSE = 0.25  # seconds between two looks; peaks are kept by the kernel
COMMAND = [sys.executable, "-c", "from etl.cli import main; main()", "run"]


@dataclass(frozen=True, slots=True)
class Peaks:
    """Megabytes, and what the run took."""

    seconds: float
    parent: float
    worker: float


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    sizes: list[int] = parser.parse_args().sizes
    given = samples()
    print("| articles | load and build, s | main process, MB | largest other process, MB |\n|---:|---:|---:|---:|")
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="ittehad-bench-") as folder:
            peaks = watch(write(Path(folder) / "articles.jsonl", size, given), Path(folder) / "home")
        print(f"| {size:,} | {peaks.seconds:,.0f} | {peaks.parent:.0f} | {peaks.worker:.0f} |", flush=True)


def watch(file: Path, home: Path) -> Peaks:
    """Run the file through load and build in a home of its own."""
    environment = {**os.environ, "ITTEHAD_HOME": str(home)}
    environment.pop("ITTEHAD_DATABASE_URL", None)
    began = time.monotonic()
    process = subprocess.Popen([*COMMAND, str(file)], env=environment, stdout=subprocess.DEVNULL)
    parent, worker = 0.0, 0.0
    try:
        while process.poll() is None:
            parent = max(parent, megabytes(process.pid))
            worker = max([worker, *(megabytes(pid) for pid in descendants(process.pid))])
            time.sleep(PAUSE)
        if process.returncode:
            raise SystemExit(f"`ittehad run` ended with {process.returncode}")
        return Peaks(time.monotonic() - began, parent, worker)
    finally:
        process.kill()
        stop_server(Settings(home=home))


def megabytes(pid: int) -> float:
    """The most that was ever resident of a process; 0 where it is gone, or is PostgreSQL."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0
    values = dict(line.split(":", 1) for line in lines if ":" in line)
    if values["Name"].strip() in ("postgres", "pg_ctl", "initdb"):
        return 0.0
    return int(values.get("VmHWM", "0").split()[0]) / 1024


def descendants(pid: int) -> Iterator[int]:
    """Processes that a process started, and those that they started."""
    try:
        children = [
            int(child)
            for task in Path(f"/proc/{pid}/task").iterdir()
            for child in (task / "children").read_text().split()
        ]
    except OSError:
        return
    for child in children:
        yield child
        yield from descendants(child)


if __name__ == "__main__":
    main()
