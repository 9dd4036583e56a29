"""What a pattern cannot do without, and that nothing is lost by looking for it first."""

from __future__ import annotations

import re

import pytest

from etl.claims.alliances.cues import CUES
from etl.claims.alliances.lexicon import CATEGORIES as alliances
from etl.claims.defections.frames import FRAMES
from etl.claims.defections.words import CATEGORIES as defections
from etl.claims.document import Document
from etl.claims.frames import Frame, FrameSet
from etl.claims.gazetteer import Gazetteer
from etl.claims.meetings.frames import ENCOUNTERS
from etl.claims.meetings.lexicon import CATEGORIES as meetings
from etl.claims.prefilter import Quick, Sieve, all_needs, required
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
    found = required(pattern, re.IGNORECASE).needs
    assert sorted(map(sorted, found)) == sorted(map(sorted, needs))


@pytest.fixture(scope="module")
def sentences(gazetteer: Gazetteer) -> list[str]:
    """Masked sentences of the sample articles."""
    articles = [article for article in read_path(CHECKOUT / "seeds" / "articles") if isinstance(article, Article)]
    documents = [Document.of(article, gazetteer) for article in articles]
    return [document.masked(sentence) for document in documents for sentence in document.sentences]


ALL = [CUES, FRAMES, ENCOUNTERS, (*PAIRS, *LEADS, *SINGLES)]


@pytest.mark.parametrize("frames", ALL)
def test_marks_need_what_their_pieces_need(frames: tuple[Frame, ...]) -> None:
    for frame in frames:
        assert frame.required.needs == required(frame.regex.pattern, frame.regex.flags).needs, frame.name


def test_a_piece_that_is_known() -> None:
    known = {"\ue000": all_needs("(?:met|called on)")}
    assert required("he \ue000 <P", known=known) == required("he (?:met|called on) <P")
    assert required("he (?:\ue000)?<P", known=known) == required("he (?:left)?<P")


def test_a_frame_is_compiled_when_it_is_tried() -> None:
    frame = Frame("met", "{a:P} met {b:P}", ())
    every = FrameSet([frame])
    assert not every.likely("<P0> left.")
    assert "regex" not in vars(frame)
    assert [m["b"] for each in every.likely("<P0> met <P1>.") for m in each.find("<P0> met <P1>.")] == ["<P1>"]


@pytest.mark.parametrize("frames", ALL)
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


@pytest.mark.parametrize("kinds", [alliances, defections, meetings])
def test_a_kind_of_words_that_is_there_is_looked_for(kinds: dict[str, re.Pattern[str]], sentences: list[str]) -> None:
    sieve = Sieve.of(kinds.values())
    for sentence in map(str.lower, sentences):
        there = {i for i, regex in enumerate(kinds.values()) if regex.search(sentence)}
        assert there <= set(sieve.likely(sentence)), sentence


def test_a_sentence_about_other_things_is_tried_on_few() -> None:
    every = FrameSet(FRAMES)
    assert len(every.likely("Rain is expected in the north on Sunday.")) < len(every) / 4


def test_each_way_has_needs_of_its_own() -> None:
    pattern = r"(?:talks? (?:\w+ )*collaps|door \w+ closed) on <P"
    assert required(pattern).ways == (
        (frozenset(["collaps"]), frozenset(["talk"])),
        (frozenset([" closed"]), frozenset(["door "])),
    )
    sieve = Sieve.of([re.compile(pattern)])
    assert sieve.likely("talks all but collapsed on <P1>") == [0]
    assert sieve.likely("door was closed on <P1>") == [0]
    assert sieve.likely("talks behind closed doors went on <P1>") == []
    assert required(r"(?:met|\w+ed the) <P").ways == required(r"(?:met|called)").ways == ()


def test_a_choice_that_a_match_may_leave_out_asks_for_nothing() -> None:
    pattern = r"he (?:talk\w* collaps|door\w* closed)? ?left"
    assert required(pattern).ways == ()
    assert Sieve.of([re.compile(pattern)]).likely("he left") == [0]


def test_quick_finds_what_its_expression_finds() -> None:
    quick = Quick(re.compile(r"(?:met|called on) <P\d+>", re.IGNORECASE))
    assert [m.group() for m in quick.finditer("He MET <P1> and called on <P2>.")] == ["MET <P1>", "called on <P2>"]
    assert quick.search("He met nobody.") is None
    assert not quick.may_match("He stayed at home.")


def test_a_sieve_of_patterns_without_needs_lets_all_through() -> None:
    assert Sieve.of([re.compile(r"\d+"), re.compile("allies")]).likely("nothing") == [0]
    assert Sieve([]).likely("nothing") == []
