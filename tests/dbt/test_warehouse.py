"""From staging to the published marts: one event one fact, whatever the order, all or nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from dbt.cli.main import dbtRunner

from etl.jobs.build import Built, build, dbt_environment, profile_variables
from etl.loading import Extracted, load_run
from etl.server import Server
from etl.settings import CHECKOUT
from tests.conftest import TEMPLATE, _fresh_database
from tests.dbt.reports import EARLY, LATE

PROJECT = CHECKOUT / "dbt_project"


@pytest.fixture(scope="module")
def warehouse(server: Server) -> Iterator[Server]:
    """Built from the early reports, then again when the late ones had come."""
    with fresh(server) as made:
        load(made, EARLY)
        assert_good(build(made))
        load(made, LATE)
        assert_good(build(made))
        yield made


def test_reports_of_one_visit_are_one_meeting_with_the_day_of_the_dated_one(warehouse: Server) -> None:
    assert rows(
        warehouse, "SELECT met_on::text, participant_count, article_count, party_codes FROM marts.fct_meetings"
    ) == [("2024-02-14", 6, 2, "ANP,MQM-P")]


def test_contradicting_reports_of_a_deal_are_kept_and_marked(warehouse: Server) -> None:
    assert rows(
        warehouse,
        "SELECT agreed_on::text, ruled_out_on::text, current_status, is_disputed, election_id FROM marts.fct_alliances",
    ) == [("2024-01-09", "2024-01-11", "ruled_out", True, "PK-2024-general")]
    assert rows(warehouse, "SELECT constituency_code FROM marts.bridge_alliance_constituencies") == [("NA-242",)]


def test_reported_results_stand_beside_the_official_ones(warehouse: Server) -> None:
    assert rows(
        warehouse,
        "SELECT coalesce(constituency_code, assembly_code), party_code, backed_by_code, outcome, reported_seats,"
        " official_seats, agrees_with_official FROM marts.fct_results WHERE has_report ORDER BY 1, 2",
    ) == [
        ("NA", "IND", "PTI", None, 93, 93, True),
        ("NA", "PML-N", None, None, 78, 75, False),
        ("NA-121", "IND", "PTI", "won", None, None, True),
        ("NA-121", "PML-N", None, "lost", None, None, True),
    ]
    assert rows(
        warehouse,
        "SELECT count(DISTINCT constituency_code) FROM marts.fct_results"
        " WHERE kind = 'constituency' AND assembly_code = 'NA' AND official_outcome = 'won'",
    ) == [(266,)]


def test_a_switch_opens_the_next_party_period_of_the_same_person(warehouse: Server) -> None:
    assert rows(
        warehouse,
        "SELECT p.party_code, p.is_current FROM marts.fct_defections AS d JOIN marts.dim_person_party AS p"
        " USING (person_id) WHERE d.status = 'done' AND p.is_current",
    ) == [("PML-N", True)]
    assert rows(
        warehouse,
        "SELECT count(DISTINCT r.person_id) FROM marts.fct_defections JOIN marts.fct_results AS r USING (person_id)",
    ) == [(1,)]


def test_every_rule_of_resolution_holds_for_its_smallest_example(warehouse: Server) -> None:
    """The unit tests of the dbt project: a build of real data leaves them out."""
    work = warehouse.settings.home / "dbt"
    arguments = ["--log-path", str(work / "logs"), "--log-level", "none", "--no-print", "test"]
    arguments += ["--project-dir", str(PROJECT), "--profiles-dir", str(PROJECT)]
    arguments += ["--target-path", str(work / "target"), "--select", "test_type:unit"]
    with dbt_environment(profile_variables(warehouse.connection("transformer"))):
        done = dbtRunner().invoke(arguments)
    tests = [one for one in done.result if one.node.resource_type == "unit_test"]
    assert [(one.node.name, one.message) for one in tests if one.status != "pass"] == []
    assert len(tests) >= 17


def test_every_table_and_column_has_its_comment_and_every_table_its_keys(warehouse: Server) -> None:
    assert (
        rows(
            warehouse,
            "SELECT c.relname, a.attname FROM pg_class AS c JOIN pg_attribute AS a ON attrelid = c.oid AND attnum > 0"
            " WHERE relnamespace IN ('marts'::regnamespace, 'reference'::regnamespace) AND relkind = 'r'"
            " AND NOT attisdropped"
            " AND (col_description(c.oid, attnum) IS NULL OR obj_description(c.oid, 'pg_class') IS NULL)",
        )
        == []
    )
    keys = dict(
        rows(
            warehouse,
            "SELECT contype::text, count(*) FROM pg_constraint WHERE connamespace = 'marts'::regnamespace"
            " AND convalidated GROUP BY 1",
        )
    )
    assert keys["p"] == len(rows(warehouse, "SELECT FROM pg_tables WHERE schemaname = 'marts'"))
    assert keys["f"] >= 40
    assert keys["c"] >= 60


def test_a_reader_sees_the_old_or_the_new_marts_and_a_bad_build_publishes_nothing(warehouse: Server) -> None:
    before = totals(warehouse)
    seen: set[Any] = set()
    done = threading.Event()

    def watch() -> None:
        with warehouse.connection("reader").connect() as connection:
            while not done.is_set():
                seen.add(totals(warehouse, connection))

    with warehouse.owner.connect() as connection:
        connection.execute("UPDATE staging.meeting_claims SET party_codes = '{ANP,NOBODY}'")
        connection.commit()
        assert not build_quietly(warehouse)
        assert totals(warehouse) == before
        connection.execute("UPDATE staging.meeting_claims SET party_codes = '{ANP,MQM-P}'")
        connection.execute("DELETE FROM staging.articles WHERE doc LIKE 'deal%'")
        connection.commit()
    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        assert_good(build(warehouse))
    finally:
        done.set()
        watcher.join()
    after = totals(warehouse)
    assert before != after
    assert seen <= {before, after}


@contextmanager
def fresh(server: Server) -> Iterator[Server]:
    made = _fresh_database(server, TEMPLATE)
    yield next(made)
    next(made, None)


def load(server: Server, reports: Sequence[Extracted]) -> None:
    with load_run(server.connection("loader"), "test", "test") as run:
        run.load(reports)


def build_quietly(server: Server) -> bool:
    """Whether the build went through."""
    try:
        return build(server).is_good
    except Exception:
        return False


def assert_good(built: Built) -> None:
    assert built.failures == ()


def rows(server: Server, query: str) -> list[tuple[Any, ...]]:
    with server.owner.connect() as connection:
        return connection.execute(query).fetchall()


def totals(server: Server, connection: psycopg.Connection[Any] | None = None) -> tuple[Any, ...]:
    """Rows of several marts in one statement."""
    query = (
        "SELECT (SELECT count(*) FROM marts.dim_article), (SELECT count(*) FROM marts.fct_alliances),"
        " (SELECT count(*) FROM marts.fct_evidence), (SELECT sum(article_count) FROM marts.rpt_coverage)"
    )
    if connection is None:
        return rows(server, query)[0]
    found = connection.execute(query).fetchone()
    connection.commit()
    assert found is not None
    return found


def marts(server: Server) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all marts, in an order of their own."""
    names = [name for (name,) in rows(server, "SELECT tablename FROM pg_tables WHERE schemaname = 'marts' ORDER BY 1")]
    return {name: rows(server, f"SELECT t::text FROM marts.{name} AS t ORDER BY 1") for name in names}
