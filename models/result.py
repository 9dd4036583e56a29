"""staging.result_claims."""

from __future__ import annotations

from decimal import Decimal

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from models.base import Base, described, one_of
from models.claims import ClaimColumns, shared_constraints
from models.vocabulary import ELECTION_KINDS, OUTCOMES, RESULT_KINDS


class ResultClaim(ClaimColumns, Base):
    """An article states a result: of a seat, a count of seats, a turnout, or a vote in a house."""

    __tablename__ = "result_claims"
    __table_args__ = (
        one_of("kind", RESULT_KINDS),
        one_of("election_kind", ELECTION_KINDS),
        one_of("outcome", OUTCOMES),
        sa.CheckConstraint("votes >= 0", name="votes"),
        sa.CheckConstraint("seats >= 0", name="seats"),
        sa.CheckConstraint("turnout_pct BETWEEN 0 AND 100", name="turnout_pct"),
        *shared_constraints(),
        {"schema": "staging", "comment": "Election results as articles report them; one row a claim."},
    )

    kind: Mapped[str] = described("constituency, seat_tally, turnout or office_vote.")
    election_kind: Mapped[str | None] = described("general or by_election.")
    election_year: Mapped[int | None] = described("Year of the poll, where it can be told.")
    constituency_code: Mapped[str | None] = described("The seat: NA-121, PP-52.")
    assembly_code: Mapped[str | None] = described("The house: NA, PP, PS, PK, PB, GB, AJK, SENATE.")
    office: Mapped[str | None] = described("The office voted on: prime_minister, speaker_na …")
    person_name: Mapped[str | None] = described("The contestant as the article names him, titles left out.")
    person_key: Mapped[str | None] = described("The name in one transliteration, for comparing.")
    reference_person_id: Mapped[str | None] = described("The person in reference.people, where the name is known.")
    party_code: Mapped[str | None] = described("The contestant's party; IND for an independent.")
    backed_by_code: Mapped[str | None] = described("The party that backed an independent.")
    outcome: Mapped[str | None] = described("won, lost, leading or trailing.")
    votes: Mapped[int | None] = described("Votes received, as the article says.")
    seats: Mapped[int | None] = described("Seats won or held, as the article says.")
    turnout_pct: Mapped[Decimal | None] = described("Turnout in per cent of registered voters, as the article says.")
