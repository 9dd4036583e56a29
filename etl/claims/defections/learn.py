"""Trains the second reader of defections: python -m etl.claims.defections.learn

Learns from annotated articles (of the shared ones the part for tuning, the sample corpus, the exercises), from short
pieces of our own (data/passages.txt) and from the sentences of the frames. Tries itself on articles left out of its
training. The rules were written with these articles in view and leave little to find in them, so a share of what they
found is taken as not found there. Writes data/weights.json, the same bytes each time. Needs scikit-learn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from etl.claims.defections.examples import PASSAGES, Example, of_article, of_frames, of_passages
from etl.claims.defections.merge import Draft, settle
from etl.claims.defections.model import WEIGHTS, Model
from etl.claims.defections.reader import drafts
from etl.claims.defections.second import add_learned, judge
from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer
from etl.claims.learned.annotated import annotated, fold_of, learner
from etl.claims.learned.linear import write_weights
from etl.claims.learned.training import Judged, Task, fit, left_out, shares, threshold
from etl.claims.learned.trials import judged_claims, number
from etl.evaluation.corpus import AnnotatedSet
from etl.evaluation.matching import match_defection

PRECISION = 0.6  # share of right claims aimed at, on articles left out
_LEAST = 0.31  # below this score a claim more is as often wrong as right
_FREEDOM = {"moves": 0.015, "to": 0.02, "left": 0.01, "status": 0.05}
_LOWEST = 0.2
_UNFOUND = 0.45  # share of the rules' claims that is taken as not found; about that many they miss in unread articles
_TRIALS = 4  # of such shares


@dataclass(slots=True)
class Read:
    """An annotated article with its examples and what the rules find in it."""

    doc: Document
    examples: list[Example]
    found: list[Draft]
    gold: list[dict[str, Any]]

    @property
    def fold(self) -> int:
        return fold_of(self.doc)


def learn(examples: Sequence[Example]) -> dict[str, Any]:
    """Weights of the four linear models, as `Linear` takes them."""
    tasks = {}
    for task in ("moves", "to", "left"):
        rows = [i for i, e in enumerate(examples) if e.task == task]
        tasks[task] = Task(rows, [examples[i].answer for i in rows], _FREEDOM[task])
    told = [i for i, e in enumerate(examples) if e.status is not None]
    tasks["status"] = Task(told, [examples[i].status for i in told], _FREEDOM["status"])
    return fit([e.features for e in examples], [e.weight for e in examples], tasks)


def judged(read: list[Read], models: dict[int, Model], least: float) -> Judged:
    """(score, whether right) of the second reader's claims, where rules miss as much as they do in new articles."""
    out: Judged = []
    for r in read:
        model = replace(models[r.fold], least=least)
        scored = judge(r.doc, model)
        for trial in range(_TRIALS):
            found = _without(r.found, f"{r.doc.article.doc}|{trial}")
            add_learned(r.doc, found, scored, model)
            # the rules' claims take what they fit first
            told = sorted(settle(r.doc, found), key=lambda c: c.rule.startswith("learned:"))
            out += judged_claims(told, r.gold, match_defection)
    return out


def _without(found: list[Draft], name: str) -> list[Draft]:
    """The drafts of the rules less those of a share of the people."""
    return [replace(d) for d in found if number(f"{name}|{d.actor.key}") >= _UNFOUND]


def all_of(sets: Sequence[AnnotatedSet], gazetteer: Gazetteer) -> list[Read]:
    return [
        Read(a.doc, list(of_article(a.doc, a.gold["defections"])), drafts(a.doc), a.gold["defections"])
        for a in annotated(sets, gazetteer)
        if not a.doc.looks_back
    ]


def main() -> int:
    gazetteer, sets = learner(__doc__)
    own = [*of_frames(gazetteer), *of_passages(PASSAGES, gazetteer)]
    read = all_of(sets, gazetteer)
    models = left_out(read, own, lambda r: r.examples, lambda examples: Model.of(learn(examples)))
    tried = judged(read, models, _LOWEST)
    rising = shares(tried, _TRIALS * 15)
    least = threshold(lambda score: [x for x in tried if x[0] >= score], PRECISION, _LEAST)
    examples = [*own, *(e for r in read for e in r.examples)]
    write_weights(WEIGHTS, {**learn(examples), "least": least, "shares": rising})
    tried = judged(read, models, least)
    right = sum(r for _, r in tried)
    print(f"{len(read)} articles, {len(examples)} examples, {sum(e.answer for e in examples)} of changes of side")
    print(f"left out of training, from {least}: {right / _TRIALS:.0f} of {len(tried) / _TRIALS:.0f} claims right")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
