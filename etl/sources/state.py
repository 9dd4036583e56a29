"""What is remembered of sources between nights: audit.source_state and audit.source_item."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import psycopg

from etl.loading.text import storable

ATTEMPTS = 5  # nights that a page is tried


@dataclass(frozen=True, slots=True)
class SourceState:
    """As the last night left it."""

    etag: str | None = None
    last_modified: str | None = None
    watermark: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class ItemState:
    """What became of one page or file."""

    key: str
    location: str
    stamp: str
    status: Literal["done", "pending", "gone"] = "done"
    attempt_count: int = 0
    etag: str | None = None
    last_modified: str | None = None
    message: str | None = None


def read_state(connection: psycopg.Connection[Any], source_name: str, location: str) -> SourceState:
    """Of a source; empty where it is new or has moved to another place."""
    row = connection.execute(
        "SELECT etag, last_modified, watermark FROM audit.source_state WHERE source_name = %s AND location = %s",
        [source_name, location],
    ).fetchone()
    return SourceState(*row) if row else SourceState()


def read_items(connection: psycopg.Connection[Any], keys: Sequence[str]) -> dict[str, ItemState]:
    """What is known of these, by key, whichever source brought them."""
    return _items(connection, "item_key = ANY(%s)", [list(keys)])


def read_pending(connection: psycopg.Connection[Any], source_name: str) -> dict[str, ItemState]:
    """What a source listed in earlier nights that could not be fetched yet."""
    return _items(connection, "source_name = %s AND status = 'pending'", [source_name])


def write_item(connection: psycopg.Connection[Any], source_name: str, item: ItemState) -> None:
    """Remember what became of a page or file."""
    connection.execute(
        """
        INSERT INTO audit.source_item
            (item_key, location, source_name, stamp, status, attempt_count, etag, last_modified, message)
        VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)
        ON CONFLICT (item_key) DO UPDATE SET
            location = excluded.location, source_name = excluded.source_name, stamp = excluded.stamp,
            status = excluded.status, attempt_count = excluded.attempt_count, etag = excluded.etag,
            last_modified = excluded.last_modified, message = excluded.message, fetched_at = now()
        """,
        [
            storable(item.key),
            storable(item.location),
            source_name,
            item.stamp,
            item.status,
            item.attempt_count,
            item.etag,
            item.last_modified,
            storable(item.message) if item.message else None,
        ],
    )


def write_state(
    connection: psycopg.Connection[Any],
    source_name: str,
    location: str,
    state: SourceState,
    *,
    has_new: bool,
    message: str | None,
) -> None:
    """Remember how a source was left; `message` says why it failed. The watermark never goes back."""
    connection.execute(
        """
        INSERT INTO audit.source_state AS s
            (source_name, location, etag, last_modified, watermark, succeeded_at, last_new_at, failure_count, message)
        VALUES (%(name)s, %(location)s, %(etag)s, %(last_modified)s, %(watermark)s,
                CASE WHEN %(message)s::text IS NULL THEN now() END, CASE WHEN %(has_new)s THEN now() END,
                CASE WHEN %(message)s::text IS NULL THEN 0 ELSE 1 END, %(message)s)
        ON CONFLICT (source_name) DO UPDATE SET
            location = excluded.location,
            etag = excluded.etag,
            last_modified = excluded.last_modified,
            watermark = CASE WHEN s.location = excluded.location
                             THEN greatest(s.watermark, excluded.watermark) ELSE excluded.watermark END,
            tried_at = now(),
            succeeded_at = coalesce(excluded.succeeded_at, s.succeeded_at),
            last_new_at = coalesce(excluded.last_new_at, s.last_new_at),
            failure_count = CASE WHEN excluded.message IS NULL THEN 0 ELSE s.failure_count + 1 END,
            message = excluded.message
        """,
        {
            "name": source_name,
            "location": storable(location),
            "etag": state.etag,
            "last_modified": state.last_modified,
            "watermark": state.watermark,
            "has_new": has_new,
            "message": storable(message) if message else None,
        },
    )


def _items(connection: psycopg.Connection[Any], where: str, values: list[Any]) -> dict[str, ItemState]:
    rows = connection.execute(
        "SELECT item_key, location, stamp, status, attempt_count, etag, last_modified, message"
        f" FROM audit.source_item WHERE {where}",
        values,
    )
    return {row[0]: ItemState(*row) for row in rows}
