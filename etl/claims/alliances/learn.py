"""Trains the reader of alliances: python -m etl.claims.alliances.learn

Learns from annotated articles (of the shared ones the part for tuning, the sample corpus, the exercises), and from
short articles and sentences of our own (data/passages.txt, data/sentences.txt). Tries itself on articles left out of
its training, to find the score from which on a candidate is a claim and how often claims of a score are right.
Writes data/weights.json, the same bytes each time. Needs scikit-learn.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from etl.claims.alliances.examples import PASSAGES, SENTENCES, Example, of_article, of_sentences, passages, same_set
from etl.claims.alliances.model import WEIGHTS, Model
from etl.claims.alliances.reader import Examined, claims, examine
from etl.claims.alliances.status import POLARITY
from etl.claims.document import Document
from etl.claims.learned.annotated import annotated, fold_of, learner
from etl.claims.learned.linear import write_weights
from etl.claims.learned.training import Judged, Task, left_out, shares, threshold
from etl.claims.learned.training import fit as fit_tasks

PRECISION = 0.71  # aimed at on articles left out, before sentences that tell of switches or counts are put aside
_LOWEST = 0.3


@dataclass(slots=True)
class Read:
    """An annotated article with its candidates."""

    doc: Document
    seen: list[Examined]
    gold: list[dict[str, Any]]

    @property
    def fold(self) -> int:
        return fold_of(self.doc)


def _is_of_sentence(feature: str) -> bool:
    """What an article is about tells the kind of an arrangement, not that a sentence reports one, nor how it stands."""
    return "theme=" not in feature


def fit(examples: list[Example]) -> dict[str, Any]:
    """Weights of the four linear models, as `Linear` takes them."""
    right = [i for i, e in enumerate(examples) if e.status is not None]
    tasks = {
        "arrangement": Task(
            range(len(examples)), [int(e.status is not None) for e in examples], 0.05, is_used=_is_of_sentence
        ),
        "polarity": Task(right, [POLARITY[examples[i].status or ""] for i in right], 0.1, is_used=_is_of_sentence),
        "status": Task(right, [examples[i].status for i in right], 0.1, "balanced"),
        "kind": Task(right, [examples[i].kind for i in right], 0.1),
    }
    return fit_tasks([e.features for e in examples], [e.weight for e in examples], tasks)


def judged(read: list[Read], models: dict[int, Model], least: float) -> Judged:
    """(score, whether right) of the claims above a score in articles left out; those of borderline claims apart."""
    out = []
    for r in read:
        model = replace(models[r.fold], least=least)
        for claim in claims(r.doc, r.seen, model):
            matches = [
                g
                for g in r.gold
                if same_set(frozenset(g["parties"]), frozenset(claim.parties))
                and POLARITY[g["status"]] == POLARITY[claim.status]
            ]
            if not matches or not all(g.get("borderline") for g in matches):
                out.append((claim.confidence or 0.0, bool(matches)))
    return out


def main() -> int:
    gazetteer, sets = learner(__doc__)
    own = list(of_sentences(SENTENCES, gazetteer))
    read = [Read(a.doc, list(examine(a.doc)), a.gold["alliances"]) for a in annotated(sets, gazetteer)]
    for article, gold in passages(PASSAGES):
        doc = Document.of(article, gazetteer)
        read.append(Read(doc, list(examine(doc)), gold))
    models = left_out(read, own, lambda r: of_article(r.seen, r.gold), lambda examples: Model.of(fit(examples)))
    least = threshold(lambda score: judged(read, models, score), PRECISION, _LOWEST)
    tried = judged(read, models, least)
    examples = own + [e for r in read for e in of_article(r.seen, r.gold)]
    write_weights(WEIGHTS, {**fit(examples), "least": least, "shares": shares(tried)})
    right = sum(r for _, r in tried)
    firm = sum(not g.get("borderline") for r in read for g in r.gold)
    print(f"{len(read)} articles, {len(examples)} examples, {sum(e.status is not None for e in examples)} arrangements")
    print(f"left out of training, from {least}: {right} of {len(tried)} claims right, {firm} annotated")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
