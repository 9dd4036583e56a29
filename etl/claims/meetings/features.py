"""What the trained reader sees of those who may have met: words by meaning around them, and how they stand."""

from __future__ import annotations

import itertools
import re

from etl.claims.document import Document
from etl.claims.meetings.build import DIPLOMATS
from etl.claims.meetings.candidates import PRONOUN, Candidate
from etl.claims.meetings.lexicon import CATEGORIES
from etl.claims.prefilter import Sieve

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|<[A-Z]+>", re.IGNORECASE)
_TAG = re.compile(r"<([A-Z])(\d+)>")
_NAMES = list(CATEGORIES)
_LIKELY = Sieve(list(CATEGORIES.values()))
_KINDS = {"P": "PERSON", "O": "PARTY", "S": "SEAT", "L": "PLACE", "N": "NUM", "D": "DAY", "V": "VENUE", "G": "GROUP"}
_QUOTED = re.compile(r'"[^"]*(?:"|$)')
_PAIRS = tuple(
    itertools.combinations(
        (
            "meet",
            "talk-noun",
            "sit",
            "visit",
            "go",
            "receive",
            "meal",
            "house",
            "office",
            "time-spent",
            "phone",
            "both",
        ),
        2,
    )
) + tuple(
    (a, b)
    for a in ("meet", "talk-noun", "talk-verb", "visit", "receive", "meal", "phone")
    for b in (
        "plan",
        "wish",
        "may",
        "deny",
        "negation",
        "history",
        "habit",
        "foreign",
        "inner",
        "assembly",
        "speech",
        "press",
        "rally",
    )
)
# Words without which few meetings are told.
_CORE = ("meet", "talk-noun", "talk-verb", "sit", "visit", "receive", "phone", "meal", "contact", "ceremony")
_PLACE = ("house", "office", "public-place")
_NEAR = 45  # letters
_LEFT = 40


def told(text: str) -> frozenset[str]:
    """The kinds of words in a text of the lower case."""
    return frozenset(_NAMES[i] for i in _LIKELY.likely(text) if CATEGORIES[_NAMES[i]].search(text))


def article_features(doc: Document) -> dict[str, float]:
    """What an article is about, as far as it tells whether its people meet."""
    foreign = sum(1 for s in doc.sentences if DIPLOMATS.search(s.text))
    return {f"diplomats={min(3, foreign)}": 1.0}


def features(doc: Document, c: Candidate, position: int, article: dict[str, float]) -> dict[str, float]:
    """Named features with their values, most of them 0 or 1."""
    sentence = c.sentences[0]
    masked = doc.masked(sentence)
    lower = masked.lower()
    how = c.how.rstrip("-12")
    out: dict[str, float] = {"bias": 1.0, f"how={how}": 1.0}
    here = told(lower)
    out.update((f"w:{name}", 1.0) for name in here)
    out[f"core={min(3, sum(name in here for name in _CORE))}"] = 1.0
    out[f"core+place={min(2, sum(name in here for name in (*_CORE, 'go')))}{any(name in here for name in _PLACE)}"] = (
        1.0
    )
    for a, b in _PAIRS:
        if a in here and b in here:
            out[f"{a}+{b}"] = 1.0
    between = ""
    if c.spans:
        first, last = c.spans[0][0], c.spans[-1][1]
        middle = gap(c)
        if middle:
            between = lower[middle[0] : middle[1]]
            inside = told(between)
            out.update((f"m:{name}", 1.0) for name in inside)
            out[f"core-m={min(2, sum(name in inside for name in (*_CORE, 'go')))}"] = 1.0
            out.update((f"between:{k}", 1.0) for k in _shape(between))
        before, after = lower[max(0, first - _LEFT) : first], lower[last : last + _NEAR]
        out.update((f"l:{name}", 1.0) for name in told(before))
        out.update((f"r:{name}", 1.0) for name in told(after))
        if middle:
            right = _end(c, middle[1])
            out.update((f"a:{name}", 1.0) for name in told(lower[right : right + _NEAR]))
            if masked[right : right + 2] in ("'s", "' "):
                out["possessive"] = 1.0
        out["span"] = min(3.0, (last - first) / 80)
        out["starts"] = 1.0 if first < 15 else 0.0
        near = lower[max(0, first - _LEFT) : last + _NEAR]
    else:
        near = lower
        out["unnamed"] = 1.0
    if '"' in masked:
        out["quote"] = 1.0
        unquoted = _QUOTED.sub(" ", lower)
        out.update(
            (f"u:{name}", 1.0)
            for name in told(unquoted)
            if name in ("meet", "visit", "receive", "meal", "talk-noun", "sit", "phone")
        )
    if "?" in masked:
        out["question"] = 1.0
    out.update(_company(c))
    out.update(_setting(position))
    out.update(_words(near))
    out["length"] = min(3.0, len(masked) / 150)
    for tag, kind in (("<d", "day"), ("<v", "venue"), ("<l", "place"), ("<n", "number"), ("<s", "seat")):
        if tag in lower:
            out[f"has-{kind}"] = 1.0
    if PRONOUN.search(masked):
        out["pronoun"] = 1.0
    return out


def gap(c: Candidate) -> tuple[int, int] | None:
    """The stretch between the two sides: from the last of the first side to the first of another one."""
    for (_, end, side), (start, _, other) in itertools.pairwise(c.spans):
        if side != other:
            return end, start
    return None


def _end(c: Candidate, start: int) -> int:
    return next(e for s, e, _ in c.spans if s == start)


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


def _setting(position: int) -> dict[str, float]:
    """Where in the article it stands."""
    out: dict[str, float] = {"lead": 1.0} if position <= 2 else {}
    return out


def _words(text: str) -> dict[str, float]:
    words = [
        _stem(w)
        for w in _WORD.findall(_TAG.sub(lambda m: f"<{_KINDS.get(m.group(1).upper(), 'X')}>", text.upper()).lower())
    ]
    return {f"1:{w}": 0.5 for w in words}


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s"):
        if len(word) > len(ending) + 3 and word.endswith(ending):
            return word[: -len(ending)]
    return word
