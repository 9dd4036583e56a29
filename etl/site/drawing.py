"""Drawing of a lineage: columns from left to right, each node right of all that it is made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

WIDTH, HEIGHT = 228, 22  # of a node, in pixels
ACROSS, DOWN = 58, 8  # between nodes
EDGE = 8
SWEEPS = 8
LETTERS = 34  # that fit into a node


def draw(parents: Mapping[str, Sequence[str]], links: Mapping[str, str], kinds: Mapping[str, str], title: str) -> str:
    """An SVG of one line for a page: nodes by name, coloured by kind (a CSS class), linked where a link is given."""
    edges = _reduced(parents)
    columns = _columns(edges)
    at = {name: (column, row) for column, names in enumerate(columns) for row, name in enumerate(names)}
    tallest = max(map(len, columns))
    width = 2 * EDGE + len(columns) * WIDTH + (len(columns) - 1) * ACROSS
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
            (x1, y1), (x2, y2) = corner(parent), corner(name)
            x1, y1, y2 = x1 + WIDTH, y1 + HEIGHT / 2, y2 + HEIGHT / 2
            bend = (x2 - x1) / 2
            parts.append(f'<path d="M{x1:g} {y1:g}C{x1 + bend:g} {y1:g} {x2 - bend:g} {y2:g} {x2:g} {y2:g}"/>')
    for name in at:
        x, y = corner(name)
        shown = name if len(name) <= LETTERS else f"{name[: LETTERS - 1]}…"
        node = (
            f'<g class="{kinds[name]}"><title>{escape(name)}</title>'
            f'<rect x="{x:g}" y="{y:g}" width="{WIDTH}" height="{HEIGHT}" rx="4"/>'
            f'<text x="{x + 8:g}" y="{y + 15:g}">{escape(shown)}</text></g>'
        )
        parts.append(f'<a href="{escape(links[name])}">{node}</a>' if name in links else node)
    return "".join([*parts, "</svg>"])


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


def _columns(edges: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """Names by column; within a column near what they are made from and what is made from them."""
    ranks: dict[str, int] = {}

    def rank(name: str) -> int:
        if name not in ranks:
            ranks[name] = 1 + max((rank(parent) for parent in edges[name]), default=-1)
        return ranks[name]

    columns: list[list[str]] = [[] for _ in range(1 + max(map(rank, edges)))]
    for name in sorted(edges):
        columns[ranks[name]].append(name)
    beside: dict[str, list[str]] = {name: list(edges[name]) for name in edges}
    for name, own in edges.items():
        for parent in own:
            beside[parent].append(name)
    for _ in range(SWEEPS):
        for column in columns:
            place = {name: row / len(names) for names in columns for row, name in enumerate(names)}
            column.sort(key=lambda name: (_mean([place[one] for one in beside[name]], place[name]), name))
    return columns


def _mean(values: Sequence[float], default: float) -> float:
    return sum(values) / len(values) if values else default
