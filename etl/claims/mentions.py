"""Things an article speaks of, each at its place: people, parties, seats, places, days, numbers."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["person", "party", "seat", "place", "venue", "date", "number", "group"]
# The letter of each kind in masked text: <P3> is the fourth mention of its sentence, a person.
LETTER: dict[Kind, str] = {
    "person": "P",
    "party": "O",
    "seat": "S",
    "place": "L",
    "venue": "V",
    "date": "D",
    "number": "N",
    "group": "G",
}


@dataclass(slots=True)
class Person:
    """Somebody the article speaks of, under all the forms of the name."""

    index: int
    name: str  # the fullest form so far, courtesy titles left out
    person_id: str | None = None  # of the reference
    party_votes: Counter[str] = field(default_factory=Counter)  # party -> times the text says so
    former_votes: Counter[str] = field(default_factory=Counter)
    body_votes: Counter[str] = field(default_factory=Counter)  # standing alliances that the text puts the person in
    backers: Counter[str] = field(default_factory=Counter)
    roles: set[str] = field(default_factory=set)  # role words in lower case: "chief minister", "convener"
    seats: list[str] = field(default_factory=list)
    reference_party: str | None = None
    written_words: int = 0  # words of `name` as the article writes it; 0 while only the reference names the person

    @property
    def stated_party(self) -> str | None:
        """The party that the text gives the person now; "former X leader" does not count."""
        return _most(self.party_votes)

    @property
    def party(self) -> str | None:
        """Stated, else known from the reference, else a standing alliance, else the one left."""
        return _most(self.party_votes) or self.reference_party or _most(self.body_votes or self.former_votes)

    @property
    def former_party(self) -> str | None:
        return _most(self.former_votes)

    @property
    def backed_by(self) -> str | None:
        return _most(self.backers)


def _most(votes: Counter[str]) -> str | None:
    """What has most votes, of several the one that had some first."""
    return max(votes, key=votes.__getitem__) if votes else None


@dataclass(slots=True)
class Mention:
    """One mention. Offsets are into the normalised text; `first`/`last` are token indices (last exclusive).

    For a person the span takes in role, party and apposition: "ANP president Aimal Wali Khan" is one mention,
    so that patterns see "<P0> met <P1>".
    """

    kind: Kind
    start: int
    end: int
    first: int
    last: int
    text: str
    sentence: int = -1
    person: Person | None = None
    name: str | None = None  # the name words alone
    party: str | None = None  # party: its code; person/group: the party said here
    former_party: str | None = None
    is_party_inferred: bool = False  # the words around tell the party, not the name phrase
    backed_by: str | None = None
    roles: tuple[str, ...] = ()
    is_role_only: bool = False  # "the PPP chairman": a person named by office alone
    seat: str | None = None  # canonical code: NA-121
    place: str | None = None
    city: str | None = None
    value: float | None = None  # number
    is_percent: bool = False
    is_approximate: bool = False
    count: int | None = None  # group: how many
    day: dt.date | None = None
    precision: str = "unknown"  # of a date mention: day, month, unknown
    time_words: str = ""

    @property
    def tag(self) -> str:
        return LETTER[self.kind]
