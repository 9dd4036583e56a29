"""Our scorer and the one that comes with the shared documents say the same of real extractions."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from etl.evaluation.corpus import annotated_sets
from etl.evaluation.gold import read_gold
from etl.evaluation.scoring import KINDS, score
from etl.jobs.extraction import Extraction
from etl.jobs.inputs import batched
from etl.reading import read_path
from etl.records import Article, ArticleClaims
from etl.settings import Settings


@pytest.fixture(scope="module")
def other(shared: Path) -> ModuleType:
    path = shared / "tools" / "score.py"
    if not path.exists():
        pytest.skip(f"NOT TESTED: {path} is not there")
    spec = importlib.util.spec_from_file_location("shared_score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["dev", "seeds"])
def test_scores_agree(name: str, other: ModuleType, shared: Path) -> None:
    settings = Settings.from_environment()
    chosen = next(one for one in annotated_sets(shared, settings.checkout) if one.name == name)
    gold = read_gold(chosen.gold)
    articles = [article for path in chosen.articles for article in read_path(path) if isinstance(article, Article)]
    results = Extraction(settings.reference, settings.workers).run(batched(articles, 16))
    read = {
        claims.article.doc: claims.to_json()
        for batch in results
        for claims in batch
        if isinstance(claims, ArticleClaims)
    }
    ours, theirs = score(gold, read), other.score(gold, read, None, False)
    assert (ours.documents, ours.quiet_documents) == (theirs["documents"], theirs["quiet_documents"])
    assert ours.quiet_with_alarms == theirs["quiet_with_alarms"]
    for kind in KINDS:
        counts, row = ours.kinds[kind], theirs[kind]
        assert (counts.precision, counts.recall) == pytest.approx((row["precision"], row["recall"]), abs=0.02), kind
        fields = {f: value for f, value in row["fields"].items() if value is not None}
        assert ours.fields(kind) == pytest.approx(fields, abs=0.02), kind
