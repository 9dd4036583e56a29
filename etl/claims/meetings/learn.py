"""Trains the second reader of meetings: python -m etl.claims.meetings.learn

Learns from annotated articles (of the shared ones the part for tuning, the sample corpus, the exercises), and from
sentences of our own (data/sentences.txt): which people of two sides met, whether or not a rule would say so. Tries
itself on articles left out of its training. The rules were written with these articles in view and leave little to
find in them, so a share of what they found is taken as not found there. Writes data/weights.json, the same bytes each
time. Needs scikit-learn.
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
from etl.claims.meetings.claims import claims_of
from etl.claims.meetings.encounter import Encounter
from etl.claims.meetings.examples import SENTENCES, Example, of_article, of_sentences
from etl.claims.meetings.model import WEIGHTS, Model
from etl.claims.meetings.reader import gather
from etl.claims.meetings.second import Examined, add_learned, examine
from etl.evaluation.matching import match_meeting

PRECISION = 0.82  # of the second reader's own claims, aimed at on articles left out
_LOWEST = 0.3
_UNFOUND = 0.4  # share of the rules' claims that is taken as not found; about that many they miss in unread articles
_TRIALS = 4  # of such shares
_BIN = 25  # claims measured together for confidence


@dataclass(slots=True)
class Read:
    """An annotated article with its candidates."""

    doc: Document
    seen: list[Examined]
    gold: list[dict[str, Any]]

    @property
    def fold(self) -> int:
        return fold_of(self.doc)


def learn(examples: list[Example]) -> dict[str, Any]:
    """Weights of the two linear models, as `Linear` takes them."""
    right = [i for i, e in enumerate(examples) if e.status is not None]
    tasks = {
        "meeting": Task(range(len(examples)), [int(e.status is not None) for e in examples], 0.15),
        "status": Task(right, [examples[i].status for i in right], 0.1, "balanced"),
    }
    return fit([e.features for e in examples], [e.weight for e in examples], tasks)


def judged(read: Sequence[Read], models: dict[int, Model]) -> Judged:
    """(chance, whether right) of the second reader's claims, where rules miss as much as they do in new articles."""
    out: Judged = []
    for r in read:
        model = replace(models[r.fold], least=_LOWEST)
        for trial in range(_TRIALS):
            found = _without(gather(r.doc), r.doc.article.doc, trial)
            add_learned(r.doc, found, r.seen, model)
            # the rules' encounters come first: their claims take what they fit
            told = claims_of(r.doc, sorted(found, key=lambda e: e.confidence is not None))
            out += judged_claims(told, r.gold, match_meeting)
    return out


def _without(found: list[Encounter], name: str, trial: int) -> list[Encounter]:
    """The encounters of the rules less a share of them, told by name and place."""
    return [e for k, e in enumerate(found) if number(f"{name}|{k}|{trial}") >= _UNFOUND]


def all_of(sets: Any, gazetteer: Gazetteer) -> list[Read]:
    return [
        Read(a.doc, list(examine(a.doc)), a.gold["meetings"])
        for a in annotated(sets, gazetteer)
        if not a.doc.looks_back
    ]


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
    print(f"{len(read)} articles, {len(examples)} examples, {sum(e.status is not None for e in examples)} of meetings")
    print(f"left out of training, from {least}: {right / _TRIALS:.0f} of {len(tried) / _TRIALS:.0f} claims right")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
