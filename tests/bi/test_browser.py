"""The dashboard in a real browser: every chart drawn, nothing wrong, nothing fetched from outside."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, Response, expect, sync_playwright

from bi.superset.local import USER
from tests.bi.conftest import Served
from tests.bi.expected import EXPECTED
from tests.bi.files import CHARTS

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("superset")]

CHROMIUM = shutil.which("chromium")
FLAGS = """
    --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync
""".split()
WIDTH, FRAME = 1500, 320  # the page's own, and what stands around the charts
PATIENCE = 180_000  # milliseconds; a few thousand are usual
NAMES = {chart["slice_name"]: slug for slug, chart in CHARTS.items()}
IN_A_CANVAS = {"echarts_timeseries_bar", "echarts_area", "graph_chart", "gantt_chart", "sankey_v2"}
COLOURED = """
    canvas => {
        const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
        let coloured = 0;
        for (let i = 0; i < pixels.length; i += 4) {
            const [red, green, blue] = pixels.slice(i, i + 3);
            if (pixels[i + 3] > 200 && Math.max(red, green, blue) - Math.min(red, green, blue) > 40) coloured++;
        }
        return coloured;
    }
"""  # the pixels that are not the grey of axes and words


@dataclass
class Seen:
    """What a page has done while it was looked at."""

    page: Page
    outside: list[Request] = field(default_factory=list)  # requests to anywhere but the address
    from_outside: list[Response] = field(default_factory=list)
    answers: list[Response] = field(default_factory=list)  # of chart data
    errors: list[str] = field(default_factory=list)  # of scripts


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("NOT TESTED: no chromium; on Debian: apt-get install chromium fonts-dejavu")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def dashboard(served: Served, browser: Browser) -> Iterator[Seen]:
    """The dashboard, logged in as people do, and as tall as it is, so that all of it is drawn."""
    page = browser.new_context(viewport={"width": WIDTH, "height": 1000}).new_page()
    seen = Seen(page)
    page.on("request", lambda one: _is_outside(one.url, served.address) and seen.outside.append(one))
    page.on("response", lambda one: _is_outside(one.url, served.address) and seen.from_outside.append(one))
    page.on("response", lambda one: "/api/v1/chart/data" in one.url and seen.answers.append(one))
    page.on("pageerror", lambda error: seen.errors.append(str(error)))
    page.goto(f"{served.address}/login/")
    page.locator("input#username").fill(USER)
    page.locator("input#password").fill(served.password)
    page.locator("input#password").press("Enter")
    page.wait_for_url("**/superset/welcome/")
    page.goto(f"{served.address}/superset/dashboard/coalition-politics-2024/")
    page.wait_for_selector("[data-test=chart-grid-component]")
    height = page.evaluate("document.querySelector('.grid-container').scrollHeight")
    page.set_viewport_size({"width": WIDTH, "height": height + FRAME})
    _settle(page)
    yield seen
    page.context.close()


def _is_outside(url: str, address: str) -> bool:
    return not url.startswith((f"{address}/", "data:", "blob:"))


def _settle(page: Page) -> None:
    """Until each chart has what it draws, and has drawn it."""
    chart = page.locator("[data-test=chart-grid-component]")
    expect(chart).to_have_count(len(CHARTS), timeout=PATIENCE)
    for place in range(len(CHARTS)):
        drawn = chart.nth(place).locator("canvas, table tbody tr, .header-line").first
        expect(drawn).to_be_visible(timeout=PATIENCE)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(3000)  # graphs move for a while before they rest


def test_every_chart_is_drawn(dashboard: Seen) -> None:
    charts = dashboard.page.locator("[data-test=chart-grid-component]")
    names = [chart.get_attribute("data-test-chart-name") for chart in charts.all()]
    assert sorted(map(str, names)) == sorted(NAMES)
    for chart in charts.all():
        slug = NAMES[str(chart.get_attribute("data-test-chart-name"))]
        assert chart.locator("[role=alert], .ant-empty, .missing-chart-container").count() == 0, slug
        if CHARTS[slug]["viz_type"] in IN_A_CANVAS:
            assert chart.locator("canvas").first.evaluate(COLOURED) > 500, slug


def test_every_answer_is_without_error(dashboard: Seen) -> None:
    answered = set()
    for answer in dashboard.answers:
        assert answer.status == 200, answer.url
        for result in answer.json()["result"]:
            assert result["error"] is None
        form = parse_qs(urlsplit(answer.url).query).get("form_data")
        answered |= {json.loads(one)["slice_id"] for one in form or ()}
    assert len(answered) == len(CHARTS)
    assert dashboard.errors == []


def test_nothing_comes_from_outside(dashboard: Seen) -> None:
    """Superset's pages ask for a picture that counts visits; the browser is told to refuse it."""
    assert dashboard.from_outside == []
    for request in dashboard.outside:
        assert request.resource_type == "image"
        assert request.failure == "csp"


def test_the_picture(dashboard: Seen, tmp_path: Path) -> None:
    """ITTEHAD_PICTURE names where to keep it: docs/bi-dashboard.png is made this way."""
    picture = Path(os.environ.get("ITTEHAD_PICTURE") or tmp_path / "dashboard.png").absolute()
    dashboard.page.screenshot(path=picture)
    assert picture.stat().st_size > 100_000


def test_the_party_filter_leaves_the_facts_of_a_party(served: Served, dashboard: Seen) -> None:
    page = dashboard.page
    page.get_by_role("combobox", name="Party").click()
    page.keyboard.type("PPP")
    page.locator(".ant-select-item-option[title=PPP]").click()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Apply").click()
    with served.reader.connect() as connection:
        for slug in ("meetings", "arrangements", "switches"):
            filters = {"party": "PPP", "since": "2023-08-12", "until": "2025-01-01"}
            row = connection.execute(EXPECTED[slug], filters).fetchone()
            assert row
            chart = page.locator(f"[data-test-chart-name='{CHARTS[slug]['slice_name']}']")
            expect(chart.locator(".header-line")).to_have_text(str(row[0]), timeout=PATIENCE)
    assert dashboard.errors == []
