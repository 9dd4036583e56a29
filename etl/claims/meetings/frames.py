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
from etl.claims.meetings.joint_frames import JOINT
from etl.claims.meetings.phrases import ADJ, HOLD, HOUSE_VERBS, MOVE, ON, SPEECH, TALK, shaped, two

ENCOUNTERS: tuple[Frame, ...] = (
    two(
        "met",
        r"\b(?:met|meets?|(?:(?<=after )|(?<=while )|(?<=before )|(?<=by )|(?<=is "
        r")|(?<=are )|(?<=were )|(?<=was )|(?<=been )|(?<=started )|(?<=began )"
        r"|(?<=upon )|(?<=^))meeting|seen|sees|(?:(?<=likely to )|(?<=expected to )|(?<=due to )|(?<=scheduled to )|(?<=will )|(?<=is to )|(?<=are to ))see)\b(?! (?:of|was|is|fit|the (?:target|"
        r"demands?|criteria|deadline|requirement|threshold|needs?|challenge)|expenses|"
        rf"his end|his waterloo)\b){ON}(?: (?:up )?with\b)?",
        "PPP leader Qaim Soomro met JUI-F chief Maulana Yar Gul in Sukkur.",
        "A three-member delegation of the ANP led by Zahir Shah Bacha met with PTI leader Asad Wazir on Monday.",
        "PPP leader Qaim Soomro on Tuesday met JUI-F chief Maulana Yar Gul and discussed the budget.",
        no=("PPP leader Qaim Soomro met the party's workers in Sukkur.",),
    ),
    two(
        "held-talks",
        rf"\b{HOLD} {ADJ}{TALK}(?:,? one after (?:another|the other),?|,? <N\d+> after another,?)?{ON} with\b",
        "Governor Saleem Qureshi of the PPP held a detailed meeting with PML-N leader Rana Aslam Khan.",
        "MQM-P convener Khalid Rizvi had a telephonic conversation with JI emir Hafiz Imran Ali.",
        "ANP president Zahir Shah Bacha held a one-on-one in Peshawar with PML-N leader Rana Aslam Khan.",
    ),
    two(
        "called-on",
        r"\b(?:(?:called|calls?|calling|paid an? (?:\w+ )?(?:call|visit)|paying "
        rf"an? (?:\w+ )?(?:call|visit)|waited|waits){ON} (?:up)?on|paid (?:a|his|"
        r"her|their) respects to|pa(?:id|ys|ying)(?= (?:the )?(?:<[PO]\d+>(?:'s \w+)?|him|her) (?:an? |another |his |her |their )(?:\w+ )?(?:visit|call)\b))\b"
        r"(?! (?:the (?:government|people|nation|party|chief election|election|"
        r"authorities|state|court|international|institutions|workers|youth)|all|"
        r"them to|[a-z]+ (?:parties|leaders) to|[A-Z]?\w+ to\b|(?:the |its |his "
        r")?<[OPG]\d+>,? (?:leaders |leadership |and <[OPG]\d+> )?to\b"
        r"(?! (?:invite|extend|condole|offer|inquire|enquire|congratulate|felicitate|discuss|seek|convey|brief|express|thank|hand|deliver|"
        r"present|apprise|persuade|talk|woo|exchange|pay|win|ask (?:him|her)|get|solicit|placate))))",
        "A PML-Q delegation headed by Salik Warraich called on JUI-F chief Maulana Yar Gul.",
        no=(
            "PPP leader Qaim Soomro called on the government to withdraw the tax.",
            "PPP leader Qaim Soomro called on the PTI to shun violence.",
        ),
    ),
    two(
        "hosted",
        r"\b(?:(?:opened|opens|threw open|flung open) (?:his|her) (?:doors?|gates?|house|home|drawing room) (?:to|for)|played hosts? to|plays? hosts? to|played the host to|kept (?=<P)|"
        r"threw (?:open )?[^.;\"]{0,80}? (?:for|to)|(?:gave|gives|hosted|hosts|"
        r"threw|laid|arranged|held) (?:an? |the )?[^.<]{0,30}?(?:dinner|lunch|luncheon|"
        r"breakfast|iftar|reception|tea|supper|banquet|audience)[^.<]{0,20}? (?:for|"
        r"to|in honou?r of)|"
        r"(?<!was )(?<!were )(?<!been )(?:hosted|hosts|hosting|received|receives|"
        r"receiving|welcomed|welcomes|welcoming|greeted|greets|entertained|feted)"
        r"\b(?! from\b| by\b)(?! (?:[\w'-]+ |<[OPL]\d+>(?:'s?)? ?){0,4}?(?:decision|move|statement|"
        r"announcement|verdict|support|endorsement|offer|ruling|results?|step|gesture|"
        r"call|proposal|votes?|letter|notice|message|award|tickets?|resolution|"
        r"initiative|remarks|inclusion|return|release|election|victory|ouster|budget|"
        r"news|assurance|entry|joining)))\b",
        "JUI-F chief Maulana Yar Gul received PTI leader Asad Wazir at his residence.",
        "PML-N leader Rana Aslam Khan hosted a dinner in honour of PPP leader Qaim Soomro.",
        no=("PTI leader Asad Wazir welcomed the decision of the PPP.",),
        needs="person-right",
    ),
    two(
        "telephoned",
        r"\b(?:telephoned|telephones|phoned|phones|rang(?: up)?|rings up|dialled|"
        r"dials|buzzed|(?:made|placed|gave|makes) (?:an? )?(?:\w+ )?(?:phone call|"
        r"telephone call|telephonic call|ring|telephonic contact|call|buzz) to|"
        r"gave (?:a )?(?:ring|call) to|"
        r"(?:telephonically|by phone|over (?:the )?(?:phone|telephone)|by telephone)"
        r" contacted|contacted (?:by|over|on) (?:the )?(?:tele)?phone|"
        rf"{SPEECH}(?: {ADJ}(?:by|over|on) (?:the )?(?:tele)?phone)? (?:to|with)"
        rf"(?=[^.;]{{0,80}}(?:phone|telephon|video link))|{SPEECH} (?:by|over|on)"
        rf" (?:the )?(?:tele)?phone{ON} (?:to|with)|"
        rf"(?:received|receives|got|took|taken){ON} a (?:(?:tele)?phone |telephonic |late-night |long-distance )?call{ON} "
        r"from|(?:picked up|lifted|took up|reached for) the (?:tele)?phone (?:and|to) (?:spoke|speak|talked|talk|call|called|ring|rang)(?: to| with| up)?|"
        r"reached out to(?=[^.;<]{0,20}<P\d+>[^.;]{0,40} (?:by|over|on) (?:the )?(?:tele)?phone)|had (?=<P\d+> on the (?:line|phone)))",
        "PML-N leader Rana Aslam Khan rang up PPP leader Qaim Soomro on Tuesday.",
        "Prime Minister Shehbaz Sharif telephoned JUI-F chief Maulana Yar Gul.",
        "PPP leader Qaim Soomro spoke to ANP president Zahir Shah Bacha over the telephone.",
        "PML-N leader Rana Aslam Khan received on Saturday a telephone call from JI emir Hafiz Imran Ali.",
        medium="phone",
    ),
    two(
        "contacted",
        r"\b(?:(?:contacted|contacts|called up|got in touch with|contacting)(?=[^<.]{0,30}<P\d+>)"
        r"|(?:called)(?= <P\d+>(?!,? an?\b| the\b| to\b| for\b| names)))",
        "PML-N leader Rana Aslam Khan also contacted PPP leader Qaim Soomro and sought his support.",
        medium="phone",
    ),
    two(
        "sat-with",
        r"\b(?:(?:sat|sits?|sitting)(?! (?:in|on) (?:the )?(?:opposition|government|treasury|federal|house|assembly"
        r"|parliament|cabinet|same benches))|huddled|huddles|huddle|conferred|confers|parleyed|"
        r"parleys|dined|dines?|lunched|breakfasted|supped|closeted|held court|chatted|"
        r"interacted|"
        r"exchanged (?:views|notes|pleasantries)|compared notes|compare notes|rubbed "
        r"shoulders|broke (?:bread|his fast|fast)|had (?:an? )?(?:\w+ ){0,2}(?:tea|"
        r"lunch|dinner|breakfast|iftar|supper|coffee|qehwa|audience|hour|word|session|"
        r"sitting|meal)|"
        r"shar(?:ed|ing) (?:an? |the )?(?:[\w-]+ )?(?:iftar|meal|table|tea|dinner|"
        r"lunch|breakfast|supper|stage|dastarkhwan)|took (?:tea|lunch|dinner|breakfast)"
        r"|"
        r"spent (?:most|all|much|the whole|the better part|the best part|a good part) of <D\d+>|spent [^.;\"]{0,50}?(?:hours?|minutes|evening|afternoon|night|day|morning)"
        r"|shook hands|shakes hands|shaking hands|talked shop|locked himself|put "
        r"(?:their )?heads together|swapped (?:notes|lists)|went into a huddle|"
        r"ate|have dined)"
        r"(?: (?:down|up|together|face to face|in session|in talks|in parleys|through "
        rf"[^.;<]{{0,20}}))?[^.;<\"]{{0,40}}?{ON}[^.;<\"]{{0,25}}? (?:with|opposite|"
        r"across (?:the table )?from|beside|alongside|next to|at the bedside of|"
        r"in the company of)\b",
        "PTI leader Asad Wazir sat down with JUI-F chief Maulana Yar Gul at Parliament Lodges.",
        "PPP leader Qaim Soomro was closeted with MQM-P convener Khalid Rizvi for two hours.",
        "ANP president Zahir Shah Bacha dined with PML-N leader Rana Aslam Khan on Friday night.",
        "IPP chief Aleem Gondal spent the better part of two hours with PML-N leader Rana Aslam Khan.",
    ),
    two(
        "in-talks-with",
        r"\b(?:across the table from|face to face with|eyeball to eyeball with|"
        r"in a huddle with|in a meeting with|in talks with|(?:during|after|following|"
        r"at|in|before|for|over|on the sidelines of|emerging from|of) (?:an?|his|"
        r"her|their|the|another|today's|this) "
        rf"{ADJ}{TALK}{ON} (?:of his )?with)\b",
        "PTI leader Asad Wazir said after a meeting with JUI-F chief Maulana Yar Gul that he was hopeful.",
        no=("PPP leaders have raised the matter in talks with the PML-N.",),
    ),
    two(
        "had-with",
        r"(?:(?<=<P\d> )|(?<=P\d\d> )|(?<=leaders ))(?:had|held|has had)\b(?: <[DL]\d+>| on| earlier| here| late| at| in)* with\b",
        "The formula was finalised during a meeting which PPP leader Qaim Soomro had with PML-N leader Rana Aslam Khan.",
        needs="meeting-before",
    ),
    two(
        "meeting-with",
        rf"(?<=>)'s {ADJ}(?:{TALK}|encounter|visit)(?: {ON})?{ON} with\b",
        "PPP leader Qaim Soomro's meeting with PML-N leader Rana Aslam Khan on Friday lasted two hours.",
        needs="noun",
    ),
    two(
        "visit-of",
        r"\b(?:visit|trip|(?:phone|telephone|telephonic|courtesy|condolence) call|call(?= (?:of|by) (?:the )?<P\d+> on <P)) (?:of|by) (?:the |a |an )?[^.;]{0,40}?<[POG]\d+>[^.;<]{0,30}"
        r"(?:<[DL]\d+>[^.;<]{0,10})?(?<!\w)(?:to|on)\b",
        "That is the sum of Monday's visit of PPP leader Qaim Soomro to the house of PML-N leader Rana Aslam Khan.",
        needs="noun",
        inner="left",
    ),
    shaped(
        "whom",
        "with-whom",
        r"(?:(?<=whom )|(?<=P\d> ))(?:he |she |they )?(?:had |has |have )?(?:just |already |also )?(?:spent|sat|met|dined|lunched|held|"
        r"huddled|conferred|been closeted|spoken|talked|broken bread|shared|exchanged)\b",
        "He thanked PML-N leader Rana Aslam Khan, with whom PPP leader Qaim Soomro had spent the night in consultations.",
    ),
    two(
        "joined-for",
        r"\bjoined(?=[^.;\"]{0,70}\b(?:for|at|over) (?:an? |the )?(?:\w+ )?(?:lunch|dinner|breakfast|iftar|sehri|tea|coffee|meal)\b)",
        "PPP leader Qaim Soomro joined PML-N leader Rana Aslam Khan for lunch on Friday.",
        needs="person-right",
    ),
    two(
        "discussed-with",
        r"\b(?:discussed|talked (?:about|over)|thrashed out|taken up|took up|deliberated (?:on|upon)|mulled|reviewed)\b[^.;<\"]{0,50}"
        rf"{ON} with\b(?=[^.;]{{0,70}}\b(?:over|at|during|in|on) (?:an? |the |<L\d+> )?(?:\w+ )?(?:dinner|lunch|tea|breakfast|"
        r"iftar|supper|meeting|phone|telephone|house|residence)\b)",
        "PPP leader Qaim Soomro discussed the seats with PML-N leader Rana Aslam Khan over dinner in Sukkur on Friday.",
    ),
    shaped(
        "pool",
        "told-by-phone",
        r"\b(?:conveyed|informed|assured|told|congratulated|thanked|invited)\b[^.;\"]{0,40}?\b(?:by|over|on) (?:the )?(?:tele)?phone\b",
        "PPP leader Qaim Soomro congratulated PML-N leader Rana Aslam Khan over the phone.",
        needs="people",
        medium="phone",
    ),
    two(
        "proposed-meeting",
        r"\b(?:proposed|planned|scheduled|expected|upcoming|forthcoming|much-awaited|"
        rf"impending) (?:[a-z]+ )?{TALK}{ON} with\b",
        "PPP leader Qaim Soomro's proposed meeting with PML-N leader Rana Aslam Khan has been put off till Monday.",
    ),
    two(
        "visited",
        rf"\b(?:{HOUSE_VERBS})\b",
        "A PPP delegation led by Qaim Soomro visited the residence of JUI-F chief Maulana Yar Gul.",
        "PTI leader Asad Wazir arrived at the house of MWM leader Allama Raja Shirazi.",
        needs="home",
    ),
    two(
        "came-to-see",
        rf"\b(?:{MOVE}|flying|travelling|heading|arriving|driving)\b[^.;\"]{{0,70}}? (?:for (?:(?:a|the|another|more|fresh|further) )?(?:[a-z]+ )?(?:talks|meetings?|consultations?|discussions?|parleys|negotiations) with|"
        rf"to (?:see|hear|tell|meet|persuade|sound "
        r"out|woo|placate|convince|brief|console|ask after|pacify|call on|confer "
        rf"with|condole with|offer (?:condolences|fateha|felicitations)[^.<]{{0,20}}? "
        rf"(?:to|with)|inquire after|enquire after|hold [^.<]{{0,30}}? with|win over|mollify|cajole|take up [^.<]{{0,30}}? with|talk (?:to|with)|reason with|plead with|thank|felicitate|congratulate))\b",
        "PML-N leader Rana Aslam Khan flew to Nawabshah on Tuesday to hear PPP leader Qaim Soomro out.",
    ),
    two(
        "condoled",
        r"\b(?:condoled with|offered (?:condolences|fateha|felicitations)[^.<]{0,20}? "
        r"(?:to|with)|(?:inquired|enquired|asked) after the health of|gave (?:an "
        r")?audience to|was granted an audience by|came to the rescue of a meeting "
        r"with)\b(?=[^.<]{0,20}<P)",
        "PML-N leader Rana Aslam Khan condoled with PPP leader Qaim Soomro over the death of his mother.",
    ),
    two(
        "gave-time",
        r"\b(?:given|gave|gives|granted|grants|allotted)(?= (?:the )?<[PO]\d+>(?:'s \w+)? (?:time|an appointment|a slot|half an hour|an hour)\b[^.;<]{0,20} (?:for|on) <D)",
        "PPP leader Qaim Soomro has given PML-N leader Rana Aslam Khan an appointment for Tuesday.",
        status="planned",
    ),
    two(
        "set-eyes-on",
        r"\b(?:laid|set|clapped) eyes on\b|\bbeen in the same room (?:as|with)\b|\b(?:ran|bumped) into(?= (?:the )?<P\d+>)|\bcame across(?= (?:the )?<P\d+>)",
        "PPP leader Qaim Soomro ran into PML-N leader Rana Aslam Khan at a wedding.",
    ),
    *JOINT,
)
