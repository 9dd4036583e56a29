"""Drawing of a lineage: layers from left to right, and within a layer what comes first above what needs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

WIDTH, HEIGHT = 189, 20  # of a node, in pixels
ACROSS, DOWN = 42, 7  # between nodes
EDGE = 6
SWEEPS = 8
LETTERS = 30  # that fit into a node


def draw(
    parents: Mapping[str, Sequence[str]],
    layers: Mapping[str, int],
    kinds: Mapping[str, str],
    links: Mapping[str, str],
    title: str,
) -> str:
    """An SVG of one line: nodes in columns of layers, each of a kind (a CSS class) and linked where it can be."""
    edges = _reduced(parents)
    columns = _columns(edges, layers)
    at = {name: (column, row) for column, names in enumerate(columns) for row, name in enumerate(names)}
    tallest = max(map(len, columns))
    width = 2 * EDGE + len(columns) * (WIDTH + ACROSS)
    height = 2 * EDGE + tallest * (HEIGHT + DOWN) - DOWN

    def corner(name: str) -> tuple[float, float]:
        column, row = at[name]
        spare = (tallest - len(columns[column])) * (HEIGHT + DOWN) / 2
        return EDGE + column * (WIDTH + ACROSS), EDGE + spare + row * (HEIGHT + DOWN)

    parts = [
        f'<svg class="lineage" xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {width:g} {height:g}"'
        f' width="{width:g}" height="{height:g}"><title>{escape(title)}</title>'
    ]
    for name in at:
        for parent in edges[name]:
            parts.append(f'<path d="{_way(corner(parent), corner(name))}"/>')
    for name in at:
        x, y = corner(name)
        shown = name if len(name) <= LETTERS else f"{name[: LETTERS - 1]}…"
        node = (
            f'<g class="{kinds[name]}"><title>{escape(name)}</title>'
            f'<rect x="{x:g}" y="{y:g}" width="{WIDTH}" height="{HEIGHT}" rx="4"/>'
            f'<text x="{x + 7:g}" y="{y + 14:g}">{escape(shown)}</text></g>'
        )
        parts.append(f'<a href="{escape(links[name])}">{node}</a>' if name in links else node)
    return "".join([*parts, "</svg>"])


def _way(start: tuple[float, float], end: tuple[float, float]) -> str:
    """From the right side of one node to the left of another; within a column, around its right side."""
    (x1, y1), (x2, y2) = start, end
    x1, y1, y2 = x1 + WIDTH, y1 + HEIGHT / 2, y2 + HEIGHT / 2
    if x1 == x2 + WIDTH:
        bulge = x1 + min(10 + abs(y2 - y1) / 7, ACROSS - 6)
        return f"M{x1:g} {y1:g}C{bulge:g} {y1:g} {bulge:g} {y2:g} {x1:g} {y2:g}"
    bend = (x2 - x1) / 2
    return f"M{x1:g} {y1:g}C{x1 + bend:g} {y1:g} {x2 - bend:g} {y2:g} {x2:g} {y2:g}"


def ancestors(parents: Mapping[str, Sequence[str]], name: str) -> dict[str, Sequence[str]]:
    """The part of a lineage that a node is made from, itself included."""
    found: dict[str, Sequence[str]] = {}
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found[one] = parents[one]
            waiting.extend(parents[one])
    return found


def _reduced(parents: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Without edges that a longer way tells already."""
    above = {name: set(ancestors(parents, name)) - {name} for name in parents}
    return {
        name: sorted(one for one in own if not any(one in above[other] for other in own if other != one))
        for name, own in parents.items()
    }


def _columns(edges: Mapping[str, Sequence[str]], layers: Mapping[str, int]) -> list[list[str]]:
    """Names by layer, empty layers left out; within a layer by depth, then near what they touch elsewhere."""
    depths: dict[str, int] = {}

    def depth(name: str) -> int:
        """Steps from the first of the same layer."""
        if name not in depths:
            same = [depth(parent) for parent in edges[name] if layers[parent] == layers[name]]
            depths[name] = 1 + max(same, default=-1)
        return depths[name]

    columns = [sorted(n for n in edges if layers[n] == layer) for layer in sorted({layers[n] for n in edges})]
    beside: dict[str, list[str]] = {name: list(edges[name]) for name in edges}
    for name, own in edges.items():
        for parent in own:
            beside[parent].append(name)
    for _ in range(SWEEPS):
        for column in columns:
            place = {name: row / len(names) for names in columns for row, name in enumerate(names)}
            column.sort(key=lambda n: (depth(n), _mean([place[one] for one in beside[n]], place[n]), n))
    return columns


def _mean(values: Sequence[float], default: float) -> float:
    return sum(values) / len(values) if values else default
