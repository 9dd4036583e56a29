"""For those who look at the facts."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Literal

import click

from etl import display
from etl.commands.common import ERR, OUT, Trouble
from etl.server import open_server
from etl.settings import Settings

DAY = click.DateTime(["%Y-%m-%d"])


def _names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Names of queries for the shell's completion, where no command runs that would give settings."""
    from etl.jobs.query import read_book

    return [one.name for one in read_book(Settings.from_environment()) if one.name.startswith(incomplete)]


@click.command(short_help="Answer a research question by name.")
@click.argument("name", required=False, shell_complete=_names)
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", help="How to print it.")
@click.pass_obj
def query(settings: Settings, name: str | None, form: Literal["table", "csv", "json"]) -> None:
    """Answer a research question from the marts. Without NAME, list the questions.

    The queries are files in docs/queries; they run as the role that may only read.

    \b
    Examples:
      ittehad query
      ittehad query who-met-before-the-coalition
      ittehad query wrong-reports --format csv > wrong.csv
    """
    from etl import answers
    from etl.jobs import query as job

    if name is None:
        for one in job.read_book(settings):
            OUT.print(f"{one.name:<30} {one.title}", markup=False)
        return
    try:
        answers.write(OUT, job.ask(open_server(settings), name), form)
    except job.QueryError as error:
        raise Trouble(str(error)) from error


@click.command(short_help="Write the marts as Parquet and CSV.")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(["parquet", "csv", "both"]), default="both", help="By default both."
)
@click.option("--table", "tables", multiple=True, metavar="NAME", help="Only this table; repeat for more.")
@click.option("--reference", is_flag=True, help="The reference too, beside the marts.")
@click.pass_obj
def export(
    settings: Settings, folder: Path, form: Literal["parquet", "csv", "both"], tables: tuple[str, ...], reference: bool
) -> None:
    """Write the marts to a folder, as files that explain themselves.

    Beside the tables stand datapackage.json (Frictionless), a codebook in HTML and Markdown, CITATION.cff and
    SHA256SUMS. All tables are of one moment; the same facts give the same bytes. DIR appears when it is complete;
    an earlier export there is replaced, anything else is left alone.

    \b
    Examples:
      ittehad export ittehad-data
      ittehad export tables --format csv --table fct_meetings --table fct_evidence
    """
    from etl.export import ExportError
    from etl.jobs import export as job

    try:
        with display.exporting(ERR) as on_table:
            done = job.export(
                open_server(settings),
                folder,
                job.FORMS if form == "both" else (form,),
                tables,
                on_table,
                with_reference=reference,
            )
    except ExportError as error:
        raise Trouble(str(error)) from error
    OUT.print(
        f"{len(done.row_counts)} tables, {sum(done.row_counts.values()):,} rows in {done.folder},"
        f" version {done.version}; begin with {done.folder / 'codebook.html'}",
        markup=False,
    )


@click.command(short_help="Write one HTML file of charts, facts and quotes.")
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="The same as FILE.")
@click.option("--since", type=DAY, help="Facts from this day on.")
@click.option("--until", type=DAY, help="Facts up to this day.")
@click.option(
    "--party", "parties", multiple=True, metavar="CODE", help="Facts of this party; repeat for one of several."
)
@click.option("--title", default="Coalition politics in the news", show_default=True, help="The heading.")
@click.option("--made-on", type=DAY, help="A day to print as that of the making; by default none.")
@click.option(
    "--facts", type=click.IntRange(min=0), default=5000, show_default=True, help="The table holds the latest so many."
)
@click.option("--quotes", type=click.IntRange(min=1), default=5, show_default=True, help="Quotes of a fact, at most.")
@click.option("--pictures", type=click.Path(file_okay=False, path_type=Path), help="Write the charts there too.")
@click.pass_obj
def report(
    settings: Settings,
    file: Path | None,
    output: Path | None,
    since: dt.datetime | None,
    until: dt.datetime | None,
    parties: tuple[str, ...],
    title: str,
    made_on: dt.datetime | None,
    facts: int,
    quotes: int,
    pictures: Path | None,
) -> None:
    """Write FILE (by default report.html): charts, tables and every fact with its quotes, for any browser.

    The file needs neither a server nor the network. Its readers filter by day and party, search, and share what they
    see by copying the address. The same marts give the same bytes.

    \b
    Examples:
      ittehad report
      ittehad report february.html --since 2024-02-01 --until 2024-02-29
      ittehad report ppp.html --party PPP --pictures charts/
    """
    from etl.jobs import report as job
    from etl.report.page import Making
    from etl.report.scope import Scope

    if file and output:
        raise click.UsageError("give FILE or --output, not both")
    first, last, made = (day.date() if day else None for day in (since, until, made_on))
    if first and last and first > last:
        raise click.UsageError("--since is after --until")
    scope = Scope(first, last, tuple(sorted(set(parties))))
    try:
        written = job.report(
            open_server(settings),
            file or output or Path("report.html"),
            Making(title, scope, made, facts, quotes),
            pictures,
        )
    except job.ReportError as error:
        raise Trouble(str(error)) from error
    except OSError as error:
        raise Trouble(f"cannot write: {error}") from error
    left_out = written.fact_count - written.listed_count
    OUT.print(f"{written.file}: {written.fact_count:,} facts, {written.file.stat().st_size / 1e6:.1f} MB", markup=False)
    if left_out:
        OUT.print(f"the table leaves out {left_out:,} earlier facts; --facts {written.fact_count} takes them all")
    if written.pictures:
        OUT.print(f"{pictures}: {len(written.pictures)} pictures", markup=False)


COMMANDS = (query, export, report)
