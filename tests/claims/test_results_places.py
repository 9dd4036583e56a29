"""Results whose place, house or office is told in passing: houses, turnout by place, members-elect, votes in a house."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.claims.document import Document
from etl.claims.results import read

Make = Callable[..., Document]

HOUSES = (
    # all seats of the article belong to one house
    (
        "PK-100 and PK-101 voted on Saturday. The provincial assembly gets 16 new members; the PTI has won five.",
        {("PK", 5)},
    ),
    ("PP-7 and PP-9 voted on Sunday. The PTI won five seats.", {("PP", 5)}),
    (
        "The PML-N romped through ten of the twelve provincial seats in Punjab while the National Assembly waited.",
        {("PP", 10)},
    ),
    # a man called Baloch does not move the house to Balochistan
    ("The Punjab Assembly has new members. The PTI won 15 seats, Nazir Baloch said.", {("PP", 15)}),
)

TURNOUTS = (
    (
        "Fewer than half of those on the rolls turned up, observers said, placing the countrywide figure at 46.2 per cent "
        "for the National Assembly.",
        {("NA", None, 46.2)},
    ),
    (
        "Participation was highest in Punjab; the figures for Sindh, Khyber Pakhtunkhwa and Balochistan were 44.1pc, 38.7pc "
        "and 41.8pc.",
        {("PS", None, 44.1), ("PK", None, 38.7), ("PB", None, 41.8)},
    ),
    (
        "In NA-214 seven of every ten voters (72.3pc to be exact) took part, whereas in NA-42 the percentage did not climb "
        "beyond 17.8.",
        {(None, "NA-214", 72.3), (None, "NA-42", 17.8)},
    ),
    ("Hardly anyone came. In NA-129 it was 18.7 per cent.", {(None, "NA-129", 18.7)}),
    ("38.6pc. That is the turnout in NA-256, the returning officer said.", {(None, "NA-256", 38.6)}),
)

NO_TURNOUTS = (
    "Voters turned out in NA-214, where the PPP took 72.3 per cent.",
    "Many turned up in NA-214. In NA-42 the winner's share was 41.2pc.",
    "Voters turned up late in NA-214, where women were 46pc.",
    "The turnout in the division was put at 56.4pc.",
    "Few came by noon: in NA-129 it was 8.7 per cent at 12pm.",
)

ELECT = (
    (
        "Affidavits of PTI-supported MNAs-elect were filed on Monday. Those received are of Malik Tanveer Sahu (NA-144) and "
        "Rana Kashif Gill (NA-101).",
        {("NA-144", "Malik Tanveer Sahu"), ("NA-101", "Rana Kashif Gill")},
    ),
    (
        "Two independents who won have joined the PML-N. A third, Ghulam Sarwar Randhawa (PP-123), has sought time.",
        {("PP-123", "Ghulam Sarwar Randhawa")},
    ),
)

NOT_ELECT = (
    "The MPAs-elect thanked their voters. Ghulam Sarwar Randhawa (PP-123) has filed a petition for a recount.",
    "The party issued tickets on Monday. Ghulam Sarwar Randhawa (PP-123) has thanked the board.",
    "The winners were garlanded. Ghulam Sarwar Randhawa (PP-123), the losing candidate, stayed away.",
    "MPAs-elect met on Monday. Arif Sial came, joining Ghulam Sarwar Randhawa (PP-123).",
)

OFFICES = (
    (
        "The Senate elected its chairman on Monday. The PPP's Saleha Memon won the vice chair, 52-46, against Ghafoor "
        "Kakar of the PkMAP.",
        {
            ("deputy_chairman_senate", "Saleha Memon", "won", 52),
            ("deputy_chairman_senate", "Ghafoor Kakar", "lost", 46),
        },
    ),
    (
        "The Punjab Assembly voted for a chief minister: 186 lawmakers put their weight behind Kamran Jutt and 179 behind "
        "Arif Sial.",
        {("chief_minister_punjab", "Kamran Jutt", "won", 186), ("chief_minister_punjab", "Arif Sial", "lost", 179)},
    ),
    (
        "The National Assembly elected a prime minister on Sunday. As many as 201 members walked into Lobby A for Kamran "
        "Jutt.",
        {("prime_minister", "Kamran Jutt", "won", 201)},
    ),
    (
        "Babar Swati was elected speaker of the KP Assembly with 89 votes. In Quetta, Kamran Jutt was elected unopposed.",
        {("speaker_kp", "Babar Swati", "won", 89), ("speaker_balochistan", "Kamran Jutt", "won", None)},
    ),
)


@pytest.mark.parametrize(("text", "wanted"), HOUSES)
def test_the_house_of_a_count(text: str, wanted: set[tuple[str, int]], document: Make) -> None:
    assert {(c.assembly, c.seats) for c in read(document(text)) if c.kind == "seat_tally"} == wanted


@pytest.mark.parametrize(("text", "wanted"), TURNOUTS)
def test_turnout_told_by_place(text: str, wanted: set[tuple[object, ...]], document: Make) -> None:
    assert {(c.assembly, c.constituency, c.turnout_pct) for c in read(document(text)) if c.kind == "turnout"} == wanted


@pytest.mark.parametrize("text", NO_TURNOUTS)
def test_percentages_that_are_no_turnout(text: str, document: Make) -> None:
    assert [c for c in read(document(text)) if c.kind == "turnout"] == []


@pytest.mark.parametrize(("text", "wanted"), ELECT)
def test_members_elect_won_the_seats_behind_their_names(
    text: str, wanted: set[tuple[str, str]], document: Make
) -> None:
    claims = [c for c in read(document(text)) if c.kind == "constituency"]
    assert {(c.constituency, c.person) for c in claims} == wanted
    assert {c.outcome for c in claims} == {"won"}


@pytest.mark.parametrize("text", NOT_ELECT)
def test_a_seat_behind_a_name_alone_is_no_win(text: str, document: Make) -> None:
    assert [c for c in read(document(text)) if c.outcome == "won"] == []


@pytest.mark.parametrize(("text", "wanted"), OFFICES)
def test_votes_in_a_house_in_other_words(text: str, wanted: set[tuple[object, ...]], document: Make) -> None:
    claims = [c for c in read(document(text)) if c.kind == "office_vote"]
    assert {(c.office, c.person, c.outcome, c.votes) for c in claims} == wanted
