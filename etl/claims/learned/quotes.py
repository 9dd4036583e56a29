"""The words that annotated claims rest on, found in the sentences of their articles; and lines of our own to learn from."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

_PLAIN = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00ad": None})
_END = 50  # letters by which the beginning or the end of a quote is known


def plain(text: str) -> str:
    """The text with plain quotation marks and without soft hyphens."""
    return text.translate(_PLAIN)


def is_quoted(text: str, quotes: Iterable[str]) -> bool:
    """Whether one of the quotes begins or ends in a sentence, or holds it; all of them plain."""
    return any(q[:_END] in text or q[-_END:] in text or text in q for q in quotes)


def own_lines(path: Path) -> list[str]:
    """The lines of a file of our own sentences, without the empty ones and the remarks."""
    return [x for x in path.read_text(encoding="utf-8").splitlines() if x.strip() and not x.startswith("#")]
