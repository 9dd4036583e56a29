"""Alliances: cues, how it stands with them, what is no arrangement, and the trained reader's own figures."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from etl.claims import Extractor
from etl.claims.alliances import read
from etl.claims.alliances.cues import CUES
from etl.claims.alliances.examples import PASSAGES, passages
from etl.claims.alliances.model import WEIGHTS, load
from etl.claims.alliances.reader import examine
from etl.claims.alliances.status import POLARITY
from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer
from etl.claims.learned.training import shares
from etl.records import Article

Documents = Callable[..., Document]

EXAMPLES = (
    ("seat-words", "agreed", "The PPP and the ANP have agreed on seat adjustment in Swat."),
    ("seat-words", "in_talks", "The PPP and the ANP held talks on seat adjustment in Swat."),
    ("seat-words", "ruled_out", "There will be no seat adjustment between the PPP and the ANP."),
    ("share-seats", "agreed", "The PML-N and the IPP divided the seats of Lahore."),
    ("withdraw-favour", "agreed", "The ANP candidate withdrew from the contest in favour of the JUI-F."),
    ("no-candidate-against", "agreed", "The MQM-P will not field a candidate against the GDA."),
    ("leave-seat", "agreed", "The PML-N has left NA-128 to the IPP."),
    ("joint-candidate", "agreed", "The JUI-F and the ANP named a joint candidate for NA-8."),
    ("electoral-noun", "in_talks", "The JI and the JUI-F are negotiating an electoral alliance."),
    ("electoral-noun", "ended", "The electoral alliance of the JI and the JUI-F has collapsed."),
    ("contest-together", "agreed", "The PkMAP and the NP will contest the election together."),
    ("power-sharing", "agreed", "The PML-N and the PPP reached a power-sharing accord."),
    ("join-government", "ruled_out", "The JUI-F refused to join the PML-N government."),
    ("quit-government", "ended", "The MQM-P quit the PTI-led government on Monday."),
    ("withdraw-support", "ended", "The BAP withdrew its support from the PTI government."),
    ("support-candidate", "agreed", "The PPP will support the PML-N for deputy speaker."),
    ("switch-backing", "agreed", "The PML-Q threw its weight behind the PTI."),
    ("prop-up", "in_force", "The PPP props up the PML-N government from outside."),
    ("join-hands", "agreed", "The JI and the PTI joined hands against the amendment."),
    ("work-together", "agreed", "The PML-N and the MQM-P have decided to work together."),
    ("joint-action", "agreed", "The PTI and the JUI-F announced a joint protest."),
    ("cooperation-noun", "agreed", "The ANP and the MQM-P agreed on political cooperation."),
    ("pact", "agreed", "The GDA and the MQM-P have signed an agreement."),
    ("merger", "agreed", "The PSP has merged into the MQM-P."),
    ("merger", "ruled_out", "The BAP denied any merger with the PML-N."),
    ("talks-on", "in_talks", "The PPP and the ANP opened negotiations on a joint list."),
    ("talks-on", "ruled_out", "The ANP refused to hold talks with the PPP on an alliance."),
    ("talk-of", "in_talks", "The PML-N and the IPP sat down to discuss the division of seats."),
    ("spoken-of", "in_talks", "Seat adjustment came up for discussion between the PPP and the ANP."),
)

NO_CUE = (
    ("seat-words", "PPP insiders said the seat adjustment with the PML-N is a bad bargain."),
    ("quit-government", "The MQM-P may leave the PML-N government."),
    ("quit-government", "The PPP threatened to quit the PML-N government."),
    ("support-for-office", "A PPP nominee defeated the PTI man by 87 votes to 19 for the office of speaker."),
    ("part-ways", "Sher Ghazi on Monday parted with the PTI and met PPP leaders."),
    ("talks-on", "The PPP and the ANP held talks on the law and order situation."),
    ("talk-of", "The PPP and the ANP discussed the failures of the coalition government."),
    ("coalition-label", "The JI declined to be the coalition partner of the PTI."),
)

ARTICLES = (
    (
        "The Pakistan Peoples Party and the Awami National Party on Monday agreed on seat adjustment in Swat. "
        "Qamar Zaman Kaira of the PPP and Aimal Wali Khan of the ANP announced the alliance at a press conference.",
        {("seat_adjustment", "agreed", ("ANP", "PPP"))},
    ),
    (
        "Leaders of the PML-N and the PPP met in Islamabad. A joint statement issued after the meeting said the two "
        "parties had agreed in principle on political cooperation.",
        {("political_cooperation", "agreed", ("PML-N", "PPP"))},
    ),
    (
        "The JUI-F has ruled out any seat adjustment with the PTI. “There will be no electoral alliance with the "
        "PTI,” said Abdul Ghafoor Haideri of the JUI-F.",
        {("seat_adjustment", "ruled_out", ("JUI-F", "PTI"))},
    ),
)

QUIET = (
    "Ahsan Iqbal of the PML-N said the PPP had failed to serve the people of Karachi. The PPP rejected the charge.",
    "A survey gives the PTI 31 per cent and the PML-N 24. Respondents said the two parties should form a coalition.",
    "The PML-N and the PPP candidates filed their nomination papers in NA-127. The PML-N man won by 300 votes.",
    "She has always voted for the PPP or the PML-N, a voter told us.",
)


@pytest.mark.parametrize(("cue", "status", "sentence"), EXAMPLES)
def test_cue_tells_how_it_stands(document: Documents, cue: str, status: str, sentence: str) -> None:
    told = [f for s in examine(document(sentence)) for f in s.candidate.findings]
    assert (cue, status) in {(f.rule.split(":")[0], f.status) for f in told}


@pytest.mark.parametrize(("cue", "sentence"), NO_CUE)
def test_cue_is_silent(document: Documents, cue: str, sentence: str) -> None:
    told = [f for s in examine(document(sentence)) for f in s.candidate.findings]
    assert not [f for f in told if f.rule.split(":")[0] == cue and f.status not in ("ruled_out", "proposed")]


@pytest.mark.parametrize(("text", "claims"), ARTICLES)
def test_articles(document: Documents, text: str, claims: set[tuple[str, str, tuple[str, ...]]]) -> None:
    assert {(c.kind, c.status, c.parties) for c in read(document(text))} == claims


@pytest.mark.parametrize("text", QUIET)
def test_quiet_articles(document: Documents, text: str) -> None:
    assert read(document(text)) == []


def test_agreement_takes_the_place_of_its_talks(document: Documents) -> None:
    text = (
        "The PPP and the ANP have been in talks on seat adjustment in Swat for a week. "
        "On Sunday the PPP and the ANP finally agreed on seat adjustment and signed a seat adjustment accord."
    )
    assert {c.status for c in read(document(text))} == {"agreed"}


def test_day_of_the_status(document: Documents) -> None:
    claims = read(document("The PPP and the ANP agreed on seat adjustment in Swat on Sunday, both parties announced."))
    assert [(str(c.date), c.date_precision) for c in claims] == [("2024-02-11", "day")]


def test_cues_have_names_of_their_own() -> None:
    assert len({cue.name for cue in CUES}) == len(CUES)
    assert {cue for cue, *_ in (*EXAMPLES, *NO_CUE)} <= {cue.name for cue in CUES}


def test_weights_are_plain_and_small() -> None:
    assert WEIGHTS.stat().st_size < 10_000_000
    assert set(json.loads(WEIGHTS.read_text(encoding="utf-8"))) == {"bias", "classes", "least", "shares", "weights"}


def test_confidence_rises_and_is_high_only_where_sure() -> None:
    got = [load().confidence(score / 100) for score in range(100)]
    assert got == sorted(got)
    assert not [c for c in got if 0.8 < c < 0.9]


def test_shares_of_right_claims_rise() -> None:
    claims = [(n / 100, n % 3 != 0) for n in range(40, 100)] + [(0.99, False)] * 5
    rising = [share for _, share in shares(claims)]
    assert rising == sorted(rising)


def test_a_person_who_changes_sides_makes_no_arrangement_of_the_parties(gazetteer: Gazetteer) -> None:
    text = "PML-N MNA Ramesh Kumar Vankwani had ended his years with the ruling party to team up with the PTI."
    found = Extractor(gazetteer).extract(Article("t", "test", text, published_on=dt.date(2018, 5, 31)))
    assert [d.to_party for d in found.defections] == ["PTI"]
    assert not found.alliances


@pytest.mark.parametrize(
    "text",
    [
        "The PML-Q had three seats, the IPP and the JUI-F two each, while the BNP-M had one.",
        "The PPP grabbed three seats, the PML-N two, and the MWM and the JUI-F one each.",
    ],
)
def test_a_count_of_seats_is_no_arrangement(text: str, gazetteer: Gazetteer) -> None:
    assert not Extractor(gazetteer).extract(Article("t", "test", text, published_on=dt.date(2024, 2, 12))).alliances


STEPS = (
    ("deny-report", "Reports that the PPP would give up NA-1 for the ANP were concocted."),
    ("deny-report", "The ANP dispelled the impression that it was in touch with the PTI."),
    ("refuse-hard", "A plea of the PML-Q for two seats was turned down by the PML-N."),
    ("refuse-hard", "The JUI-F wants none of the coalition that the PPP leads."),
    ("refuse-hard", "The ANP was told by the JUI-F that there was nothing to spare."),
    ("not-end", "The PML-Q has no plan to part ways with the PML-N."),
    ("end-hard", "The ANP and the JI have called off their collaboration in Swat."),
    ("fail", "The PPP and the PML-N could not see eye to eye on NA-185."),
    ("stall", "The talks of the PTI with the JI have hit a snag."),
    ("offer-open", "The ANP would not be averse to a joint list with the QWP."),
    ("settled", "The BAP was asked to come in and gave a nod to the PPP."),
)


@pytest.mark.parametrize(("step", "sentence"), STEPS, ids=[f"{s}-{i}" for i, (s, _) in enumerate(STEPS)])
def test_last_step_of_an_arrangement(gazetteer: Gazetteer, step: str, sentence: str) -> None:
    doc = Document.of(Article("x", "x", f"The talk was of an alliance on Sunday. {sentence}"), gazetteer)
    seen = [s.features for s in examine(doc) if s.sentence.text == sentence]
    assert {k for f in seen for k in f if k.startswith("last=")} == {f"last={step}"}


def test_roster_stands_for_the_parties_of_the_sentence_beside_it(gazetteer: Gazetteer) -> None:
    text = (
        "Five parties agreed on a joint protest on Sunday. "
        "They are the PTI, the JUI-F, the ANP, the PkMAP and the MWM, a spokesman told reporters."
    )
    sets = {s.candidate.how: s.candidate.parties for s in examine(Document.of(Article("x", "x", text), gazetteer))}
    assert sets["roster"] == {"PTI", "JUI-F", "ANP", "PkMAP", "MWM"}


FOUND_ELSEWHERE = (
    (
        "latest",
        "The PPP sent a team. The ANP came too, and so did the JI. All three parties will contest from a single platform.",
        {"PPP", "ANP", "JI"},
    ),
    ("latest", "The BAP won four seats. The BNP-M won two. Both the parties agreed on a joint list.", {"BAP", "BNP-M"}),
)


@pytest.mark.parametrize(("how", "text", "parties"), FOUND_ELSEWHERE)
def test_parties_that_the_sentence_does_not_name(gazetteer: Gazetteer, how: str, text: str, parties: set[str]) -> None:
    doc = Document.of(Article("x", "x", text, published_on=dt.date(2024, 3, 12)), gazetteer)
    sets = {s.candidate.how: s.candidate.parties for s in examine(doc) if s.sentence is doc.sentences[-1]}
    assert sets.get(how) == parties


def test_a_number_of_other_things_stands_for_no_parties(gazetteer: Gazetteer) -> None:
    text = "The PPP sent a team. The ANP came too, and so did the JI. All three seats were adjusted in one evening."
    assert "latest" not in {s.candidate.how for s in examine(Document.of(Article("x", "x", text), gazetteer))}


def test_the_league_is_that_of_a_person_named_before(gazetteer: Gazetteer) -> None:
    text = (
        "Nawaz Sharif spoke to his lawmakers. The PML-Q was heard next. "
        "The MQM-P is haggling with the League over seat adjustment in Karachi."
    )
    sets = [s.candidate.parties for s in examine(Document.of(Article("x", "x", text), gazetteer))]
    assert frozenset(("MQM-P", "PML-N")) in sets


def test_who_won_against_whom_is_no_arrangement(gazetteer: Gazetteer) -> None:
    text = (
        "PESHAWAR: Raja Khalid Satti of the PPP, backed by his house, was elected senator with 221 votes against 77 of "
        "the SIC's Farhan Zeb."
    )
    found = Extractor(gazetteer).extract(Article("t", "test", text, published_on=dt.date(2024, 4, 2)))
    assert found.results
    assert not found.alliances


def test_people_alone_make_an_article_on_parties(gazetteer: Gazetteer) -> None:
    text = "Bilawal Bhutto Zardari and Shehbaz Sharif agreed on a joint candidate for NA-1."
    sets = [s.candidate.parties for s in examine(Document.of(Article("x", "x", text), gazetteer))]
    assert frozenset(("PPP", "PML-N")) in sets


def test_one_partner_for_a_sentence_that_names_one_party(document: Documents) -> None:
    text = (
        "The PML-N and the IPP agreed on seat adjustment in Lahore. The PML-N and the MQM-P agreed on seat adjustment in "
        "Karachi. With the PML-Q, too, it has signed a seat adjustment accord for Gujrat."
    )
    found = {c.parties for c in read(document(text))}
    assert ("PML-N", "PML-Q") in found
    assert not found & {("IPP", "PML-Q"), ("MQM-P", "PML-Q")}


def test_passages_carry_words_of_their_articles() -> None:
    for article, claims in passages(PASSAGES):
        assert article.body
        for claim in claims:
            assert len(claim["parties"]) >= 2
            assert claim["status"] in POLARITY


def test_passage_with_foreign_words_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "passages.txt"
    path.write_text("== 2024-01-01 | One\nThe PPP won.\n> agreed seat | PPP ANP | nowhere said\n", encoding="utf-8")
    with pytest.raises(ValueError, match="nowhere said"):
        list(passages(path))
