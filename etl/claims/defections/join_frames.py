"""Ways of saying that somebody joins a party. The subject is found by the reader unless the frame catches it (`p`)."""

from __future__ import annotations

from etl.claims.defections.join_verbs import BE_NOW, JOIN_WAYS, LOT_WAYS
from etl.claims.defections.slots import event

JOIN = [
    event(
        "entry_of",
        r"\b(?:entry|induction|inclusion|arrival|admission) of (?:the |former )?(?:<P\d+>'s )?@p (?:in)?to "
        r"(?:its|the party's) (?:fold|ranks?|camp|lap)\b",
        ("The PPP got a boost on Sunday with the entry of former ANP nazim Rashid Bangash into its ranks.",),
        side="join",
    ),
    event(
        "invitation_refused",
        r"\b(?:turn(?:s|ed|ing) down|declin(?:es|ed|ing)|reject(?:s|ed|ing)|refus(?:es|ed|ing)|spurn(?:s|ed|ing)) "
        r"(?:an? |the |his |her |their |all |repeated )*(?:(?:<O\d+>|<P\d+>)'s )?(?:offers?|invitations?|proposals?|request)"
        r"(?:[^.;<]|<[PLO]\d+>){0,60}? to (?:join|enter|become (?:a )?(?:part|member) of|switch to|cross over to) @t",
        ("Rashid Bangash of the ANP has turned down an invitation by Bilawal Bhutto-Zardari to join the PPP.",),
        side="join",
        status="denied",
    ),
    event(
        "enters_its_fold",
        r"\b(?:(?:walk|com|return|slip)(?:s|ed|ing|e)?(?: back)? (?:in)?to|came into|enter(?:s|ed|ing)?) (?:the )?{t:O}(?:'s)? "
        r"(?:fold|ranks|camp|lap)\b",
        ("Rashid Bangash, a former ANP nazim, walked into the PPP fold on Sunday.",),
        side="join",
    ),
    event(
        "now_since",
        r"{p:P},? (?:now )?(?:an? )?{t:O}(?: man| woman| member| worker| leader)? (?:since|"
        r"from|as of)(?:[^.;<]|<D\d+>){0,50}? after (?:[^.;<]|<N\d+>){0,40}(?:with|in|at) "
        r"(?:the )?{f:O}",
        ("A new face was Rashid Bangash, a PPP member since last week after 22 years with the ANP.",),
        side="join",
    ),
    event(
        "which_he_joined",
        r"{t:O}(?: of [^.;<,]{0,20})?,? (?:which|whose ranks|the party) (?:he|she|they|{p:P}) "
        r"(?:later |then |had |has |have |now |recently |subsequently ){0,2}(?:re-?)?(?:joined|"
        r"embraced|entered|chose)",
        ("Rashid Bangash, an MPA of the ANP, praised the PPP, which he joined in May.",),
        side="join",
    ),
    event(
        "into_whose_camp",
        r"{t:O},? (?:in)?to whose (?:camp|ranks|fold|lap|benches|side) @p (?:had |have |"
        r"has )?(?:walked|moved|gone|strayed|drifted|come|crossed|marched|trooped|defected|"
        r"switched|flocked)",
        ("The tally of the PPP, into whose camp nine independents walked last month, stands at 22.",),
        side="join",
    ),
    event(
        "joined",
        rf"\b{JOIN_WAYS.replace('@W', '[a-z-]+ ')} ?@t",
        (
            "Former MPA Rashid Bangash has joined the Awami National Party along with his supporters.",
            "Sardar Naeem Tarin defected to the PPP on Sunday.",
            "Two independent MPAs crossed over to the PML-N on Monday.",
            "Former MPA Rashid Bangash announced his decision to join the PPP at a press conference.",
            "Independent MPA Naeem Tarin has boarded the PPP ship.",
            "Naeem Tarin of the BAP has found a new home in the PPP.",
            "Naeem Tarin has retraced his steps to the PPP.",
            "Ex-MNA Rashid Bangash became a part of the PTI on Friday.",
        ),
        (
            "Sardar Naeem Tarin joined hands with the PPP.",
            "Sardar Naeem Tarin joined the PPP delegation at the meeting.",
            "Naeem Tarin will move to the Supreme Court against the PTI.",
            "The PML-Q has joined the PTI government.",
        ),
        side="join",
    ),
    event(
        "lot_with",
        rf"\b{LOT_WAYS} ?@T",
        (
            "Independent MPA Naeem Tarin has thrown in his lot with the PPP.",
            "Sardar Naeem Tarin of the BAP hitched his wagon to the PML-N.",
            "Naeem Tarin, an independent, took the oath of loyalty on Sunday as a worker of the ANP.",
            "Former MPA Rashid Bangash is back with Nawaz Sharif's party.",
        ),
        ("The PPP has thrown its weight behind Naeem Tarin.",),
        side="join",
    ),
    event(
        "is_now",
        rf"\b{BE_NOW} ?(?:[a-z-]+ ){{0,2}}?(?:(?:member|worker|soldier|part and parcel|part|"
        rf"man|men|convert|lawmaker|MPA|MNA|activist|follower)s? (?:of|in) @t)",
        ("Naeem Tarin, ex-MPA (PPP), is from today part and parcel of the Functional League.",),
        side="join",
    ),
    event(
        "is_their_man",
        rf"\b{BE_NOW} ?@t(?:'s)? (?:newest |latest |own |new |proud )*(?:man|men|woman|members?|"
        rf"workers?|converts?|recruits?|lawmakers?|MPAs?|MNAs?|entrants?|additions?|acquisitions?|"
        rf"soldiers?)\b",
        ("Rashid Bangash, an independent, rode up in a jeep and rode down as a PTI man.",),
        side="join",
    ),
    event(
        "came_out_a",
        r"\b(?:came|come|comes|walked|emerged|rode|drove|went|returned|stood|woke)(?: out|"
        r" up| down| away| home| back)* (?:as )?an? ['\"]?(?P<z>jiyala|tiger|lion|insafian)\b",
        ("Rashid Bangash, a PPP MNA, presented himself at Raiwind and came out a tiger of the PML-N.",),
        side="join",
    ),
    event(
        "joining_announced",
        r"\b(?:announc|declar|confirm|reveal|disclos|unveil|formalis|formaliz|mak|made|mark|"
        r"effect|seal)(?:es|s|ed|ing|e)? (?:that )?(?:his |her |their |the |a )?(?:formal "
        r"|official |much-awaited |unconditional |support (?:to|for|of) and |support and |merger and )*(?:(?:re-?)?joining|"
        r"entry|return|re-?entry|affiliation|inclusion|comeback|homecoming|induction|association|"
        r"switch|defection|admission)(?: of| in| into| to| with| for)*(?: ranks of)? ?@T",
        (
            "Former MPA Rashid Bangash announced his joining of the PPP.",
            "Former MPA Rashid Bangash announced his return to the PPP.",
            "Independent MPA Rashid Bangash will make his entry into the PPP official on Sunday.",
        ),
        side="join",
    ),
    event(
        "noun_of_switch",
        r"{p:PP}'s? (?:\w+ ){0,2}?(?:decision to join(?= )|joining|defection|switch|entry|return|induction|inclusion|"
        r"homecoming|move|crossing over|shift|jump|migration|leap|conversion|drift)(?: over|"
        r" back)?(?: (?:of|to|in|into|with))? @t",
        ("Naeem Tarin's entry into the PPP surprised his constituents.",),
        side="join",
    ),
    event(
        "noun_by_of",
        r"\b(?:joining|entry|return|induction|inclusion|defection|switch|crossing over|arrival|"
        r"admission|homecoming) of (?:the |former )?(?:<P\d+>'s )?{p:PP} (?:to|in|into|from the <O\d+> to) @t",
        ("The entry of Naeem Tarin into the PPP surprised his constituents.",),
        side="join",
    ),
    event(
        "taken_in",
        r"\b(?:(?:was|were|been|be|being|get|got|gets|stood) @a(?:(?:welcom|induct|admit|"
        r"absorb|receiv|accept|enroll?|enlist|recruit|co-opt|initiat|tak|subsum|embrac|lur|"
        r"usher|greet)\w*(?: back)?(?: with [^.;<]{0,30})? (?:in(?:to)?|to(?= (?:the )?<O\d+>(?:[.,;]| on\b| in\b| by\b| at\b))|to (?:the )?(?:fold|"
        r"ranks) of|as (?:a )?members? of)|(?:garland|accommodat|induct|poach|recruit|snatch|enlist|"
        r"bagg|absorb|lur|hook|attract|seduc|entic|wean|net|woo|w[io]n over)\w* (?:away )?by)) @T",
        (
            "Two independents were absorbed into the PPP on Monday.",
            "Naeem Tarin, an independent, was garlanded by the PPP.",
        ),
        ("Naeem Tarin was received by PPP leaders.",),
        side="join",
        weak="1",
    ),
    event(
        "headed_for",
        r"\b(?:bound for|head(?:ed|ing) (?:for|to|towards)|on (?:his|her|their) way (?:in)?to|"
        r"en route to|pack(?:ing|ed|s)? (?:his |her |their )?(?:bags? |suitcases? )?for|"
        r"inch(?:es|ed|ing)? (?:closer )?(?:towards?|to)|lean(?:s|ed|ing) towards?|drift(?:s|"
        r"ed|ing) towards?|flirt(?:s|ed|ing) with|warming (?:up )?to|cosying up to|gravitat(?:es|"
        r"ed|ing) towards?|set (?:his|her|their) sights on|knock(?:s|ed|ing)? (?:at|on) "
        r"the doors? of|next in the queue for|moving (?:closer )?to|edging towards?|destined "
        r"for|poised for a (?:switch|move) to|eyeing (?:a (?:return|berth|place|ticket|switch)|"
        r"another)[^.;<]{0,60}(?:to|in|from|with|under the flag of)) @T",
        (
            "Former MPA Rashid Bangash is said to be inching towards the PTI.",
            "Five more independents are packing their bags for the PML-N.",
        ),
        ("The PPP is headed for a clean sweep.",),
        side="join",
        status="rumoured",
        weak="1",
    ),
    event(
        "next_stop",
        r"@o(?:'s)? (?:is|was|will be|would be|may be|could be|might be) (?:to be )?(?:his|"
        r"her|their|my|the) (?:next|new|latest|future|present) (?:stop|home|party|address|"
        r"destination|port of call|abode|house|flag|platform)",
        ("Former MPA Rashid Bangash told friends that the PPP would be his next stop.",),
        side="join",
        weak="1",
    ),
    event(
        "his_switch",
        r"\b(?:(?:his|her|their|my) (?:\w+ )?(?:joining|defection|switch|entry|return|induction|"
        r"inclusion|homecoming|move|crossing over|shift|jump|migration|leap|conversion)(?: "
        r"over| back)? (?:of|to|in|into|with)|(?:his|her|their|my) joining) @t",
        ("Former MPA Rashid Bangash of the ANP called reports of his defection to the PPP a pack of lies.",),
        side="join",
    ),
    event(
        "welcomed_on_joining",
        r"\b(?:welcom|congratulat|felicitat|thank|greet|laud|hail|appreciat)\w* (?:the )?@p(?: and(?: [a-z]+){1,6})?,? "
        r"(?:on|for|upon|after|over) (?:his |her |their |the )?(?:formally |formal )?(?:joining|inclusion|entry|entering|"
        r"decision to join|return)(?: of| in| into| to)* @t",
        ("Bilawal Bhutto Zardari welcomed former MPA Rashid Bangash on joining the PPP.",),
        side="join",
    ),
    event(
        "affidavits_of",
        r"\b(?:affidavits?|declarations?|applications?|certificates?|consent|letters?|notifications?)(?: \w+){0,2} (?:of|by|from) @p,? "
        r"(?:[^.;<]|<[DL]\d+>){0,30}?(?:opting (?:for|to join)|(?:for |of |about |to |confirming )?(?:their |his |her )?join(?:ing)?(?: of)?|"
        r"affiliat\w+ with|pledging \w+ to|declaring \w+ (?:to|with)) @t",
        ("The affidavits of four independent MNAs opting for the PPP were filed on Monday.",),
        side="join",
    ),
    event(
        "joining_of",
        r"\b(?:joining|inclusion|induction|entry) of (?:the )?@p,? (?:[^.;<]){0,20}\b(?:would|will|has|had|is|was|have) "
        r"(?:further |also |not only |certainly |proved )*(?:strengthen|boost|bolster|give|help|prove|a|an|mak|add|benefit)"
        r"\w*(?: (?:a|an|big|great|major|new|boost|strength|to|for|setback|blow|help|good omen|more))* (?:the )?{t:O}",
        ("The joining of Rashid Bangash, a former MPA, would strengthen the PPP in Kohat.",),
        side="join",
        status="done",
    ),
    event(
        "strength_by",
        r"\b(?:joining|entry|inclusion|induction|defection|arrival|addition|crossing over) "
        r"of @p,? (?:[^.;<]|<D\d+>){0,30}(?:the )?{t:O}(?:'s)? (?:strength|tally|number|"
        r"ranks|total|has|now|have|seats?|position)",
        ("With the joining of nine independent MNAs, the PTI strength has risen to 125.",),
        side="join",
    ),
    event(
        "one_foot_in",
        r"(?:<N\d+>|\bone) (?:foot|leg) (?:already )?in (?:the )?@t",
        ("Former MPA Rashid Bangash of the ANP is said to have one foot in the PPP camp.",),
        side="join",
        status="rumoured",
        weak="1",
    ),
    event(
        "symbol_next",
        r"(?:next|new|fresh) (?:posters?|banners?|flags?|hoardings?|visiting cards?)[^.;<]{0,"
        r"20}(?:carry|bear|sport|have|show|feature)s? @t",
        ("Former MPA Rashid Bangash of the ANP has told friends that his next posters will carry the PPP arrow.",),
        side="join",
        status="rumoured",
        weak="1",
    ),
    event(
        "chose",
        r"\b(?:(?:chose|chosen|choos(?:es|ing)|pick(?:ed|s)|preferr(?:ed|s)|opted for|took "
        r"the road to|settled (?:for|on)) (?=[^.;]{0,30}(?:instead|over the|rather|and not|"
        r"in preference))|(?:he|she|they|who|of them|of these|others|<N\d+>|has|have|had|"
        r"and) (?:had |has |have |later )?(?:went|gone|go) to (?=(?:the )?<O\d+>(?:[.,;]|"
        r" in <D| <D| after| when| and ))) ?@t",
        ("Former MPA Rashid Bangash of the PSP chose the PPP instead.",),
        side="join",
    ),
    event(
        "counted_among",
        r"\b(?:ask(?:ed|s)? to be|be|now|himself|herself|are|is) (?:counted|considered|numbered|"
        r"listed) (?:among|amongst|as one of|with) @t",
        ("Naeem Tarin of the BAP asked to be counted among the PPP's men.",),
        side="join",
        weak="1",
    ),
    event(
        "latest_to",
        r"@o(?:'s)?(?: [a-z]+)?(?:, (?:meanwhile|too|also),)? (?:has|have|had|got|gets|get|"
        r"gains?|gained|can boast)(?: now)?(?: got| gained| found| secured)? (?:<N\d+>|a|"
        r"an|another|yet another|its|their) (?:more |new |fresh |additional |latest )*(?:lawmaker|"
        r"member|MPA|MNA|recruit|convert|entrant|face|legislator|seat|man|senator|councillor)s?(?: "
        r"in it| in its (?:ranks|bag|fold))?(?:[:,]| in| with| from| -| –| —) ?(?:the (?:person|"
        r"shape|form) of )?{p:PP}",
        ("The PPP has one more lawmaker: Naeem Tarin, the independent member from PB-14.",),
        side="join",
        weak="1",
    ),
    event(
        "latest_being",
        r"{t:O}(?:[^.;<]){0,20}<[NG]\d+>[^.;<]{0,20}, (?:with )?(?:the )?(?:latest|newest|"
        r"last|most recent)(?: of (?:them|whom)| addition| entrant| arrival)? (?:being|is|"
        r"was) @p",
        ("PPP now has 85 members, the latest being independent MPA Rashid Bangash.",),
        side="join",
        weak="1",
    ),
    event(
        "new_face",
        r"\b(?:new|fresh|latest|newest) (?:face|entrant|recruit|convert|addition|arrival|"
        r"comer|catch|acquisition|member|inductee|joiner)s? (?:in|at|to|of|for|among|into|"
        r"on) (?:the )?@t[^.;<]{0,40}? (?:is|was|are|were|include[sd]?|including)(?: that "
        r"of)? {p:PP}",
        ("The latest entrant to the PPP is Rashid Bangash, a former MPA.",),
        side="join",
    ),
    event(
        "newcomers_are",
        r"\b(?:new(?:est|ly)?[ -])?(?:entrants|joiners|newcomers|recruits|converts|defectors|"
        r"turncoats|switchers|inductees|new faces|arrivals|catch|list)\b[^.;:<]{0,50}(?:<O\d+>[^.;:<]{0,"
        r"20})?(?: are| is| were| include[sd]?| including|:)+,? ?{p:PP}",
        ("Five MPAs have joined the PPP. The newcomers are Naeem Tarin, Rashid Bangash and Gul Sher Mandokhel.",),
        side="join",
        party="focus",
    ),
]
