"""Examples to learn from: the candidates of annotated articles and of our own sentences, with their answers."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer
from etl.claims.learned.quotes import is_quoted, own_lines, plain
from etl.claims.results.counts.second import Examined, examine
from etl.claims.results.topic import Topic
from etl.records import Article

SENTENCES = Path(__file__).parent / "data" / "sentences.txt"
_BORDERLINE = 0.5
_OWN_WEIGHT = 1.0
_PUBLISHED = dt.date(2024, 2, 14)
_SLOT = re.compile(r"\[([A-DILX])\]")
# Who stands for the letters of our own sentences: code, name, somebody invented of it.
_PARTIES = (
    ("PPP", "the PPP", "PPP leader Nadeem Soomro"),
    ("JUI-F", "the JUI-F", "Maulana Yar Gul of the JUI-F"),
    ("PML-N", "the PML-N", "PML-N leader Tahir Gondal"),
    ("ANP", "the Awami National Party", "ANP president Zahir Bacha"),
    ("PTI", "the PTI", "PTI leader Asad Wazir"),
    ("JI", "the Jamaat-i-Islami", "JI emir Hafiz Imran Butt"),
    ("MQM-P", "the MQM-P", "MQM-P convener Khalid Rizvi"),
    ("PML-N", "the N-League", "PML-N's Rana Aslam Khan"),
    ("BAP", "the BAP", "BAP president Noor Kakar"),
    ("GDA", "the Grand Democratic Alliance", "GDA leader Sardar Wassan"),
    ("PML-Q", "the PML-Q", "PML-Q's Wasim Cheema"),
)
_OTHER = {"I": ("independents", "independent candidates"), "L": ("Sukkur", "Mardan", "Sahiwal")}
# Of a text alone nothing can be told about its article, nor about its house.
_OF_ARTICLE = ("title", "house=")


@dataclass(slots=True)
class Example:
    """A candidate with its answer: whether the number counts the party's seats."""

    features: dict[str, float]
    is_count: bool
    weight: float


def of_article(seen: list[Examined], gold: list[dict[str, Any]]) -> Iterator[Example]:
    """The candidates of an article: right in a claim's evidence, wrong where no claim has that party and number."""
    told = [(g, [plain(e) for e in g["evidence"]]) for g in gold if g["kind"] == "seat_tally"]
    for s in seen:
        c = s.candidate
        text = plain(c.sentence.text)
        same = [(g, quotes) for g, quotes in told if (g["party"], g["seats"]) == (c.party, c.seats)]
        here = [g for g, quotes in same if is_quoted(text, quotes)]
        if here:
            yield Example(s.features, True, _BORDERLINE if all(g.get("borderline") for g in here) else 1.0)
        elif not same:
            yield Example(s.features, False, 1.0)


def of_sentences(path: Path, gazetteer: Gazetteer) -> Iterator[Example]:
    """Our own sentences, each read as a short article of its own, once for each of some choices of parties."""
    for number, line in enumerate(own_lines(path)):
        head, text = (part.strip() for part in line.split("|", 1))
        context, _, told = (_render(part.strip(), number) for part in text.rpartition("||"))
        doc = Document.of(
            Article(f"own-{number}", "own", f"{context} {told}".strip(), published_on=_PUBLISHED), gazetteer
        )
        right = set()
        for pair in head.split() if head != "none" else ():
            letter, seats = pair.split("=")
            right.add(("IND" if letter == "I" else _party(letter, number)[0], int(seats)))
        _, seen = examine(doc, Topic(doc))
        for s in seen:
            c = s.candidate
            if c.sentence.start >= len(context):
                kept = {k: v for k, v in s.features.items() if not k.startswith(_OF_ARTICLE)}
                yield Example(kept, (c.party, c.seats) in right, _OWN_WEIGHT)


def _party(letter: str, number: int) -> tuple[str, str, str]:
    return _PARTIES[(number + "ABCD".index(letter)) % len(_PARTIES)]


def _render(text: str, number: int) -> str:
    """The text with names for its letters."""

    def fill(m: re.Match[str]) -> str:
        letter = m.group(1)
        if letter in _OTHER:
            return _OTHER[letter][number % len(_OTHER[letter])]
        return _party("A", number)[2] if letter == "X" else _party(letter, number)[1]

    return _SLOT.sub(fill, text)
