"""Who changes sides: the people or the counted group that a switch in a sentence is about."""

from __future__ import annotations

import re

from etl.claims.defections.lists import LIST, LISTS, Actor, members
from etl.claims.document import Document
from etl.claims.text import Sentence

_AFTER = re.compile(
    rf"^[^.;<]{{0,40}}?(?:<[LDV]\d+>[^.;<]{{0,20}})?(?:includ(?:e|es|ed|ing)|were|are|was|is|namely|such as|:|compris(?:ed|es|ing)(?: of)?|[–—-])[,:]? (?:the |former )?(?P<p>{LIST})"
)
# What stands before people who are only company, hosts, objects or speakers.
_SIDE = re.compile(
    r"(?:\b(?:with|alongside|beside|besides|by|of|against|under|to|from|for|than|in|into|at|on|over|met|meet|meeting|called on|presence of|after|before|between|flanked by|in front of|unlike|like|near|"
    r"welcomed by|invitation of|thank(?:ed|ing)|tell(?:ing)?|told|ask(?:ed|ing)|accus(?:ed|ing)|inform(?:ed|ing)|support(?:ed|ing)?|defeat(?:ed|ing)|beat|praise[d]?|blam(?:ed|ing)|following|behind|trust in|confidence in|"
    r"leadership of|said|says|added|claimed|snapped|quipped|remarked|stated|via|per|through|without|outside|where|when|despite)|'s)\s*(?:the |his |her |their )?$",
    re.IGNORECASE,
)
_AUX = re.compile(
    r"(?:[,\s]*\b(?:has|have|had|having|is|are|was|were|will|would|shall|may|might|could|can|should|must|did|does|do|be|been|being|to|not|never|neither|nor|also|now|then|just|still|yet|"
    r"today|later|again|already|soon|too|all|both|each|on|in|at|for|<D\d+>|\w+ly|all set|set|due|going|about|likely|ready|since|back|earlier|eventually|once|until|before|after|first|"
    r"himself|herself|themselves|said|believed|understood|reported|rumoured|expected|decided|planning|plans?|formal|in a body|one by one|<N\d+> by <N\d+>|have|announced|declared|confirmed|that|he|she|they))+[,\s]*$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"\b(?:he|she|they|both|who|all(?: (?:of them|<N\d+>|three|four|five|six))?|the (?:two|<N\d+>|three|four|five|six|trio|duo|pair|quartet|brothers|former \w+|ex-\w+|lawmakers?|legislators?|MPAs?|MNAs?|politicians?|leaders?|"
    r"senator|newcomers?|turncoats?|delegation|group|sardar|chieftain|veteran|businessman|lawyer|feudal|advocate|wadera|chaudhry|brothers|family|winner|victor|minister|candidate|member|aspirant|doctor|former|independents?|legislators|visitors|"
    r"\w+ (?:lawmaker|legislator|politician|MPA|MNA|chief|leader|man|winner|independent|couple|brothers)))\b",
    re.IGNORECASE,
)
# A subject that is nobody in particular: no count, no name.
_NOBODY = re.compile(
    r"\b(?:workers|supporters|activists|people|members|leaders|lawmakers|legislators|figures|politicians|others|many|several|some|dozens|hundreds|thousands|scores|MPAs|MNAs|MLAs|candidates|voters|women|men|youth|"
    r"electables|notables|families|family|elders|tribesmen|ministers|senators|dissidents|turncoats|deserters|nobody|no one|no-one|none|anyone|everyone|anybody|those|whoever|parties|party|colleagues|friends|dignitaries|"
    r"government|alliance|lawyers|students|councillors|nazims|defectors|opponents|rivals|majority|residents|parliamentarians|office-bearers|allies|independents?|one|which|it)(?: of [^,<]{0,25}| from [^,<]{0,25}(?:<L\d+>)?| who [^,<]{0,30})?$",
    re.IGNORECASE,
)
_PARTY_SUBJECT = re.compile(r"(?:^|[,\"]|\b(?:that|the|and|but|if|when|while|said|whether|as|whose|,) )\s*(?:the )?(?P<o><O\d+>)(?:'s? [a-z ]{0,30})?$", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:I|I've|I'm|I'd|my|me|myself)\b")
_SPEAKER = re.compile(rf"(?:(?:said|snapped|told|says|quipped|insisted|added|declared|replied|remarked|asserted|maintained|the \w+'s|laughed|shrugged|grinned|protested|clarified) (?P<a>{LIST}))|(?P<b>{LIST})(?: (?:said|told|says|added|insisted|declared|replied|maintained|clarified|tweeted|wrote|posted))")
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
    bare = _AUX.sub("", before).rstrip(" ,")
    party = _PARTY_SUBJECT.search(bare)
    if party and doc.tagged(sentence, party.group("o"))[0].party != "IND":
        return []
    if _NOBODY.search(bare) and not LISTS.search(bare[-60:]):
        return _listed(doc, sentence, masked, end)
    spans = [m for m in LISTS.finditer(before) if members(doc, sentence, m.start(), m.end())]
    chosen = [m for m in spans if not _SIDE.search(masked[: m.start()])]
    if chosen:
        last = chosen[-1]
        between = before[last.end() :]
        if not _NOBODY.search(_AUX.sub("", between).rstrip(" ,")):
            listed = _listed(doc, sentence, masked, end)
            people = members(doc, sentence, last.start(), last.end())
            return listed if listed and any(a.group for a in people) is False and _speaks(between) else people
        return _listed(doc, sentence, masked, end)
    listed = _listed(doc, sentence, masked, end)
    if listed:
        return listed
    if _PRONOUN.search(before[-90:]) or not spans or re.match(r"\W*(?:his|her|their|but|and)\b", masked, re.IGNORECASE) or not bare:
        return previous(doc, sentence)
    return []


def _speaks(between: str) -> bool:
    return bool(re.search(r"\b(?:said|told|announced|claimed|stated)\b", between)) and bool(_NOBODY.search(between))


def _listed(doc: Document, sentence: Sentence, masked: str, end: int) -> list[Actor]:
    m = _AFTER.match(masked[end:])
    return members(doc, sentence, end + m.start("p"), end + m.end("p")) if m else []


def previous(doc: Document, sentence: Sentence, reach: int = 2) -> list[Actor]:
    """The people whom the sentences before are about: the first list, not after a preposition."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - reach), -1):
        earlier = doc.sentences[index]
        if earlier.is_title:
            break
        masked = doc.masked(earlier)
        for m in LISTS.finditer(masked):
            found = [a for a in members(doc, earlier, m.start(), m.end()) if a.name]
            if found and not _SIDE.search(masked[: m.start()]):
                return found
        for m in LISTS.finditer(masked):
            found = [a for a in members(doc, earlier, m.start(), m.end()) if a.name]
            if found and re.search(r"\b(?:for|of|mean|said|by) $", masked[: m.start()]):
                return found
    return []


def speaker(doc: Document, sentence: Sentence) -> list[Actor]:
    """Who says the quotation that the sentence is part of."""
    for index in (sentence.index, sentence.index + 1, sentence.index - 1):
        if 0 <= index < len(doc.sentences) and not doc.sentences[index].is_title:
            s = doc.sentences[index]
            masked = doc.masked(s)
            m = _SPEAKER.search(masked)
            if m:
                name = "a" if m.group("a") else "b"
                return members(doc, s, m.start(name), m.end(name))
    return previous(doc, sentence)
