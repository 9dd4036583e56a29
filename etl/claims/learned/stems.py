"""Words without their commonest endings, as the features of the trained readers have them."""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = ("ing", "ed", "es", "s")
_LEFT = 3  # letters; a stem has more


@lru_cache(maxsize=8192)  # a few thousand words make up most of all texts
def stem(word: str) -> str:
    """The word of the lower case less one ending, where more than three letters are left."""
    for ending in _ENDINGS:
        if len(word) > len(ending) + _LEFT and word.endswith(ending):
            return word[: -len(ending)]
    return word
