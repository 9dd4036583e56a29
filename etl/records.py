"""The values that travel through Ittehad: an article as read, and the claims it makes.

Shapes follow the shared schema of article claims; extra fields (offsets, rule, modality, confidence)
are ours. Everything here is a plain value: no database, no clock, no network.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]

DatePrecision = Literal["day", "month", "unknown"]
Modality = Literal["asserted", "attributed", "planned", "denied", "possible"]
PublishedBasis = Literal["page", "metadata", "inferred"]


@dataclass(frozen=True, slots=True)
class Article:
    """One article, cleaned.

    `body` is the text that offsets and evidence refer to: paragraphs separated by one newline, no
    advertisements, share boxes or author boxes. `foreign_paragraphs` are whole paragraphs in another
    script (Urdu), set apart and not part of `body`.
    """

    doc: str  # the input's file name without its ending
    source_uri: str  # where it came from: path, or path#line for a stream of several
    body: str
    title: str | None = None
    outlet: str | None = None  # as given by the input, or recognised in the text
    url: str | None = None
    published_on: dt.date | None = None
    published_on_basis: PublishedBasis | None = None
    dateline: str | None = None  # the city that opens the story, in title case
    language: str = "en"  # ISO 639-1 of the body; "ur" where the whole page is Urdu
    retrieved_at: dt.datetime | None = None
    soft_breaks: tuple[int, ...] = ()  # newlines of `body` inside a paragraph: copy wrapped at a fixed width
    foreign_paragraphs: tuple[str, ...] = ()
    raw: bytes = b""  # the input as it came (one line of a stream); kept in raw.articles
    encoding: str = "utf-8"

    @property
    def word_count(self) -> int:
        return len(self.body.split())


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim piece of the body: `body[char_start:char_end] == quote`."""

    quote: str
    char_start: int
    char_end: int


@dataclass(frozen=True, slots=True)
class Participant:
    person: str  # the fullest form of the name in the article, titles left out
    party: str | None
    person_id: str | None = None  # of seeds/reference/people.csv where the name is known


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What all claims share."""

    evidence: tuple[Evidence, ...]
    rule: str  # name of the pattern that found it
    modality: Modality = "asserted"
    confidence: float = 0.5  # 0-1, calibrated on held-back documents


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Claim):
    status: Literal["held", "planned", "denied"]
    date: dt.date | None = None
    date_precision: DatePrecision = "unknown"
    place: str | None = None  # "venue, city" as far as the text says
    venue: str | None = None
    city: str | None = None
    parties: tuple[str, ...] = ()  # sorted codes
    participants: tuple[Participant, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alliance(Claim):
    kind: Literal["seat_adjustment", "electoral_alliance", "coalition_government", "political_cooperation", "merger"]
    status: Literal["proposed", "in_talks", "agreed", "in_force", "ruled_out", "ended"]
    parties: tuple[str, ...]  # sorted codes, two or more
    scope: str | None = None
    constituencies: tuple[str, ...] = ()  # seats named in the scope
    date: dt.date | None = None  # the day of the reported status, where the text says
    date_precision: DatePrecision = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(Claim):
    kind: Literal["constituency", "seat_tally", "turnout", "office_vote"]
    election: Literal["general", "by_election"] | None = None
    election_year: int | None = None  # of the poll the claim is about, where it can be told
    constituency: str | None = None
    assembly: str | None = None
    office: str | None = None
    person: str | None = None
    person_id: str | None = None
    party: str | None = None
    backed_by: str | None = None
    outcome: Literal["won", "lost", "leading", "trailing"] | None = None
    votes: int | None = None
    seats: int | None = None
    turnout_pct: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Defection(Claim):
    person: str | None = None
    person_id: str | None = None
    group: str | None = None
    count: int | None = None
    from_party: str | None = None
    to_party: str | None = None
    backed_by: str | None = None
    status: Literal["done", "announced", "denied", "rumoured"] = "done"
    date: dt.date | None = None
    date_precision: DatePrecision = "unknown"
    constituency: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleClaims:
    """What one article says. `to_json` gives the form of claims.schema.json."""

    article: Article
    extractor_version: str
    meetings: tuple[Meeting, ...] = ()
    alliances: tuple[Alliance, ...] = ()
    results: tuple[Result, ...] = ()
    defections: tuple[Defection, ...] = ()
    notes: tuple[str, ...] = field(default=())

    def to_json(self) -> Json:
        """One line of `ittehad extract`: schema fields first, ours beside them."""
        a = self.article
        return {
            "doc": a.doc,
            "title": a.title,
            "language": a.language,
            "published_on": a.published_on.isoformat() if a.published_on else None,
            "dateline": a.dateline,
            "extractor_version": self.extractor_version,
            "meetings": [claim_json(c) for c in self.meetings],
            "alliances": [claim_json(c) for c in self.alliances],
            "results": [claim_json(c) for c in self.results],
            "defections": [claim_json(c) for c in self.defections],
        }


def claim_json(claim: Claim) -> Json:
    """A claim as JSON values: dates in ISO form, `evidence` as strings, offsets in `spans`."""
    out: Json = {}
    for f in dataclasses.fields(claim):
        value = getattr(claim, f.name)
        if f.name == "evidence":
            out["evidence"] = [e.quote for e in value]
            out["spans"] = [[e.char_start, e.char_end] for e in value]
        elif f.name == "participants":
            out["participants"] = [dataclasses.asdict(p) for p in value]
        elif isinstance(value, dt.date):
            out[f.name] = value.isoformat()
        else:
            out[f.name] = list(value) if isinstance(value, tuple) else value
    return out
