"""How results look on a terminal or in a log. Prints; decides nothing."""

from __future__ import annotations

import contextlib
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from etl.server import Server, ServerError

if TYPE_CHECKING:  # their modules take time to import
    from etl.jobs.build import Built
    from etl.jobs.run import FactChange
    from etl.jobs.status import Status
    from etl.loading import Rejection, RunTotals

REJECTIONS_SHOWN = 50


def printable(text: str) -> str:
    """One line without characters that could steer a terminal."""
    return "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))


def command() -> str:
    """How this program is called from here: `ittehad`, or its path where it is not on PATH."""
    found = shutil.which("ittehad")
    called = Path(sys.argv[0])
    if found or called.name != "ittehad":
        return "ittehad"
    with contextlib.suppress(ValueError):
        called = called.absolute().relative_to(Path.cwd())
    return shlex.quote(str(called))


@contextlib.contextmanager
def loading(console: Console) -> Iterator[Callable[[RunTotals], None]]:
    """A line that counts while articles are loaded, on a terminal."""
    with _line(console) as say:
        yield lambda totals: say(
            f"loading: {totals.article_count:,} articles read, {totals.new_article_count:,} new,"
            f" {totals.claim_count:,} claims"
        )


@contextlib.contextmanager
def rereading(console: Console) -> Iterator[Callable[[RunTotals, int], None]]:
    """A line that counts articles read again, on a terminal."""
    with _line(console) as say:
        yield lambda totals, of: say(
            f"reading again: {totals.article_count + len(totals.rejections):,} of {of:,}, {totals.claim_count:,} claims"
        )


@contextlib.contextmanager
def building(console: Console) -> Iterator[Callable[[str], None]]:
    """A line that names what dbt finished last, on a terminal."""
    done = 0
    with _line(console) as say:

        def on_build(name: str) -> None:
            nonlocal done
            done += 1
            say(f"building: {done} done, last {printable(name)}")

        yield on_build


@contextlib.contextmanager
def exporting(console: Console) -> Iterator[Callable[[str], None]]:
    """A line that names the table being written, on a terminal."""
    with _line(console) as say:
        yield lambda table: say(f"writing: {printable(table)}")


@contextlib.contextmanager
def evaluating(console: Console) -> Iterator[Callable[[int, int], None]]:
    """A line that counts the articles of an evaluation, on a terminal."""
    with _line(console) as say:
        yield lambda done, total: say(f"reading: {done:,} of {total:,} articles")


@contextlib.contextmanager
def _line(console: Console) -> Iterator[Callable[[str], None]]:
    """A progress line that appears with the first thing said and is gone at the end."""
    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    progress = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)

    def say(text: str) -> None:
        if not progress.tasks:
            progress.start()
            progress.add_task(text, total=None)
        progress.update(progress.tasks[0].id, description=text)

    try:
        yield say
    finally:
        progress.stop()


def show_server(console: Console, server: Server, *, with_password: bool = True) -> None:
    """Where the database is and how to connect to it; a job's output, which is kept, goes without the password."""
    where = f"embedded, data in {server.data}" if server.is_embedded else "of ITTEHAD_DATABASE_URL"
    lines = [f"PostgreSQL {server.version} is running ({where})"]
    if server.note:
        lines.append(f"  note: {server.note}")
    lines.append(f'  psql: psql "$({command()} url)"')
    try:
        what, connection, option = "BI, read only", server.public_connection("reader"), " --role reader"
    except ServerError:
        what, connection, option = "BI", server.public_connection(), ""
    if with_password or connection.password is None:
        lines.append(f"  {what}: {connection.url()}")
    else:
        lines.append(f"  {what}: {replace(connection, password=None).url()} (password: {command()} url{option})")
    console.print("\n".join(lines), markup=False)


def show_status(console: Console, status: Status) -> None:
    """Revision, articles, last load."""
    if status.revision is None:
        console.print("No tables yet.")
        return
    console.print(f"Tables at revision {status.revision}; {status.article_count:,} articles loaded.")
    if status.last_load:
        last = status.last_load
        console.print(
            f"Last load {last.started_at:%Y-%m-%d %H:%M} UTC: {last.status}, {last.article_count:,} read,"
            f" {last.new_article_count:,} new, {last.rejected_count:,} rejected."
        )


def show_totals(console: Console, totals: RunTotals) -> None:
    """What came in."""
    console.print(
        f"Read {totals.article_count:,} articles: {totals.new_article_count:,} new or changed,"
        f" with {totals.claim_count:,} claims; {len(totals.rejections):,} inputs rejected."
    )
    show_unread(console, totals.unread)


def show_unread(console: Console, counts: Mapping[str, int]) -> None:
    """Articles in languages that no claims are read in."""
    if counts:
        languages = ", ".join(f"{count:,} in {language}" for language, count in sorted(counts.items()))
        console.print(f"Kept without claims, being in another language: {languages}.")


def show_rejections(console: Console, rejections: Sequence[Rejection]) -> int:
    """The rejected inputs with their reasons; gives the exit status."""
    for rejection in rejections[:REJECTIONS_SHOWN]:
        console.print(f"rejected: {printable(rejection.reason)}", markup=False)
    if len(rejections) > REJECTIONS_SHOWN:
        console.print(f"… and {len(rejections) - REJECTIONS_SHOWN:,} more: see audit.rejected_input")
    return 1 if rejections else 0


def show_built(console: Console, errors: Console, built: Built | None) -> int:
    """What dbt did, and what failed; gives the exit status."""
    if built is None:
        console.print("Nothing changed since the last build: the marts are as they were.")
        return 0
    counts = ", ".join(f"{count} {kind.replace('_', ' ')}s" for kind, count in sorted(built.counts.items()))
    outcome = "all good" if built.is_good else f"{len(built.failures)} failed"
    console.print(f"Built {counts or 'nothing'}: {outcome}.")
    for one in built.warnings:
        errors.print(f"warning: {printable(f'{one.name}: {one.message}')}", markup=False)
    for one in built.failures:
        errors.print(f"{one.status}: {printable(f'{one.name}: {one.message}')}", markup=False)
    if built.failures:
        errors.print(f"{built.skipped_count} steps were left out because of that; see {built.log}", markup=False)
    return 0 if built.is_good else 2


def show_facts(console: Console, facts: Sequence[FactChange]) -> None:
    """Facts of each kind, new and in all, with examples and their quotes."""
    for fact in facts:
        gone = f", {fact.gone:,} gone" if fact.gone else ""
        console.print(f"\n[bold]{fact.kind.capitalize()}s: {fact.total:,}[/bold] ({fact.new:,} new{gone})")
        for example in fact.examples:
            console.print("  " + "; ".join(f"{name} {value}" for name, value in example.values), markup=False)
            console.print(f"    “{printable(_short(example.quote))}” ({printable(example.source)})", markup=False)
    if facts:
        console.print()


def _short(text: str, length: int = 240) -> str:
    return text if len(text) <= length else text[: length - 1].rsplit(" ", 1)[0] + " …"
