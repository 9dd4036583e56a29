"""Seats as articles report them, against the official number."""

from __future__ import annotations

import altair as alt

from etl.report.charts.chart import ROWS, Chart, Column, Drawing, Timing, labelled_axis, leading, name_above, source
from etl.report.look import Look

SHOWN = 30
VERDICTS = ("agrees", "differs", "no official number")


def draw(look: Look, timing: Timing) -> Drawing:
    """A bar for the official number, a mark for the reported one, a line between them where they differ."""
    rows = leading(
        source("seats").transform_calculate(size="isValid(datum.off) ? 1000 + datum.off : datum.rep"),
        "l",
        "size",
        SHOWN,
    )
    y = alt.Y("l:N", sort=alt.EncodingSortField("rank", op="min"), axis=labelled_axis(names_above=True))
    axis = alt.Axis(title="Seats", tickCount=5, tickMinStep=1, format="d", gridOpacity=0.6, domain=False)
    tooltip = [
        alt.Tooltip("l:N", title="Party and house"),
        alt.Tooltip("rep:Q", title="Reported"),
        alt.Tooltip("off:Q", title="Official"),
        alt.Tooltip("v:N", title="Against the official result"),
    ]
    official = rows.transform_filter("isValid(datum.off)")
    bars = official.mark_bar(height=14, cornerRadius=2, fill=look["step2"]).encode(
        x=alt.X("off:Q", axis=axis, stack=None), y=y, tooltip=tooltip
    )
    gaps = official.mark_rule(strokeWidth=2, stroke=look["red"]).encode(x=alt.X("off:Q", axis=axis), x2="rep:Q", y=y)
    reported = rows.mark_point(filled=True, size=90, opacity=1, stroke=look["card"], strokeWidth=1).encode(
        x=alt.X("rep:Q", axis=axis),
        y=y,
        color=alt.Color(
            "v:N",
            scale=alt.Scale(domain=list(VERDICTS), range=[look["blue"], look["red"], look["grey"]]),
            legend=alt.Legend(title="Reported seats", columns=alt.ExprRef("narrow ? 1 : 3")),
        ),
        shape=alt.Shape(
            "v:N",
            scale=alt.Scale(domain=list(VERDICTS), range=["circle", "diamond", "triangle-up"]),
            legend=alt.Legend(title="Reported seats"),
        ),
        tooltip=tooltip,
    )
    return alt.layer(bars, gaps, reported.properties(name=ROWS), name_above(rows, y, look)).properties(
        height=alt.Step(24)
    )


SEATS = Chart(
    name="seats",
    title="Seats: reported and official",
    lead="The bar is the official number of seats, the mark what articles report last. A line joins them where they"
    " differ, which may be an error, or a count of another day.",
    description="A bar for each party and house with the official seats, and a mark for the seats that are reported.",
    datasets=("seats",),
    columns=(
        Column("party", "Party"),
        Column("house", "House"),
        Column("rep", "Reported", "count"),
        Column("off", "Official", "count"),
        Column("v", "Against the official result"),
    ),
    draw=draw,
    order=("rank",),
    unit="tallies",
    names_above=True,
)
