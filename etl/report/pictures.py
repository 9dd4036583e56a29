"""The charts as drawings: SVG for the page and for files, PNG for files."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import vl_convert

from etl.report.charts import CHARTS, Chart, Timing
from etl.report.charts.chart import finished, with_data
from etl.report.datasets import Row
from etl.report.look import LIGHT, PICTURE, Look

WIDTH = 1000  # pixels
SCALE = 2  # pixels of a PNG for one of the SVG


def pictures(timing: Timing, datasets: Mapping[str, list[Row]]) -> Iterator[tuple[str, bytes]]:
    """File names and contents: `meetings.svg`, `meetings.png` and so on, on a white ground."""
    for chart in CHARTS:
        title = {"text": chart.title, "anchor": "start", "fontSize": 18, "offset": 14, "color": LIGHT["ink"]}
        svg = drawing(chart, PICTURE, timing, datasets, title=title, background=LIGHT["card"], padding=16)
        yield f"{chart.name}.svg", svg.encode()
        yield f"{chart.name}.png", vl_convert.svg_to_png(svg, scale=SCALE)


def drawing(chart: Chart, look: Look, timing: Timing, datasets: Mapping[str, list[Row]], **properties: Any) -> str:
    """The chart as SVG, with further properties of Vega-Lite's."""
    spec = finished(chart.draw(look, timing), look, WIDTH) | {"description": chart.description} | properties
    return vl_convert.vegalite_to_svg(json.dumps(with_data(spec, {name: datasets[name] for name in chart.datasets})))
