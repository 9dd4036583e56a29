"""Going back, catching up, and what is remembered of each source."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from etl.cli import cli
from etl.jobs.nightly import nightly
from etl.server import Server
from tests.loading.test_load_run import rows
from tests.nightly.nights import declare, unbuilt
from tests.sources.web import Web, dead_address

NOW = dt.datetime.now(dt.UTC).replace(microsecond=0)


@pytest.fixture(autouse=True)
def no_build(night_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    unbuilt(night_server, monkeypatch)


def days_ago(days: float) -> dt.datetime:
    return NOW - dt.timedelta(days=days)


def sitemap(web: Web, path: str, stories: dict[int, float]) -> str:
    """A sitemap of stories that were changed so many days ago; gives its address."""
    entries = "".join(
        f"<url><loc>{web.story(n)}</loc><lastmod>{days_ago(days).isoformat()}</lastmod></url>"
        for n, days in stories.items()
    )
    text = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'
    web.pages[path] = text.encode()
    return web.base + path


def watermarks(server: Server) -> dict[str, dt.datetime | None]:
    return dict(rows(server, "SELECT source_name, watermark FROM audit.source_state"))


def loaded(server: Server) -> set[int]:
    """The numbers of the stories that are there."""
    return {n for (n,) in rows(server, "SELECT substring(url FROM 'story-([0-9]+)')::int FROM staging.articles")}


def ittehad(server: Server, sources: Path, *arguments: str) -> Result:
    environment = {
        "ITTEHAD_HOME": str(server.settings.home),
        "ITTEHAD_DATABASE_URL": server.owner.url(),
        "ITTEHAD_SOURCES": str(sources),
        "ITTEHAD_WORKERS": "1",
    }
    return CliRunner().invoke(cli, list(arguments), env=environment)


def test_a_backfill_goes_back_to_its_day_for_its_source_alone(night_server: Server, web: Web, tmp_path: Path) -> None:
    stories = {n: float(n) for n in range(1, 31)}  # story 12 is twelve days old
    file = tmp_path / "s.toml"
    declared = declare(
        file,
        f"map sitemap {sitemap(web, '/map.xml', stories)}\nfirst_days = 3",
        f"other sitemap {sitemap(web, '/other.xml', {100 + n: float(n) for n in range(1, 31)})}\nfirst_days = 3",
    )
    first = nightly(night_server, declared)
    assert first.exit_status == 0
    assert loaded(night_server) == {1, 2, 101, 102}
    marks = watermarks(night_server)
    assert marks == {"map": days_ago(1), "other": days_ago(1)}
    web.asked.clear()
    since = f"{days_ago(20):%Y-%m-%d}"
    planned = ittehad(night_server, file, "backfill", "--since", since, "--source", "map", "--dry-run")
    assert planned.stdout.startswith("map: "), planned.output
    assert loaded(night_server) == {1, 2, 101, 102}
    done = ittehad(night_server, file, "backfill", "--since", since, "--source", "map")
    assert done.exit_code == 0, done.output
    assert loaded(night_server) == {*range(1, 21), 101, 102}
    assert not [path for path in web.asked if path in ("/other.xml", "/story-1", "/story-2", "/story-21")]
    assert watermarks(night_server) == marks
    assert nightly(night_server, declared).totals.article_count == 0
    again = ittehad(night_server, file, "backfill", "--since", since, "--source", "map")
    assert again.exit_code == 0
    assert rows(night_server, "SELECT count(*) FROM raw.articles") == [(22,)]


def test_nights_that_were_missed_are_caught_up(night_server: Server, web: Web, tmp_path: Path) -> None:
    declared = declare(
        tmp_path / "s.toml", f"map sitemap {sitemap(web, '/map.xml', {25: 25.0, 24: 24.0})}\nfirst_days = 30"
    )
    nightly(night_server, declared)
    assert watermarks(night_server) == {"map": days_ago(24)}
    sitemap(web, "/map.xml", {n: float(n) for n in (60, *range(25, 0, -1))})
    missed = nightly(night_server, declared)
    assert missed.totals.new_article_count == 23
    assert loaded(night_server) == set(range(1, 26))
    assert watermarks(night_server) == {"map": days_ago(1)}


def test_missed_nights_longer_than_a_nights_limit_take_several(night_server: Server, web: Web, tmp_path: Path) -> None:
    """The oldest first, so that the watermark never passes what is still to be fetched."""
    stories = {n: float(n) for n in range(1, 11)}
    declared = declare(
        tmp_path / "s.toml", f"map sitemap {sitemap(web, '/map.xml', stories)}\nfirst_days = 20\nmax_items = 4"
    )
    marks = []
    for expected in ({7, 8, 9, 10}, {*range(3, 11)}, {*range(1, 11)}):
        nightly(night_server, declared)
        assert loaded(night_server) == expected
        marks.append(watermarks(night_server)["map"])
    assert marks == [days_ago(7), days_ago(3), days_ago(1)]


def test_a_source_that_fails_keeps_its_watermark_while_others_go_on(
    night_server: Server, web: Web, tmp_path: Path
) -> None:
    one = sitemap(web, "/one.xml", {1: 5.0})
    two = sitemap(web, "/two.xml", {11: 5.0})
    declared = declare(tmp_path / "s.toml", f"one sitemap {one}", f"two sitemap {two}")
    nightly(night_server, declared)
    good = sitemap(web, "/one.xml", {1: 5.0, 2: 3.0})
    kept, web.pages["/one.xml"] = web.pages["/one.xml"], 503
    sitemap(web, "/two.xml", {11: 5.0, 12: 3.0})
    assert nightly(night_server, declared).exit_status == 1
    assert watermarks(night_server) == {"one": days_ago(5), "two": days_ago(3)}
    web.pages["/one.xml"] = kept
    assert nightly(night_server, declared).exit_status == 0
    assert good.endswith("/one.xml")
    assert watermarks(night_server) == {"one": days_ago(3), "two": days_ago(3)}
    assert loaded(night_server) == {1, 2, 11, 12}


def test_versions_of_a_changed_article_are_both_kept_and_the_newest_counts(
    night_server: Server, web: Web, tmp_path: Path
) -> None:
    file = tmp_path / "s.toml"
    declared = declare(file, f"map sitemap {sitemap(web, '/map.xml', {1: 5.0, 2: 5.0})}")
    nightly(night_server, declared)
    sitemap(web, "/map.xml", {1: 4.0, 2: 4.5})
    web.story(1, " They met again on Tuesday.")
    assert nightly(night_server, declared).totals.new_article_count == 1
    versions = "SELECT count(*), count(DISTINCT article_id) FROM raw.articles"
    assert rows(night_server, versions) == [(3, 2)]
    current = (
        "SELECT count(*) FROM staging.articles AS s JOIN raw.articles AS r USING (article_version_id)"
        " WHERE r.retrieved_at = (SELECT max(retrieved_at) FROM raw.articles AS o WHERE o.article_id = s.article_id)"
    )
    assert rows(night_server, current) == [(2,)]
    assert rows(night_server, "SELECT count(*) FROM staging.articles WHERE body ~ 'again on Tuesday'") == [(1,)]
    # The first text is back: that too is the newest.
    sitemap(web, "/map.xml", {1: 3.0})
    nightly(night_server, declared)
    assert rows(night_server, versions) == [(3, 2)]
    assert rows(night_server, "SELECT count(*) FROM staging.articles WHERE body ~ 'again on Tuesday'") == [(0,)]


def test_a_wrong_day_or_name_is_said(night_server: Server, web: Web, tmp_path: Path) -> None:
    file = tmp_path / "s.toml"
    declare(file, f"dead feed {dead_address()}/f")
    assert ittehad(night_server, file, "backfill", "--since", "yesterday").exit_code == 2
    unknown = ittehad(night_server, file, "backfill", "--since", "2024-02-01", "--source", "none")
    assert unknown.exit_code == 2
    assert "no source 'none'; there are dead" in unknown.stderr
    assert ittehad(night_server, file, "backfill", "--since", "2024-02-01").exit_code == 2
