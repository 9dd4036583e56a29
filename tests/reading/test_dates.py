"""Printed dates, publication days and clocks, datelines."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from etl.reading import find_dateline
from etl.reading.dates import first_date, parse_moment, publication_day
from tests.reading.helpers import article

LEAD = "Leaders of the two parties sat together at the governor’s house and settled the last of their differences."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("January 25th, 2025", "2025-01-25"),
        ("Jan. 5, 2025", "2025-01-05"),
        ("22 th February 2025", "2025-02-22"),
        ("22nd March, 2013", "2013-03-22"),
        ("24.10.2015", "2015-10-24"),
        ("02/13/2024", "2024-02-13"),
        ("13/02/2024", "2024-02-13"),
        ("2024-04-03 00:47:15", "2024-04-03"),
        ("09-Feb-2024", "2024-02-09"),
        ("14 Feb 202414 Feb 2024", "2024-02-14"),
        ("31 February 2024", None),
        ("February 8", None),
        ("in 2013", None),
        ("1,31,870 votes", None),
    ],
)
def test_printed_dates(text: str, day: str | None) -> None:
    found = first_date(text)
    assert (found.isoformat() if found else None) == day


def test_universal_time_becomes_pakistans_day() -> None:
    assert publication_day(parse_moment("2024-02-09T20:30:00Z")) == dt.date(2024, 2, 10)
    assert publication_day(parse_moment("2024-02-09T23:30:00+05:30")) == dt.date(2024, 2, 9)
    assert publication_day(parse_moment("Sat, 10 Feb 2024 01:00:00 +0500")) == dt.date(2024, 2, 10)


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (" date 2024-02-12 ", "2024-02-12"),
        ("Published: Monday, September 21, 2020 | 08:05 am\n\n", "2020-09-21"),
        ("Last updated: 17 December, 2023 11:40 PM\n\n", "2023-12-17"),
        ("Updated 31 Mar, 2022 09:14am\n\n", "2022-03-31"),
        ("By Web Desk | Aug 8, 2018 | 10:12 PM\n\n", "2018-08-08"),
        ("Yusuf Demir | 13.04.2024 - Update: 14.04.2024\n\n", "2024-04-13"),
        ("Sunday, Sep 28, 2014 — Posted by News Desk at 9:47 pm PST\n\n", "2014-09-28"),
        ("Allies settle their last differences\nFebruary 12, 2024\n\n", "2024-02-12"),
        ("Allies settle their last differences\nBy\nWeb Desk\n|\nTuesday Feb 13, 2024\n\n", "2024-02-13"),
        ("Published On 14 Feb 202414 Feb 2024\n\n", "2024-02-14"),
        ("Tue, 21-Oct-2025\n\n", None),
        ("Tue, 18-Nov-2025 | 04:12 PM IST\n\nWorld / South Asia\n\n", None),
        ("Thursday, June 5, 2025 | Zilhaj 8, 1446\n\nAllies settle their last differences\n\n", None),
        ("Saturday, 15-Nov-2025 | Karachi 29°C | Lahore 24°C\n\nAllies settle their last differences\n\n", None),
        ("Today's Paper | October 21, 2025\n\nAllies settle their last differences\n\n", None),
        ("Wednesday, October 21, 2025\n\nAllies settle their last differences\n\n", None),
        ("October 21, 2025 | 4:30 PM\nAllies settle their last differences\n\n", None),
    ],
)
def test_publication_day_by_the_lines_above_the_story(head: str, day: str | None) -> None:
    read = article(f"{head}LAHORE: {LEAD}\n")
    assert (read.published_on.isoformat() if read.published_on else None) == day
    assert read.published_on_basis == ("page" if day else None)
    assert read.body == f"LAHORE: {LEAD}"
    assert read.dateline == "Lahore"


def test_publication_day_by_the_imprint_below() -> None:
    read = article(f"LAHORE: {LEAD}\n\nPublished in Daily Specimen, January 25th, 2025\n")
    assert (str(read.published_on), read.outlet) == ("2025-01-25", "Daily Specimen")
    assert read.body == f"LAHORE: {LEAD}"


def test_a_given_day_comes_before_the_pages() -> None:
    given = json.dumps({"text": f"LAHORE, Jun 17 (APP): {LEAD}", "published_on": "2025-06-18"})
    read = article(given, "a.json")
    assert (str(read.published_on), read.published_on_basis) == ("2025-06-18", "metadata")


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ({}, None),
        ({"url": "https://specimen.example/2025/06/17/allies"}, "2025-06-17"),
        ({"url": "https://specimen.example/2025/allies"}, "2025-06-17"),
        ({"retrieved_at": "2025-10-21T00:00:00Z"}, "2025-06-17"),
        ({"retrieved_at": "2025-02-01T00:00:00Z"}, "2024-06-17"),
    ],
)
def test_a_dateline_without_year_needs_one_from_elsewhere(fields: dict[str, str], day: str | None) -> None:
    read = article(json.dumps({"text": f"LAHORE, Jun 17 (APP): {LEAD}", **fields}), "a.json")
    assert (read.published_on.isoformat() if read.published_on else None) == day
    assert read.published_on_basis == ("inferred" if day else None)


def test_a_page_from_the_future_is_not_believed() -> None:
    read = article(json.dumps({"text": f" date 2031-01-01 LAHORE: {LEAD}", "retrieved_at": "2024-02-01"}), "a.json")
    assert read.published_on is None


@pytest.mark.parametrize(
    ("opening", "city"),
    [
        ("KARACHI: ", "Karachi"),
        ("ISLAMABAD, Jun 17 (APP):", "Islamabad"),
        ("LAHORE/ISLAMABAD: ", "Lahore"),
        ("KARACHI/HYDERABAD - ", "Karachi"),
        ("LAHORE   -   ", "Lahore"),
        ("LAHORE-", "Lahore"),
        ("Quetta – ", "Quetta"),
        ("QUETTA, June 3: ", "Quetta"),
        ("Lahore, Feb 13 (PTI) ", "Lahore"),
        ("ISLAMABAD, June 22 (Xinhua) -- ", "Islamabad"),
        ("ISLAMABAD (AP) — ", "Islamabad"),
        ("Islamabad [Pakistan], February 13 (ANI): ", "Islamabad"),
        ("ISLAMABAD, (UrduPoint / Pakistan Point News - 12th Feb, 2024 ) :", "Islamabad"),
        ("KARACHI (Web Desk) — December 7, 2012: ", "Karachi"),
        ("QUETTA (March 3, 2024): ", "Quetta"),
        ("Karachi, Pakistan – ", "Karachi"),
        ("DERA ISMAIL KHAN: ", "Dera Ismail Khan"),
        ("D.I. KHAN: ", "D.I. Khan"),
        ("CHOTI ZAREEN: ", "Choti Zareen"),
        ("Karachi ( ) ", "Karachi"),
        ("LIVE: ", None),
        ("EXCLUSIVE: ", None),
        ("PTI: ", None),
        ("PML-N: ", None),
        ("Election results: ", None),
        ("Lahore High Court: ", None),
        ("In Karachi: ", None),
        ("", None),
    ],
)
def test_datelines(opening: str, city: str | None) -> None:
    paragraph = opening + LEAD
    found = find_dateline(paragraph)
    assert (found.city if found else None) == city
    if found:
        assert paragraph[found.end :] == LEAD


def test_a_dateline_gives_day_and_agency() -> None:
    found = find_dateline(f"ISLAMABAD, Jun 17 (APP): {LEAD}")
    assert found is not None
    assert (found.month, found.day, found.year, found.agency) == (6, 17, None, "APP")
