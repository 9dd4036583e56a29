"""Text to paragraphs: one line each, hard-wrapped copy joined again (its breaks are kept as marks)."""

from __future__ import annotations

import re

_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_BLANK = re.compile(r"\n[^\S\n]*\n\s*")
_EDGE = " \t\xa0\u2000\u2001\u2002\u2003\u2009\u200a\u200b\u202f\u2060\u3000\ufeff"
_SENTENCE_END = re.compile(r"[.!?…:;۔؟।][”\"’'»)\]]*$")
_FULL_STOP = re.compile(r"[.!?…۔؟।][”\"’'»)\]]*$")
SOFT_BREAK = "\v"  # a line's end inside a paragraph; a newline again in the body, so that quotes stay verbatim
BULLET = re.compile(r"(?:[•●▪■◦‣*·-]|\(?\d{1,2}[.)]|\([a-z]\))\s")


def split_paragraphs(text: str) -> list[str]:
    """The non-empty lines of `text`, trimmed at the edges and otherwise as they came."""
    text = _BREAKS.sub("\n", text)
    lines = [line.strip(_EDGE) for line in text.split("\n")]
    if _is_wrapped(text):
        return [line for block in _BLANK.split(text.strip()) for line in _unwrapped(block)]
    return [line for line in lines if line]


def ends_sentence(line: str) -> bool:
    """True where the line ends with a sentence's mark, closing quotes aside."""
    return _FULL_STOP.search(line) is not None


def is_bullet(line: str) -> bool:
    return BULLET.match(line) is not None


def _is_wrapped(text: str) -> bool:
    """Copy broken at a fixed width: lines of 40-100 characters that mostly do not end a sentence."""
    blocks = [b.split("\n") for b in _BLANK.split(text.strip()[:20000])]
    inner = [line.strip() for b in blocks if len(b) >= 3 for line in b[:-1]]
    if len(inner) < 4 or len(blocks) < 2 or max(map(len, inner)) > 100:
        return False
    full = sum(len(line) >= 40 and not _SENTENCE_END.search(line) and not is_bullet(line) for line in inner)
    return full >= len(inner) * 0.75


def _unwrapped(block: str) -> list[str]:
    """The block as one line with `SOFT_BREAK` where it was broken; tables and lists keep their lines."""
    lines = [line.strip(_EDGE) for line in block.split("\n") if line.strip()]
    if any("|" in line or is_bullet(line) for line in lines):
        return lines
    return [SOFT_BREAK.join(lines)] if lines else []
