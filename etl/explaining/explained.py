"""What is seen in an article, by the offsets of the article itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from etl.claims import Extractor
from etl.claims.document import Document
from etl.claims.mentions import Mention, Person
from etl.explaining.reasons import Reason, reasons
from etl.records import Article, ArticleClaims, Claim

Kind = Literal["person", "party", "seat", "place", "date"]
_KINDS: dict[str, Kind] = {
    "person": "person",
    "group": "person",
    "party": "party",
    "seat": "seat",
    "place": "place",
    "venue": "place",
    "date": "date",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text that names something; `means` says what it was taken for, where that is not plain."""

    start: int
    end: int
    kind: Kind
    means: str


@dataclass(frozen=True, slots=True)
class Told:
    """A claim, where its first evidence ends with its sentence, in the body, and why a trained reader believes it."""

    kind: str
    claim: Claim
    end: int
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Explained:
    """An article with marks in title, body and the paragraphs set apart, its people, and its claims."""

    article: Article
    claims: ArticleClaims
    title_marks: tuple[Mark, ...]
    body_marks: tuple[Mark, ...]
    foreign_marks: tuple[Mark, ...]  # in the foreign paragraphs joined by newlines
    people: tuple[Person, ...]
    told: tuple[Told, ...]  # in the order of the text


def explain(extractor: Extractor, article: Article) -> Explained:
    """Read an article and keep what was seen on the way."""
    document = Document.of(article, extractor.gazetteer)
    foreign = "\n".join(article.foreign_paragraphs)
    apart = Document.of(replace(article, title=None, body=foreign, soft_breaks=()), extractor.gazetteer)
    claims = extractor.extract(article)
    title, body = _marks(document)
    ends = [document.norm.span(s.start, s.end)[1] - _head(document) for s in document.sentences]
    told = [
        Told(kind, claim, _sentence_end(ends, claim), reasons(document, claim))
        for kind in ("meetings", "alliances", "results", "defections")
        for claim in getattr(claims, kind)
    ]
    told.sort(key=lambda one: (one.end, one.claim.evidence[0].char_start if one.claim.evidence else 0))
    return Explained(article, claims, title, body, _marks(apart)[1], tuple(document.people), tuple(told))


def _sentence_end(ends: list[int], claim: Claim) -> int:
    last = claim.evidence[0].char_end if claim.evidence else 0
    return next((end for end in ends if end >= last), last)


def _head(document: Document) -> int:
    """Characters of title and newline before the body."""
    return len(document.norm.body) - len(document.article.body)


def _marks(document: Document) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """Marks of the title and of the body."""
    head = _head(document)
    title: list[Mark] = []
    body: list[Mark] = []
    for sentence, mentions in zip(document.sentences, document.mentions, strict=True):
        for mention in mentions:
            kind = _KINDS.get(mention.kind)
            if kind is None:
                continue
            start, end = document.norm.span(mention.start, mention.end)
            if sentence.is_title:
                title.append(Mark(start, end, kind, _means(mention)))
            else:
                body.append(Mark(start - head, end - head, kind, _means(mention)))
    return tuple(title), tuple(body)


def _means(mention: Mention) -> str:
    if mention.kind == "person" and mention.person is not None:
        return ", ".join(filter(None, (mention.person.name, mention.person.party)))
    if mention.kind == "group":
        return ", ".join(filter(None, (f"{mention.count or 'several'} people", mention.party)))
    if mention.kind == "party":
        return " backed by ".join(filter(None, (mention.party, mention.backed_by)))
    if mention.kind == "seat":
        return mention.seat or ""
    if mention.kind == "date" and mention.day is not None:
        return f"{mention.day:%Y-%m}" if mention.precision == "month" else mention.day.isoformat()
    return ""
