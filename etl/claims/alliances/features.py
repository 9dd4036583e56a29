"""What the trained reader sees of a candidate: words by meaning around its parties, and how these stand."""

from __future__ import annotations

import itertools
import re

from etl.claims.alliances.candidates import Candidate
from etl.claims.alliances.course import COURSE_WORDS, THREAT
from etl.claims.alliances.lexicon import CATEGORIES
from etl.claims.alliances.parties import Place
from etl.claims.alliances.sides import PAIR, SELF, TAG
from etl.claims.alliances.status import POLARITY
from etl.claims.learned.stems import stem
from etl.claims.prefilter import Sieve

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|<[A-Z]+>", re.IGNORECASE)
_CATEGORY_NAMES = tuple(CATEGORIES)
_LIKELY = Sieve.of(list(CATEGORIES.values()))
# Words that a sentence on an arrangement, or the one before it, cannot do without; and words of what becomes of it.
_ARRANGEMENT = frozenset(
    (
        "pact",
        "alliance",
        "seat",
        "yield",
        "support",
        "unite",
        "merge",
        "votes-lent",
        "stand-aside",
        "divide",
        "one-body",
        "rule-with",
    )
)
_COURSE = frozenset(
    ("govern", "refuse", "end", "talk", "agree", "refuse-hard", "deny-report", "end-hard", "offer-open", "settled")
    + ("fail", "stall", "not-end", "talk-on")
)
# What the sentences beside it may tell of an arrangement: the report before its denial, the offer before the answer.
_AROUND = frozenset(
    ("pact", "alliance", "seat", "merge", "deny-report", "refuse-hard", "keep-apart", "fail", "stall", "end-hard")
    + (
        "talk-on",
        "not-end",
        "stay-with",
        "offer-open",
        "settled",
        "stand-aside",
        "votes-lent",
        "divide",
        "one-body",
        "rule-with",
        "exchange",
    )
)
_OF_PARTIES = frozenset(("pact", "merge", "exchange", "votes-lent", "rule-with"))
# Steps of an arrangement, those that leave least doubt first.
_STEPS = (
    *("deny-report", "not-end", "refuse-hard", "end-hard", "fail", "keep-apart", "stall", "if-only", "offer-open"),
    *("talk-on", "stay-with"),
    *("settled", "stand-aside", "votes-lent", "divide"),
)
# A count of seats or votes: party and number, twice over, and nothing of an arrangement.
_FIGURE = r"(?:<N\d+>|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
_COUNTED = re.compile(rf"<[OP]\d+>[^<.;]{{0,40}}?{_FIGURE}|{_FIGURE}[^<.;]{{0,25}}?<[OP]\d+>")
_TERMS = frozenset(
    ("pact", "alliance", "yield", "unite", "merge", "talk", "propose", "refuse", "settled", "exchange", "refuse-hard")
    + ("votes-lent", "rule-with")
)
_THREAT = re.compile(THREAT)
_NAMES = {"S": "SEAT", "L": "PLACE", "N": "NUM", "D": "DAY", "V": "VENUE", "G": "GROUP"}


def features(
    c: Candidate,
    place: Place,
    *,
    is_alliance_story: bool,
    position: int,
    density: float = 0.3,
    words: int = 250,
    around: tuple[Place | None, Place | None] = (None, None),
) -> dict[str, float]:
    """Named features with their values; all but a few are 0 or 1."""
    out: dict[str, float] = {"bias": 1.0, f"how={c.how}": 1.0, f"n={min(len(c.parties), 4)}": 1.0}
    masked = place.masked
    if c.at:
        first, last = min(s.start for s in c.at), max(s.end for s in c.at)
    else:
        first, last = 0, len(masked)
    near = masked[max(0, first - 50) : last + 60]
    zones = (("m", masked[first:last].lower()), ("n", near.lower()))
    told = told_in(place)
    for name in told:  # what the sentence has not, its parts have not
        out[f"w:{name}"] = 1.0
        if name in COURSE_WORDS:
            continue
        for zone, text in zones:
            if CATEGORIES[name].search(text):
                out[f"{zone}:{name}"] = 1.0
    for a, b in (
        ("pact", "refuse"),
        ("unite", "negation"),
        ("seat", "yield"),
        ("support", "office"),
        ("govern", "end"),
        ("govern", "unite"),
        ("pact", "agree"),
        ("pact", "talk"),
        ("pact", "propose"),
        ("alliance", "propose"),
        ("unite", "protest"),
        ("unite", "election"),
        ("seat", "agree"),
        ("seat", "propose"),
        ("seat", "refuse"),
        ("pact", "govern"),
        ("alliance", "end"),
        ("pact", "end"),
        ("support", "propose"),
    ):
        if a in told and b in told:
            out[f"{a}+{b}"] = 1.0
    for where, other in zip(("before", "after"), around, strict=True):
        if other is not None and not {s.party for s in other.sides} - c.parties:
            out.update((f"{where}:{name}", 1.0) for name in told_in(other) & _AROUND)
    if "switch" in told and told.isdisjoint(_OF_PARTIES):
        out["switch-alone"] = 1.0
    if "end-hard" in told and _THREAT.search(masked.lower()):
        out["threat"] = 1.0
    out.update(_course(c, place))
    out.update((f"trait={name}", 1.0) for name in c.traits)
    parties = {s.party for s in place.sides}
    out["others"] = float(min(3, len(parties - c.parties)))
    if any(s.is_against for s in place.sides):
        out["against"] = 1.0
    if c.at and all(s.is_person for s in c.at):
        out["people-only"] = 1.0
    if any(s.is_speaker for s in c.at):
        out["speaker"] = 1.0
    if place.sentence.is_title:
        out["title"] = 1.0
    if PAIR.search(masked):
        out["pair"] = 1.0
    if SELF.search(masked):
        out["self"] = 1.0
    if '"' in masked:
        out["quote"] = 1.0
    if "?" in masked:
        out["question"] = 1.0
    if position <= 3:
        out["lead"] = 1.0
    out["density"] = min(1.0, density) * 3
    out["long"] = min(3.0, words / 300)
    out["story" if is_alliance_story else "other-story"] = 1.0
    numbers = len(re.findall(r"<N\d+>", masked))
    out["numbers"] = float(min(4, numbers)) / 2
    out["length"] = min(3.0, len(masked) / 150)
    between = masked[min(s.end for s in c.at) : max(s.start for s in c.at)] if len(c.at) > 1 else ""
    if 0 < len(between) <= 24 and re.fullmatch(r"(?:'s?)?,? ?(?:and|&|with|,|-| )* ?(?:the )?", between):
        out["joined"] = 1.0
    if re.search(r"\b(?:with|between|among)\b(?: the| both)* *$", masked[: c.at[-1].start] if c.at else ""):
        out["with"] = 1.0
    out.update(_rules(c))
    out.update(_grams(near))
    return out


def _course(c: Candidate, place: Place) -> dict[str, float]:
    """What happens to the arrangement, step by step, in the words that no other party comes between.

    The last step tells most: an offer that is turned down, one to which somebody nods.
    """
    told = [name for name in _STEPS if name in told_in(place)]
    if not told:
        return {}
    masked = place.masked.lower()
    a, b = 0, len(masked)
    if c.at:
        first, last = min(s.start for s in c.at), max(s.end for s in c.at)
        for s in place.sides:
            if s.party not in c.parties:
                a = max(a, s.end) if s.end <= first else a
                b = min(b, s.start) if s.start >= last else b
    steps: list[tuple[int, int, str]] = []
    for name in told:
        found = list(CATEGORIES[name].finditer(masked, a, b))
        if found:
            steps.append((found[-1].end(), found[-1].start(), name))
    # "no plan to part ways" is no parting
    steps = sorted(s for s in steps if not any(_holds(other, s) for other in steps))
    if not steps:
        return {}
    out = {f"r:{name}": 1.0 for _, _, name in steps}
    out.update((f"r:{a}&{b}", 1.0) for a, b in itertools.combinations(sorted({name for _, _, name in steps}), 2))
    out[f"last={steps[-1][2]}"] = 1.0
    out[f"strongest={min((name for _, _, name in steps), key=_STEPS.index)}"] = 1.0
    if len(steps) > 1:
        out[f"then={steps[-2][2]}>{steps[-1][2]}"] = 1.0
    return out


def _holds(other: tuple[int, int, str], step: tuple[int, int, str]) -> bool:
    """Whether a step lies within another one that leaves less doubt; both as (end, start, name)."""
    stronger = _STEPS.index(other[2]) < _STEPS.index(step[2])
    return stronger and other[1] <= step[1] and step[0] <= other[0]


def told_in(place: Place) -> frozenset[str]:
    """The kinds of words in a sentence."""
    if place.told is None:
        text = place.masked.lower()
        likely = (_CATEGORY_NAMES[i] for i in _LIKELY.likely(text))
        place.told = frozenset(name for name in likely if CATEGORIES[name].search(text))
    return place.told


def may_tell(place: Place, before: Place | None, *, is_alliance_story: bool) -> bool:
    """Whether a sentence has words of an arrangement, or of its course where the article or the sentence before has."""
    told = told_in(place)
    if not told.isdisjoint(_ARRANGEMENT):
        return True
    if told.isdisjoint(_COURSE):
        return False
    return is_alliance_story or (before is not None and not told_in(before).isdisjoint(_ARRANGEMENT))


def is_count(place: Place) -> bool:
    """Whether a sentence only counts the seats or votes of several parties."""
    return len(_COUNTED.findall(place.masked)) >= 2 and told_in(place).isdisjoint(_TERMS)


def _rules(c: Candidate) -> dict[str, float]:
    """What the rules say of the candidate, and which of them."""
    out: dict[str, float] = {}
    for f in c.findings:
        cue, how = f.rule.split(":")
        out["rule"] = 1.0
        if not f.is_label:
            out["rule=firm"] = 1.0
        for name in (POLARITY[f.status], f.status, f.kind, how, cue):
            out[f"rule={name}"] = 1.0
    return out


def _grams(text: str) -> dict[str, float]:
    def name(m: re.Match[str]) -> str:
        return f"<{_NAMES.get(m.group(1), 'PARTY')}>"

    words = [stem(w.lower()) for w in _WORD.findall(TAG.sub(name, text))]
    out = {f"1:{w}": 0.5 for w in words}
    out.update({f"2:{a} {b}": 0.5 for a, b in itertools.pairwise(words)})
    return out
