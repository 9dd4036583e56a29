"""The trained second reader's models: who goes anywhere, to which party or from which, and how it stands."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from etl.claims.learned.linear import Trained

WEIGHTS = Path(__file__).parent / "data" / "weights.json"


@dataclass(frozen=True, slots=True)
class Model(Trained):
    """Linear models of the tasks moves, to, left and status."""

    def moves(self, features: dict[str, float]) -> float:
        """The chance that somebody goes anywhere."""
        return self.linear.chance("moves", features)

    def score(self, moves: float, task: str, features: dict[str, float]) -> float:
        """What somebody's going anywhere and his going to this party are worth together, 0-1."""
        return math.sqrt(moves * self.linear.chance(task, features))

    def status(self, features: dict[str, float]) -> str:
        chances = self.linear.chances("status", features)
        return max(chances, key=lambda status: chances[status])


@cache
def load() -> Model:
    """The model of `data/weights.json`. Raises FileNotFoundError where it has not been trained."""
    return Model.read(WEIGHTS)
