"""Sides that the text does not name again: "the two sides", "both leaders", "they", "with whom he ..."."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.meetings.circle import ALLIANCES, Circle
from etl.claims.meetings.clauses import subject_before
from etl.claims.meetings.sides import in_stretch
from etl.claims.text import Sentence

_COUNT = r"(?:<N(?P<n>\d+)>|(?P<word>two|three|four|five|six)|(?P<both>both))"
_PARTIES = (
    r"(?:parties|sides|allies|partners|groups|outfits|blocs|bodies|committees|teams|delegations|camps|leaderships|"
    r"negotiators|negotiating teams)"
)
_ADJ = r"(?:coalition |opposition |political |coordination |liaison |negotiating |estranged |former |old |erstwhile |ruling )*"
_PEOPLE = r"(?:leaders|men|chiefs|heads|politicians|rivals|veterans|presidents|women|friends|of them)"
_ALL = re.compile(
    rf"\b(?:(?:the|these|those|all) {_COUNT}|{_COUNT.replace('P<n>', 'P<n2>').replace('P<word>', 'P<word2>').replace('P<both>', 'P<both2>')})"
    rf"(?: (?:the )?{_ADJ}(?:(?P<parties>{_PARTIES})|(?P<people>{_PEOPLE}))\b|(?=\s*$)|(?= (?:had|have|are|were|will|met|sat|also|later|then)\b))"
    r"|\bthe (?P<sides>sides|two)\b",
    re.IGNORECASE,
)
_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_BACK = 5  # sentences
_THEY = re.compile(
    r"^(?:\W|later|then|earlier|also|on <D\d+>|<D\d+>|afterwards|,|there|in <L\d+>)*\b(?:they|the (?:[\w-]+ )?(?:delegation|team|visitors|guests|group|leaders|members|duo|trio|pair|callers|emissaries|envoys|committee|lawmakers|ministers))\b"
    r"(?! (?:of|from|led|headed))",
    re.IGNORECASE,
)


def both_sides(doc: Document, sentence: Sentence, masked: str, start: int, end: int) -> Circle:
    """Whom "the two parties", "both leaders" in `masked[start:end]` stand for; an empty circle where that is not told."""
    m = None
    for hit in _ALL.finditer(masked, start, end):
        m = hit
    if m is None:
        return Circle()
    count = 2
    tag, word = m.group("n") or m.group("n2"), m.group("word") or m.group("word2")
    if tag:
        value = doc.mentions[sentence.index][int(tag)].value
        count = int(value) if value else 0
    elif word:
        count = _WORDS[word.lower()]
    if not 2 <= count <= 6:
        return Circle()
    if not m.group("parties"):
        people = _people_before(doc, sentence, masked, m.start(), count)
        if people:
            return people
        if not m.group("people") and not m.group("sides"):
            return Circle()
    return _parties_before(doc, sentence, masked, m.start(), count)


def _people_before(doc: Document, sentence: Sentence, masked: str, at: int, count: int) -> Circle:
    """The people of as many sides that were last named together."""
    for s in reversed(doc.sentences[max(0, sentence.index - 2) : sentence.index + 1]):
        if s.is_title:
            break
        text = masked[:at] if s is sentence else doc.masked(s)
        who = in_stretch(doc, s, text, 0, len(text))
        if len(who.people) == count == len(who.person_codes):
            who.codes = set(who.person_codes)
            who.vague = 0
            return who
        if len(who.people) > 1:
            break
    return Circle()


def _parties_before(doc: Document, sentence: Sentence, masked: str, at: int, count: int) -> Circle:
    """The parties last named, as many as are counted; none where a sentence names more than that."""
    codes: set[str] = set()
    for s in reversed(doc.sentences[max(0, sentence.index - _BACK) : sentence.index + 1]):
        text = masked[:at] if s is sentence else doc.masked(s)
        here = {
            m.party
            for k, m in enumerate(doc.mentions[s.index])
            if m.party and m.party != "IND" and (f"<O{k}>" in text or (m.kind == "person" and f"<P{k}>" in text))
        }
        if not codes and not here:
            here = {c for c in in_stretch(doc, s, text, 0, len(text)).person_codes if c not in ALLIANCES}
        codes |= here
        if len(codes) >= count:
            break
    return Circle([], codes) if len(codes) == count else Circle()


def they(doc: Document, sentence: Sentence, masked: str, start: int) -> Circle:
    """ "They called on ...": the people of one side that the sentence before is about."""
    if not _THEY.search(masked[:start]) or not sentence.index:
        return Circle()
    before = doc.sentences[sentence.index - 1]
    if before.is_title:
        return Circle()
    text = doc.masked(before)
    who = in_stretch(doc, before, text, 0, len(text))
    first = re.search(r"<[PO]\d+>", text)
    if not who.people or first is None or first.start() > 60 or len(who.person_codes) > 1:
        return Circle()
    who.codes = set(who.person_codes)
    return who


_OUTCOME = re.compile(
    r"^\W*(?:The|This|That|His|Her|Their) (?:formal |joint |surprise |latest )?(?:announcement|decision|development|move|statement"
    r"|agreement|understanding|pledge|breakthrough|joining|declaration|accord|switch|consensus)\b[^<.;]{0,60}$",
    re.IGNORECASE,
)


def announcers(doc: Document, sentence: Sentence, masked: str, start: int) -> Circle:
    """ "The announcement came after a meeting with ...": those whom the sentence before is about."""
    if not sentence.index or not _OUTCOME.match(masked[:start]):
        return Circle()
    before = doc.sentences[sentence.index - 1]
    if before.is_title:
        return Circle()
    text = doc.masked(before)
    who = in_stretch(doc, before, text, 0, len(text))
    who.codes = set(who.person_codes)
    return who if len(who.codes) == 1 else Circle()


_WHOM = re.compile(
    r"(?P<who><P\d+>)(?:,? [^<>.;]{0,50})?, with whom (?P<subject>he|she|they|(?:<P\d+>(?:, | and )?)+)", re.IGNORECASE
)


def with_whom(doc: Document, sentence: Sentence, masked: str, start: int) -> tuple[Circle, Circle]:
    """ "<P0>, with whom <P1> had spent two hours": both sides; empty where the words are others."""
    m = next((m for m in _WHOM.finditer(masked, 0, start) if start - m.end() <= 30), None)
    if m is None:
        return Circle(), Circle()
    right = in_stretch(doc, sentence, masked, m.start("who"), m.end("who"))
    left = in_stretch(doc, sentence, masked, m.start("subject"), m.end("subject"))
    if not left:
        left = in_stretch(doc, sentence, masked, 0, m.start("who"))
    return left or subject_before(doc, sentence), right
