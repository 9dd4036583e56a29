"""What an article says of one contestant in one seat, and how the outcomes of a seat settle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from etl.claims.document import Document
from etl.claims.mentions import Mention
from etl.claims.results.confidence import confidence
from etl.claims.results.context import Election, election_year
from etl.records import Evidence, Result


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
    evidence: list[Evidence] = field(default_factory=list)


def _settle(entries: list[Entry]) -> None:
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


def settled(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries of an article that are claims, seat by seat, with what those of a seat tell of each other."""
    by_seat: dict[tuple[str, str], list[Entry]] = {}
    for e in entries:
        by_seat.setdefault((e.seat, e.election), []).append(e)
    for of_seat in by_seat.values():
        for e in [x for x in of_seat if x.mention is None]:
            if _fill(e, of_seat):
                of_seat.remove(e)
        _settle(of_seat)
        for e in of_seat:
            if e.mention is None and e.outcome == "won":
                for o in of_seat:
                    if o.mention is not None and o.outcome == "won" and o.party is None:
                        o.party, o.backed = e.party, e.backed
        for e in of_seat:
            is_told_of_a_person = e.mention is None and any(
                o.mention is not None and (o.party == e.party or o.outcome == e.outcome) for o in of_seat
            )
            if not is_told_of_a_person and e.outcome is not None and e.evidence:
                yield e


def _fill(party: Entry, entries: list[Entry]) -> bool:
    """Gives what is told of "the PML-N candidate" to the one person of that party who stood for the seat; False
    where there is none."""
    same = [e for e in entries if e.mention is not None and e.party == party.party]
    if len(same) != 1:
        return False
    one = same[0]
    one.outcome = one.outcome or party.outcome
    if one.votes is None and party.votes is not None:
        one.votes = party.votes
        one.evidence += [x for x in party.evidence if x not in one.evidence]
    return True


def claim_of(doc: Document, e: Entry) -> Result:
    """The claim of a settled entry."""
    person = e.mention.person if e.mention is not None else None
    return Result(
        kind="constituency",
        election=e.election,
        election_year=election_year(doc, e.election),
        constituency=e.seat,
        person=person.name if person else None,
        person_id=person.person_id if person else None,
        party=e.party,
        backed_by=e.backed,
        outcome=e.outcome,  # type: ignore[arg-type]
        votes=e.votes,
        evidence=tuple(e.evidence),
        rule=f"seat:{e.rule}",
        confidence=confidence(f"seat:{e.rule}"),
    )
