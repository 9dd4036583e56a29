"""An article and its claims as rows of the models' tables: plain dictionaries by column name."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from etl.loading.identity import claim_id, payload_of
from etl.loading.versions import Version
from etl.names import person_key
from etl.records import Alliance, Article, ArticleClaims, Claim, Defection, Meeting, Result

Row = dict[str, Any]

MEDIA_TYPES = {".json": "application/json", ".jsonl": "application/json", ".html": "text/html", ".htm": "text/html"}


def raw_row(article: Article, version: Version) -> Row:
    """For raw.articles."""
    payload = payload_of(article)
    return {
        "article_version_id": version.article_version_id,
        "article_id": version.article_id,
        "content_hash": version.content_hash,
        "source_uri": article.source_uri,
        "outlet": article.outlet,
        "url": article.url,
        "retrieved_at": article.retrieved_at,
        "media_type": media_type(article.source_uri),
        "encoding": article.encoding,
        "byte_count": len(payload),
        "payload": payload,
    }


def article_row(article: Article, version: Version, outlet_id: str | None) -> Row:
    """For staging.articles."""
    return {
        "article_id": version.article_id,
        "article_version_id": version.article_version_id,
        "doc": article.doc,
        "source_uri": article.source_uri,
        "outlet_name": article.outlet,
        "outlet_id": outlet_id,
        "url": article.url,
        "title": article.title,
        "published_on": article.published_on,
        "published_on_basis": article.published_on_basis,
        "dateline": article.dateline,
        "language": article.language,
        "word_count": version.word_count,
        "body": article.body,
        "foreign_text": "\n".join(article.foreign_paragraphs) or None,
        "content_hash": version.content_hash,
        "retrieved_at": article.retrieved_at,
        "extractor_version": version.extractor_version,
    }


def claim_rows(claims: ArticleClaims, version: Version) -> Iterator[tuple[str, Row]]:
    """Table name and row for every claim, its participants and its evidence. A claim made twice counts once."""
    of_article = version.article_id
    seen: set[str] = set()
    for claim in (*claims.meetings, *claims.alliances, *claims.results, *claims.defections):
        identity = claim_id(of_article, claim)
        if identity in seen:
            continue
        seen.add(identity)
        shared = {
            "claim_id": identity,
            "article_id": of_article,
            "rule": claim.rule,
            "modality": claim.modality,
            "confidence": _exact(claim.confidence),
            "extractor_version": version.extractor_version,
        }
        yield f"{type(claim).__name__.lower()}_claims", shared | _own_fields(claim)
        if isinstance(claim, Meeting):
            yield from (("meeting_participants", row) for row in _participant_rows(identity, claim))
        for position, evidence in enumerate(claim.evidence):
            yield (
                "claim_evidence",
                {
                    "claim_id": identity,
                    "position": position,
                    "article_id": of_article,
                    "fact_kind": type(claim).__name__.lower(),
                    "quote": evidence.quote,
                    "char_start": evidence.char_start,
                    "char_end": evidence.char_end,
                },
            )


def media_type(source_uri: str) -> str:
    """What the payload is, by the name of its file."""
    name = source_uri.rpartition("#")[0] if "#" in source_uri else source_uri
    name = name.lower().removesuffix(".gz")
    return next((kind for ending, kind in MEDIA_TYPES.items() if name.endswith(ending)), "text/plain")


def _own_fields(claim: Claim) -> Row:
    match claim:
        case Meeting():
            return {
                "status": claim.status,
                "met_on": claim.date,
                "met_on_precision": claim.date_precision,
                "place": claim.place,
                "venue": claim.venue,
                "city": claim.city,
                "party_codes": sorted(claim.parties),
            }
        case Alliance():
            return {
                "kind": claim.kind,
                "status": claim.status,
                "party_codes": sorted(claim.parties),
                "scope": claim.scope,
                "constituency_codes": list(claim.constituencies),
                "status_on": claim.date,
                "status_on_precision": claim.date_precision,
            }
        case Result():
            return _person(claim.person, claim.person_id) | {
                "kind": claim.kind,
                "election_kind": claim.election,
                "election_year": claim.election_year,
                "constituency_code": claim.constituency,
                "assembly_code": claim.assembly,
                "office": claim.office,
                "party_code": claim.party,
                "backed_by_code": claim.backed_by,
                "outcome": claim.outcome,
                "votes": claim.votes,
                "seats": claim.seats,
                "turnout_pct": None if claim.turnout_pct is None else _exact(claim.turnout_pct),
            }
        case Defection():
            return _person(claim.person, claim.person_id) | {
                "group_label": claim.group,
                "head_count": claim.count,
                "from_party_code": claim.from_party,
                "from_backed_by_code": claim.backed_by,
                "to_party_code": claim.to_party,
                "status": claim.status,
                "switched_on": claim.date,
                "switched_on_precision": claim.date_precision,
                "constituency_code": claim.constituency,
            }
    raise TypeError(f"no table for a claim of type {type(claim).__name__}")


def _person(name: str | None, person_id: str | None) -> Row:
    return {
        "person_name": name,
        "person_key": person_key(name) if name else None,
        "reference_person_id": person_id,
    }


def _exact(number: float) -> Decimal:
    """The number as it is written, not as a computer holds it."""
    return Decimal(repr(number))


def _participant_rows(identity: str, claim: Meeting) -> Iterator[Row]:
    for position, participant in enumerate(claim.participants):
        yield (
            {"claim_id": identity, "position": position}
            | _person(participant.person, participant.person_id)
            | {"party_code": participant.party}
        )
