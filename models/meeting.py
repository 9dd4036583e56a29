"""staging.meeting_claims and their participants."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from models.base import Base, described, one_of
from models.claims import ClaimColumns, shared_constraints
from models.vocabulary import DATE_PRECISIONS, MEETING_STATUSES


class MeetingClaim(ClaimColumns, Base):
    """An article says that people of two or more sides met."""

    __tablename__ = "meeting_claims"
    __table_args__ = (
        one_of("status", MEETING_STATUSES),
        one_of("met_on_precision", DATE_PRECISIONS),
        *shared_constraints(),
        {"schema": "staging", "comment": "Meetings as articles report them; one row a claim."},
    )

    status: Mapped[str] = described("held, planned or denied.")
    met_on: Mapped[dt.date | None] = described("Day of the meeting; first of the month where only that is known.")
    met_on_precision: Mapped[str] = described("How exact met_on is: day, month, unknown (then it is null).")
    place: Mapped[str | None] = described("Venue and city as far as the text says.")
    venue: Mapped[str | None] = described("The house or hall.")
    city: Mapped[str | None] = described("The city, only where the text places the meeting there.")
    party_codes: Mapped[list[str]] = described("Codes of all sides, sorted.")


class MeetingParticipant(Base):
    """A named person who took part."""

    __tablename__ = "meeting_participants"
    __table_args__ = ({"schema": "staging", "comment": "People named as taking part in a claimed meeting."},)

    claim_id: Mapped[str] = described(
        "The claim.", sa.ForeignKey("staging.meeting_claims.claim_id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = described("Order in the claim, from 0.", primary_key=True, autoincrement=False)
    person_name: Mapped[str] = described("Fullest form of the name in the article, titles left out.")
    person_key: Mapped[str] = described("The name in one transliteration, for comparing.")
    reference_person_id: Mapped[str | None] = described("The person in reference.people, where the name is known.")
    party_code: Mapped[str | None] = described("The person's side; null if not known.")
