"""Ways of saying that somebody joins a party. The subject is found by the reader unless the frame catches it (`p`)."""

from __future__ import annotations

from etl.claims.defections.slots import any_of, event

_OWN = r"(?:his|her|their)"
_SELF = r"(?:himself|herself|themselves)"
# Plain verbs, right before the party. The party's head cannot stand for it: "joined Imran Khan on the stage".
_JOIN = any_of(
    r"(?:re-?)?join(?:s|ed|ing)?(?: in)?(?: up with)?",
    r"by (?:re-?)?entering|(?:re-?)?enter(?:s|ed|ing)? (?:into )?(?=(?:the )?(?:fold|ranks|camp)|<O\d+>(?:'s)? (?:fold|ranks|camp))",
    r"(?:become|became|becomes|becoming) (?:a |an |the latest |part and )?(?:@W)?(?:part|parcel|members?|workers?|soldiers?|activists?|lawmakers?|men|man|recruits?|converts?|follower|foot soldier) (?:of|in)",
    r"(?:took|take|takes|taking|taken|obtain(?:ed|s)|accept(?:ed|s)|acquir(?:ed|es)|got|sought|receiv(?:ed|es))(?: up)? (?:the )?(?:primary |basic |formal )?membership (?:of|in|from)",
    r"(?:fill(?:ed|s|ing)?|sign(?:ed|s|ing)?|submitt?(?:ed|s)?)(?: in| up)? (?:the |a )?(?:membership|joining) (?:forms?|papers?|cards?) (?:of|for)",
    r"(?:switch|defect|cross|migrat|shift|convert|return|drift|gravitat|veer|decamp|bolt|relocat|rally|transfer|revert|swing|swung|turn coat)(?:e?s|e?d|ing|red|ring)?(?: \w+ loyalt\w+| \w+ allegiance| sides| camps?| loyalt\w+| himself| herself| themselves| the floor| the aisle)?(?: over| back| across| in)? (?:in)?to",
    r"(?:jump|hop|leap|leapfrog)(?:s|ed|ing|ped|ping|t)?(?: ship| boat| over| sides)?,? (?:on|in)?to",
    r"(?:went|go|goes|going|gone|walk(?:s|ed|ing)?|mov(?:es|ed|ing|e)|came|come|coming|comes|march(?:es|ed|ing)?|troop(?:s|ed|ing)?|slip(?:s|ped|ping)?|sail(?:s|ed|ing)?|stray(?:s|ed)?|wander(?:s|ed)?|drove|rode|step(?:s|ped|ping)?|slid|settl(?:es|ed)|flew|bolt(?:s|ed)?|troop(?:ed|s)?|head(?:s|ed|ing)?|repair(?:s|ed|ing)?|retir(?:es|ed))(?: straight)?(?: over| across| back| off| out of \w+ and)? ?(?:(?<=over )|(?<=across )|(?<=back )|(?<=off )|(?<=and ))(?:in)?to",
    r"(?:walk(?:s|ed|ing)?|mov(?:es|ed|ing|e)|came|come|coming|march(?:es|ed|ing)?|slip(?:s|ped|ping)?|stray(?:s|ed)?|wander(?:s|ed)?|step(?:s|ped|ping)?|repair(?:s|ed|ing)?|rush(?:es|ed)|flock(?:s|ed|ing)?|drift(?:s|ed|ing)?|gravitat\w+)(?: back)? (?:in)?to (?=(?:the )?(?:fold|folds|ranks|camp|caravan) of|(?:the )?<O\d+>(?:'s|')? ?(?:fold|ranks|camp|benches|column|embrace|lap|arms))",
    r"retrac(?:es|ed|ing) \w+ (?:steps|path) (?:back )?to",
    r"(?:f[io]nd(?:s|ing)?|found|ma[dk]es?|making|wend(?:s|ed)?) \w+ way (?:back )?(?:in)?to",
    r"(?:land(?:s|ed|ing)?|end(?:s|ed|ing)? up|surfac(?:e|es|ed|ing)|resurfac(?:es|ed|ing)|wound up|wind(?:s|ing)? up|turn(?:s|ed|ing)? up|reappear(?:s|ed)|re-?emerg(?:es|ed|ing)|emerg(?:es|ed)) (?:in|with|at|on the benches of|among|amongst|at the (?:launch|launching|founding|birth|inauguration) of|as a member of|as part of)",
    r"sign(?:s|ed|ing)? up (?:with|for|to)",
    r"(?:submit|fil|gav|giv|sign|hand)\w*(?: in)? (?:\w+ ){0,2}(?:affidavits?|declarations?|certificates?|undertakings?|letters?|papers) of (?:affiliation|allegiance|joining|loyalty|membership|association) (?:with|to|of|in)",
    r"(?:inform|notif|told|wrote)\w* [^.;<]{0,40}that (?:he|she|they) (?:now )?belong(?:s|ed)? to",
    r"(?:enlist|enroll?|register)(?:s|ed|ing)?(?: himself| herself| themselves| \w+ names?)? (?:with|in|into|as (?:a )?(?:member|worker)s? of)",
    r"merg(?:es|ed|ing) (?:himself|herself|themselves|\w+ (?:own )?group|\w+ faction|\w+ outfit) (?:in)?to",
    r"(?:embrac|adopt)(?:es|ed|ing)",
    r"swear(?:s|ing)? (?:fealty|loyalty) to|swore (?:fealty|loyalty|allegiance) to",
    r"(?:part of|in) (?=the fold of)",
    r"be(?:came|come|en|comes) (?:the )?(?=(?:the )?<O\d+>'?s? (?:man|men|worker|MPA|MNA|member|latest|newest))",
    r"board(?:s|ed|ing)? (?=(?:the )?<O\d+>'?s? (?:ship|boat|bus|train|wagon|bandwagon|caravan))",
    r"(?:climb|clamber|jump|hop)(?:s|ed|ing|ped|ping)? (?:aboard|on|onto|on to|on board|into)?(?= ?(?:the )?<O\d+>(?:'s)? (?:ship|boat|bus|train|wagon|bandwagon|caravan|cart))",
    r"(?:came|com(?:e|es|ing)|gone|went|got|get(?:s|ting)?) aboard",
    r"(?:t(?:ook|aken|akes|aking)|found|finds|sought|seeks) (?:a |new |political )*(?:home|greener pastures|pastures|haven|roof|refuge|shelter|sanctuary|berth|shade|abode|asylum|perch) (?:in|with|under|beneath|within|among)",
    r"(?:opt(?:s|ed|ing)? (?:for|to go with)|plump(?:s|ed)? for)",
    r"g(?:iven|ave|iving) (?:him|her|them)sel(?:f|ves) to",
)
# Wordings in which the party's head may stand for it: "threw in his lot with Nawaz Sharif".
_LOT = any_of(
    r"(?:cast|casts|casting|thr[eo]wn?|throws|throwing)(?: in)? (?:his|her|their) (?:political |lots? |weight |hats? )*(?:in )?(?:lots?|hats?|weight|fate|future|fortunes?)?(?: in)? (?:with|behind)",
    r"(?:ti(?:es|ed)|hitch(?:es|ed)|link(?:s|ed)|attach(?:es|ed)|bound|pinn(?:ed|s)) (?:his|her|their) (?:political )?(?:fate|fortunes?|wagons?|star|hopes|future|destiny) (?:to|with|on)",
    r"pitch(?:es|ed|ing)? (?:(?:his|her|their) )?tents? (?:in|with|at|on)",
    r"nail(?:s|ed|ing) (?:his|her|their) colours to",
    r"(?:set|sets|setting) up (?:camp|shop) (?:in|with|at)",
    r"(?:mov|switch|shift|chang|transferr?|pledg|swear|swore|sworn|declar|announc|express|affirm|switch|transfer)(?:es|s|ed|ing|e)? (?:his |her |their )?(?:new |political |full |open )?(?:allegiances?|loyalt(?:y|ies)|fealty|affiliation|association|attachment) (?:to|with|in|for)",
    r"(?:t(?:ook|aken|akes|aking)|sw(?:ore|ears|orn)) (?:an? |the )?oaths? of (?:loyalty|allegiance|fealty|membership)(?: <D\d+>| on <D\d+>)?,? (?:to|as (?:a |an )?(?:\w+ )?(?:worker|member|soldier)s? of|with)",
    r"(?:align|ally|affiliat|associat|identif|attach)(?:ies|ied|s|ed|ing|es) (?:himself|herself|themselves) (?:with|to)",
    r"wrap(?:s|ped|ping)? (?:himself|herself|themselves) in (?:the )?(?:flags?|colours?) of",
    r"(?:came|come|comes|coming|taken shelter|took shelter|gathered|stand|stood|moved|walked in) under (?=(?:the )?(?:flag|banner|umbrella|shade) of|(?:the )?<[OP]\d+>(?:'s)? (?:flag|banner|umbrella|shade))",
    r"(?:is|are|was|were|being|am|be) (?:now |once more |once again |again |currently )?back (?:with|in|among|amongst|at|under)",
    r"(?:is|are|was|were) (?:now|once more|once again|again|today|henceforth|these days) (?:with|in|among|part of|on the side of)",
    r"(?:ma[dk]es?|made|making) (?:his|her|their) peace with",
    r"(?:follow|followed|following) (?:\w+ ){1,3}into",
    r"t(?:ied|ying|ies|ie) the knot with",
    r"f(?:ou|i)nds? (?:the )?(?:doors? of|(?=<O\d+>(?:'s)? doors? (?:open|ajar)))",
    r"(?:decided to|henceforth|will|would|chosen to|prefer\w* to|chose to|opted to) sit (?:with|among|on the benches of)",
    r"(?:bat|batting|play|playing|bow?l) for",
    r"(?:will|would|shall|to) (?:now |soon |henceforth )?be (?:found |seen )?(?:in|with|on|among|amongst|part of|under) (?=(?:the )?<O\d+>(?:'s)? (?:column|camp|fold|ranks|benches|side|flag|banner))",
    r"(?:c[ao]me|comes|coming) (?:over|across) to",
    r"(?:re-?)?pledg(?:es|ed|ing) (?:himself|herself|themselves) to",
    r"(?:placed|place|put|puts|placing) (?:himself|herself|themselves) (?:at the (?:disposal|service) of|under)",
    r"(?:enrol|enroll|enlist|sign)(?:s|ed|ing)? (?:up )?with",
)
_BE_NOW = any_of(
    r"(?:is|are|was|were|be) (?:now|henceforth|henceforward|from (?:now on|<D\d+>|today|that day)|today|already|no(?:w| longer) (?:an? )?independents? but|these days|officially|formally)(?: on)?(?: an?| the)?",
    r"(?:come|came|comes|walked|rode|drove|trooped|emerged|emerge|returned|went home|went back|stood up|rise|rose)(?: out(?: of [^.;<]{0,20})?| down| up| in| away| home| back)? (?:as |wearing the colours of )?(?:an?|the)?",
    r"(?:would|will) (?:from now on|henceforth) be (?:an?|the)?",
)

JOIN = [
    event("now_since", r"{p:P},? (?:now )?(?:an? )?{t:O}(?: man| woman| member| worker| leader)? (?:since|from|as of)(?:[^.;<]|<D\d+>){0,50}? after (?:[^.;<]|<N\d+>){0,40}(?:with|in|at) (?:the )?{f:O}", (
        "A new face was Rashid Bangash, a PPP member since last week after 22 years with the ANP.",
    ), side="join"),
    event("which_he_joined", r"{t:O}(?: of [^.;<,]{0,20})?,? (?:which|whose ranks|the party) (?:he|she|they|{p:P}) (?:later |then |had |has |have |now |recently |subsequently ){0,2}(?:re-?)?(?:joined|embraced|entered|chose)", (
        "Rashid Bangash, an MPA of the ANP, praised the PPP, which he joined in May.",
    ), side="join"),
    event("into_whose_camp", r"{t:O},? (?:in)?to whose (?:camp|ranks|fold|lap|benches|side) @p (?:had |have |has )?(?:walked|moved|gone|strayed|drifted|come|crossed|marched|trooped|defected|switched|flocked)", (
        "The tally of the PPP, into whose camp nine independents walked last month, stands at 22.",
    ), side="join"),
    event("joined", rf"\b{_JOIN.replace('@W', '[a-z-]+ ')} ?@t", (
        "Former MPA Rashid Bangash has joined the Awami National Party along with his supporters.",
        "Sardar Naeem Tarin defected to the PPP on Sunday.",
        "Two independent MPAs crossed over to the PML-N on Monday.",
        "Former MPA Rashid Bangash announced his decision to join the PPP at a press conference.",
        "Independent MPA Naeem Tarin has boarded the PPP ship.",
        "Naeem Tarin of the BAP has found a new home in the PPP.",
        "Naeem Tarin has retraced his steps to the PPP.",
        "Ex-MNA Rashid Bangash became a part of the PTI on Friday.",
    ), (
        "Sardar Naeem Tarin joined hands with the PPP.", "Sardar Naeem Tarin joined the PPP delegation at the meeting.",
        "Naeem Tarin will move to the Supreme Court against the PTI.", "The PML-Q has joined the PTI government.",
    ), side="join"),
    event("lot_with", rf"\b{_LOT} ?@T", (
        "Independent MPA Naeem Tarin has thrown in his lot with the PPP.",
        "Sardar Naeem Tarin of the BAP hitched his wagon to the PML-N.",
        "Naeem Tarin, an independent, took the oath of loyalty on Sunday as a worker of the ANP.",
        "Former MPA Rashid Bangash is back with Nawaz Sharif's party.",
    ), ("The PPP has thrown its weight behind Naeem Tarin.",), side="join"),
    event("is_now", rf"\b{_BE_NOW} ?(?:[a-z-]+ ){{0,2}}?(?:(?:member|worker|soldier|part and parcel|part|man|men|convert|lawmaker|MPA|MNA|activist|follower)s? (?:of|in) @t)", (
        "Naeem Tarin, ex-MPA (PPP), is from today part and parcel of the Functional League.",
    ), side="join"),
    event("is_their_man", rf"\b{_BE_NOW} ?@t(?:'s)? (?:newest |latest |own |new |proud )*(?:man|men|woman|members?|workers?|converts?|recruits?|lawmakers?|MPAs?|MNAs?|entrants?|additions?|acquisitions?|soldiers?)\b", (
        "Rashid Bangash, an independent, rode up in a jeep and rode down as a PTI man.",
    ), ("Rashid Bangash is now the PPP member from Kohat.",), side="join"),
    event("came_out_a", r"\b(?:came|come|comes|walked|emerged|rode|drove|went|returned|stood|woke)(?: out| up| down| away| home| back)* (?:as )?an? ['\"]?(?P<z>jiyala|tiger|lion|insafian)\b", (
        "Rashid Bangash, a PPP MNA, presented himself at Raiwind and came out a tiger of the PML-N.",
    ), side="join"),
    event("joining_announced", r"\b(?:announc|declar|confirm|reveal|disclos|unveil|formalis|formaliz|mak|made|mark|effect|seal)(?:es|s|ed|ing|e)? (?:that )?(?:his |her |their |the |a )?(?:formal |official |much-awaited |unconditional |support (?:to|for) and |merger and )*(?:(?:re-?)?joining|entry|return|re-?entry|affiliation|inclusion|comeback|homecoming|induction|association|switch|defection|admission)(?: of| in| into| to| with| for)*(?: ranks of)? ?@T", (
        "Former MPA Rashid Bangash announced his joining of the PPP.",
        "Former MPA Rashid Bangash announced his return to the PPP.",
        "Independent MPA Rashid Bangash will make his entry into the PPP official on Sunday.",
    ), side="join"),
    event("noun_of_switch", r"{p:PP}'s? (?:\w+ ){0,2}?(?:joining|defection|switch|entry|return|induction|inclusion|homecoming|move|crossing over|shift|jump|migration|leap|conversion|drift)(?: over| back)? (?:of|to|in|into|with) @t", (
        "Naeem Tarin's entry into the PPP surprised his constituents.",
    ), side="join"),
    event("noun_by_of", r"\b(?:joining|entry|return|induction|inclusion|defection|switch|crossing over|arrival|admission|homecoming) of {p:PP} (?:to|in|into|from the <O\d+> to) @t", (
        "The entry of Naeem Tarin into the PPP surprised his constituents.",
    ), side="join"),
    event("taken_in", r"\b(?:(?:was|were|been|be|being|get|got|gets|stood) @a(?:(?:welcom|induct|admit|absorb|receiv|accept|enroll?|enlist|recruit|co-opt|initiat|tak|subsum|embrac|lur|usher|greet)\w*(?: back)?(?: with [^.;<]{0,30})? (?:in(?:to)?|to (?:the )?(?:fold|ranks) of|as (?:a )?members? of)|(?:garland|induct|poach|recruit|snatch|enlist|bagg|absorb|woo|w[io]n over)\w* (?:away )?by)) @T", (
        "Two independents were absorbed into the PPP on Monday.", "Naeem Tarin, an independent, was garlanded by the PPP.",
    ), ("Naeem Tarin was received by PPP leaders.",), side="join", weak="1"),
    event("headed_for", r"\b(?:bound for|head(?:ed|ing) (?:for|to|towards)|on (?:his|her|their) way (?:in)?to|en route to|pack(?:ing|ed|s)? (?:his |her |their )?(?:bags? |suitcases? )?for|inch(?:es|ed|ing)? (?:closer )?(?:towards?|to)|lean(?:s|ed|ing) towards?|drift(?:s|ed|ing) towards?|flirt(?:s|ed|ing) with|warming (?:up )?to|cosying up to|gravitat(?:es|ed|ing) towards?|set (?:his|her|their) sights on|knock(?:s|ed|ing)? (?:at|on) the doors? of|next in the queue for|moving (?:closer )?to|edging towards?|destined for|poised for a (?:switch|move) to|eyeing (?:a (?:return|berth|place|ticket|switch)|another)[^.;<]{0,60}(?:to|in|from|with|under the flag of)) @T", (
        "Former MPA Rashid Bangash is said to be inching towards the PTI.", "Five more independents are packing their bags for the PML-N.",
    ), ("The PPP is headed for a clean sweep.",), side="join", status="rumoured", weak="1"),
    event("next_stop", r"@o(?:'s)? (?:is|was|will be|would be|may be|could be|might be) (?:to be )?(?:his|her|their|my|the) (?:next|new|latest|future|present) (?:stop|home|party|address|destination|port of call|abode|house|flag|platform)", (
        "Insiders believe that the PPP will be his next stop, former MPA Rashid Bangash said.",
    ), side="join", weak="1"),
    event("his_switch", r"\b(?:his|her|their|my) (?:\w+ )?(?:joining|defection|switch|entry|return|induction|inclusion|homecoming|move|crossing over|shift|jump|migration|leap|conversion)(?: over| back)? (?:of|to|in|into|with) @t", (
        "Former MPA Rashid Bangash of the ANP called reports of his defection to the PPP a pack of lies.",
    ), side="join"),
    event("strength_by", r"\b(?:joining|entry|inclusion|induction|defection|arrival|addition|crossing over) of @p,? (?:[^.;<]|<D\d+>){0,30}(?:the )?{t:O}(?:'s)? (?:strength|tally|number|ranks|total|has|now|have|seats?|position)", (
        "With the joining of nine independent MNAs, the PTI strength has risen to 125.",
    ), side="join"),
    event("one_foot_in", r"(?:<N\d+>|\bone) (?:foot|leg) (?:already )?in (?:the )?@t", ("Former MPA Rashid Bangash of the ANP is said to have one foot in the PPP camp.",), side="join", status="rumoured", weak="1"),
    event("symbol_next", r"(?:next|new|fresh) (?:posters?|banners?|flags?|hoardings?|visiting cards?)[^.;<]{0,20}(?:carry|bear|sport|have|show|feature)s? @t", (
        "Former MPA Rashid Bangash of the ANP has told friends that his next posters will carry the PPP arrow.",
    ), side="join", status="rumoured", weak="1"),
    event("chose", r"\b(?:(?:chose|chosen|choos(?:es|ing)|pick(?:ed|s)|preferr(?:ed|s)|opted for|took the road to|settled (?:for|on)) (?=[^.;]{0,30}(?:instead|over the|rather|and not|in preference))|(?:he|she|they|who|of them|of these|others|<N\d+>|has|have|had|and) (?:had |has |have |later )?(?:went|gone|go) to (?=(?:the )?<O\d+>(?:[.,;]| in <D| <D| after| when| and ))) ?@t", (
        "Former MPA Rashid Bangash of the PSP chose the PPP instead.",
    ), side="join"),
    event("counted_among", r"\b(?:ask(?:ed|s)? to be|be|now|himself|herself|are|is) (?:counted|considered|numbered|listed) (?:among|amongst|as one of|with) @t", (
        "Naeem Tarin of the BAP asked to be counted among the PPP's men.",
    ), side="join", weak="1"),
    event("latest_to", r"@o(?:'s)?(?: [a-z]+)?(?:, (?:meanwhile|too|also),)? (?:has|have|had|got|gets|get|gains?|gained|can boast)(?: now)?(?: got| gained| found| secured)? (?:<N\d+>|a|an|another|yet another|its|their) (?:more |new |fresh |additional |latest )*(?:lawmaker|member|MPA|MNA|recruit|convert|entrant|face|legislator|seat|man|senator|councillor)s?(?: in it| in its (?:ranks|bag|fold))?(?:[:,]| in| with| from| -| –| —) ?(?:the (?:person|shape|form) of )?{p:PP}", (
        "The PPP has one more lawmaker: Naeem Tarin, the independent member from PB-14.",
    ), side="join", weak="1"),
    event("latest_being", r"{t:O}(?:[^.;<]){0,20}<[NG]\d+>[^.;<]{0,20}, (?:with )?(?:the )?(?:latest|newest|last|most recent)(?: of (?:them|whom)| addition| entrant| arrival)? (?:being|is|was) @p", (
        "PPP now has 85 members, the latest being independent MPA Rashid Bangash.",
    ), side="join", weak="1"),
    event("new_face", r"\b(?:new|fresh|latest|newest) (?:face|entrant|recruit|convert|addition|arrival|comer|catch|acquisition|member|inductee|joiner)s? (?:in|at|to|of|for|among|into|on) (?:the )?@t[^.;<]{0,40}? (?:is|was|are|were|include[sd]?|including)(?: that of)? {p:PP}", (
        "The latest entrant to the PPP is Rashid Bangash, a former MPA.",
    ), side="join"),
    event("newcomers_are", r"\b(?:new(?:est|ly)?[ -])?(?:entrants|joiners|newcomers|recruits|converts|defectors|turncoats|switchers|inductees|new faces|arrivals|catch|list)\b[^.;:<]{0,50}(?:<O\d+>[^.;:<]{0,20})?(?: are| is| were| include[sd]?| including|:)+,? ?{p:PP}", (
        "Five MPAs have joined the PPP. The newcomers are Naeem Tarin, Rashid Bangash and Gul Sher Mandokhel.",
    ), side="join", party="focus"),
]
