"""What the second reader sees: words by meaning around somebody and around a party, and what he is to it."""

from __future__ import annotations

import itertools
import re

from etl.claims.defections.candidates import OPENS, Appearance, Candidate, Place, Story
from etl.claims.defections.origins import own_parties
from etl.claims.defections.recall import POSSESSED, SIDE
from etl.claims.defections.words import CATEGORIES, PAIRS
from etl.claims.learned.stems import stem

_NAMES = {"s": "seat", "l": "place", "n": "num", "d": "day", "v": "venue", "g": "group"}
_ARTICLE = ("join", "cross", "leave", "turncoat", "return", "gain", "lose", "loyalty")
_TITLE = frozenset((*_ARTICLE, "welcome", "garment", "symbol"))
_ROLES = (
    *("former", "ex", "president", "chairman", "minister", "leader", "spokesperson", "secretary", "governor"),
    *("candidate", "mna", "mpa", "senator", "premier"),
)
_HE = re.compile(r"\W*(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir)\b")
_BEFORE, _AFTER = 4, 12  # words around a person
_WINDOW = 5  # words around a party
Features = dict[str, float]


def article_features(story: Story) -> Features:
    """What the article as a whole is about."""
    sentences = max(1, len(story.places))
    out = {f"art:{name}": min(1.0, 2 * sum(name in p.told for p in story.places) / sentences) for name in _ARTICLE}
    out["long"] = min(3.0, story.doc.article.word_count / 300)
    out["parties"] = min(5.0, len(story.parties)) / 3
    if story.places and story.places[0].sentence.is_title:
        out.update((f"title:{name}", 1.0) for name in story.places[0].told & _TITLE)
    return out


def move_features(seen: Appearance, story: Story, article: Features) -> Features:
    """Whether somebody goes anywhere at all, by one sentence that has him."""
    own = own_parties(seen.actor)
    words, where = _words(seen.place, seen, story, own, None)
    me = _at(seen, where)
    out = {**article, **_who(seen, story, own)}
    _told(out, seen.place.told)
    _zone(out, "p", words[max(0, me - _BEFORE) : me + _AFTER], seen.place.told)
    _around(out, story, seen.place, seen.place)
    _grams(out, "P", words, me, 3)
    out.update((f"1:{stem(w)}", 0.4) for w in words)
    return out


def party_features(c: Candidate, story: Story, article: Features) -> Features:
    """Whether somebody goes to a party, or leaves it."""
    own = own_parties(c.actor)
    words, me, to = _text(c, story, own)
    told = c.here.told | c.there.told
    out = {**article, **_who(c.seen, story, own), **_of_party(c, story, own)}
    _told(out, told)
    _zone(out, "p", words[max(0, me - _BEFORE) : me + _AFTER], told)
    if to >= 0:
        first, last = min(me, to), max(me, to)
        _zone(out, "m" if me < to else "r", words[first + 1 : last], told)
        _zone(out, "t", words[max(0, to - _WINDOW) : to], told)
        _zone(out, "x", words[to + 1 : to + _WINDOW], told)
        out["near"] = 1.0 if last - first <= 8 else 0.0
        out["far"] = min(3.0, (last - first) / 15)
        _grams(out, "T", words, to, 4)
    _around(out, story, c.here, c.there)
    _grams(out, "P", words, me, 3)
    out.update((f"1:{stem(w)}", 0.4) for w in words)
    return out


def _told(out: Features, told: frozenset[str]) -> None:
    out.update((f"w:{name}", 1.0) for name in told)
    out.update((f"{a}+{b}", 1.0) for a, b in PAIRS if a in told and b in told)


def _zone(out: Features, zone: str, words: list[str], told: frozenset[str]) -> None:
    text = " ".join(words)
    out.update((f"{zone}:{name}", 1.0) for name in told if CATEGORIES[name].search(text))


def _around(out: Features, story: Story, here: Place, there: Place) -> None:
    for zone, place, step in (("b", here, -1), ("a", there, 1)):
        i = place.sentence.index + step
        if 0 <= i < len(story.places) and story.places[i] not in (here, there):
            out.update((f"{zone}:{name}", 1.0) for name in story.places[i].told)


def _grams(out: Features, zone: str, words: list[str], at: int, reach: int) -> None:
    before = [stem(w) for w in words[max(0, at - reach) : at]]
    after = [stem(w) for w in words[at + 1 : at + 1 + reach]]
    out.update((f"{zone}<{w}", 0.5) for w in before)
    out.update((f"{zone}>{w}", 0.5) for w in after)
    here = words[at : at + 1]
    out.update((f"{zone}2<{a} {b}", 0.5) for a, b in itertools.pairwise([*before[-3:], *here]))
    out.update((f"{zone}2>{a} {b}", 0.5) for a, b in itertools.pairwise([*here, *after[:3]]))


def _who(seen: Appearance, story: Story, own: list[str]) -> Features:
    """What the text and the reference say of somebody."""
    actor, person = seen.actor, seen.actor.person
    out: Features = {f"how={seen.how}": 1.0, "times": min(4.0, story.people[actor.key]) / 2}
    if "IND" in own:
        out["from-alone"] = 1.0
    if not own:
        out["from-none"] = 1.0
    if person is not None:
        if person.person_id:
            out["known"] = 1.0
        out.update((f"role={role}", 1.0) for role in _ROLES if role in person.roles)
        if person.seats:
            out["seat"] = 1.0
    if actor.group:
        out["group"] = 1.0
    if seen.how == "named":
        if SIDE.search(seen.place.masked[: actor.position]):
            out["side"] = 1.0
        if POSSESSED.match(seen.place.masked[actor.position + 4 :]):
            out["possessed"] = 1.0
        if actor.position < OPENS:
            out["opens"] = 1.0
        beside = next((found for a, b, found in seen.place.lists if a <= actor.position < b), [])
        out["listed"] = min(4.0, float(len(beside))) / 2
        if any(a.key == actor.key for a in seen.place.lists[0][2]):
            out["first"] = 1.0
    titles = [p for p in story.places[:2] if p.sentence.is_title]
    if any(a.key == actor.key for p in titles for _, _, found in p.lists for a in found):
        out["titled"] = 1.0
    out["here-parties"] = min(3.0, len({h.party for h in seen.place.hints})) / 2
    return out


def _of_party(c: Candidate, story: Story, own: list[str]) -> Features:
    """What a party is to somebody, to the article, and how far from him it is named."""
    actor, person, party = c.actor, c.actor.person, c.party
    said = actor.party or (actor.mention.party if actor.mention else None)
    former = actor.mention.former_party if actor.mention else None
    out: Features = {
        "offset=theme" if c.hint.how == "theme" else f"offset={c.offset}": 1.0,
        f"hint={c.hint.how}": 1.0,
        f"own={_relation(said, party)}": 1.0,
        f"former={_relation(former, party)}": 1.0,
        "share": 2 * story.parties[party] / (sum(story.parties.values()) or 1),
    }
    if party in own:
        out["own-too"] = 1.0
    if own[:1] == [party]:
        out["own-first"] = 1.0
    if any(p != party for p in own):
        out["from-other"] = 1.0
    if person is not None:
        if person.reference_party:
            out["known=" + ("same" if person.reference_party == party else "other")] = 1.0
        votes = person.party_votes
        out["votes-same"] = min(3.0, votes[party]) / 2
        out["votes-other"] = min(3.0, sum(n for p, n in votes.items() if p != party)) / 2
    if any(h.party == party for p in story.places[:2] if p.sentence.is_title for h in p.hints):
        out["party-titled"] = 1.0
    if story.parties and story.parties.most_common(1)[0][0] == party:
        out["top-party"] = 1.0
    if party == "IND":
        out["to-alone"] = 1.0
    elif party in story.doc.gazetteer.alliance_bodies:
        out["body"] = 1.0
    if c.offset > 0:
        if c.there.lists and c.there.lists[0][0] < OPENS:
            goes_on = any(a.key == actor.key for a in c.there.lists[0][2])
            out["goes-on" if goes_on else "others-first"] = 1.0
        elif _HE.match(c.there.masked):
            out["he-next"] = 1.0
        between = story.places[c.here.sentence.index + 1 : c.there.sentence.index]
        if any(a.key != actor.key for p in between for _, _, found in p.lists for a in found):
            out["others-between"] = 1.0
    elif c.offset < 0:
        out["behind-others" if c.there.lists else "behind"] = 1.0
    return out


def _relation(said: str | None, party: str) -> str:
    if said is None:
        return "none"
    return "same" if said == party else "alone" if said == "IND" else "other"


def _text(c: Candidate, story: Story, own: list[str]) -> tuple[list[str], int, int]:
    """The words of the sentences with the two, and where they stand; -1 for a party that is not named there."""
    places = [c.here] if c.here is c.there else sorted((c.here, c.there), key=lambda p: p.sentence.index)
    out: list[str] = []
    me = to = -1
    for place in places:
        words, where = _words(place, c.seen, story, own, c.party)
        if place is c.here:
            me = len(out) + _at(c.seen, where)
        if place is c.there and c.hint.start >= 0:
            to = next((len(out) + k for k, at in enumerate(where) if at >= c.hint.start), -1)
        out += [*words, "|"]
    return out, me, to


def _at(seen: Appearance, where: list[int]) -> int:
    """Which word of the sentence somebody is; the first where only a pronoun stands for him."""
    return where.index(seen.actor.position) if seen.how == "named" and seen.actor.position in where else 0


def _words(
    place: Place, seen: Appearance, story: Story, own: list[str], party: str | None
) -> tuple[list[str], list[int]]:
    """The words of a sentence with tags named by what they are to somebody and a party, and where each begins."""
    mentions = story.doc.mentions[place.sentence.index]
    parties = {h.start: _party_word(h.party, h.how, own, party) for h in place.hints}
    is_here, actor = place is seen.place, seen.actor
    beside = {a.position for x, y, found in place.lists if is_here and x <= actor.position < y for a in found}
    words: list[str] = []
    where: list[int] = []
    for word, at, tag, number in place.words:
        if tag is None:
            if at in parties:  # a sign keeps its word
                words.append(parties[at])
                where.append(at)
        elif is_here and seen.how == "named" and at == actor.position:
            word = "<me>"
        elif at in parties:
            word = parties[at]
        elif tag == "p":
            person = mentions[int(number or 0)].person
            is_me = person is not None and person is actor.person
            word = "<me>" if is_me else "<co>" if at in beside else "<per>"
        else:
            word = f"<{_NAMES.get(tag, 'pty')}>"
        words.append(word)
        where.append(at)
    return words, where


def _party_word(party: str, how: str, own: list[str], target: str | None) -> str:
    is_head = how == "head"
    if party == target:
        return "<tohead>" if is_head else "<to>"
    if party == "IND":
        return "<ind>"
    if party in own:
        return "<ownhead>" if is_head else "<own>"
    return "<head>" if is_head else "<pty>"
