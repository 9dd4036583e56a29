"""How long the warehouse takes to build whole, and for a night of new articles, at several sizes.

Run `python -m bench.warehouse`. Each size gets a database of its own on the server of ITTEHAD_HOME, filled with
copies of the sample corpus, and dropped at the end. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import io
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
NIGHT = 200


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of one size: everything anew, and one night after."""

    articles: int
    full: float
    night: float


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[2_000, 20_000], help="articles before the night")
    sizes: list[int] = parser.parse_args().sizes
    server = open_server(Settings.from_environment())
    timings = [measure(server, size) for size in sizes]
    print("| articles | full build, s | night of 200 articles, s |\n|---:|---:|---:|")
    for timing in timings:
        print(f"| {timing.articles:,} | {timing.full:.0f} | {timing.night:.0f} |")


def measure(server: Server, size: int) -> Timing:
    """Times of a warehouse of about so many articles."""
    with database(server, f"bench_{size}") as made:
        load(made, [str(CHECKOUT / "seeds" / "articles")], io.BytesIO())
        per_copy = dated(made)
        copies = max(1, size // per_copy)
        grow(made, 1, copies)
        full = seconds(made)
        grow(made, copies + 1, copies + max(1, NIGHT // per_copy))
        return Timing(copies * per_copy, full, seconds(made))


def seconds(server: Server) -> float:
    start = time.perf_counter()
    built = build(server)
    if not built.is_good:
        raise SystemExit(f"the build failed: {built.failures[:3]}")
    return time.perf_counter() - start


def dated(server: Server) -> int:
    with server.owner.connect() as connection:
        row = connection.execute("SELECT count(*) FROM staging.articles WHERE published_on IS NOT NULL").fetchone()
        return row[0] if row else 0


def grow(server: Server, first: int, last: int) -> None:
    """Add the copies of these numbers."""
    with server.owner.connect() as connection:
        for statement in GENERATOR.read_text().split(";\n\n"):
            connection.execute(statement.encode(), {"first": first, "last": last})
        connection.execute("ANALYZE")


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
