"""A document's text and given fields to an `Article`."""

from __future__ import annotations

import datetime as dt
import html
import re
from dataclasses import dataclass

from etl.reading import outlets
from etl.reading.dateline import Dateline
from etl.reading.page import clean
from etl.reading.paragraphs import SOFT_BREAK
from etl.reading.rejected import Refusal
from etl.records import Article, PublishedBasis

_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,5}|[a-z]{2,8});")
_MOJIBAKE = re.compile("[ÃâÂØÙÛÐ]")
_URL_DAY = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-])")
_URL_YEAR = re.compile(r"/((?:19|20)\d\d)/")


@dataclass(frozen=True, slots=True)
class Document:
    """A document's text before cleaning, with what its container says of it.

    `published_on` comes from a given field or from HTML metadata; `text` may be a whole page as text.
    """

    doc: str
    source_uri: str
    text: str
    raw: bytes
    encoding: str = "utf-8"
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published_on: dt.date | None = None
    retrieved_at: dt.datetime | None = None


def to_article(document: Document) -> Article:
    """The cleaned article of a document.

    Raises:
        Refusal: no story is left after cleaning.
    """
    text = _repaired(document.text)
    page = clean(text, document.title)
    body = "\n".join(page.body)
    if not any(map(str.isalnum, body)):
        raise Refusal("clean", "nothing is left after cleaning: no story text on the page; check what was saved")
    published_on, basis = _publication(document, page.published_on, page.dateline)
    outlet = document.outlet or (outlets.outlet_of_url(document.url) if document.url else None)
    if outlet is None:
        agency = page.dateline.agency if page.dateline else None
        outlet = outlets.outlet_of_page(text, page.body[0], page.credit, agency)
    return Article(
        doc=document.doc,
        source_uri=document.source_uri,
        body=body.replace(SOFT_BREAK, "\n"),
        soft_breaks=tuple(i for i, ch in enumerate(body) if ch == SOFT_BREAK),
        title=page.title.replace(SOFT_BREAK, " ") if page.title else None,
        outlet=outlet,
        url=document.url,
        published_on=published_on,
        published_on_basis=basis,
        dateline=page.dateline.city if page.dateline else None,
        language=page.language,
        retrieved_at=document.retrieved_at,
        foreign_paragraphs=tuple(p.replace(SOFT_BREAK, "\n") for p in page.foreign),
        raw=document.raw,
        encoding=document.encoding,
    )


def _repaired(text: str) -> str:
    """Text whose characters were broken on the way: wrong decoding undone, HTML entities read."""
    if _ENTITY.search(text):
        text = html.unescape(text).replace("\0", "")
    return _decoded_again(text) if _MOJIBAKE.search(text) else text


def _decoded_again(text: str) -> str:
    import ftfy  # takes time to import, and few texts need it
    from ftfy.badness import is_bad

    if not is_bad(text):
        return text
    return "\n".join(ftfy.fix_encoding(line) if is_bad(line) else line for line in text.split("\n"))


def _publication(
    document: Document, on_page: dt.date | None, dateline: Dateline | None
) -> tuple[dt.date | None, PublishedBasis | None]:
    """The publication day and how it is known: given, printed on the page, or reckoned from address and dateline."""
    if document.published_on:
        return document.published_on, "metadata"
    latest = document.retrieved_at.date() + dt.timedelta(days=1) if document.retrieved_at else None
    if on_page and (latest is None or on_page <= latest):
        return on_page, "page"
    in_url = _URL_DAY.search(document.url or "")
    if in_url:
        try:
            return dt.date(*map(int, in_url.groups())), "inferred"
        except ValueError:
            pass
    reckoned = _dateline_day(dateline, document.url, latest)
    return (reckoned, "inferred") if reckoned else (None, None)


def _dateline_day(dateline: Dateline | None, url: str | None, latest: dt.date | None) -> dt.date | None:
    """'ISLAMABAD, Jun 17' with the year of the address, or the last such day before retrieval."""
    if dateline is None or dateline.month is None or dateline.day is None:
        return None
    year = _URL_YEAR.search(url or "")
    years = [int(year[1])] if year else [latest.year, latest.year - 1] if latest else []
    for candidate in years:
        try:
            day = dt.date(candidate, dateline.month, dateline.day)
        except ValueError:
            continue
        if latest is None or day <= latest:
            return day
    return None
