"""The figures committed are those measured, or lower ones: a drop fails here until it is accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from etl.evaluation.figures import FiguresError, accept, drops, figures_of, read_figures
from etl.evaluation.scoring import score
from etl.jobs.evaluate import Evaluation, choose_sets, evaluate
from etl.settings import Settings
from tests.evaluation.claims import contest, document

COMMITTED = Path(__file__).with_name("figures.toml")


@pytest.fixture(scope="module")
def sample() -> Evaluation:
    settings = Settings.from_environment()
    return evaluate(settings, choose_sets(settings, (), (), ["corpus"]))


def _drops(evaluation: Evaluation) -> list[str]:
    return drops(read_figures(COMMITTED), {part.name: figures_of(part.scores) for part in evaluation.parts})


def test_figures_of_the_sample_corpus_hold(sample: Evaluation) -> None:
    assert not _drops(sample)
    assert not sample.absent


def test_quotes_of_the_sample_corpus_are_verbatim(sample: Evaluation) -> None:
    for part in sample.parts:
        assert part.quotes == part.quotes_verbatim > 100


def test_figures_of_the_shared_sets_hold(shared: Path) -> None:
    settings = Settings.from_environment()
    done = evaluate(settings, choose_sets(settings, (), (), ["dev", "written", "seeds"]))
    assert not _drops(done)
    assert all(part.quotes == part.quotes_verbatim for part in done.parts)


def test_a_file_of_figures_is_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "figures.toml"
    gold = {"a": document(results=[contest()]), "b": document()}
    measured = {"own": figures_of(score(gold, gold))}
    accept(path, measured)
    accept(path, {"other": {"results": {"recall": 0.5}}})
    assert read_figures(path) == measured | {"other": {"results": {"recall": 0.5}}}
    assert measured["own"]["results"]["precision"] == 1
    assert measured["own"]["documents"] == {"quiet": 1}


def test_only_what_falls_by_more_than_a_hundredth_is_a_drop() -> None:
    before = {
        "own": {"results": {"precision": 0.9, "recall": 0.5, "votes": 1.0}},
        "not measured": {"results": {"recall": 1.0}},
    }
    now = {"own": {"results": {"precision": 0.89, "recall": 0.489}}, "new": {"results": {"recall": 0.0}}}
    assert drops(before, now) == ["own: results recall 0.489, was 0.500", "own: results votes not measured, was 1.000"]


@pytest.mark.parametrize("text", ["[", "own = 3", '[own]\nresults = { recall = "high" }', "[own]\nresults = 1"])
def test_other_files_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "figures.toml"
    path.write_text(text)
    with pytest.raises(FiguresError, match=r"figures\.toml"):
        read_figures(path)
