"""The files of deploy/ are accepted by the programs that read them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from etl.settings import CHECKOUT

DEPLOY = CHECKOUT / "deploy"


def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("NOT TESTED: there is no systemd-analyze")
    for name in ("ittehad-nightly.service", "ittehad-nightly.timer"):
        # Where it is installed is the administrator's: a program that is there stands for it.
        text = (DEPLOY / name).read_text().replace("/opt/ittehad/.venv/bin/ittehad", "/bin/true")
        (tmp_path / name).write_text(text)
    done = subprocess.run(
        ["systemd-analyze", "verify", "--recursive-errors=no", *sorted(str(p) for p in tmp_path.iterdir())],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_cron_line_has_a_time_a_user_and_the_command() -> None:
    (line,) = [line for line in (DEPLOY / "ittehad.cron").read_text().splitlines() if line[:1].isdigit()]
    fields = line.split()
    assert fields[:6] == ["0", "2", "*", "*", "*", "ittehad"]
    assert "ittehad nightly" in line
    assert "%" not in line.replace("\\%", "")
