"""What an article says of one contestant in one seat, and how the outcomes of a seat settle."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.claims.mentions import Mention
from etl.claims.results.context import Election
from etl.records import Evidence


@dataclass(slots=True)
class Entry:
    """What the article says of one contestant in one seat."""

    seat: str
    election: Election
    mention: Mention | None
    party: str | None
    backed: str | None
    outcome: str | None = None
    votes: int | None = None
    rule: str = "votes"
    order: int = 0
    is_partial: bool = False
    is_row: bool = False
    is_far: bool = False  # the seat was named in another paragraph
    evidence: list[Evidence] = field(default_factory=list)


def settle(entries: list[Entry]) -> None:
    """Outcomes of those of whom only votes are told, by the order of votes."""
    if any(e.outcome == "leading" for e in entries) and not any(e.outcome == "won" for e in entries):
        for e in entries:
            e.outcome = "trailing" if e.outcome == "lost" else e.outcome
    for e in entries:
        if e.outcome is not None:
            continue
        rest = [o for o in entries if o is not e and o.mention is not None]
        if any(o.outcome == "won" for o in rest):
            e.outcome = "lost"
        elif any(o.outcome == "leading" for o in rest):
            e.outcome = "trailing"
        elif any(o.outcome == "lost" for o in rest) or all((o.votes or 0) < (e.votes or 0) for o in rest):
            e.outcome = "leading" if e.is_partial else "won"
        else:
            e.outcome = "trailing" if e.is_partial else "lost"
