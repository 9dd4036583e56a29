"""Backup and restore with PostgreSQL's own programs, of the server's major version or a later one for backups."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from psycopg.conninfo import make_conninfo

from etl.server.binaries import find_binaries
from etl.server.connection import Connection, ServerError
from etl.server.server import Server

SCHEMAS = ("raw", "staging", "audit", "reference", "intermediate", "marts")


def backup(server: Server, file: Path) -> int:
    """Write the whole database to a file in pg_dump's custom form; gives its size. The old file stays until then.

    Raises ServerError.
    """
    program = _program(server, "pg_dump")
    if not file.parent.is_dir():
        raise ServerError(f"there is no folder {file.parent}")
    descriptor, fresh_name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)  # mode 0600: article texts
    fresh = Path(fresh_name)
    try:
        _run([program, "--format=custom", "--no-password", f"--file={fresh}"], server.owner)
        os.fsync(descriptor)
        fresh.replace(file)
    finally:
        os.close(descriptor)
        fresh.unlink(missing_ok=True)
    return file.stat().st_size


def restore(server: Server, file: Path) -> None:
    """Fill an empty database from a backup; all of it or nothing. Raises ServerError.

    The roles must be there: `ittehad migrate` before the first restore on a server makes them.
    """
    program = _program(server, "pg_restore")
    _check_archive(program, file)
    with server.owner.connect() as connection:
        loaded = connection.execute("SELECT to_regclass('raw.articles') IS NOT NULL").fetchone()
        if loaded == (True,) and connection.execute("SELECT FROM raw.articles LIMIT 1").fetchone() is not None:
            raise ServerError(
                "the database holds articles already: restore into an empty one (another ITTEHAD_HOME, or"
                " `ittehad migrate base`, which removes everything)"
            )
    # The schemas as the migrations left them make room for those of the backup, in the same transaction.
    script = _sql_of(program, file)
    try:
        drop = "".join(f"DROP SCHEMA IF EXISTS {schema} CASCADE;\n" for schema in SCHEMAS)
        drop += "DROP TABLE IF EXISTS public.ittehad_migration;\n"
        with tempfile.TemporaryDirectory(prefix="ittehad-restore-", dir=file.parent) as folder:
            begin = Path(folder) / "begin.sql"
            begin.write_text("SET client_min_messages = warning;\n" + drop, encoding="utf-8")
            psql = _program(server, "psql")
            arguments: list[str | Path] = [psql, "--no-psqlrc", "--quiet", "--no-password", "--single-transaction"]
            arguments += ["--set=ON_ERROR_STOP=1", "--output", os.devnull, f"--file={begin}", f"--file={script}"]
            _run(arguments, server.owner)
    finally:
        script.unlink(missing_ok=True)


def _sql_of(program: Path, file: Path) -> Path:
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".sql", dir=file.parent)
    with os.fdopen(descriptor, "wb") as out:
        done = subprocess.run([program, "--file=-", file], stdout=out, stderr=subprocess.PIPE)
    if done.returncode:
        Path(name).unlink()
        raise ServerError(f"pg_restore: {_last(done.stderr)}")
    return Path(name)


def _check_archive(program: Path, file: Path) -> None:
    done = subprocess.run([program, "--list", file], capture_output=True)
    if done.returncode or b"TABLE raw articles" not in done.stdout:
        raise ServerError(f"{file} is no backup of Ittehad: {_last(done.stderr) or 'it has no raw.articles'}")


def _program(server: Server, name: str) -> Path:
    """Of the server's own major version. Raises ServerError."""
    major = int(server.version.split(".")[0].split(" ")[0])

    folder = find_binaries(server.settings.pg_bin, major).folder
    program = folder / name
    if not program.exists():
        raise ServerError(f"there is no {name} in {folder}: set ITTEHAD_PG_BIN to a folder that has it")
    return program


def _run(arguments: list[str | Path], connection: Connection) -> None:
    """A program on this database. The password is not in its arguments, where others could read it."""
    given = connection.parameters
    password = given.pop("password", None)
    environment = dict(os.environ) | ({"PGPASSWORD": password} if password else {})
    whole = [*arguments, f"--dbname={make_conninfo(**given)}"]
    done = subprocess.run(whole, env=environment, stderr=subprocess.PIPE)
    if done.returncode:
        raise ServerError(f"{Path(arguments[0]).name}: {_last(done.stderr)}")


def _last(said: bytes) -> str:
    lines = said.decode("utf-8", "replace").strip().splitlines()
    return next((line for line in lines if "ERROR" in line or "error:" in line), lines[-1] if lines else "")
