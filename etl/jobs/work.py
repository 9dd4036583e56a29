"""What a process that extracts claims does, be it this one, one of the pool, or a worker of a cluster."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from etl.claims import EXTRACTOR_VERSION, Extractor
from etl.loading import Rejection
from etl.records import Article, ArticleClaims

Result = ArticleClaims | Rejection

PACKAGE = Path(__file__).parents[1]
CODE = (PACKAGE / "claims", PACKAGE / "reading")  # what decides which claims an article gives
_ONE_AT_A_TIME = threading.Lock()


def version_of(reference: Path) -> str:
    """Of the extraction's code and data: claims made by another version are extracted anew.

    Told by the files themselves, so that nobody has to remember to raise a number.
    """
    digest = hashlib.sha256()
    code = [f for folder in CODE for f in folder.rglob("*") if f.suffix in (".py", ".txt", ".json")]
    for file in (*sorted(code), *sorted(reference.glob("*.csv"))):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return f"{EXTRACTOR_VERSION}+{digest.hexdigest()[:8]}"


def extract_batch(reference: Path, articles: Sequence[Article]) -> list[Result]:
    """Claims of each article, or the reason why there are none. Runs in any process."""
    if not articles:  # and no need of an extractor
        return []
    extractor = extractor_for(reference)
    results: list[Result] = []
    for article in articles:
        try:
            results.append(extractor.extract(article))
        except Exception as error:  # one article must not take the others with it
            results.append(refused(article, f"{type(error).__name__}: {error}"))
    return results


def extractor_for(reference: Path) -> Extractor:
    """The extractor of this process: building it costs as much as many articles."""
    with _ONE_AT_A_TIME:  # the threads of a worker want it at the same time
        return _extractor(reference)


def refused(article: Article, why: str) -> Rejection:
    """The article as refused by the extraction."""
    return Rejection(article.source_uri, "extract", f"{article.source_uri}: {why}", article.raw)


@lru_cache(maxsize=1)
def _extractor(reference: Path) -> Extractor:
    return Extractor.from_reference(reference)
