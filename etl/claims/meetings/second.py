"""The second reader: encounters that no rule found, where the trained reader is sure enough."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from etl.claims.document import Document
from etl.claims.meetings.attendance import fill
from etl.claims.meetings.build import DIPLOMATS, around, encounter_of
from etl.claims.meetings.candidates import Candidate, candidates
from etl.claims.meetings.encounter import Encounter
from etl.claims.meetings.features import article_features, features, gap
from etl.claims.meetings.model import Model

_ALONE = 0.1  # more of the reader's chance for an article's only encounter


@dataclass(slots=True)
class Examined:
    """A candidate with what the trained reader sees of it."""

    candidate: Candidate
    features: dict[str, float]


def examine(doc: Document) -> Iterator[Examined]:
    """All candidates of an article, in its order."""
    position = 0
    article = article_features(doc)
    for sentence in doc.sentences:
        if sentence.is_title:
            continue
        for c in candidates(doc, sentence):
            yield Examined(c, features(doc, c, position, article))
        position += 1


def add_learned(doc: Document, found: list[Encounter], seen: list[Examined], model: Model) -> None:
    """Add to an article's encounters those that the model is sure of, the surest first, one a sentence."""
    told = {s.index for e in found if e.is_two_sided for s in e.sentences}
    judged = sorted(((model.chance(s.features), k) for k, s in enumerate(seen)), key=lambda x: (-x[0], x[1]))
    least = model.least if any(e.is_two_sided for e in found) else model.least + _ALONE
    for chance, k in judged:
        c = seen[k].candidate
        sentence = c.sentences[0]
        if chance < least:
            break
        if sentence.index in told or DIPLOMATS.search(around(doc, sentence)):
            continue
        e = _encounter(doc, seen[k], chance, model)
        if any(_is_told(e, other) for other in found):
            continue
        found.append(e)
        told.add(sentence.index)
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
