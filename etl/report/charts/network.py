"""The network of parties."""

from __future__ import annotations

import altair as alt

from etl.report.charts.chart import ROWS, Chart, Column, Drawing, Timing, source
from etl.report.look import Look

PARTIES_SHOWN = 36
STANDINGS = ("met, no arrangement", "proposed or in talks", "agreed or in force", "ruled out or ended")
STANDING = (
    "datum.key < 0 ? 'met, no arrangement'"
    " : datum.s == 'agreed' || datum.s == 'in_force' ? 'agreed or in force'"
    " : datum.s == 'ruled_out' || datum.s == 'ended' ? 'ruled out or ended' : 'proposed or in talks'"
)


def draw(look: Look, timing: Timing) -> Drawing:
    """Parties as circles where `parties` places them, joined by lines."""
    lines = _links()
    x, y = _place("ax", "ay")
    colours = alt.Scale(domain=list(STANDINGS), range=[look[c] for c in ("grey", "orange", "blue", "red")])
    columns = alt.ExprRef("narrow ? 1 : 4")
    legend = alt.Legend(title=None, symbolType="stroke", symbolStrokeWidth=4, columns=columns)
    rules = lines.mark_rule(strokeCap="round").encode(
        x=x,
        y=y,
        x2="bx:Q",
        y2="by:Q",
        size=alt.Size("weight:Q", scale=_roots([1, 30], [1.2, 8]), legend=None),
        color=alt.Color(
            "standing:N",
            scale=colours,
            legend=legend,
        ),
        strokeDash=alt.StrokeDash(
            "standing:N", scale=alt.Scale(domain=list(STANDINGS), range=[[1, 0], [1, 0], [1, 0], [5, 5]]), legend=None
        ),
        opacity=alt.value(0.75),
        tooltip=[
            alt.Tooltip("pair:N", title="Parties"),
            alt.Tooltip("met:Q", title="Meetings held"),
            alt.Tooltip("told:Q", title="Statuses reported"),
            alt.Tooltip("standing:N", title="They stand"),
        ],
    )
    nodes = (
        lines.transform_fold(["a", "b"], as_=["end", "code"])
        .transform_calculate(x="datum.end == 'a' ? datum.ax : datum.bx", y="datum.end == 'a' ? datum.ay : datum.by")
        .transform_aggregate(strength="sum(weight)", ties="count()", x="min(x)", y="min(y)", groupby=["code"])
    )
    x, y = _place("x", "y")
    circles = nodes.mark_circle(opacity=1, stroke=look["card"], strokeWidth=2, fill=look["accent"]).encode(
        x=x,
        y=y,
        size=alt.Size("strength:Q", scale=_roots([1, 100], [60, 700]), legend=None),
        tooltip=[
            alt.Tooltip("code:N", title="Party"),
            alt.Tooltip("ties:Q", title="Linked parties"),
            alt.Tooltip("strength:Q", title="Meetings and statuses"),
        ],
    )
    names = nodes.encode(x=x, y=y, text="code:N")
    halo = names.mark_text(dy=-16, fontWeight=600, stroke=look["card"], strokeWidth=4, strokeJoin="round", aria=False)
    label = names.mark_text(dy=-16, fontWeight=600, fill=look["ink"], aria=False)
    return (
        alt.layer(rules.properties(name=ROWS), circles, halo, label)
        .resolve_scale(size="independent")
        .properties(height=520)
    )


def _links() -> alt.Chart:
    def spot(end: str) -> alt.LookupData:
        return alt.LookupData(data=alt.NamedData(name="parties"), key="c", fields=[f"{end}x", f"{end}y"])

    return (
        source("links")
        .transform_aggregate(met="sum(m)", told="sum(e)", key="max(k)", last="argmax(k)", groupby=["a", "b"])
        .transform_calculate(s="datum.last.s", weight="datum.met + datum.told", pair="datum.a + ' – ' + datum.b")
        .transform_calculate(standing=STANDING)
        .transform_lookup(lookup="a", from_=spot("a"))
        .transform_lookup(lookup="b", from_=spot("b"))
        .transform_filter("isValid(datum.ax) && isValid(datum.bx)")
    )


def _roots(domain: list[float], sizes: list[float]) -> alt.Scale:
    return alt.Scale(type="sqrt", domain=domain, range=sizes, clamp=True)


def _place(x: str, y: str) -> tuple[alt.X, alt.Y]:
    scale = alt.Scale(domain=[-0.07, 1.07], zero=False, nice=False)
    return alt.X(f"{x}:Q", axis=None, scale=scale), alt.Y(f"{y}:Q", axis=None, scale=scale)


NETWORK = Chart(
    name="network",
    title="The network of parties",
    lead="Parties that met or were reported in an arrangement with each other. Thicker lines stand for more meetings"
    " and reports, colours for how the pair stood last.",
    description="A network: a circle for each party, lines between those that met or had an arrangement.",
    datasets=("links", "parties"),
    columns=(
        Column("pair", "Parties"),
        Column("met", "Meetings held", "count"),
        Column("told", "Statuses reported", "count"),
        Column("standing", "They stand"),
    ),
    draw=draw,
    order=("-weight", "pair"),
    unit="pairs of parties",
)
