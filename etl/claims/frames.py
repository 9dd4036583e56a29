"""Frames: declarative patterns over masked sentences, each with the sentences it is for and not for.

A frame's pattern is a regular expression in which `{a:PP}` stands for a list of people caught as group `a`,
`{O}` for a party, and so on (see `_MACROS`). Masked sentences look like "<P0> met <P1> and <P2> at the <V0>."
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from types import MappingProxyType

from etl.claims.prefilter import Needs, Required, Sieve, all_needs, required

_JOIN = r"(?:,? (?:and|&|along with|as well as|besides) (?:the |his |her )?|, (?:the )?|/)"


def _list(tag: str) -> str:
    return rf"<{tag}\d+>(?:{_JOIN}<{tag}\d+>)*"


_MACROS = {
    "P": r"<P\d+>",
    "PP": _list("P"),
    "O": r"<O\d+>",
    "OO": _list("O"),
    "S": r"<S\d+>",
    "SS": _list("S"),
    "N": r"<N\d+>",
    "D": r"<D\d+>",
    "L": r"<L\d+>",
    "V": r"<V\d+>",
    "G": r"<G\d+>",
    "X": r"<[POG]\d+>",  # a side: person, party or group
    "XX": _list("[POG]"),
    "GAP": r"[^.;:<]{0,60}?",  # some words without a mention
    "ANY": r"[^.;]{0,120}?",  # some words of the same clause, mentions too
}
_SLOT = re.compile(r"\{(?:(?P<name>[a-z_]\w*):)?(?P<macro>[A-Z]+)\}")
_FLAGS = re.IGNORECASE
_PRIVATE_USE = 0xE000  # the first of the characters that no pattern has


NO_MARKS: Mapping[str, str] = MappingProxyType({})


def compile_frame(pattern: str, marks: Mapping[str, str] = NO_MARKS) -> re.Pattern[str]:
    """The regular expression of a frame pattern; letters match in either case but inside tags.

    Raises KeyError for an unknown macro.
    """
    for mark, piece in marks.items():
        pattern = pattern.replace(mark, piece)
    return re.compile(_expand(pattern), _FLAGS)


def frame_requires(pattern: str, marks: Mapping[str, str] = NO_MARKS) -> Required:
    """What the regular expression of a frame pattern requires (see `prefilter`).

    Marks stand for long pieces, which are parsed once for all patterns: each is a single sign here.
    """
    known: dict[str, Needs] = {}
    for number, (mark, piece) in enumerate(marks.items(), _PRIVATE_USE):
        if mark in pattern:
            pattern = pattern.replace(mark, chr(number))
            known[chr(number)] = _piece_needs(piece)
    return required(_expand(pattern), _FLAGS, known)


@cache
def _piece_needs(piece: str) -> Needs:
    return all_needs(_expand(piece), _FLAGS)


def _expand(pattern: str) -> str:
    def body(m: re.Match[str]) -> str:
        macro = _MACROS[m.group("macro")]
        return f"(?P<{m.group('name')}>{macro})" if m.group("name") else f"(?:{macro})"

    return _SLOT.sub(body, pattern)


@dataclass(frozen=True)
class Frame:
    """One way of saying a thing. `examples` must match, `not_for` must not; tests see to both.

    The expression is compiled when it is first tried, which for most frames is many articles later or never.
    """

    name: str
    pattern: str
    examples: tuple[str, ...]
    not_for: tuple[str, ...] = ()
    tags: dict[str, str] = field(default_factory=dict)  # what the reader of this kind needs to know
    marks: Mapping[str, str] = field(default_factory=dict)  # in the pattern, and what they stand for

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return compile_frame(self.pattern, self.marks)

    @cached_property
    def required(self) -> Required:
        return frame_requires(self.pattern, self.marks)

    def find(self, masked: str) -> Iterator[re.Match[str]]:
        return self.regex.finditer(masked)


class FrameSet(tuple[Frame, ...]):
    """Frames in the order they are tried."""

    _sieve: Sieve

    def __new__(cls, frames: Iterable[Frame]) -> FrameSet:
        made = super().__new__(cls, frames)
        made._sieve = Sieve([frame.required for frame in made])
        return made

    def likely(self, masked: str) -> list[Frame]:
        """The frames worth trying on a sentence: the others, which are most, find nothing in it."""
        return [self[i] for i in self._sieve.likely(masked)]
