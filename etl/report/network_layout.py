"""Where the parties of the network stand: the same for the same links, on every machine."""

from __future__ import annotations

from collections import Counter, deque
from math import sqrt

ROUNDS = 150
LEAST_DISTANCE = 0.13  # between two parties, as a share of the picture's width
APART = 1.25  # how much farther than the farthest pair two parties are that no link joins


def place(weights: dict[tuple[str, str], int], at_most: int) -> dict[str, tuple[float, float]]:
    """Places from 0 to 1 for the parties with the most links, so that near parties stand near.

    Stress majorisation: each round moves every party to the mean of where the others want it, after the lengths of
    the shortest paths. Only sums, products, quotients and roots are used, which round alike everywhere.
    """
    strength: Counter[str] = Counter()
    for (a, b), weight in weights.items():
        strength[a] += weight
        strength[b] += weight
    names = sorted(strength, key=lambda name: (-strength[name], name))[:at_most]
    if len(names) < 2:
        return dict.fromkeys(names, (0.5, 0.5))
    wanted = _distances(names, set(weights))
    spots = _majorised(_start(len(names)), wanted)
    return dict(zip(names, _fitted(spots), strict=True))


def _start(count: int) -> list[tuple[float, float]]:
    """A spiral on a square grid: no two alike, the strongest in the middle."""
    spots = [(0.0, 0.0)]
    x = y = step = 0
    turn, length = (1, 0), 1
    while len(spots) < count:
        x, y, step = x + turn[0], y + turn[1], step + 1
        spots.append((x + y * 0.01, y - x * 0.01))  # a slight turn, lest all of a line stay on it
        if step == length:
            turn, step = (-turn[1], turn[0]), 0
            length += turn[1] == 0
    return spots


def _distances(names: list[str], links: set[tuple[str, str]]) -> list[list[float]]:
    neighbours: dict[str, list[str]] = {name: [] for name in names}
    for a, b in sorted(links):
        if a in neighbours and b in neighbours:
            neighbours[a].append(b)
            neighbours[b].append(a)
    steps = [_steps(name, neighbours) for name in names]
    farthest = max(max(one.values()) for one in steps)
    return [[float(one.get(other, farthest * APART + 0.5)) for other in names] for one in steps]


def _steps(start: str, neighbours: dict[str, list[str]]) -> dict[str, int]:
    reached, queue = {start: 0}, deque([start])
    while queue:
        here = queue.popleft()
        for name in neighbours[here]:
            if name not in reached:
                reached[name] = reached[here] + 1
                queue.append(name)
    return reached


def _majorised(spots: list[tuple[float, float]], wanted: list[list[float]]) -> list[tuple[float, float]]:
    count = range(len(spots))
    for _ in range(ROUNDS):
        moved = []
        for i in count:
            x = y = total = 0.0
            for j in count:
                if i == j:
                    continue
                weight = 1 / (wanted[i][j] * wanted[i][j])
                dx, dy = spots[i][0] - spots[j][0], spots[i][1] - spots[j][1]
                stretch = wanted[i][j] / max(sqrt(dx * dx + dy * dy), 1e-9)
                x += weight * (spots[j][0] + dx * stretch)
                y += weight * (spots[j][1] + dy * stretch)
                total += weight
            moved.append((x / total, y / total))
        spots = moved
    return spots


def _fitted(spots: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Scaled to the unit square, then pushed apart where names would overlap."""
    spots = _unit(spots)
    for _ in range(ROUNDS):
        for i in range(len(spots)):
            for j in range(i):
                dx, dy = spots[i][0] - spots[j][0], spots[i][1] - spots[j][1]
                distance = max(sqrt(dx * dx + dy * dy), 1e-9)
                if distance < LEAST_DISTANCE:
                    push = (LEAST_DISTANCE - distance) / distance / 2
                    spots[i] = (spots[i][0] + dx * push, spots[i][1] + dy * push)
                    spots[j] = (spots[j][0] - dx * push, spots[j][1] - dy * push)
    return [(round(x, 4), round(y, 4)) for x, y in _unit(spots)]


def _unit(spots: list[tuple[float, float]]) -> list[tuple[float, float]]:
    lows = (min(x for x, _ in spots), min(y for _, y in spots))
    highs = (max(x for x, _ in spots), max(y for _, y in spots))
    width, height = highs[0] - lows[0] or 1, highs[1] - lows[1] or 1
    return [((x - lows[0]) / width, (y - lows[1]) / height) for x, y in spots]
