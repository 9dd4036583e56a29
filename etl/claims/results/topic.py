"""What an article is about, worked out once for all readers and only where one asks."""

from __future__ import annotations

import re
from functools import cached_property

from etl.claims.document import Document
from etl.claims.results.context import Election, article_election, is_campaign
from etl.claims.results.houses import house_of_article, places_of_seats

_LOCAL = re.compile(
    r"\b(?:local (?:government|bod(?:y|ies)|council)s?|LG (?:polls|elections?)|tehsil|union (?:councils?|committees?)|UCs?|town committees?|municipal|wards?|councillors?"
    r"|mayor(?:al)?|nazim|village councils?|cantonment boards?|[Bb]ar (?:[Aa]ssociation|[Cc]ouncil|polls|elections?)|LHCBA|SCBA|SHCBA|IHCBA|high court bar|district bar|bar room|lawyers'? body"
    r"|students?'? (?:union|council|federation)s?|press club|chamber of commerce|trade union|labour union|CBA|syndicate|graduate council|housing society|club elections?)\b",
    re.I,
)
_FOREIGN = re.compile(
    r"\b(?:India(?:n|'s)?|New Delhi|United States|US|American|Brazil\w*|Brit(?:ain|ish)|United Kingdom|UK|London|Bangladesh\w*|Dhaka"
    r"|Turk(?:ey|ish|iye)|Iran(?:ian)?|Sri Lanka\w*|Colombo|Nepal\w*|Afghan\w*|Kabul|Israel\w*|France|French|German\w*|Canada|Canadian|Lok Sabha|Vidhan Sabha|BJP|Labour Party|Conservatives"
    r"|Tory|Tories|Malaysia\w*|Indonesia\w*|Philippine\w*|Japan\w*|Srinagar|Maharashtra|Uttar Pradesh|Awami League|Congress|White House|Democrats|Republicans)\b"
)


def is_of_local_body(text: str) -> bool:
    """True for a text that speaks of the polls of a council, a bar or a union."""
    return _LOCAL.search(text) is not None


def names_another_country(text: str) -> bool:
    """True for a text that names another country, or a party or house of one."""
    return _FOREIGN.search(text) is not None


def is_foreign(text: str) -> bool:
    """True for a sentence on the polls of another country."""
    return names_another_country(text) and _POLLED.search(text) is not None


_POLLED = re.compile(r"\b(?:election|poll|vote|ballot|seat|won|win|turnout|majority|elected|lost|parliament)", re.I)


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
    def is_local(self) -> bool:
        """True where the article is about the polls of local councils, bars or unions, and of no constituency."""
        return self.speaks_of_local and not any(m.kind == "seat" for ms in self._doc.mentions for m in ms)

    @cached_property
    def speaks_of_local(self) -> bool:
        """True where the title or more than a passing word is of local councils, bars or unions."""
        in_title = any(_LOCAL.search(s.text) for s in self._doc.sentences if s.is_title)
        return in_title or len(_LOCAL.findall(self._doc.norm.text)) >= 2

    @cached_property
    def house(self) -> str | None:
        """The house that the article is about."""
        return house_of_article(self._doc)

    @cached_property
    def place_seats(self) -> dict[str, set[str]]:
        """The article's seats by place."""
        return places_of_seats(self._doc)
