"""Ways of saying that two sides met. A frame is the telling words alone; who stands on either side of
them is read from the clause around (`zones.py`).

Shapes (tag `shape`):
- two: somebody on the left did it to or with somebody on the right;
- between: all sides stand on the right ("a meeting between ... and ...");
- joint: all sides stand on the left ("PPP and ANP leaders got together");
- pool: both zones count, however they are shared out.
Tag `medium` is phone where nobody travelled; `needs` = home asks for a house, an office or a person on the right.
"""

from __future__ import annotations

from etl.claims.frames import Frame

# A time or place put between a verb and its object.
_ON = r"(?:,? (?:here |also |later |late |early |on |at |in |separately |briefly |the )*<[DVL]\d+>,?)*"
_TALK = (
    r"(?:(?:telephonic|telephone|phone|video|virtual) )?(?:meetings?|talks|consultations?|"
    r"parleys|negotiations|deliberations|discussions?|"
    r"huddles?|sit-?downs?|conversations?|confabulations?|rounds? of talks|tete-a-tete|"
    r"heart-to-heart|dialogue|session|sitting|conclave|"
    r"interaction|exchange of views|(?:one|<N\d+>)-on-(?:one|<N\d+>)|powwow|call|"
    r"contact|confab|pow-wow|get-together|breakfast|lunch|luncheon|dinner|iftar|"
    r"supper|rendezvous|appointment)"
)
_ADJ = r"(?:(?:an?|the|another|yet|of|<N\d+>|[a-z]+(?:-[a-z]+)*),? (?:and )?){0,5}?"
_HOLD = (
    r"(?:held|holds?|holding|had|has had|having|have|conducted|convened|chaired|"
    r"began|begins?|started|opened|concluded|resumed|kicked off|went into|continued|"
    r"enjoyed|arranged|sat (?:down )?(?:for|in)|emerged from|went through)"
)
_SPEECH = r"(?:spoke|spoken|speaks|talked|talks|conversed)"
_HOUSE_VERBS = (
    r"visited|visits|visiting|arrived at|arrives at|arriving at|reached|reaches|"
    r"landed at|lands at|landed up at|went to|goes to|going to|gone to|drove (?:up "
    r"|down |over |straight |out )?to|drives to|driven to|drove through the gates "
    r"of|"
    r"drove into|came to|comes to|come to|came calling at|turned up at|showed "
    r"up at|stopped (?:by|over|off) (?:at)?|dropped (?:in|by)(?: (?:at|on))?|drops "
    r"in (?:on|at)|walked (?:in)?to|walked through the doors? of|stepped into|"
    r"trooped (?:in)?to|"
    r"rolled (?:in)?to|swept (?:in)?to|sweeps (?:in)?to|sweeps through the gates "
    r"of|knocked (?:at|on) the doors? of|was at|were at|been to|been at|headed "
    r"(?:to|for)|made (?:his|her|their|its) way to|called at|rushed to|"
    r"flew (?:out |down )?to|travelled to|travels to|escorted (?:in)?to|taken "
    r"to|brought to|driven into|slipped into|slipping into|going into|repaired "
    r"to|descended on|paid (?:an? )?(?:\w+ )?visit to|paying (?:an? )?(?:\w+ )"
    r"?visit to|"
    r"visit to|took a helicopter to|presented (?:himself|herself|themselves) at|"
    r"ushered into|motored to|hurried to|proceeded to|knocked on|made a beeline "
    r"for|pulled (?:up (?:at|outside)|into)|filed into|entered|(?:was|were) seen "
    r"(?:entering|leaving|going into|at)|emerg(?:ed|es|ing) from|crossed the threshold "
    r"of|walked through the (?:gates?|doors?) of|"
    r"drew up (?:at|outside)|dashed to|sped to|journeyed to|set foot in|called "
    r"round at|looked in (?:on|at)|popped in (?:on|at|to)|came knocking (?:at|"
    r"on)|beat a path to|hopped over to|pitched up at|made the (?:short )?trip "
    r"to|was back at|"
    r"alighted at|(?:dined|lunched|ate|supped|breakfasted|slept|stayed|broke (?:bread|"
    r"(?:his|her|their) fast)|(?:is|was|are|were) expected at|expected) at|parked "
    r"(?:himself|outside)|paid (?:him|her) a visit at|went over to|came over to|"
    r"came round to|went round to|went across to|shuttled to|touched down at"
)
_MOVE = (
    r"was|were|been|be (?:in|at)|went|gone|came|come|drove|driven|flew|flown|travell?ed|"
    r"travels?|took (?:a|the) [a-z]+|dropped|landed|rushed|arrived|stopped|turned|"
    r"walked|called|goes|comes|flies|heads?|headed|journeyed|visited|reached|made "
    r"(?:the trip|his way|her way)"
)


def _two(name: str, pattern: str, *examples: str, no: tuple[str, ...] = (), **tags: str) -> Frame:
    return Frame(name, pattern, examples, no, {"shape": "two", **tags})


def _as(shape: str, name: str, pattern: str, *examples: str, no: tuple[str, ...] = (), **tags: str) -> Frame:
    return Frame(name, pattern, examples, no, {"shape": shape, **tags})


ENCOUNTERS: tuple[Frame, ...] = (
    _two(
        "met",
        r"\b(?:met|meets?|(?:(?<=after )|(?<=while )|(?<=before )|(?<=by )|(?<=is "
        r")|(?<=are )|(?<=were )|(?<=was )|(?<=been )|(?<=started )|(?<=began )"
        r"|(?<=upon )|(?<=^))meeting|seen|sees)\b(?! (?:of|was|is|fit|the (?:target|"
        r"demands?|criteria|deadline|requirement|threshold|needs?|challenge)|expenses|"
        rf"his end|his waterloo)\b){_ON}(?: (?:up )?with\b)?",
        "PPP leader Qaim Soomro met JUI-F chief Maulana Yar Gul in Sukkur.",
        "A three-member delegation of the ANP led by Zahir Shah Bacha met with PTI leader Asad Wazir on Monday.",
        "PPP leader Qaim Soomro on Tuesday met JUI-F chief Maulana Yar Gul and discussed the budget.",
        no=("PPP leader Qaim Soomro met the party's workers in Sukkur.",),
    ),
    _two(
        "held-talks",
        rf"\b{_HOLD} {_ADJ}{_TALK}(?:,? one after (?:another|the other),?|,? <N\d+> after another,?)?{_ON} with\b",
        "Governor Saleem Qureshi of the PPP held a detailed meeting with PML-N leader Rana Aslam Khan.",
        "MQM-P convener Khalid Rizvi had a telephonic conversation with JI emir Hafiz Imran Ali.",
        "ANP president Zahir Shah Bacha held a one-on-one in Peshawar with PML-N leader Rana Aslam Khan.",
    ),
    _two(
        "called-on",
        r"\b(?:(?:called|calls?|calling|paid an? (?:\w+ )?(?:call|visit)|paying "
        rf"an? (?:\w+ )?(?:call|visit)|waited|waits){_ON} (?:up)?on|paid (?:a|his|"
        r"her|their) respects to)\b"
        r"(?! (?:the (?:government|people|nation|party|chief election|election|"
        r"authorities|state|court|international|institutions|workers|youth)|all|"
        r"them to|[a-z]+ (?:parties|leaders) to|[A-Z]?\w+ to\b|(?:the |its |his "
        r")?<[OPG]\d+>,? (?:leaders |leadership |and <[OPG]\d+> )?to\b))",
        "A PML-Q delegation headed by Salik Warraich called on JUI-F chief Maulana Yar Gul.",
        no=(
            "PPP leader Qaim Soomro called on the government to withdraw the tax.",
            "PPP leader Qaim Soomro called on the PTI to shun violence.",
        ),
    ),
    _two(
        "hosted",
        r"\b(?:played hosts? to|plays? hosts? to|played the host to|kept (?=<P)|"
        r"threw (?:open )?[^.;\"]{0,80}? (?:for|to)|(?:gave|gives|hosted|hosts|"
        r"threw|laid|arranged|held) (?:an? |the )?[^.<]{0,30}?(?:dinner|lunch|luncheon|"
        r"breakfast|iftar|reception|tea|supper|banquet|audience)[^.<]{0,20}? (?:for|"
        r"to|in honou?r of)|"
        r"(?<!was )(?<!were )(?<!been )(?:hosted|hosts|hosting|received|receives|"
        r"receiving|welcomed|welcomes|welcoming|greeted|greets|entertained|feted)"
        r"\b(?! (?:[\w'-]+ |<[OPL]\d+>(?:'s?)? ?){0,4}?(?:decision|move|statement|"
        r"announcement|verdict|support|endorsement|offer|ruling|results?|step|gesture|"
        r"call|proposal|votes?|letter|notice|message|award|tickets?|resolution|"
        r"initiative|remarks|inclusion|return|release|election|victory|ouster|budget|"
        r"news|assurance|entry|joining)))\b",
        "JUI-F chief Maulana Yar Gul received PTI leader Asad Wazir at his residence.",
        "PML-N leader Rana Aslam Khan hosted a dinner in honour of PPP leader Qaim Soomro.",
        no=("PTI leader Asad Wazir welcomed the decision of the PPP.",),
        needs="person-right",
    ),
    _two(
        "telephoned",
        r"\b(?:telephoned|telephones|phoned|phones|rang(?: up)?|rings up|dialled|"
        r"dials|buzzed|(?:made|placed|gave|makes) (?:an? )?(?:\w+ )?(?:phone call|"
        r"telephone call|telephonic call|ring|telephonic contact|call|buzz) to|"
        r"gave (?:a )?(?:ring|call) to|"
        r"(?:telephonically|by phone|over (?:the )?(?:phone|telephone)|by telephone)"
        r" contacted|contacted (?:by|over|on) (?:the )?(?:tele)?phone|"
        rf"{_SPEECH}(?: {_ADJ}(?:by|over|on) (?:the )?(?:tele)?phone)? (?:to|with)"
        rf"(?=[^.;]{{0,80}}(?:phone|telephon|video link))|{_SPEECH} (?:by|over|on)"
        rf" (?:the )?(?:tele)?phone{_ON} (?:to|with)|"
        rf"(?:received|receives|got|took|taken){_ON} a (?:tele)?phone call{_ON} "
        r"from|had (?=<P\d+> on the (?:line|phone)))",
        "PML-N leader Rana Aslam Khan rang up PPP leader Qaim Soomro on Tuesday.",
        "Prime Minister Shehbaz Sharif telephoned JUI-F chief Maulana Yar Gul.",
        "PPP leader Qaim Soomro spoke to ANP president Zahir Shah Bacha over the telephone.",
        "PML-N leader Rana Aslam Khan received on Saturday a telephone call from JI emir Hafiz Imran Ali.",
        medium="phone",
    ),
    _two(
        "contacted",
        r"\b(?:(?:contacted|contacts|called up|got in touch with|contacting)(?=[^<.]{0,30}<P\d+>)"
        r"|(?:called)(?= <P\d+>(?!,? an?\b| the\b| to\b| for\b| names)))",
        "PML-N leader Rana Aslam Khan also contacted PPP leader Qaim Soomro and sought his support.",
        medium="phone",
    ),
    _two(
        "sat-with",
        r"\b(?:sat|sits?|sitting|huddled|huddles|huddle|conferred|confers|parleyed|"
        r"parleys|dined|dines?|lunched|breakfasted|supped|closeted|held court|chatted|"
        r"interacted|"
        r"exchanged (?:views|notes|pleasantries)|compared notes|compare notes|rubbed "
        r"shoulders|broke (?:bread|his fast|fast)|had (?:an? )?(?:\w+ ){0,2}(?:tea|"
        r"lunch|dinner|breakfast|iftar|supper|coffee|qehwa|audience|hour|word|session|"
        r"sitting|meal)|"
        r"shar(?:ed|ing) (?:an? |the )?(?:[\w-]+ )?(?:iftar|meal|table|tea|dinner|"
        r"lunch|breakfast|supper|stage|dastarkhwan)|took (?:tea|lunch|dinner|breakfast)"
        r"|"
        r"spent [^.;\"]{0,50}?(?:hours?|minutes|evening|afternoon|night|day|morning)"
        r"|shook hands|shakes hands|shaking hands|talked shop|locked himself|put "
        r"(?:their )?heads together|swapped (?:notes|lists)|went into a huddle|"
        r"ate|have dined)"
        r"(?: (?:down|up|together|face to face|in session|in talks|in parleys|through "
        rf"[^.;<]{{0,20}}))?[^.;<\"]{{0,40}}?{_ON}[^.;<\"]{{0,25}}? (?:with|opposite|"
        r"across (?:the table )?from|beside|alongside|next to|at the bedside of|"
        r"in the company of)\b",
        "PTI leader Asad Wazir sat down with JUI-F chief Maulana Yar Gul at Parliament Lodges.",
        "PPP leader Qaim Soomro was closeted with MQM-P convener Khalid Rizvi for two hours.",
        "ANP president Zahir Shah Bacha dined with PML-N leader Rana Aslam Khan on Friday night.",
        "IPP chief Aleem Gondal spent the better part of two hours with PML-N leader Rana Aslam Khan.",
    ),
    _two(
        "in-talks-with",
        r"\b(?:across the table from|face to face with|eyeball to eyeball with|"
        r"in a huddle with|in a meeting with|in talks with|(?:during|after|following|"
        r"at|in|before|for|over|on the sidelines of|emerging from|of) (?:an?|his|"
        r"her|their|the|another|today's|this) "
        rf"{_ADJ}{_TALK}{_ON} (?:of his )?with)\b",
        "PTI leader Asad Wazir said after a meeting with JUI-F chief Maulana Yar Gul that he was hopeful.",
        no=("PPP leaders have raised the matter in talks with the PML-N.",),
    ),
    _two(
        "proposed-meeting",
        r"\b(?:proposed|planned|scheduled|expected|upcoming|forthcoming|much-awaited|"
        rf"impending) (?:[a-z]+ )?{_TALK}{_ON} with\b",
        "PPP leader Qaim Soomro's proposed meeting with PML-N leader Rana Aslam Khan has been put off till Monday.",
    ),
    _two(
        "visited",
        rf"\b(?:{_HOUSE_VERBS})\b",
        "A PPP delegation led by Qaim Soomro visited the residence of JUI-F chief Maulana Yar Gul.",
        "PTI leader Asad Wazir arrived at the house of MWM leader Allama Raja Shirazi.",
        needs="home",
    ),
    _two(
        "came-to-see",
        rf"\b(?:{_MOVE})\b[^.;\"]{{0,70}}? to (?:see|hear|tell|meet|persuade|sound "
        r"out|woo|placate|convince|brief|console|ask after|pacify|call on|confer "
        rf"with|condole with|offer (?:condolences|fateha|felicitations)[^.<]{{0,20}}? "
        rf"(?:to|with)|inquire after|enquire after|hold [^.<]{{0,30}}? with)\b",
        "PML-N leader Rana Aslam Khan flew to Nawabshah on Tuesday to hear PPP leader Qaim Soomro out.",
    ),
    _two(
        "condoled",
        r"\b(?:condoled with|offered (?:condolences|fateha|felicitations)[^.<]{0,20}? "
        r"(?:to|with)|(?:inquired|enquired|asked) after the health of|gave (?:an "
        r")?audience to|was granted an audience by|came to the rescue of a meeting "
        r"with)\b(?=[^.<]{0,20}<P)",
        "PML-N leader Rana Aslam Khan condoled with PPP leader Qaim Soomro over the death of his mother.",
    ),
    _as(
        "pool",
        "was-received",
        r"\b(?:(?:was|were|been|being|be|is) (?:later |also |warmly |\w+ly )?(?:received|"
        r"welcomed|greeted|hosted|given (?:an )?audience|met|treated|garlanded|"
        r"escorted|seen off|called on|visited|told|briefed|closeted|shown in|given "
        r"the muffler)\b"
        rf"(?:{_ON})[^.;<\"]{{0,50}}?{_ON}[^.;<\"]{{0,30}}?(?: by| with)|(?:was|"
        r"were|be|been)(?: later| also| among)* (?:the )?(?:\w+ )?guests? of|had "
        rf"(?=<P\d+>[^.;<]{{0,30}} over\b)|had (?:him|her|them) over)\b",
        "JUI-F leader Hafiz Zakir was received by PTI leader Asad Wazir at his residence.",
        needs="left",
    ),
    _as(
        "pool",
        "guest-of",
        r"\b(?:(?:is|was|were|be|been)(?: to be| later| also| among)* (?:the )?(?=<P\d+>'s? "
        r"(?:[\w-]+ )?guests?\b)|guests of\b)",
        "PPP leader Qaim Soomro is to be PML-N leader Rana Aslam Khan's guest at dinner on Saturday.",
    ),
    _as(
        "between",
        "meeting-between",
        rf"\b{_TALK}(?: (?:took place|was held|were held|is underway|has taken place|"
        rf"have taken place|held|lasting [^.<]{{0,20}}))?{_ON} between\b",
        "A meeting between PPP leader Qaim Soomro and PML-N leader Rana Aslam Khan took place on Sunday.",
        "Talks between the PPP and the MQM-P were held at Bahadurabad on Sunday.",
    ),
    _as(
        "pool",
        "in-a-meeting",
        rf"\b(?:in|during|at|over|through|via) (?:an?|their|the|this) {_ADJ}(?:meeting|"
        r"call|conversation|phone call|telephonic contact|huddle|sitting|session|"
        r"interaction|sit-down|talks|dinner|lunch|breakfast|iftar|cup of tea|tea|"
        r"tete-a-tete|phone|telephone)\b(?! (?:with|between|of))",
        "PPP leader Qaim Soomro and PML-N leader Rana Aslam Khan discussed the bill during a meeting here on Monday.",
        "In a telephonic conversation, PPP leader Qaim Soomro and ANP president "
        "Zahir Shah Bacha agreed to stay in touch.",
        needs="people",
    ),
    _as(
        "between",
        "around-the-table",
        r"\b(?:around|round|at) (?:the|one|the same) table(?: |, )[^<\"]{0,40}?(?:were|sat|was)\b",
        "Around the table were PPP leader Qaim Soomro and PML-N leader Rana Aslam Khan.",
    ),
    _as(
        "pool",
        "meeting-of",
        r"\b(?:joint (?:meeting|session|sitting)|(?:meeting|huddle|session|sitting|"
        r"conclave|gathering|conference|moot|get-together|all[- ]parties conference|"
        r"APC|multi-?party conference|jirga|seminar|dialogue)) (?:of|among|amongst)"
        r"\b",
        "A joint meeting of the PPP and PML-N coordination committees took place at Governor House.",
    ),
    _as(
        "joint",
        "got-together",
        rf"\b(?:{_HOLD} (?!of\b|at\b){_ADJ}(?:meetings?|talks|consultations?|parleys|"
        r"negotiations|huddles?|sit-?downs?|joint session|joint meeting|session|"
        r"sitting|conversation|conclave)\b(?! with)|met\b(?! (?:with )?(?:the |"
        r"his |an? )?[<\w]*<?[PO])|meet\b(?! with)|huddled?\b|gathered\b|got together|"
        r"gets? together|put (?:their )?heads together|sat (?:down )?(?:together|"
        r"face to face|around|round|across|till|until)|"
        r"put (?:their )?signatures|exchanged (?:views|notes|lists)|shook hands(?! "
        r"with)|went over|assembled|converged|came together at|went into a huddle|"
        r"swapped lists|broke bread|met (?:each other|again)|thrashed out by|(?:sent|"
        r"dispatched) [^.;<]{0,40} to the same table|found themselves (?:[a-z]+ "
        r")?(?:under <N\\d+> roof|at the same table|around|face to face|in the "
        r"same room)|(?:came|come|were) (?:face to face|eyeball to eyeball)|shared "
        r"(?:the |a )?(?:stage|table|dais|platform))\b",
        "PPP and PML-N leaders held talks at Governor House on Saturday.",
        "The leaders of the ANP and the JUI-F got together in Peshawar on Sunday.",
        no=("PML-N leaders held a meeting in Lahore on Sunday.",),
    ),
    _as(
        "joint",
        "spoke-by-phone",
        rf"\b(?:{_SPEECH} (?:to each other )?(?:by|over|on) (?:the )?(?:tele)?phone|"
        r"(?:held|had|have had) (?:an? )?(?:\w+ )?tele(?:phone|phonic) (?:conversations?|"
        r"contacts?|talks?)(?! with))\b",
        "PPP leader Qaim Soomro and PML-N leader Rana Aslam Khan have spoken on the phone.",
        medium="phone",
    ),
    _as(
        "pool",
        "thrashed-out",
        r"\b(?:thrashed out|hammered out|initialled|inked|finali[sz]ed|signed|sealed|"
        r"worked out|settled|put pen to paper)\b[^.;\"]{0,40}? (?:by|between)\b(?=[^.;\"]{0,120}(?:<V\d"
        r"+>|House\b|residence|hotel|Lodges|secretariat|bungalow|Secretariat))",
        "The pact was initialled by PPP leader Qaim Soomro and PML-N leader Rana Aslam Khan at a hotel in Sukkur.",
        needs="right-two",
    ),
)

# Sentences that tell more of a meeting spoken of before. Tag `shape` says where the people stand.
ATTENDANCE: tuple[Frame, ...] = (
    _as(
        "right",
        "attended-by",
        r"\b(?:(?:was|were|is|are|had been|been) (?:also |well |jointly )?(?:attended|"
        r"represented|accompanied|flanked|assisted|joined|led|headed|co-chaired|"
        r"chaired|presided over|aided|helped) by|comprised|comprises|comprising|"
        r"comprise|consisted of|consisting of|"
        r"made up of|composed of|(?:also )?included?s?|including|accompanied by|"
        r"flanked by|assisted by|led by|headed by|in attendance were|along with|"
        r"(?:guests|callers|visitors) (?:were|are|included)|present (?:on the occasion "
        r")?were|attendees? (?:were|included)|"
        r"participants (?:were|included)|(?:those|others|also) (?:who (?:attended|"
        r"participated|were present|(?:met|called on|visited|received|accompanied|"
        r"welcomed) (?:him|her|them|<P\d+>))|present|in attendance|attending|participating)"
        r"(?: [^.<]{0,40}?)?(?:were|was|included?d?)|facing them|on the other side|"
        r"brought along|in they troop[^:]{0,20}:?|taking|at (?:his|her|their|whose)"
        r" (?:side|elbow)(?: sat| stood| was| were)?|we can make out|the hosts? "
        r"(?:were|included)|besides the hosts?,|spotted|hosted by|presided over "
        r"by|chaired by|behind the [a-z]+ stand)",
        "PPP leaders met PML-N leader Rana Aslam Khan on Sunday. The PPP delegation "
        "comprised Qaim Soomro, Nawab Wassan and Shazia Sial.",
    ),
    _as(
        "left",
        "also-present",
        r"\b(?:(?:were|was|are) (?:also |both )?(?:present|in attendance|there|"
        r"in the room|on hand|at hand|among (?:those|the (?:guests|participants|"
        r"attendees))|part of|seated)|(?:were|was) (?:also )?(?:the )?(?:others?|"
        r"among)|(?:also |too )?(?:attended|accompanied|assisted|aided|flanked|"
        r"joined (?:them|the meeting|him|her)|participated|took part|represented|"
        r"formed part|"
        r"kept the minutes|did the honours|laid the table|spoke for|looked on|sat "
        r"(?:beside|in)|sit (?:beside|in)|stood (?:beside|behind)|was (?:also )"
        r"?there|were (?:also )?there|dropped in|c[ao]mes? (?:for|with))|on behalf "
        r"of|from the <O\d+> side)\b",
        "PPP leaders met PML-N leader Rana Aslam Khan on Sunday. Qaim Soomro and Nawab Wassan represented the PPP.",
    ),
)

_EVENT = (
    r"(?:meeting|huddle|session|sitting|moot|conference|conclave|dinner|iftar(?:-dinner)"
    r"?|reception|luncheon|lunch|breakfast|talks|jirga|seminar|get-together|supper|"
    r"APC|all[- ]part(?:y|ies) conference|multi-?party conference|round ?table|consultations|negotiations|parleys)"
)
_AGAIN_SUBJECT = r"(?:the|both|these|his|all) (?:(?:same |joint |coordination |winners' )*(?:<N\d+>|two|three|four|five|six|committees?|leaders|sides|teams?|parties|delegations|negotiators|allies|alliance's team|<O\d+> team))(?:, [^,]{0,30},)?"

# Sentences about an event: more of the one told before, or one whose sides are named elsewhere. Shape "here":
# those named in the sentence are of it; "again": another one of the same sides, still to come.
EVENTS: tuple[Frame, ...] = (
    _as(
        "again",
        "next-meeting",
        r"\b(?:the next (?:round|meeting|session|sitting)|(?:next|second|another|"
        r"follow-up|fresh) (?:round|meeting|session|sitting)(?: of talks)?|(?:round|"
        r"session) (?:two|three|<N\d+>)|meet again|(?:sit|gather|convene|get together|"
        r"sit down|meet|huddle) again|return the (?:visit|call)|reconvene|"
        rf"{_AGAIN_SUBJECT} (?:will|are to|is to|would|have agreed to|plan to|have "
        r"an appointment|shall)(?: (?:now|next|also|again))?(?: (?:meet|sit|get "
        r"together|convene|gather|huddle|take stock|go over|put their heads together|"
        r"confer|sit down|resume talks|assemble|swap lists)\b|(?<=appointment))"
        r")",
        "PPP leader Qaim Soomro met PML-N leader Rana Aslam Khan on Sunday. The next meeting will be held on April 12.",
    ),
    _as(
        "here",
        "event",
        rf"\b(?:{_EVENT} (?:[^.;<]{{0,30}} )?(?:was|were|is|being) (?:\w+ )?(?:held|"
        r"attended|hosted|chaired|presided|convened|organi[sz]ed|arranged|co-chaired|"
        r"represented)|(?:at|in|during|after|of|over) (?:an?|the|this|their|today's|"
        rf"yesterday's) {_ADJ}{_EVENT}|"
        rf"{_EVENT},? (?:also )?(?:hosted|attended|organi[sz]ed|convened|chaired|"
        r"presided over|arranged|called|laid out) (?:by|at|here by)|(?:hosts?|hosted|"
        r"hosting|plays? hosts? to|played hosts? to|convened|organi[sz]ed|attended|"
        rf"laid|participat\w+ in) (?:an?|the|today's|yesterday's|<D\d+>'s) {_ADJ}{_EVENT}|"
        r"(?:parties|leaders|opposition|forces) (?:[a-z]+ )?(?:gathered|assembled|met|converged))\b",
        "A dinner hosted by PPP leader Qaim Soomro was held on Sunday. It was "
        "attended by ANP president Zahir Shah Bacha.",
    ),
)

# One of these words must stand in a sentence for the frame to be tried: cheap, and enough to pass most sentences by.
_TALK_WORDS = "meeting meetings talks talk consultation consultations parleys negotiations deliberations discussion discussions huddle huddles sit conversation conversations rounds dialogue session sitting conclave interaction exchange contact call heart one confab dinner lunch breakfast iftar supper appointment luncheon get tete rendezvous powwow pow confabulations"
WORDS: dict[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in {
        "met": "met meet meets meeting seen sees",
        "held-talks": "with",
        "called-on": "on upon respects",
        "contacted": "contacted contacts called got contacting",
        "sat-with": "with opposite across beside alongside next bedside company",
        "in-talks-with": "with from",
        "proposed-meeting": "with",
        "telephoned": "telephoned telephones phoned phones rang rings rung dialled dials buzzed "
        "call ring telephonically phone telephone telephonic contact line link "
        "buzz",
        "condoled": "condoled offered health audience rescue",
        "was-received": "by with guest guests over",
        "guest-of": "guest guests",
        "meeting-between": "between",
        "in-a-meeting": _TALK_WORDS + " tea cup phone telephone",
        "around-the-table": "table",
        "meeting-of": "of among amongst",
        "spoke-by-phone": "phone telephone telephonic",
        "thrashed-out": "by between",
        "visited": "visited visits visiting arrived arrives arriving reached reaches landed "
        "lands went goes going gone drove drives driven came comes come turned "
        "showed stopped dropped drops walked "
        "stepped trooped rolled swept sweeps knocked was were been headed made "
        "called rushed flew travelled travels escorted taken brought slipped slipping "
        "repaired descended paid paying visit took "
        "presented ushered motored hurried proceeded pulled filed entered seen "
        "emerged emerging emerges crossed drew dashed sped journeyed set looked "
        "popped beat hopped pitched back alighted dined "
        "lunched ate supped breakfasted slept stayed broke expected parked shuttled touched",
        "event": "meeting huddle session sitting moot conference conclave dinner iftar "
        "reception luncheon lunch breakfast talks jirga seminar get supper apc "
        "party parties round roundtable consultations negotiations parleys "
        "gathered assembled met converged",
        "next-meeting": "next second another follow fresh round session again return reconvene "
        "two three four five six all same both have will are is would committee "
        "committees leaders sides teams team parties delegations negotiators allies "
        "alliance",
    }.items()
}
