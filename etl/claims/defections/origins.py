"""Which party or backer somebody comes from, as far as the text says."""

from __future__ import annotations

import re

from etl.claims.defections.backgrounds import role_beside
from etl.claims.defections.focus import Focus
from etl.claims.defections.lists import Actor
from etl.claims.defections.losers import loser
from etl.claims.document import Document
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
    r"of|(?:had been|been|was|were) (?:with|in|part of)|built|founded|steered|helped set up|carried|flew|(?:voice|face|pillar|mainstay|backbone|workhorse|treasurer|"
    r"financier|organiser|flag-bearer) of|(?:friends|colleagues|comrades) in|(?:third|fourth|second|latest|next) party after|in place of|instead of|denied (?:a |the )?(?:party )?ticket by|"
    r"disgruntled with|disillusioned with|unhappy with|differences with|f[ae]ll(?:en)? out with|let down by|fed up with|annoyed with|served|serving|returned on|affairs in|ran|aspirant)[^<.;]{0,25}(?:<D\d+>[^<.;]{0,"
    r"20})?(?P<o><O\d+>)",
    re.IGNORECASE,
)


# "Rashid Bangash, PSP president in Korangi," "Rashid Bangash, until last week the ANP's man in Tangi,"
_APPOSED = re.compile(
    r"^<P\d+>(?: <L\d+>)?(?: (?:of|from) [^,<]{0,30}| ?\([^)]*\))?(?:,| [–—-]) (?!who\b|which\b|"
    r"whose\b)(?:[^,<]|<[DN]\d+>){0,50}(?P<o><O\d+>)"
    r"(?! (?:said|says|has|had|announced|stated|claimed|statement|spokes\w+|welcomed|confirmed|told|leader said))"
)
# "Denied a ticket by the PML-N, Bangash": what opens the sentence is about who it is about.
_OPENING = re.compile(
    r"^\W*(?:Having|Denied|Disgruntled|Disillusioned|Unhappy|Disappointed|Upset|Angry|Annoyed|Dejected|Fed up|Ending|Leaving|Quitting|Ditching|Abandoning|"
    r"Deserting|Until|Till|Once|Formerly|Previously|Hitherto|Elected|Returned|After|A |An |Long|Once)\b[^.;<]{0,60}(?:<[DN]\d+>[^.;<]{0,30})?(?P<o><O\d+>)(?:[^.;<]|<[LS]\d+>){0,45}, (?:the |former )?$"
)
# "once a loyalist of Nawaz Sharif"
_OF_HEAD = re.compile(
    r"\b(?:once|former|formerly|erstwhile|till|until|one-time|hitherto|long|long-time)\b[^<.;]{0,25}(?:<[DN]\d+>[^<.;]{0,15})?"
    r"\b(?:in|at|under|by|served|beside) (?:the )?(?P<h2><P\d+>)(?:'s? (?:cabinet|government|elbow|side|team|camp|party|court|kitchen cabinet|inner circle)|(?=,))|"
    r"\b(?:served|serving|was|been|worked) [^<.;]{0,40}\b(?:under|in the (?:cabinet|government|team) of) (?:the )?(?P<h3><P\d+>)|"
    r"\b(?:loyalist|lieutenant|confidante?|aide|devotee|follower|friend|man|woman|ally|soldier|companion|favourite|diehard|admirer|protege) (?:of|to) (?P<h><P\d+>)"
)
_ITS = re.compile(
    r"\bits (?:own )?(?:[\w-]+ ){0,3}?(?:MPA|MNA|MLA|lawmaker|member|president|leader|"
    r"man|stalwart|veteran|legislator|senator|office|candidate|aspirant|ticket-holder|"
    r"secretary|chief|minister|own)\b"
)


_TIME_WITH = re.compile(
    r"\b(?:after|ending|closing|capping|cutting short|bringing to an end|bringing an end to|putting an end to|snapping|severing) (?:the [\w']+|remaining|spending|serving|being|staying|his|her|\w+ years|<N\d+> years|a (?:brief|short|long) \w+|a decade|decades|<N\d+> decades|a \w+)"
    r"(?:[^.;,<]|<[ND]\d+>){0,40} (?:with|in|at|as part of|under) (?:the )?(?P<o><O\d+>)"
)
_ANAPHOR = re.compile(
    r"\W*(?:He|She|His|Her|(?:Mr|Ms|Mrs|Dr) |The (?:former |newly-elected |ex-)*(?:M[PN]A|MLA|lawmaker|minister|senator|"
    r"politician|member|legislator|leader|nazim)\b|Earlier,? (?:he|she)|In \W*<?\w*>?,? (?:he|she)|Previously)"
)
_ELECTED = re.compile(
    r"\b(?:elected|re-elected|won|returned|contested|contesting|stood|fought|ran|served|serving|remained|associated|"
    r"affiliated|belonged|belongs|represented|been|spent|was|days|years|decades?|stint|ticket|nominee|candidate|elections?|loyal|member|leader|worker|minister|MPA|MNA|part)\b(?:[^.;<]|<[DLSNV]\d+>){0,70}\b(?:on|with|as|for|in|"
    r"of|to|an?|the|from|by)(?: the| an?)? (?P<o><O\d+>)"
)
_ALL = re.compile(r"\W*(?:(?:All|Both)(?: of them|\b)|They\b|The (?:two|three|four|five|<N\d+>)\b)")
_THEN = re.compile(
    r"^(?: (?:in |since )?<D\d+>)?,? and (?:(?:later|then|subsequently)(?: with| in| for| on)?|with|for|in)(?: the)? (?P<o><O\d+>)"
)
# Who stood alone with a party's help.
_AIDED = re.compile(
    r"\bwith (?:the )?(?:support|backing|endorsement|blessings?) of (?:the )?(<O\d+>)|\bwith (?:the )?(<O\d+>)'s? (?:full )?"
    r"(?:support|backing|endorsement|blessings?)|, (?:backed|supported|endorsed|fielded) by (?:the )?(<O\d+>)|"
    r"\bwith whom (?:the )?(<O\d+>) (?:had )?sided|\bwhom (?:the )?(<O\d+>) (?:had )?(?:backed|supported|endorsed)"
)
_AGAINST = re.compile(
    r"\b(?:against|beat|beating|defeat\w*|over|rival\w*|fac(?:ed|ing)|by|government|cabinet|coalition|talks|votes?|"
    r"cases?|before|lost|support of|support from|for the)\b",
    re.IGNORECASE,
)


def own_parties(actor: Actor) -> list[str]:
    """The parties the text gives the actor, the nearest said first."""
    out: list[str | None] = [actor.party]
    if actor.mention is not None:
        out += [actor.mention.party, actor.mention.former_party]
    guess = actor.mention.party if actor.mention and actor.mention.is_party_inferred else None
    if guess and actor.person and actor.person.party_votes[guess] <= 1:
        said = (actor.party, actor.mention.former_party if actor.mention else None, guess)
        return list(dict.fromkeys(p for p in said if p))
    if actor.person is not None:
        out += [
            *(p for p, _ in actor.person.party_votes.most_common()),
            *(p for p, _ in actor.person.former_votes.most_common()),
        ]
    return list(dict.fromkeys(p for p in out if p))


def known_from(doc: Document, actor: Actor) -> list[str]:
    """Where the actor is known to come from: not the party that he joins."""
    near = _said_near(doc, actor, "")
    guess = actor.mention.party if actor.mention and actor.mention.is_party_inferred else None
    found = [p for p in (*(p for p in own_parties(actor)[:1] if p != guess), near) if p]
    return found or (["IND"] if _is_alone(doc, actor) else [])


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
    aid = _AIDED.search(_span(doc, actor)) if actor.mention and not backed else None
    if aid and (party := doc.tagged(actor.sentence, next(g for g in aid.groups() if g))[0].party) not in (
        to,
        "IND",
        None,
    ):
        return "IND", party
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
    spent = _TIME_WITH.search(doc.masked(sentence))
    if spent and (party := doc.tagged(sentence, spent.group("o"))[0].party) not in (to, "IND", None):
        return party, None
    lead = _single_clause(doc, actor, sentence, to)
    if lead:
        return lead, None
    for party in own_parties(actor):
        if party != to and party not in doc.gazetteer.alliance_bodies:
            return party, backed if party == "IND" else None
    later = _told_elsewhere(doc, actor, to)
    if later:
        return later, backed if later == "IND" else None
    if not backed and not _is_alone(doc, actor) and (lost := loser(doc, actor, sentence, to)):
        return lost, None
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


def _told_elsewhere(doc: Document, actor: Actor, to: str) -> str | None:
    """A party that another sentence says the actor was elected for or served: "He had won on a <O1> ticket."."""
    if actor.person is None:
        return None
    listed = False  # with others, and not the first of them
    about = False  # the sentence before was about the actor
    for index, found in enumerate(doc.mentions):
        people = {m.person.index for m in found if m.kind == "person" and m.person is not None}
        masked = doc.masked(doc.sentences[index])
        referring = _ALL.match(masked) or (None if listed else _ANAPHOR.match(masked))
        mine = people == {actor.person.index} or (about and not people and bool(referring))
        if actor.person.index in people:
            first = next(m.person for m in found if m.kind == "person" and m.person is not None)
            listed = len(people) > 1 and first is not actor.person
        about = mine or (actor.person.index in people and index == actor.sentence.index)
        if mine and not doc.sentences[index].is_title:
            for m in _ELECTED.finditer(masked):
                last = _THEN.match(masked[m.end() :]) or m
                party = doc.tagged(doc.sentences[index], last.group("o"))[0].party
                if party and party != to and not _AGAINST.search(m.group()):
                    return party
    return None


def _span(doc: Document, actor: Actor) -> str:
    """The words from the actor's name up to the next name."""
    masked = doc.masked(actor.sentence)
    stop = re.search(r"<P\d+>|;", masked[actor.position + 2 :])
    return masked[actor.position : actor.position + 2 + (stop.start() if stop else len(masked))]


def _said_near(doc: Document, actor: Actor, to: str) -> str | None:
    """A party that the words right after the actor's name say he was of."""
    masked = doc.masked(actor.sentence)
    span = _span(doc, actor)
    apposed = _APPOSED.match(span)
    for m in [*([apposed] if apposed else []), *_WAS.finditer(span)]:
        party = doc.tagged(actor.sentence, m.group("o"))[0].party
        if party and party != to:
            return party
    if (beside := role_beside(doc, actor, masked[actor.position :])) not in (None, to, "IND"):
        return beside
    if (opening := _OPENING.match(masked[: actor.position])) is not None:
        party = doc.tagged(actor.sentence, opening.group("o"))[0].party
        if party and party != to:
            return party
    for m in _OF_HEAD.finditer(masked, actor.position, actor.position + 120):
        head = doc.tagged(actor.sentence, m.group("h") or m.group("h2") or m.group("h3"))[0].person
        if head is not None and head.person_id is not None and head.reference_party not in (None, to, "IND"):
            return head.reference_party
    lead = masked[max(0, actor.position - 70) : actor.position]
    if (
        (actor.mention and actor.mention.text[:4].lower() == "its ")
        or _ITS.search(span)
        or re.search(r"\bits (?:own )?(?:[\w'-]+ |<L\d+> ){1,5}(?:<L\d+>)?,? ?$|\bits [^.;]{0,40}, $", lead)
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
