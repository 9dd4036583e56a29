"""Every person or counted group with a party that he may be going to or from, for the second reader to judge."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from etl.claims.defections.lists import LISTS, Actor, members
from etl.claims.defections.origins import own_parties
from etl.claims.defections.recall import POSSESSED, previous
from etl.claims.defections.signs import signs_in
from etl.claims.defections.words import CATEGORIES, LIKELY, is_core
from etl.claims.document import Document
from etl.claims.prefilter import Quick
from etl.claims.text import Sentence

OFFSETS = (1, 2, -1)  # sentences around the one with the person in which the party may stand
OPENS = 14  # letters of a masked sentence within which its first people open it
_NAMES = tuple(CATEGORIES)
_SOMEBODY = re.compile(r"<[PGN]\d")
_PRONOUN = re.compile(
    r"^\W*(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Tt]hen|[Nn]ow|[Ee]arlier|[Ll]ater|[Oo]n <D\d+>|[Bb]y [^,<]{0,25}|<D\d+>),? )?"
    r"(?:He|She|They|His|Her|Their|he|she|they|his|her|their|Both|both|All|all|The (?:two|three|four|five|six|<N\d+>|brothers|pair|duo|trio|former|ex-|"
    r"lawmaker|legislator|politician|minister|senator|MPA|MNA|[\w-]+-year-old)|I|\")\b|^\""
)
_ALONE = Quick(
    re.compile(
        r"(?<![\w<])(?:independents?|independently|nobody's (?:man|woman)|no party|party-?less|(?:on|in) (?:his|her|their) own(?: strength| symbol| capacity)?|without a party)(?!\w)"
    )
)


_WORD = re.compile(r"<([polsvdng])(\d+)>|[a-z]+(?:'[a-z]+)?|[,;:\"?()]")
Word = tuple[str, int, str | None, str | None]  # a word, sign or tag, where it begins, and a tag's letter and number


@dataclass(frozen=True, slots=True)
class Hint:
    """Where a sentence names a party: `how` is name, head, venue, sign or alone."""

    party: str
    start: int
    end: int
    how: str


NOWHERE = Hint("", -1, -1, "theme")  # the article names the party, but not near the person
_THEMES = 2
_ABOUT = 0.2  # share of sentences with words of changing sides from which on an article is looked at


@dataclass(slots=True)
class Place:
    """A sentence with its people and parties; lists, words and their kinds are looked for when first asked for."""

    doc: Document
    sentence: Sentence
    masked: str
    lower: str
    hints: list[Hint]
    _lists: list[tuple[int, int, list[Actor]]] | None = None
    _words: list[Word] | None = None
    _told: frozenset[str] | None = None

    @property
    def lists(self) -> list[tuple[int, int, list[Actor]]]:
        """(start, end, people and groups) of each list in the masked sentence."""
        if self._lists is None:
            spans = [m.span() for m in LISTS.finditer(self.masked)] if _SOMEBODY.search(self.masked) else []
            found = [(a, b, members(self.doc, self.sentence, a, b)) for a, b in spans]
            self._lists = [x for x in found if x[2]]
        return self._lists

    @property
    def words(self) -> list[Word]:
        """The words and signs of the masked sentence in lower case."""
        if self._words is None:
            self._words = [(m[0], m.start(), m[1], m[2]) for m in _WORD.finditer(self.lower)]
        return self._words

    @property
    def told(self) -> frozenset[str]:
        """The kinds of words in the sentence."""
        if self._told is None:
            likely = (_NAMES[i] for i in LIKELY.likely(self.lower))
            self._told = frozenset(name for name in likely if CATEGORIES[name].search(self.lower))
        return self._told


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person or group in a sentence: named there, or meant by its pronoun."""

    actor: Actor
    how: str  # named or pronoun
    place: Place


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody with a party: `there` is the sentence that names it."""

    seen: Appearance
    party: str
    there: Place
    hint: Hint

    @property
    def actor(self) -> Actor:
        return self.seen.actor

    @property
    def here(self) -> Place:
        return self.seen.place

    @property
    def offset(self) -> int:
        return self.there.sentence.index - self.here.sentence.index


@dataclass(slots=True)
class Story:
    """What an article as a whole tells: its parties, and who is in it."""

    doc: Document
    places: list[Place]
    parties: Counter[str]
    people: Counter[str]
    heads: dict[int, str]  # person -> party that he leads or stands for
    leaders: frozenset[int]  # people who lead one now: they do not change sides

    @classmethod
    def of(cls, doc: Document, *, is_thorough: bool = False) -> Story | None:
        """None where the article is not about changes of side; `is_thorough`: it is looked at all the same."""
        if not is_thorough and not is_about(doc):
            return None
        named = {m.party for found in doc.mentions for m in found if m.kind == "party" and m.party}
        heads: dict[int, str] = {}
        now = {o.person_id for o in doc.gazetteer.holders("party_head", doc.reference_day)}
        leaders = now | doc.gazetteer.party_heads
        for p in doc.people:
            party = p.reference_party or None
            if p.person_id is not None and p.person_id in leaders and party and party != "IND":
                heads[p.index] = party
        named |= {*heads.values(), *(p.party for p in doc.people if p.party)}
        places = [_place(doc, s, named, heads) for s in doc.sentences]
        parties = Counter(h.party for place in places for h in place.hints)
        people = Counter(m.person.name.lower() for found in doc.mentions for m in found if m.person is not None)
        return cls(doc, places, parties, people, heads, frozenset(p.index for p in doc.people if p.person_id in now))


def _place(doc: Document, s: Sentence, named: set[str], heads: dict[int, str]) -> Place:
    masked = doc.masked(s)
    lower = masked.lower()
    return Place(doc, s, masked, lower, list(_hints(doc, s, masked, lower, named, heads)))


def _hints(
    doc: Document, s: Sentence, masked: str, lower: str, named: set[str], heads: dict[int, str]
) -> Iterator[Hint]:
    for k, m in enumerate(doc.mentions[s.index]):
        party, how = None, ""
        if m.kind == "party":
            party, how = m.party, "name"
        elif m.kind == "person" and m.person is not None and m.person.index in heads:
            party, how = heads[m.person.index], "head"
        elif m.kind == "venue":
            party, how = m.party, "venue"
        if party:
            tag = f"<{m.tag}{k}>"
            at = masked.find(tag)
            if at >= 0:
                yield Hint(party, at, at + len(tag), "alone" if party == "IND" else how)
    for code, start, end in signs_in(lower, named):
        yield Hint(code, start, end, "sign")
    for hit in _ALONE.finditer(lower):
        yield Hint("IND", hit.start(), hit.end(), "alone")


def is_about(doc: Document) -> bool:
    """Whether an article has enough of the words that changes of side are told with."""
    enough = math.ceil(max(1.0, _ABOUT * len(doc.sentences)))
    core = (s for s in doc.sentences if is_core(doc.masked(s).lower()))
    return sum(1 for _ in islice(core, enough)) == enough  # the others need not be looked at


def appearances(story: Story) -> Iterator[Appearance]:
    """Everybody who may be going somewhere, sentence by sentence."""
    for place in story.places:
        if place.sentence.is_title:
            continue
        found = [(a, "named") for _, _, people in place.lists for a in people]
        leads = bool(place.lists) and place.lists[0][0] < OPENS
        if not leads and _PRONOUN.match(place.masked):
            found += [(a, "pronoun") for a in previous(story.doc, place.sentence)]
        for actor, how in found:
            if actor.person is None or actor.person.index not in story.leaders:
                yield Appearance(actor, how, place)


def candidates(story: Story, found: Iterable[Appearance]) -> Iterator[Candidate]:
    """Those who appear with each party named in reach, and once with the parties that the article is most about."""
    met: set[str] = set()
    for seen in found:
        near: set[str] = set()
        for offset in (0, *OFFSETS) if seen.how == "named" else (0,):
            i = seen.place.sentence.index + offset
            if not 0 <= i < len(story.places) or story.places[i].sentence.is_title:
                continue
            best: dict[str, Hint] = {}
            for hint in story.places[i].hints:
                old = best.get(hint.party)
                if old is None or _order(hint, seen.actor, offset) < _order(old, seen.actor, offset):
                    best[hint.party] = hint
            near.update(best)
            for party, hint in best.items():
                yield Candidate(seen, party, story.places[i], hint)
        if seen.how == "named" and seen.actor.key not in met:
            met.add(seen.actor.key)
            for party, _ in story.parties.most_common(_THEMES):
                if party not in near and party != "IND":
                    yield Candidate(seen, party, seen.place, NOWHERE)


_FIGURES = re.compile(
    r"^(?:'s)? (?:[\w'-]+ )?(?:figures|leaders|leadership|workers|office-bearers|members|m[np]as|lawmakers|legislators|stalwarts|candidates|ministers|"
    r"senators|delegation|team|nominees|presidents)\b(?:[^.;<]|<[lnvsd]\d+>)*(?:including|included|namely|such as|among them|comprising|consisting of|:|,|–|-)"
)


# Right before a party: it is the one that somebody comes from, or works with or against.
_FROM_IT = re.compile(
    r"(?:\b(?:f[ea]ll(?:en)? out with|parted (?:ways )?with|br[eo]a?ke?n? with|resign\w* from|tendering resignation from|left|quit|leaving|quitting|"
    r"deserted|abandoned|ditched|former|ex|goodbye to|farewell to|elected (?:with|on|as|by)|won (?:with|on|as)|denied (?:a ticket )?by|"
    r"years (?:with|in)|deputy leader of|expelled (?:by|from)|traded in|exchanged|until \w+ (?:with|in)|one-time|erstwhile|dissident)"
    r"(?:[ -](?:the|an?|his|her|their))? ?)$|\b(?:(?:hands|forces|heads|voices?|talks) with|against|defeat\w*|beat\w*|oust\w*|topple\w*) (?:the )?$"
)


def may_join(c: Candidate) -> bool:
    """False where what the text or the reference says of somebody speaks against his going to the party."""
    person = c.actor.person
    if person is not None and person.person_id is not None and person.reference_party == c.party:
        return False
    if c.actor.name and len(c.actor.name.split()) < 2:
        return False
    said = c.actor.party or (c.actor.mention.party if c.actor.mention else None)
    own = own_parties(c.actor)
    if said == c.party or own[:1] == [c.party]:
        return False
    if c.seen.how == "named" and POSSESSED.match(c.here.masked[c.actor.position + 4 :]):
        return False
    if c.hint.start >= 0 and _FROM_IT.search(c.there.lower[max(0, c.hint.start - 40) : c.hint.start]):
        return False
    before = c.here.lower[: c.actor.position]
    return not any(
        h.party == c.party and h.end <= c.actor.position and _FIGURES.match(before[h.end :]) for h in c.here.hints
    )


def _order(hint: Hint, actor: Actor, offset: int) -> tuple[int, int]:
    """Nearer after the person first."""
    ways = ("name", "alone", "head", "venue", "sign")
    if offset:
        return ways.index(hint.how), hint.start
    return int(hint.start < actor.position), abs(hint.start - actor.position)
