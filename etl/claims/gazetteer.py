"""What everybody knows: parties, people, offices, places and seats, read from the reference CSVs."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path

from etl.claims.lexicon import Lexicon
from etl.claims.words import COURTESY, NAME_TITLES, ROLE_HEADS, common_words
from etl.names import same_name


@dataclass(frozen=True, slots=True)
class Period:
    """A value that holds from a day to a day, both inclusive; None is open."""

    value: str
    start: dt.date | None = None
    end: dt.date | None = None

    def covers(self, day: dt.date | None) -> bool:
        if day is None:
            return True
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True)
class Alias:
    party: str
    kind: str
    period: Period


@dataclass(frozen=True, slots=True)
class Office:
    person_id: str
    code: str
    title: str
    jurisdiction: str | None
    is_party_office: bool
    period: Period


@dataclass(frozen=True, slots=True)
class Place:
    name: str
    kind: str
    province: str | None


@dataclass(frozen=True, slots=True)
class Venue:
    name: str
    city: str | None
    kind: str
    party: str | None
    person_id: str | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who stood for a seat, and for which party on the ballot."""

    name: str
    party: str


@dataclass(frozen=True, slots=True)
class Polls:
    """The days of general elections, in order."""

    national: tuple[dt.date, ...] = ()  # to the National Assembly and whatever is elected with it
    regional: Mapping[str, tuple[dt.date, ...]] = field(default_factory=dict)  # of houses with days of their own
    partial: tuple[dt.date, ...] = ()  # in a part of a province, where the rest of it had voted before


@dataclass(slots=True)
class Gazetteer:
    """Lookups over the reference. Read only once built."""

    parties: dict[str, str] = field(default_factory=dict)  # code -> name
    alliance_bodies: frozenset[str] = frozenset()
    members: dict[str, list[Period]] = field(default_factory=dict)  # body -> member periods
    party_lexicon: Lexicon[Alias] = field(default_factory=Lexicon)
    symbols: Lexicon[Alias] = field(default_factory=Lexicon)
    people_lexicon: Lexicon[str] = field(default_factory=Lexicon)  # name -> person_id
    short_names: Lexicon[str] = field(default_factory=Lexicon)
    full_names: dict[str, str] = field(default_factory=dict)
    party_periods: dict[str, list[Period]] = field(default_factory=dict)
    offices: list[Office] = field(default_factory=list)
    by_title: dict[str, list[Office]] = field(default_factory=dict)  # party offices by title in lower case
    party_heads: frozenset[str] = frozenset()  # people who lead or led a party: whom a shared name means
    places: Lexicon[Place] = field(default_factory=Lexicon)
    venues: Lexicon[Venue] = field(default_factory=Lexicon)
    candidates: dict[tuple[int, str], list[Candidate]] = field(
        default_factory=dict
    )  # by year and seat of a general election
    seat_places: dict[str, frozenset[str]] = field(default_factory=dict)  # seat -> districts and the place of its name
    polls: Polls = field(default_factory=Polls)
    name_words: frozenset[str] = frozenset()  # words that people are called by, lower case
    first_words: frozenset[str] = frozenset()  # words that open a party, symbol, place, venue or known person

    def party_of(self, person_id: str, day: dt.date | None) -> str | None:
        """The party of a known person on a day; without a day, or outside all periods, the latest before it."""
        periods = self.party_periods.get(person_id, [])
        if not periods:
            return None
        if day is None:
            return periods[-1].value
        held = [p for p in periods if p.covers(day)]
        if held:
            return held[-1].value
        before = [p for p in periods if p.start is None or p.start <= day]
        return (before or periods)[-1].value

    def stood_for(self, year: int, seat: str, name: str) -> str | None:
        """The party on the ballot of the one candidate of that name for a seat, where the reference lists them."""
        found = {c.party for c in self.candidates.get((year, seat), ()) if same_name(c.name, name)}
        return found.pop() if len(found) == 1 else None

    def party_offices(self, title: str) -> list[Office]:
        """All periods of a party's office by its title in lower case: "pml-n president"."""
        return self.by_title.get(title, [])

    def holders(self, code: str, day: dt.date | None) -> list[Office]:
        """Who held an office on a day."""
        return [o for o in self.offices if o.code == code and o.period.covers(day)]


def load(folder: Path) -> Gazetteer:
    """Read the reference CSVs of `folder`.

    Raises FileNotFoundError when parties.csv is missing.
    """
    g = Gazetteer()
    rows = _rows(folder / "parties.csv")
    g.parties = {r["party_code"]: r["name"] for r in rows}
    g.alliance_bodies = frozenset(r["party_code"] for r in rows if r["is_alliance_body"].lower() == "true")
    elections, candidates = _rows(folder / "elections.csv"), _rows(folder / "candidates.csv")
    _load_parties(g, folder)
    _load_people(g, folder, (r["name"] for r in candidates))
    _load_places(g, folder)
    g.seat_places = _seat_places(_rows(folder / "constituencies.csv"))
    g.candidates = _candidates(candidates, elections)
    g.polls = _polls(elections)
    lexicons = (g.party_lexicon, g.symbols, g.places, g.venues, g.people_lexicon)
    g.first_words = frozenset().union(*(lexicon.first_words() for lexicon in lexicons))
    return g


def _polls(rows: Iterable[dict[str, str]]) -> Polls:
    """General elections by the houses they are to."""
    days: dict[str, list[dt.date]] = {}
    for row in rows:
        if row["kind"] == "general" and row["held_on"]:
            for house in row["assembly_codes"].split(";"):
                days.setdefault(house, []).append(dt.date.fromisoformat(row["held_on"]))
    national = tuple(sorted(days.get("NA", ())))
    own = {house: tuple(sorted(of_house)) for house, of_house in days.items() if not set(of_house) & set(national)}
    others = {day for house, of_house in days.items() if house not in own for day in of_house}
    return Polls(national, own, tuple(sorted(others - set(national))))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as f:
        reader = csv.reader(f)
        names = next(reader, [])
        return [dict(zip_longest(names, map(str.strip, row), fillvalue="")) for row in reader if row]


def _day(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


def _period(row: dict[str, str], value: str) -> Period:
    return Period(value, _day(row.get("valid_from")), _day(row.get("valid_to")))


def _load_parties(g: Gazetteer, folder: Path) -> None:
    for r in _rows(folder / "party_aliases.csv"):
        alias = Alias(r["party_code"], r["kind"], _period(r, r["party_code"]))
        if r["kind"] == "symbol":
            g.symbols.add(r["alias"], alias)
            continue
        text = r["alias"]
        if r["language"] == "ur" and r["kind"] != "long" and " " not in text:
            continue  # "free", "father": words of the language first of all
        exact = r["kind"] in ("short", "nickname") or len(text) <= 6 or " " not in text
        if exact and text[:1].islower():
            exact = text.lower() not in common_words()  # "independents" in either case, "azad" not in a name
        g.party_lexicon.add(text, alias, exact=exact)
    members = defaultdict(list)
    for r in _rows(folder / "party_alliance_members.csv"):
        members[r["alliance_code"]].append(_period(r, r["party_code"]))
    g.members = dict(members)


def _load_people(g: Gazetteer, folder: Path, others: Iterable[str]) -> None:
    """`others` are names of people who are not known one by one: only their words are."""
    people = _rows(folder / "people.csv")
    g.full_names = {r["person_id"]: r["full_name"] for r in people}
    for r in people:
        if " " in r["name_ur"]:  # a single name is a word of the language, too
            g.people_lexicon.add(r["name_ur"], r["person_id"])
    names = [*others, *g.full_names.values()]
    for pid, name in g.full_names.items():
        g.people_lexicon.add(name, pid)
    for r in _rows(folder / "person_aliases.csv"):
        alias = _without_office(r["alias"])
        if r["language"] == "ur":
            g.people_lexicon.add(alias, r["person_id"])
        elif r["kind"] == "short" or " " not in alias:
            g.short_names.add(alias, r["person_id"], exact=True)
        else:
            g.people_lexicon.add(alias, r["person_id"])
            names.append(alias)
    periods = defaultdict(list)
    for r in _rows(folder / "person_parties.csv"):
        periods[r["person_id"]].append(_period(r, r["party_code"]))
    g.party_periods = {
        pid: sorted(ps, key=lambda p: (p.start or dt.date.min, p.end or dt.date.max)) for pid, ps in periods.items()
    }
    g.offices = [
        Office(
            r["person_id"],
            r["office_code"],
            r["title"],
            r["jurisdiction"] or None,
            r["is_party_office"].lower() == "true",
            _period(r, r["person_id"]),
        )
        for r in _rows(folder / "person_offices.csv")
    ]
    titled = defaultdict(list)
    for office in g.offices:
        if office.is_party_office:
            titled[office.title.lower()].append(office)
    g.by_title = dict(titled)
    g.party_heads = frozenset(o.person_id for o in g.offices if o.code == "party_head")
    words = {word.lower() for word in re.findall(r"[A-Za-z]+", "\n".join(names))}
    drop = {w for w in words if w in common_words() and w not in NAME_TITLES}
    g.name_words = frozenset(w for w in words - drop if len(w) > 2 and w not in COURTESY)


_PROVINCES = frozenset("sindh punjab balochistan kp khyber pakhtunkhwa gilgit baltistan gb ajk".split())
_NOT_NAMES = COURTESY | ROLE_HEADS | _PROVINCES


def _without_office(alias: str) -> str:
    """ "Chairman Bilawal" as "Bilawal": offices and courtesy titles are read as such, not as names."""
    words = alias.split()
    while len(words) > 1 and words[0].lower().rstrip(".") in _NOT_NAMES:
        words.pop(0)
    return " ".join(words)


def _load_places(g: Gazetteer, folder: Path) -> None:
    for r in _rows(folder / "places.csv"):
        place = Place(r["place"], r["kind"], r["province"] or None)
        for name in (r["place"], *filter(None, r["aliases"].split(";"))):
            g.places.add(name.strip(), place, exact=True)
    for r in _rows(folder / "venues.csv"):
        venue = Venue(r["venue"], r["city"] or None, r["kind"], r["party_code"] or None, r["person_id"] or None)
        for name in (r["venue"], *filter(None, r["aliases"].split(";"))):
            g.venues.add(name.strip(), venue)


def _seat_places(rows: Iterable[dict[str, str]]) -> dict[str, frozenset[str]]:
    return {
        r["constituency_code"]: frozenset(
            filter(None, (*r.get("districts", "").split(";"), re.sub(r"-[IVXLC]+$|-cum-.*$", "", r.get("name", ""))))
        )
        for r in rows
    }


def _candidates(
    rows: Iterable[dict[str, str]], elections: Iterable[dict[str, str]]
) -> dict[tuple[int, str], list[Candidate]]:
    years = {r["election_id"]: int(r["held_on"][:4]) for r in elections if r["held_on"]}
    candidates = defaultdict(list)
    for r in rows:
        if r["party_code"]:
            key = years[r["election_id"]], r["constituency_code"]
            candidates[key].append(Candidate(r["name"], r["party_code"]))
    return dict(candidates)
