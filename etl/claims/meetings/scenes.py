"""Encounters gathered from circumstances, where no words for a meeting tell of them."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.meetings import cues
from etl.claims.meetings.attendance import fill
from etl.claims.meetings.build import DIPLOMATS, PRESENT, encounter_of, has_independents
from etl.claims.meetings.circle import ALLIANCES, Circle
from etl.claims.meetings.encounter import Encounter
from etl.claims.meetings.sides import in_stretch
from etl.claims.text import Sentence

_QUOTED = re.compile(r'"[^"]*(?:"|$)')
_TO_COME = re.compile(r"\b(?:will|is to|are to|would|is due|are due|is expected|travels|flies|is coming)\b")
_DONE = re.compile(r"\bhad (?:already |just )?(?:spent|sat|met|come|gone|been|dined|arrived|visited|driven|flown)\b")
_PUBLIC_PLACE = re.compile(
    r"Assembly|Court|Jail|Minar|Stadium|Bagh|Ground|Chowk|Senate|Parliament(?! "
    r"Lodges| House)|Park",
    re.IGNORECASE,
)


def add_scenes(doc: Document, found: list[Encounter]) -> None:
    """Encounters gathered from circumstances, where no words for a meeting told of them."""
    body = [s for s in doc.sentences if not s.is_title]
    for k, s in enumerate(body):
        if any(s in e.sentences for e in found if e.is_two_sided):
            continue
        nxt = body[k + 1] if k + 1 < len(body) and body[k + 1].paragraph == s.paragraph else None
        e = _scene(doc, [s]) or (
            _scene(doc, [s, nxt])
            if nxt is not None and not any(nxt in o.sentences for o in found if o.is_two_sided)
            else None
        )
        if e is None:
            continue
        if any(
            o.is_two_sided
            and o.status == e.status
            and (o.who.codes >= e.who.codes and o.who.indices & e.who.indices)
            and (not e.day or not o.day or e.day == o.day)
            for o in found
        ):
            continue
        found.append(e)
        fill(doc, e.sentences[-1], doc.masked(e.sentences[-1]), found)
        for after in doc.sentences[e.sentences[-1].index + 1 : e.sentences[-1].index + 4]:
            if not any(after in o.sentences for o in found):
                fill(doc, after, doc.masked(after), [e])


def _scene(doc: Document, window: list[Sentence]) -> Encounter | None:
    people = [m for s in window for m in doc.mentions[s.index] if m.kind == "person"]
    venues = [m for s in window for m in doc.of_kind(s, "venue")]
    sides = {doc.party_of(m) for m in people} - {None}
    if not sides or (len(sides) < 2 and len(people) < 2 and not any(v.party for v in venues)):
        return None
    texts = [_QUOTED.sub(_blank, doc.masked(s)) for s in window]
    score = cues.score(" ".join(texts))
    if score < cues.THRESHOLD + 0.3 * (len(window) - 1) or any(_PUBLIC_PLACE.search(v.text) for v in venues):
        return None
    around = doc.sentences[max(0, window[0].index - 2) : window[-1].index + 1]
    if DIPLOMATS.search(" ".join(s.text for s in around)):
        return None
    who = Circle()
    for s, text in zip(window, texts, strict=True):
        who = who.add(in_stretch(doc, s, text, 0, len(text)))
    alliances = ALLIANCES & who.codes
    if len(who.person_codes) == 1 and score >= 2.6:
        _fill_in(doc, who, len(window))
    if len(who.person_codes) < 2:
        return None
    who.codes = set(who.person_codes) | alliances
    if len(who.codes) > 4:
        return None
    return _built(doc, window, who)


def _fill_in(doc: Document, who: Circle, sentences: int) -> None:
    """People without a party who are shown with a party's leader count as independents in a story on independents."""
    unknown = [(p, m) for p, m in who.people if who.party(p, m) is None]
    if sentences == 1 and unknown and has_independents(doc):
        who.take_as("IND")


def _built(doc: Document, window: list[Sentence], who: Circle) -> Encounter:
    masked = " ".join(doc.masked(s) for s in window)
    status = "planned" if _TO_COME.search(masked) and not _DONE.search(masked) else "held"
    told = max(window, key=lambda s: (len(doc.of_kind(s, "person")), bool(doc.of_kind(s, "date"))))
    at = doc.masked(told)
    if (
        PRESENT.search(at)
        and re.search(r"\b(?:tomorrow|[A-Z]\w+day)\b", told.text)
        and not re.search(r"\b(?:19|20)\d\d\b", at)
    ):
        status = "planned"
    e = encounter_of(doc, told, at, 0, len(at), who, status, "scene")
    for s in window:
        if e.day is None and s is not told:
            other = encounter_of(doc, s, doc.masked(s), 0, len(doc.masked(s)), who, status, "scene")
            e.day, e.precision, e.is_dated = other.day, other.precision, e.is_dated or other.is_dated
        e.venue = e.venue or next((v for v in doc.mentions[s.index] if v.kind == "venue"), None)
    e.sentences = list(window)
    e.is_solid = False
    return e


def _blank(m: re.Match[str]) -> str:
    """A quotation as dots: what is said there is no circumstance, and offsets stay."""
    return "." * len(m.group())
