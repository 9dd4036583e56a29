"""Meetings: what counts as one, who took part, when it was."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from etl.claims import meetings
from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.meetings.event_frames import ATTENDANCE, EVENTS
from etl.claims.meetings.frames import ENCOUNTERS

Make = Callable[..., Document]
FRAMES = [*ENCOUNTERS, *ATTENDANCE, *EVENTS]

SENTENCES = Path(__file__).with_name("sentences")


def lines(name: str) -> list[str]:
    text = (SENTENCES / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("frame", FRAMES, ids=lambda f: f.name)
def test_frames_find_their_examples_and_leave_the_others(frame: Frame, document: Make) -> None:
    for example in frame.examples:
        doc = document(example)
        assert any(next(iter(frame.find(doc.masked(s))), None) for s in doc.sentences), example
        assert meetings.read(doc), example
    for other in frame.not_for:
        assert not meetings.read(document(other)), other


@pytest.mark.parametrize("line", lines("meetings"))
def test_a_meeting_is_found_with_its_sides(line: str, document: Make) -> None:
    sides, sentence = line.split(" | ")
    found = meetings.read(document(sentence))
    assert sorted(sides.split(",")) in [list(m.parties) for m in found]


@pytest.mark.parametrize("sentence", lines("no_meetings"))
def test_no_meeting_is_read_into_a_sentence(sentence: str, document: Make) -> None:
    assert meetings.read(document(sentence)) == []


def test_one_encounter_told_in_many_sentences_is_one_claim(document: Make) -> None:
    doc = document(
        "LAHORE: The Pakistan Muslim League-Nawaz and the Muttahida Qaumi Movement-Pakistan on Saturday decided to "
        "contest the general elections jointly.\n"
        "The decision was taken during a meeting between the leaders of the two parties at the PML-N secretariat.\n"
        "The MQM-P delegation comprised Dr Khalid Maqbool Siddiqui and Farooq Sattar, while the PML-N was represented "
        "by Nawaz Sharif, Shehbaz Sharif and Rana Sanaullah.",
        title="PML-N, MQM-P agree to contest polls together",
    )
    (meeting,) = meetings.read(doc)
    assert meeting.parties == ("MQM-P", "PML-N")
    assert len(meeting.participants) == 5
    assert meeting.date == dt.date(2024, 2, 10)
    assert {p.party for p in meeting.participants} == {"MQM-P", "PML-N"}


def test_a_denied_meeting_keeps_no_day_of_the_denial(document: Make) -> None:
    doc = document(
        "PTI spokesperson Raoof Hasan on Saturday rejected reports that party leader Asad Qaiser had held a secret "
        "meeting with PML-N's Ayaz Sadiq."
    )
    (meeting,) = meetings.read(doc)
    assert (meeting.status, meeting.date) == ("denied", None)


def test_calls_to_several_people_are_meetings_of_their_own(document: Make) -> None:
    doc = document(
        "PML-N leader Rana Aslam Khan held separate telephone conversations with ANP chief Haji Zahir Bacha and "
        "PPP leader Nadeem Soomro on Sunday."
    )
    assert sorted(m.parties for m in meetings.read(doc)) == [("ANP", "PML-N"), ("PML-N", "PPP")]


def test_a_next_round_is_planned(document: Make) -> None:
    doc = document(
        "The second round of talks between the PPP and MQM-P ended inconclusively on Thursday.\n"
        "Murad Ali Shah represented the PPP while Faisal Sabzwari attended from the MQM-P side.\n"
        "They will meet again on Saturday."
    )
    held, planned = meetings.read(doc)
    assert (held.status, held.date) == ("held", dt.date(2024, 2, 8))
    assert (planned.status, planned.date) == ("planned", dt.date(2024, 2, 17))


def test_who_sends_others_is_not_there_himself(document: Make) -> None:
    doc = document("Emissaries talked: Asif Ali Zardari's emissaries met BNP-M president Akhtar Mengal on Thursday.")
    (found,) = meetings.read(doc)
    assert {p.person for p in found.participants} == {"Akhtar Mengal"}
    assert found.parties == ("BNP-M", "PPP")


def test_an_office_of_a_party_is_who_holds_it(document: Make) -> None:
    (found,) = meetings.read(document("The PML-N president rang up JUI-F chief Maulana Fazlur Rehman on Thursday."))
    assert {p.person for p in found.participants} == {"Shehbaz Sharif", "Fazlur Rehman"}


def test_a_house_is_in_the_city_named_beside_it(document: Make) -> None:
    (found,) = meetings.read(document("Shehbaz Sharif met Asif Ali Zardari at Bilawal House in Lahore on Thursday."))
    assert (found.venue, found.city) == ("Bilawal House", "Lahore")


def test_callers_who_come_separately_are_meetings_of_their_own(document: Make) -> None:
    doc = document("PPP leader Nadeem Soomro and ANP leader Zahir Bacha separately met PML-N leader Rana Aslam Khan.")
    assert sorted(sorted(m.parties) for m in meetings.read(doc)) == [["ANP", "PML-N"], ["PML-N", "PPP"]]


def test_reports_called_baseless_are_denied(document: Make) -> None:
    doc = document("Reports of a meeting between PTI's Asad Wazir and PML-N's Rana Aslam Khan are baseless, he said.")
    assert [m.status for m in meetings.read(doc)] == ["denied"]


def test_parties_said_to_be_represented_are_sides(document: Make) -> None:
    doc = document(
        "Leaders of opposition parties assembled at PTI leader Asad Wazir's residence on Friday. "
        "The JUI-F, the PkMAP and the BNP-M were represented."
    )
    assert [sorted(m.parties) for m in meetings.read(doc)] == [["BNP-M", "JUI-F", "PTI", "PkMAP"]]
