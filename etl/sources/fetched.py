"""What harvesting gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from etl.loading import Rejection
from etl.records import Article
from etl.sources.state import ItemState, SourceState


@dataclass(frozen=True, slots=True)
class Fetched:
    """Records that came together. `item` is remembered, and `afterwards` done, once they are loaded."""

    records: tuple[Article | Rejection, ...]
    item: ItemState | None = None  # None for a part of a file of which more comes
    afterwards: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Harvested:
    """The end of a source: how to leave it, counts of pages or files, and bytes read of files, which no client counts.
    `message` says why it failed."""

    state: SourceState
    listed_count: int = 0
    handled_count: int = 0
    failed_count: int = 0
    message: str | None = None
    byte_count: int = 0
