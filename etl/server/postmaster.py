"""Is a server process running on this data folder? Answers that survive kill -9, zombies and reused pids."""

from __future__ import annotations

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Postmaster:
    pid: int
    port: int


def find_postmaster(data: Path) -> Postmaster | None:
    """The live postmaster of `data`; None where its pid file is missing, stale, or names another's process."""
    try:
        lines = (data / "postmaster.pid").read_text(encoding="utf-8", errors="replace").splitlines()
        pid, port = int(lines[0]), int(lines[3])
    except (OSError, ValueError, IndexError):
        return None
    return Postmaster(pid, port) if works_in(pid, data) else None


def works_in(pid: int, data: Path) -> bool:
    """Whether process `pid` is alive and of the server on `data` (its processes all work in that folder)."""
    if (PROC / "self" / "cwd").exists():
        try:
            return os.readlink(PROC / str(pid) / "cwd") == os.path.realpath(data)  # a zombie has none
        except OSError:
            return False
    shown = subprocess.run(["ps", "-o", "stat=,command=", "-p", str(pid)], capture_output=True, text=True).stdout
    return str(data) in shown and not shown.startswith("Z")


def left_behind(data: Path) -> list[int]:
    """Processes that still work in `data`. After kill -9 of a postmaster its children take a moment to go."""
    if not PROC.exists():
        return []
    return [int(p.name) for p in PROC.iterdir() if p.name.isdecimal() and works_in(int(p.name), data)]


def wait_until_unused(data: Path, seconds: float = 30) -> bool:
    """True once no process works in `data`: only then may a stale pid file be removed without harm."""
    deadline = time.monotonic() + seconds
    while left_behind(data):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True
