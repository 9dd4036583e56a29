"""Which migration a database is at."""

from __future__ import annotations

from etl.server import Connection


def current_revision(owner: Connection) -> str | None:
    """The revision; None in a database without our tables. Raises psycopg.OperationalError."""
    with owner.connect() as connection:
        # As in migrations/env.py.
        row = connection.execute("SELECT to_regclass('public.ittehad_migration') IS NOT NULL").fetchone()
        if row != (True,):
            return None
        revision = connection.execute("SELECT version_num FROM public.ittehad_migration").fetchone()
        return revision[0] if revision else None
