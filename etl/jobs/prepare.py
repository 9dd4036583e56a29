"""A server that is up and whose tables are current: what every job on the database begins with."""

from __future__ import annotations

from etl.jobs.migrate import migrate
from etl.server import Server, open_server
from etl.settings import Settings


def prepare(settings: Settings) -> Server:
    """Start the server where it is the embedded one, bring its tables up to date. Raises ServerError."""
    server = open_server(settings)
    migrate(server)
    return server
