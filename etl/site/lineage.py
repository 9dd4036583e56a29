"""The lineage page: how each table is made from the others, drawn."""

from __future__ import annotations

from collections.abc import Sequence

from etl.export.codebook_markdown import cell
from etl.site.drawing import ancestors, draw
from etl.site.manifest import LAYERS, Model
from etl.site.sources import Page

STARTS = ("fct_", "dim_", "bridge_", "rpt_")
MEANINGS = {
    "sources": "Staging tables that the load fills: articles and claims, one table a kind.",
    "reference": "CSV files of the reference, the same that the extractor reads.",
    "staging": "Views one to one with the sources.",
    "intermediate": "Resolution of claims into facts.",
    "marts": "The public tables.",
}


def lineage_page(models: Sequence[Model]) -> Page:
    """lineage.md: the whole, then each mart with all that it is made from, then what each step is."""
    parents = {model.name: model.parents for model in models}
    kinds = {model.name: model.layer for model in models}
    links = {
        model.name: f"../dictionary/#{model.name}" if model.layer in {"marts", "reference"} else f"#{model.name}"
        for model in models
    }
    columns = {model.name: max(0, LAYERS.index(model.layer) - 1) for model in models}  # the first two are one column
    used = {one for model in models if model.layer == "marts" for one in ancestors(parents, model.name)}
    whole = {name: own for name, own in parents.items() if name in used}
    legend = " ".join(f'<span class="lineage-key {layer}">{layer}</span>' for layer in LAYERS)
    parts = [
        "---\nhide: [toc]\n---\n\n# Lineage\n",
        "How dbt makes the public tables: layers from left to right, and within a layer what comes first stands above. "
        "A line that a longer way tells already is left out; each name leads to what the table is.\n",
        f"<p>{legend}</p>\n",
        _framed(draw(whole, columns, kinds, links, "All tables and what they are made from")),
        "## Each public table\n",
    ]
    marts = [model for model in models if model.layer == "marts"]
    for model in sorted(
        marts, key=lambda one: ([one.name.startswith(start) for start in STARTS].index(True), one.name)
    ):
        picture = draw(ancestors(parents, model.name), columns, kinds, links, f"What {model.name} is made from")
        parts += [f"### {model.name}\n", f"{cell(model.description)} [Columns](dictionary.md#{model.name})\n"]
        parts.append(_framed(picture))
    parts.append("## Each step\n")
    for layer in ("sources", "staging", "intermediate"):
        parts += [f"{MEANINGS[layer]}\n", "| name | holds |\n|---|---|"]
        parts += [
            f'| <span id="{model.name}">`{model.name}`</span> | {cell(model.description)} |'
            for model in models
            if model.layer == layer
        ]
        parts.append("")
    return Page("lineage.md", "\n".join(parts))


def _framed(picture: str) -> str:
    return f'<div class="lineage-frame" tabindex="0" data-search-exclude>{picture}</div>\n'
