"""Facts in words: a heading of one line, and what is known besides."""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatch
from itertools import groupby

from etl.report.facts import Alliance, Defection, Fact, Meeting, Result, party_label

ARRANGEMENTS = {
    "seat_adjustment": "Seat adjustment",
    "electoral_alliance": "Electoral alliance",
    "coalition_government": "Coalition government",
    "political_cooperation": "Cooperation",
    "merger": "Merger",
}
HOUSES = {"na": "the National Assembly", "kp": "Khyber Pakhtunkhwa"}
PEOPLE_SHOWN = 12


def listed(parts: Sequence[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""


def spaced(code: str) -> str:
    """A code of the warehouse as words: `in talks`."""
    return code.replace("_", " ")


@singledispatch
def heading(fact: Fact) -> str:
    """The fact in one line."""
    raise TypeError(type(fact).__name__)


@singledispatch
def detail(fact: Fact) -> str:
    """What is known besides; may be empty."""
    raise TypeError(type(fact).__name__)


@heading.register
def _(fact: Meeting) -> str:
    return listed(fact.party_codes) + (f" at {fact.place}" if fact.place else "")


@detail.register
def _(fact: Meeting) -> str:
    people = fact.people[:PEOPLE_SHOWN]
    groups = [
        f"{', '.join(name for name, _ in group)} ({party})" if party else ", ".join(name for name, _ in group)
        for party, group in ((key, list(found)) for key, found in groupby(people, lambda one: one[1]))
    ]
    more = len(fact.people) - len(people)
    return "; ".join(groups) + (f"; and {more} more" if more else "")


@heading.register
def _(fact: Alliance) -> str:
    return f"{ARRANGEMENTS.get(fact.arrangement, spaced(fact.arrangement).capitalize())}: {listed(fact.party_codes)}"


@detail.register
def _(fact: Alliance) -> str:
    return f"Covers {fact.scope}" if fact.scope else ""


@heading.register
def _(fact: Result) -> str:
    if fact.contest == "turnout":
        return f"Turnout in {_place(fact)}"
    who = fact.person or party_label(fact.party_code, fact.backed_by_code)
    if fact.person and fact.party_code:
        who += f", {party_label(fact.party_code, fact.backed_by_code)}"
    if fact.contest == "seat_tally":
        seats = f": {fact.reported_seats:,} seats" if fact.reported_seats is not None else ""
        return f"{who} in {_place(fact)}{seats}"
    return f"{who}: {fact.outcome or 'ran'}, {_place(fact)}"


@detail.register
def _(fact: Result) -> str:
    parts = [
        _against("votes", fact.reported_votes, fact.official_votes),
        f"official {fact.official_seats:,}" if fact.official_seats is not None else "",
        _against("% turnout", fact.turnout_pct, fact.official_turnout_pct if fact.contest == "turnout" else None),
        fact.election or "",
        {True: "agrees with the official result", False: "differs from the official result", None: ""}[
            fact.agrees_with_official
        ],
    ]
    return "; ".join(part for part in parts if part)


@heading.register
def _(fact: Defection) -> str:
    sides = f"{party_label(fact.from_party_code, fact.from_backed_by_code)} → {party_label(fact.to_party_code)}"
    return f"{fact.who}: {sides}"


@detail.register
def _(fact: Defection) -> str:
    parts = [f"{fact.head_count:,} people" if fact.head_count > 1 else "", fact.constituency_code or ""]
    return "; ".join(part for part in parts if part)


def _place(fact: Result) -> str:
    if fact.constituency_code:
        return f"{fact.constituency_code} {fact.constituency or ''}".strip()
    if fact.office:
        return _office(fact.office)
    return _the(fact.assembly) if fact.assembly else fact.election or "a contest not named"


def _office(code: str) -> str:
    """`speaker_na` is the speaker of the National Assembly."""
    office, _, house = code.rpartition("_")
    if not office:
        return spaced(code)
    return f"{spaced(office)} of {HOUSES.get(house, house.capitalize())}"


def _the(name: str) -> str:
    return name if name.startswith("the ") else f"the {name}"


def _against(unit: str, reported: float | None, official: float | None) -> str:
    if reported is None:
        return ""
    return f"reported {reported:,} {unit}" + (f", official {official:,}" if official is not None else "")
