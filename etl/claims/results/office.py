"""Votes in a house for an office: senators, speakers, chief ministers, prime ministers, presidents."""

from __future__ import annotations

import re
from functools import cached_property

from etl.claims.document import Document
from etl.claims.results.confidence import confidence
from etl.claims.results.context import is_history
from etl.claims.results.gates import he_before
from etl.claims.results.office_frames import STRONG_RULES
from etl.claims.results.office_outcomes import NOMINEE, nominees_votes, outcomes_in, score_of_pair
from etl.claims.results.office_tellers import deputies, second, settled, told_votes
from etl.claims.results.office_words import (
    AGAIN,
    BILL,
    CHAIR,
    CHOSEN,
    CHOSEN_NOW,
    ELECTED_TO,
    FORMER,
    HIMSELF,
    HOUSE_STORY,
    NOT_CAST,
    OTHER_BODY,
    PLAIN_VOTES,
    POLL,
    REFUSE,
    SEAT_KIND,
    SECOND,
    SENATE,
    SENATE_POLL,
    SENATE_SEAT,
    STORY_VOTES,
    TAG,
    THEY,
    TRIGGER,
    VOTED_FOR,
    VOTES_TOLD,
    VOTING,
)
from etl.claims.results.offices import (
    chosen_office,
    is_beside,
    may_name_office,
    moved,
    office_in,
    place_named,
    region_offices,
)
from etl.claims.results.skeleton import Skeleton, skeleton
from etl.claims.results.topic import names_another_country
from etl.claims.results.votes import votes_of
from etl.claims.text import Sentence
from etl.records import Evidence, Result

_STANDS = re.compile(r"\b(?:is|was|are|becomes?|became|made|makes|being|behind|for|against)\b")

# "In Quetta, X was elected unopposed": to the same office of another house.
_ELECTED_THERE = re.compile(
    r"(?:\S+ )?[Ii]n [A-Z][a-z]+,? [^.;]{3,80}?\b(?:(?:was|were|got|stood|been) (?:re-?)?(?:elected|returned|chosen|voted in)|unopposed|uncontested)\b"
)


class OfficeReader:
    """Walks through an article and remembers which office is being voted on."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.office: str | None = None
        self.paragraph = -9
        self.entries: dict[tuple[str, int], Result] = {}
        self.told: tuple[str, int] | None = None  # office and paragraph of the last votes told
        self.paragraph_now = -1
        self.where = ""  # the last sentence that named a house or a province

    def read(self) -> list[Result]:
        if not VOTING.search(self.doc.norm.text):
            return []
        for sentence in self.doc.sentences:
            self._sentence(sentence)
        return settled(self.entries)

    @cached_property
    def article(self) -> str | None:
        """The office that the whole story is about."""
        return self._article_office()

    def _article_office(self) -> str | None:
        """The office of a story about a vote in a house: told by title or opening, with votes somewhere."""
        head = " ".join(s.text for s in self.doc.sentences if s.is_title or s.paragraph <= 3)
        if not HOUSE_STORY.search(self.doc.norm.text):
            return None
        around = self._house_text
        office = chosen_office(head, around) or office_in(head, around) if POLL.search(head) else None
        if any(m.kind == "seat" for ms in self.doc.mentions for m in ms) and office != "senator":
            return None
        return office

    @cached_property
    def _house_text(self) -> str:
        return self.doc.norm.text[:1500]

    def _sentence(self, sentence: Sentence) -> None:
        text = sentence.text
        self.paragraph_now = sentence.paragraph
        said_before = self.doc.norm.text[max(0, sentence.start - 400) : sentence.start]
        around = (self.where, said_before, self._house_text)
        is_there = False  # in another capital somebody was elected to the same office
        if place_named(text):
            self.where = text
            there = moved(self.office, text)
            if there != self.office:
                self.office, self.paragraph = there, sentence.paragraph
                is_there = _ELECTED_THERE.match(text) is not None
        found = self._office_said(sentence, around) if may_name_office(text) else None
        if found == "senator" and "chairman" in (self.office or self.article or "") and not SENATE_POLL.search(text):
            found = None
        is_poll = found is not None and (
            POLL.search(text) is not None
            or self._votes_follow(sentence)
            or (found == "senator" and SENATE_SEAT.search(text) is not None)
            or (bool(self.entries) and re.search(r"\b\d{2,3}\b", text) is not None and _STANDS.search(text) is not None)
        )
        if is_poll:
            self.office, self.paragraph = found, sentence.paragraph
            if found in ("prime_minister", "president"):
                self.where = "National Assembly"
        elif found is None and self.office is not None and SECOND.search(text):
            self.office = found = second(self.office)
            is_poll, self.paragraph = True, sentence.paragraph
        people = self.doc.of_kind(sentence, "person")
        office = None
        known = {o for (o, k) in self.entries for m in people if m.person is not None and m.person.index == k}
        if not found and len(known) == 1:
            self.office = office = next(iter(known))
            self.paragraph = sentence.paragraph
        elif is_poll:
            office = found
        elif self.office and (
            sentence.paragraph - self.paragraph <= 1
            or (sentence.paragraph - self.paragraph <= 3 and self.office == self.article)
            or AGAIN.search(text)
        ):
            office = self.office
        elif (
            self.article is None
            and self.office is None
            and re.search(r"\b(?:votes?|vote count|ballots?)\b", text)
            and sentence.index + 1 < len(self.doc.sentences)
        ):
            office = office_in(self.doc.sentences[sentence.index + 1].text, self._house_text)
        elif self.article and (
            re.search(r"\bvotes\b|\bballots\b|\bslips\b|\bhands\b|\bpreferences\b", text)
            or (self.article == "senator" and (" | " in text or SEAT_KIND.match(text)))
        ):
            office = self.article
        if (
            office
            and (people or (re.match(r"[\"']?(?:He|She)\b", text) and he_before(self.doc, sentence)))
            and TRIGGER.search(text)
            and not self.doc.of_kind(sentence, "seat")
        ):
            self._read(sentence, office, bool(found) or is_there)

    def _votes_follow(self, sentence: Sentence) -> bool:
        """True where the next sentence of the paragraph tells votes."""
        after = self.doc.sentences[sentence.index + 1 : sentence.index + 2]
        return any(s.paragraph == sentence.paragraph and VOTES_TOLD.search(s.text) for s in after)

    def _office_said(self, sentence: Sentence, around: tuple[str, ...]) -> str | None:
        """The office that a sentence speaks of: one somebody is elected to before one somebody is called by."""
        text = sentence.text
        if HIMSELF.search(text):
            return office_in(FORMER.sub("", text), text, *around)
        plain = FORMER.sub("", self._without_people(sentence))
        said = chosen_office(plain, text, *around) or office_in(plain, text, *around)
        if (
            said
            or (CHAIR.search(text) and not ELECTED_TO.search(text))
            or ((self.office or self.article) and not CHOSEN_NOW.search(text))
        ):
            return said
        found = office_in(text, *around)
        return None if found == "senator" and not SENATE.search(text) else found

    def _without_people(self, sentence: Sentence) -> str:
        """A sentence without the names of people and the offices they are called by."""
        mentions = self.doc.mentions[sentence.index]
        return TAG.sub(
            lambda m: (
                m.group()
                if m.group(1) == "P" and not mentions[int(m.group(2))].is_role_only
                else mentions[int(m.group(2))].text
            ),
            self.doc.masked(sentence),
        )

    def _read(self, sentence: Sentence, office: str, is_said: bool) -> None:
        text = sentence.text
        if NOT_CAST.search(text):
            return
        if is_history(self.doc, text) or self._is_of_another_year(text) or self._is_other_body(text):
            return
        sk = skeleton(self.doc, sentence, he_before(self.doc, sentence), least=1)
        follows = THEY.match(text) and sentence.index and CHOSEN.search(self.doc.sentences[sentence.index - 1].text)
        outcomes, none = outcomes_in(
            sk, text, office, is_of_chosen=bool(follows), is_story=office == self.article, is_said=is_said
        )
        votes = (
            {t: n for t, n in votes_of(sk, in_house=True).items() if t[0] == "P" and n < 1200}
            if self._is_vote_talk(text, office) or self._is_story_of(office) or VOTED_FOR.search(sk.text)
            else {}
        )
        votes.update(nominees_votes(self.doc, sk, sentence, votes))
        votes.update(dict.fromkeys(none, 0))
        votes.update(score_of_pair(sk, outcomes))
        if not votes and (not (is_said or office == self.article) or REFUSE.search(text)):
            return
        near = is_said or (self.paragraph == sentence.paragraph and any(o == office for o, _ in self.entries))
        votes = {
            t: n
            for t, n in votes.items()
            if t in none or t in outcomes or t == f"P{NOMINEE}" or told_votes(sk.text, t, n, sk, is_near=near)
        }
        if votes:
            self.told = (office, sentence.paragraph)
        winners = sorted((t for t, (o, _) in outcomes.items() if o == "won"), key=lambda t: sk.text.find(f"<{t}>"))
        spread = region_offices(office, text) if "respectively" in text else []
        offices = dict(zip(winners, spread, strict=True)) if len(winners) == len(spread) > 1 else {}
        offices.update(deputies(sk, office))
        for tag in dict.fromkeys([*outcomes, *votes]):
            outcome, rule = outcomes.get(tag, (None, "votes"))
            if tag not in votes and votes and rule in ("won_bare", "lost", "rival") and not is_said:
                continue
            if tag not in votes and rule not in STRONG_RULES:
                continue
            self._enter(sentence, sk, int(tag[1:]), offices.get(tag, office), outcome, votes.get(tag), rule)

    def _is_story_of(self, office: str) -> bool:
        """True where the whole story is of this vote, and its numbers beside people are votes; not so for the
        head of a federal or provincial government, beside whom seats of parties are counted."""
        return is_beside(self.article, office) and (
            office == "senator" or office.endswith(("_ajk", "_gb")) or "speaker" in office
        )

    def _is_of_another_year(self, text: str) -> bool:
        """True where a sentence names only years before the article's: houses vote the day before they are reported."""
        published = self.doc.article.published_on
        years = re.findall(r"\b(?:19|20)\d\d\b", text) if published is not None else []
        return published is not None and bool(years) and all(int(y) < published.year for y in years)

    def _is_other_body(self, text: str) -> bool:
        """Parties, bars, clubs and unions elect presidents too, and so do other countries."""
        return (
            OTHER_BODY.search(text) is not None
            or names_another_country(text)
            or (BILL.search(text) is not None and not CHOSEN_NOW.search(text))
        )

    def _is_vote_talk(self, text: str, office: str) -> bool:
        return (
            (is_beside(self.article, office) and STORY_VOTES.search(text) is not None)
            or PLAIN_VOTES.search(text) is not None
            or (office == self.article == "senator")
            or self.told == (office, self.paragraph_now)
            or (self.paragraph == self.paragraph_now and any(o == office for o, _ in self.entries))
        )

    def _enter(
        self, sentence: Sentence, sk: Skeleton, k: int, office: str, outcome: str | None, votes: int | None, rule: str
    ) -> None:
        mention = sk.people[k]
        evidence = self.doc.evidence(sentence)
        if mention.person is None:
            return
        key = (office, mention.person.index)
        old = self.entries.get(key)
        party = mention.party or sk.party.get(k) or self.doc.party_of(mention)
        backed = sk.backed.get(k) or mention.backed_by
        proof: tuple[Evidence, ...] = (old.evidence if old else ()) + ((evidence,) if evidence else ())
        self.entries[key] = Result(
            kind="office_vote",
            office=office,
            person=mention.person.name,
            person_id=mention.person.person_id,
            party=(old.party if old else None) or party,
            backed_by=(old.backed_by if old else None) or backed,
            outcome=(old.outcome if old else None) or outcome,  # type: ignore[arg-type]
            votes=old.votes if old and old.votes is not None else votes,
            evidence=proof[:3],
            rule=old.rule if old and old.outcome else f"office:{rule}",
            confidence=confidence(old.rule if old and old.outcome else f"office:{rule}"),
        )
