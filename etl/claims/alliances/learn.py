"""Trains the reader of alliances: python -m etl.claims.alliances.learn GOLD.jsonl=ARTICLES ...

Learns from gold claims of articles and from our own sentences (data/sentences.txt); writes data/weights.json.
Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from etl.claims.alliances.candidates import Candidate
from etl.claims.alliances.features import features
from etl.claims.alliances.model import WEIGHTS
from etl.claims.alliances.parties import Place
from etl.claims.alliances.reader import examine
from etl.claims.alliances.sides import TAG, Side, mark_roles
from etl.claims.alliances.status import POLARITY
from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer, load
from etl.claims.text import Sentence
from etl.reading import read_path
from etl.records import Article

SENTENCES = Path(__file__).parent / "data" / "sentences.txt"
_KINDS = {
    "seat": "seat_adjustment",
    "election": "electoral_alliance",
    "coalition": "coalition_government",
    "cooperation": "political_cooperation",
    "merger": "merger",
}
_PLAIN = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00ad": None})


@dataclass(slots=True)
class Example:
    """A candidate with its answer: `status` None where it is no arrangement."""

    group: str  # article, for cross-validation
    features: dict[str, float]
    status: str | None
    kind: str | None
    weight: float


def same_set(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two sets of parties count as one arrangement."""
    return a == b or (max(len(a), len(b)) >= 3 and len(a & b) >= 2 and 2 * len(a & b) >= len(a | b))


def of_article(article: Article, gold: list[dict[str, Any]], gazetteer: Gazetteer) -> Iterator[Example]:
    """The candidates of an article: right in a claim's evidence, wrong where no claim has their parties."""
    doc = Document.of(article, gazetteer)
    told = [(frozenset(c["parties"]), c, [e.translate(_PLAIN) for e in c["evidence"]]) for c in gold]
    for seen in examine(doc):
        text = seen.sentence.text.translate(_PLAIN)
        matches = [(parties, c, evidence) for parties, c, evidence in told if same_set(parties, seen.candidate.parties)]
        here = [
            c for _, c, evidence in matches if any(e[:50] in text or e[-50:] in text or text in e for e in evidence)
        ]
        weight = 0.6 if seen.candidate.how == "some" else 1.0
        if here:
            exact = [c for c in here if frozenset(c["parties"]) == seen.candidate.parties] or here
            claim = exact[0]
            yield Example(
                article.doc,
                seen.features,
                claim["status"],
                claim["kind"],
                weight * (0.5 if claim.get("borderline") else 1.0),
            )
        elif not matches:
            yield Example(article.doc, seen.features, None, None, weight)


def of_sentences(path: Path) -> Iterator[Example]:
    """Our own sentences."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        head, text = (part.strip() for part in line.split("|", 1))
        codes = re.findall(r"\[(\w)\]", text)
        numbers = iter(range(len(codes)))
        masked = re.sub(r"\[(\w)\]", lambda m: f"<{_tag(m.group(1))}{next(numbers)}>", text)  # noqa: B023 (used at once)
        sides = [
            Side(m.start(), m.end(), codes[int(m.group(2))].upper(), is_person=codes[int(m.group(2))].islower())
            for m in TAG.finditer(masked)
            if codes[int(m.group(2))] in "ABCDabcd"
        ]
        for side in sides:
            mark_roles(side, masked)
        sentence = Sentence(0, 0, 0, len(masked), 0, 0, masked, is_title=not text.endswith("."))
        parties = frozenset(s.party for s in sides)
        plain = {s.party for s in sides if not s.is_speaker}
        how = (
            "pair"
            if not parties
            else "topic"
            if len(parties) == 1
            else "speaker"
            if len(plain) == 1
            else "two"
            if len(parties) == 2
            else "sentence"
        )
        seen = features(
            Candidate(parties, how, sides), Place(sentence, masked, sides), is_alliance_story=True, position=5
        )
        for name in ("story", "density", "long"):
            seen.pop(name, None)
        status, kind = (None, None) if head == "none" else head.split()
        yield Example("own", seen, status, _KINDS[kind] if kind else None, 1.0)


def _tag(letter: str) -> str:
    return {"S": "S", "N": "N", "L": "L", "T": "D"}.get(letter) or ("O" if letter.isupper() else "P")


def train(examples: list[Example]) -> dict[str, Any]:
    """Weights of the four linear models, as `model.Model` takes them."""
    from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-untyped]  # only needed here
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

    seen = Counter(name for e in examples for name in e.features)
    table = [{k: v for k, v in e.features.items() if seen[k] >= 3} for e in examples]
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
        fitted = LogisticRegression(C=c, max_iter=400, class_weight=balance)
        fitted.fit(matrix[index], answers, sample_weight=[examples[i].weight for i in index])
        out["classes"][task] = [str(x) for x in fitted.classes_]
        out["bias"][task] = [round(float(x), 4) for x in fitted.intercept_]
        out["weights"][task] = {
            name: [round(float(x), 3) for x in fitted.coef_[:, j]]
            for j, name in enumerate(names)
            if abs(fitted.coef_[:, j]).max() >= 0.005
        }
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--reference", type=Path, default=Path("seeds/reference"))
    parser.add_argument("pairs", nargs="*", help="GOLD.jsonl=FOLDER_OF_ARTICLES")
    args = parser.parse_args()
    gazetteer = load(args.reference)
    examples = list(of_sentences(SENTENCES))
    for pair in args.pairs:
        gold_path, folder = pair.split("=", 1)
        lines = Path(gold_path).read_text(encoding="utf-8").splitlines()
        gold = {g["doc"]: g["alliances"] for g in map(json.loads, filter(str.strip, lines))}
        for article in read_path(Path(folder)):
            if isinstance(article, Article) and article.doc in gold and article.language == "en":
                examples += of_article(article, gold[article.doc], gazetteer)
    WEIGHTS.write_text(json.dumps(train(examples), ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{len(examples)} examples, {sum(e.status is not None for e in examples)} of them arrangements")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
