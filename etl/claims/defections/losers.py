"""The party that somebody goes from, where the story says that it loses him or that he finds fault with it."""

from __future__ import annotations

import re

from etl.claims.defections.lists import Actor
from etl.claims.document import Document
from etl.claims.text import Sentence

_LOSS = (
    r"(?:loss|setback|blow|jolt|shock|exodus|desertions?|flight|haemorrhage|bleeding|woes|troubles|erosion|dent|defections?|departures?|"
    r"wickets?|leaf|leaves|pillar|bastion|bad news)"
)
_LOSES = re.compile(
    rf"\b{_LOSS} (?:of lawmakers |of members |has fallen |have fallen |fell |gone )?(?:to|for|from|in|of|at) (?:the )?(?:ruling |governing |opposition |<L\d+> )?(?P<a><O\d+>)|"
    rf"(?P<b><O\d+>)(?:'s)? (?:[a-z-]+ )?{_LOSS}\b|"
    r"(?P<c><O\d+>)(?:'s)?(?: \w+){0,2} (?:has|have|had|was|were|is|keeps?|continu\w+)? ?(?:been )?(?:lost|losing|loses?|suffered|dealt|jolted|deserted|abandoned|shrinking|bleeding|crumbling)\b"
    r"(?! (?:<S|the (?:seat|election|vote)))"
)
# What those who go say, or others say of them, of the party they leave.
_FAULT = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:former|old|previous|erstwhile|parent|ex-)(?: \w+)? ?party,? (?:the )?(?P<a><O\d+>)|"
    r"(?P<b><O\d+>) (?:had |has |have )?(?:\w+ )?(?:denied|refused|ignored|sidelined|betrayed|humiliated|insulted|expelled|disowned|shown|let down|failed|served a|issued a) ?(?:notice to )?(?:him|her|them|the (?:duo|trio|two|three))\b|"
    r"(?P<c><O\d+>)(?:'s \w+)? (?:was|is|had|has|were)(?: \w+)? (?:no longer|lost (?:its|the) way|deviated|strayed|betrayed|abandoned (?:its|the)|become a|turned into|hijacked|deceived|broken its|forgotten|departed from|failed to|not fulfilled|never)\b|"
    r"\b(?:fed up with|disappointed (?:with|by|in)|disillusioned (?:with|by)|differences with|grievances against|nothing in|no room in|suffocated in|no democracy in|ignored by|sidelined (?:by|in)|regretted joining) (?:the )?(?P<d><O\d+>)"
)
# "The BAP did not comment on his exit."
_HIS_EXIT = re.compile(
    r"^\W*(?:[Tt]he )?(?P<a><O\d+>)(?:'s)? (?:[^.;<]|<[PLD]\d+>){0,60}\b(?:his|her|their|the (?:\w+'s|duo's)) (?:\w+ )?(?:exit|departure|defection|resignation|leaving|desertion|decision to (?:leave|quit)|former colleagues?)\b"
)
_GOES_ON = re.compile(
    r"^\W*(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Tt]hat|[Ii]t|[Ee]xplaining|[Ss]peaking|[Tt]alking|[Aa]ddressing|[Aa]sked)\b|^\""
)


def loser(doc: Document, actor: Actor, sentence: Sentence, to: str) -> str | None:
    """The party said to be the loser, or found fault with, in the sentence of the switch or the ones beside it."""
    for s in doc.sentences[max(0, sentence.index - 1) : sentence.index + 3]:
        if s.is_title:
            continue
        others = {m.person.index for m in doc.of_kind(s, "person") if m.person is not None}
        mine = s is sentence or s is actor.sentence
        if not mine and others - ({actor.person.index} if actor.person else set()):
            if s.index > sentence.index:
                break
            continue
        masked = doc.masked(s)
        patterns = [_LOSES] if s.index < sentence.index else [_FAULT] if s.index > sentence.index else [_LOSES, _FAULT]
        if s.index > sentence.index and (gone := _HIS_EXIT.match(masked)):
            party = doc.tagged(s, gone.group("a"))[0].party
            return party if party not in (to, "IND") else None
        if (
            s.index > sentence.index
            and not _GOES_ON.match(masked)
            and not (mine or (others and masked.startswith("<P")))
        ):
            break
        for pattern in patterns:
            for m in pattern.finditer(masked):
                party = doc.tagged(s, next(g for g in m.groups() if g))[0].party
                if party not in (to, None, "IND"):
                    return party
    return None
