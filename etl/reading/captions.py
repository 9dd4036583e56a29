"""Picture captions: what a caption says stays as a paragraph, its label and credit go."""

from __future__ import annotations

import re

_LABEL = re.compile(
    r"\[?(?:(?:photo|picture|image) )?(?:photo|picture|image|caption|photograph|pic)s?(?: \d{1,2})?(?: caption)?"
    r"\s{0,3}(?:[:|]|(?<=caption),)\s{0,3}",
    re.I,
)
_AGENCIES = (
    r"AFP|APP|AP|Reuters|REUTERS|PPI|INP|NNI|Online|ONLINE|Xinhua|PID|ISPR|EPA|ANI|IANS|Agencies|News Desk"
    r"|Our Correspondent|"
    r"Monitoring Desk|Staff Reporter|White Star|Courtesy[\w .:/@-]{0,40}|Photo by [\w .]+|Handout|DawnNewsTV|"
    r"(?:[Ss]creen ?(?:grab|shot)|Photo|Facebook|Twitter|Instagram|YouTube|X|Express"
    r"|Getty(?: Images)?)(?:[/@: ][\w/@. ]{1,40})?|"
    r"(?:Staff|[\w-]{2,20}) (?:photo|handout|image)"
)
_CREDIT = re.compile(rf"\s{{0,3}}[—–]\s?(?:{_AGENCIES})(?:\s?[/,]\s?(?:{_AGENCIES}))*\s?[.\])]{{0,3}}$")
_PICTURE = re.compile(
    r"White Star|[Pp]hoto|[Ii]mage|[Ss]creen|[Hh]andout|Courtesy|Facebook|Twitter|Instagram|YouTube|Getty"
    r"|DawnNewsTV|—\s?X\b"
)
_SENTENCE = re.compile(r"[.!?][”\"’']?$")


def without_credit(line: str) -> str:
    """A caption's or a closing paragraph's own words, '' where there are none worth a paragraph.

    'PHOTO: The chiefs shake hands in Lahore. — Staff photo' gives 'The chiefs shake hands in Lahore.'
    Where nothing is labelled or credited the line comes back as it is.
    """
    label = _LABEL.match(line)
    credit = _CREDIT.search(line) if "—" in line or "–" in line else None
    if label is None and credit is None:
        return line
    words = line[label.end() if label else 0 : credit.start() if credit else len(line)].rstrip("] ")
    picture = label is not None or (credit is not None and _PICTURE.search(credit[0]) is not None)
    if picture and not _SENTENCE.search(words):
        return ""  # a title of a picture, not a sentence
    return words
