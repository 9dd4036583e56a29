"""When two written names are one name: titles aside, transliteration folded.

`person_key` is what the warehouse compares; `same_name` is the wider question inside one article, where a
short form may stand for the full name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from etl.name_spellings import (
    CLAN_TITLES,
    DISTINGUISHING,
    OPTIONAL_HEADS,
    TITLES,
    TOO_COMMON,
    TRAILING,
    spelling_table,
)

SPELLINGS = spelling_table()

# Applied in this order to a word in lower-case letters a-z.
FOLDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"qu(?=[aeiou])|q", "k"),  # Siddiqui, Siddiqi
        (r"ph", "f"),
        (r"w", "v"),  # Nawaz, Navaz
        (r"(?<=[^aeiou])eh(?=[^aeiou])", "ah"),  # Mehmood, Mahmud; Ehsan is not Ahsan
        (r"ee+|ie(?=[^aeiou])", "i"),  # Waseem, Wasim
        (r"oo+|ou|au|o", "u"),  # Noor, Nur; Moazzam, Muazzam
        (r"(?<=[^aeiou])e(?=[dr]$)", "a"),  # Ahmed, Ahmad; Akhter, Akhtar
        (r"iyy?a|yya", "ia"),  # Zia, Ziya
        (r"a[iy](?=[^aeiou]|$)|e[iy](?=[^aeiou]|$)|ae(?=[^aeiou])", "e"),  # Hussain, Hussein; Shaikh, Sheikh
        (r"y$", "i"),
        (r"(.)\1+", r"\1"),  # Hassan, Hasan
        (r"(?<=[aeiou])h$", ""),  # Abdullah, Abdulla
    )
)

# "Fazl-ur-Rehman", "Fazl ur Rehman", "Fazlur Rehman": the article joins the word before it.
ARTICLES = frozenset("ud ul un ur us ush ut uz el".split())
JOINED = re.compile(r"(?<=[a-z]{3})u[dlnrstz]$")


@lru_cache(maxsize=50_000)
def person_key(name: str) -> str:
    """The name as lower-case words in one transliteration, titles dropped, in order: `asif ali zardari`."""
    return " ".join(_key_words(name))


def same_name(a: str, b: str) -> bool:
    """Whether two names in one article are one person's, one perhaps the short form of the other."""
    left, right = _key_words(a), _key_words(b)
    if not left or not right:
        return False
    if _distinguished(left) != _distinguished(right):
        return False
    if left == right:
        return True
    left, right = _bare(left), _bare(right)
    short, long = sorted((left, right), key=len)
    if len(short) == 1:
        return _is_short_form(short[0], long)
    return _same_given(short[0], long[0]) and _in_order(short[1:], long[1:])


@lru_cache(maxsize=50_000)
def canonical_word(word: str) -> str:
    """One name word in the common transliteration: Waseem and Wasim, Noorani and Nurani are one; '' without letters."""
    return "".join(_fold(w) for w in _words(word))


@lru_cache(maxsize=50_000)
def _key_words(name: str) -> tuple[str, ...]:
    words = _without_titles(_join_articles(_words(name)))
    return tuple(_fold(word) for word in words)


def _words(name: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", name.replace("\u00ad", "")).lower()
    plain = "".join(c for c in decomposed if not unicodedata.combining(c) and c not in "'’‘`ʼʻ")
    return re.findall(r"[a-z]+", plain) or re.findall(r"\w+", plain)


def _join_articles(words: Sequence[str]) -> list[str]:
    joined: list[str] = []
    for word in words:
        if joined and word in ARTICLES:
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _without_titles(words: list[str]) -> list[str]:
    rest = list(words)
    while len(rest) > 1 and rest[-1] in TRAILING:
        rest.pop()
    while len(rest) > 1 and rest[0] in TITLES:
        rest.pop(0)
    while len(rest) > 2 and rest[0] in CLAN_TITLES:
        rest.pop(0)
    return rest


@lru_cache(maxsize=50_000)
def _fold(word: str) -> str:
    joined = JOINED.search(word)
    if joined and len(word) > 5:  # fold the name proper: Fazalur as Fazal
        return _fold(word[: joined.start()]) + joined.group()
    word = SPELLINGS.get(word, word)
    for pattern, replacement in FOLDS:
        word = pattern.sub(replacement, word)
    return word


def _distinguished(words: Sequence[str]) -> str | None:
    return next((meant for said, meant in DISTINGUISHING.items() if _fold(said) in words), None)


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """Without words that may be left out in front."""
    heads = {_fold(word) for word in CLAN_TITLES | OPTIONAL_HEADS}
    while len(words) > 1 and words[0] in heads:
        words = words[1:]
    return words


def _is_short_form(word: str, long: Sequence[str]) -> bool:
    if len(long) == 1:
        return _same_given(word, long[0])
    return word not in TOO_COMMON and any(_same_given(word, other) for other in (long[0], long[-1]))


def _same_given(a: str, b: str) -> bool:
    """Given names must agree exactly: Asif is not Asifa. Fazl stands for Fazlur."""
    return a == b or _stem(a) == _stem(b)


def _stem(word: str) -> str:
    return JOINED.sub("", word) if len(word) > 5 else word


def _in_order(short: Sequence[str], long: Sequence[str]) -> bool:
    """Every word of `short` stands in `long`, in the same order; the last may be misspelt a little."""
    rest = list(long)
    for place, word in enumerate(short):
        is_last = place == len(short) - 1
        while rest and not (rest[0] == word or (is_last and len(rest) == 1 and _near(word, rest[0]))):
            rest.pop(0)
        if not rest:
            return False
        rest.pop(0)
    return True


def _near(a: str, b: str) -> bool:
    """A slip in a long surname: one letter, or two where beginning and ending agree (Noorani, Nawani)."""
    if min(len(a), len(b)) < 6 or a[0] != b[0]:
        return False
    return _distance(a, b) <= (2 if a[-3:] == b[-3:] else 1)


def _distance(a: str, b: str) -> int:
    """Letters to insert, drop or change to make one word the other."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        above, row = row, [i]
        for j, y in enumerate(b, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (x != y)))
    return row[-1]
