"""One server to work with: the embedded PostgreSQL, or the one that ITTEHAD_DATABASE_URL names."""

from etl.server.connection import ROLES, Connection, Role, ServerError, role_name
from etl.server.server import Server, find_server, open_server, stop_server
from etl.server.watch import ServerHangs, watched

__all__ = [
    "ROLES",
    "Connection",
    "Role",
    "Server",
    "ServerError",
    "ServerHangs",
    "find_server",
    "open_server",
    "role_name",
    "stop_server",
    "watched",
]
