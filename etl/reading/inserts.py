"""Inserts inside a paragraph: cut where they stand between sentences, kept sentences untouched."""

from __future__ import annotations

import re

from etl.reading.dates import MONTH
from etl.reading.scripts import is_foreign

# "… a green light. Also watch | Party holds rally × The candidates …": ends at the closing cross, or with the line.
_WATCH = re.compile(
    r"(?<![A-Za-z])(?:(?:[Aa]lso|ALSO|[Mm]ust|MUST)\s+(?:[Rr]ead|READ|[Ww]atch|WATCH|[Ss]ee|SEE)|(?:READ|WATCH"
    r"|SEE) (?:MORE|ALSO)"
    r"|Read [Mm]ore|Read [Aa]lso|Watch [Nn]ow|READ|WATCH)\s{0,3}[|:►▶][^×\n]{0,300}(?:×\s{0,3}|$)"
)
_PARENTHESIS = re.compile(
    r"\s{0,3}[(\[](?:[Aa]lso |ALSO )?(?:[Rr]ead|READ|[Ww]atch|WATCH|[Ss]ee also)(?: [Mm]ore| [Aa]lso| MORE"
    r"| ALSO)?\s{0,3}[:|]"
    r"[^()\[\]\n]{3,200}[)\]]"
)
# A bracket is a shortcode where it has an attribute or an underscored name; "[of MQM-P]" is the editor's.
_SHORTCODE = re.compile(
    r"\s{0,3}\[(caption|gallery|video|audio|playlist)\b[^\]\n]{0,300}=[^\]\n]{0,300}\][^\[\n]{0,400}\[/\1\]"
    r"|\s{0,3}\[/?[a-z][\w-]{0,40}(?:\s{1,3}[\w-]{1,40}\s?=\s?[^\]\n]{0,300}|_\w{1,40})/?\]"
    r"|\s{0,3}\[/(?:caption|gallery|video|audio|embed\w*|vc_\w+)\]"
)
_ATTRIBUTION = re.compile(
    r"(?:\s{0,3}pic\.twitter\.com/\w{1,20})?\s{0,3}[—–-]{1,2}\s?[^()\n]{1,80}\(@\w{1,30}\)\s{1,3}"
    rf"(?:{MONTH})\s{{1,3}}\d{{1,2}},\s{{1,3}}\d{{4}}",
    re.I,
)
_TWEET_SIGN = re.compile(r"pic\.twitter\.com/|https?://t\.co/|(?<!\w)[#@]\w{3,}")
_SCRIPT = re.compile(r"\s{0,3}\(\s{0,3}adsbygoogle\s{0,3}=.{0,80}?\)\.push\(\{[^}]{0,200}\}\);?")
_IMPRINT = re.compile(
    rf"(?<=[.!?”\"’')])\s{{0,3}}Published in (?:The )?[A-Z][\w ]{{1,40}},\s(?:{MONTH})\s\d{{1,2}}(?:st|nd|rd"
    rf"|th)?,?\s\d{{4}}\.?$",
    re.I,
)
_SIGN_OFF = re.compile(
    r"(?<=[.!?”\"’')])\s{1,3}(?:Enditem|PTI(?: [A-Z]{2,4}){1,6}|ANI(?: [A-Z]{2,4}){0,2}"
    r"|\((?:ANI|PTI|IANS|Agencies|APP|INP|NNI|PPI|Reuters|AFP)\))\W{0,3}$"
)
_SENTENCE_END = re.compile(r"[.!?…][”\"’'»)\]]*\s*$")


def cut_inserts(line: str) -> list[str]:
    """The pieces of `line` that are story, in order; nothing inside a piece is changed.

    A cut between two sentences makes two paragraphs. A sentence that goes on behind an insert keeps it: its
    words stay one verbatim piece of the page.
    """
    pieces = [line]
    if "[" in line:
        pieces = _cut(pieces, _SHORTCODE)
    if "|" in line or ":" in line or "►" in line:
        pieces = _cut(_cut(pieces, _PARENTHESIS), _WATCH)
    if "adsbygoogle" in line:
        pieces = _cut(pieces, _SCRIPT)
    if "@" in line:
        pieces = [rest for piece in pieces for rest in _without_tweet(piece)]
    if pieces:
        pieces[-1] = _at_the_end(pieces[-1])
    return [piece for piece in map(str.strip, pieces) if piece]


def is_attribution_only(line: str) -> bool:
    """True for a line that only says whose post it was: '— PPP (@MediaCellPPP) December 8, 2023'."""
    return _ATTRIBUTION.fullmatch(line) is not None


def looks_like_post(line: str) -> bool:
    """True where a line bears a hashtag, a handle or a picture link of a social post."""
    return _TWEET_SIGN.search(line) is not None


def _at_the_end(piece: str) -> str:
    """A last sentence without the imprint or the agency's sign-off behind it."""
    start = max(0, len(piece) - 120)
    for pattern in (_IMPRINT, _SIGN_OFF):
        match = pattern.search(piece, start)
        if match:
            piece = piece[: match.start()]
    return piece


def _cut(pieces: list[str], pattern: re.Pattern[str]) -> list[str]:
    """Pieces parted where the pattern stands; left alone where the sentence goes on in small letters behind it."""
    out: list[str] = []
    for piece in pieces:
        start = 0
        for match in pattern.finditer(piece):
            before, after = piece[start : match.start()], piece[match.end() :].lstrip()
            if before.strip() and after[:1].islower() and not _SENTENCE_END.search(before[-20:]):
                continue
            out.append(before)
            start = match.end()
        out.append(piece[start:])
    return [piece for piece in out if piece.strip()]


def _without_tweet(piece: str) -> list[str]:
    """A quoted post goes from the paragraph's start to its attribution; what follows is story.

    A post in another script stays: it is set apart as a foreign paragraph later.
    """
    match = _ATTRIBUTION.search(piece)
    if match is None or match.start() == 0 or is_foreign(piece[: match.start()]):
        return [piece]
    return _without_tweet(piece[match.end() :]) if piece[match.end() :].strip() else []
