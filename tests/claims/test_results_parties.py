"""The party of a contestant: in rows, by fellows, by how he stood, on the ballot, and of those who switched since."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from etl.claims import Extractor
from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer
from etl.claims.results import read
from etl.records import Article


def parties(document: Callable[..., Document], text: str) -> dict[str | None, tuple[str | None, str | None]]:
    return {c.person: (c.party, c.backed_by) for c in read(document(text))}


@pytest.mark.parametrize(
    ("text", "person", "party", "backer"),
    [
        ("NA-55 Rawalpindi: Kamran Jutt, PML-N, 78,542 (winner); Arif Sial, PPP, 61,001", "Kamran Jutt", "PML-N", None),
        ("NA-55 Rawalpindi: Kamran Jutt, PML-N, 78,542 (winner); Arif Sial, PPP, 61,001", "Arif Sial", "PPP", None),
        ("NA-56: Kamran Jutt, PML-N, 96,649 (winner); Arif Sial, IND/PTI, 82,613", "Arif Sial", "IND", "PTI"),
        ("PS-104 Karachi East: Kamran Jutt, MQM-P – WON", "Kamran Jutt", "MQM-P", None),
        ("Kamran Jutt, also belonging to the PPP, won PS-12 with 31,000 votes.", "Kamran Jutt", "PPP", None),
        ("PK-100 fell to the ANP’s Kamran Jutt and PK-101 to his party fellow Arif Sial.", "Arif Sial", "ANP", None),
        ("Kamran Jutt won PP-92 as an independent with 41,000 votes.", "Kamran Jutt", "IND", None),
        (
            "Kamran Jutt, who had been refused a PPP ticket and ran as an independent, won PS-17 with 15,289 votes.",
            "Kamran Jutt",
            "IND",
            None,
        ),
        ("The JUI-F’s Kamran Jutt, Arif Sial and Omar Kakar won PB-5, PB-6 and PB-7.", "Omar Kakar", "JUI-F", None),
    ],
)
def test_words_that_tell_the_party(
    text: str, person: str, party: str, backer: str | None, document: Callable[..., Document]
) -> None:
    assert parties(document, text)[person] == (party, backer)


@pytest.mark.parametrize(
    ("text", "person", "party"),
    [
        # the list ends with another side: nobody is told to be of the first one
        ("The JUI-F’s Kamran Jutt, Arif Sial and the ANP’s Omar Kakar won PB-5, PB-6 and PB-7.", "Arif Sial", None),
        # as an independent in an earlier year
        ("Kamran Jutt won PP-92 with 41,000 votes, having stood as an independent in 2013.", "Kamran Jutt", None),
    ],
)
def test_words_that_do_not(text: str, person: str, party: str | None, document: Callable[..., Document]) -> None:
    assert parties(document, text)[person] == (party, None)


def test_the_ballot_tells_what_the_text_leaves_out(document: Callable[..., Document]) -> None:
    """Asad Qaiser of the PTI had to stand as an independent in 2024; the reference lists the candidates."""
    found = parties(document, "Asad Qaiser retained NA-19 Swabi with 115,719 votes.")
    assert found["Asad Qaiser"] == ("IND", "PTI")
    said = parties(document, "Asad Qaiser of the PTI retained NA-19 Swabi with 115,719 votes.")
    assert said["Asad Qaiser"] == ("PTI", None)  # what the text says stands


def test_what_he_left_is_what_he_stood_for(gazetteer: Gazetteer) -> None:
    text = (
        "LAHORE: Kamran Jutt, the winner in PP-54, who had stood as an independent, joined the PML-N on Sunday.\n"
        "Arif Sial of the PPP also won PP-57.\n"
    )
    article = Article(doc="t", source_uri="t", body=text, published_on=dt.date(2024, 2, 12))
    found = {c.person: c.party for c in Extractor(gazetteer).extract(article).results}
    assert found == {"Kamran Jutt": "IND", "Arif Sial": "PPP"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Kamran Jutt and Arif Sial took PB-12 and PB-13, beating Omar Kakar and Tariq Rind.",
            {
                ("PB-12", "Kamran Jutt", "won", None),
                ("PB-13", "Arif Sial", "won", None),
                ("PB-12", "Omar Kakar", "lost", None),
                ("PB-13", "Tariq Rind", "lost", None),
            },
        ),
        (
            "Kamran Jutt, Arif Sial and Tariq Rind won PB-12, PB-13 and PB-14 with 12,000, 13,400 and 9,870 votes.",
            {
                ("PB-12", "Kamran Jutt", "won", 12000),
                ("PB-13", "Arif Sial", "won", 13400),
                ("PB-14", "Tariq Rind", "won", 9870),
            },
        ),
        (
            "PK-22 and NA-8, meanwhile, were both pocketed by Kamran Jutt, a brother of the slain candidate Arif Sial.",
            {("PK-22", "Kamran Jutt", "won", None), ("NA-8", "Kamran Jutt", "won", None)},
        ),
        (
            "Kamran Jutt squeaked through in NA-148 by 293 votes (67,326 to the 67,033 of Arif Sial), and his sons Omar"
            " Jutt and Tariq Jutt took NA-151 and NA-152.",
            {
                ("NA-148", "Kamran Jutt", "won", 67326),
                ("NA-148", "Arif Sial", "lost", 67033),
                ("NA-151", "Omar Jutt", "won", None),
                ("NA-152", "Tariq Jutt", "won", None),
            },
        ),
    ],
)
def test_whose_seat_is_whose(text: str, wanted: set[tuple[object, ...]], document: Callable[..., Document]) -> None:
    assert {(c.constituency, c.person, c.outcome, c.votes) for c in read(document(text))} == wanted


def test_somebody_called_by_the_seat_he_won(document: Callable[..., Document]) -> None:
    joined = "Kamran Jutt joined the PML-N on Sunday. "
    won = read(document(joined + "The MNA-elect from Islamabad’s NA-48 thanked his voters."))
    assert [(c.constituency, c.person, c.outcome) for c in won] == [("NA-48", "Kamran Jutt", "won")]
    # who sits for a seat has won it at some time, not now
    assert read(document(joined + "The MNA from NA-48 thanked his voters.")) == []


def test_the_second_of_two_turnouts(document: Callable[..., Document]) -> None:
    text = "The turnout was low: 36pc voted in PP-22, but barely 21pc in PP-147."
    assert {(c.constituency, c.turnout_pct) for c in read(document(text))} == {("PP-22", 36), ("PP-147", 21)}
