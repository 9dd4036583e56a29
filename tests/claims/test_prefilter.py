"""What a pattern cannot do without, and that nothing is lost by looking for it first."""

from __future__ import annotations

import re

import pytest

from etl.claims.alliances.cues import CUES
from etl.claims.defections.frames import FRAMES
from etl.claims.document import Document
from etl.claims.frames import Frame, FrameSet
from etl.claims.gazetteer import Gazetteer
from etl.claims.meetings.frames import ENCOUNTERS
from etl.claims.prefilter import Quick, Sieve, required
from etl.claims.results.contest_frames import LEADS, SINGLES
from etl.claims.results.contest_pairs import PAIRS
from etl.reading import read_path
from etl.records import Article
from etl.settings import CHECKOUT


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"joined (?:the )?<O\d+>", [{"joined "}, {"<o"}]),
        (r"(?:met|called on)", [{"met", "called on"}]),
        (r"(?:met|[a-z]+ing)", [{"met", "ing"}]),
        (r"(?:met|[a-z]+)", []),
        (r"(?:allies)?", []),
        (r"(?:allies)+", [{"allies"}]),
        (r"(?<=Asif )Zardari(?! House)", [{"zardari"}]),
        (r"a|b", []),
    ],
)
def test_needs(pattern: str, needs: list[set[str]]) -> None:
    found = required(re.compile(pattern, re.IGNORECASE))
    assert sorted(map(sorted, found)) == sorted(map(sorted, needs))


@pytest.fixture(scope="module")
def sentences(gazetteer: Gazetteer) -> list[str]:
    """Masked sentences of the sample articles."""
    articles = [article for article in read_path(CHECKOUT / "seeds" / "articles") if isinstance(article, Article)]
    documents = [Document.of(article, gazetteer) for article in articles]
    return [document.masked(sentence) for document in documents for sentence in document.sentences]


@pytest.mark.parametrize("frames", [CUES, FRAMES, ENCOUNTERS, (*PAIRS, *LEADS, *SINGLES)])
def test_a_frame_that_matches_is_tried(frames: tuple[Frame, ...], sentences: list[str]) -> None:
    every = FrameSet(frames)
    matched = 0
    for sentence in sentences:
        likely = every.likely(sentence)
        for frame in every:
            if frame.regex.search(sentence):
                assert frame in likely, (frame.name, sentence)
                matched += 1
    assert matched > 20


def test_a_sentence_about_other_things_is_tried_on_few() -> None:
    every = FrameSet(FRAMES)
    assert len(every.likely("Rain is expected in the north on Sunday.")) < len(every) / 4


def test_quick_finds_what_its_expression_finds() -> None:
    quick = Quick(re.compile(r"(?:met|called on) <P\d+>", re.IGNORECASE))
    assert [m.group() for m in quick.finditer("He MET <P1> and called on <P2>.")] == ["MET <P1>", "called on <P2>"]
    assert quick.search("He met nobody.") is None
    assert not quick.may_match("He stayed at home.")


def test_a_sieve_of_patterns_without_needs_lets_all_through() -> None:
    assert Sieve([re.compile(r"\d+"), re.compile("allies")]).likely("nothing") == [0]
    assert Sieve([]).likely("nothing") == []
