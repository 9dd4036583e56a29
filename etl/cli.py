"""The command line: parses arguments and prints. What is done is decided in etl.jobs and etl.server.

Exit status: 0 all done; 1 done, but some inputs were rejected; 2 wrong usage, or nothing could be done.
"""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path
from typing import Any

import click
import psycopg
from rich.console import Console

from etl import display
from etl.jobs.nothing import STDIN, NothingToRead
from etl.server import ROLES, Role, ServerError, find_server, open_server, stop_server
from etl.settings import Settings, SettingsError

OUT = Console(highlight=False, soft_wrap=True)
ERR = Console(highlight=False, soft_wrap=True, stderr=True)


class Trouble(click.ClickException):
    """One line, exit status 2."""

    exit_code = 2

    def show(self, file: Any = None) -> None:
        click.echo(f"ittehad: {display.printable(self.message)}", err=True)


class Commands(click.Group):
    """Turns what jobs raise into one line and exit status 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (SettingsError, ServerError, NothingToRead) as error:
            raise Trouble(str(error)) from error
        except psycopg.OperationalError as error:
            said = str(error).strip().splitlines()
            raise Trouble(f"lost the server: {said[0] if said else error!r}; see `ittehad status`") from error


class Input(click.ParamType[str]):
    """A path that exists, or - for standard input."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value != STDIN and not (value and Path(value).exists()):
            self.fail(f"no such file or folder: {value!r}", param, ctx)
        return str(value)


INPUTS = click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=Input())
HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(cls=Commands, context_settings=HELP)
@click.version_option(package_name="ittehad", prog_name="ittehad")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Turns news coverage of coalition politics into a relational warehouse.

    Without settings everything lives in an embedded PostgreSQL that starts when it is needed.

    \b
    Settings (environment variables):
      ITTEHAD_HOME          where the embedded PostgreSQL keeps its data
      ITTEHAD_DATABASE_URL  a PostgreSQL server of your own, 15 or later, instead
      ITTEHAD_PG_BIN        a folder with PostgreSQL programs to use instead of the bundled ones
      ITTEHAD_WORKERS       processes that extract claims; by default one a processor

    \b
    Exit status: 0 all done; 1 done, but some inputs were rejected; 2 wrong usage, or nothing could be done.

    \b
    Example:
      ittehad run articles/
      psql "$(ittehad url)" -c 'SELECT * FROM marts.fct_meetings'
    """
    ctx.obj = Settings.from_environment()


@cli.command()
@click.pass_obj
def up(settings: Settings) -> None:
    """Start the embedded PostgreSQL, or check the server of ITTEHAD_DATABASE_URL.

    It goes on running until `ittehad down`. Prints how to connect.

    \b
    Example:
      ittehad up
    """
    from etl.jobs.prepare import prepare

    server = open_server(settings) if settings.database_url else prepare(settings)
    display.show_server(OUT, server)


@cli.command()
@click.pass_obj
def down(settings: Settings) -> None:
    """Stop the embedded PostgreSQL. Its data stays.

    \b
    Example:
      ittehad down
    """
    OUT.print("stopped" if stop_server(settings) else "it was not running")


@cli.command()
@click.pass_obj
def status(settings: Settings) -> None:
    """Show whether the server runs, how to connect, and the last load.

    \b
    Example:
      ittehad status
    """
    from etl.jobs.status import read_status

    server = find_server(settings)
    if server is None:
        OUT.print(f"not running (home {settings.home}); start it with `{display.command()} up`", markup=False)
        return
    display.show_server(OUT, server)
    display.show_status(OUT, read_status(server))


@cli.command()
@click.option(
    "--role", type=click.Choice(ROLES), help="As this role; reader may only read the marts and the reference."
)
@click.pass_obj
def url(settings: Settings, role: Role | None) -> None:
    """Print the connection URL alone, for psql and BI tools. Starts the embedded PostgreSQL if need be.

    On a server of your own the URL of a role has no password: that is for its administrator to give.

    \b
    Examples:
      psql "$(ittehad url)"
      psql "$(ittehad url --role reader)" -c 'SELECT count(*) FROM marts.fct_results'
    """
    server = open_server(settings)
    if role and server.is_embedded:
        from etl.jobs.migrate import migrate

        migrate(server)  # the roles are the migrations' work
    click.echo(server.public_connection(role).url())


@cli.command()
@click.argument("revision", default="head")
@click.pass_obj
def migrate(settings: Settings, revision: str) -> None:
    """Bring the tables to a REVISION, by default the newest. `load`, `build` and `run` do this by themselves.

    An older revision takes the tables back; `base` removes them with all they hold.

    \b
    Examples:
      ittehad migrate
      ittehad migrate 0001
    """
    from etl.jobs import migrate as job

    done = job.migrate(open_server(settings), revision)
    OUT.print(f"at revision {done.after or 'base'}" + ("" if done.before == done.after else f", was {done.before}"))


@cli.command()
@INPUTS
@click.pass_obj
def load(settings: Settings, paths: tuple[str, ...]) -> None:
    """Read articles from files, folders or - (standard input) into raw and staging.

    Takes .txt, .json and .jsonl (with text and, where known, outlet, url, title, published_on, retrieved_at)
    and .html, any of them gzipped. Articles that are there already are left alone.

    \b
    Examples:
      ittehad load articles/
      ittehad load today.jsonl.gz page.html
      cat page.html | ittehad load -
    """
    from etl.jobs import load as job
    from etl.jobs.prepare import prepare

    server = prepare(settings)
    with display.loading(ERR) as on_load:
        totals = job.load(server, paths, sys.stdin.buffer, on_load)
    display.show_totals(OUT, totals)
    finish(display.show_rejections(ERR, totals.rejections))


@cli.command()
@click.pass_obj
def build(settings: Settings) -> None:
    """Build the marts from what is loaded, with dbt, and run their tests.

    \b
    Example:
      ittehad build
    """
    from etl.jobs import build as job
    from etl.jobs.prepare import prepare

    server = prepare(settings)
    with display.building(ERR) as on_build:
        built = job.build(server, on_build)
    display.show_built(OUT, ERR, built)
    finish(0 if built.is_good else 2)


@cli.command()
@INPUTS
@click.pass_obj
def run(settings: Settings, paths: tuple[str, ...]) -> None:
    """The whole way: start the server, load the articles, build the marts, show what changed.

    \b
    Examples:
      ittehad run articles/
      ittehad run today.jsonl.gz
    """
    from etl.jobs import run as job
    from etl.jobs.prepare import prepare

    server = prepare(settings)
    with display.loading(ERR) as on_load, display.building(ERR) as on_build:
        summary = job.run(server, paths, sys.stdin.buffer, on_load, on_build)
    display.show_totals(OUT, summary.totals)
    display.show_built(OUT, ERR, summary.built)
    display.show_facts(OUT, summary.facts)
    display.show_server(OUT, server)
    rejected = display.show_rejections(ERR, summary.totals.rejections)
    finish(rejected if summary.built.is_good else 2)


@cli.command()
@INPUTS
@click.option(
    "--format", "form", type=click.Choice(["jsonl"]), default="jsonl", help="One ArticleClaims object a line."
)
@click.pass_obj
def extract(settings: Settings, paths: tuple[str, ...], form: str) -> None:
    """Print the claims of each document, one JSON object a line. Needs no database.

    \b
    Examples:
      ittehad extract articles/ --format jsonl > claims.jsonl
      cat page.html | ittehad extract -
    """
    from etl.jobs import extract as job
    from etl.loading import Rejection

    rejections = []
    for record in job.extract(settings, paths, sys.stdin.buffer):
        if isinstance(record, Rejection):
            rejections.append(record)
        else:
            click.echo(json.dumps(record.to_json(), ensure_ascii=False))
    finish(display.show_rejections(ERR, rejections))


def finish(exit_status: int) -> None:
    """End the command with this status."""
    click.get_current_context().exit(exit_status)


def main() -> None:
    """The entry of the `ittehad` command."""
    try:
        cli.main(prog_name="ittehad")
    except BrokenPipeError:  # the reader of our output, such as `head`, has had enough
        sys.stderr.close()
        sys.exit(0)
    except Exception:  # a fault of ours; Python's own exit status 1 would say that inputs were rejected
        traceback.print_exc()
        sys.exit(2)
