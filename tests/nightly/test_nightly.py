"""Nights: only what is new, nothing lost, nothing twice, whatever happens to sources and to the job."""

from __future__ import annotations

import csv
import json
import os
import random
import signal
import time
from pathlib import Path

import pytest

from etl.jobs.nightly import nightly, plan
from etl.jobs.one_night import NightTaken, one_night
from etl.night_page import night_page
from etl.server import Server
from tests.loading.test_load_run import rows
from tests.nightly.nights import declare, night_process, unbuilt
from tests.sources.web import STORY, Web, dead_address


@pytest.fixture(autouse=True)
def no_build(night_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    unbuilt(night_server, monkeypatch)


def test_a_night_and_the_next(night_server: Server, web: Web, tmp_path: Path) -> None:
    declared = declare(tmp_path / "s.toml", f'paper feed {web.feed("/feed", [1, 2, 3])}\noutlet = "Dawn"')
    first = nightly(night_server, declared)
    assert (first.exit_status, first.totals.new_article_count) == (0, 3)
    assert rows(
        night_server, "SELECT DISTINCT outlet_id, retrieved_at IS NOT NULL, url ~ '/story-[123]$' FROM staging.articles"
    ) == [("dawn", True, True)]
    assert rows(night_server, "SELECT min(published_on)::text, max(published_on_basis) FROM staging.articles") == [
        ("2024-02-12", "metadata")
    ]
    web.asked.clear()
    second = nightly(night_server, declared)
    assert (second.exit_status, second.totals.article_count) == (0, 0)
    assert web.asked == ["/robots.txt", "/feed"]
    web.feed("/feed", [2, 3, 4])
    web.asked.clear()
    assert nightly(night_server, declared).totals.new_article_count == 1
    assert web.asked == ["/robots.txt", "/feed", "/story-4"]
    steps = rows(
        night_server,
        "SELECT name, source_name, status, new_count FROM audit.load_step"
        f" WHERE load_run_id = '{first.load_run_id}' ORDER BY 1",
    )
    assert steps == [
        ("build", "", "skipped", 0),
        ("check", "", "succeeded", 0),
        ("fetch", "paper", "succeeded", 3),
        ("load", "", "succeeded", 3),
        ("tidy", "", "succeeded", 0),
    ]


def test_a_changed_article_is_a_new_version_of_the_same(night_server: Server, web: Web, tmp_path: Path) -> None:
    declared = declare(tmp_path / "s.toml", f"paper feed {web.feed('/feed', [1])}")
    nightly(night_server, declared)
    web.feed("/feed", [1], day=14)
    web.story(1, " They met again on Tuesday.")
    assert nightly(night_server, declared).totals.new_article_count == 1
    assert rows(night_server, "SELECT count(*), count(DISTINCT article_id) FROM raw.articles") == [(2, 1)]
    assert "met again on Tuesday" in rows(night_server, "SELECT body FROM staging.articles")[0][0]


def test_one_bad_source_never_stops_the_others(night_server: Server, web: Web, tmp_path: Path) -> None:
    web.pages |= {"/hangs": "hang", "/garbage": b"\x00<<<>not a feed", "/html": b"<html><body>Sorry</body></html>"}
    (tmp_path / "gone.txt").write_text(f"{web.base}/story-9\n{web.base}/no-such-page\n{web.story(8)}\n")
    declared = declare(
        tmp_path / "s.toml",
        f"dead feed {dead_address()}/feed",
        f"hanging feed {web.base}/hangs\ntimeout_seconds = 0.5",
        f"garbage feed {web.base}/garbage",
        f"html sitemap {web.base}/html",
        "missing folder no-such-folder",
        "list urls gone.txt",
        f"good feed {web.feed('/feed', [1, 2])}",
    )
    night = nightly(night_server, declared)
    assert {one.source.name for one in night.sources if one.is_good} == {"list", "good"}
    assert night.exit_status == 1
    assert night.totals.new_article_count == 3
    assert [one.reason.rpartition("/")[2] for one in night.totals.rejections] == [
        "story-9: status 404",
        "no-such-page: status 404",
    ]
    page = night_page(night)
    assert "dead failed" in page
    assert "3 new or changed" in page
    assert rows(night_server, "SELECT count(*) FROM audit.load_step WHERE status = 'failed'") == [(5,)]
    again = nightly(night_server, declared)
    assert "garbage failed (2 nights in a row)" in night_page(again)
    assert again.totals.rejections == ()


def test_all_sources_dead_is_status_2(night_server: Server, tmp_path: Path) -> None:
    assert nightly(night_server, declare(tmp_path / "s.toml", f"dead feed {dead_address()}/f")).exit_status == 2


def test_a_page_that_fails_is_tried_in_the_next_nights(night_server: Server, web: Web, tmp_path: Path) -> None:
    declared = declare(tmp_path / "s.toml", f"paper feed {web.feed('/feed', [1, 2])}")
    good, web.pages["/story-2"] = web.pages["/story-2"], 503
    night = nightly(night_server, declared)
    assert (night.totals.new_article_count, night.totals.rejections) == (1, ())
    web.pages["/story-2"] = good
    assert nightly(night_server, declared).totals.new_article_count == 1
    assert nightly(night_server, declared).totals.article_count == 0


def test_a_long_listing_takes_several_nights(night_server: Server, web: Web, tmp_path: Path) -> None:
    declared = declare(tmp_path / "s.toml", f"paper feed {web.feed('/feed', list(range(5)))}\nmax_items = 2")
    assert [nightly(night_server, declared).totals.new_article_count for _ in range(4)] == [2, 2, 1, 0]


def test_the_same_articles_from_five_sources(night_server: Server, web: Web, tmp_path: Path) -> None:
    feeds = [f"paper{i} feed {web.feed(f'/feed{i}?utm_source={i}', [1, 2, 3])}" for i in range(5)]
    night = nightly(night_server, declare(tmp_path / "s.toml", *feeds))
    assert night.totals.new_article_count == 3
    assert sorted(path for path in web.asked if path.startswith("/story")) == ["/story-1", "/story-2", "/story-3"]


def test_drop_box_and_files(night_server: Server, tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.mkdir()
    (box / "a.txt").write_text(STORY.format(n=1))
    (box / "b.jsonl").write_text(json.dumps({"text": STORY.format(n=2)}) + "\n{broken\n")
    (box / "c.txt.part").write_text("half of some")
    with (tmp_path / "x.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["body", "link"], [STORY.format(n=3), "https://example.com/3"]])
    declared = declare(
        tmp_path / "s.toml", "box folder box", 'export file x.csv\ncolumns = { text = "body", url = "link" }'
    )
    night = nightly(night_server, declared)
    assert (night.exit_status, night.totals.new_article_count) == (1, 3)
    assert [p.name for p in sorted(box.iterdir())] == ["c.txt.part", "done", "rejected"]
    assert [p.name for p in box.rglob("*.*") if p.is_file()].count("b.jsonl") == 1
    assert rows(night_server, "SELECT url FROM staging.articles WHERE url IS NOT NULL") == [("https://example.com/3",)]
    assert nightly(night_server, declared).totals.article_count == 0
    stays = declare(tmp_path / "t.toml", 'stays folder box/done\nafter = "stay"')
    assert [nightly(night_server, stays).totals.article_count for _ in range(2)] == [1, 0]


def test_a_plan_changes_nothing(night_server: Server, web: Web, tmp_path: Path) -> None:
    declared = declare(tmp_path / "s.toml", f"paper feed {web.feed('/feed', [1, 2])}")
    (report,) = plan(night_server, declared, ())
    assert (report.listed_count, report.handled_count) == (2, 2)
    assert web.asked == ["/robots.txt", "/feed"]
    for table in ("load_run", "source_state", "source_item"):
        assert rows(night_server, f"SELECT count(*) FROM audit.{table}") == [(0,)]


def test_the_second_night_says_who_is_running(night_server: Server, web: Web, tmp_path: Path) -> None:
    declare(tmp_path / "s.toml", f"paper feed {web.feed('/feed', [1])}")
    with one_night(night_server):
        process = night_process(night_server, tmp_path / "s.toml", tmp_path)
        _, said = process.communicate(timeout=60)
        assert process.returncode == 2
        assert f"another night is running: ittehad nightly, process {os.getpid()} on " in said
        with pytest.raises(NightTaken), one_night(night_server):
            pass
    process = night_process(night_server, tmp_path / "s.toml", tmp_path)
    out, logs = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "1 new or changed" in out
    assert {"night begins", "source ends", "night ends"} <= {json.loads(line)["event"] for line in logs.splitlines()}
    assert len(list((tmp_path / "nightly").glob("*.txt"))) == 1


def check_killed(server: Server, web: Web, folder: Path, kills: int, seed: int) -> None:
    """Kill nights at random moments; the next one ends as an undisturbed one would."""
    moments = random.Random(seed)
    for i in range(60):
        (folder / "box").mkdir(exist_ok=True)
        (folder / "box" / f"{i:02}.txt").write_text(STORY.format(n=1000 + i))
    declared = declare(
        folder / "s.toml", f"paper feed {web.feed('/feed', list(range(60)))}\ndelay_seconds = 0.02", "box folder box"
    )
    for _ in range(kills):
        process = night_process(server, folder / "s.toml", folder)
        deadline = time.monotonic() + 60
        before = rows(server, "SELECT count(*) FROM audit.load_run")
        while rows(server, "SELECT count(*) FROM audit.load_run") == before and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(moments.uniform(0.0, 2.5))
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
    nightly(server, declared)
    assert rows(server, "SELECT count(*) FROM staging.articles") == [(120,)]
    assert rows(server, "SELECT count(*), count(DISTINCT article_id) FROM raw.articles") == [(120, 120)]
    assert rows(server, "SELECT sum(new_article_count) FROM audit.load_run") == [(120,)]
    assert rows(server, "SELECT status, count(*) FROM audit.source_item GROUP BY 1") == [("done", 120)]
    assert len(list((folder / "box" / "done").rglob("*.txt"))) == 60
    assert nightly(server, declared).totals.article_count == 0


def test_killed_in_the_middle_of_a_night(night_server: Server, web: Web, tmp_path: Path) -> None:
    check_killed(night_server, web, tmp_path, 1, 1)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [2, 3])
def test_killed_at_five_moments(night_server: Server, web: Web, tmp_path: Path, seed: int) -> None:
    check_killed(night_server, web, tmp_path, 5, seed)


@pytest.mark.slow
def test_two_nights_at_once(night_server: Server, web: Web, tmp_path: Path) -> None:
    declare(tmp_path / "s.toml", f"paper feed {web.feed('/feed', list(range(20)))}\ndelay_seconds = 0.05")
    processes = [night_process(night_server, tmp_path / "s.toml", tmp_path) for _ in range(2)]
    for process in processes:
        process.communicate(timeout=120)
    assert sorted(process.returncode for process in processes) in ([0, 0], [0, 2])
    assert rows(night_server, "SELECT count(*) FROM raw.articles") == [(20,)]
