"""Parties that the words around people tell: delegations, tickets, lists, and parties named by a person.

Works on masked sentences, after people are known and before claims are read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from etl.claims.frames import compile_frame
from etl.claims.mentions import Mention

if TYPE_CHECKING:
    from etl.claims.document import Document

# A side's people listed: the party speaks for all of them.
_DELEGATIONS = [
    compile_frame(p)
    for p in (
        r"{o:O}(?:'s|')?(?: [\w-]+){0,4}? (?:delegation|team|side|committee|leadership|leaders|members|MNAs|MPAs|lawmakers|senators|"
        r"negotiators|representatives|delegates|group|panel|office-bearers)(?:,? (?:which|who))?(?: of [\w-]+ members| [\w-]+){0,3}?,?"
        r" (?:compris(?:ing|ed)|includ(?:ing|ed)|consist(?:ing|ed) of|made up of|composed of|led by|headed by|namely|such as|like)"
        r"(?: of)?(?: its| their| party)?(?: leaders?| members?| lawmakers?| MPAs| MNAs)?:? {p:PP}",
        r"{o:O}(?:'s|')?,? (?:was|were|had been|is) represented (?:at [^.;<]{0,40} )?by {p:PP}",
        r"(?:from|on behalf of|representing|for) (?:the )?{o:O}(?:'s side| side)?,? {p:PP}(?: (?:attended|participated|took part|were present|represented|sat))",
        r"{p:PP}(?:,| also| both)* (?:represented|were part of|formed|made up|comprised|led|headed) (?:the )?{o:O}(?:'s)?(?: [\w-]+){0,2}?"
        r"(?: delegation| team| side| in the (?:talks|meeting|huddle))?",
        r"{p:PP}(?: [\w-]+){0,4}? from the {o:O}(?:'s)? side",
        r"other {o:O} (?:leaders|members|lawmakers|MNAs|MPAs|senators)(?: [\w-]+){0,3}?,? (?:including|such as|like|were|being) {p:PP}",
        r"the {o:O}(?:'s)? (?:two|three|four|five|other)?(?: [\w-]+){0,1}? ?(?:leaders|members|candidates|MNAs|MPAs|nominees),? {p:PP}",
    )
]
# A candidate and his ticket.
_TICKETS = [
    compile_frame(p)
    for p in (
        r"{p:P},?(?: who)?(?: [\w',-]+){0,9}? on (?:a|an|the|his|her)? ?{o:O}(?:'s|')? (?:ticket|platform|symbol|nomination)",
        r"{p:P},? (?:the|a|an|its|their)?(?: [\w-]+){0,3}? ?(?:candidate|nominee|contestant|ticket-holder|hopeful|leader|lawmaker|MNA|MPA|senator|choice)"
        r" (?:of|from|for|fielded by|nominated by) (?:the )?{o:O}",
        r"{o:O}(?:'s|')? (?:own |provincial |official |joint |nominated )?(?:candidate|nominee|contestant|man|hopeful|pick|choice|entrant|stalwart|ticket-holder|newcomer|veteran|leader|rival|challenger)"
        r"(?: for the (?:seat|post|slot|office))?(?: in| from| on)?(?: <S\d+>)?,? {p:P}",
        r"{o:O}(?:'s)? (?:had )?(?:fielded|nominated|put up|picked|named) {p:P}",
        r"{p:P},? (?:of|from|belonging to|affiliated with|representing|who (?:belongs|belonged) to|hailing from) (?:the )?{o:O}",
        r"{p:P} \((?:an? |the )?(?:[\w-]+ ){0,2}{o:O}[^)]{0,20}\)",
        r"{o:O} of {p:P}",
        r"{o:O}[^.;<]{0,30} with {p:P} (?:being|having|winning|taking|securing|bagging|leading|polling)",
        r"{p:P},? (?:who|which) (?:is|was|had been|ran as|stood as|contested as|won as|fought as) (?:a|an|the)? ?{o:O}",
        r"(?:the|an?) (?:[\w-]+ ){0,2}{o:O}, {p:P}",
        r"{p:P},? (?:put up|fielded|nominated|backed|supported|sponsored|propped up) by (?:the )?{o:O}",
        r"{p:P} (?:on|in) behalf of (?:the )?{o:O}",
        r"{p:P} (?:spoke|stood|sat|negotiated|attended|appeared|signed|answered|ran|contested|won|lost) (?:in the front row )?for (?:the )?{o:O}",
        r"for (?:the )?{o:O}(?:'s)?(?: side)?[^.;<]{0,30}(?:only|came|sat|attended|was|were|stood|there was|:) {p:PP}",
        r"{o:O}(?:'s)? (?:team|delegation|group|party|side|batch|committee)[^.;<]{0,12} (?:under|led by|headed by|with) {p:P}",
        r"{o:O}(?:'s)?[^.;<]{0,50}\b(?:whose|its|their) (?:[\w-]+ ){0,3}(?:president|chief|head|leader|secretary|spokesman|spokesperson|ameer|emir|convener|organiser|chairman|candidate|nominee),? {p:P}",
        r"{p:P},? (?:both|all|all three|all four)? ?of (?:the )?{o:O}",
        r"{p:P},? (?:with|who had|who has|having|enjoying) (?:the )?{o:O}(?:'s)? (?:ticket|nomination)",
        r"{p:P} (?:carries|carried|got|received|secured|holds|was given|was awarded) the (?:ticket|nomination|symbol) of (?:the )?{o:O}",
        r"{o:O} man,? {p:P}",
        r"{p:P},? the {o:O} (?:man|woman|pick|choice|hopeful|contender|entrant)",
        r"{o:O}(?:'s|') {p:PP}",
        r"{o:O}(?:'s)?[^.;<]{0,40} (?:and|with|through|for|fielding|by) (?:its|their) (?:[\w-]+ ){0,2}?{p:P}",
        r"{o:O}(?:'s)? (?:had )?(?:awarded|given|handed|denied|gave|withdrew) (?:a |the |its )?(?:party )?(?:ticket|nod|symbol) (?:to|from) {p:P}",
        r"{p:P},? (?:who|whom) (?:the )?{o:O} (?:had |has )?(?:fielded|nominated|put up|picked|chosen|named)",
    )
]
_BACKING = [
    compile_frame(p)
    for p in (
        r"{p:P},? (?:with|who has|who had|who enjoys|who enjoyed|who ran with|who took <S\d+> with|enjoying|having)[^.;<]{0,20} (?:the )?{o:O}(?:'s)?(?: full| tacit)? (?:backing|support|blessings?|endorsement)",
        r"{p:P},? (?:an |the )?{i:O}[^.;<]{0,30}(?:backed|supported|endorsed|blessed|propped up) by (?:the )?{o:O}",
        r"{p:P}[^.;<]{0,60}(?:with|but with) (?:the )?{o:O}(?:'s)? (?:backing|blessings?)",
    )
]
_TEAM = compile_frame(r"{o:O}(?:'s)?(?: [\w-]+){0,3}? (?:team|delegation|side|negotiators|leaders|delegates|lawmakers|leadership|emissaries|envoys)\b")
_OF_PERSON = re.compile(
    r"(?:'s|')? (?:own |former |parent |erstwhile )?(?:party|outfit|camp|faction|league)\b|-led (?:party|outfit|camp|faction|group|league)\b",
    re.IGNORECASE,
)
_BACKED = re.compile(r"-(?:backed|supported|endorsed)(?: independents?)?(?: candidates?| nominees?| lawmakers?| members?| MNAs?| MPAs?)?\b")


def infer_parties(doc: Document) -> None:
    """Add what delegations, lists and tickets tell of people's parties, where the name phrase said nothing."""
    for sentence in doc.sentences:
        if len(doc.of_kind(sentence, "person")) and len(doc.of_kind(sentence, "party")):
            masked = doc.masked(sentence)
            for frame in (*_DELEGATIONS, *_TICKETS):
                for m in frame.finditer(masked):
                    _vote(doc, doc.tagged(sentence, m.group("o"))[0], doc.tagged(sentence, m.group("p")))
            for frame in _BACKING:
                for m in frame.finditer(masked):
                    _back(doc.tagged(sentence, m.group("o"))[0], doc.tagged(sentence, m.group("p"))[0])
    for sentence in doc.sentences:
        _share_in_lists(doc.of_kind(sentence, "person"), doc.norm.text)


def _vote(doc: Document, party: Mention, people: list[Mention]) -> None:
    if party.party is None:
        return
    for m in people:
        if m.person is None or m.party or m.is_role_only or m.person.reference_party:
            continue
        m.party, m.backed_by = party.party, m.backed_by or party.backed_by
        m.person.party_votes[party.party] += 1
        if party.backed_by:
            m.person.backers[party.backed_by] += 1


def _back(party: Mention, m: Mention) -> None:
    """A person who runs with a party's backing is an independent that it backs."""
    if m.person is None or m.party or party.party is None or party.party == "IND" or m.person.reference_party:
        return
    m.party, m.backed_by = "IND", party.party
    m.person.party_votes["IND"] += 1
    m.person.backers[party.party] += 1


_PLURAL_ROLES = frozenset(
    "leaders mnas mpas senators lawmakers candidates members legislators parliamentarians independents nominees ministers".split()
)
_LINK = re.compile(r",? and |, | & ")


def _share_in_lists(people: list[Mention], text: str) -> None:
    """ "PPP leaders A, B and C": all are PPP; "A, B and C of the PPP": all are, if none has a party of his own."""
    for a, b in zip(people, people[1:], strict=False):
        if a.party is None or b.party or b.person is None or b.person.party:
            continue
        if _PLURAL_ROLES & set(a.roles) and _LINK.fullmatch(text[a.end : b.start]):
            b.party, b.roles = a.party, (*b.roles, *(r for r in a.roles if r in _PLURAL_ROLES))
            b.person.party_votes[a.party] += 1


def parties_by_person(doc: Document, mentions: list[Mention]) -> list[Mention]:
    """"Aleem Khan's party" and "the Fazl-led party" as parties; "Imran Khan-backed candidate" as a backed independent."""
    out: list[Mention] = []
    text = doc.norm.text
    for m in mentions:
        if m.kind == "person" and m.person is not None and m.person.party and m.person.party != "IND":
            hit = _OF_PERSON.match(text, m.end)
            backed = None if hit else _BACKED.match(text, m.end)
            if hit or backed:
                end = (hit or backed).end()  # type: ignore[union-attr]
                behind = m.person.party
                m = Mention("party", m.start, end, m.first, m.last, text[m.start : end], m.sentence)
                m.party, m.backed_by = ("IND", behind) if backed else (behind, None)
        out.append(m)
    return out
