"""Meeting claims: encounters between people of two or more political sides.

Sentences that tell of an encounter (`frames.ENCOUNTERS`) open one; sentences that name who else was there
(`frames.ATTENDANCE`) fill it; mentions of one encounter are then merged (`merge.py`).
"""

from __future__ import annotations

from etl.claims.document import Document
from etl.claims.meetings.merge import claims_of, gather
from etl.records import Meeting


def read(doc: Document) -> list[Meeting]:
    """The meetings an article reports."""
    return claims_of(doc, gather(doc))
