"""What the claims of all four kinds share, and the evidence for them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, declared_attr

from models.base import Base, described, one_of
from models.vocabulary import FACT_KINDS, MODALITIES

LAST = 100  # sorts the shared columns behind a kind's own


def shared_constraints() -> tuple[sa.schema.SchemaItem, ...]:
    """Constraints and indexes that every claim table has."""
    return (
        one_of("modality", MODALITIES),
        sa.CheckConstraint("confidence BETWEEN 0 AND 1", name="confidence"),
        sa.Index(None, "article_id"),
    )


class ClaimColumns:
    """Columns of every claim table."""

    claim_id: Mapped[str] = described(
        "c_ and 16 hex digits of the SHA-256 of article, kind, key fields and the first evidence's offset.",
        primary_key=True,
        sort_order=-2,
    )

    @declared_attr
    def article_id(cls) -> Mapped[str]:
        column: Mapped[str] = described(
            "The article that makes the claim.",
            sa.ForeignKey("staging.articles.article_id", ondelete="CASCADE"),
            sort_order=-1,
        )
        return column

    rule: Mapped[str] = described("Name of the pattern that found it.", sort_order=LAST)
    modality: Mapped[str] = described("How the text says it: asserted, attributed, planned …", sort_order=LAST + 1)
    confidence: Mapped[Decimal] = described("Probability that the claim is right, 0 to 1.", sort_order=LAST + 2)
    extractor_version: Mapped[str] = described("Version of the extraction and of its data.", sort_order=LAST + 3)
    loaded_at: Mapped[dt.datetime] = described(
        "When this row was written last.", server_default=sa.func.now(), sort_order=LAST + 4
    )


class ClaimEvidence(Base):
    """A verbatim piece of an article that carries a claim. claim_id is of one of the four claim tables."""

    __tablename__ = "claim_evidence"
    __table_args__ = (
        one_of("fact_kind", FACT_KINDS),
        sa.CheckConstraint("char_start >= 0 AND char_end > char_start", name="offsets"),
        sa.Index(None, "article_id"),
        {"schema": "staging", "comment": "The sentences that carry the claims, verbatim, in order."},
    )

    claim_id: Mapped[str] = described("The claim, in the table of its fact_kind.", primary_key=True)
    position: Mapped[int] = described("Order within the claim, from 0.", primary_key=True, autoincrement=False)
    article_id: Mapped[str] = described(
        "The article that the piece is from.", sa.ForeignKey("staging.articles.article_id", ondelete="CASCADE")
    )
    fact_kind: Mapped[str] = described("Kind of the claim.")
    quote: Mapped[str] = described("The piece itself: body[char_start:char_end].")
    char_start: Mapped[int] = described("Offset of its first character in the body, from 0.")
    char_end: Mapped[int] = described("Offset behind its last character.")
