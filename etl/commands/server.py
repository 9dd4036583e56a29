"""The server: start it, stop it, ask after it, connect to it."""

from __future__ import annotations

import click

from etl import display
from etl.commands.common import OUT
from etl.server import ROLES, Role, find_server, open_server, stop_server
from etl.settings import Settings


@click.command(short_help="Start the server; print how to connect.")
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


@click.command(short_help="Stop the embedded server.")
@click.pass_obj
def down(settings: Settings) -> None:
    """Stop the embedded PostgreSQL. Its data stays.

    \b
    Example:
      ittehad down
    """
    OUT.print("stopped" if stop_server(settings) else "it was not running")


@click.command(short_help="Is it running, and what was loaded last.")
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


@click.command(short_help="Print the connection URL alone.")
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


COMMANDS = (up, down, status, url)
