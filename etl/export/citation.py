"""CITATION.cff of an export: how to cite the data."""

from __future__ import annotations

import json
from pathlib import Path

from etl.export import terms
from etl.export.package import Edition


def write_citation(folder: Path, edition: Edition) -> None:
    """As Citation File Format 1.2.0: a data set and its sources. It bears no date: the same data is one edition."""
    lines = [
        "cff-version: 1.2.0",
        "message: If you use this data, please cite it, and its sources where you use theirs.",
        "type: dataset",
        f"title: {_text(terms.TITLE)}",
        f"abstract: {_text(f'{terms.MEANING} {terms.QUOTES}')}",
        "authors:",
        f"  - name: {_text(terms.AUTHOR)}",
        f"version: {_text(edition.version)}",
        f"license: {terms.LICENCE}",
        "keywords:",
        *(f"  - {_text(word)}" for word in terms.KEYWORDS),
        "references:",
    ]
    for source in terms.SOURCES:
        if source.author:
            lines += ["  - type: data", f"    title: {_text(source.title)}", "    authors:", *_author(source)]
            lines += [f"    url: {_text(source.path)}"] if source.path else []
    (folder / "CITATION.cff").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")


def _author(source: terms.Source) -> list[str]:
    if len(source.author) == 2:
        given, family = source.author
        return [f"      - given-names: {_text(given)}", f"        family-names: {_text(family)}"]
    return [f"      - name: {_text(source.author[0])}"]


def _text(text: str) -> str:
    """A scalar of YAML: JSON's strings are YAML's too."""
    return json.dumps(text, ensure_ascii=False)
