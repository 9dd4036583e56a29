"""Colours and type of the charts, for the page and for pictures.

The hues are those of Okabe and Ito, told apart by people of all kinds of colour vision, darkened or lightened until
they stand out by 3 to 1 from the ground and text by 4.5 to 1. In the page they are CSS variables, so that light, dark
and paper change without drawing anew; pictures have the light ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
LIGHT = {
    "ground": "#fbfaf7",
    "card": "#ffffff",
    "ink": "#1c1b19",
    "muted": "#5b5852",
    "rule": "#dedad2",
    "link": "#0b5a94",
    "accent": "#0a6ba8",
    "blue": "#0072b2",
    "sky": "#3f94c9",
    "green": "#00805c",
    "orange": "#b86e00",
    "red": "#c24a00",
    "purple": "#a8588a",
    "grey": "#777169",
    "step1": "#c6dcec",
    "step2": "#8fbcdc",
    "step3": "#357aab",
    "step4": "#145a8d",
    "step5": "#08406b",
}
DARK = {
    "ground": "#161513",
    "card": "#201f1c",
    "ink": "#f1eee8",
    "muted": "#b5b0a6",
    "rule": "#3b3934",
    "link": "#86c5f0",
    "accent": "#5fb2e6",
    "blue": "#3d9fe0",
    "sky": "#8cc8f0",
    "green": "#2fb88d",
    "orange": "#e69f00",
    "red": "#f0763b",
    "purple": "#d98bbb",
    "grey": "#9a948a",
    "step1": "#28465c",
    "step2": "#316a92",
    "step3": "#418fc2",
    "step4": "#72b8e4",
    "step5": "#bfe2f9",
}


@dataclass(frozen=True, slots=True)
class Look:
    """Names of colours and what they are written as."""

    colours: dict[str, str]

    def __getitem__(self, name: str) -> str:
        return self.colours[name]

    @property
    def config(self) -> dict[str, Any]:
        """Vega-Lite's configuration: quiet axes, our own type."""
        text: dict[str, Any] = {
            "labelFont": FONT,
            "titleFont": FONT,
            "labelColor": self["muted"],
            "titleColor": self["muted"],
        }
        text |= {"labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal"}
        return {
            "background": None,
            "font": FONT,
            "padding": {"left": 2, "top": 2, "right": 14, "bottom": 2},
            "view": {"stroke": None},
            "axis": text | {"domainColor": self["rule"], "tickColor": self["rule"], "gridColor": self["rule"]},
            "legend": text | {"orient": "top", "direction": "horizontal", "symbolType": "square", "offset": 14},
            "text": {"font": FONT, "fontSize": 12, "fill": self["ink"]},
        }


PAGE = Look({name: f"var(--{name})" for name in LIGHT})
PICTURE = Look(LIGHT)


def css_variables(colours: dict[str, str]) -> str:
    """Declarations for a rule of a style sheet."""
    return "".join(f"--{name}:{value};" for name, value in colours.items())
