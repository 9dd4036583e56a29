"""Inserts are cut between sentences, and no kept sentence changes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.reading.inserts import cut_inserts
from etl.reading.page import clean
from tests.reading.helpers import article

LEFT, RIGHT = "The two sides agreed on Friday.", "They will meet again in Quetta."


@pytest.mark.parametrize(
    "insert",
    [
        "Also watch | Elections 2024: parties issue a joint statement ×",
        "READ MORE | Ten seats still open ×",
        "[embedpost slug=”ten-seats-still-open/”]",
        '[caption id="a" width="3"]Leaders at lunch[/caption]',
        "(Also Read: Ten seats still open)",
        "(adsbygoogle=window.adsbygoogle||[]).push({});",
    ],
)
def test_an_insert_between_sentences_parts_them(insert: str) -> None:
    assert cut_inserts(f"{LEFT} {insert} {RIGHT}") == [LEFT, RIGHT]


def test_a_sentence_that_goes_on_behind_an_insert_stays_verbatim() -> None:
    line = "The two sides [adrotate group=”4″] agreed."
    assert cut_inserts(line) == [line]


@pytest.mark.parametrize("line", ["“They [the PPP] went [to Lahore],” he said.", "He said: “We [sic] met […] in May.”"])
def test_an_editors_brackets_stay(line: str) -> None:
    assert cut_inserts(line) == [line]


def test_a_post_goes_with_its_attribution() -> None:
    post = "We welcome our new friends! #Ittehad pic.twitter.com/aB3 — PPP Media (@PPPMedia) December 8, 2023"
    assert cut_inserts(f"{post} {RIGHT}") == [RIGHT]
    first = f"{LEFT} They sat for two hours and parted as friends."
    parted = f"{first}\n\nOur friends! #Ittehad\n\n— PPP (@PPPMedia) May 8, 2023\n\n{RIGHT}"
    assert article(parted).body == f"{first}\n{RIGHT}"


def test_an_urdu_post_is_set_apart() -> None:
    post = "دونوں جماعتوں کی ملاقات pic.twitter.com/aB3 — PPP (@PPPMedia) December 8, 2023"
    read = article(f"KARACHI: {LEFT}\n\n{post}\n\n{RIGHT}")
    assert read.body == f"KARACHI: {LEFT}\n{RIGHT}"
    assert read.foreign_paragraphs == (post,)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (f"{LEFT} Published in Daily Specimen, January 25th, 2025", LEFT),
        (f"{LEFT} PTI SMJ RUP", LEFT),
        (f"{LEFT}  Enditem", LEFT),
        ("He was asked about the PTI.", "He was asked about the PTI."),
    ],
)
def test_imprint_and_sign_off_behind_the_last_sentence_go(line: str, kept: str) -> None:
    assert cut_inserts(line) == [kept]


WORDS = st.sampled_from(
    ["The", "PPP", "met", "ANP", ".", "—", "APP", "|", "×", "[x y=1]", "Also read", ":", "\n", "KARACHI:",
     "Share", "(@a)", "May 8, 2023", "2024-02-08", "پارٹی", "”", "va\u00adcancy", "\xa0", "©", "•",
     "Read more", "12", "COMMENTS", "Photo:"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_each_kept_sentence_is_verbatim(text: str) -> None:
    page = clean(text)
    for paragraph in (*page.body, *page.foreign):
        for sentence in paragraph.split("."):
            words = sentence.split()
            assert " ".join(words) in " ".join(text.split()), paragraph
