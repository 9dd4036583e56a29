"""staging.alliance_claims."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from models.base import Base, described, one_of
from models.claims import ClaimColumns, shared_constraints
from models.vocabulary import ALLIANCE_KINDS, ALLIANCE_STATUSES, DATE_PRECISIONS


class AllianceClaim(ClaimColumns, Base):
    """An article says how two or more parties stand to each other."""

    __tablename__ = "alliance_claims"
    __table_args__ = (
        one_of("kind", ALLIANCE_KINDS),
        one_of("status", ALLIANCE_STATUSES),
        one_of("status_on_precision", DATE_PRECISIONS),
        sa.CheckConstraint("cardinality(party_codes) >= 2", name="party_codes"),
        *shared_constraints(),
        {"schema": "staging", "comment": "Arrangements between parties as articles report them; one row a claim."},
    )

    kind: Mapped[str] = described("seat_adjustment, electoral_alliance, coalition_government …")
    status: Mapped[str] = described("Latest status the article reports: proposed, in_talks, agreed …")
    party_codes: Mapped[list[str]] = described("Codes of all parties of the arrangement, sorted.")
    scope: Mapped[str | None] = described("Places or seats it covers, as the text says.")
    constituency_codes: Mapped[list[str]] = described("Seats named in the scope.")
    status_on: Mapped[dt.date | None] = described("Day of the reported status, where the text tells it.")
    status_on_precision: Mapped[str] = described("How exact status_on is: day, month, unknown (then it is null).")
