"""The job behind `ittehad export`: the marts as a folder of described files, from one state of the warehouse."""

from __future__ import annotations

import hashlib
import importlib.metadata
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from etl.export.catalogue import Catalogue, ExportError, Table, read_catalogue
from etl.server import Server

if TYPE_CHECKING:
    import psycopg

    from etl.export.package import Edition
    from etl.export.profile import Profile

Form = Literal["csv", "parquet"]
FORMS: tuple[Form, ...] = ("csv", "parquet")


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote: rows by table, in order of their names, and its version."""

    folder: Path
    row_counts: dict[str, int]
    version: str


def export(
    server: Server,
    destination: Path,
    forms: Sequence[Form] = FORMS,
    names: Sequence[str] = (),
    report: Callable[[str], None] = lambda _: None,
    *,
    with_reference: bool = False,
) -> Exported:
    """Write the marts (with the reference, if wanted; the named tables alone, if any) as one whole folder.

    All tables are read in one snapshot by the role that may only read. The same rows give the same bytes. `report`
    hears the name of each table that is written.

    Raises ExportError, psycopg.OperationalError, ServerError.
    """
    from etl.export.folder import refuse_other, whole_folder

    refuse_other(destination.resolve())
    schemas = ("marts", "reference") if with_reference else ("marts",)
    with server.connection("reader").connect() as connection:
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        connection.execute("SET LOCAL TimeZone = 'UTC'")
        there = connection.execute("SELECT to_regclass('marts.fct_evidence') IS NOT NULL").fetchone()
        if there != (True,):
            raise ExportError("there are no marts yet; `ittehad build` makes them")
        catalogue = read_catalogue(connection, schemas).only(tuple(names))
        with whole_folder(destination) as work:
            profiles = {}
            for table in catalogue.tables:
                report(table.name)
                profiles[table.name] = write_table(connection, table, work, forms)
            edition = _edition(connection, work)
            _describe(work, catalogue, profiles, forms, edition)
    counts = {name: profile.row_count for name, profile in profiles.items()}
    return Exported(destination, counts, edition.version)


def write_table(connection: psycopg.Connection[Any], table: Table, folder: Path, forms: Sequence[Form]) -> Profile:
    """One table in each form, in a folder named for its schema; tells how its rows look."""
    import pyarrow as pa

    from etl.export.comma_separated import CsvFile
    from etl.export.package import file_of
    from etl.export.parquet import ParquetFile, schema_of
    from etl.export.profile import Profiler
    from etl.export.rows import read_batches

    schema = schema_of(table, {"ittehad_version": _program()})
    profiler = Profiler(table)
    (folder / table.schema).mkdir(exist_ok=True)
    with ExitStack() as files:
        csv = files.enter_context(CsvFile(folder / file_of(table, "csv"), table)) if "csv" in forms else None
        parquet = (
            files.enter_context(ParquetFile(folder / file_of(table, "parquet"), schema)) if "parquet" in forms else None
        )
        for columns in read_batches(connection, table):
            batch = pa.record_batch(
                [pa.array(values, one.type) for values, one in zip(columns, schema, strict=True)], schema=schema
            )
            profiler.add(batch)
            if parquet:
                parquet.write(batch)
            if csv:
                csv.write(columns)
    return profiler.profile


def _edition(connection: psycopg.Connection[Any], folder: Path) -> Edition:
    from etl.export.folder import sha256
    from etl.export.package import Edition

    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(f"{sha256(path)}  {path.relative_to(folder).as_posix()}\n".encode())
    found = connection.execute("SELECT DISTINCT extractor_version FROM marts.fct_evidence").fetchall()
    return Edition(_program(), digest.hexdigest(), tuple(sorted(row[0] for row in found)))


def _describe(
    folder: Path, catalogue: Catalogue, profiles: dict[str, Profile], forms: Sequence[Form], edition: Edition
) -> None:
    from etl.export.citation import write_citation
    from etl.export.codebook import chapters
    from etl.export.codebook_html import write_html
    from etl.export.codebook_markdown import write_markdown
    from etl.export.folder import write_sums
    from etl.export.package import write_package

    told = chapters(catalogue, profiles)
    write_package(folder, catalogue, forms, edition)
    write_citation(folder, edition)
    write_markdown(folder, told, edition)
    write_html(folder, told, edition)
    write_sums(folder)


def _program() -> str:
    return importlib.metadata.version("ittehad")
