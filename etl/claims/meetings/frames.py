"""Ways of saying that two sides met. A frame is the telling words alone; who stands on either side of
them is read from the clause around (`zones.py`).

Shapes (tag `shape`):
- two: somebody on the left did it to or with somebody on the right;
- between: all sides stand on the right ("a meeting between ... and ...");
- joint: all sides stand on the left ("PPP and ANP leaders got together");
- pool: both zones count, however they are shared out.
Tag `medium` is phone where nobody travelled. Tag `needs` = place: counts only with a venue or house in the sentence.
"""

from __future__ import annotations

from etl.claims.frames import Frame

_TALK = (
    r"(?:(?:telephonic|telephone|phone|video|virtual) )?(?:meetings?|talks|consultations?|parleys|negotiations|deliberations|discussions?|"
    r"huddles?|sit-?downs?|conversations?|confabulations?|rounds? of talks|tete-a-tete|heart-to-heart|dialogue|session|sitting|conclave|"
    r"interaction|exchange of views|one-on-one|powwow)"
)
_ADJ = r"(?:[a-z]+(?:-[a-z]+)*,? (?:and )?){0,4}?"
_HOLD = r"(?:held|holds?|holding|had|has had|having|have|conducted|convened|chaired|began|begins?|started|opened|concluded|resumed|kicked off|went into|continued)"


def _two(name: str, pattern: str, *examples: str, no: tuple[str, ...] = (), **tags: str) -> Frame:
    return Frame(name, pattern, examples, no, {"shape": "two", **tags})


def _as(shape: str, name: str, pattern: str, *examples: str, no: tuple[str, ...] = (), **tags: str) -> Frame:
    return Frame(name, pattern, examples, no, {"shape": shape, **tags})


ENCOUNTERS: tuple[Frame, ...] = (
    _two(
        "met",
        r"\b(?:met|meets?|meeting)\b(?! (?:of|was|is|the (?:target|demands?|criteria|deadline|requirement|threshold|needs?))\b)(?: (?:up )?with)?",
        "PPP leader Qaim Soomro met JUI-F chief Maulana Yar Gul in Sukkur.",
        "A three-member delegation of the ANP led by Zahir Shah Bacha met with PTI leader Asad Wazir on Monday.",
        no=("PPP leader Qaim Soomro met the party's workers in Sukkur.",),
    ),
    _two(
        "held-talks",
        rf"\b{_HOLD} {_ADJ}{_TALK}(?: {{D}})?(?: (?:at|in) (?:the )?<[VL]\d+>)?(?:,)? with\b",
        "Governor Saleem Qureshi of the PPP held a detailed meeting with PML-N leader Rana Aslam Khan.",
        "MQM-P convener Khalid Rizvi had a telephonic conversation with JI emir Hafiz Imran Ali.",
    ),
    _two(
        "called-on",
        r"\b(?:called|calls?|calling|paid a (?:courtesy )?(?:call|visit)|paying a (?:courtesy )?(?:call|visit)|paid a courtesy call)(?: {D})? (?:up)?on\b(?! (?:the (?:government|people|nation|party|chief election|election|authorities|state|court|international|institutions)|all|them to|[A-Z]?\w+ to\b))",
        "A PML-Q delegation headed by Salik Warraich called on JUI-F chief Maulana Yar Gul.",
        no=("PPP leader Qaim Soomro called on the government to withdraw the tax.",),
    ),
    _two(
        "hosted",
        r"\b(?:hosted|hosts|hosting|received|receives|welcomed|welcomes|greeted|greets|entertained|feted|played hosts? to|plays? hosts? to|played the host to|"
        r"threw (?:open )?[^.<]{0,40}? (?:for|to)|(?:gave|hosted|threw|laid|arranged|held) (?:an? |the )?[^.<]{0,30}?(?:dinner|lunch|luncheon|breakfast|iftar|reception|tea|supper|banquet)[^.<]{0,20}? (?:for|in honou?r of))\b",
        "JUI-F chief Maulana Yar Gul received PTI leader Asad Wazir at his residence.",
        "PML-N leader Rana Aslam Khan hosted a dinner in honour of PPP leader Qaim Soomro.",
        needs="person-right",
    ),
    _two(
        "telephoned",
        r"\b(?:telephoned|telephones|phoned|phones|rang(?: up)?|rings up|dialled|dials|buzzed|(?:made|placed|gave|makes) (?:an? )?(?:\w+ )?(?:phone |telephone |telephonic )?(?:phone|telephone|ring|call|telephonic call)(?: call)? to|"
        r"(?:contacted|contacts|called)(?: up)?(?= <P\d+>[^.]{0,60}(?:phone|telephon))|(?:telephonically|by phone|over (?:the )?(?:phone|telephone)|by telephone) contacted|contacted (?:by|over|on) (?:the )?(?:tele)?phone|"
        r"(?:spoke|speaks|talked|talks)(?: (?:by|over|on) (?:the )?(?:tele)?phone)? (?:to|with)(?=[^.;]{0,80}(?:phone|telephon|video link))|(?:spoke|talked) (?:by|over|on) (?:the )?(?:tele)?phone (?:to|with)|"
        r"(?:received|receives|got)(?: {D})? a (?:tele)?phone call from|had <[PO]\d+> on the line)",
        "PML-N leader Rana Aslam Khan rang up PPP leader Qaim Soomro on Tuesday.",
        "Prime Minister Shehbaz Sharif telephoned JUI-F chief Maulana Yar Gul.",
        "PPP leader Qaim Soomro spoke to ANP president Zahir Shah Bacha over the telephone.",
        medium="phone",
    ),
    _two(
        "contacted",
        r"\b(?:contacted|contacts|called up|reached out to|got in touch with|approached)\b(?=[^<.]{0,30}<P\d+>)",
        "PML-N leader Rana Aslam Khan also contacted PPP leader Qaim Soomro and sought his support.",
        medium="phone",
        weak="yes",
    ),
    _two(
        "sat-with",
        r"\b(?:sat|sits?|sitting|huddled|huddles|huddle|conferred|confers|parleyed|parleys|dined|dines|lunched|breakfasted|supped|closeted|held court|chatted|interacted|"
        r"exchanged (?:views|notes|pleasantries)|compared notes|rubbed shoulders|broke bread|had (?:an? )?(?:\w+ )?(?:tea|lunch|dinner|breakfast|iftar|supper|coffee|qehwa|audience|hour|word|session|sitting)|shared (?:an? |the )?(?:\w+ )?(?:iftar|meal|table|tea|dinner|lunch|breakfast|supper|stage)|"
        r"shook hands|shakes hands|shaking hands|talked shop|locked himself|put (?:their )?heads together|swapped (?:notes|lists))(?: (?:down|up|together|face to face|in session|in talks|in parleys))?[^.;<]{0,40}?(?: (?:on|at|in|late on|late) (?:the )?<[DVL]\d+>)*[^.;<]{0,20}? (?:with|opposite|across (?:the table )?from|beside|alongside|next to)\b",
        "PTI leader Asad Wazir sat down with JUI-F chief Maulana Yar Gul at Parliament Lodges.",
        "PPP leader Qaim Soomro was closeted with MQM-P convener Khalid Rizvi for two hours.",
        "ANP president Zahir Shah Bacha dined with PML-N leader Rana Aslam Khan on Friday night.",
    ),
    _two(
        "across-table",
        r"\b(?:across the table from|face to face with|eyeball to eyeball with|in a huddle with|in a meeting with|in talks with|during (?:an? |his |her |their |the )?"
        rf"{_ADJ}{_TALK} with|(?:after|following|at|in|before|on the sidelines of) (?:an? |his |her |their |the )?{_ADJ}{_TALK} with)\b",
        "PTI leader Asad Wazir said after a meeting with JUI-F chief Maulana Yar Gul that he was hopeful.",
    ),
    _two(
        "visited",
        r"\b(?:visited|visits|visiting|arrived at|arrives at|reached|reaches|landed at|lands at|landed up at|went to|goes to|going to|gone to|drove to|drives to|driven to|drove through the gates of|drove into|came to|comes to|come to|turned up at|"
        r"showed up at|stopped (?:by|over) at|dropped (?:in|by)(?: (?:at|on))?|drops in (?:on|at)|walked (?:in)?to|stepped into|trooped (?:in)?to|rolled (?:in)?to|swept (?:in)?to|sweeps (?:in)?to|sweeps through the gates of|"
        r"knocked (?:at|on) the doors? of|was at|were at|been to|been at|headed (?:to|for)|made (?:his|her|their|its) way to|called at|rushed to|flew (?:out )?to|travelled to|escorted (?:in)?to|taken to|brought to|driven into|slipped into|"
        r"slipping into|going into|repaired to|descended on|paid a visit to|paying a visit to|visit to|took a helicopter to|checked in at|presented (?:himself|herself|themselves) at|ushered into)\b",
        "A PPP delegation led by Qaim Soomro visited the residence of JUI-F chief Maulana Yar Gul.",
        "PTI leader Asad Wazir arrived at the house of MWM leader Allama Raja Shirazi.",
        needs="home",
    ),
    _two(
        "condoled",
        r"\b(?:condoled with|offered (?:condolences|fateha)[^.<]{0,20}? (?:to|with)|(?:inquire|enquire|inquired|enquired) after the health of|to see|for an audience with|gave (?:an )?audience to|heard)\b(?=[^.<]{0,20}<P)",
        "PML-N leader Rana Aslam Khan condoled with PPP leader Qaim Soomro over the death of his mother.",
    ),
    _as(
        "pool",
        "was-received",
        r"\b(?:(?:was|were|been|being) (?:\w+ )?(?:received|welcomed|greeted|hosted|given (?:an )?audience|met|treated|garlanded|escorted|seen off|kept waiting|called on|visited|told|briefed)"
        r"(?: (?:at|in) (?:the )?<[VLO]\d+>)?[^.;<]{0,40}? by|(?:was|were)(?: later| also)? (?:the )?(?:\w+ )?guests? of|guests? of|had <P\d+>[^.;<]{0,30} over|had (?:him|her|them) over)\b",
        "JUI-F leader Hafiz Zakir was received by PTI leader Asad Wazir at his residence.",
        "The visitors from MQM-P were later the dinner guests of IPP president Aleem Gondal.",
    ),
    _as(
        "between",
        "meeting-between",
        rf"\b{_TALK}(?: (?:{{D}}|at (?:the )?{{V}}|in (?:the )?{{L}}))?,? between\b",
        "A meeting between PPP leader Qaim Soomro and PML-N leader Rana Aslam Khan took place on Sunday.",
        "Talks between the PPP and the MQM-P were held at Bahadurabad on Sunday.",
    ),
    _as(
        "pool",
        "meeting-of",
        rf"\b(?:joint (?:meeting|session|sitting)|(?:meeting|huddle|session|sitting|conclave|gathering|conference|moot|get-together|all[- ]parties conference|APC|multi-?party conference|jirga|seminar|dialogue)) (?:of|among|amongst)\b",
        "A joint meeting of the PPP and PML-N coordination committees took place at Governor House.",
    ),
    _as(
        "joint",
        "got-together",
        rf"\b(?:{_HOLD} (?!of\b|at\b){_ADJ}(?:meetings?|talks|consultations?|parleys|negotiations|huddles?|sit-?downs?|joint session|joint meeting)(?! with)|met\b(?! (?:with )?[<\w]*<?[PO])|meet\b(?! with)|huddled?\b|gathered\b|got together|gets? together|put (?:their )?heads together|sat (?:down )?(?:together|face to face|around|round|across)|"
        r"put (?:their )?signatures|exchanged (?:views|notes|lists)|shook hands on|went over|assembled|converged|came together at|went into a huddle|swapped lists|broke bread|met (?:each other|again))",
        "PPP and PML-N leaders held talks at Governor House on Saturday.",
        "The leaders of the ANP and the JUI-F got together in Peshawar on Sunday.",
        no=("PML-N leaders held a meeting in Lahore on Sunday.",),
    ),
)

# Sentences that tell more of a meeting spoken of before. Tag `list` says where the people stand.
ATTENDANCE: tuple[Frame, ...] = (
    _as(
        "right",
        "attended-by",
        r"\b(?:(?:was|were|is|are|had been|been) (?:also |well |jointly )?(?:attended|represented|accompanied|flanked|assisted|joined|led|headed|co-chaired|chaired|presided over|aided|helped) by|comprised|comprises|comprising|consisted of|consisting of|"
        r"made up of|composed of|(?:also )?included?s?|including|accompanied by|flanked by|assisted by|led by|headed by|in attendance were|along with|guests were|guests included|present (?:on the occasion )?were|attendees? (?:were|included)|"
        r"participants (?:were|included)|(?:those|others|also) (?:who (?:attended|participated|were present)|present|in attendance|attending|participating)(?: [^.<]{0,40}?)?(?:were|was|included?d?)|around the table[^.<]{0,20}(?:were|sat)|facing them|on the other side|"
        r"brought along|in they troop[^:]{0,20}:?|taking|at (?:his|her|their|whose) (?:side|elbow)(?: sat| stood| was| were)?|we can make out|the hosts? (?:were|included))",
        "The PPP delegation comprised Qaim Soomro, Nawab Wassan and Shazia Sial.",
        "The meeting was also attended by Qaim Soomro and Nawab Wassan.",
    ),
    _as(
        "left",
        "also-present",
        r"\b(?:(?:were|was|are) (?:also |both )?(?:present|in attendance|there|in the room|on hand|at hand|among (?:those|the (?:guests|participants|attendees))|part of|seated)|(?:were|was) (?:also )?(?:the )?(?:others?|among)|(?:also |too )?(?:attended|accompanied|joined (?:them|the meeting|him|her)|participated|took part|represented|formed part|"
        r"kept the minutes|did the honours|laid the table|spoke for|looked on|sat (?:beside|in)|sit (?:beside|in)|stood (?:beside|behind)|was (?:also )?there|were (?:also )?there|dropped in|came for|came with)|on behalf of|from the <O\d+> side)\b",
        "Qaim Soomro and Nawab Wassan were also present on the occasion.",
        "Qaim Soomro and Nawab Wassan represented the PPP.",
    ),
)

_EVENT = (
    r"(?:meeting|huddle|session|sitting|moot|conference|conclave|dinner|iftar(?:-dinner)?|reception|luncheon|lunch|breakfast|talks|jirga|seminar|get-together|"
    r"gathering|APC|all[- ]part(?:y|ies) conference|multi-?party conference|round ?table|consultations|negotiations|parleys)"
)

# Sentences about an event: more of the one told before, or one whose sides are named elsewhere. Shape "here":
# those named in the sentence are of it; "again": another one of the same sides.
EVENTS: tuple[Frame, ...] = (
    _as(
        "again",
        "next-meeting",
        r"\b(?:the next (?:round|meeting|session|sitting)|(?:next|second|another|follow-up|fresh) (?:round|meeting|session|sitting)(?: of talks)?|(?:round|session) (?:two|three)|meet again|(?:sit|gather|convene|get together|sit down|meet) again|return the (?:visit|call))\b",
        "PPP leader Qaim Soomro met PML-N leader Rana Aslam Khan on Sunday. The next meeting will be held on April 12.",
    ),
    _as(
        "here",
        "event",
        rf"\b(?:{_EVENT} (?:[^.;<]{{0,30}} )?(?:was|were|is|being) (?:\w+ )?(?:held|attended|hosted|chaired|presided|convened|organi[sz]ed|arranged|co-chaired|represented)|(?:at|in|during|after|of) (?:an?|the|this|their|today's|yesterday's) {_ADJ}{_EVENT}|"
        rf"{_EVENT},? (?:also )?(?:hosted|attended|organi[sz]ed|convened|chaired|presided over|arranged|called) by|(?:hosts?|hosted|hosting|plays? hosts? to|played hosts? to|convened|organised|attended|participat\w+ in) (?:an?|the|today's|yesterday's) {_ADJ}{_EVENT}|"
        r"(?:parties|leaders|opposition) (?:[a-z]+ )?(?:gathered|assembled|met|converged))\b",
        "A dinner hosted by PPP leader Qaim Soomro was held on Sunday. It was attended by ANP president Zahir Shah Bacha.",
    ),
)
