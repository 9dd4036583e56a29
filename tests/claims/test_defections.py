"""Defections: each frame finds what it is for, and plain company is no change of side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.claims import defections
from etl.claims.defections.frames import FRAMES
from etl.claims.document import Document
from etl.claims.frames import Frame

Make = Callable[..., Document]

# A text, and who goes from where to where, and how sure.
TOLD = [
    ("Ex-PTI lawmaker Rana Shafqat Dhariwal announced joining the PML-N on Monday.", "PTI>PML-N done"),
    ("PTI MPA Rashid Bangash has denied reports that he was joining the PPP.", "PTI>PPP denied"),
    ("PML-N leader Mian Tariq Bosan will formally join the PPP next week.", "PML-N>PPP announced"),
    ("The grapevine in Charsadda has it that QWP's Arshad Omarzai is on his way to the ANP.", "QWP>ANP rumoured"),
    ("Eight independent members of the Punjab Assembly joined the PML-N on Thursday.", "IND>PML-N done"),
    (
        "Denied a ticket, Chaudhry Akram Bhinder of the PML-N quit the party and will run as an independent.",
        "PML-N>IND done",
    ),
    ("PTI's Bahawalpur president Samiul Hassan Bokhari tendered his resignation from the party.", "PTI>None done"),
]
QUIET = [
    "Bilawal Bhutto Zardari invited PML-N leader Ayub Gadhi to join the PPP.",
    "PML-N's Ayub Gadhi joined hands with the PPP to defeat the PTI in the local council.",
    "The PTI expelled Ayub Gadhi for violating party discipline.",
    "Hundreds of workers of the PTI joined the PPP in Dadu.",
    "PPP leader Nayyar Bukhari joined the PML-N delegation in talks with the JUI-F.",
    "If he leaves the PTI, Ayub Gadhi will lose his seat, the lawyer said.",
]


@pytest.mark.parametrize("frame", [f for f in FRAMES if f.tags["side"] != "context"], ids=lambda f: f.name)
def test_frame_examples(frame: Frame, document: Make) -> None:
    for example in frame.examples:
        doc = document(example)
        assert any(frame.regex.search(doc.masked(s)) for s in doc.sentences), example
        assert defections.read(doc), example
    for other in frame.not_for:
        assert not defections.read(document(other)), other


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told(text: str, told: str, document: Make) -> None:
    assert told in [f"{c.from_party}>{c.to_party} {c.status}" for c in defections.read(document(text))]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, document: Make) -> None:
    assert defections.read(document(text)) == []
