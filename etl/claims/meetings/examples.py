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
from etl.claims.meetings.candidates import Candidate
from etl.claims.meetings.second import Examined, examine
from etl.evaluation.matching import match_meeting
from etl.records import Article

SENTENCES = Path(__file__).parent / "data" / "sentences.txt"
# Who stands for the letters of our own sentences: (at first, again), two people a party. All but the parties are invented.
_PARTIES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("PPP", (("PPP leader Nadeem Soomro", "Nadeem Soomro"), ("Qaim Wassan of the PPP", "Qaim Wassan"))),
    (
        "JUI-F",
        (("Maulana Yar Gul of the JUI-F", "Maulana Yar Gul"), ("JUI-F's Maulvi Noor Kakar", "Maulvi Noor Kakar")),
    ),
    ("PML-N", (("PML-N's Rana Aslam Khan", "Rana Aslam Khan"), ("PML-N leader Tahir Gondal", "Tahir Gondal"))),
    (
        "ANP",
        (("ANP president Zahir Bacha", "Zahir Bacha"), ("Sardar Shinwari, the ANP's secretary,", "Sardar Shinwari")),
    ),
    ("PTI", (("PTI leader Asad Wazir", "Asad Wazir"), ("PTI's Junaid Khattak", "Junaid Khattak"))),
    ("JI", (("JI emir Hafiz Imran Butt", "Hafiz Imran Butt"), ("Wasim Falahi of the JI", "Wasim Falahi"))),
    ("MQM-P", (("MQM-P convener Khalid Rizvi", "Khalid Rizvi"), ("MQM-P's Farhan Zaidi", "Farhan Zaidi"))),
    ("IPP", (("IPP chief Saleem Gondal", "Saleem Gondal"), ("Adnan Cheema, the IPP leader,", "Adnan Cheema"))),
)
_OTHER = {
    "V": ("Punjab House", "Parliament Lodges", "Sindh House"),
    "L": ("Sukkur", "Karachi", "Mardan", "Lahore"),
    "T": ("Monday", "Friday", "Saturday"),
    "N": ("12", "five"),
    "x": ("Malik Zahoor Bhatti", "Sardar Ijaz Lund"),
    "y": ("Chief Secretary Kamran Afzal", "Justice Nadir Hasan"),
}
_SLOT = re.compile(r"\[(\w)(\d?)\]")
_OWN_WEIGHT = 1.0
# Of a text alone nothing can be told about its article.
_OF_ARTICLE = ("lead", "diplomats=")


@dataclass(slots=True)
class Example:
    """A candidate with its answer: `status` None where those named did not meet."""

    features: dict[str, float]
    status: str | None
    weight: float


def as_claim(c: Candidate) -> dict[str, Any]:
    """A candidate in the form of annotated claims."""
    return {
        "parties": sorted(c.who.codes),
        "participants": [{"person": p.name, "party": c.who.party(p, m)} for p, m in c.who.people],
    }


def of_article(seen: list[Examined], gold: list[dict[str, Any]]) -> Iterator[Example]:
    """The candidates of an article: right in a claim's evidence, wrong where no claim has those people and parties."""
    told = [({k: v for k, v in g.items() if k != "date"}, [plain(e) for e in g["evidence"]]) for g in gold]
    for s in seen:
        text, claim = plain(s.candidate.sentences[0].text), as_claim(s.candidate)
        matches = [(g, evidence) for g, evidence in told if match_meeting(g, claim)]
        here = [g for g, evidence in matches if is_quoted(text, evidence)]
        if here:
            yield Example(s.features, here[0]["status"], 0.5 if all(g.get("borderline") for g in here) else 1.0)
        elif not matches:
            yield Example(s.features, None, 1.0)


def of_sentences(path: Path, gazetteer: Gazetteer) -> Iterator[Example]:
    """Our own sentences, each read as a short article of its own."""
    for number, line in enumerate(own_lines(path)):
        head, text = (part.strip() for part in line.split("|", 1))
        status, sides = (None, "") if head == "none" else head.split()
        names: dict[str, str] = {}
        context, _, told = (part.strip() for part in text.rpartition("||"))
        body = " ".join(x for x in (_render(context, number, names), _render(told, number, names)) if x)
        doc = Document.of(Article(f"own-{number}", "own", body, published_on=dt.date(2024, 2, 14)), gazetteer)
        begin = len(_render(context, number, {})) if context else 0
        wanted = {names[x] for x in sides.lower() if x in names}
        for s in examine(doc, is_sieved=False):
            c = s.candidate
            if c.sentences[0].start < begin:
                continue
            here = {n for n in wanted if any(n.split()[-1] == p.name.split()[-1] for p, _ in c.who.people)}
            codes = {_party(x, number)[0] for x in sides if x.isupper()}
            answer = len(here) >= 2 or (bool(codes) and c.who.codes == codes)
            kept = {k: v for k, v in s.features.items() if not k.startswith(_OF_ARTICLE)}
            yield Example(kept, status if answer else None, _OWN_WEIGHT)


def _party(letter: str, number: int) -> tuple[str, tuple[tuple[str, str], ...]]:
    return _PARTIES[(number + "ABC".index(letter.upper())) % len(_PARTIES)]


def _render(text: str, number: int, names: dict[str, str]) -> str:
    """The text with names for its letters; `names` takes those of the people."""

    def fill(m: re.Match[str]) -> str:
        letter, second = m.groups()
        if letter in _OTHER:
            choice = _OTHER[letter]
            names.setdefault(letter, choice[number % len(choice)])
            return choice[number % len(choice)]
        code, people = _party(letter, number)
        if letter.isupper():
            return code
        first, again = people[(number // len(_PARTIES) + bool(second)) % 2]
        if again in names.values():
            return again
        names[letter + second] = again
        return first

    return _SLOT.sub(fill, text)
