"""Going over to a party told by classes of words and not by set phrases. Tried after the set phrases."""

from __future__ import annotations

from etl.claims.defections.move_words import EVENTUALLY, GAIN, GO, MAN, NEWNESS
from etl.claims.defections.slots import HOUSE, any_of, event

_INSIDE = r"(?:in ?to|onto|on to|aboard|on board|inside|under|underneath|beneath|behind|within)"
_AT = r"(?:at|in|to|by|on|with|amid|among|alongside)"

MOVES = [
    event(
        "moves_into",
        rf"\b{GO} (?:[a-z-]+ ){{0,4}}?{_INSIDE} (?:the )?(?:\w+ )?(?:{HOUSE} of (?:the |its )?{{t:O}}|<O\d+>(?:'s)? (?:[a-z-]+ )?(?P<w>{HOUSE})\b)",
        (
            "Former MPA Rashid Bangash ducked under the awning of the PPP when the rain came.",
            "Ex-MNA Naeem Tarin has squeezed into the PPP's crowded tent.",
        ),
        ("Naeem Tarin has put pressure on the PPP's ranks.",),
        side="join",
        weak="1",
    ),
    event(
        "moves_into_party",
        rf"\b(?!ran\b|got\b|led\b|made\b|gets\b|getting\b|tak|took|brought\b|welcom|receiv|accept|absorb|fold|lur|pour|line){GO} (?:[a-z-]+ ){{0,3}}?into (?:the )?@o(?=[.,;]| on\b| with\b| at\b| after\b| along\b| <D| last\b|$)",
        ("Ex-MNA Naeem Tarin of the ANP strolled into the PPP on Friday.",),
        side="join",
        weak="1",
    ),
    event(
        "rests_at",
        rf"\b{GO} (?:[a-z-]+ ){{0,4}}?{_AT} (?:the )?(?:{HOUSE} of (?:the )?{{t:O}}|<O\d+>(?:'s)? (?:[a-z-]+ )?(?P<w>{HOUSE})\b)",
        ("Rashid Bangash, an independent MPA, docked at the PML-N harbour on Friday.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "its_fold",
        rf"(?:^|[,;:\"] |\bthat )(?:the )?{{t:O}}(?: \w+){{0,3}} (?:announced|said|claimed|declared|confirmed|revealed|disclosed|posted|tweeted)"
        rf" (?:on <D\d+> )?that @p (?:had|has|have|were|was) (?:[a-z-]+ ){{0,4}}(?:in ?to|to|inside|under|back in) its {HOUSE}",
        ("The PPP announced that Rashid Bangash and former nazim Naeem Tarin had come into its fold.",),
        side="join",
    ),
    event(
        "gained_by",
        r"@p (?:was|were|(?:has|have|had) (?:[a-z]+ ){0,2}been) (?:[a-z-]+ ){0,3}(?:snapped up|roped in|"
        r"picked up|swallowed|gobbled up|mopped up|scooped up)(?: \w+)? by (?:the )?@o",
        ("As many as 12 independents have so far been mopped up by the PML-N.",),
        side="join",
    ),
    event(
        "newest_of_them",
        rf"\b(?:is|are|was|were|becom\w+|became|as|being) (?:now |today |also )?(?:the |its |their |a |an )?(?:{NEWNESS} )"
        rf"(?:[a-z-]+ ){{0,2}}?{MAN} (?:of|in|to|for|at) @t",
        ("Rashid Bangash, the ANP's former vice-president, is the newest member of the PPP.",),
        side="join",
    ),
    event(
        "become_their_man",
        rf"\b(?:become|became|becomes|becoming|turned|turns) (?:a |an |the )?@t(?:'s)? (?:{NEWNESS} )?{MAN}\b",
        ("MPA Rashid Bangash has formally become a PPP man.",),
        side="join",
    ),
    event(
        "newcomer_in",
        rf"@o(?:'s)? (?:has|have|had|gets?|got|gained?|finds?|found|boasts?|acquired)(?: now| also)? (?:a |an |its |another |one more )?"
        rf"(?:{NEWNESS} )?{MAN} in (?:the (?:person|shape|form) of )?@p",
        ("The IPP gets a new believer in Rashid Bangash.",),
        side="join",
        weak="1",
    ),
    event(
        "sworn_in",
        rf"\b(?:sworn|taken|signed|inducted|enrolled|enlisted|initiated|admitted|registered|installed|accepted|co-opted|received|welcomed)"
        rf"(?: in| on| up)? (?:as |to be )?(?:an? |its |the |full |new |ordinary )*{MAN} (?:of|in) @t",
        ("Rashid Bangash has been sworn in as a member of the IPP.",),
        side="join",
    ),
    event(
        "from_to_name",
        r"^\W*(?:Out of|From|Gone from|Straight from|Moved from|Bye to) (?:the )?{f:O}(?:'s \w+)?,?(?: and)? (?:in)?to (?:the )?{t:O}(?:'s \w+)?"
        r"(?:[^.;<]|<[ND]\d+>){0,40}?(?:\bwent|:|–|—| - |\bgoes|\bis|\bcame|\bfor|\bof|\bwith|\bby|\band) (?:the )?(?:former |ex-)?@p",
        (
            "Out of the PTI and into the IPP went Rashid Bangash on Tuesday.",
            "From the GDA to the PPP: former MPA Rashid Bangash on Friday changed his party for the third time.",
            "Out of PTI, into IPP — Rashid Bangash, a former MPA.",
        ),
        ("From the PTI to the PPP: all parties want Rashid Bangash arrested.",),
        side="both",
    ),
    event(
        "into_name",
        r"^\W*(?:New in|New to|Now in|Now with|Into|Entering|Joining|Welcomed into)(?: the)? {t:O}(?:'s \w+)?(?:, (?:and )?(?:out of|from) (?:(?:the )?{f:O}|[^.;:<]{0,40}?))?"
        r" ?(?::|–|—|-) (?:the )?@p",
        ("Into PML-N, from nowhere in particular — Rashid Bangash.", "New in the PPP: former MPA Rashid Bangash."),
        side="join",
    ),
    event(
        "from_party_to_party",
        r"(?:journey|loyalt\w+|allegiance\w*|career|route|road|road trip|path|move|moved|moving|switch\w*|shift\w*|transfer\w*|hop\w*|leap\w*|trip|carried|taken|took|"
        r"drift\w*|gone|went|crossing|cross\w*|jump\w*|travell?ed|flit\w*|swung|swing\w*|migrat\w*|defect\w*|transition\w*|convert\w*|lured|weaned|wooed|poached|won over)"
        r" ?(?:[^.;<]|<[PDN]\d+>){0,40}?(?:away |over |straight |all the way )?from (?:the )?{f:O}(?:'s \w+)? (?:in)?to (?:the )?{t:O}(?! (?:must|should|to|are|is|has|have)\b)",
        ("Rashid Bangash's journey on Monday night, on foot and alone, from the PTI to the IPP surprised nobody.",),
        ("Rashid Bangash said that votes had moved from the PTI to the PPP.",),
        side="both",
        weak="1",
    ),
    event(
        "loyalty_lies",
        r"\b(?:loyalt\w+|allegiance|heart|future|vote|sympathies) (?:now |henceforth |from now on )+(?:lies?|is|are|rests?|beats?|belongs?) (?:with|to|for|in) @T",
        ("Rashid Bangash's loyalties now lie with the PPP.",),
        side="join",
    ),
    event(
        "welcomed_in_party",
        r"{u:P}(?:[^.;<\"]|<[DLV]\d+>){0,30}? (?:welcom|felicitat|congratulat|greet|thank|hail|prais|laud|embrac)\w* (?:the )?@p (?:in|within|to|into|on becoming (?:a )?(?:part|members?) of|for becoming (?:a )?(?:part|members?) of|"
        r"on their becoming (?:a )?(?:part|members?) of|for choosing|for reposing (?:trust|confidence) in|on entering|on opting for) (?:the )?(?:{t:O}(?! (?:House|office|meeting))|(?P<w>party\b|his party|her party|its ranks|party fold|party ranks))",
        (
            "PPP chairman Bilawal Bhutto Zardari welcomed Rashid Bangash and Naeem Tarin in the party.",
            "Bilawal Bhutto Zardari felicitated Rashid Bangash on becoming part of the PPP.",
        ),
        side="join",
    ),
    event(
        "rebels_alone",
        r"\b(?:revolt\w*|rebel\w*|mutin\w*|r[oi]se up|turned) against @f(?:[^.;<]|<[SDLN]\d+>){0,80}? as (?:an? )?(?:(?P<ind><O\d+>)|independent)",
        ("Rashid Bangash of the PML-N revolted against the party and filed nomination papers as an independent.",),
        side="both",
        to="IND",
    ),
    event(
        "alone_after",
        any_of(
            r"\b(?:contest|fight|stand|run|enter|go|ran|stood|filed|file|appear|field)\w*(?:[^.;<]|<[SDLN]\d+>){0,40}? as (?:an? )?(?:(?P<ind><O\d+>)|independent)(?: candidate)?,? (?:after|having|since|upon|on) (?:[a-z]+ )?"
            r"(?:resign\w* from|quit\w*|leav\w*|part\w* ways with|walk\w* out (?:of|on)|abandon\w*|ditch\w*|desert\w*|say\w* goodbye to|break\w* (?:away |ranks )?(?:from|with)|return\w* (?:the|his|her) ticket (?:of|to)) @f",
            r"\b(?:return|surrender|hand|gave|giv|spurn|refus|reject|declin|threw|throw|tear|tore|torn)\w*(?: back| up| away)? (?:his|her|their|the|a) (?:<O\d+>(?:'s)? )?(?:party )?(?:ticket|nomination|award)\b(?:[^.;<]|<[OSDLN]\d+>){0,60}? (?:independently|in (?:his|her|their) "
            r"(?:own|individual|personal) (?:right|capacity)|on (?:his|her|their) own|without (?:a|any) (?:party|symbol))",
        ),
        (
            "Rashid Bangash of the PML-N returned his ticket and announced he would contest independently.",
            "Rashid Bangash, denied a ticket by the PML-N, has decided to contest as an independent after quitting the party.",
        ),
        side="both",
        to="IND",
    ),
    event(
        "gone_to",
        r"\b(?:moved|shifted|switched|migrated|gone|went|defected|strayed|walked|sailed|slipped|transferred) to (?:the )?@o(?=[.,;]| on <D| <D| from| after| last| only| in <D| with (?:his|her|their)| along| and )",
        ("Having been denied a ticket by the PML-N, Rashid Bangash has moved to the PPP.",),
        side="join",
        weak="1",
    ),
    event(
        "turned_to",
        r"\b(?:come|came|turned|headed|veered|drifted|ran|reached out|warmed|rallied|run) to (?:the )?@o(?=[.,;]| on <D| <D| from| after| last| only| in <D| with (?:his|her|their)| for (?:shelter|refuge|a ticket))",
        ("Rashid Bangash of the ANP turned to the PPP for a ticket.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "became_a",
        r"\b(?:become|became|becomes|becoming|turned|turns) an? @o(?=[.,;]| on\b| in\b| at\b| after| last| of\b|$)",
        ("He has been an ANP man all his life but on Sunday Rashid Bangash became a jiyala of the PPP.",),
        side="join",
        weak="1",
    ),
    event(
        "party_arrow",
        r"{p:P} ?\((?:from )?(?:the )?{f:O},? (?:to|>|→|-) (?:the )?{t:O}\)",
        ("Rashid Bangash (PML-N to PPP) and Naeem Tarin (PTI to IPP) are the latest switchers.",),
        side="both",
    ),
    event(
        "party_to_party",
        r"^\W*{f:O} to {t:O} ?(?::|–|—|-) (?:the )?(?:former |ex-)?@p",
        ("PML-N to PPP: Rashid Bangash, a former MPA.",),
        side="both",
    ),
    event(
        "choice_of",
        r"\b(?:pick|cho[os]|select|nam|adopt|prefer|mark|identif|settl)\w* (?:on |upon )?@t(?:'s \w+)? as (?:his|her|their|the) (?:next |new |own |latest |final |future |political |preferred |permanent ){1,4}(?:destination|home|stop|party|platform|abode|address|choice|shelter|refuge|vehicle|port|perch|anchor\w*)",
        ("Rashid Bangash picked the IPP as his next political destination.",),
        side="join",
        weak="1",
    ),
    event(
        "swelled_by",
        rf"@o(?:'s)? (?:ranks|strength|numbers?|tally|bench(?:es)?|caravan|family|list)?,? ?(?:was|were|has been|have been|had been|got|stands) {EVENTUALLY}{GAIN} (?:further |again )?by (?:the (?:entry|arrival|joining|addition|induction|inclusion|coming|return) of )?@p",
        ("The PPP ranks have been swelled by the arrival of Rashid Bangash, a former ANP nazim.",),
        side="join",
        weak="1",
    ),
]
