"""Small articles and claims for tests, in our own words."""

from __future__ import annotations

import datetime as dt
from typing import Any

from etl.records import Alliance, Article, ArticleClaims, Defection, Evidence, Meeting, Participant, Result

BODY = (
    "LAHORE: Leaders of two parties met on Monday at the governor’s house.\n"
    "They agreed not to stand against each other in NA-1.\n"
    "A candidate took the seat with 100 votes and then changed sides."
)


def article(name: str = "one", **given: Any) -> Article:
    """An article; `name` tells it from others."""
    fields: dict[str, Any] = {
        "doc": name,
        "source_uri": f"articles/{name}.txt",
        "body": f"{BODY}\n{name}",
        "title": f"Two parties meet ({name})",
        "outlet": "Dawn",
        "published_on": dt.date(2024, 2, 13),
        "published_on_basis": "page",
        "raw": f"{BODY}\n{name}".encode(),
    }
    return Article(**(fields | given))


def claims(of: Article, **given: Any) -> ArticleClaims:
    """One claim of each kind; `given` replaces a kind's claims."""
    fields: dict[str, Any] = {
        "meetings": (meeting(),),
        "alliances": (alliance(),),
        "results": (result(),),
        "defections": (defection(),),
    }
    return ArticleClaims(of, "test", **(fields | given))


def evidence(start: int = 8, end: int = 40) -> tuple[Evidence, ...]:
    return (Evidence(BODY[start:end], start, end),)


def meeting(**given: Any) -> Meeting:
    fields: dict[str, Any] = {
        "status": "held",
        "date": dt.date(2024, 2, 12),
        "date_precision": "day",
        "venue": "Governor’s House",
        "city": "Lahore",
        "place": "Governor’s House, Lahore",
        "parties": ("PML-N", "PPP"),
        "participants": (Participant("Asif Ali Zardari", "PPP", "asif-ali-zardari"), Participant("A Newcomer", None)),
        "evidence": evidence(),
        "rule": "met",
    }
    return Meeting(**(fields | given))


def alliance(**given: Any) -> Alliance:
    fields: dict[str, Any] = {
        "kind": "seat_adjustment",
        "status": "agreed",
        "parties": ("PML-N", "PPP"),
        "scope": "NA-1",
        "constituencies": ("NA-1",),
        "evidence": evidence(70, 100),
        "rule": "agreed",
    }
    return Alliance(**(fields | given))


def result(**given: Any) -> Result:
    fields: dict[str, Any] = {
        "kind": "constituency",
        "election": "general",
        "election_year": 2024,
        "constituency": "NA-1",
        "person": "A Newcomer",
        "party": "IND",
        "backed_by": "PTI",
        "outcome": "won",
        "votes": 100,
        "evidence": evidence(120, 150),
        "rule": "won",
    }
    return Result(**(fields | given))


def defection(**given: Any) -> Defection:
    fields: dict[str, Any] = {
        "person": "A Newcomer",
        "from_party": "IND",
        "to_party": "PPP",
        "status": "done",
        "evidence": evidence(120, 150),
        "rule": "joined",
    }
    return Defection(**(fields | given))
