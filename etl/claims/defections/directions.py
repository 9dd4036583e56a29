"""Where the words of a frame lead: the party that somebody joins, the party that he leaves."""

from __future__ import annotations

import re
from collections.abc import Collection

from etl.claims.defections.focus import Focus
from etl.claims.defections.gates import IS_LIST
from etl.claims.defections.lists import Actor
from etl.claims.defections.parties import head_party, spoken_of
from etl.claims.defections.slots import SIGNS
from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.text import Sentence


def target(
    doc: Document,
    sentence: Sentence,
    m: re.Match[str],
    frame: Frame,
    people: list[Actor],
    focus: Focus,
    named: Collection[str | None],
) -> str | None:
    """The party joined, IND for standing alone; `named` are the parties that the article names."""
    if "to" in frame.tags:
        ind = m.groupdict().get("ind")
        return None if ind and doc.tagged(sentence, ind)[0].party != "IND" else "IND"
    groups = m.groupdict()
    if groups.get("t"):
        party = doc.tagged(sentence, groups["t"])[0].party
        return None if party == "IND" else party
    if groups.get("u"):
        head = doc.tagged(sentence, groups["u"])[0]
        return head.party if head.kind == "venue" else head_party(doc, head, people)
    sign = groups.get("z") or groups.get("z2")
    if sign:
        party = SIGNS.get(sign.lower()) or SIGNS.get(sign.lower().rstrip("s"))
        return party if party in named else None
    if frame.tags.get("party") == "near" and not _is_listed(sentence, m.group(), focus):
        return None
    inside = [x for x in doc.tagged(sentence, m.group()) if x.kind == "party" and x.party not in (None, "IND")]
    if inside and not groups.get("p"):
        return inside[0].party
    return spoken_of(doc, sentence, m.start(), people, focus, frame.tags.get("party", ""))


def _is_listed(sentence: Sentence, words: str, focus: Focus) -> bool:
    """True where a list may be of those who joined in one of the sentences before."""
    near = focus.to is not None and 0 < sentence.index - focus.at <= 2
    return near and (focus.is_group or bool(IS_LIST.match(words)))


def origin_named(doc: Document, sentence: Sentence, m: re.Match[str], people: list[Actor]) -> str | None:
    """The party left, where the words of the frame name it."""
    groups = m.groupdict()
    if groups.get("y"):
        return SIGNS.get(groups["y"].lower())
    for slot in ("f", "g", "h"):
        if groups.get(slot):
            found = doc.tagged(sentence, groups[slot])[0]
            party = found.party if found.kind == "party" else head_party(doc, found, people)
            return None if party == "IND" else party
    return None
