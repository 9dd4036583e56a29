"""Annotated documents: where they lie, and which of them stay unread by whoever tunes the patterns."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from etl.claims import Extractor
from etl.reading import read_path
from etl.records import Article, Json


@dataclass(frozen=True, slots=True)
class AnnotatedSet:
    """Articles and what people annotated in them. Paths are relative to a common folder."""

    name: str
    articles: str
    gold: tuple[str, ...]


SHARED_SETS = (
    AnnotatedSet("seeds", "seeds", ("gold/seeds.jsonl",)),
    AnnotatedSet("dev", "articles/dev", ("gold/dev.jsonl",)),
    AnnotatedSet("written", "articles/written", tuple(f"gold/written_{x}.jsonl" for x in "WXYZ")),
)


def is_held_back(doc: str) -> bool:
    """True for the fifth of documents, told by the hash of the name, that nobody reads while tuning."""
    return hashlib.sha1(doc.encode(), usedforsecurity=False).digest()[0] % 5 == 0


def read_gold(paths: Iterable[Path]) -> dict[str, Json]:
    """Annotations by document. Raises ValueError that names the file and line of broken JSON."""
    out: dict[str, Json] = {}
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if not line.strip():
                    continue
                try:
                    claims = json.loads(line)
                    out[claims["doc"]] = claims
                except (json.JSONDecodeError, KeyError, TypeError) as error:
                    raise ValueError(f"{path}:{number}: not an annotated document: {error}") from error
    return out


def read_articles(path: Path) -> list[Article]:
    """The readable articles of a file or folder."""
    return [article for article in read_path(path) if isinstance(article, Article)]


def extract_all(extractor: Extractor, articles: Iterable[Article]) -> dict[str, Json]:
    """What is read in each article, in the form of the shared schema."""
    return {article.doc: extractor.extract(article).to_json() for article in articles}
