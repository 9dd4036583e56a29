"""Show the dashboards in a local Apache Superset, and keep them in files.

    python -m bi.superset serve         import the dashboards and serve them on this machine, until Ctrl-C
    python -m bi.superset save          write what was changed in Superset back into bi/superset/assets
    python -m bi.superset pack FILE     a zip to import into a Superset of one's own

The warehouse is the one of `ittehad`: ITTEHAD_HOME or ITTEHAD_DATABASE_URL name it, and Superset reads it as the
role ittehad_reader. On a server of one's own, give that role's password in PGPASSWORD or ~/.pgpass.
"""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path

import psycopg

from bi.superset.local import ASSETS, PROGRAMS, USER, Superset, SupersetError
from bi.superset.pack import pack
from etl.server import ServerError, open_server
from etl.settings import Settings, SettingsError


def main() -> int:
    """Exit status 0, or 2 with a line that says what to do."""
    arguments = _parse()
    try:
        if arguments.command == "pack":
            print(f"Wrote {arguments.file}: {pack(ASSETS, arguments.file)} files.")
        elif arguments.command == "save":
            _superset(arguments.state).save()
            print(f"Wrote {ASSETS}: look at the differences, then commit.")
        else:
            _serve(_superset(arguments.state), arguments.port)
    except (SettingsError, ServerError, SupersetError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        pass
    return 0


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bi.superset", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    serve = commands.add_parser("serve", help="import the dashboards and serve them on this machine")
    serve.add_argument("--port", type=int, default=8088, help="port on loopback (default: 8088)")
    save = commands.add_parser("save", help="write what was changed in Superset back into the files")
    for command in (serve, save):
        command.add_argument("--state", type=Path, help="Superset's folder (default: superset in ITTEHAD_HOME)")
    commands.add_parser("pack", help="a zip to import into a Superset of one's own").add_argument("file", type=Path)
    return parser.parse_args()


def _superset(state: Path | None) -> Superset:
    """Superset beside a warehouse that has marts. Raises ServerError, SupersetError."""
    if not PROGRAMS.exists():
        raise SupersetError("Superset is not installed: `make bi` sets it up")
    settings = Settings.from_environment()
    reader = open_server(settings).public_connection("reader")
    try:
        with reader.connect() as connection:
            connection.execute("SELECT FROM marts.dim_article LIMIT 1")
    except (psycopg.errors.UndefinedTable, psycopg.errors.InsufficientPrivilege, psycopg.errors.InvalidSchemaName) as e:
        raise SupersetError("there is nothing to show yet: load articles with `ittehad run PATH`") from e
    except psycopg.OperationalError as e:
        raise SupersetError(f"cannot read the warehouse as {reader.user}: {str(e).strip().splitlines()[-1]}") from e
    return Superset((state or settings.home / "superset").absolute(), reader.url())


def _serve(superset: Superset, port: int) -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # an end from outside is as orderly as Ctrl-C
    print("Preparing Superset (a minute the first time) …", flush=True)
    superset.prepare()
    with superset.serve(port) as address:
        print(f"Dashboard: {address}/superset/dashboard/coalition-politics-2024/")
        print(f"Log in as {USER} with the password {superset.password_file.read_text()}")
        print("Ctrl-C ends it.", flush=True)
        signal.pause()


if __name__ == "__main__":
    sys.exit(main())
