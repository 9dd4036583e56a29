"""The dateline: the city that opens a story, with the day and the agency where they stand beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.reading import dates
from etl.reading.cities import CITIES

_WORD = r"[A-Z][A-Za-z.’']*(?:-[A-Za-z.’']+)?"
_PLACE = rf"{_WORD}(?:[ ]{_WORD}){{0,3}}?"
_DAY = (
    rf"(?:{dates.WEEKDAY},?\s)?(?:(?:{dates.MONTH})\b\.?\s\d\d?(?:st|nd|rd|th)?|\d\d?(?:st|nd|rd"
    rf"|th)?\s(?:{dates.MONTH})\b\.?)"
    r"(?:,?\s(?:19|20)\d\d)?"
)
_OPENING = re.compile(
    rf"""^\W{{0,3}}(?P<places>{_PLACE}(?:\s?/\s?{_PLACE}){{0,3}})
    (?:\s?\[[A-Z][A-Za-z ]+\])?                      # Islamabad [Pakistan], February 13 (ANI):
    (?:,\s(?!(?i:{dates.MONTH})\b){_PLACE})?         # Islamabad, Pakistan –
    (?P<day>,?\s(?i:{_DAY}))?
    ,?\s{{0,3}}(?P<agency>\([^()]{{0,90}}\))?\s{{0,4}}
    (?P<end>:|[–—]|-{{1,2}}(?=\s)|-(?=[A-Z][a-z])|\|(?=\s)|\.(?=\s[A-Z])|$|(?<=\))(?=\s?[A-Z“"‘']))
    (?P<late>\s{{0,3}}(?i:{_DAY})\s?:)?              # KARACHI (Web Desk) — December 7, 2012:
    """,
    re.X,
)
_PARTIAL = re.compile(
    rf"(?P<m1>{dates.MONTH})\b\.?\s(?P<d1>\d\d?)|(?P<d2>\d\d?)(?:st|nd|rd|th)?\s(?P<m2>{dates.MONTH})\b", re.I
)
_AGENCY = re.compile(
    r"\b(?:[A-Z]{2,6}|Reuters|Xinhua|Agencies|Web Desk|News Desk|Online|Staff Reporter|UrduPoint.*)\b|^\(\s*\)$"
)

# Words in capitals that open lines and are no towns.
_NO_TOWN = frozenset(
    """
    live breaking update updates updated exclusive watch editorial analysis explainer explained opinion profile
    timeline press release note caption photo photos picture correction ticker flash read more also related tags
    sponsored poll interview fact check comment comments video videos blog headlines latest news trending
    advertisement pakistan india punjab sindh balochistan kashmir assembly party council league election elections
    results result court committee minister general national provincial independent independents total candidates
    seats votes turnout winners losers question answer views review world politics sports business front page
    weather summary background highlights clarification disclaimer warning alert special report follow share source
    sources editor writer author scoreboard zimbabwe lanka extras bowling batting zardari bhutto sharif muttahida
    jamaat jamiat tehreek
    """.split()
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """`city` in title case; `end` is where the story's own words begin.

    `month` and `day` are the printed day, `year` only where it is printed too.
    """

    city: str
    end: int
    month: int | None = None
    day: int | None = None
    year: int | None = None
    agency: str | None = None


def find_dateline(paragraph: str) -> Dateline | None:
    """The dateline that opens `paragraph`, or None.

    'ISLAMABAD, Jun 17 (APP): The court' gives Islamabad, 17 June, APP. Of several cities the first counts.
    """
    if not paragraph[:4].strip(" \t\xa0“\"'*•[(")[:1].isupper():
        return None
    match = _OPENING.match(paragraph[:240])
    if not match:
        return None
    places = [p.strip(" .") for p in match["places"].split("/")]
    agency = (match["agency"] or "").strip("() ")
    if not _is_opening(match, places[0], len(places), agency):
        return None
    end = match.end()
    while end < len(paragraph) and paragraph[end] in " \t\xa0-–—":
        end += 1
    printed = " ".join(filter(None, (match["day"], match["late"], match["agency"])))
    month, day, year = _printed_day(printed)
    named = agency if _AGENCY.search(match["agency"] or "") else None
    return Dateline(_title_case(places[0]), end, month, day, year, named or None)


def _is_opening(match: re.Match[str], place: str, count: int, agency: str) -> bool:
    """Whether what stands before the mark is a place, judged by the mark that follows it."""
    known = place.lower() in CITIES
    mark = match["end"]
    if not known:
        words = place.lower().replace(".", "").split()
        capitals = place.isupper() and sum(map(str.isalpha, place)) >= 5 and "-" not in place
        if not capitals or any(w in _NO_TOWN for w in words):
            return False
        return mark == ":" or (mark in "–—--" and bool(mark) and bool(match["day"] or match["agency"] or count > 1))
    if mark in (".", "|"):
        return mark == "|" or not match["day"]
    if mark == "":
        at_end = match.end() == len(match.string)
        if at_end:  # the city has a line of its own
            return len(match.string) < 80
        return bool(match["day"]) or bool(_AGENCY.search(match["agency"] or ""))
    if mark == "-" and not match["places"].isupper():
        return match.string[match.start("end") - 1] in " \xa0)"
    return True


def _printed_day(text: str) -> tuple[int | None, int | None, int | None]:
    full = dates.first_date(text)
    if full:
        return full.month, full.day, full.year
    partial = _PARTIAL.search(text)
    if not partial:
        return None, None, None
    return dates.month_number(partial["m1"] or partial["m2"]), int(partial["d1"] or partial["d2"]), None


def _title_case(place: str) -> str:
    if "." in place:
        return place.upper() if len(place) < 4 else " ".join(w if "." in w else w.capitalize() for w in place.split())
    return " ".join(word.capitalize() for word in place.split())
