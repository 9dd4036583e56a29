"""Which general election an article means, by the days of the reference."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer
from etl.claims.results.context import article_election, election_year


def test_houses_with_days_of_their_own_are_apart(gazetteer: Gazetteer) -> None:
    assert set(gazetteer.polls.regional) == {"AJK", "GB"}
    assert dt.date(2024, 2, 8) in gazetteer.polls.national
    assert gazetteer.polls.partial == (dt.date(2019, 7, 20),)


@pytest.mark.parametrize(
    ("published", "assembly", "year"),
    [
        (dt.date(2024, 2, 10), "NA", 2024),
        (dt.date(2024, 1, 10), "PP", 2024),  # ahead of the poll of that year
        (dt.date(2017, 9, 18), "NA", 2013),
        (dt.date(2007, 12, 1), "NA", 2002),  # late, but the reference knows the next one
        (dt.date(2023, 5, 1), "AJK", 2021),
        (dt.date(2026, 8, 1), "AJK", 2026),  # the reference ends with the poll before
        (dt.date(2021, 5, 1), "GB", 2020),
        (dt.date(2019, 8, 1), "PK", 2018),  # what a few districts elected belongs to no election of its own
        (dt.date(2001, 1, 1), "NA", None),
    ],
)
def test_the_year_of_a_general_election(
    document: Callable[..., Document], published: dt.date, assembly: str, year: int | None
) -> None:
    assert election_year(document("Votes were counted.", published_on=published), "general", assembly) == year


@pytest.mark.parametrize(
    ("published", "body", "election"),
    [
        (dt.date(2020, 11, 17), "He won GBA-2 with 6,100 votes.", "general"),
        (dt.date(2023, 6, 9), "He won LA-15 with 25,000 votes.", "by_election"),
        (dt.date(2024, 2, 10), "He won NA-121 with 78,000 votes.", "general"),
        (dt.date(2025, 11, 24), "He won NA-18 with 120,000 votes.", "by_election"),
        (dt.date(2019, 7, 22), "In the tribal districts he won PK-100 with 12,000 votes.", "general"),
        (dt.date(2019, 7, 22), "In Peshawar he won PK-70 with 12,000 votes.", "by_election"),
    ],
)
def test_fresh_results_are_of_the_poll_before_them(
    document: Callable[..., Document], published: dt.date, body: str, election: str
) -> None:
    assert article_election(document(body, published_on=published)) == election
