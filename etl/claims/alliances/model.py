"""The trained reader: how likely a candidate is an arrangement, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from etl.claims.learned.linear import Linear, Shares, confidence, read_weights, shares_of

WEIGHTS = Path(__file__).parent / "data" / "weights.json"


@dataclass(frozen=True, slots=True)
class Judgement:
    """Chances, 0-1: that the sentence reports an arrangement, and of each polarity, status and kind if it does."""

    chance: float
    polarity: dict[str, float]
    status: dict[str, float]
    kind: dict[str, float]


@dataclass(frozen=True, slots=True)
class Model:
    """The linear models of arrangement, polarity, status and kind."""

    linear: Linear
    least: float = 0.5  # score from which on a candidate is a claim
    shares: Shares = ()

    def judge(self, features: dict[str, float]) -> Judgement:
        chances = (self.linear.chances(task, features) for task in ("polarity", "status", "kind"))
        return Judgement(self.chance(features), *chances)

    def chance(self, features: dict[str, float]) -> float:
        return self.linear.chance("arrangement", features)

    def confidence(self, score: float) -> float:
        return confidence(score, self.shares)


@cache
def load() -> Model:
    """The model of `data/weights.json`. Raises FileNotFoundError where it has not been trained."""
    data = read_weights(WEIGHTS)
    return Model(Linear(data["classes"], data["bias"], data["weights"]), data["least"], shares_of(data))
