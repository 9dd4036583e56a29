"""datapackage.json: the tables as a Frictionless data package, which programs can check the files by."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from etl.export import terms
from etl.export.catalogue import Catalogue, Column, Table
from etl.export.folder import sha256
from etl.export.kinds import kind_of
from etl.export.units import unit_of

MEDIA = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet"}


@dataclass(frozen=True, slots=True)
class Edition:
    """What tells one export from another: the program's version, a digest of the data, and who read the articles."""

    program: str
    digest: str
    extractors: tuple[str, ...]

    @property
    def version(self) -> str:
        """`0.1.0+9c1f02ab34de`: the same data by the same program has the same version."""
        return f"{self.program}+{self.digest[:12]}"


def write_package(folder: Path, catalogue: Catalogue, forms: Sequence[str], edition: Edition) -> None:
    """Describe the files in the folder, which are there already."""
    names = {table.name for table in catalogue.tables}
    package = {
        "profile": "tabular-data-package",
        "name": "ittehad",
        "title": terms.TITLE,
        "description": f"{terms.MEANING} {terms.ATTRIBUTION} {terms.QUOTES}",
        "version": edition.version,
        "extractor_versions": list(edition.extractors),
        "keywords": list(terms.KEYWORDS),
        "licenses": [_licence()],
        "contributors": [{"title": terms.AUTHOR, "role": "author"}],
        "sources": [
            {"title": source.title, **({"path": source.path} if source.path else {})} for source in terms.SOURCES
        ],
        "resources": [_resource(folder, table, forms, names) for table in catalogue.tables],
    }
    text = json.dumps(package, ensure_ascii=False, indent=1)
    (folder / "datapackage.json").write_text(text + "\n", encoding="utf-8", newline="")


def file_of(table: Table, form: str) -> str:
    """The path of a table's file in the export: marts/fct_meetings.csv."""
    return f"{table.schema}/{table.name}.{form}"


def _resource(folder: Path, table: Table, forms: Sequence[str], names: set[str]) -> dict[str, Any]:
    first, *others = [_file(folder, table, form) for form in forms]
    resource: dict[str, Any] = {
        "profile": "tabular-data-resource",
        "name": table.name,
        "description": table.description,
        **first,
    }
    if forms[0] == "csv":
        resource["encoding"] = "utf-8"
    if others:
        resource["alternates"] = others  # the same rows in another form
    if terms.has_words_of_others(table):
        resource["licenses"] = [_licence(), {"name": "other-closed", "title": terms.QUOTES}]
    return resource | {"schema": _schema(table, names)}


def _file(folder: Path, table: Table, form: str) -> dict[str, Any]:
    path = folder / file_of(table, form)
    return {
        "path": file_of(table, form),
        "format": form,
        "mediatype": MEDIA[form],
        "bytes": path.stat().st_size,
        "hash": f"sha256:{sha256(path)}",
    }


def _schema(table: Table, names: set[str]) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [_field(column) for column in table.columns], "missingValues": [""]}
    if table.key:
        schema["primaryKey"] = list(table.key)
    # A key to a table that is not in the export could not be checked.
    keys = [
        {
            "fields": list(key.columns),
            "reference": {"resource": "" if key.table == table.name else key.table, "fields": list(key.to_columns)},
        }
        for key in table.foreign_keys
        if key.table in names
    ]
    return schema | ({"foreignKeys": keys} if keys else {})


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": kind_of(column).frictionless,
        "description": column.description,
    }
    if unit := unit_of(column.name, column.type):
        field["unit"] = unit
    constraints: dict[str, Any] = {}
    if column.is_required:
        constraints["required"] = True
    if column.values:
        constraints["enum"] = list(column.values)
    if column.minimum is not None:
        constraints["minimum"] = _number(column.minimum)
    if column.maximum is not None:
        constraints["maximum"] = _number(column.maximum)
    return field | ({"constraints": constraints} if constraints else {})


def _number(value: Decimal) -> int | float:
    return int(value) if value == int(value) else float(value)


def _licence() -> dict[str, str]:
    return {"name": terms.LICENCE, "title": terms.LICENCE_TITLE, "path": terms.LICENCE_PATH}
