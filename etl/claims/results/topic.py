"""What an article is about, worked out once for all readers and only where one asks."""

from __future__ import annotations

from functools import cached_property

from etl.claims.document import Document
from etl.claims.results.context import Election, article_election, is_campaign
from etl.claims.results.houses import house_of_article, places_of_seats


class Topic:
    """Election, house and places of one article."""

    def __init__(self, doc: Document) -> None:
        self._doc = doc

    @cached_property
    def election(self) -> Election:
        """The kind of election that the article is about."""
        return article_election(self._doc)

    @cached_property
    def is_campaign(self) -> bool:
        """True for an article of the weeks before a general election: no seat is won or counted then."""
        return is_campaign(self._doc)

    @cached_property
    def house(self) -> str | None:
        """The house that the article is about."""
        return house_of_article(self._doc)

    @cached_property
    def place_seats(self) -> dict[str, set[str]]:
        """The article's seats by place."""
        return places_of_seats(self._doc)
