"""What the commands share: where they print, what they take, and how they end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from etl import display
from etl.jobs.nothing import STDIN
from etl.settings import SettingsError, executor_of

OUT = Console(highlight=False, soft_wrap=True)
ERR = Console(highlight=False, soft_wrap=True, stderr=True)


class Trouble(click.ClickException):
    """One line, exit status 2."""

    exit_code = 2

    def show(self, file: Any = None) -> None:
        click.echo(f"ittehad: {display.printable(self.message)}", err=True)


class Input(click.ParamType[str]):
    """A path that exists, or - for standard input."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value != STDIN and not (value and Path(value).exists()):
            self.fail(f"no such file or folder: {value!r}", param, ctx)
        return str(value)


def _choose_executor(ctx: click.Context, param: click.Parameter, given: str | None) -> None:
    """The settings of this command, with its own executor."""
    if given is None:
        return
    try:
        ctx.obj = replace(ctx.obj, executor=executor_of(given, "--executor"))
    except SettingsError as error:
        raise Trouble(str(error)) from error


EXECUTOR = click.option(
    "--executor",
    metavar="ADDRESS",
    expose_value=False,
    callback=_choose_executor,
    help="Extract claims on the Dask cluster of this scheduler (tcp://HOST:PORT, tls://HOST:PORT), or local, in"
    " processes of this machine; by default ITTEHAD_EXECUTOR.",
)
INPUTS = click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=Input())
EXISTING = click.Path(exists=True, path_type=Path)


def finish(exit_status: int) -> None:
    """End the command with this status."""
    click.get_current_context().exit(exit_status)
