"""Name phrases: party, place, role, title and name read as one mention.

A sentence is written as a string of one letter a token (see `_CLASS_HELP`), and name phrases are regular
expressions over these letters. So "former GB Assembly speaker and PTI leader Fida Muhammad Nashad" is
`MLMRaORN`, one person of party PTI with the roles speaker and leader.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from etl.claims.gazetteer import Gazetteer
from etl.claims.mentions import Mention
from etl.claims.name_words import looks_like_name, name_run
from etl.claims.text import Token
from etl.claims.words import COURTESY, NUMBER_WORDS, ROLE_HEADS, ROLE_MODIFIERS

_CLASS_HELP = """
O party  L place  S seat  V venue  D day  N name  R role word  M modifier of a role  i independent
T courtesy title without a name yet  # number  b backed/supported  p 's  x hyphen  a and/&/cum  o of  r from
f for  q who  t the/a/an/his/her  , ( ) .  w any other word
"""

_CHUNK = r"(?:[OLSMRTi](?:xb|b)?p?x?)"
_FOR = r"(?:[fo]t?(?:[MLOSw]a?,?){1,4}?)"
PRE = re.compile(rf"(?:t?(?:{_CHUNK}|a(?={_CHUNK}))*{_CHUNK}(?:R{_FOR})?(?:(?:a|,)?{_CHUNK})*)$")
POST_BRACKET = re.compile(r"\((?:[OiLSM]x?b?[,x]?)+R?\)")
POST_OF = re.compile(r"[or]t?O(?!p)")
POST_APPOSITION = re.compile(
    rf",t?(?:{_CHUNK}|a|o|t|{_FOR})*?[Ri](?:(?:{_CHUNK}|a|[of]t?[OLMSw](?![w])|o|t)*)(?=[,.)q]|$)"
)
ROLE_ONLY = re.compile(rf"t?(?:{_CHUNK})*R(?:o(?:t?[OLM])+)?")

_BACKED = {"backed", "supported", "sponsored", "endorsed", "affiliated", "nominated"}
_ROLE_WORDS = ROLE_HEADS | ROLE_MODIFIERS


@dataclass(slots=True)
class Letters:
    """A sentence as letters: `text[k]` stands for tokens `first[k]`..`last[k]` (exclusive)."""

    text: str = ""
    first: list[int] = field(default_factory=list)
    last: list[int] = field(default_factory=list)
    mention: list[Mention | None] = field(default_factory=list)

    def add(self, letter: str, first: int, last: int, mention: Mention | None = None) -> None:
        self.text += letter
        self.first.append(first)
        self.last.append(last)
        self.mention.append(mention)


VENUE_WORDS = frozenset(
    "House Manzil Markaz Secretariat Hall Chowk Road Stadium Haveli Lodge Mahal Villa Palace Mansion Park Hotel Hospital College "
    "University Airport Street Bazaar Colony Town Mazar Shrine Fort Library Auditorium Marquee Hujra Otaq Centre Center Ground Foundation "
    "Trust Academy School Club Complex Plaza Bridge Avenue Farmhouse".split()
)


def letters_of(tokens: list[Token], first: int, last: int, taken: dict[int, Mention], g: Gazetteer) -> Letters:
    """The sentence as letters; runs of names become one N, mentions found before keep their letter."""
    out = Letters()
    i = first
    while i < last:
        found = taken.get(i)
        if found is not None and found.kind not in ("number", "place"):
            letter = {"party": "O", "seat": "S", "venue": "V", "date": "D"}.get(found.kind, "w")
            if found.kind == "party" and found.party == "IND":
                letter = "i"
            out.add(letter, i, found.last, found)
            i = found.last
            continue
        token = tokens[i]
        if found is None and not token.is_capital and not g.people_lexicon.opens_with(token):  # most words
            out.add(_letter(tokens, i, last), i, i + 1)
            i += 1
            continue
        opens = i == first or tokens[i - 1].text in '"([:\u2022'
        if found is None or (found.kind == "place" and token.lower in g.name_words):
            end, _ = g.people_lexicon.match(tokens, i, last)
            if end == i and found is not None and tokens[i - 1].lower in ROLE_HEADS and i > first:
                end = i  # "Governor Sindh Kamran Tessori": the place belongs to the office
            elif end == i:
                end = name_run(tokens, i, last, g, opens=opens, taken=taken)
                end = _drop_role_tail(tokens, i, end)
            else:
                run = name_run(tokens, i, last, g, opens=opens, taken=taken)
                end = max(end, run)
            if end > i and end < last and tokens[end].text in VENUE_WORDS:
                out.add("V", i, end + 1)
                i = end + 1
                continue
            if end > i and (found is None or end > found.last) and _plausible(tokens, i, end, g, opens):
                out.add("N", i, end)
                i = end
                continue
        if found is not None:
            out.add("L" if found.kind == "place" else "#", i, found.last, found)
            i = found.last
            continue
        out.add(_letter(tokens, i, last), i, i + 1)
        i += 1
    return out


def _drop_role_tail(tokens: list[Token], first: int, end: int) -> int:
    while end > first and tokens[end - 1].lower in ROLE_HEADS and end - first > 1:
        end -= 1
    return end


def _plausible(tokens: list[Token], first: int, end: int, g: Gazetteer, opens: bool) -> bool:
    """A run is worth a letter N: some word is a known name word, or it does not just open the sentence."""
    words = [t.lower for t in tokens[first:end] if t.text.isalpha()]
    if all(w in COURTESY for w in words):
        return False
    if end - first == 1 and words and words[0] in _ROLE_WORDS:
        return False
    if any(looks_like_name(w, g) for w in words):
        return True
    return not (opens and len(words) == 1)


# The letter of a word or sign by itself; what is written first counts where a word is two things.
_LETTER_OF: dict[str, str] = {
    **dict.fromkeys(ROLE_MODIFIERS, "M"),
    **dict.fromkeys(ROLE_HEADS, "R"),
    **dict.fromkeys(("independent", "independents"), "i"),
    **dict.fromkeys(_BACKED, "b"),
    **dict.fromkeys(("the", "a", "an", "his", "her", "their", "its"), "t"),
    "for": "f",
    **dict.fromkeys(("who", "whose", "whom"), "q"),
    "from": "r",
    "of": "o",
    **dict.fromkeys(("and", "&", "cum"), "a"),
    **{sign: sign for sign in ",()."},
    **dict.fromkeys("-\u2013", "x"),
    "'s": "p",
}


def _letter(tokens: list[Token], i: int, last: int) -> str:
    _, _, _, lower, is_capital = tokens[i]
    if lower in _BRACKETED and _in_bracket(tokens, i, last):
        return "T"
    letter = _LETTER_OF.get(lower, "w")
    if is_capital and letter in "Mw" and lower in COURTESY:
        return "T"
    if lower == "'" and i > 0 and tokens[i - 1].lower.endswith("s"):
        return "p"
    if letter == "w" and lower in _IN_WAITING and i > 0 and tokens[i - 1].text == "-":
        return "M"
    return letter


_IN_WAITING = ("designate", "elect", "nominate")  # "prime minister-designate"


_RANKS = ("r", "retd", "rtd")
_BRACKETED = frozenset(("(", ")", *_RANKS))


def _in_bracket(tokens: list[Token], i: int, last: int) -> bool:
    """True on the signs and letters of "(r)" and "(retd)", which follow a rank."""
    for a in (i, i - 1, i - 2):
        if (
            a >= 0
            and a + 2 < last
            and tokens[a].text == "("
            and tokens[a + 1].lower in _RANKS
            and tokens[a + 2].text == ")"
        ):
            return True
    return False


_NOT_OF_IT = re.compile(r"a|t?O,")
_ANOTHER = re.compile(r"R[a,]+(?P<own>t?Op)$")  # "the ambassador and PML-N's Khan": two people


def phrase_start(text: str, start: int, stop: int) -> int:
    """Where a name phrase begins: "and", and the party of "in a blow to the PPP, former MPA", are none of it."""
    while (m := _NOT_OF_IT.match(text, start, stop)) is not None:
        start = m.end()
    other = _ANOTHER.search(text, start, stop)
    return other.start("own") if other and other.end() == stop else start


@dataclass(slots=True)
class Segment:
    """One role of a name phrase: "former PPP senator" is former, party PPP, role senator."""

    party: str | None = None
    backed: str | None = None
    is_former: bool = False
    roles: list[str] = field(default_factory=list)
    place: str | None = None
    seat: str | None = None


_FORMER = {"former", "ex", "erstwhile", "estranged", "disgruntled", "dissident", "ousted", "late", "turncoat", "ex-"}


def segments(letters: Letters, tokens: list[Token], start: int, stop: int) -> list[Segment]:
    """The roles told by letters [start, stop)."""
    out = [Segment()]
    for k in range(start, stop):
        letter, m = letters.text[k], letters.mention[k]
        words = [t.lower for t in tokens[letters.first[k] : letters.last[k]]]
        seg = out[-1]
        if letter in "a," and (seg.roles or (seg.party and letter == "a")):
            out.append(Segment())
        elif letter == "O" and m is not None:
            if letters.text[k + 1 : k + 3] in ("xb",) or letters.text[k + 1 : k + 2] == "b":
                seg.backed = m.party
            elif seg.party is None:
                seg.party = m.party
        elif letter == "i":
            seg.party = "IND"
            if m is not None and m.backed_by:
                seg.backed = m.backed_by
            if words and words[0] == "independents":
                seg.roles.append("independent")
        elif letter in "RM":
            if words[0] in _FORMER:
                seg.is_former = True
            seg.roles.append(words[0])
        elif letter == "L" and m is not None:
            seg.place = m.place
        elif letter == "S" and m is not None:
            seg.seat = m.seat
    return [s for s in out if s.party or s.roles or s.backed or s.seat]


def group_count(tokens: list[Token], letters: Letters, k: int) -> int | None:
    """The number just before letter k, as a count of people."""
    if k == 0:
        return None
    words = [t.lower for t in tokens[letters.first[k - 1] : letters.last[k - 1]]]
    if letters.text[k - 1] == "#":
        m = letters.mention[k - 1]
        return int(m.value) if m is not None and m.value is not None and m.value < 1000 else None
    return NUMBER_WORDS.get(words[0]) if words else None
