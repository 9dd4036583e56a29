"""The page: one HTML file with all that it needs, and a policy that lets it reach nothing else."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from importlib import metadata, resources
from string import Template
from typing import Any

import vl_convert

from etl.report.charts import CHARTS, Chart
from etl.report.contents import Quotes, contents, figures, make_datasets, timing
from etl.report.datasets import EPOCH
from etl.report.facts import KINDS, Fact, Facts
from etl.report.look import DARK, LIGHT, PAGE, css_variables
from etl.report.pictures import drawing
from etl.report.scope import Scope

SCRIPTS = ("state", "words", "charts", "facts", "main")
# Vega in one copy for all charts. Its expressions are interpreted, so that the policy need not allow eval.
RUNTIME = "window.vegaEmbed = vegaEmbed;"


@dataclass(frozen=True, slots=True)
class Making:
    """What the marts do not tell: the heading, the limits, and the day to print as the day of the making."""

    title: str
    scope: Scope
    made_on: dt.date | None
    facts_at_most: int
    quotes_at_most: int


def page(facts: Facts, listed: Sequence[Fact], quotes: Quotes, making: Making) -> str:
    """The whole file. `facts` are those of the scope, `listed` those of the table with their `quotes`."""
    made = make_datasets(facts)
    when = timing(made)
    style = _style()
    runtime = _runtime()
    script = _script()
    return Template(_asset("page.html")).substitute(
        policy=_policy(scripts=(runtime, script), style=style),
        version=escape(metadata.version("ittehad")),
        title=escape(making.title),
        dek=escape(_dek(facts, making)),
        first_day=_iso(when.first),
        last_day=_iso(when.last),
        style=style,
        contents=_contents(),
        empty=_note(_EMPTY) if not facts.all else "",
        figures="".join(_figure(*one) for one in figures(made)),
        charts="".join(_section(chart, drawing(chart, PAGE, when, made)) for chart in CHARTS),
        kinds="".join(f'<option value="{kind}">{kind}s</option>' for kind in KINDS),
        left_out=_left_out(len(facts.all), len(listed), making),
        about=_about(making),
        made=escape(_made(facts, making)),
        data=_json(contents(facts, made, listed, quotes)),
        runtime=runtime,
        script=script,
    )


_EMPTY = (
    "There is nothing to show yet: no article with a fact lies within this report. Read some with"
    " <code>ittehad run PATH</code>, or ask for other days or parties, and make the report again."
)


def _asset(name: str) -> str:
    return resources.files("etl.report").joinpath("assets", name).read_text(encoding="utf-8")


def _style() -> str:
    light, dark = css_variables(LIGHT), css_variables(DARK)
    return (
        f":root{{color-scheme:light dark;{light}}}"
        f"@media screen and (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}"
        f"@media screen{{:root[data-theme=dark]{{color-scheme:dark;{dark}}}"
        ":root[data-theme=light]{color-scheme:light}}" + _asset("page.css")
    )


def _runtime() -> str:
    """Vega, safe within a script element: both texts that could end it occur in its strings only."""
    return vl_convert.javascript_bundle(RUNTIME).replace("</script", "<\\/script").replace("<!--", "<\\!--")


def _script() -> str:
    return "(() => {\n'use strict';\n" + "\n".join(_asset(f"{name}.js") for name in SCRIPTS) + "})();\n"


def _policy(scripts: Sequence[str], style: str) -> str:
    allowed = " ".join(f"'sha256-{_digest(one)}'" for one in scripts)
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'sha256-{_digest(style)}';"
        " img-src data:; base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _json(value: Mapping[str, Any]) -> str:
    """JSON that no HTML parser takes for markup, whatever an article says."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    # Half a surrogate pair has no UTF-8.
    return text.encode("utf-8", "replace").decode()


def _section(chart: Chart, svg: str) -> str:
    return (
        f'<section id="{chart.name}" aria-labelledby="{chart.name}-title">'
        f'<h2 id="{chart.name}-title">{escape(chart.title)}</h2><p class="lead">{escape(chart.lead)}</p>'
        f'<figure><figcaption></figcaption><div class="chart">{svg}</div></figure>'
        '<details class="chart-table"><summary>The numbers of this chart</summary>'
        f'<div class="scroll" tabindex="0" role="region" aria-label="Numbers: {escape(chart.title)}"></div></details>'
        "</section>\n"
    )


def _figure(name: str, words: str, value: int) -> str:
    return f'<div><dt>{words}</dt><dd data-figure="{name}">{value:,}</dd></div>'


def _contents() -> str:
    entries = [("summary", "In figures"), *((chart.name, chart.title) for chart in CHARTS)]
    entries += [("facts", "Every fact"), ("about", "How to read this")]
    return "<ul>" + "".join(f'<li><a href="#{name}">{escape(title)}</a></li>' for name, title in entries) + "</ul>"


def _note(text: str) -> str:
    return f'<p class="note">{text}</p>'


def _left_out(total: int, listed: int, making: Making) -> str:
    if listed == total:
        return ""
    return _note(
        f"This table holds the latest {listed:,} of {total:,} facts; {total - listed:,} earlier ones are left out, to"
        " keep the file small. Figures and charts count them all. <code>ittehad report --facts NUMBER</code> takes"
        " more, <code>--since</code>, <code>--until</code> and <code>--party</code> choose others."
    )


def _about(making: Making) -> str:
    return "".join(f"<p>{one}</p>" for one in _ABOUT).replace("QUOTES", str(making.quotes_at_most))


_ABOUT = (
    "Ittehad reads news articles and takes from them who met whom, which parties talk, agree or fall out, who won"
    " which seat and who changed sides. Reports of one event are one fact, and copies of one story count once as a"
    " story. The reading is done by a program and makes mistakes; it misses facts, too. <b>Confidence</b>, from 0 to 1,"
    " says how sure the program is that the articles say this, not whether it is true.",
    "A meeting or a switch has the day on which it happened; where no article tells it, the day of the first report."
    " An arrangement or a result is within a choice of days if any report of it is. What has no day at all leaves the"
    " page as soon as days are chosen, and is in none of the charts of time. Weeks begin on Mondays.",
    "Each fact shows up to QUOTES quotes, the surest first and one of each article before a second of any. Party"
    " codes are those of the reference tables; IND is an independent.",
    "Official results of 2024 are those of the 266 general seats of the National Assembly as first published,"
    " compiled from hibasameen/aiwan-e-jamhoor (CC BY 4.0) and the Election Commission of Pakistan’s Form-33 and"
    " Form-47. Cite them wherever you publish these numbers. The quotes belong to the news outlets.",
)


def _dek(facts: Facts, making: Making) -> str:
    days = sorted(one.published_on for one in facts.articles.values() if one.published_on)
    outlets = {one.outlet for one in facts.articles.values() if one.outlet}
    text = f"What {_counted(len(facts.articles), 'article')} of {_counted(len(outlets), 'news outlet')} say"
    if days:
        text += f", published from {_day(days[0])} to {_day(days[-1])}"
    return text + ". " + "".join(_limits(making.scope))


def _limits(scope: Scope) -> Iterator[str]:
    if scope == Scope():
        return
    yield "Limited to facts"
    if scope.party_codes:
        yield f" of {' or '.join(scope.party_codes)}"
    if scope.since:
        yield f" from {_day(scope.since)}"
    if scope.until:
        yield f" up to {_day(scope.until)}"
    yield "."


def _made(facts: Facts, making: Making) -> str:
    parts = [f"Made by ittehad {metadata.version('ittehad')}"]
    if making.made_on:
        parts.append(f"on {_day(making.made_on)}")
    if facts.last_day:
        parts.append(f"from reports up to {_day(facts.last_day)}")
    return " ".join(parts) + ". This file reaches no network; links lead to the articles."


def _day(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"


def _iso(number: int) -> str:
    return dt.date.fromordinal(EPOCH + number).isoformat()


def _counted(count: int, one: str) -> str:
    return f"{count:,} {one}" + ("" if count == 1 else "s")
