"""What is kept long enough by the sources file's word: bytes of old articles, pages of old nights."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from etl.night_page import pages_before
from etl.server import Server
from etl.sources.night_settings import Retention

BATCH = 500  # rows in a transaction


@dataclass(frozen=True, slots=True)
class Tidied:
    """How much went."""

    emptied_count: int = 0  # versions of articles
    byte_count: int = 0
    page_count: int = 0


def tidy(server: Server, retention: Retention, now: dt.datetime) -> Tidied:
    """Empty payloads of raw.articles and remove pages that are older than they are to be kept.

    The row with its hashes and its length stays, and all of staging: the article is still known, and its claims are
    as they were; it cannot be extracted anew. Raises psycopg.Error, OSError.
    """
    emptied = size = 0
    if retention.raw_days:
        emptied, size = _empty_payloads(server, now - dt.timedelta(days=retention.raw_days))
    pages: list[Path] = []
    if retention.page_days:
        pages = pages_before(server.settings.home, now - dt.timedelta(days=retention.page_days))
    for page in pages:
        page.unlink(missing_ok=True)
    return Tidied(emptied, size, len(pages))


def _empty_payloads(server: Server, before: dt.datetime) -> tuple[int, int]:
    count = size = 0
    last = ""
    with server.owner.connect(autocommit=True) as connection:  # the loader may not change raw
        while True:
            rows = connection.execute(
                """
                SELECT article_version_id, octet_length(payload) FROM raw.articles
                WHERE loaded_at < %s AND octet_length(payload) > 0 AND article_version_id > %s
                ORDER BY article_version_id LIMIT %s
                """,
                [before, last, BATCH],
            ).fetchall()
            if not rows:
                return count, size
            keys = [key for key, _ in rows]
            connection.execute("UPDATE raw.articles SET payload = '' WHERE article_version_id = ANY(%s)", [keys])
            count, size, last = count + len(rows), size + sum(length for _, length in rows), keys[-1]
