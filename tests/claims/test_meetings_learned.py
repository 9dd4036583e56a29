"""Meetings that no rule tells of: what the trained second reader adds, what it leaves alone, what it is made of."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from etl.claims import meetings
from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer
from etl.claims.learned.training import shares, threshold
from etl.claims.meetings.candidates import candidates
from etl.claims.meetings.examples import SENTENCES, of_article, of_sentences
from etl.claims.meetings.model import WEIGHTS, Model, load
from etl.claims.meetings.reader import gather
from etl.claims.meetings.second import add_learned, examine, told_in

Make = Callable[..., Document]

ADDED = (
    (
        "held",
        "MQM-P,PML-N",
        "A message, a car and a side door took MQM-P's Farhan Zaidi on Sunday night to the suite of PML-N leader Rana "
        "Aslam Khan, who had kept dinner for him.",
    ),
    (
        "held",
        "ANP,PTI",
        "From ANP president Zahir Bacha the PTI's Asad Wazir got a walnut-wood stick and an hour of advice at Wali Bagh on "
        "Sunday.",
    ),
    (
        "planned",
        "JUI-F,PPP",
        "JUI-F chief Maulana Gul Naseer will break his fast with PPP leader Nadeem Soomro on Friday, their aides said.",
    ),
    (
        "planned",
        "ANP,PTI",
        "PTI leader Asad Wazir will drive to Charsadda on Friday for a word with ANP president Zahir Bacha.",
    ),
)

LEFT_ALONE = (
    # foreign guests
    "The Turkish ambassador dined with PPP leader Nadeem Soomro on Sunday and with PML-N leader Rana Aslam Khan on Monday.",
    # courts, assemblies, rallies, one's own party
    "PTI leader Asad Wazir and PML-N leader Rana Aslam Khan sat on opposite benches in court while the judge heard them.",
    "The assembly was adjourned after PTI leader Asad Wazir and PPP leader Nadeem Soomro shouted at each other.",
    "PTI leader Asad Wazir told a rally in Mardan that PML-N leader Rana Aslam Khan had eaten the people's bread.",
    "The core committee of the PTI, which Asad Wazir chaired, turned down the offer of PPP leader Nadeem Soomro.",
    # wishes, conditions, plans of nobody but the speaker
    "PPP leader Nadeem Soomro said that he might sit with PTI leader Asad Wazir one day if the latter apologised.",
    "PPP leader Nadeem Soomro has invited PTI leader Asad Wazir to tea, but he has not replied.",
    # history
    "In 1991 PPP leader Nadeem Soomro shared a cell with PML-N leader Rana Aslam Khan, says a new book.",
    # each by himself, or with others
    "PPP leader Nadeem Soomro visited the flood-hit villages of Dadu on Sunday; PTI leader Asad Wazir did so in Swat.",
    "PTI leader Asad Wazir spoke to his lawyers on the telephone and blamed PPP leader Nadeem Soomro for the delay.",
    # sports, other countries
    "PTI leader Asad Wazir clean bowled PPP leader Nadeem Soomro in the lawmakers' cricket match in Karachi.",
    "The Congress chief met India's prime minister; in Karachi the PPP's Nadeem Soomro and the PTI's Asad Wazir kept quiet.",
)


@pytest.mark.parametrize(("status", "parties", "text"), ADDED)
def test_second_reader_adds_what_rules_miss(document: Make, status: str, parties: str, text: str) -> None:
    doc = document(text)
    assert not [e for e in gather(doc) if e.is_two_sided]
    (claim,) = meetings.read(doc)
    assert (claim.status, ",".join(claim.parties)) == (status, parties)
    assert claim.rule.startswith("learned:")
    assert {p.party for p in claim.participants} == set(claim.parties)
    assert [e.quote for e in claim.evidence] == [text]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_second_reader_leaves_alone(document: Make, text: str) -> None:
    assert [c.rule for c in meetings.read(document(text)) if c.rule.startswith("learned:")] == []


def test_what_a_rule_tells_of_is_not_told_twice(document: Make) -> None:
    text = (
        "PTI leader Asad Wazir met JUI-F chief Maulana Gul Naseer in Islamabad on Sunday. "
        "Asad Wazir had dinner at the table of Maulana Gul Naseer, who heard him out for two hours."
    )
    assert [c.rule for c in meetings.read(document(text))] == ["met"]


def test_an_articles_only_meeting_must_be_surer(document: Make) -> None:
    alone = document(ADDED[0][2])
    other = "PTI leader Asad Wazir met JUI-F chief Maulana Gul Naseer in Islamabad on Sunday. "
    beside = document(other + ADDED[0][2])
    seen = list(examine(alone))
    chance = max(load().chance(s.features) for s in seen)
    model = replace(load(), least=chance - 0.05)
    assert not _added(alone, model)
    assert len(_added(beside, replace(model, least=0.5))) == len(_added(alone, replace(model, least=0.5))) == 1


def _added(doc: Document, model: Model) -> list[str]:
    found = gather(doc)
    add_learned(doc, found, list(examine(doc, told_in(found))), model)
    return [e.rule for e in found if e.rule.startswith("learned:")]


def test_candidates_of_a_pronoun_are_those_of_the_sentence_before(document: Make) -> None:
    doc = document("PTI leader Asad Wazir was in Charsadda. He had lunch with ANP president Zahir Bacha.")
    found = {c.how: {p.name for p, _ in c.who.people} for c in candidates(doc, doc.sentences[1])}
    assert found["first-1"] == {"Asad Wazir", "Zahir Bacha"}


def test_confidence_rises_with_the_chance_and_is_that_of_claims_tried() -> None:
    model = load()
    got = [model.confidence(chance / 100) for chance in range(100)]
    assert got == sorted(got)
    assert not [c for c in got if 0.8 < c < 0.9]


def test_threshold_is_the_lowest_chance_that_is_precise_enough() -> None:
    tried = [(n / 100, n >= 60) for n in range(20, 100)]
    assert threshold(lambda chance: [x for x in tried if x[0] >= chance], 0.8, 0.3) == 0.5
    assert [share for _, share in shares(tried, 40)] == [0.012, 0.988]


def test_weights_are_plain_and_small() -> None:
    assert WEIGHTS.stat().st_size < 1_000_000
    assert set(json.loads(WEIGHTS.read_text(encoding="utf-8"))) == {"bias", "classes", "least", "shares", "weights"}


def test_own_sentences_teach_meetings_of_all_standings_and_near_misses(gazetteer: Gazetteer) -> None:
    taught = list(of_sentences(SENTENCES, gazetteer))
    assert {e.status for e in taught} == {"held", "planned", "denied", None}
    lines = [x for x in SENTENCES.read_text(encoding="utf-8").splitlines() if x and not x.startswith("#")]
    assert len(lines) == len(set(lines))


def test_own_sentence_is_right_for_its_people_only(gazetteer: Gazetteer, tmp_path: Path) -> None:
    path = tmp_path / "sentences.txt"
    path.write_text("held ab | [a] had tea with [b] on [T].\nnone | [a] beat [b] by ten votes.\n", encoding="utf-8")
    assert [e.status for e in of_sentences(path, gazetteer)] == ["held", None]


def test_candidates_of_an_article_are_right_in_the_evidence_of_a_claim(document: Make) -> None:
    text = (
        "PTI leader Asad Wazir had lunch with ANP president Zahir Bacha on Sunday. "
        "PTI leader Asad Wazir and PPP leader Nadeem Soomro have both been to London."
    )
    gold = [
        {
            "status": "held",
            "date": dt.date(2024, 2, 11).isoformat(),
            "parties": ["ANP", "PTI"],
            "participants": [{"person": "Asad Wazir", "party": "PTI"}, {"person": "Zahir Bacha", "party": "ANP"}],
            "evidence": ["PTI leader Asad Wazir had lunch with ANP president Zahir Bacha on Sunday."],
        }
    ]
    doc = document(text)
    answers = {s.candidate.sentences[0].index: [e.status for e in of_article([s], gold)] for s in examine(doc)}
    assert answers[0] == ["held"]
    assert answers[1] == [None]
