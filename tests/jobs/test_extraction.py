"""Extraction in this process and in a pool: the same results in the same order, whatever happens to a process."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from etl.jobs.extraction import POOL_FROM, Extraction
from etl.jobs.outlets import Outlets
from etl.loading import Rejection
from etl.records import Article, ArticleClaims
from etl.settings import CHECKOUT
from tests.examples import article

REFERENCE = CHECKOUT / "seeds" / "reference"


class Bomb(str):
    """A string that ends the process which unpickles it."""

    def __reduce__(self) -> tuple[Callable[[int], Any], tuple[int]]:
        return os._exit, (1,)


def batches(articles: list[Article], size: int = 8) -> list[list[Article]]:
    return [articles[i : i + size] for i in range(0, len(articles), size)]


def many() -> list[Article]:
    return [article(f"number-{i}") for i in range(POOL_FROM + 20)]


def test_a_pool_gives_what_one_process_gives_in_the_same_order() -> None:
    alone = list(Extraction(REFERENCE, 1).run(batches(many())))
    pooled = list(Extraction(REFERENCE, 2).run(batches(many())))
    assert pooled == alone
    names = [r.article.doc for batch in pooled for r in batch if isinstance(r, ArticleClaims)]
    assert names == [a.doc for a in many()]
    assert all(r.article.raw for batch in pooled for r in batch if isinstance(r, ArticleClaims))


def test_an_article_that_cannot_be_extracted_is_refused_alone() -> None:
    broken = replace(article("broken"), body=None)  # type: ignore[arg-type]
    (results,) = Extraction(REFERENCE, 1).run([[article("good"), broken, article("better")]])
    assert [type(result) for result in results] == [ArticleClaims, Rejection, ArticleClaims]
    refused = results[1]
    assert isinstance(refused, Rejection)
    assert refused.stage == "extract"
    assert refused.source_uri == broken.source_uri


def test_an_article_that_kills_its_process_is_refused_alone() -> None:
    articles = many()
    articles[50] = replace(articles[50], title=Bomb("boom"))
    results = [result for batch in Extraction(REFERENCE, 2).run(batches(articles)) for result in batch]
    assert [i for i, result in enumerate(results) if isinstance(result, Rejection)] == [50]
    refused = results[50]
    assert isinstance(refused, Rejection)
    assert "died" in refused.reason
    assert refused.payload == articles[50].raw


def test_empty_batches_keep_their_place() -> None:
    assert [len(b) for b in Extraction(REFERENCE, 2).run([[], [article()], []])] == [0, 1, 0]


def test_the_version_tells_the_reference_data_apart(tmp_path: Path) -> None:
    (tmp_path / "parties.csv").write_text("a\n")
    one = Extraction(tmp_path, 1).version
    (tmp_path / "parties.csv").write_text("b\n")
    assert Extraction(tmp_path, 1).version != one


@pytest.mark.parametrize(
    ("given", "outlet_id"),
    [
        ({"outlet": "Dawn"}, "dawn"),
        ({"outlet": " the DAWN "}, "dawn"),
        ({"outlet": None, "url": "https://www.dawn.com/news/1"}, "dawn"),
        ({"outlet": "Unheard of", "url": "http://beta.dawn.com/x"}, "dawn"),
        ({"outlet": "Unheard of"}, None),
        ({"outlet": None, "url": "http://[broken"}, None),
    ],
)
def test_outlets_by_name_and_address(tmp_path: Path, given: dict[str, Any], outlet_id: str | None) -> None:
    (tmp_path / "outlets.csv").write_text(
        "outlet_id,name,domain,country_code,aliases,source\ndawn,Dawn,dawn.com,PK,Daily Dawn;DAWN.com,x\n"
    )
    assert Outlets.from_reference(tmp_path).of(article(**given)) == outlet_id
