"""From the words for a switch to claims: who, from where, to where, and whether it happened."""

from __future__ import annotations

import re

from etl.claims.defections.actors import actors
from etl.claims.defections.backgrounds import fill_origins
from etl.claims.defections.company import ALONG
from etl.claims.defections.described import described, opening_list
from etl.claims.defections.directions import origin_named, target
from etl.claims.defections.focus import Focus
from etl.claims.defections.followups import follow
from etl.claims.defections.frames import FRAMES
from etl.claims.defections.gates import (
    FROM,
    IF_HE,
    MAY_FOLLOW,
    NOT_A_PARTY,
    PLAIN,
    RETURN,
    RUMOUR,
    WORN,
)
from etl.claims.defections.headlines import take_from_headline
from etl.claims.defections.list_lines import list_item
from etl.claims.defections.lists import Actor, members
from etl.claims.defections.merge import Draft, settle
from etl.claims.defections.model import load
from etl.claims.defections.movers import may_move
from etl.claims.defections.origins import from_party, own_parties, stood_alone
from etl.claims.defections.parties import party_left
from etl.claims.defections.recall import object_of, previous
from etl.claims.defections.second import add_learned, judge
from etl.claims.defections.shares import Event, each_his_own, shares
from etl.claims.defections.status import day_of, is_history, is_long_ago, is_unreal, status_of
from etl.claims.defections.triggers import Triggered
from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.text import Sentence
from etl.records import Defection


def read(doc: Document) -> list[Defection]:
    """The changes of side an article reports; one claim for each person or counted group and direction."""
    if doc.looks_back:
        return []
    found = drafts(doc)
    model = load()
    add_learned(doc, found, judge(doc, model), model)
    return settle(doc, found)


def by_rules(doc: Document) -> list[Defection]:
    """What the frames alone read."""
    return settle(doc, drafts(doc))


def drafts(doc: Document) -> list[Draft]:
    """The switches that the frames find in an article, repeats too."""
    return _Reading(doc).found()


_NAMED_AT_ONCE = 8  # people that one sentence may name


class _Reading:
    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.focus = Focus()
        self.drafts: list[Draft] = []
        self.rumours: dict[int, bool] = {}  # sentences that speak of rumours
        self.named = {m.party for found in doc.mentions for m in found if m.kind == "party"} | {
            p.party for p in doc.people
        }

    def found(self) -> list[Draft]:
        self._prime()
        for sentence in self.doc.sentences:
            if sentence.is_title:
                continue
            told = len(self.drafts)
            self._sentence(sentence)
            if len(self.drafts) == told:
                self.drafts += list_item(self.doc, sentence, self.focus, self.drafts)
        self._headline()
        follow(self.doc, self.drafts)
        fill_origins(self.doc, self.drafts)
        return self.drafts

    def _headline(self) -> None:
        """What only the headline says outright of somebody whom the story names."""
        told, self.drafts = self.drafts, []
        for sentence in self.doc.sentences:
            if sentence.is_title:
                self._sentence(sentence)
        found, self.drafts = self.drafts, told
        for d in found:
            take_from_headline(self.doc, self.drafts, d)

    # --- events -----------------------------------------------------------------------------------

    def _prime(self) -> None:
        """The headline's parties: what "the party" may be before the story has named one."""
        opening = self.doc.sentences[:4]
        self.focus.story_alone = any(re.search(r"\b[Ii]ndependents\b", s.text) for s in opening)
        for sentence in self.doc.sentences:
            if not sentence.is_title:
                continue
            masked = self.doc.masked(sentence)
            for frame in FRAMES.likely(masked):
                for m in frame.find(masked):
                    groups = m.groupdict()
                    for slot, side in (("t", "to"), ("f", "left")):
                        if groups.get(slot) and getattr(self.focus, side) is None:
                            party = self.doc.tagged(sentence, groups[slot])[0].party
                            if party != "IND":
                                setattr(self.focus, side, party)

    def _sentence(self, sentence: Sentence) -> None:
        masked = self.doc.masked(sentence)
        taken: list[tuple[int, int]] = []
        triggered = Triggered(masked.lower())
        worn = bool(WORN.search(masked))
        for frame in FRAMES.likely(masked):
            gate = frame.tags.get("gate")
            if (
                (gate == "worn" and not worn)
                or (gate == "rumour" and not self._is_rumoured(sentence))
                or (frame.tags.get("need") == "moved" and not self.drafts)
                or not triggered.may_find(frame.name)
            ):
                continue
            for m in frame.find(masked):
                begin = m.end("p") if "apposed" in frame.tags else m.start()
                if any(a < m.end() and begin < b for a, b in taken):
                    continue
                event = self._event(sentence, masked, frame, m)
                if event is None:
                    continue
                taken.append((m.start() + 4 if frame.name.startswith("which_") else m.start(), m.end()))
                each = each_his_own(self.doc, sentence, masked, event, m)
                for one in each or [event]:
                    self._record(sentence, masked, one)
                for more in shares(self.doc, sentence, masked, event):
                    self._record(sentence, masked, more)

    def _is_rumoured(self, sentence: Sentence) -> bool:
        """True where the sentence or the one before speaks of rumours."""
        for index in (sentence.index, sentence.index - 1):
            if index >= 0 and index not in self.rumours:
                self.rumours[index] = RUMOUR.search(self.doc.sentences[index].text) is not None
        return self.rumours[sentence.index] or self.rumours.get(sentence.index - 1, False)

    def _event(self, sentence: Sentence, masked: str, frame: Frame, m: re.Match[str]) -> Event | None:
        groups = m.groupdict()
        side = frame.tags["side"]
        if side == "context":
            return None
        if (groups.get("t") or groups.get("f")) and frame.tags.get("party") != "host" and "tail" not in frame.tags:
            last = "t" if groups.get("t") else "f"
            if (
                (not (groups.get("p") and m.end("p") == m.end()) and NOT_A_PARTY.match(masked[m.end() :]))
                or (m.end(last) >= m.end() - 2 and frame.name in PLAIN and not MAY_FOLLOW.match(masked[m.end() :]))
                or (
                    m.end(last) < m.end()
                    and NOT_A_PARTY.match(masked[m.end(last) :])
                    and frame.tags.get("party") != "host"
                    and side != "both"
                )
            ):
                return None
        if groups.get("v") and m.end("v") == m.end() and NOT_A_PARTY.match(masked[m.end() :]):
            return None
        people = members(self.doc, sentence, m.start("p"), m.end("p")) if groups.get("p") else []
        people += members(self.doc, sentence, m.start("p2"), m.end("p2")) if groups.get("p2") else []
        if frame.tags.get("actor") == "previous":
            people = previous(self.doc, sentence)
        if frame.tags.get("actor") == "object":
            people = object_of(self.doc, sentence, m.start())
        if "actor" in frame.tags and not people:
            return None
        people = people or described(self.doc, sentence, m.start())
        if not people or frame.tags.get("also") == "subject":
            people = actors(self.doc, sentence, m.start(), m.end()) + people
        if not people:
            return None
        status = self._status(sentence, frame, m, people)
        to = target(self.doc, sentence, m, frame, people, self.focus, self.named) if side != "leave" else None
        if side != "leave" and to is None:
            if "bare" not in frame.tags or status != "denied":
                return None
            side = "leave"  # who denies that he changes sides denies leaving his own
        if to is not None and not groups.get("p") and (along := ALONG.match(masked[m.end() :])):
            people = people + members(self.doc, sentence, m.end() + along.start("p"), m.end() + along.end("p"))
        left = origin_named(self.doc, sentence, m, people)
        if left is None and to is not None and (origin := FROM.match(masked[m.end() :])):
            left = self.doc.tagged(sentence, origin.group("o"))[0].party
        if (
            side == "leave"
            and left is None
            and not (groups.get("v") or not any(groups.get(k) for k in ("f", "g", "h", "v")))
        ):
            return None
        people = self._by_name(sentence, people)
        people = [
            a
            for a in people
            if (status == "denied" and side == "leave")
            or may_move(
                self.doc, self.drafts, a, to, left, frame, m.group(), told=bool(groups.get("t") or groups.get("f"))
            )
        ]
        return Event(frame, m.start(), m.end(), people, to, left, side, status) if people else None

    def _status(self, sentence: Sentence, frame: Frame, m: re.Match[str], people: list[Actor]) -> str:
        named = {a.person.index for a in people if a.person}
        return status_of(self.doc, sentence, m.start(), m.end(), frame.tags.get("status"), named)

    def _by_name(self, sentence: Sentence, people: list[Actor]) -> list[Actor]:
        """The people behind "three former lawmakers" where the next sentence begins with as many names."""
        if len(people) != 1 or not people[0].group or not 2 <= (people[0].count or 0) <= _NAMED_AT_ONCE:
            return people
        follow = self.doc.sentences[sentence.index + 1 : sentence.index + 2]
        if not follow or re.search(r"<P\d+>", self.doc.masked(sentence)):
            return people
        first = opening_list(self.doc.masked(follow[0]))
        named = members(self.doc, follow[0], first.start(), first.end()) if first else []
        return named if len(named) == people[0].count and all(a.name for a in named) else people

    def _record(self, sentence: Sentence, masked: str, e: Event) -> None:
        verb = e.start + len(re.match(r"[^<]*", masked[e.start : e.end]).group())  # type: ignore[union-attr]
        if e.status == "denied" and e.frame.tags.get("gate") == "rumour" and IF_HE.search(masked[: e.start]):
            return
        if e.status != "denied" and is_unreal(masked, e.start, min(verb, e.start + 1)):
            return
        if e.frame.name == "joined" and is_history(self.doc, sentence, masked, e.start, e.end):
            return
        if is_long_ago(self.doc, sentence, masked, e.start, e.end, leaves=e.side == "leave"):
            return
        day = day_of(self.doc, sentence, e.start)
        many = len(e.people) > 1 or e.people[0].group is not None
        alone = many and (stood_alone(sentence.text) or bool(re.search(r"\bindependents\b", sentence.text)))
        lefts: list[str | None] = []
        for a in e.people:
            left, backed = e.left, None
            if left is None and (e.side == "leave" or (e.side == "both" and e.to != "IND")):
                left = party_left(self.doc, a, sentence, e.start, self.focus) or self._left_by_others(e.people)
                if left is None and e.side == "leave":
                    continue
            if e.to is not None and left is None:
                if e.to == "IND":
                    left = party_left(self.doc, a, sentence, e.start, self.focus)
                else:
                    left, backed = from_party(self.doc, a, e.to, sentence, self.focus, alone)
            lefts.append(left)
            self.drafts.append(
                Draft(
                    a,
                    e.to,
                    left,
                    backed,
                    e.status,
                    sentence,
                    e.frame.name,
                    day,
                    bool(RETURN.search(masked[e.start : e.end])),
                    e.end,
                )
            )
        if not lefts:
            return
        group = any(a.group for a in e.people)
        if "IND" in lefts and e.to and (group or len(e.people) > 1):
            self.focus.from_alone.add(e.to)
        backer = next((a.backed_by for a in e.people if a.backed_by), None)
        if e.to is not None and e.to != "IND":
            self.focus.to = e.to
        if lefts[0] is not None:
            self.focus.left = lefts[0]
        self.focus.at, self.focus.is_group = sentence.index, group or len(e.people) > 1
        self.focus.backed_by = backer if group else None

    def _left_by_others(self, people: list[Actor]) -> str | None:
        """The party of those who leave together: "A and B of the PTI parted ways with the party"."""
        found = [p for a in people for p in own_parties(a)[:1] if p != "IND"]
        return found[0] if len(set(found)) == 1 else None
