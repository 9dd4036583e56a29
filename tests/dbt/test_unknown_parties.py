"""A party that the reference does not have, or has no longer: the marts keep it under its code, and it is told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from etl.jobs.build import build
from etl.jobs.nightly import nightly
from etl.loading import load_run
from etl.records import ArticleClaims, Participant
from etl.server import Server
from tests.dbt.helpers import assert_good, copied, load, rows
from tests.dbt.trials import dealt, joined, met, told, won
from tests.nightly.nights import declare

DAY = dt.date(2024, 3, 20)
MET = told(
    "unknown-met", DAY, meetings=met(DAY, Participant("Shahi Syed", "ANP"), Participant("Zarqa Lodhi-Qasuri", "XQP"))
)
REST = told(
    "unknown-rest",
    DAY,
    alliances=dealt("agreed", "ANP", "XQP"),
    results=won("Zarqa Lodhi-Qasuri", "NA-2", "IND", backed_by="XQM"),
    defections=joined("Haroon Lodhi-Qasuri", "XQP", "ANP"),
)
NAMED = """
    SELECT 'meeting', party_code FROM marts.bridge_meeting_participants
    UNION ALL SELECT 'meeting side', party_code FROM marts.bridge_meeting_parties
    UNION ALL SELECT 'alliance', party_code FROM marts.bridge_alliance_parties
    UNION ALL SELECT 'result', backed_by_code FROM marts.fct_results
    UNION ALL SELECT 'defection', to_party_code FROM marts.fct_defections
    UNION ALL SELECT 'period', party_code FROM marts.dim_person_party
"""
EVERYWHERE = [
    ("alliance", "XQP"),
    ("defection", "XQP"),
    ("meeting", "XQP"),
    ("meeting side", "XQP"),
    ("period", "XQP"),
    ("result", "XQM"),
]
TOLD = (
    "XQM stands in 1 claim of 1 article but not in the reference: add it to parties.csv, or read them again with"
    " `ittehad reextract`",
    "XQP stands in 3 claims of 2 articles but not in the reference: add it to parties.csv, or read them again with"
    " `ittehad reextract`",
)


@pytest.fixture(scope="module")
def built(warehouse: Server) -> Iterator[Server]:
    """First one report that names a stranger, then another; both nights end well."""
    with copied(warehouse) as made:
        load(made, [MET])
        assert build(made).failures == ()
        load(made, [REST])
        done = build(made)
        assert done.failures == ()
        assert [(one.name, one.message) for one in done.warnings] == [("dim_party", note) for note in TOLD]
        yield made


def test_it_is_a_party_of_its_own_in_every_mart(built: Server) -> None:
    strangers = "SELECT party_code, name, country_code, is_alliance_body FROM marts.dim_party WHERE NOT is_reference"
    assert rows(built, strangers + " ORDER BY 1") == [("XQM", "XQM", None, False), ("XQP", "XQP", None, False)]
    named = f"SELECT * FROM ({NAMED}) AS named (what, party_code) WHERE party_code LIKE 'XQ_' ORDER BY 1"
    assert rows(built, named) == EVERYWHERE


def test_a_full_refresh_gives_the_same(built: Server) -> None:
    parties = "SELECT party::text FROM marts.dim_party AS party ORDER BY 1"
    before = rows(built, parties)
    assert [one.message for one in build(built, full_refresh=True).warnings] == list(TOLD)
    assert rows(built, parties) == before


def test_a_night_without_a_build_still_tells(built: Server, tmp_path: Path) -> None:
    (tmp_path / "box").mkdir()
    here = replace(built, settings=replace(built.settings, workers=1))
    night = nightly(here, declare(tmp_path / "s.toml", "box folder box"))
    assert night.built is None
    assert set(TOLD) <= set(night.to_look_at)


def test_it_goes_with_the_claims_that_named_it(warehouse: Server) -> None:
    with copied(warehouse) as made:
        load(made, [MET])
        assert len(build(made).warnings) == 1
        with load_run(made.connection("loader"), "test", "later") as run:
            run.load([replace(MET, claims=ArticleClaims(MET.article, "later"))])
        assert_good(build(made))
        assert rows(made, "SELECT party_code FROM marts.dim_party WHERE NOT is_reference") == []
