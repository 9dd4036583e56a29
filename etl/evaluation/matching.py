"""When a claim read is the claim annotated: the codebook's keys, one function a kind.

Claims are JSON objects of the shared schema. Each matcher gives 0.0 for "not the same", more for a better fit.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from etl.names import same_name
from etl.records import Json

Matcher = Callable[[Json, Json], float]
_POLARITY = {
    "proposed": "talks",
    "in_talks": "talks",
    "agreed": "on",
    "in_force": "on",
    "ruled_out": "off",
    "ended": "off",
}


def people(claim: Json) -> list[Json]:
    """The named participants of a meeting."""
    return [p for p in claim.get("participants") or [] if p.get("person")]


def shared_people(a: Json, b: Json) -> int:
    """How many participants two meetings have in common."""
    left = people(b)
    shared = 0
    for p in people(a):
        hit = next((q for q in left if same_name(p["person"], q["person"])), None)
        if hit is not None:
            left.remove(hit)
            shared += 1
    return shared


def match_meeting(gold: Json, read: Json) -> float:
    """Two shared people, or one and the same parties, or the same parties where one side names nobody.

    Known days lie at most one apart.
    """
    if gold.get("date_precision") == read.get("date_precision") == "day" and _days_apart(gold, read) > 1:
        return 0.0
    shared, same = shared_people(gold, read), _parties(gold) == _parties(read)
    if shared >= 2 or (shared and same):
        return 1.0 + shared + same
    return 1.0 if same and not (people(gold) and people(read)) else 0.0


def match_alliance(gold: Json, read: Json) -> float:
    """The same parties (half of them where there are three or more) and the same polarity of status."""
    a, b = _parties(gold), _parties(read)
    close = max(len(a), len(b)) >= 3 and len(a & b) >= 2 and 2 * len(a & b) >= len(a | b)
    if not (a == b or close) or _POLARITY.get(gold["status"]) != _POLARITY.get(read["status"]):
        return 0.0
    return 1.0 + (a == b) + bool(gold["kind"] == read["kind"]) + bool(gold["status"] == read["status"])


def match_result(gold: Json, read: Json) -> float:
    """By what identifies a result of its kind: seat and person, house and party and seats, and so on."""
    if gold["kind"] != read["kind"]:
        return 0.0
    if gold["kind"] == "constituency":
        return _match_contest(gold, read)
    if gold["kind"] == "seat_tally":
        return float(all(gold.get(key) == read.get(key) for key in ("assembly", "party", "seats")))
    if gold["kind"] == "turnout":
        if gold.get("turnout_pct") is None or read.get("turnout_pct") is None:
            return 0.0
        near = abs(gold["turnout_pct"] - read["turnout_pct"]) < 0.51
        return float(near and gold.get("constituency") == read.get("constituency"))
    return float(gold.get("office") == read.get("office") and _same_person(gold, read))


def match_defection(gold: Json, read: Json) -> float:
    """The person, or the group's number, and the party joined (the party left where none is joined)."""
    target = "to_party" if gold.get("to_party") else "from_party"
    if gold.get(target) != read.get(target):
        return 0.0
    if gold.get("person") or read.get("person"):
        return 2.0 * _same_person(gold, read)
    return float(gold.get("count") == read.get("count"))


MATCHERS: dict[str, Matcher] = {
    "meetings": match_meeting,
    "alliances": match_alliance,
    "results": match_result,
    "defections": match_defection,
}


def _match_contest(gold: Json, read: Json) -> float:
    if (gold.get("constituency") or "").upper() != (read.get("constituency") or "").upper():
        return 0.0
    if gold.get("election") and read.get("election") and gold["election"] != read["election"]:
        return 0.0
    if gold.get("person") and read.get("person"):
        return 2.0 * _same_person(gold, read)
    return float(gold.get("party") == read.get("party"))


def _same_person(a: Json, b: Json) -> bool:
    return bool(a.get("person") and b.get("person") and same_name(a["person"], b["person"]))


def _parties(claim: Json) -> set[str]:
    return {p for p in claim.get("parties") or [] if p}


def _days_apart(a: Json, b: Json) -> int:
    if not a.get("date") or not b.get("date"):
        return 0
    return abs((dt.date.fromisoformat(a["date"]) - dt.date.fromisoformat(b["date"])).days)
