"""Alembic's entry: runs the migrations on the connection it is handed, or on the configured server."""

from alembic import context
from sqlalchemy import Connection, text

from etl.server import open_server
from etl.settings import Settings
from models import SCHEMAS, Base

VERSION_TABLE = "ittehad_migration"  # not alembic_version: the database may hold another project's
LOCK = 0x1773AD


def include_name(name: str | None, type_: str, _parents: object) -> bool:
    """Compare our three schemas only; the others are dbt's."""
    return type_ != "schema" or name in SCHEMAS


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_schemas=True,
        include_name=include_name,
        compare_type=True,
        compare_server_default=True,
        version_table=VERSION_TABLE,
        version_table_schema="public",
    )
    with context.begin_transaction():
        # Two commands that start at once: the second waits and finds nothing left to do.
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        context.run_migrations()


given: Connection | None = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with open_server(Settings.from_environment()).owner.engine().connect() as opened:
        run(opened)
