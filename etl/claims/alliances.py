"""Alliance claims."""

from __future__ import annotations

from etl.claims.document import Document
from etl.records import Alliance


def read(doc: Document) -> list[Alliance]:
    """The alliances an article reports."""
    return []
