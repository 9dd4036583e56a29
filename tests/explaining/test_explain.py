"""`ittehad explain`: marks and claims at their places, in colour and plain, for one document or several."""

from __future__ import annotations

import datetime as dt
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from rich.console import Console

from etl.claims import Extractor
from etl.cli import cli
from etl.explaining import Explained, explain, terminal
from etl.records import Article
from etl.settings import Settings

TITLE = "Zardari received in Lahore"
BODY = (
    "LAHORE: PML-N president Shehbaz Sharif met PPP co-chairman Asif Ali Zardari at Model Town on Friday.\n"
    "They spoke of NA-127\u001b[31m and of little else."
)
URDU = "پیپلز پارٹی کے رہنما آصف علی زرداری نے این اے 127 کا ذکر کیا۔"


@pytest.fixture(scope="module")
def explained() -> Explained:
    article = Article("a", "a.txt", BODY, title=TITLE, published_on=dt.date(2024, 2, 12), foreign_paragraphs=(URDU,))
    return explain(Extractor.from_reference(Settings.from_environment().reference), article)


def test_marks_stand_where_the_article_says_it(explained: Explained) -> None:
    found = {(BODY[m.start : m.end], m.kind, m.means) for m in explained.body_marks}
    assert ("PML-N president Shehbaz Sharif", "person", "Shehbaz Sharif, PML-N") in found
    assert ("Friday", "date", "2024-02-09") in found
    assert ("NA-127", "seat", "NA-127") in found
    assert [(TITLE[m.start : m.end], m.kind) for m in explained.title_marks] == [
        ("Zardari", "person"),
        ("Lahore", "place"),
    ]
    assert {(URDU[m.start : m.end], m.kind, m.means) for m in explained.foreign_marks} == {
        ("پیپلز پارٹی", "party", "PPP"),
        ("آصف علی زرداری", "person", "Asif Ali Zardari, PPP"),
        ("این اے 127", "seat", "NA-127"),
    }


def test_each_claim_stands_below_its_sentence(explained: Explained) -> None:
    assert [(told.kind, told.end) for told in explained.told] == [("meetings", BODY.index("\n"))]
    lines = shown(explained, plain=True).splitlines()
    claim = next(i for i, line in enumerate(lines) if "▸ meeting: status held" in line)
    assert lines[claim - 1].endswith("[Friday = date: 2024-02-09].")
    assert "participants Shehbaz Sharif (PML-N), Asif Ali Zardari (PPP)" in lines[claim]
    assert "rule " in lines[claim + 1]
    assert "confidence 0." in lines[claim + 1]
    assert "NA-127 = seat" in lines[claim + 2]


def test_colours_leave_the_text_as_it_is(explained: Explained) -> None:
    text = shown(explained, plain=False)
    assert "\x1b[1;36mPML-N president Shehbaz Sharif\x1b[0m" in text
    assert "= person" not in text
    assert "\x1b[31m" not in text.split("NA-127")[1][:12]  # of the article's own


def test_plain_has_no_escape_at_all(explained: Explained) -> None:
    assert "\x1b" not in shown(explained, plain=True)


def test_one_document_of_several(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    stories = [
        {"text": f"KARACHI: The PPP won seat number {n} of the day, its leaders said in the city."} for n in (1, 2)
    ]
    path.write_text("\n".join(map(json.dumps, stories)), encoding="utf-8")
    both = CliRunner().invoke(cli, ["explain", str(path)])
    assert both.exit_code == 0
    names = [line.split(" ·")[0] for line in both.output.splitlines() if " · undated" in line]
    assert len(names) == 2
    one = CliRunner().invoke(cli, ["explain", str(path), "--doc", names[1]])
    assert "number 2" in one.output
    assert "number 1" not in one.output
    none = CliRunner().invoke(cli, ["explain", str(path), "--doc", "other"])
    assert none.exit_code == 2
    assert none.output.splitlines() == [f"ittehad: no document other; there are: {', '.join(names)}"]


def test_rejected_inputs_are_told(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "story.txt").write_text(BODY)
    shown = CliRunner().invoke(cli, ["explain", str(tmp_path)])
    assert shown.exit_code == 1
    assert "▸ meeting" in shown.output


def shown(explained: Explained, *, plain: bool) -> str:
    console = Console(
        file=io.StringIO(),
        force_terminal=not plain,
        width=200,
        highlight=False,
        soft_wrap=True,
        color_system=None if plain else "truecolor",
    )
    terminal.show(console, explained, plain=plain)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()
