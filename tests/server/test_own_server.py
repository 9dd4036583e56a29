"""Roles as docs/operations.md sets them up, TLS and all other options of libpq: for psycopg, dbt and pg_dump alike."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
from dbt.cli.main import dbtRunner

from etl.jobs.build import build, dbt_environment, profile_variables
from etl.jobs.migrate import migrate
from etl.server import Connection, Server, ServerError, open_server
from etl.server.backup import backup
from etl.settings import CHECKOUT, Settings
from tests.conftest import DEBIAN_15
from tests.examples import article
from tests.loading.test_load_run import load
from tests.server.own_server import OwnServer, own_server

SECRET = "p@ss/w:rd %20 'q\"\\ {{ x }} #?&= ä"
OPTIONS = "&tcp_user_timeout=20000&keepalives_interval=7&application_name=a%20night&options=-c%20work_mem%3D9MB"
PROJECT = CHECKOUT / "dbt_project"


@pytest.fixture(scope="module")
def own() -> Iterator[OwnServer]:
    if not DEBIAN_15.exists() or not shutil.which("openssl"):
        pytest.skip(f"NOT TESTED: PostgreSQL 15 is not in {DEBIAN_15}, or there is no openssl")
    with own_server() as server:
        yield server


@pytest.fixture(scope="module")
def set_up(own: OwnServer) -> str:
    """A login and a database made by what docs/operations.md tells an administrator to do; gives the URL."""
    told = (CHECKOUT / "docs" / "operations.md").read_text(encoding="utf-8")
    statements = next(block for block in re.findall(r"```sql\n(.*?)```", told, re.S) if "CREATE ROLE ittehad" in block)
    with own.administrator() as connection:
        for statement in statements.split(";"):
            if statement.strip():
                connection.execute(statement.replace("'…'", psycopg.sql.quote(SECRET)))
    return f"postgresql://ittehad:{quote(SECRET, safe='')}@localhost:{own.port}/ittehad?sslmode=verify-full"


@pytest.fixture
def server(own: OwnServer, set_up: str, tmp_path: Path) -> Server:
    """The server by its URL with many options, migrated."""
    url = f"{set_up}&sslrootcert={quote(str(own.root), safe='')}{OPTIONS}"
    found = open_server(Settings(home=tmp_path, database_url=url))
    migrate(found)
    return found


def seen_by_dbt(server: Server, query: str) -> list[tuple[object, ...]]:
    work = server.settings.home / "dbt"
    arguments = ["--log-path", str(work / "logs"), "--log-level", "none", "--no-print", "show", "--inline", query]
    arguments += ["--project-dir", str(PROJECT), "--profiles-dir", str(PROJECT), "--target-path", str(work / "target")]
    with dbt_environment(profile_variables(server.connection("transformer"))):
        done = dbtRunner().invoke(arguments)
    if not done.success:
        raise AssertionError(str(done.exception or done.result.results[0].message))
    return [tuple(row) for row in done.result.results[0].agate_table.rows]


def test_psycopg_connects_as_the_url_says(server: Server) -> None:
    for connection in (server.owner, server.connection("loader"), server.connection("reader")):
        with connection.connect() as opened:
            assert opened.pgconn.ssl_in_use
            assert opened.execute(
                "SELECT current_setting('work_mem'), current_setting('application_name')"
            ).fetchone() == (
                "9MB",
                "a night",
            )
            assert opened.info.get_parameters()["tcp_user_timeout"] == "20000"
    assert psycopg.conninfo.conninfo_to_dict(server.owner.url()) == {
        key: str(value) for key, value in server.owner.parameters.items()
    }


def test_dbt_connects_as_the_url_says(server: Server) -> None:
    """The server takes no connection without TLS."""
    query = "select current_user::text, current_setting('work_mem')"
    assert seen_by_dbt(server, query) == [("ittehad_transformer", "9MB")]


def test_parameters_without_a_variable_get_to_dbt(server: Server) -> None:
    with dbt_environment(profile_variables(server.connection("transformer"))):
        file = Path(os.environ["PGSERVICEFILE"])
        assert file.read_text() == "[ittehad]\nkeepalives_interval=7\ntcp_user_timeout=20000\n"
        assert file.stat().st_mode & 0o077 == 0
    assert not file.exists()
    assert "PGSERVICEFILE" not in os.environ


def test_pg_dump_connects_as_the_url_says(server: Server, tmp_path: Path) -> None:
    load(server, article())
    assert backup(server, tmp_path / "a.dump") > 1000


def test_a_certificate_of_somebody_else_is_refused_by_all_three(server: Server, own: OwnServer, tmp_path: Path) -> None:
    extra = dict(server.owner.extra) | {"sslrootcert": str(own.other_root)}
    other = replace(server, owner=replace(server.owner, extra=tuple(extra.items())))
    with pytest.raises(psycopg.OperationalError, match="certificate verify failed"):
        other.owner.connect()
    with pytest.raises(ServerError, match="certificate verify failed"):
        open_server(Settings(home=tmp_path, database_url=other.owner.url()))
    with pytest.raises(ServerError, match="certificate verify failed"):
        backup(other, tmp_path / "a.dump")
    with pytest.raises(AssertionError, match="certificate verify failed"):
        seen_by_dbt(other, "select 1")


def test_options_of_the_environment_count_for_all(
    own: OwnServer, set_up: str, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = tmp_path / "services"
    service.write_text(f"[news]\nhost=localhost\nport={own.port}\ndbname=ittehad\nuser=ittehad\n")
    for name, value in {
        "PGSERVICEFILE": str(service),
        "PGPASSWORD": SECRET,
        "PGSSLROOTCERT": str(own.root),
        "PGSSLMODE": "verify-full",
    }.items():
        monkeypatch.setenv(name, value)
    found = open_server(Settings(home=tmp_path, database_url="postgresql:///?service=news"))
    with found.connection("transformer").connect() as connection:
        assert connection.execute("SELECT current_user").fetchone() == ("ittehad_transformer",)
    assert seen_by_dbt(found, "select 1 as one") == [(1,)]
    monkeypatch.setenv("PGSSLROOTCERT", str(own.other_root))
    with pytest.raises(AssertionError, match="certificate verify failed"):
        seen_by_dbt(found, "select 1")


def test_nothing_of_the_owner_is_in_what_readers_are_given(server: Server) -> None:
    owner = replace(server.owner, extra=(*server.owner.extra, ("sslkey", "/owner.key"), ("sslpassword", "hush")))
    shown = replace(server, owner=owner).public_connection("reader").url()
    assert "hush" not in shown
    assert "owner.key" not in shown
    assert quote(SECRET, safe="") not in shown
    assert "sslmode=verify-full" in shown


def test_the_reader_needs_a_password_and_may_read_alone(server: Server, own: OwnServer) -> None:
    with own.administrator() as connection:
        connection.execute("ALTER ROLE ittehad_reader PASSWORD 'r'")
    with replace(server.public_connection("reader"), password="r").connect() as connection:
        assert connection.execute("SELECT current_user").fetchone() == ("ittehad_reader",)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT FROM raw.articles")


def test_a_login_may_be_no_more_than_documented(server: Server) -> None:
    with server.owner.connect() as connection:
        assert connection.execute(
            "SELECT rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls FROM pg_roles"
            " WHERE rolname = current_user"
        ).fetchone() == (False, False, True, False, False)


def test_once_migrated_the_login_needs_to_make_no_roles(server: Server, own: OwnServer) -> None:
    with own.administrator() as connection:
        connection.execute("ALTER ROLE ittehad NOCREATEROLE")
    assert migrate(server).before == migrate(server).after
    load(server, article("later"))
    with server.connection("transformer").connect() as connection:
        connection.execute("CREATE TABLE intermediate.example AS SELECT 1 AS id")


@pytest.mark.slow
def test_a_whole_build(server: Server) -> None:
    load(server, article())
    built = build(server)
    assert built.failures == ()
    with server.connection("reader").connect() as connection:
        assert connection.execute("SELECT count(*) > 0 FROM marts.fct_evidence").fetchone() == (True,)


def test_a_numeric_password_stays_text() -> None:
    assert profile_variables(Connection("h", 1, "d", "u", "0123"))["ITTEHAD_DBT_PASSWORD"] == "0123"
