"""What a chart is, and what all charts share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import altair as alt

from etl.report.datasets import Row
from etl.report.look import Look

ALWAYS = 9_000_000  # a day number beyond any calendar
DAY_MS = 86_400_000
Drawing = Any  # an Altair chart; its own types mix up layers and facets
ROWS = "rows"  # the view whose data the chart's table shows

# The filters that the page sets; see etl.report.datasets for the columns they act on.
IN_TIME = "isValid(datum.d) ? (datum.d <= until && (isValid(datum.t) ? datum.t : datum.d) >= since) : !dated"
OF_PARTY = "(party == '' || indexof(datum.p, '|' + party + '|') >= 0)"
WITH_PARTY = "(other == '' || indexof(datum.p, '|' + other + '|') >= 0)"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table beside a chart. `form` is text, count, day, share or period."""

    field: str
    title: str
    form: str = "text"


@dataclass(frozen=True, slots=True)
class Chart:
    """A view of the facts: how it is called, what it draws, and the table that says the same."""

    name: str
    title: str
    lead: str  # what one sees, for those who read before they look
    description: str  # for those who do not see it
    datasets: tuple[str, ...]
    columns: tuple[Column, ...]
    draw: Callable[[Look, Timing], Drawing]
    order: tuple[str, ...]  # fields that the table is sorted by; `-` before a field turns it round
    unit: str  # what is drawn one of, in the plural
    names_above: bool = False  # on a narrow page names stand above their rows instead of beside them


@dataclass(frozen=True, slots=True)
class Timing:
    """How the time of the report is cut: weeks up to seven months, months up to ten years, then years."""

    first: int  # day numbers
    last: int

    @property
    def period(self) -> str:
        days = self.last - self.first
        return "week" if days <= 215 else "month" if days <= 3660 else "year"

    def start(self, column: str) -> str:
        """An expression: milliseconds at which the period of this day begins."""
        if self.period == "week":  # the first of January 1970 was a Thursday; weeks begin on Mondays
            return f"(datum.{column} - (datum.{column} + 3) % 7) * {DAY_MS}"
        month = f"utcmonth(datum.{column} * {DAY_MS})" if self.period == "month" else "0"
        return f"+utc(utcyear(datum.{column} * {DAY_MS}), {month}, 1)"

    def stop(self, column: str) -> str:
        """An expression: milliseconds at which the period that begins in this column ends."""
        if self.period == "week":
            return f"datum.{column} + 7 * {DAY_MS}"
        month = f"utcmonth(datum.{column}) + 1" if self.period == "month" else "12"
        return f"+utc(utcyear(datum.{column}), {month}, 1)"

    @property
    def is_roomy(self) -> bool:
        """Whether a number has room in the width of a period."""
        return (self.last - self.first) / {"week": 7, "month": 30, "year": 365}[self.period] <= 20

    @property
    def axis(self) -> alt.Axis:
        """The axis of time below a chart, with shorter days on a narrow page."""
        wide, narrow = ("%-d %b %Y", "%-d %b") if self.period == "week" else ("%b %Y", "%b %y")
        words = f"utcFormat(datum.value, narrow ? '{narrow}' : '{wide}')"
        return alt.Axis(
            title=None, labelExpr=words, labelOverlap=True, labelFlush=True, tickCount=6, grid=True, gridOpacity=0.6
        )


def parameters() -> list[alt.Parameter]:
    """The signals that the page sets."""
    values: dict[str, Any] = {
        "since": -ALWAYS,
        "until": ALWAYS,
        "dated": False,
        "party": "",
        "other": "",
        "narrow": False,
        "room": 300,
    }
    return [alt.param(name=name, value=value) for name, value in values.items()]


def source(name: str) -> alt.Chart:
    """A chart on a dataset, its rows within the filters."""
    return alt.Chart(alt.NamedData(name=name)).transform_filter(IN_TIME).transform_filter(f"{OF_PARTY} && {WITH_PARTY}")


def finished(chart: Drawing, look: Look, width: int | str) -> dict[str, Any]:
    """The Vega-Lite specification; `width` in pixels, or "container"."""
    spec: dict[str, Any] = (
        chart.add_params(*parameters())
        .properties(width=width, autosize=alt.AutoSizeParams(type="fit-x", contains="padding"))
        .to_dict()
    )
    spec["config"] = look.config
    return spec


def with_data(spec: dict[str, Any], datasets: dict[str, list[Row]]) -> dict[str, Any]:
    """The specification with its rows in it."""
    return spec | {"datasets": datasets}


def leading(chart: alt.Chart, category: str, total: str, at_most: int) -> alt.Chart:
    """Keep the categories with the greatest totals; adds `rank` from 1, and `ranked`, how many there were."""
    return (
        chart.transform_joinaggregate(total=f"sum({total})", groupby=[category])
        .transform_window(
            rank="dense_rank()",
            sort=[alt.SortField("total", order="descending"), alt.SortField(category, order="ascending")],
            frame=[None, None],
        )
        .transform_joinaggregate(ranked="max(rank)")
        .transform_filter(f"datum.rank <= {at_most}")
    )


def labelled_axis(*, names_above: bool = False) -> alt.Axis:
    """The axis of names at the left; on a narrow page long names are cut, or `name_above` writes them."""
    words = "narrow ? '' : datum.label" if names_above else "datum.label"
    limit = alt.ExprRef("narrow ? 118 : 330")
    return alt.Axis(title=None, domain=False, ticks=False, labelExpr=words, labelLimit=limit, labelPadding=6)


def name_above(rows: alt.Chart, y: alt.Y, look: Look) -> Drawing:
    """The names of rows, `l`, above them: only seen on a narrow page."""
    return (
        rows.transform_aggregate(rank="min(rank)", groupby=["l"])
        .transform_filter("narrow")
        .mark_text(align="left", dy=-15, fill=look["muted"], aria=False, limit=alt.ExprRef("room"))
        .encode(x=alt.value(0), y=y, text="l:N")
    )
