"""Units, cron line and rotation of logs: as the programs read them that use them."""

from __future__ import annotations

import getpass
import grp
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from etl.settings import CHECKOUT

DEPLOY = CHECKOUT / "deploy"
UNITS = ("ittehad-nightly.service", "ittehad-nightly.timer", "ittehad-server.service")
LOGROTATE = shutil.which("logrotate") or shutil.which("logrotate", path="/usr/sbin")


def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("NOT TESTED: there is no systemd-analyze")
    for name in UNITS:
        # Where it is installed is the administrator's: a program that is there stands for it.
        text = (DEPLOY / name).read_text().replace("/opt/ittehad/.venv/bin/ittehad", "/bin/true")
        (tmp_path / name).write_text(text)
    done = subprocess.run(
        ["systemd-analyze", "verify", "--recursive-errors=no", *sorted(str(p) for p in tmp_path.iterdir())],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_systemd_reads_the_calendar() -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("NOT TESTED: there is no systemd-analyze")
    (when,) = re.findall(r"^OnCalendar=(.*)$", (DEPLOY / "ittehad-nightly.timer").read_text(), re.M)
    done = subprocess.run(["systemd-analyze", "calendar", when], capture_output=True, text=True)
    assert done.returncode == 0
    assert "02:00:00" in done.stdout


@pytest.mark.parametrize("name", UNITS[::2])
def test_units_call_commands_that_there_are(name: str) -> None:
    calls = re.findall(r"^Exec\w+=/opt/ittehad/\.venv/bin/ittehad (\w+)$", (DEPLOY / name).read_text(), re.M)
    assert calls
    for call in calls:
        done = subprocess.run([CHECKOUT / ".venv/bin/ittehad", call, "--help"], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


def test_the_cron_line_has_a_time_a_user_and_the_command() -> None:
    (line,) = [line for line in (DEPLOY / "ittehad.cron").read_text().splitlines() if line[:1].isdigit()]
    fields = line.split()
    assert fields[:6] == ["0", "2", "*", "*", "*", "ittehad"]
    assert "ittehad nightly" in line
    assert "%" not in line.replace("\\%", "")


@pytest.mark.parametrize(("status", "is_mailed"), [(0, False), (1, True), (2, True)])
def test_the_cron_line_says_something_only_where_there_is_something(
    tmp_path: Path, status: int, is_mailed: bool
) -> None:
    (line,) = [line for line in (DEPLOY / "ittehad.cron").read_text().splitlines() if line[:1].isdigit()]
    command = line.split(None, 6)[6].replace("\\%", "%").replace("/var/lib/ittehad", str(tmp_path))
    program = tmp_path / "ittehad"
    program.write_text(f'#!/bin/sh\necho "the page of $1"\necho "an event" >&2\nexit {status}\n')
    program.chmod(0o755)
    done = subprocess.run(
        ["/bin/sh", "-c", command.replace("/opt/ittehad/.venv/bin/ittehad", str(program))],
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.stderr) == ("the page of nightly\n" if is_mailed else "", "")
    assert (tmp_path / "nightly.log").read_text() == "an event\n"


def test_logrotate_turns_the_log_over(tmp_path: Path) -> None:
    if LOGROTATE is None:
        pytest.skip("NOT TESTED: there is no logrotate")
    user, group = getpass.getuser(), grp.getgrgid(os.getgid()).gr_name
    log = tmp_path / "nightly.log"
    log.write_text("an event\n")
    text = (DEPLOY / "ittehad.logrotate").read_text()
    assert "/var/lib/ittehad/nightly.log" in text
    assert "nightly.log" in (DEPLOY / "ittehad.cron").read_text()
    text = text.replace("/var/lib/ittehad", str(tmp_path)).replace("ittehad ittehad", f"{user} {group}")
    (tmp_path / "rotate.conf").write_text(text)
    tmp_path.chmod(0o755)
    done = subprocess.run(
        [LOGROTATE, "--force", "--state", tmp_path / "state", tmp_path / "rotate.conf"], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "nightly.log.1").read_text() == "an event\n"
    assert log.stat().st_size == 0
    assert log.stat().st_mode & 0o777 == 0o600
