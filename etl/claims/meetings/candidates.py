"""Whom a sentence may say to have met, for the trained reader to judge: sets of people of two sides."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from etl.claims.document import Document
from etl.claims.meetings.build import has_independents
from etl.claims.meetings.circle import Circle
from etl.claims.meetings.sides import in_stretch
from etl.claims.mentions import Mention, Person
from etl.claims.text import Sentence

_TAG = re.compile(r"<([POGV])(\d+)>")
_CLAUSE = re.compile(r"; |, (?:while|whereas|but|although|though|however)\b|\. |\? |: (?=[A-Z<])")
PRONOUN = re.compile(
    r"\b(?:he|she|him|her|his|they|them|their|we|us|the (?:two|pair|duo|three|delegation|team|visitors?|guests?|hosts?|"
    r"callers?|former|latter|cleric|governor|minister|premier|leader|party|veteran|senator))\b|\b(?:both|each other|I|me)\b",
    re.IGNORECASE,
)
_SINGULAR = re.compile(
    r"\b(?:he|she|him|her|his|I|me|my|the (?:visitor|guest|host|caller|former|latter|cleric|governor|minister|premier|veteran|"
    r"senator))\b",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"\b(?:both|they|them|the (?:two|pair|duo|three|sides)|each other|one another|together|their|two sides)\b",
    re.IGNORECASE,
)
_MOST = 6  # sides of a meeting; a conference may have more, but a sentence that names so many rarely tells of one
_MOST_UNNAMED = 4  # where nobody is named


@dataclass(slots=True)
class Candidate:
    """Those who may have met: `how` they were brought together, `spans` of the tags of each side in the sentence."""

    who: Circle
    how: str
    sentences: tuple[Sentence, ...]  # the telling one first
    spans: list[tuple[int, int, str]]  # (start, end, side) in the telling sentence, left to right


def candidates(doc: Document, sentence: Sentence) -> Iterator[Candidate]:
    """The candidates that a sentence tells of, each set once."""
    masked = doc.masked(sentence)
    here = in_stretch(doc, sentence, masked, 0, len(masked))
    here.codes |= here.person_codes
    seen: set[tuple[frozenset[str], frozenset[int]]] = set()

    def make(who: Circle, how: str, *others: Sentence) -> Iterator[Candidate]:
        sides = len(who.codes) + (1 if _guests_without_party(who) else 0)
        key = frozenset(who.codes), frozenset(who.indices)
        if 2 <= sides <= _MOST and key not in seen and (who.people or sides <= _MOST_UNNAMED):
            seen.add(key)
            yield Candidate(who, how, (sentence, *others), _spans_of(doc, sentence, masked, who))

    if here:
        yield from make(here, "one")
    loose = here
    if len(here.codes) < 2 and (not here or len(_TAG.findall(masked)) > 1):
        loose = in_stretch(doc, sentence, masked, 0, len(masked), is_strict=False)
        loose.codes |= loose.person_codes
        yield from make(loose, "loose")
    if here:
        if len(here.codes) > 2:
            for a, b in _clauses(masked):
                part = in_stretch(doc, sentence, masked, a, b)
                yield from make(part, "clause")
        if len(here.codes) == 1 or (here.people and not here.codes):
            there = in_stretch(doc, sentence, masked, 0, len(masked), venues=True)
            yield from make(there, "venue")
            if len(here.people) >= 2 and has_independents(doc):
                free = Circle(list(here.people), set(here.codes), dict(here.told), here.vague)
                free.take_as("IND")
                free.codes |= free.person_codes
                yield from make(free, "free")
            beside = _sentence_after(doc, sentence)
            if beside is not None:
                text = doc.masked(beside)
                more = in_stretch(doc, beside, text, 0, len(text))
                if more.people:
                    yield from make(_both(here, more), "after", beside)
    if len(here.codes) <= 1 and PRONOUN.search(masked):
        base = here or loose
        for how, other, others in _antecedents(doc, sentence, masked, base):
            yield from make(_both(base, other), how, *others)


def _both(a: Circle, b: Circle) -> Circle:
    who = a.add(b)
    who.codes |= who.person_codes
    return who


def _guests_without_party(who: Circle) -> bool:
    """Whether somebody without a party stands beside people of one: a politician about to join it, perhaps."""
    return bool(who.codes) and any(who.party(p, m) is None for p, m in who.people)


def _clauses(masked: str) -> list[tuple[int, int]]:
    cuts = [0, *(m.start() for m in _CLAUSE.finditer(masked)), len(masked)]
    return [(a, b) for a, b in itertools.pairwise(cuts) if b > a]


def _sentence_after(doc: Document, sentence: Sentence) -> Sentence | None:
    after = doc.sentences[sentence.index + 1 : sentence.index + 2]
    return after[0] if after and after[0].paragraph == sentence.paragraph else None


def _antecedents(
    doc: Document, sentence: Sentence, masked: str, here: Circle
) -> Iterator[tuple[str, Circle, tuple[Sentence, ...]]]:
    """Whom a pronoun may stand for: those of the sentence before, its first person, the article's main person."""
    before = [s for s in doc.sentences[max(0, sentence.index - 2) : sentence.index] if not s.is_title]
    for back, s in enumerate(reversed(before), 1):
        text = doc.masked(s)
        who = in_stretch(doc, s, text, 0, len(text))
        who.codes |= who.person_codes
        if not who:
            continue
        fresh = [(p, m) for p, m in who.people if p.index not in here.indices]
        if fresh:
            first = _only(who, fresh[0])
            yield f"first-{back}", first, (s,)
        if len(fresh) > 1:
            yield f"last-{back}", _only(who, fresh[-1]), (s,)
        if _PLURAL.search(masked) and len(who.codes) >= 2:
            yield f"both-{back}", who, (s,)
        if not fresh and len(who.codes - here.codes) == 1:
            yield f"party-{back}", Circle([], who.codes - here.codes), (s,)
        if fresh:
            break
    main = _main_person(doc) if _SINGULAR.search(masked) else None
    if main is not None and main[0].index not in here.indices:
        side = main[0].party or main[1].party
        yield "main", Circle([main], {side} if side else set()), ()


def _only(who: Circle, one: tuple[Person, Mention]) -> Circle:
    code = who.party(*one)
    told = {one[0].index: code} if code and one[0].index in who.told else {}
    return Circle([one], {code} if code else set(), told, 0)


def _main_person(doc: Document) -> tuple[Person, Mention] | None:
    """The one whom the article names most, three times at least."""
    counts: Counter[int] = Counter()
    first: dict[int, tuple[Person, Mention]] = {}
    for found in doc.mentions:
        for m in found:
            if m.kind == "person" and m.person is not None:
                counts[m.person.index] += 1
                first.setdefault(m.person.index, (m.person, m))
    if not counts:
        return None
    index, times = max(counts.items(), key=lambda item: (item[1], -item[0]))
    return first[index] if times >= 3 else None


def _spans_of(doc: Document, sentence: Sentence, masked: str, who: Circle) -> list[tuple[int, int, str]]:
    """Where the sides stand in a sentence."""
    out = []
    people = {p.index: who.party(p, m) or "?" for p, m in who.people}
    for m in _TAG.finditer(masked):
        mention = doc.mentions[sentence.index][int(m.group(2))]
        if mention.kind == "person":
            if mention.person is not None and mention.person.index in people:
                out.append((m.start(), m.end(), people[mention.person.index]))
        elif mention.party in who.codes - ({"IND"} if mention.kind == "venue" else set()):
            out.append((m.start(), m.end(), mention.party or ""))
    return out
