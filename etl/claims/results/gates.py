"""What makes a match of a frame a report: no plan, no denial, nobody's mere saying; and who shares in it."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.mentions import Mention
from etl.claims.results.skeleton import Skeleton
from etl.claims.text import Sentence

OUTCOMES = {"w": "won", "l": "lost", "a": "leading", "t": "trailing"}
_UNREAL = re.compile(
    r"\b(?:will|would|shall|could have|may|might|hop(?:es?|ed|ing)|expect(?:s|ed)?|likely|poised|set to"
    r"|aim(?:s|ed|ing)?|vow(?:s|ed)?|confident|predict(?:s|ed)?|if|unless|whether|should|plans?|want"
    r"(?:s|ed)? to|wish(?:es|ed)?|seek(?:s|ing)?|bid to|try(?:ing)? to|tried to|hopeful of|eyeing|in order to"
    r"|contesting to|chance|going to|fielded to|would-be|can(?:not)?)\b(?![^<]*\bhad\b)",
    re.I,
)
_NEGATED = re.compile(r"\b(?:not|never|n't|neither|nor|denied|failed to|no one|nobody)\b", re.I)
_SAID = re.compile(
    r"\b(?:sa(?:id|ys|ying)|stat(?:ed|es)|assert(?:ed|s)|remark(?:ed|s)|complain(?:ed|s)|not(?:ed|es) that"
    r"|observ(?:ed|es)|recall(?:ed|s)|credit(?:ed|s)|claim(?:s|ed|ing)?(?: in (?:his|her|the|an?|their) [a-z]+)?(?: that| to have| victory| (?:their|his|her|its) (?:party|candidate|man|nominee|victory))"
    r"|told|alleg(?:ed|es|ing)|argu(?:ed|es)|insist(?:s|ed)|maintain(?:s|ed) that|add(?:ed|s)|whose "
    r"(?:father|brother|son|uncle|party|candidate|man|mother|wife|husband)|according|believes?|thinks?"
    r"|congratulat(?:ed|es|ing)|announc(?:ed|es) (?:that|the)|accus(?:ed|es|ing)|demand(?:ed|s)|petition"
    r"|challeng(?:ed|ing) the|campaign(?:ed|ing) for|supported|reject(?:ed|s|ing)) ?",
    re.I,
)
_HANDED = re.compile(
    r"\b(?:tickets?|nominat\w+|symbol|withdr[ae]w\w*|retir\w+|step(?:ped|s|ping)? (?:down|aside)|vacat\w+|sit out)\b",
    re.I,
)
# "and his deputy,", "along with the", but not "and his rival".
_AND = r",? (?:and|&|along with|as well as) (?:(?:the|his|her|their|fellow|party) (?:(?!rival|opponent|challenger)[a-z-]+ ?){0,3},? ?)?"
_JOIN = rf"(?:{_AND}|, (?:the )?)"


def list_of(tag: str, text: str) -> list[str]:
    """All people of the enumeration that a person's tag ends: "<P0>, <P1> and <P2>"."""
    m = re.search(rf"((?:<P\d+>{_JOIN})*<P\d+>{_AND}){re.escape(tag)}", text)
    return [*re.findall(r"<P\d+>", m.group(1)), tag] if m else [tag]


def is_real(m: re.Match[str], sk: Skeleton, frame: Frame) -> bool:
    """False for a match that a plan, a denial, a condition or somebody's saying stands in."""
    first = min(m.start(k) for k, v in m.groupdict().items() if v and k in OUTCOMES)
    lead = sk.text[max(0, first - 40) : first] if frame.name in ("declared", "winner_is") else ""
    inner = lead + re.sub(r"<[A-Z]\d+>", "", sk.text[m.start() : m.end()])
    near = inner
    if m.groupdict().get("v"):
        end = m.start("v") if frame.tags.get("sure") else m.end("v")
        near = sk.text[max(first if first < end else 0, m.start("v") - 35) : end]
    if m.groupdict().get("v"):
        negated = re.search(
            r"\b(?:not|never|n't|neither|nor|failed to|no one|nobody)(?: [a-z]+)? $", sk.text[: m.start("v")]
        )
    else:
        negated = _NEGATED.search(near)
    if _UNREAL.search(near) or negated or _SAID.search(inner):
        return False
    if frame.name in ("winner_is", "seat_held") and _HANDED.search(sk.text):
        return False
    if (
        frame.tags.get("needs") == "seat"
        and "<S" not in sk.text
        and not re.search(r"\b(?:seat|constituency)\b", sk.text[: m.end()])
    ):
        return False
    return not re.search(r"\b(?:if|unless|whether|would|had .{0,60} not)\b[^,;]*$", sk.text[:first], re.I)


def subject_of(doc: Document, sentence: Sentence) -> Mention | None:
    """The person whom a following "he" or "she" most likely means: the first that no preposition governs."""
    if sentence.text[:1] in "\"'":
        return None
    for m in doc.of_kind(sentence, "person"):
        before = doc.norm.text[sentence.start : m.start]
        if doc.norm.text[m.end : m.end + 2] == "'s" or m.text.endswith("'s"):
            continue
        if m.person is not None and not re.search(
            r"\b(?:with|of|by|to|for|against|under|from|in|over|than|like|at|and) (?:the |his |her )?$", before
        ):
            return m
    return None


def he_before(doc: Document, sentence: Sentence) -> Mention | None:
    """The person whom "he" or "she" means in a sentence: the last subject of the sentences before."""
    for s in reversed(doc.sentences[: sentence.index]):
        subject = subject_of(doc, s)
        if subject is None and s.index == sentence.index - 1 and not s.text.startswith(('"', "'")):
            people = [m for m in doc.of_kind(s, "person") if m.person is not None]
            subject = people[0] if len(people) == 1 else None
        if subject is not None:
            return subject
    return None


_SEAT_THEN_NAME = re.compile(
    r"<S\d+>(?: \(<L\d+>\)|,? <L\d+>)?[^<>;.]{0,40}\b(?:by|to|chose|elected|picked|preferred|returned|for) (?:the |its )?$"
)


def nearest_seat(text: str, at: int, places: list[tuple[int, str | None]], *, is_table: bool = False) -> str | None:
    """The seat of the same part of the sentence, else the last before, else the first after."""
    if len({s for _, s in places}) == 1:
        return places[0][1]
    if is_table or re.match(r"\s*<S\d+>", text):
        return next((s for p, s in reversed(places) if p < at), places[0][1])
    told_before = _SEAT_THEN_NAME.search(text[:at])
    if told_before:  # "PB-20 (Khuzdar) was retained by X and PB-22 by Y"
        return next((s for p, s in places if p == told_before.start()), places[0][1])
    cuts = [
        0,
        *(
            m.start()
            for m in re.finditer(
                r";|, while |, whereas | while |, but |, and (?=<P|in |PML|PPP)|,? though |,? although |\u2014", text
            )
        ),
        len(text),
    ]
    begin = max(c for c in cuts if c <= at)
    end = min(c for c in cuts if c > at) if at < len(text) else len(text)
    inside = [(abs(p - at), s) for p, s in places if begin <= p < end]
    if inside:
        return min(inside)[1]
    before = [s for p, s in places if p < at]
    return before[-1] if before else places[0][1]
