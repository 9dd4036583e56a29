"""From sentences to encounters to claims."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.meetings.frames import ATTENDANCE, ENCOUNTERS
from etl.claims.meetings.sides import ALLIANCES, HOUSE, Party, in_stretch, side_of
from etl.claims.meetings.when import days_of, resolve, status_of
from etl.claims.meetings.zones import left_zones, right_end
from etl.claims.mentions import Mention
from etl.claims.text import Sentence
from etl.records import Meeting, Participant

_NOT_A_MEETING = re.compile(
    r"\b(?:public|corner|cabinet|party|parliamentary party|core committee|central executive committee|CEC|executive committee|general body|shura|emergency party|consultative party|board|security council|NSC|CCI|apex committee|business advisory|political|mass|election)\s*$",
    re.IGNORECASE,
)
_HOUSE = re.compile(rf"\b{HOUSE}\b", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
_BACKWARD = re.compile(r"\b(?:the (?:two|meeting|delegation|talks|huddle|session|sitting|visitors|hosts?|sides|teams?|leaders|guests)|both (?:sides|parties|leaders)|they|it)\b", re.IGNORECASE)
_COUNTED = re.compile(r"<N\d+> (?:rounds?|sessions?|meetings?) of|series of|rounds? of talks (?:had|have) been|several (?:meetings|rounds)", re.IGNORECASE)


@dataclass(slots=True)
class Encounter:
    """One meeting, as far as the sentences read so far tell."""

    who: Party
    status: str
    rule: str
    medium: str
    sentences: list[Sentence]
    day: dt.date | None = None
    precision: str = "unknown"
    is_dated: bool = False  # the text says when
    is_background: bool = False  # told in the pluperfect, or "recently"
    venue: Mention | None = None
    weak: bool = False
    hits: int = 1
    extra: list[Sentence] = field(default_factory=list)


def gather(doc: Document) -> list[Encounter]:
    """All encounters of the article, merged, in the order of the text."""
    found: list[Encounter] = []
    for sentence in doc.sentences:
        masked = doc.masked(sentence)
        if "<" not in masked:
            continue
        fresh = _encounters(doc, sentence, masked, found)
        for e in fresh:
            _merge_in(found, e)
        if found:
            _attendance(doc, sentence, masked, found, bool(fresh))
    return found


def _encounters(doc: Document, sentence: Sentence, masked: str, found: list[Encounter]) -> list[Encounter]:
    out: list[Encounter] = []
    for frame in ENCOUNTERS:
        for m in frame.find(masked):
            e = _read(doc, sentence, masked, frame, m, found)
            if e is not None and not any(e.who.codes == o.who.codes and {p.index for p, _ in e.who.people} <= {p.index for p, _ in o.who.people} for o in out):
                out.append(e)
    return out


def _read(doc: Document, sentence: Sentence, masked: str, frame: Frame, m: re.Match[str], found: list[Encounter]) -> Encounter | None:
    shape = frame.tags["shape"]
    start, end = m.start(), m.end()
    if _NOT_A_MEETING.search(masked[max(0, start - 30) : start]) or _in_quote(masked, start):
        return None
    stop = right_end(masked, end)
    left = _left(doc, sentence, masked, start) if shape != "between" else Party()
    right = in_stretch(doc, sentence, masked, start if shape in ("pool",) else end, stop, venues=frame.tags.get("needs") == "home") if shape != "joint" else Party()
    inner = in_stretch(doc, sentence, masked, start, end) if shape == "two" else Party()
    right = inner.add(right)
    needs = frame.tags.get("needs")
    if needs == "home" and not _at_home(masked, end, stop):
        return None
    if needs == "person-right" and not right.people and not right.codes:
        return None
    if shape == "two" and (not left or not right):
        return None
    who = left.add(right)
    if who.sides < 2 or (shape == "two" and not _apart(left, right)):
        return None
    status = status_of(masked, start, end, m.group())
    if status is None or _COUNTED.search(masked[max(0, start - 30) : end]):
        return None
    told = days_of(doc, sentence, masked, start, end)
    day, precision, dated = resolve(told, doc.article.published_on)
    if status == "planned" and told is not None and told.day and doc.article.published_on and told.precision == "day" and told.day < doc.article.published_on:
        day, precision = None, "unknown"
    venue = next((v for v in doc.mentions[sentence.index] if v.kind == "venue"), None)
    background = bool(re.search(r"\b(?:had|has|have) (?:also |already |previously |earlier )*$", masked[:start])) or "recent" in (told.time_words if told else "")
    return Encounter(who, status, frame.name, frame.tags.get("medium", ""), [sentence], day, precision, dated, background, venue, frame.tags.get("weak") == "yes")


def _in_quote(masked: str, at: int) -> bool:
    return masked.count('"', 0, at) % 2 == 1


def _apart(left: Party, right: Party) -> bool:
    """Whether some side stands on the right that is not on the left."""
    return bool(right.codes - left.codes or left.codes - right.codes or left.vague or right.vague)


def _at_home(masked: str, end: int, stop: int) -> bool:
    stretch = masked[end:stop]
    return bool(re.match(r"\s*(?:the )?<V", stretch) or (_HOUSE.search(stretch)) or re.search(r"<V\d", stretch) or (re.match(r"\s*<P\d", stretch)))


def _left(doc: Document, sentence: Sentence, masked: str, start: int) -> Party:
    stop = start
    for begin, is_who in left_zones(masked, start):
        who = in_stretch(doc, sentence, masked, begin, stop)
        if who:
            return who
        if is_who:
            before = re.search(r"<[POG]\d+>[^<>]{0,40}$", masked[: begin - 3])
            if before:
                return in_stretch(doc, sentence, masked, before.start(), before.end())
        if _PRONOUN.search(masked[begin:stop]):
            return _subject_before(doc, sentence, masked[:begin])
    return Party()


def _subject_before(doc: Document, sentence: Sentence, before: str) -> Party:
    """The person "he" or "she" stands for: who spoke in this sentence, else the first person of the last one."""
    for s in reversed(doc.sentences[max(0, sentence.index - 2) : sentence.index]):
        if s.is_title:
            break
        m = re.search(r"<P\d+>", doc.masked(s))
        if m:
            return in_stretch(doc, s, doc.masked(s), m.start(), m.end())
    return Party()


def _merge_in(found: list[Encounter], e: Encounter) -> None:
    for o in reversed(found):
        if _same(o, e):
            _take(o, e)
            return
    found.append(e)


def _days_agree(a: Encounter, b: Encounter) -> bool:
    if not a.day or not b.day:
        return True
    if a.precision == b.precision == "day":
        return abs((a.day - b.day).days) <= 0
    return (a.day.year, a.day.month) == (b.day.year, b.day.month)


def _same(a: Encounter, b: Encounter) -> bool:
    if a.status != b.status or not _days_agree(a, b):
        return False
    if a.medium != b.medium and a.medium and b.medium:
        return False
    left, right = {p.index for p, _ in a.who.people}, {p.index for p, _ in b.who.people}
    shared = left & right
    if a.who.codes == b.who.codes:
        return bool(shared) or not left or not right or not _both_sided(a) or not _both_sided(b)
    if len(shared) >= 2 and _codes_of(a, shared) >= 2:
        return True
    small, large = sorted((a.who.codes, b.who.codes), key=len)
    return small < large and bool(shared) and (len(small) >= 2 and (len(large) >= 3) or len(small) < 2)


def _both_sided(e: Encounter) -> bool:
    return len({side_of(p, m) for p, m in e.who.people} - {None}) >= 2


def _codes_of(e: Encounter, people: set[int]) -> int:
    return len({side_of(p, m) for p, m in e.who.people if p.index in people})


def _take(a: Encounter, b: Encounter) -> None:
    a.who = a.who.add(b.who)
    a.sentences += [s for s in b.sentences if s not in a.sentences]
    a.hits += 1
    a.weak = a.weak and b.weak
    if not a.day and b.day:
        a.day, a.precision = b.day, b.precision
    elif a.precision == "month" and b.precision == "day":
        a.day, a.precision = b.day, b.precision
    a.is_dated = a.is_dated or b.is_dated
    a.is_background = a.is_background and b.is_background
    a.venue = a.venue or b.venue
    a.medium = a.medium or b.medium


def _attendance(doc: Document, sentence: Sentence, masked: str, found: list[Encounter], is_fresh: bool) -> None:
    """People that this sentence adds to an encounter told of shortly before."""
    for frame in ATTENDANCE:
        for m in frame.find(masked):
            if _in_quote(masked, m.start()):
                continue
            last = _nearest(found, sentence, masked, is_fresh)
            if last is None:
                continue
            if frame.tags["shape"] == "right":
                who = in_stretch(doc, sentence, masked, m.end(), _list_end(masked, m.end()))
            else:
                who = _left(doc, sentence, masked, m.start())
            who = Party([(p, x) for p, x in who.people], set(), 0)
            if not who.people:
                continue
            codes = {c for p, x in who.people if (c := side_of(p, x))}
            last.who = last.who.add(who)
            if not (last.who.codes & ALLIANCES):
                last.who.codes |= codes
            if sentence not in last.sentences:
                last.sentences.append(sentence)


def _list_end(masked: str, at: int) -> int:
    m = re.compile(r'"|;| (?:said|told|discussed|agreed|to (?!the|his|her)[a-z]+|while|where|after|before|on behalf)\b').search(masked, at)
    return m.start() if m else len(masked)


def _nearest(found: list[Encounter], sentence: Sentence, masked: str, is_fresh: bool) -> Encounter | None:
    for e in reversed(found):
        gap = sentence.index - e.sentences[-1].index
        if gap == 0 or (0 < gap <= 6 and not sentence.is_title):
            return e
    return None


def claims_of(doc: Document, found: list[Encounter]) -> list[Meeting]:
    """Encounters as claims: those with evidence in the body."""
    out = []
    for e in found:
        if e.weak and e.hits < 2:
            pass
        body = [s for s in e.sentences if not s.is_title]
        if not body:
            continue
        codes = _codes(e)
        if len(codes) < 2 and not (e.who.vague and codes):
            continue
        published = doc.article.published_on
        day, precision = e.day, e.precision
        if day is None and e.status == "held" and not e.is_dated and not e.is_background and published and _is_main(doc, e):
            day, precision = published, "day"
        evidence = tuple(x for s in body[:4] if (x := doc.evidence(s)))
        people = tuple(Participant(p.name, _party(p, m), p.person_id) for p, m in e.who.people)
        venue = e.venue
        place = ", ".join(x for x in (venue.place, venue.city) if x) if venue else None
        out.append(
            Meeting(
                evidence=evidence,
                rule=e.rule,
                modality={"held": "asserted", "planned": "planned", "denied": "denied"}[e.status],  # type: ignore[arg-type]
                confidence=0.7,
                status=e.status,  # type: ignore[arg-type]
                date=day,
                date_precision=precision if day else "unknown",  # type: ignore[arg-type]
                place=place or None,
                venue=venue.place if venue else None,
                city=venue.city if venue else None,
                parties=tuple(sorted(codes)),
                participants=people,
            )
        )
    return out


def _party(p: object, m: Mention) -> str | None:
    return side_of(p, m)  # type: ignore[arg-type]


def _codes(e: Encounter) -> set[str]:
    return set(e.who.codes)


def _is_main(doc: Document, e: Encounter) -> bool:
    first_body = next((s.index for s in doc.sentences if not s.is_title), 0)
    return any(s.is_title for s in e.sentences) or e.sentences[0].index - first_body <= 3 or e.hits >= 2
