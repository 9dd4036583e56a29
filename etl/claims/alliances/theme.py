"""What an article is about, as far as it tells the kind of its arrangements: seats, a vote in a house, protest ..."""

from __future__ import annotations

import re
from collections import Counter

from etl.claims.document import Document

_THEMES = {
    "seats": r"seats?|constituenc\w+|candidates?|nominees?|tickets?|nomination|ballots?|withdr\w+|adjust\w*|contestants?",
    "polls": r"elections?|polls|polling|electoral|campaign\w*|manifesto|voters?|by-?polls?",
    "government": r"cabinet|ministr(?:y|ies)|ministers?|portfolios?|coalition|treasury|government|govt|power[- ]sharing|majority",
    "office": r"prime minister|premier|chief minister|speaker|president|chairman|senate|no-?(?:confidence|trust)|vote of|oath",
    "protest": r"protests?|movement|march\w*|sit-?ins?|opposition|agitation|rall(?:y|ies)|strikes?|constitution\w*|amendments?|bills?",
    "merger": r"merg\w+|dissol\w+",
}
_WORDS = re.compile(
    r"\b(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _THEMES.items()) + r")\b", re.IGNORECASE
)


def themes(doc: Document) -> dict[str, float]:
    """Features: the share of each theme in the words that tell one, and the themes of the headline."""
    counts: Counter[str] = Counter()
    out: dict[str, float] = {}
    for s in doc.sentences:
        for m in _WORDS.finditer(s.text):
            name = m.lastgroup or ""
            counts[name] += 1
            if s.is_title:
                out[f"title-theme={name}"] = 1.0
    total = sum(counts.values())
    out.update((f"theme={name}", round(n / total, 3)) for name, n in counts.items())
    if counts:
        out[f"main-theme={max(counts, key=lambda n: (counts[n], n))}"] = 1.0
    return out
