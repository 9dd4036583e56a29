"""All configuration, read once from the environment. Nothing else in Ittehad reads settings from it."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

LOCAL = "local"  # the executor that is processes of this machine
SCHEDULER = re.compile(r"(tcp|tls)://[^\s/:@]+:\d{1,5}|(tcp|tls)://\[[0-9a-fA-F:.]+\]:\d{1,5}")
CHECKOUT = Path(__file__).resolve().parent.parent


class SettingsError(Exception):
    """A setting that cannot be used; the message says which and what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where things are and which server to use. Paths are absolute."""

    home: Path  # the embedded server's data, passwords and logs; made when first needed
    database_url: str | None = None  # a PostgreSQL server of one's own instead of the embedded one
    pg_bin: Path | None = None  # a folder with initdb and postgres to use instead of the bundled ones
    checkout: Path = CHECKOUT
    # Where the data goes when the server's own account cannot reach `home` (see etl.server.account).
    shared_data: Path = Path("/var/lib/ittehad")
    workers: int = field(default_factory=lambda: os.cpu_count() or 1)
    server_timeout: float = 60  # seconds without any answer after which a server counts as hanging
    executor: str | None = None  # a Dask scheduler whose workers extract claims, instead of processes of this machine
    annotated: Path = CHECKOUT.parent / "shared"  # documents and annotations that are not ours to publish

    declared_sources: Path | None = None  # where a night's sources are declared; by default sources.toml in `home`

    @property
    def sources(self) -> Path:
        return self.declared_sources or self.home / "sources.toml"

    @property
    def migrations(self) -> Path:
        return self.checkout / "migrations"

    @property
    def dbt_project(self) -> Path:
        return self.checkout / "dbt_project"

    @property
    def reference(self) -> Path:
        """The reference CSVs: dbt seeds and gazetteer at once."""
        return self.checkout / "seeds" / "reference"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """Settings from ITTEHAD_HOME, ITTEHAD_DATABASE_URL, ITTEHAD_PG_BIN, ITTEHAD_WORKERS,
        ITTEHAD_EXECUTOR, ITTEHAD_SHARED, ITTEHAD_SOURCES and ITTEHAD_SERVER_TIMEOUT; empty is unset.

        Raises SettingsError for a value that cannot be meant.
        """
        home = environment.get("ITTEHAD_HOME") or platformdirs.user_data_dir("ittehad", appauthor=False)
        pg_bin = environment.get("ITTEHAD_PG_BIN") or None
        workers = environment.get("ITTEHAD_WORKERS") or str(os.cpu_count() or 1)
        if not workers.isdecimal() or int(workers) < 1:
            raise SettingsError(f"ITTEHAD_WORKERS is {workers!r}; give a whole number from 1 on")
        timeout = environment.get("ITTEHAD_SERVER_TIMEOUT") or "60"
        if not timeout.isdecimal() or int(timeout) < 1:
            raise SettingsError(f"ITTEHAD_SERVER_TIMEOUT is {timeout!r}; give whole seconds from 1 on")
        if pg_bin is not None and not (Path(pg_bin).expanduser() / "postgres").exists():
            raise SettingsError(f"ITTEHAD_PG_BIN is {pg_bin!r}, but there is no postgres in that folder")
        sources = environment.get("ITTEHAD_SOURCES") or None
        return cls(
            home=Path(os.path.abspath(Path(home).expanduser())),
            database_url=environment.get("ITTEHAD_DATABASE_URL") or None,
            pg_bin=Path(pg_bin).expanduser().resolve() if pg_bin else None,
            workers=int(workers),
            server_timeout=int(timeout),
            executor=executor_of(environment.get("ITTEHAD_EXECUTOR") or LOCAL, "ITTEHAD_EXECUTOR"),
            annotated=Path(environment.get("ITTEHAD_SHARED") or CHECKOUT.parent / "shared").expanduser().absolute(),
            declared_sources=Path(sources).expanduser().absolute() if sources else None,
        )


def executor_of(given: str, named: str) -> str | None:
    """A scheduler's address, None for this machine. Raises SettingsError, which says what was `named` so."""
    if given == LOCAL:
        return None
    if not SCHEDULER.fullmatch(given):
        raise SettingsError(f"{named} is {given!r}; give tcp://HOST:PORT or tls://HOST:PORT of a scheduler, or {LOCAL}")
    return given
