"""What the page's data block holds: datasets, charts and the table of facts, as plain values for JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import vl_convert

from etl.report import datasets
from etl.report.charts import CHARTS, Chart, Timing
from etl.report.charts.chart import ROWS, finished
from etl.report.charts.network import PARTIES_SHOWN
from etl.report.datasets import NO_OUTLET, Row, bars, day_number
from etl.report.facts import Article, Fact, Facts, Quote
from etl.report.look import PAGE
from etl.report.network_layout import place
from etl.report.words import detail, heading, spaced

Quotes = Mapping[str, tuple[tuple[Quote, ...], int]]

# The summary: a name, what it says, and which rows of which dataset it counts.
FIGURES: tuple[tuple[str, str, str, dict[str, Any], str | None], ...] = (
    ("articles", "articles read", "coverage", {}, None),
    ("outlets", "news outlets", "coverage", {}, "o"),
    ("held", "meetings held", "counts", {"k": "meeting", "s": "held"}, None),
    ("arrangements", "alliances and other arrangements", "counts", {"k": "alliance"}, None),
    ("results", "results reported", "counts", {"k": "result"}, None),
    ("right", "results as the official ones", "counts", {"k": "result", "a": 1}, None),
    ("wrong", "results unlike the official ones", "counts", {"k": "result", "a": -1}, None),
    ("switches", "changes of side", "counts", {"k": "defection", "s": "done"}, None),
    ("disputed", "facts disputed", "counts", {"x": True}, None),
)


def make_datasets(facts: Facts) -> dict[str, list[Row]]:
    """All rows that charts and figures are made of."""
    made = {name: getattr(datasets, name)(facts) for name in ("links", "spans", "seats", "flows", "coverage", "counts")}
    weights: Counter[tuple[str, str]] = Counter()
    for row in made["links"]:
        weights[row["a"], row["b"]] += row["m"] + row["e"]
    places = place(weights, PARTIES_SHOWN)
    made["parties"] = [{"c": code, "ax": x, "ay": y, "bx": x, "by": y} for code, (x, y) in sorted(places.items())]
    return made


def timing(made: Mapping[str, Sequence[Row]]) -> Timing:
    """From the first to the last day of any row; an empty report has one day."""
    days = [row[end] for rows in made.values() for row in rows for end in ("d", "t") if row.get(end) is not None]
    return Timing(min(days, default=0), max(days, default=0))


def figures(made: Mapping[str, Sequence[Row]]) -> Iterator[tuple[str, str, int]]:
    """Name, words and value of each figure of the summary."""
    for name, words, dataset, where, distinct in FIGURES:
        rows = [row for row in made[dataset] if all(row[field] == value for field, value in where.items())]
        if distinct:
            yield name, words, len({row[distinct] for row in rows} - {NO_OUTLET})
        else:
            yield name, words, sum(row["n"] for row in rows)


def contents(facts: Facts, made: dict[str, list[Row]], listed: Sequence[Fact], quotes: Quotes) -> dict[str, Any]:
    """The data block; `listed` are the facts of the table in its order."""
    cited = sorted({quote.article_id for fact in listed for quote in quotes.get(fact.fact_id, ((), 0))[0]})
    numbers = {article_id: number for number, article_id in enumerate(cited)}
    return {
        "charts": [_chart(chart, timing(made)) for chart in CHARTS],
        "datasets": {name: _table(rows) for name, rows in made.items()},
        "facts": _table([_fact(fact, quotes, numbers) for fact in listed]),
        "sources": _table([_source(facts.articles[article_id]) for article_id in cited]),
        "parties": [[code, facts.party_names.get(code, "")] for code in facts.party_codes],
        "figures": [
            {"name": name, "dataset": dataset, "where": where, "distinct": distinct}
            for name, _, dataset, where, distinct in FIGURES
        ],
        "noOutlet": NO_OUTLET,
    }


def web_address(url: str | None) -> str | None:
    """The address where it is one of the web; nothing else (`javascript:`, `data:`, files) may become a link."""
    if not url or any(ord(c) <= 32 or ord(c) == 127 for c in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def _chart(chart: Chart, when: Timing) -> dict[str, Any]:
    spec = vl_convert.vegalite_to_vega(json.dumps(finished(chart.draw(PAGE, when), PAGE, "container")))
    return {
        "name": chart.name,
        "title": chart.title,
        "description": chart.description,
        "order": chart.order,
        "unit": chart.unit,
        "namesAbove": chart.names_above,
        "table": _data_of(spec["marks"], f"{ROWS}_marks"),
        "columns": [{"field": one.field, "title": one.title, "form": one.form} for one in chart.columns],
        "spec": spec,
    }


def _data_of(marks: list[dict[str, Any]], name: str) -> str:
    """The compiled dataset that a mark at the top draws."""
    return next(str(mark["from"]["data"]) for mark in marks if mark.get("name") == name)


def _table(rows: Sequence[Row]) -> dict[str, Any]:
    """Rows without their names, which would be most of the text."""
    columns = list(rows[0]) if rows else []
    return {"columns": columns, "rows": [list(row.values()) for row in rows]}


def _fact(fact: Fact, quotes: Quotes, numbers: Mapping[str, int]) -> Row:
    shown, total = quotes.get(fact.fact_id, ((), 0))
    return {
        "id": fact.fact_id,
        "kind": fact.kind,
        "status": spaced(fact.status),
        "heading": heading(fact),
        "detail": detail(fact),
        "d": day_number(fact.first_on),
        "t": day_number(fact.last_on),
        "precision": fact.precision,
        "p": bars(fact.party_codes),
        "confidence": fact.confidence,
        "disputed": fact.is_disputed,
        "articles": fact.article_count,
        "stories": fact.story_count,
        "quotes": [[numbers[one.article_id], one.text, one.modality] for one in shown],
        "quoteCount": total,
    }


def _source(article: Article) -> Row:
    return {
        "title": article.title,
        "outlet": article.outlet,
        "url": web_address(article.url),
        "day": day_number(article.published_on),
    }
