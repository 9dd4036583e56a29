"""What the second reader sees of a candidate: words by meaning around the person and the party, and what each is."""

from __future__ import annotations

import itertools
import re

from etl.claims.defections.candidates import Candidate, Place, Story
from etl.claims.defections.origins import own_parties
from etl.claims.defections.recall import POSSESSED, SIDE
from etl.claims.defections.words import CATEGORIES

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|<[a-z]+>|[,;:\"?()]")
_TAG = re.compile(r"<([polsvdng])(\d+)>")
_NAMES = {"s": "seat", "l": "place", "n": "num", "d": "day", "v": "venue", "g": "group"}
_ARTICLE = frozenset(("join", "cross", "leave", "turncoat", "return", "gain", "lose", "loyalty"))
_PAIRS = (
    ("wear", "garment"), ("wear", "symbol"), ("leave", "join"), ("cross", "loyalty"), ("join", "fold"), ("move", "fold"),
    ("cross", "fold"), ("return", "fold"), ("former", "now"), ("deny", "rumour"), ("stay", "negation"), ("leave", "negation"),
    ("join", "plan"), ("join", "rumour"), ("papers", "join"), ("welcome", "fold"), ("welcome", "join"), ("announce", "join"),
    ("announce", "leave"), ("former", "join"), ("leave", "former"), ("gain", "fold"), ("return", "move"), ("new-man", "former"),
    ("cross", "symbol"), ("join", "condition"), ("leave", "condition"), ("leave", "office"), ("meeting", "join"), ("leave", "papers"),
    ("leave", "party-left-things"), ("independent", "join"), ("independent", "former"), ("join", "history"), ("leave", "history"),
)  # fmt: skip


def features(c: Candidate, story: Story) -> dict[str, float]:
    """Named features with their values; all but a few are 0 or 1."""
    actor, here, there = c.actor, c.here, c.there
    out: dict[str, float] = {"bias": 1.0}
    own = [p for p in own_parties(actor)]
    text, me, to = _text(c, story, own)
    out.update(_who(c, story, own))
    out[f"offset={c.offset}" if c.hint.start >= 0 else "offset=theme"] = 1.0
    out[f"hint={c.hint.how}"] = 1.0
    out[f"how={c.how}"] = 1.0
    told = set(here.told | there.told) if abs(c.offset) <= 1 else set(here.told | there.told)
    for name in told:
        out[f"w:{name}"] = 1.0
    for a, b in _PAIRS:
        if a in told and b in told:
            out[f"{a}+{b}"] = 1.0
    near_me = " ".join(text[max(0, me - 4) : me + 12])
    lo, hi = min(me, to), max(me, to)
    zones: list[tuple[str, str]] = [("p", near_me)]
    if to >= 0:
        zones += [
            ("m" if me < to else "r", " ".join(text[lo + 1 : hi])),
            ("t", " ".join(text[max(0, to - 5) : to])),
            ("x", " ".join(text[to + 1 : to + 5])),
        ]
        out["near"] = 1.0 if hi - lo <= 8 else 0.0
        out["far"] = min(3.0, (hi - lo) / 15)
    for zone, words in zones:
        for name in told:
            if CATEGORIES[name].search(words):
                out[f"{zone}:{name}"] = 1.0
    around = {-1: "b", 1: "a"}
    for step, zone in around.items():
        i = (here if step < 0 else there).sentence.index + step
        if 0 <= i < len(story.places) and story.places[i] not in (here, there):
            for name in story.places[i].told:
                out[f"{zone}:{name}"] = 1.0
    for at, zone, reach in ((me, "P", 3), (to, "T", 4)):
        if at < 0:
            continue
        before, after = text[max(0, at - reach) : at], text[at + 1 : at + 1 + reach]
        for w in before:
            out[f"{zone}<{_stem(w)}"] = 0.5
        for w in after:
            out[f"{zone}>{_stem(w)}"] = 0.5
        for a, b in itertools.pairwise([*before[-3:], text[at]]):
            out[f"{zone}2<{_stem(a)} {_stem(b)}"] = 0.5
        for a, b in itertools.pairwise([text[at], *after[:3]]):
            out[f"{zone}2>{_stem(a)} {_stem(b)}"] = 0.5
    for w in set(text):
        out[f"1:{_stem(w)}"] = 0.4
    out.update(_article(story))
    return out


def _who(c: Candidate, story: Story, own: list[str]) -> dict[str, float]:
    out: dict[str, float] = {}
    actor, person, m = c.actor, c.actor.person, c.actor.mention
    said = actor.party or (m.party if m else None)
    former = m.former_party if m else None
    out["own=" + ("same" if said == c.party else "none" if said is None else "alone" if said == "IND" else "other")] = 1.0
    out["former=" + ("same" if former == c.party else "none" if former is None else "other")] = 1.0
    others = [p for p in own if p != c.party]
    if c.party in own:
        out["own-too"] = 1.0
        if own[0] == c.party:
            out["own-first"] = 1.0
    if others:
        out["from-other"] = 1.0
    if "IND" in own:
        out["from-alone"] = 1.0
    if not own:
        out["from-none"] = 1.0
    if person is not None:
        if person.reference_party:
            out["known=" + ("same" if person.reference_party == c.party else "other")] = 1.0
        if person.person_id:
            out["known"] = 1.0
        votes = person.party_votes
        out["votes-same"] = min(3.0, votes[c.party]) / 2
        out["votes-other"] = min(3.0, sum(n for p, n in votes.items() if p != c.party)) / 2
        if votes[c.party] and sum(votes.values()) > votes[c.party]:
            out["votes-both"] = 1.0
        for role in ("former", "ex", "president", "chairman", "minister", "leader", "spokesperson", "secretary", "governor", "candidate", "mna", "mpa", "senator", "premier"):
            if role in person.roles:
                out[f"role={role}"] = 1.0
        if person.seats:
            out["seat"] = 1.0
    out["times"] = min(4.0, story.people[actor.key]) / 2
    if actor.group:
        out["group"] = 1.0
    elif m is None:
        out["raw"] = 1.0
    before = c.here.masked[: actor.position]
    if c.how == "named":
        if SIDE.search(before):
            out["side"] = 1.0
        if POSSESSED.match(c.here.masked[actor.position + 4 :]):
            out["possessed"] = 1.0
        if actor.position < 14:
            out["opens"] = 1.0
        found = next((f for a, b, f in c.here.lists if a <= actor.position < b), [])
        out["listed"] = min(4.0, float(len(found))) / 2
        first = c.here.lists[0][2] if c.here.lists else []
        if any(a.key == actor.key for a in first):
            out["first"] = 1.0
    elif c.how == "pronoun":
        out["pronoun"] = 1.0
    if any(p.sentence.is_title and any(a.key == actor.key for _, _, f in p.lists for a in f) for p in story.places[:2]):
        out["titled"] = 1.0
    if any(p.sentence.is_title and any(h.party == c.party for h in p.hints) for p in story.places[:2]):
        out["party-titled"] = 1.0
    total = sum(story.parties.values()) or 1
    out["share"] = 2 * story.parties[c.party] / total
    if story.parties and story.parties.most_common(1)[0][0] == c.party:
        out["top-party"] = 1.0
    out["parties"] = min(5.0, len(story.parties)) / 3
    # other people between the person and the party
    if c.offset > 0:
        if c.there.lists and c.there.lists[0][0] < 14:
            keys = {a.key for a in c.there.lists[0][2]}
            out["goes-on" if c.actor.key in keys else "others-first"] = 1.0
        elif re.match(r"\W*(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir)\b", c.there.masked):
            out["he-next"] = 1.0
    elif c.offset < 0:
        keys = {a.key for _, _, f in c.there.lists for a in f}
        out["behind" if not keys else "behind-others"] = 1.0
    if c.offset > 1 or c.hint.how == "theme":
        between = story.places[c.here.sentence.index + 1 : c.there.sentence.index]
        if any(a.key != actor.key for p in between for _, _, f in p.lists for a in f):
            out["others-between"] = 1.0
    out.update(_told_already(c, story))
    here_parties = {h.party for h in c.here.hints}
    out["here-parties"] = min(3.0, len(here_parties)) / 2
    if c.party == "IND":
        out["to-alone"] = 1.0
    elif c.party in story.doc.gazetteer.alliance_bodies:
        out["body"] = 1.0
    return out


def _told_already(c: Candidate, story: Story) -> dict[str, float]:
    """Whether the rules have the words of the two sentences tell of others, or of those listed with the person."""
    out: dict[str, float] = {}
    mine: set[str] = set()
    for a, b, found in c.here.lists:
        if a <= c.actor.position < b and c.how == "named":
            mine = {x.key for x in found}
    for place, name in ((c.here, "here"), (c.there, "there")):
        for key, to, left in story.claimed.get(place.sentence.index, ()):
            if key == c.actor.key:
                continue
            kin = "with" if key in mine else "other"
            out[f"told-{kin}-{name}"] = 1.0
            if c.party == to:
                out[f"told-{kin}-{name}-to"] = 1.0
            elif c.party == left:
                out[f"told-{kin}-{name}-left"] = 1.0
    for key, to, left in (x for found in story.claimed.values() for x in found):
        if key != c.actor.key:
            out["told-any"] = 1.0
            if to == c.party:
                out["told-any-to"] = 1.0
            if left == c.party:
                out["told-any-left"] = 1.0
    return out


def _article(story: Story) -> dict[str, float]:
    n = max(1, len(story.places))
    out = {}
    for name in _ARTICLE:
        k = sum(name in p.told for p in story.places)
        out[f"art:{name}"] = min(1.0, 2 * k / n)
    out["long"] = min(3.0, story.doc.article.word_count / 300)
    for p in story.places[:1]:
        if p.sentence.is_title:
            for name in p.told & {"join", "cross", "leave", "turncoat", "gain", "lose", "return", "welcome", "garment", "symbol"}:
                out[f"title:{name}"] = 1.0
    return out


def _text(c: Candidate, story: Story, own: list[str]) -> tuple[list[str], int, int]:
    """The words of the sentences between the two, tags named by what they are to the candidate; where both stand."""
    first, second = (c.here, c.there) if c.offset >= 0 else (c.there, c.here)
    out: list[str] = []
    me = to = -1
    for place in [first] if first is second else [first, second]:
        words, where = _words(place, c, story, own)
        if place is c.here and me < 0:
            me = next((len(out) + k for k, at in enumerate(where) if at == c.actor.position), -1) if c.how == "named" else len(out)
            if me < 0:
                me = len(out)
        if place is c.there and c.hint.start >= 0:
            to = next((len(out) + k for k, at in enumerate(where) if at >= c.hint.start), -1)
        out += words
        out.append("|")
    return out, me, to


def _words(place: Place, c: Candidate, story: Story, own: list[str]) -> tuple[list[str], list[int]]:
    mentions = story.doc.mentions[place.sentence.index]
    kind: dict[int, str] = {h.start: _party_word(h.party, h.how, c, own) for h in place.hints}
    listed = {a.position for a, b, f in place.lists if place is c.here and a <= c.actor.position < b for a in f}
    words: list[str] = []
    where: list[int] = []
    for m in re.finditer(r"<[polsvdng]\d+>|[a-z]+(?:'[a-z]+)?|[,;:\"?()]", place.lower):
        token = m.group()
        tag = _TAG.match(token)
        if tag:
            if place is c.here and c.how == "named" and m.start() == c.actor.position:
                token = "<me>"
            elif m.start() in kind:
                token = kind[m.start()]
            elif tag.group(1) == "p":
                person = mentions[int(tag.group(2))].person
                if person is not None and person is c.actor.person:
                    token = "<me>"
                else:
                    token = "<co>" if m.start() in listed else "<per>"
            elif tag.group(1) == "o":
                token = "<pty>"
            else:
                token = f"<{_NAMES[tag.group(1)]}>"
        elif m.start() in kind:
            words.append(kind[m.start()])
            where.append(m.start())
        words.append(token)
        where.append(m.start())
    return words, where


def _party_word(party: str, how: str, c: Candidate, own: list[str]) -> str:
    if party == c.party:
        return "<to>" if how != "head" else "<tohead>"
    if party == "IND":
        return "<ind>"
    if party in own:
        return "<own>" if how != "head" else "<ownhead>"
    return "<pty>" if how != "head" else "<head>"


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s"):
        if len(word) > len(ending) + 3 and word.endswith(ending):
            return word[: -len(ending)]
    return word
