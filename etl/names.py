"""Names of people in one spelling: transliteration variants folded, titles dropped.

The rule is the codebook's: two names are the same when, titles aside, the words of the shorter agree with
words of the longer in spelling or in a common transliteration variant.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import jellyfish

TITLES = frozenset(
    "dr mr mrs ms miss mir sardar syed sayed sayyid chaudhry chaudhary choudhry chaudhri ch maulana molana moulana allama makhdoom "
    "nawab nawabzada sahibzada barrister engineer engr justice retd senator mna mpa prime minister president governor chief haji "
    "hafiz mufti pir malik rana raja rai mian sheikh shaikh khawaja advocate captain capt major maj general gen brig colonel col "
    "begum prof professor jam agha arbab shah mirza qazi".split()
)
_VARIANTS = (
    ("ee", "i"), ("oo", "u"), ("ou", "u"), ("ei", "i"), ("ey", "i"), ("ai", "i"), ("aa", "a"), ("ay", "i"),
    ("q", "k"), ("w", "v"), ("z", "s"), ("ph", "f"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("bh", "b"), ("o", "u"),
)  # fmt: skip
SIMILAR = 0.86  # Jaro-Winkler of two words in canonical form that count as one


@lru_cache(maxsize=100_000)
def canonical_word(word: str) -> str:
    """A name word in one transliteration: Waseem and Wasim, Rasheed and Rashid, Noorani and Nurani are one."""
    plain = unicodedata.normalize("NFKD", word.replace("\u00ad", "")).encode("ascii", "ignore").decode().lower()
    plain = re.sub(r"[^a-z]", "", plain)
    for old, new in _VARIANTS:
        plain = plain.replace(old, new)
    plain = re.sub(r"(.)\1", r"\1", plain)
    return re.sub(r"e(?=[a-z])", "i", plain)


def name_words(name: str) -> list[str]:
    """Canonical words of a name in their order; titles are dropped unless nothing would be left."""
    words = re.findall(r"[^\W\d_]+", name.replace("\u00ad", "").replace("'", "").replace("\u2019", ""))
    bare = [w for w in words if w.lower() not in TITLES and len(w) > 1] or [w for w in words if len(w) > 1]
    return [w for w in map(canonical_word, bare) if w]


def person_key(name: str) -> str:
    """The name as a key: canonical words joined by a space; '' for a text without letters."""
    return " ".join(name_words(name))


def same_word(a: str, b: str) -> bool:
    """True for two canonical words that are one name: equal, or long and nearly equal. Asif and Asifa differ."""
    if a == b:
        return True
    if min(len(a), len(b)) < 4 or a[0] != b[0]:
        return False
    if a.startswith(b) or b.startswith(a):
        return abs(len(a) - len(b)) > 1
    return jellyfish.jaro_winkler_similarity(a, b) >= SIMILAR


def same_name(a: str, b: str) -> bool:
    """True where one name is the other or its short form, titles and spelling variants aside."""
    short, long = sorted((name_words(a), name_words(b)), key=len)
    if not short:
        return False
    left = list(long)
    for word in short:
        hit = next((w for w in left if same_word(word, w)), None)
        if hit is None:
            return False
        left.remove(hit)
    return True
