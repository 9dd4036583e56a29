"""People that words refer back to: "he", "them", the speaker of a quotation, whom a profile is about."""

from __future__ import annotations

import re

from etl.claims.defections.lists import LIST, LISTS, Actor, members
from etl.claims.document import Document
from etl.claims.text import Sentence

# What stands before people who are only company, hosts, objects or speakers.
SIDE = re.compile(
    r"(?:\b(?:with|alongside|beside|besides|by|of|against|under|to|from|for|than|in|"
    r"into|at|on|over|met|meet|meeting|called on|presence of|after|before|between|flanked "
    r"by|in front of|unlike|like|near|"
    r"welcomed by|invitation of|thank(?:ed|ing)|tell(?:ing)?|told|ask(?:ed|ing)|accus(?:ed|"
    r"ing)|inform(?:ed|ing)|support(?:ed|ing)?|defeat(?:ed|ing)|beat|beaten|bested|trounced|routed|unseated|ousted|praise[d]?|blam(?:ed|"
    r"ing)|following|behind|trust in|confidence in|"
    r"leadership of|calling|calls|called|via|per|through|without|outside|despite|to "
    r"\w+)|[\"'],? (?:\w+ )?(?:said|says|added|claimed|snapped|quipped|remarked|stated|"
    r"asked|replied|declared|insisted|thundered|laughed))\s*(?:the |his |her |their "
    r")?$",
    re.IGNORECASE,
)
POSSESSED = re.compile(
    r"'s (?!nephew|son|brother|cousin|uncle|daughter|wife|father|(?:\w+ )?(?:loyalt|allegiance|journey|career|heart|sympathies|romance|"
    r"affiliation|association|innings|tenure|membership|name (?:has|had|was|is)))"
)
HE = re.compile(r"\b(?:he|she|they)\b", re.IGNORECASE)
_SPEAKER = re.compile(
    rf"(?:(?:said|snapped|told|says|quipped|insisted|added|declared|replied|remarked|"
    rf"asserted|maintained|the \w+'s|laughed|shrugged|grinned|protested|clarified) (?P<a>{LIST}))|"
    rf"(?P<b>{LIST})(?: (?:said|told|says|added|insisted|declared|replied|maintained|"
    rf"clarified|tweeted|wrote|posted))"
)
_BESIDE = re.compile(
    r"\b(?:with|alongside|beside|flanked by|presence of|next to|thanked|met) (?:the )?$", re.IGNORECASE
)


def object_of(doc: Document, sentence: Sentence, start: int) -> list[Actor]:
    """Who "him" or "them" is at `masked[start:]`: the first people of the sentence, or of those before."""
    masked = doc.masked(sentence)
    for m in LISTS.finditer(masked[:start]):
        found = members(doc, sentence, m.start(), m.end())
        if found and not SIDE.search(masked[: m.start()]) and not POSSESSED.match(masked[m.end() :]):
            return found
    return previous(doc, sentence)


def previous(doc: Document, sentence: Sentence, reach: int = 2) -> list[Actor]:
    """The people whom the sentences before are about: the first list, not after a preposition."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - reach), -1):
        earlier = doc.sentences[index]
        if earlier.is_title:
            break
        masked = doc.masked(earlier)
        named = [(m, [a for a in members(doc, earlier, m.start(), m.end()) if a.name]) for m in LISTS.finditer(masked)]
        for m, found in named:
            if (
                found
                and not SIDE.search(masked[: m.start()])
                and (m.start() < 12 or not POSSESSED.match(masked[m.end() :]))
            ):
                return found
        for m, found in named:
            if found and (
                re.search(r"\b(?:for|of|mean|said|by|from|about) $", masked[: m.start()])
                or (
                    masked.count("<P") == 1
                    and not _BESIDE.search(masked[: m.start()])
                    and not POSSESSED.match(masked[m.end() :])
                )
            ):
                return found
    return _topic(doc, sentence) if HE.search(doc.masked(sentence)) else []


def _topic(doc: Document, sentence: Sentence) -> list[Actor]:
    """Whom a profile is about, as far as one person stands out: named in the headline, or first and most often."""
    counts: dict[int, int] = {}
    titled: set[int] = set()
    for s in doc.sentences[: sentence.index]:
        for m in doc.of_kind(s, "person"):
            if m.person is not None:
                counts[m.person.index] = counts.get(m.person.index, 0) + 1
                if s.is_title:
                    titled.add(m.person.index)
    if not counts:
        return []
    pick = next(iter(titled)) if len(titled) == 1 else next(iter(counts))
    if counts[pick] < (2 if titled else 3) or counts[pick] < max(counts.values()):
        return []
    for s in doc.sentences[: sentence.index]:
        masked = doc.masked(s)
        for a in members(doc, s, 0, len(masked)) if not s.is_title else []:
            if a.person is not None and a.person.index == pick:
                return [a]
    return []


def speaker(doc: Document, sentence: Sentence) -> list[Actor]:
    """Who says the quotation that the sentence is part of."""
    for index in (sentence.index, sentence.index + 1, sentence.index - 1):
        if 0 <= index < len(doc.sentences) and not doc.sentences[index].is_title:
            s = doc.sentences[index]
            masked = doc.masked(s)
            m = _SPEAKER.search(masked)
            if m:
                name = "a" if m.group("a") else "b"
                return members(doc, s, m.start(name), m.end(name))
    return previous(doc, sentence)
