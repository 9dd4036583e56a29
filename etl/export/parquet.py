"""Parquet with the meaning of each column in its schema."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from etl.export.catalogue import Column, Table
from etl.export.kinds import kind_of
from etl.export.units import unit_of

if TYPE_CHECKING:
    import pyarrow as pa


def schema_of(table: Table, about: Mapping[str, str]) -> pa.Schema:
    """The Arrow schema: types, descriptions and units by column; of the table its description and key, and `about`."""
    import pyarrow as pa

    fields = [
        pa.field(column.name, kind_of(column).arrow, nullable=not column.is_required, metadata=_notes(column))
        for column in table.columns
    ]
    notes = {"description": table.description, "primary_key": ",".join(table.key), **about}
    return pa.schema(fields, metadata={key: value for key, value in notes.items() if value})


class ParquetFile:
    """A file that takes batches of rows, each a row group. A context manager."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        import pyarrow.parquet as pq

        self._writer = pq.ParquetWriter(path, schema, compression="zstd", version="2.6")

    def write(self, batch: pa.RecordBatch) -> None:
        """Append a batch."""
        self._writer.write_batch(batch)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._writer.close()


def _notes(column: Column) -> dict[str, str]:
    notes = {"description": column.description, "unit": unit_of(column.name, column.type)}
    if column.values:
        notes["values"] = ",".join(column.values)
    return {key: value for key, value in notes.items() if value}
