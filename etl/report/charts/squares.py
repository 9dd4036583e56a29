"""Squares with a number in them: names down, time across, darker for more."""

from __future__ import annotations

import altair as alt

from etl.report.charts.chart import ROWS, Drawing, labelled_axis, leading
from etl.report.look import Look

Classes = tuple[tuple[int, str], ...]


def squares(
    rows: alt.Chart,
    name: str,
    at_most: int,
    classes: Classes,
    axis: alt.Axis,
    look: Look,
    *,
    is_roomy: bool,
    legend: str,
) -> Drawing:
    """Rows have the column `name`, `n`, and `from_` and `to` in milliseconds.

    `classes` are five: the least number of each and its words. Numbers are drawn where periods are roomy.
    """
    tests = "".join(f"datum.n < {least} ? {step} : " for step, (least, _) in enumerate(classes[1:], start=1))
    words = [text for _, text in classes]
    drawn = leading(rows, name, "n", at_most).transform_calculate(step=f"{tests}{len(classes)}")
    drawn = drawn.transform_calculate(words=f"{words}[datum.step - 1]")
    y = alt.Y(f"{name}:N", sort=alt.EncodingSortField("rank", op="min"), axis=labelled_axis())
    fills = [look[f"step{step}"] for step in range(1, len(classes) + 1)]
    cells = (
        drawn.mark_rect(stroke=look["card"], strokeWidth=1.5, cornerRadius=2)
        .encode(
            x=alt.X("from_:T", axis=axis, scale=alt.Scale(type="utc")),
            x2="to:T",
            y=y,
            color=alt.Color(
                "words:N",
                scale=alt.Scale(domain=words, range=fills),
                legend=alt.Legend(title=legend, columns=alt.ExprRef("narrow ? 3 : 5")),
            ),
            tooltip=[
                alt.Tooltip(f"{name}:N", title="Row"),
                alt.Tooltip("from_:T", title="From", format="%-d %B %Y"),
                alt.Tooltip("n:Q", title=legend),
            ],
        )
        .properties(name=ROWS)
    )
    layers = [cells]
    if is_roomy:
        ink = alt.when("datum.step > 2").then(alt.value(look["card"])).otherwise(alt.value(look["ink"]))
        layers.append(
            drawn.transform_calculate(middle="(datum.from_ + datum.to) / 2")
            .mark_text(baseline="middle", aria=False, opacity=alt.ExprRef("narrow ? 0 : 1"))
            .encode(x=alt.X("middle:T", axis=axis, scale=alt.Scale(type="utc")), y=y, text="n:Q", color=ink)
        )
    return alt.layer(*layers).properties(height=alt.Step(24))
