"""Ways of saying that people met that name them all on one side of the words, or on both (see `frames`)."""

from __future__ import annotations

from etl.claims.frames import Frame
from etl.claims.meetings.phrases import ADJ, HOLD, ON, SPEECH, TALK, shaped

JOINT: tuple[Frame, ...] = (
    shaped(
        "pool",
        "was-received",
        r"\b(?:(?:was|were|been|being|be|is) (?:later |also |warmly |\w+ly )?(?:received|"
        r"welcomed|greeted|hosted|given (?:an )?audience|met|treated|garlanded|"
        r"escorted|seen off|called on|visited|closeted|shown in|given "
        r"the muffler)\b"
        rf"(?:{ON})[^.;<\"]{{0,50}}?{ON}[^.;<\"]{{0,30}}?(?: by| with)|(?:was|"
        r"were|be|been)(?: later| also| among)* (?:the )?(?:\w+ )?guests? of|had "
        rf"(?=<P\d+>[^.;<]{{0,30}} over\b)|had (?:him|her|them) over)\b",
        "JUI-F leader Hafiz Zakir was received by PTI leader Asad Wazir at his residence.",
        needs="left",
    ),
    shaped(
        "pool",
        "where-received",
        r"\b(?:drove|went|travelled|came|flew|headed|reached|arrived)\b(?:[^.;<\"]|<[VLOD]\d+>){0,60}?,? where "
        r"(?:it|they|he|she|the (?:delegation|visitors?|guests?|team)) (?:was|were) (?:\w+ly )?(?:received|welcomed|"
        r"greeted|hosted|met) by\b",
        "A PPP delegation led by Qaim Soomro drove to Mansehra, where it was received by PML-N leader Rana Aslam Khan.",
        needs="left",
    ),
    shaped(
        "pool",
        "guest-of",
        r"\b(?:(?:is|was|were|be|been)(?: to be| later| also| among)* (?:the )?(?=<P\d+>'s? "
        r"(?:[\w-]+ )?guests?\b)|guests of\b)",
        "PPP leader Qaim Soomro is to be PML-N leader Rana Aslam Khan's guest at dinner on Saturday.",
    ),
    shaped(
        "between",
        "meeting-between",
        rf"(?<!\w){TALK}(?: (?:took place|was held|were held|is underway|has taken place|"
        rf"have taken place|held|lasting [^.<]{{0,20}}))?{ON} between\b",
        "A meeting between PPP leader Qaim Soomro and PML-N leader Rana Aslam Khan took place on Sunday.",
        "Talks between the PPP and the MQM-P were held at Bahadurabad on Sunday.",
    ),
    shaped(
        "between",
        "talks-led-by",
        rf"(?<!\w){TALK} (?:were|was|are|is) (?:jointly )?(?:led|headed|co-chaired|spearheaded|conducted) (?:jointly )?by\b",
        "The talks were led by PPP leader Qaim Soomro and PML-N leader Rana Aslam Khan.",
        needs="right-two",
    ),
    shaped(
        "between",
        "joint-committee-met",
        r"(?<!\w)(?=<O\d+>(?:-|\u2013|/| and the | and )<O\d+> (?:[a-z]+ ){0,2}(?:committees?|talks|negotiations|dialogue|parleys|meetings?|session|huddle|teams?|negotiators|panels?)"
        r" (?:[a-z]+ly )?(?:on <D\d+> )?(?:met|held|was held|took place|were held|continued|resumed|began|ended|concluded|sat|yielded|failed)\b)",
        "The PPP-PML-N coordination committee met on Friday.",
        needs="right-two",
    ),
    shaped(
        "between",
        "joint-committee-to-meet",
        r"(?<!\w)(?=<O\d+>(?:-|\u2013|/| and the | and )<O\d+> (?:[a-z]+ ){0,2}(?:committees?|talks|negotiations|dialogue|parleys|meetings?|session|huddle|teams?|negotiators|panels?)"
        r" (?:(?:meets?|sits?)(?: again)? <D\d+>|(?:will|to|is to|are to|is due to|is scheduled to|are scheduled to) (?:meet|sit|resume|continue|be held|take place)))",
        "The PPP-PML-N coordination committee meets today.",
        needs="right-two",
        status="planned",
    ),
    shaped(
        "between",
        "call-from",
        r"(?<!\w)(?:(?:tele)?phone call|telephonic call|call(?= from)|visit|sit-?down|tete-a-tete|one-on-one|meeting) (?:from|by|of) (?=(?:the )?<P\d+>(?:[^.;<]|<[DL]\d+>){0,40} (?:to|with|on) (?:the )?<P\d+>)",
        "A telephone call from PPP leader Qaim Soomro to PML-N leader Rana Aslam Khan on Friday broke the ice.",
        needs="right-two",
    ),
    shaped(
        "pool",
        "in-a-meeting",
        rf"\b(?:in|during|at|over|through|via|after (?=their)|following (?=their)) ?(?:an?|their|the|this) {ADJ}(?:meeting|"
        r"call|conversation|phone call|telephonic contact|huddle|sitting|session|"
        r"interaction|sit-down|talks|dinner|lunch|breakfast|iftar|cup of tea|tea|"
        r"tete-a-tete|phone|telephone)\b(?! (?:with|between|of))",
        "PPP leader Qaim Soomro and PML-N leader Rana Aslam Khan discussed the bill during a meeting here on Monday.",
        "In a telephonic conversation, PPP leader Qaim Soomro and ANP president "
        "Zahir Shah Bacha agreed to stay in touch.",
        needs="people",
    ),
    shaped(
        "between",
        "around-the-table",
        r"\b(?:around|round|at) (?:the|one|the same) table(?: |, )[^<\"]{0,40}?(?:were|sat|was)\b",
        "Around the table were PPP leader Qaim Soomro and PML-N leader Rana Aslam Khan.",
    ),
    shaped(
        "pool",
        "meeting-of",
        r"\b(?:joint (?:meeting|session|sitting)|(?:meeting|huddle|session|sitting|"
        r"conclave|gathering|conference|moot|get-together|all[- ]parties conference|"
        r"APC|multi-?party conference|jirga|seminar|dialogue)) (?:of|among|amongst)"
        r"\b",
        "A joint meeting of the PPP and PML-N coordination committees took place at Governor House.",
    ),
    shaped(
        "joint",
        "got-together",
        rf"\b(?:{HOLD} (?!of\b|at\b){ADJ}(?:meetings?|talks|consultations?|parleys|"
        r"negotiations|huddles?|sit-?downs?|joint session|joint meeting|session|"
        r"sitting|conversation|conclave|exchange of views|heart-to-heart|tete-a-tete|interaction|appointment|dialogue|rendezvous)\b(?! with)|have an appointment|(?:were|remained|stayed) closeted\b(?! with)|(?<=are )meeting\b(?! with| the | his | <[PO])|(?:ran|bumped) into each other|met\b(?! (?:with )?(?:the |"
        r"his |an? )?[<\w]*<?[PO])|meet\b(?! with)|huddled?\b|gathered\b|got together|"
        r"gets? together|put (?:their )?heads together|sat (?:down )?(?:together|"
        r"face to face|around|round|across|till|until)|"
        r"put (?:their )?signatures|exchanged (?:views|notes|lists)|shook hands(?! "
        r"with)|went over|assembled|converged|came together at|went into a huddle|"
        r"swapped lists|broke bread|sits? (?:down|together)\b(?! (?:with|in (?:favou?r|the opposition|opposition|protest)|for))|"
        r"(?:were|sat|gathered|assembled|are) (?:around|round|at) (?:the|one|the same) (?:dinner |negotiating )?table|had sat\b(?! (?:in|on) (?:the )?(?:opposition|treasury|committee|bench))|"
        r"conferred\b(?! (?:with|on|upon))|deliberated\b|(?:saw|see|seen|sees) each other|"
        r"(?:resumed|continued|concluded|wound up|picked up) their (?:talks|negotiations|dialogue|deliberations|parleys)|met (?:each other|again)|thrashed out by|(?:sent|"
        r"dispatched) [^.;<]{0,40} to the same table|found themselves (?:[a-z]+ "
        r")?(?:under <N\\d+> roof|at the same table|around|face to face|in the "
        r"same room)|(?:came|come|were) (?:face to face|eyeball to eyeball)|had their heads together|shared "
        r"(?:the |a )?(?:stage|table|dais|platform|car|ride|sofa|meal|lunch|dinner|breakfast))\b",
        "PPP and PML-N leaders held talks at Governor House on Saturday.",
        "The leaders of the ANP and the JUI-F got together in Peshawar on Sunday.",
        no=("PML-N leaders held a meeting in Lahore on Sunday.",),
    ),
    shaped(
        "joint",
        "spoke-by-phone",
        rf"\b(?:{SPEECH} (?:to each other )?(?:by|over|on) (?:the )?(?:tele)?phone|"
        r"(?:discussed|reviewed|talked about|agreed)\b[^.;<]{0,60} (?:by|over|on) (?:the )?(?:tele)?phone|"
        r"(?:held|had|have had) (?:an? )?(?:\w+ )?tele(?:phone|phonic) (?:conversations?|"
        r"contacts?|talks?)(?! with))\b",
        "PPP leader Qaim Soomro and PML-N leader Rana Aslam Khan have spoken on the phone.",
        medium="phone",
    ),
    shaped(
        "pool",
        "thrashed-out",
        r"\b(?:thrashed out|hammered out|initialled|inked|finali[sz]ed|signed|sealed|"
        r"worked out|settled|put pen to paper)\b[^.;\"]{0,40}? (?:by|between)\b(?=[^.;\"]{0,120}(?:<V\d"
        r"+>|House\b|residence|hotel|Lodges|secretariat|bungalow|Secretariat))",
        "The pact was initialled by PPP leader Qaim Soomro and PML-N leader Rana Aslam Khan at a hotel in Sukkur.",
        needs="right-two",
    ),
)
