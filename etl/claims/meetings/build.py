"""What all ways of finding an encounter share: its day and place, and what speaks against it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from etl.claims.document import Document
from etl.claims.meetings.circle import Circle
from etl.claims.meetings.encounter import Encounter
from etl.claims.meetings.when import days_of, is_of_denial, relative_day, resolve
from etl.claims.mentions import Mention
from etl.claims.text import Sentence

PRESENT = re.compile(
    r"\b(?:travels|flies|sees|meets|visits|calls on|hosts|heads (?:for|to)|drives|sits|goes|"
    r"comes|plays hosts?)\b"
)
COUNTED = re.compile(
    r"(?:<N\d+>|several|many|numerous|multiple|a series of) (?:[a-z]+ )?(?:rounds?|"
    r"sessions?|meetings|sittings)(?: of)?\b",
    re.IGNORECASE,
)
DIPLOMATS = re.compile(
    r"\b(?:ambassadors?|envoys?|embassy|high commission(?:er)?|diplomats?|head "
    r"of (?:the )?mission|consul|(?:Chinese|Saudi|Iranian|Turkish|British|American|"
    r"US|Afghan|Qatari|Emirati|Japanese|German|French|Russian|European|EU|UN) "
    r"(?:\w+ ){0,3}(?:ministers?|delegation|officials?|leaders?|president|secretary|"
    r"premier)|the visitor|visiting (?:minister|delegation|leader))\b",
    re.IGNORECASE,
)


def encounter_of(
    doc: Document,
    sentence: Sentence,
    masked: str,
    start: int,
    end: int,
    who: Circle,
    status: str,
    rule: str,
    medium: str = "",
) -> Encounter:
    told = days_of(doc, sentence, masked, start, end)
    published = doc.article.published_on
    day, precision, dated = resolve(told, published)
    if (
        told is not None
        and status == "denied"
        and is_of_denial(masked, f"<D{doc.mentions[sentence.index].index(told)}>")
    ):
        told, day, precision, dated = None, None, "unknown", False
    words = told.time_words.lower() if told else ""
    if day and published and precision == "day":
        weekday = bool(re.match(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", words))
        if (
            status == "held"
            and weekday
            and not sentence.is_title
            and PRESENT.search(masked[max(0, start - 60) : end])
            and not ((published - day).days <= 1 and re.match(r"(?:meets|visits|calls|hosts)", masked[start:end]))
        ):
            status = "planned"
        if status == "held" and day > published:
            status = "planned"
        elif status == "planned" and day < published:
            day, precision = (day + dt.timedelta(days=7), "day") if weekday else (None, "unknown")
    if told is None or precision == "unknown":
        day, precision, dated = relative_day(doc, sentence, masked) or (day, precision, dated)
    background = (
        bool(re.search(r"\b(?:had|has) (?:also |already |previously |earlier )*$", masked[:start]))
        or "recent" in words
        or "recent" in masked[max(0, start - 20) : start]
    )
    venue = _venue(doc, sentence, masked)
    return Encounter(who, status, rule, [sentence], medium, day, precision, dated, background, venue)


_IN_CITY = re.compile(r"<V(?P<v>\d+)>,? (?:in|at) (?:the )?<L(?P<l>\d+)>")


def _venue(doc: Document, sentence: Sentence, masked: str) -> Mention | None:
    """The venue a sentence names, in the city that it names beside it: a house may have namesakes elsewhere."""
    found = doc.mentions[sentence.index]
    beside = _IN_CITY.search(masked)
    if beside is None:
        return next((v for v in found if v.kind == "venue"), None)
    venue, city = found[int(beside.group("v"))], found[int(beside.group("l"))].place
    if city is None or city == venue.city:
        return venue
    name = (venue.place or venue.text).removesuffix(f" {venue.city}") if venue.city else venue.place
    return replace(venue, place=name, city=city)


def around(doc: Document, sentence: Sentence) -> str:
    return " ".join(s.text for s in doc.sentences[max(0, sentence.index - 2) : sentence.index + 1])


def has_independents(doc: Document) -> bool:
    return any(m.party == "IND" for found in doc.mentions for m in found if m.kind in ("party", "group"))
