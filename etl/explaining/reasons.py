"""Why the trained readers believe a claim: the features that weigh most, for it and against it.

A claim does not keep them: the article is looked at once more, as the reader does.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from etl.claims.alliances import lexicon as alliance_words
from etl.claims.alliances import model as alliance_model
from etl.claims.alliances import reader as alliance_reader
from etl.claims.defections import candidates as defection_candidates
from etl.claims.defections import model as defection_model
from etl.claims.defections import second as defection_reader
from etl.claims.defections import words as defection_words
from etl.claims.defections.features import article_features, move_features
from etl.claims.document import Document
from etl.claims.learned.linear import Linear
from etl.claims.meetings import lexicon as meeting_words
from etl.claims.meetings import model as meeting_model
from etl.claims.meetings import second as meeting_reader
from etl.claims.results.counts import lexicon as count_words
from etl.claims.results.counts import model as count_model
from etl.claims.results.counts import second as count_reader
from etl.claims.results.topic import Topic
from etl.claims.text import Sentence
from etl.explaining.feature_words import Match, in_words
from etl.records import Alliance, Claim, Defection, Meeting, Result

LEARNED = "learned:"
MOST = 4  # reasons on either side
_LEAST = 0.05  # what weighs less is no reason
_ALWAYS = "bias"  # says nothing of this claim

Features = Mapping[str, float]
Patterns = Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Reason:
    """What speaks for a claim (weight above 0) or against it. Weights are log odds: 0.7 doubles the odds, 2.3 makes
    them ten times what they were."""

    words: str
    weight: float


def reasons(document: Document, claim: Claim) -> tuple[Reason, ...]:
    """The weightiest reasons of a trained reader's claim, those for it first; none for one of a rule."""
    if not claim.rule.startswith(LEARNED):
        return ()
    if isinstance(claim, Alliance):
        return _of_alliance(document, claim)
    if isinstance(claim, Meeting):
        return _of_meeting(document, claim)
    if isinstance(claim, Defection):
        return _of_defection(document, claim)
    return _of_count(document, claim) if isinstance(claim, Result) else ()


def _of_alliance(document: Document, claim: Alliance) -> tuple[Reason, ...]:
    model, parties = alliance_model.load(), set(claim.parties)
    seen = [one for one in alliance_reader.examine(document) if _is_quoted(document, one.sentence, claim)]
    if not seen:
        return ()
    # a claim may have more or fewer parties than its candidate: what several sentences tell is joined
    best = max(
        seen,
        key=lambda one: (
            _is_rule(claim, one.candidate.how),
            -len(one.candidate.parties ^ parties),
            model.chance(one.features),
        ),
    )
    match = _matcher(document.masked(best.sentence).lower(), alliance_words.CATEGORIES)
    return _heaviest("alliances", {"arrangement": best.features}, model.linear, match)


def _of_meeting(document: Document, claim: Meeting) -> tuple[Reason, ...]:
    model, parties = meeting_model.load(), set(claim.parties)
    seen = [
        one
        for one in meeting_reader.examine(document)
        if one.candidate.who.codes <= parties and _is_quoted(document, one.candidate.sentences[0], claim)
    ]
    if not seen:
        return ()
    best = max(seen, key=lambda one: (_is_rule(claim, one.candidate.how), model.chance(one.features)))
    match = _matcher(document.masked(best.candidate.sentences[0]).lower(), meeting_words.CATEGORIES)
    return _heaviest("meetings", {"meeting": best.features}, model.linear, match)


def _of_defection(document: Document, claim: Defection) -> tuple[Reason, ...]:
    model, story = defection_model.load(), defection_candidates.Story.of(document)
    done = ("to", claim.to_party) if claim.to_party else ("left", claim.from_party)
    best = next(
        (
            one
            for one in defection_reader.judge(document, model)  # the likeliest first
            if (one.task, one.candidate.party) == done
            and one.candidate.actor.name == claim.person
            and _is_quoted(document, one.candidate.here.sentence, claim)
        ),
        None,
    )
    if best is None or story is None:
        return ()
    article, candidate = article_features(story), best.candidate
    moves = max(
        (
            move_features(seen, story, article)
            for seen in defection_candidates.appearances(story)
            if seen.actor.key == candidate.actor.key
        ),
        key=model.moves,
    )
    match = _matcher(f"{candidate.here.lower} {candidate.there.lower}", defection_words.CATEGORIES)
    return _heaviest("defections", {"moves": moves, best.task: best.features}, model.linear, match)


def _of_count(document: Document, claim: Result) -> tuple[Reason, ...]:
    model = count_model.load()
    told = (claim.assembly, claim.party, claim.backed_by, claim.seats)
    seen = [
        one
        for one in count_reader.examine(document, Topic(document))[1]
        if (one.candidate.house, one.candidate.party, one.candidate.backed, one.candidate.seats) == told
        and _is_quoted(document, one.candidate.sentence, claim)
    ]
    if not seen:
        return ()
    best = max(seen, key=lambda one: (_is_rule(claim, one.candidate.how), model.chance(one.features)))
    match = _matcher(best.candidate.text.lower(), count_words.CATEGORIES)
    return _heaviest("results", {"count": best.features}, model.linear, match)


def _is_rule(claim: Claim, how: str) -> bool:
    return claim.rule == LEARNED + how


def _is_quoted(document: Document, sentence: Sentence, claim: Claim) -> bool:
    """Whether the sentence is of the claim's evidence."""
    head = len(document.norm.body) - len(document.article.body)
    start, end = (at - head for at in document.norm.span(sentence.start, sentence.end))
    return any(one.char_start < end and start < one.char_end for one in claim.evidence)


def _matcher(text: str, categories: Patterns) -> Match:
    """The words of a kind that a text has, where they are plain words."""

    def match(category: str) -> str | None:
        found = categories[category].search(text) if category in categories else None
        return found.group() if found and "<" not in found.group() else None

    return match


def _heaviest(kind: str, seen: Mapping[str, Features], linear: Linear, match: Match) -> tuple[Reason, ...]:
    """Of a reader's tasks with their features; what several features say alike is one reason."""
    weights: defaultdict[str, float] = defaultdict(float)
    for task, features in seen.items():
        for name, value in features.items():
            row = linear.weights[task].get(name)
            if row is not None and name != _ALWAYS:
                weights[in_words(kind, name, match)] += row[0] * value
    found = sorted(
        (Reason(words, weight) for words, weight in weights.items()), key=lambda one: (-one.weight, one.words)
    )
    return (
        *[one for one in found if one.weight >= _LEAST][:MOST],
        *[one for one in reversed(found) if one.weight <= -_LEAST][:MOST],
    )
