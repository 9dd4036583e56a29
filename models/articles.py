"""staging.articles: the current version of each article, cleaned."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from models.base import Base, described, one_of
from models.vocabulary import PUBLISHED_BASES


class StagedArticle(Base):
    """One article as read and cleaned; what the offsets of evidence refer to."""

    __tablename__ = "articles"
    __table_args__ = (
        one_of("published_on_basis", PUBLISHED_BASES),
        sa.CheckConstraint("word_count >= 0", name="word_count"),
        sa.Index(None, "article_version_id"),
        sa.Index(None, "load_run_id"),
        {"schema": "staging", "comment": "The current version of each article, cleaned; one row an article."},
    )

    article_id: Mapped[str] = described(
        "a_ and 16 hex digits of the SHA-256 of the normalised URL, else of outlet, title and body.",
        primary_key=True,
    )
    article_version_id: Mapped[str] = described(
        "The version in raw.articles that this was read from.", sa.ForeignKey("raw.articles.article_version_id")
    )
    doc: Mapped[str] = described("The input's file name without its ending.")
    source_uri: Mapped[str] = described("Where it was read from: a path, or path#line of a stream.")
    outlet_name: Mapped[str | None] = described("The outlet as the input names it, or as recognised in the text.")
    outlet_id: Mapped[str | None] = described("The outlet in reference.outlets, where it is known.")
    url: Mapped[str | None] = described("The address as the input gives it.")
    title: Mapped[str | None] = described("The headline.")
    published_on: Mapped[dt.date | None] = described("Day of publication; null where nothing tells it.")
    published_on_basis: Mapped[str | None] = described("What told the day: the page, its metadata, or inference.")
    dateline: Mapped[str | None] = described("The city that opens the story, in title case.")
    language: Mapped[str] = described("ISO 639-1 code of the body.")
    word_count: Mapped[int] = described("Words of the body.")
    body: Mapped[str] = described("Cleaned text, paragraphs separated by a newline; offsets count its characters.")
    foreign_text: Mapped[str | None] = described("Paragraphs in another script, set apart from the body.")
    content_hash: Mapped[str] = described("SHA-256 of the payload of this version, in hex.")
    retrieved_at: Mapped[dt.datetime | None] = described("When the input says it was fetched.")
    extractor_version: Mapped[str] = described("Version of the extraction and of its reference data.")
    load_run_id: Mapped[str] = described(
        "The run that wrote this row last.", sa.ForeignKey("audit.load_run.load_run_id")
    )
    loaded_at: Mapped[dt.datetime] = described("When this row was written last.", server_default=sa.func.now())
