"""Migrations: up, down and up again; one head; the same tables as the models."""

from __future__ import annotations

from typing import Any, get_args, get_type_hints

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import models.vocabulary as vocabulary
from etl import records
from etl.jobs.migrate import alembic_config, migrate
from etl.jobs.revision import current_revision
from etl.reading.rejected import Stage
from etl.server import Server, ServerError
from models import SCHEMAS, Base

HEAD = "0005"


def schemas(server: Server) -> set[str]:
    with server.owner.connect() as connection:
        rows = connection.execute("SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema'")
        return {name for (name,) in rows}


def roles(server: Server) -> set[str]:
    with server.owner.connect() as connection:
        rows = connection.execute("SELECT rolname FROM pg_roles WHERE rolname ~ '^ittehad_'")
        return {name for (name,) in rows}


def constraints(server: Server) -> set[tuple[Any, ...]]:
    with server.owner.connect() as connection:
        return set(
            connection.execute(
                "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
                " WHERE connamespace::regnamespace::text = ANY(%s) AND contype <> 'n'",
                [list(SCHEMAS)],
            )
        )


def test_up_down_and_up_again(empty_database: Server) -> None:
    assert current_revision(empty_database.owner) is None
    assert migrate(empty_database).after == HEAD
    first = constraints(empty_database)
    assert {"raw", "staging", "audit", "reference", "intermediate", "marts"} <= schemas(empty_database)
    assert migrate(empty_database, "0001").after == "0001"
    assert "marts" not in schemas(empty_database)
    assert migrate(empty_database, "base").after is None
    assert schemas(empty_database) == {"public"}
    assert migrate(empty_database).after == HEAD
    assert constraints(empty_database) == first
    assert migrate(empty_database).before == HEAD


def test_roles_go_with_the_last_database_that_uses_them(empty_database: Server) -> None:
    migrate(empty_database)
    migrate(empty_database, "base")
    # The template of these tests still grants to them.
    assert roles(empty_database) == {"ittehad_loader", "ittehad_transformer", "ittehad_reader"}


def test_there_is_one_head(server: Server) -> None:
    assert len(ScriptDirectory.from_config(alembic_config(server.settings)).get_heads()) == 1


def test_the_migrations_make_what_the_models_say(each_database: Server) -> None:
    def ours(name: str | None, type_: str, _parents: object) -> bool:
        return type_ != "schema" or name in SCHEMAS

    with each_database.owner.engine().connect() as connection:
        options = {"include_schemas": True, "include_name": ours, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []


def test_constraints_are_named_alike_in_models_and_migrations(each_database: Server, empty_database: Server) -> None:
    with empty_database.owner.engine().begin() as connection:
        for schema in SCHEMAS:
            connection.execute(sa.schema.CreateSchema(schema))
        Base.metadata.create_all(connection)
    assert constraints(empty_database) == constraints(each_database)


def test_everything_has_a_comment() -> None:
    for table in Base.metadata.tables.values():
        assert table.comment
        assert [column.name for column in table.columns if not column.comment] == []


def test_an_unknown_revision_is_refused(database: Server) -> None:
    with pytest.raises(ServerError, match="no revision 9999"):
        migrate(database, "9999")


def test_a_database_of_a_later_version_is_refused(database: Server) -> None:
    with database.owner.connect() as connection:
        connection.execute("UPDATE ittehad_migration SET version_num = '9999'")
    with pytest.raises(ServerError, match="later"):
        migrate(database)


@pytest.mark.parametrize(
    ("record", "field", "words"),
    [
        (records.Article, "published_on_basis", vocabulary.PUBLISHED_BASES),
        (records.Meeting, "status", vocabulary.MEETING_STATUSES),
        (records.Meeting, "date_precision", vocabulary.DATE_PRECISIONS),
        (records.Claim, "modality", vocabulary.MODALITIES),
        (records.Alliance, "kind", vocabulary.ALLIANCE_KINDS),
        (records.Alliance, "status", vocabulary.ALLIANCE_STATUSES),
        (records.Result, "kind", vocabulary.RESULT_KINDS),
        (records.Result, "election", vocabulary.ELECTION_KINDS),
        (records.Result, "outcome", vocabulary.OUTCOMES),
        (records.Defection, "status", vocabulary.DEFECTION_STATUSES),
    ],
)
def test_the_database_allows_the_words_of_the_records(record: type, field: str, words: tuple[str, ...]) -> None:
    hint = get_type_hints(record)[field]
    literals = [word for part in (hint, *get_args(hint)) for word in get_args(part) if isinstance(word, str)]
    assert set(literals) == set(words)


def test_the_database_allows_the_stages_of_reading() -> None:
    assert set(get_args(Stage)) <= set(vocabulary.REJECT_STAGES)
