"""Stored articles read again after the extractor changed: as if they were loaded for the first time today."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from etl.cli import cli
from etl.jobs import load as loading_job
from etl.jobs import reextract as job
from etl.jobs.load import load
from etl.jobs.nightly import nightly
from etl.jobs.one_night import NightTaken, one_night
from etl.jobs.reextract import reextract, stale
from etl.server import Server
from etl.settings import CHECKOUT
from tests.loading.test_load_run import rows, snapshot
from tests.nightly.nights import declare, unbuilt
from tests.sources.web import STORY, serving

PAGE = "<html><head><title>A page</title></head><body><article><p>{}</p><p>{}</p></article></body></html>"


@pytest.fixture
def loaded(database: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    """Articles of every form, from files and from a feed."""
    box = tmp_path / "box"
    box.mkdir()
    (box / "a.txt").write_text(STORY.format(n=1))
    (box / "b.jsonl").write_text(
        "".join(json.dumps({"text": STORY.format(n=n), "url": f"https://example.com/{n}"}) + "\n" for n in range(2, 50))
    )
    (box / "c.json").write_text(json.dumps([{"text": STORY.format(n=50), "outlet": "Dawn"}], indent=2))
    (box / "d.html").write_text(PAGE.format(STORY.format(n=51), "Nothing more was said."))
    (box / "e.csv").write_text(f'text,published_on\n"{STORY.format(n=52)}",2024-02-13\n')
    one = replace(database, settings=replace(database.settings, workers=1))
    load(one, [str(box)], io.BytesIO())
    unbuilt(one, monkeypatch)
    with serving() as web:
        web.feed("/feed", [60, 61])
        nightly(one, declare(tmp_path / "s.toml", f'paper feed {web.base}/feed\noutlet = "A Paper"'))
    assert rows(one, "SELECT count(*) FROM staging.articles") == [(54,)]
    return one


def age(server: Server, which: str = "true") -> None:
    """As an earlier extractor would have left them: other claims, another version, another text."""
    of = f"SELECT article_id FROM staging.articles WHERE {which}"
    with server.owner.connect() as connection:
        connection.execute(
            f"UPDATE staging.articles SET extractor_version = 'old', body = 'Old. ' || body WHERE {which}"
        )
        connection.execute(
            f"DELETE FROM staging.meeting_claims WHERE article_id IN (SELECT article_id FROM ({of}) AS a)"
        )


def ittehad(server: Server, *arguments: str) -> Result:
    environment = {"ITTEHAD_HOME": str(server.settings.home), "ITTEHAD_DATABASE_URL": server.owner.url()}
    return CliRunner().invoke(cli, list(arguments), env=environment)


def test_read_again_is_as_if_read_today(loaded: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "BATCH", 30)
    monkeypatch.setattr(loading_job, "BATCH", 30)
    before = snapshot(loaded)
    age(loaded)
    assert (stale(loaded).waiting, stale(loaded).emptied) == (54, 0)
    seen: list[int] = []
    done = reextract(loaded, lambda totals, of: seen.append(totals.article_count * 1000 + of))
    assert (done.totals.new_article_count, done.refused_count) == (54, 0)
    assert seen == [30054, 54054]
    assert snapshot(loaded) == before
    assert rows(loaded, "SELECT count(*) FROM raw.articles") == [(54,)]
    again = reextract(loaded)
    assert (again.found.waiting, again.totals.article_count) == (0, 0)


def test_only_stale_ones_are_read_and_what_cannot_be_is_said(loaded: Server) -> None:
    untouched = rows(loaded, "SELECT article_id, loaded_at FROM staging.articles WHERE article_id > 'a_8' ORDER BY 1")
    age(loaded, "article_id < 'a_8'")
    count = rows(loaded, "SELECT count(*) FROM staging.articles WHERE article_id < 'a_8'")[0][0]
    with loaded.owner.connect() as connection:
        connection.execute(
            "UPDATE raw.articles SET payload = '' WHERE article_version_id IN"
            " (SELECT article_version_id FROM staging.articles WHERE article_id < 'a_8' ORDER BY article_id LIMIT 3)"
        )
    said = ittehad(loaded, "reextract", "--dry-run").output
    assert said == f"{count - 3} articles to read again, 3 that cannot be\n"
    done = ittehad(loaded, "reextract")
    assert done.exit_code == 0, done.output
    assert f"{count - 3} of {count - 3} stale articles read again" in done.output
    assert "3 cannot be read again" in done.output
    assert rows(loaded, "SELECT count(*) FROM staging.articles WHERE extractor_version = 'old'") == [(3,)]
    assert (
        rows(loaded, "SELECT article_id, loaded_at FROM staging.articles WHERE article_id > 'a_8' ORDER BY 1")
        == untouched
    )


def test_what_is_refused_today_keeps_what_it_had(loaded: Server) -> None:
    age(loaded)
    with loaded.owner.connect() as connection:
        connection.execute(
            "UPDATE raw.articles SET payload = '{\"text\": \"\"}', byte_count = 12 WHERE url = 'https://example.com/7'"
        )
    done = ittehad(loaded, "reextract")
    assert done.exit_code == 1
    assert "53 of 54 stale articles read again" in done.output
    assert rows(loaded, "SELECT url FROM staging.articles WHERE extractor_version = 'old'") == [
        ("https://example.com/7",)
    ]
    assert rows(loaded, "SELECT source_uri ~ 'b.jsonl#6$' FROM audit.rejected_input") == [(True,)]


def test_an_article_that_goes_by_another_id_now_leaves_the_old_one(loaded: Server) -> None:
    """One without an address is named by its text, which today's reader may read otherwise."""
    before = snapshot(loaded)
    with loaded.owner.connect() as connection:
        for table in ("claim_evidence", "meeting_claims", "alliance_claims"):
            connection.execute(
                f"DELETE FROM staging.{table} WHERE article_id IN"
                " (SELECT article_id FROM staging.articles WHERE url IS NULL)"
            )
        connection.execute(
            "UPDATE staging.articles SET article_id = 'a_old' || substr(article_id, 6), extractor_version = 'old'"
            " WHERE url IS NULL"
        )
    done = reextract(loaded)
    assert done.totals.new_article_count == 4
    assert snapshot(loaded) == before


def test_another_version_that_came_meanwhile_stays(loaded: Server, tmp_path: Path) -> None:
    age(loaded)
    with loaded.owner.connect() as connection:
        (batch,) = list(job.stale_articles(connection, "new", 100))
    (tmp_path / "box" / "b.jsonl").write_text(
        json.dumps({"text": STORY.format(n=2) + " Changed.", "url": "https://example.com/2"}) + "\n"
    )
    load(loaded, [str(tmp_path / "box" / "b.jsonl")], io.BytesIO())
    extraction = job.Extraction.of(loaded.settings)
    outlets = job.Outlets.from_reference(loaded.settings.reference)
    with job.load_run(loaded.connection("loader"), "test", extraction.version) as run:
        job.load_deliveries(run, extraction, outlets, [job._delivery(batch)])
    assert rows(loaded, "SELECT body ~ 'Changed' FROM staging.articles WHERE url = 'https://example.com/2'") == [
        (True,)
    ]
    assert stale(loaded).waiting == 0


def test_it_waits_for_no_night_and_no_night_for_it(loaded: Server) -> None:
    with one_night(loaded, "reextract"), pytest.raises(NightTaken, match="ittehad reextract, process"):
        reextract(loaded)
    assert ittehad(loaded, "reextract").output.startswith("0 of 0 stale")


def test_killed_it_goes_on_where_it_was(loaded: Server, tmp_path: Path) -> None:
    before = snapshot(loaded)
    age(loaded)
    environment = {**os.environ, "ITTEHAD_DATABASE_URL": loaded.owner.url(), "ITTEHAD_HOME": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", "from etl.cli import main; main()", "reextract"], env=environment, cwd=CHECKOUT
    ) as process:
        deadline = time.monotonic() + 120
        while stale(loaded).waiting == 54:
            assert process.poll() is None
            assert time.monotonic() < deadline
        os.kill(process.pid, signal.SIGKILL)
    done = reextract(loaded)
    assert done.found.waiting < 54
    assert snapshot(loaded) == before


def test_a_night_says_how_many_are_stale(loaded: Server, tmp_path: Path) -> None:
    age(loaded)
    (tmp_path / "empty").mkdir()
    night = nightly(loaded, declare(tmp_path / "t.toml", "box folder empty"))
    assert [one for one in night.oddities if "reextract" in one] == [
        "54 articles were read by an earlier extractor: `ittehad reextract` reads them again"
    ]
