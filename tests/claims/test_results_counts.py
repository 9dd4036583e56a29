"""Counts of seats that no pattern tells of: what the trained second reader adds, what it leaves alone, its make."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer
from etl.claims.results import read
from etl.claims.results.counts.examples import SENTENCES, of_article, of_sentences
from etl.claims.results.counts.model import WEIGHTS, Model, load
from etl.claims.results.counts.second import examine, learned
from etl.claims.results.topic import Topic

Make = Callable[..., Document]

ADDED = (
    (
        {("PS", "MQM-P", 28), ("PS", "JI", 2)},
        "The Sindh Assembly met on Tuesday. The MQM-P's 28 and the JI's two clapped.",
    ),
    ({("PP", "PML-N", 137)}, "Of the Punjab Assembly's directly elected members, 137 answer to Nawaz Sharif's party."),
    (
        {("NA", "PML-N", 75), ("NA", "PPP", 54)},
        "Counting for the National Assembly is over. The PML-N stopped at 75 and the PPP at 54.",
    ),
    (
        {("PP", "PTI", 15), ("PP", "PML-N", 4)},
        "The vacant seats of the Punjab Assembly were filled on Sunday. Fifteen fell to the PTI. The PML-N got away with four.",
    ),
)

LEFT_ALONE = (
    # shares of other things
    "The ANP demanded five of the assembly's committees and the JUI-F three.",
    "The PPP would get nine of the Senate seats and the MQM-P two under the formula.",
    "In the Balochistan cabinet the PPP is to have six members of the assembly and the PML-N five.",
    # hopes, candidates
    "The PML-N expects to come out of the Punjab Assembly polls with 140 seats and leave no more than ten to the PPP.",
    "The PTI fielded 40 candidates for the KP Assembly and the ANP 38.",
    # votes
    "Speaker of the KP Assembly: Babar Saleem 89, the PPP's man 17.",
    # earlier houses, other countries, other bodies
    "In 2002 the MMA sat in the KP Assembly with 68 members, the ANP with ten.",
    "India's BJP won 240 seats of the Lok Sabha, the PPP's newsletter noted.",
    "The PTI won 12 of the union councils in Mardan and the ANP nine, leaving one assembly seat undecided.",
    # what some members did
    "Nine independents joined the PML-N in the National Assembly on Tuesday and two the PPP.",
)


def counts(doc: Document) -> set[tuple[str | None, str | None, int | None]]:
    return {(c.assembly, c.party, c.seats) for c in read(doc) if c.kind == "seat_tally"}


@pytest.mark.parametrize(("wanted", "text"), ADDED)
def test_second_reader_adds_what_rules_miss(
    document: Make, wanted: set[tuple[str | None, str | None, int | None]], text: str
) -> None:
    doc = document(text)
    told, _ = examine(doc, Topic(doc))
    assert not told
    assert counts(doc) == wanted
    for claim in read(doc):
        assert claim.rule == "learned:own"
        assert claim.evidence[0].quote in text


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_second_reader_leaves_alone(document: Make, text: str) -> None:
    assert [c for c in read(document(text)) if c.kind == "seat_tally"] == []


def test_what_a_rule_tells_of_is_not_told_twice(document: Make) -> None:
    doc = document("The PML-N won 75 seats in the National Assembly. The PML-N stopped at 75 in the house.")
    assert [(c.rule, c.seats) for c in read(doc)] == [("tally:party_first", 75)]


def test_an_articles_only_count_must_be_surer(document: Make) -> None:
    doc = document(ADDED[1][1])
    topic = Topic(doc)
    _, seen = examine(doc, topic)
    model = replace(load(), least=max(load().chance(s.features) for s in seen) - 0.05)
    beside, _ = examine(other := document("The PPP won 54 seats in the National Assembly."), Topic(other))
    assert learned(doc, topic, [], seen, model) == []
    assert [c.seats for c in learned(doc, topic, beside, seen, model)] == [137]


def test_a_number_is_of_one_party_unless_each_has_it(document: Make) -> None:
    doc = document("The PPP and the ANP stopped at nine in the Sindh Assembly.")
    topic = Topic(doc)
    _, seen = examine(doc, topic)
    assert len(learned(doc, topic, [], seen, replace(load(), least=-1.0))) == 1


def test_the_party_may_stand_in_the_sentence_before(document: Make) -> None:
    doc = document("The ANP was founded in Peshawar. It holds five seats in the KP Assembly.")
    _, seen = examine(doc, Topic(doc))
    assert [(s.candidate.how, *s.candidate.claim) for s in seen] == [("before", "PK", "ANP", None, 5)]


def test_confidence_rises_with_the_chance_and_is_that_of_claims_tried() -> None:
    got = [load().confidence(chance / 100) for chance in range(100)]
    assert got == sorted(got)
    assert not [c for c in got if 0.8 < c < 0.9]


def test_weights_are_plain_and_small() -> None:
    assert WEIGHTS.stat().st_size < 200_000
    assert set(json.loads(WEIGHTS.read_text(encoding="utf-8"))) == {"bias", "classes", "least", "shares", "weights"}


def test_own_sentences_teach_counts_and_near_misses(gazetteer: Gazetteer) -> None:
    taught = [e.is_count for e in of_sentences(SENTENCES, gazetteer)]
    assert min(taught.count(True), taught.count(False)) > 100
    lines = [x for x in SENTENCES.read_text(encoding="utf-8").splitlines() if x and not x.startswith("#")]
    assert len(lines) == len(set(lines))


def test_own_sentence_is_right_for_its_party_and_number_only(gazetteer: Gazetteer, tmp_path: Path) -> None:
    path = tmp_path / "sentences.txt"
    path.write_text(
        "A=9 | In the assembly [A] has nine seats.\nnone | [A] asked for nine seats of the assembly.\n",
        encoding="utf-8",
    )
    assert [e.is_count for e in of_sentences(path, gazetteer)] == [True, False]


def test_candidates_of_an_article_are_right_in_the_evidence_of_a_claim(document: Make) -> None:
    text = "The PML-N stopped at 75 and the PPP at 54 in the National Assembly."
    gold = [{"kind": "seat_tally", "assembly": "NA", "party": "PPP", "seats": 54, "evidence": [text]}]
    doc = document(text)
    _, seen = examine(doc, Topic(doc))
    answers = {(s.candidate.party, s.candidate.seats): e.is_count for s in seen for e in of_article([s], gold)}
    assert answers == {("PML-N", 75): False, ("PPP", 75): False, ("PML-N", 54): False, ("PPP", 54): True}


def test_the_model_is_the_one_that_was_trained() -> None:
    assert isinstance(load(), Model)
    assert load().linear.classes == {"count": ["0", "1"]}
