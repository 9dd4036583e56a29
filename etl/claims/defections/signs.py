"""Parties that a text does not name but by a symbol, a nickname or a house: "came out a tiger", "at Bani Gala"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from etl.claims.prefilter import Sieve
from etl.claims.symbols import BEST_KNOWN, SYMBOLS, either_number

# Words beside its symbol that stand for a party which the article names elsewhere.
_NICKNAMES = {
    "PPP": r"jiyal\w+|bhutto(?:ism|'s party|s)?|jeay bhutto|bibi|garhi khuda bakhsh|naudero|bilawal house|tricolou?r|benazir's party",
    "PML-N": r"sher|raiwind|jati umra|model town|sharifs?|mian sahib|n-league\w*|noon",
    "PTI": r"insafians?|kaptaan|bani gala|zaman park|khan's (?:party|men|side)|tehreek|captain",
    "MQM-P": r"bahadurabad|muttahida",
    "ANP": r"red caps?|bacha khan|wali bagh|red (?:one|shirts?)",
    "JUI-F": r"maulana's|jamiat",
    "JI": r"tarazu|mansoora|jamaat",
    "PML-Q": r"q-league\w*|chaudhrys",
    "GDA": r"kingri house|pir pagara'?s?",
    "PSP": r"pakistan house",
}
# The best known ones speak for themselves, named or not.
_PLAIN_NICKNAMES = {
    "PPP": r"jiyal\w+|bilawal house",
    "PML-N": r"jati umra|raiwind|model town|n-league\w*",
    "PTI": r"insafians?|bani gala|zaman park|kaptaan",
    "MQM-P": r"bahadurabad",
}


def _sign(*words: str | None) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w<])(?:{'|'.join(filter(None, words))})(?!\w)")


_SIGNS = {code: _sign(either_number(code), _NICKNAMES.get(code)) for code in SYMBOLS}
_PLAIN_SIGNS = {code: _sign(*SYMBOLS[code], _PLAIN_NICKNAMES.get(code)) for code in (*BEST_KNOWN, "ANP")}
_SIGN_CODES = tuple(_SIGNS)
_LIKELY = Sieve.of(list(_SIGNS.values()))


def signs_in(lower: str, named: Collection[str]) -> Iterator[tuple[str, int, int]]:
    """(party, start, end) of each sign in a masked sentence of the lower case; `named` are the parties of the article."""
    for i in _LIKELY.likely(lower):
        code = _SIGN_CODES[i]
        sign = _SIGNS[code] if code in named else _PLAIN_SIGNS.get(code) if named else None
        if sign is not None:
            for hit in sign.finditer(lower):
                yield code, hit.start(), hit.end()
