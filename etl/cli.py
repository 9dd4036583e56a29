"""The command line: its families of commands, and how errors end it.

What is done is decided in etl.jobs and etl.server.

Exit status: 0 all done; 1 done, but some inputs were rejected; 2 wrong usage, or nothing could be done.
"""

from __future__ import annotations

import os
import sys
import traceback
from typing import Any

import click
import psycopg

from etl.commands import analysis, nightly, pipeline, reading, server, upkeep
from etl.commands.common import Trouble
from etl.jobs.failed import ExtractionError
from etl.jobs.nothing import NothingToRead
from etl.server import ServerError
from etl.settings import Settings, SettingsError

FAMILIES = (
    ("From articles to facts", pipeline.COMMANDS),
    ("Look at the facts", analysis.COMMANDS),
    ("Every night", nightly.COMMANDS),
    ("How texts are read", reading.COMMANDS),
    ("The server", server.COMMANDS),
    ("Care", upkeep.COMMANDS),
)
HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Commands(click.Group):
    """Lists commands by family, and turns what jobs raise into one line and exit status 2."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [command.name or "" for _, commands in FAMILIES for command in commands]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        longest = max(map(len, self.list_commands(ctx)))
        for title, commands in FAMILIES:
            with formatter.section(title):
                formatter.write_dl([((one.name or "").ljust(longest), one.get_short_help_str(60)) for one in commands])

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (SettingsError, ServerError, NothingToRead, ExtractionError) as error:
            raise Trouble(str(error)) from error
        except psycopg.OperationalError as error:
            said = str(error).strip().splitlines()
            raise Trouble(f"lost the server: {said[0] if said else error!r}; see `ittehad status`") from error


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
      ITTEHAD_SERVER_TIMEOUT  seconds without an answer after which the server is given up; by default 60
      ITTEHAD_EXECUTOR      a Dask scheduler (tcp://HOST:PORT) whose workers extract claims instead

    \b
    Exit status: 0 all done; 1 done, but some inputs were rejected; 2 wrong usage, or nothing could be done.

    \b
    Example:
      ittehad run articles/
      psql "$(ittehad url)" -c 'SELECT * FROM marts.fct_meetings'
    """
    ctx.obj = Settings.from_environment()


for _family, _commands in FAMILIES:
    for _command in _commands:
        cli.add_command(_command)


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
