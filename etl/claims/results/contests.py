"""Results of single seats: who won, lost, leads or trails in a constituency, and with how many votes."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.mentions import Mention, Person
from etl.claims.results.contest_links import described, in_order, seats_in_order, seats_with_votes
from etl.claims.results.contest_outcomes import outcomes_in
from etl.claims.results.contest_scores import is_of_a_house, score, seats_beside
from etl.claims.results.contest_words import (
    ELSEWHEN,
    FORECAST,
    MANY_SEATS,
    ONE_SEAT,
    PARTIAL,
    SHARED,
    TRIGGER,
    WINNER_OF_SEAT,
)
from etl.claims.results.context import Election, election_year, is_history, sentence_election
from etl.claims.results.entries import Entry, claim_of, settled
from etl.claims.results.gates import he_before, nearest_seat
from etl.claims.results.skeleton import HE, Skeleton, skeleton
from etl.claims.results.topic import Topic, is_foreign
from etl.claims.results.votes import votes_of
from etl.claims.text import Sentence
from etl.records import Result

_FIRM = ("won", "lost")


class ContestReader:
    """Walks through an article and remembers which seat it is on."""

    def __init__(self, doc: Document, topic: Topic) -> None:
        self.doc = doc
        self.topic = topic
        self.entries: dict[tuple[str, str, object], Entry] = {}
        self.seat: str | None = None
        self.seat_paragraph = -9
        self.seat_sentence: Sentence | None = None
        self.all_seats = {s for ms in doc.mentions for m in ms for s in _seats_of(m)}

    def read(self) -> list[Result]:
        if not self.all_seats:
            return []
        for sentence in self.doc.sentences:
            self._sentence(sentence)
        return [claim_of(self.doc, e) for e in settled(self.entries.values())]

    def _sentence(self, sentence: Sentence) -> None:
        here = [s for m in self.doc.mentions[sentence.index] for s in _seats_of(m)]
        is_likely = TRIGGER.search(sentence.text) or self.doc.of_kind(sentence, "number")
        if here or ((self.seat or self._is_named_next(sentence)) and is_likely):
            self._contest(sentence)
        if here:
            self.seat, self.seat_paragraph, self.seat_sentence = here[-1], sentence.paragraph, sentence

    def _contest(self, sentence: Sentence) -> None:
        he = he_before(self.doc, sentence)
        sk = skeleton(self.doc, sentence, he)
        if is_history(self.doc, sentence.text) or ("<S" not in sk.text and is_foreign(sentence.text)):
            return
        if self.topic.election == "by_election":
            sk.text = ELSEWHEN.sub("", sk.text)
        election = sentence_election(sentence, self.topic.election)
        last = self.doc.sentences[sentence.index - 1] if sentence.index else None
        before = [m for m in self.doc.of_kind(last, "person") if m.person is not None] if last is not None else []
        sk.text = in_order(seats_in_order(sk.text))
        described(sk, [e for e in self.entries.values() if (e.seat, e.election) == (self.seat, election)], before)
        outcomes, beaten_by = outcomes_in(self.doc, sk, is_near=self._is_near_seat(sk))
        if he is not None and WINNER_OF_SEAT.match(self.doc.masked(sentence)):
            sk.people[HE] = he
            sk.text = f"<P{HE}> " + re.sub(r"^[^<]*(?:<P\d+>)?(?=[^<]*<S)", "", sk.text)
            outcomes.setdefault(f"P{HE}", ("won", "winner_role"))
        votes = {} if FORECAST.search(sentence.text) else {t: n for t, n in votes_of(sk).items() if n >= 30}
        if not outcomes and not votes:
            return
        score(sk, outcomes, votes)
        if "<S" not in sk.text and not any(m.seat for m in sk.people.values()) and is_of_a_house(sk, votes):
            return
        seats = self._seats(sk, list(outcomes) + [k for k in votes if k not in outcomes], beaten_by)
        partial = bool(PARTIAL.search(sk.text))
        several = seats_with_votes(sk)
        for tag in dict.fromkeys([*outcomes, *votes]):
            seat = seats.get(tag)
            if seat is None:
                continue
            outcome, rule = outcomes.get(tag, (None, "votes"))
            if several and outcome in ("won", None) and tag[0] == "P":
                for each, polled in several:
                    if outcome is None and polled is None:
                        continue
                    self._enter(sentence, sk, tag, each, election, outcome, polled, rule, partial)
                continue
            self._enter(sentence, sk, tag, seat, election, outcome, votes.get(tag), rule, partial)
            for other in seats_beside(sk, tag, seat) if outcome in _FIRM and tag not in votes else ():
                self._enter(sentence, sk, tag, other, election, outcome, None, rule, partial)

    def _is_near_seat(self, sk: Skeleton) -> bool:
        """True in a sentence that names a seat, or is the next after one, or follows in its paragraph."""
        if "<S" in sk.text or any(m.seat for m in sk.people.values()):
            return True
        if self.seat is None:
            return self._is_named_next(sk.sentence)
        last = self.seat_sentence
        return last is not None and (
            sk.sentence.index - last.index == 1
            or (sk.sentence.paragraph == last.paragraph and sk.sentence.index - last.index <= 3)
        )

    def _is_named_next(self, sentence: Sentence) -> bool:
        """True where the article's only seat is named right after: "X had done it"."""
        after = self.doc.sentences[sentence.index + 1 : sentence.index + 3]
        return len(self.all_seats) == 1 and any(m.seat for s in after for m in self.doc.mentions[s.index])

    def _seats(self, sk: Skeleton, tags: list[str], beaten_by: dict[str, str]) -> dict[str, str | None]:
        """The seat of each tag: its own, its rival's, the sentence's nearest, or the one spoken of before."""
        mentions = sk.mentions
        places = [(m.start(), mentions[int(m.group(1))].seat) for m in re.finditer(r"<S(\d+)>", sk.text)]
        out: dict[str, str | None] = {}
        told: set[str] = set()  # whose seat stands beside the name
        named = [t for t in tags if t[0] == "P"]
        if (SHARED.search(sk.text) or "respectively" in sk.text) and len(places) == len(named) > 1:
            order = sorted(named, key=lambda t: sk.text.find(f"<{t}>"))
            return {t: seat for t, (_, seat) in zip(order, places, strict=True)}
        for tag in tags:
            own = sk.people[int(tag[1:])].seat if tag[0] == "P" else None
            at = sk.text.find(f"<{tag}>")
            beside = (
                re.match(r"<P\d+>,? ?(?:of|from|\(|\u2014|\u2013|-)? ?\(?<S(\d+)>", sk.text[at:]) if at >= 0 else None
            )
            if beside or own:
                out[tag] = mentions[int(beside.group(1))].seat if beside else own
                told.add(tag)
            elif not places:
                others = [m.seat for m in sk.people.values() if m.seat]
                out[tag] = others[0] if others else self._known(sk, tag, tags) or self._spoken_of(sk.sentence)
            else:
                out[tag] = nearest_seat(sk.text, at, places, is_table="|" in sk.text)
        for loser, winner in beaten_by.items():
            if loser in out and winner in out and not {loser, winner} <= told:
                out[loser] = out[winner] = out[loser if loser in told else winner]
        return out

    def _known(self, sk: Skeleton, tag: str, tags: list[str]) -> str | None:
        """The one seat in which a contestant is known to have stood, else the nearest other one of the sentence."""
        at = sk.text.find(f"<{tag}>")
        people = [t for t in tags if t[0] == "P"]
        for each in sorted(people, key=lambda t: (t != tag, abs(sk.text.find(f"<{t}>") - at))):
            person = sk.people[int(each[1:])].person
            seats = {seat for seat, _, who in self.entries if person is not None and who == person.index}
            if len(seats) == 1:
                return next(iter(seats))
        return None

    def _spoken_of(self, sentence: Sentence) -> str | None:
        if MANY_SEATS.search(sentence.text):
            return None
        if len(self.all_seats) == 1:
            return next(iter(self.all_seats))
        for m in self.doc.of_kind(sentence, "place"):
            seats = self.topic.place_seats.get(m.place or "", set())
            if len(seats) == 1 and m.start - sentence.start < 40:
                return next(iter(seats))
        if self.seat and sentence.paragraph - self.seat_paragraph <= 2:
            return self.seat
        return None

    def _enter(
        self, sentence: Sentence, sk: Skeleton, tag: str, seat: str, election: Election,
        outcome: str | None, votes: int | None, rule: str, partial: bool,
    ) -> None:  # fmt: skip
        if tag[0] == "O" and rule == "won_bare" and "<S" not in sk.text and not ONE_SEAT.search(sk.text):
            return
        k = int(tag[1:])
        mention = sk.people.get(k) if tag[0] == "P" else None
        party, backed = self._party(sk, k, mention, rule)
        if election == "general" and mention is not None and not (mention.party or k in sk.party):
            party, backed = self._on_ballot(seat, mention.person, party, backed)
        if mention is None and party is None:
            return
        if mention is None:
            mention = self._candidate_of(party, sentence, seat)
        who: object = mention.person.index if mention is not None and mention.person is not None else party
        if mention is not None and len((mention.name or "").split()) == 1:
            who, mention = self._same_surname(seat, election, mention)
        key = (seat, election, who)
        entry = self.entries.get(key)
        if entry is None:
            entry = Entry(
                seat,
                election,
                mention,
                party,
                backed,
                order=len(self.entries),
                rule=rule,
                is_partial=partial,
                is_row=sk.is_row,
            )
            self.entries[key] = entry
        if outcome and (entry.outcome is None or (entry.outcome not in _FIRM and outcome in _FIRM and not partial)):
            entry.outcome, entry.rule = outcome, rule
        if votes is not None and (entry.votes is None or (entry.is_partial and not partial)):
            entry.votes = votes
            entry.is_partial = partial
        entry.party = entry.party or party
        entry.backed = entry.backed or backed
        for s in (self.seat_sentence if not any(m.kind == "seat" for m in sk.mentions) else None, sentence):
            e = self.doc.evidence(s) if s is not None and (s is sentence or s.paragraph == sentence.paragraph) else None
            if e is not None and e not in entry.evidence and len(entry.evidence) < 3:
                entry.evidence.append(e)

    def _candidate_of(self, party: str | None, sentence: Sentence, seat: str) -> Mention | None:
        """Whom "the PTI candidate" means: the one person of that party in the sentences since the seat was named."""
        begin = next(
            (s.index for s in self.doc.sentences if any(m.seat == seat for m in self.doc.mentions[s.index])),
            sentence.index,
        )
        found = {
            m.person.index: m
            for s in self.doc.sentences[max(0, begin - 1) : sentence.index]
            for m in self.doc.of_kind(s, "person")
            if m.person is not None and self.doc.party_of(m) == party and s.paragraph >= sentence.paragraph - 3
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _same_surname(self, seat: str, election: Election, mention: Mention) -> tuple[object, Mention]:
        """A bare surname is the contestant of this seat who bears it, whoever else of that name is spoken of."""
        word = (mention.name or "").lower()
        for e in self.entries.values():
            known = e.mention.person if e.mention is not None else None
            if (e.seat, e.election) == (seat, election) and known is not None and word in known.name.lower().split():
                return known.index, e.mention or mention
        return mention.person.index if mention.person is not None else None, mention

    def _on_ballot(
        self, seat: str, person: Person | None, party: str | None, backed: str | None
    ) -> tuple[str | None, str | None]:
        """Party and backer of one of whom the text says neither: a party whose man stood as an independent backs him."""
        year = election_year(self.doc, "general")
        if person is None or person.party_votes or year is None:
            return party, backed
        stood_for = self.doc.gazetteer.stood_for(year, seat, person.name)
        if stood_for == "IND" and party not in (None, "IND"):
            return "IND", backed or party
        return stood_for or party, backed

    def _around(self, sentence: Sentence) -> str:
        return " ".join(s.text for s in self.doc.sentences[max(0, sentence.index - 6) : sentence.index + 6])

    def _party(self, sk: Skeleton, k: int, mention: Mention | None, rule: str) -> tuple[str | None, str | None]:
        if mention is None:
            return sk.mentions[k].party, sk.mentions[k].backed_by
        backed = sk.backed.get(k) or mention.backed_by
        party = mention.party or sk.party.get(k) or self.doc.party_of(mention)
        if (
            rule == "winners_list"
            and re.search(r"\bindependents?\b|without a party", self._around(sk.sentence))
            and not mention.party
        ):
            party = "IND"
        if sk.party.get(k) == "IND" or backed:
            party = "IND"
        person = mention.person
        if party == "IND" and not backed and person is not None:
            backed = person.backed_by
        return party, backed


def _seats_of(m: Mention) -> list[str]:
    return [m.seat] if m.seat and m.kind in ("seat", "person") else []
