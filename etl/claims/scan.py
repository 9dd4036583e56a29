"""Finds parties, seats, places, venues and numbers in a sentence's tokens; people are built on top of them."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from etl.claims import urdu
from etl.claims.gazetteer import Alias, Gazetteer
from etl.claims.mentions import Kind, Mention
from etl.claims.text import SKIP_SIGNS, Token
from etl.claims.words import NUMBER_WORDS

_SEAT_PREFIX = {"NA", "PP", "PS", "PK", "PB", "PF", "GBA", "GB", "GBLA", "LA", "NW", "WR"}
_OPENINGS = {*(p.lower() for p in _SEAT_PREFIX), *urdu.SEAT_OPENINGS, *NUMBER_WORDS, "a", "ruling"}
_SCALE = {
    "lakh": 1e5,
    "lakhs": 1e5,
    "lac": 1e5,
    "lacs": 1e5,
    "crore": 1e7,
    "million": 1e6,
    "thousand": 1e3,
    "hundred": 100,
}
_ABOUT = {"over", "about", "around", "nearly", "almost", "some", "approximately", "roughly", "than"}


def may_begin(token: Token, g: Gazetteer) -> bool:
    """False for words that open nothing that is looked for here: most words of a text."""
    return token.lower in g.first_words or token.lower in _OPENINGS or token.text[0].isdigit()


def find_party(tokens: list[Token], i: int, stop: int, g: Gazetteer, day: dt.date | None) -> Mention | None:
    """The party named at token i, with a bracketed short form after the long one taken in."""
    end, aliases = g.party_lexicon.match(tokens, i, stop)
    if end == i:
        return None
    if tokens[i].lower in ("the", "a") and g.party_lexicon.match(tokens, i + 1, stop)[0] > end:
        return None  # "the N" gives way to "N-League"
    alias = _current(aliases, day)
    if alias is None:
        return None
    last = end
    if last + 1 < stop and tokens[last].text == "(":
        inner, again = g.party_lexicon.match(tokens, last + 1, stop)
        if inner < stop and inner > last + 1 and tokens[inner].text == ")":
            same = _current([a for a in again if a.party == alias.party], None)
            if same is not None:
                last = inner + 1
    return mention("party", tokens, i, last, party=alias.party)


_PLAIN_SYMBOLS = {"lion", "arrow", "kite", "eagle", "lantern"}  # speak for themselves where their party is spoken of
_SYMBOL_CUE = re.compile(
    r"\b(?:stamp\w*|ballots?|symbols?|votes?|voters?|polls?|polled|polling|constituency|contest\w*|candidates?)\b", re.I
)


def find_symbol(tokens: list[Token], i: int, stop: int, g: Gazetteer, named: frozenset[str]) -> Mention | None:
    """A party by its ballot symbol ("the lion's candidate"), where the article names that party too."""
    if tokens[i].text.islower() and (i == 0 or tokens[i - 1].lower not in ("the", "an", "a", "no", "of", "with")):
        return None
    end, aliases = g.symbols.match(tokens, i, stop)
    held = [a for a in aliases if a.party in named]
    if end == i or len({a.party for a in held}) != 1 or tokens[i].lower not in _PLAIN_SYMBOLS:
        return None
    if end < stop and tokens[end].lower in ("symbol", "share", "head", "heart"):
        return None
    return mention("party", tokens, i, end, party=held[0].party)


def parties_named(tokens: list[Token], g: Gazetteer, day: dt.date | None) -> frozenset[str]:
    """Codes of the parties that the tokens name."""
    found, i = set(), 0
    while i < len(tokens):
        m = find_party(tokens, i, len(tokens), g, day) if tokens[i].is_capital else None
        if m is not None and m.party:
            found.add(m.party)
        i = m.last if m is not None else i + 1
    return frozenset(found)


_RULING_NOUNS = {"party", "league"}


_CHIEF_MINISTERS = {
    "sindh": "chief_minister_sindh",
    "punjab": "chief_minister_punjab",
    "balochistan": "chief_minister_balochistan",
    "kp": "chief_minister_kp",
    "khyber": "chief_minister_kp",
    "gilgit": "chief_minister_gb",
    "gb": "chief_minister_gb",
}


def find_ruling_party(tokens: list[Token], i: int, stop: int, g: Gazetteer, day: dt.date | None) -> Mention | None:
    """ "The ruling party": the prime minister's; "the ruling party of Sindh": the chief minister's."""
    if tokens[i].lower != "ruling" or i + 1 >= stop or tokens[i + 1].lower not in _RULING_NOUNS or day is None:
        return None
    office = "prime_minister"
    if i >= 2 and tokens[i - 1].text == "'s":
        office = _CHIEF_MINISTERS.get(tokens[i - 2].lower, office)
    elif i + 3 < stop and tokens[i + 2].lower in ("of", "in"):
        office = _CHIEF_MINISTERS.get(tokens[i + 3].lower, office)
    held = {g.party_of(o.person_id, day) for o in g.holders(office, day)} - {None, "IND"}
    return mention("party", tokens, i, i + 2, party=held.pop()) if len(held) == 1 else None


def mentions_vote(text: str) -> bool:
    """True where an article speaks of ballots at all: then a lion may be a party."""
    return bool(_SYMBOL_CUE.search(text))


def _current(aliases: list[Alias], day: dt.date | None) -> Alias | None:
    held = [a for a in aliases if a.period.covers(day)] or aliases
    if day is None:  # an undated text means the party that bears the name last
        held = [a for a in held if a.period.end is None] or held
    return held[0] if held else None


def find_seat(tokens: list[Token], i: int, stop: int) -> Mention | None:
    """A constituency code in any spelling: NA-121, NA 121, NA121, PP-158-XV."""
    text = tokens[i].text
    prefix, number, last = text, None, i
    if text in _SEAT_PREFIX or text in urdu.SEAT_OPENINGS:
        prefix, j = _seat_letters(tokens, i, stop)
        letters_end = tokens[j - 1].end
        while j < stop and tokens[j].start - letters_end <= 2 and tokens[j].text in SKIP_SIGNS:
            j += 1
        if j < stop and re.fullmatch(r"\d{1,3}", tokens[j].text) and tokens[j].start - letters_end <= 3:
            number, last = tokens[j].text, j + 1
    if number is None or int(number) == 0:
        return None
    code = seat_code(prefix, int(number))
    return mention("seat", tokens, i, last, seat=code) if code else None


def _seat_letters(tokens: list[Token], i: int, stop: int) -> tuple[str, int]:
    """(prefix, token after it) of a code that may begin at token i; in Urdu its letters are words."""
    for words, prefix in urdu.SEAT_LETTERS.items():
        end = i + len(words)
        if end < stop and tuple(t.text for t in tokens[i:end]) == words:
            return prefix, end
    return tokens[i].text.upper(), i + 1


def seat_code(prefix: str, number: int) -> str | None:
    """The canonical code, or None where the assembly has no such seat."""
    prefix = {"PF": "PK", "GBLA": "GBA", "GB": "GBA"}.get(prefix, prefix)
    limit = {"NA": 342, "PP": 371, "PS": 168, "PK": 145, "PB": 65, "GBA": 24, "LA": 45}.get(prefix, 0)
    return f"{prefix}-{number}" if 1 <= number <= limit else None


def find_number(tokens: list[Token], i: int, stop: int) -> Mention | None:
    """A figure or number word: 1,07,494; 50.3 per cent; one lakh; "twenty-two"."""
    text = tokens[i].text
    last = i + 1
    if text[0].isdigit():
        if (
            last < stop
            and tokens[last].text.lower() in ("th", "st", "nd", "rd")
            and tokens[last].start == tokens[i].end
        ):
            return None
        try:
            value = float(text.replace(",", "").rstrip("."))
        except ValueError:
            return None
    elif text.lower() in NUMBER_WORDS and text.lower() not in ("zero", "one"):
        value = float(NUMBER_WORDS[text.lower()])
        j = last + 1 if last < stop and tokens[last].text == "-" else last
        if value >= 20 and value % 10 == 0 and value < 100 and j < stop:
            unit = NUMBER_WORDS.get(tokens[j].lower, 0)
            if 0 < unit < 10:
                value, last = value + unit, j + 1
    elif text.lower() == "one" or (text.lower() == "a" and last < stop and tokens[last].lower in _SCALE):
        value = 1.0
    else:
        return None
    while last < stop and tokens[last].lower in _SCALE:
        value *= _SCALE[tokens[last].lower]
        last += 1
    if 100 <= value < 1000 and tokens[last - 1].lower == "hundred":
        rest, end = _tens(tokens, last + 1 if last < stop and tokens[last].lower == "and" else last, stop)
        value, last = (value + rest, end) if rest else (value, last)
    percent = False
    if last < stop and (tokens[last].text == "%" or (tokens[last].lower in ("percent", "pc") and text[0].isdigit())):
        percent, last = True, last + 1
    elif last + 1 < stop and tokens[last].lower == "per" and tokens[last + 1].lower == "cent":
        percent, last = True, last + 2
    m = mention("number", tokens, i, last, value=value)
    m.is_percent = percent
    m.is_approximate = i > 0 and tokens[i - 1].lower in _ABOUT
    return m


def _tens(tokens: list[Token], i: int, stop: int) -> tuple[int, int]:
    """(value, token after) of number words below a hundred: "thirty-seven"; (0, i) for none."""
    value = NUMBER_WORDS.get(tokens[i].lower, 0) if i < stop else 0
    if not 0 < value < 100 or tokens[i].lower == "dozen":
        return 0, i
    end = i + 1
    if value >= 20 and end < stop:
        j = end + 1 if tokens[end].text == "-" else end
        unit = NUMBER_WORDS.get(tokens[j].lower, 0) if j < stop else 0
        if 0 < unit < 10:
            return value + unit, j + 1
    return value, end


def mention(kind: Kind, tokens: list[Token], first: int, last: int, **fields: Any) -> Mention:
    """A mention over tokens [first, last); `fields` are those of Mention."""
    return Mention(kind, tokens[first].start, tokens[last - 1].end, first, last, "", **fields)
