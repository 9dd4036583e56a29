"""Who may have made the switch that the words tell."""

from __future__ import annotations

from etl.claims.defections.gates import RETURN
from etl.claims.defections.lists import Actor
from etl.claims.defections.merge import Draft
from etl.claims.defections.origins import known_from, own_parties
from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.mentions import Person


def may_move(
    doc: Document,
    drafts: list[Draft],
    a: Actor,
    to: str | None,
    left: str | None,
    frame: Frame,
    words: str,
    *,
    told: bool,
) -> bool:
    """False where what is known of an actor speaks against the switch. `told`: the words name the party."""
    weak = "weak" in frame.tags
    if (
        frame.tags.get("need") == "own"
        and to is not None
        and not [p for p in (*known_from(doc, a), *own_parties(a)) if p != to]
        and not (a.group and a.party)
        and not any(d.left and d.left != to for d in drafts if d.actor.key == a.key)
        and not any(d.to is None and d.status == "done" and d.actor.group and d.left != to for d in drafts)
    ):
        return False
    if frame.tags.get("need") == "moved" and not any(
        d.left and d.left != to and d.actor.key == a.key and d.status == "done" for d in drafts
    ):
        return False
    m = a.mention
    if (
        to is None
        and left is not None
        and m is not None
        and m.party not in (None, "IND", left)
        and not m.is_party_inferred
        and left not in own_parties(a)
    ):
        return False  # who is said to be of another party ends relations between the two
    if to is not None and m and m.party == to and m.former_party is None and not m.is_party_inferred:
        return False
    if a.person is not None and to is not None and a.person.reference_party == to and _heads(doc, a):
        return False
    if a.person is not None and a.person.reference_party is not None:
        if weak and a.person.reference_party == to:
            return False
        if weak and not told and a.mention is not None and a.mention.party == a.person.reference_party:
            return False  # still where the reference has him, and the party is only guessed
        if frame.tags["side"] == "leave" and left is None:
            return _left_lately(doc, a.person) or a.person.reference_party in own_parties(a)
    if to is not None and a.group and a.party == to:
        return False
    if weak and to is not None and to in own_parties(a)[:1] and not RETURN.search(words):
        return False
    return not (frame.tags["side"] == "leave" and a.group and a.party == "IND")


_LATELY = 60  # days around the article


def _left_lately(doc: Document, person: Person) -> bool:
    """Whether the reference has the person leave a party about the time of the article."""
    day = doc.reference_day
    periods = doc.gazetteer.party_periods.get(person.person_id or "", [])
    return day is not None and any(p.end and abs((p.end - day).days) <= _LATELY for p in periods)


def _heads(doc: Document, a: Actor) -> bool:
    """True where the actor leads the party or speaks for it by office."""
    roles = set(a.mention.roles) if a.mention else set()
    if roles & {
        "president",
        "chairman",
        "governor",
        "premier",
        "minister",
        "leader",
        "spokesperson",
    } and not roles & {"former", "ex"}:
        return True
    heads = {o.person_id for o in doc.gazetteer.holders("party_head", doc.reference_day)}
    return a.person is not None and a.person.person_id in heads
