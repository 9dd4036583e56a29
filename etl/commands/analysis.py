"""For those who look at the facts."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from etl import display
from etl.commands.common import ERR, OUT, Trouble
from etl.server import open_server
from etl.settings import Settings


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


COMMANDS = (query, export)
