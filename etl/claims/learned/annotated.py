"""The annotated articles that trained readers learn from, and into which folds they are dealt to be tried on."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer, load
from etl.claims.learned.training import FOLDS
from etl.evaluation.corpus import AnnotatedSet, annotated_sets, is_held_back, missing
from etl.evaluation.gold import read_gold
from etl.reading import read_path
from etl.records import Article


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article, analysed, with its annotated claims by kind."""

    doc: Document
    gold: dict[str, Any]


def fold_of(doc: Document) -> int:
    """The fold of an article: its own for ever, whatever other articles there are."""
    return hashlib.sha256(doc.article.doc.encode()).digest()[0] % FOLDS


def learner(description: str | None) -> tuple[Gazetteer, tuple[AnnotatedSet, ...]]:
    """What a training program is told on its command line. Ends the program where articles are missing."""
    parser = argparse.ArgumentParser(description=(description or "").split("\n")[0])
    parser.add_argument("--reference", type=Path, default=Path("seeds/reference"))
    parser.add_argument("--shared", type=Path, default=Path(os.environ.get("ITTEHAD_SHARED", "../shared")))
    parser.add_argument("--checkout", type=Path, default=Path())
    args = parser.parse_args()
    sets = training_sets(args.shared, args.checkout)
    if gone := missing(sets):
        parser.error(f"not there: {', '.join(map(str, gone))}")
    return load(args.reference), sets


def training_sets(shared: Path, checkout: Path) -> tuple[AnnotatedSet, ...]:
    """The sets that figures are of, and the exercises."""
    exercises = checkout / "tests" / "claims" / "articles"
    own = AnnotatedSet("exercises", (exercises / "articles.jsonl",), (exercises / "gold.jsonl",), is_split=True)
    return (*annotated_sets(shared, checkout), own)


def annotated(sets: Sequence[AnnotatedSet], gazetteer: Gazetteer) -> Iterator[Annotated]:
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
                yield Annotated(Document.of(replace(article, doc=name), gazetteer), gold[name])


def _own_name(article: Article) -> str:
    """The name that a line of a collection gives its article."""
    try:
        return str(json.loads(article.raw).get("doc", ""))
    except (ValueError, AttributeError):
        return ""


def _is_held_back(name: str) -> bool:
    """Of the exercises (m01, m02 ...) every fourth stays unread, of other articles those that nobody tunes on."""
    return int(name[1:]) % 4 == 0 if name[:1] == "m" and name[1:].isdigit() else is_held_back(name)
