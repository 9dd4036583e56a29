"""The offices that houses vote on, by name and house: speaker_punjab, prime_minister_ajk, senator."""

from __future__ import annotations

import re
from functools import lru_cache

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
_HOUSE_OF = {slug: house for house, slug in _SLUG.items()}
_REGION = (
    (
        "ajk",
        r"\b(?:AJK|Azad (?:Jammu (?:and|&) )?Kashmir|AJ&K|(?i:Muzaffarabad)|Kashmiri? (?:premier|prime minister|[Aa]ssembly))\b",
    ),
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
        r"\b[Ss]enate\b.{0,80}\bits deputy chairman|\b(?:became|elected|as|for|new) (?:the )?deputy chairman(?:ship)?\b(?! of the (?!Senate|upper))"
        r"|\b[Dd]eputy [Cc]hairman(?:ship)?\b(?=.{0,80}\b[Ss]enate\b)|\b[Ss]enate(?:'s)? deputy chairman"
        r"|\b(?:won|took|bagged|secured|clinched|for|as|of) (?:the )?vice[- ]chair(?:manship|man|person)?\b(?! of (?!the Senate|the upper))"
        r"|\bdeputy(?:'s)? (?:slot|post|office|seat|chair|job|position)\b(?=.{0,80}\b(?:[Ss]enate|chairman))|\bdeputy chair of the (?:Senate|upper)"),
    (
        "chairman_senate",
        r"\b(?:[Ss]enate [Cc]hairman(?:ship)?|[Cc]hair(?:man|person)? (?:of (?:the |\w+'s )?)?(?:[Ss]enate|upper (?:house|chamber))"
        r"|chairmanship of the (?:Senate|upper house)|(?:head|preside over|presides over|presiding officer of|custodian of) the (?:Senate|upper (?:house|chamber))"
        r"|(?:Senate|upper house)'s (?:top (?:slot|office|post)|chair|presiding officer|custodian))\b"),
    (
        "deputy_speaker",
        r"\b[Dd]eputy [Ss]peaker(?:'s|ship)?\b|\bdeputy custodian of the [Hh]ouse\b|\b(?:deputy|number two) to the [Ss]peaker\b"),
    ("speaker", r"\b[Ss]peaker(?:'s|ship|s)?\b|\b[Cc]ustodian of the (?:[Hh]ouse|[Aa]ssembly|[A-Z]\w+ Assembly)\b"
        r"|\bpreside over (?:its|the house|the assembly|the [A-Z]\w+ Assembly|the lower house)"),
    ("opposition_leader", r"\b(?:[Ll]eader of the [Oo]pposition|[Oo]pposition [Ll]eader)\b"),
    (
        "chief_minister",
        r"\b(?:[Cc]hief [Mm]inister(?:'s|ship|s)?|[Ll]eader of the [Hh]ouse|CM|[Cc]hief [Ee]xecutive of the province|province's (?:new )?chief executive"
        r"|(?:reins|helm|affairs) of (?:the province|the provincial government|Punjab|Sindh|KP|Khyber Pakhtunkhwa|Balochistan|G(?:ilgit-)?B\w*))\b"),
    (
        "prime_minister",
        r"\b(?:[Pp]rime [Mm]inister(?:'s|ship)?|premier(?:ship)?|PM|(?:lead|head) (?:of )?the (?:country's|federal|national) government|reins of the (?:country|federal government)"
        r"|country's (?:new )?chief executive)\b"),
    (
        "president",
        r"\b(?:[Pp]residential (?:election|poll|contest|race)|(?:AJK|Azad Kashmir) [Pp]resident|[Pp]resident of "
        r"(?:Pakistan|the country|AJK|Azad|the republic)|head of (?:the )?state|(?:becom(?:es?|ing)|became) (?:the )?(?:[a-z]+ )?president(?= for| with| by| after|[.,;]|$)|first citizen|office of (?:the )?president|electoral (?:college|votes?)|elected (?:as )?(?:the |Pakistan's )?"
        r"(?:\d+\w+ )?president)\b(?! of (?!Pakistan|AJK|Azad|the country))"),
    ("senator", r"\b(?:[Ss]enate|senators?|Senators?|upper house|technocrats?)\b"),
)  # fmt: skip
# No office is named without one of these.
_ANY = re.compile(
    r"enat|vice[- ]chair|reside over|ustodian|xecutive|reins|helm|head of|government|itizen|electoral|peaker|inister|eader|remier|resident|hairman|technocrat|upper house|head of state|PM\b|CM\b"
)
_COMPILED = tuple((code, re.compile(p)) for code, p in _OFFICES)
_REGIONS = tuple((code, re.compile(p)) for code, p in _REGION)


_CHOSEN_AS = re.compile(
    r"\b(?:(?<!newly )(?<!newly-)elect(?:ed|s)|re-elected|chosen|chose|voted in(?:to)?|becomes?|became|become|installed|crowned|picked"
    r"|(?:handed|given|got|for|to|took over) the (?=reins|helm)|as(?= the custodian)|making (?:him|her)|to (?=lead|head)"
    r"|for the (?:office|post|slot|seat|position|chair) of|won the)(?: as| to)?(?: the| its| a)? "
    r"(?:[^.;,:]{0,40}?)?(?:prime minister|premier|chief minister|speaker|leader of the (?:house|opposition)|opposition leader"
    r"|chairman|president|PM|CM|custodian|reins|helm|government|chief executive|presiding officer)\b(?:(?: of| in) [^.;,]{0,40})?",
    re.I,
)
# Houses sit in capitals: "In Quetta, X was elected unopposed".
_CAPITAL = re.compile(r"\b[Ii]n (Peshawar|Quetta|Lahore|Karachi|Muzaffarabad|Gilgit)\b")
# No region is named without one of these, no capital turned to without "n " before it.
_REGION_WORDS = (
    "AJK",
    "AJ&K",
    "Azad ",
    "Muzaffarabad",
    "MUZAFFARABAD",
    "Kashmir",
    "GB",
    "Gilgit",
    "Punjab",
    "Sindh",
    "KP",
    "Khyber",
    "Balochistan",
)
_PLACED = re.compile(r"_(?:na|ajk|gb|punjab|sindh|kp|balochistan)$")
_CAPITAL_OF = {"Peshawar": "PK", "Quetta": "PB", "Lahore": "PP", "Karachi": "PS", "Muzaffarabad": "AJK", "Gilgit": "GB"}


@lru_cache(maxsize=256)
def may_name_office(text: str) -> bool:
    """False where a text names no office."""
    return _ANY.search(text) is not None


def place_named(text: str) -> bool:
    """True where a text names a house, a province or, as the place of a vote, its capital."""
    return bool(house_of(text) or _region(text) or _CAPITAL.search(text))


def chosen_office(text: str, *around: str) -> str | None:
    """The office somebody is said to be elected to, where the text names others too."""
    if not may_name_office(text):
        return None
    return next((o for m in _CHOSEN_AS.finditer(text) if (o := office_in(m.group(), text, *around))), None)


def moved(office: str | None, text: str) -> str | None:
    """An office as it is in the capital that a text turns to: "In Peshawar, 106 votes were cast".

    In another house the deputies' turn comes last again.
    """
    capital = _capital(text)
    if office is None or capital is None or not _PLACED.search(office):
        return office
    there = _PLACED.sub(f"_{_SLUG[capital]}", office)
    return there if there == office else there.removeprefix("deputy_")


def is_beside(article: str | None, office: str) -> bool:
    """Whether an office is the one a story is about, or of its kind: another house's, or the deputy's."""
    return article is not None and _kind(article) == _kind(office)


def _kind(office: str) -> str:
    return _PLACED.sub("", office).removeprefix("deputy_")


def region_offices(office: str, text: str) -> list[str]:
    """The office in each of the provinces that a text names: "chief ministers of Sindh and Punjab, respectively"."""
    kind = _PLACED.sub("", office)
    found = sorted((m.start(), code) for code, pattern in _REGIONS for m in pattern.finditer(text))
    return [f"{kind}_{code}" for _, code in found]


def office_in(text: str, *around: str) -> str | None:
    """The office a text speaks of, with its house or region: speaker_punjab, prime_minister_ajk; what the text does not
    tell of these is looked for in the texts around it, nearest first."""
    if not may_name_office(text):
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
            house = next((h for t in (text, *around) if (h := _house(t) or _HOUSE_OF.get(_region(t) or ""))), "NA")
            return f"{code}_{_SLUG[house]}"
        region = next((r for t in (text, *around) if (r := _region(t) or _SLUG.get(_capital(t) or ""))), None)
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


def _capital(text: str) -> str | None:
    m = _CAPITAL.search(text)
    return _CAPITAL_OF[m.group(1)] if m else None


def _house(text: str) -> str | None:
    return house_of(text) or _capital(text)


@lru_cache(maxsize=256)
def _region(text: str) -> str | None:
    if not any(map(text.__contains__, _REGION_WORDS)):
        return None
    return next((code for code, pattern in _REGIONS if pattern.search(text)), None)
