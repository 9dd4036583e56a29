"""What the report rests on: articles by outlet and month."""

from __future__ import annotations

import altair as alt

from etl.report.charts.chart import Chart, Column, Drawing, Timing, source
from etl.report.charts.squares import squares
from etl.report.look import Look

SHOWN = 25
CLASSES = ((1, "1"), (2, "2–4"), (5, "5–9"), (10, "10–24"), (25, "25 or more"))
MONTH = "+utc(utcyear(datum.d * 86400000), utcmonth(datum.d * 86400000), 1)"
NEXT_MONTH = "+utc(utcyear(datum.from_), utcmonth(datum.from_) + 1, 1)"
ROOMY_DAYS = 610  # months of a report as long as this have room for a number


def draw(look: Look, timing: Timing) -> Drawing:
    """Squares: outlets down, months across, darker for more articles."""
    rows = (
        source("coverage")
        .transform_filter("isValid(datum.d)")
        .transform_calculate(from_=MONTH)
        .transform_aggregate(n="sum(n)", c="sum(c)", groupby=["o", "from_"])
        .transform_calculate(to=NEXT_MONTH)
    )
    words = "utcFormat(datum.value, narrow ? '%b %y' : '%b %Y')"
    months = {"interval": "month", "step": 1}
    axis = alt.Axis(title=None, labelExpr=words, labelOverlap=True, labelFlush=True, tickCount=months)
    is_roomy = timing.last - timing.first <= ROOMY_DAYS
    return squares(rows, "o", SHOWN, CLASSES, axis, look, is_roomy=is_roomy, legend="Articles")


COVERAGE = Chart(
    name="coverage",
    title="What was read",
    lead="Articles by outlet and month of publication. Few squares mean little evidence, not little politics. With a"
    " party chosen, only articles that report a fact of it count.",
    description="A grid of squares: news outlets down the side, months along the bottom, darker for more articles.",
    datasets=("coverage",),
    columns=(
        Column("o", "Outlet"),
        Column("from_", "Month", "month"),
        Column("n", "Articles", "count"),
        Column("c", "Facts they report", "count"),
    ),
    draw=draw,
    order=("rank", "from_"),
    unit="outlets",
)
