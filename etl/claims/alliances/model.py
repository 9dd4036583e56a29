"""The trained reader: how likely a candidate is an arrangement, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from etl.claims.learned.linear import Trained

WEIGHTS = Path(__file__).parent / "data" / "weights.json"


@dataclass(frozen=True, slots=True)
class Judgement:
    """Chances, 0-1: that the sentence reports an arrangement, and of each polarity, status and kind if it does."""

    chance: float
    polarity: dict[str, float]
    status: dict[str, float]
    kind: dict[str, float]


@dataclass(frozen=True, slots=True)
class Model(Trained):
    """The linear models of arrangement, polarity, status and kind."""

    def judge(self, features: dict[str, float]) -> Judgement:
        chances = (self.linear.chances(task, features) for task in ("polarity", "status", "kind"))
        return Judgement(self.chance(features), *chances)

    def chance(self, features: dict[str, float]) -> float:
        return self.linear.chance("arrangement", features)


@cache
def load() -> Model:
    """The model of `data/weights.json`. Raises FileNotFoundError where it has not been trained."""
    return Model.read(WEIGHTS)
