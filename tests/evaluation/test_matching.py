"""The codebook's keys: when a claim read is the claim annotated."""

from __future__ import annotations

import pytest

from etl.evaluation.matching import match_alliance, match_defection, match_meeting, match_result
from etl.records import Json
from tests.evaluation.claims import alliance, contest, defection, meeting

TALLY: Json = {"kind": "seat_tally", "assembly": "PS", "party": "PPP", "seats": 84}
TURNOUT: Json = {"kind": "turnout", "assembly": None, "constituency": "NA-1", "turnout_pct": 47.6}
VOTE: Json = {"kind": "office_vote", "office": "speaker_na", "person": "Gul Khan", "votes": 199}


@pytest.mark.parametrize(
    ("annotated", "read", "same"),
    [
        # one person and the same parties
        (meeting("Gul Khan/PPP", "Zar Jan/ANP"), meeting("Gul Khan/PPP"), True),
        (meeting("Gul Khan/PPP"), meeting("Gul Khan/PPP", parties=("PPP", "PTI")), False),
        # two people, whatever the parties
        (meeting("Gul Khan/PPP", "Zar Jan/ANP"), meeting("Gul Khan/PPP", "Zar Jan/ANP", parties=("PPP",)), True),
        # nobody named on one side: the parties alone
        (meeting("Gul Khan/PPP"), meeting(), True),
        (meeting(), meeting(), True),
        (meeting("Gul Khan/PPP"), meeting("Zar Jan/ANP"), False),
        # known days at most one apart
        (meeting(), meeting(date="2024-02-10"), True),
        (meeting(), meeting(date="2024-02-11"), False),
        (meeting(), meeting(date=None), True),
        (meeting(date="2024-02-01", date_precision="month"), meeting(date="2024-02-20"), True),
        # spelling and titles
        (meeting("Dr Waseem Siddiqui/ANP"), meeting("Wasim Siddiqi/ANP"), True),
    ],
)
def test_a_meeting_by_people_parties_and_day(annotated: Json, read: Json, same: bool) -> None:
    assert bool(match_meeting(annotated, read)) is same


@pytest.mark.parametrize(
    ("annotated", "read", "same"),
    [
        (alliance("ANP", "PPP"), alliance("PPP", "ANP"), True),
        (alliance("ANP", "PPP"), alliance("ANP", "PTI"), False),
        # polarity, not the very status; the kind is a field
        (alliance("ANP", "PPP"), alliance("ANP", "PPP", status="in_force"), True),
        (alliance("ANP", "PPP"), alliance("ANP", "PPP", kind="merger"), True),
        (alliance("ANP", "PPP"), alliance("ANP", "PPP", status="in_talks"), False),
        (alliance("ANP", "PPP", status="ruled_out"), alliance("ANP", "PPP", status="ended"), True),
        (alliance("ANP", "PPP", status="ruled_out"), alliance("ANP", "PPP"), False),
        # three and more: half of all named
        (alliance("ANP", "PPP", "PTI"), alliance("ANP", "PPP"), True),
        (alliance("ANP", "PPP", "PTI", "JI"), alliance("ANP", "PPP"), True),
        (alliance("ANP", "PPP", "PTI", "JI", "NP"), alliance("ANP", "PPP"), False),
        (alliance("ANP", "PPP", "PTI"), alliance("ANP", "JI"), False),
    ],
)
def test_an_alliance_by_parties_and_polarity(annotated: Json, read: Json, same: bool) -> None:
    assert bool(match_alliance(annotated, read)) is same


@pytest.mark.parametrize(
    ("annotated", "read", "same"),
    [
        (contest(), contest(votes=99, party="ANP", outcome="lost"), True),
        (contest(), contest(constituency="na-1"), True),
        (contest(), contest(constituency="NA-2"), False),
        (contest(), contest(election="by_election"), False),
        (contest(), contest(election=None), True),
        (contest(), contest("Zar Jan"), False),
        (contest(None), contest("Zar Jan"), True),
        (contest(None), contest("Zar Jan", party="ANP"), False),
        (TALLY, TALLY | {"backed_by": "PTI"}, True),
        (TALLY, TALLY | {"seats": 85}, False),
        (TALLY, TALLY | {"assembly": "PP"}, False),
        (TALLY, contest(), False),
        (TURNOUT, TURNOUT | {"turnout_pct": 47.9}, True),
        (TURNOUT, TURNOUT | {"turnout_pct": 49}, False),
        (TURNOUT, TURNOUT | {"turnout_pct": None}, False),
        (TURNOUT, TURNOUT | {"constituency": "NA-2"}, False),
        (VOTE, VOTE | {"votes": 1}, True),
        (VOTE, VOTE | {"office": "prime_minister"}, False),
        (VOTE, VOTE | {"person": "Zar Jan"}, False),
    ],
)
def test_a_result_by_what_identifies_its_kind(annotated: Json, read: Json, same: bool) -> None:
    assert bool(match_result(annotated, read)) is same


@pytest.mark.parametrize(
    ("annotated", "read", "same"),
    [
        (defection(), defection(from_party="PTI", status="announced"), True),
        (defection(), defection(to_party="ANP"), False),
        (defection(), defection("Zar Jan"), False),
        (defection(to_party=None), defection(to_party=None), True),
        (defection(to_party=None), defection(to_party="PPP", from_party="PTI"), False),
        (defection(None, count=5), defection(None, count=5), True),
        (defection(None, count=5), defection(None, count=6), False),
        (defection(None, count=5), defection(), False),
    ],
)
def test_a_defection_by_person_or_number_and_party(annotated: Json, read: Json, same: bool) -> None:
    assert bool(match_defection(annotated, read)) is same
