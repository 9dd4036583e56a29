"""Headlines: their repeats on a page, and the site's name behind them."""

from __future__ import annotations

import re

from etl.reading.paragraphs import is_bullet

_KEY = re.compile(r"[\W_]+")
_SUFFIX = re.compile(r"\s+(?:[|–—»·]|-)\s+([^|–—»·]{2,40})$")
_SITE = re.compile(
    r"\.(?:com|pk|tv|net|org|in)\b|\b(?:News|TV|Times|Tribune|Newspaper|Herald|Recorder|Observer|Mirror)\b", re.I
)
_SECTION = re.compile(
    r"(?:pakistan|world|business|newspaper|national|politics|elections?(?: \d{4})?|opinion|top stor(?:y|ies)"
    r"|front page|back page|metro|latest)$",
    re.I,
)


def headline_key(line: str) -> str:
    """A headline's letters and digits, to find its repeats whatever the quotes and spaces."""
    return _KEY.sub("", line).casefold()


def like_headline(line: str) -> bool:
    """True where a line could be a headline: a few words that end no sentence."""
    words = line.split()
    return 3 <= len(words) <= 30 and not line.endswith((".", ":", "…")) and not is_bullet(line) and line.count("|") < 2


def is_title(line: str, key: str) -> bool:
    """True for the headline with that key, also with the outlet's name behind it."""
    if not key or len(line) > 350:
        return False
    own = headline_key(line)
    if own == key:
        return True
    behind = len(own) - len(key)
    return len(key) > 15 and 0 < behind < 25 and own.startswith(key) and _SUFFIX.search(line) is not None


def without_site(title: str, outlet: str | None = None) -> str:
    """A headline without the section and the site that browsers and feeds put behind it.

    'Allies meet - Pakistan - DAWN.COM' is 'Allies meet'.
    """
    site = headline_key(outlet or "")
    cut = title
    while match := _SUFFIX.search(cut):
        tail = headline_key(match[1])
        is_site = bool(tail) and bool(site) and (tail in site or site in tail)
        if not (is_site or _SITE.search(match[1]) or (cut != title and _SECTION.match(match[1]))):
            break
        cut = cut[: match.start()]
    return cut
