"""Drafts of one person or group brought together into claims."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from etl.claims.defections.lists import Actor
from etl.claims.document import Document
from etl.claims.text import Sentence
from etl.records import Defection

_MODALITY = {"done": "asserted", "announced": "planned", "denied": "denied", "rumoured": "possible"}
# How often a claim is right on articles that nothing was tuned on: plain verbs nine times in ten, idioms less often.
_SURE = frozenset(
    "joined left_for lot_with is_now is_their_man newcomers_are list_item those_were joining_announced switched".split()
    + "welcomed_on_joining affidavits_of among_joiners was_joined_by inducted_by".split()
)
_UNSURE = {"left": 0.6, "handed_sign": 0.6, "stays": 0.65, "one_of_them": 0.78, "taken_in": 0.78, "worn": 0.76}
_LESS = {"done": 0.0, "announced": 0.04, "denied": 0.1, "rumoured": 0.1}


@dataclass(slots=True)
class Draft:
    """A switch as one sentence tells it."""

    actor: Actor
    to: str | None
    left: str | None
    backed: str | None
    status: str
    sentence: Sentence
    rule: str
    day: tuple[dt.date | None, str]
    is_return: bool = False
    end: int = 0  # where the words end in the masked sentence
    also: Sentence | None = None  # a second sentence of evidence: the line of a list
    confidence: float | None = None  # of what the second reader found


def settle(doc: Document, drafts: list[Draft]) -> list[Defection]:
    """One claim for each person or group and direction; groups that are named one by one give way to the names."""
    by_actor: dict[str, list[Draft]] = {}
    for d in drafts:
        if d.left == d.to and d.to is not None:
            d.left = None
        by_actor.setdefault(d.actor.key, []).append(d)
    out: list[Draft] = []
    for found in by_actor.values():
        out += _chain(_one_each(found))
    named: dict[str | None, int] = {}
    for d in out:
        if d.actor.name and d.status in ("done", "announced"):
            for party in {d.to or d.left, d.left}:
                named[party] = named.get(party, 0) + 1
    kept = [d for d in out if d.actor.name or not _are_named(d, named)]
    claims = [_claim(doc, d) for d in sorted(kept, key=lambda d: d.sentence.index)]
    return [c for c in claims if c is not None]


def _are_named(d: Draft, named: dict[str | None, int]) -> bool:
    """True where as many people are named as a group counts: of those who go its way; for a guess also of those who leave."""
    told = named.get(d.to or d.left, 0)
    return max(told, named.get(d.left, 0) if d.left and d.confidence is not None else 0) >= (d.actor.count or 0)


def _one_each(found: list[Draft]) -> list[Draft]:
    """The drafts of one actor without repeats; leaving and joining of one move made one."""
    joins: list[Draft] = []
    for d in found:
        if d.to is None:
            continue
        old = next((j for j in joins if j.to == d.to), None)
        if old is None:
            joins.append(d)
            continue
        old.left, old.backed = old.left or d.left, old.backed or d.backed
        old.is_return = old.is_return or d.is_return
    leaves: list[Draft] = []
    for d in found:
        if d.to is not None or any(x.left == d.left for x in leaves):
            continue
        if d.status == "denied" and (other := next((j for j in joins if j.status == "denied"), None)) is not None:
            other.left = other.left or d.left
            continue
        same = next((j for j in joins if j.left == d.left), None)
        if same is not None:
            if same.status != "rumoured" or d.status != "done":
                continue
            same.left = None  # who has left and is only said to join comes from no party now
        if d.status == "done" and any(j.left == "IND" and j.status == "done" for j in joins):
            continue  # the party that had backed him
        partner = next(
            (
                j
                for j in joins
                if j.left is None
                and j.to != d.left
                and not j.is_return
                and j.status in ("done", "announced")
                and d.status == "done"
            ),
            None,
        )
        if partner is not None:
            partner.left = d.left
            continue
        leaves.append(d)
    return joins + leaves


def _chain(found: list[Draft]) -> list[Draft]:
    """Who returns comes from where he had gone, and had gone there from where he returns to."""
    for a in found:
        for b in found:
            if a is b or a.to is None or b.to is None or a.to == b.to:
                continue
            if a.is_return and a.status == b.status == "done":
                a.left = a.left or b.to
                b.left = b.left or a.to
    return found


def _claim(doc: Document, d: Draft) -> Defection | None:
    evidence = [e for e in (doc.evidence(d.sentence), doc.evidence(d.also) if d.also else None) if e is not None]
    if not evidence:
        return None
    person = d.actor.person
    seat = d.actor.seat or (person.seats[0] if person and person.seats else None)
    return Defection(
        person=d.actor.name,
        person_id=person.person_id if person else None,
        group=None if d.actor.name else d.actor.group,
        count=None if d.actor.name else d.actor.count,
        from_party=d.left,
        to_party=d.to,
        backed_by=d.backed if d.left == "IND" else None,
        status=d.status,  # type: ignore[arg-type]
        date=d.day[0],
        date_precision=d.day[1],  # type: ignore[arg-type]
        constituency=seat,
        evidence=tuple(evidence),
        rule=d.rule if d.confidence is not None else f"defection.{d.rule}",
        modality=_MODALITY[d.status],  # type: ignore[arg-type]
        confidence=_confidence(d) if d.confidence is None else d.confidence,
    )


def _confidence(d: Draft) -> float:
    base = 0.86 if d.rule in _SURE else _UNSURE.get(d.rule, 0.74)
    return round(base - _LESS[d.status] - (0.06 if d.actor.group else 0.0), 2)
