"""Reading claims in tests: the real reference, sentences of our own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer, load
from etl.records import Article

REFERENCE = Path(__file__).parents[2] / "seeds" / "reference"
PUBLISHED = dt.date(2024, 2, 12)  # a Monday


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return load(REFERENCE)


@pytest.fixture(scope="session")
def document(gazetteer: Gazetteer) -> Callable[..., Document]:
    """Makes an analysed document of a text: `document("...", title=None, published_on=PUBLISHED)`."""

    def make(text: str, *, title: str | None = None, published_on: dt.date | None = PUBLISHED) -> Document:
        return Document.of(Article("t", "test", text, title=title, published_on=published_on), gazetteer)

    return make
