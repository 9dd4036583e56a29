"""`ittehad doctor` and shell completion."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from etl.jobs.doctor import Finding, State, examine
from etl.jobs.prepare import prepare
from etl.server import Server
from etl.settings import Settings
from tests.cli.test_cli import ittehad


def found(settings: Settings) -> dict[str, Finding]:
    return {finding.subject: finding for finding in examine(settings)}


def test_a_machine_that_can_do_everything_is_all_good(server: Server) -> None:
    prepare(server.settings)
    findings = found(server.settings)
    assert {f.state for f in findings.values() if f.subject not in {"disk", "machine", "articles", "marts"}} == {
        State.GOOD
    }
    assert "answers" in findings["server"].said
    assert findings["tables"].said.startswith("at revision ")
    shown = ittehad(server, "doctor")
    assert shown.exit_code == 0, shown.output
    assert len(shown.output.splitlines()) >= len(findings)


def test_nothing_is_made(tmp_path: Path) -> None:
    findings = found(Settings(home=tmp_path / "none"))
    assert "not running" in findings["server"].said
    assert not (tmp_path / "none").exists()


def test_what_is_wrong_is_told_with_what_to_do(tmp_path: Path) -> None:
    sources = tmp_path / "sources.toml"
    sources.write_text("[[source]]\nname = 7\n")
    empty = tmp_path / "empty"
    empty.mkdir()
    settings = replace(Settings(home=tmp_path / "home"), checkout=empty, declared_sources=sources)
    settings = replace(settings, database_url="postgresql://nobody:secret@127.0.0.1:1/nothing")
    findings = found(settings)
    assert {subject for subject, finding in findings.items() if finding.state is State.BAD} == {
        "checkout",
        "server",
        "sources",
    }
    assert "home" not in findings  # of no concern on a server of one's own
    assert "secret" not in str(findings)


def test_a_home_that_others_may_write_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    finding = found(Settings(home=tmp_path))["home"]
    assert finding.state is State.WARNING
    assert finding.advice == f"run `chmod go-w {tmp_path}`"


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("ittehad bac", "backfill"), ("ittehad query who-", "who-met"), ("ittehad url --ro", "--role")],
)
def test_bash_completes_commands_names_and_options(typed: str, offered: str) -> None:
    words = typed.split()
    answered = subprocess.run(
        [sys.executable, "-c", "from etl.cli import main; main()"],
        env={
            **os.environ,
            "_ITTEHAD_COMPLETE": "bash_complete",
            "COMP_WORDS": typed,
            "COMP_CWORD": str(len(words) - 1),
        },
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    assert offered in answered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_each_shell_is_one(shell: str) -> None:
    script = ittehad(None, "completion", shell).output
    assert "_ITTEHAD_COMPLETE" in script
    if shutil.which(shell):
        assert subprocess.run([shell, "-n"], input=script, text=True, check=False).returncode == 0
