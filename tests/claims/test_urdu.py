"""Names in Urdu script: inside English stories, and in the Urdu parts of mixed pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from etl.claims import Extractor
from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer
from etl.records import Article


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("پاکستان پیپلز پارٹی", "PPP"),
        ("پیپلزپارٹی", "PPP"),
        ("تحریکِ انصاف", "PTI"),  # with its vowel sign
        ("پي ٹی آئي", "PTI"),  # typed on an Arabic keyboard
        ("مسلم لیگ (ن)", "PML-N"),
        ("ن لیگ", "PML-N"),
        ("ایم کیو ایم پاکستان", "MQM-P"),
    ],
)
def test_parties(text: str, code: str, document: Callable[..., Document]) -> None:
    doc = document(f"The banner read {text} in large letters.")
    assert [m.party for m in doc.of_kind(doc.sentences[0], "party")] == [code]


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        ("این اے 121", "NA-121"),
        ("این اے-۱۲۱", "NA-121"),
        ("پی پی 52", "PP-52"),
        ("پی ایس ۸۸", "PS-88"),
        ("پی کے 82", "PK-82"),
        ("پی بی ٤٥", "PB-45"),
        ("جی بی اے 1", "GBA-1"),
        ("ایل اے 3", "LA-3"),
        ("پی پی", None),  # a party
        ("این اے 999", None),
    ],
)
def test_seats(text: str, seat: str | None, document: Callable[..., Document]) -> None:
    doc = document(f"حلقہ {text} کے نتائج")
    assert [m.seat for m in doc.of_kind(doc.sentences[0], "seat")] == ([seat] if seat else [])


def test_people_have_their_name_and_party_of_the_reference(document: Callable[..., Document]) -> None:
    doc = document("مسلم لیگ (ن) کے صدر شہباز شریف نے آصف علی زرداري سے ملاقات کی۔ دونوں رہنما مطمئن ہیں۔")
    assert len(doc.sentences) == 2
    people = [m.person for m in doc.of_kind(doc.sentences[0], "person")]
    assert [(p.name, p.party) for p in people if p] == [("Shehbaz Sharif", "PML-N"), ("Asif Ali Zardari", "PPP")]


def test_both_scripts_name_one_person(document: Callable[..., Document]) -> None:
    doc = document("Asif Ali Zardari spoke. The wall said آصف علی زرداری in green.")
    assert [(p.name, p.person_id) for p in doc.people] == [("Asif Ali Zardari", "asif-ali-zardari")]


def test_words_that_are_names_of_parties_too_are_left_alone(document: Callable[..., Document]) -> None:
    doc = document("آزاد صحافت اور باپ کی نصیحت")
    assert not doc.mentions[0]


def test_an_urdu_article_has_no_claims(gazetteer: Gazetteer) -> None:
    article = Article("u", "u", "شہباز شریف نے آصف علی زرداری سے ملاقات کی۔", language="ur")
    claims = Extractor(gazetteer).extract(article).to_json()
    assert claims["language"] == "ur"
    assert not any(claims[kind] for kind in ("meetings", "alliances", "results", "defections"))
