"""Examples to learn from: the candidates of annotated articles and of our own sentences, with their answers."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from etl.claims.alliances.reader import Examined, examine
from etl.claims.document import Document
from etl.claims.gazetteer import Gazetteer
from etl.claims.learned.quotes import is_quoted, own_lines, plain
from etl.records import Article

SENTENCES = Path(__file__).parent / "data" / "sentences.txt"
PASSAGES = Path(__file__).parent / "data" / "passages.txt"
_KINDS = {
    "seat": "seat_adjustment",
    "election": "electoral_alliance",
    "coalition": "coalition_government",
    "cooperation": "political_cooperation",
    "merger": "merger",
}
# Who stands for the letters of our own sentences; each sentence takes the next party for its first letter.
_PARTIES = (
    ("PPP", "Qamar Zaman Kaira"),
    ("JUI-F", "Abdul Ghafoor Haideri"),
    ("PML-N", "Ahsan Iqbal"),
    ("ANP", "Aimal Wali Khan"),
    ("PTI", "Asad Qaiser"),
    ("JI", "Liaquat Baloch"),
    ("MQM-P", "Khalid Maqbool Siddiqui"),
    ("IPP", "Abdul Aleem Khan"),
)
_OTHER = {"S": ("NA-127", "PS-88", "PK-21"), "N": ("12", "five"), "L": ("Karachi", "Punjab"), "T": ("Monday", "Friday")}
_SLOT = re.compile(r"\[(\w)\]")
# Of a sentence alone nothing can be told about its article.
_OF_ARTICLE = ("story", "other-story", "density", "long", "lead")
_OWN_WEIGHT = 0.7
_BORDERLINE_WEIGHT = 0.3  # passing labels count neither way; few articles have all of theirs annotated


@dataclass(slots=True)
class Example:
    """A candidate with its answer: `status` None where it is no arrangement."""

    features: dict[str, float]
    status: str | None
    kind: str | None
    weight: float


def same_set(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two sets of parties count as one arrangement."""
    return a == b or (max(len(a), len(b)) >= 3 and len(a & b) >= 2 and 2 * len(a & b) >= len(a | b))


def of_article(seen: list[Examined], gold: list[dict[str, Any]]) -> Iterator[Example]:
    """The candidates of an article: right in a claim's evidence, wrong where no claim has their parties, or a borderline one."""
    told = [(frozenset(c["parties"]), c, [plain(e) for e in c["evidence"]]) for c in gold]
    for s in seen:
        text = plain(s.sentence.text)
        matches = [(parties, c, evidence) for parties, c, evidence in told if same_set(parties, s.candidate.parties)]
        here = [c for _, c, evidence in matches if is_quoted(text, evidence)]
        weight = 0.6 if s.candidate.how == "some" else 1.0
        if here:
            exact = [c for c in here if frozenset(c["parties"]) == s.candidate.parties] or here
            claim = exact[0]
            if claim.get("borderline"):
                yield Example(s.features, None, None, weight * _BORDERLINE_WEIGHT)
                continue
            yield Example(s.features, claim["status"], claim["kind"], weight)
        elif not matches:
            yield Example(s.features, None, None, weight)


def passages(path: Path) -> Iterator[tuple[Article, list[dict[str, Any]]]]:
    """Our own short articles with their claims. Raises ValueError where a claim's words are not in its article."""
    blocks = re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    for number, block in enumerate(blocks):
        head, *lines = block.strip().split("\n")
        day, title = head.split(" | ", 1)
        body = "\n".join(line for line in lines if not line.startswith("> "))
        claims = []
        for line in lines:
            if not line.startswith("> "):
                continue
            told, parties, words = line[2:].split(" | ", 2)
            status, kind = told.split()
            if words not in body:
                raise ValueError(f"{title}: {words!r} is not in the text")
            claims.append(
                {"kind": _KINDS[kind], "status": status, "parties": parties.split(), "evidence": [words], "scope": None}
            )
        yield (
            Article(
                f"passage-{number}",
                "own",
                body,
                title=None if title == "-" else title,
                published_on=dt.date.fromisoformat(day),
            ),
            claims,
        )


def of_sentences(path: Path, gazetteer: Gazetteer) -> Iterator[Example]:
    """Our own sentences, each read as a short article of its own."""
    for number, line in enumerate(own_lines(path)):
        head, text = (part.strip() for part in line.split("|", 1))
        status, kind = (None, None) if head == "none" else head.split()
        letters = sorted({m.group(1).upper() for m in _SLOT.finditer(text)} & set("ABCD"))
        if len(letters) < 2 and head != "none":
            letters = ["A", "B"]
        parties = {letter: _PARTIES[(number + "ABCD".index(letter)) % len(_PARTIES)] for letter in letters}
        rendered = _render(text, parties, number)
        before = _before(text, parties)
        is_title = not text.endswith((".", "?", "!", '"'))
        article = Article(
            f"own-{number}",
            "own",
            "Details were awaited till late." if is_title else f"{before}{rendered}",
            title=rendered if is_title else None,
        )
        doc = Document.of(article, gazetteer)
        answer = frozenset(code for code, _ in parties.values())
        last = doc.sentences[0 if is_title else -1].start
        for s in examine(doc):
            if s.sentence.start < (0 if is_title else last):
                continue
            features = {k: v for k, v in s.features.items() if k not in _OF_ARTICLE and "theme=" not in k}
            if status is None:
                yield Example(features, None, None, _OWN_WEIGHT)
            elif kind and same_set(answer, s.candidate.parties):
                yield Example(features, status, _KINDS[kind], _OWN_WEIGHT)


def _render(text: str, parties: dict[str, tuple[str, str]], number: int) -> str:
    def fill(m: re.Match[str]) -> str:
        letter = m.group(1)
        if letter.upper() in parties:
            code, person = parties[letter.upper()]
            return code if letter.isupper() else person
        choice = _OTHER[letter]
        return choice[number % len(choice)]

    return _SLOT.sub(fill, text)


def _before(text: str, parties: dict[str, tuple[str, str]]) -> str:
    """The sentence before: it names the parties that the text leaves out."""
    named = {m.group(1).upper() for m in _SLOT.finditer(text)}
    missing = [code for letter, (code, _) in parties.items() if letter not in named]
    if len(missing) >= 2:
        return f"Leaders of the {missing[0]} and the {missing[1]} came face to face on Sunday. "
    return f"The {missing[0]} leadership spoke to newsmen on Sunday. " if missing else ""
