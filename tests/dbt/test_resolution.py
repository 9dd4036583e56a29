"""People, meetings, alliances and switches across articles: one is one, and two are two."""

from __future__ import annotations

from etl.jobs.build import build
from etl.server import Server
from tests.dbt import trials
from tests.dbt.helpers import assert_good, copied, load, marts, rows

PERSON = """
    SELECT DISTINCT people.person_id
    FROM intermediate.int_people__resolved AS people
    INNER JOIN intermediate.int_people__mentions AS mentions USING (mention_id)
    INNER JOIN staging.articles AS articles ON mentions.article_id = articles.article_id
    WHERE articles.doc = ANY(%s) AND people.person_name LIKE %s
"""


def people(server: Server, docs: tuple[str, ...], name: str = "%") -> set[str]:
    """Who is meant by these names in these reports."""
    return {person for (person,) in rows(server, PERSON, list(docs), name)}


def test_a_person_has_one_id_in_every_spelling(warehouse: Server) -> None:
    assert people(warehouse, ("switch",), "Wa%Qadir") == {"waseem-qadir"}
    assert len(people(warehouse, ("slip-1", "slip-2"))) == 1
    assert len(people(warehouse, ("folded-1", "folded-2"))) == 1


def test_relatives_with_names_alike_are_two(warehouse: Server) -> None:
    assert people(warehouse, ("zardaris",), "Asif Ali Zardari") == {"asif-ali-zardari"}
    assert len(people(warehouse, ("zardaris",), "Asif%")) == 3
    assert len(people(warehouse, ("father", "son"))) == 2


def test_men_of_one_name_are_told_apart_by_party_seat_and_time(warehouse: Server) -> None:
    khans = {name: people(warehouse, (name,)) for name in ("khan-pti", "khan-ppp-sindh", "khan-ppp-punjab")}
    khans |= {name: people(warehouse, (name,)) for name in ("khan-ji-2002", "khan-jui")}
    assert all(len(one) == 1 for one in khans.values())
    assert len(set.union(*khans.values())) == 5
    assert people(warehouse, ("khan-ppp-sindh-again",)) == khans["khan-ppp-sindh"]


def test_decisions_of_people_join_and_part(warehouse: Server) -> None:
    assert len(people(warehouse, ("decided-1", "decided-2"))) == 1
    assert len(people(warehouse, ("refused-1", "refused-2"))) == 2


def test_reports_of_one_visit_are_one_meeting_with_the_day_of_the_dated_one(warehouse: Server) -> None:
    assert rows(
        warehouse,
        "SELECT met_on::text, participant_count, article_count, party_codes FROM marts.fct_meetings"
        " WHERE venue = 'Mardan House'",
    ) == [("2024-02-14", 6, 2, "ANP,MQM-P")]


def test_contradicting_reports_of_a_deal_are_kept_and_marked(warehouse: Server) -> None:
    assert rows(
        warehouse,
        "SELECT agreed_on::text, ruled_out_on::text, current_status, is_disputed, election_id"
        " FROM marts.fct_alliances WHERE party_codes = 'MQM-P,PML-N'",
    ) == [("2024-01-09", "2024-01-11", "ruled_out", True, "PK-2024-general")]
    assert rows(
        warehouse,
        "SELECT status, reported_on::text, is_reversal FROM marts.rpt_alliance_timeline"
        " WHERE party_codes = 'MQM-P,PML-N' ORDER BY reported_on",
    ) == [("agreed", "2024-01-09", False), ("ruled_out", "2024-01-11", True)]
    assert rows(warehouse, "SELECT constituency_code FROM marts.bridge_alliance_constituencies") == [("NA-242",)]


def test_an_arrangement_is_one_a_cycle_and_undated_reports_join_the_latest(warehouse: Server) -> None:
    assert rows(
        warehouse,
        "SELECT election_id, current_status, agreed_on::text, ruled_out_on::text, article_count, is_disputed"
        " FROM marts.fct_alliances WHERE party_codes = 'ANP,PPP' ORDER BY 1",
    ) == [
        ("PK-2018-general", "ruled_out", None, "2018-07-01", 1, False),
        ("PK-2024-general", "agreed", "2024-01-09", None, 2, False),
    ]
    assert rows(warehouse, "SELECT status FROM marts.rpt_alliance_timeline WHERE is_reversal") == [("ruled_out",)]


def test_a_switch_opens_the_next_party_period_of_the_same_person(warehouse: Server) -> None:
    assert periods(warehouse, "Waseem Qadir")[-1] == ("PML-N", "2024-02-11", None, True)
    assert periods(warehouse, "Naveed Gopang") == [
        ("PPP", None, "2023-02-28", False),
        ("PTI", "2023-03-01", "2024-02-29", False),
        ("PPP", "2024-03-01", None, True),
    ]


def test_who_comes_back_to_a_party_has_switched_to_it_twice(warehouse: Server) -> None:
    """Known once a report of the way between has come; the first switch keeps its id."""
    switches = (
        "SELECT to_party_code, switched_on::text, defection_id FROM marts.fct_defections INNER JOIN marts.dim_person"
        " USING (person_id) WHERE full_name = 'Sajid Kethrani' ORDER BY switched_on"
    )
    ((party, _, defection_id),) = rows(warehouse, switches)
    with copied(warehouse) as made:
        load(made, [trials.WAY_BACK])
        assert_good(build(made))
        found = rows(made, switches)
        assert [one[:2] for one in found] == [("PTI", "2022-03-01"), ("PPP", "2023-06-01"), ("PTI", "2024-01-10")]
        assert (party, defection_id) == (found[0][0], found[0][2])
        assert periods(made, "Sajid Kethrani") == [
            ("PPP", None, "2022-02-28", False),
            ("PTI", "2022-03-01", "2023-05-31", False),
            ("PPP", "2023-06-01", "2024-01-09", False),
            ("PTI", "2024-01-10", None, True),
        ]
        night = marts(made)
        assert_good(build(made, full_refresh=True))
        assert marts(made) == night


def test_only_done_switches_change_the_party_and_one_a_day(warehouse: Server) -> None:
    assert periods(warehouse, "Latif Rind") == []
    assert len(periods(warehouse, "Qaisar Tola")) == 2
    assert rows(
        warehouse,
        "SELECT status, is_disputed, article_count FROM marts.fct_defections INNER JOIN marts.dim_person"
        " USING (person_id) WHERE full_name = 'Latif Rind'",
    ) == [("announced", True, 2)]


def test_a_switch_and_a_seat_won_are_the_same_persons(warehouse: Server) -> None:
    assert rows(
        warehouse,
        "SELECT results.constituency_code FROM marts.fct_defections INNER JOIN marts.fct_results AS results"
        " USING (person_id) WHERE outcome = 'won'",
    ) == [("NA-121",)]


def periods(server: Server, name: str) -> list[tuple[object, ...]]:
    """Party, first and last day, and whether it lasts, of the only person of that name."""
    return rows(
        server,
        "SELECT party_code, valid_from::text, valid_to::text, is_current FROM marts.dim_person_party"
        " INNER JOIN marts.dim_person USING (person_id) WHERE full_name = %s ORDER BY valid_from NULLS FIRST",
        name,
    )
