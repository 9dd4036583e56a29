"""When a page was published, by its own text; a page's running clock is told apart from that."""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

from etl.reading import dates

_MARKER = re.compile(r"\s*date\s+(\d{4}-\d\d-\d\d)(?:\s+|$)")
_LABEL = re.compile(
    r"\W*(?:(?:story|article|date|first|last|originally|published|time)\s+)?"
    r"(?P<label>published|updated?|posted|modified|uploaded|dated?|issued|created|released)\b",
    re.I,
)
_UPDATE = re.compile(r"\b(?:updated?|modified)\b", re.I)
_BY = re.compile(
    r"\b(?-i:By|BY)\s+[A-Z]|\b(?:desk|correspondent|reporter|agencies|bureau|editor|source|posted|published"
    r"|updated|live|roznama|daily|weekly|all times|newest first|refresh)\b",
    re.I,
)
_NAMED = re.compile(r"(?:[A-Z][a-z’'.-]+ ){1,3}[A-Z][a-z’'.-]+\s*[|,•·–—/-]")
_CLOCK = re.compile(
    rf"\d\s?°|\b1[34]\d\d\b(?:\s?(?:AH|H))?(?=\W*$|\s*\|)|\b(?:live tv|e-?paper|install|podcasts?|subscribe"
    rf"|log ?in|urdu|today.s paper|today is)\b|\btoday\s*:|"
    rf"\b{dates.WEEKDAY},?\s+\d\d?-(?:{dates.MONTH})-\d{{4}}",
    re.I,
)
_WEEKDAY = re.compile(rf"\W*{dates.WEEKDAY}\b", re.I)
_OPENING = re.compile(rf"\W*(?:{dates.WEEKDAY},?\s+)?(?=\d|[A-Z])", re.I)
_HOUR = re.compile(r"\b\d?\d[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\b)?", re.I)
_LONGEST = 160  # characters a line with a publication date may have


def split_marker(text: str) -> tuple[str, dt.date | None]:
    """`text` without a leading ' date 2024-02-12 ' marker, and that day."""
    match = _MARKER.match(text)
    if not match:
        return text, None
    try:
        return text[match.end() :], dt.date.fromisoformat(match[1])
    except ValueError:
        return text, None


def labelled(line: str) -> tuple[int, dt.date] | None:
    """The day of a line such as 'Published in Dawn, January 25th, 2025', with its rank (0 before 1).

    Published comes before updated; other lines give None.
    """
    if len(line) > _LONGEST:
        return None
    label = _LABEL.match(line)
    if not label:
        return None
    found = dates.DATE.search(line, label.end())
    if not found or found.start() - label.end() > 60:
        return None
    day = dates.date_of(found)
    return (1 if _UPDATE.match(label["label"]) else 0, day) if day else None


def in_head(line: str, *, title: Literal["above", "below", "none"]) -> tuple[int, dt.date | None] | None:
    """What a short line above the story with a date in it says: (rank, day), (9, None) for a clock.

    None where the line has no date. `title` says where the headline stands, seen from the line: a bare
    date counts below the headline, and elsewhere only without weekday and hour.
    """
    if len(line) > _LONGEST or not any(map(str.isdigit, line)):
        return None
    found = dates.DATE.search(line)
    day = dates.date_of(found) if found else None
    if found is None or day is None:
        return None
    marked = labelled(line)
    if marked:
        return marked
    if _CLOCK.search(line) and not _UPDATE.search(line):
        return 9, None
    if _BY.search(line) or _NAMED.match(line):
        return (0, day)
    if title != "above" and (_WEEKDAY.match(line) or (title == "below" and _HOUR.search(line, found.end()))):
        return 9, None
    if opens_with_date(line):
        return 2, day
    words = re.findall(r"[A-Za-z]{3,}", line[: found.start()] + line[found.end() :])
    if len(words) > 8:
        return None
    return 2, day


def opens_with_date(line: str) -> bool:
    """True for a short line led by a day: 'Thursday 8 February 2024, into Friday.', not '20 May 2020: He came.'"""
    opening = _OPENING.match(line)
    found = dates.DATE.match(line, opening.end() if opening else 0)
    return found is not None and (found.end() == len(line) or line[found.end()] in ",.;|•·-–—/ ") and len(line) <= 110


def in_foot(line: str) -> dt.date | None:
    """The day of a source note at the end: '[Roznama “Waqt-i-Multan”, Thursday, 19 January 2023]'."""
    if len(line) < _LONGEST and line[:1] in "[(" and line[-1:] in "])" and _BY.search(line):
        return dates.first_date(line)
    return None
