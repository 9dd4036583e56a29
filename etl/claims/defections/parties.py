"""Which party is joined and which is left, where the words do not say it outright."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from etl.claims.defections.lists import Actor
from etl.claims.document import Document
from etl.claims.mentions import Mention
from etl.claims.text import Sentence

_ALONE = re.compile(
    r"(?:on (?:his|her|their) own\b|without (?:a|any) (?:party|symbol|party symbol|party's "
    r"symbol)|part(?:y|i)-?less|non-party|nobody's (?:flag|symbol|banner)|no party'?s?\b|"
    r"any party's symbol|"
    r"no party symbol|race without|free of (?:any )?party|unaffiliated|independent\b|"
    r"independently|(?:both|all|elected|won|fought|returned|contested|winners|victors) "
    r"(?:as )?independents|under no (?:flag|banner|party)|loners?\b|in (?:his|her|their) "
    r"individual capacit|with nothing behind (?:him|her|them) but|nobody's ticket)",
    re.IGNORECASE,
)
_WAS = re.compile(
    r"(?:until|till|formerly|former|ex-|once|hitherto|erstwhile|one-time|previously|"
    r"belong(?:s|ed|ing) to|elected on|won on|contested on|on a|on the|ticket of|member "
    r"of|nominee of|president of|leader of|head of|chief of|years? (?:with|in|of|as)|"
    r"platform of|"
    r"for (?:<N\d+>|\w+) years|carry the bat of|stalwart of|represent(?:s|ed|ing)|worker "
    r"of|association with|wing of|MPA of|MNA of|secretary of|man of|sitting|lawmaker "
    r"of|served|serving|returned on|affairs in|ran|aspirant)[^<.;]{0,25}(?:<D\d+>[^<.;]{0,"
    r"20})?(?P<o><O\d+>)",
    re.IGNORECASE,
)


# "Rashid Bangash, PSP president in Korangi," "Rashid Bangash, until last week the ANP's man in Tangi,"
_APPOSED = re.compile(
    r"^<P\d+>(?: (?:of|from) [^,<]{0,30}| ?\([^)]*\))?(?:,| [–—-]) (?!who\b|which\b|"
    r"whose\b)(?:[^,<]|<[DN]\d+>){0,50}(?P<o><O\d+>)"
)
_ITS = re.compile(
    r"\bits (?:own )?(?:[\w-]+ ){0,3}?(?:MPA|MNA|MLA|lawmaker|member|president|leader|"
    r"man|stalwart|veteran|legislator|senator|office|candidate|aspirant|ticket-holder|"
    r"secretary|chief|minister|own)\b"
)


@dataclass(slots=True)
class Focus:
    """What the article has been speaking of: the last switch's party, party left, and people."""

    to: str | None = None
    left: str | None = None
    at: int = -99  # sentence
    is_group: bool = False
    backed_by: str | None = None
    story_alone: bool = False  # the story opens with independents
    from_alone: set[str] = field(default_factory=set)  # parties that independents are said to have joined


def own_parties(actor: Actor) -> list[str]:
    """The parties the text gives the actor, the nearest said first."""
    out: list[str | None] = [actor.party]
    if actor.mention is not None:
        out += [actor.mention.party, actor.mention.former_party]
    if actor.person is not None:
        out += [
            *(p for p, _ in actor.person.party_votes.most_common()),
            *(p for p, _ in actor.person.former_votes.most_common()),
        ]
    return list(dict.fromkeys(p for p in out if p))


def known_from(doc: Document, actor: Actor) -> list[str]:
    """Where the actor is known to come from: not the party that he joins."""
    near = _said_near(doc, actor, "")
    found = [p for p in (*own_parties(actor)[:1], near) if p]
    return found or (["IND"] if _is_alone(doc, actor) else [])


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
    if focus.left and focus.left != "IND" and sentence.index - focus.at <= 8:
        return focus.left
    for index in range(sentence.index - 1, max(-1, sentence.index - 4), -1):
        found = [m.party for m in doc.of_kind(doc.sentences[index], "party") if m.party and m.party != "IND"]
        if found:
            return found[-1] if focus.left is None else focus.left
    return focus.left if focus.left != "IND" else None


def from_party(
    doc: Document, actor: Actor, to: str, sentence: Sentence, focus: Focus, alone: bool
) -> tuple[str | None, str | None]:
    """(party, backer) that the actor comes from, as far as the text says; (None, None) where it does not."""
    backed = (
        actor.backed_by
        or (actor.mention.backed_by if actor.mention else None)
        or (actor.person.backed_by if actor.person else None)
    )
    if backed == to:
        backed = None
    said = [
        p
        for p in (
            actor.party,
            actor.mention.party if actor.mention else None,
            actor.mention.former_party if actor.mention else None,
        )
        if p and p != to
    ]
    if said:
        return said[0], backed if said[0] == "IND" else None
    nearby = _said_near(doc, actor, to)
    if nearby:
        return nearby, backed if nearby == "IND" else None
    lead = _single_clause(doc, actor, sentence, to)
    if lead:
        return lead, None
    for party in own_parties(actor):
        if party != to and party not in doc.gazetteer.alliance_bodies:
            return party, backed if party == "IND" else None
    if (
        backed
        or _is_alone(doc, actor)
        or alone
        or focus.story_alone
        or to in focus.from_alone
        or (focus.left == "IND" and focus.is_group and focus.to == to and sentence.index - focus.at <= 12)
    ):
        return "IND", backed or (focus.backed_by if focus.left == "IND" and not _is_alone(doc, actor) else None)
    return None, None


def _single_clause(doc: Document, actor: Actor, sentence: Sentence, to: str) -> str | None:
    """A party the sentence gives its only subject: "started out as a member of <O0> but joined"."""
    if sentence is actor.sentence or actor.group:
        return None
    for m in _WAS.finditer(doc.masked(sentence)):
        party = doc.tagged(sentence, m.group("o"))[0].party
        if party and party not in (to, "IND"):
            return party
    return None


def _said_near(doc: Document, actor: Actor, to: str) -> str | None:
    """A party that the words right after the actor's name say he was of."""
    masked = doc.masked(actor.sentence)
    stop = re.search(r"<P\d+>|;", masked[actor.position + 2 :])
    span = masked[actor.position : actor.position + 2 + (stop.start() if stop else len(masked))]
    apposed = _APPOSED.match(span)
    for m in [*([apposed] if apposed else []), *_WAS.finditer(span)]:
        party = doc.tagged(actor.sentence, m.group("o"))[0].party
        if party and party != to:
            return party
    lead = masked[max(0, actor.position - 70) : actor.position]
    if _ITS.search(span) or re.search(
        r"\bits (?:own )?(?:[\w'-]+ |<L\d+> ){1,5}(?:<L\d+>)?,? ?$|\bits [^.;]{0,40}, $", lead
    ):
        before = [
            x.party
            for x in doc.of_kind(actor.sentence, "party")
            if x.start < doc.unmask(actor.sentence, actor.position)
        ]
        earlier = doc.sentences[actor.sentence.index - 1] if actor.sentence.index else actor.sentence
        before = before or [x.party for x in doc.of_kind(earlier, "party")]
        before = [p for p in before if p not in (to, None, "IND")]
        return before[-1] if before else None
    return None


def _is_alone(doc: Document, actor: Actor) -> bool:
    """True where a sentence with the person says he won or stood without a party."""
    if actor.person is None:
        return bool(actor.group and _ALONE.search(actor.group))
    for index, found in enumerate(doc.mentions):
        people = [m for m in found if m.kind == "person" and m.person is not None]
        if any(m.person is actor.person for m in people):
            near = doc.sentences[index].text
            if len({m.person.index for m in people if m.person}) <= 3 and _ALONE.search(near):
                return True
            follow = doc.sentences[index + 1] if index + 1 < len(doc.sentences) else None
            if (
                follow
                and re.match(
                    r"(?:He|She|The (?:\w+ )?(?:MPA|MNA|victor|winner|independent|lawmaker|member))\b", follow.text
                )
                and not doc.of_kind(follow, "person")
                and _ALONE.search(follow.text)
            ):
                return True
    return False


def stood_alone(text: str) -> bool:
    return bool(_ALONE.search(text))
