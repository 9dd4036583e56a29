"""Result claims: seats won and lost, seat tallies, turnout, votes in a house."""

from __future__ import annotations

from etl.claims.document import Document
from etl.claims.results.contests import ContestReader
from etl.claims.results.counts.second import read_counts
from etl.claims.results.office import OfficeReader
from etl.claims.results.topic import Topic
from etl.claims.results.turnout import read_turnout
from etl.records import Result


def read(doc: Document) -> list[Result]:
    """The results an article reports."""
    topic = Topic(doc)
    votes = OfficeReader(doc).read()
    if topic.is_campaign:
        return votes
    return [*ContestReader(doc, topic).read(), *read_counts(doc, topic), *read_turnout(doc, topic), *votes]
