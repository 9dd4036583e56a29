"""Retention: bytes of old articles and old pages go, the cleaned text and the claims stay."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from etl.jobs.nightly import nightly
from etl.jobs.reextract import reextract, stale
from etl.jobs.tidy import tidy
from etl.night_page import FOLDER
from etl.server import Server
from etl.sources.night_settings import Retention
from tests.loading.test_load_run import rows
from tests.nightly.nights import declare, unbuilt
from tests.sources.web import Web

NOW = dt.datetime.now(dt.UTC)


@pytest.fixture(autouse=True)
def no_build(night_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    unbuilt(night_server, monkeypatch)


def age(server: Server, days: dict[str, int]) -> None:
    """Make articles as old as that, by the end of their address."""
    with server.owner.connect(autocommit=True) as connection:
        for end, count in days.items():
            connection.execute(
                "UPDATE raw.articles SET loaded_at = now() - make_interval(days => %s) WHERE url LIKE %s",
                [count, f"%{end}"],
            )


def held(server: Server) -> list[tuple[str, bool]]:
    found = rows(server, "SELECT right(url, 1), octet_length(payload) = byte_count FROM raw.articles ORDER BY 1")
    return [(name, is_there) for name, is_there in found]


def test_off_by_default(night_server: Server, web: Web, tmp_path: Path) -> None:
    declared = declare(tmp_path / "s.toml", f"paper feed {web.feed('/feed', [1, 2])}")
    nightly(night_server, declared)
    age(night_server, {"1": 5000})
    assert nightly(night_server, declared).tidied is not None
    assert held(night_server) == [("1", True), ("2", True)]


def test_old_bytes_go_and_all_else_stays(night_server: Server, web: Web, tmp_path: Path) -> None:
    declared = declare(
        tmp_path / "s.toml", f"paper feed {web.feed('/feed', [1, 2, 3])}", tables="[retention]\nraw_days = 30\n"
    )
    nightly(night_server, declared)
    before = rows(night_server, "SELECT article_id, body, title FROM staging.articles ORDER BY 1")
    claims = rows(night_server, "SELECT claim_id, article_id FROM staging.meeting_claims ORDER BY 1")
    assert claims
    age(night_server, {"1": 31, "2": 29})
    night = nightly(night_server, declared)
    assert night.tidied is not None
    assert (night.tidied.emptied_count, night.tidied.byte_count > 100) == (1, True)
    assert held(night_server) == [("1", False), ("2", True), ("3", True)]
    assert rows(night_server, "SELECT article_id, body, title FROM staging.articles ORDER BY 1") == before
    assert rows(night_server, "SELECT claim_id, article_id FROM staging.meeting_claims ORDER BY 1") == claims
    assert rows(
        night_server, "SELECT item_count, status FROM audit.load_step WHERE name = 'tidy' ORDER BY started_at"
    ) == [
        (0, "succeeded"),
        (1, "succeeded"),
    ]
    # The same bytes coming again are known, and not kept a second time.
    with night_server.owner.connect(autocommit=True) as connection:
        connection.execute("TRUNCATE audit.source_item, audit.source_state")
    again = nightly(night_server, declared)
    assert (again.totals.article_count, again.totals.new_article_count) == (3, 0)
    assert held(night_server)[0] == ("1", False)


def test_what_cannot_be_extracted_anew_is_said(night_server: Server, web: Web, tmp_path: Path) -> None:
    nightly(night_server, declare(tmp_path / "s.toml", f"paper feed {web.feed('/feed', [1, 2, 3])}"))
    age(night_server, {"1": 31})
    assert tidy(night_server, Retention(raw_days=30), NOW).emptied_count == 1
    with night_server.owner.connect(autocommit=True) as connection:
        connection.execute("UPDATE staging.articles SET extractor_version = 'old'")
    assert (stale(night_server).waiting, stale(night_server).emptied) == (2, 1)
    done = reextract(night_server)
    assert (done.totals.new_article_count, done.found.emptied) == (2, 1)
    assert rows(night_server, "SELECT count(*) FROM staging.articles WHERE extractor_version = 'old'") == [(1,)]


def test_old_pages_go(night_server: Server, tmp_path: Path) -> None:
    folder = night_server.settings.home / FOLDER
    folder.mkdir(exist_ok=True)
    old, new = (folder / f"{NOW - dt.timedelta(days=days):%Y-%m-%dT%H%M%S}.txt" for days in (401, 399))
    for file in (old, new, folder / "notes.txt"):
        file.write_text("x")
    assert tidy(night_server, Retention(page_days=0), NOW).page_count == 0
    assert tidy(night_server, Retention(), NOW).page_count == 1
    assert (old.exists(), new.exists(), (folder / "notes.txt").exists()) == (False, True, True)


def test_a_night_goes_on_where_tidying_fails(night_server: Server, web: Web, tmp_path: Path) -> None:
    declared = declare(
        tmp_path / "s.toml", f"paper feed {web.feed('/feed', [1])}", tables="[retention]\nraw_days = 30\n"
    )
    nightly(night_server, declared)
    age(night_server, {"1": 31})
    with night_server.owner.connect(autocommit=True) as connection:
        connection.execute("CREATE RULE no_change AS ON UPDATE TO raw.articles DO INSTEAD SELECT 1 / 0")
    night = nightly(night_server, declared)
    assert (night.exit_status, night.tidied) == (0, None)
    assert rows(night_server, "SELECT status FROM audit.load_step WHERE name = 'tidy' ORDER BY started_at")[-1] == (
        "failed",
    )
