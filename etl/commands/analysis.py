"""For those who look at the facts."""

from __future__ import annotations

from typing import Literal

import click

from etl.commands.common import OUT, Trouble
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


COMMANDS = (query,)
