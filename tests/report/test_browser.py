"""The report in a real browser: charts drawn, filters work, nothing asked of the network, usable by all."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from etl.report.charts import CHARTS
from etl.server import Server
from tests.dbt.helpers import rows
from tests.report.conftest import Open

NAMES = [chart.name for chart in CHARTS]
MARKS = "svg .mark-rect path, svg .mark-symbol path, svg .mark-rule line, svg .mark-area path"


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_chart_is_drawn_in_both_schemes_at_every_width(
    opened: Open, sample_report: Path, width: int, scheme: str
) -> None:
    with opened(sample_report, width=width, scheme=scheme) as visit:
        for name in NAMES:
            assert visit.page.locator(f"#{name} .chart").locator(MARKS).count() > 2, name
            drawn = visit.page.locator(f"#{name} svg").bounding_box()
            assert drawn
            assert drawn["width"] > width / 2
            assert drawn["height"] > 80
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= width
        # The colours of the scheme reach into the drawings.
        fill = visit.page.locator("#network svg .mark-text text").last.evaluate("one => getComputedStyle(one).fill")
        assert (sum(map(int, re.findall(r"\d+", fill)[:3])) > 380) == (scheme == "dark")


def test_meetings_of_pairs_are_those_of_the_marts(opened: Open, sample_report: Path, sample: Server) -> None:
    expected = rows(
        sample,
        "SELECT pair, n FROM (SELECT party_code || ' – ' || other_party_code AS pair,"
        " sum(meeting_count)::integer AS n FROM marts.rpt_party_pairs GROUP BY 1) AS pairs"
        ' WHERE n > 0 ORDER BY n DESC, pair COLLATE "C" LIMIT 20',
    )
    with opened(sample_report) as visit:
        shown: dict[str, int] = {}
        for pair, _, count in visit.numbers("meetings"):
            shown[pair] = shown.get(pair, 0) + int(count)
        assert shown == dict(expected)


def test_flows_are_those_of_the_marts(opened: Open, sample_report: Path, sample: Server) -> None:
    expected = rows(
        sample,
        "SELECT coalesce(from_party_code || coalesce(' (' || from_backed_by_code || ')', ''), 'not told'),"
        " coalesce(to_party_code, 'not told'), person_count::text, defection_count::text"
        " FROM marts.rpt_defection_flows",
    )
    with opened(sample_report) as visit:
        assert sorted(map(tuple, visit.numbers("defections"))) == sorted(expected)


def test_seats_are_those_of_the_marts(opened: Open, sample_report: Path, sample: Server) -> None:
    expected = rows(
        sample,
        "SELECT reported_seats::text, coalesce(official_seats::text, '–') FROM marts.fct_results"
        " WHERE kind = 'seat_tally' AND reported_seats IS NOT NULL",
    )
    with opened(sample_report) as visit:
        assert sorted((row[2], row[3]) for row in visit.numbers("seats")) == sorted(expected)


def test_coverage_is_that_of_the_marts(opened: Open, sample_report: Path, sample: Server) -> None:
    expected = rows(
        sample,
        "SELECT coalesce(o.name, 'Outlet not known'), to_char(c.month_on, 'FMMon YYYY'), sum(c.article_count)::text"
        " FROM marts.rpt_coverage AS c LEFT JOIN marts.dim_outlet AS o USING (outlet_id)"
        " WHERE c.month_on IS NOT NULL GROUP BY 1, 2",
    )
    with opened(sample_report) as visit:
        assert sorted((row[0], row[1], row[2]) for row in visit.numbers("coverage")) == sorted(expected)


def test_alliances_and_the_network_hold_what_the_marts_report(
    opened: Open, sample_report: Path, sample: Server
) -> None:
    [[pairs]] = rows(
        sample,
        "SELECT count(DISTINCT (party_code, other_party_code)) FROM marts.rpt_party_pairs"
        " WHERE meeting_count > 0 OR latest_status IS NOT NULL",
    )
    statuses = rows(sample, "SELECT DISTINCT replace(status, '_', ' ') FROM marts.fct_alliance_events")
    with opened(sample_report) as visit:
        assert len(visit.numbers("network")) == pairs
        assert {row[1] for row in visit.numbers("alliances")} <= {status for (status,) in statuses}


def test_the_filters_change_figures_charts_and_facts(opened: Open, sample_report: Path, sample: Server) -> None:
    [[held]] = rows(
        sample,
        "SELECT count(*) FROM marts.fct_meetings AS f JOIN marts.bridge_meeting_parties AS b USING (meeting_id)"
        " WHERE f.status = 'held' AND b.party_code = 'PPP'"
        " AND coalesce(f.met_on, f.first_reported_on) BETWEEN '2024-02-09' AND '2024-02-15'",
    )
    with opened(sample_report) as visit:
        before = {name: visit.numbers(name) for name in NAMES}
        everything = visit.figure("held")
        visit.choose(party="PPP", since="2024-02-09", until="2024-02-15")
        assert 0 < held < everything
        assert visit.figure("held") == held
        for name in NAMES:
            assert visit.numbers(name) != before[name], name
        assert all("PPP" in row[0] for row in visit.numbers("meetings"))
        assert visit.facts()
        expect(visit.page.locator("#matching")).to_contain_text("from 9 Feb 2024 to 15 Feb 2024 of PPP")

        visit.choose(**{"with": "PML-N"})
        assert {row[0] for row in visit.numbers("meetings")} == {"PML-N – PPP"}
        drawn = visit.page.evaluate("document.body.dataset.drawn")
        visit.page.get_by_role("button", name="Show all").click()
        visit.redrawn(drawn)
        assert {name: visit.numbers(name) for name in NAMES} == before


def test_a_choice_without_facts_says_so(opened: Open, sample_report: Path) -> None:
    with opened(sample_report) as visit:
        visit.choose(since="1999-01-01", until="1999-01-02")
        assert visit.facts() == []
        for name in NAMES:
            assert visit.page.locator(f"#{name} figcaption").inner_text() == "Nothing to show for this choice."
            assert not visit.page.locator(f"#{name} .chart").is_visible()
        expect(visit.page.locator("#table caption")).to_contain_text("No fact fits this choice.")


def test_the_address_carries_the_choice(opened: Open, sample_report: Path) -> None:
    with opened(sample_report) as visit:
        visit.choose(party="MQM-P", until="2024-02-29")
        visit.page.get_by_role("searchbox").fill("Tessori")
        visit.page.wait_for_function("() => location.hash.includes('q=')")
        address = visit.page.url
        facts = visit.facts()
        figures = visit.page.locator("[data-figure]").all_inner_texts()
    assert parse_qs(urlsplit(address).fragment) == {"party": ["MQM-P"], "until": ["2024-02-29"], "q": ["Tessori"]}
    with opened(sample_report, "#" + urlsplit(address).fragment) as again:
        assert again.facts() == facts
        assert again.page.locator("[data-figure]").all_inner_texts() == figures
        assert again.page.locator("[name=party]").input_value() == "MQM-P"
        assert again.page.get_by_role("searchbox").input_value() == "Tessori"


@pytest.mark.parametrize(
    "fragment", ["#party=NOSUCH", "#since=nonsense&until=%00", "#sort=<b>&kind=x", "#facts", "#=&="]
)
def test_a_strange_address_does_no_harm(opened: Open, sample_report: Path, fragment: str) -> None:
    with opened(sample_report, fragment) as visit:
        assert visit.figure("held") > 0


def test_the_table_searches_sorts_and_turns_pages(opened: Open, sample_report: Path) -> None:
    with opened(sample_report) as visit:
        page = visit.page
        first = visit.facts()
        assert len(first) == 25
        page.get_by_role("button", name="Next rows").click()
        second = visit.facts()
        assert second
        assert second != first
        assert page.evaluate("document.activeElement.id") == "facts-title"
        page.get_by_role("button", name="Earlier rows").click()
        assert visit.facts() == first

        page.get_by_role("button", name="Confidence").click()
        shown = [float(one) for one in page.locator("#table td.number").all_inner_texts()]
        assert shown == sorted(shown, reverse=True)
        assert page.locator("th", has_text="Confidence").get_attribute("aria-sort") == "descending"
        page.get_by_role("button", name="Confidence").click()
        shown = [float(one) for one in page.locator("#table td.number").all_inner_texts()]
        assert shown == sorted(shown)

        page.get_by_label("disputed only").check()
        badges = page.locator("#table td.fact > .badge").count()
        assert badges == len(visit.facts()) > 0
        page.get_by_label("disputed only").uncheck()
        page.get_by_label("Kind").select_option("defection")
        assert visit.facts()
        assert all("→" in fact for fact in visit.facts())


def test_search_forgets_accents_and_kinds_of_apostrophes(opened: Open, sample_report: Path) -> None:
    with opened(sample_report) as visit:
        box = visit.page.get_by_role("searchbox")
        box.fill("workers' CONVENTION")
        expect(visit.page.locator("#table tbody tr")).to_have_count(1)
        assert "workers’ convention" in visit.page.locator("#table tbody").inner_text()


def test_quotes_lead_to_the_articles(opened: Open, sample_report: Path, sample: Server) -> None:
    urls = {url for (url,) in rows(sample, "SELECT url FROM marts.dim_article WHERE url IS NOT NULL")}
    with opened(sample_report) as visit:
        links = visit.page.locator("#table cite a")
        assert links.count() > 3
        for link in links.all():
            assert link.get_attribute("href") in urls
            assert link.get_attribute("rel") == "noopener noreferrer nofollow"
        assert visit.page.locator("#table td.fact q").first.inner_text()


def test_the_switch_of_colours_overrides_the_system(opened: Open, sample_report: Path) -> None:
    with opened(sample_report, scheme="dark") as visit:
        ground = "getComputedStyle(document.body).backgroundColor"
        dark = visit.page.evaluate(ground)
        button = visit.page.get_by_role("button", name="Dark colours")
        assert button.get_attribute("aria-pressed") == "true"
        button.click()
        assert button.get_attribute("aria-pressed") == "false"
        assert visit.page.evaluate(ground) != dark
        button.click()
        assert visit.page.evaluate(ground) == dark


def test_paper_is_light_shows_the_quotes_and_hides_the_controls(opened: Open, sample_report: Path) -> None:
    with opened(sample_report, scheme="dark") as visit:
        visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
        visit.page.emulate_media(media="print")
        assert visit.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        assert not visit.page.locator("#search").is_visible()
        assert not visit.page.locator("nav").is_visible()
        assert visit.page.locator(".quotes:not([open])").count() == 0
        assert visit.page.locator("#network svg").is_visible()
        visit.page.emulate_media(media="screen")
        visit.page.evaluate("dispatchEvent(new Event('afterprint'))")
        assert visit.page.locator(".quotes[open]").count() == 0


def test_without_scripts_the_pictures_and_figures_are_there(opened: Open, sample_report: Path) -> None:
    with opened(sample_report, scripts=False) as visit:
        page = visit.page
        assert page.locator("section .chart svg").count() == len(NAMES)
        assert page.locator("[data-figure=held]").is_visible()
        assert page.locator("noscript p").is_visible()
        assert not page.locator("#filters").is_visible()


def test_all_can_be_reached_by_keyboard_and_has_a_name(opened: Open, sample_report: Path) -> None:
    with opened(sample_report) as visit:
        page = visit.page
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Skip to the facts"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "facts-title"
        levels = page.locator("h1, h2, h3, h4").evaluate_all("all => all.map(one => one.tagName)")
        assert levels == ["H1"] + ["H2"] * (len(levels) - 1)
        controls = page.locator("button:visible, select:visible, input:visible, summary:visible, a:visible")
        snapshot = page.locator("body").aria_snapshot()
        for role in ("button", "combobox", "textbox", "checkbox", "searchbox", "link"):
            assert re.search(rf"^\s*- {role}\b(?! \")", snapshot, re.MULTILINE) is None, role
        assert controls.count() > 20
        for name in NAMES:
            said = page.locator(f"#{name} [role=graphics-document]").get_attribute("aria-label") or ""
            assert page.locator(f"#{name} figcaption").inner_text() in said
            visit.numbers(name)
            assert page.locator(f"#{name} table caption").inner_text()
            assert page.locator(f"#{name} table th:not([scope=col])").count() == 0
        assert page.locator("html").get_attribute("lang") == "en"


def test_figures_without_filters_are_those_that_were_written(opened: Open, sample_report: Path) -> None:
    """The page counts again what Python counted."""
    with opened(sample_report, scripts=False) as plain:
        written = plain.page.locator("[data-figure]").all_inner_texts()
    with opened(sample_report) as visit:
        assert visit.page.locator("[data-figure]").all_inner_texts() == written


def test_a_page_of_the_past_is_told_apart_by_its_data_alone(sample_report: Path) -> None:
    text = sample_report.read_text()
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', text, re.DOTALL)
    assert data
    block = json.loads(data.group(1))
    assert {chart["name"] for chart in block["charts"]} == set(NAMES)
    assert len(block["facts"]["rows"]) == len({row[0] for row in block["facts"]["rows"]})
