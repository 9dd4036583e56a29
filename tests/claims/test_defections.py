"""Defections: each frame finds what it is for, and plain company is no change of side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.claims import defections
from etl.claims.defections.frames import FRAMES
from etl.claims.defections.triggers import TRIGGERS
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
    (
        "A delegation of notables led by former MPA Rashid Bangash called on PPP chairman Bilawal Bhutto-Zardari and "
        "joined the party. The delegation included Gul Sher Mandokhel and Naseer Kethran.",
        "None>PPP done",
    ),
    ("Rashid Bangash announced joining the PTI. He had been elected on a PML-N ticket in 2013.", "PML-N>PTI done"),
    ("PPP leader Rashid Bangash along with his supporters joined the JUI-F at a public meeting.", "PPP>JUI-F done"),
    ("Three PML-N councillors, Rashid Bangash, Naeem Tarin and Gul Sher, joined the PTI.", "PML-N>PTI done"),
    ("Talking to reporters after joining the PPP, Rashid Bangash said that he was happy.", "None>PPP done"),
    ("Nine independents have joined the PML-N while four have gone to the PPP.", "IND>PPP done"),
    (
        "Usman Buzdar's spokesman denied that the former chief minister was quitting the PTI.",
        "PTI>None denied",
    ),
    (
        "PML-N MPA Rashid Bangash had ended his years with the party to team up with the PTI.",
        "PML-N>PTI done",
    ),
    ("PTI's Bahawalpur president Samiul Hassan Bokhari tendered his resignation from the party.", "PTI>None done"),
    # the party that is left, told elsewhere than beside the name
    ("In a setback to the PTI, former MPA Rashid Bangash joined the PPP on Monday.", "PTI>PPP done"),
    ("Rashid Bangash joined the PPP on Monday. The PTI had denied him a ticket.", "PTI>PPP done"),
    ("Rashid Bangash joined the PPP on Monday. His former party, the PTI, said good riddance.", "PTI>PPP done"),
    ("Having been denied a ticket by the PML-N, Rashid Bangash has moved to the PPP.", "PML-N>PPP done"),
    ("Rashid Bangash joined the PPP on Monday, ending a decade in the PTI.", "PTI>PPP done"),
    ("A leading light of the PML-N in Jhang, Rashid Bangash, has crossed over to the PTI.", "PML-N>PTI done"),
    ("Rashid Bangash, once a loyalist of Nawaz Sharif, joined the PPP.", "PML-N>PPP done"),
    ("Former MPAs Rashid Bangash and Naeem Tarin of the PTI joined the PPP.", "PTI>PPP done"),
    # one verb for several
    ("So far nine independents have gone to the PML-N, three to the PPP and two to the PTI.", "IND>PPP done"),
    ("PTI's Rashid Bangash and ANP's Naeem Tarin joined the PPP and the JUI-F, respectively.", "ANP>JUI-F done"),
    # those who leave are seen elsewhere next
    ("PML-N's Rashid Bangash quit the party on Monday and stood beside PTI's Asad Qaiser in Swabi.", "PML-N>PTI done"),
    (
        "Rashid Bangash and Naeem Tarin of the PML-N parted ways with the party. The two said that they would contest as"
        " the nominees of the PTI.",
        "PML-N>PTI done",
    ),
    # denials of leaving name no other party
    ("PML-N MPA Rashid Bangash laid to rest speculation that he was about to switch sides.", "PML-N>None denied"),
    ("PPP MPA Rashid Bangash said that he would never leave the party.", "PPP>None denied"),
    ('"I was with Imran Khan and I am with him," said PTI MPA Rashid Bangash of the rumours.', "PTI>None denied"),
    ("There is no truth in reports that PML-N MPA Rashid Bangash is PTI-bound, his office said.", "PML-N>PTI denied"),
    (
        "Rashid Bangash, the nephew of a PPP stalwart, and PPP MPA Naeem Tarin's brother Gul Sher joined the PTI.",
        "None>PTI done",
    ),
]
QUIET = [
    "Bilawal Bhutto Zardari invited PML-N leader Ayub Gadhi to join the PPP.",
    "PML-N's Ayub Gadhi joined hands with the PPP to defeat the PTI in the local council.",
    "The PTI expelled Ayub Gadhi for violating party discipline.",
    "Hundreds of workers of the PTI joined the PPP in Dadu.",
    "PPP leader Nayyar Bukhari joined the PML-N delegation in talks with the JUI-F.",
    "Rashid Bangash of the PPP was there. He had defected from the ANP to the PTI before the 2018 elections.",
    "If he leaves the PTI, Ayub Gadhi will lose his seat, the lawyer said.",
    "PTI leader Rashid Bangash left the party meeting in protest.",
    "MQM-P's Rashid Bangash said relations with the PPP had come to an end.",
    "Rashid Bangash of the ANP said that votes had shifted from the PTI to the JUI-F.",
    "ANP leader Rashid Bangash saw cracks in the ranks of the PTI.",
    "Rashid Bangash was sworn in as an assembly member on Monday in the presence of the PPP's Naeem Tarin.",
    "The PTI's Rashid Bangash said that the JUI-F had been deserted by the people.",
    "PPP leader Rashid Bangash threw his PPP cap into the crowd.",
]


# Frames whose examples a frame tried before them finds, too.
SHARED = {"put_round", "item_on_head", "at_their_side", "put_on_his", "those_were"}


@pytest.mark.parametrize("frame", [f for f in FRAMES if f.tags["side"] != "context"], ids=lambda f: f.name)
def test_frame_examples(frame: Frame, document: Make) -> None:
    for example in frame.examples:
        doc = document(example)
        assert any(frame.regex.search(doc.masked(s)) for s in doc.sentences), example
        assert all(frame in FRAMES.likely(doc.masked(s)) for s in doc.sentences if frame.regex.search(doc.masked(s)))
        trigger = TRIGGERS.get(frame.name)
        assert trigger is None or any(trigger.search(doc.masked(s).lower()) for s in doc.sentences), example
        assert defections.read(doc), example
    found = {c.rule for e in frame.examples for c in defections.read(document(e))}
    assert f"defection.{frame.name}" in found or frame.name in SHARED
    for other in frame.not_for:
        assert not defections.read(document(other)), other


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told(text: str, told: str, document: Make) -> None:
    assert told in [f"{c.from_party}>{c.to_party} {c.status}" for c in defections.read(document(text))]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, document: Make) -> None:
    assert defections.read(document(text)) == []


def test_a_group_is_those_whom_the_next_sentence_names(document: Make) -> None:
    doc = document(
        "Three more former lawmakers of the PTI announced that they were leaving the party. "
        "Former MNA Rashid Bangash, ex-MPA Naeem Tarin and former minister Gul Sher addressed separate pressers."
    )
    assert {d.person for d in defections.read(doc)} == {"Rashid Bangash", "Naeem Tarin", "Gul Sher"}


def test_who_puts_the_scarf_on_another_stays_where_he_is(document: Make) -> None:
    doc = document(
        "Rashid Bangash, a former ANP nazim, spoke first. "
        "Bilawal Bhutto-Zardari draped a party scarf around his neck on Thursday."
    )
    assert [(d.person, d.from_party, d.to_party) for d in defections.read(doc)] == [("Rashid Bangash", "ANP", "PPP")]


def test_he_is_nobody_who_only_stood_beside(document: Make) -> None:
    doc = document(
        "Rashid Bangash joined the PML-N, he said in a video with Maryam Nawaz by his side. "
        "He later moved from the PML-N to the PTI."
    )
    assert "Maryam Nawaz" not in {d.person for d in defections.read(doc)}


def test_a_headline_says_what_the_story_only_tells_around(document: Make) -> None:
    doc = document(
        "Former MPA Rashid Bangash was garlanded in Kohat on Sunday.", title="Ex-MPA Rashid Bangash joins PPP"
    )
    found = defections.read(doc)
    assert [(d.person, d.to_party, d.rule) for d in found] == [("Rashid Bangash", "PPP", "defection.headline")]
    assert all(e.quote in doc.article.body for d in found for e in d.evidence)


def test_old_news_is_no_news(document: Make) -> None:
    text = "Eight members left the PPP in that summer; three would rejoin it."
    assert defections.read(document(text, title="From the past pages: 1977")) == []
    assert defections.read(document(text))


def test_each_of_two_goes_his_own_way(document: Make) -> None:
    doc = document("Rashid Bangash and Naeem Tarin joined the PPP and the ANP, respectively.")
    assert {(d.person, d.to_party) for d in defections.read(doc)} == {("Rashid Bangash", "PPP"), ("Naeem Tarin", "ANP")}
