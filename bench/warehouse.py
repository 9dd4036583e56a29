"""How long the warehouse takes to build whole, and for a night of new articles, at several sizes.

Run `python -m bench.warehouse`. Each size gets a database of its own on the server of ITTEHAD_HOME, filled with
copies of the sample corpus, and dropped at the end. Prints a Markdown table. Beside the time that passes stands the
processor time of dbt and of the server, which other work on the machine disturbs less; of several nights the least.
"""

from __future__ import annotations

import argparse
import io
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from etl.jobs.build import build
from etl.jobs.load import load
from etl.jobs.migrate import migrate
from etl.server import Server, open_server
from etl.settings import CHECKOUT, Settings

GENERATOR = Path(__file__).with_suffix(".sql")
STEP = 100  # copies in one transaction
A_NIGHT = 3  # copies: some two hundred articles
NIGHTS = 3


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of a build: that passed, and of processors, by dbt and by the server."""

    wall: float
    dbt: float
    server: float


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[2_000, 20_000], help="articles before the nights")
    sizes: list[int] = parser.parse_args().sizes
    server = open_server(Settings.from_environment())
    print("| articles | claims | whole build, s | night, s | dbt's processor, s | server's processor, s |")
    print("|---:|---:|---:|---:|---:|---:|")
    for size in sizes:
        with database(server, f"bench_{size}") as made:
            print(measure(made, size), flush=True)


def measure(server: Server, size: int) -> str:
    """A line of the table for a warehouse of about so many articles."""
    load(server, [str(CHECKOUT / "seeds" / "articles")], io.BytesIO())
    cost(server)  # the generator reads the reference
    per_copy = count(server, "articles WHERE published_on IS NOT NULL")
    copies = max(1, size // per_copy)
    for first in range(1, copies + 1, STEP):
        grow(server, first, min(first + STEP - 1, copies))
    articles, claims = count(server, "articles"), count(server, "claim_evidence")
    whole = cost(server)
    nights = []
    for _ in range(NIGHTS):
        grow(server, copies + 1, copies + A_NIGHT)
        copies += A_NIGHT
        nights.append(cost(server))
    wall, dbt, of_server = (min(getattr(night, part) for night in nights) for part in ("wall", "dbt", "server"))
    return f"| {articles:,} | {claims:,} | {whole.wall:.0f} | {wall:.1f} | {dbt:.1f} | {of_server:.1f} |"


def cost(server: Server) -> Cost:
    start = time.perf_counter(), time.process_time(), server_time(server)
    built = build(server)
    if not built.is_good:
        raise SystemExit(f"the build failed: {built.failures[:3]}")
    return Cost(time.perf_counter() - start[0], time.process_time() - start[1], server_time(server) - start[2])


def server_time(server: Server) -> float:
    """Processor seconds of all connections that were closed; 0 where the server's processes cannot be seen."""
    with server.owner.connect() as connection:
        row = connection.execute("SELECT pg_backend_pid()").fetchone()
        backend = process_fields(row[0]) if row else []
    time.sleep(0.2)  # until the server has heard that its children ended
    ended = process_fields(int(backend[1])) if backend else []
    return sum(map(int, ended[13:15])) / os.sysconf("SC_CLK_TCK")


def process_fields(pid: int) -> list[str]:
    """Of /proc/PID/stat behind the name: state, parent … times of ended children at 13 and 14; none if not there."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def count(server: Server, what: str) -> int:
    with server.owner.connect() as connection:
        row = connection.execute(f"SELECT count(*) FROM staging.{what}".encode()).fetchone()
        return row[0] if row else 0


def grow(server: Server, first: int, last: int) -> None:
    """Add the copies of these numbers."""
    with server.owner.connect() as connection:
        for statement in GENERATOR.read_text().split(";\n\n"):
            connection.execute(statement.encode(), {"first": first, "last": last})


@contextmanager
def database(server: Server, name: str) -> Iterator[Server]:
    """A migrated database on the server, dropped at the end."""
    with server.owner.connect(autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        try:
            made = replace(server, owner=replace(server.owner, dbname=name))
            migrate(made)
            yield made
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


if __name__ == "__main__":
    main()
