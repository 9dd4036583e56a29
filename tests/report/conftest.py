"""Warehouses to report on, made once, and a real browser that may not reach the network."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from etl.jobs.build import build
from etl.jobs.load import load
from etl.jobs.report import Written, report
from etl.report.page import Making
from etl.report.scope import Scope
from etl.server import Server
from etl.settings import CHECKOUT
from tests.dbt import helpers
from tests.dbt.helpers import assert_good, fresh

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
ARGUMENTS += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]

Write = Callable[..., Written]


@pytest.fixture(scope="session")
def empty(server: Server) -> Iterator[Server]:
    """Marts without any article."""
    with fresh(server) as made:
        assert_good(build(made))
        yield made


@pytest.fixture(scope="session")
def sample(empty: Server) -> Iterator[Server]:
    """Marts of the sample articles."""
    with copied(empty) as made:
        load(made, [str(CHECKOUT / "seeds" / "articles")], io.BytesIO())
        assert_good(build(made))
        yield made


@contextmanager
def copied(original: Server) -> Iterator[Server]:
    """A copy of the database, once those who still sit in the original, a vacuum for example, are sent away."""
    with original.owner.connect(autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    with helpers.copied(original) as made:
        yield made


def making(scope: Scope | None = None, facts_at_most: int = 5000) -> Making:
    return Making("Coalition politics in the news", scope or Scope(), None, facts_at_most, 5)


@pytest.fixture(scope="session")
def sample_report(sample: Server, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on the sample."""
    return report(sample, tmp_path_factory.mktemp("report") / "sample.html", making()).file


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.skip(f"NOT TESTED: the report in a browser; {CHROMIUM} is not there")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@dataclass
class Visit:
    """An open report, and what the browser had to say about it."""

    page: Page
    file: Path
    said: list[str] = field(default_factory=list)  # errors and warnings of the console, and refusals of the policy
    asked: list[str] = field(default_factory=list)  # addresses that the page wanted, but for itself

    def choose(self, **fields: str) -> None:
        """Set filters, and wait until all charts are drawn anew."""
        for name, value in fields.items():
            box = self.page.locator(f"#filters [name={name}]")
            drawn = self.page.evaluate("document.body.dataset.drawn")
            if name in ("since", "until"):
                box.fill(value)
            else:
                box.select_option(value)
            self.redrawn(drawn)

    def redrawn(self, before: str | None) -> None:
        self.page.wait_for_function("before => document.body.dataset.drawn !== before", arg=before)

    def figure(self, name: str) -> int:
        return int(self.page.locator(f"[data-figure={name}]").inner_text().replace(",", ""))

    def numbers(self, chart: str) -> list[list[str]]:
        """The rows of the table beside a chart."""
        details = self.page.locator(f"#{chart} .chart-table")
        if details.is_hidden():
            return []
        if details.get_attribute("open") is None:
            details.locator("summary").click()
        rows = details.locator("tbody tr")
        rows.first.wait_for()
        found: list[list[str]] = rows.evaluate_all(
            "rows => rows.map(row => [...row.cells].map(cell => cell.innerText))"
        )
        return found

    def facts(self) -> list[str]:
        """The headings of the facts on the page that is shown."""
        return self.page.locator("#table tbody tr td.fact > b").all_inner_texts()


Open = Callable[..., AbstractContextManager[Visit]]


@pytest.fixture
def opened(browser: Browser) -> Open:
    """Opens a report, checks at the end that it was silent and asked for nothing."""

    @contextmanager
    def visit(
        file: Path, fragment: str = "", width: int = 1280, scheme: str = "light", scripts: bool = True
    ) -> Iterator[Visit]:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=scripts, locale="en-GB"
        )
        page = context.new_page()
        one = Visit(page, file)
        page.on("console", lambda message: one.said.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: one.said.append(str(error)))
        page.on("request", lambda asked: one.asked.append(asked.url))
        page.goto(file.as_uri() + fragment)
        if scripts:
            page.wait_for_selector("body[data-drawn]", timeout=90_000)
        yield one
        assert one.said == []
        assert [url for url in one.asked if not url.startswith(file.as_uri())] == []
        context.close()

    return visit
