"""People named with their seats where the talk is of members-elect: each of them won."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.claims.document import Document
from etl.claims.results.skeleton import Skeleton

_ELECT = re.compile(
    r"\b(?:(?:M[NP]As?|[Mm]embers?|[Ll]awmakers?|[Ll]egislators?|[Pp]arliamentarians?|[Ii]ndependents?)-elect|(?:returned|winning|victorious|successful) (?:candidates?|independents?)"
    r"|victors?|winners?|newly[- ]elected|(?:fresh|just|new)ly[- ](?:returned|elected)|(?<!both )(?<!all )(?:won|elected|returned|victorious)(?: [a-z]+){0,4} as (?:an )?independents?"
    r"|independents? (?:who|that) (?:had |have )?(?:won|been elected|been returned|made it)|(?:elected|returned|winning) (?:as )?independents?)\b"
)
_NOT = re.compile(
    r"\b(?:candidates? (?:for|in|from|of)|contest(?:ed|ing|s)?|field(?:ed|ing)|nominat\w+|tickets?|lost|los(?:es|ing|ers?)|defeat\w*|beat\w*|runners?-up|rivals?|opponents?|challengers?|votes|recounts?"
    r"|petition\w*|tribunal|disqualif\w+|withdr[ae]w\w*|will (?:stand|run|contest)|unsuccessful|former|ex-)\b",
    re.I,
)
_OWN_SEAT = re.compile(r"\([A-Z]{2,3}-? ?\d{1,3}\)$")
# "Joining Zahid Khan (PP-123)": who is told of as known already.
_KNOWN = re.compile(r"\bjoining (?:<P\d+>(?:, and |, | and ))*$")
_BEFORE = 3  # sentences that may speak of them


def members_elect(doc: Document, sk: Skeleton) -> Iterator[str]:
    """The tags of people with their seats behind their names, "Zahid Khan (PP-123)", in talk of members-elect."""
    named = [k for k, m in sk.people.items() if m.seat and _OWN_SEAT.search(m.text) and f"<P{k}>" in sk.text]
    if not named or _NOT.search(sk.sentence.text):
        return
    near = doc.sentences[max(0, sk.sentence.index - _BEFORE) : sk.sentence.index + 1]
    if any(_ELECT.search(s.text) and sk.sentence.paragraph - s.paragraph <= 1 for s in near):
        yield from (f"P{k}" for k in named if not _KNOWN.search(sk.text[: sk.text.find(f"<P{k}>")]))
