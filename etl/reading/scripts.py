"""Which script a paragraph is written in, and which language a script's letters point to."""

from __future__ import annotations

import re

_ARABIC = re.compile(r"[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
_OTHER = re.compile(
    r"[\u0370-\u03ff\u0400-\u052f\u0590-\u05f2\u0900-\u0dff\u0e00-\u0fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_NOT_ASCII_OR_PUNCTUATION = re.compile(r"[\u0370-\u1fff\u3040-\ud7af\ufb50-\ufefc]")

# Links, handles and whose post it was are in Latin letters in any language.
_ADDRESSES = re.compile(
    r"(?:https?://|pic\.twitter\.com/)\S+|[—–]\s?[^()\n]{1,80}\(@\w{1,30}\).{0,40}$|[#@][A-Za-z]\w*"
)

# Letters that only one of the languages of the Arabic script here uses, most particular first.
_MARKERS = (
    ("sd", re.compile("[ٻڀٺٽٿڃڄڇڊڌڍڏڙڦڪڱڳڻ]")),
    ("ps", re.compile("[ټځڅډړږښګڼېۍ]")),
    ("ur", re.compile("[ٹڈڑںھہےۓ]")),
    ("fa", re.compile("[پچژگکی]")),
)
_BLOCKS = (
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("bn", re.compile(r"[\u0980-\u09ff]")),
    ("pa", re.compile(r"[\u0a00-\u0a7f]")),
    ("ta", re.compile(r"[\u0b80-\u0bff]")),
    ("ru", re.compile(r"[\u0400-\u052f]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u3400-\u9fff]")),
)


def is_foreign(paragraph: str) -> bool:
    """True where more letters are of another script than of the Latin one."""
    if not _NOT_ASCII_OR_PUNCTUATION.search(paragraph):
        return False
    words = _ADDRESSES.sub("", paragraph)
    return _other_letters(words) > len(_LATIN.findall(words))


def language(text: str) -> str:
    """ISO 639-1 code by script and its particular letters; Latin script is taken as English."""
    if not is_foreign(text):
        return "en"
    if len(_ARABIC.findall(text)) * 2 > _other_letters(text):
        counts = {code: len(letters.findall(text)) for code, letters in _MARKERS}
        arabic = len(_ARABIC.findall(text))
        for code in ("sd", "ps"):
            if counts[code] * 25 > arabic:
                return code
        if counts["ur"] * 50 > arabic:
            return "ur"
        return "fa" if counts["fa"] * 50 > arabic else "ar"
    return max(_BLOCKS, key=lambda block: len(block[1].findall(text)))[0]


def letters(text: str) -> int:
    """Number of letters of any script known here."""
    return len(_LATIN.findall(text)) + _other_letters(text)


def _other_letters(text: str) -> int:
    return len(_ARABIC.findall(text)) + len(_OTHER.findall(text))
