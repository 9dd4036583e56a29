"""Trains the reader of alliances: python -m etl.claims.alliances.learn

Learns from annotated articles (of the shared ones the part for tuning, the sample corpus, the exercises), and from
short articles and sentences of our own (data/passages.txt, data/sentences.txt). Tries itself on articles left out of its training, to find the score from which on a
candidate is a claim and how often claims of a score are right. Writes data/weights.json, the same bytes each time.
Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from etl.claims.alliances.examples import PASSAGES, SENTENCES, Example, of_article, of_sentences, passages, same_set
from etl.claims.alliances.model import WEIGHTS, Model
from etl.claims.alliances.reader import Examined, claims, examine
from etl.claims.alliances.status import POLARITY
from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer, load
from etl.evaluation.corpus import AnnotatedSet, annotated_sets, is_held_back, missing
from etl.evaluation.gold import read_gold
from etl.reading import read_path
from etl.records import Article

FOLDS = 5
PRECISION = 0.7  # aimed at on articles left out
_LOWEST = 0.3
_FEATURES_SEEN = 3  # times a feature must occur to count
_BIN = 30  # claims measured together for confidence


@dataclass(slots=True)
class Read:
    """An annotated article with its candidates."""

    doc: Document
    seen: list[Examined]
    gold: list[dict[str, Any]]

    @property
    def fold(self) -> int:
        return hashlib.sha256(self.doc.article.doc.encode()).digest()[0] % FOLDS


def articles(sets: Sequence[AnnotatedSet], gazetteer: Gazetteer) -> Iterator[Read]:
    """The annotated English articles of sets, without those held back."""
    for one in sets:
        gold = read_gold(one.gold)
        for path in one.articles:
            for article in read_path(path):
                if not isinstance(article, Article) or article.language != "en" or not article.body.strip():
                    continue
                name = article.doc if article.doc in gold else _own_name(article)
                if name not in gold or (one.is_split and _is_held_back(name)):
                    continue
                doc = Document.of(replace(article, doc=name), gazetteer)
                yield Read(doc, list(examine(doc)), gold[name]["alliances"])


def _own_name(article: Article) -> str:
    """The name that a line of a collection gives its article."""
    try:
        return str(json.loads(article.raw).get("doc", ""))
    except (ValueError, AttributeError):
        return ""


def _is_held_back(name: str) -> bool:
    """Of the exercises (m01, m02 ...) every fourth stays unread, of other articles those that nobody tunes on."""
    return int(name[1:]) % 4 == 0 if name[:1] == "m" and name[1:].isdigit() else is_held_back(name)


def fit(examples: list[Example]) -> dict[str, Any]:
    """Weights of the four linear models, as `Model` takes them."""
    from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-untyped]  # only needed here
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

    seen = Counter(name for e in examples for name in e.features)
    table = [{k: v for k, v in e.features.items() if seen[k] >= _FEATURES_SEEN} for e in examples]
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(table)
    names = list(vectorizer.get_feature_names_out())
    right = [i for i, e in enumerate(examples) if e.status is not None]
    tasks: dict[str, tuple[list[int], list[Any], float, str | None]] = {
        "arrangement": (list(range(len(examples))), [int(e.status is not None) for e in examples], 0.05, None),
        "polarity": (right, [POLARITY[examples[i].status or ""] for i in right], 0.1, "balanced"),
        "status": (right, [examples[i].status for i in right], 0.1, "balanced"),
        "kind": (right, [examples[i].kind for i in right], 0.1, None),
    }
    out: dict[str, Any] = {"classes": {}, "bias": {}, "weights": {}}
    for task, (index, answers, c, balance) in tasks.items():
        # what an article is about tells the kind of an arrangement, not that a sentence reports one
        kept = [j for j, name in enumerate(names) if task != "arrangement" or "theme=" not in name]
        fitted = LogisticRegression(C=c, max_iter=200, tol=1e-3, class_weight=balance)
        fitted.fit(matrix[index][:, kept], answers, sample_weight=[examples[i].weight for i in index])
        out["classes"][task] = [str(x) for x in fitted.classes_]
        out["bias"][task] = [round(float(x), 4) for x in fitted.intercept_]
        out["weights"][task] = {
            names[column]: [round(float(x), 3) for x in fitted.coef_[:, j]]
            for j, column in enumerate(kept)
            if abs(fitted.coef_[:, j]).max() >= 0.005
        }
    return out


def left_out(read: list[Read], own: list[Example]) -> dict[int, Model]:
    """For each fold the model that has not seen its articles."""
    out = {}
    for fold in range(FOLDS):
        data = fit(own + [e for r in read if r.fold != fold for e in of_article(r.seen, r.gold)])
        out[fold] = Model(data["classes"], data["bias"], data["weights"])
    return out


def judged(read: list[Read], models: dict[int, Model], least: float) -> list[tuple[float, bool]]:
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


def threshold(read: list[Read], models: dict[int, Model]) -> float:
    """The lowest score from which on the claims of articles left out are as precise as aimed at."""
    least = _LOWEST
    while least < 0.9:
        got = judged(read, models, least)
        if got and sum(right for _, right in got) >= PRECISION * len(got):
            break
        least = round(least + 0.01, 2)
    return least


def shares(judged_claims: list[tuple[float, bool]]) -> list[tuple[float, float]]:
    """(score, share of right claims) in steps of claims of like score, rising."""
    ordered = sorted(judged_claims)
    blocks = [ordered[i : i + _BIN] for i in range(0, len(ordered), _BIN)]
    if len(blocks) > 1 and len(blocks[-1]) < _BIN:
        blocks[-2:] = [blocks[-2] + blocks[-1]]
    out: list[tuple[float, float, int]] = []
    for block in blocks:
        score, right, count = sum(s for s, _ in block) / len(block), sum(r for _, r in block), len(block)
        out.append((score, (right + 0.5) / (count + 1), count))
        while len(out) > 1 and out[-1][1] < out[-2][1]:  # a higher score is never worth less
            (s1, p1, n1), (s2, p2, n2) = out.pop(-2), out.pop()
            out.append(((s1 * n1 + s2 * n2) / (n1 + n2), (p1 * n1 + p2 * n2) / (n1 + n2), n1 + n2))
    return [(round(s, 3), round(p, 3)) for s, p, _ in out]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--reference", type=Path, default=Path("seeds/reference"))
    parser.add_argument("--shared", type=Path, default=Path(os.environ.get("ITTEHAD_SHARED", "../shared")))
    parser.add_argument("--checkout", type=Path, default=Path())
    args = parser.parse_args()
    exercises = args.checkout / "tests" / "claims" / "articles"
    sets = (
        *annotated_sets(args.shared, args.checkout),
        AnnotatedSet("exercises", (exercises / "articles.jsonl",), (exercises / "gold.jsonl",), is_split=True),
    )
    if gone := missing(sets):
        parser.error(f"not there: {', '.join(map(str, gone))}")
    gazetteer = load(args.reference)
    own = list(of_sentences(SENTENCES, gazetteer))
    read = list(articles(sets, gazetteer))
    for article, gold in passages(PASSAGES):
        doc = Document.of(article, gazetteer)
        read.append(Read(doc, list(examine(doc)), gold))
    models = left_out(read, own)
    least = threshold(read, models)
    tried = judged(read, models, least)
    examples = own + [e for r in read for e in of_article(r.seen, r.gold)]
    data = {**fit(examples), "least": least, "shares": shares(tried)}
    WEIGHTS.write_text(json.dumps(data, ensure_ascii=False, sort_keys=True, indent=0) + "\n", encoding="utf-8")
    right = sum(r for _, r in tried)
    firm = sum(not g.get("borderline") for r in read for g in r.gold)
    print(f"{len(read)} articles, {len(examples)} examples, {sum(e.status is not None for e in examples)} arrangements")
    print(f"left out of training, from {least}: {right} of {len(tried)} claims right, {firm} annotated")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
