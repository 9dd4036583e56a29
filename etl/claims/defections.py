"""Defection claims."""

from __future__ import annotations

from etl.claims.document import Document
from etl.records import Defection


def read(doc: Document) -> list[Defection]:
    """The defections an article reports."""
    return []
