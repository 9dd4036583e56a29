"""Result claims: seats won and lost, seat tallies, turnout, votes in a house."""

from __future__ import annotations

from etl.claims.document import Document
from etl.claims.results.contests import ContestReader
from etl.claims.results.office import OfficeReader
from etl.claims.results.tallies import TallyReader
from etl.claims.results.turnout import read_turnout
from etl.records import Result


def read(doc: Document) -> list[Result]:
    """The results an article reports."""
    return [*ContestReader(doc).read(), *TallyReader(doc).read(), *read_turnout(doc), *OfficeReader(doc).read()]
