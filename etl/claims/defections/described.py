"""Who is told of by a description or a number first and by name in the next sentence: "A former minister quit ..."."""

from __future__ import annotations

import re

from etl.claims.defections.lists import LISTS, Actor, members
from etl.claims.defections.recall import POSSESSED
from etl.claims.document import Document
from etl.claims.text import Sentence

_WHO = (
    r"(?:aide|ally|confidante?|lieutenant|loyalist|stalwart|veteran|heavyweight|figure|leader|minister|lawmaker|legislator|"
    r"parliamentarian|senator|M[PN]A|member|politician|mayor|nazim|president|chief|official|adviser|spokes\w+|candidate|"
    r"organiser|founder|dissident|premier|governor|speaker|office-bearer|electable|winner|independent)"
)
# "A close aide of <P0>", "Another former <L0> minister, once with <P1>,": nobody is named but as what he is to.
_DESCRIBED = re.compile(
    rf"^\W*(?:(?:In|On|With|After|As)\b[^,.;<]{{0,60}}(?:<[ODL]\d+>[^,.;<]{{0,30}})?, )?(?:An?|Another|Yet another|One(?: more)?|One of)\b"
    rf"(?:[^.;<\"]|<[OLSDVN]\d+>){{0,60}}?\b{_WHO}s?\b(?:[^.;<\"]|<[OLSDVNP]\d+>){{0,160}}$"
)
_OF_WHOM = re.compile(r"\b(?:of|to|under|with|in|from|by) (?:the )?(?:[\w-]+ ){0,3}?<P\d+>|<P\d+>(?='s)")
_OPENS = 14  # letters within which the name opens the next sentence
_RECEIVES = re.compile(
    r"^,? (?:\w+ )?(?:welcomed|received|greeted|congratulated|thanked|condemned|criticised|rejected|denied)\b"
)
# "They are A, B and C"
_THEY_ARE = re.compile(
    r"^[^\w<]*(?:(?:They|These|Those|The (?:<N\d+>|two|three|four|five|six|lawmakers|leaders|members|legislators|M[PN]As)|Among them)"
    r" (?:are|were|is|was|include[sd]?|comprise[sd]?):? )?"
)


def described(doc: Document, sentence: Sentence, start: int) -> list[Actor]:
    """The person whom the next sentence names, where `masked[:start]` has only a description for a subject."""
    masked = doc.masked(sentence)
    follow = doc.sentences[sentence.index + 1 : sentence.index + 2]
    if (
        sentence.is_title
        or not follow
        or not _DESCRIBED.match(masked[:start])
        or "<P" in _OF_WHOM.sub("", masked[:start])
    ):
        return []
    text = doc.masked(follow[0])
    first = LISTS.search(text)
    if (
        first is None
        or first.start() >= _OPENS
        or POSSESSED.match(text[first.end() :])
        or _RECEIVES.match(text[first.end() :])
    ):
        return []
    found = members(doc, follow[0], first.start(), first.end())
    told = {m.person.index for m in doc.of_kind(sentence, "person") if m.person is not None}
    is_one = len(found) == 1 and found[0].name is not None and len(found[0].name.split()) > 1
    return found if is_one and not (found[0].person and found[0].person.index in told) else []


def opening_list(masked: str) -> re.Match[str] | None:
    """The list of people that a sentence begins with, "They are" apart."""
    led = _THEY_ARE.match(masked)
    return LISTS.match(masked, led.end() if led else 0)
