"""Where somebody comes from, told of others: of a role beside his name, of his company, of those he is one of."""

from __future__ import annotations

import re

from etl.claims.defections.lists import Actor
from etl.claims.defections.merge import Draft
from etl.claims.document import Document

# "<P0>, <P1> in <L2> district, turned up": the second is what the first was: "president of the N-League"
_ROLE = re.compile(
    r"^<P\d+>(?: ?\([^)]*\))?,? (?:an? |the |its |once |till \w+ |until \w+ )?(?P<r><P\d+>)(?:[^,.;<]|<[LSDV]\d+>){0,50}(?:,|$)"
)
# Words between those of one list that make the second the first one's company.
_KIN = re.compile(
    r"\b(?:his|her|their) (?:\w+ )?(?:sons?|brothers?|nephews?|cousins?|uncle|father|wife|daughters?|sister|family|colleagues?|companions|supporters|group)\b|"
    r"\b(?:along|together) with\b|\bbringing\b|\baccompanied by\b|\bfollowed by\b"
)
_FOLLOWS = re.compile(
    r"\b(?:follow(?:ed|ing|s)? (?:suit|him|her|them|his|her|their|in)|did the same|did likewise|same (?:path|road|step|course))\b"
)
_INDEPENDENTS = re.compile(r"\b[Ii]ndependents?\b|\b(?:PTI|party)-(?:backed|supported)\b")
_ELECTED_FOR = re.compile(
    r"(?:<[NG]\d+>|\b[Aa]ll|\b[Bb]oth)(?:[^.;<]|<[VLN]\d+>){0,80}?\b(?:elected|won|returned|chosen|de-?seated|sat|stood)\b[^.;<]{0,40}?\b(?:on|with|for|from)(?: an?| the| its)? (?P<o><O\d+>)"
)
_MANY = 2


def role_beside(doc: Document, actor: Actor, span: str) -> str | None:
    """The party of a role that stands beside the name: "Sardar Aftab Chughtai, president of the N-League in Bagh,"."""
    m = _ROLE.match(span)
    if m is None:
        return None
    role = doc.tagged(actor.sentence, m.group("r"))[0]
    return role.party if role.text[:1].islower() and not role.is_party_inferred else None


def fill_origins(doc: Document, drafts: list[Draft]) -> None:
    """Give drafts without an origin that of those they go with, or of all others in a story of independents."""
    for k, d in enumerate(drafts):
        if d.to in (None, "IND") or d.left is not None or d.status == "denied":
            continue
        lead = next((o for o in reversed(drafts[:k]) if _goes_with(doc, d, o)), None)
        if lead is not None:
            d.left = lead.left
        elif (left := _of_their_kind(doc, d, drafts[:k])) not in (None, d.to):
            d.left = left
    moved = [d for d in drafts if d.to not in (None, "IND") and d.left is not None]
    alone = [d for d in moved if d.left == "IND"]
    if not alone or len(alone) < len(moved) or sum(bool(_INDEPENDENTS.search(s.text)) for s in doc.sentences) < _MANY:
        return
    for d in drafts:
        if d.to not in (None, "IND") and d.left is None and d.actor.name and d.actor.seat:
            d.left = "IND"


def _of_their_kind(doc: Document, d: Draft, earlier: list[Draft]) -> str | None:
    """The party that a counted group told of just before left or was elected for: "Three members elected on PTI tickets"."""
    if not d.actor.name:
        return None
    for o in reversed(earlier):
        if o.to is None and o.actor.group and o.status == "done" and 0 < d.sentence.index - o.sentence.index <= _MANY:
            return o.left
    for s in doc.sentences[max(0, d.sentence.index - _MANY) : d.sentence.index]:
        m = None if s.is_title or doc.of_kind(s, "person") else _ELECTED_FOR.search(doc.masked(s))
        if m is not None:
            return doc.tagged(s, m.group("o"))[0].party
    return None


def _goes_with(doc: Document, d: Draft, lead: Draft) -> bool:
    """True where `d` tells of company of `lead`: both go to the same party, the one along with the other."""
    if lead.to != d.to or lead.left in (None, "IND") or lead.actor.key == d.actor.key:
        return False
    masked = doc.masked(d.sentence)
    if (
        lead.sentence is d.sentence
        and lead.actor.position < d.actor.position
        and lead.actor.sentence is d.actor.sentence
    ):
        between = masked[lead.actor.position : d.actor.position]
        own = d.actor.mention.text if d.actor.mention else ""
        return bool(
            _KIN.search(between)
            or (d.actor.group and between.count("<") <= _MANY)
            or re.match(r"(?:his|her|their) ", own)
        )
    return 0 < d.sentence.index - lead.sentence.index <= _MANY and bool(_FOLLOWS.search(masked))
