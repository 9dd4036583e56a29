"""What kind of arrangement a sentence speaks of, and what it covers."""

from __future__ import annotations

import re

from etl.claims.alliances.cue import COALITION, COOPERATION, ELECTION, MERGER, SEATS
from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.text import Sentence

_MERGER = re.compile(r"\bmerge|\bmerg(?:er|ing)\b|\bdissolv|\bceased to exist|\bswallowed", re.IGNORECASE)
_OFFICE = re.compile(
    r"\b(?:prime minister(?:ship)?'?s? (?:slot|candidate|office|election)|for prime minister|"
    r"as prime minister|premiership|chief minister(?:ship|'s)?|speaker|president(?:ship|cy)|"
    r"chairman senate|senate chairman|opposition leader|"
    r"leader of the opposition|senate|no-(?:trust|confidence)|vote of (?:no )?confidence)\b",
    re.IGNORECASE,
)
_ELECTED_TO = re.compile(
    r"\b(?:PM|prime minister|premier|CM|chief minister|speaker|president|chairman|senate|governor)\b", re.IGNORECASE
)
_SEAT = re.compile(r"<S\d+>|\bseats?\b|\bconstituenc|\btickets?\b|\bby-?(?:election|poll)", re.IGNORECASE)
_GOVERN = re.compile(
    r"\b(?:government|govt|cabinet|coalition|treasury|ministr(?:y|ies)|portfolios?|power[- ]sharing|"
    r"sharing of power|shar\w+ power|governorship|set-?up|half-?term|two and a half years|"
    r"run (?:the )?(?:province|<L\d+>|Balochistan|Punjab|Sindh))\b",
    re.IGNORECASE,
)
_ELECTION = re.compile(r"\b(?:elections?|polls|electoral|ballot box|contest|campaign|ticket|voters?)\b", re.IGNORECASE)
_ACT = re.compile(
    r"\b(?:opposition|protest|movement|march|agitation|struggle|campaign|platform|sit-in|rall(?:y|ies)|"
    r"anti-government|front|charter|development|reforms?|budget|canals?|demands?)\b",
    re.IGNORECASE,
)


def kind_of(cue: Frame, masked: str, doc: Document) -> str:
    """The kind that the cue tells, or that the sentence tells where the cue says only that there is a pact."""
    kind = cue.tags["kind"]
    if _MERGER.search(masked) and kind in ("", MERGER):
        return MERGER
    if cue.name in (
        "joint-candidate",
        "favour-of-party",
        "withdraw-favour",
        "no-candidate-against",
        "seats-in-exchange",
    ) and (_OFFICE.search(masked) or (cue.name == "joint-candidate" and _is_of_office(masked, doc))):
        return COALITION
    if kind == COOPERATION and cue.name in (
        "alliance-noun",
        "bury-hatchet",
        "join-hands",
        "cooperation-noun",
        "on-board",
    ):
        return _of_text(masked, COOPERATION, weak=True)
    if kind == "":
        return _of_text(masked, COOPERATION, weak=False)
    return kind


def _is_of_office(masked: str, doc: Document) -> bool:
    """Whether the candidate of an article on the vote for an office, where no seat is spoken of."""
    return bool(_ELECTED_TO.search(doc.article.title or "")) and not _SEAT.search(masked)


def _of_text(masked: str, default: str, *, weak: bool) -> str:
    if (
        re.search(
            r"\bseats?\b[^.;]{0,20}\badjust|\badjust\w+|<S\d+>|\bseats?\b(?! in the (?:assembly|house|national|"
            r"senate))|\bconstituenc|\bballot paper|\bby-?(?:election|poll)s?|joint candidate|joint nominee",
            masked,
            re.IGNORECASE,
        )
        and not _GOVERN.search(masked)
        and not _OFFICE.search(masked)
    ):
        return SEATS
    if (
        _GOVERN.search(masked)
        and not re.search(r"\banti-government|against (?:the )?government", masked)
        and not (weak and _ACT.search(masked))
    ):
        return COALITION
    if _OFFICE.search(masked):
        return COALITION
    if _ELECTION.search(masked) and not re.search(r"\b(?:rigg\w+|stolen|fresh elections?|protest|movement)\b", masked):
        return ELECTION
    return default


def scope_of(doc: Document, sentence: Sentence, masked: str) -> tuple[str | None, tuple[str, ...]]:
    """(places or seats as text, seat codes) that the sentence names."""
    seats = tuple(dict.fromkeys(m.seat for m in doc.of_kind(sentence, "seat") if m.seat))
    if seats:
        return ", ".join(seats), seats
    places = list(dict.fromkeys(m.place for m in doc.of_kind(sentence, "place") if m.place and m.place != "Pakistan"))
    return (", ".join(places) or None), ()
