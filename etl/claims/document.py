"""An article seen as people, parties, seats, places and days, sentence by sentence.

`Document.of(article, gazetteer)` is what every claim reader starts from. `masked(sentence)` writes a
sentence with its mentions as tags - "<P0> met <P1> and <P2> at the <V0> <D0>." - so that patterns tell
how things are said and not who says them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from dataclasses import dataclass, field

from etl.claims import scan
from etl.claims.gazetteer import Gazetteer
from etl.claims.inference import infer_parties, parties_by_person
from etl.claims.linking import Linker
from etl.claims.mentions import Mention, Person
from etl.claims.name_phrases import people_named
from etl.claims.office_people import known_by_office
from etl.claims.party_merge import merge_parties
from etl.claims.people import Letters, letters_of
from etl.claims.text import NormText, Sentence, Token, split_sentences, token_range, tokenize
from etl.claims.times import TimeExpression, find_times
from etl.reading.dateline import find_dateline
from etl.records import Article, Evidence

_OLD_NEWS = re.compile(
    r"\b(?:past pages|years ago today|this day (?:in )?(?:19|20)\d\d|from our archives?|flashback|fifty years ago|on this day|"
    r"\d+ years ago)\b",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(?:will|would|shall|to (?:meet|visit|hold|join|call|announce)|scheduled|due|expected|likely|set to|slated|plans?)\b"
)


# "quit the party to join another on Friday": the purpose of what is past.
_PURPOSE_OF = re.compile(
    r"\b(?:quit|left|went|came|gathered|deserted|abandoned|resigned|ditched|dumped)\b[^.;,]{0,50}$"
)


def _is_ahead(text: str, at: int) -> bool:
    """Whether the words before an expression of time speak of what is to come."""
    found = _FUTURE.search(text, max(0, at - 70), at)
    if found is None:
        return False
    return not (found.group().startswith("to ") and _PURPOSE_OF.search(text, 0, found.start()))


@dataclass(slots=True)
class Document:
    """The analysed article. `text` is the title (where there is one), a newline, and the body, in plain signs."""

    article: Article
    gazetteer: Gazetteer
    norm: NormText
    body_start: int  # where the body begins in `norm.text`
    tokens: list[Token]
    sentences: list[Sentence]
    mentions: list[list[Mention]] = field(default_factory=list)  # by sentence, left to right, not overlapping
    people: list[Person] = field(default_factory=list)
    reference_day: dt.date | None = None  # publication, else the day the text itself points to
    _masked: dict[int, str] = field(default_factory=dict)
    _symbols: frozenset[str] = frozenset()  # parties that may be spoken of by their ballot symbol

    @classmethod
    def of(cls, article: Article, gazetteer: Gazetteer) -> Document:
        title = (article.title or "").replace("\n", " ").strip()
        head = title + "\n" if title else ""
        norm = NormText.of(head + article.body, tuple(len(head) + i for i in article.soft_breaks))
        body_start = len(NormText.of(head).text)
        tokens = tokenize(norm.text)
        starts = [t.start for t in tokens]
        sentences: list[Sentence] = []
        city, line = None, -1
        for a, b, paragraph in split_sentences(norm.text):
            if paragraph != line:
                line, opening = paragraph, find_dateline(norm.text[a:b]) if a >= body_start else None
                city = opening.city if opening else None
                a += opening.end if opening and opening.end < b - a else 0
            first, last = token_range(starts, a, b)
            sentences.append(
                Sentence(len(sentences), paragraph, a, b, first, last, norm.text[a:b], a < body_start, city)
            )
        doc = cls(article, gazetteer, norm, body_start, tokens, sentences)
        doc.reference_day = article.published_on or _day_in_text(norm.text)
        doc._find_mentions()
        return doc

    # --- what readers of claims ask -------------------------------------------------------------

    def evidence(self, sentence: Sentence, start: int | None = None, end: int | None = None) -> Evidence | None:
        """The sentence (or a part of it, offsets of the normalised text) as evidence; None for the title."""
        a = sentence.start if start is None else start
        b = sentence.end if end is None else end
        if a < self.body_start:
            return None
        shift = len(self.norm.body) - len(self.article.body)
        first, last = self.norm.span(a, b)
        first, last = first - shift, last - shift
        return Evidence(self.article.body[first:last], first, last)

    def of_kind(self, sentence: Sentence, *kinds: str) -> list[Mention]:
        return [m for m in self.mentions[sentence.index] if m.kind in kinds]

    def masked(self, sentence: Sentence) -> str:
        """The sentence with mentions as tags: <P0> person, <O1> party, <S2> seat, <L3> place, <V4> venue,
        <D5> day, <N6> number, <G7> counted group. The number is the mention's index in `mentions[sentence.index]`."""
        masked = self._masked.get(sentence.index)
        if masked is None:
            parts: list[str] = []
            at = sentence.start
            for k, m in enumerate(self.mentions[sentence.index]):
                parts += (self.norm.text[at : m.start], f"<{m.tag}{k}>")
                at = m.end
            parts.append(self.norm.text[at : sentence.end])
            masked = self._masked[sentence.index] = "".join(parts)
        return masked

    def unmask(self, sentence: Sentence, position: int) -> int:
        """The offset in the normalised text of a position in the masked sentence; within a tag, of the mention."""
        at, end = 0, sentence.start  # where the last mention ended, masked and in the text
        for k, m in enumerate(self.mentions[sentence.index]):
            tag = at + m.start - end
            if position < tag:
                break
            at, end = tag + len(f"<{m.tag}{k}>"), m.end
            if position < at:
                return m.start
        return end + position - at

    def tagged(self, sentence: Sentence, tags: str) -> list[Mention]:
        """The mentions whose tags occur in a piece of masked text, in order."""
        found = self.mentions[sentence.index]
        return [found[int(n)] for n in re.findall(r"<[A-Z](\d+)>", tags)]

    def party_of(self, mention: Mention) -> str | None:
        """The party a mention stands for: its own, or its person's."""
        if mention.kind == "person":
            if mention.person is not None and mention.person.party:
                return mention.person.party
            return mention.party or mention.former_party
        return mention.party

    @property
    def looks_back(self) -> bool:
        """True for columns of old news: "From the past pages", "This day in 1977"."""
        return any(_OLD_NEWS.search(s.text) for s in self.sentences[:1] if s.is_title)

    # --- building ---------------------------------------------------------------------------------

    def _find_mentions(self) -> None:
        linker = Linker(self.gazetteer, self.reference_day)
        if scan.mentions_vote(self.norm.text):
            self._symbols = scan.parties_named(self.tokens, self.gazetteer, self.reference_day)
        drafts = [self._draft(s) for s in self.sentences]
        for sentence, (letters, _) in zip(self.sentences, drafts, strict=True):
            people = people_named(self, letters)
            for m in people:
                m.sentence = sentence.index
                linker.see(m)
            self.mentions.append(people)
        linker.settle([m for ms in self.mentions for m in ms if m.kind == "person"])
        self.people = linker.people
        for sentence, (letters, found) in zip(self.sentences, drafts, strict=True):
            people = [m for m in self.mentions[sentence.index] if m.kind != "person" or m.person is not None]
            people += known_by_office(self, letters, people, linker, sentence.index)
            self.mentions[sentence.index] = parties_by_person(self, self._arrange(sentence, people, found))
        infer_parties(self)

    def _draft(self, sentence: Sentence) -> tuple[Letters, list[Mention]]:
        """Letters of a sentence and the mentions other than people."""
        g, day = self.gazetteer, self.reference_day
        taken: dict[int, Mention] = {}
        found: list[Mention] = []
        published = self.article.published_on
        spans = find_times(
            sentence.text,
            published,
            is_future=lambda at: _is_ahead(sentence.text, at),
            polls=g.polls.national,
        )
        times = {sentence.start + t.start: t for t in spans}
        i = sentence.first
        while i < sentence.last:
            token = self.tokens[i]
            if token.start not in times and not scan.may_begin(token, g):
                i += 1
                continue
            m = self._time_at(i, times, sentence) or scan.find_seat(self.tokens, i, sentence.last)
            if m is None:
                end, venues = g.venues.match(self.tokens, i, sentence.last)
                if end > i and self.tokens[i].is_capital:
                    m = scan.mention(
                        "venue", self.tokens, i, end, place=venues[0].name, city=venues[0].city, party=venues[0].party
                    )
            if m is None:
                m = scan.find_party(self.tokens, i, sentence.last, g, day) or scan.find_ruling_party(
                    self.tokens, i, sentence.last, g, day
                )
            if m is None and self._symbols:
                m = scan.find_symbol(self.tokens, i, sentence.last, g, self._symbols)
            if m is None:
                end, places = g.places.match(self.tokens, i, sentence.last)
                if end > i:
                    m = scan.mention("place", self.tokens, i, end, place=places[0].name)
            if m is None:
                m = scan.find_number(self.tokens, i, sentence.last)
            if m is None:
                i += 1
                continue
            person_end, _ = g.people_lexicon.match(self.tokens, i, sentence.last)
            if person_end > m.last or (m.kind == "place" and person_end == m.last and person_end - i > 1):
                i = person_end
                continue
            m.sentence = sentence.index
            m.text = self.norm.text[m.start : m.end]
            for k in range(m.first, m.last):
                taken[k] = m
            found.append(m)
            i = m.last
        found = merge_parties(self, found, taken)
        return letters_of(self.tokens, sentence.first, sentence.last, taken, g), found

    def _time_at(self, i: int, times: dict[int, TimeExpression], sentence: Sentence) -> Mention | None:
        t = times.get(self.tokens[i].start)
        if t is None:
            return None
        last = i
        while last < sentence.last and self.tokens[last].start < sentence.start + t.end:
            last += 1
        m = scan.mention("date", self.tokens, i, last)
        m.end = sentence.start + t.end
        m.day, m.precision, m.time_words = t.day, t.precision, t.words
        return m

    def _arrange(self, sentence: Sentence, people: list[Mention], found: list[Mention]) -> list[Mention]:
        """Mentions left to right; what lies inside a person's span gives way."""
        out = sorted(people, key=lambda m: (m.start, -m.end))
        kept: list[Mention] = []
        for m in out:
            if not kept or m.start >= kept[-1].end:
                kept.append(m)
        free = [m for m in found if not any(p.start < m.end and m.start < p.end for p in kept)]
        merged = sorted(kept + free, key=lambda m: m.start)
        for m in merged:
            m.sentence = sentence.index
        return merged


def _day_in_text(text: str) -> dt.date | None:
    """A day to know offices and parties by in an undated story: the middle of the year it speaks of most."""
    years = Counter(int(y) for y in re.findall(r"\b(20[0-3]\d)\b", text))
    return dt.date(years.most_common(1)[0][0], 3, 1) if years else None
