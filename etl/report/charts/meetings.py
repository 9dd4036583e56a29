"""Meetings over time by pair of parties."""

from __future__ import annotations

import altair as alt

from etl.report.charts.chart import ROWS, Chart, Column, Drawing, Timing, labelled_axis, leading, source
from etl.report.look import Look

PAIRS_SHOWN = 20
CLASSES = ("1", "2", "3–4", "5–9", "10 or more")
CLASS = "datum.n < 2 ? '1' : datum.n < 3 ? '2' : datum.n < 5 ? '3–4' : datum.n < 10 ? '5–9' : '10 or more'"


def draw(look: Look, timing: Timing) -> Drawing:
    """Squares: pairs down, time across, darker for more meetings."""
    cells = (
        source("links")
        .transform_filter("datum.m > 0 && isValid(datum.d)")
        .transform_calculate(pair="datum.a + ' – ' + datum.b", from_=timing.start("d"))
        .transform_aggregate(n="sum(m)", groupby=["pair", "from_"])
        .transform_calculate(to=timing.stop("from_"), class_=CLASS)
    )
    return (
        leading(cells, "pair", "n", PAIRS_SHOWN)
        .mark_rect(stroke=look["card"], strokeWidth=1.5, cornerRadius=2)
        .encode(
            x=alt.X("from_:T", axis=timing.axis, scale=alt.Scale(type="utc")),
            x2="to:T",
            y=alt.Y("pair:N", sort=alt.EncodingSortField("rank", op="min"), axis=labelled_axis()),
            color=alt.Color(
                "class_:N",
                scale=alt.Scale(domain=list(CLASSES), range=[look[f"step{n}"] for n in range(1, 6)]),
                legend=alt.Legend(title="Meetings", columns=alt.ExprRef("narrow ? 3 : 5")),
            ),
            tooltip=[
                alt.Tooltip("pair:N", title="Parties"),
                alt.Tooltip("from_:T", title=f"{timing.period.capitalize()} from", format="%-d %B %Y"),
                alt.Tooltip("n:Q", title="Meetings"),
            ],
        )
        .properties(height=alt.Step(24), name=ROWS)
    )


MEETINGS = Chart(
    name="meetings",
    title="Who met whom, and when",
    lead="Meetings held, by pair of parties. A meeting of several parties counts once for each pair of them.",
    description="A grid of squares: pairs of parties down the side, time along the bottom, darker for more meetings.",
    datasets=("links",),
    columns=(Column("pair", "Parties"), Column("from_", "Period from", "day"), Column("n", "Meetings", "count")),
    draw=draw,
    unit="pairs of parties",
)
