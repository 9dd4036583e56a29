"""Lists of senators: a Senate election fills many seats at once, and its winners are told in lists."""

from __future__ import annotations

import re

from etl.claims.results.skeleton import Skeleton

_WON = re.compile(
    r"\b(?:become|became|becoming|include[sd]?|(?:was|were|have been|has been|been|being|stood|stand|got|is|are) (?:also |then |all |both |thus |duly |declared |formally |notified )*(?:elected|returned|declared|chosen|successful|through|"
    r"victorious|unopposed|home|notified|picked|in)|made it|make it|got (?:the|a|through|in|home|elected)|won|wins|bagged|took|takes?|clinched|secured|captured|grabbed|landed|sailed|walked|unopposed|uncontested|went to|fell to|gone to|went the way of|reached|entered"
    r"|through|winners|success(?:ful)?|sent|elected|picked up|filled by|shared by|taken by|won by|retained|kept|held on|got in|cruised|romped|squeezed|scraped|emerged|joined|heading to|bound for|ended up with|gave (?:its|the))\b",
    re.I,
)
_NOT = re.compile(
    r"\b(?:will|would|may|might|could become|likely|expected|nominat\w+|withdr[ae]w\w*|retir\w+|papers|field(?:ed|ing)|tickets?|contest(?:ing|ed)?|to be held|awarded|shortlist\w*|finalis\w+|scrutiny|appeal\w*|reject(?:ed|ing)"
    r"|oath|sworn|resign\w*|vacat\w+|died|disqualif\w+|support(?:ed|s|ing)? the|attend\w*|met|chair(?:ed|s)? (?:a|the)|committee|congratulat\w+|felicitat\w+|proposed?|second(?:er|ed)|covering)\b",
    re.I,
)
_LOST_AFTER = re.compile(
    r"\b(?:against|over|defeat(?:ed|ing|s)?|beat(?:ing|s)?|ahead of|instead of|rivals?|opponents?|losers?|behind|pipp\w+|edg(?:ed|ing) out|outpoll\w+|at the expense of|challengers?|overcom\w+|overcame|trounc\w+|thrash\w+|by-?passed)\b",
    re.I,
)
_LOST_SUBJECT = re.compile(
    r"\b(?:was|were) (?:beaten|defeated|edged|pipped|unlucky|unsuccessful|rejected)|\blost\b|\bfailed\b|\bcould (?:only|not|get|manage|secure|poll)|\bwent home\b|\bhad to (?:be|make|settle)|\bmissed\b|\bconceded\b|\bfell short\b|\brunner"
)
_SPEAKS = re.compile(
    r"^(?:,[^,<]{0,60},)? (?:also |then |later |has |had |while )?(?:said|says|told|added|claimed|announced|alleged|thanked|remarked|maintained|called|accused|presided|conducted|supervised|issued)\b"
)
_CLAUSE = re.compile(r"; |, while | while |, whereas | whereas |, but |\. |, with (?=<P)")
_OFFICER = re.compile(
    r"\b(?:[Cc]hief [Mm]inister|[Ss]peaker|[Gg]overnor|[Pp]rime [Mm]inister|[Cc]ommissioner|[Rr]eturning|[Pp]resident|spokes\w+|[Cc]hairman|CM|PM|founder|secretary)\b"
)


def senators_listed(sk: Skeleton) -> dict[str, str]:
    """Who of a sentence on a Senate election won and who lost, by the clause that names him: tag to outcome."""
    out: dict[str, str] = {}
    if _NOT.search(sk.sentence.text):
        return out
    begin = 0
    for cut in [*(m.end() for m in _CLAUSE.finditer(sk.text)), len(sk.text)]:
        clause = sk.text[begin:cut]
        begin = cut
        won = _WON.search(clause)
        tags = list(re.finditer(r"<(P(\d+))>", clause))
        if won is None or not tags:
            continue
        beaten = _LOST_SUBJECT.search(clause)
        against = _LOST_AFTER.search(clause)
        for m in tags:
            mention = sk.people.get(int(m.group(2)))
            if (
                mention is None
                or _SPEAKS.match(clause[m.end() :])
                or _OFFICER.search(mention.text)
                or clause[m.end() : m.end() + 2] == "'s"
            ):
                continue
            if beaten is not None:
                continue
            is_after = against is not None and m.start() > against.start()
            out.setdefault(m.group(1), "lost" if is_after else "won")
    return out
