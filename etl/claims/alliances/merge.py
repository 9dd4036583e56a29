"""Findings of an article into claims: one for each set of parties and polarity, the latest word counting."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from dataclasses import dataclass, replace

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
    is_ruled: bool = False  # a rule found it, not the trained reader alone
    raw: float = 1.0  # the reader's own score, before it is told as a share of right claims
    is_supplied: bool = False  # the sentence names one party only, the other was supplied


_SPECIFIC = {
    "seat_adjustment": 3,
    "merger": 3,
    "coalition_government": 2,
    "electoral_alliance": 1,
    "political_cooperation": 0,
}
_LEAD = 3  # sentences, the headline among them, that tell a story's news
_PAST_POLL = re.compile(r"\bbefore the (?:\w+ )?(?:general |by-?)?(?:elections?|polls)\b")
_SIMPLE_PAST = re.compile(r"\b(?:struck|reached|made|worked out|entered into|sealed|supported|emerged|established)\b")
_NOT_YET = re.compile(r"\b(?:has|have|will|would|may|might|to be)\b")
_RECENT = dt.timedelta(days=7)
_PLAINLY = 0.7  # score of words that are more than a quarrel


def merge(doc: Document, findings: list[Finding], labelled: frozenset[frozenset[str]] = frozenset()) -> list[Alliance]:
    """Claims of the findings; `labelled` are the sets of parties that the article calls partners."""
    groups: dict[tuple[frozenset[str], str], list[Finding]] = defaultdict(list)
    for f in _widest(_united(_one_partner([g for f in findings if (g := _without_members(doc, f)) is not None]))):
        # partners at odds are partners still: words of their quarrel alone tell nothing else
        if not f.is_ruled and f.score < _PLAINLY and f.parties in labelled and POLARITY[f.status] != "on":
            continue
        groups[f.parties, POLARITY[f.status]].append(f)
    out: list[Alliance] = []
    for (parties, polarity), found in groups.items():
        if polarity == "talks" and _is_displaced(parties, found, groups):
            continue
        best = max(found, key=lambda f: (f.score, not f.is_label, _SPECIFIC[f.kind], -f.sentence.index))
        for told in (best, *_of_other_kinds(found, best, polarity)):
            if (claim := _claim(doc, _settled(told, found), found)) is not None:
                out.append(claim)
    return out


def _of_other_kinds(found: list[Finding], best: Finding, polarity: str) -> list[Finding]:
    """Arrangements of the same parties that stand beside the surest one: cooperation now, seats shared before."""
    if polarity != "on":
        return []
    out: dict[str, Finding] = {}
    for f in found:
        plain = f.is_ruled and not f.is_label and f.score >= _PLAINLY and f.sentence.index != best.sentence.index
        like = {f.kind, best.kind} <= {"seat_adjustment", "electoral_alliance"}
        if plain and not like and f.kind not in out:
            out[f.kind] = f
    return list(out.values())


def _settled(told: Finding, found: list[Finding]) -> Finding:
    """Kind and status as the story has them.

    Talks on an alliance and on seats at once are on seats; an agreement that opens the story is its news, whatever
    works already; seats shared at a past poll were shared in force.
    """
    if told.kind == "electoral_alliance" and any(f.kind == "seat_adjustment" and f.is_ruled for f in found):
        return replace(told, kind="seat_adjustment")
    if told.status == "in_force":
        news = (f for f in found if f.status == "agreed" and f.kind == told.kind)
        return next((f for f in news if f.sentence.index <= _LEAD and f.score >= told.score - 0.3), told)
    text = told.sentence.text
    kept = told.status == "agreed" and told.kind in ("seat_adjustment", "electoral_alliance")
    if kept and _PAST_POLL.search(text) and _SIMPLE_PAST.search(text) and not _NOT_YET.search(text):
        return replace(told, status="in_force")
    return told


def _claim(doc: Document, f: Finding, found: list[Finding]) -> Alliance | None:
    evidence = _evidence(doc, found, f)
    if evidence is None:
        return None
    day = _day(doc, f)
    modality: Modality = "denied" if f.status == "ruled_out" else "possible" if f.status == "proposed" else "asserted"
    return Alliance(
        evidence=(evidence,),
        rule=f.rule,
        modality=modality,
        confidence=f.score,
        kind=f.kind,  # type: ignore[arg-type]
        status=f.status,  # type: ignore[arg-type]
        parties=tuple(sorted(f.parties)),
        scope=f.scope[0],
        constituencies=f.scope[1],
        date=day,
        date_precision="day" if day else "unknown",
    )


def _is_displaced(
    parties: frozenset[str], talks: list[Finding], groups: dict[tuple[frozenset[str], str], list[Finding]]
) -> bool:
    """Whether talks or proposals were overtaken: refused, or come to an agreement of the same kind."""
    if any(f.status == "ruled_out" for f in groups.get((parties, "off"), [])):
        return True
    best = max(talks, key=lambda f: f.score)
    return any(
        f.status == "agreed"
        and f.kind == best.kind
        and (f.score >= best.score or f.sentence.index > best.sentence.index)
        for f in groups.get((parties, "on"), [])
    )


def _without_members(doc: Document, f: Finding) -> Finding | None:
    """A standing alliance stands for its members: they are left out beside it, but where they join or leave it."""
    if "-body" in f.rule:
        return f
    inside = {p.value for body in f.parties for p in doc.gazetteer.members.get(body, ())} & f.parties
    if not inside:
        return f
    # "the PTI formed the TTAP with the SIC, the MWM ...": there the members are what is told
    rest = f.parties - (doc.gazetteer.alliance_bodies if len(inside) >= 3 else inside)
    return replace(f, parties=rest) if len(rest) >= 2 else None


def _united(findings: list[Finding]) -> list[Finding]:
    """Several pairs that the trained reader alone takes from one sentence are one arrangement of all."""
    out: list[Finding] = []
    for f in findings:
        twin = next(
            (
                i
                for i, g in enumerate(out)
                if f.rule == g.rule == "learned:some"
                and g.sentence.index == f.sentence.index
                and POLARITY[g.status] == POLARITY[f.status]
                and POLARITY[g.status] != "off"
                and g.parties & f.parties
            ),
            None,
        )
        if twin is None:
            out.append(f)
        else:
            out[twin] = replace(max(out[twin], f, key=lambda x: x.score), parties=out[twin].parties | f.parties)
    return out


def _one_partner(findings: list[Finding]) -> list[Finding]:
    """Of the parties that may be meant where a sentence names one only, the likeliest."""
    best: dict[int, Finding] = {}
    for f in findings:
        i = f.sentence.index
        if f.is_supplied and (i not in best or (f.is_ruled, f.score) > (best[i].is_ruled, best[i].score)):
            best[i] = f
    return [f for f in findings if not f.is_supplied or best[f.sentence.index] is f]


def _widest(findings: list[Finding]) -> list[Finding]:
    """Of the sets of one sentence that hold each other, the surest."""
    out: list[Finding] = []
    for f in sorted(findings, key=lambda f: (f.sentence.index, -f.is_ruled, -f.score)):
        rivals = [
            g for g in out if g.sentence.index == f.sentence.index and (g.parties < f.parties or f.parties < g.parties)
        ]
        if not rivals:
            out.append(f)
    return out


def _day(doc: Document, f: Finding) -> dt.date | None:
    """The day of the status, where the sentence names one day only, of the week before publication."""
    days = {m.day for m in doc.of_kind(f.sentence, "date") if m.precision == "day"}
    day = days.pop() if len(days) == 1 else None
    published = doc.article.published_on
    return day if day and published and dt.timedelta(0) <= published - day <= _RECENT else None


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
