"""The clause around the words that tell of an encounter: who stands on its left and right."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Where the clause that holds the telling words may begin.
_LEFT = re.compile(
    r'"|;|:(?!\d)|\b(?:besides|apart from|in addition to|other than) [^,;"]{3,60},|'
    r"\u2014|, who\b|\bwho\b|(?<![>)]), (?:and|but|while) (?!<\d)|\b(?:said|says|"
    r"told|claimed|added|disclosed|revealed|maintained|confirmed|stated|learnt|"
    r"learned|reported|insisted)\b(?: that)?(?!,)|"
    r"\b(?:after|when|while|because|although|though|but|where|as|since|before|"
    r"whereas|that|which|if|whether|whose|until)\b",
    re.IGNORECASE,
)
# Where what follows no longer belongs to it.
_RIGHT = re.compile(
    r'"|;|\u2014|, (?:who|where|which|when|as|but|saying|adding|urging|asking|'
    r"seeking|while|whose|though|hours|days|just)\b|\b(?:where|which|while|after|"
    r"before|ahead of|regarding|about|against|amid|when|because|but|following|"
    r"until|since|if|that|whether|unless|despite|followed by|hours|days|over (?:the|"
    r"seat|his|her|its|a|an)\b(?! (?:phone|telephone|cup|lunch|dinner|breakfast|"
    r"meal|iftar|tea|biryani))|in (?:a bid|an effort|an attempt|favour|view|which|"
    r"order|exchange|return|connection)|"
    r"as|said|told|says|so|for (?:the )?(?:support|post|office|slot|seat|chief|"
    r"prime|upcoming|formation|forming|a (?:joint|review)))\b|"
    r",? and (?:[a-z]+ed|then|held|sought|told|gave|made|took|got|had|have|has|"
    r"is|was|were|are|will|would|came|went|left|spoke|put|that|to|extend|reach)"
    r"\b|"
    r" to (?!(?:his|her|their|the|a|an|dinner|lunch|tea|breakfast)\b|<)[a-z]+",
    re.IGNORECASE,
)
_ACCOMPANIED = re.compile(
    r"(?:accompanied|flanked|assisted|led|headed|joined) by|in the presence of|"
    r"along with|comprising|including",
    re.IGNORECASE,
)


def left_zones(masked: str, at: int) -> Iterator[tuple[int, bool]]:
    """Starts of ever wider clauses that end at `at`, nearest first; True where "who" opens the clause."""
    bounds = list(_LEFT.finditer(masked, 0, at))
    for m in reversed(bounds):
        yield m.end(), m.group().lower().endswith("who")
    yield 0, False


def right_end(masked: str, at: int) -> int:
    """Where the clause that goes on at `at` ends."""
    at_least = at
    for m in _RIGHT.finditer(masked, at_least):
        if m.group().startswith(", who") and _ACCOMPANIED.match(
            masked[m.end() :].lstrip()[:40].replace("was ", "").replace("were ", "")
        ):
            continue
        return m.start()
    return len(masked)
