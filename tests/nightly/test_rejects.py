"""Rejected inputs: listed, shown, tried again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from etl.cli import cli
from etl.jobs import rejects
from etl.jobs.load import load
from etl.loading import Rejection, load_run
from etl.server import Server
from tests.loading.test_load_run import rows

STORY = "PML-N president Shehbaz Sharif met PPP chairman Bilawal Bhutto-Zardari in Lahore on Monday. They spoke long.\n"


def ittehad(server: Server, *arguments: str) -> Result:
    environment = {"ITTEHAD_HOME": str(server.settings.home), "ITTEHAD_DATABASE_URL": server.owner.url()}
    return CliRunner().invoke(cli, ["rejects", *arguments], env=environment)


@pytest.fixture
def refused(database: Server, tmp_path: Path) -> Server:
    """A broken line and, kept from an earlier reader, a good page that was refused then."""
    (tmp_path / "a.jsonl").write_text("{broken\n" + json.dumps({"text": STORY}) + "\n")
    one = replace(database, settings=replace(database.settings, workers=1))
    load(one, [str(tmp_path)], open("/dev/null", "rb"))  # noqa: SIM115
    with load_run(one.connection("loader"), "test", "1") as run:
        run.load([], [Rejection("https://example.com/x", "clean", "x: too hard for us", STORY.encode() * 3)])
    return one


def test_listed_and_shown(refused: Server) -> None:
    shown = ittehad(refused)
    assert shown.exit_code == 0, shown.output
    assert len(shown.output.splitlines()) == 2
    assert "too hard for us" in ittehad(refused, "list", "--stage", "clean").output
    assert len(ittehad(refused, "list", "--source", "a.jsonl").output.splitlines()) == 1
    key = ittehad(refused, "list", "--stage", "clean").output.split()[0]
    assert STORY.strip() in ittehad(refused, "show", key).output
    assert ittehad(refused, "show", key, "--raw").stdout_bytes == STORY.encode() * 3
    assert ittehad(refused, "show", "zz").exit_code == 2


def test_replayed_what_can_be_read_now(refused: Server) -> None:
    done = ittehad(refused, "replay")
    assert done.exit_code == 1
    assert "1 of 2 were loaded, 1 are refused still" in done.output
    assert [one.stage for one in rejects.list_rejects(refused)] == ["parse"]
    assert len(rejects.list_rejects(refused, everything=True)) == 2
    assert rows(refused, "SELECT count(*) FROM staging.articles") == [(2,)]
    assert ittehad(refused, "replay", "--stage", "clean").exit_code == 0


def test_what_was_cut_short_needs_its_file(database: Server, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    with load_run(database.connection("loader"), "test", "1") as run:
        run.load([], [Rejection(str(file), "open", "x", STORY.encode() * 1000)])
    ((_, reason),) = rejects.replay(database, rejects.list_rejects(database)).refused
    assert "only its first 64 KiB were kept" in reason
    file.write_text(STORY)
    assert len(rejects.replay(database, rejects.list_rejects(database)).loaded) == 1
    assert rejects.list_rejects(database) == []
