"""Whether confidence means what it says: the share of claims that are right, by confidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

HIGH = 0.8  # claims above it are to be right nine times in ten
BINS = (0.0, 0.6, 0.7, 0.8, 0.9, 1.0)


@dataclass(frozen=True, slots=True)
class Bin:
    """Claims with a confidence above `low` and up to `high`."""

    low: float
    high: float
    claims: int
    right: int

    @property
    def share(self) -> float | None:
        return self.right / self.claims if self.claims else None


def bins(judged: Sequence[tuple[float, bool]]) -> list[Bin]:
    """Claims (confidence, whether right) by confidence; the lowest bin takes in its lower bound."""
    return [between(judged, low, high) for low, high in pairwise(BINS)]


def between(judged: Sequence[tuple[float, bool]], low: float, high: float = 1.0) -> Bin:
    """One bin."""
    inside = [right for confidence, right in judged if low < confidence <= high or confidence == low == 0.0]
    return Bin(low, high, len(inside), sum(inside))
