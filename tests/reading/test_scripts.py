"""Paragraphs in other scripts are set apart; articles in another script keep their text."""

from __future__ import annotations

import pytest

from etl.reading.scripts import is_foreign, language
from tests.reading.helpers import article

ENGLISH = (
    "KARACHI: The two parties agreed on Friday to share the platform and four seats of the city, their leaders said."
)
URDU = "کراچی: دونوں جماعتوں کے رہنماؤں نے جمعے کے روز ملاقات کی اور شہر کی چار نشستوں پر اتفاق کیا۔"
URDU_2 = "ملاقات کے بعد پارٹی کے ترجمان نے بتایا کہ اگلا دور پیر کو ہوگا۔"


def test_urdu_paragraphs_of_an_english_story_are_set_apart() -> None:
    read = article(f"{ENGLISH}\n\n{URDU_2}\n\nThey will meet again.\n")
    assert read.body == f"{ENGLISH}\nThey will meet again."
    assert read.foreign_paragraphs == (URDU_2,)
    assert read.language == "en"


def test_an_urdu_article_keeps_its_text() -> None:
    read = article(f"{URDU}\n\n{URDU_2}\n\nمزید پڑھیں: موٹر وے بند\n\nShared by the press wing\n")
    assert read.body == f"{URDU}\n{URDU_2}"
    assert read.language == "ur"
    assert read.foreign_paragraphs == ("Shared by the press wing",)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ENGLISH, "en"),
        (URDU, "ur"),
        ("پارٽيءَ جي اڳواڻن ڪراچي ۾ گڏجاڻي ڪئي ۽ سيٽن تي ڳالهه ٻولهه ڪئي", "sd"),
        ("د ګوند مشرانو په پېښور کې غونډه وکړه او په څوکیو یې خبرې وکړې", "ps"),
        ("اجتمع قادة الحزبين في المدينة يوم الجمعة", "ar"),
        ("दोनों दलों के नेताओं ने शुक्रवार को मुलाक़ात की", "hi"),
        ("两党领导人星期五举行会谈", "zh"),
    ],
)
def test_language_by_letters(text: str, code: str) -> None:
    assert language(text) == code


@pytest.mark.parametrize(
    "line", ["PTI", "“Ittehad” (اتحاد) is the word both parties used in their statement.", "12,345", "—"]
)
def test_a_word_in_another_script_makes_no_foreign_paragraph(line: str) -> None:
    assert not is_foreign(line)
