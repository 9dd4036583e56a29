"""What is built night by night is what a full refresh gives, in whatever order the articles come."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from etl.claims import Extractor
from etl.jobs.build import build
from etl.loading import Extracted, load_run
from etl.reading import read_path
from etl.records import Article
from etl.server import Server
from etl.settings import CHECKOUT
from tests.dbt.test_warehouse import assert_good, fresh, load, marts, rows

pytestmark = pytest.mark.slow

Marts = dict[str, list[tuple[object, ...]]]
NIGHTS: dict[str, Callable[[list[Extracted]], list[list[Extracted]]]] = {
    "one by one": lambda sample: [sample[:-5], *([one] for one in sample[-5:])],
    "reverse": lambda sample: _halves(sample[::-1]),
    "shuffled": lambda sample: _halves(random.Random(1).sample(sample, len(sample))),
}
FACTS = """
    SELECT fact_kind || ' ' || fact_id, string_agg(DISTINCT claim_id, ' ' ORDER BY claim_id)
    FROM marts.fct_evidence GROUP BY 1
"""


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
        keys = "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE connamespace = 'marts'::regnamespace"
        before = sorted(rows(made, keys + " AND convalidated"))
        assert_good(build(made, full_refresh=True))
        assert marts(made) == at_once
        assert sorted(rows(made, keys + " AND convalidated")) == before
        assert {name.partition("_")[0] for _, name in before} >= {"fk"}


def test_a_fact_that_gains_evidence_keeps_its_id(server: Server, sample: list[Extracted]) -> None:
    """Reports come as they are published; what has no day comes first, and is found again wherever it went."""
    by_day = sorted(sample, key=lambda one: (one.article.published_on is not None, str(one.article.published_on)))
    with fresh(server) as made:
        known: dict[str, set[str]] = {}
        for part in (by_day[:50], by_day[50:62], by_day[62:]):
            load(made, part)
            assert_good(build(made))
            facts = {fact: set(str(claims).split()) for fact, claims in rows(made, FACTS)}
            # all evidence of a fact still belongs to it, but where the fact became part of another
            homes = {claim: fact for fact, claims in facts.items() for claim in claims}
            moved = {fact: {homes[claim] for claim in claims} for fact, claims in known.items() if fact not in facts}
            assert all(len(homes_now) == 1 and homes_now <= set(known) for homes_now in moved.values()), moved
            known = facts


def test_articles_that_go_or_change_leave_nothing_behind(server: Server, sample: Sequence[Extracted]) -> None:
    """Removed articles, other versions of articles, other extraction of articles, other days and people."""
    with fresh(server) as made:
        load(made, sample)
        assert_good(build(made))
        with made.owner.connect() as connection:
            connection.execute("DELETE FROM staging.articles WHERE article_id < 'a_2'")
            connection.execute(
                "UPDATE staging.meeting_participants SET party_code = NULL WHERE position = 1 AND claim_id IN"
                " (SELECT claim_id FROM staging.meeting_claims WHERE article_id > 'a_d')"
            )
            connection.execute("UPDATE staging.articles SET published_on = NULL WHERE article_id > 'a_f'")
            connection.execute("UPDATE staging.articles SET loaded_at = now() WHERE article_id > 'a_d'")
        load(made, [_changed(one) for one in sample[::9]])
        with load_run(made.connection("loader"), "test", "a later extractor") as run:
            run.load([_with_fewer_claims(one) for one in sample[1::9]])
        assert_good(build(made))
        night = marts(made)
        assert_good(build(made, full_refresh=True))
        assert marts(made) == night


def test_a_build_that_fails_leaves_the_next_one_its_work(server: Server, sample: Sequence[Extracted]) -> None:
    with fresh(server) as made:
        load(made, sample[:60])
        assert_good(build(made))
        load(made, sample[60:])
        with made.owner.connect() as connection:
            connection.execute("ALTER TABLE intermediate.fct_evidence ADD CONSTRAINT none_new CHECK (false) NOT VALID")
        assert not build(made).is_good
        with made.owner.connect() as connection:
            connection.execute("ALTER TABLE intermediate.fct_evidence DROP CONSTRAINT none_new")
        assert_good(build(made))
        night = marts(made)
        assert_good(build(made, full_refresh=True))
        assert marts(made) == night


def _changed(one: Extracted) -> Extracted:
    """Another version: some words more at its end."""
    assert one.claims is not None
    body = one.article.body + " More follows."
    article = replace(one.article, body=body, raw=body.encode())
    return replace(one, article=article, claims=replace(one.claims, article=article))


def _with_fewer_claims(one: Extracted) -> Extracted:
    assert one.claims is not None
    claims = replace(
        one.claims,
        meetings=one.claims.meetings[1:],
        alliances=one.claims.alliances[1:],
        results=one.claims.results[1::2],
        defections=one.claims.defections[1:],
    )
    return replace(one, claims=claims)
