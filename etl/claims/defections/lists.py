"""Lists of people and counted groups in masked sentences: "<P0> of <S1>, <P2> (<S3>) and <P4>", "<N0> of the <O1>"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.claims.defections.shared import said_of_all
from etl.claims.document import Document
from etl.claims.mentions import Mention, Person
from etl.claims.text import Sentence

NOUNS = (
    r"(?:MPAs?|MNAs?|MLAs?|lawmakers?|legislators?|parliamentarians?|senators?|members?|"
    r"independents?|councillors?|chairm[ae]n|candidates?|leaders?|notables?|winners?|"
    r"ministers?|ex-ministers?|politicians?|electables?|heavyweights?|nazims?|mayors?|"
    r"ticket-holders?|office-bearers?|dissidents?|turncoats?|veterans?|nominees?|contestants?|"
    r"victors?|defectors?|stalwarts?|aspirants?|elders?|women|men)"
)
_NAME = r"[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}"
_PLACE = r"(?:<[SLV]\d+>|[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
_TAIL = (
    rf"(?: ?\([^()]{{0,60}}\)|,? <S\d+>| (?:of|from|in|for) (?:the )?{_PLACE}(?:,?(?: "
    rf"in)? (?:<L\d+>|[A-Z]\w+(?! [A-Z])))?| ?[–—-] <S\d+>(?:, [A-Z]\w+)?|, [A-Z]\w+(?=,"
    rf"? and |, <P)"
    r"|, (?:an? |the |both |all |his |her |its |ex-|once |until |till |thrice |twice "
    r"|now |formerly |former |hitherto |another |one of |sitting |long-time |long time "
    r"|veteran |two-time |three-time |four-time |till recently |until recently |currently "
    r"|also |president |chief |head |himself |herself |for (?:\w+|<N\d+>) years |(?:who|"
    r"whose|whom|to whom|neither of whom|none of whom) )"
    r"(?:[^,<;.\"]|<[OLSDN]\d+>){0,110}(?=,| -| –| —))"
)
_GROUP = (
    rf"<G\d+>(?:-elect)?(?: (?:of|from) (?:the )?(?:<[OLV]\d+>|[A-Z]\w+(?: [A-Z]\w+){{0,3}}))?"
    rf"|(?:[Aa]nother |[Ss]ome |[Aa]bout |[Aa]t least |[Nn]early |[Aa]ll |[Tt]he |[Aa]s "
    rf"many as )*<N\d+>(?: of the <N\d+>| out of(?: the)? <N\d+>| of)?(?: the| its| their)?(?: "
    rf"(?!in\b|to\b|with\b|by\b|for\b|years?\b|months?\b|days?\b|weeks?\b|the\b|seats?\b|"
    rf"votes?\b|per\b|against\b|had\b|have\b|has\b|were\b)[\w'-]+){{0,4}}? (?:<O\d+>(?:-backed)?(?: "
    rf"independents?)?(?: {NOUNS})?|{NOUNS}\b(?:-elect)?(?: {NOUNS}\b(?:-elect)?)?)(?: (?:of|from|elected on|belonging "
    rf"to) (?:the )?<O\d+>)?"
    r"|[Oo]f (?:the )?(?:<N\d+> )?<O\d+>(?:[^.;<,]|<[LD]\d+>){0,45},? <N\d+>"
    r"|<N\d+> of (?:them|these|those|whom)|[Aa]nother <N\d+>|[Aa]ll <N\d+>|(?:^|(?<=[.:] )|"
    r"(?<=while )|(?<=and ))(?:All )?<N\d+>(?: others| more)?(?= (?:have|had|has|are|were|will|would|did|"
    r"also|then|later)\b|\s*$)"
)
_ROLE = (
    r"(?:(?:former |ex-)?(?:M[LPN]A|[Aa]dvis[eo]r|[Aa]dvocate|[Ss]enator|[Mm]inister|[Cc]ouncillor|[Nn]azim|[Cc]hairman) |"
    r"(?:former |retired |noted |veteran |fellow )(?:[a-z-]+ ){1,2})?"
)
_ITEM = rf"(?:(?:the |his |her )?{_ROLE}<P\d+>(?: <L\d+>(?= and |, |,? \(|$|\.| [–—-] ))?(?:{_TAIL}){{0,2}}|{_GROUP})"
_RAW = rf"(?:{_NAME}(?:{_TAIL})?)"
_SEP = r"(?: (?=<P\d+> [^.;<]{0,60})|,? (?:and|&|along with|together with|as well as|besides) (?:the |his |her |also )?|, |/)"
# Lists of people; a name that was not recognised counts between two that were.
LIST = rf"{_ITEM}(?:{_SEP}(?:{_ITEM}|{_RAW}(?={_SEP}<P)))*"
LISTS = re.compile(LIST)
_PIECE = re.compile(rf"(?P<p><P\d+>)|(?P<g>{_GROUP})|(?P<raw>(?<=, ){_NAME}(?= of| from|,| and| \())")
_SEAT = re.compile(r"^[^<>]{0,14}<(S\d+)>")


@dataclass(slots=True)
class Actor:
    """A person or a counted group that may change sides."""

    sentence: Sentence
    mention: Mention | None = None
    name: str | None = None  # of a person; None for a group
    group: str | None = None
    count: int | None = None
    party: str | None = None  # said of a group: "seven councillors elected on PTI tickets"
    backed_by: str | None = None
    seat: str | None = None
    position: int = 0  # in the masked sentence

    @property
    def person(self) -> Person | None:
        return self.mention.person if self.mention else None

    @property
    def key(self) -> str:
        return self.name.lower() if self.name else f"group {self.count}"


def members(doc: Document, sentence: Sentence, start: int, stop: int) -> list[Actor]:
    """The people and counted groups of the list `masked[start:stop]`; groups of unknown kind are left out."""
    masked = doc.masked(sentence)
    out: list[Actor] = []
    depth_end = -1
    for m in _PIECE.finditer(masked, start, stop):
        if m.start() < depth_end:
            continue
        if m.group("p"):
            mention = doc.tagged(sentence, m.group())[0]
            if mention.person is None or (out and _is_role_alone(mention)):
                continue
            seat = _SEAT.match(masked[m.end() :])
            code = mention.seat or (doc.tagged(sentence, f"<{seat.group(1)}>")[0].seat if seat else None)
            out.append(Actor(sentence, mention, mention.person.name, seat=code, position=m.start()))
        elif m.group("g"):
            group = _group(doc, sentence, masked, m)
            if group is not None:
                out.append(group)
                depth_end = m.end()
        elif out:
            out.append(Actor(sentence, None, m.group(), position=m.start()))
    if (
        len(out) > 1
        and any(a.name for a in out)
        and (party := said_of_all(doc, sentence, next(a.position for a in out if a.name), stop))
    ):
        for a in out:
            if a.name and not (a.mention and (a.mention.party or a.mention.former_party)):
                a.party = party
    return out


def _is_role_alone(m: Mention) -> bool:
    """True for "president of the <O> in Kohat" behind a name: it says what the man is and does not mean the party's head."""
    return m.person is not None and m.text[:1].islower() and m.person.name.split()[-1].lower() not in m.text.lower()


def _group(doc: Document, sentence: Sentence, masked: str, m: re.Match[str]) -> Actor | None:
    found = doc.tagged(sentence, m.group())
    parties = [x for x in found if x.kind == "party"]
    counts = [x for x in found if x.kind == "number" and x.value is not None and not x.is_percent]
    groups = [x for x in found if x.kind == "group"]
    if not counts and not groups:
        return None
    if groups:
        count = groups[0].count
    else:
        pick = counts[-1] if m.group()[:2].lower() == "of" else counts[0]
        count = int(pick.value or 0)
    if not count or count > 400 or (count == 1 and not parties):
        return None
    independent = next((x for x in parties if x.party == "IND"), None)
    text = doc.norm.text[doc.unmask(sentence, m.start()) : doc.unmask(sentence, m.end())]
    if (
        not groups
        and not parties
        and not re.search(NOUNS + r"\b", m.group())
        and not re.search(r"^(?:[Aa]nother|All|<N\d+>)", m.group())
    ):
        return None
    if parties and not independent and re.search(r"-backed", m.group()):
        return Actor(
            sentence, groups[0] if groups else None, None, text, count, "IND", parties[0].party, position=m.start()
        )
    party = (
        independent.party
        if independent
        else (groups[0].party if groups and groups[0].party else (parties[0].party if parties else None))
    )
    if party is None and re.search(r"independent|loners", text, re.IGNORECASE):
        party = "IND"
    backed = (independent.backed_by if independent else None) or (groups[0].backed_by if groups else None)
    return Actor(sentence, groups[0] if groups else None, None, text, count, party, backed, position=m.start())
