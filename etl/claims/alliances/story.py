"""Whether an article is about alliances at all."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.prefilter import Quick

_STORY = Quick(
    re.compile(
        r"\b(?:alliances?|coalitions?|seat[- ]adjust\w*|adjustments?|pacts?|deals?|accords?|understanding|"
        r"power[- ]sharing|allies|ally|partners?|merg\w+|joint candidates?|join hands|bury|hatchet|front|"
        r"bloc|"
        r"ittehad|electoral|tie-up|memorandum|mou|formula|haggl\w*|compact|truce)\b",
        re.IGNORECASE,
    )
)


def density(doc: Document) -> float:
    """The share of an article's sentences that speak of arrangements."""
    return sum(bool(_STORY.search(s.text)) for s in doc.sentences) / max(1, len(doc.sentences))


def is_story(doc: Document) -> bool:
    """Three sentences or the headline and one more speak of arrangements."""
    hits = [s for s in doc.sentences if _STORY.search(s.text)]
    return len(hits) >= 3 or (bool(hits) and hits[0].is_title and len(hits) >= 2)
