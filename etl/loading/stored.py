"""Articles as they are stored, to be read again: what raw keeps, with what staging knows of their source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import psycopg

# Of rows of raw: retention has emptied the payload.
EMPTIED = "(r.payload IS NULL OR octet_length(r.payload) <> r.byte_count)"


@dataclass(frozen=True, slots=True)
class Stored:
    """The current version of an article: its bytes, and what staging says of it."""

    article_id: str
    article_version_id: str
    doc: str
    source_uri: str
    payload: bytes
    outlet: str | None
    url: str | None
    retrieved_at: Any
    title: str | None
    published_on: Any
    published_on_basis: str | None


@dataclass(frozen=True, slots=True)
class StaleCounts:
    """Articles whose claims are another version's: those that can be extracted anew, and those that cannot."""

    waiting: int
    emptied: int  # nothing of them is left in raw


def stale_counts(connection: psycopg.Connection[Any], extractor_version: str) -> StaleCounts:
    """How many articles in staging are of another version than this."""
    row = connection.execute(
        f"""
        SELECT count(*) FILTER (WHERE NOT {EMPTIED}), count(*) FILTER (WHERE {EMPTIED})
        FROM staging.articles AS s JOIN raw.articles AS r USING (article_version_id)
        WHERE s.extractor_version <> %s
        """,
        [extractor_version],
    ).fetchone()
    return StaleCounts(*(row or (0, 0)))


def stale_articles(connection: psycopg.Connection[Any], extractor_version: str, batch: int) -> Iterator[list[Stored]]:
    """Those that can be extracted anew, by article_id, in lists of at most `batch`; each list is a query of its own."""
    last = ""
    while True:
        rows = connection.execute(
            f"""
            SELECT s.article_id, s.article_version_id, s.doc, s.source_uri, r.payload, s.outlet_name, s.url,
                   s.retrieved_at, s.title, s.published_on, s.published_on_basis
            FROM staging.articles AS s JOIN raw.articles AS r USING (article_version_id)
            WHERE s.extractor_version <> %s AND s.article_id > %s AND NOT {EMPTIED}
            ORDER BY s.article_id LIMIT %s
            """,
            [extractor_version, last, batch],
        ).fetchall()
        if not rows:
            return
        yield [Stored(*row) for row in rows]
        last = rows[-1][0]
