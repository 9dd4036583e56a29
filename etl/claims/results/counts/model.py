"""The trained reader of counts: how likely a number tells of a party's seats."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from etl.claims.learned.linear import Trained

WEIGHTS = Path(__file__).parent / "data" / "weights.json"


@dataclass(frozen=True, slots=True)
class Model(Trained):
    """The linear model of a number and a party."""

    def chance(self, features: dict[str, float]) -> float:
        return self.linear.chance("count", features)


@cache
def load() -> Model:
    """The model of `data/weights.json`. Raises FileNotFoundError where it has not been trained."""
    return Model.read(WEIGHTS)
