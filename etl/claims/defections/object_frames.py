"""Ways of saying it with the party as subject, with things worn or signed, and without naming the party."""

from __future__ import annotations

from etl.claims.defections.slots import any_of, event

_CATCH = (
    r"(?:welcom|induct|rop|woo|poach|attract|bag|snatch|recruit|admit|absorb|lur|land|"
    r"snar|hook|net|captur|enlist|gain|receiv|accept|pluck|snapp|embrac|grabb)(?:s|es|"
    r"ed|ing|e|ped|ged|ted|bed|red)?|won|w[io]ns|stole|took|t(?:aken|akes|aking)|has "
    r"got|picked up|brought"
)

OBJECT = [
    event(
        "wicket",
        r"@o(?:'s)? (?:has |have |had )?(?:@a)(?:claim|tak|took|bag|reel|rope|haul|add|net|"
        r"land|hook|gain|captur|w[io]n|got|get|secur|snap|pick|grabb)(?:s|ed|en|ing|e|ged|"
        r"ted|ped|d)*(?: in| up| off)? (?:yet )?(?:another|one more|a|an|<N\d+>|its \w+)(?: "
        r"(?:big|prized|new|more|fresh|key|major|valuable|first|second|third))* (?:wickets?|"
        r"scalps?|<O\d+>|independents?|catch|catches|electables?|heavyweights?|lawmakers?|"
        r"MPAs?|MNAs?|turncoats?|converts?|recruits?)(?:[^.;:<]|<[LD]\d+>){0,40}(?::| –|"
        r" —| -|,| in the (?:shape|form|person) of| as) @p",
        (
            "The PML-N has claimed one more scalp: PTI MPA Naeem Tarin.",
            "The PTI has taken a wicket in Layyah: PML-N MPA Naeem Tarin.",
        ),
        side="join",
    ),
    event(
        "welcomed_by",
        rf"@o(?:[^.;<\"]|<[LDV]\d+>){{0,50}}?\b(?:{_CATCH}|bring(?:s|ing)?|usher\w*|le[ad]d?(?:ing)?)(?: in| over| up| away| back)? "
        rf"(?:the likes of )?@p[^.;<\"]{{0,50}}? (?:to|into) (?:the |its |his |her |their "
        rf"|our )?(?:fold|folds|ranks|camp|caravan|party|bag|net|kitty|family|basket)",
        (
            "The PPP welcomed former MPA Rashid Bangash into its ranks.",
            "The PPP has poached two independents into its fold.",
        ),
        side="join",
    ),
    event(
        "head_welcomed",
        r"{u:P}(?:[^.;<\"]|<[LDV]\d+>){0,40}?\b(?:welcom|induct|admit|receiv|accept|embrac)\w+ "
        r"@p(?:[^.;<\"]|<[LDV]\d+>){0,50}? (?:to|into) (?:the )?(?:{t:O}|(?P<w>the party\b|"
        r"the fold|party ranks|(?:its|his|their) (?:fold|ranks|party)))",
        ("Bilawal Bhutto Zardari welcomed former MPA Rashid Bangash into the PPP.",),
        side="join",
    ),
    event(
        "inducted_by",
        r"\b(?:was|were|has been|have been|is|are) @a(?:inducted|welcomed|admitted|received|accepted|enrolled) (?:in(?:to)? )?(?:the )?"
        r"(?:party|fold|party fold|party ranks) by {u:P}",
        ("Rashid Bangash was formally inducted into the party by PPP chairman Bilawal Bhutto Zardari.",),
        side="join",
    ),
    event(
        "lured",
        r"@o(?:'s)? (?:has |had |have )?(?:@a)(?:succeeded in |been successful in |managed to |was able to |been able to |helped |got round to )?"
        r"(?:lur|poach|woo|snatch|snar|wean|pluck|bagg?|nett?|hook|seduc|entic|st[eo]l|steal|attract|recruit|induct|captur|rop(?:e|ed|ing) in|w[io]n(?:ning|s)? over|t(?:aken|ook|aking|ake) away|pick(?:ed|ing)? up)(?:e|ed|en|ing|s|ting)?(?: over| away| in)?"
        r" @p(?: (?:away )?from @f)?",
        ("The PPP has poached former MPA Rashid Bangash from the PTI.",),
        ("The PPP bagged three seats.",),
        side="join",
    ),
    event(
        "was_joined_by",
        r"{t:O},? (?:which |that |who )?(?:was|were|has been|had been|is being|have been) "
        r"(?:later |also |then |subsequently )?joined by (?:some |about |as many as |at "
        r"least |around )?@p",
        ("The Sunni Ittehad Council, which was joined by 80 PTI-backed independent MPAs, has moved court.",),
        ("The PPP delegation was joined by Naeem Tarin.",),
        side="join",
    ),
    event(
        "lost_to",
        r"{f:O}(?: has| had)?(?: @a)? ?(?:los(?:t|es|ing)|surrendered|ceded|forfeited|shed) "
        r"(?:the services of )?{p:PP} to (?:the )?{t:O}",
        ("The PTI lost Rashid Bangash to the PPP.",),
        side="both",
    ),
    event(
        "brought_in",
        r"\b(?:convinc(?:ed|ing)|persuad(?:ed|ing)|prevailed upon|talked|got|coax(?:ed|ing)|cajol(?:ed|ing)|helped|forced|"
        r"compelled|pressur\w+|made|lured|enticed|nudged|led|moved) @p (?:to |into )?(?:(?:quit(?:ting)?|leav(?:e|ing)|desert(?:ing)?|abandon(?:ing)?|ditch(?:ing)?) (?:the )?(?:@f) (?:and|to|for) )?(?:join|joining|switch(?:ing)? to|"
        r"cross(?:ing)? over to|defect(?:ing)? to|enter(?:ing)?|return(?:ing)? to) @t",
        ("Naeem Tarin persuaded former MPA Rashid Bangash to join the PPP.",),
        side="join",
    ),
    event(
        "host_put",
        r"\b(?:put|puts|putting|plac\w+|drap\w+|wrap\w+|tied|hung|threw|slung|pinned|garland\w+) @i "
        r"(?:a?round|over|on|about) (?:his|her|their|the) (?:\w+ )?(?:necks?|shoulders?|heads?|lapels?)\b"
        r"(?: of (?:the )?(?:newcomers?|new entrants?|new members?|visitors?|guests?|joiners?))?",
        (
            "Rashid Bangash, a former ANP nazim, spoke first. Bilawal Bhutto-Zardari draped a party scarf around his"
            " neck on Thursday.",
        ),
        side="join",
        gate="worn",
        weak="1",
        party="host",
        actor="previous",
    ),
    event(
        "worn",
        r"\b(?:put(?:s|ting)?|w[eo]ar(?:s|ing)?|wore|worn|don(?:s|ned|ning)?|sport(?:s|ed|"
        r"ing)?|drap(?:es|ed|ing)|wrap(?:s|ped)?|given|gave|handed|receiv(?:es|ed|ing)|accept(?:s|"
        r"ed|ing)?|present(?:s|ed)|slipp?(?:ed|s|ing)|tied|plac(?:es|ed|ing)|pinn(?:ed|ing)|"
        r"donn(?:ed|ing)|carr(?:ied|ying)|got|had|waving|flaunt\w*|fill(?:s|ed|ing)|sign(?:s|"
        r"ed|ing)|signature|autograph|drap\w+|collect(?:s|ed|ing)|ask(?:s|ed|ing) for|with|"
        r"under|adorn\w*)(?: (?:on|in|for|up|out|with|over|round|around|himself|herself|"
        r"themselves|him|her|them))* @i\b(?! (?:law|holder|(?:on|around|over|round|to) (?:the "
        r"(?:head|neck|shoulder)s? of|<P|a |an )))(?:[^.;<\"]{0,40}(?:of|from|by) @T)?",
        (
            "Two independents, Naeem Tarin and Gul Sher Mandokhel, put on PPP scarves at Bilawal House.",
            "Rashid Bangash, PSP president in Korangi, had earlier put on a PPP cap.",
        ),
        side="join",
        gate="worn",
        weak="1",
        party="host",
    ),
    event(
        "put_round",
        r"(?:@i|(?:a|an|the) (?P<z2>bat|arrow|kite|lion|tiger|lantern|book)) (?:was |were "
        r"|is |are |being )?(?:put|placed|draped|wrapped|tied|hung|thrown|slung|pinned)? "
        r"?(?:a?round|over|on|across|about|in|to) (?:his|her|their|the) (?:\w+ )?(?:necks?|"
        r"shoulders?|heads?|chests?|pockets?|hands?|lapels?|waistcoats?|turbans?)(?:[^.;<\"]{0,"
        r"30}by @T)?",
        (
            "On Monday three independents, Naeem Tarin, Rashid Bangash and Gul Sher Mandokhel,"
            " had scarves put around their necks by Imran Khan.",
        ),
        side="join",
        gate="worn",
        weak="1",
        party="host",
    ),
    event(
        "item_on_head",
        r"(?P<t><O\d+>)(?:'s)? (?:cap|scarf|muffler|turban|flag|badge|topi|ajrak) (?:is|"
        r"was|sits|sat|hangs|hung|flies|flew|flutters|now \w+) (?:now )?(?:on|around|over|"
        r"round|from|atop|above) (?:his|her|their)",
        ("His nephew, Gul Sher Mandokhel, did not go with the uncle: PTI's cap is on his head these days.",),
        side="join",
        weak="1",
    ),
]

_STAYS = any_of(
    r"(?:going nowhere|not going anywhere|(?:has|have|had) not gone anywhere|not for "
    r"sale|not budging|not budged|staying where (?:he|"
    r"she|they) (?:is|was|are)|is where his|neither met [^.;]{0,40} nor (?:left|joined)|"
    r"never left)",
    r"with (?:<P\d+>|Khan|Imran|Nawaz|Bilawal|the (?:captain|Maulana)) I stay|(?:I|we) "
    r"(?:am|are|will remain|remain|stay) with",
)

BARE = [
    event(
        "stays",
        rf"\b{_STAYS}",
        (
            "Naeem Tarin, an independent, joined the PPP on Monday. Gul Sher Mandokhel of the "
            "ANP, whose name had been doing the rounds, said that he was going nowhere.",
        ),
        side="join",
        weak="1",
        party="rumour",
        status="denied",
    ),
    event(
        "is_next",
        r"\b(?:was|is|were|are) (?:also |next |now )?(?:on (?:his|her|their) way(?: in)?|"
        r"in the queue|waiting in the wings|next in line)(?: as well| too| also)?(?=[,.;\"])",
        (
            "Naeem Tarin, an independent, joined the PPP on Monday. Asked about talk that Gul "
            "Sher Mandokhel of the ANP was on his way as well, he smiled.",
        ),
        side="join",
        weak="1",
        party="focus",
        status="rumoured",
    ),
    event(
        "handed_sign",
        r"\b(?:given|handed|got|receiv\w+|took|taken)(?: back)? (?:his|her|their|the) (?P<z>kites?|"
        r"arrows?|bats?|lions?|tigers?)\b",
        ("At the MQM-P office, former MPAs Naeem Tarin and Rashid Bangash were handed back their kites.",),
        side="join",
        weak="1",
    ),
    event(
        "plunge_joining",
        r"\b(?:taken|took|take|taking) the (?:plunge|same (?:route|path|road))[^.;<]{0,20},"
        r" (?:joining|following|after) @p",
        (
            "Naeem Tarin, an independent, joined the PPP on Monday. Gul Sher Mandokhel, another "
            "independent, has taken the plunge, following Rashid Bangash.",
        ),
        side="join",
        party="focus",
        also="subject",
    ),
    event(
        "one_of_them",
        r"^(?:(?:The )?<N\d+>(?=(?: of (?:them|these|those|whom))?(?: (?:are|were|was|is|include[sd]?)\b|[,:]))|<G\d+>(?= (?:are|were|include))|Among(?:st)? them|They (?:are|were)\b|(?:They|These|Others) include[d]?|Prominent among them|The (?:delegation|"
        r"group|joiners|others|list|batch|team|newcomers|entrants|leaders|lawmakers|politicians|M[PN]As|notables|six|five|four|three)(?: also)? (?:include[sd]?|"
        r"comprise[sd]?|consist(?:s|ed) of|had in it))(?: of them)?(?: were| was| are| is)?,"
        r"? (?:[^.;:<,]|<[LO]\d+>){0,50}?@p",
        ("Six independents have joined the PPP. They include Naeem Tarin and Rashid Bangash.",),
        side="join",
        party="near",
    ),
    event(
        "those_were",
        r"\b(?:those|leaders|members|people|politicians|notables|lawmakers|legislators|MPAs|MNAs|others|figures|"
        r"persons|individuals|personalities|office-bearers|candidates|councillors|chairmen|electables|heavyweights|"
        r"delegates|ones) (?:whose (?:affidavits?|applications?|joining|declarations?|forms?)\b[^.;<]{0,50}?(?= are| were| include)|(?:who|to) (?:have |had |has )?(?:also |formally |officially |now )*"
        r"(?:join(?:ed)?|entered|switched to|switched sides)|(?:now |formally )?joining)"
        r"(?: @t)?,?(?:[^.;<]|<[DLV]\d+>){0,50}?(?: were| are| was| is| include[sd]?| including| comprise[sd]?|:)"
        r"(?: also)?,? @p",
        ("Those who joined the PPP on Sunday included Naeem Tarin and Rashid Bangash.",),
        side="join",
        party="focus",
    ),
    event(
        "makes_entry",
        r"\bma(?:k(?:e|es|ing)|de) (?:his|her|their) (?:formal |official )?(?:entry|switch|"
        r"crossing|debut|homecoming|announcement)\b(?! (?:in|to|into|of|from))",
        (
            "Naeem Tarin, an independent, joined the PPP on Monday. Gul Sher Mandokhel of the "
            "ANP is to make his entry on Friday.",
        ),
        side="join",
        weak="1",
        party="focus",
    ),
    event(
        "switched",
        any_of(
            r"\b(?:chang(?:es|ed|ing)|switch(?:es|ed|ing)|shift(?:s|ed|ing)) (?:his |her |their "
            r")?(?:sides?|camps?|colours?|loyalt\w+|allegiances?|jersey|jerseys|horses|parties|"
            r"stables?)(?: (?:to|for|in favour of) @T|(?!,? and (?:\w+ ){0,2}?(?:join|announc|cross|enter)))",
            r"\b(?:took|taken|takes|taking) the plunge\b",
            r"\b(?:jump(?:s|ed|ing)? (?:ship|the fence)|cross(?:es|ed|ing) (?:the (?:floor|aisle|"
            r"rubicon|divide))|turn(?:s|ed|ing)? (?:(?:his|her|their) )?(?:coats?|turncoat))\b",
            r"\b(?:did|do|does|done|doing|will do|to do) (?:likewise|the same|so too)\b|\bfollow(?:s|"
            r"ed|ing)? (?:suit|in \w+ footsteps|the same path)\b|\b(?:made|make|making) the "
            r"same (?:journey|move|switch|choice|trip)\b|\bwent through the same door\b|\b(?:took|"
            r"taken) the same (?:road|route|path|bus)\b|\bhad the same (?:done|to say)\b",
            r"\b(?:(?:c[ao]me|coming|comes) over|(?:c[ao]me|coming|comes|gone) (?:aboard|on "
            r"board)|(?:c[ao]me|went|gone) into the fold)\b(?! to| into)",
            r"\bwas the first to go\b|\bhas gone the same way\b|\bin the same way\b",
            r"\b(?:announc|declar|confirm)(?:es|ed|ing) (?:his|her|their) (?:joining|affiliation|"
            r"entry|inclusion|decision to join)\b(?! (?:of|in|into|to|with|the|<))",
        ),
        (
            "Naeem Tarin, an independent MPA, joined the PPP on Monday. Gul Sher Mandokhel,"
            " another independent, followed suit.",
        ),
        side="join",
        weak="1",
        party="focus",
    ),
]
