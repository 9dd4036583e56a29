"""Parties that gain somebody: who walks in, whose ticket he is given, whom a leader takes into his party."""

from __future__ import annotations

from etl.claims.defections.slots import event

_CONTEST = r"(?:contest|contesting|run|running|fight|fighting|stand|standing|in the (?:run|race|field))"

SIDED = [
    event(
        "quit_and_sided",
        r"\b(?:quit|left|abandoned|deserted|ditched|resigned from|parted ways with|bade farewell to|said goodbye to) (?:the )?{f:O}"
        r"(?:[^.;<]|<[DLN]\d+>){0,60}? and (?:then |later |has |have |had )?(?:joined hands with|teamed up with|sided with|"
        r"aligned (?:himself |herself |themselves )?with|went (?:along )?with|embraced|opted for|landed in|found (?:his|her|their) way into) "
        r"(?:the )?{t:O}(?!'s? (?:leader|chief|chairman|president|candidate))",
        ("Rashid Bangash and Naeem Tarin quit the BAP along with their supporters and joined hands with the JUI-F.",),
        ("The ANP left the PDM on Monday and the PPP followed it.",),
        side="both",
    ),
    event(
        "former_and_latter",
        r"{p:PP}(?: <L\d+>)?,? (?:have |has |had )?(?:all |both )?(?:chang|switch|swapp?|cross|shift|join|mov|gone|part|quit|left)\w*"
        r"(?: (?:sides?|over|parties|loyalties|the floor|camps?|ways|ship))?(?:[^.;<]|<[DLO]\d+>){0,40}?, (?:with )?the (?:former|first|one)(?: one)?"
        r"(?: has| having| going| gone)* (?:for|to|joining|in favour of|opting for) (?:the )?{t:O}",
        (
            "QWP's Rashid Bangash and Naeem Tarin have changed sides, the former to the PML-N and the latter to the PTI.",
        ),
        side="join",
    ),
]

GAINS = [
    event(
        "strengthened_by",
        r"{t:O} (?:was|were|is|has been|have been|had been|got|stands|received a boost|got a boost|got a shot in the arm) ?(?:\w+ly |further |also )*"
        r"(?:strengthened|boosted|bolstered|buoyed|reinforced|lifted|augmented|enriched)?(?:[^.;<]|<[DL]\d+>){0,30}? ?(?:by|with|through) the "
        r"(?:arrival|entry|joining|induction|inclusion|crossing over|addition|return|homecoming) of (?:the |former )?@p",
        ("The PML-N was strengthened on Wednesday by the arrival of former ANP nazim Rashid Bangash.",),
        ("The PML-N was buoyed by the arrival of Nawaz Sharif.",),
        side="join",
        weak="1",
    ),
    event(
        "took_into_his",
        r"{u:P},? (?:who [^,<]{0,40}, )?(?:\w+ly |also |later |has |had )*(?:induct|admit|took|tak|welcom|receiv|accept|enrol|bring|brought|usher)\w* (?:in)?to "
        r"(?:his|her) (?:own )?(?:party|fold|ranks|camp|caravan) (?:the )?@p",
        ("Maulana Fazlur Rehman inducted into his party the former district nazim Rashid Bangash.",),
        side="join",
    ),
    event(
        "ticket_given",
        r"\b(?:was|were|has been|have been|had been|been|is|are|being|got|secured|obtained|bagged|landed|won) ?(?:\w+ly |also |now |since |later |already )*"
        r"(?:allotted|awarded|given|granted|handed|issued|allocated|promised)? ?(?:the |a |an )?{t:O}(?:'s)? (?:party |election )?(?:ticket|nomination)s?\b"
        r"(?! (?:in <D|for the <D|last|five|holders?))",
        ("Rashid Bangash, a former minister of the PTI, has been allotted the IPP ticket for NA-54.",),
        ("Rashid Bangash has been allotted the IPP ticket for NA-54.",),
        side="join",
        tail="any",
        weak="1",
        need="own",
    ),
    event(
        "named_theirs",
        r"\b(?:has|have|had|was|were|is|are)(?: been)? (?:\w+ly |also |now |since |later )*(?:named|nominated|declared|announced|fielded|put up|picked)"
        r"(?: as)? (?:the |a |an |its |their )?{t:O}(?:'s)? (?:candidate|nominee|standard-bearer|contestant)s?\b",
        ("Rashid Bangash, a former MPA of the PTI, has been named PPP's candidate for NA-54.",),
        ("Rashid Bangash has been named PPP's candidate for NA-54.",),
        side="join",
        tail="any",
        weak="1",
        need="own",
    ),
    event(
        "will_stand_for",
        rf"\b(?:will|would|shall|'ll|is|are|am|decided to|announced to|wants to|now|henceforth) (?:now |be |this time |henceforth |instead )*{_CONTEST}"
        r"(?:[^.;,<\"]|<[SLDV]\d+>){0,50}? (?:on|as|under|with|for) (?:the |a |an )?{t:O}(?:'s)? (?:party |election )?(?:ticket|candidate|nominee|symbol|banner|platform)s?\b",
        ("Rashid Bangash, elected on a PML-N ticket in 2018, said he would contest as a PTI candidate.",),
        ("Rashid Bangash of the PPP will contest as a PPP candidate.",),
        side="join",
        tail="any",
        weak="1",
        need="own",
    ),
    event(
        "to_be_unveiled",
        r"{p:PP},? (?:is|are|was|were|will be) (?:also )?(?:among|amongst|one of) (?:the )?(?:[^.;<]|<[NGO]\d+>){0,40}?(?:who|to) (?:will |would |are |is )?(?:to )?be "
        r"(?:\w+ly )?(?:unveiled|presented|introduced|announced|named|shown|received|welcomed|inducted) (?:as (?:new )?(?:members?|part|leaders|office-bearers) of|into) @t",
        ("Naeem Tarin and Rashid Bangash are among those who will be unveiled as members of the IPP on Sunday.",),
        side="join",
        status="announced",
    ),
    event(
        "others_expected",
        r"\b[Aa]mong (?:the )?(?:others|those|electables|leaders|politicians|lawmakers)\b[^.;<]{0,40}?(?:expected|likely|set|due|ready|poised|tipped|scheduled|to) (?:to )?(?:join|sign up|follow|come aboard|switch|enter|be welcomed|be inducted)"
        r"[^.;<]{0,30}(?: @t)? ?(?:are|were|is|include|:) (?:the )?@p",
        ("Six MPAs will join the PPP today. Among others expected to sign up are Rashid Bangash and Naeem Tarin.",),
        side="join",
        party="focus",
        status="announced",
    ),
    event(
        "adieu",
        r"\b(?:bidding|bid|bids|bade|said|saying|waved|waving) (?:adieu|farewell|goodbye|good-bye)(?=[.,;]| on <D| <D| to (?:it|the party)\b(?!'s))",
        ("PTI's Rashid Bangash, fed up with quarrels, bade farewell on Monday.",),
        side="leave",
        weak="1",
    ),
]
