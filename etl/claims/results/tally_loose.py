"""Counts of seats in looser words, read only where the talk is of seats already: beside a pair that was told
plainly, or right after one."""

from __future__ import annotations

import re

from etl.claims.mentions import Mention
from etl.claims.results.tally_passing import Pair, seats_of
from etl.claims.results.tally_words import ALONE, OTHER_NEAR, UNREAL

_GAP = 60
_AFTER = re.compile(
    r"^(?: (?!supported|backed|endorsed|sponsored|votes?|per|more|less|fewer|behind|ahead)[a-z-]+| <[KDLV]\d+>){0,10} (?:to|for|of|from|by|with|under|behind|on|in the (?:kitty|bag|hands|name|pocket) of|belongs? to|colours of)(?: the| its| each)*(?: ruling| opposition)? $"
)
# "The ANP with four and the PTI-P with three bring up the rear".
_WITH = re.compile(r" ?(?:with|on|at|has|had|have|,|:|\(|=|got|won|took|gets|takes)(?: only| just)? ")
_NOUN = re.compile(
    r" (?:votes?|ballots?|per|percent|years?|days?|months?|candidates|people|others?|meetings|points|km|rupees|billion|million|crore|lakh|times|ministers?"
    r"|ministries|tickets?|portfolios?|leaders?|women|workers|more|of|in|out|to|rallies|demands|districts|divisions|cities|nominees|parties|seats? (?:in|of|from) <L)"
)
_IN_HOUSE = re.compile(
    r" (?:seats? |members? |lawmakers )?(?:in|of) (?:the |that of )?(?:<[VL]\d+>|[A-Z][a-z]+ [Aa]ssembly|provincial|[Ss]enate|upper|lower)"
)
_STOP = re.compile(
    r"[;]|\b(?:and|while|whereas|but|said|told|claimed|according|before|earlier|previous|last|ago|than|votes?|per cent|years?)\b|<[OGP]\d+>|<N\d+>"
)
_PARTIES = r"(?P<os><O\d+>(?:(?:,|,? and|,? as well as|,? or)(?: the| an?)? <O\d+>)*)"
# "A and B have a solitary seat apiece", "… can boast of one apiece", "one each went to A and B".
_APIECE = (
    re.compile(
        rf"{_PARTIES}(?: (?:[a-z]+)){{0,5}} (?:<[KN](?P<n>\d+)>|an?(?: (?:single|lone|solitary|sole))?)(?: (?:seats?|members?|MPAs?|MNAs?|lawmakers?|senators?|berths?))?,? (?:each|apiece)\b(?! (?:to|for|of|by|from|went|goes) (?:the )?<O)"
    ),
    re.compile(
        rf"(?:<[KN](?P<n>\d+)>|\b[Aa](?: (?:single|lone|solitary|sole)) seat)(?: (?:seats?|members?))? (?:each|apiece)(?: (?:[a-z]+)){{0,4}} (?:to|for|of|by|from|with|is the strength of|are with)(?: the)? {_PARTIES}(?!'s)"
    ),
)
# "A, B and C each hold one".
_EACH_HOLD = re.compile(
    rf"{_PARTIES}(?: [a-z]+){{0,2}} each (?:has|have|hold|holds|held|won|got|bagged|secured|took|claimed|managed|had|clinched|sent|send|with|on|at|boast|ended with) (?:just |only )?(?:<[KN](?P<n>\d+)>|an?(?: (?:single|lone|solitary|sole))? (?=seat|member))"
)
# "One went to an independent", "the last one fell to the ANP", "another was bagged by the BAP".
_ONE_WENT = re.compile(
    r"(?:^|[,;.] |\band |\bwhile )(?:<[KN](?P<n>\d+)>|[Aa]nother|the (?:other|last|remaining|lone|sole|only|fourth|fifth|sixth|tenth|final)(?: (?:one|seat|<[KN]\d+>))?)(?: seat)? "
    r"(?:went|goes|fell|falls|has gone|was (?:won|bagged|taken|captured|clinched|claimed|secured|left)|belongs|remained|is held|is|ended up)(?: (?:to|by|with|for|in the hands of))? (?:the |an? )?(?P<o><O\d+>|independent\b)"
)
# "an independent bags the remaining one".
_ONE_TAKEN = re.compile(
    r"(?P<o><O\d+>|\b[Aa]n? independent(?: candidate)?) (?:bags|bagged|took|takes|won|wins|got|gets|grabbed|captured|claimed|secured|clinched|picked up|snatched|pocketed) (?:the (?:remaining|other|last|lone|sole|final|fifth|sixth|tenth)(?: (?:one|seat|<[KN]\d+>))?|(?:<[KN](?P<n>\d+)>|one)(?= of (?:them|these|those)|[.,;]))"
)
_SAME = re.compile(
    r"<O(?P<o>\d+)>(?:'s)?(?: [a-z]+){0,4} (?:the same(?: number| tally| figure)?|as many|an equal number|an identical number|a like number|an equal share)\b(?! as)"
)
_SAME_FOR = re.compile(
    r"\b(?:the same(?: number)?|as many|an equal number|an identical number)(?: [a-z]+){0,4} (?:to|for|by|of|from|with) (?:the )?<O(?P<o>\d+)>"
)


def loose_pairs(text: str, mentions: list[Mention], taken: list[Pair]) -> list[Pair]:
    """Pairs beyond those `taken`; `text` is that of `sort_numbers`."""
    used = {p.party_at for p in taken if p.party_at >= 0}
    at = {p.at for p in taken}
    out: list[Pair] = []

    def add(k: int, seats: float, where: int, rule: str) -> None:
        m = mentions[k]
        known = [*taken, *out]
        if (
            m.party
            and 1 <= seats <= 380
            and not any((p.party, p.backed) == (m.party, m.backed_by) and p.seats == int(seats) for p in known)
        ):
            out.append(Pair(m.party, m.backed_by, int(seats), where, rule))

    def seats(k: str | None) -> float:
        return seats_of(mentions[int(k)]) if k else 1

    for pattern in (*_APIECE, _EACH_HOLD):
        for m in pattern.finditer(text):
            numbers = {x.start() for x in re.finditer(r"<[NK]\d+>", text) if m.start() <= x.start() < m.end()}
            if UNREAL.search(m.group()) or OTHER_NEAR.search(m.group()) or numbers & at:
                continue
            for k in re.findall(r"<O(\d+)>", m.group("os")):
                add(int(k), seats(m.group("n")), m.start(), "apiece")
            used.update(x.start() + m.start("os") for x in re.finditer(r"<O\d+>", m.group("os")))
            at |= numbers
    for pattern in (_ONE_WENT, _ONE_TAKEN):
        for m in pattern.finditer(text):
            if seats(m.group("n")) != 1 or UNREAL.search(m.group()):
                continue
            if m.group("o").startswith("<O"):
                add(int(m.group("o")[2:-1]), 1, m.start(), "one_went")
            elif not any(p.party == "IND" for p in [*taken, *out]):
                out.append(Pair("IND", None, 1, m.start(), "one_went"))
    for pattern in (_SAME, _SAME_FOR):
        for m in pattern.finditer(text):
            last = [p for p in taken if p.at < m.start()]
            if last:
                add(int(m.group("o")), last[-1].seats, m.start(), "same")
    parties = [x for x in re.finditer(r"<O(\d+)>", text) if mentions[int(x.group(1))].party]
    for n in re.finditer(r"<N(\d+)>", text):
        if n.start() in at:
            continue
        after = next((p for p in parties if p.start() > n.start()), None)
        before = [p for p in parties if p.end() <= n.start()]
        chosen = None
        if after is not None and after.start() not in used and _AFTER.match(text[n.end() : after.start()]):
            chosen = after
        elif before and before[-1].start() not in used and ALONE.match(text[n.end() :]):
            gap = text[before[-1].end() : n.start()]
            if len(gap) <= _GAP and not _STOP.search(gap):
                chosen = before[-1]
        elif before and before[-1].start() not in used and _WITH.fullmatch(text[before[-1].end() : n.start()]):
            chosen = before[-1] if not _NOUN.match(text[n.end() :]) else None
        elif (
            before
            and _IN_HOUSE.match(text[n.end() :])
            and re.search(
                r"<[NG]\d+>[^;.]{0,60}\band (?:its |another |as many as )?$", text[before[-1].end() : n.start()]
            )
        ):
            chosen = before[-1]  # "has 71 members in the National Assembly and 117 in the Sindh Assembly"
        if chosen is None:
            continue
        lo, hi = sorted((chosen.start(), n.start()))
        if UNREAL.search(text[:hi]) or OTHER_NEAR.search(text[lo : hi + 30]):
            continue
        used.add(chosen.start())
        add(int(chosen.group(1)), seats(n.group(1)), n.start(), "loose")
    return out
