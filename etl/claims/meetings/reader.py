"""From sentences to encounters."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.frames import Frame, FrameSet
from etl.claims.meetings.attendance import fill, nameless_guests
from etl.claims.meetings.build import COUNTED, DIPLOMATS, around, encounter_of, has_independents
from etl.claims.meetings.circles import RECEIVED_THERE, are_apart, circles, is_at_home, is_near, recalled, split
from etl.claims.meetings.encounter import Encounter, same, take
from etl.claims.meetings.events import read_events
from etl.claims.meetings.frames import ENCOUNTERS
from etl.claims.meetings.scenes import add_scenes
from etl.claims.meetings.trigger_words import WORDS
from etl.claims.meetings.when import status_of
from etl.claims.meetings.zones import right_end
from etl.claims.prefilter import Quick
from etl.claims.text import Sentence

_ENCOUNTERS = FrameSet(ENCOUNTERS)
_NOT_A_MEETING = re.compile(
    r"\b(?:public|corner|cabinet|(?<!all )(?<!all-)part(?:y|ies)|core committee|"
    r"central executive committee|CEC|executive committee|general body|shura|board|"
    r"security council|NSC|CCI|apex committee|business advisory|"
    r"mass|election|Senate|Assembly|house|court|lawyers|advisory|parliamentary|workers)(?:'s)? $",
    re.IGNORECASE,
)
_SEPARATE = re.compile(
    r"\b(?:separate(?:ly)?|one after (?:another|the other)|in turn|individually|"
    r"one by one|back-to-back)\b",
    re.IGNORECASE,
)
_ONGOING = re.compile(r"\b(?:talks|negotiations|dialogue|discussions|deliberations|consultations)\b", re.IGNORECASE)
_DENIED_AFTER = Quick(
    re.compile(
        r"\b(?:never happened|no such (?:meeting|sitting|midnight|thing|encounter|"
        r"dinner|visit)|there was no (?:\w+ )?(?:meeting|breakfast|dinner|lunch|sitting|"
        r"visit|midnight)|did not take place|have not seen each other|denied (?:the|"
        r"having|any|that)|baseless|pack of lies|figment)\b",
        re.IGNORECASE,
    )
)
_THERE = re.compile(r"\b(?:present|attended|participated|took part|in attendance|were there) ?$")
_OWN_BODY = re.compile(
    r" (?:the |its |his )?<O\d+>(?:'s)? (?:Sindh |Punjab |KP |Balochistan |<L\d+> |provincial |central |federal |district )?(?:parliamentary|core|central executive|"
    r"executive|working|political|organising|party|workers|office-bearers|CEC|cabinet|council|board|shura|lawmakers|parliamentarians|MNAs|MPAs|senators)\b(?! of)",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"\b(?:meetings?|talks|sitting|session|conversation|dinner|lunch|breakfast|discussions?|consultations?|huddle|encounter)"
    r"\b[^.;]{0,30} (?:which|that) [^.;]{0,90}$"
)
_OTHER_MEETING = re.compile(
    r"\b(?:public|corner|cabinet|election|campaign|protest|party|press|news|budget|parliamentary|executive|workers'?) ",
    re.IGNORECASE,
)
_ON_CONDITION = re.compile(r"\b(?:if|provided|only when|unless|in case)\b")
_UNREAL = re.compile(r"[^.;]{0,70}?\b(?:would|could|might|may|cannot|never|did not|failed to|if)\b")
_TO_BE = re.compile(
    r"[^.;]{0,70}?\b(?:will|is (?:scheduled|expected|due|likely|planned|set|slated)|are (?:scheduled|expected|due|likely))\b"
)
_WORD = re.compile(r"[a-z]+")
_PLAIN = frozenset(
    {"met", "held-talks", "called-on", "visited", "telephoned", "was-received", "sat-with", "came-to-see"}
)
_JOINING = re.compile(
    r"\b(?:join|joined|joining|rejoin|return to the|fold|switch|come aboard|new "
    r"home|induct|enter the party|(?:association|affiliation|allegiance|entry) (?:with|to|into))\w*\b",
    re.IGNORECASE,
)


def gather(doc: Document) -> list[Encounter]:
    """All encounters of the article, merged, in the order of the text."""
    found: list[Encounter] = []
    for sentence in doc.sentences:
        masked = doc.masked(sentence)
        if (
            found
            and _DENIED_AFTER.search(masked)
            and sentence.index - found[-1].sentences[-1].index <= 2
            and found[-1].status == "held"
            and not found[-1].sentences[-1].is_title
        ):
            found[-1].status = "denied"
        if "<" not in masked:
            continue
        last = next((o for o in reversed(found) if o.is_two_sided and not sentence.is_title), None)
        words = frozenset(_WORD.findall(masked.lower()))
        for e in _told(doc, sentence, masked, words, last):
            _merge_in(found, e)
        read_events(doc, sentence, masked, words, found)
        if found:
            nameless_guests(doc, sentence, masked, found)
            fill(doc, sentence, masked, found)
    add_scenes(doc, found)
    return found


def _told(
    doc: Document, sentence: Sentence, masked: str, words: frozenset[str], last: Encounter | None
) -> list[Encounter]:
    out: list[Encounter] = []
    for frame in _ENCOUNTERS.likely(masked):
        if frame.name in WORDS and not words & WORDS[frame.name]:
            continue
        for m in frame.find(masked):
            for e in _read(doc, sentence, masked, frame, m, last):
                if not any(
                    e.who.codes == o.who.codes and e.who.indices <= o.who.indices and e.status == o.status for o in out
                ):
                    out.append(e)
    return out


def _read(
    doc: Document, sentence: Sentence, masked: str, frame: Frame, m: re.Match[str], last: Encounter | None
) -> list[Encounter]:
    shape, needs = frame.tags["shape"], frame.tags.get("needs")
    start, end = m.span()
    before = masked[max(0, start - 40) : start]
    if (_NOT_A_MEETING.search(before) and not re.search(r"\bjoint [\w ]*$", before)) or COUNTED.search(
        masked[max(0, start - 30) : end]
    ):
        return []
    left, right = circles(doc, sentence, masked, frame.tags, start, end)
    if last is not None and bool(left) != bool(right):
        left, right = recalled(masked, start, end, left, right, last)
    if shape == "two" and (not left or not right or not is_near(masked, start, end)):
        return []
    if frame.name == "in-a-meeting" and _THERE.search(masked[max(0, start - 30) : start]):
        return []
    if frame.name == "meeting-of" and _OWN_BODY.match(masked, end):
        return []
    if needs == "meeting-before" and not _WHICH.search(masked[:start]):
        return []
    if needs == "people" and (
        len(left.add(right).person_codes) < 2
        or len(left.add(right).people) > 4
        or DIPLOMATS.search(around(doc, sentence))
    ):
        return []
    if (needs == "left" and not left) or (needs == "right-two" and len(right.codes) < 2):
        return []
    if (
        needs == "home"
        and not is_at_home(masked, end, right_end(masked, end))
        and not RECEIVED_THERE.match(masked, right_end(masked, end))
    ):
        return []
    who = left.add(right)
    if (
        len(who.codes) == 1
        and left.people
        and right.people
        and re.search(r"\bjoin(?:ed|s|ing)?\b[^.;]{0,80}$", masked[:start])
    ):
        who.vague = 1  # a politician who joins the party at this meeting
    elif (
        who.vague
        and not _JOINING.search(masked + " " + _next_text(doc, sentence))
        and not (has_independents(doc) and frame.name in _PLAIN)
    ):
        who.vague = 0
    if len(who.codes) + (1 if who.vague and who.codes else 0) < 2 or (
        shape == "two" and not are_apart(left, right, who.vague)
    ):
        return []
    if (
        _ONGOING.search(m.group())
        and not who.people
        and not re.search(r"<[DV]\d+>|delegation|team|committee|residence|headquarters", masked)
    ):
        return []
    if needs == "noun" and _UNREAL.match(masked, end):
        return []
    if frame.name == "in-a-meeting" and _OTHER_MEETING.search(m.group()):
        return []
    status = frame.tags.get("status") or status_of(masked, start, end, m.group())
    if status == "planned" and _ON_CONDITION.search(masked[end : end + 90]) and re.search(r"\bwould\b", masked[:start]):
        return []
    if needs == "noun" and status == "held" and _TO_BE.match(masked, end):
        status = "planned"
    if status is None:
        return []
    if frame.name in ("was-received", "called-on", "hosted") and DIPLOMATS.search(around(doc, sentence)):
        return []
    whole = encounter_of(
        doc,
        sentence,
        masked,
        start,
        end,
        who,
        status,
        frame.name,
        "phone" if re.search(r"phone|telephon", m.group()) else frame.tags.get("medium", ""),
    )
    whole.guests = right if frame.name in ("hosted", "was-received") else left
    is_call = frame.tags.get("medium") == "phone" or re.search(r"phone|telephon", m.group())
    if (
        shape in ("two", "pool")
        and left
        and len(right.people) > 1
        and (_SEPARATE.search(masked[max(0, start - 60) : end + 40]) or (is_call and len(right.person_codes) > 1))
    ):
        return split(whole, left, right)
    if (
        shape == "two"
        and len(left.person_codes) > 1
        and right
        and _SEPARATE.search(masked[max(0, start - 40) : end + 40])
    ):
        return split(whole, right, left)
    return [whole]


def _next_text(doc: Document, sentence: Sentence) -> str:
    after = doc.sentences[sentence.index + 1 : sentence.index + 2]
    return after[0].text if after else ""


def _merge_in(found: list[Encounter], e: Encounter) -> None:
    for o in reversed(found):
        if same(o, e):
            take(o, e)
            return
    found.append(e)
