"""Those of an encounter: people, the sides they stand for, and what the text says of their delegations."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.claims.mentions import Mention, Person

# Alliances that act as one body: a side under their own code whatever their members' parties are.
ALLIANCES = frozenset({"TTAP", "PDM", "MMA", "PNA", "IJI", "ARD", "UDF", "MYC"})
_OFFICIAL_ROLES = frozenset(
    {
        "secretary",
        "igp",
        "commissioner",
        "ambassador",
        "envoy",
        "judge",
        "justice",
        "general",
        "inspector",
        "journalist",
    }
)


@dataclass(slots=True)
class Circle:
    """People and sides of a stretch of text.

    `codes` are party codes; `told` gives people a party by their delegation (person index -> code); `vague`
    counts politicians whose side is unknown.
    """

    people: list[tuple[Person, Mention]] = field(default_factory=list)
    codes: set[str] = field(default_factory=set)
    told: dict[int, str] = field(default_factory=dict)
    vague: int = 0

    def __bool__(self) -> bool:
        return bool(self.people or self.codes)

    def add(self, other: Circle) -> Circle:
        known = self.indices
        more = [(p, m) for p, m in other.people if p.index not in known]
        return Circle([*self.people, *more], self.codes | other.codes, other.told | self.told, self.vague + other.vague)

    def take_as(self, code: str | None) -> None:
        """People without a party are of this one."""
        if code in ALLIANCES:
            return
        for p, m in self.people:
            if code and side_of(p, m) is None and not (set(m.roles) | p.roles) & _OFFICIAL_ROLES:
                self.told[p.index] = code

    def assign(self, code: str | None) -> None:
        """The text counts these people to a party's delegation: that stands before what the reference knows."""
        if code is None or code in ALLIANCES:
            return
        for p, m in self.people:
            if code == "GDA" or (not p.party_votes and not (set(m.roles) | p.roles) & _OFFICIAL_ROLES):
                self.told[p.index] = code

    @property
    def indices(self) -> set[int]:
        return {p.index for p, _ in self.people}

    def party(self, p: Person, m: Mention) -> str | None:
        """The party of the delegation that the text counts a person to, else his own."""
        return self.told.get(p.index) or side_of(p, m)

    @property
    def person_codes(self) -> set[str]:
        return {c for p, m in self.people if (c := self.party(p, m))}


def side_of(person: Person, mention: Mention) -> str | None:
    """The party that a person stands for; a member's own where an alliance is named beside."""
    if mention.party == "GDA" or "GDA" in person.party_votes:
        return "GDA"
    code = person.party or mention.party or mention.former_party
    if code in ALLIANCES and person.reference_party:
        return person.reference_party
    return code
