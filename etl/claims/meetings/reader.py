"""From sentences to encounters."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.meetings import scenes
from etl.claims.meetings.attendance import fill
from etl.claims.meetings.clauses import in_quote, left_of, speaker
from etl.claims.meetings.encounter import Encounter, same, take
from etl.claims.meetings.frames import ENCOUNTERS, EVENTS
from etl.claims.meetings.sides import HOUSE, Circle, in_stretch
from etl.claims.meetings.when import days_of, resolve, status_of
from etl.claims.meetings.zones import right_end
from etl.claims.text import Sentence

_NOT_A_MEETING = re.compile(
    r"\b(?:public|corner|cabinet|(?<!all )(?<!all-)part(?:y|ies)|core committee|central executive committee|CEC|executive committee|general body|shura|board|security council|NSC|CCI|apex committee|business advisory|"
    r"mass|election|Senate|Assembly|house|court|lawyers|advisory|parliamentary|workers)(?:'s)? $",
    re.IGNORECASE,
)
_HOUSE = re.compile(rf"\b{HOUSE}\b", re.IGNORECASE)
_SEPARATE = re.compile(r"\b(?:separate(?:ly)?|one after (?:another|the other)|in turn|individually|one by one)\b", re.IGNORECASE)
_COUNTED = re.compile(r"(?:<N\d+>|several|many|numerous|multiple|a series of) (?:[a-z]+ )?(?:rounds?|sessions?|meetings|sittings)(?: of)?\b", re.IGNORECASE)
_ONGOING = re.compile(r"\b(?:talks|negotiations|dialogue|discussions|deliberations|consultations)\b", re.IGNORECASE)
_DENIED_AFTER = re.compile(r"\b(?:never happened|no such (?:meeting|sitting|midnight|thing|encounter|dinner|visit)|there was no (?:\w+ )?(?:meeting|breakfast|dinner|lunch|sitting|visit|midnight)|did not take place|have not seen each other|denied (?:the|having|any|that)|baseless|pack of lies|figment)\b", re.IGNORECASE)
_JOINING = re.compile(r"\b(?:join|joined|joining|return|rejoin|fold|switch|come aboard|new home|ticket|induct|enter the party)\w*\b", re.IGNORECASE)


def gather(doc: Document) -> list[Encounter]:
    """All encounters of the article, merged, in the order of the text."""
    found: list[Encounter] = []
    for sentence in doc.sentences:
        masked = doc.masked(sentence)
        if found and _DENIED_AFTER.search(masked) and sentence.index - found[-1].sentences[-1].index <= 2 and found[-1].status == "held" and not found[-1].sentences[-1].is_title:
            found[-1].status = "denied"
        if "<" not in masked:
            continue
        for e in _told(doc, sentence, masked):
            _merge_in(found, e)
        _events(doc, sentence, masked, found)
        if found:
            fill(doc, sentence, masked, found)
    _add_scenes(doc, found)
    return found


def _told(doc: Document, sentence: Sentence, masked: str) -> list[Encounter]:
    out: list[Encounter] = []
    for frame in ENCOUNTERS:
        for m in frame.find(masked):
            for e in _read(doc, sentence, masked, frame, m):
                if not any(e.who.codes == o.who.codes and e.who.indices <= o.who.indices and e.status == o.status for o in out):
                    out.append(e)
    return out


def _read(doc: Document, sentence: Sentence, masked: str, frame: Frame, m: re.Match[str]) -> list[Encounter]:
    shape, needs = frame.tags["shape"], frame.tags.get("needs")
    start, end = m.span()
    if _NOT_A_MEETING.search(masked[max(0, start - 40) : start]) or _COUNTED.search(masked[max(0, start - 30) : end]):
        return []
    left, right = _circles(doc, sentence, masked, shape, needs, start, end)
    if shape == "two" and (not left or not right or not _near(masked, end)):
        return []
    if needs == "home" and not _at_home(masked, end, right_end(masked, end)):
        return []
    who = left.add(right)
    if who.vague and not _JOINING.search(masked + " " + _next_text(doc, sentence)):
        who.vague = 0
    if len(who.codes) + (1 if who.vague and who.codes else 0) < 2 or (shape == "two" and not _apart(left, right, who.vague)):
        return []
    if _ONGOING.search(m.group()) and not who.people and not re.search(r"<[DV]\d+>|delegation|team|committee|leaders|residence|headquarters", masked):
        return []
    status = status_of(masked, start, end, m.group())
    if status is None:
        return []
    whole = _encounter(doc, sentence, masked, start, end, who, status, frame.name, frame.tags.get("medium", ""))
    if shape in ("two", "pool") and len(right.people) > 1 and _SEPARATE.search(masked[max(0, start - 60) : end + 40]):
        return _split(whole, left, right)
    return [whole]


def _circles(doc: Document, sentence: Sentence, masked: str, shape: str, needs: str | None, start: int, end: int) -> tuple[Circle, Circle]:
    """Who stands left and right of the telling words."""
    stop = right_end(masked, end)
    if in_quote(masked, start):
        left = speaker(doc, sentence, masked, start) or Circle()
        if not left:
            return left, Circle()
    else:
        left = left_of(doc, sentence, masked, start) if shape != "between" else Circle()
    if shape == "joint":
        return left, Circle()
    right = in_stretch(doc, sentence, masked, start, stop)
    if needs == "home" and len(right.codes) == 0:
        right = in_stretch(doc, sentence, masked, start, stop, venues=True)
    for circle, text in ((left, masked[max(0, start - 160) : start]), (right, masked[end:stop])):
        if len(circle.codes) == 1 and re.search(r"delegation|team|led by|headed by|comprising|accompanied|negotiators|committee", text):
            circle.take_as(next(iter(circle.codes)))
    return left, right


def _encounter(doc: Document, sentence: Sentence, masked: str, start: int, end: int, who: Circle, status: str, rule: str, medium: str = "") -> Encounter:
    told = days_of(doc, sentence, masked, start, end)
    published = doc.article.published_on
    day, precision, dated = resolve(told, published)
    if day and published and precision == "day":
        if status == "held" and day > published:
            status = "planned"
        elif status == "planned" and day < published:
            day, precision = None, "unknown"
    words = told.time_words.lower() if told else ""
    background = bool(re.search(r"\b(?:had|has|have) (?:also |already |previously |earlier )*$", masked[:start])) or "recent" in words or "recent" in masked[max(0, start - 20) : start]
    venue = next((v for v in doc.mentions[sentence.index] if v.kind == "venue"), None)
    return Encounter(who, status, rule, [sentence], medium, day, precision, dated, background, venue)


def _split(whole: Encounter, left: Circle, right: Circle) -> list[Encounter]:
    """One encounter for each of the people on the right: "held separate telephone conversations with ..."."""
    out = []
    for p, m in right.people:
        code = right.party(p, m)
        one = Circle([(p, m)], {code} if code else set(), right.told)
        e = Encounter(left.add(one), whole.status, whole.rule, list(whole.sentences), whole.medium, whole.day, whole.precision, whole.is_dated, whole.is_background, whole.venue)
        if e.is_two_sided:
            out.append(e)
    return out


def _near(masked: str, end: int) -> bool:
    """Whether the object follows soon: "met <P1>", "met with a three-member delegation of <O2>"."""
    m = re.compile(r'(?:[^<.;:"]|<[DLNV]\d+>){0,90}?<[POG]').match(masked, max(0, end - 1))
    return bool(m) or masked[max(0, end - 40) : end].rstrip().endswith(">") or "<P" in masked[max(0, end - 45) : end]


def _apart(left: Circle, right: Circle, vague: int) -> bool:
    return bool(right.codes - left.codes or left.codes - right.codes or vague)


def _at_home(masked: str, end: int, stop: int) -> bool:
    stretch = masked[end:stop]
    return bool(re.match(r"\s*<P\d", stretch) or _HOUSE.search(stretch) or re.search(r"<V\d", stretch))


def _next_text(doc: Document, sentence: Sentence) -> str:
    after = doc.sentences[sentence.index + 1 : sentence.index + 2]
    return after[0].text if after else ""


def _events(doc: Document, sentence: Sentence, masked: str, found: list[Encounter]) -> None:
    """A sentence about "the meeting": more of the one told before, or one whose sides are still to be named."""
    if any(sentence in e.sentences for e in found):
        return
    for frame in EVENTS:
        m = frame.regex.search(masked)
        if m is None or in_quote(masked, m.start()) or _NOT_A_MEETING.search(masked[max(0, m.start() - 40) : m.start()]) or _COUNTED.search(masked[max(0, m.start() - 30) : m.end()]):
            continue
        status = status_of(masked, m.start(), m.end(), m.group())
        if status is None or (status == "held" and re.search(r"\b(?:next|another|upcoming|following|second) (?:round of )?$", masked[: m.start()]) and re.search(r"\bwill\b", masked)):
            status = "planned"
        who = in_stretch(doc, sentence, masked, 0, len(masked)) if frame.tags["shape"] == "here" else Circle()
        e = _encounter(doc, sentence, masked, m.start(), m.end(), who, status, frame.name)
        last = next((o for o in reversed(found) if sentence.index - o.sentences[-1].index <= 8 and o.status == status), None)
        if last is not None and not sentence.is_title and who.codes <= last.who.codes and (not e.day or not last.day or e.day == last.day):
            e.who = Circle()
            take(last, e)
            return
        if status == "planned" and frame.tags["shape"] == "again":
            held = next((o for o in reversed(found) if o.is_two_sided and sentence.index - o.sentences[-1].index <= 12), None)
            if held is None:
                continue
            e.who = Circle([], set(held.who.codes))
            found.append(e)
            return
        if frame.tags["shape"] == "here" and who:
            found.append(e)
        return


def _add_scenes(doc: Document, found: list[Encounter]) -> None:
    """Encounters gathered from circumstances, where no words for a meeting told of them."""
    body = [s for s in doc.sentences if not s.is_title]
    for k, s in enumerate(body):
        if any(s in e.sentences for e in found if e.is_two_sided):
            continue
        nxt = body[k + 1] if k + 1 < len(body) and body[k + 1].paragraph == s.paragraph else None
        e = _scene(doc, [s]) or (_scene(doc, [s, nxt]) if nxt is not None and not any(nxt in o.sentences for o in found if o.is_two_sided) else None)
        if e is None:
            continue
        if any(o.is_two_sided and o.status == e.status and (o.who.codes >= e.who.codes and o.who.indices & e.who.indices) and (not e.day or not o.day or e.day == o.day) for o in found):
            continue
        found.append(e)
        fill(doc, e.sentences[-1], doc.masked(e.sentences[-1]), found)


def _scene(doc: Document, window: list[Sentence]) -> Encounter | None:
    masked = " ".join(doc.masked(s) for s in window)
    if scenes.score(masked) < scenes.THRESHOLD + 0.4 * (len(window) - 1):
        return None
    who = Circle()
    for s in window:
        text = doc.masked(s)
        if '"' in text:
            return None
        who = who.add(in_stretch(doc, s, text, 0, len(text)))
    if len(who.person_codes) < 2:
        return None
    who.codes = set(who.person_codes) | ({"TTAP", "PDM"} & who.codes)
    if len(who.codes) > 4:
        return None
    status = "held"
    if re.search(r"\b(?:will|is to|are to|would|is due|are due|is expected|travels|flies|is coming)\b", masked):
        status = "planned"
    at = doc.masked(window[0])
    e = _encounter(doc, window[0], at, 0, len(at), who, status, "scene")
    e.sentences = list(window)
    e.is_solid = False
    return e


def _merge_in(found: list[Encounter], e: Encounter) -> None:
    for o in reversed(found):
        if same(o, e):
            take(o, e)
            return
    found.append(e)
