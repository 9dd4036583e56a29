"""Time expressions and the days they mean, seen from the day of publication."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from etl.claims.prefilter import Sieve

MONTHS = {
    name: i + 1
    for i, names in enumerate(
        "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|"
        "oct october|nov november|dec december".split("|")
    )
    for name in names.split()
}
WEEKDAYS = {
    name: i
    for i, names in enumerate("mon monday|tue tues tuesday|wed wednesday|thu thurs thursday|fri friday|sat saturday|sun sunday".split("|"))
    for name in names.split()
}
_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_DAY = r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART = r"(?: (?:late |early )?(?:night|evening|morning|afternoon))?"

_PATTERNS: list[tuple[str, str]] = [
    ("date", rf"\b(?:(?:{_WEEKDAY}),? )?(?P<m1>{_MONTH})\.? (?P<d1>{_DAY})\b(?!\s*(?:lakh|seats|votes|per))(?:,? (?P<y1>(?:19|20)\d\d))?"),
    ("date", rf"\b(?:the )?(?P<d2>{_DAY})(?: of)? (?P<m2>{_MONTH})\b(?:,? (?P<y2>(?:19|20)\d\d))?"),
    ("iso", r"\b(?P<iso>20\d\d-\d\d-\d\d)\b"),
    ("month", rf"\b(?P<mm>{_MONTH}),? (?P<my>(?:19|20)\d\d)\b"),
    ("weekday", rf"\b(?P<last>[Ll]ast |previous |[Tt]his |[Nn]ext |coming |[Tt]he (?:preceding|following) )?(?P<wd>{_WEEKDAY})(?:'s)?{_PART}"),
    ("today", r"(?i:\b(?:today|tonight|this (?:morning|afternoon|evening)|earlier (?:in the|today))\b(?! week| month| year))"),
    ("yesterday", r"(?i:\b(?:yesterday|last night|late last night|the previous night|overnight)\b)"),
    ("tomorrow", r"(?i:\btomorrow\b)"),
    ("daybefore", r"(?i:\b(?:a|one|the|just a|only a) day (?:earlier|before|ago|prior)|\b(?:the )?previous (?:day|evening)\b)"),
    ("dayafter", r"(?i:\b(?:a|one|the) day (?:after|later)|\b(?:the )?(?:next|following) day\b)"),
    ("daysago", r"(?i:\b(?P<n>two|three|four|five|six|\d+) days? (?:ago|earlier|back|before)\b)"),
    ("thisweek", r"(?i:\b(?:earlier |later )?(?:this|in the) week\b|\blast week(?:end)?\b|\bnext week\b|\ba week (?:ago|earlier)\b)"),
    ("thismonth", r"(?i:\b(?:earlier |later )?(?:this|in the) month\b)"),
    ("lastmonth", r"(?i:\blast month\b|\ba month ago\b)"),
    ("inmonth", rf"\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Dd]uring|[Ee]arly|[Ll]ate|mid) (?P<im>{_MONTH})\b(?! \d)"),
    ("recent", r"(?i:\b(?:recently|the other day|in recent (?:days|weeks)|a few days ago|some days ago)\b)"),
    ("year", r"\b(?:[Ii]n|[Ss]ince|[Dd]uring|of|the) (?P<yr>(?:19|20)\d\d)\b"),
]
_LIKELY = Sieve([re.compile(p) for _, p in _PATTERNS])
_HINT = re.compile(r"\d|day|night|week|month|[Rr]ecently|[Tt]omorrow|morning|evening|noon|[Ee]arlier|[Yy]esterday|[Tt]oday|" + _MONTH)
_SMALL = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A stretch of a sentence that tells when. `day` is set for precision day and month (first of it)."""

    start: int
    end: int
    words: str
    kind: str
    day: dt.date | None
    precision: str  # day, month, unknown


def find_times(
    text: str,
    published: dt.date | None,
    *,
    is_future: Callable[[int], bool] = lambda at: False,
    anchor: dt.date | None = None,
) -> list[TimeExpression]:
    """Time expressions of a sentence, left to right.

    Where `is_future(offset)` holds a bare weekday is the next one; `anchor` is the day that "a day earlier"
    counts from (the publication date where it is not given).
    """
    if not _HINT.search(text):
        return []
    likely = _LIKELY.likely(text)
    if not likely:
        return []
    return [_resolve(m, published, is_future(m.start()), anchor or published) for m in _any_of(tuple(likely)).finditer(text)]


@lru_cache(maxsize=1024)
def _any_of(indices: tuple[int, ...]) -> re.Pattern[str]:
    """Some of the patterns as one, in their order; the groups are called as in all."""
    return re.compile("|".join(f"(?P<k{i}>{_PATTERNS[i][1]})" for i in indices))


def _resolve(m: re.Match[str], pub: dt.date | None, future: bool, anchor: dt.date | None) -> TimeExpression:
    index = next(int(k[1:]) for k, value in m.groupdict().items() if value is not None and k[1:].isdigit())
    kind = _PATTERNS[index][0]
    day: dt.date | None = None
    precision = "unknown"
    if kind == "date":
        month = MONTHS[(m.group("m1") or m.group("m2")).lower().rstrip(".")]
        number = int(re.sub(r"\D", "", m.group("d1") or m.group("d2")))
        year = m.group("y1") or m.group("y2")
        day = _nearest(month, number, int(year) if year else None, pub)
        precision = "day" if day else "unknown"
    elif kind == "iso":
        try:
            day, precision = dt.date.fromisoformat(m.group("iso")), "day"
        except ValueError:
            day = None
    elif kind == "month":
        day, precision = dt.date(int(m.group("my")), MONTHS[m.group("mm").lower()], 1), "month"
    elif pub is not None:
        day, precision = _relative(kind, m, pub, future, anchor or pub)
    return TimeExpression(m.start(), m.end(), m.group(), kind, day, precision)


def _nearest(month: int, number: int, year: int | None, pub: dt.date | None) -> dt.date | None:
    """A day of the year given, else of the year that brings it nearest to publication."""
    years = [year] if year else [pub.year - 1, pub.year, pub.year + 1] if pub else []
    days = []
    for y in years:
        try:
            days.append(dt.date(y, month, number))
        except ValueError:
            continue
    if not days:
        return None
    return min(days, key=lambda d: abs((d - pub).days)) if pub else days[0]


def weekday_before(pub: dt.date, weekday: int, *, strict: bool = False) -> dt.date:
    """The latest such weekday on or before `pub` (before it where strict)."""
    back = (pub.weekday() - weekday) % 7
    return pub - dt.timedelta(days=back or (7 if strict else 0))


def _relative(kind: str, m: re.Match[str], pub: dt.date, future: bool, anchor: dt.date) -> tuple[dt.date | None, str]:
    one = dt.timedelta(days=1)
    if kind == "weekday":
        weekday = WEEKDAYS[m.group("wd").lower()]
        lead = (m.group("last") or "").strip().lower()
        if lead in ("next", "coming") or (future and lead != "last"):
            ahead = (weekday - pub.weekday()) % 7
            return pub + dt.timedelta(days=ahead or 7), "day"
        return weekday_before(pub, weekday, strict=lead in ("last", "previous")), "day"
    if kind == "today":
        return pub, "day"
    if kind == "yesterday":
        return pub - one, "day"
    if kind == "tomorrow":
        return pub + one, "day"
    if kind == "daybefore":
        return anchor - one, "day"
    if kind == "dayafter":
        return anchor + one, "day"
    if kind == "daysago":
        n = m.group("n")
        return pub - one * (_SMALL.get(n.lower()) or int(n)), "day"
    if kind == "thismonth":
        return pub.replace(day=1), "month"
    if kind == "lastmonth":
        return (pub.replace(day=1) - one).replace(day=1), "month"
    if kind == "inmonth":
        month = MONTHS[m.group("im").lower()]
        year = pub.year if month <= pub.month or future else pub.year - 1
        return dt.date(year, month, 1), "month"
    return None, "unknown"
