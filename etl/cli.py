"""The command line: parses arguments and prints. What is done is decided in etl.jobs and etl.server.

Exit status: 0 all done; 1 done, but some inputs were rejected; 2 wrong usage, or nothing could be done.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections import Counter
from pathlib import Path
from typing import Any, Literal

import click
import psycopg
from rich.console import Console

from etl import commands_nightly, display
from etl.evaluation import KINDS
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
EXISTING = click.Path(exists=True, path_type=Path)
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
      ITTEHAD_SOURCES       the file that declares what `ittehad nightly` fetches
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
@click.option("--full-refresh", is_flag=True, help="Make everything anew, also what did not change.")
@click.pass_obj
def build(settings: Settings, full_refresh: bool) -> None:
    """Build the marts from what is loaded, with dbt, and run their tests.

    \b
    Example:
      ittehad build
    """
    from etl.jobs import build as job
    from etl.jobs.prepare import prepare

    server = prepare(settings)
    with display.building(ERR) as on_build:
        built = job.build(server, on_build, full_refresh=full_refresh)
    finish(display.show_built(OUT, ERR, built))


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
    failed = display.show_built(OUT, ERR, summary.built)
    display.show_facts(OUT, summary.facts)
    display.show_server(OUT, server)
    rejected = display.show_rejections(ERR, summary.totals.rejections)
    finish(failed or rejected)


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
    from etl.claims import LANGUAGES
    from etl.jobs import extract as job
    from etl.loading import Rejection

    rejections = []
    unread: Counter[str] = Counter()
    for record in job.extract(settings, paths, sys.stdin.buffer):
        if isinstance(record, Rejection):
            rejections.append(record)
            continue
        click.echo(json.dumps(record.to_json(), ensure_ascii=False))
        if record.article.language not in LANGUAGES:
            unread[record.article.language] += 1
    display.show_unread(ERR, unread)
    finish(display.show_rejections(ERR, rejections))


@cli.command()
@click.option("--gold", multiple=True, type=EXISTING, help="Annotated claims of your own, JSON Lines; repeat for more.")
@click.option("--articles", multiple=True, type=EXISTING, help="Articles of --gold, file or folder; repeat for more.")
@click.option("--set", "names", multiple=True, help="Only this one of dev, written, seeds and corpus.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS), help="Only claims of this kind.")
@click.option("--errors", is_flag=True, help="List misses, false alarms and differing fields with their sentences.")
@click.option("--held-back", is_flag=True, help="With --errors, also those of documents held back from tuning.")
@click.option("--against", type=EXISTING, help="Show differences to the figures in this file.")
@click.option("--accept", type=click.Path(path_type=Path, dir_okay=False), help="Write the figures to this file.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def evaluate(
    settings: Settings,
    gold: tuple[Path, ...],
    articles: tuple[Path, ...],
    names: tuple[str, ...],
    kinds: tuple[str, ...],
    errors: bool,
    held_back: bool,
    against: Path | None,
    accept: Path | None,
    as_json: bool,
) -> None:
    """Show how well claims are read: what is extracted against what people annotated.

    Each line of GOLD is a document with its claims, in the form that `ittehad extract` prints; `doc` is the
    article's file name without its ending. Without --gold, the project's own sets: the sample corpus and,
    in ITTEHAD_SHARED or shared/ beside the checkout, newspapers and written articles.

    \b
    Examples:
      ittehad evaluate --set corpus --errors --kind meetings
      ittehad evaluate --gold claims.jsonl --articles articles/
    """
    from etl.evaluation import figures, tables
    from etl.evaluation.gold import GoldError
    from etl.jobs import evaluate as job

    if accept and kinds:
        raise Trouble("--accept takes the figures of all kinds; leave --kind out")
    kinds = kinds or KINDS
    try:
        committed = figures.read_figures(against) if against else None
        sets = job.choose_sets(settings, gold, articles, names)
        with display.evaluating(ERR) as on_progress:
            done = job.evaluate(settings, sets, kinds, on_progress)
    except (GoldError, figures.FiguresError) as error:
        raise Trouble(str(error)) from error
    listed = [part for part in done.parts if errors and (held_back or part.is_for_reading)]
    if as_json:
        found: dict[str, Any] = {"parts": [tables.part_json(part, kinds) for part in done.parts]}
        if errors:
            found["errors"] = [slip for part in listed for slip in tables.slips_json(part)]
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        for part in done.parts:
            tables.show_part(OUT, part, kinds, committed)
            if part in listed:
                tables.show_slips(OUT, part)
        tables.show_calibration(OUT, done.parts)
    if accept:
        figures.accept(accept, {part.name: figures.figures_of(part.scores) for part in done.parts})
    if done.absent:
        ERR.print(f"annotated, but not among the articles: {display.printable(', '.join(done.absent))}", markup=False)
    finish(display.show_rejections(ERR, done.rejections) or (1 if done.absent else 0))


@cli.command()
@INPUTS
@click.option("--doc", "docs", multiple=True, help="Only the document of this name; repeat for more.")
@click.option("--plain", is_flag=True, help="No colour: mentions are bracketed. So too where there is no terminal.")
@click.pass_obj
def explain(settings: Settings, paths: tuple[str, ...], docs: tuple[str, ...], plain: bool) -> None:
    """Show an article as it is read: people, parties, seats, places and dates marked, each claim by its sentence.

    \b
    Examples:
      ittehad explain article.txt
      ittehad explain today.jsonl --doc today-12 --plain
    """
    from etl.explaining import terminal
    from etl.jobs import explain as job
    from etl.loading import Rejection

    rejections = []
    is_plain = plain or not OUT.is_terminal or OUT.no_color
    for record in job.explain(settings, paths, sys.stdin.buffer, docs):
        if isinstance(record, Rejection):
            rejections.append(record)
        else:
            terminal.show(OUT, record, plain=is_plain)
    finish(display.show_rejections(ERR, rejections))


commands_nightly.add_to(cli)


@cli.command()
@click.argument("name", required=False)
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


def finish(exit_status: int) -> None:
    """End the command with this status."""
    click.get_current_context().exit(exit_status)


def main() -> None:
    """The entry of the `ittehad` command."""
    try:
        sys.exit(cli.main(prog_name="ittehad", standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:  # the reader of our output, such as `head`, has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    except Exception:  # a fault of ours; Python's own exit status 1 would say that inputs were rejected
        traceback.print_exc()
        sys.exit(2)
