"""The main job: load, build, and what changed by it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from etl.jobs.build import Built, build, has_changes
from etl.jobs.facts import FACT_TABLES, Example, examples, fact_ids
from etl.jobs.load import load
from etl.loading import RunTotals
from etl.server import Server


@dataclass(frozen=True, slots=True)
class FactChange:
    """Facts of one kind, before and after."""

    kind: str
    total: int
    new: int
    gone: int
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What came in and what came of it."""

    totals: RunTotals
    built: Built | None  # None where nothing had changed since the last build
    facts: tuple[FactChange, ...]  # empty where the build failed


def run(
    server: Server,
    paths: Sequence[str],
    stdin: BinaryIO,
    on_load: Callable[[RunTotals], None] = lambda _: None,
    on_build: Callable[[str], None] = lambda _: None,
) -> RunSummary:
    """Load the paths and, where that or anything else changed, build the marts.

    Raises what `load` and `build` raise.
    """
    with server.connection("reader").connect() as connection:
        before = fact_ids(connection)
    totals = load(server, paths, stdin, on_load)
    built = build(server, on_build) if has_changes(server) else None
    if built is not None and not built.is_good:
        return RunSummary(totals, built, ())
    return RunSummary(totals, built, fact_changes(server, before))


def fact_changes(
    server: Server, before: dict[str, frozenset[str]], *, with_examples: bool = True
) -> tuple[FactChange, ...]:
    """Facts of each kind now, against the ids of `before`."""
    with server.connection("reader").connect() as connection:
        after = fact_ids(connection)
        return tuple(
            FactChange(
                fact.kind,
                len(after[fact.kind]),
                len(after[fact.kind] - before[fact.kind]),
                len(before[fact.kind] - after[fact.kind]),
                tuple(examples(connection, fact)) if with_examples else (),
            )
            for fact in FACT_TABLES
        )
