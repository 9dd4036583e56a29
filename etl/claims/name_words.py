"""Words of people's names: which tokens may be one, and how far a name runs."""

from __future__ import annotations

import re

from etl.claims.gazetteer import Gazetteer
from etl.claims.mentions import Mention
from etl.claims.text import Token
from etl.claims.words import COURTESY, NAME_PARTICLES, NAME_TITLES, NOT_A_NAME, ROLE_HEADS, common_words

_HARD_NOT = frozenset(
    "court commission assembly senate parliament party council committee minister government news police monday tuesday "
    "wednesday thursday friday saturday sunday pakistan sindh punjab balochistan election office house road".split()
)

# Endings of names and tribes of the region: Ehsanullah, Burhanuddin, Miankhel, Yousafzai.
_NAME_ENDING = re.compile(r"[a-z]{2,}(?:ullah|ud+in|khel|zai|zada|bakhsh|khail)$")


def looks_like_name(lower: str, g: Gazetteer) -> bool:
    """True for a word that people are called by, or that is built like one."""
    return lower in g.name_words or _NAME_ENDING.match(lower) is not None


def is_name_word(token: Token, g: Gazetteer, *, opens: bool) -> bool:
    """True where a capitalised token may be a word of a person's name."""
    text = token.text
    if not text[:1].isupper() or not text.isalpha():
        return False
    lower = text.lower()
    if lower in NOT_A_NAME:
        return lower in g.name_words and not opens and lower not in _HARD_NOT
    if len(text) == 1:
        return True
    if text.isupper() and len(text) > 3:
        return lower in g.name_words
    if text.isupper():
        return False
    if lower in g.name_words:
        return True
    return lower not in common_words()


def name_run(tokens: list[Token], i: int, stop: int, g: Gazetteer, *, opens: bool, taken: dict[int, Mention]) -> int:
    """End of the run of name words that begins at token i; i where there is none."""
    if not (is_name_word(tokens[i], g, opens=opens) or _title_of_name(tokens[i])):
        return i
    j = i + 1
    while j < stop:
        if j in taken and taken[j].kind not in ("place", "number"):
            break
        token = tokens[j]
        gap = token.start - tokens[j - 1].end
        if gap > 1:
            break
        if (
            token.text in ("-", "'")
            and j + 1 < stop
            and gap == 0
            and tokens[j + 1].start == token.end
            and tokens[j + 1].text != "s"
        ):
            nxt = tokens[j + 1]
            if (nxt.is_capital and is_name_word(nxt, g, opens=False)) or nxt.lower in NAME_PARTICLES:
                j += 2
                continue
            if token.text == "'" and nxt.text[:1].isalpha():
                j += 2
                continue
            break
        if token.text == "." and gap == 0 and (len(tokens[j - 1].text) == 1 or tokens[j - 1].lower in COURTESY):
            j += 1
            continue
        if token.lower in NAME_PARTICLES and j + 1 < stop and (tokens[j + 1].is_capital or tokens[j + 1].text == "-"):
            j += 1
            continue
        if j in taken and token.lower not in g.name_words:
            break
        if token.lower in ROLE_HEADS and token.lower not in g.name_words:
            break
        if is_name_word(token, g, opens=False) or _title_of_name(token):
            j += 1
            continue
        break
    while j > i and not tokens[j - 1].is_capital:
        j -= 1
    return j


def _title_of_name(token: Token) -> bool:
    return token.is_capital and (token.lower in COURTESY or token.lower in NAME_TITLES) and not token.text.isupper()


def strip_courtesy(words: list[str]) -> list[str]:
    """The name without courtesy titles; titles that are names too stay where two words would not be left."""
    out = list(words)
    while len(out) > 1 and out[0].lower().rstrip(".") in COURTESY | {".", "-", "("}:
        out.pop(0)
    while len(out) > 1 and out[-1].lower() in ("advocate", "sahib", "mna", "mpa", "senator", "retd"):
        out.pop()
    return out
