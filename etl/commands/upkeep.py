"""Care of the database: its tables, copies of it."""

from __future__ import annotations

from pathlib import Path

import click
from click.shell_completion import get_completion_class

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


@click.command(short_help="Check this machine and this warehouse.")
@click.pass_context
def doctor(ctx: click.Context) -> None:
    """Look whether everything is there that Ittehad needs, and say what to do where it is not. Changes nothing.

    Exit status 2 where something keeps the main job from working.

    \b
    Example:
      ittehad doctor
    """
    from etl.jobs.doctor import State, examine

    marks = {State.GOOD: "ok", State.WARNING: "look", State.BAD: "BAD"}
    is_bad = False
    for found in examine(ctx.obj):
        OUT.print(f"{marks[found.state]:<5} {found.subject:<11} {display.printable(found.said)}", markup=False)
        if found.advice:
            OUT.print(f"{'':17} → {display.printable(found.advice)}", markup=False)
        is_bad = is_bad or found.state is State.BAD
    ctx.exit(2 if is_bad else 0)


@click.command(short_help="Let the shell complete commands and options.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print what a SHELL reads to complete commands, options and the names of queries with the Tab key.

    \b
    Examples:
      eval "$(ittehad completion bash)"
      ittehad completion zsh >> ~/.zshrc
      ittehad completion fish > ~/.config/fish/completions/ittehad.fish
    """
    script = get_completion_class(shell)
    assert script is not None  # noqa: S101  the three are click's own
    click.echo(script(ctx.find_root().command, {}, "ittehad", "_ITTEHAD_COMPLETE").source())


COMMANDS = (doctor, completion, migrate, backup, restore)
