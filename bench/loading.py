"""How fast articles go through each stage: reading, extracting, loading, building; and how near loading is to COPY.

Run `python -m bench.loading`. Works in databases of its own on the server of ITTEHAD_HOME, dropped at the end.
Loading and a bare COPY of the same rows into the same tables take turns; both are told by processor time of client and
server process together, which other work on the machine disturbs little, and by the clock. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from bench.articles import WORDS, samples, write
from bench.warehouse import database
from etl.jobs.build import build
from etl.jobs.extraction import Extraction, Result
from etl.jobs.inputs import batched
from etl.jobs.load import BATCH, Delivery, load_deliveries
from etl.jobs.outlets import Outlets
from etl.loading import load_run
from etl.loading.batch import ARTICLES, CLAIM_TABLES, RAW
from etl.reading import read_path
from etl.records import Article
from etl.server import Server, open_server
from etl.settings import Settings

TABLES = ("audit.load_run", RAW, ARTICLES, *CLAIM_TABLES)  # in the order of their foreign keys
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock, and of processors: of this process, of those it started, and of the server's."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Known:
    """An extraction that knows its results already."""

    results: dict[str, Result]

    def run(self, batches: Iterable[Sequence[Article]]) -> Iterator[list[Result]]:
        for batch in batches:
            yield [self.results[article.source_uri] for article in batch]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, default=1_000)
    parser.add_argument("--pairs", type=int, default=5, help="loads, each beside a COPY")
    options = parser.parse_args()
    settings = Settings.from_environment()
    server = open_server(settings)
    with tempfile.TemporaryDirectory() as folder:
        file = write(Path(folder) / "articles.jsonl", options.articles, samples())
        read: list[Spent] = []
        with measured(read):
            articles = [one for one in read_path(file) if isinstance(one, Article)]
        extracted: list[Spent] = []
        with measured(extracted):
            batches = list(Extraction(settings.reference, 1).run(batched(articles, BATCH)))
    known = Known({one.article.source_uri: one for batch in batches for one in batch})
    gc.collect()
    gc.freeze()  # a load has no such heap: it must not pay for walking through it
    loaded, copied, built = compare(server, articles, known, options.pairs)
    print(f"{len(articles):,} articles of about {WORDS} words; reading, extracting and loading in one process each\n")
    print("| stage | articles a second, by the clock | by processor time |\n|---|---:|---:|")
    for stage, spent in (
        ("reading", read),
        ("extracting", extracted),
        ("loading raw and staging", loaded),
        ("the same rows by COPY alone", copied),
        ("building", built),
    ):
        wall = statistics.median(len(articles) / one.wall for one in spent)
        cpu = [len(articles) / one.cpu for one in spent if one.cpu]
        print(f"| {stage} | {wall:,.0f} | {f'{statistics.median(cpu):,.0f}' if cpu else ''} |")
    for what in ("cpu", "wall"):
        shares = sorted(getattr(c, what) / getattr(o, what) for o, c in zip(loaded, copied, strict=True))
        print(f"\nShare of the speed of COPY, by {what}: {statistics.median(shares):.0%}", end="")
        print(f" ({shares[0]:.0%} to {shares[-1]:.0%} in {len(shares)} pairs)", end="")
    print()


def compare(
    server: Server, articles: Sequence[Article], known: Known, pairs: int
) -> tuple[list[Spent], list[Spent], list[Spent]]:
    """Times of loading and of COPY, turn by turn, and of one build after them."""
    loaded: list[Spent] = []
    copied: list[Spent] = []
    built: list[Spent] = []
    for number in range(pairs):
        with database(server, "bench_loading") as made:
            load_known(made, articles, known, loaded)
            rows = dump(made)
            if number == pairs - 1:
                with measured(built, of_process=False):
                    if not build(made).is_good:
                        raise SystemExit("the build failed")
        with database(server, "bench_loading") as made:
            copy(made, rows, copied)
            if dump(made) != rows:
                raise SystemExit("COPY gave other rows")
    return loaded, copied, built


def load_known(server: Server, articles: Sequence[Article], known: Known, spent: list[Spent]) -> None:
    """What `ittehad load` does, but for reading and extracting."""
    outlets = Outlets.from_reference(server.settings.reference)
    with load_run(server.connection("loader"), "load", "bench") as run:
        deliveries = (Delivery(batch) for batch in batched(articles, BATCH))
        with measured(spent, run.connection):
            load_deliveries(run, known, outlets, deliveries)  # type: ignore[arg-type]


def dump(server: Server) -> dict[str, list[bytes]]:
    """All rows by table, in the form that COPY takes."""
    with server.owner.connect() as connection, connection.cursor() as cursor:
        found: dict[str, list[bytes]] = {}
        for table in TABLES:
            with cursor.copy(f"COPY (SELECT * FROM {table} ORDER BY 1, 2) TO STDOUT (FORMAT binary)") as out:
                found[table] = [bytes(block) for block in out]
        return found


def copy(server: Server, rows: dict[str, list[bytes]], spent: list[Spent]) -> None:
    """Nothing but COPY into the empty tables, their keys and indexes in place, in one transaction."""
    with server.owner.connect() as connection, connection.cursor() as cursor, measured(spent, connection):
        for table, blocks in rows.items():
            with cursor.copy(f"COPY {table} FROM STDIN (FORMAT binary)") as into:
                for block in blocks:
                    into.write(block)
        connection.commit()


@contextmanager
def measured(
    spent: list[Spent], connection: psycopg.Connection[Any] | None = None, *, of_process: bool = True
) -> Iterator[None]:
    """What the block takes, with the server's process behind the connection where that runs here."""
    cpu: Callable[[], float] = lambda: _cpu(connection) if of_process else 0.0  # noqa: E731
    wall, before = time.perf_counter(), cpu()
    yield
    spent.append(Spent(time.perf_counter() - wall, cpu() - before))


def _cpu(connection: psycopg.Connection[Any] | None) -> float:
    times = os.times()
    seconds = times.user + times.system + times.children_user + times.children_system
    if connection is not None:
        stat = Path(f"/proc/{connection.info.backend_pid}/stat").read_text().rpartition(")")[2].split()
        seconds += (int(stat[11]) + int(stat[12])) / TICKS
    return seconds


if __name__ == "__main__":
    main()
