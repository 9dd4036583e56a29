"""The codebook tells what the tables hold and where they are weak."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

from etl.server import Server
from tests.export.test_export import package, sql, tables


class Page(HTMLParser):
    """Ids, links and text of a page, and whether its tags close."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.text = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids |= {given["id"] or ""} if "id" in given else set()
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]
        if tag not in {"meta", "link"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def page(exported: Path) -> Page:
    made = Page()
    made.feed((exported / "codebook.html").read_text(encoding="utf-8"))
    return made


def test_each_table_and_column_is_told_in_both_forms(exported: Path, page: Page) -> None:
    markdown = (exported / "codebook.md").read_text(encoding="utf-8")
    for resource in package(exported)["resources"]:
        assert f"\n## {resource['name']}\n\n{resource['description']}\n" in markdown
        assert resource["name"] in page.ids
        for field in resource["schema"]["fields"]:
            assert f"| `{field['name']}` |" in markdown
            assert field["description"] in page.text
    assert len(tables(exported)) > 40


def test_the_page_is_whole_and_needs_nothing_from_elsewhere(page: Page) -> None:
    assert page.open == []
    outside = [link for link in page.links if not link.startswith("#")]
    assert outside == ["https://creativecommons.org/licenses/by/4.0/"]
    assert {link[1:] for link in page.links if link.startswith("#")} <= page.ids


def test_counts_and_weak_points_are_those_of_the_rows(warehouse: Server, exported: Path) -> None:
    markdown = (exported / "codebook.md").read_text(encoding="utf-8")
    chapter = markdown.split("\n## fct_meetings\n")[1].split("\n## ")[0]
    ((rows, held, exact, single, empty),) = sql(
        warehouse,
        "SELECT count(*), count(*) FILTER (WHERE status = 'held'), count(*) FILTER (WHERE met_on_precision = 'day'),"
        " count(*) FILTER (WHERE story_count = 1), avg((city IS NULL)::int) FROM marts.fct_meetings",
    )
    assert f"- rows: {rows}\n" in chapter
    assert f"held ({held}), planned" in chapter
    assert f"- met_on is exact to the day in {exact} of {rows} rows" in chapter
    assert f"- One story alone stands behind {single} of {rows} rows" in chapter
    assert re.search(rf"\| `city` \|.*\| {empty:.0%} \|", chapter)
    assert "first_reported_on → dim_date (date_day)" in chapter


def test_the_citation_is_of_this_edition(exported: Path) -> None:
    cited = yaml.safe_load((exported / "CITATION.cff").read_text(encoding="utf-8"))
    assert cited["cff-version"] == "1.2.0"
    assert cited["type"] == "dataset"
    assert cited["version"] == package(exported)["version"]
    assert cited["license"] == "CC-BY-4.0"
    assert cited["references"][0]["title"] == "aiwan-e-jamhoor"


def test_terms_are_plain_where_others_words_are_quoted(exported: Path) -> None:
    by_name = {one["name"]: one for one in package(exported)["resources"]}
    for name in ("fct_evidence", "dim_article"):
        assert "belong to the outlets" in by_name[name]["licenses"][1]["title"]
    assert "licenses" not in by_name["fct_meetings"]
