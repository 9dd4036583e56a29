"""The offices that houses vote on, by name and house: speaker_punjab, prime_minister_ajk, senator."""

from __future__ import annotations

import re

from etl.claims.results.houses import house_of

_SLUG = {
    "NA": "na",
    "PP": "punjab",
    "PS": "sindh",
    "PK": "kp",
    "PB": "balochistan",
    "GB": "gb",
    "AJK": "ajk",
    "SENATE": "senate",
}
_REGION = (
    ("ajk", r"\b(?:AJK|Azad (?:Jammu (?:and|&) )?Kashmir|AJ&K|Muzaffarabad)\b"),
    ("gb", r"\b(?:GB|Gilgit-?\s?Baltistan)\b"),
    ("punjab", r"\bPunjab\b"),
    ("sindh", r"\bSindh\b"),
    ("kp", r"\b(?:KP|KPK|Khyber[- ]Pakhtunkhwa)\b"),
    ("balochistan", r"\bBalochistan\b"),
)
_OFFICES = (
    (
        "senator",
        r"\b[Ss]enate(?:'s)? (?:elections?|polls?|seats?|by-elections?|by-polls?|vote|berths?|general|technocrat"
        r"|women)\b|seats? (?:of|in) the (?:Senate|upper house)|elected (?:as )?(?:a )?senators?\b|[Ss]enators?-elect"
        r"|elected to the (?:Senate|upper house)"),
    (
        "deputy_chairman_senate",
        r"\b(?:became|elected|as|for|new) (?:the )?deputy chairman(?:ship)?\b(?! of the (?!Senate|upper))"
        r"|\b[Dd]eputy [Cc]hairman(?:ship)?\b(?=.{0,80}\b[Ss]enate\b)|\b[Ss]enate(?:'s)? deputy chairman"),
    (
        "chairman_senate",
        r"\b(?:[Ss]enate [Cc]hairman(?:ship)?|[Cc]hairman (?:of the )?[Ss]enate|chairmanship of the (?:Senate"
        r"|upper house))\b"),
    ("deputy_speaker", r"\b[Dd]eputy [Ss]peaker(?:'s|ship)?\b"),
    ("speaker", r"\b[Ss]peaker(?:'s|ship)?\b"),
    ("opposition_leader", r"\b(?:[Ll]eader of the [Oo]pposition|[Oo]pposition [Ll]eader)\b"),
    ("chief_minister", r"\b(?:[Cc]hief [Mm]inister(?:'s|ship)?|[Ll]eader of the [Hh]ouse|CM)\b"),
    ("prime_minister", r"\b(?:[Pp]rime [Mm]inister(?:'s|ship)?|premier(?:ship)?|PM)\b"),
    (
        "president",
        r"\b(?:[Pp]residential (?:election|poll|contest|race)|(?:AJK|Azad Kashmir) [Pp]resident|[Pp]resident of "
        r"(?:Pakistan|the country|AJK|Azad|the republic)|head of state|elected (?:as )?(?:the |Pakistan's )?"
        r"(?:\d+\w+ )?president)\b(?! of (?!Pakistan|AJK|Azad|the country))"),
    ("senator", r"\b(?:[Ss]enate|senators?|Senators?|upper house|technocrats?)\b"),
)  # fmt: skip
# No office is named without one of these.
_ANY = re.compile(r"enat|peaker|inister|eader|remier|resident|hairman|technocrat|upper house|head of state|PM\b|CM\b")
_COMPILED = tuple((code, re.compile(p)) for code, p in _OFFICES)
_REGIONS = tuple((code, re.compile(p)) for code, p in _REGION)


def office_in(text: str, around: str) -> str | None:
    """The office a text speaks of, with its house or region: speaker_punjab, prime_minister_ajk."""
    if not _ANY.search(text):
        return None
    for code, pattern in _COMPILED:
        m = pattern.search(text)
        if m is None:
            continue
        if (
            code == "chairman_senate"
            and re.search(r"\b[Dd]eputy chairman\b", text)
            and not re.search(r"(?<!eputy )(?<!eputy [Cc])[Cc]hairman", text)
        ):
            return "deputy_chairman_senate"
        if code in ("senator", "chairman_senate", "deputy_chairman_senate"):
            return code
        if code in ("speaker", "deputy_speaker", "opposition_leader"):
            house = house_of(text) or house_of(around) or "NA"
            return f"{code}_{_SLUG[house]}"
        region = _region(text) or _region(around)
        if code == "chief_minister":
            if region == "ajk":
                return "prime_minister_ajk"
            if region is None and re.search(r"[Ll]eader of the [Hh]ouse", text) and house_of(text) in ("NA", None):
                return "prime_minister"
            return f"chief_minister_{region}" if region else None
        if code in ("prime_minister", "president"):
            return f"{code}_ajk" if region == "ajk" else code
        return code
    return None


def _region(text: str) -> str | None:
    return next((code for code, pattern in _REGIONS if pattern.search(text)), None)
