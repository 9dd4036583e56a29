"""Flows of people between parties."""

from __future__ import annotations

import altair as alt

from etl.report.charts.chart import ROWS, Chart, Column, Drawing, Timing, source
from etl.report.look import Look

Sort = list[alt.SortField | dict[str, str]]
SHOWN = 24
GAP = 0.05  # between two sides, as a share of all people


def draw(look: Look, timing: Timing) -> Drawing:
    """Bands from the side left to the side joined, as thick as people are many."""
    flows = _flows()
    x_scale = _across()
    y_scale = alt.Scale(reverse=True, nice=False, zero=True)
    bands = (
        flows.transform_calculate(step="sequence(0, 1.0001, 0.04)")
        .transform_flatten(["step"])
        .transform_calculate(bend="datum.step * datum.step * (3 - 2 * datum.step)")
        .transform_calculate(y="datum.left + (datum.right - datum.left) * datum.bend")
        .transform_calculate(y2="datum.y + datum.n")
        .mark_area(opacity=0.45, fill=look["accent"])
        .encode(
            x=alt.X("step:Q", axis=None, scale=x_scale),
            y=alt.Y("y:Q", axis=None, scale=y_scale),
            y2="y2:Q",
            detail="flow:N",
            tooltip=[
                alt.Tooltip("f:N", title="From"),
                alt.Tooltip("g:N", title="To"),
                alt.Tooltip("n:Q", title="People"),
                alt.Tooltip("w:Q", title="Switches"),
            ],
        )
    )
    # The rows of the table are drawn as the starts of the bands.
    starts, ends = (
        flows.transform_calculate(x=str(at - 0.015), x2=str(at), end=f"datum.{top} + datum.n")
        .mark_rect(fill=look["accent"])
        .encode(
            x=alt.X("x:Q", axis=None, scale=x_scale),
            x2="x2:Q",
            y=alt.Y(f"{top}:Q", axis=None, scale=y_scale),
            y2="end:Q",
        )
        for top, at in (("left", 0.0), ("right", 1.015))
    )
    sides = [_names(flows, "f", "left", -0.035, look), _names(flows, "g", "right", 1.035, look)]
    return alt.layer(bands, starts.properties(name=ROWS), ends, *sides).properties(height=340)


def _across() -> alt.Scale:
    """The bands run from 0 to 1; beside them is room for names."""
    room = [alt.ExprRef("narrow ? -0.55 : -0.17"), alt.ExprRef("narrow ? 1.55 : 1.17")]
    return alt.Scale(domain=room, nice=False, zero=False)


def _flows() -> alt.Chart:
    """Aggregated flows with the top of their band at both ends: `left` and `right`."""

    def place(order: list[str]) -> Sort:
        return [alt.SortField(name, order="ascending") for name in order]

    def by_size(total: str, name: str) -> Sort:
        return [alt.SortField(total, order="descending"), alt.SortField(name, order="ascending")]

    return (
        source("flows")
        .transform_aggregate(n="sum(n)", w="sum(w)", groupby=["f", "g"])
        .transform_window(place="row_number()", sort=[*by_size("n", "f"), *place(["g"])])
        .transform_joinaggregate(ranked="count()")
        .transform_filter(f"datum.place <= {SHOWN}")
        .transform_joinaggregate(left_total="sum(n)", groupby=["f"])
        .transform_joinaggregate(right_total="sum(n)", groupby=["g"])
        .transform_joinaggregate(everyone="sum(n)")
        .transform_window(left_rank="dense_rank()", sort=by_size("left_total", "f"))
        .transform_window(right_rank="dense_rank()", sort=by_size("right_total", "g"))
        .transform_window(left_sum="sum(n)", sort=place(["left_rank", "right_rank"]))
        .transform_window(right_sum="sum(n)", sort=place(["right_rank", "left_rank"]))
        .transform_calculate(
            left=f"datum.left_sum - datum.n + (datum.left_rank - 1) * datum.everyone * {GAP}",
            right=f"datum.right_sum - datum.n + (datum.right_rank - 1) * datum.everyone * {GAP}",
            flow="datum.f + ' → ' + datum.g",
        )
    )


def _names(flows: alt.Chart, side: str, top: str, at: float, look: Look) -> Drawing:
    return (
        flows.transform_calculate(bottom=f"datum.{top} + datum.n")
        .transform_aggregate(low=f"min({top})", high="max(bottom)", people="sum(n)", groupby=[side])
        .transform_calculate(x=str(at), y="(datum.low + datum.high) / 2", name=f"datum.{side} + '  ' + datum.people")
        .mark_text(align="right" if at < 0 else "left", baseline="middle", fontWeight=600, fill=look["ink"])
        .encode(
            x=alt.X("x:Q", axis=None, scale=_across()),
            y=alt.Y("y:Q", axis=None, scale=alt.Scale(reverse=True, nice=False, zero=True)),
            text="name:N",
        )
    )


DEFECTIONS = Chart(
    name="defections",
    title="Who changed sides",
    lead="People who left one side (at the left) for another (at the right), with their number. Denied switches are"
    " left out; IND (PTI) is an independent whom PTI backed.",
    description="Bands from the parties that people left to those that they joined, thicker for more people.",
    datasets=("flows",),
    columns=(
        Column("f", "From"),
        Column("g", "To"),
        Column("n", "People", "count"),
        Column("w", "Switches", "count"),
    ),
    draw=draw,
    order=("place",),
    unit="flows",
)
