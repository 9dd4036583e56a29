"""Normalised text, tokens and sentences, with offsets that lead back to the article's body.

Patterns are written for plain straight quotes and unbroken words; newspapers print curly quotes and
soft hyphens. `NormText` holds the plain form and knows for each of its characters where it stood.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, field
from typing import NamedTuple

from etl.claims import urdu

_FOLD = {
    "\u2019": "'",
    "\u2018": "'",
    "\u02bc": "'",
    "`": "'",
    "\u00b4": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u2033": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u00a0": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\t": " ",
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2212": "-",
    "\u2013": "\u2013",
    "\u2014": "\u2014",
    **urdu.LETTERS,
    **urdu.DIGITS,
}
_DROP = {"\u00ad", "\u200b", "\u200c", "\u200d", "\ufeff", "\u200e", "\u200f", *urdu.SIGNS}
_TABLE = str.maketrans(_FOLD)
_DROPPED = re.compile(f"[{''.join(_DROP)}]")

TOKEN = re.compile(
    r"""(?:[A-Za-z]\.){2,}             # U.S., J.U.I.
      | \d+(?:,\d+)*(?:\.\d+)?         # 1,07,494  50.3
      | [^\W\d_]+                      # words, hyphens stand apart
      | 's\b | \S
    """,
    re.VERBOSE,
)

ABBREVIATIONS = frozenset(
    "dr mr mrs ms prof gen lt col maj brig capt retd engr adv sen rep gov st ch mst hon rs no nos vs jr sr dist "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx etc al inc ltd co syed m".split()
)


class Token(NamedTuple):
    """A word, number or sign. Offsets are into the normalised text."""

    text: str
    start: int
    end: int
    lower: str
    is_capital: bool


@dataclass(slots=True)
class NormText:
    """The body in plain signs; `origin[i]` is the place in the body of character i."""

    body: str
    text: str = ""
    origin: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, body: str, soft_breaks: tuple[int, ...] = ()) -> NormText:
        """`soft_breaks` are newlines of the body that are spaces to the reader."""
        if soft_breaks:
            signs = list(body)
            for i in soft_breaks:
                signs[i] = " "
            plain = cls.of("".join(signs))
            return cls(body, plain.text, plain.origin)
        if not _DROPPED.search(body):
            return cls(body, body.translate(_TABLE), list(range(len(body))))
        origin = [i for i, ch in enumerate(body) if ch not in _DROP]
        return cls(body, "".join(body[i] for i in origin).translate(_TABLE), origin)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the body of the normalised span [start, end)."""
        if not self.origin:
            return 0, 0
        last = self.origin[end - 1] + 1 if end > 0 else 0
        return self.origin[start] if start < len(self.origin) else len(self.body), last


@dataclass(slots=True)
class Sentence:
    """One sentence or headline. `tokens` are those of the document from `first` to `last` (exclusive)."""

    index: int
    paragraph: int
    start: int
    end: int
    first: int
    last: int
    text: str
    is_title: bool = False
    city: str | None = None  # of the dateline that opens the paragraph; the sentence begins behind it


_BOUNDARY = re.compile(
    r"[.!?]['\")\]]*(?=\s+['\"(\[\u2022]*[A-Z0-9<])|[.!?]['\")\]]*\s*$|[\u2022;](?=\s+[A-Z])"
    rf"|[{urdu.STOPS}](?=\s|$)"
)


def split_sentences(text: str) -> list[tuple[int, int, int]]:
    """(start, end, paragraph) of each sentence of the normalised text; paragraphs end at a newline."""
    out: list[tuple[int, int, int]] = []
    paragraph = 0
    offset = 0
    for line in text.split("\n"):
        if line.strip():
            out.extend((offset + a, offset + b, paragraph) for a, b in _split_line(line))
            paragraph += 1
        offset += len(line) + 1
    return out


def _split_line(line: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = 0
    for m in _BOUNDARY.finditer(line):
        if m.group()[0] == "." and _is_abbreviation(line, m.start()):
            continue
        if m.group()[0] == ";":
            continue
        spans.append((start, m.end()))
        start = m.end()
    spans.append((start, len(line)))
    out = []
    for a, b in spans:
        while a < b and line[a].isspace():
            a += 1
        while b > a and line[b - 1].isspace():
            b -= 1
        if b > a:
            out.append((a, b))
    return out


_LAST_WORD = re.compile(r"([A-Za-z]+(?:\.[A-Za-z]+)*)$")
_LONGEST = 40  # letters of an abbreviation, far more than any has


def _is_abbreviation(line: str, dot: int) -> bool:
    m = _LAST_WORD.search(line, max(0, dot - _LONGEST), dot)
    if not m:
        return False
    word = m.group(1)
    if m.start() and line[m.start() - 1] in "-(" and len(word) == 1:
        return False  # "joined the PML-N. He said"
    if len(word) == 1 or "." in word:
        return word not in ("I",) and word.isupper()
    if word.lower() not in ABBREVIATIONS:
        return False
    # "No." and "St." end sentences too; a title before a capital does not
    return word[0].isupper() or word.lower() in ("vs", "etc")


def plain(text: str) -> str:
    """Text in plain signs, where nobody asks for offsets: phrases to look for."""
    return NormText.of(text).text


def tokenize(text: str) -> list[Token]:
    return [Token(word := m[0], *m.span(), word.lower(), word[0].isupper()) for m in TOKEN.finditer(text)]


def token_range(starts: list[int], start: int, end: int) -> tuple[int, int]:
    """Indices of the tokens that begin inside [start, end)."""
    return bisect.bisect_left(starts, start), bisect.bisect_left(starts, end)


SKIP_SIGNS = frozenset("-\u2013\u2014.")
