"""What the marts answer in how long when they hold a million facts: the query book, and questions asked by the way.

Run `python -m bench.queries`. The sample is built in a database of its own on the server of ITTEHAD_HOME, so with the
keys and indexes that every build makes; `bench/queries.sql` fills it. Prints what each plan takes as a Markdown table:
processor time of the server's one process for it, and time by the clock; on standard error, each as it is done. What
takes longer than ten seconds is asked once, what takes longer than `--at-most` is broken off. `--plans FOLDER` keeps
the plans, `--keep` the database, which the next run with `--keep` takes as it is. Needs the server on this machine, and
Linux.
"""

from __future__ import annotations

import argparse
import io
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psycopg

from etl.jobs.build import build
from etl.jobs.load import load
from etl.jobs.migrate import migrate
from etl.jobs.query import read_book
from etl.server import Server, open_server
from etl.settings import CHECKOUT, Settings

FILLING = Path(__file__).with_suffix(".sql")
BY_THE_WAY = Path(__file__).with_name("questions")
PARTIES = {"a-party": "BNP-M", "the-largest-party": "PML-N"}  # a small one, and the one that is named most
DATABASE = "bench_queries"
TIMES = 3
LONG = 10_000  # milliseconds by the clock from which on once is enough
AT_MOST = 120  # seconds


@dataclass(frozen=True, slots=True)
class Timing:
    """Least of several times of planning and execution, in milliseconds, and the rows it gives: none if broken off."""

    name: str
    processor: float
    clock: float
    row_count: int | None
    plan: str = ""

    @property
    def line(self) -> str:
        rows = "broken off" if self.row_count is None else f"{self.row_count:,}"
        return f"| {self.name} | {self.processor:,.1f} | {self.clock:,.1f} | {rows} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--facts", type=int, default=1_000_000, help="facts to fill the marts with")
    parser.add_argument("--plans", type=Path, help="a folder to write the plans to")
    parser.add_argument("--at-most", type=int, default=AT_MOST, metavar="SECONDS", help="for one run of a question")
    parser.add_argument("--keep", action="store_true", help="leave the filled database, and take one that is there")
    parser.add_argument("names", nargs="*", help="only these questions")
    chosen = parser.parse_args()
    server = open_server(Settings.from_environment())
    with filled(server, chosen.facts, keep=chosen.keep) as made:
        for title, questions in (("query of the book", book(made)), ("question by the way", by_the_way())):
            asked = {name: text for name, text in questions.items() if not chosen.names or name in chosen.names}
            if not asked:
                continue
            timings: list[Timing] = []
            for name, text in asked.items():
                timings.append(timed(made, name, text, chosen.at_most, with_plan=bool(chosen.plans)))
                print(timings[-1].line, file=sys.stderr, flush=True)
            print(f"\n| {title} | processor, ms | clock, ms | rows |\n|---|---:|---:|---:|")
            for timing in sorted(timings, key=lambda one: -one.processor):
                print(timing.line, flush=True)
                if chosen.plans and timing.plan:
                    chosen.plans.mkdir(parents=True, exist_ok=True)
                    (chosen.plans / f"{timing.name}.txt").write_text(timing.plan)


def book(server: Server) -> dict[str, str]:
    return {query.name: query.text for query in read_book(server.settings)}


def by_the_way() -> dict[str, str]:
    """One question a file, or one a party where the file's name has PARTY: `:'party'` in it is the party's code."""
    questions: dict[str, str] = {}
    for file in sorted(BY_THE_WAY.glob("*.sql")):
        text = file.read_text()
        if "PARTY" not in file.stem:
            questions[file.stem] = text
            continue
        for party, code in PARTIES.items():
            questions[file.stem.replace("PARTY", party)] = text.replace(":'party'", f"'{code}'")
    return questions


def timed(server: Server, name: str, query: str, at_most: int, *, with_plan: bool) -> Timing:
    """Asked as the reader, in one process, several times."""
    with server.connection("reader").connect(autocommit=True) as connection:
        connection.execute(f"SET statement_timeout = '{at_most}s'".encode())
        connection.execute("SET max_parallel_workers_per_gather = 0")
        pid, before = connection.info.backend_pid, time.monotonic()
        spent = _processor_time(pid)
        try:
            runs = [_run(connection, query)]
            while len(runs) < TIMES and runs[-1][1] < LONG:
                runs.append(_run(connection, query))
            plan = connection.execute(f"EXPLAIN (ANALYZE, BUFFERS) {query}".encode()).fetchall() if with_plan else []
        except psycopg.errors.QueryCanceled:
            return Timing(name, _processor_time(pid) - spent, 1000 * (time.monotonic() - before), None)
    lines = "\n".join(line for (line,) in plan)
    return Timing(name, min(run[0] for run in runs), min(run[1] for run in runs), int(runs[0][2]), lines)


def _run(connection: psycopg.Connection[Any], query: str) -> tuple[float, float, float]:
    """Processor time and time by the clock of one run, and its rows."""
    before = _processor_time(connection.info.backend_pid)
    row = connection.execute(f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {query}".encode()).fetchone()
    spent = _processor_time(connection.info.backend_pid) - before
    plan = row[0][0] if row else {}
    return spent, plan["Planning Time"] + plan["Execution Time"], plan["Plan"]["Actual Rows"]


def _processor_time(pid: int) -> float:
    """Milliseconds that a process has run."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e6


@contextmanager
def filled(server: Server, facts: int, *, keep: bool) -> Iterator[Server]:
    """The sample built in a database of its own and filled up to so many facts."""
    made = replace(server, owner=replace(server.owner, dbname=DATABASE))
    with server.owner.connect(autocommit=True) as connection:
        known = connection.execute("SELECT FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
        if known is None or not keep:
            connection.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
            connection.execute(f"CREATE DATABASE {DATABASE} TEMPLATE template0")
            fill(made, facts)
        try:
            yield made
        finally:
            if not keep:
                connection.execute(f"DROP DATABASE {DATABASE} WITH (FORCE)")


def fill(server: Server, facts: int) -> None:
    migrate(server)
    load(server, [str(CHECKOUT / "seeds" / "articles")], io.BytesIO())
    built = build(server)
    if not built.is_good:
        raise SystemExit(f"the build failed: {built.failures[:3]}")
    with server.owner.connect(autocommit=True) as connection:
        connection.execute("SELECT set_config('bench.facts', %s, false)", [str(facts)])
        for statement in FILLING.read_text().split(";\n\n"):
            connection.execute(statement.encode())
        connection.execute("VACUUM ANALYZE")


if __name__ == "__main__":
    main()
