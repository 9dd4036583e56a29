"""Results: every frame's own examples are read, its counter-examples are not, and the claims carry what they must."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.results import contest_frames, contest_pairs, idiom_frames, office_frames, read, turnout_frames

FRAMES = (
    *contest_pairs.PAIRS,
    *contest_frames.LEADS,
    *contest_frames.SINGLES,
    *idiom_frames.IDIOMS,
    *office_frames.FRAMES,
    *turnout_frames.FRAMES,
)
EXAMPLES = [pytest.param(f, e, id=f"{f.name}: {e[:40]}") for f in FRAMES for e in f.examples]
COUNTER = [pytest.param(f, e, id=f"{f.name}: {e[:40]}") for f in FRAMES for e in f.not_for]


@pytest.mark.parametrize(("frame", "text"), EXAMPLES)
def test_examples_give_a_claim(frame: Frame, text: str, document: Callable[..., Document]) -> None:
    assert read(document(text)), frame.name


@pytest.mark.parametrize(("frame", "text"), COUNTER)
def test_counter_examples_are_left_alone(frame: Frame, text: str, document: Callable[..., Document]) -> None:
    assert not [c for c in read(document(text)) if c.rule.endswith(frame.name)]


def test_winner_loser_and_votes_of_one_sentence(document: Callable[..., Document]) -> None:
    claims = read(
        document(
            "PTI's Jehangir Wattoo won the by-election in PP-189 with 1,07,494 votes, "
            "defeating Naveed Jutt of the PML-N, who got 80,000 votes."
        )
    )
    assert [(c.person, c.party, c.outcome, c.votes, c.election) for c in claims] == [
        ("Jehangir Wattoo", "PTI", "won", 107494, "by_election"),
        ("Naveed Jutt", "PML-N", "lost", 80000, "by_election"),
    ]


def test_a_margin_is_no_votes(document: Callable[..., Document]) -> None:
    claims = read(document("Kamran Jutt of the PPP won NA-190 by a margin of 4,120 votes."))
    assert [(c.outcome, c.votes) for c in claims] == [("won", None)]


def test_tallies_in_one_sentence(document: Callable[..., Document]) -> None:
    claims = read(
        document(
            "PTI-backed independents won 93 seats in the National Assembly, the PML-N 75 and the PPP 54, "
            "while MWM and PkMAP got one each."
        )
    )
    assert {(c.assembly, c.party, c.backed_by, c.seats) for c in claims} == {
        ("NA", "IND", "PTI", 93),
        ("NA", "PML-N", None, 75),
        ("NA", "PPP", None, 54),
        ("NA", "MWM", None, 1),
        ("NA", "PkMAP", None, 1),
    }


@pytest.mark.parametrize(
    "text",
    [
        "The PML-N will win 120 seats in the National Assembly, its leaders hope.",
        "The PPP has fielded 60 candidates for the Punjab Assembly.",
        "Kamran Jutt hopes to win NA-190 for the PPP.",
        "Kamran Jutt of the PPP will contest from NA-190.",
    ],
)
def test_plans_and_hopes_are_no_results(text: str, document: Callable[..., Document]) -> None:
    assert not read(document(text))


def test_votes_in_a_house(document: Callable[..., Document]) -> None:
    claims = read(
        document(
            "PML-N's Ayaz Sadiq was elected speaker of the National Assembly with 199 votes against 91 of Amir Dogar."
        )
    )
    assert [(c.office, c.outcome, c.votes) for c in claims] == [("speaker_na", "won", 199), ("speaker_na", "lost", 91)]


def _told(document: Callable[..., Document], text: str) -> set[tuple[object, ...]]:
    return {
        (c.constituency or c.assembly or c.office, c.person or c.party, c.outcome, c.votes or c.seats or c.turnout_pct)
        for c in read(document(text))
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Results of the general election for the National Assembly are in. The PML-N follows with 75 seats. "
            "The PPP has 54, and the JUI-F comes to four.",
            {("NA", "PML-N", None, 75), ("NA", "PPP", None, 54), ("NA", "JUI-F", None, 4)},
        ),
        (
            "In the Punjab Assembly the PPP and the JI each won two seats after the general election.",
            {("PP", "PPP", None, 2), ("PP", "JI", None, 2)},
        ),
        (
            "In the general election the PPP won one hundred and thirty-seven seats in the Punjab Assembly.",
            {("PP", "PPP", None, 137)},
        ),
        (
            "In the by-election Kamran Jutt of the PPP won NA-190, which was vacated by Arif Sial.",
            {("NA-190", "Kamran Jutt", "won", None)},
        ),
        (
            "Speaker Arif Sial announced that Kamran Jutt of the PPP had been elected chief minister of Punjab "
            "with 186 votes.",
            {("chief_minister_punjab", "Kamran Jutt", "won", 186)},
        ),
        (
            "In the by-election the turnout in NA-129 was 18.7pc, while in NA-96 it was 22pc. "
            "The turnout among women was 12pc.",
            {("NA-129", None, None, 18.7), ("NA-96", None, None, 22.0)},
        ),
        (
            "Asif Ali Zardari was elected president with 411 votes; Mahmood Khan Achakzai received 181. "
            "Only in Peshawar did Mr Achakzai come out on top, with 91 against 17.",
            {("president", "Asif Ali Zardari", "won", 411), ("president", "Mahmood Khan Achakzai", "lost", 181)},
        ),
        (
            "In the Punjab Assembly the PML-N won 137 seats and the PPP 10. The MQM-P's 17 seats come from Karachi.",
            {("PP", "PML-N", None, 137), ("PP", "PPP", None, 10), ("NA", "MQM-P", None, 17)},
        ),
        (
            "In the Balochistan Assembly the PPP won 11 seats and the PML-N 10. Some had the PML-N at 78 seats.",
            {("PB", "PPP", None, 11), ("PB", "PML-N", None, 10), ("NA", "PML-N", None, 78)},
        ),
        (
            "In the by-election in NA-129 and NA-96 the polling stations closed at five. "
            "It was quiet in PP-30 and PP-45 too.\n\nThe turnout remained around 29 per cent.",
            {(None, None, None, 29.0)},
        ),
    ],
)
def test_more_ways_of_telling_results(
    text: str, wanted: set[tuple[object, ...]], document: Callable[..., Document]
) -> None:
    assert _told(document, text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "After the general election eleven MPAs of the PTI in the Punjab Assembly met the governor.",
        "The PML-N left seven National Assembly seats open for the IPP.",
        "In NA-129 the ticket of Arif Sial goes to Kamran Jutt of the PPP.",
        "Under the law, polling in a constituency is void where less than 10pc of women vote.",
    ],
)
def test_what_is_no_result(text: str, document: Callable[..., Document]) -> None:
    assert not read(document(text))
