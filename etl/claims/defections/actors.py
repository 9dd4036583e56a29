"""Who changes sides: the people or the counted group that a switch in a sentence is about."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.frames import compile_frame
from etl.claims.mentions import Mention
from etl.claims.text import Sentence

_LIST = compile_frame("{p:XX}")
_AFTER = compile_frame(r"^[^.;<]{0,40}?(?:includ(?:e|es|ed|ing)|were|are|was|is|namely|such as|:|comprising) {p:XX}")
# What stands before people who are only company, hosts or speakers.
_SIDE = re.compile(
    r"(?:with|alongside|beside|besides|by|of|against|under|to|from|for|than|met|meeting|called on|presence of|after|before|over|between|flanked by|in front of|unlike|like|welcomed by|invitation of)\s*(?:the |his |her )?$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"^[\W]*(?:he|she|they|both|all|the (?:two|three|four|five|six|trio|duo|pair|former|ex|lawmakers?|legislators?|MPAs?|MNAs?|politicians?|leaders?|senator|newcomers?|turncoats?)|who|his|her|their)\b", re.IGNORECASE)


def actors(doc: Document, sentence: Sentence, start: int, end: int) -> list[Mention]:
    """People or groups that the switch told by `masked[start:end]` is about; [] where nobody can be made out."""
    masked = doc.masked(sentence)
    listed = _AFTER.match(masked[end:])
    groups = [m for m in _LIST.finditer(masked[:start]) if _people(doc.tagged(sentence, m.group()))]
    chosen = [m for m in groups if not _SIDE.search(masked[: m.start()])]
    if chosen:
        return _people(doc.tagged(sentence, chosen[-1].group()))
    if listed:
        return _people(doc.tagged(sentence, listed.group("p")))
    if not groups or _PRONOUN.match(masked):
        return _before(doc, sentence)
    return []


def _people(found: list[Mention]) -> list[Mention]:
    return [m for m in found if m.kind in ("person", "group") or (m.kind == "party" and m.party == "IND")]


def _before(doc: Document, sentence: Sentence) -> list[Mention]:
    """The people whom the sentence before is about: its first list, not after a preposition."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 3), -1):
        earlier = doc.sentences[index]
        if earlier.is_title:
            break
        masked = doc.masked(earlier)
        for m in _LIST.finditer(masked):
            found = [x for x in _people(doc.tagged(earlier, m.group())) if x.kind != "party"]
            if found and not _SIDE.search(masked[: m.start()]):
                return found
    return []
