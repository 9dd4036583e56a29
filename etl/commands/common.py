"""What the commands share: where they print, what they take, and how they end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from rich.console import Console

from etl import display
from etl.jobs.nothing import STDIN

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


INPUTS = click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=Input())
EXISTING = click.Path(exists=True, path_type=Path)


def finish(exit_status: int) -> None:
    """End the command with this status."""
    click.get_current_context().exit(exit_status)
