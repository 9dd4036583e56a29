"""One night at a time in a database, and who has it."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator

from etl.server import Server

LOCK = 0x1773B0  # the loader's batches have their own


class NightTaken(Exception):
    """Another night is running; the message says whose."""


@contextlib.contextmanager
def one_night(server: Server, what: str = "nightly") -> Iterator[None]:
    """Hold the night, for the command `what`. The server lets go of it when this process dies, however it dies.

    Raises NightTaken.
    """
    with server.owner.connect(autocommit=True) as connection:
        # What the other one reads: PostgreSQL keeps 63 bytes of it.
        name = f"ittehad {what}, process {os.getpid()} on {socket.gethostname()}"[:63]
        connection.execute("SELECT set_config('application_name', %s, false)", [name])
        if connection.execute("SELECT pg_try_advisory_lock(%s)", [LOCK]).fetchone() != (True,):
            holder = connection.execute(
                """
                SELECT a.application_name, a.backend_start
                FROM pg_locks AS l JOIN pg_stat_activity AS a USING (pid)
                JOIN pg_database AS d ON d.oid = l.database AND d.datname = current_database()
                WHERE l.locktype = 'advisory' AND l.classid = 0 AND l.objid = %s AND l.objsubid = 1 AND l.granted
                """,
                [LOCK],
            ).fetchone()
            who = f"{holder[0]}, since {holder[1]:%Y-%m-%d %H:%M:%S %Z}" if holder else "it has just ended: try again"
            raise NightTaken(f"another night is running: {who}")
        yield
