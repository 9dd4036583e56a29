"""One article in, its claims out: pure, deterministic, one call an article."""

from __future__ import annotations

from pathlib import Path

from etl.claims import alliances, defections, meetings, results
from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer, load
from etl.records import Article, ArticleClaims

EXTRACTOR_VERSION = "1"
LANGUAGES = frozenset({"en"})  # that claims are read in


class Extractor:
    """Reads claims with a gazetteer. Build one a process; it holds no state between articles."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer

    @classmethod
    def from_reference(cls, folder: Path) -> Extractor:
        """Raises FileNotFoundError where the reference CSVs are not in `folder`."""
        return cls(load(folder))

    def extract(self, article: Article) -> ArticleClaims:
        """The claims of an article. One in another language than English gives none."""
        if article.language not in LANGUAGES or not article.body.strip():
            return ArticleClaims(article, EXTRACTOR_VERSION)
        doc = Document.of(article, self.gazetteer)
        return ArticleClaims(
            article,
            EXTRACTOR_VERSION,
            meetings=tuple(meetings.read(doc)),
            alliances=tuple(alliances.read(doc)),
            results=tuple(results.read(doc)),
            defections=tuple(defections.read(doc)),
        )
