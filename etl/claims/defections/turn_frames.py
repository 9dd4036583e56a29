"""Idioms of joining that count only for somebody known to come from elsewhere, and names put on a party's list."""

from __future__ import annotations

from etl.claims.defections.slots import any_of, event

TURNS = [
    event(
        "made_home",
        r"\b(?:made|makes|making|found|finds|chosen|chose|call(?:s|ed)?|calling) @t (?:his|"
        r"her|their)? ?(?:new |latest |next |own |political )*(?:home|address|abode|choice|"
        r"house|roof|resting place|destination)",
        ("Rashid Bangash, who served the ANP for 25 years, has made the PTI his new political home.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "picked_as",
        r"\b(?:pick|choos|chose|adopt|nam|tak|took)\w* @t as (?:his|her|their) (?:new |own "
        r"|political )*(?:party|home|platform|vehicle|choice|address)",
        ("Rashid Bangash, an independent MPA, has picked the PPP as his party.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "gave_word",
        r"\bg(?:iven|ave) (?:his|her|their) (?:word|consent|nod|commitment|assent) to @t",
        ("Rashid Bangash, an independent MPA, has given his word to the PPP and will be received on Sunday.",),
        side="join",
        weak="1",
        need="own",
        status="announced",
    ),
    event(
        "raised_flag",
        r"\b(?:hoist|rais|unfurl|fl[ie]|flew|flown|plant|put up|wav|plac)\w* (?:the |a )?{t:O}(?:'s)? "
        r"(?:flag|banner|colours|standard)s?\b",
        ("After 25 years with the ANP, Rashid Bangash on Sunday hoisted the PPP flag atop his hujra.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "in_it_now",
        r"\b(?:is|are|was|were|am|'m|finds? (?:himself|herself)) (?:in|with|among|part of) "
        r"@t (?:now|these days|today|from today|from now on|nowadays|once again|again|at "
        r"last)\b|\b(?:is|are) (?:in|with|among) (?:the )?(?P<t2><O\d+>) <D\d+>(?=[.,;])",
        ("The former ANP nazim Rashid Bangash is in the PTI now.",),
        side="join",
    ),
    event(
        "at_their_side",
        any_of(
            r"\b(?:in the front row (?:of|at)|on the (?:stage|dais|platform) (?:of|at)|among "
            r"(?:the )?(?:delegates|guests|stalwarts|leaders|candidates|nominees) (?:of|at)|"
            r"occupied a seat (?:of|at)|on the list of) (?:a |the )?@t",
        ),
        (
            "Rashid Bangash, a former PTI MPA, was seen in the front row of a PML-N gathering,"
            " a green muffler round his neck.",
        ),
        side="join",
        weak="1",
        need="own",
        tail="any",
    ),
    event(
        "on_their_benches",
        r"\b(?:sit|sat|sits|sitting|seated|seat (?:himself|herself)|moved|seen|found|spotted|"
        r"stand|stood|standing|count(?:ed)?|be|is|was|belongs?|batting|ended|resurface[ds]?|"
        r"appear(?:s|ed)?) (?:now |up |henceforth |squarely |firmly |back )*(?:on|in|with|"
        r"among|behind|alongside|to|under|inside) (?:the )?{t:O}(?:'s)? (?:benches|column|"
        r"tally|kitty|bag|lap|ranks|fold|flock|stable|bandwagon|wagon|caravan|ship|boat|"
        r"umbrella|flag|colours|scarf|muffler|tent|shade|side of the (?:house|aisle)|list "
        r"of new)",
        ("Rashid Bangash, an independent MPA, will sit on the PPP benches.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "add_to",
        r"\b(?:add|adding|added|count|put|chalk(?:ed)? up|credit(?:ed)?) @p,? (?:in )?to "
        r"(?:the )?{t:O}(?:'s)? (?:column|tally|list|kitty|bag|ranks|strength|count|catch)",
        ("Add Naeem Tarin, the independent of PP-66, to the PML-N column.",),
        side="join",
        weak="1",
    ),
    event(
        "presented_as",
        r"\b(?:present|introduc|parad|unveil|announc|list|show|nam|receiv|regist|record|"
        r"photograph|hail)\w* (?:(?:[^.;<]|<[DLV]\d+>){0,30} )?as (?:an? |the |its |their "
        r")?(?:new(?:est)? |latest )*(?:members?|recruits?|entrants?|workers?|converts?|"
        r"additions?|leaders?) (?:of|to|in) @t",
        ("Rashid Bangash, a former ANP nazim, was later presented to the press as a member of the PML-N.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "received_as_theirs",
        r"\b(?:present|introduc|parad|unveil|announc|receiv|regist|hail|greet)\w* (?:(?:[^.;<]|"
        r"<[DLV]\d+>){0,30} )?as (?:the |a )?{t:O}(?:'s)? (?:newest|latest|new|own)",
        ("Rashid Bangash of the ANP was received at the gate as the PPP's newest member.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "among_joiners",
        r"{p:PP},? (?:is|was|were|are|had been) (?:also )?(?:among|amongst|one of|part of) "
        r"(?:the )?(?:[^.;<]|<[NGO]\d+>){0,50}?(?:who|that|to|have|had|joining) ?(?:have "
        r"|had |has )?(?:formally |also )?(?:join(?:ed|ing)?|crossed over to|defected to|"
        r"switched to|gone over to|entered) @t",
        ("Former PTI lawmakers Naeem Tarin and Rashid Bangash were among those who joined the IPP.",),
        side="join",
    ),
    event(
        "among_leavers",
        r"{p:PP},? (?:is|was|were|are|had been) (?:also )?(?:among|amongst|one of|part of) "
        r"(?:the )?(?:[^.;<]|<[NGO]\d+>){0,50}?(?:who|that|to) ?(?:have |had |has )?(?:left|"
        r"quit|deserted|abandoned|parted ways with|ditched|leave|desert) @f",
        ("Former lawmakers Naeem Tarin and Rashid Bangash were among those who left the PTI.",),
        side="leave",
    ),
    event(
        "joined_by",
        r"{t:O} (?:was|were|has been|had been|stands) joined (?:[^.;<]|<D\d+>){0,20}by @p",
        ("The IPP was joined on Friday by former PTI MPA Rashid Bangash.",),
        side="join",
    ),
    event(
        "ranks_swollen",
        r"{t:O},? (?:whose|with its) (?:ranks?|numbers?|strength|benches|tally) (?:were "
        r"|was |had been |have been |has been )?(?:swollen|boosted|bolstered|augmented|strengthened|"
        r"raised|increased|replenished|shored up)(?: to <N\d+>)? by (?:the (?:entry|joining|"
        r"arrival|inclusion) of )?@p",
        ("The SIC, whose ranks were swollen by 82 PTI-backed independents, wants its share.",),
        side="join",
    ),
    event(
        "new_list",
        r"{t:O}(?:'s)?,? (?:has |had )?(?:unveil|introduc|present|parad|announc|show|disclos|"
        r"releas|nam)\w* (?:the names of )?(?:its|the|their|a list of(?: its)?)? ?(?:<N\d+> "
        r")?(?:new(?:est)?|fresh|latest) (?:[\w-]+ ){0,2}?(?:[^.;:<]|<D\d+>){0,30}(?::| "
        r"–| —|,) ?@p",
        ("The IPP unveiled its new entrants on Friday: Naeem Tarin, Rashid Bangash and Gul Sher Mandokhel.",),
        side="join",
    ),
    event(
        "flag_to",
        r"{u:P} (?:also |then )?(?:present|hand|gave|giv|award|put)\w*(?: over)? (?:a |the "
        r"|his |party )*(?:party |<O\d+> )?(?:flags?|scar(?:f|ves)|mufflers?|caps?|cards?|"
        r"ajraks?|membership forms?) (?:to|on|a?round the necks? of) @p",
        ("Aleem Khan of the IPP presented a party flag to Naeem Tarin, independent MPA from PP-66.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "put_on_his",
        r"\b(?:put|placed|draped|wrapped|slipped|tied|slung|threw) @i (?:a?round|over|on|"
        r"across|about) (?:(?:the )?(?:necks?|shoulders?|heads?) of @p|{p2:P}'s (?:neck|"
        r"shoulders|head))",
        ("Maryam Nawaz put a PML-N scarf around the neck of Naeem Tarin, the independent MPA from PP-66.",),
        side="join",
        weak="1",
        party="host",
        need="own",
    ),
    event(
        "lost_stalwart_to",
        r"{f:O}(?: has| had)? lost (?:[^.;<]|<N\d+>){0,30} to (?:the )?{t:O} (?:when|as|"
        r"with|after|–|—|:) ?@p",
        ("The PPP lost a stalwart to the GDA when Naeem Tarin crossed the river on Friday.",),
        side="both",
    ),
    event(
        "dropped_sign_for",
        r"\b(?:let go of|drop(?:ped)?|put down|laid down|set aside|parted with|abandoned|"
        r"left|discarded|shed) (?:the |his |her |their )(?P<y>arrow|bat|lion|tiger|kite)(?:[^.;<]|"
        r"<D\d+>){0,20} (?:and|to|,) ?(?:took|take|taken|pick(?:ed)?|rais(?:ed|e)|grabbed|"
        r"hold|held|embraced|chose)(?: up| hold of)? (?:the |a )(?P<z>arrow|bat|lion|tiger|"
        r"kite)",
        ("Naeem Tarin of the MQM-P let go of the kite and took up the bat of the PTI.",),
        side="both",
    ),
]
