"""The trained reader: how likely a candidate is an arrangement, and how it stands. Weights are plain JSON."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path

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
    """Linear models. `weights[task][feature]` holds one number a class, in the order of `classes[task]`."""

    classes: dict[str, list[str]]
    bias: dict[str, list[float]]
    weights: dict[str, dict[str, list[float]]]

    def judge(self, features: dict[str, float]) -> Judgement:
        chance = self._scores("arrangement", features)[0]
        return Judgement(
            1 / (1 + math.exp(-chance)), *(self._shares(t, features) for t in ("polarity", "status", "kind"))
        )

    def chance(self, features: dict[str, float]) -> float:
        return 1 / (1 + math.exp(-self._scores("arrangement", features)[0]))

    def _scores(self, task: str, features: dict[str, float]) -> list[float]:
        scores = list(self.bias[task])
        table = self.weights[task]
        for name, value in features.items():
            row = table.get(name)
            if row is not None:
                for i, w in enumerate(row):
                    scores[i] += w * value
        return scores

    def _shares(self, task: str, features: dict[str, float]) -> dict[str, float]:
        scores = self._scores(task, features)
        top = max(scores)
        raised = [math.exp(s - top) for s in scores]
        total = sum(raised)
        return {c: r / total for c, r in zip(self.classes[task], raised, strict=True)}


@cache
def load() -> Model:
    """The model of `data/weights.json`. Raises FileNotFoundError where it has not been trained."""
    data = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return Model(data["classes"], data["bias"], data["weights"])
