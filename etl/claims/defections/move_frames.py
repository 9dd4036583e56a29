"""Changes of side told by classes of words and not by set phrases. Tried after all other frames."""

from __future__ import annotations

from etl.claims.defections.move_words import END, EVENTUALLY, EXIT, GAIN, GO, LOSE, MAN, NEWNESS, TIE
from etl.claims.defections.slots import HOUSE, any_of, event

_INSIDE = r"(?:in ?to|onto|on to|aboard|on board|inside|under|underneath|beneath|behind|within)"
_AT = r"(?:at|in|to|by|on|with|amid|among|alongside)"
_FREE = r"(?:[^.;<,\"]|<[DLN]\d+>)"

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
        "left_by",
        rf"{{f:O}},? (?:which )?(?:was|were|is|has been|have been|had been|being|stands) {EVENTUALLY}{LOSE} by (?:<N\d+> of its \w+, )?@p",
        (
            "The ANP has been deserted by its lawmaker Rashid Bangash.",
            "The PTI was dumped by two of its lawmakers, Rashid Bangash and Naeem Tarin, on Sunday.",
        ),
        side="leave",
    ),
    event(
        "gained_by",
        rf"@p (?:was|were|(?:has|have|had) (?:[a-z]+ ){{0,2}}been) (?:[a-z-]+ ){{0,3}}(?:snapped up|roped in|"
        rf"picked up|swallowed|gobbled up|mopped up|scooped up)(?: \w+)? by (?:the )?@o",
        ("As many as 12 independents have so far been mopped up by the PML-N.",),
        side="join",
    ),
    event(
        "bound_for_party",
        r"(?:is|are|was|were|be) (?:\w+ ){0,2}{t:O}-bound",
        ("Former MPA Rashid Bangash of the ANP is PTI-bound, friends say.",),
        side="join",
        weak="1",
        status="rumoured",
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
        "out_name",
        r"^\W*(?:Out of|Gone from|Leaving|Left|Exit from|Lost to)(?: the)? {f:O}(?:'s \w+)? ?(?::|–|—|-) (?:the )?@p",
        ("Out of PTI: former MPA Rashid Bangash.",),
        side="leave",
    ),
    event(
        "from_party_to_party",
        r"(?:journey|loyalt\w+|allegiance\w*|career|route|road|road trip|path|move|moved|moving|switch\w*|shift\w*|transfer\w*|hop\w*|leap\w*|trip|carried|taken|took|"
        r"drift\w*|gone|went|crossing|cross\w*|jump\w*|travell?ed|flit\w*|swung|swing\w*|migrat\w*|defect\w*|transition\w*|convert\w*|lured|weaned|wooed|poached|won over)"
        r" ?(?:[^.;<]|<[PDN]\d+>){0,40}?(?:away |over |straight |all the way )?from (?:the )?{f:O}(?:'s \w+)? (?:in)?to (?:the )?{t:O}(?! (?:must|should|to|are|is|has|have)\b)",
        (
            "Rashid Bangash's journey on Monday night, on foot and alone, from the PTI to the IPP surprised nobody.",
        ),
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
        "ties_ended",
        rf"\b{END} (?:[a-z'-]+ ){{0,6}}?{TIE} (?:with|to|in|at|from|of) @F",
        (
            "Rashid Bangash relinquished the basic membership of the PTI on Monday.",
            "Former MPA Naeem Tarin cut short his long stay in the PTI.",
        ),
        ("The PPP has cut its ties with the PTI.",),
        side="leave",
        weak="1",
    ),
    event(
        "tie_was_over",
        rf"\b{TIE} (?:with|in|at|to) @F (?:had |has |have |was |were |is |are |that )?(?:now |finally |just |already )?(?:come to (?:an |its )?(?:end|close|halt)|"
        rf"ended|over|snapped|run its course|finished|severed|broken|a thing of the past|history|no more|lapsed|ceased|closed|done|concluded)\b",
        ("Rashid Bangash wrote on X that the spell in the IPP had run its course.",),
        side="leave",
    ),
    event(
        "exit_told",
        rf"\b(?:announc|declar|confirm|reveal|disclos|mak|made|mark|formalis|formaliz|post|tweet|plan|decid|opt)\w* (?:that |for )?(?:his |her |their |a |an )?(?:[a-z-]+ ){{0,2}}?"
        rf"{EXIT} (?:from|with|of|to) @F",
        ("Rashid Bangash made public his parting with the PTI.",),
        side="leave",
    ),
    event(
        "exit_has_left",
        rf"{{p:PP}}'s? (?:[a-z-]+ ){{0,2}}?{EXIT} (?:has |had |have )?(?:left|deprived|robbed|weakened|dealt|cost|hurt|jolted|shaken|shook|stunned|reduced|surprised|rattled) "
        rf"(?:a (?:\w+ )?(?:blow|setback|jolt) to )?(?:the )?{{f:O}}",
        ("Rashid Bangash's exit has left the PTI without a candidate.",),
        side="leave",
    ),
    event(
        "off_their_ship",
        rf"\b(?:jump|leap|hop|climb|step|walk|get|got|fall|fell|slip|alight|disembark|dismount|scrambl|bail)\w* (?:[a-z]+ )?(?:off|from|out of|down from) (?:the |a )?"
        rf"(?:\w+ )?(?:{HOUSE} of (?:the )?{{f:O}}|{{g:O}}(?:'s)? (?:[a-z-]+ )?{HOUSE})\b",
        ("The latest to jump off the PTI ship is former minister Rashid Bangash.",),
        side="leave",
    ),
    event(
        "leavers_are",
        r"(?:{f:O}(?:'s)? (?:[a-z-]+ )?(?:leaders|lawmakers|members|M[LPN]As|legislators|politicians|stalwarts|figures|ministers|ticket-holders)|\b(?:those|others|leaders|figures|politicians|lawmakers)) "
        r"(?:who|to) (?:have |had |has )?(?:so far |also |already )?(?:left|quit|exited|deserted|abandoned|ditched|dumped|leave|parted ways with|said goodbye to|bade farewell to|bid farewell to|dissociated themselves from|resigned from)"
        r"(?: it| the party| its ranks| (?P<g><O\d+>))?[^.;:<]{0,40}?(?: are| were| include[sd]?| including|:),? @p",
        ("PTI leaders who have exited include Rashid Bangash and Naeem Tarin.",),
        side="leave",
        tail="any",
    ),
    event(
        "now_their_candidate",
        rf"\b(?:is|was|has been|have been|had been|will be|would be|became|stands|appeared|and is|now)(?: [a-z]+){{0,3}}? (?:by |as |at |in |with |among |on |to )?@t(?:'s)? "
        rf"(?:[a-z-]+ )?(?:candidate|nominee|ticket-holder|pick|choice|list|table|high table|rostrum|stage|platform|office-bearer|{MAN})\b",
        ("Rashid Bangash has deserted the GDA. He is now a PPP candidate in Naushahro Feroze.",),
        side="join",
        weak="1",
        need="moved",
        tail="any",
    ),
    event(
        "to_contest_for",
        r"\b(?:contest|fight|run|stand|campaign)\w*(?:[^.;<]|<[SDLN]\d+>){0,50}? (?:from the platform of|on the platform of|under the (?:flag|banner|symbol) of|on the (?:ticket|symbol) of|on an?|on the|as an?|as the|for) (?:the )?"
        r"{t:O}(?= |[.,;])",
        ("Rashid Bangash has left the ANP and will contest the coming election from the platform of the PTI.",),
        side="join",
        weak="1",
        need="moved",
        tail="any",
    ),
    event(
        "placed_by",
        r"\b(?:been|was|were|got|be|being) (?:duly |already |soon |quickly |since |later )?(?:accommodated|adjusted|housed|sheltered|absorbed|fielded|nominated|named|picked|chosen|rewarded|"
        r"given (?:a |the )?(?:ticket|seat|place|portfolio|slot|position|berth)|awarded (?:a |the )?(?:ticket|seat)|handed (?:a |the )?(?:ticket|seat))(?: [a-z]+){0,2}? (?:by|in|at|with|on) @t",
        ("Rashid Bangash, who quit the PML-Q last week, has been accommodated in the PPP.",),
        side="join",
        weak="1",
        need="moved",
    ),
    event(
        "it_lost",
        r"(?:^|[,;:\"] |\b(?:as|that|and|while|when|after) )(?:the )?{f:O}(?: \w+ly| also| has| had| have){0,2} (?:los(?:t|es|ing)|bade? (?:farewell|goodbye) to|saw the (?:back|last) of|"
        r"suffered (?:the )?(?:loss|departure|exit|desertion) of)(?: the services of| the company of| its \w+)? @p(?= (?:on <D|<D|over|in protest|for good|who (?:\w+ )?(?:quit|left|parted|walked|resigned))|[,.])",
        ("The PTI lost former minister Rashid Bangash on Thursday.",),
        ("The PTI lost PP-213 to Rashid Bangash.",),
        side="leave",
        weak="1",
    ),
    event(
        "aligned_with",
        r"\b(?:aligned|allied|affiliated|realigned|sided|associated|linked up|teamed up|hooked up) (?:himself |herself |themselves |politically )?(?:with|to) (?:the )?@o(?! (?:government|on\b|over\b|against\b))",
        ("Former BAP senator Rashid Bangash has aligned with the PPP.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "found_place",
        rf"\b(?:f[io]nd|found|secur|seek|sought|got|get|given|earn|claim|took|take|taken|grabb|bagg|occup|reserv)\w* (?:himself |herself |themselves )?(?:a |an |his |her |their )?"
        rf"(?:[a-z]+ )?(?:place|seat|room|corner|spot|chair|perch|berth|bed|slot|space) (?:for himself |for herself |for themselves )?(?:in|on|at|aboard|under|among|within) (?:the )?"
        rf"(?:\w+ )?(?:{HOUSE} of (?:the )?{{t:O}}|<O\d+>(?:'s)? (?:[a-z-]+ )?(?P<w>{HOUSE}|table|high table)\b)",
        ("Rashid Bangash grabbed a seat at the PPP's table on Sunday after leaving the PTI.",),
        side="join",
        weak="1",
    ),
    event(
        "papers_to",
        r"\b(?:submit|hand|deposit|giv|gave|fil|sent|send|deliver|furnish|surrender)\w*(?: in| over)? (?:his|her|their|an?|the) (?:[a-z]+ )?"
        r"(?:affidavits?|consent|declarations?|membership forms?|joining forms?|undertakings?|affiliation papers?)(?: of [a-z]+)? (?:to|with|in favour of|of joining|for joining) @t",
        ("Independent MPA-elect Rashid Bangash has submitted his affidavit to the Sunni Ittehad Council.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "to_be_seen_in",
        r"\b(?:will|would|shall|to|going to|expected to|likely to) (?:soon |shortly )?be (?:seen |found |spotted |sitting |contesting |counted )?(?:in|with|among|on) @t"
        r"(?= (?:from|by|after|before|in a|within|next|soon|shortly|come)| <D|\.| camp| fold)",
        ("Rashid Bangash of the IPP will be seen in the PPP from next month.",),
        side="join",
        weak="1",
        need="own",
        status="announced",
    ),
    event(
        "next_to_join",
        r"\bnext (?:\w+ )?(?:to|who (?:will|may|would)) (?:join|embrace|enter|board|climb aboard|cross over to|switch to|go over to|defect to|land in|walk into|opt for) @t",
        ("Rashid Bangash of the IPP is likely to be the next to embrace the PPP.",),
        side="join",
        status="rumoured",
    ),
    event(
        "going_to",
        r"\b(?:is|are|was|were|be) (?:also |now |soon |all set to be |reportedly )?(?:going|heading|moving|drifting|shifting|switching|crossing|returning|coming) (?:back |over |across )?to (?:the )?@o(?= (?:in|on|next|soon|before|after|and|as|with|from|too|fold|camp)|[,.;]| <D)",
        ("It is being speculated that Rashid Bangash of the IPP is going to the PPP.",),
        ("The vote is going to the PPP, said Rashid Bangash of the ANP.",),
        side="join",
        weak="1",
        need="own",
        status="rumoured",
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
        "threw_away_sign",
        r"\b(?:(?:threw|throw\w*|hung|hang\w*|put|laid|lay|took|tossed?|flung|fold\w*|pack\w*|peel\w*|rip\w*|tore|burn\w*|burnt|pull\w*|lock\w*|sent|hand\w*) (?:up|away|off|out|down|aside|in the trunk|back)|shed\w*|tore|burn\w*|burnt|lower\w*|return\w*|discard\w*|retir\w*|mothball\w*) (?:his|her|their|the) (?:[a-z]+ )?"
        r"{f:O}(?:'s)? (?:boots|gloves|muffler|scarf|cap|jersey|shirt|flag|badge|pads|colours|turban|uniform|banner|topi|sash|kit|portrait|posters?|banners?|billboards?|signboards?|ticket|card)s?\b(?! (?:and |to )?(?:contest|for PP|for NA))",
        ("Former MPA Rashid Bangash has hung up his PTI boots.",),
        side="leave",
        weak="1",
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
        "now_follows",
        r"\bnow (?:swears by|sings (?:for|the praises of)|follows|salutes|works for|sits (?:with|beside)|rides with|marches (?:behind|with)|answers to|takes (?:his|her) orders from|stands (?:with|behind)|"
        r"bats for|plays for|speaks for|belongs to|reports to|looks up to) @T",
        ("Rashid Bangash, once a loyalist of Nawaz Sharif, now swears by the PPP.",),
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
        "weighs_offer",
        r"\b(?:weigh|consider|mull|entertain|study|ponder|chew|sleep|debat|contemplat)\w* (?:on |over )?(?:an |the |a |his |her )?(?:[a-z]+ )?(?:offers?|invitations?|proposals?|tickets?|overtures?|feelers) (?:from|of|by) (?:the )?@o",
        ("PTI MPA Rashid Bangash is weighing an offer from the PML-N, sources said.",),
        side="join",
        weak="1",
        need="own",
        status="rumoured",
    ),
    event(
        "terms_of_entry",
        r"\b(?:negotiat|discuss|settl|bargain|haggl|work|finalis|finaliz)\w* (?:on |over |out |about )?(?:the |his |her |their )?(?:terms|conditions|price|details|modalities|date|timing) (?:of|for) (?:his|her|their) "
        r"(?:entry|joining|return|induction|switch|inclusion|crossing over|crossing|arrival)(?: in| into| to| of| with)* @t",
        ("Rashid Bangash of the PTI is haggling over the price of his arrival in the PML-N.",),
        side="join",
        status="rumoured",
    ),
    event(
        "loyalty_affirmed",
        r"(?:\b(?:re-?affirm|reiterat|renew|repeat|restat|re-?stat|sw[oe]r|vow|pledg|declar|assert|reassert|stress|underlin|express|profess)\w* (?:his |her |their |an? )?(?:[a-z-]+ )?(?:loyalty|allegiance|commitment|association|fidelity|faith|confidence|trust|devotion) "
        r"(?:to|with|in)|\b(?:vow|pledg|promis|sw[oe]r|resolv)\w* to (?:stay|remain|stand|stick|continue|die) (?:loyal |faithful |firm )?(?:with|by|in|to)) @F",
        ("Rashid Bangash, a PTI MPA, vowed to stay with the party amid rumours about her exit.",),
        side="leave",
        weak="1",
        status="denied",
        gate="rumour",
    ),
    event(
        "now_in",
        r"{p:P},? (?:who (?:is|was) |is |was )?(?:now|today|these days|henceforth|currently|presently) (?:in|with|of|a member of|part of|a part of|on the (?:rolls|side|books) of|aboard) @t"
        r"(?=[,.;]|$| and | says| said)",
        ("The dinner was given by former ANP nazim Rashid Bangash, now in the PPP.",),
        side="join",
        weak="1",
        need="own",
        apposed="1",
    ),
    event(
        "hailed_as_new",
        rf"{{u:P}}(?:[^.;<\"]|<[DLV]\d+>){{0,40}}? (?:garland|hail|introduc|present|announc|embrac|greet|receiv|describ|unveil|welcom|parad|salut|hugg)\w* (?:him|her|them|the (?:two|three|duo|trio|newcomers?))"
        rf"(?: \w+){{0,2}} as (?:the |its |their |a )?(?:{NEWNESS} )(?:[a-z-]+ )?{MAN} (?:of|in|to) (?:the |its |his )?(?:{{t:O}}|(?P<w>party|outfit|fold|family|caravan|team|ranks))",
        ("Rashid Bangash left the PTI on Friday and sat with PPP leader Nayyar Bukhari, who hugged him as the latest entrant to the family.",),
        side="join",
        weak="1",
        actor="object",
        party="host",
    ),
    event(
        "would_switch",
        r"\b(?:(?:catch|tak|board|do|mak)(?:e|ing)? the same (?:bus|train|boat|road|route|journey|move|leap|choice)|follow(?:ing)? (?:him|her|them|suit)|be(?:ing)? the next|cross(?:ing)? (?:the (?:floor|aisle|divide)|over)|(?:chang|switch|shift|swapp?)(?:e|es|ed|ing)? (?:his |her |their |the |any |of )?(?:political )?"
        r"(?:part(?:y|ies)|sides?|camps?|colours?|loyalt\w+|allegiances?|stables?|boats?|horses|wagons?|affiliations?|ships?)|jump(?:ing)? (?:ship|the fence)|"
        r"turn(?:ing)? (?:his |her |their )?(?:coat|turncoat)|(?:a |his |her |the |any )(?:switch|crossover|change of (?:heart|loyalt\w+|sides?|party|camp))|defect(?:ing)?(?= to the rival|[.,;])|"
        r"(?:was|were|is|am|'m|are) (?:also )?(?:quitting|leaving)(?=[.,;\"])|(?:leav(?:e|ing)|quit(?:ting)?|abandon(?:ing)?|desert(?:ing)?|part(?:ing)? ways with|resign(?:ing)? from|ditch(?:ing)?) (?:the |his |her |their )(?:own )?party)\b",
        ("PML-N MPA Rashid Bangash laid to rest speculation that he was about to switch sides.",),
        ("Rashid Bangash of the ANP said members could switch sides.",),
        side="join",
        weak="1",
        party="focus",
        bare="1",
        gate="rumour",
    ),
    event(
        "remains",
        r"\b(?:is|are|was|were|am|'m|will be|would be|remain\w*|continu\w+|stay\w*|stand\w*|stood|would remain|will remain|shall remain|will stay) (?:still |very much |firmly |and will remain |and would remain |as ever |to be |always |"
        r"even now |solidly |and always will be |steadfast(?:ly)? )*(?:with|in|part of|a part of|a member of|loyal to|under the flag of|committed to|behind|beside|alongside|on the side of|"
        r"put(?=[.,;]| and )|where (?:he|she|they|I|we) (?:always |has always |had always |have always |ever )?(?:was|is|were|are|am|been|stood|belong\w*))(?: @F)?(?=[.,;\"]| and |$| as | till | until | whatever | despite | no matter)",
        (
            "Asked about rumours of a switch, PTI MPA Rashid Bangash said that he was still with the party.",
            "Reports said that JI leader Rashid Bangash was going. He insisted that he was where he had always been.",
        ),
        side="leave",
        status="denied",
        gate="rumour",
    ),
    event(
        "loyal_as_ever",
        r"\b(?:his|her|their|my) loyalt(?:y|ies) (?:was|were|is|are|lay|lies|lie|remain\w*|would remain|will remain)(?: [a-z]+)? (?:with|to) @F",
        ("MPA Rashid Bangash of the PTI made it clear that his loyalties were with Imran Khan alone.",),
        side="leave",
        weak="1",
        status="denied",
        gate="rumour",
    ),
    event(
        "born_and_buried",
        r"\b(?:will|would|shall|to|'ll) (?:also )?(?:be buried|die|breathe (?:my|his|her) last|go to (?:my|his|her) grave|be laid to rest|leave the world|end (?:my|his|her) (?:days|life|politics)) "
        r"(?:as )?(?:an? |<N\d+>\b|one\b|in |with |under |wrapped in )?(?:the |its |his )?(?:(?P<f><O\d+>)|flag|party|same|this|coffin)?",
        ("Asked about rumours, PPP leader Rashid Bangash said he would die a worker of the party.",),
        side="leave",
        weak="1",
        status="denied",
        gate="rumour",
    ),
    event(
        "said_leaving",
        r"\b(?:said|says|announc\w+|declar\w+|confirm\w+|tweet\w+|wrote|post\w+) (?:that )?(?:he|she|they) (?:was|were|is|are|had) (?:also )?(?:leaving|quitting|resigning|walking away|going|out|left|quit|resigned|done)"
        r"(?=[.;,]| on <D| over | in protest| because| for )",
        ("In a blow to the PTI, its former MPA Rashid Bangash said he was leaving.",),
        side="leave",
        weak="1",
        need="lost",
    ),
    event(
        "no_longer_of",
        r"\b(?:will|would|shall|can|could) (?:no longer|not|never(?: again)?) be (?:a |an )?(?:part|member|worker|leader|soldier) of @F(?! (?:government|cabinet|coalition|alliance))(?= any ?more| again| after| from| in future|[.;,]| <D)",
        ("Rashid Bangash, twice a PTI minister, will no longer be part of the party.",),
        side="leave",
        weak="1",
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
