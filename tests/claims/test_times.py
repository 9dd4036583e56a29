"""Days that time expressions mean, seen from Monday 12 February 2024."""

from __future__ import annotations

import datetime as dt

import pytest

from etl.claims.times import find_times

MONDAY = dt.date(2024, 2, 12)


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("They met on Friday night.", "2024-02-09", "day"),
        ("8:15am — They have spoken.", "2024-02-12", "day"),
        ("19.40 | They met.", "2024-02-12", "day"),
        ("They met on Monday.", "2024-02-12", "day"),
        ("They met last Monday.", "2024-02-05", "day"),
        ("They met a day earlier.", "2024-02-11", "day"),
        ("They met late last night.", "2024-02-11", "day"),
        ("They met on February 3.", "2024-02-03", "day"),
        ("They met on the 3rd of February, 2023.", "2023-02-03", "day"),
        ("They met on December 30.", "2023-12-30", "day"),
        ("They met three days ago.", "2024-02-09", "day"),
        ("They met last month.", "2024-01-01", "month"),
        ("They met in November.", "2023-11-01", "month"),
        ("They met in March 2022.", "2022-03-01", "month"),
        ("They met in 2013.", None, "unknown"),
        ("He left the party after the May 9 riots.", None, "unknown"),
        ("He left the party over the events of May 9.", None, "unknown"),
        ("He switched sides after the results of the Feb 8 national elections.", None, "unknown"),
    ],
)
def test_day_meant(text: str, day: str | None, precision: str) -> None:
    (found,) = find_times(text, MONDAY)
    assert (found.day.isoformat() if found.day else None, found.precision) == (day, precision)


def test_weekday_ahead_in_a_plan() -> None:
    (found,) = find_times("They will meet on Wednesday.", MONDAY, is_future=lambda at: True)
    assert found.day == dt.date(2024, 2, 14)


def test_weekday_without_a_publication_day_stays_open() -> None:
    (found,) = find_times("They met on Wednesday.", None)
    assert (found.day, found.precision) == (None, "unknown")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He switched sides a day after the polls.", "2024-02-09"),
        ("He retired two days before the general elections.", "2024-02-06"),
        ("They met on the eve of the elections.", "2024-02-07"),
        ("They met on polling day.", "2024-02-08"),
    ],
)
def test_days_are_counted_from_the_election_in_the_news(text: str, day: str) -> None:
    polls = (dt.date(2018, 7, 25), dt.date(2024, 2, 8))
    (found,) = find_times(text, MONDAY, polls=polls)
    assert found.day == dt.date.fromisoformat(day)
    (later,) = find_times(text, dt.date(2026, 2, 12), polls=polls)
    assert later.day is None
