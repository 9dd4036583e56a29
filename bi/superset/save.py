"""Write datasets, charts and dashboards as they are in Superset over the files. Runs in Superset's environment.

    python save.py ASSETS

The form is that of Superset's own export, less what says nothing (empty values, the time) or belongs to one
database alone (numbers of charts and datasets), so that a difference between two versions is a difference for the
people who look at the dashboard. A thing keeps the file it has; a new one gets a file by its name.
"""

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from flask import g
from superset import create_app

KINDS = ("databases", "datasets", "charts", "dashboards")
OF_ONE_DATABASE = ("datasource", "slice_id", "dashboards")  # in the settings of a chart


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("assets", type=Path, help="folder with metadata.yaml")
    assets = parser.parse_args().assets
    old = {file: yaml.safe_load(file.read_text("utf-8")) for file in sorted(assets.rglob("*.yaml"))}
    files = {thing["uuid"]: file for file, thing in old.items() if "uuid" in thing}
    new = {files.get(thing["uuid"]) or _new_file(assets, path, thing): thing for path, thing in _exported()}
    numbers = _chart_numbers(new)
    for file, thing in new.items():
        kind = file.relative_to(assets).parts[0]
        if kind == "datasets":
            _sort_like(thing, old.get(file, {}))
        elif kind == "charts":
            _plain_chart(thing)
        elif kind == "dashboards":
            _plain_dashboard(thing, numbers)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_text(_without_nulls(thing)), "utf-8")
    for file in set(files.values()) - set(new):
        file.unlink()


def _exported() -> Iterator[tuple[str, dict[str, Any]]]:
    """Name and content of everything in Superset."""
    app = create_app()
    with app.app_context(), app.test_request_context():
        from superset.commands.export.assets import ExportAssetsCommand
        from superset.extensions import security_manager

        g.user = security_manager.find_user(username="ittehad")
        for path, content in ExportAssetsCommand().run():
            if path.startswith(KINDS):
                yield path, yaml.safe_load(content())


def _new_file(assets: Path, path: str, thing: dict[str, Any]) -> Path:
    name = thing.get("slice_name") or thing.get("dashboard_title") or thing.get("table_name") or Path(path).stem
    return assets / Path(path).parent / f"{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-')}.yaml"


def _chart_numbers(things: dict[Path, dict[str, Any]]) -> dict[int, int]:
    """From this database's number of a chart to its place among the files, which is its number in the files."""
    places = {thing["uuid"]: place for place, (_, thing) in enumerate(sorted(things.items()), start=1)}
    return {
        part["meta"]["chartId"]: places[part["meta"]["uuid"]]
        for thing in things.values()
        for part in thing.get("position", {}).values()
        if isinstance(part, dict) and part["type"] == "CHART"
    }


def _sort_like(dataset: dict[str, Any], old: dict[str, Any]) -> None:
    """Columns and metrics in the order of the file, new ones after them by name: Superset keeps no order."""
    for part, key in (("columns", "column_name"), ("metrics", "metric_name")):
        order = [one[key] for one in old.get(part, [])]
        dataset[part].sort(key=lambda one: (order.index(one[key]) if one[key] in order else len(order), one[key]))


def _plain_chart(chart: dict[str, Any]) -> None:
    for key in OF_ONE_DATABASE:
        chart["params"].pop(key, None)
    if not chart["params"].get("annotation_layers"):
        chart["params"].pop("annotation_layers", None)
    if chart.get("query_context"):
        query = json.loads(chart["query_context"])
        for key in ("datasource", "form_data"):
            query.pop(key, None)
        chart["query_context"] = json.dumps(query, indent=1, ensure_ascii=False) + "\n"


def _plain_dashboard(dashboard: dict[str, Any], numbers: dict[int, int]) -> None:
    metadata = dashboard["metadata"]
    for part in dashboard["position"].values():
        if isinstance(part, dict) and part["type"] == "CHART":
            part["meta"]["chartId"] = numbers[part["meta"]["chartId"]]
    for key in ("chart_configuration", "map_label_colors", "chartsInScope"):
        metadata.pop(key, None)  # worked out anew when the dashboard opens
    metadata.get("global_chart_configuration", {}).pop("chartsInScope", None)
    for one in metadata.get("native_filter_configuration", []):
        one.pop("chartsInScope", None)
        one.pop("tabsInScope", None)
        one["scope"]["excluded"] = sorted(numbers[number] for number in one["scope"]["excluded"])


def _without_nulls(thing: dict[str, Any]) -> dict[str, Any]:
    """The thing without what is not set. Settings of charts and their queries stay: there an empty value can speak."""
    kept = {key: value for key, value in thing.items() if value is not None}
    for part in ("columns", "metrics"):
        if part in kept:
            kept[part] = [{key: value for key, value in one.items() if value is not None} for one in kept[part]]
    return kept


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as they are read."""


def _represent(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _represent)


def _text(thing: dict[str, Any]) -> str:
    return yaml.dump(thing, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)


if __name__ == "__main__":
    main()
