"""Which parties a cue joins: those its clause names, and what "both parties", "his party", "it" stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.claims.alliances.sides import MANY, PAIR, SELF, THEY, Discourse, Side, government_party
from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.text import Sentence

_JOINED = re.compile(
    r"(?:'s?)?(?: (?:leaders?|lawmakers?|members?|workers?|teams?|supporters?|"
    r"negotiators?))?(?:,? ?(?:and|&|as well as|along with|together with|or|nor|plus|with)? ?(?:with |"
    r"the |its |also |then |both )*(?:[A-Z][\w-]+s' )?|/|-|, )"
)
_SUBJECT_PRONOUN = re.compile(
    r"^\W*(?:<[LD]\d+>\W+)?(?:It|Its|They|Their|He|She|His|Her|The party|That "
    r"party|The party's)\b"
)
_ATTRIBUTE = re.compile(r"-led\b|'s? (?:\w+ )?(?:government|govt|cabinet|rule)\b")
_SAME = re.compile(r"\b(?:similar|identical|same|such|another|other|too|also|as well|likewise)\b", re.IGNORECASE)
_BESIDE = re.compile(
    r"(?: (?:in|at|of) (?:the )?(?:(?:ruling|federal|coalition|present|provincial|Sindh|Punjab|"
    r"central) )*(?:coalition|government|govt|alliance|Centre|Center|Islamabad|set-?up|<L\d+>))?(?:,|"
    r" -| –| —|:| \[|\(| of| to| with| the| ruling| both| namely| like)* "
)
_BESIDE_BEFORE = re.compile(
    r"(?:,| -| –| —| is| are| was| were| which| who| being| as| still| also| a| an| the| its| our|"
    r" their| part of| in)* "
)
_APART = re.compile(
    r"\b(?:rift|schism|differences|wedge|divide|tensions?|gulf|feud|"
    r"war of words)\b[^.;]{0,25}\b(?:between|among)\b"
)
_TOWARD = re.compile(
    r"^[^.;:<]{0,48}?(?:<[LDNS]\d+>[^.;:<]{0,20}?){0,2}(?:\b(?:the|its|their|both|a|an) )*$", re.IGNORECASE
)


@dataclass(slots=True)
class Place:
    """A sentence with its masked text and sides."""

    sentence: Sentence
    masked: str
    sides: list[Side]
    told: frozenset[str] | None = None  # kinds of words in it, once looked up


@dataclass(frozen=True, slots=True)
class Chosen:
    """The parties of an arrangement: who acts and with whom. `how` names the way they were found."""

    subject: tuple[str, ...]
    others: tuple[str, ...]
    how: str


def choose(
    doc: Document, place: Place, state: Discourse, cue: Frame, hit: re.Match[str], a: int, b: int
) -> Chosen | None:
    """The parties of a cue in the clause [a, b); None where fewer than two can be told."""
    mode = cue.tags["sides"]
    if mode == "body":
        return _body(doc, place, state, hit)
    clause = place.masked[a:b]
    spared = cue.name == "no-candidate-against"  # "against" names the partner there
    plain = [s for s in place.sides if (spared or not s.is_against) and not s.is_speaker]
    inside = [s for s in plain if a <= s.start < b]
    if mode == "label":
        return _label(doc, place, plain, hit, state)
    if _APART.search(place.masked[a : hit.start()]):
        return None
    found = _named(inside, hit, mode)
    if found is not None:
        return found
    parties = list(dict.fromkeys(s.party for s in inside))
    own = _own(clause, place, state)
    if own and len(parties) == 1 and own != parties[0]:
        return Chosen((own,), (parties[0],), "own")
    if mode == "government" and len(parties) <= 1:
        who = parties[0] if parties else own
        gov = government_party(doc, place.masked, state)
        if who and gov and gov != who and (not parties or inside[0].start < hit.start()):
            return Chosen((who,), (gov,), "government")
    if mode != "two" and (pair := _pair(clause, state, place)):
        return Chosen(pair[:1], pair[1:], "pair")
    if mode != "two" and not place.sides and _goes_on(cue, place, state):
        return Chosen(state.pair[:1], state.pair[1:], "they")
    if len(parties) == 1 and _SUBJECT_PRONOUN.match(place.masked) and state.topic and state.topic != parties[0]:
        return Chosen((state.topic,), (parties[0],), "topic")
    wide = _named(plain, hit, mode)
    if wide is not None:
        return Chosen(wide.subject, wide.others, "sentence")
    if len(parties) == 1 and state.hub and state.hub != parties[0] and (mode == "fill" or _SAME.search(clause)):
        return Chosen((parties[0],), (state.hub,), "hub")
    return None


def _named(sides: list[Side], hit: re.Match[str], mode: str) -> Chosen | None:
    """Subject and object of a cue among the sides named in its clause."""
    text = hit.string
    runs: list[list[Side]] = []
    for s in sides:
        if runs and (s.start < runs[-1][-1].end or _JOINED.fullmatch(text[runs[-1][-1].end : s.start])):
            runs[-1].append(s)
        else:
            runs.append([s])
    within = [r for r in runs if any(hit.start() <= s.start < hit.end() for s in r)]
    before = [r for r in runs if r[-1].start < hit.start() and r not in within]
    if len(before) > 1 and _ATTRIBUTE.match(text[before[-1][-1].end :]):
        before = before[:-1]
    after = [r for r in runs if r[0].start >= hit.end() and r not in within]
    toward = within[-1:] or ([after[0]] if after and _TOWARD.match(text[hit.end() : after[0][0].start]) else [])
    if toward and before:
        return (
            _chosen(before[-1], toward[0])
            or (_chosen(before[-2], toward[0]) if len(before) > 1 else None)
            or _alone(toward[0])
        )
    if toward and (got := _alone(toward[0])):
        return got
    if before and (got := _alone(before[-1])):
        return got
    if mode == "pact":
        return None
    if len(before) >= 2:
        return _chosen(before[-2], before[-1])
    if before and after:
        return _chosen(before[-1], after[0])
    if len(after) >= 2 and after[0][0].start - hit.end() <= 40:
        return _chosen(after[0], after[1])
    return None


def _chosen(a: list[Side], b: list[Side]) -> Chosen | None:
    subject = tuple(dict.fromkeys(s.party for s in a))
    others = tuple(p for p in dict.fromkeys(s.party for s in b) if p not in subject)
    return Chosen(subject, others, "clause") if others else None


def _alone(run: list[Side]) -> Chosen | None:
    parties = tuple(dict.fromkeys(s.party for s in run))
    return Chosen(parties[:1], parties[1:], "run") if len(parties) > 1 else None


def _pair(clause: str, state: Discourse, place: Place) -> tuple[str, ...] | None:
    if MANY.search(clause) and len(state.pair) >= 3:
        return state.pair
    if PAIR.search(clause):
        named = tuple(dict.fromkeys(s.party for s in place.sides if not s.is_speaker))
        if len(named) == 2:
            return named
        if len(state.pair) == 2:
            return state.pair
        if len(state.title) == 2:
            return state.title
    return None


def _goes_on(cue: Frame, place: Place, state: Discourse) -> bool:
    """Whether a sentence without parties is about those just spoken of: they do something, or it is done of them."""
    if not 2 <= len(state.pair) <= 4:
        return False
    is_next = state.pair_at == place.sentence.index - 1
    return bool(THEY.match(place.masked)) or (cue.name == "spoken-of" and is_next)


def _own(clause: str, place: Place, state: Discourse) -> str | None:
    """The party of "his party", "we": the speaker's."""
    if not SELF.search(clause):
        return None
    return (
        next((s.party for s in place.sides if s.is_speaker), None)
        or next((s.party for s in place.sides if s.is_person), None)
        or state.speaker
    )


def _label(doc: Document, place: Place, plain: list[Side], hit: re.Match[str], state: Discourse) -> Chosen | None:
    """The party that "its ally", "a coalition partner of" names beside it, and the one it is an ally of."""
    masked = place.masked
    nearest = next(
        (
            s
            for s in plain
            if s.start >= hit.start() and (s.start < hit.end() or _BESIDE.fullmatch(masked[hit.end() : s.start]))
        ),
        None,
    )
    before = next(
        (s for s in reversed(plain) if s.end <= hit.start() and _BESIDE_BEFORE.fullmatch(masked[s.end : hit.start()])),
        None,
    )
    at = nearest or before
    if at is None:
        return None
    own = _own(masked, place, state) if re.match(r"our\b", hit.group()) else None
    partner = (
        own
        if own and own != at.party
        else next((s.party for s in plain if s.party != at.party and not masked[s.end :].startswith("-led")), None)
    )
    if partner:
        return Chosen((at.party,), (partner,), "label")
    if re.search(
        r"\b(?:of|in|with|and) (?:the )?(?:\w+ )?(?:government|govt|ruling party)|ruling coalition|"
        r"federal government|treasury",
        masked,
    ):
        gov = government_party(doc, masked, state)
        if gov and gov != at.party:
            return Chosen((at.party,), (gov,), "government")
    return None


def _body(doc: Document, place: Place, state: Discourse, hit: re.Match[str]) -> Chosen | None:
    """Joining or leaving a standing alliance: the alliance and who stands before it."""
    after = [s for s in place.sides if s.start >= hit.start() and s.end <= hit.end() + 2]
    bodies = [s.party for s in after if s.party in doc.gazetteer.alliance_bodies]
    if not bodies:
        return None
    before = [s for s in place.sides if s.end <= hit.start() and s.party not in bodies]
    who = next((s.party for s in before if not s.is_speaker), None) or next((s.party for s in before), None)
    who = (
        who
        or next((s.party for s in place.sides if s.is_speaker and s.party not in bodies), None)
        or state.topic
        or state.speaker
    )
    return Chosen((who,), (bodies[0],), "body") if who and who != bodies[0] else None
