"""Result claims."""

from __future__ import annotations

from etl.claims.document import Document
from etl.records import Result


def read(doc: Document) -> list[Result]:
    """The results an article reports."""
    return []
