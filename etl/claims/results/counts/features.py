"""What the trained reader sees of a number and a party: the words around and between them, and how they stand."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.claims.document import Document
from etl.claims.results.counts.candidates import Candidate
from etl.claims.results.counts.lexicon import CATEGORIES
from etl.claims.results.houses import CAPACITY

_WORD = re.compile(r"<[a-z]>|[a-z]+(?:['-][a-z]+)*|[,;:()=|.\u2013\u2014-]")
_TAG = re.compile(r"<([a-z])\d+>")
_STOP = re.compile(r"[;]|, (?:while|whereas|but|although|though)\b|\b(?:while|whereas)\b")
_NEAR = 45  # letters
_LONG = 160
_TITLE = re.compile(
    r"\b(?:tall(?:y|ies)|position|standings?|seats?|wins?|won|sweeps?|results?|elections?|polls?|by-polls?|numbers?|house|assembly|majority|largest|"
    r"bags?|hung|arithmetic)\b",
    re.IGNORECASE,
)


def features(doc: Document, c: Candidate, rivals: list[Candidate]) -> dict[str, float]:
    """Named features with their values, 0 or 1 most of them; `rivals` are all candidates of the sentence."""
    lower = c.text.lower()
    out: dict[str, float] = {"bias": 1.0, f"how={c.how}": 1.0}
    begin, end = sorted((c.number, c.party_at))[0][1], sorted((c.number, c.party_at))[1][0]
    order = "pn" if c.party_at < c.number else "np"
    if c.how == "group":
        order, begin, end = "g", c.number[1], c.number[1]
    out[f"order={order}"] = 1.0
    between = lower[begin:end] if begin < end else ""
    before, after = lower[max(0, c.number[0] - _NEAR) : c.number[0]], lower[c.number[1] : c.number[1] + _NEAR]
    out.update(_shape(order, between))
    out.update(_edge("n", before, after))
    out.update(
        _edge("p", lower[max(0, c.party_at[0] - _NEAR) : c.party_at[0]], lower[c.party_at[1] : c.party_at[1] + _NEAR])
    )
    for zone, text in (("b", between), ("c", before), ("a", after), ("w", lower)):
        out.update((f"{zone}:{name}", 1.0) for name in kinds(text))
    start = max((m.end() for m in _STOP.finditer(lower, 0, min(c.number[0], c.party_at[0]))), default=0)
    cut = _STOP.search(lower, max(c.number[1], c.party_at[1]))
    out.update((f"k:{name}", 1.0) for name in kinds(lower[start : cut.start() if cut else len(lower)]))
    out.update(_company(c, rivals, lower, between))
    out.update(_value(c))
    out.update(_place(doc, c))
    return out


@lru_cache(maxsize=4096)
def kinds(text: str) -> tuple[str, ...]:
    """The kinds of words of a text in the lower case."""
    return tuple(name for name, pattern in CATEGORIES.items() if pattern.search(text))


def _words(text: str) -> list[str]:
    return _WORD.findall(_TAG.sub(r"<\1>", text))


def _shape(order: str, between: str) -> dict[str, float]:
    words = _words(between)
    out = {f"gap={order}{min(5, len(words) // 3)}": 1.0}
    if len(words) <= 3:
        out[f"{order}:{' '.join(words)}"] = 1.0
    if words:
        out[f"{order}-first={words[0]}"] = 1.0
        out[f"{order}-last={words[-1]}"] = 1.0
        out[f"{order}-last2={' '.join(words[-2:])}"] = 1.0
    out.update((f"{order}-has={w}", 0.5) for w in set(words))
    if len(between) > _LONG:
        out["far"] = 1.0
    return out


def _edge(name: str, before: str, after: str) -> dict[str, float]:
    """The words right before and right after."""
    left, right = _words(before), _words(after)
    out = {f"{name}<{' '.join(left[-1:])}": 1.0, f"{name}>{' '.join(right[:1])}": 1.0}
    out[f"{name}<<{' '.join(left[-2:])}"] = 1.0
    out[f"{name}>>{' '.join(right[:2])}"] = 1.0
    if after.startswith("'s"):
        out[f"{name}-own"] = 1.0
    return out


def _company(c: Candidate, rivals: list[Candidate], lower: str, between: str) -> dict[str, float]:
    """The other numbers and parties, and whether another pair stands closer."""
    numbers = len({r.number for r in rivals})
    parties = len({r.party_at for r in rivals if r.how in ("own", "leader")})
    out = {
        f"numbers={min(4, numbers)}": 1.0,
        f"parties={min(4, parties)}": 1.0,
        f"balance={max(-2, min(2, numbers - parties))}": 1.0,
        f"n-between={min(2, between.count('<n'))}": 1.0,
        f"o-between={min(2, between.count('<o'))}": 1.0,
        f"p-between={min(2, between.count('<p'))}": 1.0,
    }
    of_number = sorted((_distance(r), r.party_at) for r in rivals if r.number == c.number)
    of_party = sorted((_distance(r), r.number) for r in rivals if r.party_at == c.party_at)
    out[f"nearest-p={min(2, of_number.index((_distance(c), c.party_at)))}"] = 1.0
    out[f"nearest-n={min(2, of_party.index((_distance(c), c.number)))}"] = 1.0
    if numbers == parties and numbers > 1:
        row = sorted({r.number for r in rivals}).index(c.number)
        sides = sorted({r.party_at for r in rivals if r.how in ("own", "leader")})
        out["same-rank" if c.party_at in sides and sides.index(c.party_at) == row else "other-rank"] = 1.0
    if re.search(r"\brespectively\b", lower):
        out["respectively"] = 1.0
    if '"' in lower:
        out["quote"] = 1.0
    if "?" in lower:
        out["question"] = 1.0
    return out


def _distance(c: Candidate) -> int:
    return max(0, max(c.number[0], c.party_at[0]) - min(c.number[1], c.party_at[1]))


def _value(c: Candidate) -> dict[str, float]:
    out = {f"house={c.house}": 1.0}
    if c.house is not None and c.seats > CAPACITY[c.house] * 0.7:
        out["most-of-house"] = 1.0
    if c.party == "IND":
        out["independents"] = 1.0
    if c.backed:
        out["backed"] = 1.0
    return out


def _place(doc: Document, c: Candidate) -> dict[str, float]:
    """Where in the article the sentence stands, and what the one before speaks of."""
    out: dict[str, float] = {}
    title = " ".join(s.text for s in doc.sentences if s.is_title)
    if _TITLE.search(title):
        out["title"] = 1.0
    if c.sentence.index and not doc.sentences[c.sentence.index - 1].is_title:
        said = doc.sentences[c.sentence.index - 1]
        out.update((f"before:{name}", 1.0) for name in kinds(said.text.lower()) if name in _TOLD_BEFORE)
    return out


_TOLD_BEFORE = frozenset(
    ("seat", "member", "tally", "house", "win", "votes", "target", "forecast", "field", "deal", "office")
)
