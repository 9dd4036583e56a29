"""The second reader: changes of side that no rule found, where the trained reader is sure enough."""

from __future__ import annotations

from dataclasses import dataclass, replace

from etl.claims.defections.candidates import Candidate, Story, appearances, candidates, may_join
from etl.claims.defections.features import Features, article_features, move_features, party_features
from etl.claims.defections.focus import Focus
from etl.claims.defections.lists import Actor
from etl.claims.defections.merge import Draft
from etl.claims.defections.model import Model
from etl.claims.defections.origins import from_party
from etl.claims.defections.parties import party_left
from etl.claims.defections.status import day_of, is_past, status_of
from etl.claims.document import Document

ALONE = 0.08  # more of the score for an article's only claim
_SUREST = 0.75  # few go to a party with more certainty than this
_TOLD = 0.7  # of the score where a rule has the same sentence tell of somebody else


@dataclass(frozen=True, slots=True)
class Scored:
    """Somebody with a party, what he does (`to` or `left`) and how likely that is."""

    candidate: Candidate
    task: str
    score: float
    features: Features


def judge(doc: Document, model: Model) -> list[Scored]:
    """All that a model finds likely enough in an article, the likeliest first, one for a person, party and task."""
    story = Story.of(doc)
    if story is None or len(story.parties) < 2:
        return []
    article = article_features(story)
    found = list(appearances(story))
    moves: dict[str, float] = {}
    for seen in found:
        chance = model.moves(move_features(seen, story, article))
        moves[seen.actor.key] = max(chance, moves.get(seen.actor.key, 0.0))
    best: dict[tuple[str, str, str], Scored] = {}
    for c in candidates(story, [a for a in found if moves[a.actor.key] >= model.least**2 / _SUREST]):
        features = party_features(c, story, article)
        for task in ("to", "left"):
            if (task == "to" and not may_join(c)) or is_past(doc, c.there.sentence):
                continue
            score = model.score(moves[c.actor.key], task, features)
            key = (c.actor.key, c.party, task)
            if score >= model.least and (key not in best or score > best[key].score):
                best[key] = Scored(c, task, score, features)
    return sorted(best.values(), key=lambda s: -s.score)


def add_learned(doc: Document, drafts: list[Draft], judged: list[Scored], model: Model) -> None:
    """Add to the drafts of the rules what a model is sure of: of each person one party joined, else one left."""
    left_only = {d.actor.key: d.left for d in drafts if d.to is None and d.status == "done"}
    told = {d.actor.key for d in drafts if d.to is not None or d.status != "done"}
    groups = {d.to or d.left for d in drafts if d.actor.group}
    chosen: dict[str, Scored] = {}
    for s in sorted((_less_sure(s, drafts) for s in judged), key=lambda s: (s.task != "to", -s.score)):
        key = s.candidate.actor.key
        if s.score < model.least or key in told or key in chosen:
            continue
        if key in left_only and (s.task == "left" or left_only[key] == s.candidate.party):
            continue
        if s.candidate.actor.group and s.candidate.party in groups:
            continue
        chosen[key] = s
    # "two of the independents, A and B": the group is named
    named = {(d.sentence.index, d.to or d.left) for d in drafts if d.actor.name}
    named |= {(s.candidate.here.sentence.index, s.candidate.party) for s in chosen.values() if s.candidate.actor.name}
    chosen = {
        key: s
        for key, s in chosen.items()
        if s.candidate.actor.name or (s.candidate.here.sentence.index, s.candidate.party) not in named
    }
    if not drafts and len(chosen) == 1 and next(iter(chosen.values())).score < model.least + ALONE:
        return
    drafts += [_draft(doc, s, model) for s in chosen.values()]


def _less_sure(s: Scored, drafts: list[Draft]) -> Scored:
    """The words of a sentence that a rule has told of others tell less of somebody who is not listed with them."""
    here = s.candidate.here
    position = s.candidate.actor.position
    beside = {a.key for start, end, found in here.lists if start <= position < end for a in found}
    others = {d.actor.key for d in drafts if d.sentence.index == s.candidate.there.sentence.index}
    if not others or others & {s.candidate.actor.key, *beside}:
        return s
    return replace(s, score=s.score * _TOLD)


def _draft(doc: Document, s: Scored, model: Model) -> Draft:
    c = s.candidate
    actor: Actor = c.actor
    first, second = sorted((c.here, c.there), key=lambda p: p.sentence.index)
    to = c.party if s.task == "to" else None
    backed = None
    if to is None:
        left: str | None = c.party
    elif to == "IND":
        left = party_left(doc, actor, first.sentence, 0, Focus())
    else:
        left, backed = from_party(doc, actor, to, first.sentence, Focus(), False)
    at = c.hint.start if c.hint.start >= 0 else actor.position
    return Draft(
        actor,
        to,
        left,
        backed,
        _status(doc, s, at, model),
        first.sentence,
        f"learned:{'joins' if to else 'leaves'}",
        day_of(doc, c.there.sentence, at),
        end=c.hint.end,
        also=second.sentence if second is not first else None,
        confidence=round(model.confidence(s.score), 3),
    )


def _status(doc: Document, s: Scored, at: int, model: Model) -> str:
    """As the words around the party tell it, where they say more than that it is done; else as the model has it."""
    c = s.candidate
    people = {c.actor.person.index} if c.actor.person else set()
    told = status_of(doc, c.there.sentence, at, max(at, c.hint.end), None, people)
    return model.status(s.features) if told == "done" else told
