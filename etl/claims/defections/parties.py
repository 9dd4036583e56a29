"""Which party is joined and which is left, where the words do not say it outright."""

from __future__ import annotations

import re

from etl.claims.defections.focus import Focus
from etl.claims.defections.lists import Actor
from etl.claims.defections.origins import known_from, own_parties
from etl.claims.document import Document
from etl.claims.mentions import Mention
from etl.claims.text import Sentence

_COURTED = re.compile(
    r"\b(?:contacts?|touch|talks|invitation|offer|feelers|parleys|courted|wooed|approached) (?:with|from|of|by) (?:the )?(?P<o><O\d+>)"
)


def head_party(doc: Document, m: Mention, people: list[Actor]) -> str | None:
    """The party that a leader's name stands for; None where he is one of the `people` or nobody's leader."""
    if m.person is None or any(a.person is m.person for a in people):
        return None
    if m.person.person_id is None and not m.person.roles & {
        "president",
        "chairman",
        "chief",
        "head",
        "leader",
        "organiser",
        "secretary",
    }:
        return None
    party = m.person.reference_party or doc.party_of(m)
    return None if party == "IND" else party


def spoken_of(
    doc: Document, sentence: Sentence, start: int, people: list[Actor], focus: Focus, first: str
) -> str | None:
    """The party behind "the party", "it" or nothing at all: one named near, a host's, or that of the last switch."""
    own = {p for a in people for p in known_from(doc, a)}
    masked = doc.masked(sentence)
    host = first == "host"
    recent = focus.to if focus.to and 0 <= sentence.index - focus.at <= 3 and focus.to not in own else None
    courted = _COURTED.search(masked[:start]) if first == "focus" else None
    if courted and (party := doc.tagged(sentence, courted.group("o"))[0].party) not in (None, "IND", *own):
        return party
    if recent and first == "focus":
        return recent
    if first == "focus" and focus.to is None and not [m for m in doc.of_kind(sentence, "party") if m.party != "IND"]:
        return None
    if host and re.search(r"\b(?:captain|kaptaan|skipper)\b", sentence.text):
        return "PTI"
    tags = list(re.finditer(r"<[OP]\d+>", masked))
    before = [t for t in reversed(tags) if t.start() < start]
    after = [t for t in tags if t.start() >= start]
    for t in (after + before) if host else (before + after if first == "focus" else before):
        m = doc.tagged(sentence, t.group())[0]
        party = m.party if m.kind == "party" else head_party(doc, m, people)
        if party and party != "IND" and party not in own:
            return party
    if host:
        follow = doc.sentences[sentence.index + 1] if sentence.index + 1 < len(doc.sentences) else None
        heads = [head_party(doc, m, people) for m in doc.of_kind(follow, "person")] if follow else []
        if heads and heads[0] and heads[0] not in own and not (focus.to and sentence.index - focus.at <= 2):
            return heads[0]
    if first == "rumour":
        reach = doc.sentences[max(0, sentence.index - 1) : sentence.index + 1]
        near = [
            m.party
            for s in reversed(reach)
            for m in doc.of_kind(s, "party")
            if m.party and m.party != "IND" and m.party not in own and not s.is_title
        ]
        if near:
            return near[0]
    if focus.to and (sentence.index - focus.at <= 6 or focus.at < 0) and focus.to not in own:
        return focus.to
    headline = {
        m.party for s in doc.sentences if s.is_title for m in doc.of_kind(s, "party") if m.party and m.party != "IND"
    } - own
    if len(headline) == 1 and focus.story_alone:
        return headline.pop()
    for index in range(sentence.index - 1, max(-1, sentence.index - 3), -1):
        earlier = doc.sentences[index]
        if re.search(r"\b(?:the|The) League\b", earlier.text) and "PML-N" not in own:
            return "PML-N"
        found = [
            m.party if m.kind == "party" else head_party(doc, m, people)
            for m in doc.of_kind(earlier, "party", "person")
        ]
        found = [p for p in found if p and p != "IND" and p not in own]
        if found:
            return found[-1]
    return focus.to if focus.to not in own else None


def party_left(doc: Document, actor: Actor, sentence: Sentence, start: int, focus: Focus) -> str | None:
    """The party that is left by "handed in his card", "quit the party"."""
    if actor.party and actor.party != "IND":
        return actor.party
    for party in own_parties(actor):
        if party != "IND":
            return party
    before = [
        m.party
        for m in doc.of_kind(sentence, "party")
        if m.party and m.party != "IND" and m.start < doc.unmask(sentence, start)
    ]
    if before:
        return before[-1]
    if re.match(r"[^.;<]{0,12}\b(?:his|her) (?:\w+ )?party\b", doc.masked(sentence)[start:]):
        people = [m for m in doc.of_kind(sentence, "person") if m.start < doc.unmask(sentence, start)]
        heads = [p for m in people if (p := head_party(doc, m, [actor]))]
        if heads:
            return heads[-1]
    if focus.left and focus.left != "IND" and sentence.index - focus.at <= 8:
        return focus.left
    for index in range(sentence.index - 1, max(-1, sentence.index - 4), -1):
        found = [m.party for m in doc.of_kind(doc.sentences[index], "party") if m.party and m.party != "IND"]
        if found:
            return found[-1] if focus.left is None else focus.left
    return focus.left if focus.left != "IND" else None
