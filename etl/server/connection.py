"""How to reach a database: connection parameters as a value, and the URLs made from it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

import psycopg

if TYPE_CHECKING:
    import sqlalchemy as sa

Role = Literal["loader", "transformer", "reader"]
ROLES: tuple[Role, ...] = ("loader", "transformer", "reader")
# PostgreSQL applies a role's own settings to those who log in as it, not to those who take it on.
LIMITS: dict[Role, str] = {"reader": "-c statement_timeout=30s -c default_transaction_read_only=on"}


class ServerError(Exception):
    """No usable server; the message is one line that says what to do."""


def role_name(role: Role) -> str:
    """The role's name in the database: `ittehad_reader`."""
    return f"ittehad_{role}"


@dataclass(frozen=True, slots=True)
class Connection:
    """One way into one database. The password never shows in `repr`."""

    host: str
    port: int
    dbname: str
    user: str
    password: str | None = field(default=None, repr=False)
    set_role: str | None = None  # role taken on after logging in as `user`
    extra: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # sslmode and other libpq parameters
    limits: str = ""  # settings of the role taken on, as if it had logged in itself

    def acting_as(self, role: Role) -> Connection:
        """The same login that takes on the role's privileges (needs membership of it), and its limits."""
        return replace(self, set_role=role_name(role), limits=LIMITS.get(role, ""))

    @property
    def parameters(self) -> dict[str, Any]:
        """Keyword arguments for libpq."""
        given: dict[str, Any] = dict(self.extra)
        given |= {"host": self.host, "port": self.port, "dbname": self.dbname, "user": self.user}
        if self.password is not None:
            given["password"] = self.password
        if self.set_role:
            given["options"] = f"{given.get('options', '')} -c role={self.set_role} {self.limits}".strip()
        return given

    def url(self) -> str:
        """The libpq URL, password included: what `psql` and BI tools take."""
        given = self.parameters
        user, dbname = quote(given.pop("user"), safe=""), quote(given.pop("dbname"), safe="")
        host, port, password = given.pop("host"), given.pop("port"), given.pop("password", None)
        login = user if password is None else f"{user}:{quote(password, safe='')}"
        if host.startswith("/") or "," in host:  # a socket folder or several hosts do not fit the authority part
            place, given = "", given | {"host": host, "port": str(port)}
        else:
            place = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        query = "&".join(f"{key}={quote(str(value), safe='')}" for key, value in given.items())
        return f"postgresql://{login}@{place}/{dbname}" + (f"?{query}" if query else "")

    def connect(self, *, autocommit: bool = False, timeout: int = 10) -> psycopg.Connection[tuple[Any, ...]]:
        """An open connection. Raises psycopg.OperationalError."""
        given: dict[str, Any] = {"connect_timeout": timeout, "application_name": "ittehad"} | self.parameters
        return psycopg.connect(autocommit=autocommit, **given)

    def engine(self) -> sa.Engine:
        """A SQLAlchemy engine on this connection, for migrations and model checks."""
        import sqlalchemy as sa  # half a second that most commands do not need

        return sa.create_engine("postgresql+psycopg://", creator=self.connect, poolclass=sa.NullPool)
