"""Findings of an article into claims: one for each set of parties and polarity, the latest word counting."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from etl.claims.alliances.status import POLARITY
from etl.claims.document import Document
from etl.claims.text import Sentence
from etl.records import Alliance, Evidence, Modality


@dataclass(slots=True)
class Finding:
    parties: frozenset[str]
    kind: str
    status: str
    rule: str
    score: float
    sentence: Sentence
    scope: tuple[str | None, tuple[str, ...]]
    is_label: bool = False


_SPECIFIC = {"seat_adjustment": 3, "merger": 3, "coalition_government": 2, "electoral_alliance": 1, "political_cooperation": 0}
_ORDER = {"ruled_out": 3, "ended": 3, "agreed": 2, "in_force": 1, "in_talks": 2, "proposed": 1}


def merge(doc: Document, findings: list[Finding]) -> list[Alliance]:
    groups: dict[tuple[frozenset[str], str], list[Finding]] = defaultdict(list)
    for f in findings:
        groups[f.parties, POLARITY[f.status]].append(f)
    out: list[Alliance] = []
    for (parties, polarity), found in groups.items():
        if polarity == "talks" and any(f.status == "ruled_out" for f in groups.get((parties, "off"), [])):
            continue
        best = max(found, key=lambda f: (f.score, not f.is_label, _SPECIFIC[f.kind], -f.sentence.index))
        evidence = _evidence(doc, found, best)
        if evidence is None:
            continue
        modality: Modality = "denied" if best.status == "ruled_out" else "possible" if best.status == "proposed" else "asserted"
        out.append(
            Alliance(
                evidence=(evidence,),
                rule=best.rule,
                modality=modality,
                confidence=best.score,
                kind=best.kind,  # type: ignore[arg-type]
                status=best.status,  # type: ignore[arg-type]
                parties=tuple(sorted(parties)),
                scope=best.scope[0],
                constituencies=best.scope[1],
            )
        )
    return out


def _evidence(doc: Document, found: list[Finding], best: Finding) -> Evidence | None:
    """The sentence of the best finding; for one of the headline, the first of the body that names the parties."""
    for f in (best, *found):
        got = doc.evidence(f.sentence)
        if got is not None:
            return got
    need = min(2, len(best.parties))
    for s in doc.sentences:
        if not s.is_title and len({doc.party_of(m) for m in doc.mentions[s.index]} & best.parties) >= need:
            return doc.evidence(s)
    return None
