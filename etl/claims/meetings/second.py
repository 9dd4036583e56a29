"""The second reader: encounters that no rule found, where the trained reader is sure enough."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.claims.document import Document
from etl.claims.meetings.attendance import fill
from etl.claims.meetings.build import DIPLOMATS, around, encounter_of
from etl.claims.meetings.candidates import Candidate, candidates
from etl.claims.meetings.encounter import Encounter
from etl.claims.meetings.features import features, gap, may_tell, told
from etl.claims.meetings.model import Model

_SIDE = re.compile(r"<[POGV]\d|\b(?:[Tt]he two|[Bb]oth|[Tt]hey|[Tt]ogether)\b")
_ALONE = 0.1  # more of the reader's chance for an article's only encounter


@dataclass(slots=True)
class Examined:
    """A candidate with what the trained reader sees of it."""

    candidate: Candidate
    features: dict[str, float]


def examine(doc: Document, told_already: frozenset[int] = frozenset(), *, is_sieved: bool = True) -> Iterator[Examined]:
    """All candidates of an article, in its order, less those of sentences that have been told of (their indices).

    Sieved are sentences that can hardly tell of a meeting.
    """
    for position, sentence in enumerate(s for s in doc.sentences if not s.is_title):
        masked = doc.masked(sentence)
        if sentence.index in told_already or (is_sieved and not _SIDE.search(masked)):
            continue
        lower = masked.lower()
        if is_sieved and not may_tell(lower):
            continue
        found = list(candidates(doc, sentence))
        here = told(lower) if found else frozenset()
        yield from (Examined(c, features(doc, c, here, position)) for c in found)


def told_in(found: list[Encounter]) -> frozenset[int]:
    """The sentences that tell of encounters of two sides."""
    return frozenset(s.index for e in found if e.is_two_sided for s in e.sentences)


def add_learned(doc: Document, found: list[Encounter], seen: list[Examined], model: Model) -> None:
    """Add to an article's encounters those that the model is sure of, the surest first, one a sentence."""
    done = set(told_in(found))
    judged = sorted(((model.chance(s.features), k) for k, s in enumerate(seen)), key=lambda x: (-x[0], x[1]))
    least = model.least if any(e.is_two_sided for e in found) else model.least + _ALONE
    for chance, k in judged:
        c = seen[k].candidate
        sentence = c.sentences[0]
        if chance < least:
            break
        if sentence.index in done or DIPLOMATS.search(around(doc, sentence)):
            continue
        e = _encounter(doc, seen[k], chance, model)
        if any(_is_told(e, other) for other in found):
            continue
        found.append(e)
        done.add(sentence.index)
        for after in doc.sentences[sentence.index : sentence.index + 4]:
            if after is sentence or not any(after in e.sentences for e in found):
                fill(doc, after, doc.masked(after), [found[-1]])


def _is_told(e: Encounter, other: Encounter) -> bool:
    """Whether a rule, or a surer candidate, has told of these people or parties together."""
    if not other.is_two_sided:
        return False
    shared = e.who.indices & other.who.indices
    if len(shared) >= 2 or (shared and e.who.codes <= other.who.codes):
        return True
    return e.who.codes == other.who.codes and not (e.who.people and other.who.people)


def _encounter(doc: Document, seen: Examined, chance: float, model: Model) -> Encounter:
    c = seen.candidate
    sentence = c.sentences[0]
    masked = doc.masked(sentence)
    start, end = gap(c) or (0, len(masked))
    e = encounter_of(doc, sentence, masked, start, end, c.who, model.status(seen.features), f"learned:{c.how}")
    e.sentences = sorted(c.sentences, key=lambda s: s.index)
    e.is_solid = False
    e.confidence = round(model.confidence(chance), 3)
    if not any(p is None for p in (c.who.party(*x) for x in c.who.people)):
        c.who.vague = 0
    return e
