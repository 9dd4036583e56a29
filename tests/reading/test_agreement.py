"""Agreement with annotated articles, where they are at hand; bounds on time for hostile lines."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from etl.reading import read_path
from etl.reading.page import clean
from etl.records import Article

SHARED = Path(os.environ.get("ITTEHAD_SHARED", Path(__file__).parents[3] / "shared"))


@pytest.fixture(scope="module")
def pairs() -> list[tuple[Article, dict[str, object]]]:
    """Articles with their annotations: those with claims, whose datelines were annotated too."""
    if not (SHARED / "gold").is_dir():
        pytest.skip(f"no annotated articles at {SHARED}; set ITTEHAD_SHARED to run this")
    gold = {}
    for path in sorted((SHARED / "gold").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            gold[record["doc"]] = record
    out = []
    for folder in ("seeds", "articles/dev", "articles/written"):
        for read in read_path(SHARED / folder):
            assert isinstance(read, Article), read
            out.append((read, gold[read.doc]))
    return out


def test_publication_days_agree(pairs: list[tuple[Article, dict[str, object]]]) -> None:
    wrong = [a.doc for a, g in pairs if (a.published_on.isoformat() if a.published_on else None) != g["published_on"]]
    assert not wrong


def test_datelines_agree(pairs: list[tuple[Article, dict[str, object]]]) -> None:
    annotated = [(a, g) for a, g in pairs if any(g.get(k) for k in ("meetings", "alliances", "results", "defections"))]
    assert len(annotated) > 150
    wrong = [a.doc for a, g in annotated if a.dateline != g["dateline"]]
    assert len(wrong) <= 1, wrong  # one annotation gives two cities of a dateline


def test_evidence_of_the_story_is_in_the_body(pairs: list[tuple[Article, dict[str, object]]]) -> None:
    missing = 0
    total = 0
    for read, record in pairs:
        for kind in ("meetings", "alliances", "results", "defections"):
            for claim in record.get(kind) or []:  # type: ignore[attr-defined]
                for quote in claim["evidence"]:
                    total += 1
                    missing += quote not in read.body
    assert total > 900
    assert missing <= 7  # headlines, and a caption quoted with its label


@pytest.mark.parametrize(
    "text",
    [
        "- " * 100_000,
        "| a " * 50_000,
        "Google Ads | " * 5_000 + "x",
        " " * 300_000 + "x",
        "x" + " " * 300_000 + "[y",
        "[" * 100_000,
        "— AFP" * 50_000,
        "Share on " * 5_000,
        "#a " * 50_000,
        "(@a) May 8, 2023 " * 5_000,
        "Home > " * 5_000,
        "\n" * 300_000 + "x",
        ("Share " * 60 + "\n") * 500,
        ("A B C D E F " * 30 + "\n") * 500,
    ],
    ids=range(14),
)
def test_hostile_lines_take_no_time(text: str) -> None:
    start = time.perf_counter()
    clean(text)
    assert time.perf_counter() - start < 2


@pytest.mark.slow
def test_cleaning_is_fast(pairs: list[tuple[Article, dict[str, object]]]) -> None:
    texts = [a.raw.decode("utf-8", "replace") for a, _ in pairs]
    start = time.perf_counter()
    for text in texts:
        clean(text)
    assert len(texts) / (time.perf_counter() - start) > 500
