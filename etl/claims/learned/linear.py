"""Linear models over named features, and what their scores are worth. Weights are plain JSON."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, Self

_HIGH, _SURE = 0.8, 0.9
Shares = tuple[tuple[float, float], ...]  # (score, share of claims that were right), both rising


@dataclass(frozen=True, slots=True)
class Linear:
    """One model a task. `weights[task][feature]` holds one number a class, in the order of `classes[task]`; where
    there are two classes one number, of the second."""

    classes: dict[str, list[str]]
    bias: dict[str, list[float]]
    weights: dict[str, dict[str, list[float]]]

    def chance(self, task: str, features: dict[str, float]) -> float:
        """The chance, 0-1, of a task's second class, where it has two."""
        score = self.bias[task][0]
        weight_of = self.weights[task].get
        for name, value in features.items():
            row = weight_of(name)
            if row is not None:
                score += row[0] * value
        return 1 / (1 + math.exp(-score))

    def chances(self, task: str, features: dict[str, float]) -> dict[str, float]:
        """The chance of each class; they add up to 1."""
        scores = self.scores(task, features)
        top = max(scores)
        raised = [math.exp(s - top) for s in scores]
        total = sum(raised)
        return {c: r / total for c, r in zip(self.classes[task], raised, strict=True)}

    def scores(self, task: str, features: dict[str, float]) -> list[float]:
        scores = list(self.bias[task])
        table = self.weights[task]
        for name, value in features.items():
            row = table.get(name)
            if row is not None:
                for i, w in enumerate(row):
                    scores[i] += w * value
        return scores


def confidence(score: float, shares: Shares) -> float:
    """The share of claims of this score that were right when the reader was tried on articles new to it.

    Above 0.8 only where that was nine in ten.
    """
    if not shares:
        return score
    share = _share(score, shares)
    return share if share >= _SURE else min(share, _HIGH)


def _share(score: float, shares: Shares) -> float:
    if score <= shares[0][0]:
        return shares[0][1]
    for (a, low), (b, high) in pairwise(shares):
        if score < b:
            return low + (high - low) * (score - a) / (b - a)
    return shares[-1][1]


@dataclass(frozen=True, slots=True)
class Trained:
    """Linear models with the score from which on they are believed, and what their scores are worth."""

    linear: Linear
    least: float = 0.5  # score from which on a candidate is a claim
    shares: Shares = ()

    @classmethod
    def of(cls, data: dict[str, Any]) -> Self:
        """Of what a training gave."""
        return cls(Linear(data["classes"], data["bias"], data["weights"]))

    @classmethod
    def read(cls, path: Path) -> Self:
        """Of what `write_weights` wrote. Raises FileNotFoundError where the reader has not been trained."""
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        shares = tuple((float(a), float(b)) for a, b in data["shares"])
        return replace(cls.of(data), least=data["least"], shares=shares)

    def confidence(self, score: float) -> float:
        return confidence(score, self.shares)


def write_weights(path: Path, data: dict[str, Any]) -> None:
    """The same bytes for the same data."""
    path.write_text(json.dumps(data, ensure_ascii=False, sort_keys=True, indent=0) + "\n", encoding="utf-8")
