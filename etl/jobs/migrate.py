"""Bring the database's tables up to date."""

from __future__ import annotations

from dataclasses import dataclass

import psycopg
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from etl.server import Server, ServerError
from etl.settings import Settings

VERSION_TABLE = "ittehad_migration"


@dataclass(frozen=True, slots=True)
class Migrated:
    """From one revision to another; equal where there was nothing to do. None is an empty database."""

    before: str | None
    after: str | None


def migrate(server: Server, revision: str = "head") -> Migrated:
    """Upgrade to `revision`, or downgrade where that lies below, then see to the roles' passwords.

    Raises ServerError where the login may not do what the migrations need.
    """
    config = alembic_config(server.settings)
    script = ScriptDirectory.from_config(config)
    try:
        with server.owner.engine().connect() as connection:
            before = current_revision(connection)
            known = [r.revision for r in script.walk_revisions()]  # newest first
            if before is not None and before not in known:
                raise ServerError(f"the database is of a later Ittehad (revision {before}): update this one")
            target = script.get_current_head() if revision == "head" else revision
            connection.rollback()
            config.attributes["connection"] = connection
            goes_down = before is not None and (
                target == "base" or (target in known and known.index(target) > known.index(before))
            )
            if before != target:
                (command.downgrade if goes_down else command.upgrade)(config, revision)
            connection.commit()
            after = current_revision(connection)
    except sa.exc.ProgrammingError as error:
        if isinstance(error.orig, psycopg.errors.InsufficientPrivilege):
            said = str(error.orig).splitlines()[0]
            raise ServerError(
                f"{said}: the login of ITTEHAD_DATABASE_URL needs CREATEROLE and its own database"
            ) from error
        raise
    if after is not None:
        server.set_role_passwords()
    return Migrated(before, after)


def alembic_config(settings: Settings) -> Config:
    """Alembic's settings without its file. Raises ServerError outside a checkout."""
    if not (settings.migrations / "env.py").exists():
        raise ServerError(f"there are no migrations in {settings.migrations}: run ittehad from a checkout")
    config = Config()
    config.set_main_option("script_location", str(settings.migrations).replace("%", "%%"))
    return config


def current_revision(connection: sa.Connection) -> str | None:
    """The revision the database is at."""
    if not sa.inspect(connection).has_table(VERSION_TABLE, schema="public"):
        return None
    revision: str | None = connection.execute(sa.text(f"SELECT version_num FROM public.{VERSION_TABLE}")).scalar()
    return revision
