"""kill -9 of the loader at any moment: nothing half, nothing lost after the next load."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from etl.jobs.load import load
from etl.server import Server
from tests.loading.test_load_run import STAGING, rows

ARTICLES = 480
SENTENCE = "PML-N president Shehbaz Sharif met PPP chairman Bilawal Bhutto-Zardari in Lahore on Monday, {}.\n"


@pytest.fixture(scope="module")
def stream(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles enough for several batches, with a broken line in between."""
    file = tmp_path_factory.mktemp("stream") / "articles.jsonl"
    lines = [
        json.dumps(
            {
                "text": SENTENCE.format(f"case {i}") + f"Nothing more was said of case {i}.",
                "url": f"https://example.com/{i}",
                "published_on": "2024-02-13",
            }
        )
        for i in range(ARTICLES)
    ]
    lines.insert(ARTICLES // 2, "{broken")
    file.write_text("\n".join(lines) + "\n")
    return file


def loader(server: Server, stream: Path, home: Path) -> subprocess.Popen[bytes]:
    """`ittehad load` in another process, on this test's database."""
    environment = {
        **os.environ,
        "ITTEHAD_DATABASE_URL": server.owner.url(),
        "ITTEHAD_HOME": str(home),
        "ITTEHAD_WORKERS": "1",
    }
    return subprocess.Popen(
        [sys.executable, "-c", "from etl.cli import main; main()", "load", str(stream)],
        env=environment,
        stderr=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )


def wait_for_articles(server: Server, count: int) -> None:
    deadline = time.monotonic() + 90
    while rows(server, "SELECT count(*) FROM staging.articles")[0][0] < count:
        assert time.monotonic() < deadline, "the loader loads nothing"
        time.sleep(0.01)


Taken = dict[str, list[dict[str, Any]]]


def staged(server: Server) -> Taken:
    """All rows of staging, but for when and by which run they were written."""
    taken: Taken = {}
    for table in STAGING:
        found = rows(server, f"SELECT to_jsonb(t) - 'loaded_at' - 'load_run_id' FROM staging.{table} AS t")
        taken[table] = sorted((row for (row,) in found), key=repr)
    return taken


def of_articles(taken: Taken, article_ids: set[str]) -> Taken:
    """The rows that belong to these articles."""
    claims = {row["claim_id"] for row in taken["claim_evidence"] if row["article_id"] in article_ids}
    return {
        table: [row for row in found if (row.get("article_id") in article_ids or row.get("claim_id") in claims)]
        for table, found in taken.items()
    }


def check_finishing(server: Server, stream: Path, partial: list[Taken]) -> None:
    """Loading the rest gives everything; what was there before was whole."""
    one = replace(server, settings=replace(server.settings, workers=1))
    totals = load(one, [str(stream)], sys.stdin.buffer)
    assert totals.article_count == ARTICLES
    assert len(totals.rejections) == 1
    final = staged(server)
    assert len(final["articles"]) == ARTICLES
    assert len(final["meeting_claims"]) == ARTICLES
    for taken in partial:
        assert taken == of_articles(final, {row["article_id"] for row in taken["articles"]})
    assert rows(server, "SELECT count(*) FROM raw.articles") == [(ARTICLES,)]
    assert rows(server, "SELECT sum(new_article_count) FROM audit.load_run") == [(ARTICLES,)]
    assert rows(server, "SELECT count(*) FROM audit.rejected_input") == [(1,)]
    assert rows(server, "SELECT count(*) FROM audit.load_run WHERE status = 'running'") == [(0,)]
    assert load(one, [str(stream)], sys.stdin.buffer).new_article_count == 0


def test_a_killed_loader_leaves_whole_batches(database: Server, stream: Path, tmp_path: Path) -> None:
    process = loader(database, stream, tmp_path)
    wait_for_articles(database, 1)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    check_finishing(database, stream, [staged(database)])
    assert rows(database, "SELECT status FROM audit.load_run ORDER BY started_at LIMIT 1") == [("abandoned",)]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_killed_at_many_moments(database: Server, stream: Path, tmp_path: Path, seed: int) -> None:
    moments = random.Random(seed)
    partial = []
    for _ in range(3):
        process = loader(database, stream, tmp_path)
        time.sleep(moments.uniform(1.5, 6.0))
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        partial.append(staged(database))
    check_finishing(database, stream, partial)


def test_two_loaders_at_once(database: Server, stream: Path, tmp_path: Path) -> None:
    processes = [loader(database, stream, tmp_path) for _ in range(2)]
    assert [process.wait(timeout=120) for process in processes] == [1, 1]
    check_finishing(database, stream, [staged(database)])


def test_a_server_that_goes_away_is_said(database: Server, stream: Path, tmp_path: Path) -> None:
    process = loader(database, stream, tmp_path)
    wait_for_articles(database, 1)
    with database.owner.connect(autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    assert process.wait(timeout=60) == 2
    check_finishing(database, stream, [staged(database)])
