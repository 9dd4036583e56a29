"""The site is whole: every link and anchor leads somewhere, nothing comes from elsewhere, search finds pages."""

from __future__ import annotations

import functools
import http.server
import os
import posixpath
import re
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page, sync_playwright

from etl.cli import cli
from etl.export.catalogue import Catalogue, Column, Table, read_catalogue
from etl.jobs.site import build_site, with_others
from etl.server import Server
from etl.settings import CHECKOUT, Settings
from etl.site.drawing import draw
from etl.site.manifest import catalogue, models, read_manifest
from etl.site.sources import SiteError, read_pages

CHROMIUM = Path(os.environ.get("ITTEHAD_CHROMIUM", "/usr/bin/chromium"))
FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking".split()
FLAGS += ["--disable-component-update", "--disable-sync"]
ASSETS = {("script", "src"), ("img", "src"), ("iframe", "src"), ("link", "href"), ("source", "src"), ("use", "href")}


class Read(HTMLParser):
    """Ids, links and assets of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.assets: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in {"id", "name"} and value:
                self.ids.add(value)
            elif (tag, name) in ASSETS and value:
                self.assets.append(value)
            elif tag == "a" and name == "href" and value:
                self.links.append(value)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_site(Settings.from_environment(), tmp_path_factory.mktemp("built") / "site").parent


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Read]:
    return {path.relative_to(site).as_posix(): Read(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}


def test_every_document_command_table_and_query_has_its_place(pages: dict[str, Read]) -> None:
    for document in (CHECKOUT / "docs").glob("*.md"):
        assert f"{document.stem}/index.html" in pages
    assert {f"ittehad-{name}" for name in cli.commands} <= pages["commands/index.html"].ids
    assert {path.stem for path in (CHECKOUT / "docs" / "queries").glob("*.sql")} <= pages["queries/index.html"].ids
    marts = {path.stem for path in (CHECKOUT / "dbt_project" / "models" / "marts").glob("*.sql")}
    assert marts <= pages["dictionary/index.html"].ids
    assert marts <= pages["lineage/index.html"].ids


def test_every_link_and_anchor_within_leads_somewhere(site: Path, pages: dict[str, Read]) -> None:
    checked = 0
    for name, page in pages.items():
        for link in page.links + page.assets:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc or name == "404.html":
                continue
            meant = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path)))
            meant = name if not parts.path else meant
            target = site / meant
            if target.is_dir():
                target, meant = target / "index.html", posixpath.normpath(f"{meant}/index.html")
            assert target.is_file(), (name, link)
            if parts.fragment and meant in pages and parts.fragment != "__skip":
                assert unquote(parts.fragment) in pages[meant].ids, (name, link)
            checked += 1
    assert checked > 500


def test_no_page_needs_anything_from_elsewhere(site: Path, pages: dict[str, Read]) -> None:
    for name, page in pages.items():
        assert [asset for asset in page.assets if urlsplit(asset).netloc or urlsplit(asset).scheme] == [], name
    for style in site.rglob("*.css"):
        found = re.findall(r"(?:url\(|@import)\s*['\"]?(https?:)?//", style.read_text(encoding="utf-8"))
        assert found == [], style


def test_a_link_to_nothing_fails_the_build(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "README.md").write_text("See [this](docs/nothing.md).")
    with pytest.raises(SiteError, match=r"README\.md links to docs/nothing\.md"):
        read_pages(tmp_path)


def test_links_lead_to_pages_and_other_files_keep_their_words(tmp_path: Path) -> None:
    (tmp_path / "docs" / "queries").mkdir(parents=True)
    (tmp_path / "README.md").write_text(
        "[a](docs/a.md#x) [book](docs/queries) [tool](tool.py) [web](https://example.org)\n```\n[a](docs/a.md)\n```\n"
    )
    (tmp_path / "tool.py").write_text("")
    (tmp_path / "docs" / "a.md").write_text("[home](../README.md)")
    (tmp_path / "docs" / "queries" / "README.md").write_text("[a](../a.md) [here](#x)")
    (tmp_path / "LICENSE-DATA.md").write_text("[columns](docs/a.md#x)")
    texts = {page.path: page.text for page in read_pages(tmp_path)}
    assert texts == {
        "index.md": "[a](a.md#x) [book](queries/index.md) tool [web](https://example.org)\n```\n[a](docs/a.md)\n```\n",
        "a.md": "[home](index.md)",
        "queries/index.md": "[a](../a.md) [here](#x)",
        "terms.md": "[columns](a.md#x)",
    }


def test_a_page_that_the_contents_do_not_name_is_added() -> None:
    nav: list[Any] = [{"Start": "index.md"}, {"Use": [{"A": "a.md"}]}]
    assert with_others(nav, ["index.md", "a.md"]) == nav
    assert with_others(nav, ["index.md", "a.md", "b.md"]) == [*nav, {"More": ["b.md"]}]


def test_a_drawing_leaves_out_what_a_longer_way_tells() -> None:
    parents = {"a": [], "b": ["a"], "c": ["a", "b"], "d": ["c"]}
    layers = {"a": 0, "b": 3, "c": 3, "d": 4}
    drawn = draw(parents, layers, dict.fromkeys(parents, "marts"), {"c": "#c"}, "c & co")
    assert drawn.count("<path") == 3
    assert "c &amp; co" in drawn
    assert '<a href="#c">' in drawn
    (a, b, c, d) = [(float(x), float(y)) for x, y in re.findall(r'<rect x="([\d.]+)" y="([\d.]+)"', drawn)]
    assert a[0] < b[0] == c[0] < d[0]
    assert b[1] < c[1]


def test_the_dictionary_says_what_the_database_says(sample: Server) -> None:
    with sample.connection("reader").connect() as connection:
        built = read_catalogue(connection, ("marts", "reference"))
    manifest = read_manifest(CHECKOUT / "dbt_project")
    assert comparable(catalogue(manifest)) == comparable(built)
    layers = {model.name: model.layer for model in models(manifest)}
    assert {table.name for table in built.tables} == {name for name in layers if layers[name] in {"marts", "reference"}}


def comparable(made: Catalogue) -> dict[str, Any]:
    """Without what only one of the two knows: the order of keys, digits of a numeric, the spelling of checks."""

    def column(one: Column) -> tuple[Any, ...]:
        return one.name, one.type, one.description, one.is_required, one.values, one.minimum, one.maximum

    def table(one: Table) -> tuple[Any, ...]:
        keys = {(key.columns, key.table, key.to_columns) for key in one.foreign_keys}
        return one.schema, one.description, tuple(map(column, one.columns)), one.key, keys

    return {one.name: table(one) for one in made.tables}


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None: ...

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site)) as served:
        threading.Thread(target=served.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{served.server_port}/"
        served.shutdown()


@pytest.fixture
def browser_page(address: str, tmp_path: Path) -> Iterator[tuple[Page, list[str]]]:
    """A page of a real browser, and all that it complains of or asks others for."""
    if not CHROMIUM.exists():
        pytest.skip(f"NOT TESTED: no Chromium in {CHROMIUM}; set ITTEHAD_CHROMIUM, on Debian: apt-get install chromium")
    complaints: list[str] = []
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            str(tmp_path / "profile"), executable_path=str(CHROMIUM), headless=True, args=FLAGS
        )
        context.set_default_timeout(90_000)  # a busy machine, not a slow page
        page = context.new_page()
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        # A page that is left while it loads gives up its requests.
        page.on(
            "requestfailed",
            lambda request: (
                None
                if request.failure == "net::ERR_ABORTED"
                else complaints.append(f"{request.failure}: {request.url}")
            ),
        )
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((address, "data:", "blob:"))
                else complaints.append(f"elsewhere: {request.url}")
            ),
        )
        yield page, complaints
        context.close()


def test_pages_open_without_complaint_and_lineage_leads_to_tables(
    browser_page: tuple[Page, list[str]], address: str
) -> None:
    page, complaints = browser_page
    for path in ("", "cookbook/", "queries/", "commands/", "dictionary/", "lineage/"):
        page.goto(address + path)
        assert page.locator("h1").first.inner_text()
        # No page is wider than its window; what is wide scrolls in a frame of its own.
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.locator("svg.lineage a[href$='dictionary/#fct_meetings']").first.click()
    page.wait_for_url("**/dictionary/#fct_meetings")
    assert page.locator("#fct_meetings").is_visible()
    assert complaints == []


def test_search_finds_a_table_and_a_command(browser_page: tuple[Page, list[str]], address: str) -> None:
    page, complaints = browser_page
    for words, found in (
        ("rpt_alliance_timeline", "dictionary/?h=rpt_alliance_timeline#rpt_alliance_timeline"),
        ("files that explain themselves", "#ittehad-export"),
    ):
        page.goto(address)
        page.locator("input.md-search__input").press_sequentially(words)  # it listens to keys
        page.locator(f".md-search-result__item a[href$='{found}']").first.wait_for(state="attached")
    assert complaints == []


def test_it_is_readable_on_a_phone(browser_page: tuple[Page, list[str]], address: str) -> None:
    page, complaints = browser_page
    page.set_viewport_size({"width": 390, "height": 800})
    for path in ("", "dictionary/", "lineage/", "cookbook/"):
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"), path
    assert complaints == []
