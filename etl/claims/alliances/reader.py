"""Reads alliance claims: cues of each sentence, the parties they are about, how it stands, one claim for each set of parties."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from etl.claims.alliances.cues import CUES, ELECTION, SEATS
from etl.claims.alliances.kinds import kind_of, scope_of
from etl.claims.alliances.merge import Finding, merge
from etl.claims.alliances.sides import MANY, PAIR, SELF, Discourse, Side, find_sides, government_party
from etl.claims.alliances.status import standing
from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.text import Sentence
from etl.records import Alliance

_SKIP = re.compile(
    r"^\W*(?:READ MORE|Read more|SEE ALSO|ALSO READ|Also Read|Also read|READ ALSO|Read also|ALSO WATCH|WATCH|BREAKING|Tags?:|Related|RELATED|Caption:|PHOTO|\[PHOTO|Next:|Previous|Published|Source:|NOTE)"
)
_CLAUSE = re.compile(
    r"; |, (?:while|whereas|but|although|though|even though|however|with (?:the )?(?=<)|even as|adding that|and that|saying that)\b|\. |\? |: (?=[A-Z<])| (?:while|whereas|but) (?=the <|<|its |it |they )"
)
_JOINED = re.compile(
    r"(?:'s?)?(?:,? ?(?:and|&|as well as|along with|together with|or|nor|plus)? ?(?:the |its |also |then |both )*|/|-|, |,? (?:leaders? |lawmakers? |members? |workers? )?(?:and|or) (?:the )?)"
)


@dataclass(slots=True)
class _Place:
    sentence: Sentence
    masked: str
    sides: list[Side]


def read(doc: Document) -> list[Alliance]:
    """The alliances an article reports, one for each set of parties and polarity."""
    state = Discourse()
    for mentions in doc.mentions:
        for m in mentions:
            if m.kind == "party" and m.party and m.party != "IND":
                state.counts[m.party] += 1
    findings: list[Finding] = []
    for sentence in doc.sentences:
        masked = doc.masked(sentence)
        sides = find_sides(doc, sentence, masked, state)
        if not _SKIP.match(masked):
            findings += _sentence(doc, _Place(sentence, masked, sides), state)
        _remember(state, sentence, masked, sides)
    return merge(doc, findings)


def _remember(state: Discourse, sentence: Sentence, masked: str, sides: list[Side]) -> None:
    parties = list(dict.fromkeys(s.party for s in sides))
    if sentence.is_title:
        state.title = tuple(parties)
    real = list(dict.fromkeys(s.party for s in sides if not s.is_speaker)) or parties
    if 2 <= len(real) <= 5:
        state.pair = tuple(real)
    elif len(parties) == 2:
        state.pair = tuple(parties)
    if sides:
        state.topic = next((s.party for s in sides if not s.is_speaker), sides[0].party)
    for s in sides:
        if s.is_speaker:
            state.speaker = s.party
        if s.party.startswith("PML-"):
            state.league = s.party


def _sentence(doc: Document, place: _Place, state: Discourse) -> list[Finding]:
    out: list[Finding] = []
    masked = place.masked
    spans = _clauses(masked)
    for cue in CUES:
        for hit in cue.find(masked):
            a, b = next(((x, y) for x, y in spans if x <= hit.start() < y), (0, len(masked)))
            b = max(b, hit.end())
            clause = masked[a:b]
            parties, how = _parties(doc, place, state, cue, hit, a, b)
            if len(parties) < 2:
                continue
            told = standing(
                cue.tags["status"], clause, hit.start() - a, hit.end() - a, fixed="fixed" in cue.tags, name=cue.name
            )
            if told is None:
                continue
            kind = kind_of(cue, masked, doc)
            out.append(
                Finding(
                    frozenset(parties), kind, told.status, f"{cue.name}:{how}", told.score, place.sentence,
                    scope_of(doc, place.sentence, masked), is_label="label" in cue.tags, is_conditional=told.is_conditional,
                )
            )
    return out


def _clauses(masked: str) -> list[tuple[int, int]]:
    cuts = [0, *(m.start() for m in _CLAUSE.finditer(masked)), len(masked)]
    return list(zip(cuts, cuts[1:], strict=False))


def _parties(
    doc: Document, place: _Place, state: Discourse, cue: Frame, hit: re.Match[str], a: int, b: int
) -> tuple[list[str], str]:
    """(parties, how they were found) of a cue in the clause [a, b)."""
    if cue.tags["sides"] == "body":
        return _body(doc, place, state, hit)
    usable = [s for s in place.sides if not s.is_against]
    inside = [s for s in usable if a <= s.start < b]
    named = _names(inside, hit)
    if len(named) >= 2:
        return named, "clause"
    clause = place.masked[a:b]
    if cue.tags["sides"] != "two" and (pair := _pair(clause, state, place)):
        return pair, "pair"
    if cue.tags["sides"] == "government":
        gov = government_party(doc, place.masked)
        have = named or ([state.speaker] if SELF.search(clause) and state.speaker else [])
        if gov and have and gov not in have:
            return [have[0], gov], "government"
    own = _own(clause, place, state)
    if own and named and own not in named:
        return [*named, own], "own"
    wide = _names(usable, hit)
    if len(wide) >= 2:
        return wide, "sentence"
    if cue.tags["sides"] == "fill" and len(wide) == 1:
        partner = next((p for p in (state.topic, *state.pair, *state.title) if p and p != wide[0]), None)
        if partner and re.search(r"\b(?:its?|they|their|similar|identical|same|such|he|she|the party)\b", clause, re.IGNORECASE):
            return [wide[0], partner], "topic"
    return [], ""


def _pair(clause: str, state: Discourse, place: _Place) -> list[str] | None:
    if MANY.search(clause) and len(state.pair) >= 3:
        return list(state.pair)
    if PAIR.search(clause):
        named = list(dict.fromkeys(s.party for s in place.sides if not s.is_speaker))
        if len(named) == 2:
            return named
        if len(state.pair) == 2:
            return list(state.pair)
        if len(state.title) == 2:
            return list(state.title)
    return None


def _own(clause: str, place: _Place, state: Discourse) -> str | None:
    """The party of "his party", "we": the speaker's."""
    if not SELF.search(clause):
        return None
    return next((s.party for s in place.sides if s.is_speaker), None) or next(
        (s.party for s in place.sides if s.is_person), None
    ) or state.speaker


def _names(sides: list[Side], hit: re.Match[str]) -> list[str]:
    """The parties that a cue joins: the nearest run of names before it and the first after it, speakers only to make up two."""
    plain = [s for s in sides if not s.is_speaker]
    parties = list(dict.fromkeys(s.party for s in plain))
    if len(parties) < 2:
        return list(dict.fromkeys([*parties, *(s.party for s in sides)]))[:2]
    if len(parties) <= 4:
        return parties
    text = hit.string
    runs: list[list[Side]] = []
    for s in plain:
        if runs and (s.start < runs[-1][-1].end or _JOINED.fullmatch(text[runs[-1][-1].end : s.start])):
            runs[-1].append(s)
        else:
            runs.append([s])
    before = [r for r in runs if r[0].start < hit.start()]
    after = [r for r in runs if r[0].start >= hit.start()]
    chosen = (before[-1:] if before else []) + after[:1]
    if len({s.party for r in chosen for s in r}) < 2:
        chosen = before[-2:] + after[:2]
    return list(dict.fromkeys(s.party for r in chosen for s in r))


def _body(doc: Document, place: _Place, state: Discourse, hit: re.Match[str]) -> tuple[list[str], str]:
    """Joining or leaving a standing alliance: the alliance and who stands before it."""
    after = [s for s in place.sides if s.start >= hit.start() and s.end <= hit.end() + 2]
    bodies = [s.party for s in after if s.party in doc.gazetteer.alliance_bodies]
    if not bodies:
        return [], ""
    before = [s for s in place.sides if s.end <= hit.start() and s.party not in bodies]
    who = next((s.party for s in before if not s.is_speaker), None) or next((s.party for s in before), None)
    who = who or (next((s.party for s in place.sides if s.is_speaker and s.party not in bodies), None)) or state.topic or state.speaker
    return ([who, bodies[0]], "body") if who and who != bodies[0] else ([], "")


__all__ = ["ELECTION", "SEATS", "Counter", "read"]
