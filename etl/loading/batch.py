"""One batch into the tables, inside a transaction of the caller's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy.dialects import registry

import models
from etl.loading.rows import Row, article_row, claim_rows, raw_row
from etl.loading.text import storable_row
from etl.loading.versions import Version
from etl.records import Article, ArticleClaims

RAW = "raw.articles"
ARTICLES = "staging.articles"
# In the order of their foreign keys.
CLAIM_TABLES = (
    "staging.meeting_claims",
    "staging.meeting_participants",
    "staging.alliance_claims",
    "staging.result_claims",
    "staging.defection_claims",
    "staging.claim_evidence",
)
DIALECT = registry.load("postgresql.psycopg")()
# Columns that say when and by which run a row was written: no reason to write it again.
BOOKKEEPING = frozenset({"loaded_at", "load_run_id"})


@dataclass(frozen=True, slots=True)
class Extracted:
    """An article that arrived, with its claims; without them it goes to raw only."""

    article: Article
    claims: ArticleClaims | None = None
    outlet_id: str | None = None
    is_reread: bool = False  # from raw: it gives way to any other version that came meanwhile
    version: Version | None = None  # as `LoadRun.plan` told it, where it was asked


@dataclass(frozen=True, slots=True)
class Table:
    """A table as COPY and upsert need it."""

    full_name: str
    columns: tuple[str, ...]  # all but loaded_at, which the database fills
    types: tuple[str, ...]  # of these columns, as PostgreSQL names them
    key: tuple[str, ...]
    has_loaded_at: bool

    @property
    def name(self) -> sql.Identifier:
        return sql.Identifier(*self.full_name.split("."))

    @property
    def incoming(self) -> sql.Identifier:
        """Its temporary twin."""
        return sql.Identifier("incoming_" + self.full_name.replace(".", "_"))


@cache
def table(full_name: str) -> Table:
    """Of a model's table."""
    model = models.Base.metadata.tables[full_name]
    columns = [c for c in model.columns if c.name != "loaded_at"]
    return Table(
        full_name,
        tuple(c.name for c in columns),
        tuple(c.type.compile(DIALECT).lower() for c in columns),
        tuple(c.name for c in model.primary_key),
        "loaded_at" in model.columns,
    )


def create_incoming(connection: psycopg.Connection[Any]) -> None:
    """The temporary twins, for as long as the connection lives; every transaction finds them empty."""
    for full_name in (ARTICLES, *CLAIM_TABLES):
        twin = table(full_name)
        connection.execute(
            sql.SQL("CREATE TEMPORARY TABLE {} ON COMMIT DELETE ROWS AS SELECT {} FROM {} WITH NO DATA").format(
                twin.incoming, _list(twin.columns), twin.name
            )
        )


def write_raw(
    connection: psycopg.Connection[Any], arrived: Iterable[tuple[Article, Version]], load_run_id: str
) -> None:
    """Versions not seen before into raw; what is there is never changed."""
    versions = {version.article_version_id: (article, version) for article, version in arrived}
    there = connection.execute(
        "SELECT article_version_id FROM raw.articles WHERE article_version_id = ANY(%s)", [list(versions)]
    )
    for (known,) in there:
        del versions[known]
    target = table(RAW)
    _copy(
        connection,
        target,
        target.name,
        [storable_row(raw_row(*new) | {"load_run_id": load_run_id}) for new in versions.values()],
    )


def write_staging(
    connection: psycopg.Connection[Any],
    current: Iterable[tuple[Extracted, Version]],
    there: Container[str],
    load_run_id: str,
) -> int:
    """Articles and their claims, in place of what they said before; gives the number of claims.

    `current` holds one version of each article; those in `there`, by article_id, are in staging already.
    """
    fresh: dict[str, list[Row]] = defaultdict(list)
    changed: dict[str, list[Row]] = defaultdict(list)
    for one, version in current:
        if one.claims is None:
            continue
        rows = changed if version.article_id in there else fresh
        row = article_row(one.article, version, one.outlet_id) | {"load_run_id": load_run_id}
        stored = storable_row(row)
        rows[ARTICLES].append(stored)
        for table_name, claim_row in claim_rows(one.claims, version):
            # Claims say nothing that is not in their article, or in the reference.
            rows[f"staging.{table_name}"].append(claim_row if stored is row else storable_row(claim_row))
    for full_name in (ARTICLES, *CLAIM_TABLES):
        target = table(full_name)
        _copy(connection, target, target.name, fresh[full_name])
    if changed:
        _replace(connection, changed)
    return len({row["claim_id"] for rows in (fresh, changed) for name in CLAIM_TABLES for row in rows[name]})


def _replace(connection: psycopg.Connection[Any], rows: Mapping[str, Sequence[Row]]) -> None:
    """Articles that are there, and what they say now."""
    for full_name in (ARTICLES, *CLAIM_TABLES):
        target = table(full_name)
        connection.execute(sql.SQL("TRUNCATE {}").format(target.incoming))
        _copy(connection, target, target.incoming, rows[full_name])
    for full_name in CLAIM_TABLES:
        _delete_gone(connection, table(full_name))
    for full_name in (ARTICLES, *CLAIM_TABLES):
        _upsert(connection, table(full_name))


def _copy(
    connection: psycopg.Connection[Any], target: Table, into: sql.Identifier, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Rows of the target's columns into it or its twin."""
    if not rows:
        return
    statement = sql.SQL("COPY {} ({}) FROM STDIN (FORMAT binary)").format(into, _list(target.columns))
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        copy.set_types(target.types)
        for row in map(itemgetter(*target.columns), rows):
            copy.write_row(row)


def _delete_gone(connection: psycopg.Connection[Any], target: Table) -> None:
    """Rows of the batch's articles that they no longer say."""
    owner = table(ARTICLES if "article_id" in target.columns else "staging.meeting_claims")
    owner_key = owner.key[0]
    connection.execute(
        sql.SQL(
            "DELETE FROM {target} AS t USING {owner} AS o WHERE t.{owner_key} = o.{owner_key}"
            " AND NOT EXISTS (SELECT FROM {incoming} AS i WHERE {same_key})"
        ).format(
            target=target.name,
            owner=owner.incoming,
            owner_key=sql.Identifier(owner_key),
            incoming=target.incoming,
            same_key=sql.SQL(" AND ").join(
                sql.SQL("i.{0} = t.{0}").format(sql.Identifier(column)) for column in target.key
            ),
        )
    )


def _upsert(connection: psycopg.Connection[Any], target: Table) -> None:
    """Incoming rows into the table; rows that say the same stay untouched."""
    others = [column for column in target.columns if column not in target.key]
    compared = [column for column in others if column not in BOOKKEEPING]
    connection.execute(
        sql.SQL(
            "INSERT INTO {target} AS t ({columns}) SELECT {columns} FROM {incoming}"
            " ON CONFLICT ({key}) DO UPDATE SET {changes} WHERE ({mine}) IS DISTINCT FROM ({theirs})"
        ).format(
            target=target.name,
            columns=_list(target.columns),
            incoming=target.incoming,
            key=_list(target.key),
            changes=sql.SQL(", ").join(
                [sql.SQL("{0} = excluded.{0}").format(sql.Identifier(column)) for column in others]
                + ([sql.SQL("loaded_at = now()")] if target.has_loaded_at else [])
            ),
            mine=_list(compared, "t"),
            theirs=_list(compared, "excluded"),
        )
    )


def _list(columns: Iterable[str], qualifier: str | None = None) -> sql.Composed:
    return sql.SQL(", ").join(
        sql.Identifier(qualifier, column) if qualifier else sql.Identifier(column) for column in columns
    )
