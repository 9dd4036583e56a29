"""The dbt project as it describes itself: needs no database.

The same catalogue as the database gives, read from where its comments and constraints come from.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from etl.export.catalogue import Catalogue, Column, ForeignKey, Table
from etl.export.rules import read_rules
from etl.site.sources import SiteError

LIST = re.compile(r"(\w+) in \((.*)\)")
BETWEEN = re.compile(r"(\w+) between (\S+) and (\S+)")
LAYERS = ("sources", "reference", "staging", "intermediate", "marts")


@dataclass(frozen=True, slots=True)
class Model:
    """A node of the lineage: its layer (one of LAYERS), what it is made from, by name, and what it is."""

    name: str
    layer: str
    description: str
    parents: tuple[str, ...]


def read_manifest(project: Path) -> Any:
    """dbt's manifest of the project. Raises SiteError where dbt cannot read it."""
    from dbt.cli.main import dbtRunner

    with tempfile.TemporaryDirectory() as work:
        arguments = ["--log-path", work, "--log-level", "none", "--no-print", "parse", "--target-path", work]
        done = dbtRunner().invoke([*arguments, "--project-dir", str(project), "--profiles-dir", str(project)])
    if not done.success:
        raise SiteError(f"dbt cannot read {project}: {done.exception}")
    return done.result


def catalogue(manifest: Any) -> Catalogue:
    """Marts and reference, as `read_catalogue` gives them of a database, but for the order of keys and rules."""
    nodes = sorted(manifest.nodes.values(), key=lambda node: node.name)
    keys = {node.name: _key(node) for node in nodes if _layer(node) in {"marts", "reference"}}
    tables = [_table(node, keys) for layer in ("marts", "reference") for node in nodes if _layer(node) == layer]
    return Catalogue(tuple(tables))


def models(manifest: Any) -> list[Model]:
    """All that the lineage shows."""
    nodes = [*manifest.sources.values(), *(node for node in manifest.nodes.values() if _layer(node))]
    names = {node.unique_id: _name(node) for node in nodes}
    return [
        Model(
            _name(node),
            _layer(node) or "sources",
            node.description,
            tuple(sorted({names[one] for one in _parents(node) if one in names})),
        )
        for node in sorted(nodes, key=lambda node: node.name)
    ]


def _name(node: Any) -> str:
    return f"{node.source_name}.{node.name}" if node.resource_type.value == "source" else str(node.name)


def _parents(node: Any) -> Iterable[str]:
    return getattr(node, "depends_on_nodes", ())


def _layer(node: Any) -> str | None:
    if node.resource_type.value == "seed":
        return "reference"
    if node.resource_type.value == "model":
        return next(layer for layer in LAYERS if layer in node.fqn)
    return None


def _key(node: Any) -> tuple[str, ...]:
    if node.resource_type.value == "seed":
        return tuple(node.config.meta.get("primary_key", ()))
    return next((tuple(one.columns) for one in node.constraints if one.type.value == "primary_key"), ())


def _table(node: Any, keys: dict[str, tuple[str, ...]]) -> Table:
    is_seed = node.resource_type.value == "seed"
    checks = [] if is_seed else [one.expression for one in node.constraints if one.type.value == "check"]
    rules = read_rules(f"CHECK ({_as_printed(text)})" for text in checks)
    meta = node.config.meta
    required = set(meta.get("not_null", ())) | set(_key(node))
    types = node.config.column_types if is_seed else {one.name: one.data_type for one in node.columns.values()}
    columns = []
    for one in node.columns.values():
        is_required = one.name in required or any(rule.type.value == "not_null" for rule in one.constraints)
        low, high = rules.bounds.get(one.name, (None, None))
        type_ = types[one.name].replace(", ", ",")
        columns.append(Column(one.name, type_, one.description, is_required, rules.values.get(one.name, ()), low, high))
    foreign = tuple(
        ForeignKey(_split(key["columns"]), key["to"], _split(key.get("to_columns", "")) or keys[key["to"]])
        for key in meta.get("foreign_keys", ())
    )
    return Table(
        "reference" if is_seed else "marts",
        node.name,
        node.description,
        tuple(columns),
        _key(node),
        foreign,
        rules.others,
    )


def _split(columns: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in columns.split(",") if part.strip())


def _as_printed(expression: str) -> str:
    """A check as PostgreSQL would print it."""
    expression = LIST.sub(r"\1 = ANY (ARRAY[\2])", expression)
    return BETWEEN.sub(r"\1 >= \2 AND \1 <= \3", expression)
