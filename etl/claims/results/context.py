"""What the article as a whole is about: which election, which year, which house, which seats."""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

from etl.claims.document import Document
from etl.claims.text import Sentence

Election = Literal["general", "by_election"]

_BY = re.compile(r"\b(?:by|bye)-?\s?(?:election|poll)s?\b|\bre-?election\b", re.I)
_ELECTION = re.compile(r"lection|oll|Feb|July|May|LECTION|OLL")
_AHEAD = re.compile(
    r"\b(?:upcoming|coming|forthcoming|scheduled|ahead of|will (?:be held|contest)|next month|candidates? for the)\b",
    re.I,
)
_GENERAL = re.compile(
    r"\bgeneral[- ](?:election|poll)s?\b|\bFeb(?:ruary)?\.? 8\b|\b8 Feb(?:ruary)?\b|\bJuly 25\b|\bMay 11\b"
    r"|\b(?:national|countrywide|nationwide) elections?\b"
    r"|\b(?:2002|2008|2013|2018|2024) (?:general )?(?:election|poll)s?\b|(?<!from the )(?<!since the )(?<!than the )(?<!than in the )\blast election\b",
    re.I,
)
_TERM = dt.timedelta(days=5 * 365 - 60)  # of a house; who speaks of its polls later speaks of the next ones
_DISPUTED = re.compile(r"\b[Ee]lection (?:[Tt]ribunal|petition)s?\b|\btribunal\b|\bde-?notified\b")
_MERGED = re.compile(r"\b(?:tribal|merged) (?:tribal )?districts\b|\berstwhile Fata\b", re.I)


def article_election(doc: Document) -> Election:
    """The kind of election the article reports on: a by-election where the title, the opening or several
    sentences say so and it is not merely announced."""
    weight = 0.0
    for s in doc.sentences:
        if not _ELECTION.search(s.text):
            continue
        found = len(_BY.findall(s.text))
        if not found or _AHEAD.search(s.text):
            continue
        weight += found * (3 if s.is_title or s.paragraph <= 2 else 1)
    general = sum(
        len(_GENERAL.findall(s.text)) * (2 if s.is_title else 1) for s in doc.sentences if _ELECTION.search(s.text)
    )
    if general or weight:
        return "by_election" if weight >= 1 and weight >= general else "general"
    published, polls = doc.article.published_on, doc.gazetteer.polls
    if published is None:
        return "general"
    if any(m.seat and m.seat.startswith(("GBA", "LA")) for ms in doc.mentions for m in ms):
        regional = polls.regional.values()
        near = any(_is_after(published, days, 150) for days in regional)
        return "general" if near or all(published - days[-1] > _TERM for days in regional) else "by_election"
    if _is_after(published, polls.partial, 90) and _MERGED.search(doc.norm.text):
        return "general"
    if _DISPUTED.search(doc.norm.text) and _is_after(published, polls.national, 1000):
        return "general"
    # Fresh results long after a general election are a by-election's, named so or not.
    return "general" if _is_after(published, polls.national, 120) else "by_election"


def _is_after(day: dt.date, polls: tuple[dt.date, ...], within: int) -> bool:
    """Whether a day is one of those that follow a poll."""
    return any(0 <= (day - poll).days <= within for poll in polls)


def is_campaign(doc: Document) -> bool:
    """True in the weeks before a general election."""
    published = doc.article.published_on
    return published is not None and any(0 < (day - published).days <= 60 for day in doc.gazetteer.polls.national)


def sentence_election(sentence: Sentence, article: Election) -> Election:
    """The kind of election a sentence speaks of, the article's where it does not say."""
    by, general = _BY.search(sentence.text), _GENERAL.search(sentence.text)
    if general and not by:
        return "general"
    if by and not general and not _AHEAD.search(sentence.text):
        return "by_election"
    return article


def election_year(doc: Document, election: Election | None, assembly: str | None = None) -> int | None:
    """The year of the poll: a general election's by the calendar, a by-election's by publication."""
    day = doc.reference_day
    if day is None:
        return None
    if election == "general":
        polls = doc.gazetteer.polls
        days = polls.regional.get(assembly or "", polls.national)
        past = [poll for poll in days if poll.year <= day.year]
        if not past:
            return None
        is_next = past[-1] == days[-1] and day - past[-1] > _TERM  # one that the reference does not know yet
        return day.year if is_next else past[-1].year
    if doc.article.published_on is None:
        return None
    return (doc.article.published_on - dt.timedelta(days=10)).year


_PASSING_YEAR = re.compile(
    r"(?:,|\(|\u2014) ?(?:who|which|whom|where|whose|as|unlike|having|a|an|the)\b[^,;.)]*\b(?:19|20)\d\d\b[^,;.)]*(?=[,;.)]|$)"
    r"|\b(?:since|than in|than|compared (?:to|with)|as in|unlike in|against|up from|down from) (?:the )?(?:19|20)\d\d\b"
)


def is_history(doc: Document, text: str) -> bool:
    """True where a sentence speaks of an earlier election: by a year before the latest one, said not only in passing."""
    text = _PASSING_YEAR.sub("", text)
    years = [
        int(y)
        for y in re.findall(
            r"\b(?:in|of|the|from|during|after|GE-?)(?: the)? ?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? "
            r"(?:\d{1,2},? )?)?((?:19|20)\d\d)\b",
            text,
            re.I,
        )
    ]
    if not years:
        return False
    day = doc.reference_day
    latest = election_year(doc, "general") or (day.year if day else 2024)
    return all(y < latest for y in years)
