"""The trained reader: how likely a candidate is an arrangement, and how it stands. Weights are plain JSON."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

_HIGH, _SURE = 0.8, 0.9
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
    least: float = 0.5  # score from which on a candidate is a claim
    shares: tuple[tuple[float, float], ...] = ()  # (score, share of claims that were right), both rising

    def judge(self, features: dict[str, float]) -> Judgement:
        return Judgement(self.chance(features), *(self._shares(t, features) for t in ("polarity", "status", "kind")))

    def chance(self, features: dict[str, float]) -> float:
        return 1 / (1 + math.exp(-self._scores("arrangement", features)[0]))

    def confidence(self, score: float) -> float:
        """The share of claims of this score that were right when the reader was tried on articles new to it.

        Above 0.8 only where that was nine in ten.
        """
        if not self.shares:
            return score
        share = self._share(score)
        return share if share >= _SURE else min(share, _HIGH)

    def _share(self, score: float) -> float:
        if score <= self.shares[0][0]:
            return self.shares[0][1]
        for (a, low), (b, high) in pairwise(self.shares):
            if score < b:
                return low + (high - low) * (score - a) / (b - a)
        return self.shares[-1][1]

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
    shares = tuple((float(a), float(b)) for a, b in data["shares"])
    return Model(data["classes"], data["bias"], data["weights"], data["least"], shares)
