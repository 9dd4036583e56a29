"""The data dictionary: all public tables, from the descriptions that dbt writes into the database."""

from __future__ import annotations

from etl.export.catalogue import Catalogue, Table
from etl.export.codebook import chapters
from etl.export.codebook_markdown import cell, chapter_markdown
from etl.site.sources import Page

TITLES = (
    ("marts", "dim_", "Dimensions", "Who and what the facts are about."),
    ("marts", "fct_", "Facts", "What is reported. Every fact has its sentences in [fct_evidence](#fct_evidence)."),
    ("marts", "bridge_", "Bridges", "Facts to their parties, people and seats, many to many."),
    ("marts", "rpt_", "Reports", "Ready for BI tools."),
    ("reference", "", "Reference", "What the extractor and the warehouse know beforehand: [its files](reference.md)."),
)


def dictionary_page(catalogue: Catalogue) -> Page:
    """dictionary.md: an index, and a section for each table with its key, links, rules and columns."""
    told = chapters(catalogue, {})
    parts = [
        "# Data dictionary\n",
        "All public tables. The same text stands beside the tables in the database (`\\d+` in psql) and, with counts "
        "and weak points of the data, in the codebook of each `ittehad export`. How the tables are made from each "
        "other: [lineage](lineage.md).\n",
    ]
    for schema, start, title, meaning in TITLES:
        group = [one for one in told if one.table.schema == schema and one.table.name.startswith(start)]
        parts += [f"## {title}\n", f"{meaning}\n", "| table | holds |\n|---|---|"]
        parts += [f"| [{_shown(one.table)}](#{one.table.name}) | {cell(one.table.description)} |" for one in group]
        parts.append("")
        for one in group:
            parts.append(chapter_markdown(one, "###"))
            if schema == "marts":
                parts.append(f"[How it is made](lineage.md#{one.table.name})\n")
    return Page("dictionary.md", "\n".join(parts))


def _shown(table: Table) -> str:
    return table.name if table.schema == "marts" else f"{table.schema}.{table.name}"
