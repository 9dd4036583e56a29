"""Turnout told by place alone, where the talk is of it: "in NA-42 the percentage did not climb beyond 17.8"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.claims.mentions import Mention

# The talk is of turnout: in the sentence or the one before.
TALK = re.compile(
    r"\bturn-?out\b|\bturn(?:ed|ing)? (?:out|up)\b|\bparticipat\w+|\b(?:took|take|taken|taking) part\b|\bon the (?:electoral )?rolls\b"
    r"|\b(?:polling|voting) (?:percentage|ratio|rate)\b|\bmarked (?:a|their) ballots?\b|\bcast (?:a|their) (?:votes?|ballots?)\b"
    r"|\b(?:registered|eligible) voters\b|\bof (?:every|each) (?:ten|hundred) voters\b"
    r"|\b(?:hardly|barely|scarcely) (?:anyone|anybody|a soul|a voter)\b|\bfew (?:came|voted|bothered|showed|turned)\b|\b(?:nobody|no one) came\b"
    r"|\bvoters (?:stayed|kept|remained) (?:away|home|at home|indoors)\b",
    re.I,
)
_OTHER = re.compile(
    r"\bvotes?\b(?! was| were cast)|\bvoters? (?:said|told|approv)|\b(?:share|margin|lead|majority|women|female|men|male|youth|young|rejected|results?|counted|stations?|booths?|literacy|inflation|growth"
    r"|tax|quota|survey|poll of|approv\w+|support|swing|candidates?|tickets?|seats? (?:for|to|of the)|increase|rise|rose|drop\w*|fell by|up by|down by|points?|will|would|expected|hop\w+"
    r"|may|might|if|required|needs?|threshold|must|at least ten|by (?:noon|midday)|at noon|pm|am|o'clock|previous\w*|last time|in (?:19|20)\d\d)\b",
    re.I,
)
_CLAUSE = re.compile(r";|,? (?:while|whereas|but)\b|,? and (?=in <|the )|, (?=in <[LS])")
_FIGURE = re.compile(r"<([CN])(\d+)>")
_PLACE = re.compile(
    r"<S\d+>|\b(?:in|for|of|across) (?:the )?<L\d+>|<L\d+>'s|\bprovince as a whole\b|\b(?:country-?wide|nationwide|national|overall) (?:figure|average|percentage|rate)\b"
)
_LISTED = re.compile(
    r"(?P<l><L\d+>(?:, <L\d+>)*,? and <L\d+>)(?: [a-z]+){0,6} (?P<c><[CN]\d+>(?:pc| per cent|%)?(?:, <[CN]\d+>(?:pc| per cent|%)?)*,? and <[CN]\d+>)"
)
_CLOSE = re.compile(r"\.?$")
_AFTER_NUMBER = re.compile(r" (?:to be exact|in <[LS]|for <[LS])|[.,;)]|$")


def figures_near(text: str, mentions: Sequence[Mention]) -> list[int]:
    """The mentions of the figures that stand in a clause with a place, the clause telling of nothing else.

    `text` has percentages as <C> and other numbers as <N>.
    """
    out = []
    begin = 0
    for end in [*(m.start() for m in _CLAUSE.finditer(text)), len(text)]:
        clause = text[begin:end]
        found = [
            int(m.group(2))
            for m in _FIGURE.finditer(clause)
            if m.group(1) == "C" or _is_share(mentions[int(m.group(2))], clause[m.end() :], "<C" in text)
        ]
        if len(found) == 1 and _PLACE.search(clause) and not _OTHER.search(clause) and not re.search(r"<[OP]", clause):
            out += [k for k in found if 3 <= (mentions[k].value or 0) <= 100]
        begin = end
    return out


def figures_listed(text: str) -> dict[int, int]:
    """The places of figures listed in the same order: mention of the figure to mention of the place."""
    out: dict[int, int] = {}
    for m in _LISTED.finditer(text):
        places, figures = (re.findall(rf"<[{tags}](\d+)>", m.group(g)) for tags, g in (("L", "l"), ("CN", "c")))
        if len(places) == len(figures):
            out.update((int(c), int(place)) for c, place in zip(figures, places, strict=True))
    return out


def _is_share(m: Mention, after: str, is_beside: bool) -> bool:
    """True for "17.8" at the end of its clause, a percentage without the word; for "28" where one has the word."""
    is_whole = m.value is None or m.value == int(m.value)
    return (_CLOSE if is_whole and is_beside else _AFTER_NUMBER).match(after) is not None and (
        is_beside or not is_whole
    )
