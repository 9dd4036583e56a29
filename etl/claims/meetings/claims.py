"""Encounters as claims."""

from __future__ import annotations

import datetime as dt

from etl.claims.document import Document
from etl.claims.meetings.encounter import Encounter
from etl.claims.meetings.when import relative_day
from etl.claims.text import Sentence
from etl.records import Meeting, Modality, Participant

_MODALITY: dict[str, Modality] = {"held": "asserted", "planned": "planned", "denied": "denied"}


def claims_of(doc: Document, found: list[Encounter]) -> list[Meeting]:
    """The encounters of two sides that the body tells of."""
    out = []
    for e in found:
        body = [s for s in e.sentences if not s.is_title]
        if not body or not e.is_two_sided:
            continue
        body = _telling_first(doc, e, body)
        day, precision = _day(doc, e)
        venue = e.venue
        out.append(
            Meeting(
                evidence=tuple(x for s in body[:4] if (x := doc.evidence(s))),
                rule=e.rule,
                modality=_MODALITY[e.status],
                confidence=_confidence(e),
                status=e.status,  # type: ignore[arg-type]
                date=day,
                date_precision=precision,  # type: ignore[arg-type]
                place=", ".join(x for x in (venue.place, venue.city) if x) or None if venue else None,
                venue=venue.place if venue else None,
                city=venue.city if venue else None,
                parties=tuple(sorted(e.who.codes)),
                participants=tuple(Participant(p.name, e.who.party(p, m), p.person_id) for p, m in e.who.people),
            )
        )
    return out


def _telling_first(doc: Document, e: Encounter, body: list[Sentence]) -> list[Sentence]:
    """The sentence that tells of the encounter first, then the others in the order of the text."""
    body = sorted(body, key=lambda s: s.index)
    first = min(body, key=lambda s: (-min(2, _sides_in(doc, e, s)), s.index))
    return [first, *(s for s in body if s is not first)]


def _sides_in(doc: Document, e: Encounter, s: Sentence) -> int:
    """How many of the sides the sentence names."""
    codes: set[str | None] = {m.party for m in doc.mentions[s.index]}
    codes |= {e.who.party(p, m) for p, m in e.who.people for x in doc.mentions[s.index] if x.person is p}
    return len(codes & e.who.codes)


# How often a rule was right on the reviewed articles, where people of both sides are named; others score lower.
_SURE = 0.9
_WEAKER = {"scene": 0.78, "next-meeting": 0.75, "contacted": 0.6, "event": 0.78, "hosted": 0.8, "in-a-meeting": 0.75}


def _confidence(e: Encounter) -> float:
    if e.confidence is not None:
        return e.confidence
    value = _WEAKER.get(e.rule, _SURE)
    if len(e.who.person_codes) < 2:
        value -= 0.12
    if e.hits > 1:
        value += 0.04
    return round(min(value, 0.95), 2)


def _day(doc: Document, e: Encounter) -> tuple[dt.date | None, str]:
    """The day told; else that of the story's opening; else publication, where the encounter is the story's event."""
    if e.day is not None:
        return e.day, e.precision
    published = doc.article.published_on
    if e.status != "held" or e.is_dated or e.is_background:
        return None, "unknown"
    opened = _day_of_opening(doc, e)
    if opened:
        return opened, "day"
    if published and _is_main(doc, e):
        return published, "day"
    return None, "unknown"


def _day_of_opening(doc: Document, e: Encounter) -> dt.date | None:
    """A day named earlier in the paragraph, or in the opening paragraph, up to a week before publication."""
    published = doc.article.published_on
    first = min((s for s in e.sentences if not s.is_title), key=lambda s: s.index)
    lead = doc.sentences[_opening(doc)].paragraph
    for s in reversed(doc.sentences[: max(first.index, _opening(doc) + 1)]):
        if s.is_title or s.paragraph not in (first.paragraph, lead):
            continue
        days = [m for m in doc.mentions[s.index] if m.kind == "date" and m.day and m.precision == "day"]
        told = relative_day(doc, s, doc.masked(s)) if s.paragraph == first.paragraph else None
        if told:
            return told[0]
        near = {m.day for m in days if m.day and published and 0 <= (published - m.day).days <= 6}
        if len(near) != 1:
            continue
        if s.paragraph == first.paragraph or _is_main(doc, e):
            return near.pop()
    titles = {m.day for s in doc.sentences if s.is_title for m in doc.mentions[s.index] if m.kind == "date" and m.day}
    if len(titles) == 1 and published and 0 <= (published - min(titles)).days <= 6 and _is_main(doc, e):
        return titles.pop()
    return None


def _opening(doc: Document) -> int:
    """The index of the sentence that opens the story: the first of some length, past bullets and kickers."""
    return next(
        (s.index for s in doc.sentences if not s.is_title and len(s.text) > 60 and s.text.rstrip()[-1] in ".!?\"')"), 0
    )


def _is_main(doc: Document, e: Encounter) -> bool:
    first_body = _opening(doc)
    return any(s.is_title for s in e.sentences) or e.sentences[0].index - first_body <= 5 or e.hits >= 2
