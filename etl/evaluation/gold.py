"""Annotated claims: JSON Lines in the form of the shared schema, one document a line."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from pathlib import Path

from etl.evaluation.matching import MATCHERS
from etl.records import Json

# What the keys of the codebook compare and cannot do without.
_REQUIRED = {
    "meetings": ("status",),
    "alliances": ("kind", "status", "parties"),
    "results": ("kind",),
    "defections": ("status",),
}
_LISTS = ("parties", "participants", "evidence")


class GoldError(ValueError):
    """A line that is not an annotated document; the message names file, line and reason."""


def read_gold(paths: Iterable[Path]) -> dict[str, Json]:
    """Annotations by document. Raises GoldError for what is no annotation, OSError for what cannot be read."""
    out: dict[str, Json] = {}
    for path in paths:
        with path.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if not line.strip():
                    continue
                try:
                    document = json.loads(line.decode("utf-8-sig"))
                    _check(document)
                    if document["doc"] in out:
                        raise ValueError(f"document {document['doc']!r} is annotated twice")
                except (ValueError, TypeError) as error:
                    raise GoldError(f"{path}:{number}: not an annotated document: {error}") from error
                out[document["doc"]] = document
    return out


def _check(document: object) -> None:
    if not isinstance(document, dict) or not isinstance(document.get("doc"), str):
        raise ValueError("an object with the name of its document in `doc` is needed")
    if not any(kind in document for kind in MATCHERS):
        raise ValueError(f"none of {', '.join(MATCHERS)} is there; a document without claims has empty lists")
    for kind in MATCHERS:
        claims = document.get(kind) or []
        if not isinstance(claims, list):
            raise ValueError(f"`{kind}` is no list")
        for claim in claims:
            _check_claim(kind, claim)


def _check_claim(kind: str, claim: object) -> None:
    if not isinstance(claim, dict):
        raise ValueError(f"`{kind}` holds something that is no object")
    for name in _REQUIRED[kind]:
        if name not in claim:
            raise ValueError(f"a claim of `{kind}` has no `{name}`")
    for name in _LISTS:
        if not isinstance(claim.get(name) or [], list):
            raise ValueError(f"`{name}` of a claim of `{kind}` is no list")
    if claim.get("date"):
        dt.date.fromisoformat(claim["date"])
