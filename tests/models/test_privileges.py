"""The three roles may do what their work needs, and are refused the rest."""

from __future__ import annotations

import psycopg
import pytest

from etl.server import Role, Server

READER_REFUSED = [
    "SELECT body FROM staging.articles",
    "SELECT payload FROM raw.articles",
    "SELECT * FROM audit.load_run",
    "SELECT * FROM intermediate.step",
    "DELETE FROM marts.fct_example",
    "INSERT INTO marts.fct_example VALUES (3)",
    "UPDATE reference.example SET id = 2",
    "CREATE TABLE marts.mine (id int)",
    "CREATE TABLE public.mine (id int)",
    "CREATE SCHEMA mine",
    "SET ROLE ittehad_transformer",
]
LOADER_REFUSED = [
    "UPDATE raw.articles SET url = null",
    "DELETE FROM raw.articles",
    "TRUNCATE raw.articles",
    "DELETE FROM audit.load_run",
    "SELECT * FROM marts.fct_example",
    "CREATE TABLE staging.mine (id int)",
    "DROP TABLE staging.articles",
    "SET ROLE ittehad_transformer",
]
TRANSFORMER_REFUSED = [
    "SELECT payload FROM raw.articles",
    "DELETE FROM staging.articles",
    "INSERT INTO staging.meeting_participants VALUES ('c', 0, 'n', 'k')",
    "SELECT * FROM audit.rejected_input",
    "UPDATE audit.row_count SET row_count = 0",
    "CREATE SCHEMA mine",
    "CREATE TABLE staging.mine (id int)",
]


@pytest.fixture
def built(each_database: Server) -> Server:
    """With a table in each schema of dbt's, made by the transformer as dbt would."""
    with each_database.connection("transformer").connect() as connection:
        for table in ("marts.fct_example", "reference.example", "intermediate.step"):
            connection.execute(f"CREATE TABLE {table} AS SELECT 1 AS id")
    return each_database


def is_refused(connection: psycopg.Connection[tuple[object, ...]], statement: str) -> bool:
    try:
        with connection.transaction(force_rollback=True):
            connection.execute(statement)
    except psycopg.errors.InsufficientPrivilege:
        return True
    return False


@pytest.mark.parametrize(
    ("role", "statements"),
    [("reader", READER_REFUSED), ("loader", LOADER_REFUSED), ("transformer", TRANSFORMER_REFUSED)],
)
def test_what_a_role_is_refused(built: Server, role: Role, statements: list[str]) -> None:
    with built.connection(role).connect() as connection:
        connection.execute("SET transaction_read_only = off")  # a default of the reader's, and his to change
        # On a server of one's own the login has all three roles, so that the jobs can take on each.
        tried = [one for one in statements if built.is_embedded or not one.startswith("SET ROLE")]
        assert [statement for statement in tried if not is_refused(connection, statement)] == []


def test_reader_reads_what_dbt_made_later(built: Server) -> None:
    with built.connection("reader").connect() as connection:
        assert connection.execute("SELECT id FROM marts.fct_example").fetchall() == [(1,)]
        assert connection.execute("SELECT id FROM reference.example").fetchall() == [(1,)]


def test_readers_queries_are_limited(each_database: Server) -> None:
    with each_database.connection("reader").connect() as connection:
        assert connection.execute("SHOW statement_timeout").fetchone() == ("30s",)
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            connection.execute("CREATE TEMPORARY TABLE mine (id int)")


def test_transformer_reads_staging_and_counts_rows(each_database: Server) -> None:
    with each_database.connection("transformer").connect() as connection:
        assert connection.execute("SELECT count(*) FROM staging.claim_evidence").fetchone() == (0,)
        connection.execute("INSERT INTO audit.row_count VALUES ('marts', 'fct_example', now(), 1)")


def test_nobody_else_gets_into_the_embedded_database(embedded_server: Server) -> None:
    with embedded_server.owner.connect(autocommit=True) as connection:
        connection.execute("CREATE ROLE stranger LOGIN PASSWORD 'known'")
        try:
            with pytest.raises(psycopg.OperationalError, match="permission denied"):
                psycopg.connect(**(embedded_server.owner.parameters | {"user": "stranger", "password": "known"}))
        finally:
            connection.execute("DROP ROLE stranger")


def test_whoever_takes_on_the_readers_role_has_its_limits(each_database: Server) -> None:
    with each_database.owner.acting_as("reader").connect() as connection:
        assert connection.execute("SHOW statement_timeout").fetchone() == ("30s",)
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            connection.execute("CREATE TEMPORARY TABLE mine (id int)")


def test_a_login_with_roles_takes_on_the_role_alone(each_database: Server) -> None:
    """On a server of one's own the jobs log in as its owner and set the role."""
    with each_database.owner.acting_as("transformer").connect() as connection:
        assert connection.execute("SELECT current_user").fetchone() == ("ittehad_transformer",)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT * FROM raw.articles")
