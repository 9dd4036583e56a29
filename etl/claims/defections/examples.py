"""Examples to learn from: the candidates of annotated articles and of our own pieces, with their answers."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from etl.claims.defections.candidates import Story, appearances, candidates
from etl.claims.defections.features import Features, article_features, move_features, party_features
from etl.claims.defections.frames import FRAMES
from etl.claims.defections.lists import LISTS, Actor, members
from etl.claims.defections.reader import by_rules
from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer
from etl.claims.learned.quotes import is_quoted, plain
from etl.names import same_name
from etl.records import Article

PASSAGES = Path(__file__).parent / "data" / "passages.txt"
_CLAIM = re.compile(r"> (?P<left>\S*?)>(?P<to>\S*) (?P<status>\w+) \| (?P<who>.*)")
_PASSAGE_WEIGHT, _FRAME_WEIGHT = 0.5, 0.7


@dataclass(frozen=True, slots=True)
class Example:
    """Features of a task with their answer: 1 or 0, and the status where there is one."""

    task: str
    features: Features
    answer: int
    weight: float
    status: str | None = None


def of_article(doc: Document, gold: list[dict[str, Any]], weight: float = 1.0) -> Iterator[Example]:
    """Who goes where and who does not. A claim is told in its evidence; elsewhere it is neither told nor not told."""
    story = Story.of(doc, is_thorough=True)
    if story is None:
        return
    article = article_features(story)
    found = list(appearances(story))
    moves: dict[tuple[str, int], int | None] = {}
    for c in candidates(story, found):
        features = party_features(c, story, article)
        for task in ("to", "left"):
            answer, status = _answer(c.actor, c.party, task, gold, (c.here.sentence.text, c.there.sentence.text))
            if answer is not None:
                yield Example(task, features, answer, weight, status)
            key = (c.actor.key, c.here.sentence.index)
            if answer != 0 and moves.get(key) != 1:
                moves[key] = answer
            moves.setdefault(key, answer)
    for seen in found:
        answer = moves.get((seen.actor.key, seen.place.sentence.index), 0)
        if answer is not None:
            yield Example("moves", move_features(seen, story, article), answer, weight)


def _answer(
    actor: Actor, party: str, task: str, gold: list[dict[str, Any]], texts: tuple[str, str]
) -> tuple[int | None, str | None]:
    """(1, status) where a claim tells it, 0 where none does, None where one does elsewhere or is borderline."""
    answer: int | None = 0
    for g in gold:
        name = g.get("person")
        is_he = bool(actor.name and same_name(name, actor.name)) if name else _counted(actor) == g.get("count")
        told = g.get("to_party") if task == "to" else (None if g.get("to_party") else g.get("from_party"))
        if not is_he or told != party:
            continue
        evidence = [_plain(e) for e in g.get("evidence") or ()]
        here = not evidence or any(is_quoted(_plain(t), evidence) for t in texts)
        if here and not g.get("borderline"):
            return 1, g["status"]
        answer = None
    return answer, None


def _counted(actor: Actor) -> int | None:
    return -1 if actor.name else actor.count


def _plain(text: str) -> str:
    return " ".join(plain(text).split())


def of_frames(gazetteer: Gazetteer) -> Iterator[Example]:
    """The sentences that the rules are for, and those that they are not for."""
    for number, text in enumerate(t for frame in FRAMES for t in (*frame.examples, *frame.not_for)):
        doc = Document.of(Article(f"frame-{number}", "own", text), gazetteer)
        gold = [
            {"person": c.person, "count": c.count, "from_party": c.from_party, "to_party": c.to_party}
            | {"status": c.status}
            for c in by_rules(doc)
        ]
        yield from of_article(doc, gold, _FRAME_WEIGHT)


def of_passages(path: Path, gazetteer: Gazetteer) -> Iterator[Example]:
    for doc, gold in passages(path, gazetteer):
        yield from of_article(doc, gold, _PASSAGE_WEIGHT)


def passages(path: Path, gazetteer: Gazetteer) -> Iterator[tuple[Document, list[dict[str, Any]]]]:
    """Our own pieces with their claims. Raises ValueError where a claim is of nobody whom the piece names."""
    blocks = re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    for number, block in enumerate(blocks):
        head, *lines = block.strip().split("\n")
        day, title = head.split(" | ", 1)
        body = "\n".join(line for line in lines if not line.startswith("> "))
        article = Article(
            f"passage-{number}",
            "own",
            body,
            title=None if title == "-" else title,
            published_on=dt.date.fromisoformat(day),
        )
        doc = Document.of(article, gazetteer)
        people = [
            a for s in doc.sentences for m in LISTS.finditer(doc.masked(s)) for a in members(doc, s, m.start(), m.end())
        ]
        gold = []
        for told in (m for line in lines if (m := _CLAIM.match(line))):
            for who in told["who"].split("; "):
                actor = next((a for a in people if _is(a, who)), None)
                if actor is None:
                    raise ValueError(f"{head}: nobody is called {who!r}")
                gold.append(
                    {"person": actor.name, "count": actor.count, "status": told["status"]}
                    | {"from_party": told["left"] or None, "to_party": told["to"] or None}
                )
        yield doc, gold


def _is(actor: Actor, who: str) -> bool:
    return same_name(who, actor.name) if actor.name else (actor.group or "").lower().startswith(who.lower())
