"""Reported results beside the official ones: agreement, difference, and what cannot be."""

from __future__ import annotations

from etl.server import Server
from tests.dbt.helpers import rows


def test_every_national_seat_of_2024_is_there_once_with_its_winner(warehouse: Server) -> None:
    assert rows(
        warehouse,
        "SELECT count(*), count(DISTINCT constituency_code) FROM marts.fct_results WHERE kind = 'constituency'"
        " AND assembly_code = 'NA' AND official_outcome = 'won'",
    ) == [(266, 266)]


def test_wins_and_votes_stand_beside_the_official_ones(warehouse: Server) -> None:
    assert rows(
        warehouse,
        "SELECT constituency_code, party_code, reported_outcome, official_outcome, vote_difference,"
        " agrees_with_official FROM marts.rpt_result_reconciliation"
        " WHERE kind = 'constituency' AND assembly_code = 'NA' ORDER BY 1, 2",
    ) == [
        ("NA-121", "IND", "won", "won", None, True),
        ("NA-121", "PML-N", "lost", "lost", None, True),
        ("NA-130", "PML-N", "won", "won", 171024 - 179310, False),
        ("NA-15", "PML-N", "won", "lost", 80000 - 80382, False),
    ]


def test_tallies_stand_beside_the_official_ones_and_what_cannot_be_never_agrees(warehouse: Server) -> None:
    assert rows(
        warehouse,
        "SELECT assembly_code, party_code, backed_by_code, reported_seats, official_seats, is_plausible,"
        " agrees_with_official FROM marts.fct_results WHERE kind = 'seat_tally' AND has_report ORDER BY 1, 2",
    ) == [
        ("NA", "IND", "PTI", 93, 93, True, True),
        ("NA", "JUI-F", None, 3, 4, True, False),
        ("NA", "MQM-P", None, 400, 17, False, False),
        ("NA", "PML-N", None, 78, 75, True, False),
        ("NA", "PPP", None, 54, 54, True, True),
        ("PB", "BAP", None, 66, 4, False, False),
    ]


def test_turnout_stands_beside_the_official_one(warehouse: Server) -> None:
    assert rows(
        warehouse,
        "SELECT coalesce(constituency_code, assembly_code), turnout_pct::float, official_turnout_pct::float,"
        " agrees_with_official FROM marts.rpt_result_reconciliation WHERE kind = 'turnout' ORDER BY 1",
    ) == [
        ("NA", 48.0, 47.96, True),
        ("NA-121", 63.2, 40.08, False),
        ("NA-130", 52.45, 52.45, True),
    ]
