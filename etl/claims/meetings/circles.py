"""Who stands on either side of the words that tell of an encounter."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.meetings.anaphora import announcers, both_sides, they, with_whom
from etl.claims.meetings.build import has_independents
from etl.claims.meetings.circle import ALLIANCES, Circle
from etl.claims.meetings.clauses import in_quote, left_of, pronoun_after, speaker
from etl.claims.meetings.encounter import Encounter
from etl.claims.meetings.sides import HOUSE, government_side, in_stretch
from etl.claims.meetings.zones import left_zones, right_end
from etl.claims.text import Sentence

_HOUSE = re.compile(rf"\b{HOUSE}\b", re.IGNORECASE)
RECEIVED_THERE = re.compile(
    r",? (?:where|at which|at whose [a-z]+) [^.;\"]{0,90}?\b(?:received|waiting|"
    r"welcomed|greeted|garlanded|hosted|served|presided|on hand|met (?:him|her|"
    r"them)|treated|host|laid)\b[^.;\"]{0,60}",
    re.IGNORECASE,
)
# "met the ambassador and <P1> flew to <L2>": somebody else's doing
_NEW_SUBJECT = re.compile(
    r",? and (?=<P\d+> (?:later |also |then )?(?:flew|went|came|said|told|left|gave|held|is|has|had|will|would|addressed|visited|announced|arrived|spoke)\b)"
)
_BODY = re.compile(
    r"\b(?:delegation|team|committee|leaders|leadership|deputation)s?,? (?:of|from) (?:the )?(?:[a-z-]+ )*<O\d+>(?:,| alliance)? (?:led|headed|comprising|consisting|including|under)|"
    r"<O\d+>(?:'s)? (?:[a-z-]+ ){0,3}(?:delegation|team|committee|deputation),? (?:led|headed|comprising|consisting|including|under)"
)
# "After his meeting with <P0>, <P1> told reporters ...": the subject comes behind.
_FRONTED = re.compile(
    r"([^<.\"]{0,60}<[PO]\d+>(?:(?:,? and|,)? ?(?:[^,<.\"]{0,40})<[POLVD]\d+>)*[^,<.\"]{0,40}), (?:the |a )?(?:[^<,.\"]{0,40})?"
    r"(<[PO]\d+>(?:(?:, | and )<P\d+>)*)"
)


def circles(
    doc: Document, sentence: Sentence, masked: str, tags: dict[str, str], start: int, end: int
) -> tuple[Circle, Circle]:
    """Who stands left and right of the telling words."""
    shape, needs = tags["shape"], tags.get("needs")
    stop = right_end(masked, end)
    if shape == "two" and (turn := _NEW_SUBJECT.search(masked, end, len(masked))) is not None:
        stop = min(stop, turn.start())
    if in_quote(masked, start):
        left = speaker(doc, sentence, masked, start) or Circle()
        if not left or re.match(r"(?:sit|meet|visit|sits|meets|receive|host)s?\b", masked[start:end], re.IGNORECASE):
            return Circle(), Circle()
    else:
        left = left_of(doc, sentence, masked, start, near=needs == "left") if shape != "between" else Circle()
    if re.search(r"\bthere $", masked[:start], re.IGNORECASE):
        left = Circle()  # "there had been talks with": nobody's
    if not left and shape == "two":
        left = they(doc, sentence, masked, start) or announcers(doc, sentence, masked, start)
    if shape == "joint" and len(left.codes) == 1:
        left.codes |= government_side(doc, masked)
    if shape in ("joint", "pool") and len(left.codes) < 2:
        left = left.add(_both_on_left(doc, sentence, masked, start))
    if shape == "whom":
        return with_whom(doc, sentence, masked, start)
    if shape == "joint":
        return left, Circle()
    if (
        shape == "two"
        and not left
        and "<" not in masked[:start]
        and start <= 70
        and (fronted := _FRONTED.match(masked, end))
    ):
        return in_stretch(doc, sentence, masked, fronted.start(2), fronted.end(2)), in_stretch(
            doc, sentence, masked, start, fronted.end(1)
        )
    inner, right = in_stretch(doc, sentence, masked, start, end), in_stretch(doc, sentence, masked, end, stop)
    if tags.get("inner") == "left":
        left = inner
    else:
        right = inner.add(right)
    if needs == "home" and not right.codes:
        right = in_stretch(doc, sentence, masked, end, stop, venues=True)
    if needs == "home":
        right = right.add(_hosts_there(doc, sentence, masked, stop))
    if shape in ("between", "pool") and len(left.add(right).codes) < 2:
        right = right.add(both_sides(doc, sentence, masked, end, min(stop, end + 50)))
    if not right and not in_quote(masked, start):
        right = pronoun_after(doc, sentence, masked, start, end, left)
    if len(left.codes | right.codes) == 1:
        right.codes |= government_side(doc, masked)
    for circle in (left, right):
        if (bodies := circle.codes & ALLIANCES) and circle.people and _BODY.search(masked):
            circle.codes = set(bodies)  # its members are there for the alliance
        if len(circle.codes) == 1:
            circle.take_as(next(iter(circle.codes)))
    for one, other in ((left, right), (right, left)):
        if one.people and not one.codes and other.codes and has_independents(doc):
            one.take_as("IND")
            one.codes = set(one.person_codes)
    return left, right


def _both_on_left(doc: Document, sentence: Sentence, masked: str, start: int) -> Circle:
    """ "The two parties held talks": their sides."""
    begin = max((b for b, _ in left_zones(masked, start) if start - b > 6), default=0)
    return both_sides(doc, sentence, masked, max(begin, start - 70), start)


def _hosts_there(doc: Document, sentence: Sentence, masked: str, at: int) -> Circle:
    """ ", where <P2> was waiting for them": who received the visitors."""
    m = RECEIVED_THERE.match(masked, at)
    return in_stretch(doc, sentence, masked, m.start(), m.end()) if m else Circle()


def split(whole: Encounter, left: Circle, right: Circle) -> list[Encounter]:
    """One encounter for each of the people on the right: "held separate telephone conversations with ..."."""
    out = []
    for p, m in right.people:
        code = right.party(p, m)
        one = Circle([(p, m)], {code} if code else set(), right.told)
        e = Encounter(
            left.add(one),
            whole.status,
            whole.rule,
            list(whole.sentences),
            whole.medium,
            whole.day,
            whole.precision,
            whole.is_dated,
            whole.is_background,
            whole.venue,
        )
        if e.is_two_sided:
            out.append(e)
    return out


def recalled(masked: str, start: int, end: int, left: Circle, right: Circle, last: Encounter) -> tuple[Circle, Circle]:
    """ "The delegation had met ...": the side of the last encounter that is not the one named here."""
    anaphor = r"\bthe (?:[\w-]+ )?(?:delegation|team|visitors|guests|committee members|callers|delegates)\b"
    named = right if right else left
    others = [
        (p, m)
        for p, m in last.who.people
        if (c := last.who.party(p, m)) and c not in named.codes and p.index not in named.indices
    ]
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


def is_near(masked: str, start: int, end: int) -> bool:
    """Whether the object follows soon: "met <P1>", "met with a three-member delegation of <O2>"."""
    m = re.compile(
        r'(?:,? among others,|[^<.;:",]|<D\d+>,?|<[LNVS]\d+>){0,90}?(?:<[POGV]|'
        r"the (?:[\w-]+ )?(?:delegation|team|visitors|guests|callers)\b|(?:him|"
        r"her|them)\b)"
    ).match(masked, max(0, end - 1))
    return bool(m) or bool(re.search(r"<[PO]\d+>", masked[start:end]))


def are_apart(left: Circle, right: Circle, vague: int) -> bool:
    return bool(right.codes - left.codes or left.codes - right.codes or vague)


def is_at_home(masked: str, end: int, stop: int) -> bool:
    stretch = masked[end:stop]
    return bool(
        re.match(r"\s*<P\d", stretch)
        or re.search(r"<P\d+>'s(?= on\b| <D|[.,;]|$)", masked[end : stop + 2])
        or _HOUSE.search(stretch)
        or re.search(r"<V\d", stretch)
    )
