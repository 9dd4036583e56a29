"""Which words a regular expression cannot do without: a cheap test before the expression itself is tried.

Most patterns match in few sentences. `required(pattern)` reads the parsed expression and gives sets of strings, of
each of which at least one stands in every text that the expression matches: `join(?:s|ed) (?:the )?<O\\d+>` needs
"join" and "<o". Looking for these is many times faster than trying the expression at each letter, and told without
compiling it. Where the expression is a choice of `ways` to say a thing, each has needs of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from types import MappingProxyType
from typing import Any

import ahocorasick

Need = frozenset[str]  # one of these strings is there, in lower case
Needs = tuple[Need, ...]  # all of these are met
Known = Mapping[str, Needs]
NOTHING: Known = MappingProxyType({})
KEPT = 4  # needs of an expression that are looked for
MOST = 400  # strings in a need
SHORTEST = 2  # letters of a string worth looking for
# Strings that stand in so many sentences that looking for them tells little.
_COMMON = frozenset(
    "the of to in and for with from by on at as an is was his her its it he she they had has not no <p <o <d <l".split()
)


@dataclass(frozen=True, slots=True)
class Required:
    """What every match has in it: all of `needs`, and all that one of the `ways` needs, where there are any."""

    needs: Needs  # most telling first
    ways: tuple[Needs, ...]


class Quick:
    """A regular expression that is tried only on texts which have what it needs. Finds what the expression finds."""

    __slots__ = ("needs", "regex")

    def __init__(self, regex: re.Pattern[str]) -> None:
        self.regex = regex
        self.needs = required(regex.pattern, regex.flags).needs

    def may_match(self, text: str) -> bool:
        """False where the expression matches nowhere in the text, nor in a part of it."""
        within = _lower(text).__contains__
        return all(any(map(within, need)) for need in self.needs)

    def search(self, text: str) -> re.Match[str] | None:
        return self.regex.search(text) if self.may_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.regex.finditer(text) if self.may_match(text) else iter(())


class Sieve:
    """Many regular expressions at once: which of them may match a text, found in one pass over it."""

    def __init__(self, each: Sequence[Required]) -> None:
        """`each` expression by what it requires."""
        numbers: dict[Need, int] = {}

        def bits(needs: Needs) -> int:
            return sum(1 << numbers.setdefault(need, len(numbers)) for need in needs)

        # Needs as bits: of each expression and its ways those asked for, of each word those that it leaves unmet.
        self._asked = [(i, bits(one.needs), [bits(way) for way in one.ways]) for i, one in enumerate(each)]
        self._all = (1 << len(numbers)) - 1
        unmet: dict[str, int] = {}
        for need, number in numbers.items():
            for word in need:
                unmet[word] = unmet.get(word, self._all) & ~(1 << number)
        self._words = ahocorasick.Automaton()
        for word, left in unmet.items():
            self._words.add_word(word, left)
        self._words.make_automaton()

    @classmethod
    def of(cls, regexes: Iterable[re.Pattern[str]]) -> Sieve:
        return cls([required(regex.pattern, regex.flags) for regex in regexes])

    def likely(self, text: str) -> list[int]:
        """Indices of the expressions that may match, in order; those left out match nowhere in the text."""
        missing = self._all
        if len(self._words):
            for _, left in self._words.iter(_lower(text)):
                missing &= left
        return [i for i, asked, ways in self._asked if not asked & missing and (not ways or _is_met(ways, missing))]


def _is_met(ways: list[int], missing: int) -> bool:
    """Whether one of the ways asks for nothing that is missing; a loop in C, as this is asked of every sentence."""
    return 0 in map(missing.__and__, ways)


def required(pattern: str, flags: int = 0, known: Known = NOTHING) -> Required:
    """What every match has in it; nothing where that cannot be told.

    A sign of `known` in the pattern is no letter: it stands for a piece with these needs.
    """
    parsed = parser.parse(pattern, flags & ~re.DEBUG)
    ways = [_most_telling(_needs(way, known)) for way in _widest_choice(parsed)]
    tells = all(ways) and any(len(way) > 1 for way in ways)  # that one of single words is there, the needs say too
    return Required(_most_telling(_needs(parsed, known)), tuple(ways) if tells else ())


def all_needs(pattern: str, flags: int = 0) -> Needs:
    """What is known of a piece of a pattern: its needs, with those that are hardly worth looking for."""
    return tuple(_needs(parser.parse(pattern, flags & ~re.DEBUG), NOTHING))


def _most_telling(needs: Iterable[Need]) -> Needs:
    kept = {need for need in needs if _is_told(need) and len(need) <= MOST}
    return tuple(sorted(kept, key=lambda need: (_frequency(need), sorted(need)))[:KEPT])


def _widest_choice(items: Iterable[tuple[Any, Any]]) -> list[Any]:
    """The branches of the choice that has most, of those that every match makes; none where there is no choice."""
    found: list[list[Any]] = [[]]
    for code, argument in items:
        if code is codes.SUBPATTERN:
            found.append(_widest_choice(argument[3]))
        elif code is codes.BRANCH:
            found.append(argument[1])
    return max(found, key=len)


def _is_told(need: Need) -> bool:
    return all(len(word) >= SHORTEST for word in need)


def _frequency(need: Need) -> float:
    """A guess at the share of sentences that have one of the strings: short and common ones are everywhere."""
    return sum(0.6 if word.strip() in _COMMON else 0.5 ** len(word.strip()) for word in need)


@lru_cache(maxsize=16)
def _lower(text: str) -> str:
    """One sentence is put to many patterns."""
    return text.lower()


def _needs(items: Iterable[tuple[Any, Any]], known: Known) -> list[Need]:
    """Needs of a sequence: those of each item, and the runs of letters between them."""
    out: list[Need] = []
    run = ""
    for code, argument in items:
        letter = chr(argument) if code is codes.LITERAL else ""
        if letter and letter not in known:
            run += letter.lower()
            continue
        if run:
            out.append(frozenset((run,)))
            run = ""
        out += known[letter] if letter else _of_item(code, argument, known)
    if run:
        out.append(frozenset((run,)))
    return out


def _of_item(code: Any, argument: Any, known: Known) -> list[Need]:
    if code is codes.SUBPATTERN:
        return _needs(argument[3], known)
    if code is codes.BRANCH:
        return _of_branches([_needs(branch, known) for branch in argument[1]])
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        least, _, inner = argument
        return _needs(inner, known) if least > 0 else []
    if code is codes.ATOMIC_GROUP:
        return _needs(argument, known)
    return []  # sets, classes, look-arounds, back references: nothing that is told by letters


def _of_branches(branches: list[list[Need]]) -> list[Need]:
    """One need of all branches together: the best of each; none where a branch needs nothing."""
    union: set[str] = set()
    for needs in branches:
        told = [need for need in needs if _is_told(need)]
        if not told:
            return []
        best: Need = min(told, key=_frequency)
        union |= best
    return [frozenset(union)]
