"""A party said once for a whole list: "BAP MPAs <P0> and <P1>", "three <O1> councillors, <P2> and <P3>", "both of <O4>"."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.text import Sentence

_MANY = (
    r"(?:MPAs|MNAs|MLAs|lawmakers|legislators|parliamentarians|senators|members|leaders|councillors|ministers|"
    r"nazims|ticket-holders|office-bearers|candidates|stalwarts|politicians|activists|chairmen|veterans|dissidents|"
    r"defectors|men|independents)"
)
_LEAD = re.compile(
    rf"(?P<o><O\d+>)(?:'s|')?(?:-backed)? ?(?:(?:<N\d+>|[a-z-]+) ){{0,4}}{_MANY}(?:-elect)?"
    rf"(?: (?:of|from|in) (?:the )?(?:<[LVS]\d+>|[A-Z]\w+)(?: district| division)?)?(?:,| [–—-]|:| namely)? "
    rf"(?:including |namely |the )?$"
)
_LEAD_GROUP = re.compile(r"(?P<o><G\d+>)(?: (?:of|from) (?:the )?<[LVO]\d+>)?(?:,| [–—-]|:| namely| including)+ $")
_OWN = re.compile(rf"\b{_MANY}\b")
_TAIL = re.compile(
    r"^,? (?:both|all|all (?:three|four|five|six|of them|<N\d+>)|both of them|each|the two|who (?:both |all )?(?:had )?"
    r"(?:were|was|won|been|had|are))\b(?:[^,<;.]|<[DSL]\d+>){0,60}(?P<o><O\d+>)"
)


def said_of_all(doc: Document, sentence: Sentence, start: int, stop: int) -> str | None:
    """The party of all people of the list `masked[start:stop]`, where its words give them one together."""
    masked = doc.masked(sentence)
    before = masked[max(0, start - 90) : start]
    found = _LEAD.search(before) or _LEAD_GROUP.search(before)
    if found is None:
        last = masked.rfind("<P", start, stop)
        within = masked[masked.find(">", last) + 1 : stop]
        found = _TAIL.match(within) if re.match(r",? who\b", within) else None
    if found is None and (tail := _TAIL.match(masked[stop:])) and not re.search(r"\bby\b|against|beat", tail.group()):
        found = tail
    if found is None:
        first = doc.tagged(sentence, masked[start : start + 8])
        m = first[0] if first else None
        if m is None or m.kind != "person" or not _OWN.search(m.text):
            return None
        end = doc.tagged(sentence, masked[masked.rfind("<P", start, stop) : stop])[:1]
        of_all = (
            end[0].party if end and re.search(r"\b(?:of|from) ", end[0].text) else None
        )  # "MPAs A and B of the PTI"
        return m.party or m.former_party or of_all
    said = doc.tagged(sentence, found.group("o"))[0]
    return said.party
