"""A trie over token sequences: finds the longest known phrase at a place, hyphens or not."""

from __future__ import annotations

from typing import Generic, TypeVar

from etl.claims.text import Token, plain, tokenize

T = TypeVar("T")
SKIP = frozenset("-\u2013")


class _Node(Generic[T]):
    __slots__ = ("children", "values")

    def __init__(self) -> None:
        self.children: dict[str, _Node[T]] = {}
        self.values: list[tuple[str | None, T]] = []  # (exact spelling that is required, value)


class Lexicon(Generic[T]):
    """Phrases with a value each. Hyphens between tokens are ignored, case too unless `exact`."""

    def __init__(self) -> None:
        self._root: _Node[T] = _Node()

    def add(self, phrase: str, value: T, *, exact: bool = False) -> None:
        """Add a phrase; the same phrase may carry several values."""
        words = [t.text for t in tokenize(plain(phrase)) if t.text not in SKIP]
        if not words:
            return
        node = self._root
        for word in words:
            node = node.children.setdefault(word.lower(), _Node())
        node.values.append((" ".join(words) if exact else None, value))

    def first_words(self) -> frozenset[str]:
        """Lower-case words that phrases begin with."""
        return frozenset(self._root.children)

    def opens_with(self, token: Token) -> bool:
        """Whether some phrase begins with the token."""
        return token.lower in self._root.children

    def match(self, tokens: list[Token], i: int, stop: int) -> tuple[int, list[T]]:
        """(end, values) of the longest phrase that begins at token i and ends by `stop`; (i, []) for none."""
        node, j = self._root, i
        if i >= stop or tokens[i].lower not in node.children:  # most words begin no phrase
            return i, []
        best: tuple[int, list[T]] = (i, [])
        words: list[str] = []
        while j < stop:
            text = tokens[j].text
            if text in SKIP and j > i:
                j += 1
                continue
            child = node.children.get(tokens[j].lower)
            if child is None:
                break
            node = child
            words.append(text)
            j += 1
            if node.values:
                spelt = " ".join(words)
                values = [v for exact, v in node.values if exact is None or exact == spelt]
                if values:
                    best = (j, values)
        return best
