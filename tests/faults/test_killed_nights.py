"""kill -9 of a night at any moment: the next one ends as an undisturbed one would."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from etl.server import Server
from tests.faults.nights import Night, World, command, complete, on
from tests.faults.states import State, differences, state_of
from tests.loading.test_load_run import rows

# When to begin waiting, and for how many seconds at most from then on.
PHASES = {"start": 2.0, "fetch": 2.5, "load": 1.0, "build": 12.0, "publish": 0.4, "end": 0.3}
MOMENTS = ["start", "fetch", "fetch", "load", "load", "build", "build", "build", "publish", "end"]
PUBLISHING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query ~ 'do .publish'"


def reach(night: Night, phase: str, server: Server) -> None:
    """Wait until a phase of the night has begun."""
    if phase == "fetch":
        night.wait_for_event("source begins")
    elif phase == "load":
        loaded = "SELECT new_article_count FROM audit.load_run WHERE status = 'running'"
        night.wait_for("the first batch", lambda: rows(server, loaded)[:1] > [(0,)])
    elif phase == "build":
        night.wait_for_event("loaded")
    elif phase == "publish":
        night.wait_for("publishing", lambda: rows(server, f"{PUBLISHING} AND state = 'active'") > [(0,)])
    elif phase == "end":
        night.wait_for_event("built")


def check(server: Server, world: World, work: Path, undisturbed: State, phase: str, wait: float) -> None:
    environment = on(server, work, world)
    with command(environment, "nightly") as night:
        reach(night, phase, server)
        time.sleep(wait)
        if night.process.poll() is None:
            night.kill()
    was_loading = rows(server, "SELECT count(*) FROM audit.load_run WHERE status = 'running'") == [(1,)]
    again = complete(environment, "nightly")
    if was_loading:
        assert "broke off without a word" in again.output
    assert differences(state_of(server), undisturbed) == []
    assert rows(server, "SELECT count(*) FROM audit.load_run WHERE status = 'running'") == [(0,)]
    assert "nothing to build" in complete(environment, "nightly", status=(0,)).events


@pytest.mark.slow
@pytest.mark.parametrize("number", range(len(MOMENTS)))
def test_killed_at_ten_moments(second_night: Server, world: World, work: Path, undisturbed: State, number: int) -> None:
    phase = MOMENTS[number]
    wait = random.Random(number).uniform(0, PHASES[phase])
    check(second_night, world, work, undisturbed, phase, wait)
