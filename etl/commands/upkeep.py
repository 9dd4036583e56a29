"""Care of the database: its tables, copies of it."""

from __future__ import annotations

from pathlib import Path

import click

from etl import display
from etl.commands.common import OUT, Trouble
from etl.server import open_server
from etl.settings import Settings


@click.command(short_help="Bring the tables to a revision.")
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


@click.command(short_help="Write the whole database to a file.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def backup(settings: Settings, file: Path) -> None:
    """Write the whole database to FILE, with pg_dump of the server's version. An older FILE stays until it is done.

    \b
    Example:
      ittehad backup ittehad.dump
    """
    from etl.server.backup import backup as write

    size = write(open_server(settings), file.absolute())
    OUT.print(f"{display.printable(str(file))}: {size:,} bytes", markup=False)


@click.command(short_help="Fill an empty database from a backup.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_obj
def restore(settings: Settings, file: Path) -> None:
    """Fill an empty database from a FILE of `ittehad backup`; all of it or nothing, then brought up to date.

    A database that holds articles is refused.

    \b
    Example:
      ITTEHAD_HOME=/srv/other ittehad restore ittehad.dump
    """
    from etl.jobs.one_night import NightTaken, one_night
    from etl.jobs.prepare import prepare
    from etl.server.backup import restore as fill

    server = prepare(settings)
    try:
        with one_night(server):
            fill(server, file.absolute())
    except NightTaken as error:
        raise Trouble(display.printable(str(error))) from error
    prepare(settings)
    OUT.print("restored", markup=False)


COMMANDS = (migrate, backup, restore)
