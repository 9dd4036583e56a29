"""Which version of an article is the current one, decided alike in whatever order versions arrive."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal

import psycopg

from etl.loading.identity import article_id, article_version_id, content_hash
from etl.loading.text import storable
from etl.records import Article

# new: extract and write; unchanged: nothing to do; superseded: kept in raw only, another version is current.
Verdict = Literal["new", "unchanged", "superseded"]

EARLIEST = dt.datetime.min.replace(tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Version:
    """What tells versions of one article apart."""

    article_id: str
    article_version_id: str
    extractor_version: str
    source_uri: str
    retrieved_at: dt.datetime | None
    published_on: dt.date | None
    word_count: int
    content_hash: str

    @classmethod
    def of(cls, article: Article, extractor_version: str) -> Version:
        return cls(
            article_id(article),
            article_version_id(article),
            extractor_version,
            storable(article.source_uri),
            _aware(article.retrieved_at),
            article.published_on,
            article.word_count,
            content_hash(article),
        )


def verdict(new: Version, current: Version | None) -> Verdict:
    """What to do with a version that arrives while `current` is the one in staging."""
    if current is None:
        return "new"
    if new.article_version_id == current.article_version_id:
        if new.extractor_version != current.extractor_version:
            return "new"
        # The same bytes at two places: the first place in the alphabet is the article's.
        return "new" if new.source_uri < current.source_uri else "unchanged"
    return "new" if _supersedes(new, current) else "superseded"


def current_versions(connection: psycopg.Connection[Any], article_ids: list[str]) -> dict[str, Version]:
    """The versions in staging of these articles."""
    rows = connection.execute(
        """
        SELECT article_id, article_version_id, extractor_version, source_uri,
               retrieved_at, published_on, word_count, content_hash
        FROM staging.articles WHERE article_id = ANY(%s)
        """,
        [article_ids],
    )
    return {row[0]: Version(*row) for row in rows}


def _supersedes(new: Version, current: Version) -> bool:
    """Later retrieval wins; a file whose content changed is its own newer version; else a fixed order decides."""
    if new.retrieved_at and current.retrieved_at and new.retrieved_at != current.retrieved_at:
        return new.retrieved_at > current.retrieved_at
    if new.source_uri == current.source_uri:
        return True
    return _rank(new) > _rank(current)


def _rank(version: Version) -> tuple[dt.datetime, dt.date, int, str]:
    return (
        version.retrieved_at or EARLIEST,
        version.published_on or dt.date.min,
        version.word_count,
        version.content_hash,
    )


def _aware(moment: dt.datetime | None) -> dt.datetime | None:
    if moment is None or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=dt.UTC)
