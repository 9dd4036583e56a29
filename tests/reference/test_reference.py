"""The reference files hold together: keys, links between files, periods, dates, and the counts we promise."""

from __future__ import annotations

import csv
import datetime as dt
import itertools
from collections import Counter, defaultdict
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "seeds" / "reference"
Row = dict[str, str]

KEYS = {
    "parties": ("party_code",),
    "party_aliases": ("party_code", "alias", "language", "kind", "valid_from"),
    "party_alliance_members": ("alliance_code", "party_code", "valid_from"),
    "assemblies": ("assembly_code",),
    "elections": ("election_id",),
    "constituencies": ("constituency_code",),
    "official_results": ("election_id", "constituency_code", "place"),
    "official_seat_tallies": ("election_id", "assembly_code", "party_code", "backed_by_code", "seat_kind"),
    "candidates": ("election_id", "constituency_code", "name", "name_ur", "party_as_printed"),
    "people": ("person_id",),
    "person_aliases": ("person_id", "alias", "language"),
    "person_parties": ("person_id", "party_code", "valid_from"),
    "person_offices": ("person_id", "office_code", "title", "jurisdiction", "valid_from"),
    "person_relations": ("person_id", "relation", "related_person_id"),
    "outlets": ("outlet_id",),
    "places": ("place", "kind", "country_code"),
    "venues": ("venue",),
}

LINKS = [
    ("parties", "predecessor_code", "parties", "party_code"),
    ("party_aliases", "party_code", "parties", "party_code"),
    ("party_alliance_members", "alliance_code", "parties", "party_code"),
    ("party_alliance_members", "party_code", "parties", "party_code"),
    ("constituencies", "assembly_code", "assemblies", "assembly_code"),
    ("official_results", "election_id", "elections", "election_id"),
    ("official_results", "constituency_code", "constituencies", "constituency_code"),
    ("official_results", "party_code", "parties", "party_code"),
    ("official_results", "backed_by_code", "parties", "party_code"),
    ("official_seat_tallies", "election_id", "elections", "election_id"),
    ("official_seat_tallies", "assembly_code", "assemblies", "assembly_code"),
    ("official_seat_tallies", "party_code", "parties", "party_code"),
    ("candidates", "election_id", "elections", "election_id"),
    ("candidates", "constituency_code", "constituencies", "constituency_code"),
    ("candidates", "party_code", "parties", "party_code"),
    ("person_aliases", "person_id", "people", "person_id"),
    ("person_parties", "person_id", "people", "person_id"),
    ("person_parties", "party_code", "parties", "party_code"),
    ("person_offices", "person_id", "people", "person_id"),
    ("person_relations", "person_id", "people", "person_id"),
    ("person_relations", "related_person_id", "people", "person_id"),
    ("venues", "party_code", "parties", "party_code"),
    ("venues", "person_id", "people", "person_id"),
]

VALUES = {
    ("party_aliases", "language"): {"en", "ur"},
    ("party_aliases", "kind"): {"long", "short", "historical", "nickname", "description", "symbol"},
    ("person_aliases", "kind"): {"variant", "short", "nickname", "honorific"},
    ("elections", "kind"): {"general", "by_election", "senate", "presidential", "local"},
    ("places", "kind"): {"city", "district", "province", "region", "country"},
    ("venues", "kind"): {"party_office", "residence", "government", "hotel", "other"},
    ("parties", "is_alliance_body"): {"true", "false"},
    ("person_offices", "is_party_office"): {"true", "false"},
    ("person_relations", "relation"): {
        "father", "mother", "son", "daughter", "brother", "sister",
        "husband", "wife", "uncle", "niece", "nephew",
    },
}  # fmt: skip

DATE_COLUMNS = {"founded_on", "dissolved_on", "valid_from", "valid_to", "held_on"}


def read(name: str) -> list[Row]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def overlapping(rows: list[Row]) -> list[tuple[Row, Row]]:
    """Pairs of rows whose inclusive periods share a day; an empty end is open."""

    def span(row: Row) -> tuple[str, str]:
        return row["valid_from"] or "0001-01-01", row["valid_to"] or "9999-12-31"

    return [(a, b) for a, b in itertools.combinations(rows, 2) if span(a)[0] <= span(b)[1] and span(b)[0] <= span(a)[1]]


@pytest.mark.parametrize("name", sorted(KEYS))
def test_keys_are_unique_and_cells_are_clean(name: str) -> None:
    rows = read(name)
    counts = Counter(tuple(row[column] for column in KEYS[name]) for row in rows)
    assert [key for key, n in counts.items() if n > 1] == []
    # candidates keep the form's text as it stands
    untidy = [row for row in rows if any(v is None or v != v.strip() for v in row.values())]
    assert name == "candidates" or untidy == []


@pytest.mark.parametrize(("name", "column", "target", "key"), LINKS)
def test_links_between_files_hold(name: str, column: str, target: str, key: str) -> None:
    known = {row[key] for row in read(target)}
    assert {row[column] for row in read(name)} - known - {""} == set()


def test_election_assemblies_are_known() -> None:
    known = {row["assembly_code"] for row in read("assemblies")}
    assert {code for row in read("elections") for code in row["assembly_codes"].split(";") if code} <= known


@pytest.mark.parametrize(("name", "column"), sorted(VALUES))
def test_values_are_from_their_list(name: str, column: str) -> None:
    assert {row[column] for row in read(name)} <= VALUES[name, column]


@pytest.mark.parametrize("name", sorted(KEYS))
def test_dates_are_iso_and_in_order(name: str) -> None:
    for row in read(name):
        dates = {c: dt.date.fromisoformat(row[c]) for c in DATE_COLUMNS & row.keys() if row[c]}
        if "valid_from" in dates and "valid_to" in dates:
            assert dates["valid_from"] <= dates["valid_to"], row


def test_a_person_is_in_one_party_at_a_time() -> None:
    periods: dict[str, list[Row]] = defaultdict(list)
    for row in read("person_parties"):
        periods[row["person_id"]].append(row)
    assert [pair for rows in periods.values() for pair in overlapping(rows)] == []


def test_a_party_alias_means_one_party_at_a_time() -> None:
    groups: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in read("party_aliases"):
        groups[row["alias"].casefold(), row["language"], row["kind"]].append(row)
    clashes = [
        (a["alias"], a["party_code"], b["party_code"])
        for rows in groups.values()
        for a, b in overlapping(rows)
        if a["party_code"] != b["party_code"]
    ]
    assert clashes == []


def test_a_name_means_one_person() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for row in read("people"):
        owners[row["full_name"].casefold()].add(row["person_id"])
    for row in read("person_aliases"):
        owners[row["alias"].casefold()].add(row["person_id"])
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_a_venue_name_means_one_venue() -> None:
    names = Counter(
        name.casefold() for row in read("venues") for name in {row["venue"], *row["aliases"].split(";")} if name
    )
    assert [name for name, n in names.items() if n > 1] == []


def test_every_party_answers_to_its_own_name() -> None:
    aliases = {(row["party_code"], row["alias"].casefold()) for row in read("party_aliases")}
    assert [row["name"] for row in read("parties") if (row["party_code"], row["name"].casefold()) not in aliases] == []


def test_counts() -> None:
    assert len(read("parties")) >= 60
    assert len(read("people")) >= 300
    assert len(read("outlets")) >= 50
    seats = Counter(row["assembly_code"] for row in read("constituencies"))
    assert seats == {"NA": 266, "PP": 297, "PS": 130, "PK": 115, "PB": 51, "GB": 24, "AJK": 45}


def test_winners_of_2024() -> None:
    winners = [row for row in read("official_results") if row["place"] == "1"]
    assert len(winners) == 266
    assert sum(row["backed_by_code"] == "PTI" for row in winners) == 93
    by_party = Counter(row["party_code"] for row in winners)
    assert (by_party["PML-N"], by_party["PPP"], by_party["MQM-P"]) == (75, 54, 17)


def test_tally_of_2024_agrees_with_the_seats() -> None:
    counted = Counter(
        (row["party_code"], row["backed_by_code"])
        for row in read("official_results")
        if row["place"] == "1" and row["election_id"] == "PK-2024-general"
    )
    stated = {
        (row["party_code"], row["backed_by_code"]): int(row["seats"])
        for row in read("official_seat_tallies")
        if row["election_id"] == "PK-2024-general" and row["assembly_code"] == "NA"
    }
    assert stated == counted


@pytest.mark.parametrize("office", ["prime_minister", "president", "speaker_na", "chief_minister_punjab"])
def test_one_holder_of_an_office_at_a_time(office: str) -> None:
    rows = [row for row in read("person_offices") if row["office_code"] == office]
    shared = [
        pair
        for pair in overlapping(rows)
        # the day of handing over belongs to both
        if pair[0]["valid_to"] != pair[1]["valid_from"] and pair[1]["valid_to"] != pair[0]["valid_from"]
    ]
    assert shared == []
