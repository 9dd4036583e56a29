"""An explained article on a terminal, in colour or plain. Prints; decides nothing."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from etl.claims import LANGUAGES
from etl.display import printable
from etl.explaining.explained import Explained, Kind, Mark, Told
from etl.explaining.reasons import Reason
from etl.records import Participant

STYLES: dict[Kind, str] = {
    "person": "bold cyan",
    "party": "bold magenta",
    "seat": "bold yellow",
    "place": "green",
    "date": "blue",
}
_NAMES = {"meetings": "meeting", "alliances": "alliance", "results": "result", "defections": "defection"}
_APART = frozenset({"evidence", "rule", "modality", "confidence", "date_precision"})
_INDENT = 4


def show(console: Console, explained: Explained, *, plain: bool) -> None:
    """The whole article: head, text with marks and claims, people."""
    article = explained.article
    _head(console, explained, plain=plain)
    for piece, told in _pieces(article.body, explained.told):
        start, end = piece
        text = _marked(article.body, start, end, explained.body_marks, plain=plain)
        if text.plain.strip():
            console.print(text)
        for one in told:
            _claim(console, one, plain=plain)
    if article.foreign_paragraphs:
        foreign = "\n".join(article.foreign_paragraphs)
        console.print("\nIn another language, set apart:", style="" if plain else "dim")
        console.print(_marked(foreign, 0, len(foreign), explained.foreign_marks, plain=plain))
    _people(console, explained, plain=plain)
    console.print()


def _head(console: Console, explained: Explained, *, plain: bool) -> None:
    article = explained.article
    published = (
        f"published {article.published_on} ({article.published_on_basis})" if article.published_on else "undated"
    )
    facts = [article.doc, article.outlet, published, article.dateline, article.language, f"{article.word_count} words"]
    console.print(printable(" · ".join(filter(None, facts))), style="" if plain else "dim", markup=False)
    if plain:
        console.print("Marks: [what the text says = kind: what it was taken for]", markup=False)
    else:
        console.print("  ".join(f"[{style}]{kind}[/]" for kind, style in STYLES.items()))
    if article.title:
        title = _marked(article.title, 0, len(article.title), explained.title_marks, plain=plain)
        if not plain:
            title.stylize("underline")
        console.print(title)
    if article.language not in LANGUAGES:
        console.print(f"No claims are read in this language ({article.language}); names are marked.")
    console.print()


def _pieces(body: str, told: Sequence[Told]) -> list[tuple[tuple[int, int], list[Told]]]:
    """The body cut behind each sentence that carries claims, with these claims; the rest follows alone."""
    out: list[tuple[tuple[int, int], list[Told]]] = []
    at = 0
    for one in told:
        if out and one.end <= at:
            out[-1][1].append(one)
            continue
        out.append(((at, one.end), [one]))
        at = one.end
    out.append(((at, len(body)), []))
    return out


def _marked(text: str, start: int, end: int, marks: Sequence[Mark], *, plain: bool) -> Text:
    """text[start:end] with its marks, as colours or in brackets."""
    while start < end and text[start].isspace():
        start += 1
    out = Text()
    at = start
    for mark in marks:
        if mark.start < at or mark.end > end:
            continue
        out.append(_safe(text[at : mark.start]))
        said = _safe(text[mark.start : mark.end])
        if plain:
            means = f": {printable(mark.means)}" if mark.means and mark.means != said else ""
            out.append(f"[{said} = {mark.kind}{means}]")
        else:
            out.append(said, STYLES[mark.kind])
        at = mark.end
    out.append(_safe(text[at:end]))
    return out


def _claim(console: Console, told: Told, *, plain: bool) -> None:
    claim = told.claim
    values = []
    for field in dataclasses.fields(claim):
        value = getattr(claim, field.name)
        if field.name in _APART or field.name.endswith("_id") or value in (None, ()):
            continue
        values.append(f"{field.name.replace('_', ' ')} {_value(value)}")
        if field.name == "date":
            values[-1] += "" if getattr(claim, "date_precision", "day") == "day" else " (the month)"
    how = f"rule {claim.rule} · {claim.modality} · confidence {claim.confidence:.2f}"
    lines = [f"▸ {_NAMES[told.kind]}: {printable('; '.join(values))}", f"  {printable(how)}"]
    lines += [f"  {said}: {printable(_reasons(of))}" for said, of in _sides(told.reasons) if of]
    lines += [f"  with: “{printable(e.quote)}”" for e in claim.evidence[1:]]
    for line in lines:
        style = "reverse" if line is lines[0] else "dim"
        if plain:
            console.print(" " * _INDENT + line, markup=False)
        else:
            console.print(Padding(Text(line, style), (0, 0, 0, _INDENT)), soft_wrap=False)


def _sides(found: Sequence[Reason]) -> tuple[tuple[str, list[Reason]], tuple[str, list[Reason]]]:
    return ("for it", [one for one in found if one.weight > 0]), ("against", [one for one in found if one.weight < 0])


def _reasons(found: Sequence[Reason]) -> str:
    return "; ".join(f"{one.words} {one.weight:+.1f}" for one in found)


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(_value(one) for one in value)
    if isinstance(value, Participant):
        return f"{value.person} ({value.party or '?'})"
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def _people(console: Console, explained: Explained, *, plain: bool) -> None:
    """Who was recognised, and how the party is known."""
    if not explained.people:
        return
    console.print("\nPeople", style="" if plain else "bold")
    for person in explained.people:
        how = "as the text says" if person.party_votes else "by the reference" if person.reference_party else ""
        known = f" · {person.person_id}" if person.person_id else ""
        line = f"{person.name}: {person.party or 'party unknown'}{f', {how}' if how and person.party else ''}{known}"
        console.print(f"  {printable(line)}", markup=False)


def _safe(text: str) -> str:
    """The text without characters that could steer a terminal, as long as before."""
    return "".join(c if c.isprintable() or c == "\n" else "\ufffd" if c != "\t" else " " for c in text)
