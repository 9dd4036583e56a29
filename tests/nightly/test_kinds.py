"""Every kind of source in one night, and what a night leaves for the next."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from xml.sax.saxutils import escape

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from etl.jobs.nightly import nightly
from etl.server import Server
from tests.loading.test_load_run import rows
from tests.nightly.nights import declare, unbuilt
from tests.sources.test_index import index, sitemap
from tests.sources.test_warc import page, response, warc
from tests.sources.web import STORY, Reply, Web


@pytest.fixture(autouse=True)
def no_build(night_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    unbuilt(night_server, monkeypatch)


def today(days_ago: int = 0) -> int:
    return (dt.datetime.now(dt.UTC) - dt.timedelta(days=days_ago)).day


def recent(pages: list[str], days_ago: int = 1) -> bytes:
    day = (dt.datetime.now(dt.UTC) - dt.timedelta(days=days_ago)).date()
    return sitemap(pages).replace(b"2024-02-12", str(day).encode())


def test_all_kinds_in_one_night(night_server: Server, web: Web, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f'Headline,Body,Link\nX,"{STORY.format(n=1)}",https://example.com/1\n')
    pq.write_table(
        pa.table({"maintext": [STORY.format(n=2)], "url": ["https://example.com/2"]}), tmp_path / "b.parquet"
    )
    (tmp_path / "c.warc.gz").write_bytes(b"".join(warc(response(3), response(4, b"%PDF-1.4", media="application/pdf"))))
    web.pages["/d.jsonl"] = (
        json.dumps({"text": STORY.format(n=5), "url": "https://example.com/5"}).encode() + b"\n{bad\n"
    )
    entry = f"<item><link>https://example.com/6</link><description>{escape(STORY.format(n=6))}</description></item>"
    web.pages["/feed"] = f"<rss><channel>{entry}</channel></rss>".encode()
    web.pages |= {"/index.xml": index(["/news.xml"]), "/news.xml": recent([web.story(7)])}
    (tmp_path / "list.txt").write_text(web.story(8))
    box = tmp_path / "box"
    box.mkdir()
    (box / "e.html").write_bytes(page(9))
    pq.write_table(pa.table({"text": [STORY.format(n=10)]}), box / "f.parquet")
    declared = declare(
        tmp_path / "s.toml",
        f"csv file {tmp_path}/a.csv",
        f"parquet file {tmp_path}/*.parquet",
        "warc file c.warc.gz",
        f"lines file {web.base}/d.jsonl",
        f'feed feed {web.base}/feed\ntext = "feed"',
        f"map sitemap {web.base}/index.xml",
        "list urls list.txt",
        "box folder box",
    )
    night = nightly(night_server, declared)
    assert [one.message for one in night.sources] == [None] * 8
    assert [one.new_article_count for one in night.sources] == [1, 1, 1, 1, 1, 1, 1, 2]
    assert all(one.byte_count for one in night.sources)
    assert night.sources[0].byte_count == (tmp_path / "a.csv").stat().st_size
    assert [one.reason.rpartition("/")[2].partition(":")[0] for one in night.totals.rejections] == ["d.jsonl#2"]
    urls = {url for (url,) in rows(night_server, "SELECT url FROM staging.articles WHERE url IS NOT NULL")}
    assert {f"https://example.com/{n}" for n in (1, 2, 5, 6)} | {"https://www.dawn.com/news/3"} <= urls
    assert rows(night_server, "SELECT count(*) FROM raw.articles WHERE octet_length(payload) = byte_count") == [(9,)]
    again = nightly(night_server, declared)
    assert (again.totals.article_count, again.totals.rejections, again.exit_status) == (0, (), 0)


def test_a_row_that_changed_is_a_new_version_of_its_article(night_server: Server, tmp_path: Path) -> None:
    def write(more: str) -> None:
        lines = [f'"{STORY.format(n=n)}{more if n == 1 else ""}",https://example.com/{n}\n' for n in range(3)]
        (tmp_path / "a.csv").write_text("text,url\n" + "".join(lines))

    declared = declare(tmp_path / "s.toml", "csv file a.csv")
    write("")
    assert nightly(night_server, declared).totals.new_article_count == 3
    write(" They met again on Tuesday.")
    night = nightly(night_server, declared)
    assert (night.totals.article_count, night.totals.new_article_count) == (3, 1)
    assert rows(night_server, "SELECT count(*), count(DISTINCT article_id) FROM raw.articles") == [(4, 3)]


def test_a_part_of_an_index_that_fails_is_caught_up_with(night_server: Server, web: Web, tmp_path: Path) -> None:
    """Its pages are older than the newest of the others, and are had all the same."""
    web.pages |= {"/index.xml": index(["/old.xml", "/new.xml"]), "/old.xml": 404}
    web.pages["/new.xml"] = recent([web.story(1)], 0)
    declared = declare(tmp_path / "s.toml", f"map sitemap {web.base}/index.xml")
    night = nightly(night_server, declared)
    assert night.totals.new_article_count == 1
    assert night.exit_status == 1
    assert "1 of 2 sitemaps could not be read" in (night.sources[0].message or "")
    web.pages["/old.xml"] = recent([web.story(2)], 6)
    caught_up = nightly(night_server, declared)
    assert (caught_up.exit_status, caught_up.totals.new_article_count) == (0, 1)


def test_nothing_is_asked_twice_of_what_did_not_change(night_server: Server, web: Web, tmp_path: Path) -> None:
    web.pages["/news.xml"] = Reply(200, recent([web.story(1)]), {"Last-Modified": "Mon, 12 Feb 2024 10:00:00 GMT"})
    declared = declare(tmp_path / "s.toml", f"map sitemap {web.base}/news.xml")
    assert nightly(night_server, declared).totals.new_article_count == 1
    web.pages["/news.xml"] = 304
    web.asked.clear()
    again = nightly(night_server, declared)
    assert (again.exit_status, again.totals.article_count) == (0, 0)
    assert web.asked == ["/robots.txt", "/news.xml"]
    assert web.headers[-1]["If-Modified-Since"] == "Mon, 12 Feb 2024 10:00:00 GMT"


def test_robots_close_a_page_and_the_source_goes_on(night_server: Server, web: Web, tmp_path: Path) -> None:
    web.pages["/robots.txt"] = b"User-agent: *\nDisallow: /story-1\n"
    night = nightly(night_server, declare(tmp_path / "s.toml", f"paper feed {web.feed('/feed', [1, 2])}"))
    assert (night.exit_status, night.totals.new_article_count, night.totals.rejections) == (0, 1, ())
    assert "/story-1" not in web.asked
    web.pages["/robots.txt"] = 503
    closed = nightly(night_server, declare(tmp_path / "s.toml", f"paper feed {web.feed('/feed', [1, 2, 3])}"))
    assert "robots.txt cannot be had" in (closed.sources[0].message or "")
    assert closed.exit_status == 2


def test_bad_files_are_refused_kept_and_put_aside(night_server: Server, tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.mkdir()
    files = {
        "cut.jsonl.gz": b"\x1f\x8b\x08\x00half",
        "nul.txt": b"A\0B" * 50,
        "no.parquet": b"PAR1 not at all",
        "no.warc.gz": b"<html>Sorry</html>",
        "page.csv": b"<!DOCTYPE html><html><body>Log in</body></html>",
        "half.jsonl": b'{"text": "They met',
        "picture.html": b"\x89PNG\r\n\x1a\n" + bytes(100),
    }
    for name, data in files.items():
        (box / name).write_bytes(data)
    with (box / "large.txt").open("wb") as file:
        file.truncate(50 << 20)
    (box / "good.txt").write_text(STORY.format(n=1))
    night = nightly(night_server, declare(tmp_path / "s.toml", "box folder box"))
    assert (night.exit_status, night.totals.new_article_count) == (1, 1)
    refused = {one.source_uri.partition("#")[0].rpartition("/")[2] for one in night.totals.rejections}
    assert refused == {*files, "large.txt"}
    assert {file.name for file in box.glob("rejected/*/*")} == refused
    assert {file.name for file in box.glob("done/*/*")} == {"good.txt"}
    kept = rows(night_server, "SELECT source_uri, payload FROM audit.rejected_input")
    assert {Path(uri).name: bytes(payload) for uri, payload in kept if Path(uri).name in ("page.csv", "nul.txt")} == {
        name: files[name] for name in ("page.csv", "nul.txt")
    }
