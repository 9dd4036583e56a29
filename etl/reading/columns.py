"""Columns of other people's tables to the fields of an article."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from etl.reading.rejected import Refusal

# Our field, and what columns of that content are called elsewhere, the most usual first.
USUAL: Mapping[str, tuple[str, ...]] = {
    "text": (
        *("text", "body", "content", "maintext", "article_text", "article_body", "full_text", "fulltext"),
        *("plain_text", "main_text", "article", "story", "html"),
    ),
    "title": ("title", "headline", "heading"),
    "url": ("url", "link", "article_url", "source_url", "web_url", "permalink", "address"),
    "outlet": ("outlet", "publisher", "newspaper", "publication", "source_name", "site_name", "source", "domain"),
    "published_on": (
        *("published_on", "published_at", "published", "publication_date", "date_published", "date_publish"),
        *("publish_date", "pub_date", "pubdate", "date", "datetime"),
    ),
    "retrieved_at": ("retrieved_at", "fetched_at", "crawled_at", "scraped_at", "date_download", "download_date"),
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Which of their columns holds which of our fields: as given (ours: theirs), else by the usual names."""

    given: Mapping[str, str] = field(default_factory=dict)

    def names_in(self, header: Sequence[str]) -> dict[str, str]:
        """Our name for each of their columns that holds a field of ours.

        Raises:
            Refusal: a column that was given is not there, or none holds the text.
        """
        plain = {_plain(name): name for name in reversed(header)}
        found: dict[str, str] = {}
        for ours, usual in USUAL.items():
            theirs = self.given.get(ours)
            if theirs is None:
                theirs = next((plain[name] for name in usual if name in plain and plain[name] not in found), None)
            elif theirs not in header:
                raise Refusal("parse", f"no column {theirs!r} for {ours!r}; its columns are {_listed(header)}")
            if theirs is not None:
                found[theirs] = ours
        if "text" not in found.values():
            why = f"no column for the article's text; its columns are {_listed(header)}: rename one to 'text'"
            raise Refusal("parse", f"{why}, or name it in the sources file with columns = {{ text = '…' }}")
        return found

    def renamed_line(self, line: bytes) -> bytes:
        """A line of a JSON stream with the given columns under our names; any other line as it is."""
        if not self.given:
            return line
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            return line
        if not isinstance(record, dict):
            return line
        names = {theirs: ours for ours, theirs in self.given.items() if theirs in record}
        return as_line(renamed(record, names))


def renamed(record: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """The record with columns under our names; a column of theirs that has one of those by chance is left out."""
    ours = {names[key]: value for key, value in record.items() if key in names}
    return ours | {key: value for key, value in record.items() if key not in names and key not in ours}


def as_line(record: Mapping[str, Any]) -> bytes:
    """A record as the line of a JSON stream that is kept as the article's bytes."""
    return json.dumps(record, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")


def _plain(name: str) -> str:
    return re.sub(r"[\s\-]+", "_", name.strip().lower())


def _listed(header: Sequence[str]) -> str:
    shown = ", ".join(repr(name[:40]) for name in header[:12])
    return shown + (f" and {len(header) - 12} more" if len(header) > 12 else "") if header else "none"
