"""What `ittehad status` tells of the database."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from etl.jobs.revision import current_revision
from etl.server import Server


@dataclass(frozen=True, slots=True)
class LastLoad:
    """The newest row of audit.load_run."""

    started_at: dt.datetime
    status: str
    article_count: int
    new_article_count: int
    rejected_count: int


@dataclass(frozen=True, slots=True)
class Status:
    """Revision of the tables, what is loaded, and the last load."""

    revision: str | None
    article_count: int
    last_load: LastLoad | None


def read_status(server: Server) -> Status:
    """Raises psycopg.OperationalError where the server is gone."""
    revision = current_revision(server.owner)
    if revision is None:
        return Status(None, 0, None)
    with server.owner.connect() as plain:
        row = plain.execute("SELECT count(*) FROM staging.articles").fetchone()
        last = plain.execute(
            "SELECT started_at, status, article_count, new_article_count, rejected_count"
            " FROM audit.load_run ORDER BY started_at DESC LIMIT 1"
        ).fetchone()
    return Status(revision, row[0] if row else 0, LastLoad(*last) if last else None)
