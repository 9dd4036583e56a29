"""A second reader tried where the rules miss as much as they do in articles that nobody has tuned them on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from etl.claims.learned.training import Judged
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
