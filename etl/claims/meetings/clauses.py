"""The circles left and right of the telling words."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.meetings.circle import Circle
from etl.claims.meetings.sides import in_stretch
from etl.claims.meetings.zones import left_zones
from etl.claims.text import Sentence

_PRONOUN = re.compile(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:I|we|We|me|us)\b")
_SPEAKER = re.compile(r'"[^"]{0,80}?(?:<P\d+>)')


def in_quote(masked: str, at: int) -> bool:
    return masked.count('"', 0, at) % 2 == 1


def left_of(doc: Document, sentence: Sentence, masked: str, start: int, *, near: bool = False) -> Circle:
    """Who did it: the nearest clause on the left that names somebody; the very nearest one only where `near`."""
    for begin, is_who in left_zones(masked, start):
        who = in_stretch(doc, sentence, masked, begin, start)
        if who and not (is_who and not who.people):
            return who
        if is_who:
            before = re.search(r"<[POG]\d+>[^<>]{0,60}$", masked[: begin - 3])
            if before:
                return in_stretch(doc, sentence, masked, before.start(), before.end()).add(who)
        if _PRONOUN.search(masked[begin:start]):
            named = in_stretch(doc, sentence, masked, 0, begin)
            return (
                Circle(named.people[:1], named.person_codes and {c for c in [named.party(*named.people[0])] if c})
                if named.people
                else subject_before(doc, sentence)
            )
        if near:
            break
    return Circle()


def subject_before(doc: Document, sentence: Sentence) -> Circle:
    """The person that "he" or "she" stands for: the first one of the sentence before."""
    for s in reversed(doc.sentences[max(0, sentence.index - 2) : sentence.index]):
        if s.is_title:
            break
        masked = doc.masked(s)
        m = re.search(r"<P\d+>", masked)
        if m and m.start() <= 45 and not re.search(r"\b(?:by|to|with|of|against) $", masked[: m.start()]):
            return in_stretch(doc, s, masked, m.start(), m.end())
        if m:
            break
    return Circle()


def pronoun_after(doc: Document, sentence: Sentence, masked: str, start: int, end: int, left: Circle) -> Circle:
    """The person that "met him" is about: one named before who did not do the meeting."""
    if not re.search(r"\b(?:him|her)\b", masked[start:end]) and not re.match(
        r"[^<.;\",]{0,30}\b(?:him|her)\b", masked[end:]
    ):
        return Circle()
    for s in reversed(doc.sentences[max(0, sentence.index - 3) : sentence.index + 1]):
        if s.is_title:
            break
        text = doc.masked(s)
        who = in_stretch(doc, s, text, 0, end if s is sentence else len(text))
        for p, m in who.people if s is not sentence else []:
            code = who.party(p, m)
            if p.index not in left.indices and code not in left.codes:
                return Circle([(p, m)], {code} if code else set())
    return Circle()


def speaker(doc: Document, sentence: Sentence, masked: str, at: int) -> Circle | None:
    """Who says "I" or "we" in the quotation around `at`; None where the quotation is not in the first person."""
    begin = masked.rfind('"', 0, at) + 1
    end = masked.find('"', at)
    end = len(masked) if end < 0 else end
    if not _FIRST.search(masked[begin:end]):
        return None
    for s in doc.sentences[sentence.index : sentence.index + 2]:
        text = doc.masked(s)
        start = end if s is sentence else 0
        m = re.search(
            r"(?:said|told|says|recalled|added|dared|quipped|disclosed|insisted|"
            r"confirmed)\b[^<\"]{0,40}<P\d+>|<P\d+>[^<\"]{0,30}(?:said|told|says|"
            r"recalled|added|dared|quipped|disclosed|insisted|confirmed)\b",
            text[start:],
        )
        if m:
            found = in_stretch(doc, s, text, start + m.start(), start + m.end())
            plural = re.search(r"\b(?:we|us)\b", masked[begin:end], re.IGNORECASE)
            return Circle([], found.person_codes, {}, 0) if plural else found
    return None
