"""A disk that is full in the middle of a night: said, nothing broken; with more room the next night goes on."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from etl.server import open_server
from tests.faults.conftest import before_second
from tests.faults.nights import World, at, command, complete
from tests.faults.states import State, differences, state_of

MEGABYTE = 1 << 20


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A file system of its own, in memory, with room for a first night."""
    if os.geteuid() != 0:
        pytest.skip("NOT TESTED: only root may mount a small disk")
    folder = Path(tempfile.mkdtemp(prefix="ittehad-disk-"))
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2g,mode=755", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        folder.rmdir()
        pytest.skip(f"NOT TESTED: a small disk cannot be mounted here: {mounted.stderr.decode().strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)
        folder.rmdir()


def leave_room(disk: Path, megabytes: int) -> None:
    """Make the disk as large as what is on it and so much more."""
    size = shutil.disk_usage(disk).used + megabytes * MEGABYTE
    subprocess.run(["mount", "-o", f"remount,size={size}", disk], check=True)


@pytest.mark.slow
@pytest.mark.parametrize("megabytes", [1, 12, 22])
def test_a_full_disk(small_disk: Path, saved_first: Path, undisturbed: State, world: World, megabytes: int) -> None:
    home = small_disk / "home"
    with before_second(home, saved_first, world) as settings:
        leave_room(small_disk, megabytes)
        with command(at(home, world), "nightly") as night:
            assert night.end() == 2, "".join(night.logs)
        assert not any(line.startswith("Traceback") for line in night.logs), "".join(night.logs)
        leave_room(small_disk, 1000)
        complete(at(home, world), "nightly")
        assert differences(state_of(open_server(settings)), undisturbed) == []
        assert "nothing to build" in complete(at(home, world), "nightly", status=(0,)).events
