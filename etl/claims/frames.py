"""Frames: declarative patterns over masked sentences, each with the sentences it is for and not for.

A frame's pattern is a regular expression in which `{a:PP}` stands for a list of people caught as group `a`,
`{O}` for a party, and so on (see `_MACROS`). Masked sentences look like "<P0> met <P1> and <P2> at the <V0>."
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from etl.claims.prefilter import Sieve

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


def compile_frame(pattern: str) -> re.Pattern[str]:
    """The regular expression of a frame pattern; letters match in either case but inside tags.

    Raises KeyError for an unknown macro.
    """

    def expand(m: re.Match[str]) -> str:
        body = _MACROS[m.group("macro")]
        return f"(?P<{m.group('name')}>{body})" if m.group("name") else f"(?:{body})"

    return re.compile(_SLOT.sub(expand, pattern), re.IGNORECASE)


@dataclass(frozen=True)
class Frame:
    """One way of saying a thing. `examples` must match, `not_for` must not; tests see to both."""

    name: str
    pattern: str
    examples: tuple[str, ...]
    not_for: tuple[str, ...] = ()
    tags: dict[str, str] = field(default_factory=dict)  # what the reader of this kind needs to know
    regex: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "regex", compile_frame(self.pattern))

    def find(self, masked: str) -> Iterator[re.Match[str]]:
        return self.regex.finditer(masked)


class FrameSet(tuple[Frame, ...]):
    """Frames in the order they are tried."""

    _sieve: Sieve

    def __new__(cls, frames: Iterable[Frame]) -> FrameSet:
        made = super().__new__(cls, frames)
        made._sieve = Sieve([frame.regex for frame in made])
        return made

    def likely(self, masked: str) -> list[Frame]:
        """The frames worth trying on a sentence: the others, which are most, find nothing in it."""
        return [self[i] for i in self._sieve.likely(masked)]
