"""Reports of real events of February 2024, in our own words, as the extractor would read them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from etl.loading import Extracted
from etl.records import Alliance, Article, ArticleClaims, Defection, Evidence, Meeting, Participant, Result

VISITORS = (
    Participant("Kamran Tessori", "MQM-P", "kamran-tessori"),
    Participant("Khalid Maqbool Siddiqui", "MQM-P", "khalid-maqbool-siddiqui"),
    Participant("Mustafa Kamal", "MQM-P", "mustafa-kamal"),
    Participant("Farooq Sattar", "MQM-P", "farooq-sattar"),
    Participant("Anees Kaimkhani", "MQM-P"),
)
HOST = Participant("Shahi Syed", "ANP")


def visit(name: str, published_on: dt.date | None) -> Extracted:
    """The visit to Mardan House, told on a day or on no day that can be known."""
    return report(
        name,
        f"Both sides spoke of a lasting understanding after the visit to Mardan House. {name}",
        published_on,
        meetings=(
            Meeting(
                status="held",
                date=published_on,
                date_precision="day" if published_on else "unknown",
                place="Mardan House, Karachi",
                venue="Mardan House",
                city="Karachi",
                parties=("ANP", "MQM-P"),
                participants=(*VISITORS, HOST),
                evidence=(Evidence("Both sides", 0, 10),),
                rule="visited",
                confidence=0.8,
            ),
        ),
    )


def switch() -> Extracted:
    """A member-elect joins another party, beside the seats won as first told."""
    tally: dict[str, Any] = {"kind": "seat_tally", "election": "general", "assembly": "NA", "rule": "tally"}
    seat: dict[str, Any] = {"kind": "constituency", "election": "general", "constituency": "NA-121", "rule": "won"}
    quoted: dict[str, Any] = {"evidence": (Evidence("The member-elect", 0, 16),)}
    return report(
        "switch",
        "The member-elect for NA-121 went over to the party whose candidate he had beaten.",
        dt.date(2024, 2, 12),
        results=(
            Result(**tally, **quoted, party="PML-N", seats=78),
            Result(**tally, **quoted, party="PTI", seats=93),
            Result(**seat, **quoted, person="Wasim Qadir", party="IND", backed_by="PTI", outcome="won"),
            Result(**seat, **quoted, person="Rohale Asghar", party="PML-N", outcome="lost"),
        ),
        defections=(
            Defection(
                person="Wasim Qadir", from_party="IND", backed_by="PTI", to_party="PML-N", rule="joined", **quoted
            ),
        ),
    )


def deal(name: str, status: Any, published_on: dt.date) -> Extracted:
    """The arrangement for NA-242, as one of its contradicting reports has it."""
    return report(
        name,
        f"On NA-242 the parties are said to stand as follows. {name} {status}",
        published_on,
        alliances=(
            Alliance(
                kind="seat_adjustment",
                status=status,
                parties=("MQM-P", "PML-N"),
                scope="NA-242",
                constituencies=("NA-242",),
                evidence=(Evidence("On NA-242", 0, 9),),
                rule="deal",
            ),
        ),
    )


def report(name: str, body: str, published_on: dt.date | None, **claims: Any) -> Extracted:
    article = Article(
        doc=name,
        source_uri=f"{name}.txt",
        body=body,
        outlet="Dawn",
        published_on=published_on,
        published_on_basis="page" if published_on else None,
        raw=body.encode(),
    )
    return Extracted(article, ArticleClaims(article, "test", **claims))


EARLY = (
    visit("visit-dated", dt.date(2024, 2, 14)),
    switch(),
    deal("deal-agreed", "agreed", dt.date(2024, 1, 9)),
)
LATE = (
    visit("visit-undated", None),
    deal("deal-denied", "ruled_out", dt.date(2024, 1, 11)),
)
