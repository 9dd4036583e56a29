"""Small reports that try the resolution of people, parties and results; invented, but for the names of politics."""

from __future__ import annotations

import datetime as dt
from typing import Any

from etl.loading import Extracted
from etl.records import Alliance, Defection, Evidence, Meeting, Participant, Result
from tests.dbt.reports import report

QUOTED = (Evidence("On this day", 0, 11),)
FEB_12 = dt.date(2024, 2, 12)


def told(name: str, published_on: dt.date | None, **claims: Any) -> Extracted:
    """A report in words of its own, so that no two are copies of each other."""
    own_words = " ".join(f"{name.replace('-', '')}{word}" for word in range(20))
    return report(name, f"On this day something was told: {own_words}", published_on, **claims)


def joined(person: str, to_party: str | None, from_party: str | None = None, **more: Any) -> tuple[Defection, ...]:
    day = {"date_precision": "day"} if "date" in more else {}
    return (
        Defection(
            person=person, from_party=from_party, to_party=to_party, evidence=QUOTED, rule="test", **(day | more)
        ),
    )


def won(person: str, seat: str, party: str, **more: Any) -> tuple[Result, ...]:
    seen = {"kind": "constituency", "election": "general", "outcome": "won"} | more
    return (Result(constituency=seat, person=person, party=party, evidence=QUOTED, rule="test", **seen),)


def tally(party: str, seats: int, assembly: str = "NA") -> Result:
    return Result(
        kind="seat_tally",
        election="general",
        assembly=assembly,
        party=party,
        seats=seats,
        evidence=QUOTED,
        rule="test",
    )


def turnout(share: float, seat: str | None = None) -> Result:
    return Result(
        kind="turnout",
        election="general",
        assembly="NA",
        constituency=seat,
        turnout_pct=share,
        evidence=QUOTED,
        rule="test",
    )


def met(day: dt.date, *people: Participant) -> tuple[Meeting, ...]:
    sides = tuple(sorted({one.party for one in people if one.party}))
    return (
        Meeting(
            status="held",
            date=day,
            date_precision="day",
            parties=sides,
            participants=people,
            evidence=QUOTED,
            rule="test",
        ),
    )


def dealt(status: Any, *parties: str) -> tuple[Alliance, ...]:
    return (Alliance(kind="seat_adjustment", status=status, parties=parties, evidence=QUOTED, rule="test"),)


SPELLINGS = (
    told("slip-1", FEB_12, defections=joined("Rasheed Akbar Noorani", "PTI", "PML-N")),
    told("folded-1", FEB_12, defections=joined("Zubair Hanif Khatana", "PPP", "IND")),
    told("folded-2", FEB_12, defections=joined("Chaudhry Zubair Haneef Khatana", "PPP", "IND")),
    told("decided-1", FEB_12, defections=joined("Taj Dehwar", "PPP", "BAP")),
    told("refused-1", FEB_12, defections=joined("Murad Buledi Lashari", "PPP", "BAP")),
)
LATE_SPELLINGS = (
    told("slip-2", FEB_12, defections=joined("Rashid Akbar Nawani", "PTI", "PML-N")),
    told("decided-2", FEB_12, defections=joined("Taj Muhammad Rind", "PPP", "BAP")),
    told("refused-2", FEB_12, defections=joined("Murad Buledi Lashori", "PPP", "BAP")),
)
DECISIONS = (("taj muhamad rind", "taj dahvar", "same"), ("murad buledi lashari", "murad buledi lashuri", "not_same"))

FAMILIES = (
    told(
        "zardaris",
        dt.date(2024, 3, 9),
        meetings=met(
            dt.date(2024, 3, 8),
            Participant("Asif Ali Zardari", "PPP", "asif-ali-zardari"),
            Participant("Asifa Zardari", "PPP"),
            Participant("Asif Ali", "PPP"),
            Participant("Nawaz Sharif", "PML-N", "nawaz-sharif"),
        ),
    ),
    told("father", FEB_12, results=won("Karam Dad Wahla", "PP-200", "PML-N")),
    told("son", dt.date(2024, 4, 22), results=won("Ahmad Karam Wahla", "PP-200", "PML-N", election="by_election")),
)

KHANS = (
    told("khan-pti", FEB_12, results=won("Muhammad Khan", "PK-60", "IND", backed_by="PTI")),
    told("khan-ppp-sindh", FEB_12, results=won("Muhammad Khan", "PS-80", "PPP")),
    told("khan-ppp-sindh-again", FEB_12, results=won("Muhammad Khan", "PS-80", "PPP", votes=20000)),
    told("khan-ppp-punjab", FEB_12, results=won("Muhammad Khan", "PP-85", "PPP")),
    told("khan-ji-2002", dt.date(2002, 10, 12), results=won("Muhammad Khan", "PK-60", "JI", election_year=2002)),
    told("khan-jui", dt.date(2024, 5, 1), defections=joined("Muhammad Khan", None, "JUI-F")),
)

# The way between two switches to one party, which comes to light after both.
WAY_BACK = told("away-from-it", FEB_12, defections=joined("Sajid Kethrani", "PPP", "PTI", date=dt.date(2023, 6, 1)))
CAREERS = (
    told("there", FEB_12, defections=joined("Naveed Gopang", "PTI", "PPP", date=dt.date(2023, 3, 1))),
    told("back", FEB_12, defections=joined("Naveed Gopang", "PPP", "PTI", date=dt.date(2024, 3, 1))),
    told("to-one", FEB_12, defections=joined("Sajid Kethrani", "PTI", "PPP", date=dt.date(2022, 3, 1))),
    told("to-it-again", FEB_12, defections=joined("Sajid Kethrani", "PTI", date=dt.date(2024, 1, 10))),
    told("first", FEB_12, defections=joined("Latif Rind", "PPP", "BAP", status="announced", date=FEB_12)),
    told("denied", FEB_12, defections=joined("Latif Rind", "PPP", "BAP", status="denied")),
    told("two", FEB_12, defections=joined("Qaisar Tola", "PTI", "PPP", date=FEB_12)),
    told("at-once", FEB_12, defections=joined("Qaisar Tola", "PML-N", "PPP", date=FEB_12)),
)

FIGURES = (
    told("tallies", FEB_12, results=(tally("PPP", 54), tally("JUI-F", 3), tally("MQM-P", 400), tally("BAP", 66, "PB"))),
    told("shares", FEB_12, results=(turnout(48), turnout(63.2, "NA-121"), turnout(52.45, "NA-130"))),
    told("votes", FEB_12, results=won("Nawaz Sharif", "NA-130", "PML-N", votes=171024, person_id="nawaz-sharif")),
    told("wrong", FEB_12, results=won("Nawaz Sharif", "NA-15", "PML-N", votes=80000, person_id="nawaz-sharif")),
)

DEALS = (
    told("pair-agreed", dt.date(2024, 1, 9), alliances=dealt("agreed", "ANP", "PPP")),
    told("pair-undated", None, alliances=dealt("ruled_out", "ANP", "PPP")),
    told("pair-before", dt.date(2018, 7, 1), alliances=dealt("ruled_out", "ANP", "PPP")),
)

FIRST = (*SPELLINGS, *FAMILIES, *KHANS, *CAREERS, *FIGURES, *DEALS)
