"""Which parties a sentence speaks of, under all the words that stand for them.

Positions are those of the masked sentence (`Document.masked`), so that cues and sides share one text.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from etl.claims.document import Document
from etl.claims.mentions import Mention
from etl.claims.prefilter import Sieve
from etl.claims.symbols import by_word
from etl.claims.text import Sentence

TAG = re.compile(r"<([A-Z])(\d+)>")
_NUMBER = re.compile(r"<([NG])(\d+)>")

# Words that stand for a party but are no name of it. The symbol must belong to a party that the article names.
_SYMBOLS = by_word()
_NICKNAMES: tuple[tuple[str, str], ...] = (
    (r"\b[Tt]he (?:bigger )?League\b(?!-)", "LEAGUE"),
    (r"\b(?:the |The )Alliance\b", "GDA"),
    (r"\b[Tt]he Maulana\b", "JUI-F"),
    (r"\b[Tt]he Muttahida\b|\b[Tt]he movement's (?:six|seven|votes)", "MQM-P"),
    (r"\b(?:Kaptaan|Kaptan|the captain|[Tt]he Khan-led party)\b", "PTI"),
    (r"\b(?:[Tt]he )?(?:Sharifs|Sharif family|Sharif brothers)\b", "PML-N"),
    (r"\b[Tt]he (?:Chaudhrys|Chaudhries|Chaudharys)\b", "PML-Q"),
    (r"\b[Tt]he Jamaat\b(?!-)|\bMansoora(?= (?:was|has|had|said|will|pulled|shut|refused|is))", "JI"),
    (r"\b[Tt]he Jamiat\b(?!-)", "JUI-F"),
    (r"\bBani Gala(?=-| (?:has|had|refused|agreed|is|was|will))", "PTI"),
    (r"(?<=-)Bahadurabad\b|\bBahadurabad(?= (?:has|had|refused|agreed|is|was|will))", "MQM-P"),
    (r"\b(?:Zardari|Bilawal) House (?=(?:has|had|refused|agreed|said|is|was|will)\b)", "PPP"),
    (r"\b(?:Raiwind|Jati Umra|Model Town) (?=(?:has|had|refused|agreed|said|is|was|will)\b)", "PML-N"),
    (r"\bBacha Khan Markaz (?=(?:has|had|refused|agreed|said|is|was|will)\b)", "ANP"),
)
_NICKNAMES_RE = re.compile("|".join(f"(?P<n{i}>{p})" for i, (p, _) in enumerate(_NICKNAMES)))
_SYMBOLS_RE = re.compile(
    r"(?P<article>(?:\b(?:the|no|a|neither|nor|any)|'s|^\W*|— ) )(?P<symbol>" + "|".join(_SYMBOLS) + r")\b(?!-| of)",
    re.IGNORECASE,
)
_LIKELY = Sieve.of((_NICKNAMES_RE, _SYMBOLS_RE))
# A standing alliance whose head is of this party: he speaks for it where the party itself is not named.
_HEADED = {"PML-F": "GDA"}
_FIRST_NICKNAME = 900  # tags of nicknames are numbered from here

# Anaphors, resolved from what was said before.
PAIR = re.compile(
    r"\bboth (?:the |of the |of them|these )?(?:[\w-]+ ){0,2}?"
    r"(?:parties|sides|partners|allies|leaders|leaderships|camps|groups|the parties|delegations|teams|"
    r"factions|leagues)\b"
    r"|\b(?:the|these|those|its|our) two (?:\w+ ){0,2}(?:parties|sides|partners|allies|camps|groups|"
    r"leagues|factions|leaders|leaderships|delegations|rivals|foes|teams)\b"
    r"|\b(?:the two|the duo|either side|each other|one another|neither side|the pair)\b"
    r"|\bthe (?:erstwhile |ruling |estranged |former |coalition |old |one-time )*(?:allies|partners|"
    r"coalition partners)\b"
    r"|\bof both (?:parties|sides)\b|\bbetween them\b|\bboth (?=have|had|will|would|agreed|decided|said|resolved|vowed)",
    re.IGNORECASE,
)
MANY = re.compile(
    r"\b(?:the|all|these|those)(?: the)? (?:three|four|five|six|seven|eight|nine|ten|eleven|"
    r"<N\d+>)(?: \w+)? (?:parties|sides|partners|allies|groups|forces)\b"
    r"|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|<N\d+>)(?: [\w-]+){0,2} (?:parties|partners|allies)\b"
    r"|\b(?:the trio|all three|the three|three-way|tripartite|the five|the six)\b",
    re.IGNORECASE,
)
# The sides just spoken of, as the sentence's own subject.
THEY = re.compile(
    r"^\W*(?:<[DL]\d+>,? )?(?:(?:Later|Earlier|Afterwards|There|During the (?:meeting|call|talks)),? )?(?:(?:T|t)hey|(?:T|t)heir (?:talks|meeting|"
    r"discussions?|agenda)|(?:I|i)t was (?:also )?(?:decided|agreed|resolved)|(?:T|t)he (?:party |top |senior )?(?:leaders|politicians|"
    r"leaderships|negotiators|interlocutors|visitors|teams|delegations|delegates|participants|huddle|meeting|sides)"
    r"(?! (?:of|from|who|in)\b))\b"
)
GOVERNMENT = re.compile(
    r"\b(?:ruling (?:alliance|coalition|party|benches)|(?:federal|provincial|coalition|central) (?:cabinet|government|govt)|"
    r"treasury|the (?:government|cabinet|coalition)|government's)\b"
)
SELF = re.compile(
    r"\b(?:his|her|our|their|my|its own|its) (?:own )?party(?!'s (?:rule|candidate's rival))\b|"
    r"\b[Tt]he party\b|\b(?:[Ww]e|us|[Oo]ur)\b|\b[Ww]e'(?:ll|re|ve|d)\b",
)
_AGAINST = re.compile(
    r"(?:\b(?:against|defeat\w*|oust\w*|toppl\w+|unseat\w*|dislodg\w+|beat|beating|rival|rivals?|"
    r"trounc\w+|slamm?\w*|criticis\w+|condemn\w*|"
    r"blam\w+|accus\w+|lambast\w*|vot\w+ out|opponents?|counter|challeng\w+|anti|over|from under|"
    r"get rid of|send(?:ing)? packing|alternative to|keep out|corner)"
    r"(?:-| the| both| his| its| rule of| government of| by)*(?: (?:ruling|incumbent|arch-rivals?|"
    r"arch rivals?|rivals?|candidates? of|nominees? of))*[ -]?)$",
    re.IGNORECASE,
)
RULING = re.compile(
    r"\bruling <O(\d+)>|<O(\d+)>-led (?:\w+ ){0,2}(?:government|govt|coalition|set-?up|"
    r"administration)|<O(\d+)>(?:'s)? (?:\w+ )?(?:government|govt)\b"
)
_SAID = re.compile(
    r"^(?:,? (?:has |had |have |also |later |then |however,? |on <D\d+> |while [^,]{0,40},? )*"
    r"(?:said|says|told|claimed|added|stated|maintained|remarked|observed|quipped|insisted|explained|"
    r"recalled|reacted|mocked|asserted|argued|"
    r"tweeted|lamented|stressed|noted|commented|alleged|warned|announced|confirmed|disclosed|revealed|"
    r"declared|clarified|replied|responded)\b)"
)
_SAID_BEFORE = re.compile(
    r"\b(?:said|says|told|claimed|added|according to|quipped|remarked|insisted|reacted|mocked|"
    r"explained|thundered|declared|asked|replied|"
    r"announced|confirmed|disclosed|retorted|grinned|recalled|commented|stated)(?: the| a| by| an)? $"
)


@dataclass(slots=True)
class Side:
    start: int
    end: int
    party: str
    mention: Mention | None = None
    is_speaker: bool = False
    is_against: bool = False
    is_person: bool = False


@dataclass(slots=True)
class Discourse:
    """What has been said so far: the parties in play, for "both parties", "his party", "it"."""

    pair: tuple[str, ...] = ()  # the latest two to five parties named together
    pair_at: int = -1  # the sentence that named them
    topic: str | None = None  # the party that the latest sentence began with
    speaker: str | None = None  # the party of whom was quoted last
    title: tuple[str, ...] = ()
    counts: Counter[str] = field(default_factory=Counter)
    spoken_of: frozenset[str] = frozenset()  # the parties of the people named
    recent: tuple[str, ...] = ()  # the parties spoken of, the latest first
    league: str = ""  # the Muslim League spoken of last
    government: str | None = None  # the party said to rule
    hub: str | None = None  # the party that most arrangements of the article are with


def find_sides(doc: Document, sentence: Sentence, state: Discourse) -> tuple[str, list[Side]]:
    """(masked sentence with nicknames and symbols as party tags too, its parties from left to right)."""
    mentions = doc.mentions[sentence.index]
    masked, nicknames = _tag_nicknames(_with_small_numbers(doc.masked(sentence), mentions), state)
    out: list[Side] = []
    for m in TAG.finditer(masked):
        number = int(m.group(2))
        if number >= _FIRST_NICKNAME:
            party: str | None = nicknames[number - _FIRST_NICKNAME]
            before = masked[max(0, m.start() - 60) : m.start()]
            out.append(Side(m.start(), m.end(), party or "", is_against=bool(_AGAINST.search(before))))
            continue
        mention = mentions[number]
        party = _party(doc, mention)
        if party is None:
            continue
        if mention.kind == "person" and not state.counts[party] and state.counts[_HEADED.get(party, "")]:
            party = _HEADED[party]
        side = Side(m.start(), m.end(), party, mention, is_person=mention.kind == "person")
        mark_roles(side, masked)
        out.append(side)
    return masked, out


def _with_small_numbers(masked: str, mentions: list[Mention]) -> str:
    """The sentence with numbers of one word, and groups of no party, as they stand: "one candidate", "two leaders"."""

    def shown(m: re.Match[str]) -> str:
        mention = mentions[int(m.group(2))]
        is_plain = mention.text.isalpha() if m.group(1) == "N" else mention.party is None
        return mention.text if is_plain else m.group()

    return _NUMBER.sub(shown, masked)


def _tag_nicknames(masked: str, state: Discourse) -> tuple[str, list[str]]:
    """ "the League", "the lion" as tags from <O900> on, and their parties."""
    parties: list[str] = []

    def tag(code: str) -> str:
        parties.append(code)
        return f"<O{_FIRST_NICKNAME + len(parties) - 1}>"

    def nickname(m: re.Match[str]) -> str:
        code = _NICKNAMES[int((m.lastgroup or "n0")[1:])][1]
        if code == "LEAGUE":
            is_nawaz = state.counts["PML-N"] or "PML-N" in state.spoken_of
            code = "PML-N" if is_nawaz or not state.league else state.league
        if code == "GDA" and "GDA" not in state.counts:
            return m.group()
        if code == "MQM-P" and state.counts["MQM"] > state.counts["MQM-P"]:
            code = "MQM"
        return tag(code)

    def symbol(m: re.Match[str]) -> str:
        codes = [c for c in _SYMBOLS[m.group("symbol").lower()] if state.counts[c]]
        return m.group("article") + tag(codes[0]) if codes else m.group()

    if _LIKELY.likely(masked):
        masked = _SYMBOLS_RE.sub(symbol, _NICKNAMES_RE.sub(nickname, masked))
    return masked, parties


def mark_roles(side: Side, masked: str) -> None:
    """Mark a side that only speaks, and one that others stand against."""
    before, after = masked[max(0, side.start - 60) : side.start], masked[side.end : side.end + 90]
    side.is_against = bool(_AGAINST.search(before)) or bool(
        re.match(r"'s? (?:\w+ )?(?:rule|tyranny|misrule|monopoly)\b", after)
    )
    gap = re.match(r"(?:'s)? (?:\w+ ){0,3}(?:leader|insider|source|spokes\w+|friend|aide|secretary|official)", after)
    if side.is_person or gap:
        rest = after[gap.end() :] if gap else after
        side.is_speaker = bool(_SAID.match(rest)) or bool(_SAID_BEFORE.search(before))


def _party(doc: Document, m: Mention) -> str | None:
    if m.kind == "party":
        return m.party if m.party not in (None, "IND") else None
    if m.kind == "person":
        person = m.person
        party = (person.party if person and (person.party_votes or person.reference_party) else None) or m.party
        return party if party != "IND" else None
    if m.kind == "group":
        return m.party if m.party != "IND" else None
    return None


def government_party(doc: Document, masked: str, state: Discourse) -> str | None:
    """The party that leads the government spoken of: the "ruling" one, the prime minister's, a chief minister's."""
    if state.government:
        return state.government
    if "provincial" in masked:
        return None
    code = "prime_minister"
    for words, office in _CHIEF_MINISTERS:
        if words.search(masked):
            code = office
    holders = {
        doc.gazetteer.party_of(o.person_id, doc.reference_day) for o in doc.gazetteer.holders(code, doc.reference_day)
    }
    holders -= {None, "IND"}
    return holders.pop() if len(holders) == 1 else None


_CHIEF_MINISTERS = tuple(
    (re.compile(words), f"chief_minister_{code}")
    for words, code in (
        (r"\b(?:Punjab|Lahore) (?:government|govt|cabinet)|\bgovernment (?:in|of) Punjab", "punjab"),
        (r"\b(?:Sindh|PPP's) (?:government|govt|cabinet)|\bgovernment (?:in|of) Sindh", "sindh"),
        (r"\b(?:KP|Khyber Pakhtunkhwa) (?:government|govt|cabinet)|\bgovernment (?:in|of) (?:KP|Khyber)", "kp"),
        (r"\bBalochistan (?:government|govt|cabinet)|\bgovernment (?:in|of) Balochistan", "balochistan"),
    )
)
