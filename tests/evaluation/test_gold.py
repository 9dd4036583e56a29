"""Annotations of one's own: what is taken, and how a slip in them is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from etl.evaluation.corpus import AnnotatedSet, is_held_back
from etl.evaluation.gold import GoldError, read_gold
from tests.evaluation.claims import alliance, document, meeting


def test_documents_by_name(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(
        "\ufeff" + json.dumps(document()) + "\n\n" + json.dumps({"doc": "e", "results": None}), encoding="utf-8"
    )
    assert list(read_gold([path])) == ["d", "e"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "Expecting"),
        ("[]", "`doc`"),
        ('{"doc": 3, "meetings": []}', "`doc`"),
        ('{"doc": "a"}', "empty lists"),
        ('{"doc": "a", "meetings": {"status": "held"}}', "no list"),
        ('{"doc": "a", "meetings": ["held"]}', "no object"),
        ('{"doc": "a", "results": [{"person": "Gul Khan"}]}', "`kind`"),
        (json.dumps(document(meetings=[meeting(date="9 February")])), "isoformat"),
        (json.dumps(document(meetings=[meeting() | {"date": 5}])), "must be str"),
        (json.dumps(document(alliances=[alliance() | {"parties": "PPP"}])), "`parties`"),
        (json.dumps(document()) + "\n" + json.dumps(document()), "twice"),
        ("\xff", "decode"),
    ],
)
def test_a_slip_is_told_with_its_place(tmp_path: Path, line: str, reason: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(line, encoding="latin-1")
    with pytest.raises(GoldError, match=rf"gold\.jsonl:\d: .*{reason}"):
        read_gold([path])


def test_a_fifth_is_held_back_for_good() -> None:
    docs = [f"{n:03}" for n in range(500)]
    assert 80 < sum(map(is_held_back, docs)) < 120
    split = AnnotatedSet("s", (), (), is_split=True).parts(docs)
    assert [name for name, _ in split] == ["tuning", "held back"]
    assert sorted(doc for _, part in split for doc in part) == docs
    assert AnnotatedSet("s", (), ()).parts(docs) == [("all", docs)]
