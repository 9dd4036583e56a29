"""Bytes of many encodings, and bytes that are no text."""

from __future__ import annotations

import pytest

from etl.reading.decoding import decode
from etl.reading.rejected import Refusal
from tests.reading.helpers import article

STORY = "LAHORE: The PML-N’s team called on the PPP’s — for the second time — on Friday evening, aides said.\n"
URDU = "کراچی: دونوں جماعتوں کے رہنماؤں نے جمعے کو ملاقات کی اور نشستوں کی تقسیم پر بات چیت کی۔ "


@pytest.mark.parametrize(
    ("codec", "reported"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("cp1252", "cp1252"),
    ],
)
def test_the_same_text_comes_out_of_each_encoding(codec: str, reported: str) -> None:
    read = article(STORY.encode(codec))
    assert read.body == STORY.strip()
    assert read.encoding == reported
    assert read.raw == STORY.encode(codec)


def test_latin_1_is_told_from_windows_1252_by_its_quotes() -> None:
    text = "KARACHI: José of the café by the sea had both parties’ leaders to tea on Friday.".replace("’", "'")
    assert decode(text.encode("latin-1")) == (text, "latin-1")


def test_windows_arabic_reads_as_urdu_text() -> None:
    text, encoding = decode((URDU * 8).encode("cp1256", "ignore"))
    assert encoding == "cp1256"
    assert "کراچ" in text


def test_stray_bytes_in_utf_8_are_read_one_by_one() -> None:
    data = ("The League’s men said “yes” and left. " * 3).encode() + b"He said \x93no\x94."
    assert decode(data) == ("The League’s men said “yes” and left. " * 3 + "He said “no”.", "utf-8")


def test_a_page_may_declare_its_charset() -> None:
    page = '<html><head><meta charset="windows-1251"></head><body>Привет</body></html>'
    assert decode(page.encode("cp1251"), html=True) == (page, "cp1251")


def test_decoding_is_deterministic() -> None:
    data = (URDU * 8).encode("cp1256", "ignore")
    assert len({decode(data) for _ in range(5)}) == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG image"),
        (b"%PDF-1.7 abc", "a PDF"),
        (b"PK\x03\x04 abc", "a ZIP archive"),
        (b"The party met.\0Again.", "a NUL character at position 14"),
        (b"\xff\xfeT\x00h\x00e\x00\xd8", "marked as utf-16 but broken"),
        (bytes(range(1, 9)) * 50, "control characters"),
    ],
)
def test_what_is_no_text_is_refused_with_its_kind(data: bytes, said: str) -> None:
    with pytest.raises(Refusal, match=said) as refusal:
        decode(data)
    assert refusal.value.stage == "decode"


def test_mojibake_is_undone() -> None:
    broken = STORY.encode().decode("cp1252")
    assert "â€™" in broken
    assert article(broken).body == STORY.strip()
