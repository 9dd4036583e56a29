"""What is built night by night is what a full refresh gives, in whatever order the articles come."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from etl.claims import Extractor
from etl.jobs.build import build
from etl.loading import Extracted
from etl.reading import read_path
from etl.records import Article
from etl.server import Server
from etl.settings import CHECKOUT
from tests.dbt.test_warehouse import assert_good, fresh, load, marts, rows

pytestmark = pytest.mark.slow

Marts = dict[str, list[tuple[object, ...]]]
NIGHTS: dict[str, Callable[[list[Extracted]], list[list[Extracted]]]] = {
    "one by one": lambda sample: [sample[:-3], *([one] for one in sample[-3:])],
    "reverse": lambda sample: _halves(sample[::-1]),
    "shuffled": lambda sample: _halves(random.Random(1).sample(sample, len(sample))),
}


def _halves(sample: list[Extracted]) -> list[list[Extracted]]:
    return [sample[part::2] for part in range(2)]


@pytest.fixture(scope="module")
def sample() -> list[Extracted]:
    extractor = Extractor.from_reference(CHECKOUT / "seeds" / "reference")
    found = read_path(Path(CHECKOUT / "seeds" / "articles"))
    return [Extracted(one, extractor.extract(one)) for one in found if isinstance(one, Article)]


@pytest.fixture(scope="module")
def at_once(server: Server, sample: Sequence[Extracted]) -> Iterator[Marts]:
    with fresh(server) as made:
        load(made, sample)
        assert_good(build(made))
        yield marts(made)


@pytest.mark.parametrize("order", NIGHTS)
def test_night_by_night_gives_what_one_load_gives(
    server: Server, sample: list[Extracted], at_once: Marts, order: str
) -> None:
    with fresh(server) as made:
        for night in NIGHTS[order](sample):
            load(made, night)
            assert_good(build(made))
        assert marts(made) == at_once
        keys = "SELECT count(*) FROM pg_constraint WHERE connamespace = 'marts'::regnamespace AND convalidated"
        before = rows(made, keys)
        assert_good(build(made, full_refresh=True))
        assert marts(made) == at_once
        assert rows(made, keys) == before


def test_articles_that_go_or_change_leave_nothing_behind(server: Server, sample: Sequence[Extracted]) -> None:
    with fresh(server) as made:
        load(made, sample)
        assert_good(build(made))
        with made.owner.connect() as connection:
            connection.execute("DELETE FROM staging.articles WHERE article_id < 'a_4'")
            connection.execute(
                "UPDATE staging.articles SET body = 'Other words. ' || body, loaded_at = now() WHERE article_id > 'a_c'"
            )
            connection.execute("UPDATE staging.meeting_participants SET party_code = NULL WHERE position = 1")
        assert_good(build(made))
        night = marts(made)
        assert_good(build(made, full_refresh=True))
        assert marts(made) == night
