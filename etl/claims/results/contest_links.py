"""Contestants told of without a verb or a name of their own: "and Y NA-69", "as had Y in PK-106", "the loser got"."""

from __future__ import annotations

import re

from etl.claims.mentions import Mention
from etl.claims.results.entries import Entry
from etl.claims.results.skeleton import Skeleton

# "X took NA-65 (Chakwal), … and Y NA-69 (Gujrat)": the verb is understood.
_VERBLESS = re.compile(
    r"(?:,? and|;|, while|,|, with) (?:the |also )?(?P<p><P\d+>),? (?:in |from |the |for )?(?P<s><S\d+>)"
    r"(?=[.,;]| \(|$| and (?:the )?<P| on <D| by <M| with <[NM])"
)
# "PK-100 fell to X and PK-101 to Y".
_TURNED = re.compile(
    r"(?:,? and|;|, while|,) (?P<s><S\d+>)(?: \(<L\d+>\)| <L\d+>)? (?:to|by|for|with) (?:the |its )?(?P<p><P\d+>)"
)
# "as had Y in PK-106", "so did Y (PK-106)", "as was Y".
_AS_DID = re.compile(
    r"\b(?:as|so|like|nor|neither) (?:had|has|did|does|was|were|is|would|too|also) (?:the |its )?(?P<p><P\d+>)"
    r"|\b(?:just as|much as|like|unlike|as with) (?:the |its )?(?P<q><P\d+>)"
)
_OPPOSITE = {"won": "lost", "lost": "won", "leading": "trailing", "trailing": "leading"}
_CONTRARY = re.compile(
    r"\b(?:but|lost|losing|defeat|vacat|gave up|given up|resign|instead|earlier|previous|however|while|whereas|unsuccessful"
    r"|beaten|though|although|failed|not|from where|rival|contesting)\w*\b"
)
_DESCRIBED = re.compile(
    r"(?:^|[,;:.] |\band |\bwhile |\bagainst |\bto |\bof |\bthan |\bwith )(?:(?:the|his|her)(?: (?:eventual|new|actual|beaten|defeated|losing|former|main|nearest|closest|only|second|runner-up))? "
    r"(?P<who>winner|victor|victorious (?:candidate|man|woman)|winning (?:candidate|side)|successful candidate|MNA-elect|MPA-elect"
    r"|loser|vanquished|runner-up|beaten man|beaten candidate|defeated candidate|rival|opponent|challenger|adversary|pursuer))"
    r"(?:'s)?(?= )(?!,? (?:was |is |the |of |in |from )*(?:<[OS]\d+>(?:'s)?,? )?<P)",
    re.I,
)
_LATTER = re.compile(
    r"\b(?P<which>[Tt]he (?:latter|former))(?:'s)?(?= (?![a-z]* ?(?:prime|chief|minister|MNA|MPA|senator|speaker|president|mayor|chairman|lawmaker|captain|cricketer|premier)))(?! <P)"
)

_SEAT_IN_ORDER = re.compile(
    r"(?P<verb>\b(?:won|lost|took|in|from|retained|kept|bagged|captured|for|clinched|secured|vacated|holds?|held) )the (?P<which>former|latter)(?: one| seat| constituency)?(?=[.,;]| by| with| to| and| while|$)"
)

_PEOPLE = r"<P\d+>(?:, <P\d+>)*,? and <P\d+>"
_SEATS = r"<S\d+>(?: \(?<L\d+>\)?)?(?:, <S\d+>(?: \(?<L\d+>\)?)?)*,? and <S\d+>(?: \(?<L\d+>\)?)?"
_IN_ORDER = re.compile(
    rf"(?P<who>{_PEOPLE})(?P<verb>(?:,? [a-z-]+){{1,7}}?) (?:the )?(?:seats? (?:of )?)?(?P<where>{_SEATS})(?:,? respectively)?"
    rf"(?:,? (?:with|polling|securing|bagging) (?P<votes><N\d+>(?:, <N\d+>)*,? and <N\d+>)(?: votes)?(?:,? respectively)?)?"
    rf"(?:,? (?:after |by )?(?P<beat>beating|defeating|overcoming|trouncing|ousting|downing|edging out|seeing off|unseating) "
    rf"(?P<whom>{_PEOPLE})(?:,? respectively)?)?"
)

_IN_BOTH = re.compile(
    r"(?:\b[Bb]oth )?(?P<a><S\d+>)(?: \(?<L\d+>\)?)? and (?P<b><S\d+>)(?: \(?<L\d+>\)?)?,?(?: [a-z]+,?)?"
    r" (?:were|have been|had been)(?: both)? (?:won|taken|bagged|pocketed|secured|clinched|captured|retained|kept|claimed|swept|grabbed)"
    r"(?: [a-z]+)? by (?:the )?(?P<who><P\d+>)"
)


def shared_outcomes(sk: Skeleton, out: dict[str, tuple[str, str]]) -> None:
    """Adds those who share the outcome of the person told before them, without a verb of their own."""
    for pattern in (_TURNED, _VERBLESS):
        for m in pattern.finditer(sk.text):
            tag = m.group("p").strip("<>")
            told = [
                o for t, (o, _) in out.items() if 0 <= sk.text.find(f"<{t}>") < m.start() and o in ("won", "leading")
            ]
            if tag not in out and told and "<S" in sk.text[: m.start()]:
                out[tag] = (told[-1], "verbless")
    for m in _AS_DID.finditer(sk.text):
        tag = (m.group("p") or m.group("q")).strip("<>")
        told = [o for t, (o, _) in out.items() if t != tag and sk.text.find(f"<{t}>") < m.start()]
        if tag not in out and told:
            out[tag] = (_OPPOSITE[told[-1]] if m.group().startswith("unlike") else told[-1], "as_did")


def seats_in_order(text: str) -> str:
    """The text of "won the former" or "lost the latter" with the seat that is meant, where two are named before."""

    def seat(m: re.Match[str]) -> str:
        named = list(dict.fromkeys(re.findall(r"<S\d+>", text[: m.start()])))
        if len(named) != 2:
            return m.group()
        return f"{m.group('verb')}{named[m.group('which') == 'latter']}"

    return _SEAT_IN_ORDER.sub(seat, text)


def in_order(text: str) -> str:
    """Lists in the same order, one clause for each seat.

    "A and B took S and T, beating C and D" becomes "A took S, beating C; B took T, beating D", and "S and T were both
    taken by A" becomes "A won S and T".
    """

    def clauses(m: re.Match[str]) -> str:
        lists = [re.findall(r"<[A-Z]\d+>", m.group(name) or "") for name in ("who", "where", "votes", "whom")]
        people, seats, votes, beaten = lists
        if len(people) != len(seats) or any(len(others) not in (0, len(people)) for others in (votes, beaten)):
            return m.group()
        out = []
        for i, (person, seat) in enumerate(zip(people, seats, strict=True)):
            polled = f" with {votes[i]} votes" if votes else ""
            over = f", {m.group('beat')} {beaten[i]}" if beaten else ""
            out.append(f"{person} {m.group('verb').strip()} {seat}{polled}{over}")
        return "; ".join(out)

    text = _IN_BOTH.sub(lambda m: f"{m.group('who')} won {m.group('a')} and {m.group('b')}", text)
    return _IN_ORDER.sub(clauses, text)


def seats_with_votes(sk: Skeleton) -> list[tuple[str, int | None]]:
    """The seats of a sentence on one contestant who stood in several of them, each with his votes there."""
    if len(set(re.findall(r"<P\d+>", sk.text))) != 1 or len(re.findall(r"<S\d+>", sk.text)) < 2:
        return []
    if _CONTRARY.search(sk.text):
        return []
    out: list[tuple[str, int | None]] = []
    marks = list(re.finditer(r"<S(\d+)>", sk.text))
    for m, nxt in zip(marks, [*(x.start() for x in marks[1:]), len(sk.text)], strict=True):
        number = re.match(r"(?:[^<;.]|<[LDVO]\d+>){0,40}?<N(\d+)>", sk.text[m.end() : nxt])
        seat = sk.mentions[int(m.group(1))].seat
        if seat:
            out.append((seat, sk.number(int(number.group(1))) if number else None))
    return out


def described(sk: Skeleton, entries: list[Entry], before: list[Mention]) -> None:
    """Puts tags for "the winner", "his rival", "the latter", where it is known of this seat who that is."""
    won = [e for e in entries if e.outcome in ("won", "leading") and e.mention is not None]
    lost = [e for e in entries if e.outcome in ("lost", "trailing") and e.mention is not None]

    def tag(m: re.Match[str]) -> str:
        word = m.group("who")
        side = won if re.search(r"winn|victor|success|elect", word) else lost
        if len(side) != 1 or side[0].mention is None:
            return m.group()
        key = 902 if side is won else 903
        sk.people[key] = side[0].mention
        at = m.start("who")
        lead = re.sub(r"(?:the|his|her)(?: [a-z-]+)? $", "", m.group()[: at - m.start()], flags=re.I)
        return f"{lead}<P{key}>" + ("'s" if m.group().endswith("'s") else "")

    if "<S" not in sk.text:
        sk.text = _DESCRIBED.sub(tag, sk.text)
    if len(before) == 2:

        def which(m: re.Match[str]) -> str:
            key = 905 if "latter" in m.group("which") else 904
            sk.people[key] = before[key - 904]
            return f"<P{key}>"

        sk.text = _LATTER.sub(which, sk.text)
