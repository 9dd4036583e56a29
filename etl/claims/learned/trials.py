"""A second reader tried where the rules miss as much as they do in articles that nobody has tuned them on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from etl.claims.learned.linear import write_weights
from etl.claims.learned.training import E, Judged, M, R, left_out, shares, threshold
from etl.records import Claim, claim_json


def number(text: str) -> float:
    """0-1, the same for the same text."""
    return hashlib.sha256(text.encode()).digest()[0] / 256


def judged_claims(
    claims: Iterable[Claim],
    gold: Sequence[dict[str, Any]],
    match: Callable[[dict[str, Any], dict[str, Any]], float],
) -> Judged:
    """(confidence, whether right) of the learned ones among an article's claims; those of borderline claims apart.

    Each annotated claim is matched once, by the first of the claims that it fits.
    """
    out: Judged = []
    left = list(gold)
    for claim in claims:
        got = claim_json(claim)
        fits = [(match(g, got), -k) for k, g in enumerate(left)]
        best = max(fits, default=(0.0, 0))
        found = left.pop(-best[1]) if best[0] else None
        if claim.rule.startswith("learned:") and not (found and found.get("borderline")):
            out.append((claim.confidence or 0.0, found is not None))
    return out


def train_second(
    weights: Path,
    read: Sequence[R],
    own: Sequence[E],
    examples_of: Callable[[R], Iterable[E]],
    learn: Callable[[list[E]], dict[str, Any]],
    make: Callable[[dict[str, Any]], M],
    judged: Callable[[Sequence[R], dict[int, M]], Judged],
    *,
    precision: float,
    lowest: float,
    size: int,
) -> tuple[list[E], float, Judged]:
    """Write the weights of a second reader; gives its examples, the score it speaks from, and its claims from there on.

    It is tried on articles left out, `size` claims of like score together, and speaks where `precision` of them are right.
    """
    tried = judged(read, left_out(read, own, examples_of, lambda examples: make(learn(examples))))
    least = threshold(lambda chance: [x for x in tried if x[0] >= chance], precision, lowest)
    examples = [*own, *(e for r in read for e in examples_of(r))]
    write_weights(weights, {**learn(examples), "least": least, "shares": shares(tried, size)})
    return examples, least, [x for x in tried if x[0] >= least]
