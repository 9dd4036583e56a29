"""Parties, seats and numbers in all spellings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.claims.document import Document

Make = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("the Pakistan Muslim League-Nawaz (PML-N)", "PML-N"),
        ("the PML (N)", "PML-N"),
        ("the N-League", "PML-N"),
        ("Pakistan Peoples\u2019 Party", "PPP"),
        ("Jamaat-e-Islami", "JI"),
        ("Jamiat Ulema-i-Islam (Fazl)", "JUI-F"),
        ("Imran Khan's party", "PTI"),
        ("the Muttahida", "MQM-P"),
        ("PTI-backed independents", "IND"),
        ("independents backed by the PTI", "IND"),
    ],
)
def test_party_in_many_spellings(document: Make, text: str, party: str) -> None:
    doc = document(f"On Sunday {text} lost.")
    assert [m.party for m in doc.of_kind(doc.sentences[0], "party")] == [party]


@pytest.mark.parametrize(
    ("text", "code"),
    [("NA-121", "NA-121"), ("NA 121", "NA-121"), ("NA121", "NA-121"), ("PF-12", "PK-12"), ("GBLA-7", "GBA-7")],
)
def test_seat_in_many_spellings(document: Make, text: str, code: str) -> None:
    doc = document(f"He lost {text}.")
    assert [m.seat for m in doc.of_kind(doc.sentences[0], "seat")] == [code]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,07,494", 107494),
        ("twenty-two", 22),
        ("1.07 lakh", 107000),
        ("one lakh", 100000),
        ("93", 93),
        ("50.3 per cent", 50.3),
    ],
)
def test_number_in_many_spellings(document: Make, text: str, value: float) -> None:
    doc = document(f"They counted {text} of them.")
    assert [m.value for m in doc.of_kind(doc.sentences[0], "number")] == [value]


def test_seat_that_no_assembly_has_is_no_seat(document: Make) -> None:
    assert not document("Form PS-999 was lost.").of_kind(document("Form PS-999 was lost.").sentences[0], "seat")
