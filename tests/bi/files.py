"""The dashboards as their files describe them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from bi.superset.local import ASSETS

Thing = dict[str, Any]


def read(folder: str) -> dict[str, Thing]:
    """The content of each file of a folder, by the file's name without its ending."""
    return {file.stem: _content(file) for file in sorted((ASSETS / folder).rglob("*.yaml"))}


def _content(file: Path) -> Thing:
    content: Thing = yaml.safe_load(file.read_text("utf-8"))
    return content


DATABASES = read("databases")
DATASETS = read("datasets")
CHARTS = read("charts")
(DASHBOARD,) = read("dashboards").values()
PLACED = [part["meta"] for part in DASHBOARD["position"].values() if isinstance(part, dict) and part["type"] == "CHART"]


def native_filter(name: str) -> Thing:
    """A filter of the dashboard."""
    (found,) = [one for one in DASHBOARD["metadata"]["native_filter_configuration"] if one["name"] == name]
    return found


def untouched(name: str) -> set[str]:
    """The charts that a filter leaves alone, by the names of their files."""
    uuids = {part["uuid"] for part in PLACED if part["chartId"] in native_filter(name)["scope"]["excluded"]}
    return {slug for slug, chart in CHARTS.items() if chart["uuid"] in uuids}
