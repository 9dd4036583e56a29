"""The same at the same time: articles from five sources, two nights at once, garbage beside good news."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from etl.jobs.nightly import nightly
from etl.server import Server
from etl.sources import read_sources
from tests.faults.conftest import copy_of
from tests.faults.nights import World, command, on
from tests.faults.states import State, differences, state_of
from tests.loading.test_load_run import rows
from tests.nightly.nights import declare, unbuilt
from tests.sources.web import Web, serving

STORIES = list(range(1, 21))


def five_feeds(web: Web, folder: Path, seed: int) -> str:
    """Five sources of the same stories under addresses that differ in what tells readers apart; file of the day."""
    sources = []
    for i in range(5):
        web.feed(f"/feed{i}", STORIES)
        text = web.pages[f"/feed{i}"]
        assert isinstance(text, bytes)
        marked = text.replace(b"</link>", f"?utm_source=s{i}&amp;utm_medium=rss</link>".encode())
        web.pages[f"/feed{i}"] = marked
        for n in STORIES:
            web.pages[f"/story-{n}?utm_source=s{i}&utm_medium=rss"] = web.pages[f"/story-{n}"]
        sources.append(f"paper{i} feed {web.base}/feed{i}")
    random.Random(seed).shuffle(sources)
    declare(folder / "s.toml", *sources)
    return str(folder / "s.toml")


def without_bringer(state: State) -> State:
    """Which of the rivals was first with a page is chance, and remembered."""
    return {table: found for table, found in state.items() if table != "audit.source_item"}


def test_the_same_articles_from_five_sources_at_once(
    database: Server, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unbuilt(database, monkeypatch)
    states = []
    with serving() as web:
        for seed in range(3):
            with copy_of(server, database.owner.dbname) as fresh:
                one = replace(fresh, settings=replace(fresh.settings, workers=1))
                night = nightly(one, read_sources(Path(five_feeds(web, tmp_path, seed))))
                assert (night.exit_status, night.totals.new_article_count) == (0, len(STORIES))
                assert rows(one, "SELECT count(*), count(DISTINCT article_id) FROM raw.articles") == [(20, 20)]
                assert rows(one, "SELECT count(*) FROM staging.articles WHERE url ~ 'utm'") == [(0,)]
                states.append(without_bringer(state_of(one)))
    assert differences(states[1], states[0]) == []
    assert differences(states[2], states[0]) == []


@pytest.mark.slow
def test_two_nights_at_once(second_night: Server, world: World, work: Path, undisturbed: State) -> None:
    environment = on(second_night, work, world)
    with command(environment, "nightly") as one, command(environment, "nightly") as two:
        assert sorted((one.end(), two.end())) == [1, 2]
        refused = one if one.process.returncode == 2 else two
        winner = two if refused is one else one
        said = [line for line in refused.logs if line.startswith("ittehad: ")]
        assert len(said) == 1
        assert f"another night is running: ittehad nightly, process {winner.process.pid} on " in said[0]
    assert differences(state_of(second_night), undisturbed) == []


@pytest.mark.slow
def test_garbage_for_a_night(second_night: Server, world: World, work: Path, undisturbed: State) -> None:
    """A feed that sends anything but a feed is said, the rest is loaded, and the feed's news comes when it is back."""
    environment = on(second_night, work, world)
    good = world.web.pages["/feed"]
    rng = random.Random(7)
    assert isinstance(good, bytes)
    for garbage in (rng.randbytes(20_000), b"\x1f\x8b" + rng.randbytes(500), b"<rss>" * 5000, good[: len(good) // 2]):
        world.web.pages["/feed"] = garbage
        with command(environment, "nightly") as night:
            assert night.end() == 1, "".join(night.logs)
            assert not any(line.startswith("Traceback") for line in night.logs)
    world.web.pages["/feed"] = good
    with command(environment, "nightly") as night:
        assert night.end() in (0, 1)
    assert differences(state_of(second_night), undisturbed) == []
