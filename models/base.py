"""The declarative base: how constraints are named and what text columns are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, BYTEA, TIMESTAMP
from sqlalchemy.orm import DeclarativeBase, mapped_column

NAMING = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}
SCHEMAS = ("raw", "staging", "audit")


class Base(DeclarativeBase):
    metadata = sa.MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: sa.Text(),
        list[str]: ARRAY(sa.Text()),
        bytes: BYTEA(),
        Decimal: sa.Numeric(),
        dt.datetime: TIMESTAMP(timezone=True),
    }


def described(comment: str, *arguments: Any, **options: Any) -> Any:
    """A column with its comment, which every column must have."""
    return mapped_column(*arguments, comment=comment, **options)


def one_of(column: str, values: Sequence[str]) -> sa.CheckConstraint:
    """The column holds one of the values of the codebook, or null where it may be null."""
    listed = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=column)
