"""Trains the second reader of counts of seats: python -m etl.claims.results.counts.learn

Learns from annotated articles (of the shared ones the part for tuning, the sample corpus, the exercises), and from
sentences of our own (data/sentences.txt): which number counts the seats of which party, whether or not a rule would
say so. Tries itself on articles left out of its training. The rules were written with these articles in view and leave
little to find in them, so a share of what they found is taken as not found there. Writes data/weights.json, the same
bytes each time. Needs scikit-learn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer
from etl.claims.learned.annotated import annotated, fold_of, learner
from etl.claims.learned.training import Judged, Task, fit
from etl.claims.learned.trials import judged_claims, number, train_second
from etl.claims.results.counts.examples import SENTENCES, Example, of_article, of_sentences
from etl.claims.results.counts.model import WEIGHTS, Model
from etl.claims.results.counts.second import Examined, examine, learned
from etl.claims.results.topic import Topic
from etl.evaluation.matching import match_result
from etl.records import Result

PRECISION = 0.85  # of the second reader's own claims, aimed at on articles left out
_LOWEST = 0.3
_UNFOUND = 0.3  # share of the rules' claims that is taken as not found; about that many they miss in unread articles
_TRIALS = 4  # of such shares
_BIN = 25  # claims measured together for confidence
_FREELY = 0.3  # how freely to fit


@dataclass(slots=True)
class Read:
    """An annotated article with what the rules tell of it and its candidates."""

    doc: Document
    topic: Topic
    told: list[Result]
    seen: list[Examined]
    gold: list[dict[str, Any]]

    @property
    def fold(self) -> int:
        return fold_of(self.doc)


def learn(examples: list[Example]) -> dict[str, Any]:
    """Weights of the linear model, as `Linear` takes them."""
    task = Task(range(len(examples)), [int(e.is_count) for e in examples], _FREELY)
    return fit([e.features for e in examples], [e.weight for e in examples], {"count": task})


def judged(read: Sequence[Read], models: dict[int, Model]) -> Judged:
    """(chance, whether right) of the second reader's claims, where rules miss as much as they do in new articles."""
    out: Judged = []
    for r in read:
        model = replace(models[r.fold], least=_LOWEST)
        for trial in range(_TRIALS):
            told = [c for k, c in enumerate(r.told) if number(f"{r.doc.article.doc}|{k}|{trial}") >= _UNFOUND]
            out += judged_claims([*told, *learned(r.doc, r.topic, told, r.seen, model)], r.gold, match_result)
    return out


def all_of(sets: Any, gazetteer: Gazetteer) -> list[Read]:
    out = []
    for a in annotated(sets, gazetteer):
        topic = Topic(a.doc)
        if not topic.is_campaign:
            told, seen = examine(a.doc, topic)
            out.append(Read(a.doc, topic, told, seen, [g for g in a.gold["results"] if g["kind"] == "seat_tally"]))
    return out


def main() -> int:
    gazetteer, sets = learner(__doc__)
    own = list(of_sentences(SENTENCES, gazetteer))
    read = all_of(sets, gazetteer)
    examples, least, tried = train_second(
        WEIGHTS,
        read,
        own,
        lambda r: of_article(r.seen, r.gold),
        learn,
        Model.of,
        judged,
        precision=PRECISION,
        lowest=_LOWEST,
        size=_TRIALS * _BIN,
    )
    right = sum(r for _, r in tried)
    print(f"{len(read)} articles, {len(examples)} examples, {sum(e.is_count for e in examples)} of counts")
    print(f"left out of training, from {least}: {right / _TRIALS:.0f} of {len(tried) / _TRIALS:.0f} claims right")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
