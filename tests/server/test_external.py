"""A server of one's own, named by ITTEHAD_DATABASE_URL."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from etl.jobs.migrate import migrate
from etl.server import Connection, Server, ServerError, open_server, stop_server
from etl.settings import Settings, SettingsError

URL = "postgresql://ann:p%40ss@db.example:5433/news?sslmode=require"


def external(server: Server, **changes: str) -> Settings:
    return replace(server.settings, database_url=replace(server.owner, **changes).url(), home=Path("/nowhere"))


def test_its_url_is_all_that_is_needed(each_database: Server) -> None:
    server = open_server(external(each_database))
    assert not server.is_embedded
    assert migrate(server).after is not None
    for role in ("loader", "transformer", "reader"):
        with server.connection(role).connect() as connection:
            assert connection.execute("SELECT current_user").fetchone() == (f"ittehad_{role}",)


def test_an_owner_who_is_no_superuser(empty_database: Server) -> None:
    dbname = empty_database.owner.dbname
    with empty_database.owner.connect(autocommit=True) as connection:
        connection.execute("CREATE ROLE ann LOGIN CREATEROLE PASSWORD 'known'")
        connection.execute(f"ALTER DATABASE {dbname} OWNER TO ann")
        # The roles exist on this server already: an administrator hands them to ann.
        for role in ("loader", "transformer", "reader"):
            connection.execute(f"GRANT ittehad_{role} TO ann WITH ADMIN OPTION")
    try:
        server = open_server(external(empty_database, user="ann", password="known"))
        migrate(server)
        with server.connection("transformer").connect() as connection:
            connection.execute("CREATE TABLE marts.fct_example AS SELECT 1 AS id")
        with server.connection("reader").connect() as connection:
            assert connection.execute("SELECT id FROM marts.fct_example").fetchone() == (1,)
        with server.connection("loader").connect() as connection:
            connection.execute("SELECT count(*) FROM staging.articles")
        migrate(server, "base")
    finally:
        with empty_database.owner.connect(autocommit=True) as connection:
            connection.execute(f"ALTER DATABASE {dbname} OWNER TO {empty_database.owner.user}")
            connection.execute("DROP OWNED BY ann CASCADE")
            connection.execute("DROP ROLE ann")


def test_roles_made_by_an_administrator_and_a_login_that_makes_none(empty_database: Server) -> None:
    dbname = empty_database.owner.dbname
    with empty_database.owner.connect(autocommit=True) as connection:
        connection.execute("CREATE ROLE cyd LOGIN PASSWORD 'known'")
        connection.execute(f"ALTER DATABASE {dbname} OWNER TO cyd")
        connection.execute("GRANT ittehad_loader, ittehad_transformer, ittehad_reader TO cyd")
    try:
        server = open_server(external(empty_database, user="cyd", password="known"))
        migrate(server)
        with server.connection("transformer").connect() as connection:
            connection.execute("CREATE TABLE marts.fct_example AS SELECT 1 AS id")
        with server.connection("reader").connect() as connection:
            assert connection.execute("SELECT id FROM marts.fct_example").fetchone() == (1,)
        migrate(server, "base")
    finally:
        with empty_database.owner.connect(autocommit=True) as connection:
            connection.execute(f"ALTER DATABASE {dbname} OWNER TO {empty_database.owner.user}")
            connection.execute("DROP OWNED BY cyd CASCADE")
            connection.execute("DROP ROLE cyd")


def test_a_login_that_may_not_migrate_is_told_so(empty_database: Server) -> None:
    with empty_database.owner.connect(autocommit=True) as connection:
        connection.execute("CREATE ROLE bob LOGIN PASSWORD 'known'")
    try:
        server = open_server(external(empty_database, user="bob", password="known"))
        with pytest.raises(ServerError, match="CREATEROLE"):
            migrate(server)
    finally:
        with empty_database.owner.connect(autocommit=True) as connection:
            connection.execute("DROP ROLE bob")


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("nonsense", "not a PostgreSQL URL"),
        ("postgresql://u:secret@127.0.0.1:1/x", "cannot connect"),
        ("http://example/", "not a PostgreSQL URL"),
    ],
)
def test_an_unusable_url_is_said_without_its_password(url: str, message: str) -> None:
    with pytest.raises(ServerError, match=message) as caught:
        open_server(Settings(home=Path("/nowhere"), database_url=url))
    assert "secret" not in str(caught.value)


def test_it_is_not_ours_to_stop(server: Server) -> None:
    with pytest.raises(ServerError, match="your own"):
        stop_server(external(server))


def test_people_get_a_roles_url_without_the_owners_password(each_database: Server) -> None:
    server = open_server(external(each_database))
    shown = server.public_connection("reader")
    assert shown.user == "ittehad_reader"
    assert shown.password is None
    assert each_database.owner.password not in shown.url()


@pytest.mark.parametrize(
    "connection",
    [
        Connection("127.0.0.1", 5432, "ittehad", "ittehad", "p@ss/w:rd %"),
        Connection("::1", 5432, "a b/ä", "o'neill", None),
        Connection("/var/run/post gresql", 5432, "x", "y", "z"),
        Connection("h", 1, "d", "u", "p", "ittehad_loader", (("sslmode", "require"), ("options", "-c jit=off"))),
    ],
)
def test_urls_say_what_the_parameters_say(connection: Connection) -> None:
    read = psycopg.conninfo.conninfo_to_dict(connection.url())
    assert read == {key: str(value) for key, value in connection.parameters.items()}


def test_settings_come_from_the_environment(tmp_path: Path) -> None:
    settings = Settings.from_environment({"ITTEHAD_HOME": str(tmp_path), "ITTEHAD_DATABASE_URL": URL})
    assert settings.home == tmp_path
    assert settings.database_url == URL
    assert Settings.from_environment({"ITTEHAD_HOME": ""}).home.name == "ittehad"
    assert Settings.from_environment({"ITTEHAD_HOME": "here"}).home.is_absolute()


@pytest.mark.parametrize(
    "wrong", [{"ITTEHAD_PG_BIN": "/nowhere"}, {"ITTEHAD_WORKERS": "many"}, {"ITTEHAD_WORKERS": "0"}]
)
def test_settings_that_cannot_be_meant_are_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match=next(iter(wrong))):
        Settings.from_environment(wrong)
