"""Votes told as a pair, seats told as a list, and votes that are those of a house."""

from __future__ import annotations

import re

from etl.claims.results.contest_words import OFFICE, SCORE, SEAT_LIST, SHARED
from etl.claims.results.skeleton import Skeleton

_FEWEST = 400  # a seat is not contested for fewer votes than this; members of a house are


def is_of_a_house(sk: Skeleton, votes: dict[str, int]) -> bool:
    """True where a sentence without a seat tells votes or an election of a house."""
    if votes:
        return max(votes.values()) < _FEWEST
    return bool(OFFICE.search(sk.sentence.text)) and "elected" in sk.text


def score(sk: Skeleton, outcomes: dict[str, tuple[str, str]], votes: dict[str, int]) -> None:
    """Votes of winner and loser where they are told as a pair."""
    told = list(SCORE.finditer(sk.text))
    sides = {o: [t for t, (x, _) in outcomes.items() if x == o] for o in ("won", "lost")}
    if len(told) != 1 or any(len(tags) != 1 for tags in sides.values()):
        return
    for side, number in zip(("won", "lost"), told[0].groups(), strict=True):
        if sk.number(int(number)) >= _FEWEST:
            votes[sides[side][0]] = sk.number(int(number))


def seats_beside(sk: Skeleton, tag: str, seat: str) -> list[str]:
    """The other seats of the list that a winner of several seats has won."""
    if SHARED.search(sk.text) or "respectively" in sk.text:
        return []
    at = sk.text.find(f"<{tag}>")
    for m in SEAT_LIST.finditer(sk.text, max(at, 0)):
        seats = [sk.mentions[int(k)].seat for k in re.findall(r"<S(\d+)>", m.group())]
        if seat in seats and not re.search(r"<[PO]", sk.text[at + 4 : m.start()]):
            return [s for s in seats if s and s != seat]
    return []
