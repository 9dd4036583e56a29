"""Pairs of a party and its number of seats in a sentence."""

from __future__ import annotations

import re
from itertools import pairwise

from etl.claims.mentions import Mention
from etl.claims.results.tally_passing import Pair, seats_of
from etl.claims.results.tally_words import (
    ADJ,
    AFTER,
    ALONE,
    ASIDE,
    BETWEEN,
    BODIES,
    CLAUSE,
    DEALT,
    DENOMINATOR,
    DENOMINATOR_AFTER,
    DID,
    EACH,
    IND_ELECTED,
    LEVEL,
    LIST_JOIN,
    MEMBERS,
    SHARED_AFTER,
    TALLY_OF,
    UNREAL,
    VERB,
    WHICH,
)


def find_pairs(text: str, mentions: list[Mention], subject: Mention | None) -> list[Pair]:
    marks = [(m.start(), m.end(), m.group(1), int(m.group(2))) for m in re.finditer(r"<([ONG])(\d+)>", text)]
    out: list[Pair] = []
    parties = [x for x in marks if x[2] == "O" and mentions[x[3]].party]
    numbers = [x for x in marks if x[2] == "N"]
    if re.search(r"\brespectively\b", text) and 1 < len(numbers) <= len(parties):
        before = [p for p in parties if p[1] <= numbers[0][0]][-len(numbers) :]
        if len(before) == len(numbers) and not UNREAL.search(text[before[0][0] : numbers[-1][1]]):
            return [_pair(mentions, p, n, mentions, "respectively") for p, n in zip(before, numbers, strict=True)]
    used: set[int] = set()
    out += _zipped(text, parties, numbers, mentions)
    used.update(p.party_at for p in out)
    zipped = {p.at for p in out}
    for n in (x for x in numbers if x[0] not in zipped):
        if EACH.match(text[n[1] :]) or LEVEL.search(text[: n[0]]) or re.match(r"^ to each\b", text[n[1] :]):
            group = _coordinated(text, parties, n, used)
            if group:
                used.update(p[0] for p in group)
                out += [_pair(mentions, p, n, mentions, "each") for p in group]
            continue
        after = next((p for p in parties if p[0] > n[0]), None)
        if (
            after is not None
            and mentions[after[3]].party == "IND"
            and after[0] not in used
            and re.match(r"^ (?:[a-z]+ )?$", text[n[1] : after[0]])
            and not AFTER.match(text[n[1] : after[0]])
        ):
            if IND_ELECTED.search(text[: n[0]]) or re.match(
                r"^ (?:elected|returned|(?:were|are|have been|stand|was) (?:also )?(?:declared|elected|returned|successful"
                r"|victorious)|emerged|won\b|bagged|achieved|made it|owe nothing|also sit|sit\b|complete|make up|who (?:won|were elected))",
                text[after[1] :],
            ):
                used.add(after[0])
                out.append(_pair(mentions, after, n, mentions, "independents"))
            continue
        if after is not None and after[0] not in used:
            between = text[n[1] : after[0]]
            if AFTER.match(between) or (
                ADJ.match(between) and re.match(rf" {MEMBERS}|-?\s*(?:lawmakers|members|M[NP]As)", text[after[1] :])
            ):
                if not UNREAL.search(text[max(0, n[0] - 60) : n[0]]) and not _is_deed(text, n, after):
                    used.add(after[0])
                    out.append(_pair(mentions, after, n, mentions, "number_first"))
                continue
        before = [p for p in parties if p[1] <= n[0]]
        if not before or (
            re.search(
                r"\b(?:its (?:tally|strength|number|total|share|bench|seats)|it (?:has|had|have|won|bagged|got"
                r"|now|also|holds?))\b(?:[^<;.]|<[LDK]\d+>){0,40}$",
                text[before[-1][1] : n[0]],
            )
            and before[-1][0] in used
        ):
            if (
                re.search(
                    r"\b(?:it (?:has|had|now|also|won|bagged|got|took|holds?|secured|finished|ended|emerged|managed|is|was)"
                    r"|its|(?<!his )(?<!her )(?<!s )the party(?:'s)?)\b(?:[^<;.]|<[LDKV]\d+>){0,90}$",
                    text[: n[0]],
                    re.I,
                )
                and subject is not None
                and re.search(r"\b(?:tally|seats?|strength|shelf|bloc|members|MNAs|MPAs|lawmakers|legislators)\b", text)
            ):
                if ALONE.match(text[n[1] :]) and VERB.search(text[: n[0]]) and not UNREAL.search(text[: n[0]]):
                    out.append(
                        Pair(
                            subject.party or "",
                            subject.backed_by,
                            int(seats_of(mentions[n[3]])),
                            n[0],
                            "pronoun",
                        )
                    )
                continue
            # "With 25 of the 45 seats in its bag, the PTI ..."
            if (
                re.search(
                    r"(?:^|[,;:.(\u2014] )[Ww]ith (?:its |only |just |as many as |a total of |over |about |some |a strength of "
                    r"|a tally of )*$",
                    text[: n[0]],
                )
                and after is not None
            ):
                out.append(_pair(mentions, after, n, mentions, "with_bag"))
                used.add(after[0])
            continue
        p = before[-1]
        between = ASIDE.sub("", text[p[1] : n[0]])
        if not ALONE.match(text[n[1] :]):
            continue
        if p[0] in used or re.search(r"<N\d+>", between):
            continue
        tail = CLAUSE.split(between)[-1]
        if (
            not BETWEEN.match(between)
            or not (VERB.search(tail) or TALLY_OF.search(text[: p[0]]))
            or UNREAL.search(between)
            or UNREAL.search(text[max(0, p[0] - 25) : p[0]])
        ):
            continue
        if re.search(r"<P\d+>", between) and re.search(r"\b(?:said|told|claimed)\b", between):
            continue
        if re.match(
            r"^ (?:votes?|ballots?|per cent|percent|%|times|more|others?|other|parties|crore|lakh|points)\b",
            text[n[1] :],
        ) or re.match(r"^ (?:of (?:its|their|the party)|leaders|candidates|colleagues)", text[n[1] :]):
            continue
        used.add(p[0])
        out.append(_pair(mentions, p, n, mentions, "party_first"))
    for g in (x for x in marks if x[2] == "G"):
        m = mentions[g[3]]
        if (
            m.party
            and m.count
            and (out or re.search(r"house has|Assembly has|elected", text))
            and IND_ELECTED.search(text[: g[0]])
        ):
            out.append(Pair(m.party, m.backed_by, m.count, g[0], "group"))
    return [p for p in out if p.party and 1 <= p.seats <= 380]


def _is_deed(text: str, n: tuple[int, int, str, int], party: tuple[int, int, str, int]) -> bool:
    """True where the members are told of for what they did, or the seats for who was given them."""
    if DEALT.search(text[max(0, n[0] - 60) : n[0]]):
        return True
    return bool(BODIES.match(text[n[1] :]) and DID.match(text[party[1] :]))


def near(text: str, pair: Pair) -> str:
    """The words about a pair: from its party or number on, to the end of the clause."""
    begin = min(pair.at, pair.party_at if pair.party_at >= 0 else pair.at)
    end = max(pair.at, pair.party_at) + 4
    tail = re.split(r",|;| after | when | while | who | and (?=<)|<N", text[end : end + 45])[0]
    return text[begin:end] + tail


def _pair(
    mentions: list[Mention], p: tuple[int, int, str, int], n: tuple[int, int, str, int], _: object, rule: str
) -> Pair:
    m = mentions[p[3]]
    return Pair(m.party or "", m.backed_by, int(seats_of(mentions[n[3]])), n[0], rule, p[0])


def _zipped(
    text: str,
    parties: list[tuple[int, int, str, int]],
    numbers: list[tuple[int, int, str, int]],
    mentions: list[Mention],
) -> list[Pair]:
    """Pairs of "PTI, PPP and PML-N have 32, 12 and 7 members": as many numbers in a row as parties in a row."""
    m = re.search(r"(<[NK]\d+>(?:, <[NK]\d+>)*,? and <[NK]\d+>)", text)
    if m is None:
        return []
    run = [x for x in numbers if m.start() <= x[0] < m.end()]
    before = [p for p in parties if p[1] <= m.start()][-len(run) :]
    if len(run) < 2 or len(before) != len(run) or len(run) != len(re.findall(r"<[NK]", m.group())):
        return []
    joined = all(LIST_JOIN.match(text[a[1] : b[0]]) for a, b in pairwise(before))
    between = text[before[-1][1] : m.start()]
    if not joined or not VERB.search(between) or UNREAL.search(between) or re.search(r"<[OP]", between):
        return []
    return [_pair(mentions, p, n, mentions, "zipped") for p, n in zip(before, run, strict=True)]


def _coordinated(
    text: str, parties: list[tuple[int, int, str, int]], n: tuple[int, int, str, int], used: set[int]
) -> list[tuple[int, int, str, int]]:
    """The parties that share "one each": the list after the number, else the list before it."""
    group: list[tuple[int, int, str, int]] = []
    for p in reversed([p for p in parties if p[1] <= n[0] and p[0] not in used]):
        if group and not LIST_JOIN.match(text[p[1] : group[-1][0]]):
            break
        if not group and (re.search(r"<N\d+>", text[p[1] : n[0]]) or not VERB.search(text[p[1] : n[0]])):
            break
        group.append(p)
    if group:
        return group
    after = [p for p in parties if p[0] > n[0]]
    if after and SHARED_AFTER.match(text[n[1] : after[0][0]]):
        group = [after[0]]
        for p in after[1:]:
            if not LIST_JOIN.match(text[group[-1][1] : p[0]]):
                break
            group.append(p)
    return group


def sort_numbers(text: str, mentions: list[Mention]) -> str:
    """Numbers that are no count of seats become <K>."""
    text = re.sub(r"<P\d+>'s (?=<O)", "", text)
    text = re.sub(
        r", (?:(?:largely |mostly |mainly |all )?(?:backed|supported|endorsed) by|into|whose|whom|for whom|with whom|to whom|behind whom|after|until|including|led by|headed by|thanks to|despite|along with|once"
        r"|long|written off|which had)\b[^,;]{3,100},",
        "",
        text,
    )

    text = WHICH.sub(" ", text)
    text = re.sub(
        r"<G(\d+)>", lambda m: m.group() if mentions[int(m.group(1))].party else f"<N{m.group(1)}> members", text
    )

    def letter(m: re.Match[str]) -> str:
        number = mentions[int(m.group(1))]
        value = seats_of(number)
        if re.search(r"(?:\d|>)[-\u2013/]$", text[max(0, m.start() - 2) : m.start()]):  # "2018-23"
            return f"<K{m.group(1)}>"
        if text[m.start() - 1 : m.start()].isalnum() or text[m.end() : m.end() + 1].isalnum():
            return f"<K{m.group(1)}>"
        before = text[max(0, m.start() - 30) : m.start()]
        if re.match(r" (?:first[- ]preference )?(?:votes?|ballots?)\b", text[m.end() :]) and re.search(
            r"\b(?:with|got|secured|polled|bagged|by|received|obtained|against|getting|taking|securing)(?: [a-z]+)? $",
            before,
        ):
            return f"<K{m.group(1)}>"
        if re.search(
            r"\b(?:no|the|between|these|those|other|another|all|both|in which|by|every|some|any|first|last"
            r"|next) $",
            before,
            re.I,
        ) and not re.match(
            r" (?:members |seats )?(?:of|went to|fell to|belong to|are with|go to) (?:the |unaffiliated )?<O",
            text[m.end() :],
        ):
            return f"<K{m.group(1)}>"
        if re.search(
            r"\b(?:contesting|standing|ran|running|fielded)? ?(?<!won )(?<!victorious )(?<!winning )in $", before
        ) and re.match(r" (?:[a-z]+ )?(?:constituencies|seats|places|districts)", text[m.end() :]):
            return f"<K{m.group(1)}>"
        if (
            value == 1
            and number.text.lower() == "one"
            and not re.search(
                r"(?:\b(?:has|have|had|got|won|made|with|and|just|only|to|at|bagged|secured|fell|while|lone)|[:(,]) $"
                r"|\($|'s $|^$|<[OG]\d+> $",
                before,
            )
            and not re.match(r" (?:seat|member|MNA|MPA|senator) (?:each|apiece)\b", text[m.end() :])
        ):
            return f"<K{m.group(1)}>"
        if re.search(r"\branging from (?:<\w+> to )?$|\bfrom <\w+> to $", text[max(0, m.start() - 30) : m.start()]):
            return f"<K{m.group(1)}>"
        if re.match(r" (?:behind|ahead|short|clear|adrift)\b", text[m.end() :]):
            return f"<K{m.group(1)}>"
        of_them = re.match(r" of (?:them|these|those|the lot)(?=[.,;]|$| and| while)", text[m.end() :])
        if of_them and re.search(r"<O\d+> (?:[a-z]+ ){1,3}$", before):
            return m.group()
        if re.match(r" of (?:the winners|its|their|them|whom|these|those|his|her)\b", text[m.end() :]):
            return f"<K{m.group(1)}>"
        if number.is_percent or value != int(value) or not 0 < value <= 380:
            return f"<K{m.group(1)}>"
        if DENOMINATOR.search(text[max(0, m.start() - 60) : m.start()]) or DENOMINATOR_AFTER.match(
            text[m.end() : m.end() + 40]
        ):
            return f"<K{m.group(1)}>"
        return m.group()

    return re.sub(r"<N(\d+)>", letter, text)
