"""raw: articles as they came."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from models.base import Base, described


class RawArticle(Base):
    """One version of one article, byte for byte."""

    __tablename__ = "articles"
    __table_args__ = (
        sa.Index(None, "article_id"),
        sa.Index(None, "load_run_id"),
        {
            "schema": "raw",
            "comment": "Articles as they came: every version, byte for byte; rows are never changed, but that"
            " retention, where it is set, empties payloads.",
        },
    )

    article_version_id: Mapped[str] = described(
        "First 32 hex digits of the SHA-256 of article_id and payload.", primary_key=True
    )
    article_id: Mapped[str] = described("The article this is a version of; as in staging.articles.")
    content_hash: Mapped[str] = described("SHA-256 of payload, in hex.")
    source_uri: Mapped[str] = described("Where it was first read from: a path, or path#line of a stream.")
    outlet: Mapped[str | None] = described("The outlet as the input names it.")
    url: Mapped[str | None] = described("The address as the input gives it.")
    retrieved_at: Mapped[dt.datetime | None] = described("When the input says it was fetched.")
    media_type: Mapped[str] = described("Form of the payload: text/plain, text/html or application/json.")
    encoding: Mapped[str] = described("Character encoding that the payload was read with.")
    byte_count: Mapped[int] = described("Length of payload in bytes.", sa.BigInteger)
    payload: Mapped[bytes] = described(
        "The input's bytes, unpacked if it was gzipped; one line of a stream. Empty once retention let go of them."
    )
    load_run_id: Mapped[str] = described("The run that brought it.", sa.ForeignKey("audit.load_run.load_run_id"))
    loaded_at: Mapped[dt.datetime] = described("When it was loaded.", server_default=sa.func.now())
