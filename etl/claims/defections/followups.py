"""Where those go who are said to leave a party: told by whom they are seen with and whose candidates they are now."""

from __future__ import annotations

import re

from etl.claims.defections.lists import LISTS, members
from etl.claims.defections.merge import Draft
from etl.claims.document import Document
from etl.claims.text import Sentence

_REACH = 3  # sentences after the one that tells of leaving
_THINGS = (
    r"(?:candidates?|nominees?|tickets?|ticket-holders?|platform|symbol|flag|banner|fold|ranks?|scar(?:f|ves)|caps?|mufflers?|colours|"
    r"members?|list|stage|dais|benches|camp|group|panel|table)"
)
_WITH = re.compile(
    rf"\b(?:beside|alongside|next to|in the company of|in the presence of|flanked by|accompanied by|welcomed by|received by|garlanded by|greeted by|hosted by|"
    rf"embraced by|sat (?:down )?with|shared the stage with|stood (?:up )?with|appeared (?:\w+ )?with) (?:the )?(?P<a><[OP]\d+>)|"
    rf"\b{_THINGS} (?:of|in|at|from) (?:the |its )?(?P<b><O\d+>)|"
    rf"(?P<c><O\d+>)(?:'s)? (?:[a-z-]+ )?{_THINGS}\b|"
    r"\b(?:now|today|already|currently|henceforth)\b[^.;<]{0,40}(?:<P\d+>'s? [^.;<]{0,20})?\b(?:in|inside|with|within|among) (?:the )?(?P<d><O\d+>)"
)
# "and will contest as an independent"
_ALONE = re.compile(
    r"\b(?:will|would|to|is|are|shall|has|have|now|and|plans?|announc\w+|declar\w+|decid\w+)\b[^.;,<\"]{0,30}?\b(?:contest(?:ing)?|fight(?:ing)?|run(?:ning)?|"
    r"stand(?:ing)?|sit(?:ting)?|fil(?:e|ed|ing)|submit(?:ted)?|enter(?:ed)?|campaign(?:ing)?|jump(?:ed)?)\b(?:[^.;<\"]|<[SLDVN]\d+>){0,70}?"
    r"\b(?:as (?:an? )?(?:independents?|(?P<o><O\d+>))|independently|without a party|(?:in|on) (?:his|her|their) (?:own|individual)\b)",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:not|never|no|against|criticis\w+|accus\w+|alleg\w+|defeat\w*|refus\w+|den(?:y|ied)|instead of|rival\w*|former|ex-|until|if|would not|expel\w*|"
    r"talks|supporters?|votes?)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"^\W*(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Bb]oth|[Aa]ll (?:three|four|five|<N\d+>))\b|[Tt]he (?:two|three|four|duo|trio|pair|quartet|former \w+|ex-\w+|newcomers?|"
    r"lawmakers?|legislators?|M[PN]As?|politicians?|senators?)\b|[Tt]he <N\d+> )"
)


def follow(doc: Document, drafts: list[Draft]) -> None:
    """Give drafts of leaving the party that the same people are shown with next, where one is."""
    joined = {d.actor.key for d in drafts if d.to is not None}
    for d in drafts:
        if d.to is not None or d.status != "done" or d.actor.key in joined:
            continue
        to = _next_party(doc, d)
        if to is not None:
            d.to = to


def _next_party(doc: Document, d: Draft) -> str | None:
    found = _shown(doc, d.sentence, d.end, d) or _stands_alone(doc, d)
    for s in doc.sentences[d.sentence.index + 1 : d.sentence.index + 1 + _REACH]:
        if found or s.is_title:
            break
        if _is_about(doc, s, d):
            found = _shown(doc, s, 0, d)
    return found


def _is_about(doc: Document, s: Sentence, d: Draft) -> bool:
    masked = doc.masked(s)
    if _SUBJECT.match(masked):
        return True
    first = LISTS.search(masked)
    return (
        first is not None
        and first.start() < 12
        and any(a.key == d.actor.key for a in members(doc, s, first.start(), first.end()))
    )


def _shown(doc: Document, s: Sentence, start: int, d: Draft) -> str | None:
    """The one party that words of company in `s` from `start` on name."""
    masked = doc.masked(s)
    if (alone := _ALONE.search(masked, start)) and not _AGAINST.search(
        masked[max(start, alone.start() - 20) : alone.end()]
    ):
        told = alone.group("o")
        if told is None or doc.tagged(s, told)[0].party == "IND":
            return "IND"
    parties: set[str] = set()
    for m in _WITH.finditer(masked, start):
        if _AGAINST.search(masked[max(start, m.start() - 50) : m.end()]):
            continue
        mention = doc.tagged(s, next(g for g in m.groups() if g))[0]
        if mention.kind == "person" and (mention.person is None or mention.person is d.actor.person):
            continue
        party = mention.party or (mention.person.party if mention.person else None)
        if party and party not in (d.left, "IND"):
            parties.add(party)
    return parties.pop() if len(parties) == 1 else None


def _stands_alone(doc: Document, d: Draft) -> str | None:
    """IND where the words before those of leaving have him stand as an independent: "has filed papers as ... and quit"."""
    masked = doc.masked(d.sentence)[: d.end]
    alone = _ALONE.search(masked, d.actor.position if d.actor.sentence is d.sentence else 0)
    if alone is None or _AGAINST.search(alone.group()):
        return None
    told = alone.group("o")
    return "IND" if told is None or doc.tagged(d.sentence, told)[0].party == "IND" else None
