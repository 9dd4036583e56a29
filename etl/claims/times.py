"""Time expressions and the days they mean, seen from the day of publication."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

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
    for i, names in enumerate(
        "mon monday|tue tues tuesday|wed wednesday|thu thurs thursday|fri friday|sat saturday|sun sunday".split("|")
    )
    for name in names.split()
}
_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_DAY = r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART = r"(?: (?:late |early )?(?:night|evening|morning|afternoon))?"

_PATTERNS: list[tuple[str, str]] = [
    (
        "date",
        rf"\b(?:(?:{_WEEKDAY}),? )?(?P<m>{_MONTH})\.? (?P<d>{_DAY})\b(?!\s*(?:lakh|seats|votes|per))(?:,? (?P<y>(?:19|20)\d\d))?",
    ),
    ("date", rf"\b(?:the )?(?P<d>{_DAY})(?: of)? (?P<m>{_MONTH})\b(?:,? (?P<y>(?:19|20)\d\d))?"),
    ("iso", r"\b(?P<iso>20\d\d-\d\d-\d\d)\b"),
    ("month", rf"\b(?P<mm>{_MONTH}),? (?P<my>(?:19|20)\d\d)\b"),
    (
        "weekday",
        rf"\b(?P<last>[Ll]ast |previous |[Tt]his |[Nn]ext |coming |[Tt]he (?:preceding|following) )?(?P<wd>{_WEEKDAY})(?:'s)?{_PART}",
    ),
    (
        "today",
        r"(?i:\b(?:today|tonight|this (?:morning|afternoon|evening)|earlier (?:in the|today))\b(?! week| month| year))",
    ),
    # what a running report says under the time of day: "8:15am - they have spoken"
    ("today", r"^\W{0,3}\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?= ?[\u2014\u2013|:-])"),
    ("yesterday", r"(?i:\b(?:yesterday|last night|late last night|the previous night|overnight)\b)"),
    ("tomorrow", r"(?i:\btomorrow\b)"),
    (
        "daybefore",
        r"(?i:\b(?:a|one|the|just a|only a) day (?:earlier|before|ago|prior)|\b(?:the )?previous (?:day|evening)\b)",
    ),
    (
        "poll",
        r"(?i:\b(?:(?:just )?(?:a|one|the) day|(?P<pn>two|three|four|five|six|\d+) days?) (?P<side>after|before|ahead of)"
        r" (?:the )?(?:Feb(?:ruary)? 8 |general |national )*(?:elections?|polls?|polling|voting)\b"
        r"|\bon (?:the )?(?P<eve>eve of (?:the )?)?(?:general )?(?:elections?|polls?|polling|voting)(?(eve)\b| day\b))",
    ),
    ("dayafter", r"(?i:\b(?:a|one|the) day (?:after|later)|\b(?:the )?(?:next|following) day\b)"),
    ("daysago", r"(?i:\b(?P<n>two|three|four|five|six|\d+) days? (?:ago|earlier|back|before)\b)"),
    (
        "thisweek",
        r"(?i:\b(?:earlier |later )?(?:this|in the) week\b|\blast week(?:end)?\b|\bnext week\b|\ba week (?:ago|earlier)\b)",
    ),
    ("thismonth", r"(?i:\b(?:earlier |later )?(?:this|in the) month\b)"),
    ("lastmonth", r"(?i:\blast month\b|\ba month ago\b)"),
    ("inmonth", rf"\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Dd]uring|[Ee]arly|[Ll]ate|mid) (?P<im>{_MONTH})\b(?! \d)"),
    ("recent", r"(?i:\b(?:recently|the other day|in recent (?:days|weeks)|a few days ago|some days ago)\b)"),
    ("year", r"\b(?:[Ii]n|[Ss]ince|[Dd]uring|of|the) (?P<yr>(?:19|20)\d\d)\b"),
]
_COMPILED = [re.compile(p) for _, p in _PATTERNS]
_LIKELY = Sieve.of(_COMPILED)
_HINT = re.compile(
    r"\d|day|\beve\b|night|week|month|[Rr]ecently|[Tt]omorrow|morning|evening|noon|[Ee]arlier|[Yy]esterday|[Tt]oday|"
    + _MONTH
)
# What a day is remembered for has happened: "the May 9 riots", "the events of August 5", "the Feb 8 elections".
_REMEMBERED = r"(?:riots?|violence|incidents?|mayhem|vandalism|events?|attacks?|tragedy|carnage|arson|protests?|cases?|elections?|polls?)"
_INCIDENT = re.compile(rf"(?:'s?)?[\s-]+(?:\w+ )?{_REMEMBERED}\b")
_INCIDENT_OF = re.compile(rf"\b{_REMEMBERED} (?:of|on)(?: the)? $")
_POLL_NEWS = 120  # days around an election within which "the polls" are that one
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
    polls: Sequence[dt.date] = (),
) -> list[TimeExpression]:
    """Time expressions of a sentence, left to right; `polls` are the days of elections that "the polls" may mean.

    Where `is_future(offset)` holds a bare weekday is the next one; `anchor` is the day that "a day earlier"
    counts from (the publication date where it is not given).
    """
    if not _HINT.search(text):
        return []
    return [
        _of_poll(m, published, polls)
        if _PATTERNS[i][0] == "poll"
        else _resolve(_PATTERNS[i][0], m, published, is_future(m.start()), anchor or published)
        for i, m in _matches(text, _LIKELY.likely(text))
    ]


def _matches(text: str, likely: list[int]) -> Iterator[tuple[int, re.Match[str]]]:
    """(number of pattern, match), left to right, not overlapping; where two begin together the earlier pattern."""
    ahead = {i: m for i in likely if (m := _COMPILED[i].search(text))}
    while ahead:
        first = min(ahead, key=lambda i: (ahead[i].start(), i))
        found = ahead[first]
        yield first, found
        for i in [i for i, m in ahead.items() if m.start() < found.end()]:
            later = _COMPILED[i].search(text, found.end())
            if later:
                ahead[i] = later
            else:
                del ahead[i]


def _resolve(kind: str, m: re.Match[str], pub: dt.date | None, future: bool, anchor: dt.date | None) -> TimeExpression:
    day: dt.date | None = None
    precision = "unknown"
    if kind == "date":
        month = MONTHS[m.group("m").lower().rstrip(".")]
        number = int(re.sub(r"\D", "", m.group("d")))
        year = m.group("y")
        is_past = bool(_INCIDENT.match(m.string, m.end()) or _INCIDENT_OF.search(m.string, 0, m.start()))
        # A day that is remembered for something dates nothing else that the sentence tells.
        day = None if is_past else _nearest(month, number, int(year) if year else None, pub)
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


def _of_poll(m: re.Match[str], pub: dt.date | None, polls: Sequence[dt.date]) -> TimeExpression:
    """ "a day after the polls", "on polling day": counted from the election nearest to publication."""
    near = min(polls, key=lambda d: abs((d - pub).days)) if pub and polls else None
    if near is None or pub is None or abs((near - pub).days) > _POLL_NEWS:
        return TimeExpression(m.start(), m.end(), m.group(), "poll", None, "unknown")
    number = m.group("pn")
    days = 0 if m.group("side") is None else _SMALL.get(number.lower()) or int(number) if number else 1
    if m.group("eve"):
        days = -1
    elif m.group("side") and m.group("side").lower() != "after":
        days = -days
    return TimeExpression(m.start(), m.end(), m.group(), "poll", near + dt.timedelta(days=days), "day")


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
