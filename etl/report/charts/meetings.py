"""Meetings over time by pair of parties."""

from __future__ import annotations

from etl.report.charts.chart import Chart, Column, Drawing, Timing, source
from etl.report.charts.squares import squares
from etl.report.look import Look

PAIRS_SHOWN = 20
CLASSES = ((1, "1"), (2, "2"), (3, "3–4"), (5, "5–9"), (10, "10 or more"))


def draw(look: Look, timing: Timing) -> Drawing:
    """Squares: pairs down, time across, darker for more meetings."""
    rows = (
        source("links")
        .transform_filter("datum.m > 0 && isValid(datum.d)")
        .transform_calculate(pair="datum.a + ' – ' + datum.b", from_=timing.start("d"))
        .transform_aggregate(n="sum(m)", groupby=["pair", "from_"])
        .transform_calculate(to=timing.stop("from_"))
    )
    return squares(rows, "pair", PAIRS_SHOWN, CLASSES, timing.axis, look, is_roomy=timing.is_roomy, legend="Meetings")


MEETINGS = Chart(
    name="meetings",
    title="Who met whom, and when",
    lead="Meetings held, by pair of parties. A meeting of several parties counts once for each pair of them.",
    description="A grid of squares: pairs of parties down the side, time along the bottom, darker for more meetings.",
    datasets=("links",),
    columns=(Column("pair", "Parties"), Column("from_", "Period from", "day"), Column("n", "Meetings", "count")),
    draw=draw,
    order=("rank", "from_"),
    unit="pairs of parties",
)
