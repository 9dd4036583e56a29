"""A folder of good and bad files: the good are loaded, the bad are listed with reasons, exit status 1."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from etl.cli import cli
from etl.server import Server
from tests.loading.test_load_run import rows

STORY = (
    "LAHORE: PML-N president Shehbaz Sharif met PPP’s Asif Ali Zardari in Lahore on Monday to discuss a coalition.\n"
)
MORE = "They will meet again, the party’s spokesperson Marriyum Aurangzeb said in a statement after the meeting.\n"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcffff3f0300"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What people have lying about."""
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    (inputs / "good.txt").write_text(STORY + MORE)
    (inputs / "latin-1.txt").write_bytes(
        (STORY + "Señor José Martínez watched; he said “déjà vu”. ".replace("“", '"').replace("”", '"') + MORE)
        .replace("’", "'")
        .encode("latin-1")
    )
    (inputs / "utf-16.txt").write_text(STORY + "In UTF-16. " + MORE, encoding="utf-16")
    (inputs / "nul.txt").write_text(STORY + "Here \x00 is a NUL. " + MORE)
    (inputs / "lines.jsonl").write_text(json.dumps({"text": STORY + "In a line. " + MORE}) + "\n{broken\n")
    (inputs / "picture.txt").write_bytes(PNG * 40)
    (inputs / "empty.txt").write_bytes(b"")
    (inputs / "broken.json").write_text('{"text": "no end')
    (inputs / "huge.txt").write_text((STORY + MORE) * (50_000_000 // len(STORY + MORE)))
    return inputs


def test_the_good_are_loaded_and_the_bad_are_listed(database: Server, folder: Path, tmp_path: Path) -> None:
    environment = {"ITTEHAD_DATABASE_URL": database.owner.url(), "ITTEHAD_HOME": str(tmp_path / "home")}
    done = CliRunner().invoke(cli, ["load", str(folder)], env=environment)
    assert done.exit_code == 1, done.output
    loaded = {name for (name,) in rows(database, "SELECT doc FROM staging.articles")}
    assert {"good", "latin-1", "utf-16"} <= loaded
    rejected = dict(rows(database, "SELECT regexp_replace(source_uri, '^.*/', ''), reason FROM audit.rejected_input"))
    assert {"picture.txt", "empty.txt", "broken.json"} <= set(rejected)
    assert any(name.startswith("lines.jsonl") for name in rejected)
    for name, reason in rejected.items():
        assert name in done.stderr
        assert len(reason) > len(name)
    # Nothing is passed over in silence.
    seen = {doc.split("#")[0] for doc in loaded} | {name.split(".")[0] for name in rejected}
    assert {path.name.split(".")[0] for path in folder.iterdir()} <= seen
    assert rows(database, "SELECT max(byte_count) <= 65536 FROM audit.rejected_input") == [(True,)]

    again = CliRunner().invoke(cli, ["load", str(folder)], env=environment)
    assert again.exit_code == 1
    assert "0 new or changed" in again.output


def test_extract_goes_on_too(folder: Path, tmp_path: Path) -> None:
    (folder / "huge.txt").unlink()
    done = CliRunner().invoke(cli, ["extract", str(folder)], env={"ITTEHAD_HOME": str(tmp_path)})
    assert done.exit_code == 1
    docs = [json.loads(line)["doc"] for line in done.stdout.splitlines()]
    assert "good" in docs
    assert "picture.txt" in done.stderr
