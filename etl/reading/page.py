"""A page's text to its story: furniture out, headline, dateline and date recognised."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from dataclasses import dataclass, field

from etl.reading import furniture_edges, page_dates, scripts
from etl.reading.captions import without_credit
from etl.reading.dateline import Dateline, find_dateline
from etl.reading.furniture import ANYWHERE, compile_lines
from etl.reading.inserts import cut_inserts, is_attribution_only, looks_like_post
from etl.reading.paragraphs import ends_sentence, is_bullet, split_paragraphs
from etl.reading.titles import headline_key, is_title, like_headline, without_site

_ANYWHERE = compile_lines(ANYWHERE)
_HEAD = compile_lines(furniture_edges.HEAD)
_END = compile_lines(furniture_edges.END)
_TEASERS = compile_lines(furniture_edges.TEASERS)
_SHOUTED_TICKER = re.compile(r"[^a-z]{12,}\|[^a-z]{12,}\|[^a-z]{12,}$")
_OFFICE = re.compile(
    r"\b(?:media (?:cell|wing|office)|information (?:cell|department|office)|secretariat"
    r"|press service|news (?:agency|service))\b",
    re.I,
)
_STORY_LENGTH = 60  # characters from which a sentence above all others is taken for the story
_LONG = 400  # lines longer than this are never furniture
_HEAD_LINES = 12
_BYLINE = 110  # characters a byline or a date line may have


@dataclass(slots=True)
class Page:
    """What a page says of itself, and its story as paragraphs."""

    body: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    title: str | None = None
    published_on: dt.date | None = None
    dateline: Dateline | None = None
    language: str = "en"
    credit: str | None = None  # the line that says whose report it is: "Quetta Voice Special Report :"


def clean(text: str, title: str | None = None) -> Page:
    """The story of `text`. `title` is the headline where the input gives one; its repeats are removed."""
    page = Page(title=title)
    days: list[tuple[int, dt.date]] = []
    lines = _without_inserts(_marked_days(split_paragraphs(text), days))
    if page.title is None:
        page.title = _repeated_headline(lines)
    lines = _without_furniture(lines, page.title, days)
    lines = _story_from_head(lines, page, days)
    lines = [line for line in map(without_credit, lines) if line]
    _by_script(lines, page)
    if page.dateline is None:
        page.dateline = _opening_dateline(page.body)
    opened = page.dateline
    if opened and opened.year and opened.month and opened.day:
        days.append((1, dt.date(opened.year, opened.month, opened.day)))
    if days:
        page.published_on = min(days, key=lambda ranked: ranked[0])[1]
    return page


def _marked_days(lines: list[str], days: list[tuple[int, dt.date]]) -> list[str]:
    """Lines without the ' date 2024-02-12 ' marker that opens a story."""
    out = []
    for index, line in enumerate(lines):
        if index < _HEAD_LINES and line.startswith("date "):
            line, day = page_dates.split_marker(line)
            if day:
                days.append((-1, day))
        if line:
            out.append(line)
    return out


def _without_inserts(lines: list[str]) -> list[str]:
    out: list[str] = []
    for line in lines:
        if is_attribution_only(line):
            if out and looks_like_post(out[-1]):  # the post itself stands in the line above
                out.pop()
            continue
        out.extend(cut_inserts(line))
    return out


def _repeated_headline(lines: list[str]) -> str | None:
    keys = [headline_key(line) if len(line) < 250 else "" for line in lines]
    counts = Counter(keys)
    for line, key in zip(lines[: 3 * _HEAD_LINES], keys, strict=False):
        if counts[key] > 1 and like_headline(line) and not _ANYWHERE.match(line) and not _HEAD.match(line):
            return without_site(line)
    return None


def _without_furniture(lines: list[str], title: str | None, days: list[tuple[int, dt.date]]) -> list[str]:
    """Lines without advertisements, boxes, teasers and what follows the end of the story."""
    key = headline_key(title) if title else ""
    out: list[str] = []
    seen: set[str] = set()
    story_seen = swallowing = False
    for line in lines:
        if len(line) > _LONG:
            story_seen, swallowing = True, False
            out.append(line)
            continue
        dated = page_dates.labelled(line)
        if dated and not find_dateline(line) and not (len(line) >= _STORY_LENGTH and ends_sentence(line)):
            days.append(dated)
            continue
        foot = page_dates.in_foot(line) if story_seen else None
        if foot:
            days.append((1, foot))
            continue
        if is_title(line, key):
            out.append(line)
            continue
        if _END.match(line):
            if story_seen:
                return _without_trailing_teasers(out)
            continue
        if _TEASERS.match(line):
            swallowing = story_seen
            continue
        if _ANYWHERE.match(line) or _SHOUTED_TICKER.match(line):
            continue
        sentence = _is_story(line)
        if sentence and line in seen:  # a standfirst or pull quote that repeats a paragraph
            continue
        seen.add(line)
        if swallowing and not sentence and not is_bullet(line) and "|" not in line:
            continue
        swallowing = False
        story_seen = story_seen or sentence
        out.append(line)
    return out


def _without_trailing_teasers(lines: list[str]) -> list[str]:
    """Above a page's foot stand other stories' headlines: lines that end no sentence, or break off."""
    kept = len(lines)
    while kept and len(lines[kept - 1]) < _LONG and not is_bullet(lines[kept - 1]) and "|" not in lines[kept - 1]:
        line = lines[kept - 1]
        broken_off = line.endswith(("...", "…"))
        if (ends_sentence(line) and not broken_off) or scripts.is_foreign(line):
            break
        kept -= 1
    return lines[:kept] if any(_is_story(line) for line in lines[:kept]) else lines


def _is_story(line: str) -> bool:
    """A paragraph of prose: it has a dateline, or it is long and ends a sentence."""
    if is_bullet(line):
        return False
    if len(line) >= _STORY_LENGTH and (ends_sentence(line) or line.endswith(":") or len(line) >= 200):
        return True
    opened = find_dateline(line)
    return opened is not None and len(line) - opened.end > 25 and "|" not in line[: opened.end]


def _is_head(line: str, key: str) -> bool:
    """A line long enough for the story that is the headline, a byline or a date all the same."""
    return is_title(line, key) or (
        len(line) < _BYLINE and (_HEAD.match(line) is not None or page_dates.opens_with_date(line))
    )


def _story_from_head(lines: list[str], page: Page, days: list[tuple[int, dt.date]]) -> list[str]:
    """Read the lines above the story (headline, byline, date, section), and leave them out."""
    key = headline_key(page.title) if page.title else ""
    first = next((i for i, line in enumerate(lines) if _is_story(line) and not _is_head(line, key)), None)
    first = min(len(lines) - 1, _HEAD_LINES) if first is None else first
    head, rest = lines[:first], lines[first:]
    if page.title is None:
        page.title = _headline(head, rest)
    key = headline_key(page.title) if page.title else ""
    at = next((i for i, line in enumerate(head) if is_title(line, key)), None)
    kept: list[str] = []
    for index, line in enumerate(head):
        if is_title(line, key):
            continue
        said = page_dates.in_head(line, title="none" if at is None else "above" if index > at else "below")
        opened = find_dateline(line)
        if opened and page.dateline is None and _stands_alone(line, opened):
            page.dateline = opened
        if said:
            if said[1]:
                days.append((said[0], said[1]))
        elif _HEAD.match(line):
            page.credit = page.credit or line
        elif (opened is None or page.dateline is not opened) and not _is_label(line):
            kept.append(line)
    return kept + [line for line in rest if not is_title(line, key)]


def _stands_alone(line: str, opened: Dateline) -> bool:
    """A dateline on a line of its own: 'QUETTA, Pakistan', 'Lahore | Updated - February 13, 2024'."""
    return opened.end >= len(line) or line[: opened.end].rstrip().endswith("|")


def _is_label(line: str) -> bool:
    """One to three words above the story: a section, a name, a button."""
    return len(line.split()) <= 3 and not ends_sentence(line) and not is_bullet(line) and "|" not in line


def _headline(head: list[str], rest: list[str]) -> str | None:
    """The headline among the lines above the story, where the page shows it once.

    It is the first such line; below a list of other headlines, the one that byline or date follows.
    """
    found: list[str] = []
    for line, after in zip(head, [*head[1:], *rest[:1]], strict=False):
        if _HEAD.match(line) or page_dates.in_head(line, title="above"):
            if len(found) > 3:
                break
        elif like_headline(line) and not _is_letterhead(line) and not is_bullet(after) and not scripts.is_foreign(line):
            found.append(line)
    if not found:
        return None
    return without_site(found[-1] if len(found) > 3 else found[0])


def _is_letterhead(line: str) -> bool:
    """The heading of a party's press release, which names the office and not the news."""
    return (line.isupper() and len(line.split()) < 6) or _OFFICE.search(line) is not None


def _by_script(lines: list[str], page: Page) -> None:
    """The script with most letters is the body; paragraphs of the other are set apart."""
    foreign = [line for line in lines if scripts.is_foreign(line)]
    if not foreign:
        page.body = lines
        return
    native = [line for line in lines if not scripts.is_foreign(line)]
    if scripts.letters(" ".join(foreign)) > scripts.letters(" ".join(native)):
        native, foreign = foreign, native
    page.body, page.foreign = native, foreign
    page.language = scripts.language(" ".join(native))


def _opening_dateline(body: list[str]) -> Dateline | None:
    """The dateline of the first paragraph that is no bullet of the deck."""
    for line in body[:_HEAD_LINES]:
        opened = find_dateline(line)
        if opened:
            return opened
        if _is_story(line):
            return None
    return None
