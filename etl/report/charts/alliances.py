"""The status of arrangements over time."""

from __future__ import annotations

import altair as alt

from etl.report.charts.chart import (
    DAY_MS,
    ROWS,
    Chart,
    Column,
    Drawing,
    Timing,
    labelled_axis,
    leading,
    name_above,
    source,
)
from etl.report.datasets import STATUSES
from etl.report.look import Look
from etl.report.words import spaced

SHOWN = 25
HUES = ("sky", "orange", "green", "blue", "red", "grey")
SHAPES = ("circle", "triangle-up", "square", "diamond", "cross", "triangle-down")


def draw(look: Look, timing: Timing) -> Drawing:
    """A bar for each arrangement, its colour the status from one report to the next, a mark for each report."""
    names = [spaced(status) for status in STATUSES]
    spans = leading(
        source("spans")
        .transform_calculate(x=f"max(datum.d, since) * {DAY_MS}", x2=f"min(datum.t, until) * {DAY_MS}")
        .transform_calculate(one="1", reported=f"datum.d * {DAY_MS}"),
        "l",
        "one",
        SHOWN,
    )
    legend = alt.Legend(title=None, columns=alt.ExprRef("narrow ? 3 : 6"))
    colour = alt.Color("s:N", scale=alt.Scale(domain=names, range=[look[hue] for hue in HUES]), legend=legend)
    y = alt.Y("l:N", sort=alt.EncodingSortField("rank", op="min"), axis=labelled_axis(names_above=True))
    tooltip = [
        alt.Tooltip("l:N", title="Arrangement"),
        alt.Tooltip("s:N", title="Status"),
        alt.Tooltip("reported:T", title="Reported on", format="%-d %B %Y"),
        alt.Tooltip("n:Q", title="Articles"),
    ]
    x = alt.X("x:T", axis=timing.axis, scale=alt.Scale(type="utc"))
    bars = spans.mark_bar(height=7, cornerRadius=3, opacity=0.55).encode(
        x=x, x2="x2:T", y=y, color=colour, tooltip=tooltip
    )
    marks = (
        spans.transform_filter("datum.d >= since && datum.d <= until")
        .mark_point(filled=True, size=70, opacity=1, stroke=look["card"], strokeWidth=1)
        .encode(
            x=alt.X("reported:T", axis=timing.axis, scale=alt.Scale(type="utc")),
            y=y,
            color=colour,
            shape=alt.Shape("s:N", scale=alt.Scale(domain=names, range=list(SHAPES)), legend=legend),
            tooltip=tooltip,
        )
    )
    return alt.layer(bars.properties(name=ROWS), marks, name_above(spans, y, look)).properties(height=alt.Step(24))


ALLIANCES = Chart(
    name="alliances",
    title="Alliances and how they stood",
    lead="Each line is an arrangement between parties. Its colour shows the status that was reported last; marks show"
    " the days on which articles report one.",
    description="A line of time for each arrangement, coloured by its status, with a mark for each report.",
    datasets=("spans",),
    columns=(
        Column("l", "Arrangement"),
        Column("s", "Status"),
        Column("reported", "Reported on", "day"),
        Column("n", "Articles", "count"),
    ),
    draw=draw,
    order=("rank", "d", "s"),
    unit="arrangements",
    names_above=True,
)
