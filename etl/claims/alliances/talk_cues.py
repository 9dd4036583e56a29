"""Cues of talks on an arrangement that is not made yet."""

from __future__ import annotations

from etl.claims.alliances.cue import cue
from etl.claims.alliances.talk_words import ON_AN_ARRANGEMENT
from etl.claims.frames import Frame

_NAMES = ("talks-on", "talk-of", "spoken-of")

TALK_CUES: tuple[Frame, ...] = tuple(
    cue(name, "", "in_talks", rf"\b(?:{words})") for name, words in zip(_NAMES, ON_AN_ARRANGEMENT, strict=True)
)
