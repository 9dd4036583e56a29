"""Claims in the form of the shared schema, in our own words."""

from __future__ import annotations

from typing import Any

from etl.records import Json


def meeting(
    *people: str, parties: tuple[str, ...] = ("ANP", "PPP"), date: str | None = "2024-02-09", **given: Any
) -> Json:
    """Each of `people` as "Name/PARTY"."""
    return {
        "status": "held",
        "date": date,
        "date_precision": "day" if date else "unknown",
        "parties": list(parties),
        "participants": [{"person": name, "party": party} for name, _, party in (p.partition("/") for p in people)],
        "evidence": ["They met."],
    } | given


def alliance(*parties: str, status: str = "agreed", kind: str = "seat_adjustment", **given: Any) -> Json:
    return {
        "kind": kind,
        "status": status,
        "parties": list(parties),
        "scope": None,
        "evidence": ["They agreed."],
    } | given


def contest(person: str | None = "Gul Khan", **given: Any) -> Json:
    return {
        "kind": "constituency",
        "constituency": "NA-1",
        "election": "general",
        "person": person,
        "party": "PPP",
        "backed_by": None,
        "outcome": "won",
        "votes": 100,
        "evidence": ["He won."],
    } | given


def defection(
    person: str | None = "Gul Khan", to_party: str | None = "PPP", from_party: str | None = "IND", **given: Any
) -> Json:
    return {
        "person": person,
        "to_party": to_party,
        "from_party": from_party,
        "status": "done",
        "evidence": ["He joined."],
    } | given


def document(**kinds: list[Json]) -> Json:
    """A document's claims; kinds that are not given are empty."""
    return {"doc": "d", "meetings": [], "alliances": [], "results": [], "defections": []} | kinds
