"""Ballot symbols that stand for their parties in running text ("the lion's man in NA-130").

The reference has every symbol with the days on which it was on the ballot, and the scanner reads them from there where a
text speaks of ballots. These are the ones that newspapers use as names, at any time, so words that mean little else in
a political story: a chair, a key or an iron would not do. A test holds them to the reference.
"""

from __future__ import annotations

SYMBOLS: dict[str, tuple[str, ...]] = {
    "PPP": ("arrow",),
    "PML-N": ("lion", "tiger"),
    "PTI": ("bat",),
    "MQM-P": ("kite",),
    "MQM": ("kite",),
    "ANP": ("lantern",),
    "JUI-F": ("book",),
    "MMA": ("book",),
    "JI": ("scales", "scale"),
    "IPP": ("eagle",),
    "PML-Q": ("tractor", "bicycle", "cycle"),
    "BAP": ("cow",),
    "GDA": ("star",),
    "QWP": ("lamp", "lantern"),
    "PTI-P": ("turban",),
    "TLP": ("crane",),
    "PkMAP": ("tree",),
    "BNP-M": ("axe",),
    "PSP": ("dolphin",),
    "NP": ("saw",),
    "PML-F": ("rose",),
}
BEST_KNOWN = ("PPP", "PML-N", "PTI", "MQM-P")  # whose symbols need no hint that parties are meant


def by_word() -> dict[str, tuple[str, ...]]:
    """The parties of each symbol."""
    words = dict.fromkeys(word for words in SYMBOLS.values() for word in words)
    return {word: tuple(party for party, own in SYMBOLS.items() if word in own) for word in words}


def either_number(party: str) -> str:
    """A pattern of a party's symbols, singular and plural."""
    return "|".join(word if word.endswith("s") else f"{word}s?" for word in SYMBOLS[party])
