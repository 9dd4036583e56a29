"""Party mentions side by side read as one: "the Pakistan Peoples Party (PPP)", "PTI-backed independents"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from etl.claims.mentions import Mention

if TYPE_CHECKING:
    from etl.claims.document import Document

_BACKED_BEFORE = re.compile(
    r"-?\s*(?:backed|supported|endorsed|sponsored|affiliated|nominated|linked)\s*(?:independents?)?"
)
_BACKED_AFTER = re.compile(
    r",?\s*(?:who (?:are|were|had been) )?(?:backed|supported|endorsed|sponsored|nominated|affiliated) (?:by|with)(?: the)?"
)
_BACKED_NOUN = re.compile(
    r"-?\s*(?:backed|supported|endorsed|sponsored|affiliated) (?:candidates?|nominees?|contestants?|hopefuls?|aspirants?|MNAs?|MPAs?|lawmakers?|legislators?|members?)(?: elect)?\b(?! [A-Z])"
)


def merge_parties(doc: Document, found: list[Mention], taken: dict[int, Mention]) -> list[Mention]:
    """Two mentions of one party side by side become one; so do an independent and the party behind him."""
    out: list[Mention] = []
    for m in found:
        last = out[-1] if out else None
        if last is not None and last.kind == m.kind == "party":
            between = doc.norm.text[last.end : m.start].strip().lower()
            if last.party == m.party and between in ("'s (", "(") and doc.norm.text[m.end : m.end + 1] == ")":
                out[-1] = _joined(doc, last, m, m.party, last.backed_by, taken)
                out[-1].end += 1
                continue
            if (last.party == m.party and between in ("", ",", "'s")) or (
                m.party == "IND" and _BACKED_BEFORE.fullmatch(between)
            ):
                backer = last.party if m.party == "IND" and last.party != "IND" else last.backed_by
                out[-1] = _joined(doc, last, m, "IND" if m.party == "IND" else m.party, backer, taken)
                continue
            if last.party == "IND" and m.party != "IND" and _BACKED_AFTER.fullmatch(between):
                out[-1] = _joined(doc, last, m, "IND", m.party, taken)
                continue
        out.append(m)
    for k, m in enumerate(out):
        if m.kind == "party" and m.party != "IND":
            hit = _BACKED_NOUN.match(doc.norm.text, m.end)
            if hit:
                m.backed_by, m.party, m.end = m.party, "IND", hit.end()
                while m.last < len(doc.tokens) and doc.tokens[m.last].start < m.end:
                    taken[m.last] = m
                    m.last += 1
                m.text = doc.norm.text[m.start : m.end]
                out[k] = m
    return out


def _joined(
    doc: Document, a: Mention, b: Mention, party: str | None, backer: str | None, taken: dict[int, Mention]
) -> Mention:
    m = Mention(
        "party",
        a.start,
        b.end,
        a.first,
        b.last,
        doc.norm.text[a.start : b.end],
        a.sentence,
        party=party,
        backed_by=backer,
    )
    for k in range(a.first, b.last):
        taken[k] = m
    return m
