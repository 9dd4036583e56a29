"""Results: every frame's own examples are read, its counter-examples are not, and the claims carry what they must."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.results import contest_frames, office_frames, read, turnout

FRAMES = (
    *contest_frames.PAIRS,
    *contest_frames.LEADS,
    *contest_frames.SINGLES,
    *office_frames.FRAMES,
    *turnout.FRAMES,
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
