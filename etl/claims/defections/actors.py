"""Who changes sides: the people or the counted group that a switch in a sentence is about."""

from __future__ import annotations

import re

from etl.claims.defections.company import AND_THEN, CALLED_ON, COMPANY, OPENING
from etl.claims.defections.lists import LIST, LISTS, Actor, members
from etl.claims.defections.recall import HE, POSSESSED, SIDE, previous, speaker
from etl.claims.document import Document
from etl.claims.text import Sentence

_AFTER = re.compile(
    rf"^(?:[^.;]{{0,120}}?: (?=<P)|[^.;<]{{0,40}}?(?:<[LDV]\d+>[^.;<]{{0,20}})?(?:includ(?:e|"
    rf"es|ed|ing)|were|are|was|is|namely|such as|:|compris(?:ed|es|ing)(?: of)?|[–—-])[,"
    rf":]? (?:the |former )?)(?P<p>{LIST})"
)
_AUX = re.compile(
    r"(?:[,\s]*\b(?:has|have|had|having|is|are|was|were|will|would|shall|may|might|could|"
    r"can|should|must|did|does|do|be|been|being|to|not|never|neither|nor|also|now|then|"
    r"just|still|yet|"
    r"today|later|again|already|soon|too|all|both|each|on|in|at|for|<D\d+>|\w+ly|all "
    r"set|set|due|going|about|likely|ready|since|back|earlier|eventually|once|until|"
    r"before|after|first|"
    r"himself|herself|themselves|said|believed|understood|reported|rumoured|expected|"
    r"decided|planning|plans?|formal|in a body|one by one|<N\d+> by <N\d+>|have|announced|"
    r"declared|confirmed|asked|invited|agreed|refused|wanted|yet|that|he|she|they))+[,"
    r"\s]*$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"\b(?:he|she|they|both|who|all(?: (?:of them|<N\d+>|three|four|five|six))?|the "
    r"(?:two|<N\d+>|three|four|five|six|trio|duo|pair|quartet|brothers|former \w+|ex-\w+|"
    r"lawmakers?|legislators?|MPAs?|MNAs?|politicians?|leaders?|"
    r"senator|newcomers?|turncoats?|delegation|group|sardar|chieftain|veteran|businessman|"
    r"lawyer|feudal|advocate|wadera|chaudhry|brothers|family|winner|victor|minister|"
    r"candidate|member|aspirant|doctor|former|independents?|legislators|visitors|"
    r"(?:former )?<O\d+> \w+|(?:\w+|<L\d+>) (?:lawmaker|legislator|politician|MPA|MNA|"
    r"chief|leader|man|winner|independent|couple|brothers)))\b",
    re.IGNORECASE,
)
# A subject that is nobody in particular: no count, no name.
_NOBODY = re.compile(
    r"\b(?:workers|supporters|activists|people|members|leaders|lawmakers|legislators|"
    r"figures|politicians|others|many|several|some|dozens|hundreds|thousands|scores|"
    r"MPAs|MNAs|MLAs|candidates|voters|women|men|youth|"
    r"electables|notables|families|family|elders|tribesmen|ministers|we|senators|dissidents|"
    r"turncoats|deserters|nobody|no one|no-one|none|anyone|everyone|anybody|those|whoever|"
    r"parties|party|colleagues|friends|dignitaries|votes?|vote bank|ballots?|seats?|power|mandate|lead|funds|money|"
    r"government|alliance|lawyers|students|councillors|nazims|defectors|opponents|rivals|"
    r"majority|residents|parliamentarians|office-bearers|allies|(?<!as an )independents?|(?:^|[,"
    r";] |that |and |but )(?:it|one))(?: (?:of|from|in) (?:[^,<]|<[LO]\d+>){0,25}|"
    r" who\b[^,<]{0,30})?$",
    re.IGNORECASE,
)
_PARTY_SUBJECT = re.compile(
    r"(?:^|[:;\"]\s?|\b(?:that|and|but|if|when|while|said|whether|as|whose) )(?:the "
    r")?(?P<o><O\d+>)(?:'s? [a-z ]{0,30})?$",
    re.IGNORECASE,
)
_THEM = re.compile(
    r"(?:congratulat|welcom|felicitat|thank|greet|prais|hail|laud|applaud)\w* (?:him|"
    r"her|them|the \w+)(?: \w+)? (?:on|for|upon|after|over) $",
    re.IGNORECASE,
)
# A clause set in between: "into a hotel, where <P5> was waiting, and trooped out".
_ASIDE = re.compile(
    r"\b(?:that|which|whom|where) (?:he|she|they)(?: and (?:(?:his|her|their) (?:[\w-]+ )?)?<P\d+>)|"
    r", (?:where|as|while|when|with|which|whose|after|because)\b(?:[^,<]|<\w\d+>)*(?=,)|\([^()]*\)"
)
# "<P0>, a minister in the government of <P1>, who": the clause goes on about the first
_OF_ANOTHER = re.compile(
    r"<P\d+>,? (?:an?|the|his|her|twice|thrice|once)\b[^,]*\b(?:of|under|by|for|with|to|in) (?:the )?$"
)
_KIN = re.compile(
    r"\b(?:wife|son|father|brother|mother|daughter|nephew|uncle|aides?|spokesm[ae]n|"
    r"spokesperson|lawyer|family|supporters?|relatives?|friends?|close to|that|name) "
    r"of (?:the )?$",
    re.IGNORECASE,
)
_OBJECT_OF = re.compile(
    r"(?<!saying )(?<!adding )(?<!claiming )(?<!said )(?<!announced )(?<!revealed )(?<!disclosed "
    r")(?<!confirmed )(?<!joined )\b\w+(?:ed|ing) (?:the |his |her )?$"
)
_SAID_AFTER = re.compile(rf",[\"']? (?:said|says|added|claimed|declared) (?P<p>{LIST})")
_PARTY_ACTS = re.compile(
    r"(?:^|[,;:\"] |\b(?:that|and|but|when|while|as|if|whether|said|(?<!whom )(?<!which )the) )(?P<o><O\d+>) "
    r"(?:had|has|have|was|were|is|are|would|will|may|might|could|should|did|does|must|"
    r"can|says|said)\b(?![^.;]*(?:\b(?:who|he|she|his|her|they|their)\b|<[PG]\d+>))[^.;]*$",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(r"\w+ing\b", re.IGNORECASE)
_BEFORE_SUBJECT = re.compile(
    r"\b(?:after|before|with|like|once|than|over|for|of whom|seen|saw|sees|see|party's|"
    r"its|their|including) (?:the )?$",
    re.IGNORECASE,
)
_LED = re.compile(
    r"\b(?:delegation|group|team|party|members|workers|notables|batch|caravan)\b[^;]*\b(?:led|"
    r"headed|spearheaded) by (?:the )?$",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|I've|I'm|I'd|my|me|myself)\b")
# Whose spokesman speaks for him: "Bangash's spokesman denied that he was quitting".
_FOR_HIM = re.compile(
    r"(?P<p><P\d+>)'s? (?:\w+ )?(?:spokes\w+|aides?|lawyers?|counsel|family|son|brother|office|secretary|camp) "
    r"(?:has |have |had |also |later )*(?:den\w+|said|says|reject\w+|dismiss\w+|clarif\w+|confirm\w+|contradict\w+|announc\w+)"
    r"(?! (?:his|her) )[^.;]*\b(?:he|she|the (?:former |ex-)[\w -]{4,40}?) (?:was|is|had|has|would|will|were)\b"
)
_JUDGE = re.compile(r"^(?:Chief )?Justice\b|\bjudge\b|\badvocate general\b|\battorney\b", re.IGNORECASE)


def actors(doc: Document, sentence: Sentence, start: int, end: int) -> list[Actor]:
    """People or groups that the switch told by `masked[start:end]` is about; [] where nobody can be made out."""
    masked = doc.masked(sentence)
    found = _subject(doc, sentence, masked, start, end)
    return [a for a in found if not (a.mention and _JUDGE.search(a.mention.text))]


def _subject(doc: Document, sentence: Sentence, masked: str, start: int, end: int) -> list[Actor]:
    before = masked[:start]
    if _FIRST_PERSON.search(masked[max(0, start - 40) : end]):
        return speaker(doc, sentence)
    if _THEM.search(before):
        lists = [m for m in LISTS.finditer(before) if members(doc, sentence, m.start(), m.end())]
        return members(doc, sentence, lists[-1].start(), lists[-1].end()) if len(lists) > 1 else previous(doc, sentence)
    if (spoken := _FOR_HIM.match(before)) is not None:
        return members(doc, sentence, spoken.start("p"), spoken.end("p"))
    bare = _AUX.sub("", before).rstrip(" ,")
    aside = [m.span() for m in _ASIDE.finditer(before)]
    spans = [m for m in LISTS.finditer(before) if members(doc, sentence, m.start(), m.end())]
    chosen = [
        m
        for m in spans
        if (
            not SIDE.search(masked[: m.start()])
            or _acts(masked, m, start)
            or _is_aide(doc, sentence, m)
            or _SEATED.match(doc.tagged(sentence, masked[m.start() : m.end()])[0].text)
        )
        and not POSSESSED.match(masked[m.end() :])
        and not any(x <= m.start() < y for x, y in aside)
        and not (before[m.end() :].startswith(", who") and _OF_ANOTHER.search(before[: m.start()]))
    ]
    party = _PARTY_SUBJECT.search(bare)
    if (
        party
        and doc.tagged(sentence, party.group("o"))[0].party != "IND"
        and not any(m.end() > party.start("o") for m in chosen)
    ):
        return []
    listed = _listed(doc, sentence, masked, end)
    if _PARTICIPLE.match(masked[start:end]) and start < 3:
        follow = next((m for m in LISTS.finditer(masked, end) if masked[m.start() - 2 : m.start()] == ", "), None)
        if follow is not None:
            return members(doc, sentence, follow.start(), follow.end())
    if not spans and OPENING.match(before):
        follow = next(LISTS.finditer(masked, end), None)
        if follow and re.search(r", (?:the |former )?$", masked[: follow.start()]):
            return members(doc, sentence, follow.start(), follow.end())
    if _NOBODY.search(bare) and not any(m.end() > len(bare) - 60 or COMPANY.fullmatch(bare[m.end() :]) for m in chosen):
        return listed
    acting = _PARTY_ACTS.search(before)
    if (
        acting
        and doc.tagged(sentence, acting.group("o"))[0].party != "IND"
        and not any(m.end() > acting.start("o") for m in chosen)
    ):
        return listed
    if chosen:
        last = chosen[-1]
        told_of = re.match(r",? who\b", before[last.end() :])  # "welcomed <P1>, who has joined"
        if (
            len(chosen) > 1
            and not told_of
            and _OBJECT_OF.search(masked[: last.start()])
            and not _acts(masked, last, start)
        ):
            last = chosen[-2]
        elif AND_THEN.match(before[last.end() :]) and (met := CALLED_ON.search(before[: last.start()])):
            last = next((m for m in reversed(chosen) if m.end() <= met.start()), last)
        between = COMPANY.sub("", before[last.end() :])
        people = members(doc, sentence, last.start(), last.end())
        if _NOBODY.search(_AUX.sub("", between).rstrip(" ,")):
            return listed
        if all(a.group for a in people):
            return _named(doc, sentence, people) + listed
        return people
    if listed:
        return listed
    if spans and re.search(r"\b(?:his|her|their|he|she|they)\b", masked[max(0, start - 40) : start + 6], re.IGNORECASE):
        said = [
            m
            for m in spans
            if re.search(
                r"(?:said|says|added|claimed|snapped|quipped|remarked|stated|replied|declared|insisted) "
                r"$",
                masked[: m.start()],
            )
        ]
        if said:
            return members(doc, sentence, said[-1].start(), said[-1].end())
    leading = [m for m in spans if _LED.search(masked[: m.start()])]
    if leading:
        return members(doc, sentence, leading[-1].start(), leading[-1].end())
    related = [m for m in spans if _KIN.search(masked[: m.start()])]
    if related and HE.search(masked[max(0, start - 60) : end]):
        return members(doc, sentence, related[-1].start(), related[-1].end())
    after = _SAID_AFTER.search(masked[end:]) if '"' in masked or "he" in before.lower() else None
    if after and not spans:
        return members(doc, sentence, end + after.start("p"), end + after.end("p"))
    if (
        _PRONOUN.search(before[-90:])
        or re.match(r"\W*(?:his|her|their|but|and)\b", masked, re.IGNORECASE)
        or not re.search(r"[a-z]{3}|<", bare)
    ):
        return previous(doc, sentence)
    return []


_SEATED = re.compile(r"(?:NA|P[PSKB])-\d+ [A-Z]")  # "MNA from NA-78 Rana Tahir": read as one name
_AIDE = re.compile(r"\b(?:advis[eo]r|assistant|counsel|consultant|secretary) to $", re.IGNORECASE)


def _is_aide(doc: Document, sentence: Sentence, m: re.Match[str]) -> bool:
    """True for "former adviser to the chief minister Javed Lund": the name is the adviser's where nobody knows it."""
    first = doc.tagged(sentence, m.group())[:1]
    unknown = all(x.person is not None and x.person.person_id is None for x in first)
    return unknown and bool(_AIDE.search(doc.masked(sentence)[: m.start()]))


def _acts(masked: str, m: re.Match[str], start: int) -> bool:
    """True where only auxiliaries stand between a list and the verb: "after nine independents joined"."""
    between = _AUX.sub("", masked[m.end() : start]).strip(" ,")
    if between.startswith("who ") and COMPANY.match(between[3:]):
        between = COMPANY.sub("", between[3:]).strip(" ,") or "who"
    if between in ("who", "whom"):
        return not re.search(r"\bby (?:the )?$", masked[: m.start()])
    return not between and bool(_BEFORE_SUBJECT.search(masked[: m.start()]))


def _named(doc: Document, sentence: Sentence, groups: list[Actor]) -> list[Actor]:
    """The people behind "all four" and "three of them", where the lines before list them; else the groups."""
    if not all(re.match(r"(?:All|The|All the)? ?\w+$|.*of them$", a.group or "", re.IGNORECASE) for a in groups):
        return groups
    found: list[Actor] = []
    for index in range(sentence.index - 1, max(-1, sentence.index - 26), -1):
        earlier = doc.sentences[index]
        masked = doc.masked(earlier)
        if re.fullmatch(r"\W*<N\d+>\W*", masked):
            continue
        people = [a for a in members(doc, earlier, 0, len(masked)) if a.name]
        if not people or len(masked) > 90:
            break
        found = people + found
    return found if found and len(found) >= (groups[0].count or 0) - 1 else groups


def _listed(doc: Document, sentence: Sentence, masked: str, end: int) -> list[Actor]:
    m = _AFTER.match(masked[end:])
    return members(doc, sentence, end + m.start("p"), end + m.end("p")) if m else []
