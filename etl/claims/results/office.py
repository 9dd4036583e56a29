"""Votes in a house for an office: senators, speakers, chief ministers, prime ministers, presidents."""

from __future__ import annotations

import dataclasses
import re
from functools import cached_property

from etl.claims.document import Document
from etl.claims.frames import FrameSet
from etl.claims.results.confidence import confidence
from etl.claims.results.contest_frames import PAIRS, SINGLES
from etl.claims.results.context import is_history
from etl.claims.results.gates import he_before, is_real, list_of
from etl.claims.results.idiom_frames import IDIOMS
from etl.claims.results.office_frames import FRAMES, STRONG_RULES
from etl.claims.results.office_senate import senators_listed
from etl.claims.results.office_tellers import deputies, of_one_winner, second, told_votes
from etl.claims.results.office_words import (
    AGAIN,
    BILL,
    CHAIR,
    CHOSEN,
    CHOSEN_NOW,
    ELECTED_TO,
    FORMER,
    LISTS,
    OTHER_BODY,
    POLL,
    REFUSE,
    SEAT_KIND,
    SECOND,
    SENATE,
    SENATE_POLL,
    SENATE_SEAT,
    TAG,
    THEY,
    TRIGGER,
    VOTED_FOR,
    VOTES_TOLD,
    VOTING,
)
from etl.claims.results.offices import chosen_office, may_name_office, moved, office_in, place_named, region_offices
from etl.claims.results.skeleton import Skeleton, skeleton
from etl.claims.results.topic import is_foreign
from etl.claims.results.votes import votes_of
from etl.claims.text import Sentence
from etl.records import Evidence, Result

_STANDS = re.compile(r"\b(?:is|was|are|becomes?|became|made|makes|being|behind|for|against)\b")


_FRAMES = FrameSet((*FRAMES, *PAIRS, *SINGLES, *IDIOMS))


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
        return self._settled()

    @cached_property
    def article(self) -> str | None:
        """The office that the whole story is about."""
        return self._article_office()

    def _article_office(self) -> str | None:
        """The office of a story about a vote in a house: told by title or opening, with votes somewhere."""
        head = " ".join(s.text for s in self.doc.sentences if s.is_title or s.paragraph <= 3)
        if not re.search(
            r"\bSenate (?:seats?|elections?|polls?|count|by-)|\bsenators\b[^.]{0,60}\b(?:chosen|returned|unopposed|without)\b|\bvotes?\b|\bballots?\b|\bslips\b|first[- ]preference"
            r"|\belected\b|\bhands\b|\bpolled\b",
            self.doc.norm.text,
            re.I,
        ):
            return None
        office = office_in(head, self._house_text) if POLL.search(head) else None
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
        if place_named(text):
            self.where = text
            self.office = moved(self.office, text)
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
            self._read(sentence, office, bool(found))

    def _votes_follow(self, sentence: Sentence) -> bool:
        """True where the next sentence of the paragraph tells votes."""
        after = self.doc.sentences[sentence.index + 1 : sentence.index + 2]
        return any(s.paragraph == sentence.paragraph and VOTES_TOLD.search(s.text) for s in after)

    def _office_said(self, sentence: Sentence, around: tuple[str, ...]) -> str | None:
        """The office that a sentence speaks of: one somebody is elected to before one somebody is called by."""
        text = sentence.text
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
        if re.search(
            r"\bwill (?:also )?be cast\b|\bwill vote\b|\b(?:assured|promised|pledged|announced(?! that [A-Z]))\b[^.]{0,60}\b"
            r"(?:votes?|support)\b",
            text,
        ):
            return
        if is_history(self.doc, text) or self._is_of_another_year(text) or self._is_other_body(text):
            return
        sk = skeleton(self.doc, sentence, he_before(self.doc, sentence), least=1)
        outcomes: dict[str, tuple[str, str]] = {}
        none: set[str] = set()  # those who got no vote at all
        if THEY.match(text) and sentence.index and CHOSEN.search(self.doc.sentences[sentence.index - 1].text):
            outcomes.update(dict.fromkeys(re.findall(r"<(P\d+)>", sk.text), ("won", "house_they")))
        if " | " in sk.text and office == "senator" and not re.search(r"<N\d+>", sk.text):
            outcomes.update(dict.fromkeys(re.findall(r"<(P\d+)>", sk.text)[:1], ("won", "house_list")))
        for frame in _FRAMES.likely(sk.text):
            for m in frame.find(sk.text):
                if frame.name == "house_seats_taken" and office != "senator":
                    continue
                groups = {k: v for k, v in m.groupdict().items() if k in "wl" and v and v[1] == "P"}
                if frame.name == "house_nil":
                    for tag in re.findall(r"<(P\d+)>", m.group("l") or m.group("m")):
                        outcomes.setdefault(tag, ("lost", frame.name))
                        none.add(tag)
                    continue
                if frame.name in LISTS:
                    if not groups or not is_real(m, sk, frame):
                        continue
                    for tag in re.findall(r"<P\d+>", groups["w"]):
                        outcomes.setdefault(tag.strip("<>"), ("won", frame.name))
                    continue
                known = [outcomes[t.strip("<>")][1] for t in groups.values() if t.strip("<>") in outcomes]
                if not groups or not STRONG_RULES.isdisjoint(known) or not is_real(m, sk, frame):
                    continue
                if known and frame.name not in STRONG_RULES:
                    continue
                for k, tag in groups.items():
                    for each in list_of(tag, sk.text) if len(groups) == 1 and k == "w" else [tag]:
                        side = "won" if k == "w" else "lost"
                        old = outcomes.get(each.strip("<>"))
                        if old is None or (old[0] == side and old[1] not in STRONG_RULES):
                            outcomes[each.strip("<>")] = (side, frame.name)
        if office == "senator" and is_said | (self.article == "senator"):
            for tag, told in senators_listed(sk).items():
                outcomes[tag] = (outcomes[tag][0] if tag in outcomes else told, "house_senators")
        if office == self.article == "senator" and SEAT_KIND.match(text):
            for tag in re.findall(r"<(P\d+)>", sk.text):
                outcomes.setdefault(tag, ("won", "house_list"))
        votes = (
            {t: n for t, n in votes_of(sk, in_house=True).items() if t[0] == "P" and n < 1200}
            if self._is_vote_talk(text, office) or self._is_story_of(office) or VOTED_FOR.search(sk.text)
            else {}
        )
        votes.update(self._of_nominees(sk, sentence, votes))
        votes.update(dict.fromkeys(none, 0))
        pair = re.search(
            r"(?:\b(?:by|,|vote of|count of|score of|score was|tally was|result was) |[,:] |\()<[NMK](\d+)>(?: votes)?(?: to |-|\u2013| against )<[NMK]"
            r"(\d+)>(?! of| for| by)",
            sk.text,
        )
        if pair:
            sides = {o: t for t, (o, _) in outcomes.items()}
            for result, number in (("won", 1), ("lost", 2)):
                if result in sides:
                    votes[sides[result]] = sk.number(int(pair.group(number)))
        if not votes and (not (is_said or office == self.article) or REFUSE.search(text)):
            return
        near = is_said or (self.paragraph == sentence.paragraph and any(o == office for o, _ in self.entries))
        votes = {
            t: n
            for t, n in votes.items()
            if t in none or t in outcomes or t == "P907" or told_votes(sk.text, t, n, sk, is_near=near)
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

    def _of_nominees(self, sk: Skeleton, sentence: Sentence, votes: dict[str, int]) -> dict[str, int]:
        """Votes told of "the PTI nominee", given to the one person of that party named in the sentences before."""
        out: dict[str, int] = {}
        for tag, n in votes_of(sk, in_house=True).items() if votes or VOTES_TOLD.search(sentence.text) else ():
            if tag[0] != "O":
                continue
            party = sk.mentions[int(tag[1:])].party
            near = [
                m
                for s in self.doc.sentences[max(0, sentence.index - 3) : sentence.index]
                for m in self.doc.of_kind(s, "person")
            ]
            found = {m.person.index: m for m in near if m.person is not None and self.doc.party_of(m) in (party, None)}
            if party and len(found) == 1:
                sk.people[907] = next(iter(found.values()))
                sk.party[907] = party
                out["P907"] = n
        return out

    def _is_story_of(self, office: str) -> bool:
        """True where the whole story is of this vote, and its numbers beside people are votes; not so for the
        head of a federal or provincial government, beside whom seats of parties are counted."""
        return office == self.article and (
            office == "senator" or office.endswith(("_ajk", "_gb")) or "speaker" in office
        )

    def _is_of_another_year(self, text: str) -> bool:
        """True where a sentence names only years before the article's: houses vote the day before they are reported."""
        published = self.doc.article.published_on
        years = re.findall(r"\b(?:19|20)\d\d\b", text) if published is not None else []
        return published is not None and bool(years) and all(int(y) < published.year for y in years)

    def _is_other_body(self, text: str) -> bool:
        """Parties, bars, clubs and unions elect presidents too."""
        return (
            bool(OTHER_BODY.search(text)) or bool(BILL.search(text) and not CHOSEN_NOW.search(text)) or is_foreign(text)
        )

    def _is_vote_talk(self, text: str, office: str) -> bool:
        if self.article == office and re.search(
            r"\b(?:secured|bagged|polled|obtained|garnered|hands|tally|count|in (?:his|her) favou?r|stood up"
            r"|raised|ticked|marked|named|preferred|against|franchise|favoured|supported|backed|went for|behind|voted|division|lobb(?:y|ies)|electoral|weight)\b",
            text,
        ):
            return True
        return (
            bool(
                re.search(
                    r"\b(?:votes|franchise|favoured by|supported by|preferred by|endorsed by|backed by|voted|weight behind|went for|electoral|one vote|ballots?|slips|first[- ]preferences?|preferences|polled)\b",
                    text,
                )
            )
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

    def _settled(self) -> list[Result]:
        """Outcomes by votes where none is told: the rival of one who won lost; else the most votes win."""
        out: list[Result] = []
        for (office, _), r in self.entries.items():
            if not r.evidence:
                continue
            if r.outcome is None:
                rivals = [o for (f, _), o in self.entries.items() if f == office and o is not r]
                beaten = any(o.outcome == "won" and (o.votes or 0) > (r.votes or 0) for o in rivals)
                same = [o for o in rivals if set(o.evidence) & set(r.evidence) and o.votes is not None]
                if office == "senator" and len(same) >= 2:
                    beaten = False
                    rivals = []
                beaten = beaten or any(
                    o.outcome is None and (o.votes or 0) > (r.votes or 0)
                    for o in rivals
                    if set(o.evidence) & set(r.evidence)
                )
                r = dataclasses.replace(r, outcome="lost" if beaten else "won")
            out.append(r)
        return [of_one_winner(r, out) for r in out]
