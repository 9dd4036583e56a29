"""Parties told of by other words in counts of seats: "Mr Sharif's men", "those of no party", "the League", "independents
whom the PTI had blessed". Each becomes a party of its own in the sentence's text."""

from __future__ import annotations

import dataclasses
import re

from etl.claims.document import Document
from etl.claims.mentions import Mention
from etl.claims.text import Sentence

_FOLLOWERS = re.compile(
    r"<P(?P<p>\d+)>(?:'s?)? (?:own )?(?:party(?:'s)?(?: (?:candidates|nominees|men))?|men|nominees|candidates|people|loyalists|followers|camp|lieutenants|soldiers|troops|flock|supporters|ticket-holders|outfit|(?:Pakistan )?Muslim League(?!-)|League|PML(?!-))\b"
)
_NO_PARTY = re.compile(
    r"(?P<n><[NG]\d+>(?: of (?:them|these|those))? )?"
    r"(?:\b(?:those|men|women|people|members|candidates|winners|persons|ones|lawmakers) )?\b(?:who |that |to )?(?:(?:have |had |has )?(?:belong(?:s|ing|ed)?|owe(?:s|d)? (?:allegiance|nothing)|answer(?:s|ing)?) to no(?:body| one)?(?: party)?(?: at all)?"
    r"|with(?:out)? (?:a |any |no )party(?: label| badge| ticket)?|(?:will )?(?:wear|carry|carries|wore|bear)(?:ing)? no(?:body's| party(?:'s)?) (?:badge|label|colours|flag|ticket)"
    r"|(?:of|from|under) no party(?:'s (?:flag|banner))?|(?:of|from|under) nobody's (?:flag|banner)|not attached to any party|who (?:stood|ran|fought) (?:alone|on their own|for themselves))"
)
_PARTYLESS = re.compile(
    r"(?P<n><[NG]\d+> )?"
    r"\b(?:unattached|non-party|partyless|unaffiliated|non-aligned) (?:members|candidates|winners|lawmakers|men)\b"
)
_BACKED = re.compile(
    r"<O(?P<i>\d+)>(?: (?:candidates|members|winners|lawmakers|contestants|MNAs|MPAs))?,? (?:(?:who|which|that) (?:are|were|had been|have been|is|was) )?"
    r"(?:(?:whom|that|which|who) (?:the )?<O(?P<a>\d+)>(?:'s [a-z]+)? (?:had |has |have )?(?:[a-z]+ed|chosen|put up|lent its [a-z]+ to|stood behind|propped up|taken under its wing)(?: [a-z]+){0,2},?"
    r"|(?:[a-z]+ly )?(?:backed|supported|blessed|endorsed|sponsored|propped up|adopted|fielded|nominated|put up|approved|recognised) by (?:the )?<O(?P<b>\d+)>,?"
    r"|(?:loyal|allied|affiliated|aligned|close|beholden|sworn|faithful|linked) (?:to|with) (?:the )?<O(?P<c>\d+)>,?"
    r"|(?:owing|owe|who owe|professing) (?:their )?(?:allegiance|loyalty|nominations?|victory|seats?) to (?:the )?<O(?P<d>\d+)>,?"
    r"|(?:standing|running|who stood|who ran) with (?:the )?<O(?P<e>\d+)>'s (?:blessings?|support|backing|nod),?)"
)
_AS_INDEPENDENTS = re.compile(
    r"\bas independents\b|\bindependents? (?:candidates? )?(?:backed|supported|loyal)|-(?:backed|supported) independents?\b",
    re.I,
)
_LEAGUE = re.compile(r"\b(?:the|The) League(?:'s)?\b(?! <)(?! of| table)")


def enrich(doc: Document, sentence: Sentence, text: str) -> tuple[str, list[Mention]]:
    """The masked text of a sentence with such words as party tags, and its mentions with those of the new tags."""
    mentions = list(doc.mentions[sentence.index])

    def put(like: Mention, party: str, backed: str | None = None) -> str:
        mentions.append(
            dataclasses.replace(like, kind="party", party=party, backed_by=backed, person=None, count=None, value=None)
        )
        return f"<O{len(mentions) - 1}>"

    def followers(m: re.Match[str]) -> str:
        who = mentions[int(m.group("p"))]
        party = doc.party_of(who)
        if party == "PTI" and _AS_INDEPENDENTS.search(doc.norm.text) and "party" not in m.group():
            return put(who, "IND", party)
        return put(who, party) if party and party != "IND" else m.group()

    def backed(m: re.Match[str]) -> str:
        whole = mentions[int(m.group("i"))]
        k = next(m.group(g) for g in "abcde" if m.group(g))
        backer = mentions[int(k)].party
        if whole.party != "IND" or not backer or backer == "IND":
            return m.group()
        return put(whole, "IND", backer)

    text = _FOLLOWERS.sub(followers, text)
    text = _BACKED.sub(backed, text)
    for pattern in (_NO_PARTY, _PARTYLESS) if mentions else ():
        text = pattern.sub(lambda m: (f"{m.group('n')}to " if m.group("n") else "") + put(mentions[0], "IND"), text)
    if _LEAGUE.search(text):
        named = [
            m
            for s in doc.sentences[: sentence.index + 1]
            for m in doc.of_kind(s, "party")
            if m.party and m.party.startswith("PML")
        ]
        if named:
            text = _LEAGUE.sub(
                lambda m: put(named[-1], named[-1].party or "") + ("'s" if m.group().endswith("'s") else ""), text
            )
    return text, mentions
