"""Bring the database's tables up to date."""

from __future__ import annotations

from dataclasses import dataclass

import psycopg
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from etl.jobs.revision import current_revision
from etl.server import Server, ServerError
from etl.settings import Settings


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
    before = current_revision(server.owner)
    known = [r.revision for r in script.walk_revisions()]  # newest first
    if before is not None and before not in known:
        raise ServerError(f"the database is of a later Ittehad (revision {before}): update this one")
    target = script.get_current_head() if revision == "head" else revision
    if target != "base" and target not in known:
        raise ServerError(f"no revision {revision}: choose of {', '.join(reversed(known))}, head or base")
    goes_down = before is not None and (target == "base" or known.index(target or "") > known.index(before))
    if before != (None if target == "base" else target):
        try:
            with server.owner.engine().connect() as connection:
                config.attributes["connection"] = connection
                (command.downgrade if goes_down else command.upgrade)(config, revision)
                connection.commit()
        except sa.exc.ProgrammingError as error:
            if not isinstance(error.orig, psycopg.errors.InsufficientPrivilege):
                raise
            said = str(error.orig).splitlines()[0]
            raise ServerError(f"{said}: the login needs CREATEROLE and a database of its own") from error
    if target != "base":
        server.set_role_passwords()
    return Migrated(before, current_revision(server.owner))


def alembic_config(settings: Settings) -> Config:
    """Alembic's settings without its file. Raises ServerError outside a checkout."""
    if not (settings.migrations / "env.py").exists():
        raise ServerError(f"there are no migrations in {settings.migrations}: run ittehad from a checkout")
    config = Config()
    config.set_main_option("script_location", str(settings.migrations).replace("%", "%%"))
    return config
