"""Parties that the words around people tell: delegations, tickets, lists, and parties named by a person.

Works on masked sentences, after people are known and before claims are read.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from etl.claims.mentions import Mention, Person
from etl.claims.party_frames import BACKING, CALLED_BACKED, COMPANIONS, DELEGATIONS, LISTS, TEAM, TICKETS
from etl.claims.prefilter import Sieve

if TYPE_CHECKING:
    from etl.claims.document import Document
    from etl.claims.text import Sentence

_VOTING = (*DELEGATIONS, *LISTS, *TICKETS)
_SIEVE = Sieve.of(_VOTING)
_OF_PERSON = re.compile(
    r"(?:'s|')? (?:own |former |parent |erstwhile )?(?:party|outfit|camp|faction|league)\b|-led (?:party|outfit|camp|faction|group|league)\b",
    re.IGNORECASE,
)
_BACKED = re.compile(
    r"-(?:backed|supported|endorsed)(?: independents?)?(?: candidates?| nominees?| lawmakers?| members?| MNAs?| MPAs?)?\b"
)


def infer_parties(doc: Document) -> None:
    """Add what delegations, lists and tickets tell of people's parties, where the name phrase said nothing."""
    for sentence in doc.sentences:
        people = doc.of_kind(sentence, "person")
        if any(m.backed_by for m in doc.of_kind(sentence, "party")):
            _learn_backers(doc, sentence)
        if not any(map(_lacks_party, people)):
            continue
        masked = doc.masked(sentence)
        if doc.of_kind(sentence, "party", "group"):
            for k in _SIEVE.likely(masked):
                for m in _VOTING[k].finditer(masked):
                    _vote(doc.tagged(sentence, m.group("o"))[0], doc.tagged(sentence, m.group("p")))
            for frame in BACKING:
                for m in frame.finditer(masked):
                    _back(doc.tagged(sentence, m.group("o"))[0], doc.tagged(sentence, m.group("p"))[0])
        _share_in_lists(people, doc.norm.text)
        _share_back(people, doc.norm.text)
        _share_along(people, doc.norm.text)
        for frame in COMPANIONS:
            for m in frame.finditer(masked):
                _vote(doc.tagged(sentence, m.group("o"))[0], doc.tagged(sentence, m.group("p")))
        _share_with_deputies(people)
        _share_with_team(doc, sentence, people)


def _lacks_party(m: Mention) -> bool:
    return m.person is not None and not m.party and not m.person.party


def _vote(side: Mention, people: list[Mention]) -> None:
    """Give the side's party to those of the people who have none."""
    party = side.person.party if side.kind == "person" and side.person else side.party
    if party is None:
        return
    for m in people:
        if m.person is None or not _lacks_party(m):
            continue
        m.party, m.backed_by, m.is_party_inferred = party, m.backed_by or side.backed_by, True
        m.person.party_votes[party] += 1
        if side.backed_by:
            m.person.backers[side.backed_by] += 1


def _learn_backers(doc: Document, sentence: Sentence) -> None:
    """ "Qadir is a PTI-backed candidate": the party behind an independent, told of somebody already known as one."""
    for m in CALLED_BACKED.finditer(doc.masked(sentence)):
        side, who = doc.tagged(sentence, m.group("o"))[0], doc.tagged(sentence, m.group("p"))[0].person
        if side.backed_by and who is not None and who.party in (None, "IND"):
            who.backers[side.backed_by] += 1
            who.party_votes["IND"] += 1


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
_POSSESSIVE = re.compile(r"\S+'s? \S")
_DEPUTIES = re.compile(
    r"(?:his|her|their) (?:[\w-]+ )?(?:deput(?:y|ies)|aides?|lieutenants?|spokes\w+|sons?|brothers?|nephews?|colleagues?|companions?|fellows?|comrades?|party ?m[ae]n)\b"
)
_IN_DELEGATION = re.compile(r"\b(?:delegation|team|negotiators|accompanied|delegates)\b")


def _share_in_lists(people: list[Mention], text: str) -> None:
    """ "PPP leaders A, B and C" are all PPP, and so are "the PPP's A and B"."""
    for a, b in pairwise(people):
        if a.party is None or not _lacks_party(b):
            continue
        link = text[a.end : b.start]
        plural = _PLURAL_ROLES & set(a.roles) and _LINK.fullmatch(link)
        if plural or (link == " and " and set(a.roles) <= {"titled"} and _POSSESSIVE.match(a.text)):
            b.roles = (*b.roles, *(r for r in a.roles if r in _PLURAL_ROLES))
            _vote(a, [b])


def _share_along(people: list[Mention], text: str) -> None:
    """ "The PPP's A, B, C and D" are all PPP, where the list ends without another side."""
    for k, a in enumerate(people):
        if a.party is None or not _POSSESSIVE.search(a.text) or not set(a.roles) <= {"titled"}:
            continue
        run: list[Mention] = []
        for before, b in pairwise(people[k:]):
            link = text[before.end : b.start]
            if link not in (", ", " and ", ", and ") or not _is_bare(b):
                break
            run.append(b)
            if link != ", ":
                _vote(a, run)
                break


_OF_SIDE = re.compile(r".* (?:of|from) (?:the )?[^,]+$|.*\([^)]+\)$", re.DOTALL)


def _share_back(people: list[Mention], text: str) -> None:
    """ "A, B and C of the PPP" are all PPP, where no other side stands between."""
    for k in range(len(people) - 1, 0, -1):
        last = people[k]
        if (
            last.party is None
            or not last.text[:1].isupper()
            or not _OF_SIDE.match(last.text)
            or _POSSESSIVE.match(last.text)
        ):
            continue
        link, first = " and ", k
        while (
            first
            and text[people[first - 1].end : people[first].start] in (link, "," + link)
            and _is_bare(people[first - 1])
        ):
            first, link = first - 1, ", "
        if first < k:
            _vote(last, people[first:k])


def _is_bare(m: Mention) -> bool:
    return _lacks_party(m) and set(m.roles) <= {"titled"} and "," not in m.text and "(" not in m.text


def _share_with_deputies(people: list[Mention]) -> None:
    """ "Siddiqui and his deputies A and B": they are of his party."""
    head: Person | None = None
    for a, b in pairwise(people):
        if _DEPUTIES.match(b.text):
            head = a.person
        if head is not None and _lacks_party(b) and (_DEPUTIES.match(b.text) or b.start - a.end <= 6):
            _vote(a, [b])


def _share_with_team(doc: Document, sentence: Sentence, people: list[Mention]) -> None:
    """People listed right after a team was spoken of, or as part of a delegation some of whom are known."""
    unknown = [m for m in people if _lacks_party(m)]
    if not unknown or doc.of_kind(sentence, "party"):
        return
    known = [m for m in people if m.person and m.person.party]
    if known:
        if _IN_DELEGATION.search(sentence.text) and len({m.person.party for m in known if m.person}) == 1:
            _vote(known[0], unknown)
    elif len(unknown) >= 2 and sentence.index:
        before = doc.sentences[sentence.index - 1]
        sides = [doc.tagged(before, m.group("o"))[0] for m in TEAM.finditer(doc.masked(before))]
        if len({s.party for s in sides}) == 1:
            _vote(sides[0], unknown)


def parties_by_person(doc: Document, mentions: list[Mention]) -> list[Mention]:
    """ "Aleem Khan's party" and "the Fazl-led party" as parties; "Imran Khan-backed candidate" as a backed independent."""
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
