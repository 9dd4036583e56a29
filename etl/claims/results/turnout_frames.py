"""Ways of telling a turnout: `c` is the figure, or `a` where it opens a sentence that follows."""

from __future__ import annotations

from etl.claims.frames import Frame

_CAME = (
    r"(?:turn(?:ed)? ?out|turn(?:ed)? up|show(?:ed)? up|c(?:a|o)me out|came to the (?:booths|polls"
    r"|stations)|vot(?:ed|ers?)|cast (?:a|their|his) (?:ballots?|votes?)|bothered|brav(?:ed|ing)|at home"
    r"|polled|electorate|franchise|registered|eligible|on the rolls)"
)

FRAMES = (
    Frame(
        "turnout",
        r"\b(?:turn-?out|voter participation|participation(?: rate)?|polling percentage|percentage of "
        r"(?:votes|polling)|voting percentage|polling ratio)\b(?:[^;<]|<[LDOSKPVN]\d+>){0,150}?(?P<c><C\d+>)",
        (
            "The voter turnout remained 35.36 per cent in PB-45.",
            "In PP-266 turnout could not cross 35.8pc.",
            "Participation in NA-119 stood at 19.4pc, the returning officer said.",
        ),
        not_for=("The turnout in PB-45 was described as low by 12 observers.",),
    ),
    Frame(
        "turnout_plain",
        r"\b(?:turn-?out|(?:polling|voting) (?:percentage|ratio)|percentage of (?:votes|polling)|participation rate) (?:[^;<]|<[LDOSKPV]\d+>){0,60}?\b(?:at|was|of|crossed|reached|touched|recorded at"
        r"|remained|stood at) (?:[a-z]+ ){0,2}(?P<c><N\d+>)(?=$|[.,;)]| (?:in|according|on|while|and)\b)",
        ("The turnout in PB-45 stood at 35.4, the returning officer said.",),
    ),
    Frame(
        "turnout_after",
        r"(?P<c><[C]\d+>)(?:[^;<]|<[LDSK]\d+>){0,60}?\b(?:turn-?out|participation)\b",
        ("A 44 per cent turnout was recorded in PP-52.",),
    ),
    Frame(
        "came",
        rf"(?P<c><[C]\d+>)(?:[^;<]|<[LDSKN]\d+>){{0,90}}?\b{_CAME}\b",
        (
            "In NA-119 only 19pc of those eligible bothered to come out.",
            "No more than 11.8 per cent of the registered voters turned up in PS-117.",
        ),
    ),
    Frame(
        "came_before",
        rf"\b{_CAME}\b(?:[^<]|<[LDSK]\d+>){{0,70}}?,? (?P<c><[C]\d+>)(?! (?:of|more|less|in favour))",
        ("More than half of the 4,31,002 registered voters of NA-154, 52.6 per cent to be exact, took the trouble.",),
    ),
    Frame(
        "votes_cast",
        r"(?P<c><C\d+>)(?: of)?(?: the)? (?:total )?votes (?:had been |were |have been |was |has been )?(?:cast|polled)\b(?! (?:for|in favour))",
        ("In NA-45 some 32pc votes had been cast, the deputy commissioner said.",),
    ),
    Frame(
        "in_hundred",
        r"(?P<c><[NK]\d+>) (?:in|out of|of|from) (?:every|each)? ?(?:<[NK]\d+>|hundred)(?!\w)"
        r"(?:[^;<]|<[LDSK]\d+>){0,60}",
        ("Only 27.8 in every 100 registered voters of NA-124 showed up.",),
        tags={"needs": "voters"},
    ),
)
FOLLOWING = Frame(
    "turnout_it",
    r"^\W*(?:(?:Above|Over|About|Around|Nearly|Just|Only|Under|Below|Some|A|An|Barely|Close|More|Less|Roughly) (?:[a-z]+ ){0,3})?(?P<a><C\d+>)|\b(?:it|the figure|this|that) (?:was|is|stood at|came to|reached|touched|(?:had )?(?:risen|rose|climbed|gone up|went up|dropped|fallen|fell|improved) to)(?: [a-z]+){0,2} (?P<c><C\d+>)",
    ("Turnout was poor. In NA-129 it was 18.7 per cent.",),
)
