"""Frames of the many idioms for winning and losing a seat, tried after the plain ones of `contest_frames.py`.

They are looser than those, so a match counts only beside a seat, or right after a sentence that names one.
"""

from __future__ import annotations

from etl.claims.frames import Frame
from etl.claims.results.contest_idioms import (
    BEAT_IDIOM,
    CHOSE,
    LOST_IDIOM,
    SPURNED,
    TOOK_SEAT,
    WON_IDIOM,
    YIELDED,
)
from etl.claims.results.contest_verbs import ADV, FINITE_PAIR

# Words of one clause: no other person, no sentence end.
_C = r"(?:[^.;:<]|<[OSLDVNKMGC]\d+>)"
_NEAR = r"(?:[^.;:<]|<[LDOKSNMC]\d+>){0,60}?"
_SEAT = r"(?:the |his |her |its |their |this |that |both |all )*(?:[a-z' -]|<[LOV]\d+>){0,30}<S\d+>"
_ELECTORATE = (
    r"(?:<S\d+>(?:'s)?|(?:voters?|people|electorate|constituency|constituents|seat|town|area|valley|ballots?|verdict) "
    r"(?:of|in|from|at) (?:[^.;:<]|<[LO]\d+>){0,30}<S\d+>)"
)
_FALL = (
    r"(?:ended|interrupted|cut short|broken|brought to (?:an end|a halt|a close)|halted|stopped|dashed|shattered|foiled|thwarted"
    r"|spoiled|spoilt|checked|terminated|snapped|crushed|ruined|scuppered|wrecked|killed|buried|punctured)"
)
_CAREER = (
    r"(?:stay|reign|run|career|hold|streak|tenure|innings|journey|dreams?|bid|hopes?|ambitions?|rule|grip|dominance|campaign|comeback"
    r"|string of [a-z]+|winning (?:run|streak)|fortress|stranglehold|monopoly|aspirations?|party|march)"
)
_LOSER_NOUN = r"(?:loser|casualty|victim|scalp|fallen|vanquished|defeated|beaten|also-rans?|disappointed|scalps|casualties|losers|victims)"
_WINNER_NOUN = (
    r"(?:conqueror|vanquisher|tormentor|nemesis|victor|winner|slayer|giant-killer|successor|replacement|survivor|winners|victors"
    r"|survivors|successful|lucky ones?|giant-killers)"
)

IDIOMS = (
    Frame(
        "idiom_fall_of",
        rf"(?P<l><P\d+>)'s (?:[a-z-]+ |<[KN]\d+> ?){{0,5}}{_CAREER}(?:[^.;:<]|<[LDOKSNMC]\d+>){{0,60}}?\b(?P<v>{_FALL})"
        rf"(?:[^.;:<]|<[LDOKSNMC]\d+>){{0,40}}? by (?:[^.;:<]|<O\d+>){{0,40}}?(?P<w><P\d+>)",
        (
            "In NA-171 Rana Adnan Gopang's long stay in parliament was brought to an end by Sardar Kamran Lashari.",
            "Sardar Kamran Lashari's hopes of a third term from PP-189 were dashed by Arif Sial of the PPP.",
        ),
        tags={"sure": "yes"},
    ),
    Frame(
        "idiom_end_of",
        rf"(?P<w><P\d+>){_C}{{0,60}}?\b(?P<v>{BEAT_IDIOM}|brok(?:e|en)|dash(?:ed|es|ing)|shatter(?:ed|s|ing)|snapp(?:ed|ing))"
        rf"(?:[^.;:<]|<[LDOKSNMC]\d+>){{0,60}}?(?P<l><P\d+>)(?!'s? (?:said|told))",
        (
            "Arif Sial of the PPP has put an end to the parliamentary ambitions of Rana Adnan Gopang in NA-171.",
            "In PP-189, Arif Sial sent Sardar Kamran Lashari packing.",
            "Kamran Jutt raced past Arif Sial of the PML-N in NA-54.",
        ),
        tags={"sure": "yes", "needs": "near"},
    ),
    Frame(
        "idiom_yielded",
        rf"(?P<l><P\d+>)(?:'s)?{ADV} ?{_C}{{0,70}}?\b(?P<v>{YIELDED})(?:[^.;:<]|<O\d+>){{0,60}}?(?P<w><P\d+>)",
        (
            "In NA-25 Rana Adnan Gopang was no match for the PTI-backed Arif Sial.",
            "Sardar Kamran Lashari, the sitting MPA, had to bow to Arif Sial in PP-189.",
            "Rana Adnan Gopang was shown the door in NA-171 by Arif Sial of the PPP.",
        ),
        tags={"sure": "yes", "needs": "near"},
    ),
    Frame(
        "beat_rival",
        rf"(?P<w><P\d+>)(?:'s)?{ADV} ?(?:[^.;:<]|<[LDOKSNMC]\d+>){{0,60}}?\b(?P<v>{FINITE_PAIR}|{BEAT_IDIOM}) (?:both |all |each of )?(?:of )?(?:the|his|her|every|any) (?:[a-z-]+ |<[KNO]\d+> ?(?:'s? )?){{0,4}}"
        rf"(?:rivals?|opponents?|challengers?|contenders?|competitors?|opposition|adversar(?:y|ies)|runner-up|field|others|contestants|candidates?|nominees?)\b(?!,? (?:<O\d+>(?:'s)? )?<P)",
        ("In PP-52 Hina Arshad overwhelmed her only rival by 39,000 votes.",),
        tags={"sure": "yes", "needs": "near"},
    ),
    Frame(
        "idiom_run_for_money",
        rf"(?P<l><P\d+>){_C}{{0,60}}?\b(?:gave|giving|g[ai]ven) (?:[^.;:<]){{0,20}}?(?P<w><P\d+>) (?P<v>a (?:run for (?:his|her) money|scare|fright|tough time|hard fight))",
        ("In PB-22 Arif Sial gave Kamran Jutt a run for his money.",),
        tags={"sure": "yes", "needs": "near"},
    ),
    Frame(
        "idiom_settled",
        r"\b(?:settled|decided|resolved|ended|concluded|closed) in (?P<v>favour) of (?:[^.;:<]|<O\d+>){0,30}?(?P<w><P\d+>)",
        ("The contest in PP-189 was settled in favour of Kamran Jutt.",),
        tags={"sure": "yes", "needs": "near"},
    ),
    Frame(
        "idiom_expense",
        rf"(?P<w><P\d+>){_C}{{0,120}}?\bat the (?P<v>expense|cost) of (?:[^.;:<]|<O\d+>){{0,50}}?(?P<l><P\d+>)",
        ("Kamran Jutt got home in NA-54 at the expense of his cousin Arif Sial.",),
        tags={"sure": "yes", "needs": "near"},
    ),
    Frame(
        "idiom_chose_over",
        rf"{_ELECTORATE}(?:[^.;:<]|<[LDOKNV]\d+>){{0,50}}?\b(?P<v>{CHOSE}) (?:[^.;:<]|<[OKN]\d+>){{0,40}}?(?P<w><P\d+>){_C}{{0,40}}? "
        rf"(?:over|to|instead of|ahead of|in place of|rather than|in preference to|against) (?:[^.;:<]|<O\d+>){{0,40}}?(?P<l><P\d+>)",
        ("Voters in PP-140 plumped for Kamran Jutt instead of Arif Sial.",),
        tags={"sure": "yes"},
    ),
    Frame(
        "idiom_chose",
        rf"{_ELECTORATE}(?:[^.;:<]|<[LDOKNV]\d+>){{0,60}}?\b(?P<v>{CHOSE})(?:[^.;:<]|<[OKNLV]\d+>){{0,50}}?(?P<w><P\d+>)",
        (
            "PB-20 Pishin chose Arif Sial of the JUI-F.",
            "NA-190 rewarded Kamran Jutt with another term.",
            "PK-22 and NA-8, meanwhile, were both pocketed by Kamran Jutt.",
            "The people of PP-140 have sent Kamran Jutt to the assembly.",
        ),
        tags={"sure": "yes"},
    ),
    Frame(
        "idiom_spurned",
        rf"{_ELECTORATE}(?:[^.;:<]|<[LDOKNV]\d+>){{0,50}}?\b(?P<v>{SPURNED})(?:[^.;:<]|<[OKN]\d+>){{0,40}}?(?P<l><P\d+>)",
        ("The voters of PP-140 turned their backs on Kamran Jutt.",),
        tags={"sure": "yes"},
    ),
    Frame(
        "idiom_took_seat",
        rf"(?P<w><P\d+>)(?:'s)?{ADV} ?{_C}{{0,70}}?\b(?P<v>{TOOK_SEAT}) {_SEAT}",
        (
            "Kamran Jutt of the PPP spoiled the hat-trick by making off with PK-102.",
            "Arif Sial is the new face of NA-54.",
            "Arif Sial, successful from PP-32, thanked the voters.",
        ),
        tags={"sure": "yes"},
    ),
    Frame(
        "idiom_won",
        rf"(?P<w><P\d+>)(?:'s)?{ADV} ?{_NEAR}\b(?P<v>{WON_IDIOM})(?!\w)",
        (
            "Kamran Jutt waltzed into the Punjab Assembly from PP-266 with something like twelve thousand to spare.",
            "In PK-101 Kamran Jutt had no such trouble.",
            "From PP-93 Kamran Jutt came home comfortably.",
        ),
        tags={"sure": "yes", "needs": "near"},
    ),
    Frame(
        "idiom_lost",
        rf"(?P<l><P\d+>)(?:'s)?{ADV} ?{_NEAR}\b(?P<v>{LOST_IDIOM})(?!\w)",
        (
            "Arif Sial was likewise shown the exit in NA-102.",
            "Arif Sial drew a blank in NA-33.",
            "In PP-122 Arif Sial had to swallow defeat.",
        ),
        tags={"sure": "yes", "needs": "near"},
    ),
    Frame(
        "idiom_loser_is",
        rf"\b{_LOSER_NOUN}\b(?:[^.;:<]|<[LDOKSNV]\d+>){{0,50}}?\b(?:was|is|were|are|include[sd]?|came in) (?:[^.;:<]|<O\d+>){{0,30}}?(?P<l><P\d+>)",
        ("The biggest casualty of the night in NA-100 was Rana Adnan Gopang.",),
        tags={"needs": "near"},
    ),
    Frame(
        "idiom_winner_is",
        rf"\b{_WINNER_NOUN}\b(?:[^.;:<]|<[LDOKSNV]\d+>){{0,50}}?\b(?:was|is|were|are|include[sd]?) (?:[^.;:<]|<O\d+>){{0,30}}?(?P<w><P\d+>)",
        ("Arif Sial lost NA-102. His conqueror is Kamran Jutt of the PPP.",),
        tags={"needs": "near"},
    ),
    Frame(
        "idiom_among_winners",
        rf"(?P<w><P\d+>){_C}{{0,50}}?\b(?:among|one of|another of|headed|led|topped|figured? in|on) (?:[a-z-]+ ){{0,4}}(?:the |list of )?(?:winners|victors|successful)\b",
        ("Also among the winners is Kamran Jutt (PP-93). Arif Sial of NA-54 was among the winners.",),
        tags={"needs": "near"},
    ),
    Frame(
        "idiom_to_come_through",
        r"\b(?:to|who) (?:have )?(?:come|came|get|got|make|made|pull|pulled|scrape|scraped|squeeze|squeezed|win|won|succeed|succeeded|survive|survived|prevail|prevailed|manage|managed|escape|escaped|return|sail|sailed)"
        r"(?: (?:it|home|through|in|the cut|the grade|the night|the rout|the storm|the wave|unscathed|out on top)){0,3} (?:was|is|were|are) (?:[^.;:<]|<O\d+>){0,40}?(?P<w><P\d+>)",
        ("The other N-Leaguer to come through is Kamran Jutt of NA-96.",),
        tags={"needs": "near"},
    ),
    Frame(
        "idiom_brought_home",
        r"\b(?P<v>brought|carried|saw|swept|bore|steered|guided|pulled|dragged|eased|propelled|pushed|nudged) (?:[^.;:<]|<O\d+>){0,20}?(?P<w><P\d+>) "
        r"(?:safely |comfortably |narrowly |just )?(?:home|through|over the (?:line|hump)|past the post|across the (?:line|bar))\b",
        ("The votes of the fishermen brought Kamran Jutt of the PPP home in NA-190.",),
        not_for=("The votes of the fishermen will have brought nobody home but Kamran Jutt in NA-190.",),
        tags={"needs": "near"},
    ),
    Frame(
        "idiom_now_belongs",
        r"\b(?:awarded|given|handed|credited|gifted)\b(?:[^.;:<]|<D\d+>){0,30}? to (?:[^.;:<]|<O\d+>){0,15}?(?P<l><P\d+>),? (?:[^.;:<]|<[DO]\d+>){0,30}?"
        r"\b(?:now|since|then|finally|eventually) (?:belongs|belonged|goes|went|gone|passed|passes|been (?:handed|given|awarded))(?: over)? to (?:[^.;:<]|<O\d+>){0,25}?(?P<w><P\d+>)",
        ("NA-190 was recounted. The seat, awarded at first to Arif Sial, now belongs to Kamran Jutt of the PPP.",),
        tags={"needs": "near"},
    ),
    Frame(
        "idiom_list_had",
        r"\b(?:list|roll|band|company|ranks|names|parade|row) of (?:the )?(?:winners|victors|successful [a-z]+|survivors)(?:[^.;:<]){0,20}? (?:had|has|have|included?|includes|featured?|features|carried|carries|contained|boasted|showed)"
        r" (?:[^.;:<]|<O\d+>){0,25}?(?:<P\d+>(?:, (?:and )?| and )(?:the )?)*(?P<w><P\d+>)",
        ("The list of winners also had Kamran Jutt (PP-93) of the PPP and Arif Sial (PP-94) of the PML-N.",),
        tags={"needs": "near"},
    ),
)
