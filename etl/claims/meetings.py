"""Meeting claims."""

from __future__ import annotations

from etl.claims.document import Document
from etl.records import Meeting


def read(doc: Document) -> list[Meeting]:
    """The meetings an article reports."""
    return []
