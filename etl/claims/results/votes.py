"""Which number of a sentence is whose votes."""

from __future__ import annotations

import re

from etl.claims.results.skeleton import Skeleton

_FOLLOW = re.compile(
    r"^ ?(?:of the <[KNG]\d+>(?: votes| members)? ?)?(?:(?:first[- ]preference |first |popular |valid )?"
    r"(?:votes?|ballots?|slips|thumbs|preferences|people|stamps)?)(?: (?:of the (?:[A-Za-z]+ ){0,2}"
    r"(?:Assembly|assembly|house)|raised their hands|stood up|voted|went down|came out of the box|were"
    r"|polled|secured|cast|obtained|bagged|received|won|had|stamped|bore|in all|each))*"
    r"(?: (?:in|under|to) (?:his|her) (?:pocket|bag|favou?r|credit|kitty|name),| hands? (?:went up"
    r"|were raised|rose)| names?)?(?: in favou?r)?(?: ?,? ?(?:by|to|for|of|in favou?r of|in that of"
    r"|that of|those of|went to|was|were|came|stood|in the name of|bagged by|secured by|obtained by|polled by|received by|taken by|won by|the name of|the arrow of|the <O\d+> of"
    r"|the \w+ of|behind|against the name of)) (?:the |his |her )?$|^ votes (?:in|to|under) (?:his"
    r"|her) (?:pocket|bag|favou?r|credit|kitty), (?:the )?$"
)
# "32 went for X", "186 lawmakers had put their weight behind Y": who votes in a house is the number.
VOTERS = re.compile(
    r"^(?:,? (?!against\b)[a-z][a-z-]*){0,9}? ?(?:of the <[KNGOV]\d+>)?(?: (?!against\b)[a-z][a-z-]*){0,7} "
    r"(?:(?:into|to|through|in) (?:the )?[Ll]obby(?: [A-Z])? )?(?:for|behind|with|in favour of|to|by|of|from|bore|named|preferred|chose|made|backed|favoured|supported|wanted|picked|elected|ticked|marked|endorsed|approved|carried) (?:the |his |her |its )?$"
)
_HEADED = re.compile(r"^(?:'s?)? (?:[a-z-]+ ){0,2}(?:candidate|nominee|contender|contestant|rival|man|woman|hopeful)\b")
_PARTICIPLE = re.compile(
    r"(?:,|\band\b|\bby|\bafter) ?(?:securing|obtaining|getting|polling|bagging|receiving|taking|garnering"
    r"|winning|collecting)(?: [a-z]+){0,2} $"
)
_BEATEN = re.compile(
    r"\b(?:defeat|beat|trounc|rout|from|over|against|unseat|oust|edg|pipp|upset|outpoll|toppl|thrash"
    r"|past)\w*\b",
    re.I,
)
_RIVALS = re.compile(
    r"(?:\b(?:the latter|his rival|her rival|his opponent|her opponent|the loser|his nearest rival"
    r"|the former|the runner-up)(?:'s| got| secured| received| polled)? (?:[a-z]+ ){0,2}|<N\d+>(?: votes)? "
    r"(?:against|to|as against) )$"
)


def votes_of(sk: Skeleton, *, in_house: bool = False) -> dict[str, int]:
    """Votes of each person (or headed party) of the sentence; in a house, those who vote may be told for the votes."""
    text = sk.text
    marks = [(m.start(), m.end(), m.group(1), m.group(2)) for m in re.finditer(r"<([PON])(\d+)>", text)]
    marks = [x for x in marks if x[2] != "O" or _HEADED.match(text[x[1] : x[1] + 40])]
    numbers = [x for x in marks if x[2] == "N"]
    who = [x for x in marks if x[2] != "N"]
    if not numbers or not who:
        return {}
    out: dict[str, int] = {}
    if "respectively" in text:
        before = [x for x in who if x[1] <= numbers[0][0]]
        if 1 < len(numbers) <= len(before):
            before = before[-len(numbers) :]
            return {p[2] + p[3]: sk.number(int(n[3])) for p, n in zip(before, numbers, strict=True)}
    for n in numbers:
        nxt = next((x for x in who if x[0] > n[0]), None)
        is_anothers = nxt is not None and re.match(r"'s <N\d+>", text[nxt[1] :])
        if nxt is not None and not is_anothers and _FOLLOW.match(text[n[1] : nxt[0]]):
            out.setdefault(nxt[2] + nxt[3], sk.number(int(n[3])))
            continue
        before = [x for x in who if x[0] < n[0]]
        if (
            in_house
            and nxt is not None
            and not is_anothers
            and VOTERS.match(text[n[1] : nxt[0]])
            and not any(
                x[1] <= n[0] and not re.search(r"[,;.]|\b(?:and|while|against|whereas)\b", text[x[1] : n[0]])
                for x in before
            )
        ):
            out.setdefault(nxt[2] + nxt[3], sk.number(int(n[3])))
            continue
        if (
            len(before) > 1
            and _PARTICIPLE.search(text[before[-1][1] : n[0]])
            and _BEATEN.search(text[before[0][1] : before[-1][0]])
        ):
            # "Y announced that X defeated Z by taking 185 votes": X polled them
            near = before[-2] if _BEATEN.search(text[before[-2][1] : before[-1][0]]) else before[0]
            subject = near[2] + near[3]
            if subject not in out:
                out[subject] = sk.number(int(n[3]))
                continue
        if _RIVALS.search(text[: n[0]]) and out:
            free = [x for x in before if x[2] + x[3] not in out]
            if free:
                out[free[-1][2] + free[-1][3]] = sk.number(int(n[3]))
            continue
        for prev in reversed(before):
            tag = prev[2] + prev[3]
            if tag in out:
                break
            if ";" in text[prev[1] : n[0]] and not sk.is_row:
                break
            if re.search(r"\b(?:said|says|told|claim(?:s|ed)|stated|alleged)\b", text[prev[1] : n[0]]):
                break
            out[tag] = sk.number(int(n[3]))
            break
    return out
