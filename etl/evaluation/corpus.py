"""Annotated documents: where they lie, and which of them stay unread by whoever tunes the patterns."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Part = Literal["all", "tuning", "held back"]


@dataclass(frozen=True, slots=True)
class AnnotatedSet:
    """Articles (files or folders) and what people annotated in them."""

    name: str
    articles: tuple[Path, ...]
    gold: tuple[Path, ...]
    is_split: bool = False  # a fifth of its documents is held back from tuning

    def parts(self, docs: Iterable[str]) -> list[tuple[Part, list[str]]]:
        """The documents, those held back apart."""
        every = list(docs)
        if not self.is_split:
            return [("all", every)]
        held = [doc for doc in every if is_held_back(doc)]
        return [("tuning", [doc for doc in every if not is_held_back(doc)]), ("held back", held)]


def annotated_sets(shared: Path, checkout: Path) -> tuple[AnnotatedSet, ...]:
    """The sets that the figures are of: those of the shared documents, and the sample corpus."""
    articles, gold = shared / "articles", shared / "gold"
    written = tuple(gold / f"written_{part}.jsonl" for part in "WXYZ")
    sample = AnnotatedSet("corpus", (checkout / "seeds" / "articles",), (checkout / "tests" / "corpus" / "gold.jsonl",))
    return (
        AnnotatedSet("dev", (articles / "dev",), (gold / "dev.jsonl",), is_split=True),
        AnnotatedSet("written", (articles / "written",), written, is_split=True),
        AnnotatedSet("seeds", (shared / "seeds",), (gold / "seeds.jsonl",)),
        sample,
    )


def missing(sets: Sequence[AnnotatedSet]) -> list[Path]:
    """What the sets name and is not there."""
    return [path for one in sets for path in (*one.articles, *one.gold) if not path.exists()]


def is_held_back(doc: str) -> bool:
    """True for the fifth of documents, told by the hash of the name, that nobody reads while tuning."""
    return hashlib.sha1(doc.encode(), usedforsecurity=False).digest()[0] % 5 == 0
