"""The published marts: keys and comments, all or nothing, and for whom they are."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from dbt.cli.main import dbtRunner

from etl.jobs.build import build, dbt_environment, profile_variables
from etl.jobs.freshness import source_freshness
from etl.server import Server
from etl.settings import CHECKOUT
from tests.dbt.helpers import assert_good, copied, fresh, load, marts, rows

__all__ = ["assert_good", "fresh", "load", "marts", "rows"]

PROJECT = CHECKOUT / "dbt_project"

# Counts that belong together in one state of the marts.
TOTALS = (
    "SELECT count(*) FROM marts.dim_article",
    "SELECT sum(article_count) FROM marts.rpt_coverage",
    "SELECT count(*) FROM marts.fct_alliances",
    "SELECT count(DISTINCT alliance_id) FROM marts.bridge_alliance_parties",
    "SELECT count(DISTINCT fact_id) FROM marts.fct_evidence WHERE fact_kind = 'alliance'",
)
AT_ONCE = "SELECT " + ", ".join(f"({query})" for query in TOTALS)


def test_every_rule_of_resolution_holds_for_its_smallest_example(warehouse: Server) -> None:
    """The unit tests of the dbt project: a build of real data leaves them out."""
    work = warehouse.settings.home / "dbt"
    arguments = ["--log-path", str(work / "logs"), "--log-level", "none", "--no-print", "test"]
    arguments += ["--project-dir", str(PROJECT), "--profiles-dir", str(PROJECT)]
    arguments += ["--target-path", str(work / "target"), "--select", "test_type:unit"]
    with dbt_environment(profile_variables(warehouse.connection("transformer"))):
        done = dbtRunner().invoke(arguments)
    result: Any = done.result
    tests = [one for one in result if one.node.resource_type == "unit_test"]
    assert [(one.node.name, one.message) for one in tests if one.status != "pass"] == []
    assert len(tests) >= 40


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
    keys: dict[str, int] = dict(
        rows(
            warehouse,
            "SELECT contype::text, count(*) FROM pg_constraint WHERE connamespace = 'marts'::regnamespace"
            " AND convalidated GROUP BY 1",
        )
    )
    assert keys["p"] == len(rows(warehouse, "SELECT FROM pg_tables WHERE schemaname = 'marts'"))
    assert keys["f"] >= 40
    assert keys["c"] >= 60


def test_a_build_whose_tests_fail_publishes_nothing(warehouse: Server) -> None:
    with copied(warehouse) as made:
        before = marts(made)
        with made.owner.connect() as connection:  # facts without a quote, and one article less to tell of
            connection.execute("DELETE FROM staging.claim_evidence WHERE fact_kind = 'meeting'")
            connection.execute("UPDATE staging.articles SET loaded_at = now()")  # as the loader does with claims
            connection.execute("DELETE FROM staging.articles WHERE doc LIKE 'deal%'")
        built = build(made)
        assert {failure.name for failure in built.failures} >= {"every_fact_has_evidence_and_every_quote_its_fact"}
        assert marts(made) == before


def test_a_reader_sees_the_old_or_the_new_marts_never_a_mixture(warehouse: Server) -> None:
    with copied(warehouse) as made:
        before = totals(made)
        with made.owner.connect() as connection:
            connection.execute("DELETE FROM staging.articles WHERE doc LIKE 'deal%' OR doc LIKE 'pair%'")
        with watching(made) as seen:
            assert_good(build(made))
        after = totals(made)
    assert before != after
    assert seen <= {before, after}
    assert before in seen


@contextmanager
def watching(server: Server) -> Iterator[set[tuple[Any, ...]]]:
    """What a reader sees all the while: totals of several marts in one statement, and in one transaction."""
    seen: set[tuple[Any, ...]] = set()
    problems: list[Exception] = []
    done = threading.Event()

    def watch() -> None:
        try:
            with server.connection("reader").connect() as connection:
                connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
                while not done.is_set():
                    seen.add(connection.execute(AT_ONCE.encode()).fetchone() or ())
                    connection.commit()
                    seen.add(tuple((connection.execute(one.encode()).fetchone() or ())[0] for one in TOTALS))
                    connection.commit()
        except Exception as problem:
            problems.append(problem)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield seen
    finally:
        done.set()
        watcher.join()
    assert problems == []


def test_the_reader_reads_marts_and_reference_and_nothing_else(warehouse: Server) -> None:
    schemas = rows(
        warehouse,
        "SELECT DISTINCT schemaname FROM pg_tables WHERE has_schema_privilege('ittehad_reader', schemaname, 'USAGE')"
        " AND has_table_privilege('ittehad_reader', format('%I.%I', schemaname, tablename), 'SELECT')"
        " AND schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1",
    )
    assert schemas == [("marts",), ("reference",)]
    with warehouse.connection("reader").connect() as connection:
        for refused in (
            "SELECT body FROM staging.articles",
            "TABLE raw.articles",
            "TABLE intermediate.int_articles__words",
            "TABLE audit.load_run",
            "DELETE FROM marts.fct_meetings",
            "CREATE TABLE marts.mine (id int)",
        ):
            connection.execute("SET TRANSACTION READ WRITE")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(refused)
            connection.rollback()
        assert connection.execute("SELECT count(*) FROM marts.dim_article").fetchone() != (0,)
        assert connection.execute("SELECT count(*) FROM reference.parties").fetchone() != (0,)


def test_a_statement_of_the_reader_ends_after_half_a_minute(warehouse: Server) -> None:
    with warehouse.connection("reader").connect() as connection:
        assert connection.execute("SHOW statement_timeout").fetchone() == ("30s",)
        connection.execute("SET statement_timeout = '50ms'")
        with pytest.raises(psycopg.errors.QueryCanceled):
            connection.execute("SELECT pg_sleep(5)")


def test_staging_says_how_fresh_it_is(warehouse: Server) -> None:
    with copied(warehouse) as made:
        found = {one.table: one for one in source_freshness(made)}
        assert {one.status for one in found.values()} == {"pass"}
        assert set(found) == {"articles", "meeting_claims", "alliance_claims", "result_claims", "defection_claims"}
        with made.owner.connect() as connection:
            connection.execute("UPDATE staging.articles SET loaded_at = now() - interval '3 days'")
            connection.execute("DELETE FROM staging.alliance_claims")
        found = {one.table: one for one in source_freshness(made)}
        assert (found["articles"].status, found["alliance_claims"].status) == ("warn", "warn")
        assert found["alliance_claims"].age is None
        with made.owner.connect() as connection:
            connection.execute("UPDATE staging.articles SET loaded_at = now() - interval '8 days'")
        assert {one.table for one in source_freshness(made) if one.status == "error"} == {"articles"}


def totals(server: Server) -> tuple[Any, ...]:
    return rows(server, AT_ONCE)[0]
