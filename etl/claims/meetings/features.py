"""What the trained reader sees of those who may have met: words by meaning around them, and how they stand."""

from __future__ import annotations

import itertools
import re

from etl.claims.document import Document
from etl.claims.learned.stems import stem
from etl.claims.meetings.candidates import PRONOUN, Candidate
from etl.claims.meetings.lexicon import CATEGORIES
from etl.claims.prefilter import Sieve

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|<[a-z]+>")
_TAG = re.compile(r"<([a-z])(\d+)>")
_NAMES = list(CATEGORIES)
_LIKELY = Sieve.of(list(CATEGORIES.values()))
_KINDS = {"p": "person", "o": "party", "s": "seat", "l": "place", "n": "num", "d": "day", "v": "venue", "g": "group"}
_QUOTED = re.compile(r'"[^"]*(?:"|$)')
_ENCOUNTER = tuple("meet talk-noun sit visit go receive meal house office time-spent phone both".split())
_TOLD_OF = ("meet", "talk-noun", "talk-verb", "visit", "receive", "meal", "phone")
_TURNS = tuple("plan wish may deny negation history habit foreign inner assembly speech press rally".split())
_PAIRS = (*itertools.combinations(_ENCOUNTER, 2), *itertools.product(_TOLD_OF, _TURNS))
# Words without which few meetings are told.
_CORE = frozenset("meet talk-noun talk-verb sit visit receive phone meal contact ceremony".split())
_TELLING = sorted(
    _CORE | set("go house office public-place time-spent both delegation attend event outcome paper again".split())
)
_LIKELY_TELLING = Sieve.of([CATEGORIES[name] for name in _TELLING])
_PLACE = frozenset(("house", "office", "public-place"))
_OUTSIDE_QUOTES = frozenset(("meet", "visit", "receive", "meal", "talk-noun", "sit", "phone"))
_HAS = (("<d", "day"), ("<v", "venue"), ("<l", "place"), ("<n", "number"), ("<s", "seat"))
_LEFT, _RIGHT = 40, 45  # letters
_SHORT = 40  # letters between two sides
_OLD = 60  # days before publication
_APART = re.compile(r";|\b(?:while|whereas|but|as|separately)\b|, (?:and )?<[po]\d+>(?! and\b)")


def may_tell(text: str) -> bool:
    """Whether a sentence, in the lower case, has words of a kind that may tell of a meeting."""
    return any(CATEGORIES[_TELLING[i]].search(text) for i in _LIKELY_TELLING.likely(text))


def told(text: str) -> frozenset[str]:
    """The kinds of words in a text of the lower case."""
    return frozenset(_NAMES[i] for i in _LIKELY.likely(text) if CATEGORIES[_NAMES[i]].search(text))


def features(doc: Document, c: Candidate, here: frozenset[str], position: int) -> dict[str, float]:
    """Named features with their values, most of them 0 or 1; `here` are the kinds of words of the telling sentence."""
    masked = doc.masked(c.sentences[0])
    lower = masked.lower()
    out: dict[str, float] = {"bias": 1.0, f"how={c.how.rstrip('-12')}": 1.0}
    out.update((f"w:{name}", 1.0) for name in here)
    moves = len(here & _CORE) + ("go" in here)
    out[f"core={min(3, len(here & _CORE))}"] = 1.0
    out[f"core+place={min(2, moves)}{not here.isdisjoint(_PLACE)}"] = 1.0
    out.update((f"{a}+{b}", 1.0) for a, b in _PAIRS if a in here and b in here)
    near = lower
    if c.spans:
        first, last = c.spans[0][0], c.spans[-1][1]
        near = lower[max(0, first - _LEFT) : last + _RIGHT]
        out.update(_zones(c, lower, here))
        begin, end = lower.rfind(";", 0, first) + 1, lower.find(";", last)
        if (begin or end > 0) and not _in(lower[begin : end if end > 0 else len(lower)], here & _CORE):
            out["core-elsewhere"] = 1.0
        out["span"] = min(3.0, (last - first) / 80)
        out["starts"] = float(first < 15)
    else:
        out["unnamed"] = 1.0
    if '"' in masked:
        out["quote"] = 1.0
        out.update((f"u:{name}", 1.0) for name in _in(_QUOTED.sub(" ", lower), here & _OUTSIDE_QUOTES))
    if "?" in masked:
        out["question"] = 1.0
    if position <= 2:
        out["lead"] = 1.0
    out.update(_company(c))
    out.update((f"1:{word}", 0.5) for word in _words(near))
    out["length"] = min(3.0, len(masked) / 150)
    out.update((f"has-{kind}", 1.0) for tag, kind in _HAS if tag in lower)
    if _is_old(doc, c):
        out["old"] = 1.0
    if PRONOUN.search(masked):
        out["pronoun"] = 1.0
    return out


def _is_old(doc: Document, c: Candidate) -> bool:
    """Whether the telling sentence names a day, month or year long past."""
    published = doc.article.published_on
    days = [m.day for m in doc.mentions[c.sentences[0].index] if m.kind == "date" and m.day]
    return published is not None and any((published - day).days > _OLD for day in days)


def _in(part: str, here: frozenset[str]) -> list[str]:
    """Which of the sentence's kinds of words a part of it has."""
    return [name for name in here if CATEGORIES[name].search(part)]


def _zones(c: Candidate, lower: str, here: frozenset[str]) -> dict[str, float]:
    """The kinds of words between two sides and behind them."""
    middle = gap(c)
    if middle is None:
        return {}
    out: dict[str, float] = {}
    between = lower[middle[0] : middle[1]]
    inside = _in(between, here)
    out.update((f"m:{name}", 1.0) for name in inside)
    if len(between) < _SHORT:
        out.update((f"tie:{name}", 1.0) for name in inside if name in _CORE)
    out[f"core-m={min(2, sum(name in _CORE or name == 'go' for name in inside))}"] = 1.0
    out.update((f"between:{k}", 1.0) for k in _shape(between))
    if _APART.search(lower[middle[0] : middle[1] + 6]):
        out["apart"] = 1.0
    right = next(e for s, e, _ in c.spans if s == middle[1])
    out.update((f"a:{name}", 1.0) for name in _in(lower[right : right + _RIGHT], here))
    if lower[right : right + 2] in ("'s", "' "):
        out["possessive"] = 1.0
    return out


def gap(c: Candidate) -> tuple[int, int] | None:
    """The stretch between the two sides: from the last of the first side to the first of another one."""
    for (_, end, side), (start, _, other) in itertools.pairwise(c.spans):
        if side != other:
            return end, start
    return None


def _shape(between: str) -> list[str]:
    """How two sides hang together."""
    words = _WORD.findall(_TAG.sub("X", between))
    out = []
    if len(words) <= 4:
        out.append("close:" + " ".join(words))
    if words:
        out.append(f"last={words[-1]}")
        out.append(f"last2={' '.join(words[-2:])}")
        out.append(f"first={words[0]}")
    out.append(f"n={min(4, len(words) // 4)}")
    return out


def _company(c: Candidate) -> dict[str, float]:
    """How many of which sides, and whether they are people."""
    people = [c.who.party(p, m) for p, m in c.who.people]
    sides = {x for x in people if x}
    out = {
        f"sides={min(4, len(c.who.codes))}": 1.0,
        f"people={min(4, len(people))}": 1.0,
        f"people-sides={min(3, len(sides))}": 1.0,
    }
    if None in people:
        out["unknown-person"] = 1.0
    if "IND" in c.who.codes:
        out["independent"] = 1.0
    if any(m.is_role_only for _, m in c.who.people):
        out["role-only"] = 1.0
    return out


def _words(text: str) -> set[str]:
    """The words of a text of the lower case, tags as kinds of mention."""
    return {stem(w) for w in _WORD.findall(_TAG.sub(lambda m: f"<{_KINDS[m.group(1)]}>", text))}
