"""From sentences to encounters."""

from __future__ import annotations

import datetime as dt
import re

from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.meetings import scenes
from etl.claims.meetings.attendance import fill, nameless_guests
from etl.claims.meetings.clauses import in_quote, left_of, pronoun_after, speaker
from etl.claims.meetings.encounter import Encounter, days_agree, same, take
from etl.claims.meetings.frames import ENCOUNTERS, EVENTS, WORDS
from etl.claims.meetings.sides import HOUSE, Circle, in_stretch
from etl.claims.meetings.when import days_of, relative_day, resolve, status_of
from etl.claims.meetings.zones import right_end
from etl.claims.text import Sentence

_NOT_A_MEETING = re.compile(
    r"\b(?:public|corner|cabinet|(?<!all )(?<!all-)part(?:y|ies)|core committee|central executive committee|CEC|executive committee|general body|shura|board|security council|NSC|CCI|apex committee|business advisory|"
    r"mass|election|Senate|Assembly|house|court|lawyers|advisory|parliamentary|workers)(?:'s)? $",
    re.IGNORECASE,
)
_NOT_AN_EVENT = re.compile(
    r"\b(?:press|news|public|corner|cabinet|(?<!-)(?<!all )party|parliamentary|core committee|CEC|executive|general body|shura|board|security council|CCI|apex|Senate|Assembly|court|lawyers|workers|joint session of (?:the )?parliament|joint session|"
    r"budget|assembly|election|house|parliament|media)\b",
    re.IGNORECASE,
)
_HOUSE = re.compile(rf"\b{HOUSE}\b", re.IGNORECASE)
_SEPARATE = re.compile(r"\b(?:separate(?:ly)?|one after (?:another|the other)|in turn|individually|one by one|back-to-back)\b", re.IGNORECASE)
_PRESENT = re.compile(r"\b(?:travels|flies|sees|meets|visits|calls on|hosts|heads|drives|sits|goes|comes|plays hosts?)\b")
_COUNTED = re.compile(r"(?:<N\d+>|several|many|numerous|multiple|a series of) (?:[a-z]+ )?(?:rounds?|sessions?|meetings|sittings)(?: of)?\b", re.IGNORECASE)
_ONGOING = re.compile(r"\b(?:talks|negotiations|dialogue|discussions|deliberations|consultations)\b", re.IGNORECASE)
_DENIED_AFTER = re.compile(r"\b(?:never happened|no such (?:meeting|sitting|midnight|thing|encounter|dinner|visit)|there was no (?:\w+ )?(?:meeting|breakfast|dinner|lunch|sitting|visit|midnight)|did not take place|have not seen each other|denied (?:the|having|any|that)|baseless|pack of lies|figment)\b", re.IGNORECASE)
_DIPLOMATS = re.compile(r"\b(?:ambassadors?|envoys?|embassy|high commission(?:er)?|diplomats?|head of (?:the )?mission|consul|(?:Chinese|Saudi|Iranian|Turkish|British|American|US|Afghan|Qatari|Emirati|Japanese|German|French|Russian|European|EU|UN) (?:\w+ ){0,3}(?:ministers?|delegation|officials?|leaders?|president|secretary|premier)|the visitor|visiting (?:minister|delegation|leader))\b", re.IGNORECASE)
_RECEIVED_THERE = re.compile(r",? (?:where|at which|at whose [a-z]+) [^.;\"]{0,90}?\b(?:received|waiting|welcomed|greeted|garlanded|hosted|served|presided|on hand|met (?:him|her|them)|treated|host|laid)\b[^.;\"]{0,60}", re.IGNORECASE)
# "After his meeting with <P0>, <P1> told reporters ...": the subject comes behind.
_FRONTED = re.compile(r"([^<.\"]{0,60}<[PO]\d+>[^,<.\"]{0,50}(?:(?:,? and|,)? ?<[POLV]\d+>[^,<.\"]{0,30})*), (?:the )?(?:[^<,.\"]{0,40})?(<P\d+>)")
_PUBLIC_PLACE = re.compile(r"Assembly|Court|Jail|Minar|Stadium|Bagh|Ground|Chowk|Senate|Parliament(?! Lodges| House)|Park", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+")
_PLAIN = frozenset({"met", "held-talks", "called-on", "visited", "telephoned", "was-received", "sat-with", "came-to-see"})
_JOINING = re.compile(r"\b(?:join|joined|joining|rejoin|return to the|fold|switch|come aboard|new home|induct|enter the party)\w*\b", re.IGNORECASE)


def gather(doc: Document) -> list[Encounter]:
    """All encounters of the article, merged, in the order of the text."""
    found: list[Encounter] = []
    for sentence in doc.sentences:
        masked = doc.masked(sentence)
        if found and _DENIED_AFTER.search(masked) and sentence.index - found[-1].sentences[-1].index <= 2 and found[-1].status == "held" and not found[-1].sentences[-1].is_title:
            found[-1].status = "denied"
        if "<" not in masked:
            continue
        last = next((o for o in reversed(found) if o.is_two_sided and not sentence.is_title), None)
        for e in _told(doc, sentence, masked, last):
            _merge_in(found, e)
        _events(doc, sentence, masked, found)
        if found:
            nameless_guests(doc, sentence, masked, found)
            fill(doc, sentence, masked, found)
    _add_scenes(doc, found)
    return found


def _told(doc: Document, sentence: Sentence, masked: str, last: Encounter | None) -> list[Encounter]:
    out: list[Encounter] = []
    words = frozenset(_WORD.findall(masked.lower()))
    for frame in ENCOUNTERS:
        if frame.name in WORDS and not words & WORDS[frame.name]:
            continue
        for m in frame.find(masked):
            for e in _read(doc, sentence, masked, frame, m, last):
                if not any(e.who.codes == o.who.codes and e.who.indices <= o.who.indices and e.status == o.status for o in out):
                    out.append(e)
    return out


def _read(doc: Document, sentence: Sentence, masked: str, frame: Frame, m: re.Match[str], last: Encounter | None) -> list[Encounter]:
    shape, needs = frame.tags["shape"], frame.tags.get("needs")
    start, end = m.span()
    before = masked[max(0, start - 40) : start]
    if (_NOT_A_MEETING.search(before) and not re.search(r"\bjoint [\w ]*$", before)) or _COUNTED.search(masked[max(0, start - 30) : end]):
        return []
    left, right = _circles(doc, sentence, masked, shape, needs, start, end)
    if last is not None and bool(left) != bool(right):
        left, right = _recalled(masked, start, end, left, right, last)
    if shape == "two" and (not left or not right or not _near(masked, start, end)):
        return []
    if needs == "people" and (len(left.add(right).person_codes) < 2 or len(left.add(right).people) > 4 or _DIPLOMATS.search(_around(doc, sentence))):
        return []
    if (needs == "left" and not left) or (needs == "right-two" and len(right.codes) < 2):
        return []
    if needs == "home" and not _at_home(masked, end, right_end(masked, end)) and not _RECEIVED_THERE.match(masked, right_end(masked, end)):
        return []
    who = left.add(right)
    if len(who.codes) == 1 and left.people and right.people and re.search(r"\bjoin(?:ed|s|ing)?\b[^.;]{0,80}$", masked[:start]):
        who.vague = 1  # a politician who joins the party at this meeting
    elif who.vague and not _JOINING.search(masked + " " + _next_text(doc, sentence)) and not (_has_independents(doc) and frame.name in _PLAIN):
        who.vague = 0
    if len(who.codes) + (1 if who.vague and who.codes else 0) < 2 or (shape == "two" and not _apart(left, right, who.vague)):
        return []
    if _ONGOING.search(m.group()) and not who.people and not re.search(r"<[DV]\d+>|delegation|team|committee|residence|headquarters", masked):
        return []
    status = status_of(masked, start, end, m.group())
    if status is None:
        return []
    if frame.name in ("was-received", "called-on", "hosted") and _DIPLOMATS.search(_around(doc, sentence)):
        return []
    whole = _encounter(doc, sentence, masked, start, end, who, status, frame.name, "phone" if re.search(r"phone|telephon", m.group()) else frame.tags.get("medium", ""))
    whole.guests = right if frame.name in ("hosted", "was-received") else left
    is_call = frame.tags.get("medium") == "phone" or re.search(r"phone|telephon", m.group())
    if shape in ("two", "pool") and left and len(right.people) > 1 and (_SEPARATE.search(masked[max(0, start - 60) : end + 40]) or (is_call and len(right.person_codes) > 1)):
        return _split(whole, left, right)
    return [whole]


def _circles(doc: Document, sentence: Sentence, masked: str, shape: str, needs: str | None, start: int, end: int) -> tuple[Circle, Circle]:
    """Who stands left and right of the telling words."""
    stop = right_end(masked, end)
    if in_quote(masked, start):
        left = speaker(doc, sentence, masked, start) or Circle()
        if not left or re.match(r"(?:sit|meet|visit|sits|meets|receive|host)s?\b", masked[start:end], re.IGNORECASE):
            return Circle(), Circle()
    else:
        left = left_of(doc, sentence, masked, start, near=needs == "left") if shape != "between" else Circle()
    if shape == "joint":
        return left, Circle()
    if shape == "two" and not left and start <= 30 and (fronted := _FRONTED.match(masked, end)):
        return in_stretch(doc, sentence, masked, fronted.start(2), fronted.end(2)), in_stretch(doc, sentence, masked, start, fronted.end(1))
    right = in_stretch(doc, sentence, masked, start, end).add(in_stretch(doc, sentence, masked, end, stop))
    if needs == "home" and not right.codes:
        right = in_stretch(doc, sentence, masked, end, stop, venues=True)
    if needs == "home":
        right = right.add(_hosts_there(doc, sentence, masked, stop))
    if not right and not in_quote(masked, start):
        right = pronoun_after(doc, sentence, masked, start, end, left)
    for circle in (left, right):
        if len(circle.codes) == 1:
            circle.take_as(next(iter(circle.codes)))
    for one, other in ((left, right), (right, left)):
        if one.people and not one.codes and other.codes and _has_independents(doc):
            one.take_as("IND")
            one.codes = set(one.person_codes)
    return left, right


def _hosts_there(doc: Document, sentence: Sentence, masked: str, at: int) -> Circle:
    """", where <P2> was waiting for them": who received the visitors."""
    m = _RECEIVED_THERE.match(masked, at)
    return in_stretch(doc, sentence, masked, m.start(), m.end()) if m else Circle()


def _has_independents(doc: Document) -> bool:
    return any(m.party == "IND" for found in doc.mentions for m in found if m.kind in ("party", "group"))


def _encounter(doc: Document, sentence: Sentence, masked: str, start: int, end: int, who: Circle, status: str, rule: str, medium: str = "") -> Encounter:
    told = days_of(doc, sentence, masked, start, end)
    published = doc.article.published_on
    day, precision, dated = resolve(told, published)
    words = told.time_words.lower() if told else ""
    if day and published and precision == "day":
        weekday = bool(re.match(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", words))
        if status == "held" and weekday and not sentence.is_title and _PRESENT.search(masked[max(0, start - 60) : end]):
            status = "planned"
        if status == "held" and day > published:
            status = "planned"
        elif status == "planned" and day < published:
            day, precision = (day + dt.timedelta(days=7), "day") if weekday else (None, "unknown")
    if told is None or precision == "unknown":
        day, precision, dated = relative_day(doc, sentence, masked) or (day, precision, dated)
    background = bool(re.search(r"\b(?:had|has) (?:also |already |previously |earlier )*$", masked[:start])) or "recent" in words or "recent" in masked[max(0, start - 20) : start]
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


def _recalled(masked: str, start: int, end: int, left: Circle, right: Circle, last: Encounter) -> tuple[Circle, Circle]:
    """"The delegation had met ...": the side of the last encounter that is not the one named here."""
    anaphor = r"\bthe (?:[\w-]+ )?(?:delegation|team|visitors|guests|committee members|callers|delegates)\b"
    named = right if right else left
    others = [(p, m) for p, m in last.who.people if (c := last.who.party(p, m)) and c not in named.codes and p.index not in named.indices]
    codes = last.who.codes - named.codes
    if len(codes) > 1 and last.guests and not last.guests.codes & named.codes:
        others, codes = last.guests.people, last.guests.codes
    if len(codes) != 1:
        return left, right
    recalled = Circle(others, set(codes), dict(last.who.told))
    if right and re.search(anaphor, masked[max(0, start - 70) : start], re.IGNORECASE):
        return recalled, right
    if left and re.match(r"[^<.;]{0,12}" + anaphor, masked[end:], re.IGNORECASE):
        return left, recalled
    return left, right


def _near(masked: str, start: int, end: int) -> bool:
    """Whether the object follows soon: "met <P1>", "met with a three-member delegation of <O2>"."""
    m = re.compile(r'(?:,? among others,|[^<.;:",]|<D\d+>,?|<[LNVS]\d+>){0,90}?(?:<[POGV]|the (?:[\w-]+ )?(?:delegation|team|visitors|guests|callers)\b|(?:him|her|them)\b)').match(masked, max(0, end - 1))
    return bool(m) or bool(re.search(r"<[PO]\d+>", masked[start:end]))


def _apart(left: Circle, right: Circle, vague: int) -> bool:
    return bool(right.codes - left.codes or left.codes - right.codes or vague)


def _at_home(masked: str, end: int, stop: int) -> bool:
    stretch = masked[end:stop]
    return bool(re.match(r"\s*<P\d", stretch) or _HOUSE.search(stretch) or re.search(r"<V\d", stretch))


def _around(doc: Document, sentence: Sentence) -> str:
    return " ".join(s.text for s in doc.sentences[max(0, sentence.index - 2) : sentence.index + 1])


def _next_text(doc: Document, sentence: Sentence) -> str:
    after = doc.sentences[sentence.index + 1 : sentence.index + 2]
    return after[0].text if after else ""


def _events(doc: Document, sentence: Sentence, masked: str, found: list[Encounter]) -> None:
    """A sentence about "the meeting": more of the one told before, or one whose sides are still to be named."""
    words = frozenset(_WORD.findall(masked.lower()))
    for frame in EVENTS:
        if not words & WORDS[frame.name]:
            continue
        m = frame.regex.search(masked)
        if m is None or in_quote(masked, m.start()) or _NOT_AN_EVENT.search(masked[max(0, m.start() - 25) : m.end()]) or _DIPLOMATS.search(sentence.text) or _COUNTED.search(masked[max(0, m.start() - 30) : m.end()]):
            continue
        if frame.tags["shape"] == "again":
            _again(doc, sentence, masked, frame, m, found)
            continue
        if any(sentence in e.sentences for e in found):
            continue
        status = status_of(masked, m.start(), m.end(), m.group())
        if status is None:
            continue
        who = in_stretch(doc, sentence, masked, 0, len(masked))
        e = _encounter(doc, sentence, masked, m.start(), m.end(), who, status, frame.name)
        if e.day and doc.article.published_on and abs((doc.article.published_on - e.day).days) > 12:
            continue
        last = next((o for o in reversed(found) if sentence.index - o.sentences[-1].index <= 8 and o.status == e.status), None)
        if last is not None and not sentence.is_title and who.codes <= last.who.codes and (not e.day or not last.day or e.day == last.day):
            e.who = Circle(_hosts(doc, sentence, masked).people)
            take(last, e)
        elif who:
            if len(who.codes) < 3:
                e.who = _hosts(doc, sentence, masked)
            e.who.vague = 0
            found.append(e)


def _hosts(doc: Document, sentence: Sentence, masked: str) -> Circle:
    """Who gave the event, or in whose house it was."""
    m = re.search(rf"(?:hosted|chaired|organi[sz]ed|convened|presided over|arranged|called|given)(?: here)? by|(?:residence|house|home) of|<[PO]\d+>(?:'s)? (?:[\w-]+ ){{0,3}}(?:{HOUSE}|plays? hosts? to|hosts|hosted|laid|threw)|at (?:the )?<[POV]\d+>", masked)
    if m is None:
        return Circle()
    return in_stretch(doc, sentence, masked, m.start(), min(len(masked), m.end() + 60), venues=True)


def _again(doc: Document, sentence: Sentence, masked: str, frame: Frame, m: re.Match[str], found: list[Encounter]) -> None:
    """Another meeting of the same sides, still to come."""
    if not re.search(r"\b(?:will|shall|to|would|expected|scheduled|due|agreed|plan\w*|appointment)\b", masked[max(0, m.start() - 40) : m.end() + 40]) or status_of(masked, m.start(), m.start(), "") is None:
        return
    held = next((o for o in reversed(found) if o.is_two_sided and o.status == "held" and not all(s.is_title for s in o.sentences) and 0 <= sentence.index - o.sentences[-1].index <= 14), None)
    if held is not None and re.search(r"committee|coordination", m.group()):
        held = next(o for o in found if o.is_two_sided and o.status == "held" and not all(s.is_title for s in o.sentences))
    named = in_stretch(doc, sentence, masked, 0, len(masked))
    if len(named.codes) >= 2 and (held is None or named.codes - held.who.codes):
        who = Circle([], set(named.codes))
    elif held is None or named.codes - held.who.codes:
        return
    else:
        who = Circle(list(held.who.people) if re.search(r"same (?:leaders|people|men|five|four|three)", masked) else [], set(held.who.codes), held.who.told)
    e = _encounter(doc, sentence, masked, m.start(), m.end(), who, "planned", frame.name)
    e.status = "planned"
    if any(o.status == "planned" and o.who.codes == e.who.codes and days_agree(o, e) for o in found):
        return
    found.append(e)


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
    sides = {doc.party_of(m) for s in window for m in doc.mentions[s.index] if m.kind == "person"} - {None}
    if len(sides) < 2:
        return None
    masked = " ".join(doc.masked(s) for s in window)
    if scenes.score(masked) < scenes.THRESHOLD + 0.3 * (len(window) - 1) or _DIPLOMATS.search(" ".join(s.text for s in doc.sentences[max(0, window[0].index - 2) : window[-1].index + 1])):
        return None
    if any(_PUBLIC_PLACE.search(m.text) for s in window for m in doc.of_kind(s, "venue")):
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
    told = max(window, key=lambda s: (len(doc.of_kind(s, "person")), bool(doc.of_kind(s, "date"))))
    at = doc.masked(told)
    if status == "held" and _PRESENT.search(at) and not re.search(r"\b(?:19|20)\d\d\b", at):
        status = "planned" if re.search(r"\b(?:tomorrow|[A-Z]\w+day)\b", told.text) else "held"
    e = _encounter(doc, told, at, 0, len(at), who, status, "scene")
    for s in window:
        if e.day is None and s is not told:
            other = _encounter(doc, s, doc.masked(s), 0, len(doc.masked(s)), who, status, "scene")
            e.day, e.precision, e.is_dated = other.day, other.precision, e.is_dated or other.is_dated
        e.venue = e.venue or next((v for v in doc.mentions[s.index] if v.kind == "venue"), None)
    e.sentences = list(window)
    e.is_solid = False
    return e


def _merge_in(found: list[Encounter], e: Encounter) -> None:
    for o in reversed(found):
        if same(o, e):
            take(o, e)
            return
    found.append(e)
