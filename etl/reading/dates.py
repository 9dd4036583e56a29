"""Dates as newspapers print them, and days given by feeds and metadata."""

from __future__ import annotations

import datetime as dt
import email.utils
import re

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
WEEKDAY = r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
_YEAR = r"(?:19|20)\d\d"
_ORDINAL = r"(?:\s?(?:st|nd|rd|th))?"

# 2024-02-12 · 12 February, 2024 · 12-Feb-2024 · February 12th, 2024 · 12.02.2024 (day first)
DATE = re.compile(
    rf"""\b(?:
      (?P<y1>{_YEAR})[-/.](?P<m1>\d\d?)[-/.](?P<d1>\d\d?)(?!\d)
    | (?P<d2>\d\d?){_ORDINAL}(?:\s+of)?[\s-]{{1,3}}(?P<m2>{MONTH})\b\.?,?[\s-]{{1,3}}(?P<y2>{_YEAR})(?:\b|(?=\d\d?\s))
    | (?P<m3>{MONTH})\b\.?\s{{1,3}}(?P<d3>\d\d?){_ORDINAL}\s?,?\s{{0,3}}(?P<y3>{_YEAR})\b
    | (?P<d4>\d\d?)[-/.](?P<m4>\d\d?)[-/.](?P<y4>{_YEAR})\b
    )""",
    re.I | re.X,
)
_MONTH_NUMBER = {
    name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}
PAKISTAN = dt.timezone(dt.timedelta(hours=5))


def first_date(text: str, start: int = 0) -> dt.date | None:
    """The first complete date (day, month and year) printed in `text`, or None."""
    for match in DATE.finditer(text, start):
        date = date_of(match)
        if date:
            return date
    return None


def date_of(match: re.Match[str]) -> dt.date | None:
    """The day a `DATE` match names; None where no such day exists. 13/02/2024 is read day first."""
    for n in "1234":
        year = match[f"y{n}"]
        if year is None:
            continue
        month_word, day = match[f"m{n}"], int(match[f"d{n}"])
        month = _MONTH_NUMBER.get(month_word[:3].lower()) or int(month_word)
        if month > 12 >= day and n == "4":
            month, day = day, month
        try:
            return dt.date(int(year), month, day)
        except ValueError:
            return None
    return None


def month_number(word: str) -> int:
    """1-12 of an English month's name or its shortening."""
    return _MONTH_NUMBER[word[:3].lower()]


def parse_moment(value: str) -> dt.datetime:
    """A given point in time: ISO 8601, RFC 2822, or a printed date. Without a zone it stays naive.

    Raises:
        ValueError: no date in it.
    """
    value = value.strip()
    try:
        return dt.datetime.fromisoformat(value)
    except ValueError:
        pass
    try:
        return email.utils.parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        pass
    day = first_date(value)
    if day is None:
        raise ValueError(value)
    return dt.datetime(day.year, day.month, day.day)


def publication_day(moment: dt.datetime) -> dt.date:
    """The day as the outlet's readers saw it: as written, but universal time is moved to Pakistan's."""
    if moment.tzinfo is not None and moment.utcoffset() == dt.timedelta(0):
        try:
            return moment.astimezone(PAKISTAN).date()
        except OverflowError:
            return moment.date()
    return moment.date()
