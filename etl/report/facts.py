"""The facts of the marts as the report needs them: plain values, days as dates, shares from 0 to 1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Kind = Literal["meeting", "alliance", "result", "defection"]
KINDS: tuple[Kind, ...] = ("meeting", "alliance", "result", "defection")
UNTOLD = "not told"  # the side of a switch that no report names


@dataclass(frozen=True, slots=True)
class Article:
    """An article that the warehouse read."""

    article_id: str
    title: str | None
    outlet: str | None
    url: str | None
    published_on: dt.date | None
    story_id: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that says a fact."""

    article_id: str
    text: str
    modality: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What all facts have. `party_codes` names every party that takes part, backers too, sorted."""

    fact_id: str
    kind: Kind
    party_codes: tuple[str, ...]
    status: str
    first_on: dt.date | None  # the day it happened; where that is not known, the days of the reports
    last_on: dt.date | None
    precision: Literal["day", "month", "reported"]
    article_count: int
    story_count: int
    confidence: float
    is_disputed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Fact):
    """An encounter; `people` are (name, party code) in the order of their parties."""

    place: str
    people: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alliance(Fact):
    """An arrangement; `history` holds (day of the report, status) in order of days, undated reports left out."""

    arrangement: str
    scope: str | None
    history: tuple[tuple[dt.date, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(Fact):
    """A reported result, with the official figures where there are any."""

    contest: Literal["constituency", "seat_tally", "turnout", "office_vote"]
    election: str | None
    election_year: int | None
    assembly_code: str | None
    assembly: str | None
    constituency_code: str | None
    constituency: str | None
    office: str | None
    person: str | None
    party_code: str | None
    backed_by_code: str | None
    outcome: str | None
    reported_votes: int | None
    official_votes: int | None
    reported_seats: int | None
    official_seats: int | None
    turnout_pct: float | None
    official_turnout_pct: float | None
    agrees_with_official: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Defection(Fact):
    """A switch of a person, or of a group that is named together."""

    who: str
    head_count: int
    from_party_code: str | None
    from_backed_by_code: str | None
    to_party_code: str | None
    constituency_code: str | None


@dataclass(frozen=True)
class Facts:
    """All that a report is made of. Facts are in order of kind and id; `reports` are (fact, article), each once."""

    meetings: tuple[Meeting, ...] = ()
    alliances: tuple[Alliance, ...] = ()
    results: tuple[Result, ...] = ()
    defections: tuple[Defection, ...] = ()
    articles: Mapping[str, Article] = field(default_factory=dict)
    reports: tuple[tuple[str, str], ...] = ()
    party_names: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def all(self) -> tuple[Fact, ...]:
        return (*self.meetings, *self.alliances, *self.results, *self.defections)

    @cached_property
    def party_codes(self) -> tuple[str, ...]:
        """Parties that take part in any fact, sorted."""
        return tuple(sorted({code for fact in self.all for code in fact.party_codes}))

    @cached_property
    def last_day(self) -> dt.date | None:
        """The latest day that anything was published or happened: how far the report reaches."""
        days = [one.published_on for one in self.articles.values() if one.published_on]
        days += [fact.last_on for fact in self.all if fact.last_on and fact.precision == "reported"]
        return max(days, default=None)


def party_label(code: str | None, backed_by: str | None = None) -> str:
    """`IND (PTI)` for an independent whom a party backs."""
    if code is None:
        return UNTOLD
    return f"{code} ({backed_by})" if backed_by else code
