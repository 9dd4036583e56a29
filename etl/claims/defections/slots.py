"""Pieces that the frames of this kind are made of: the party joined, the party left, adverbs, things worn.

Patterns are written with these marks, and `event` makes a `Frame` of them:

@o  the party joined, by name alone    @t  also "the ruling <O1>", "the party", "it"
@T  the same as @t, or the party's head: "Nawaz Sharif's camp"
@f  the party left                                                @F  the same, or its head
@p  a list of people or a counted group    @a  adverbs    @i  something worn, carried or signed by who joins
"""

from __future__ import annotations

from etl.claims.defections.lists import LIST
from etl.claims.frames import Frame
from etl.claims.symbols import BEST_KNOWN, SYMBOLS

_ADJECTIVES = (
    r"(?:(?:ruling|then|new|newly[- ]\w+|nascent|opposition|rival|former|old|own|political|"
    r"parent|breakaway|governing|treasury|fledgling|jailed|"
    r"founding|anti-\w+|[\w-]+-led|[A-Z]\w+'|party of|bigger|green|men of|people of|caravan of|side of) ?){0,2}"
)
# Where a party's people are said to be: its camp, ship, tent, house.
HOUSE = (
    r"(?:folds?|ranks?|camps?|caravan|convoy|caravanserai|side|bandwagon|wagon|train|bus|ship|boat|vessel|ark|raft|harbou?r|"
    r"port|shores?|dock|tents?|umbrella|canopy|shade|shadow|roof|awning|wings?|lap|arms|embrace|bosom|net|basket|bag|kitty|"
    r"column|tally|stable|nest|perch|pen|barn|hive|orchard|garden|house|household|home|mansion|haveli|courtyard|door|doors|"
    r"doorstep|threshold|gates?|family|clan|flock|herd|team|squad|line-up|army|legions?|platoon|brigade|batting order|"
    r"flag|banner|colours|benches|bench|rows?|orbit|fan club|books|rolls?|roster|register|dressing room|pavilion)"
)
_OF = (
    rf"(?:(?:(?:the |its )?(?:\b\w+ )?(?:{HOUSE}|platform|party|delegates|lawmakers|men|membership|"
    r"primary membership|basic membership) of )?)"
)
# Ballot symbols and nicknames that stand for a party where it was not named: "came out a 'tiger'".
SIGNS = {
    **{sign: party for party in BEST_KNOWN for word in SYMBOLS[party] for sign in (word, f"{word}s")},
    "jiyala": "PPP", "jiyalas": "PPP", "bibi's soldiers": "PPP",
    "insafian": "PTI", "captain": "PTI", "kaptaan": "PTI", "skipper": "PTI",
    "league": "PML-N", "sharifs": "PML-N", "sharif camp": "PML-N",
}  # fmt: skip
_SIGN = "(?P<z>" + "|".join(sorted(SIGNS, key=len, reverse=True)) + ")"
_HEAD = (
    r"(?:'s|')?(?: own)?(?: (?:party|camp|side|boat|bandwagon|caravan|column|men|ranks|"
    r"fold|team|group|outfit|League|wagon|flock|lap))?"
)
_IT = (
    r"the (?:ruling )?party\b(?!'s (?:leader|chief|worker|candidate))|the alliance\b|"
    r"(?:his|her|their) (?:new |old |former |previous |parent |one-time )?party\b|its "
    r"(?:fold|ranks|camp|benches)\b|party\b(?=[,;.]| to join| and join| over\b| in protest)"
)
_TAIL = (
    rf"(?:(?:'s|')? ?(?:own |very |political |swelling |growing |green |red-and-green |sinking |crowded |already |packed |"
    rf"leaking |big |wide |open ){{0,2}}(?:{HOUSE}|men)\b)?"
)
_T = rf"{_OF}(?:the |its |his |her |their |our |a |an )?{_ADJECTIVES}"

_MARKS = {
    "@t": rf"{_T}(?:(?:former |then |jailed |ex-)?(?:(?:Pakistani? |<L\d+> )?(?:prime minister "
    rf"|premier |president )?)(?:<P\d+> )?{{t:O}}|(?P<w>{_IT}|it\b)|['\"]?{_SIGN}\b['\"]?){_TAIL}",
    "@T": rf"{_T}(?:(?:former |then |jailed |ex-)?(?:(?:Pakistani? |<L\d+> )?(?:prime minister "
    rf"|premier |president )?)(?:<P\d+> )?{{t:O}}|(?P<u><[PV]\d+>){_HEAD}|(?P<w>{_IT}|"
    rf"it\b)|['\"]?{_SIGN}\b['\"]?){_TAIL}",
    "@f": rf"{_T}(?:{{f:O}}|(?P<v>{_IT}|it\b)){_TAIL}",
    "@F": rf"{_T}(?:{{f:O}}|{{g:P}}{_HEAD}|(?P<v>{_IT}|it\b)){_TAIL}",
    "@o": rf"{{t:O}}{_TAIL}",
    "@p": rf"(?P<p>(?-i:{LIST}))",
    "@a": (
        r"(?:(?:\w+ly|also|then|later|again|today|now|already|soon|all|both|too|since|together|"
        r"en masse|in a body|once more|once again|with \w+ supporters|"
        r"(?:on )?<D\d+>|back|over|across|straight|right|instead|along with [^,<]{0,30}),? ?){0,3}"
    ),
    "@i": (
        r"(?:(?:party(?:'s)? |membership |application |the |its |an? |their |his |her |<O\d+> ?(?:'s "
        r")?)*(?:(?!of\b|to\b|in\b)[\w-]+ ){0,2}?(?:<O\d+> ?(?:'s )?)?"
        r"(?:scar(?:f|ves)|mufflers?|caps?|ajraks?|sash(?:es)?|garlands?|topis?|colou?rs|"
        r"badges?|tri-?colou?rs?|flags?(?! hoist)|rosettes?|turbans?|lungis?|chadd?ars?|"
        r"patkas?|"
        r"(?:membership|application|joining|party) (?:forms?|cards?|slips?|receipts?|books?|"
        r"papers?)|receipt book|(?<=> )(?:forms?|cards?)))"
    ),
}


def event(name: str, pattern: str, examples: tuple[str, ...], not_for: tuple[str, ...] = (), **tags: str) -> Frame:
    """A frame whose pattern has the marks of this module. A mark occurs once in a pattern, as group names do."""
    return Frame(name, pattern, examples, not_for, tags, _MARKS)


def any_of(*ways: str) -> str:
    return "(?:" + "|".join(ways) + ")"
