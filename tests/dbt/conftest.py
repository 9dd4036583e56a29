"""One warehouse for the tests that only look at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from etl.jobs.build import build
from etl.server import Server
from tests.dbt import trials
from tests.dbt.helpers import assert_good, fresh, load
from tests.dbt.reports import EARLY, LATE


@pytest.fixture(scope="package")
def warehouse(server: Server) -> Iterator[Server]:
    """Built from the first reports, then again when decisions had been made and the late reports had come."""
    with fresh(server) as made:
        load(made, [*EARLY, *trials.FIRST])
        assert_good(build(made))
        with made.owner.connect() as connection:
            connection.cursor().executemany(
                "INSERT INTO reference.person_decisions (left_key, right_key, decision) VALUES (%s, %s, %s)",
                trials.DECISIONS,
            )
        load(made, [*LATE, *trials.LATE_SPELLINGS])
        # as after a change of the file that decisions are kept in
        assert_good(build(made, full_refresh=True))
        yield made
