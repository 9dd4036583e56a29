"""Sentences about an event: "the dinner was attended by ...", "the two sides will meet again"."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.frames import Frame, FrameSet
from etl.claims.meetings.anaphora import both_sides
from etl.claims.meetings.build import COUNTED, DIPLOMATS, encounter_of
from etl.claims.meetings.circle import Circle
from etl.claims.meetings.clauses import in_quote
from etl.claims.meetings.encounter import Encounter, days_agree, take
from etl.claims.meetings.event_frames import EVENTS
from etl.claims.meetings.sides import HOUSE, in_stretch
from etl.claims.meetings.trigger_words import WORDS
from etl.claims.meetings.when import status_of
from etl.claims.text import Sentence

_EVENTS = FrameSet(EVENTS)
_NOT_AN_EVENT = re.compile(
    r"\b(?:press|news|public|corner|cabinet|(?<!-)(?<!all )party|parliamentary|"
    r"core committee|CEC|executive|general body|shura|board|security council|CCI|"
    r"apex|Senate|Assembly|court|lawyers|workers|joint session of (?:the )?parliament|"
    r"joint session|"
    r"budget|assembly|election|house|parliament|media)\b",
    re.IGNORECASE,
)
_OF_ONE_PARTY = re.compile(
    r" of (?:the |its |his )?(?:<O\d+>(?:'s)? )?(?:parliamentary|party|central|"
    r"core|executive|federal|provincial|national|cabinet|CEC|committee|council|"
    r"board|shura)",
    re.IGNORECASE,
)


def read_events(doc: Document, sentence: Sentence, masked: str, words: frozenset[str], found: list[Encounter]) -> None:
    """A sentence about "the meeting": more of the one told before, or one whose sides are still to be named.

    `words` are those of the masked sentence in lower case.
    """
    for frame in _EVENTS.likely(masked):
        if not words & WORDS[frame.name]:
            continue
        m = frame.regex.search(masked)
        if (
            m is None
            or in_quote(masked, m.start())
            or _NOT_AN_EVENT.search(masked[max(0, m.start() - 25) : m.end()])
            or _OF_ONE_PARTY.match(masked, m.end())
            or DIPLOMATS.search(sentence.text)
            or COUNTED.search(masked[max(0, m.start() - 30) : m.end()])
        ):
            continue
        if frame.tags["shape"] == "again":
            _again(doc, sentence, masked, frame, m, found)
            continue
        if frame.tags["shape"] == "past":
            _earlier(doc, sentence, masked, frame, m, found)
            continue
        if any(sentence in e.sentences for e in found):
            continue
        status = status_of(masked, m.start(), m.end(), m.group())
        if status is None:
            continue
        who = in_stretch(doc, sentence, masked, 0, len(masked))
        e = encounter_of(doc, sentence, masked, m.start(), m.end(), who, status, frame.name)
        if e.day and doc.article.published_on and abs((doc.article.published_on - e.day).days) > 12:
            continue
        last = next(
            (o for o in reversed(found) if sentence.index - o.sentences[-1].index <= 8 and o.status == e.status), None
        )
        if (
            last is not None
            and not sentence.is_title
            and who.codes <= last.who.codes
            and (not e.day or not last.day or e.day == last.day)
        ):
            e.who = Circle(_hosts(doc, sentence, masked).people)
            take(last, e)
        elif who or _hosts(doc, sentence, masked):
            if len(who.codes) < 3 and not (
                len(who.person_codes) >= 2 and re.match(r"attended (?:the|an?) ", m.group())
            ):
                e.who = _hosts(doc, sentence, masked)
            e.who.vague = 0
            found.append(e)


def _earlier(
    doc: Document, sentence: Sentence, masked: str, frame: Frame, m: re.Match[str], found: list[Encounter]
) -> None:
    """Another meeting of the same sides, on a day before."""
    held = next((o for o in reversed(found) if o.is_two_sided and o.status == "held"), None)
    named = in_stretch(doc, sentence, masked, 0, len(masked))
    if held is None or sentence.index - held.sentences[-1].index > 8 or named.codes - held.who.codes:
        return
    e = encounter_of(
        doc, sentence, masked, m.start(), m.end(), Circle([], set(held.who.codes), held.who.told), "held", frame.name
    )
    if e.day is None or e.precision != "day" or e.status != "held" or any(o.day in (None, e.day) for o in found):
        return
    found.append(e)


def _hosts(doc: Document, sentence: Sentence, masked: str) -> Circle:
    """Who gave the event, or in whose house it was."""
    m = re.search(
        r"(?:hosted|chaired|organi[sz]ed|convened|presided over|arranged|called|"
        r"given)(?: here)? by|(?:residence|house|home) of|<[PO]\d+>(?:'s)? (?:[\w-]+ "
        rf"){{0,3}}(?:{HOUSE}|plays? hosts? to|hosts|hosted|laid|threw)|at (?:the "
        r")?<[POV]\d+>",
        masked,
    )
    if m is None:
        return Circle()
    return in_stretch(doc, sentence, masked, m.start(), min(len(masked), m.end() + 60), venues=True)


def _again(
    doc: Document, sentence: Sentence, masked: str, frame: Frame, m: re.Match[str], found: list[Encounter]
) -> None:
    """Another meeting of the same sides, still to come."""
    if (
        not re.search(
            r"\b(?:will|shall|to|would|expected|scheduled|due|agreed|decided|likely|slated|set|plan\w*|appointment)\b",
            masked[max(0, m.start() - 40) : m.end() + 40],
        )
        or status_of(masked, m.start(), m.start(), "") is None
    ):
        return
    held = next(
        (
            o
            for o in reversed(found)
            if o.is_two_sided
            and o.status == "held"
            and not all(s.is_title for s in o.sentences)
            and 0 <= sentence.index - o.sentences[-1].index <= 14
        ),
        None,
    )
    if held is not None and re.search(r"committee|coordination", m.group()):
        held = next(
            o for o in found if o.is_two_sided and o.status == "held" and not all(s.is_title for s in o.sentences)
        )
    named = in_stretch(doc, sentence, masked, 0, len(masked))
    if held is None and not named.codes:
        named = both_sides(doc, sentence, masked, 0, m.end())
    if len(named.codes) >= 2 and (held is None or named.codes - held.who.codes):
        who = Circle([], set(named.codes))
    elif held is None or named.codes - held.who.codes:
        return
    else:
        who = Circle(
            list(held.who.people) if re.search(r"same (?:leaders|people|men|five|four|three)", masked) else [],
            set(held.who.codes),
            held.who.told,
        )
    e = encounter_of(doc, sentence, masked, m.start(), m.end(), who, "planned", frame.name)
    e.status = "planned"
    if any(o.status == "planned" and o.who.codes == e.who.codes and days_agree(o, e) for o in found):
        return
    found.append(e)
