"""Verbs and idioms that end right before the party somebody joins; `any_of` makes one pattern of them."""

from __future__ import annotations

from etl.claims.defections.slots import any_of

# Plain verbs, right before the party. The party's head cannot stand for it: "joined Imran Khan on the stage".
JOIN_WAYS = any_of(
    r"(?:re-?)?join(?:s|ed|ing)?(?: in)?(?: up with)?",
    r"(?:has|have|had|formally|officially|also|and|who|then|later) (?:re-?)?entered|(?:agreed|decided|decision|ready|set|about|chose|opted|will|would) (?:to )?(?:formally )?(?:re-?)?enter|by (?:re-?)?entering|(?:re-?)?enter(?:s|ed|ing)? (?:into )?(?=(?:the )?(?:fold|"
    r"ranks|camp)|<O\d+>(?:'s)? (?:fold|ranks|camp))",
    r"(?:become|became|becomes|becoming|been made|was made|were made) (?:a |an |the latest |part and )?(?:part|"
    r"parcel|members?|workers?|soldiers?|activists?|lawmakers?|men|man|recruits?|converts?|"
    r"follower|foot soldier) (?:of|in)",
    r"(?:took|take|takes|taking|taken|obtain(?:ed|s)|accept(?:ed|s)|acquir(?:ed|es)|"
    r"got|sought|receiv(?:ed|es))(?: up)? (?:the )?(?:primary |basic |formal )?membership "
    r"(?:of|in|from)",
    r"(?:fill(?:ed|s|ing)?|sign(?:ed|s|ing)?|submitt?(?:ed|s)?)(?: in| up)? (?:the |"
    r"a )?(?:membership|joining) (?:forms?|papers?|cards?) (?:of|for)",
    r"(?:switch|defect|cross|migrat|shift|convert|return|drift|gravitat|veer|decamp|"
    r"bolt|relocat|rally|transfer|revert|swing|swung|turn coat)(?:e?s|e?d|ing|red|ring)?(?: "
    r"\w+ loyalt\w+| \w+ allegiance| sides| camps?| loyalt\w+| himself| herself| themselves|"
    r" the floor| the aisle)?(?: over| back| across| in)? (?:in)?to",
    r"(?:jump|hop|leap|leapfrog)(?:s|ed|ing|ped|ping|t)?(?: ship| boat| over| sides)?,? (?:on|in)?to",
    r"(?:went|go|goes|going|gone|walk(?:s|ed|ing)?|mov(?:es|ed|ing|e)|came|come|coming|"
    r"comes|march(?:es|ed|ing)?|troop(?:s|ed|ing)?|slip(?:s|ped|ping)?|sail(?:s|ed|ing)?|"
    r"stray(?:s|ed)?|wander(?:s|ed)?|drove|rode|step(?:s|ped|ping)?|slid|settl(?:es|"
    r"ed)|flew|bolt(?:s|ed)?|troop(?:ed|s)?|head(?:s|ed|ing)?|repair(?:s|ed|ing)?|retir(?:es|"
    r"ed))(?: straight)?(?: over| across| back| off| out of \w+ and)? ?(?:(?<=over )|"
    r"(?<=across )|(?<=back )|(?<=off )|(?<=and ))(?:in)?to",
    r"(?:walk(?:s|ed|ing)?|mov(?:es|ed|ing|e)|came|come|coming|march(?:es|ed|ing)?|slip(?:s|"
    r"ped|ping)?|stray(?:s|ed)?|wander(?:s|ed)?|step(?:s|ped|ping)?|repair(?:s|ed|ing)?|"
    r"rush(?:es|ed)|flock(?:s|ed|ing)?|drift(?:s|ed|ing)?|gravitat\w+)(?: back)? (?:in)?to "
    r"(?=(?:the )?(?:fold|folds|ranks|camp|caravan) of|(?:the )?<O\d+>(?:'s|')? ?(?:fold|"
    r"ranks|camp|benches|column|embrace|lap|arms))",
    r"retrac(?:es|ed|ing) \w+ (?:steps|path) (?:back )?to",
    r"(?:f[io]nd(?:s|ing)?|found|ma[dk]es?|making|wend(?:s|ed)?) \w+ way (?:back )?(?:in)?to",
    r"(?:land(?:s|ed|ing)?|end(?:s|ed|ing)? up|surfac(?:e|es|ed|ing)|resurfac(?:es|ed|"
    r"ing)|wound up|wind(?:s|ing)? up|turn(?:s|ed|ing)? up|reappear(?:s|ed)|re-?emerg(?:es|"
    r"ed|ing)|emerg(?:es|ed)) (?:in|with|at|on the benches of|among|amongst|at the (?:launch|"
    r"launching|founding|birth|inauguration) of|as a member of|as part of)",
    r"sign(?:s|ed|ing)? up (?:with|for|to)",
    r"(?:submit|fil|gav|giv|sign|hand)\w*(?: in)? (?:\w+ ){0,2}(?:affidavits?|declarations?|"
    r"certificates?|undertakings?|letters?|papers) of (?:affiliation|allegiance|joining|"
    r"loyalty|membership|association) (?:with|to|of|in)",
    r"(?:inform|notif|told|wrote)\w* [^.;<]{0,40}that (?:he|she|they) (?:now )?belong(?:s|ed)? to",
    r"(?:enlist|enroll?|register)(?:s|ed|ing)?(?: himself| herself| themselves| \w+ "
    r"names?)? (?:with|in|into|as (?:a )?(?:member|worker)s? of)",
    r"merg(?:es|ed|ing) (?:himself|herself|themselves|\w+ (?:own )?group|\w+ faction|\w+ outfit|\w+ (?:own )?party|it|them) (?:(?:in)?to|with|in)",
    r"(?:embrac|adopt)(?:es|ed|ing)",
    r"swear(?:s|ing)? (?:fealty|loyalty) to|swore (?:fealty|loyalty|allegiance) to",
    r"(?:part of|in) (?=the fold of)",
    r"be(?:came|come|en|comes) (?:the )?(?=(?:the )?<O\d+>'?s? (?:man|men|worker|MPA|MNA|member|latest|newest))",
    r"board(?:s|ed|ing)? (?=(?:the )?<O\d+>'?s? (?:ship|boat|bus|train|wagon|bandwagon|caravan))",
    r"(?:climb|clamber|jump|hop)(?:s|ed|ing|ped|ping)? (?:aboard|on|onto|on to|on board|"
    r"into)?(?= ?(?:the )?<O\d+>(?:'s)? (?:ship|boat|bus|train|wagon|bandwagon|caravan|"
    r"cart))",
    r"(?:came|com(?:e|es|ing)|gone|went|got|get(?:s|ting)?) aboard",
    r"(?:t(?:ook|aken|akes|aking)|found|finds|sought|seeks) (?:a |new |political )*(?:home|"
    r"greener pastures|pastures|haven|roof|refuge|shelter|sanctuary|berth|shade|abode|"
    r"asylum|perch) (?:in|with|under|beneath|within|among)",
    r"(?:opt(?:s|ed|ing)? (?:for|to go with)|plump(?:s|ed)? for)",
    r"g(?:iven|ave|iving) (?:him|her|them)sel(?:f|ves) to",
)
# Wordings in which the party's head may stand for it: "threw in his lot with Nawaz Sharif".
LOT_WAYS = any_of(
    r"(?:cast|casts|casting|thr[eo]wn?|throws|throwing)(?: in)? (?:his|her|their) (?:political "
    r"|lots? |weight |hats? )*(?:in )?(?:lots?|hats?|weight|fate|future|fortunes?)?(?: "
    r"in)? (?:with|behind)",
    r"(?:ti(?:es|ed)|hitch(?:es|ed)|link(?:s|ed)|attach(?:es|ed)|bound|pinn(?:ed|s)) "
    r"(?:his|her|their) (?:political )?(?:fate|fortunes?|wagons?|star|hopes|future|destiny) "
    r"(?:to|with|on)",
    r"pitch(?:es|ed|ing)? (?:(?:his|her|their) )?tents? (?:in|with|at|on)",
    r"nail(?:s|ed|ing) (?:his|her|their) colours to",
    r"(?:set|sets|setting) up (?:camp|shop) (?:in|with|at)",
    r"(?:mov|switch|shift|chang|transferr?|pledg|swear|swore|sworn|declar|announc|express|"
    r"affirm|switch|transfer)(?:es|s|ed|ing|e)? (?:his |her |their )?(?:new |political "
    r"|full |open )?(?:allegiances?|loyalt(?:y|ies)|fealty|affiliation|association|attachment) "
    r"(?:to|with|in|for)",
    r"(?:t(?:ook|aken|akes|aking)|sw(?:ore|ears|orn)) (?:an? |the )?oaths? of (?:loyalty|"
    r"allegiance|fealty|membership)(?: <D\d+>| on <D\d+>)?,? (?:to|as (?:a |an )?(?:\w+ "
    r")?(?:worker|member|soldier)s? of|with)",
    r"(?:align|ally|affiliat|associat|identif|attach)(?:ies|ied|s|ed|ing|es) (?:himself|"
    r"herself|themselves) (?:with|to)",
    r"wrap(?:s|ped|ping)? (?:himself|herself|themselves) in (?:the )?(?:flags?|colours?) of",
    r"(?:came|come|comes|coming|taken shelter|took shelter|gathered|stand|stood|moved|"
    r"walked in) under (?=(?:the )?(?:flag|banner|umbrella|shade) of|(?:the )?<[OP]\d+>(?:'s)? "
    r"(?:flag|banner|umbrella|shade))",
    r"(?:is|are|was|were|being|am|be) (?:now |once more |once again |again |currently "
    r")?back (?:with|in|among|amongst|at|under)",
    r"(?:is|are|was|were) (?:now|once more|once again|again|today|henceforth|these days) "
    r"(?:with|in|among|part of|on the side of)",
    r"(?:ma[dk]es?|made|making) (?:his|her|their) peace with",
    r"(?:follow|followed|following|accompanied|accompanying|trailed|tailed|shadowed|joined) (?:(?:[\w'-]+|<P\d+>),? ){1,6}?into",
    r"t(?:ied|ying|ies|ie) the knot with",
    r"f(?:ou|i)nds? (?:the )?(?:doors? of|(?=<O\d+>(?:'s)? doors? (?:open|ajar)))",
    r"(?:decided to|henceforth|will|would|chosen to|prefer\w* to|chose to|opted to) "
    r"sit (?:with|among|on the benches of)",
    r"(?:bat|batting|play|playing|bow?l) for",
    r"(?:will|would|shall|to) (?:now |soon |henceforth )?be (?:found |seen )?(?:in|with|"
    r"on|among|amongst|part of|under) (?=(?:the )?<O\d+>(?:'s)? (?:column|camp|fold|"
    r"ranks|benches|side|flag|banner))",
    r"(?:c[ao]me|comes|coming) (?:over|across) to",
    r"(?:re-?)?pledg(?:es|ed|ing) (?:himself|herself|themselves) to",
    r"(?:placed|place|put|puts|placing) (?:himself|herself|themselves) (?:at the (?:disposal|service) of|under)",
    r"(?:enrol|enroll|enlist|sign)(?:s|ed|ing)? (?:up )?with",
)
BE_NOW = any_of(
    r"(?:is|are|was|were|be) (?:now|henceforth|henceforward|from (?:now on|<D\d+>|today|"
    r"that day)|today|already|no(?:w| longer) (?:an? )?independents? but|these days|"
    r"officially|formally)(?: on)?(?: an?| the)?",
    r"(?:come|came|comes|walked|rode|drove|trooped|emerged|emerge|returned|went home|"
    r"went back|stood up|rise|rose)(?: out(?: of [^.;<]{0,20})?| down| up| in| away|"
    r" home| back)? (?:as |wearing the colours of )?(?:an?|the)?",
    r"(?:would|will) (?:from now on|henceforth) be (?:an?|the)?",
)
