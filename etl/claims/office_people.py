"""People named by office alone ("the former minister", "the PPP leader") and counted groups ("three MPAs")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from etl.claims.linking import Linker
from etl.claims.mentions import Mention
from etl.claims.name_phrases import assign_party
from etl.claims.people import ROLE_ONLY, Letters, group_count, segments

if TYPE_CHECKING:
    from etl.claims.document import Document

_PLURAL = re.compile(
    r"(?:leaders|members|mnas|mpas|senators|lawmakers|legislators|parliamentarians|candidates|independents|ministers|activists|"
    r"workers|councillors|politicians|nominees|aspirants|dissidents|chairmen|heavyweights|turncoats|electables|spokespersons)$"
)
_NOT_IN_OFFICE = frozenset(
    ("be", "next", "future", "former", "ex", "aspiring", "would", "potential", "was", "been", "as", "became", "become")
)  # "the would-be premier", "she was the party's president in Multan"
_RECENT = 3  # sentences back that "the former minister" may refer to


def known_by_office(
    doc: Document, letters: Letters, people: list[Mention], linker: Linker, index: int
) -> list[Mention]:
    """The people of a sentence who are named by office alone, and its counted groups."""
    out: list[Mention] = []
    busy = {k for m in people for k in range(m.first, m.last)}
    for hit in ROLE_ONLY.finditer(letters.text):
        a, b = hit.start(), hit.end()
        span = range(letters.first[a], letters.last[b - 1])
        if any(k in busy for k in span):
            continue
        if span.start and doc.tokens[span.start - 1].lower in _NOT_IN_OFFICE:
            continue
        last_word = next(doc.tokens[letters.first[k]].lower for k in range(b - 1, a - 1, -1) if letters.text[k] == "R")
        segs = segments(letters, doc.tokens, a, b)
        start, stop = doc.tokens[span.start].start, doc.tokens[span.stop - 1].end
        plural = bool(_PLURAL.search(last_word))
        m = Mention("group" if plural else "person", start, stop, span.start, span.stop, doc.norm.text[start:stop])
        m.roles = tuple(r for s in segs for r in s.roles)
        m.is_role_only = True
        assign_party(m, segs, [])
        m.seat = next((s.seat for s in segs if s.seat), None)
        m.place = next((s.place for s in segs if s.place), None)
        if plural:
            m.count = group_count(doc.tokens, letters, a)
            if m.count is None:
                continue
            m.first = letters.first[a - 1]
            m.start = doc.tokens[m.first].start
            m.text = doc.norm.text[m.start : m.end]
            out.append(m)
        elif linker.resolve_role(m) or _spoken_of(doc, m, people, index):
            out.append(m)
    return out


def _spoken_of(doc: Document, m: Mention, here: list[Mention], index: int) -> bool:
    """Name the person behind "the former minister", "the PPP leader": the one last named of whom that was said."""
    if not m.roles or m.text[:4].lower() != "the " or m.seat:
        return False
    told, busy = set(m.roles) - {"the"}, {x.person.index for x in here if x.person is not None}
    for found in reversed(doc.mentions[max(0, index - _RECENT) : index]):
        fit = {}
        for x in found:
            p = x.person
            if p is None or x.kind != "person" or p.index in busy:
                continue
            of_party = not m.party or m.party in (x.party, x.former_party, p.party)
            if of_party and (told <= p.roles or (m.party and told == {"leader"})):
                fit[p.index] = p
        if len(fit) == 1:
            m.person = next(iter(fit.values()))
            return True
        if fit:
            return False
    return False
