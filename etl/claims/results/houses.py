"""Which house a sentence or an article speaks of."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from etl.claims.document import Document
from etl.claims.text import Sentence

_HOUSES: tuple[tuple[str, str], ...] = (
    ("GB", r"\bG(?:ilgit)?-?\s?B(?:altistan)? (?:Legislative )?(?:Assembly|house)|\bGilgit-Baltistan\b|\bGB\b"
        r"|\bGBLA\b"),
    ("AJK", r"\bAJK\b|\bAzad (?:Jammu (?:and|&) )?Kashmir\b|\bAJ&K\b|\bMuzaffarabad\b"),
    ("SENATE", r"\b[Ss]enate\b|\bupper (?:house|chamber)\b|\bsenators\b"),
    ("NA", r"\bNational Assembly\b|\blower (?:house|chamber)\b|\bMNAs?\b|\bNA (?:seats?|constituencies)\b"
        r"|\bthe NA\b|\bin NA\b|\bnational assembly\b|\bParliament\b|\bCentre\b|\bfederal (?:capital|level"
        r"|government)\b"),
    ("PP", r"\bPunjab (?:Assembly|ASSEMBLY|PA|house)\b|\bPunjab's (?:assembly|house)|\b(?:Assembly|house|assembly) "
        r"(?:of|in) Punjab\b"),
    ("PS", r"\bSindh (?:Assembly|ASSEMBLY|PA|house)\b|\bSindh's (?:assembly|house)|\b(?:Assembly|house|assembly) "
        r"(?:of|in) Sindh\b"),
    ("PK", r"\b(?:KP|Khyber Pakhtunkhwa|KPK|Khyber-Pakhtunkhwa|NWFP)(?:'s)? (?:[Aa]ssembly|ASSEMBLY|PA|house)\b|\bKP's "
        r"(?:assembly|house)|\b(?:Assembly|house|assembly) (?:of|in) (?:KP|Khyber)"),
    ("PB", r"\bBalochistan (?:Assembly|ASSEMBLY|PA|house)\b|\bBalochistan's (?:assembly|house)|\b(?:Assembly"
        r"|house|assembly) (?:of|in) Balochistan\b"),
)  # fmt: skip
_REGIONS: tuple[tuple[str, str], ...] = (
    ("PP", r"\bPunjab\b|\bLahore\b"),
    ("PS", r"\bSindh\b|\bKarachi\b"),
    ("PK", r"\bKP\b|\bKhyber Pakhtunkhwa\b|\bPeshawar\b|\bKPK\b"),
    ("PB", r"\bBalochistan\b|\bQuetta\b|\bBaloch (?=belt|province|areas|nationalis|districts|capital)"),
)
_COMPILED = tuple((code, re.compile(p)) for code, p in _HOUSES)
_COMPILED_REGIONS = tuple((code, re.compile(p)) for code, p in _REGIONS)
_SIZE = re.compile(
    r"\b(\d{2,3})-(?:member|strong|seat)\b|\b(?:house|assembly|chamber|legislature) of (\d{2,3})\b"
    r"|\bof (?:the )?(\d{2,3}) (?:general |directly contested |directly elected )?seats\b|\bof the "
    r"(\d{2,3}) (?:seats|constituencies)"
)
_SIZES_OF = {
    "NA": (336, 342, 266, 272), "PP": (371, 297), "PS": (168, 130), "PK": (145, 124, 115, 120, 99), "PB": (65, 51),
    "GB": (33, 24, 23), "AJK": (45, 53, 49, 41), "SENATE": (96, 100, 104),
}  # fmt: skip
_OF_SEATS = {"NA": "NA", "PP": "PP", "PS": "PS", "PK": "PK", "PB": "PB", "GBA": "GB", "LA": "AJK"}
_FEW = 2  # times that a house is named in passing
CAPACITY = {code: max(sizes) for code, sizes in _SIZES_OF.items()}  # seats that a house ever had
SIZES = {size: code for code, sizes in _SIZES_OF.items() for size in sizes}
# No house is named without one of these.
_ANY = re.compile(
    r"ssembly|SSEMBLY|house|hamber|MNA|G-?B|Baltistan|AJ|Kashmir|Muzaffarabad|enat"
    r"|Parliament|Centre|federal|the NA|in NA|NA |PA\b|legislature|\d-|seats|constituenc"
)
_PLACE = re.compile(r"Punjab|Sindh|KP|Khyber|Baloch|Lahore|Karachi|Peshawar|Quetta|MPA|rovinc|chief minister", re.I)
_PROVINCIAL = re.compile(
    r"\bprovincial (?:assembly|house|legislature)|\bMPAs?\b|\bmembers?-elect of the provincial|\bchief minister"
    r"|\bthe province\b",
    re.I,
)


@lru_cache(maxsize=256)
def house_of(text: str) -> str | None:
    """The house named in a text, by name or by size; the last named where there are several."""
    if not _ANY.search(text):
        return None
    sized = [int(next(g for g in m.groups() if g)) for m in _SIZE.finditer(text)]
    found = [(m.start(), code) for code, pattern in _COMPILED for m in pattern.finditer(text)]
    if found:
        regional = [f for f in found if f[1] in ("GB", "AJK")]
        return min(regional or found)[1]
    for size in sized:
        if size in SIZES:
            return SIZES[size]
    return None


def house_of_article(doc: Document) -> str | None:
    """The house an article is about: named in the title or most often in the body."""
    votes: Counter[str] = Counter()
    regions: Counter[str] = Counter()
    provincial = 0
    for s in doc.sentences:
        if not (_ANY.search(s.text) or _PLACE.search(s.text)):
            continue
        weight = 4 if s.is_title else 2 if s.paragraph <= 1 else 1
        for code, pattern in _COMPILED:
            votes[code] += weight * bool(pattern.search(s.text))
        for code, pattern in _COMPILED_REGIONS:
            regions[code] += weight * bool(pattern.search(s.text))
        for m in _SIZE.finditer(s.text):
            size = int(next(g for g in m.groups() if g))
            if size in SIZES:
                votes[SIZES[size]] += 3
        provincial += len(_PROVINCIAL.findall(s.text))
    best = votes.most_common(1)
    contested = house_of_seats(doc)
    if contested is not None and (not best or best[0][1] == 0 or (best[0][0] == "NA" and best[0][1] <= _FEW)):
        return contested
    if best and best[0][1] > 0:
        if (
            provincial >= 2
            and best[0][0] == "NA"
            and best[0][1] <= 3
            and regions
            and regions.most_common(1)[0][1] > best[0][1]
        ):
            return regions.most_common(1)[0][0]
        return best[0][0]
    if provincial and regions and regions.most_common(1)[0][1] > 0:
        return regions.most_common(1)[0][0]
    return "NA"


def house_of_seats(doc: Document) -> str | None:
    """The house that all seats named in an article belong to."""
    codes = {m.seat.split("-")[0] for ms in doc.mentions for m in ms if m.kind == "seat" and m.seat}
    return _OF_SEATS.get(next(iter(codes))) if len(codes) == 1 else None


def regions_of(text: str) -> set[str]:
    """The provincial houses of the provinces and capitals that a text names."""
    return {code for code, pattern in _COMPILED_REGIONS if pattern.search(text)}


def seat_before(doc: Document, sentence: Sentence) -> str | None:
    """The seat last named before a sentence, in its own paragraph or the two before; the article's only one."""
    seats = {m.seat for ms in doc.mentions for m in ms if m.kind == "seat" and m.seat}
    if len(seats) == 1:
        return next(iter(seats))
    for s in reversed(doc.sentences[: sentence.index]):
        if sentence.paragraph - s.paragraph > 2:
            break
        here = [m.seat for m in doc.mentions[s.index] if m.kind == "seat"]
        if here:
            return here[-1]
    return None


def places_of_seats(doc: Document) -> dict[str, set[str]]:
    """Which seats of the article lie in a place: told beside the seat, else by the reference."""
    out: dict[str, set[str]] = {}
    for sentence in doc.sentences:
        seats = {m.seat for m in doc.of_kind(sentence, "seat") if m.seat}
        for a, b in zip(doc.mentions[sentence.index], doc.mentions[sentence.index][1:], strict=False):
            gap = doc.norm.text[a.end : b.start]
            if {a.kind, b.kind} == {"seat", "place"} and re.fullmatch(r"'?s?[\s,(-]{0,3}(?:in )?", gap):
                first, second = (a, b) if a.kind == "seat" else (b, a)
                if first.seat and second.place:
                    out.setdefault(second.place, set()).add(first.seat)
        places = {m.place for m in doc.of_kind(sentence, "place") if m.place}
        if len(seats) == 1 == len(places):
            out.setdefault(next(iter(places)), set()).update(seats)
    for seat in {m.seat for ms in doc.mentions for m in ms if m.kind == "seat" and m.seat}:
        if not any(seat in known for known in out.values()):
            for where in doc.gazetteer.seat_places.get(seat, ()):
                out.setdefault(where, set()).add(seat)
    return out
