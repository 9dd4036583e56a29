"""staging.defection_claims."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from models.base import Base, described, one_of
from models.claims import ClaimColumns, shared_constraints
from models.vocabulary import DATE_PRECISIONS, DEFECTION_STATUSES


class DefectionClaim(ClaimColumns, Base):
    """An article says that a person or a counted group changed sides."""

    __tablename__ = "defection_claims"
    __table_args__ = (
        one_of("status", DEFECTION_STATUSES),
        one_of("switched_on_precision", DATE_PRECISIONS),
        sa.CheckConstraint("head_count >= 1", name="head_count"),
        sa.CheckConstraint("person_name IS NOT NULL OR group_label IS NOT NULL", name="who"),
        *shared_constraints(),
        {"schema": "staging", "comment": "Changes of party as articles report them; one row a claim."},
    )

    person_name: Mapped[str | None] = described("The person, titles left out; null for a group.")
    person_key: Mapped[str | None] = described("The name in one transliteration, for comparing.")
    reference_person_id: Mapped[str | None] = described("The person in reference.people, where the name is known.")
    group_label: Mapped[str | None] = described("A group that is not named one by one, in the article's words.")
    head_count: Mapped[int | None] = described("How many people the group has.")
    from_party_code: Mapped[str | None] = described("The party left; IND for an independent; null if not said.")
    from_backed_by_code: Mapped[str | None] = described("The party that backed the independent.")
    to_party_code: Mapped[str | None] = described("The party joined; null if only leaving is reported.")
    status: Mapped[str] = described("done, announced, denied or rumoured.")
    switched_on: Mapped[dt.date | None] = described("Day of the switch; first of the month where only that is known.")
    switched_on_precision: Mapped[str] = described("How exact switched_on is: day, month, unknown (then it is null).")
    constituency_code: Mapped[str | None] = described("The person's seat, if said.")
