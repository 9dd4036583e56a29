"""Meeting claims: encounters between people of two or more political sides.

Words for an encounter (`frames.ENCOUNTERS`) open one; sentences about "the meeting" (`event_frames.EVENTS`) and
lists of those who were there (`event_frames.ATTENDANCE`) fill it; what no such words tell is gathered from
circumstances (`scenes.py`). What these rules leave is put to a trained reader (`second.py`). Tellings of one
encounter are merged (`encounter.py`) and written as claims (`claims.py`).
"""

from __future__ import annotations

from etl.claims.document import Document
from etl.claims.meetings.claims import claims_of
from etl.claims.meetings.model import load
from etl.claims.meetings.reader import gather
from etl.claims.meetings.second import add_learned, examine, told_in
from etl.records import Meeting


def read(doc: Document) -> list[Meeting]:
    """The meetings an article reports."""
    if doc.looks_back:
        return []
    found = gather(doc)
    add_learned(doc, found, list(examine(doc, told_in(found))), load())
    return claims_of(doc, found)
