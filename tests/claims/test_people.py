"""Name phrases: who is named, of which party, in which words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.claims.document import Document

Make = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "name", "party"),
    [
        ("ANP provincial president Zarak Mohmand met the governor.", "Zarak Mohmand", "ANP"),
        ("The PPP's Farhat Mangrio wished them well.", "Farhat Mangrio", "PPP"),
        ("Former GB minister and PTI leader Fida Karim Baltistani spoke.", "Fida Karim Baltistani", "PTI"),
        ("Dr Naveed Tarin, chief of the National Party, disagreed.", "Naveed Tarin", "NP"),
        ("Naveed Tarin of the JUI-F disagreed.", "Naveed Tarin", "JUI-F"),
        ("Naveed Tarin (PML-N) polled 40,100 votes.", "Naveed Tarin", "PML-N"),
        ("Independent candidate Naveed Tarin polled 40,100 votes.", "Naveed Tarin", "IND"),
        ("Naveed Tarin won on a PPP ticket.", "Naveed Tarin", "PPP"),
        ("Naveed Tarin, fielded by the Jamaat-i-Islami, came third.", "Naveed Tarin", "JI"),
        ("The PML-N delegation comprised Rana Zohaib Toor and Naveed Tarin.", "Naveed Tarin", "PML-N"),
        ("PPP leaders Naveed Tarin and Zarak Mohmand were there.", "Zarak Mohmand", "PPP"),
        ("Prime Minister Shehbaz Sharif spoke.", "Shehbaz Sharif", "PML-N"),
        ("Bilawal said that he would wait.", "Bilawal", "PPP"),
        ("In a blow to the PPP, former ANP nazim Naveed Tarin was heckled.", "Naveed Tarin", "ANP"),
    ],
)
def test_party_of_a_named_person(document: Make, text: str, name: str, party: str) -> None:
    doc = document(text)
    people = {p.name: p for p in doc.people}
    assert name in people, list(people)
    assert people[name].party == party


def test_backed_independent_names_the_party_behind(document: Make) -> None:
    (person,) = document("PTI-backed independent candidate Waqar Tarin won.").people
    assert (person.party, person.backed_by) == ("IND", "PTI")


def test_former_membership_is_no_membership(document: Make) -> None:
    (person,) = document("Former PTI leader Waqar Tarin spoke to reporters.").people
    assert (person.stated_party, person.former_party) == (None, "PTI")


def test_surname_and_office_lead_to_the_person_introduced(document: Make) -> None:
    doc = document("PTI chairman Waqar Ahmed Tarin arrived.\nMr Tarin sat down.\nThe PTI chairman smiled.")
    assert [m.person.name for ms in doc.mentions for m in ms if m.person] == ["Waqar Ahmed Tarin"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "The Election Commission of Pakistan issued a notice on Monday.",
        "Meanwhile, the Peshawar High Court adjourned the case.",
        "Several Lahore traders closed their shops in Model Town.",
    ],
)
def test_institutions_and_places_are_nobody(document: Make, text: str) -> None:
    assert document(text).people == []


def test_masked_sentence_shows_people_with_their_roles_as_one(document: Make) -> None:
    doc = document("ANP president Zarak Mohmand met PPP chairman Bilawal Bhutto-Zardari and Naveed Tarin.")
    assert doc.masked(doc.sentences[0]) == "<P0> met <P1> and <P2>."


def test_evidence_is_verbatim_with_offsets(document: Make) -> None:
    text = "A head\u00adline.\nAdv\u00ado\u00adcate Naveed Tarin said: \u201cWe won.\u201d"
    doc = document(text, title="Some title")
    evidence = doc.evidence(doc.sentences[-1])
    assert evidence is not None
    assert text[evidence.char_start : evidence.char_end] == evidence.quote
    assert evidence.quote.startswith("Adv\u00ado\u00adcate")


def test_title_gives_no_evidence(document: Make) -> None:
    doc = document("Naveed Tarin spoke.", title="Tarin joins PPP")
    assert doc.evidence(doc.sentences[0]) is None


def test_a_clan_title_stands_before_a_given_name(document: Make) -> None:
    doc = document("Chief Minister Maryam Nawaz voted. In PP-158 Chaudhry Nawaz of the PML-N won with 40,165 votes.")
    assert {"Maryam Nawaz", "Nawaz"} <= {p.name for p in doc.people}


def test_a_bare_title_in_a_headline_is_nobody(document: Make) -> None:
    doc = document(
        "Ishaq Dar, accompanied by Rana Sanaullah, visited Maulana Fazlur Rehman.", title="Dar, Rana meet Fazl"
    )
    assert "Rana" not in {p.name for p in doc.people}


def test_an_office_said_again_is_whom_it_was_said_of(document: Make) -> None:
    doc = document("Former minister Naveed Tarin spoke first. Later, the former minister met Zarak Mohmand.")
    assert [m.person.name for m in doc.mentions[1] if m.person] == ["Naveed Tarin", "Zarak Mohmand"]
