"""What the exported rows look like: counted while they pass, for the codebook."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from etl.export.catalogue import Table

if TYPE_CHECKING:
    import pyarrow as pa

DOUBTFUL = 0.5
RANGED = frozenset({"date", "number", "integer", "datetime"})


@dataclass(slots=True)
class ColumnProfile:
    """Nulls, the least and the greatest value of what has an order, and rows by value where values are listed."""

    null_count: int = 0
    least: Any = None
    greatest: Any = None
    counts: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class Profile:
    """Of one table."""

    row_count: int = 0
    single_story_count: int = 0  # facts that one story alone reports
    doubtful_count: int = 0  # facts whose confidence is below DOUBTFUL
    columns: dict[str, ColumnProfile] = field(default_factory=dict)

    def null_share(self, column: str) -> float:
        """Nulls among the values, 0 to 1; 0 of an empty table."""
        return self.columns[column].null_count / self.row_count if self.row_count else 0.0


class Profiler:
    """Takes the batches of a table; `profile` is right after the last."""

    def __init__(self, table: Table) -> None:
        from etl.export.kinds import kind_of

        self.profile = Profile(columns={column.name: ColumnProfile() for column in table.columns})
        self._ranged = [column.name for column in table.columns if kind_of(column).frictionless in RANGED]
        # Whether a fact is disputed or a figure agrees matters as much as a value of a list.
        self._listed = [column.name for column in table.columns if column.values or column.type == "boolean"]

    def add(self, batch: pa.RecordBatch) -> None:
        """Count one batch."""
        import pyarrow.compute as pc

        self.profile.row_count += batch.num_rows
        self._count_weak(batch)
        for name, one in self.profile.columns.items():
            one.null_count += batch.column(name).null_count
        for name in self._ranged:
            bounds = pc.min_max(batch.column(name)).as_py()
            one = self.profile.columns[name]
            if bounds["min"] is not None:
                one.least = bounds["min"] if one.least is None else min(one.least, bounds["min"])
                one.greatest = bounds["max"] if one.greatest is None else max(one.greatest, bounds["max"])
        for name in self._listed:
            for pair in batch.column(name).value_counts().to_pylist():
                if pair["values"] is not None:
                    value = pair["values"]
                    shown = ("true" if value else "false") if isinstance(value, bool) else str(value)
                    self.profile.columns[name].counts[shown] += pair["counts"]

    def _count_weak(self, batch: pa.RecordBatch) -> None:
        import pyarrow.compute as pc

        names = batch.schema.names
        if "story_count" in names:
            self.profile.single_story_count += pc.sum(pc.equal(batch["story_count"], 1)).as_py() or 0
        if "confidence" in names:
            doubtful = pc.less(batch["confidence"].cast("double"), DOUBTFUL)
            self.profile.doubtful_count += pc.sum(doubtful).as_py() or 0
