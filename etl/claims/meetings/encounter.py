"""One encounter as told so far, and when two tellings are of the same one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from etl.claims.meetings.circle import ALLIANCES, Circle
from etl.claims.mentions import Mention
from etl.claims.text import Sentence


@dataclass(slots=True)
class Encounter:
    """What the sentences read so far tell of one meeting."""

    who: Circle
    status: str  # held, planned, denied
    rule: str
    sentences: list[Sentence]
    medium: str = ""  # phone, or empty
    day: dt.date | None = None
    precision: str = "unknown"
    is_dated: bool = False  # the text says when, whether or not that gives a day
    is_background: bool = False  # told in the pluperfect, or "recently"
    venue: Mention | None = None
    is_solid: bool = True  # told by words for a meeting, not gathered from circumstances
    hits: int = 1
    guests: Circle = field(default_factory=Circle)  # who came, where that is told
    confidence: float | None = None  # of the trained reader; None where a rule found it

    @property
    def is_two_sided(self) -> bool:
        return len(self.who.codes) >= 2 or bool(self.who.codes and self.who.vague)


def days_agree(a: Encounter, b: Encounter) -> bool:
    if not a.day or not b.day:
        return True
    if a.precision == b.precision == "day":
        return a.day == b.day
    return (a.day.year, a.day.month) == (b.day.year, b.day.month)


def same(a: Encounter, b: Encounter) -> bool:
    """Whether `b`, told later in the text, is the encounter `a`."""
    if a.status != b.status or not days_agree(a, b):
        return False
    if (
        a.medium != b.medium
        and a.rule != "scene"
        and b.rule != "scene"
        and not (a.who.codes == b.who.codes and a.sentences[0].is_title)
    ):
        return False
    shared = a.who.indices & b.who.indices
    ours, theirs = a.who.codes, b.who.codes
    if ours == theirs:
        return bool(shared) or not (_has_both(a) and _has_both(b))
    if len(shared) >= 2 and len({a.who.party(p, m) for p, m in a.who.people if p.index in shared}) >= 2:
        return True
    small, large = (ours, theirs) if len(ours) < len(theirs) else (theirs, ours)
    if not small < large:
        return False
    if len(small) < 2:
        return bool(shared) or not a.is_two_sided
    close = 0 <= b.sentences[0].index - a.sentences[-1].index <= 3
    return len(large) >= 3 and (bool(shared) or (len(small) >= 3 and close))


def _has_both(e: Encounter) -> bool:
    return len(e.who.person_codes) >= 2


def take(a: Encounter, b: Encounter) -> None:
    """Take what `b` tells into `a`."""
    if not a.is_two_sided and b.is_two_sided:
        a.rule = b.rule
    a.who = a.who.add(b.who)
    a.sentences += [s for s in b.sentences if s not in a.sentences]
    a.hits += 1
    a.is_solid = a.is_solid or b.is_solid
    if b.day and (not a.day or (a.precision == "month" and b.precision == "day")):
        a.day, a.precision = b.day, b.precision
    a.is_dated = a.is_dated or b.is_dated
    a.is_background = a.is_background and b.is_background
    a.venue = a.venue or b.venue
    a.medium = a.medium or b.medium


def sides_of_members(e: Encounter) -> set[str]:
    """Party codes that the people bring in; members of a standing alliance that is a side bring none."""
    return set() if e.who.codes & ALLIANCES else e.who.person_codes
