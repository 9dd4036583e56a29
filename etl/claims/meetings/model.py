"""The trained reader of meetings: how likely those of a candidate met, and how the meeting stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from etl.claims.learned.linear import Trained

_SURE_OF_STATUS = 0.65
WEIGHTS = Path(__file__).parent / "data" / "weights.json"


@dataclass(frozen=True, slots=True)
class Model(Trained):
    """The linear models of meeting and status."""

    def chance(self, features: dict[str, float]) -> float:
        return self.linear.chance("meeting", features)

    def status(self, features: dict[str, float]) -> str:
        """held, planned or denied: most meetings are held, so of another status it must be sure."""
        chances = self.linear.chances("status", features)
        best = max(chances, key=lambda name: chances[name])
        return best if chances[best] >= _SURE_OF_STATUS else "held"


@cache
def load() -> Model:
    """The model of `data/weights.json`. Raises FileNotFoundError where it has not been trained."""
    return Model.read(WEIGHTS)
