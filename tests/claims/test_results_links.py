"""Results told over several sentences, in lists, by other words than names, and in votes of a house."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.claims.document import Document
from etl.claims.results import read


def _told(document: Callable[..., Document], text: str) -> set[tuple[object, ...]]:
    return {
        (c.constituency or c.assembly or c.office, c.person or c.party, c.outcome, c.votes or c.seats or c.turnout_pct)
        for c in read(document(text))
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "In PP-12 Kamran Jutt of the PML-N defeated Arif Sial of the PTI. The PML-N candidate got 34,567 votes. "
            "The loser could get 21,000.",
            {("PP-12", "Kamran Jutt", "won", 34567), ("PP-12", "Arif Sial", "lost", 21000)},
        ),
        (
            "Kamran Jutt of the PML-Q took NA-65 (Chakwal), and Tariq Dogar NA-69 (Gujrat).",
            {("NA-65", "Kamran Jutt", "won", None), ("NA-69", "Tariq Dogar", "won", None)},
        ),
        (
            "Kamran Jutt had the last laugh in PK-105, as had Arif Sial in PK-106.",
            {("PK-105", "Kamran Jutt", "won", None), ("PK-106", "Arif Sial", "won", None)},
        ),
        (
            "Kamran Jutt had two constituencies to himself: NA-194 with 135,112 votes, and NA-196 with 85,370.",
            {("NA-194", "Kamran Jutt", "won", 135112), ("NA-196", "Kamran Jutt", "won", 85370)},
        ),
        (
            "Kamran Jutt of the PPP lost both NA-4 and PK-10, while Tariq Dogar, with 88,009 votes, won the former.",
            {
                ("NA-4", "Kamran Jutt", "lost", None),
                ("PK-10", "Kamran Jutt", "lost", None),
                ("NA-4", "Tariq Dogar", "won", 88009),
            },
        ),
        (
            "PB-20 (Khuzdar) was retained by Kamran Jutt of the BNP-M and PB-22 (Lasbela) by Tariq Dogar of the PML-N.",
            {("PB-20", "Kamran Jutt", "won", None), ("PB-22", "Tariq Dogar", "won", None)},
        ),
    ],
)
def test_contestants_without_a_verb_or_a_name_of_their_own(
    text: str, wanted: set[tuple[object, ...]], document: Callable[..., Document]
) -> None:
    assert _told(document, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The Sindh Assembly elected Kamran Jutt of the PPP its speaker on Sunday with 111 votes. "
            "The number two job fell to Arif Sial, also of the PPP.",
            {("speaker_sindh", "Kamran Jutt", "won", 111), ("deputy_speaker_sindh", "Arif Sial", "won", None)},
        ),
        (
            "The Punjab Assembly elected a new chief minister on Monday: 186 lawmakers put their weight behind "
            "Kamran Jutt of the PML-Q, and Arif Sial of the PML-N was favoured by 179.",
            {("chief_minister_punjab", "Kamran Jutt", "won", 186), ("chief_minister_punjab", "Arif Sial", "lost", 179)},
        ),
        (
            "The Khyber Pakhtunkhwa Assembly on Monday elected Kamran Jutt of the PTI chief minister with 90 votes. "
            "Arif Sial (JUI-F) and Tariq Dogar (PML-N) polled nil.",
            {
                ("chief_minister_kp", "Kamran Jutt", "won", 90),
                ("chief_minister_kp", "Arif Sial", "lost", None),
                ("chief_minister_kp", "Tariq Dogar", "lost", None),
            },
        ),
        (
            "Four of the Senate seats from Balochistan were filled without a ballot. The PPP's Kamran Jutt and "
            "Arif Sial and the JUI-F's Tariq Dogar were declared elected on the general seats.",
            {
                ("senator", "Kamran Jutt", "won", None),
                ("senator", "Arif Sial", "won", None),
                ("senator", "Tariq Dogar", "won", None),
            },
        ),
        (
            "The National Assembly passed the bill with 172 votes to 119. Speaker Arif Sial rejected a motion by 90 to 11.",
            set(),
        ),
        ("The district bar elected Kamran Jutt its president by 211 votes to 180. The turnout was 58pc.", set()),
        ("In Brazil, former president Lula won 48pc of the votes; the turnout was 79pc.", set()),
        ("The youth parliament elected Kamran Jutt prime minister by 31 votes to 27.", set()),
    ],
)
def test_votes_of_houses_and_of_other_bodies(
    text: str, wanted: set[tuple[object, ...]], document: Callable[..., Document]
) -> None:
    assert _told(document, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "In the general election 211 constituencies of the Punjab Assembly fell to the PML-N, "
            "41 to those who belong to no party.",
            {("PP", "PML-N", None, 211), ("PP", "IND", None, 41)},
        ),
        (
            "The PTI has 26 seats in the AJK Legislative Assembly and the PPP 11, while the Muslim Conference and "
            "Jammu Kashmir Peoples Party have a solitary seat apiece.",
            {("AJK", "PTI", None, 26), ("AJK", "PPP", None, 11), ("AJK", "AJKMC", None, 1), ("AJK", "JKPP", None, 1)},
        ),
        (
            "The PPP now has 71 members in the National Assembly and 117 in the Sindh Assembly.",
            {("NA", "PPP", None, 71), ("PS", "PPP", None, 117)},
        ),
        (
            "The by-elections to 20 seats of the Punjab Assembly are over; the PTI got 15 of these and the PML-N four. "
            "One went to an independent.",
            {("PP", "PTI", None, 15), ("PP", "PML-N", None, 4), ("PP", "IND", None, 1)},
        ),
    ],
)
def test_counts_of_seats_in_other_words(
    text: str, wanted: set[tuple[object, ...]], document: Callable[..., Document]
) -> None:
    assert _told(document, text) == wanted


def test_independents_whom_a_party_blessed(document: Callable[..., Document]) -> None:
    claims = read(document("Of the National Assembly seats, the independents whom the PTI had blessed captured 93."))
    assert [(c.party, c.backed_by, c.seats) for c in claims] == [("IND", "PTI", 93)]


def test_an_earlier_year_in_passing_hides_no_result(document: Callable[..., Document]) -> None:
    text = "Kamran Jutt of the JUI-F, who had lost in 2018, won PB-19 in the general election."
    assert _told(document, text) == {("PB-19", "Kamran Jutt", "won", None)}
    assert not _told(document, "In 2018, Kamran Jutt of the JUI-F won PB-19.")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Where the turnout had been 51pc in February, only 18pc voted in the NA-129 by-election.", {18.0}),
        ("In the by-election in NA-129 the turnout at 2pm was 9pc, officials said.", set()),
        (
            "In the by-election in NA-129, 18 per cent of the electorate voted compared to 45 in the last election.",
            {18.0},
        ),
    ],
)
def test_a_turnout_is_that_of_the_poll_when_it_closed(
    text: str, wanted: set[float], document: Callable[..., Document]
) -> None:
    assert {c.turnout_pct for c in read(document(text)) if c.kind == "turnout"} == wanted
