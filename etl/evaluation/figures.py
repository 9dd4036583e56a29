"""Figures that the project answers for: kept in a small reviewed file, compared with what is measured now."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from etl.evaluation.scoring import Scores

# {"dev, tuning": {"meetings": {"precision": 0.9, "recall": 0.86, "date": 0.76}}}
Figures = dict[str, dict[str, dict[str, float]]]

ALLOWED_DROP = 0.01
_HEAD = """\
# How well claims are read; tests fail where a figure falls by more than {drop} below this file.
# Written by `make evaluate-accept`. Look at the differences of `make evaluate` before you commit it.
"""


def figures_of(scores: Scores) -> dict[str, dict[str, float]]:
    """Precision, recall and fields of each kind, and the share of documents without claims that are left alone."""
    out: dict[str, dict[str, float]] = {}
    for kind, counts in scores.kinds.items():
        if counts.found + counts.missed + counts.alarms:
            out[kind] = {"precision": counts.precision, "recall": counts.recall, **scores.fields(kind)}
    if scores.quiet_documents:
        out["documents"] = {"quiet": 1 - scores.quiet_with_alarms / scores.quiet_documents}
    return {kind: {name: round(value, 3) for name, value in row.items()} for kind, row in out.items()}


class FiguresError(ValueError):
    """A file that holds no figures; the message names it."""


def read_figures(path: Path) -> Figures:
    """Raises FiguresError, and FileNotFoundError."""
    try:
        figures: Figures = tomllib.loads(path.read_text(encoding="utf-8"))
        if not all(
            isinstance(v, int | float) for kinds in figures.values() for row in kinds.values() for v in row.values()
        ):
            raise ValueError("figures are numbers")
    except (ValueError, AttributeError) as error:
        raise FiguresError(f"{path}: no figures of an evaluation: {error}") from error
    return figures


def accept(path: Path, measured: Figures) -> None:
    """Write the measured figures in the place of those committed. Raises FiguresError."""
    write_figures(path, merged(read_figures(path) if path.exists() else {}, measured))


def write_figures(path: Path, figures: Figures) -> None:
    """One line a kind, so that a review shows what changed."""
    parts = [_HEAD.format(drop=ALLOWED_DROP)]
    for part, kinds in figures.items():
        parts.append(f'["{part}"]')
        for kind, row in kinds.items():
            values = ", ".join(f"{name} = {value:.3f}" for name, value in row.items())
            parts.append(f"{kind} = {{ {values} }}")
        parts.append("")
    path.write_text("\n".join(parts), encoding="utf-8")


def merged(committed: Figures, measured: Figures) -> Figures:
    """The committed figures with those measured in their place."""
    return committed | {part: committed.get(part, {}) | kinds for part, kinds in measured.items()}


def drops(committed: Figures, measured: Figures) -> list[str]:
    """Each figure of the parts measured that is lower than committed, or gone."""
    out = []
    for part in measured:
        for kind, row in committed.get(part, {}).items():
            for name, before in row.items():
                now = measured[part].get(kind, {}).get(name)
                if now is None or before - now > ALLOWED_DROP + 1e-9:
                    said = "not measured" if now is None else f"{now:.3f}"
                    out.append(f"{part}: {kind} {name} {said}, was {before:.3f}")
    return out


def change(committed: Mapping[str, Mapping[str, float]] | None, kind: str, name: str, now: float) -> float:
    """Difference to the committed figure; 0 where there is none."""
    before = (committed or {}).get(kind, {}).get(name)
    return 0.0 if before is None else round(now, 3) - before
