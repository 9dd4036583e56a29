"""Why a trained reader believes a claim, in words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from etl.claims import Extractor
from etl.claims.alliances import model as alliance_model
from etl.claims.defections import model as defection_model
from etl.claims.learned.linear import Trained
from etl.claims.meetings import model as meeting_model
from etl.claims.results.counts import model as count_model
from etl.explaining import Explained, explain
from etl.explaining.feature_words import in_words
from etl.reading import read_path
from etl.records import Article
from etl.settings import CHECKOUT, Settings
from tests.explaining.test_explain import shown

TASKS = [
    ("alliances", alliance_model.load(), ("arrangement",)),
    ("meetings", meeting_model.load(), ("meeting",)),
    ("results", count_model.load(), ("count",)),
    ("defections", defection_model.load(), ("moves", "to", "left")),
]
REASON = re.compile(r".+ [+-]\d+\.\d$")


@pytest.fixture(scope="module")
def explained() -> list[Explained]:
    """The annotated articles of the tests that have a claim of a trained reader."""
    extractor = Extractor.from_reference(Settings.from_environment().reference)
    articles = read_path(Path(CHECKOUT / "tests" / "claims" / "articles" / "articles.jsonl"))
    found = [explain(extractor, one) for one in articles if isinstance(one, Article)]
    return [one for one in found if any(told.claim.rule.startswith("learned:") for told in one.told)]


@pytest.mark.parametrize(("kind", "model", "tasks"), TASKS)
def test_everything_that_a_reader_weighs_has_words(kind: str, model: Trained, tasks: tuple[str, ...]) -> None:
    names = {name for task in tasks for name in model.linear.weights[task]} - {"bias"}
    assert len(names) > 200
    assert [name for name in sorted(names) if in_words(kind, name, lambda _: None) == name] == []
    said = {in_words(kind, name, lambda _: None) for name in names}
    assert [words for words in said if re.search(r"[<>&{}|]|\w=", words)] == []


def test_every_claim_of_a_trained_reader_has_reasons_and_no_other(explained: list[Explained]) -> None:
    told = [one for article in explained for one in article.told]
    learned = [one for one in told if one.claim.rule.startswith("learned:")]
    assert {one.kind for one in learned} == {"alliances", "meetings", "results", "defections"}
    assert [one.claim for one in learned if not any(reason.weight > 0 for reason in one.reasons)] == []
    assert all(len(one.reasons) <= 8 for one in learned)
    assert [one.claim for one in told if one not in learned and one.reasons] == []


def test_words_are_those_of_the_sentence(explained: list[Explained]) -> None:
    """Where a reason names a kind of words, it shows which of them the text has."""
    kinds = 0
    for article in explained:
        text = f"{article.article.title}\n{article.article.body}".lower().replace("’", "'")
        for told in article.told:
            for reason in told.reasons:
                for words in re.findall(r"^words of [a-z ]+ \(“([^”]+)”\)", reason.words):
                    kinds += 1
                    assert words in re.sub(r"\s+", " ", text), reason
    assert kinds > 50


def test_reasons_stand_below_the_claim(explained: list[Explained]) -> None:
    article = explained[0]
    lines = [line.strip() for line in shown(article, plain=True).splitlines()]
    rule = next(i for i, line in enumerate(lines) if line.startswith("rule learned:"))
    assert lines[rule - 1].startswith("▸ ")
    assert lines[rule + 1].startswith("for it: ")
    assert lines[rule + 2].startswith("against: ")
    for line in lines[rule + 1 : rule + 3]:
        assert all(REASON.match(reason) for reason in line.partition(": ")[2].split("; "))
