"""Reads alliance claims: the cues of each sentence, the parties they are about, and how it stands with them."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from etl.claims.alliances.candidates import Candidate, candidates
from etl.claims.alliances.cues import CUES
from etl.claims.alliances.decision import decide
from etl.claims.alliances.features import features, is_count, may_tell
from etl.claims.alliances.kinds import kind_of, scope_of
from etl.claims.alliances.merge import Finding, merge
from etl.claims.alliances.model import Model, load
from etl.claims.alliances.parties import Chosen, Place, choose
from etl.claims.alliances.sides import RULING, Discourse, Side, find_sides
from etl.claims.alliances.status import POLARITY, standing
from etl.claims.alliances.story import density, is_story
from etl.claims.alliances.theme import themes
from etl.claims.document import Document
from etl.claims.frames import FrameSet
from etl.claims.prefilter import Quick
from etl.claims.text import Sentence
from etl.records import Alliance

_SKIP = re.compile(
    r"^\W*(?:READ MORE|Read more|SEE ALSO|ALSO READ|Also Read|Also read|READ ALSO|Read also|"
    r"ALSO WATCH|WATCH|BREAKING|Tags?:|Related|RELATED|Caption:|PHOTO|\[PHOTO|Next:|Previous|"
    r"Published|Source:|NOTE)"
)
# Opinion polls and the count of reserved seats speak of parties together without any arrangement.
_HYPOTHETICAL = Quick(
    re.compile(
        r"\b(?:voters would|respondents|out of (?:ten|<N\d+>)|in a survey|opinion poll)\b|\b(?:ECP|"
        r"Election Commission)\b[^.;]{0,60}\ballocat|\breserved seats to\b|"
        r"\b(?:he|she|I) (?:(?:has|have|had|in the past|always|once|never) ){0,3}voted for\b|\breads (?:the|a) (?:\w+ )?caption\b",
        re.IGNORECASE,
    )
)
_CUES = FrameSet(CUES)
_RULING = Quick(RULING)
_CLAUSE = re.compile(
    r"; |, (?:while|whereas|but|although|though|even though|however|with (?:the )?(?=<)|even as|"
    r"adding that|and that|saying that|saying)\b|\. |\? |: (?=[A-Z<])| (?:while|whereas|but) (?=the <|"
    r"<|its |it |they )"
)


_ALONE = 0.13  # more of the reader's score for an article's only claim
_RULED, _SURER = 0.2, 0.15  # what a rule's word adds to a score; by how much another must be surer to prevail


@dataclass(slots=True)
class Examined:
    """A candidate of a sentence with what the trained reader sees of it."""

    sentence: Sentence
    candidate: Candidate
    features: dict[str, float]
    scope: tuple[str | None, tuple[str, ...]]


def read(doc: Document) -> list[Alliance]:
    """The alliances an article reports, one for each set of parties and polarity."""
    return claims(doc, list(examine(doc)), load())


def claims(doc: Document, seen: list[Examined], model: Model) -> list[Alliance]:
    """What a model makes of an article's candidates."""
    found = _consistent([f for s in seen if (f := decide(s, model)) is not None])
    out = merge(doc, found, partners(seen))
    # one arrangement alone in an article of other matters is often none: of that the reader must be surer
    if len(out) == 1 and max(f.raw for f in found) < model.least + _ALONE:
        return []
    return out


def _consistent(found: list[Finding]) -> list[Finding]:
    """Findings without those of the trained reader alone that a much surer one of the same parties contradicts."""
    surest: dict[frozenset[str], Finding] = {}
    for f in found:
        if f.parties not in surest or _weight(f) > _weight(surest[f.parties]):
            surest[f.parties] = f
    return [
        f
        for f in found
        if f.is_ruled
        or POLARITY[f.status] == POLARITY[surest[f.parties].status]
        or f.raw >= _weight(surest[f.parties]) - _SURER
    ]


def _weight(f: Finding) -> float:
    return f.raw + (_RULED if f.is_ruled else 0.0)


def partners(seen: list[Examined]) -> frozenset[frozenset[str]]:
    """The sets of parties that an article calls partners."""
    return frozenset(f.parties for s in seen for f in s.candidate.findings if f.is_label)


def examine(doc: Document) -> Iterator[Examined]:
    """All candidates of an article, in its order, each with the findings of the rules."""
    counts: Counter[str] = Counter()
    spoken_of: set[str] = set()
    for mentions in doc.mentions:
        for m in mentions:
            if m.kind == "party" and m.party and m.party != "IND":
                counts[m.party] += 1
            elif m.kind == "person" and (party := doc.party_of(m)) and party != "IND":
                spoken_of.add(party)
    if sum(counts.values()) + len(spoken_of - set(counts)) < 2:
        return
    first = {
        p.sentence.index: (p, _sentence(doc, p, state))
        for p, state in _places(doc, Discourse(counts=counts, spoken_of=frozenset(spoken_of)), {})
    }
    read_already = {i: p for i, (p, _) in first.items()}
    hub = _hub([f for _, findings in first.values() for f in findings])
    story, share, words = is_story(doc), density(doc), doc.article.word_count
    about: dict[str, float] | None = None
    position, before = 0, None
    for place, state in _places(doc, Discourse(counts=counts, spoken_of=frozenset(spoken_of), hub=hub), read_already):
        findings = first[place.sentence.index][1]
        if hub is not None and len({s.party for s in place.sides}) == 1:  # the hub may be its second party
            findings = _sentence(doc, place, state)
        around = (read_already.get(place.sentence.index - 1), read_already.get(place.sentence.index + 1))
        found = list(candidates(doc, place, state, around))
        known = {c.parties for c in found}
        for f in findings:
            if f.parties not in known:
                known.add(f.parties)
                found.append(Candidate(f.parties, "rule", [s for s in place.sides if s.party in f.parties]))
        is_told = bool(found) and may_tell(place, before, is_alliance_story=story) and not is_count(place)
        before = place
        for c in found:
            c.findings = [f for f in findings if f.parties == c.parties]
            if not is_told and not c.findings:
                continue
            seen = features(
                c, place, is_alliance_story=story, position=position, density=share, words=words, around=around
            )
            about = themes(doc) if about is None else about
            seen.update(about)
            yield Examined(place.sentence, c, seen, scope_of(doc, place.sentence, place.masked))
        position += not place.sentence.is_title


def _places(doc: Document, state: Discourse, known: dict[int, Place]) -> Iterator[tuple[Place, Discourse]]:
    """The sentences worth reading, with what was said before each; `known` are those of an earlier reading."""
    for sentence in doc.sentences:
        before = known.get(sentence.index)
        masked, sides = (before.masked, before.sides) if before else find_sides(doc, sentence, state)
        ruling = _RULING.search(masked)
        if ruling:
            state.government = next(
                (s.party for s in sides if ruling.start() <= s.start < ruling.end()), state.government
            )
        if not _SKIP.match(masked) and not _HYPOTHETICAL.search(masked):
            yield before or Place(sentence, masked, sides), state
        _remember(state, sentence, sides)


def _hub(findings: list[Finding]) -> str | None:
    """The party that an article's arrangements turn about: the one in most of them, of two at least."""
    sets = {f.parties for f in findings if not f.is_label}
    found = Counter(p for s in sets for p in s).most_common(2)
    if not found or found[0][1] < 2 or (len(found) > 1 and found[1][1] == found[0][1]):
        return None
    return found[0][0]


def _remember(state: Discourse, sentence: Sentence, sides: list[Side]) -> None:
    parties = list(dict.fromkeys(s.party for s in sides))
    if sentence.is_title:
        state.title = tuple(parties)
    real = list(dict.fromkeys(s.party for s in sides if not s.is_speaker)) or parties
    if 2 <= len(real) <= 6:
        state.pair, state.pair_at = tuple(real), sentence.index
    elif len(parties) == 2:
        state.pair, state.pair_at = tuple(parties), sentence.index
    if sides:
        state.recent = tuple(dict.fromkeys((*parties[:3], *state.recent)))[:5]
        state.topic = next((s.party for s in sides if not s.is_speaker), sides[0].party)
    for s in sides:
        if s.is_speaker:
            state.speaker = s.party
        if s.party.startswith("PML-"):
            state.league = s.party


def _sentence(doc: Document, place: Place, state: Discourse) -> list[Finding]:
    out: list[Finding] = []
    masked = place.masked
    if not place.sides and len(state.pair) < 2:
        return out
    spans = _clauses(masked)
    for cue in _CUES.likely(masked):
        for hit in cue.find(masked):
            a, b = next(((x, y) for x, y in spans if x <= hit.start() < y), (0, len(masked)))
            b = max(b, hit.end())
            chosen = choose(doc, place, state, cue, hit, a, b)
            if chosen is None:
                continue
            told = standing(
                cue.tags["status"],
                masked[a:b],
                hit.start() - a,
                hit.end() - a,
                fixed="fixed" in cue.tags,
                label="label" in cue.tags,
            )
            if told is None:
                continue
            kind = kind_of(cue, masked, doc)
            scope = scope_of(doc, place.sentence, masked)
            for parties in _sets(chosen, told.status):
                out.append(
                    Finding(
                        parties,
                        kind,
                        told.status,
                        f"{cue.name}:{chosen.how}",
                        told.score,
                        place.sentence,
                        scope,
                        is_label="label" in cue.tags,
                    )
                )
    return out


def _sets(chosen: Chosen, status: str) -> list[frozenset[str]]:
    """One set; a refusal of several parties is one of each."""
    if status in ("ruled_out", "ended") and len(chosen.subject) == 1 and len(chosen.others) > 1:
        return [frozenset((chosen.subject[0], p)) for p in chosen.others]
    return [frozenset((*chosen.subject, *chosen.others))]


def _clauses(masked: str) -> list[tuple[int, int]]:
    cuts = [0, *(m.start() for m in _CLAUSE.finditer(masked)), len(masked)]
    return list(itertools.pairwise(cuts))
