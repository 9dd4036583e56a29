"""What the report rests on: articles by outlet and month."""

from __future__ import annotations

import altair as alt

from etl.report.charts.chart import ROWS, Chart, Column, Drawing, Timing, labelled_axis, leading, source
from etl.report.look import Look

SHOWN = 25
CLASSES = ("1", "2–4", "5–9", "10–24", "25 or more")
CLASS = "datum.n < 2 ? '1' : datum.n < 5 ? '2–4' : datum.n < 10 ? '5–9' : datum.n < 25 ? '10–24' : '25 or more'"
MONTH = "+utc(utcyear(datum.d * 86400000), utcmonth(datum.d * 86400000), 1)"
NEXT_MONTH = "+utc(utcyear(datum.month), utcmonth(datum.month) + 1, 1)"


def draw(look: Look, timing: Timing) -> Drawing:
    """Squares: outlets down, months across, darker for more articles."""
    cells = (
        source("coverage")
        .transform_filter("isValid(datum.d)")
        .transform_calculate(month=MONTH)
        .transform_aggregate(n="sum(n)", c="sum(c)", groupby=["o", "month"])
        .transform_calculate(to=NEXT_MONTH, class_=CLASS)
    )
    months = {"interval": "month", "step": 1}
    words = "utcFormat(datum.value, narrow ? '%b %y' : '%b %Y')"
    axis = alt.Axis(title=None, labelExpr=words, labelOverlap=True, labelFlush=True, tickCount=months)
    return (
        leading(cells, "o", "n", SHOWN)
        .mark_rect(stroke=look["card"], strokeWidth=1.5, cornerRadius=2)
        .encode(
            x=alt.X("month:T", scale=alt.Scale(type="utc"), axis=axis),
            x2="to:T",
            y=alt.Y("o:N", sort=alt.EncodingSortField("rank", op="min"), axis=labelled_axis()),
            color=alt.Color(
                "class_:N",
                scale=alt.Scale(domain=list(CLASSES), range=[look[f"step{n}"] for n in range(1, 6)]),
                legend=alt.Legend(title="Articles", columns=alt.ExprRef("narrow ? 3 : 5")),
            ),
            tooltip=[
                alt.Tooltip("o:N", title="Outlet"),
                alt.Tooltip("month:T", title="Month", format="%B %Y"),
                alt.Tooltip("n:Q", title="Articles"),
                alt.Tooltip("c:Q", title="Facts they report"),
            ],
        )
        .properties(height=alt.Step(24), name=ROWS)
    )


COVERAGE = Chart(
    name="coverage",
    title="What was read",
    lead="Articles by outlet and month of publication. Few squares mean little evidence, not little politics. With a"
    " party chosen, only articles that report a fact of it count.",
    description="A grid of squares: news outlets down the side, months along the bottom, darker for more articles.",
    datasets=("coverage",),
    columns=(
        Column("o", "Outlet"),
        Column("month", "Month", "month"),
        Column("n", "Articles", "count"),
        Column("c", "Facts they report", "count"),
    ),
    draw=draw,
    unit="outlets",
)
