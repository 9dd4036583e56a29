"""Seat tallies: how many seats of a house a party won or holds after an election."""

from __future__ import annotations

import re
from collections.abc import Callable

from etl.claims.document import Document
from etl.claims.mentions import Mention
from etl.claims.results.confidence import confidence
from etl.claims.results.context import election_year, is_history, sentence_election
from etl.claims.results.houses import CAPACITY, house_of, house_of_seats, regions_of
from etl.claims.results.tally_loose import loose_pairs
from etl.claims.results.tally_pairs import find_pairs, near, sort_numbers
from etl.claims.results.tally_passing import Pair, lone_seats, owned_seats
from etl.claims.results.tally_terms import enrich
from etl.claims.results.tally_words import (
    ASIDE,
    CAPITAL_OF,
    CUE,
    IN_CAPITAL,
    IN_PROVINCE,
    MID_PROVINCE,
    NUMBERS,
    OTHER,
    OTHER_NEAR,
    PART,
    PROVINCIAL,
    PROVINCIAL_HOUSE,
    ROW,
    SEATS_OF,
    STRONG,
    TIGHT,
)
from etl.claims.results.topic import Topic, is_foreign
from etl.claims.text import Sentence
from etl.records import Evidence, Result

_DESPITE = re.compile(r"\bdespite (?:securing|winning|having|bagging|getting|holding) <N\d+>")
_SOURCE = re.compile(r"\b[Aa]ccording to [^,]{0,90},")
# "Ten of the twelve provincial seats", whatever other house the sentence names.
_OF_PROVINCE = re.compile(
    r"<[NG]\d+>(?: of (?:the |all )?<[NK]\d+>)? (?:general )?provincial (?:seats?|ones?|assembly seats?|constituenc)"
)
_REGIONS = {
    "Punjab": "PP", "Sindh": "PS", "Balochistan": "PB", "Khyber Pakhtunkhwa": "PK", "KP": "PK", "KPK": "PK",
}  # fmt: skip


Notice = Callable[["TallyReader", Sentence], None]


class TallyReader:
    """Walks through an article and remembers the house it is on and whether tallies are being told."""

    def __init__(self, doc: Document, topic: Topic, notice: Notice | None = None) -> None:
        self.doc = doc
        self.notice = notice  # called for each sentence, before its own counts move the talk to their house
        self.topic = topic
        self.house: str | None = None
        self.house_paragraph = -9
        self.province: str | None = None  # the provincial house last named
        self.told_paragraph = -9
        self.talk_index = -9  # the last sentence that told a tally
        self.subject: Mention | None = None
        self.seen: set[tuple[str | None, str, int]] = set()

    def read(self) -> list[Result]:
        out: list[Result] = []
        kinds = {m.kind for ms in self.doc.mentions for m in ms}
        if not kinds & {"party", "group"} or not kinds & {"number", "group"}:
            return out
        for sentence in self.doc.sentences:
            out += self._sentence(sentence)
        return out

    def _sentence(self, sentence: Sentence) -> list[Result]:
        doc = self.doc
        named = house_of(sentence.text) or self._provincial(sentence)
        if named:
            self.house, self.house_paragraph = named, sentence.paragraph
            if named in ("PP", "PS", "PK", "PB"):
                self.province = named
        parties = doc.of_kind(sentence, "party", "group")
        numbers = doc.of_kind(sentence, "number", "group")
        out: list[Result] = []
        if (
            self.subject is None
            and numbers
            and re.search(r"\b[Ii]ts?\b", sentence.text)
            and sentence.index + 1 < len(doc.sentences)
        ):
            self.subject = self._first_party(doc.sentences[sentence.index + 1])
        if numbers and (parties or self.subject) and not sentence.is_title:
            in_run = sentence.paragraph - self.told_paragraph <= 1
            row = ROW.match(doc.masked(sentence))
            if not in_run and self._is_in_talk(sentence) and TIGHT.search(doc.masked(sentence)):
                in_run = True
            if (CUE.search(sentence.text) or in_run or row or len(numbers) >= 3) and not is_history(
                doc, ASIDE.sub("", sentence.text)
            ):
                out = self._tell(sentence, in_run, bool(row))
        if self.notice is not None:
            self.notice(self, sentence)
        if out:
            self.house, self.house_paragraph = out[-1].assembly, sentence.paragraph
            self.talk_index = sentence.index
            self.told_paragraph = sentence.paragraph
        first = self._first_party(sentence)
        if first is not None:
            self.subject = first
        return out

    def _provincial(self, sentence: Sentence) -> str | None:
        """The house that "the provincial assembly" means: that of the province named in the sentence or so far."""
        if "rovincial" not in sentence.text or not PROVINCIAL_HOUSE.search(sentence.text):
            return None
        named = regions_of(sentence.text)
        if len(named) == 1:
            return next(iter(named))
        if self.province:
            return self.province
        before = regions_of(self.doc.norm.text[: sentence.end])
        contested = house_of_seats(self.doc)
        if len(before) != 1 or contested in _REGIONS.values():
            return contested if contested in _REGIONS.values() else None
        return next(iter(before))

    def _is_in_talk(self, sentence: Sentence) -> bool:
        """True where the two sentences before speak of seats."""
        i = sentence.index
        return i - self.talk_index <= 2 or any(
            house_of(s.text) or STRONG.search(s.text) for s in self.doc.sentences[max(0, i - 2) : i]
        )

    def _first_party(self, sentence: Sentence) -> Mention | None:
        return next((m for m in self.doc.of_kind(sentence, "party") if m.party), None)

    def _tell(self, sentence: Sentence, in_run: bool, is_row: bool) -> list[Result]:
        doc = self.doc
        if is_foreign(sentence.text):
            return []
        text, mentions = enrich(doc, sentence, doc.masked(sentence))
        text = sort_numbers(text, mentions)
        if OTHER.search(_SOURCE.sub("", sentence.text)) and not _DESPITE.search(text):
            return []
        if self.topic.speaks_of_local and house_of(sentence.text) is None:
            return []
        if text.count("<P") > 1 and re.search(r"<[KN]\d+> votes\b", text):
            return []
        if re.search(r"<[KN]\d+> votes\b", text) and not STRONG.search(sentence.text.replace("general seat", "")):
            return []
        is_told = STRONG.search(sentence.text) or in_run or is_row or house_of(sentence.text)
        if not is_told and len(NUMBERS.findall(text)) < 3:
            return []
        pairs = [p for p in find_pairs(text, mentions, self.subject) if not OTHER_NEAR.search(near(text, p))]
        if is_of_town(text, mentions):
            return []
        pairs += lone_seats(text, mentions)
        owned = owned_seats(text, mentions, self.subject)
        taken = {p.at for p in owned}
        pairs = [p for p in pairs if not any(0 <= p.at - at < 24 for at in taken)] + owned
        if (
            pairs
            or sentence.index - self.talk_index <= 1
            or (STRONG.search(sentence.text) and (in_run or SEATS_OF.search(text)))
        ):
            pairs += loose_pairs(text, mentions, pairs)
        if not pairs:
            return []
        evidence = doc.evidence(sentence)
        if evidence is None:
            return []
        if not is_told and len(pairs) == 1:
            return []
        out = []
        for p in pairs:
            house = self.house_of_pair(text, p, sentence, mentions)
            if house is None:
                continue
            key = (house, p.party + (p.backed or ""), p.seats)
            if key in self.seen:
                continue
            self.seen.add(key)
            rule = f"tally:{p.rule}"
            out.append(tally_claim(doc, self.topic, sentence, house, p, evidence, rule, confidence(rule)))
        return out

    def house_of_pair(self, text: str, pair: Pair, sentence: Sentence, mentions: list[Mention]) -> str | None:
        """The house that a pair's seats are in; None where it cannot be told. `text` is the sentence with tags."""
        return self._possible(self._house(text, pair, sentence, mentions), pair, sentence)

    def _house(self, text: str, pair: Pair, sentence: Sentence, mentions: list[Mention]) -> str | None:
        """The house named after the number before the next one, else in the sentence, else in the talk before."""
        nxt = re.search(r"<N\d+>", text[pair.at + 4 :])
        here = text[pair.at : pair.at + 4 + nxt.start()] if nxt else text[pair.at :]
        if _OF_PROVINCE.match(text[pair.at :]):
            spoken_of = regions_of(sentence.text) or {self.province or self.topic.house or ""}
            if len(spoken_of) == 1 and spoken_of <= set(_REGIONS.values()):
                return next(iter(spoken_of))
        province = [m.group(1) for m in IN_PROVINCE.finditer(_spelt(mentions, text[: pair.at]))]
        if not province:
            province = [m.group(1) for m in MID_PROVINCE.finditer(_spelt(mentions, text[: pair.at]))]
        if province and house_of(sentence.text) is None:
            if self.topic.house == "SENATE":
                return "SENATE"
            return _REGIONS.get(province[-1], "PK")
        capital = IN_CAPITAL.match(sentence.text)
        if capital and house_of(sentence.text) is None:
            return CAPITAL_OF[capital.group(1)]
        if PROVINCIAL.search(sentence.text) and house_of(sentence.text) is None:
            named = [_REGIONS[m.place] for m in mentions if m.kind == "place" and m.place in _REGIONS]
            provincial = named[0] if named else self.province or self.topic.house
            return provincial if provincial in _REGIONS.values() else None
        said = (
            house_of(_spelt(mentions, here)) or house_of(_spelt(mentions, text[: pair.at])) or house_of(sentence.text)
        )
        if said is None and re.search(r"\bMPAs?\b", sentence.text):
            return next(
                (h for h in (self.house, self.province, self.topic.house) if h in ("PP", "PS", "PK", "PB")),
                self.topic.house,
            )
        if said is not None:
            return said
        contested = {m.seat.split("-")[0] for m in mentions if m.kind == "seat" and m.seat}
        if len(contested) == 1 and contested <= set(_REGIONS.values()):
            return next(iter(contested))
        if pair.rule == "owned":
            return self.topic.house
        return self.house if self.house and sentence.paragraph - self.house_paragraph <= 3 else self.topic.house

    def _possible(self, house: str | None, pair: Pair, sentence: Sentence) -> str | None:
        """The house where the count fits into it and the places named lie in its province; else the national one."""
        if house is None or house_of(sentence.text) == house:
            return house if house and pair.seats <= CAPACITY[house] else None
        named = regions_of(sentence.text)
        elsewhere = house in _REGIONS.values() and bool(named) and house not in named
        if pair.seats <= CAPACITY[house] and not elsewhere:
            return house
        return "NA" if pair.seats <= CAPACITY["NA"] and house not in ("GB", "AJK") else None


def is_of_town(text: str, mentions: list[Mention]) -> bool:
    """True where the seats are those of a town or a district."""
    return any(mentions[int(m.group("l"))].place not in _REGIONS for m in PART.finditer(text))


def tally_claim(
    doc: Document, topic: Topic, sentence: Sentence, house: str, pair: Pair, evidence: Evidence, rule: str, share: float
) -> Result:
    """The claim that a pair makes; `share` is its confidence."""
    election = None if house == "SENATE" else sentence_election(sentence, topic.election)
    return Result(
        kind="seat_tally",
        election=election,
        election_year=election_year(doc, election, house) if election else None,
        assembly=house,
        party=pair.party,
        backed_by=pair.backed,
        seats=pair.seats,
        evidence=(evidence,),
        rule=rule,
        confidence=share,
    )


def _spelt(mentions: list[Mention], piece: str) -> str:
    """A piece of masked text with the words back in."""
    return re.sub(r"<[A-Z](\d+)>", lambda m: mentions[int(m.group(1))].text, piece)
