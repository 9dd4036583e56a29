"""Urdu script: letters that are written in several ways, digits, and how seats are spelt."""

from __future__ import annotations

# Keyboards give Arabic letters where Urdu has its own, and the other way round.
LETTERS = {
    "\u064a": "\u06cc",  # ye
    "\u0649": "\u06cc",
    "\u0643": "\u06a9",  # kaf
    "\u0647": "\u06c1",  # he
    "\u0629": "\u06c3",
}
DIGITS = {chr(zero + n): str(n) for zero in (0x0660, 0x06F0) for n in range(10)}
# Vowel signs, which most writers leave out.
SIGNS = frozenset(map(chr, (*range(0x064B, 0x0653), 0x0670)))
STOPS = "\u06d4\u061f"  # full stop and question mark

# The letters of a constituency code as they are spoken: "این اے" is NA.
SEAT_LETTERS = {
    ("این", "اے"): "NA",
    ("پی", "پی"): "PP",
    ("پی", "ایس"): "PS",
    ("پی", "کے"): "PK",
    ("پی", "بی"): "PB",
    ("ایل", "اے"): "LA",
    ("جی", "بی", "اے"): "GBA",
}
SEAT_OPENINGS = frozenset(words[0] for words in SEAT_LETTERS)
