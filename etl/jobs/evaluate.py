"""The job behind `ittehad evaluate`: annotated articles read anew, and how well that agrees."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from etl.evaluation.corpus import AnnotatedSet, Part, annotated_sets, missing
from etl.evaluation.gold import read_gold
from etl.evaluation.scoring import KINDS, Scores, score
from etl.jobs.extraction import Extraction
from etl.jobs.inputs import batched, read_inputs
from etl.jobs.nothing import NothingToRead
from etl.loading import Rejection
from etl.records import Article, ArticleClaims, Json
from etl.settings import Settings

BATCH = 16


@dataclass(frozen=True, slots=True)
class PartReport:
    """The scores of a part of a set. `quotes_verbatim` of `quotes` stand in the article where they say they do."""

    set_name: str
    part: Part
    scores: Scores
    quotes: int
    quotes_verbatim: int

    @property
    def name(self) -> str:
        return self.set_name if self.part == "all" else f"{self.set_name}, {self.part}"

    @property
    def is_for_reading(self) -> bool:
        """Whether whoever tunes patterns may look at its documents."""
        return self.part != "held back"


@dataclass(slots=True)
class Evaluation:
    """What was measured; `absent` names annotated documents that are not among the articles."""

    parts: list[PartReport] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)


def choose_sets(
    settings: Settings, gold: Sequence[Path], articles: Sequence[Path], names: Sequence[str] = ()
) -> tuple[AnnotatedSet, ...]:
    """The given gold as one set of that name; without it the sets that the project keeps figures of, or some of them.

    Raises NothingToRead where one is given without the other, unknown, or not there.
    """
    if gold or articles:
        if not (gold and articles) or names:
            raise NothingToRead("give --gold and --articles together, and --set without them")
        return (AnnotatedSet(gold[0].stem, tuple(articles), tuple(gold)),)
    every = annotated_sets(settings.annotated, settings.checkout)
    unknown = set(names) - {one.name for one in every}
    if unknown:
        raise NothingToRead(f"no set {', '.join(sorted(unknown))}; there are {', '.join(one.name for one in every)}")
    chosen = tuple(one for one in every if one.name in names or not names)
    lost = missing(chosen)
    if lost:
        raise NothingToRead(
            f"{lost[0]} is not there; ITTEHAD_SHARED names the folder with annotated documents,"
            " `--set corpus` needs none, --gold and --articles take documents of your own"
        )
    return chosen


def evaluate(
    settings: Settings,
    sets: Sequence[AnnotatedSet],
    kinds: Sequence[str] = KINDS,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> Evaluation:
    """Read the articles of each set and compare; `report` is told articles done and articles in all.

    Raises GoldError, and NothingToRead where a set has no annotations or none of its articles.
    """
    out = Evaluation()
    gold = {one.name: read_gold(one.gold) for one in sets}
    articles = {one.name: _articles(one, gold[one.name], out.rejections) for one in sets}
    extracted = _extract(settings, articles, out.rejections, report)
    for one in sets:
        known = {article.doc for article in articles[one.name]}
        out.absent += [doc for doc in gold[one.name] if doc not in known]
        for part, docs in one.parts(gold[one.name]):
            out.parts.append(_part(one.name, part, docs, gold[one.name], extracted[one.name], kinds))
    return out


def _articles(one: AnnotatedSet, gold: dict[str, Json], rejections: list[Rejection]) -> list[Article]:
    """The articles of a set that are annotated."""
    articles: list[Article] = []
    for record in read_inputs([str(path) for path in one.articles], io.BytesIO()):
        if isinstance(record, Rejection):
            rejections.append(record)
        elif record.doc in gold:
            articles.append(record)
    if not articles:
        raise NothingToRead(f"{one.name}: no annotated document is among the articles; they are matched by file name")
    return articles


def _extract(
    settings: Settings,
    articles: Mapping[str, Sequence[Article]],
    rejections: list[Rejection],
    report: Callable[[int, int], None],
) -> dict[str, dict[str, ArticleClaims]]:
    """Claims by set and document; all sets go through one pool of processes."""
    out: dict[str, dict[str, ArticleClaims]] = {name: {} for name in articles}
    batches = [(name, batch) for name, of_set in articles.items() for batch in batched(of_set, BATCH)]
    results = Extraction.of(settings).run(batch for _, batch in batches)
    done = 0
    for (name, batch), found in zip(batches, results, strict=True):
        for result in found:
            if isinstance(result, Rejection):
                rejections.append(result)
            else:
                out[name][result.article.doc] = result
        done += len(batch)
        report(done, sum(map(len, articles.values())))
    return out


def _part(
    name: str,
    part: Part,
    docs: Sequence[str],
    gold: dict[str, Json],
    read: dict[str, ArticleClaims],
    kinds: Sequence[str],
) -> PartReport:
    scores = score({doc: gold[doc] for doc in docs}, {doc: read[doc].to_json() for doc in docs if doc in read}, kinds)
    quotes = [
        (read[doc].article.body, evidence)
        for doc in docs
        if doc in read
        for kind in kinds
        for claim in getattr(read[doc], kind)
        for evidence in claim.evidence
    ]
    verbatim = sum(bool(e.quote) and body[e.char_start : e.char_end] == e.quote for body, e in quotes)
    return PartReport(name, part, scores, len(quotes), verbatim)
