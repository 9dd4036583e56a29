"""A folder of an export is there whole or not at all, and nothing else is ever replaced."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from etl.export import ExportError
from etl.export.folder import whole_folder, write_sums
from etl.server import Server
from etl.settings import CHECKOUT

# Exports until the first table of facts, says so, and waits to be killed.
STOPPED_HALFWAY = """
import dataclasses, pathlib, sys, time
from etl.jobs.export import export
from etl.server import open_server
from etl.settings import Settings

def halt(table):
    if table.startswith("fct_"):
        print("halfway", flush=True)
        time.sleep(600)

export(open_server(Settings.from_environment()), pathlib.Path(sys.argv[1]), report=halt)
"""


@pytest.mark.parametrize("is_there", [False, True], ids=["new", "replacing"])
def test_a_killed_export_leaves_no_half_and_the_next_one_tidies_up(
    warehouse: Server, tmp_path: Path, *, is_there: bool
) -> None:
    folder = tmp_path / "data"
    if is_there:
        put(folder, "old")
    environment = os.environ | {"ITTEHAD_DATABASE_URL": warehouse.owner.url()}
    with subprocess.Popen(
        [sys.executable, "-c", STOPPED_HALFWAY, folder], env=environment, cwd=CHECKOUT, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == b"halfway\n"
        (partial,) = tmp_path.glob(".data.*")
        assert (partial / "marts" / "dim_article.csv").exists()
        with whole_folder(tmp_path / "data") as work:  # one beside it, which leaves the running one alone
            write(work, "beside")
        assert partial.exists()
        process.send_signal(signal.SIGKILL)
    assert files(folder) == {"datapackage.json": "beside", "tables/a.csv": "beside"}
    assert partial.exists()
    put(folder, "new")
    assert files(folder) == {"datapackage.json": "new", "tables/a.csv": "new"}
    assert list(tmp_path.iterdir()) == [folder]


def test_what_fails_leaves_the_earlier_export(tmp_path: Path) -> None:
    put(tmp_path / "data", "old")
    with pytest.raises(ZeroDivisionError), whole_folder(tmp_path / "data") as work:
        write(work, "new")
        raise ZeroDivisionError
    assert files(tmp_path / "data") == {"datapackage.json": "old", "tables/a.csv": "old"}
    assert list(tmp_path.iterdir()) == [tmp_path / "data"]


def test_an_empty_folder_and_a_link_to_an_export_are_filled(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    put(tmp_path / "empty", "new")
    assert files(tmp_path / "empty")["datapackage.json"] == "new"
    (tmp_path / "link").symlink_to("empty")
    put(tmp_path / "link", "newer")
    assert files(tmp_path / "empty")["datapackage.json"] == "newer"
    assert (tmp_path / "link").is_symlink()


def test_other_folders_and_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.txt").write_text("years of work")
    (tmp_path / "note.txt").write_text("a note")
    for name in ("thesis", "note.txt"):
        with pytest.raises(ExportError, match="new"):
            put(tmp_path / name, "new")
    assert (tmp_path / "thesis" / "chapter.txt").read_text() == "years of work"
    assert (tmp_path / "note.txt").read_text() == "a note"


@pytest.mark.parametrize("added", ["notes.md", "tables/mine.csv"])
def test_an_export_with_work_of_ones_own_in_it_is_refused(tmp_path: Path, added: str) -> None:
    put(tmp_path / "data", "old")
    (tmp_path / "data" / added).write_text("mine")
    with pytest.raises(ExportError, match=added):
        put(tmp_path / "data", "new")
    assert files(tmp_path / "data") == {"datapackage.json": "old", "tables/a.csv": "old", added: "mine"}


def test_work_that_comes_while_the_export_is_written_is_kept(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="other things"), whole_folder(tmp_path / "data") as work:
        write(work, "new")
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "mine").write_text("mine")
    assert files(tmp_path / "data") == {"mine": "mine"}


def put(folder: Path, text: str) -> None:
    with whole_folder(folder) as work:
        write(work, text)


def write(work: Path, text: str) -> None:
    (work / "tables").mkdir()
    for name in ("datapackage.json", "tables/a.csv"):
        (work / name).write_text(text)
    write_sums(work)


def files(folder: Path) -> dict[str, str]:
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name != "SHA256SUMS")
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths}
