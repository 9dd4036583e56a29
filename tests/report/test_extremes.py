"""Nothing to show, very much to show, and articles that mean harm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from etl.jobs.report import report
from etl.report.charts import CHARTS
from etl.server import Server
from tests.dbt.helpers import rows
from tests.report.conftest import Open, copied, making

# What ends elements, attributes, strings and comments, or runs where text is taken for markup.
HARM = [
    "</script><script>document.title = 'harmed'</script>",
    "<img src=x onerror=\"document.title = 'harmed'\">",
    "<!-- <script> ]]> \u2028 \\u003c/script> ${document.title} {{document.title}}",
    "\"'`></q></td></table></style><style>*{display:none}</style><base href=https://harm.example/>",
    "&lt;b&gt; &amp; \u202eright to left\u202c \x7f \ufffe \x01 اتحاد",
]


@pytest.fixture(scope="module")
def harmed(sample: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Every text of the sample's marts that comes from articles is replaced by something that means harm."""
    with copied(sample) as made:
        with made.owner.connect(autocommit=True) as connection:
            harm = f"(%(harm)s::text[])[1 + abs(hashtext({{}})) %% {len(HARM)}]"
            for change in (
                f"UPDATE marts.fct_evidence SET quote = {harm.format('evidence_id')}",
                f"UPDATE marts.dim_article SET title = {harm.format('article_id')},"
                " url = (ARRAY['javascript:document.title=''harmed''', 'https://x.example/\"><script>', 'data:,x'])"
                "[1 + abs(hashtext(article_id)) %% 3]",
                f"UPDATE marts.dim_outlet SET name = {harm.format('outlet_id')}",
                f"UPDATE marts.dim_person SET full_name = {harm.format('person_id')}",
                f"UPDATE marts.fct_meetings SET venue = {harm.format('meeting_id')}",
                f"UPDATE marts.fct_alliances SET scope = {harm.format('alliance_id')}",
                f"UPDATE marts.fct_defections SET group_label = {harm.format('defection_id')} WHERE person_id IS NULL",
                f"UPDATE marts.dim_party SET name = {harm.format('party_code')}",
            ):
                connection.execute(change, {"harm": HARM})
        yield report(made, tmp_path_factory.mktemp("harm") / "harm.html", making()).file


def test_texts_that_mean_harm_are_shown_as_they_are(opened: Open, harmed: Path) -> None:
    with opened(harmed) as visit:
        page = visit.page
        assert page.title() == "Coalition politics in the news"
        shown = page.locator("#table tbody").inner_text()
        assert "</script><script>document.title" in shown
        assert "onerror=" in shown
        assert page.locator("#table img, #table script, main style, base").count() == 0
        assert page.locator("body > script").count() == 3
        links = page.locator("#table cite a").evaluate_all("all => all.map(one => one.protocol)")
        assert set(links) == {"https:"}
        visit.numbers("coverage")
        for name in (chart.name for chart in CHARTS):
            assert page.locator(f"#{name} .chart").is_visible()
        page.locator("#coverage svg .mark-rect path").first.hover()
        expect(page.locator("#vg-tooltip-element")).to_be_visible()
        assert page.locator("#vg-tooltip-element img, #vg-tooltip-element script").count() == 0
        assert page.title() == "Coalition politics in the news"


def test_without_scripts_harm_is_text_too(opened: Open, harmed: Path) -> None:
    with opened(harmed, scripts=False) as visit:
        assert visit.page.locator("main img, main script, main style").count() == 0
        assert visit.page.locator("section .chart svg").count() == len(CHARTS)


@pytest.mark.parametrize("width", [1280, 360])
def test_an_empty_warehouse_gives_a_friendly_page(opened: Open, empty: Server, tmp_path: Path, width: int) -> None:
    written = report(empty, tmp_path / "empty.html", making(), tmp_path / "pictures")
    assert written.fact_count == 0
    assert len(written.pictures) == 2 * len(CHARTS)
    with opened(written.file, width=width) as visit:
        assert visit.page.get_by_text("There is nothing to show yet").is_visible()
        assert visit.figure("held") == 0
        for chart in CHARTS:
            assert visit.page.locator(f"#{chart.name} figcaption").inner_text() == "Nothing to show for this choice."


@pytest.fixture(scope="module")
def big(empty: Server) -> Iterator[Server]:
    with copied(empty) as made:
        with made.owner.connect(autocommit=True) as connection:
            connection.execute(Path(__file__).with_name("big.sql").read_bytes())
        assert rows(made, "SELECT count(DISTINCT fact_id) FROM marts.fct_evidence") == [(10_000,)]
        yield made


def test_ten_thousand_facts_are_a_page_that_answers(opened: Open, big: Server, tmp_path: Path) -> None:
    written = report(big, tmp_path / "big.html", making(facts_at_most=10_000))
    assert written.listed_count == 10_000
    with opened(written.file) as visit:
        page = visit.page
        assert "of 10,000 facts" in page.locator("#table caption").inner_text()
        assert len(visit.facts()) == 25
        page.get_by_label("Rows").select_option("500")
        assert len(visit.facts()) == 500
        page.get_by_role("searchbox").fill("fact 4321 was")
        expect(page.locator("#table tbody tr")).to_have_count(1)
        page.get_by_role("searchbox").fill("")
        everything = visit.figure("held")
        visit.choose(since="2023-09-01", until="2023-09-30")
        [[held]] = rows(
            big, "SELECT count(*) FROM marts.fct_meetings WHERE met_on BETWEEN '2023-09-01' AND '2023-09-30'"
        )
        assert visit.figure("held") == held < everything
        for chart in CHARTS:
            if chart.name != "seats":  # there are none
                assert visit.numbers(chart.name), chart.name


def test_a_big_warehouse_is_cut_to_the_latest_facts_by_default(big: Server, tmp_path: Path) -> None:
    written = report(big, tmp_path / "cut.html", making())
    assert (written.fact_count, written.listed_count) == (10_000, 5_000)
    assert "the latest 5,000 of 10,000 facts; 5,000 earlier ones are left out" in written.file.read_text()
