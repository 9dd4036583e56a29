"""Extraction on a real scheduler with real workers: the same claims as here, whatever happens to a worker."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from etl.jobs.extraction import Extraction, ExtractionError
from etl.jobs.inputs import batched
from etl.loading import Rejection
from etl.reading import read_path
from etl.records import Article, ArticleClaims
from etl.server import Server
from etl.settings import CHECKOUT
from tests.cluster.clusters import Machines, cluster, other_checkout
from tests.examples import article
from tests.jobs.test_extraction import Bomb
from tests.loading.test_load_run import rows

REFERENCE = CHECKOUT / "seeds" / "reference"
COMMAND = [sys.executable, "-c", "from etl.cli import main; main()"]


@pytest.fixture(scope="module")
def stream(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample articles as lines: several batches for two workers."""
    articles = [one for one in read_path(CHECKOUT / "seeds" / "articles") if isinstance(one, Article)]
    file = tmp_path_factory.mktemp("stream") / "articles.jsonl"
    lines = [json.dumps({"text": one.body, "url": f"https://example.com/{one.doc}"}) for one in articles]
    file.write_text("\n".join([*lines, "{broken"]) + "\n")
    return file


@pytest.fixture(scope="module")
def two_workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machines]:
    """A scheduler and two workers; one is left when they have been used."""
    with cluster(tmp_path_factory.mktemp("cluster")) as machines:
        yield machines


def extract(stream: Path, executor: str, **more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*COMMAND, "extract", "--executor", executor, str(stream)],
        bufsize=0,  # what is read line by line must not take what comes after
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "ITTEHAD_WORKERS": "1", **more},
    )


def test_load_on_a_cluster(database: Server, stream: Path, two_workers: Machines, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "ITTEHAD_DATABASE_URL": database.owner.url(),
        "ITTEHAD_HOME": str(tmp_path),
        "ITTEHAD_EXECUTOR": two_workers.address,
    }
    done = subprocess.run([*COMMAND, "load", str(stream)], env=environment, capture_output=True, text=True)
    assert done.returncode == 1, done.stderr
    count = stream.read_text().count("\n") - 1
    ((version,),) = rows(database, "SELECT DISTINCT extractor_version FROM staging.articles")
    assert version == Extraction(REFERENCE, 1).version
    assert rows(database, "SELECT count(*), count(DISTINCT article_id) FROM staging.articles") == [(count, count)]
    assert rows(database, "SELECT count(*) > 0 FROM staging.meeting_claims") == [(True,)]
    assert rows(database, "SELECT count(*) FROM raw.articles WHERE length(payload) < 10") == [(0,)]


def test_a_cluster_of_another_version_is_refused(two_workers: Machines, tmp_path: Path) -> None:
    reference = shutil.copytree(REFERENCE, tmp_path / "reference")
    with (reference / "outlets.csv").open("a") as file:
        file.write("the-examiner,The Examiner,examiner.example,PK,,own compilation\n")
    ours = Extraction(reference, 1, two_workers.address)
    with pytest.raises(
        ExtractionError, match=r"no worker of tcp://.* bring all checkouts to the same version"
    ) as caught:
        list(ours.run([[article()]]))
    assert ours.version in str(caught.value)
    assert Extraction(REFERENCE, 1).version in str(caught.value)


def test_a_worker_is_killed_and_the_claims_are_those_of_one_machine(
    stream: Path, two_workers: Machines, tmp_path: Path
) -> None:
    here = extract(stream, "local").communicate()[0]
    process = extract(stream, two_workers.address)
    assert process.stdout
    first = process.stdout.readline()
    two_workers.workers[0].send_signal(signal.SIGKILL)
    assert two_workers.workers[0].wait() == -signal.SIGKILL
    rest, said = process.communicate()
    assert process.returncode == 1, said  # one line is broken
    assert b"broken JSON" in said
    assert first + rest == here
    assert here.count(b"\n") == stream.read_text().count("\n") - 1


def test_an_article_that_kills_worker_after_worker_is_refused_alone(tmp_path: Path) -> None:
    articles = [article(f"number-{i}") for i in range(24)]
    articles[10] = replace(articles[10], title=Bomb("boom"))
    failures = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1"}  # else each batch may kill four
    with cluster(tmp_path, nanny=True, checkouts=[CHECKOUT], environment=failures) as machines:
        extraction = Extraction(REFERENCE, 1, machines.address)
        results = [result for batch in extraction.run(batched(articles, 8)) for result in batch]
    assert [i for i, result in enumerate(results) if isinstance(result, Rejection)] == [10]
    refused = results[10]
    assert isinstance(refused, Rejection)
    assert "died" in refused.reason
    assert refused.payload == articles[10].raw
    (local,) = Extraction(REFERENCE, 1).run([articles[:8]])
    assert results[:8] == local


def test_a_worker_of_another_version_is_left_out(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    articles = [article(f"number-{i}") for i in range(32)]
    other = other_checkout(tmp_path / "other")
    with cluster(tmp_path, checkouts=[other, CHECKOUT]) as machines:
        results = list(Extraction(REFERENCE, 1, machines.address).run(batched(articles, 2)))
    assert results == list(Extraction(REFERENCE, 1).run(batched(articles, 2)))
    assert "is left out: its extractor is of version" in caplog.text


def test_a_scheduler_that_goes_away_is_said(tmp_path: Path) -> None:
    with cluster(tmp_path, checkouts=[CHECKOUT]) as machines:
        results = Extraction(REFERENCE, 1, machines.address).run([article(f"number-{i}")] for i in range(10_000))
        assert isinstance(next(results)[0], ArticleClaims)
        machines.scheduler.kill()
        with pytest.raises(ExtractionError, match="lost the scheduler at tcp://"):
            list(results)
