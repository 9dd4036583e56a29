"""Which number may be whose seats, for the trained reader to judge: each number of a sentence with each party near."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.claims.document import Document
from etl.claims.mentions import Mention
from etl.claims.results.context import is_history
from etl.claims.results.gates import he_before
from etl.claims.results.houses import house_of
from etl.claims.results.tallies import TallyReader, is_of_town
from etl.claims.results.tally_pairs import sort_numbers
from etl.claims.results.tally_passing import Pair, seats_of
from etl.claims.results.tally_terms import enrich
from etl.claims.results.tally_words import ASIDE, CUE, DID
from etl.claims.results.topic import is_foreign, is_of_local_body
from etl.claims.text import Sentence

_TAG = re.compile(r"<([ONGP])(\d+)>")
# A seat without a number: "its lone member", "a seat apiece".
_LONE = re.compile(
    r"\b(?:an?|its|the|their|one|'s) (?:lone|single|solitary|sole|only) (?:\w+ )?(?:seat|member|M[NP]A|lawmaker|legislator|senator"
    r"|representative)\b|\ban? seat,? (?:each|apiece)\b",
    re.IGNORECASE,
)
_ITS = re.compile(
    r"\b(?:it|its|it's|they|their|the (?:ruling |opposition )?(?:party|alliance|bloc|group)(?:'s)?)\b", re.IGNORECASE
)
_HIS = re.compile(r"\b(?:his|her) (?:own )?(?:party|men|side|bloc|group|outfit)(?:'s)?\b", re.IGNORECASE)
# What is only to be, or was hoped for.
_UNREAL = re.compile(
    r"\b(?:would|will|may|might|could) (?:then |also |probably )?(?:be|get|win|take|go|end|secure|bag|land|come)\b"
    r"|\b(?:expects?|expecting|hop(?:es|ing)|aim(?:s|ing)|vow(?:s|ed)|predict(?:s|ed)|forecasts?|targets?|eyeing|confident)\b"
)
_MOST = 380
_WIDE = 9  # parties of a sentence that are tried with each number
_AROUND = 4  # sentences before that may speak of seats


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number and a party. `spans` are places in `text`, the sentence with tags; the party's is empty where it
    stands in a sentence before."""

    sentence: Sentence
    text: str
    mentions: list[Mention]
    number: tuple[int, int]
    party_at: tuple[int, int]
    how: str  # own, group, leader, before, his
    party: str
    backed: str | None
    seats: int
    house: str | None

    @property
    def claim(self) -> tuple[str | None, str, str | None, int]:
        return self.house, self.party, self.backed, self.seats


def may_tell(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence, or one right before it, speaks of seats or houses at all."""
    first = max(0, sentence.index - _AROUND)
    return any(CUE.search(s.text) is not None for s in doc.sentences[first : sentence.index + 2])


def candidates(reader: TallyReader, sentence: Sentence) -> Iterator[Candidate]:
    """The candidates of a sentence that the reader of counts has come to; it knows the house that is spoken of."""
    doc = reader.doc
    found = doc.mentions[sentence.index]
    if sentence.is_title or (not any(m.kind in ("number", "group") for m in found) and not _LONE.search(sentence.text)):
        return
    if not may_tell(doc, sentence) or is_foreign(sentence.text) or is_of_local_body(sentence.text):
        return
    if reader.topic.speaks_of_local and house_of(sentence.text) is None:
        return
    if is_history(doc, ASIDE.sub("", sentence.text)):
        return
    text, mentions = enrich(doc, sentence, doc.masked(sentence))
    if is_of_town(text, mentions):
        return
    parties, numbers = _parties(doc, text, mentions), _numbers(text, mentions)
    counted = sort_numbers(text, mentions)
    for number, seats, k in numbers:
        own = mentions[k] if k is not None and mentions[k].kind == "group" else None
        if own is not None and (own.party not in (None, "IND") or (own.party and DID.match(text[number[1] :]))):
            continue  # so many members or leaders of a party, so many independents: what some of them did
        is_counted = k is None or f"<N{k}>" in counted
        sides = [(number, "group", own)] if own is not None and own.party else []
        is_first = not any(at < number for at, _, _ in parties)
        for at, how, m in sides or [*parties, *(_before(reader, sentence, text[: number[0]]) if is_first else ())]:
            if (how in ("before", "his", "leader") and not is_counted) or _UNREAL.search(text[: max(number[0], at[0])]):
                continue
            code = m.party if m.kind != "person" else doc.party_of(m)
            if code:
                pair = Pair(code, m.backed_by, seats, number[0], "learned", at[0])
                house = reader.house_of_pair(text, pair, sentence, mentions)
                yield Candidate(sentence, text, mentions, number, at, how, code, m.backed_by, seats, house)


def _numbers(text: str, mentions: list[Mention]) -> list[tuple[tuple[int, int], int, int | None]]:
    out: list[tuple[tuple[int, int], int, int | None]] = []
    for m in _TAG.finditer(text):
        mention = mentions[int(m.group(2))]
        if m.group(1) in "NG" and not mention.is_percent:
            seats = seats_of(mention)
            if 1 <= seats <= _MOST and seats == int(seats):
                out.append((m.span(), int(seats), int(m.group(2))))
    out += [(m.span(), 1, None) for m in _LONE.finditer(text)]
    return out


def _parties(doc: Document, text: str, mentions: list[Mention]) -> list[tuple[tuple[int, int], str, Mention]]:
    out = []
    for m in _TAG.finditer(text):
        mention = mentions[int(m.group(2))]
        if m.group(1) == "O" and mention.party:
            out.append((m.span(), "own", mention))
        elif m.group(1) == "P" and text[m.end() : m.end() + 2] in ("'s", "' ") and doc.party_of(mention):
            out.append((m.span(), "leader", mention))
    return out[:_WIDE]


def _before(reader: TallyReader, sentence: Sentence, text: str) -> list[tuple[tuple[int, int], str, Mention]]:
    """The party that "it" or "his party" stands for."""
    out: list[tuple[tuple[int, int], str, Mention]] = []
    its, his = _ITS.search(text), _HIS.search(text)
    if his is not None:
        he = he_before(reader.doc, sentence)
        if he is not None and reader.doc.party_of(he):
            out.append((his.span(), "his", he))
    if its is not None and reader.subject is not None and not out:
        out.append((its.span(), "before", reader.subject))
    return out
