"""Articles to measure with: the project's own texts, joined to about 400 words, with other names, seats and days.

`python -m bench.articles COUNT > articles.jsonl` writes them as JSON Lines; the same count gives the same lines.
"""

from __future__ import annotations

import csv
import json
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from etl.reading import read_path
from etl.records import Article
from etl.settings import CHECKOUT

SAMPLES = (CHECKOUT / "seeds" / "articles", CHECKOUT / "tests" / "claims" / "articles" / "articles.jsonl")
PEOPLE = CHECKOUT / "seeds" / "reference" / "people.csv"
OUTLETS = ("Dawn", "The News", "The Express Tribune", "The Nation", "Business Recorder")
WORDS = 400
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAY = re.compile(rf"\b({'|'.join(DAYS)})\b")
SEAT = re.compile(r"\bNA-\d{1,3}\b")
SEATS = 266


@dataclass(frozen=True, slots=True)
class Samples:
    """Texts by paragraphs, and the names in them that can be exchanged."""

    texts: tuple[tuple[str, ...], ...]
    names: tuple[str, ...]
    name: re.Pattern[str]


def samples(folders: tuple[Path, ...] = SAMPLES) -> Samples:
    """The English texts of the folders."""
    articles = [one for folder in folders for one in read_path(folder) if isinstance(one, Article)]
    texts = tuple(tuple(one.body.split("\n")) for one in articles if one.language == "en")
    with PEOPLE.open(encoding="utf-8", newline="") as file:
        names = tuple(row["full_name"] for row in csv.DictReader(file) if " " in row["full_name"])
    longest_first = sorted(names, key=len, reverse=True)
    return Samples(texts, names, re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})\b"))


def lines(count: int, given: Samples, words: int = WORDS) -> Iterator[str]:
    """So many articles, each a line of JSON with text, title, outlet, url and published_on."""
    for number in range(count):
        chance = random.Random(number)
        paragraphs: list[str] = []
        while sum(len(one.split()) for one in paragraphs) < words:
            paragraphs += chance.choice(given.texts)
        while sum(len(one.split()) for one in paragraphs[:-1]) > words:
            paragraphs.pop()
        yield json.dumps(
            {
                "title": f"Talks of the day, {number}",
                "outlet": chance.choice(OUTLETS),
                "url": f"https://example.com/{number}",
                "published_on": f"2024-0{chance.randint(1, 3)}-{chance.randint(10, 28)}",
                "text": _varied("\n\n".join(paragraphs), given, chance),
            },
            ensure_ascii=False,
        )


def write(file: Path, count: int, given: Samples) -> Path:
    """The lines as a file."""
    with file.open("w", encoding="utf-8") as out:
        out.writelines(f"{line}\n" for line in lines(count, given))
    return file


def _varied(text: str, given: Samples, chance: random.Random) -> str:
    """Each name, seat and day for another one, the same throughout the article."""
    others: dict[str, str] = {}

    text = given.name.sub(lambda m: others.setdefault(m[0], chance.choice(given.names)), text)
    text = SEAT.sub(lambda m: others.setdefault(m[0], f"NA-{chance.randint(1, SEATS)}"), text)
    return DAY.sub(lambda m: others.setdefault(m[0], chance.choice(DAYS)), text)


if __name__ == "__main__":
    for line in lines(int(sys.argv[1]), samples()):
        print(line)
