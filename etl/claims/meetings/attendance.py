"""Sentences that tell who else was there."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.frames import FrameSet
from etl.claims.meetings.circle import Circle
from etl.claims.meetings.clauses import in_quote, left_of
from etl.claims.meetings.encounter import Encounter, sides_of_members
from etl.claims.meetings.event_frames import ATTENDANCE
from etl.claims.meetings.sides import in_stretch
from etl.claims.text import Sentence

_ATTENDANCE = FrameSet(ATTENDANCE)
_LIST_END = re.compile(
    r'"|;| (?:said|told|discussed|agreed|while|where|after|before|on behalf|which|'
    r"when|during|in (?:a bid|an effort)|amid|against|regarding|reached|arrived|"
    r"visited|met|called on|held|came|had|attended the (?:rally|session))\b|"
    r" to (?!the\b|his\b|her\b|<)[a-z]+"
)
_TEAM = re.compile(
    r"<O(\d+)>(?:'s)? (?:[\w-]+ ){0,3}?(?:delegation|team|side|committee|negotiators?|"
    r"contingent|group|leaders|figures|members|lawmakers|legislators|ministers|"
    r"office-bearers|stalwarts)\b|(?:delegation|team|side) (?:of|from) (?:the "
    r")?<O(\d+)>|<O(\d+)> (?:was|were) represented|represented (?:the )?<O(\d+)"
    r">|(?:from|on behalf of|for) (?:the )?<O(\d+)>(?: side)?",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"including|along with|taking|led by|headed by|accompanied by|flanked by|assisted "
    r"by|comprising|hosted by|chaired by|presided|included?s?\b|also included|"
    r"dropped in|came|participated|represented|on behalf|took part|looked on",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:delegation|team|meeting|side|committee|participants|guests|huddle|talks|"
    r"negotiators|occasion|dinner|moot|conference|seminar|session|hosts?|visitors|"
    r"represented|assisted|on behalf|came for)\b",
    re.IGNORECASE,
)
_ABSENT = re.compile(r"\b(?:not|n't|never|nor|without|could|would|will|to) (?:be )?$")
_BESIDE = re.compile(
    r"beside|behind|assisted|flanked|accompanied|brought along|side|elbow|along with|taking", re.IGNORECASE
)
_LIST_OPENS = re.compile(r"(?:<[PL]\d+>(?:,? (?:and |of )?)?){2,}")
MAX_GAP = 7  # sentences between an encounter and a list of those who were there


_RULING = re.compile(r"\bruling (?:party|side|alliance|coalition)\b", re.IGNORECASE)


def fill(doc: Document, sentence: Sentence, masked: str, found: list[Encounter]) -> None:
    """Add the people that this sentence names to an encounter told of shortly before."""
    for frame in _ATTENDANCE.likely(masked):
        for m in frame.find(masked):
            if in_quote(masked, m.start()) or _ABSENT.search(masked[: m.start()]):
                continue
            if frame.tags["shape"] == "right":
                end = _LIST_END.search(masked, m.end())
                who = in_stretch(doc, sentence, masked, m.end(), end.start() if end else len(masked))
            else:
                who = left_of(doc, sentence, masked, m.start())
            if not who.people and frame.tags["shape"] == "left" and _SENT_PEOPLE.match(m.group()):
                _sides_there(doc, sentence, masked[: m.start()], found)
            if not who.people:
                continue
            if (
                _LOOSE.match(m.group())
                and not any(sentence in e.sentences for e in found)
                and not _ABOUT.search(masked[max(0, m.start() - 70) : m.end()])
            ):
                continue
            team = _team(doc, sentence, masked, m.start(), m.end())
            e = _nearest(found, sentence, who, team)
            if e is None:
                continue
            if team and e.is_two_sided and team not in e.who.codes and _RULING.search(sentence.text):
                team = None  # of the province perhaps, not of the country
            who = Circle(who.people, set(), who.told, 0)
            if frame.tags["shape"] == "right":
                who.assign(team)
            else:
                who.take_as(team)
            if team is None:
                who.take_as(_companion(doc, sentence, masked, m, frame.tags["shape"]))
            if team is None and len(who.person_codes) == 1 and len(who.people) > 1:
                who.take_as(next(iter(who.person_codes)))
            e.who = e.who.add(who)
            e.who.codes |= sides_of_members(e)
            if team and not e.is_two_sided:
                e.who.codes.add(team)
            if sentence not in e.sentences:
                e.sentences.append(sentence)


_SENT_PEOPLE = re.compile(
    r"(?:were|was|are) (?:also )?(?:represented|present|in attendance)|represented|participated|took part",
    re.IGNORECASE,
)


def _sides_there(doc: Document, sentence: Sentence, words: str, found: list[Encounter]) -> None:
    """ "The <O0>, <O1> and <O2> were represented": parties without people, of the encounter told just before."""
    codes = {m.party for m in doc.tagged(sentence, words) if m.kind == "party" and m.party and m.party != "IND"}
    e = found[-1] if found else None
    if e is None or len(codes) < 2 or not 0 <= sentence.index - e.sentences[-1].index <= 2 or e.status == "denied":
        return
    e.who.codes |= codes
    if sentence not in e.sentences:
        e.sentences.append(sentence)


def _companion(doc: Document, sentence: Sentence, masked: str, m: re.Match[str], shape: str) -> str | None:
    """The party of the one whom they sat beside, assisted, came with."""
    if not _BESIDE.search(m.group()):
        return None
    other = (
        left_of(doc, sentence, masked, m.start())
        if shape == "right"
        else in_stretch(doc, sentence, masked, m.end(), min(len(masked), m.end() + 30))
    )
    return next(iter(other.person_codes)) if len(other.person_codes) == 1 else None


def nameless_guests(doc: Document, sentence: Sentence, masked: str, found: list[Encounter]) -> None:
    """ "A PTI team stepped into the house of <P1>." - the sentence after it opens with the names of the team."""
    e = next((o for o in reversed(found) if o.guests.codes and not o.guests.people and len(o.guests.codes) == 1), None)
    opens = _LIST_OPENS.match(masked)
    if e is None or opens is None or sentence.is_title or not 0 < sentence.index - e.sentences[-1].index <= 2:
        return
    who = in_stretch(doc, sentence, masked, 0, opens.end())
    if len(who.people) < 2 or who.person_codes - e.guests.codes:
        return
    who.take_as(next(iter(e.guests.codes)))
    e.who = e.who.add(who)
    e.sentences.append(sentence)


def _team(doc: Document, sentence: Sentence, masked: str, start: int, end: int) -> str | None:
    """The party whose delegation the list is of."""
    m = None
    for hit in _TEAM.finditer(masked, max(0, start - 60), min(len(masked), end + 45)):
        m = hit
    if m is None:
        return None
    k = int(next(g for g in m.groups() if g))
    return doc.mentions[sentence.index][k].party


def _nearest(found: list[Encounter], sentence: Sentence, who: Circle, team: str | None) -> Encounter | None:
    near = [
        e
        for e in reversed(found)
        if 0 <= sentence.index - max(s.index for s in e.sentences) <= MAX_GAP
        and not (sentence.is_title and e.sentences[-1] is not sentence)
        and e.rule != "next-meeting"
    ]
    here = [e for e in near if sentence in e.sentences]
    if here:
        return here[0]
    codes = who.person_codes | ({team} if team else set())
    fit = [e for e in near if codes & e.who.codes or who.indices & e.who.indices]
    return next(iter(fit or near), None)
