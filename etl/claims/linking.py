"""Who is who within an article: forms of one name, offices, and the people of the reference."""

from __future__ import annotations

import datetime as dt
import re

from etl.claims.gazetteer import Gazetteer
from etl.claims.mentions import Mention, Person
from etl.claims.name_words import strip_courtesy
from etl.claims.text import tokenize
from etl.names import canonical_word

_HEADS = {
    "chief", "head", "president", "chairman", "chairperson", "leader", "convener", "convenor", "emir", "ameer", "amir", "founder",
    "supremo", "patron", "scion", "patriarch", "strongman",
}  # fmt: skip


_MS = re.compile(r"(?:Ms|Mrs|Miss|Mr)\b")
# Titles of clans stand before given names: "Chaudhry Nawaz" is not Maryam Nawaz.
_BEFORE_GIVEN = re.compile(
    r"(?:Ch(?:au|ou)?dh(?:a?r|e)[iy]|Ch|Rana|Malik|Sardar|Mian|Raja|Rai|Rao|Mir|Nawab|Nawabzada)\b\.?", re.I
)


class Linker:
    """Gathers mentions into people, in the order of the text."""

    def __init__(self, gazetteer: Gazetteer, day: dt.date | None) -> None:
        self.g = gazetteer
        self.day = day
        self.people: list[Person] = []
        self._words: list[list[str]] = []  # canonical name words of each person

    def see(self, m: Mention) -> None:
        """Give the mention its person: one met before, or a new one."""
        words = self._name_words(m)
        if not words:  # a name in Urdu script: somebody of the reference, or nobody
            m.person = self._refer(m, words)
            if m.person is not None:
                self._learn(m.person, m, words)
            return
        person = self._by_surname(m, words) or self._known(words, m) or self._refer(m, words)
        if person is None and (len(words) >= 2 or self._worth_alone(m, words)):
            person = self._new(m, words)
        if person is None:
            return
        m.person = person
        self._learn(person, m, words)

    def settle(self, mentions: list[Mention]) -> None:
        """A second look, once all are known: single names that came before their full form."""
        for m in mentions:
            if m.person is None and m.name:
                words = self._name_words(m)
                person = self._known(words, m) if words else None
                if person is not None:
                    m.person = person
                    self._learn(person, m, words)

    def resolve_role(self, m: Mention) -> bool:
        """Name the person behind "the PPP chairman", "the MQM-P convener", "the premier"; False where unsure."""
        roles = [r for r in m.roles if r not in ("the",)]
        if not roles or "former" in roles or "ex" in roles or m.text in ("pm", "Pm"):  # "4pm" is no premier
            return False
        text = " ".join(roles)
        party = m.party
        if party:
            found = [p for p in self.people if (p.party == party or p.party_votes[party]) and roles[-1] in p.roles]
            if len(found) == 1 and set(roles) - _VAGUE <= found[0].roles | {"party"} and roles[-1] not in _VAGUE:
                m.person = found[0]
                return True
            if self._by_title(m, party, text):
                return True
            if roles[-1] in _HEADS - {"leader"} and m.place is None and len(roles) == 1:
                return self._by_office(m, "party_head", party)
            return False
        if re.search(r"\bprime minister$|^(?:pm|premier)$", text):
            return self._by_office(m, "prime_minister", None)
        found = [p for p in self.people if roles[-1] in p.roles and set(roles) <= p.roles]
        if len(found) == 1 and roles[-1] not in _VAGUE and m.text.lower().startswith(("the ", roles[0])):
            m.person = found[0]
            return True
        return False

    def _by_title(self, m: Mention, party: str, text: str) -> bool:
        """ "the PML-N president", "the PML-N senior vice president": who held an office of just that title."""
        words = (party, m.place, text) if m.place else (party, text)
        title = " ".join(words).lower()
        ids = {o.person_id for o in self.g.party_offices(title) if o.period.covers(self.day)}
        if len(ids) != 1:
            return False
        m.person = self.by_id(ids.pop())
        return True

    def _by_office(self, m: Mention, code: str, party: str | None) -> bool:
        held = [
            o
            for o in self.g.holders(code, self.day)
            if party is None or self.g.party_of(o.person_id, self.day) == party
        ]
        ids = {o.person_id for o in held}
        if len(ids) != 1:
            return False
        m.person = self.by_id(ids.pop())
        return True

    def by_id(self, person_id: str) -> Person:
        """The document's person of that reference id; made where not yet spoken of."""
        for p in self.people:
            if p.person_id == person_id:
                return p
        name = self.g.full_names.get(person_id, person_id)
        return self._add(Person(len(self.people), name, person_id), [canonical_word(w) for w in name.split()])

    # --- inner ------------------------------------------------------------------------------------

    def _name_words(self, m: Mention) -> list[str]:
        raw = re.findall(r"[A-Za-z]+", (m.name or "").replace("'", ""))
        return [canonical_word(w) for w in strip_courtesy(raw) if len(w) > 1 or len(raw) == 1]

    def _by_surname(self, m: Mention, words: list[str]) -> Person | None:
        """ "Ms Nawaz" is the latest person whose last name it is, not somebody called Nawaz."""
        if len(words) != 1 or not _MS.match(m.name or ""):
            return None
        full = zip(reversed(self.people), reversed(self._words), strict=True)
        return next((p for p, have in full if len(have) > 1 and have[-1] == words[0]), None)

    def _known(self, words: list[str], m: Mention) -> Person | None:
        """The latest person whose name takes in all the words, or is taken in by them."""
        best: Person | None = None
        is_given = len(words) == 1 and bool(_BEFORE_GIVEN.match(m.name or ""))
        for person, have in zip(reversed(self.people), reversed(self._words), strict=True):
            if words == have:
                return person
            short, long = (words, have) if len(words) <= len(have) else (have, words)
            if all(w in long for w in short) and (len(short) > 1 or _carries(short[0], long, len(words) == 1)):
                if len(short) > 1 and short[-1] != long[-1] and short[0] != long[0]:
                    continue
                if is_given and words[0] == have[-1] != have[0]:
                    continue
                best = best or person
        return best

    def _refer(self, m: Mention, words: list[str]) -> Person | None:
        """The person of the reference: by full name, or by a short form used on its own."""
        tokens = tokenize((m.name or "").replace("\u00ad", ""))
        for i in range(len(tokens)):
            end, ids = self.g.people_lexicon.match(tokens, i, len(tokens))
            if end == len(tokens) and end - i >= 2:
                return self._of_reference(self._choose(ids, m))
        if len(words) == 1 or len(tokens) <= 2:
            end, ids = self.g.short_names.match(tokens, max(len(tokens) - 1, 0), len(tokens))
            whole, whole_ids = self.g.short_names.match(tokens, 0, len(tokens))
            if whole == len(tokens) and whole_ids:
                return self._of_reference(self._choose(whole_ids, m))
            if len(words) == 1 and ids:
                return self._of_reference(self._choose(ids, m))
        return None

    def _choose(self, ids: list[str], m: Mention) -> str | None:
        unique = list(dict.fromkeys(ids))
        if len(unique) == 1:
            return unique[0]
        fit = [i for i in unique if m.party and self.g.party_of(i, self.day) == m.party]
        if len(fit) == 1:
            return fit[0]
        heads = [i for i in fit or unique if i in self.g.party_heads]
        return heads[0] if len(heads) == 1 else None

    def _of_reference(self, person_id: str | None) -> Person | None:
        return self.by_id(person_id) if person_id else None

    def _worth_alone(self, m: Mention, words: list[str]) -> bool:
        """A single name makes a person of its own only with a role or party beside it; a bare title never does."""
        return words[0] not in _COMMON_NAMES and (
            bool(m.party or m.former_party or [r for r in m.roles if r != "titled"] or "titled" in m.roles)
            and len(words[0]) > 2
        )

    def _new(self, m: Mention, words: list[str]) -> Person:
        raw = re.sub(r"\s+", " ", m.name or "").strip(" .,-")
        pieces = strip_courtesy(raw.split(" "))
        return self._add(Person(len(self.people), " ".join(pieces).strip(" .,-")), words)

    def _add(self, person: Person, words: list[str]) -> Person:
        if person.person_id:
            person.reference_party = self.g.party_of(person.person_id, self.day)
        self.people.append(person)
        self._words.append(words)
        return person

    def _learn(self, person: Person, m: Mention, words: list[str]) -> None:
        written = " ".join(strip_courtesy(re.sub(r"\s+", " ", m.name or "").split(" "))).strip(" .,-")
        if person.person_id is None and len(words) > len(self._words[person.index]):
            self._words[person.index] = words
        if written and words and len(written.split()) > person.written_words:
            person.name, person.written_words = written, len(written.split())
        if m.party in self.g.alliance_bodies:
            person.body_votes[m.party] += 1
        elif m.party:
            person.party_votes[m.party] += 1
        if m.former_party:
            person.former_votes[m.former_party] += 1
        if m.backed_by:
            person.backers[m.backed_by] += 1
        person.roles.update(r for r in m.roles if r != "titled")
        if m.seat and m.seat not in person.seats:
            person.seats.append(m.seat)


_VAGUE = {"leader", "member", "candidate", "minister", "senator", "mna", "mpa", "lawmaker", "activist", "worker", "aide", "nominee", "independent", "politician", "son", "daughter", "brother", "father", "lawyer", "colleague", "former", "senior", "provincial", "central", "federal"}  # fmt: skip


def _carries(word: str, long: list[str], single: bool) -> bool:
    """A single name stands for a longer one by its last or first word, or any word that is no common one."""
    if not single:
        return False
    if word in _COMMON_NAMES:
        return word == long[-1]
    return word in long


_COMMON_NAMES = {
    canonical_word(w)
    for w in "Khan Ali Muhammad Ahmed Hussain Syed Shah Malik Mian Mir Sardar Chaudhry Abdul Ghulam Sheikh Raja Rana".split()
}
