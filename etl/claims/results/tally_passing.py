"""Seats told in passing: a lone seat, one each, the party's own so many."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.claims.mentions import Mention
from etl.claims.results.tally_words import ALL_OF_THEM, ITS_OWN, LONE, OF_THEM, ONE_EACH, OWNED, UNREAL


@dataclass(slots=True)
class Pair:
    party: str
    backed: str | None
    seats: int
    at: int
    rule: str
    party_at: int = -1


def seats_of(m: Mention) -> float:
    """The number that a mention of a number or a counted group tells."""
    return m.value if m.value is not None else m.count or 0


def lone_seats(text: str, mentions: list[Mention]) -> list[Pair]:
    """A single seat said in words ("a lone seat"), and the backed among the independents ("93 of them")."""
    out = []
    for m in LONE.finditer(text):
        party = mentions[int(m.group("o"))]
        if party.party and not UNREAL.search(m.group()):
            out.append(Pair(party.party, party.backed_by, 1, m.start(), "lone"))
    for m in OF_THEM.finditer(text):
        party = mentions[int(m.group("o"))]
        count = mentions[int(m.group("n") or m.group("m"))]
        if party.party and party.party != "IND":
            out.append(Pair("IND", party.party, int(seats_of(count)), m.start(), "of_them"))
            for whole in ALL_OF_THEM.finditer(text):
                out.append(Pair("IND", None, int(seats_of(mentions[int(whole.group("n"))])), whole.start(), "of_them"))
    for m in ONE_EACH.finditer(text):
        for k in re.findall(r"<O(\d+)>", m.group("after") or m.group("before")):
            party = mentions[int(k)]
            if party.party:
                out.append(Pair(party.party, party.backed_by, 1, m.start(), "one_each"))
    for m in ITS_OWN.finditer(text):
        party = mentions[int(m.group("o"))]
        if party.party:
            out.append(Pair(party.party, None, int(seats_of(mentions[int(m.group("n"))])), m.start(), "its_own"))
    return out


def owned_seats(text: str, mentions: list[Mention], subject: Mention | None) -> list[Pair]:
    """The seats that a party is said to have in passing: "its four lawmakers would sit in opposition"."""
    out = []
    for m in OWNED.finditer(text):
        count = mentions[int(m.group("n"))]
        if not m.group("what") and "<G" not in m.group():
            continue
        inside = next((x for x in mentions if x.kind == "party" and x.party and x.start < count.start), None)
        party = mentions[int(m.group("o"))] if m.group("o") else inside or subject
        if party is not None and party.party and seats_of(count) >= 2:
            out.append(Pair(party.party, party.backed_by, int(seats_of(count)), m.start(), "owned"))
    return out
