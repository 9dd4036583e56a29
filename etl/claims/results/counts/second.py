"""The second reader of counts: seats that no pattern tells of, where the trained reader is sure enough."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from etl.claims.document import Document
from etl.claims.results.counts.candidates import Candidate, candidates
from etl.claims.results.counts.features import features
from etl.claims.results.counts.model import Model, load
from etl.claims.results.houses import CAPACITY
from etl.claims.results.tallies import TallyReader, tally_claim
from etl.claims.results.tally_passing import Pair
from etl.claims.results.topic import Topic
from etl.claims.text import Sentence
from etl.records import Evidence, Result

_EACH = re.compile(r" ?(?:[a-z]+ )?(?:each|apiece)\b")  # after a number that is of several parties
_ALONE = 0.1  # more of the reader's chance for an article's only count


def read_counts(doc: Document, topic: Topic) -> list[Result]:
    """The seats that parties are said to have, by the rules and by the trained reader."""
    told, seen = examine(doc, topic)
    return [*told, *learned(doc, topic, told, seen, load())]


@dataclass(slots=True)
class Examined:
    """A candidate with what the trained reader sees of it."""

    candidate: Candidate
    features: dict[str, float]


def examine(doc: Document, topic: Topic) -> tuple[list[Result], list[Examined]]:
    """The counts that the rules tell of, and all candidates of the article, in its order."""
    seen: list[Candidate] = []

    def notice(reader: TallyReader, sentence: Sentence) -> None:
        seen.extend(candidates(reader, sentence))

    told = TallyReader(doc, topic, notice).read()
    out: list[Examined] = []
    for _, group in itertools.groupby(seen, key=lambda c: c.sentence.index):
        here = list(group)
        out += [Examined(c, features(doc, c, here)) for c in here]
    return told, out


def learned(doc: Document, topic: Topic, told: list[Result], seen: list[Examined], model: Model) -> list[Result]:
    """The claims beside those `told` that the model is sure of, the surest first."""
    least = model.least + (0 if told else _ALONE)
    judged = sorted(((model.chance(s.features), k) for k, s in enumerate(seen)), key=lambda x: (-x[0], x[1]))
    known = {(r.assembly, r.party, r.backed_by) for r in told}
    numbers: set[tuple[Evidence, int]] = {(r.evidence[0], r.seats or 0) for r in told}
    sides: set[tuple[int, tuple[int, int]]] = set()
    out: list[Result] = []
    for chance, k in judged:
        if chance < least:
            break
        c = seen[k].candidate
        evidence = doc.evidence(c.sentence)
        if c.house is None or evidence is None or c.seats > CAPACITY[c.house]:
            continue
        side = (c.sentence.index, c.party_at)
        is_shared = _EACH.match(c.text[c.number[1] :]) or not c.text[slice(*c.number)].startswith("<")
        if (c.house, c.party, c.backed) in known or side in sides or ((evidence, c.seats) in numbers and not is_shared):
            continue
        known.add((c.house, c.party, c.backed))
        numbers.add((evidence, c.seats))
        sides.add(side)
        pair = Pair(c.party, c.backed, c.seats, c.number[0], "learned", c.party_at[0])
        share = round(model.confidence(chance), 3)
        out.append(tally_claim(doc, topic, c.sentence, c.house, pair, evidence, f"learned:{c.how}", share))
    return out
