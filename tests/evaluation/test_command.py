"""`ittehad evaluate`: gold of one's own, exit statuses, errors with their sentences, JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from etl.cli import cli
from etl.jobs.evaluate import PartReport
from tests.evaluation.claims import document, meeting

STORY = "LAHORE: PML-N president Shehbaz Sharif met PPP’s Asif Ali Zardari in Lahore on Monday."
OTHER = "KARACHI: The city saw rain on Monday, and more of it is on the way."


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Two articles, and gold in which one meeting is right and one is nowhere."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "articles" / "b.txt").write_text(OTHER, encoding="utf-8")
    found = meeting("Shehbaz Sharif/PML-N", "Asif Ali Zardari/PPP", parties=("PML-N", "PPP"), date=None)
    missed = meeting("Gul Khan/ANP", parties=("ANP", "PTI"), evidence=["They sat in the rain."])
    lines = [document(meetings=[found]) | {"doc": "a"}, document(meetings=[missed]) | {"doc": "b"}]
    (tmp_path / "gold.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return tmp_path


def run(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(cli, ["evaluate", *arguments], env=environment)


def own_gold(folder: Path) -> list[str]:
    return ["--gold", str(folder / "gold.jsonl"), "--articles", str(folder / "articles")]


def test_tables_of_own_gold(own: Path) -> None:
    shown = run(*own_gold(own), "--kind", "meetings")
    assert shown.exit_code == 0
    assert "gold: 2 documents, 0 without claims" in shown.output
    row = next(line.split() for line in shown.output.splitlines() if line.strip().startswith("meetings  "))
    assert row == ["meetings", "2", "1", "0", "1.000", "0.500", "0.667"]


def test_errors_with_their_sentences(own: Path) -> None:
    shown = run(*own_gold(own), "--errors")
    assert "missed  b meetings: status held" in shown.output
    assert "“They sat in the rain.”" in shown.output


def test_json(own: Path) -> None:
    found = json.loads(run(*own_gold(own), "--json", "--errors").stdout)
    assert found["parts"][0]["kinds"]["meetings"]["recall"] == 0.5
    assert [slip["doc"] for slip in found["errors"]] == ["b"]


def test_figures_are_accepted_and_compared(own: Path) -> None:
    figures = own / "figures.toml"
    assert run(*own_gold(own), "--accept", str(figures)).exit_code == 0
    figures.write_text(figures.read_text().replace("recall = 0.500", "recall = 0.600"))
    assert "0.500 (-0.100)" in run(*own_gold(own), "--against", str(figures)).output
    assert run(*own_gold(own), "--accept", str(figures), "--kind", "meetings").exit_code == 2


def test_an_annotated_document_that_is_not_there(own: Path) -> None:
    (own / "articles" / "b.txt").unlink()
    shown = run(*own_gold(own))
    assert shown.exit_code == 1
    assert "annotated, but not among the articles: b" in shown.output


def test_what_cannot_be_done_is_one_line(own: Path) -> None:
    (own / "bad.jsonl").write_text("{}")
    for arguments in (
        own_gold(own)[:2],
        ["--set", "nonsense"],
        ["--gold", str(own / "bad.jsonl"), "--articles", str(own / "articles")],
        [*own_gold(own), "--against", str(own / "gold.jsonl")],
    ):
        shown = run(*arguments)
        assert shown.exit_code == 2
        assert len(shown.output.splitlines()) == 1, shown.output
        assert shown.output.startswith("ittehad: ")


def test_shared_documents_that_are_not_there(tmp_path: Path) -> None:
    shown = run(ITTEHAD_SHARED=str(tmp_path))
    assert shown.exit_code == 2
    assert len(shown.output.splitlines()) == 1
    assert "ITTEHAD_SHARED" in shown.output


def test_documents_held_back_are_not_shown_unless_asked(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PartReport, "is_for_reading", property(lambda part: False))
    assert "They sat in the rain" not in run(*own_gold(own), "--errors").output
    assert "They sat in the rain" in run(*own_gold(own), "--errors", "--held-back").output
