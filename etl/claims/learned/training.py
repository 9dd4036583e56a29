"""Fits the linear models of a trained reader, and finds from which score on it is to be believed.

Needs scikit-learn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

FOLDS = 5
_FEATURES_SEEN = 3  # times a feature must occur to count
_SMALLEST = 0.005  # weights below this are dropped
_BIN = 30  # claims measured together for confidence
_HIGHEST = 0.9

R = TypeVar("R", bound="Dealt")
E = TypeVar("E")
M = TypeVar("M")
Judged = list[tuple[float, bool]]  # (score, whether right) of claims


class Dealt(Protocol):
    """An annotated article that a fold is left out with."""

    @property
    def fold(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Task:
    """One question to learn: the rows of the table that it is put to, the answer of each, and how freely to fit."""

    rows: Sequence[int]
    answers: Sequence[Any]
    c: float
    balance: str | None = None
    is_used: Callable[[str], bool] = lambda _: True  # which features the answer may rest on


def fit(
    table: Sequence[dict[str, float]],
    sample_weights: Sequence[float],
    tasks: dict[str, Task],
    *,
    seen_at_least: int = _FEATURES_SEEN,
) -> dict[str, Any]:
    """Classes, bias and weights by task, as `Linear` takes them."""
    from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-untyped]  # only needed here
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

    seen = Counter(name for features in table for name in features)
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(
        [{k: v for k, v in features.items() if seen[k] >= seen_at_least} for features in table]
    )
    names = list(vectorizer.get_feature_names_out())
    out: dict[str, Any] = {"classes": {}, "bias": {}, "weights": {}}
    for name, task in tasks.items():
        kept = [j for j, feature in enumerate(names) if task.is_used(feature)]
        fitted = LogisticRegression(C=task.c, max_iter=200, tol=1e-3, class_weight=task.balance)
        rows = list(task.rows)
        fitted.fit(matrix[rows][:, kept], list(task.answers), sample_weight=[sample_weights[i] for i in rows])
        out["classes"][name] = [str(x) for x in fitted.classes_]
        out["bias"][name] = [round(float(x), 4) for x in fitted.intercept_]
        out["weights"][name] = {
            names[column]: [round(float(x), 3) for x in fitted.coef_[:, j]]
            for j, column in enumerate(kept)
            if abs(fitted.coef_[:, j]).max() >= _SMALLEST
        }
    return out


def left_out(
    read: Sequence[R], own: Sequence[E], examples: Callable[[R], Iterable[E]], make: Callable[[list[E]], M]
) -> dict[int, M]:
    """For each fold what is made of all but its articles."""
    return {fold: make([*own, *(e for r in read if r.fold != fold for e in examples(r))]) for fold in range(FOLDS)}


def threshold(judged: Callable[[float], Judged], precision: float, lowest: float) -> float:
    """The lowest score from which on the claims of articles left out are as precise as aimed at."""
    least = lowest
    while least < _HIGHEST:
        got = judged(least)
        if got and sum(right for _, right in got) >= precision * len(got):
            break
        least = round(least + 0.01, 2)
    return least


def shares(judged: Judged, size: int = _BIN) -> list[tuple[float, float]]:
    """(score, share of right claims) in steps of `size` claims of like score, rising."""
    ordered = sorted(judged)
    blocks = [ordered[i : i + size] for i in range(0, len(ordered), size)]
    if len(blocks) > 1 and len(blocks[-1]) < size:
        blocks[-2:] = [blocks[-2] + blocks[-1]]
    out: list[tuple[float, float, int]] = []
    for block in blocks:
        score, right, count = sum(s for s, _ in block) / len(block), sum(r for _, r in block), len(block)
        out.append((score, (right + 0.5) / (count + 1), count))
        while len(out) > 1 and out[-1][1] < out[-2][1]:  # a higher score is never worth less
            (s1, p1, n1), (s2, p2, n2) = out.pop(-2), out.pop()
            out.append(((s1 * n1 + s2 * n2) / (n1 + n2), (p1 * n1 + p2 * n2) / (n1 + n2), n1 + n2))
    return [(round(s, 3), round(p, 3)) for s, p, _ in out]
