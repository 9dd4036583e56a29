"""The command line: exit statuses, one-line errors, help with examples that work."""

from __future__ import annotations

import io
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import psycopg
import pytest
from click.testing import CliRunner, Result
from rich.console import Console

from etl import answers, display
from etl.cli import FAMILIES, cli
from etl.jobs.query import Answer
from etl.server import Server
from etl.settings import CHECKOUT

STORY = (
    "LAHORE: PML-N president Shehbaz Sharif met PPP’s Asif Ali Zardari in Lahore on Monday to discuss a coalition.\n"
)
COMMANDS = sorted(cli.commands)


def ittehad(server: Server | None, *arguments: str, given: str | None = None) -> Result:
    environment = {"ITTEHAD_HOME": str(server.settings.home) if server else "/nowhere", "ITTEHAD_DATABASE_URL": None}
    return CliRunner().invoke(cli, arguments, input=given, env=environment)


def test_the_commands_are_there() -> None:
    assert {"up", "down", "status", "url", "load", "build", "run", "extract", "migrate"} <= set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_with_examples_that_parse(name: str) -> None:
    shown = CliRunner().invoke(cli, [name, "--help"])
    assert shown.exit_code == 0
    examples = re.findall(r"^ +(.*\bittehad .*)$", shown.output.split("Example")[1], re.MULTILINE)
    assert examples
    for example in examples:
        called = re.search(r"ittehad ([^|>)]+)", example)
        assert called
        command, *arguments = shlex.split(called.group(1).strip().rstrip('"'))
        known = {option for p in cli.commands[command].params for option in p.opts if option.startswith("-")}
        assert {a for a in arguments if a.startswith("-") and a != "-"} <= known


def test_version() -> None:
    shown = CliRunner().invoke(cli, ["--version"])
    assert shown.exit_code == 0
    assert re.fullmatch(r"ittehad, version \d+\.\d+\.\d+\n", shown.output)


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["load"],
        ["load", "/no/such/path"],
        ["load", ""],
        ["url", "--role", "admin"],
        ["extract", "--format", "xml", "-"],
    ],
)
def test_wrong_usage_is_status_2(arguments: list[str]) -> None:
    assert ittehad(None, *arguments).exit_code == 2


def test_nothing_to_read_is_status_2(server: Server, tmp_path: Path) -> None:
    done = ittehad(server, "load", str(tmp_path))
    assert done.exit_code == 2
    assert done.stderr.startswith("ittehad: nothing to read in ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("url", ["nonsense", "postgresql://u:secret@127.0.0.1:1/x"])
def test_an_unusable_server_is_one_line(url: str) -> None:
    done = CliRunner().invoke(cli, ["status"], env={"ITTEHAD_DATABASE_URL": url})
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1
    assert "ITTEHAD_DATABASE_URL" in done.stderr
    assert "secret" not in done.stderr


def test_url_alone_connects(server: Server) -> None:
    done = ittehad(server, "url")
    assert done.exit_code == 0
    with psycopg.connect(done.stdout.strip()) as connection:
        assert connection.execute("SELECT current_user").fetchone() == ("ittehad",)


def test_the_readers_url_reads_the_marts_alone(server: Server) -> None:
    done = ittehad(server, "url", "--role", "reader")
    with psycopg.connect(done.stdout.strip()) as connection:
        assert connection.execute("SELECT current_user").fetchone() == ("ittehad_reader",)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT * FROM staging.articles")


def test_up_and_status_say_how_to_connect(server: Server) -> None:
    for command in ("up", "status"):
        shown = ittehad(server, command)
        assert shown.exit_code == 0
        assert "is running" in shown.output
        assert "psql" in shown.output
        assert "postgresql://ittehad_reader:" in shown.output


def test_what_a_job_prints_is_kept_and_holds_no_password(server: Server) -> None:
    """A night's output ends in logs; the reader's password is one command away."""
    reader = server.public_connection("reader")
    shown = io.StringIO()
    display.show_server(Console(file=shown, width=400), server, with_password=False)
    assert reader.password
    assert reader.password not in shown.getvalue()
    assert f"@{reader.host}:{reader.port}/{reader.dbname}" in shown.getvalue()
    assert "url --role reader" in shown.getvalue()
    done = ittehad(server, "run", "-", given=json.dumps({"text": STORY, "url": "https://example.com/password"}))
    assert done.exit_code == 0, done.output
    assert reader.password not in done.output


def test_down_and_status_without_a_server(tmp_path: Path) -> None:
    environment = {"ITTEHAD_HOME": str(tmp_path / "none"), "ITTEHAD_DATABASE_URL": None}
    assert "not running" in CliRunner().invoke(cli, ["down"], env=environment).output
    shown = CliRunner().invoke(cli, ["status"], env=environment)
    assert shown.exit_code == 0
    assert "not running" in shown.output
    assert not (tmp_path / "none").exists()


def test_load_from_standard_input_and_again(server: Server) -> None:
    line = json.dumps({"text": STORY, "url": "https://example.com/cli", "published_on": "2024-02-13"})
    first = ittehad(server, "load", "-", given=line)
    assert first.exit_code == 0, first.output
    assert "Read 1 articles: 1 new or changed" in first.output
    again = ittehad(server, "load", "-", given=line)
    assert "Read 1 articles: 0 new or changed" in again.output


def test_extract_gives_a_line_a_document_in_order(tmp_path: Path) -> None:
    for name in ("b", "a", "c"):
        (tmp_path / f"{name}.txt").write_text(f"{STORY} It was the {name} of meetings.\n")
    done = ittehad(None, "extract", str(tmp_path), "--format", "jsonl")
    assert done.exit_code == 0
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["doc"] for line in lines] == ["a", "b", "c"]
    assert {"meetings", "alliances", "results", "defections"} <= set(lines[0])


def test_a_closed_pipe_is_no_traceback(tmp_path: Path) -> None:
    for i in range(40):
        (tmp_path / f"{i}.txt").write_text(f"{STORY} It was meeting {i}. " + "They spoke for long. " * 20)
    command = (
        f"{shlex.quote(sys.executable)} -c 'from etl.cli import main; main()' extract {shlex.quote(str(tmp_path))}"
    )
    done = subprocess.run(
        ["bash", "-c", f"{command} | head -c 10"],
        capture_output=True,
        text=True,
        env={**os.environ, "ITTEHAD_HOME": str(tmp_path)},
        cwd=CHECKOUT,
    )
    assert done.stderr == ""


def test_control_characters_in_names_do_not_reach_the_terminal(server: Server, tmp_path: Path) -> None:
    (tmp_path / "\x1b[31mred\n.txt").write_bytes(b"")
    done = ittehad(server, "load", str(tmp_path))
    assert done.exit_code == 1
    assert "\x1b" not in done.output


def test_every_error_of_ours_has_status_2() -> None:
    assert {c.exit_code for c in (click.UsageError(""), click.BadParameter(""))} == {2}


def test_help_lists_each_command_once_by_family_and_in_whole_sentences() -> None:
    shown = CliRunner().invoke(cli, ["--help"], terminal_width=80).output
    for title, commands in FAMILIES:
        assert f"\n{title}:\n" in shown
        for command in commands:
            assert len(re.findall(rf"^  {command.name} .*[^.]\.$", shown, re.MULTILINE)) == 1


def test_an_answer_too_wide_for_the_screen_is_told_row_by_row(tmp_path: Path) -> None:
    answer = Answer(("day", "quote"), (("2024-02-09", "They met in Lahore. " * 4), ("2024-02-10", None)))
    for width, is_table in ((80, True), (30, False)):
        with (tmp_path / "out").open("w") as file:
            answers.write(Console(file=file, width=width, force_terminal=True, highlight=False), answer, "table")
        said = (tmp_path / "out").read_text()
        assert ("-- 1" not in said) is is_table
        assert said.count("They met in Lahore.") == 4
        assert "2 rows" in said
