"""One article in, its claims out: pure, deterministic, one call an article."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

from etl.claims import alliances, defections, meetings, results
from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer, load
from etl.records import Alliance, Article, ArticleClaims, Claim, Defection, Result

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
        switches = defections.read(doc)
        counts = results.read(doc)
        return ArticleClaims(
            article,
            EXTRACTOR_VERSION,
            meetings=tuple(meetings.read(doc)),
            alliances=tuple(a for a in alliances.read(doc) if not _tells_of_other(a, switches, counts)),
            results=tuple(_as_he_stood(r, switches) for r in counts),
            defections=tuple(switches),
        )


def _as_he_stood(result: Result, switches: list[Defection]) -> Result:
    """The result with the party that the contestant has left since, where it says none or his new one."""
    if result.kind != "constituency" or result.person is None:
        return result
    for d in switches:
        if d.person == result.person and d.from_party and result.party in (None, d.to_party):
            return replace(result, party=d.from_party, backed_by=result.backed_by or d.backed_by)
    return result


def _tells_of_other(alliance: Alliance, switches: list[Defection], counts: list[Result]) -> bool:
    """Whether the words of an arrangement tell of a switch between its two parties, or, where no rule but the trained
    reader alone takes them for an arrangement, of any switch or of who won."""
    if alliance.rule.startswith("learned:"):
        return any(_overlap(alliance, told) for told in (*switches, *counts))
    return any(set(alliance.parties) == {d.from_party, d.to_party} and _overlap(alliance, d) for d in switches)


def _overlap(a: Claim, b: Claim) -> bool:
    """Whether two claims rest on the same words."""
    return any(
        x.char_start < y.char_end and y.char_start < x.char_end for x, y in itertools.product(a.evidence, b.evidence)
    )
