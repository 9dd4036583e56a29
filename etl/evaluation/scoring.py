"""Precision, recall and the agreement of fields, for each kind of claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from etl.evaluation.matching import MATCHERS, Matcher, people, shared_people
from etl.records import Json

KINDS = tuple(MATCHERS)
FIELDS = {
    "meetings": ("status", "date", "date_precision"),
    "alliances": ("kind", "status"),
    "results": ("party", "backed_by", "outcome", "votes"),
    "defections": ("from_party", "to_party", "status"),
}


@dataclass(frozen=True, slots=True)
class Slip:
    """A claim missed, one that nobody annotated, or one found that differs in some fields."""

    doc: str
    kind: str
    what: Literal["missed", "alarm", "differs"]
    claim: Json  # as annotated where missed, else as read
    differences: tuple[tuple[str, Any, Any], ...] = ()  # (field, annotated, read)


@dataclass(slots=True)
class KindScore:
    """Counts of one kind. `hits` counts found claims whose field agrees."""

    found: int = 0
    missed: int = 0
    alarms: int = 0
    hits: Counter[str] = field(default_factory=Counter)
    people_shared: int = 0
    people_gold: int = 0
    people_read: int = 0

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.alarms) if self.found + self.alarms else 0.0

    @property
    def recall(self) -> float:
        return self.found / (self.found + self.missed) if self.found + self.missed else 0.0

    @property
    def f1(self) -> float:
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0


@dataclass(slots=True)
class Scores:
    """The whole comparison. `quiet_documents` have no annotated claim, not even a borderline one."""

    documents: int = 0
    quiet_documents: int = 0
    quiet_with_alarms: int = 0
    kinds: dict[str, KindScore] = field(default_factory=lambda: {kind: KindScore() for kind in KINDS})
    slips: list[Slip] = field(default_factory=list)
    judged: list[tuple[float, bool]] = field(default_factory=list)  # (confidence, right) of each claim read

    @property
    def overall(self) -> KindScore:
        """All kinds together."""
        total = KindScore()
        for k in self.kinds.values():
            total.found += k.found
            total.missed += k.missed
            total.alarms += k.alarms
        return total

    def fields(self, kind: str) -> dict[str, float]:
        """Share of found claims whose field agrees with the annotation, and of participants for meetings."""
        k = self.kinds[kind]
        out = {f: k.hits[f] / k.found for f in FIELDS[kind]} if k.found else {}
        if kind == "meetings" and k.people_read and k.people_gold:
            out["participants_precision"] = k.people_shared / k.people_read
            out["participants_recall"] = k.people_shared / k.people_gold
        return out


def score(gold: Mapping[str, Json], read: Mapping[str, Json], kinds: Sequence[str] = KINDS) -> Scores:
    """Compare claims read with claims annotated, both by document; claims of other kinds are left alone.

    Only documents of `gold` count; one missing from `read` has no claims. A borderline annotation costs
    nothing when missed and nothing when found.
    """
    out = Scores(documents=len(gold))
    for doc, annotated in gold.items():
        have = read.get(doc, {})
        if not any(annotated.get(kind) for kind in KINDS):
            out.quiet_documents += 1
            out.quiet_with_alarms += any(have.get(kind) for kind in kinds)
        for kind in kinds:
            _compare(out, doc, kind, annotated.get(kind) or [], have.get(kind) or [])
    return out


def _compare(out: Scores, doc: str, kind: str, want: list[Json], have: list[Json]) -> None:
    matcher, counts = MATCHERS[kind], out.kinds[kind]
    pairs = _pair(want, have, matcher)
    met, used = {i for i, _ in pairs}, {j for _, j in pairs}
    missed = [i for i, c in enumerate(want) if i not in met and not c.get("borderline")]
    alarms = [j for j in range(len(have)) if j not in used]
    if kind == "alliances":  # a second claim of the same parties and polarity counts neither way
        missed = [i for i in missed if not any(matcher(want[i], want[k]) for k in met)]
        alarms = [j for j in alarms if not any(matcher(have[j], have[k]) for k in used)]
    counts.missed += len(missed)
    counts.alarms += len(alarms)
    out.slips += [Slip(doc, kind, "missed", want[i]) for i in missed]
    out.slips += [Slip(doc, kind, "alarm", have[j]) for j in alarms]
    judged = [j for j in range(len(have)) if j in used or j in alarms]
    out.judged += [(float(have[j].get("confidence", 0.5)), j in used) for j in judged]
    for i, j in pairs:
        if want[i].get("borderline"):
            continue
        counts.found += 1
        differing = [f for f in FIELDS[kind] if want[i].get(f) != have[j].get(f)]
        counts.hits.update(f for f in FIELDS[kind] if f not in differing)
        differences = [(f, want[i].get(f), have[j].get(f)) for f in differing]
        if kind == "meetings":
            shared, annotated, read = shared_people(want[i], have[j]), people(want[i]), people(have[j])
            counts.people_shared += shared
            counts.people_gold += len(annotated)
            counts.people_read += len(read)
            if not shared == len(annotated) == len(read):
                differences.append(("participants", [p["person"] for p in annotated], [p["person"] for p in read]))
        if differences:
            out.slips.append(Slip(doc, kind, "differs", have[j], tuple(differences)))


def _pair(want: list[Json], have: list[Json], matcher: Matcher) -> list[tuple[int, int]]:
    """One-to-one pairs, best fit first, ties in the order of the lists."""
    fits = sorted(((-matcher(g, h), i, j) for i, g in enumerate(want) for j, h in enumerate(have)))
    pairs: list[tuple[int, int]] = []
    for fit, i, j in fits:
        if fit < 0 and all(i != a and j != b for a, b in pairs):
            pairs.append((i, j))
    return pairs
