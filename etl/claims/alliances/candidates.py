"""Every set of parties that a sentence may be speaking of, as candidates for the trained reader to judge."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from etl.claims.alliances.merge import Finding
from etl.claims.alliances.parties import Place
from etl.claims.alliances.sides import GOVERNMENT, MANY, PAIR, SELF, THEY, Discourse, Side, government_party
from etl.claims.document import Document


@dataclass(slots=True)
class Candidate:
    """A set of parties in a sentence: `how` the second one was found, `at` its sides."""

    parties: frozenset[str]
    how: str
    at: list[Side]
    findings: list[Finding] = field(default_factory=list)  # what the rules say of this set here
    traits: frozenset[str] = frozenset()  # why a party that the sentence does not name may be the second one


# How a second party was found that the sentence does not name.
SUPPLIED = frozenset(("own", "government", "other", "topic", "hub", "title", "recent", "topic-speaker", "hub-speaker"))
_CLAUSE = re.compile(
    r"; |, (?:while|whereas|but|although|though|however)\b| (?:while|whereas|but) (?=the <|<|its |it |they )|\. |\? "
)
_OBLIQUE = re.compile(
    r"\b(?:with|to|from|for|of|by|against|between|behind|on|into)(?: the| its| his| an?| both)* $", re.IGNORECASE
)
_SUBJECT = re.compile(r"^\W*(?:(?:The|And|But|Even|Also|So|As for|Meanwhile|Elsewhere),? (?:the )?)?$")
_PRONOUN = re.compile(
    r"\b(?:it|its|they|their|them|he|his|him|she|her|we|us|our|the (?:other|latter|former|party|bigger|smaller))\b",
    re.IGNORECASE,
)
_COUNTS = ("three", "four", "five", "six", "seven")
_ALL_OF_THEM = re.compile(
    rf"\b(?:all|the|these|those) ({'|'.join(_COUNTS)})(?: (?:\w+ )?(?:parties|sides|partners|allies|groups|forces)\b|"
    r"(?! \w+s\b)\b)|\b(?:of|by|between|among) (?:the )?(three|four|five|six|seven) (?:\w+ )?(?:parties|sides)\b",
    re.IGNORECASE,
)
# A sentence that goes on about those of the one before.
_CARRIED = re.compile(
    r"^\W*(?:<[DL]\d+>,? )?(?:It|Its|They|Their|He|She|His|Her|That|This|Both|Neither|Nobody|None|No|Not|We|The (?:party|two|offer|"
    r"answer|reply|deal|pact|request|proposal|plan|arrangement|understanding|alliance|response|latter|former|other|price))\b|^\W*\""
)
_LIKEWISE = re.compile(
    r"\b(?:too|also|as well|likewise|similar\w*|same|another|other|next|follow\w*|joined?|in turn|again|further)\b",
    re.IGNORECASE,
)


def candidates(
    doc: Document, place: Place, state: Discourse, around: tuple[Place | None, Place | None] = (None, None)
) -> Iterator[Candidate]:
    """The candidates of a sentence, each set once."""
    plain = [s for s in place.sides if not s.is_against and not s.is_speaker]
    parties = list(dict.fromkeys(s.party for s in plain))
    seen: set[frozenset[str]] = set()

    def make(chosen: list[str], how: str, at: list[Side], traits: frozenset[str] = frozenset()) -> Iterator[Candidate]:
        key = frozenset(chosen)
        if 2 <= len(key) <= 8 and key not in seen:
            seen.add(key)
            yield Candidate(key, how, at, traits=traits)

    if len(parties) >= 2:
        yield from make(parties, "sentence" if len(parties) > 2 else "two", plain)
    if len(parties) >= 3:
        for a, b in _clauses(place.masked):
            inside = [s for s in plain if a <= s.start < b]
            yield from make([s.party for s in inside], "clause", inside)
    if 3 <= len(parties) <= 5:
        spans = _clauses(place.masked)
        for pair in combinations(parties, 2):
            at = [s for s in plain if s.party in pair]
            yield from make(list(pair), "some", at, frozenset((_nearness(at, spans, plain),)))
    speakers = [s for s in place.sides if s.is_speaker]
    if len(parties) == 1:
        for s in speakers:
            yield from make([parties[0], s.party], "speaker", [*plain, s])
        for partner, how, traits in _partners(doc, place, state, parties[0]):
            yield from make([parties[0], partner], how, plain, traits)
    if len(parties) < 3 and (named := _roster(place, around, parties)):
        yield from make(named, "roster", plain)
    if not parties and 2 <= len(state.pair) <= 4:
        if PAIR.search(place.masked):
            yield from make(list(state.pair), "pair", [])
        elif THEY.match(place.masked):
            yield from make(list(state.pair), "they", [])
    if not parties and (number := _told_number(place.masked)) and len(state.recent) >= number:
        yield from make(list(state.recent[:number]), "latest", [])
    goes_on = not place.sides and around[0] is not None and around[0].sides and _CARRIED.match(place.masked)
    if goes_on and 2 <= len(state.pair) <= 4:
        yield from make(list(state.pair), "carried", [])
    if not parties and len(speakers) == 1:
        ruling = government_party(doc, place.masked, state) if GOVERNMENT.search(place.masked) else None
        for other, way in ((ruling, "government"), (state.topic, "topic-speaker"), (state.hub, "hub-speaker")):
            if other:
                yield from make([speakers[0].party, other], way, speakers)


def _told_number(masked: str) -> int:
    """How many parties "both parties", "all five" are; 0 where it does not speak of a number of them."""
    if PAIR.search(masked):
        return 2
    told = _ALL_OF_THEM.search(masked)
    return _COUNTS.index((told.group(1) or told.group(2)).lower()) + 3 if told else 0


def _nearness(at: list[Side], spans: list[tuple[int, int]], plain: list[Side]) -> str:
    """Whether one clause names both parties of a pair, next to each other, and no third one."""
    for a, b in spans:
        inside = [s.party for s in at if a <= s.start < b]
        if len(set(inside)) == 2:
            others = {s.party for s in plain if a <= s.start < b} - set(inside)
            first, last = min(s.start for s in at if a <= s.start < b), max(s.start for s in at if a <= s.start < b)
            if not others:
                return "one-clause"
            return "third-between" if any(first < s.start < last for s in plain if s.party in others) else "neighbours"
    return "clauses-apart"


def _partners(doc: Document, place: Place, state: Discourse, named: str) -> Iterator[tuple[str, str, frozenset[str]]]:
    """(party, how it was found, traits) of those that may be the second party of a sentence that names one only."""
    masked = place.masked
    sources: list[tuple[str | None, str]] = [
        (state.speaker if SELF.search(masked) else None, "own"),
        (government_party(doc, masked, state) if GOVERNMENT.search(masked) else None, "government"),
        (next((p for p in state.pair if p != named), None) if named in state.pair[:2] else None, "other"),
        (state.topic, "topic"),
        (state.hub, "hub"),
        *((p, "title") for p in state.title[:2]),
        *((p, "recent") for p in state.recent[:3]),
    ]
    found: dict[str, list[str]] = {}
    for partner, how in sources:
        if partner and partner != named:
            found.setdefault(partner, []).append(how)
    side = next(s for s in place.sides if s.party == named)
    before = masked[: side.start]
    shape = [
        name
        for name, is_so in (
            ("oblique", _OBLIQUE.search(before)),
            ("subject", _SUBJECT.match(before)),
            ("pronoun", _PRONOUN.search(masked)),
            ("likewise", _LIKEWISE.search(masked)),
        )
        if is_so
    ]
    most = next((p for p, _ in state.counts.most_common(2) if p != named), None)
    for partner, hows in found.items():
        traits = {f"by-{how}" for how in hows} | {f"{hows[0]}&{name}" for name in shape} | set(shape)
        if partner == most:
            traits.add("most-named")
        if len(found) == 1:
            traits.add("only-one")
        yield partner, hows[0], frozenset(traits)


def _roster(place: Place, around: tuple[Place | None, Place | None], parties: list[str]) -> list[str] | None:
    """Those whom "five parties", "the six" stand for: the parties that the sentence after or before it lists."""
    if not MANY.search(place.masked):
        return None
    for other in reversed(around):
        listed = list(dict.fromkeys(s.party for s in other.sides if not s.is_against)) if other else []
        if len(listed) >= 3:
            return list(dict.fromkeys((*parties, *listed)))
    return None


def _clauses(masked: str) -> list[tuple[int, int]]:
    cuts = [0, *(m.start() for m in _CLAUSE.finditer(masked)), len(masked)]
    return list(pairwise(cuts))
