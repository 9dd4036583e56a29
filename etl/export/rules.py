"""Check constraints as PostgreSQL prints them, read as value lists and bounds of single columns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

LIST = re.compile(r"(\w+) = ANY \(ARRAY\[(.*)\]\)")
TEXT = re.compile(r"'((?:[^']|'')*)'")
BOUND = re.compile(r"(\w+) (>=|<=|>) [(']?(-?\d+(?:\.\d+)?)[)']?(?:::\w+)?")
Bounds = tuple[Decimal | None, Decimal | None]


@dataclass(frozen=True, slots=True)
class Rules:
    """Value lists and (minimum, maximum) by column; what binds several columns stays as it is printed."""

    values: dict[str, tuple[str, ...]] = field(default_factory=dict)
    bounds: dict[str, Bounds] = field(default_factory=dict)
    others: tuple[str, ...] = ()


def read_rules(definitions: Iterable[str]) -> Rules:
    """From pg_get_constraintdef(oid, true): `CHECK (status = ANY (ARRAY['held'::text, 'denied'::text]))`."""
    values: dict[str, tuple[str, ...]] = {}
    bounds: dict[str, Bounds] = {}
    others = []
    for definition in definitions:
        inner = definition.removeprefix("CHECK (").removesuffix(")")
        found = LIST.fullmatch(inner)
        parts = [BOUND.fullmatch(part) for part in inner.split(" AND ")]
        if found and found[1] not in values:
            values[found[1]] = tuple(text.replace("''", "'") for text in TEXT.findall(found[2]))
        elif all(parts) and all(part and _is_bound(part) for part in parts):
            for part in parts:
                if part:
                    bounds[part[1]] = _narrowed(bounds.get(part[1], (None, None)), part)
        else:
            others.append(re.sub(r"::\w+", "", inner))
    return Rules(values, bounds, tuple(others))


def _is_bound(part: re.Match[str]) -> bool:
    """`> 0` is a least value of 1 where values are whole, as all are that have such a check."""
    return part[2] != ">" or part[3] == "0"


def _narrowed(bounds: Bounds, part: re.Match[str]) -> Bounds:
    low, high = bounds
    value = Decimal(part[3])
    if part[2] == "<=":
        return low, value if high is None else min(high, value)
    value += part[2] == ">"
    return value if low is None else max(low, value), high
