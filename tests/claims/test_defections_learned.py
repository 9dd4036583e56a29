"""The second reader of defections: what is told in no words of the rules, and what it leaves alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from etl.claims import defections
from etl.claims.defections.candidates import Candidate, Story, appearances, candidates, may_join
from etl.claims.defections.examples import PASSAGES, of_article, passages
from etl.claims.defections.model import load
from etl.claims.defections.reader import by_rules, drafts
from etl.claims.defections.second import ALONE, add_learned, judge
from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer

Make = Callable[..., Document]

# What the second reader finds and no rule: a text, and who goes where.
TOLD: list[tuple[str, set[tuple[str, str]]]] = [
    (
        "Rashid Bangash, who was with the PTI from 2013, kissed the tricolour on Sunday. At the PPP's office in Kohat he "
        "asked for an ordinary worker's chair.",
        {("Rashid Bangash", "PPP")},
    ),
    (
        "Among those in the front row was Bilawal's newest recruit, Rashid Bangash, who a day before had been deputy "
        "leader of the PTI in the house.",
        {("Rashid Bangash", "PPP")},
    ),
    (
        "The first was Rashid Bangash; the second, elected with the PTI, was Naeem Tarin, who had put on a new shawl in "
        "the PPP's colours.",
        {("Rashid Bangash", "PPP"), ("Naeem Tarin", "PPP")},
    ),
]
# No change of side: results, courts, other countries, sport, plans of parties, meetings, offices, support.
QUIET = [
    "Rashid Bangash of the PPP beat the PML-N's Naeem Tarin in PP-52 by 2,311 votes. In the neighbouring seat the lion "
    "had no rival.",
    "The high court granted bail to PTI's Rashid Bangash on Monday. PML-N's Naeem Tarin said that the law was equal for "
    "all, the lion and the bat.",
    "NEW DELHI: Rahul Verma, who left the Congress in 2019, joined the BJP on Monday. He said that he had come home.",
    "Captain Rashid Bangash put on the green cap of the national side again and left for Lahore with eleven players.",
    "PPP's Rashid Bangash met PML-N's Naeem Tarin at his residence on Monday and discussed the census with him.",
    "Rashid Bangash, the JUI-F's deputy in the house, said that his party would support the PPP's candidate for speaker.",
    "PML-N's Rashid Bangash resigned as minister on Monday. He will go on serving the party as a worker.",
]


def _candidates(doc: Document) -> list[Candidate]:
    story = Story.of(doc)
    assert story is not None
    return list(candidates(story, appearances(story)))


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told(text: str, told: set[tuple[str, str]], document: Make) -> None:
    doc = document(text)
    found = {(str(d.person), d.to_party or f"not {d.from_party}"): d for d in defections.read(doc)}
    assert told <= set(found)
    assert not told & {(str(d.person), d.to_party or f"not {d.from_party}") for d in by_rules(doc)}
    for key in told:
        assert found[key].rule.startswith("learned:")
        assert 0.0 < (found[key].confidence or 0.0) < 1.0
        assert all(e.quote in doc.article.body for e in found[key].evidence)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, document: Make) -> None:
    assert defections.read(document(text)) == []


def test_what_the_rules_find_stays(document: Make) -> None:
    text = "Ex-PTI lawmaker Rana Shafqat Dhariwal announced joining the PML-N on Monday. He won in 2018 under the bat."
    doc = document(text)
    assert [(d.person, d.to_party, d.rule) for d in by_rules(doc)] == [
        (d.person, d.to_party, d.rule) for d in defections.read(doc)
    ]


def test_a_person_stands_with_each_party_in_reach(document: Make) -> None:
    doc = document(
        "Rashid Bangash of the ANP hung a bat over his gate on Sunday. His cousin was not told. The PPP is sorry."
    )
    near = {(c.party, c.offset, c.hint.how) for c in _candidates(doc) if c.actor.name == "Rashid Bangash"}
    assert {("PTI", 0, "sign"), ("PPP", 2, "name")} <= near


def test_nobody_goes_where_he_is_or_whence_he_came(document: Make) -> None:
    doc = document(
        "PPP figures including Rashid Bangash and Gul Sher Tarin were there. Naeem Tarin, who fell out with the PML-N, "
        "came as an independent."
    )
    pairs = {(c.actor.name, c.party): may_join(c) for c in _candidates(doc) if c.offset == 0 and c.hint.start >= 0}
    assert not pairs["Rashid Bangash", "PPP"]
    assert not pairs["Gul Sher Tarin", "PPP"]
    assert not pairs["Naeem Tarin", "PML-N"]


def test_a_party_leader_goes_nowhere(document: Make) -> None:
    doc = document("Bilawal Bhutto-Zardari welcomed Rashid Bangash into the fold. The PML-N was not amused.")
    assert {c.actor.name for c in _candidates(doc)} == {"Rashid Bangash"}


def test_one_claim_alone_has_a_higher_bar(document: Make) -> None:
    doc = document(TOLD[0][0])
    model = load()
    scored = judge(doc, replace(model, least=0.01))
    best = max(s.score for s in scored)
    assert not drafts(doc)
    for least, count in ((best - ALONE / 2, 0), (best - ALONE - 0.01, 1)):
        found = drafts(doc)
        add_learned(doc, found, scored, replace(model, least=least))
        assert len(found) == count


def test_examples_are_told_in_their_evidence_only(gazetteer: Gazetteer, document: Make) -> None:
    doc = document("Rashid Bangash spoke to PPP workers. On Sunday Rashid Bangash joined the PPP. Naeem Tarin did not.")
    gold = [
        {"person": "Rashid Bangash", "to_party": "PPP", "from_party": None, "status": "done"}
        | {"evidence": ["On Sunday Rashid Bangash joined the PPP."]}
    ]
    answers = [e.answer for e in of_article(doc, gold) if e.task == "to"]
    assert sum(answers) >= 1
    assert 0 in answers
    assert {e.status for e in of_article(doc, gold) if e.task == "to" and e.answer} == {"done"}


def test_passages_name_those_they_tell_of(gazetteer: Gazetteer, tmp_path: Path) -> None:
    pieces = list(passages(PASSAGES, gazetteer))
    assert len(pieces) > 90
    assert sum(not gold for _, gold in pieces) > 10
    wrong = tmp_path / "passages.txt"
    wrong.write_text("== 2024-01-01 | -\nRashid Bangash left.\n> PTI> done | Naeem Tarin\n", encoding="utf-8")
    with pytest.raises(ValueError, match="nobody is called 'Naeem Tarin'"):
        list(passages(wrong, gazetteer))
