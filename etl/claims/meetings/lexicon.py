"""Words of meetings by meaning: what the trained reader counts around those who may have met. In lower case, to be
sought in lower-case text."""

from __future__ import annotations

import re

_WORDS: dict[str, str] = {
    # being together
    "meet": r"met|meets?|meeting|re-?met|encounter(?:ed|s)?|rendezvous|tryst|get[- ]together|got together|"
    r"gets? together|came together|face to face|face-to-face|one[- ]on[- ]one|tete-a-tete|in person|reunited|"
    r"reunion|crossed paths|ran into|bumped into|saw each other|seen together|spotted together|audience",
    "talk-noun": r"talks|consultations?|parleys?|negotiations?|discussions?|dialogues?|deliberations?|huddles?|"
    r"conversations?|confabulations?|conclave|interactions?|exchange of views|powwow|sittings?|sit-?downs?|"
    r"sessions?|rounds?|meetings?|heart-to-heart|tour d'horizon|chinwag|confab|gup-?shup|chat|chats|mulaqat|"
    r"briefing|exchange",
    "talk-verb": r"conferred|confer|confers|conferring|parleyed|discuss(?:ed|es|ing)?|deliberated?|exchanged (?:views|notes|"
    r"pleasantries)|compared notes|compare notes|hear(?:d)? .{0,30}out|sound(?:ed)? .{0,30}out|talk(?:ed|s|ing)? "
    r"(?:to|with|over|things|shop)|spoke (?:to|with)|speaks? (?:to|with)|spoken (?:to|with)|chatted|conversed|"
    r"interacted|consulted|negotiated?|negotiating|bargained|haggled|thrashed out|hammered out|ironed out|mulled|"
    r"brainstormed|swapped|opened (?:his|her|their) hearts?|pour(?:ed)? out|took .{0,25}into confidence|"
    r"taken into confidence|apprised|briefed|put .{0,40}(?:terms|price|demands|case|proposals?)|pleaded|"
    r"went over|going over|go over|pored over",
    "sit": r"sat|sits?|sitting|seated|seats? beside|huddled|closeted|perched|reclined|squatted|settled (?:in|into|on)|"
    r"across (?:the|a) table|across from|opposite|around the table|round the table|at (?:the same|one) table|table|"
    r"side by side|shoulder to shoulder|knee to knee|next to (?:him|her|each)|beside (?:him|her)|sofas?|charpoys?|"
    r"carpet|cushions?|verandah|chairs",
    "visit": r"visit|visits|visited|visiting|visitors?|call(?:ed|s|ing)? (?:\w+ )?(?:on|upon|at|round)|paid (?:an? |his |her |"
    r"their )?(?:\w+ )?(?:visit|call|respects|court)|pay(?:s|ing)? (?:an? |his |her |their )?(?:\w+ )?(?:visit|call|respects)|"
    r"dropp(?:ed|ing) (?:in|by)|drops? (?:in|by)|popped (?:in|over|round)|looked in|stopp(?:ed|ing) (?:by|over|off|at)|stops? "
    r"(?:by|over|at)|turn(?:ed|s)? up|show(?:ed|s)? up|knock(?:ed|s)?|a knock|waited on|came (?:calling|knocking|round|over)|"
    r"guests?|callers?|on the doorsteps?|doorsteps?|return(?:ed)? the (?:call|visit)|port of call|condole\w*|"
    r"courtesy call|entourage|made (?:his|her|their|a) (?:\w+ )?(?:way|beeline|pilgrimage|rounds)|pilgrimage",
    "go": r"went|goes|going|gone|came|comes?|coming|arriv(?:ed|es|ing|al)|drove|drives?|driven|flew|flies|flown|"
    r"reach(?:ed|es|ing)|land(?:ed|s)|walk(?:ed|s)|stepp(?:ed|ing)|steps (?:in|out|into)|trooped|rolled|swept|sweeps|"
    r"head(?:ed|s|ing) (?:for|to)|travel(?:led|ed|s|ling)|journeyed|rushed|hurried|dashed|slipped|enter(?:ed|s)|"
    r"emerg(?:ed|es|ing)|left|leav(?:es|ing)|ushered|escorted|taken to|brought (?:him|her|them)? ?to|shuttled|"
    r"motorcade|convoy|car|plane|helicopter|flight|gates?|crossed|been (?:to|at)|back (?:at|from)|trip|on (?:his|her|their) "
    r"way|knocks?|pulled (?:up|into)|alighted|descended|filed (?:in|into|out)|stay(?:ed|s)|was (?:at|in)|were (?:at|in)",
    "receive": r"receiv(?:ed|es|ing)|welcom(?:ed|es|ing)|greet(?:ed|s|ing)|host(?:ed|s|ing)?|hosts|play(?:ed|s)? hosts?|entertain\w*|"
    r"feted|treated|garlanded|saw .{0,25}off|see .{0,25}off|opened (?:his|her|their|the) (?:door|gate|house|home)s?|had "
    r".{0,30}over|laid (?:the|a|on)|threw (?:a|an|open)|gave (?:a|an) (?:\w+ )?(?:dinner|lunch|breakfast|reception|"
    r"iftar|audience|banquet|hearing)|served|poured|feast\w*|did the honours|led .{0,20}in|came (?:down|out) to|came down|"
    r"waiting (?:for|to)|embrac\w*|hugg?(?:ed|s)?|shook hands|shake hands|handshakes?|shake it|clasped|hand in hand|kissed|"
    r"bear hug|rose petals|petals|bouquets?|flowers|warmly|cordial",
    "phone": r"phon(?:ed|es|ing)|phones?|telephon\w*|rang|rings?|ringing|dial(?:led|s|ed)|on the line|video (?:link|call|"
    r"conference)|zoom|skype|whatsapp|(?:a|the|his|her|late-night|phone) calls?|calls (?:to|from|with)|long distance|receiver|"
    r"handset|speakerphone|by wire|hotline",
    "contact": r"contact(?:ed|s|ing)?|reached out|got in touch|approach(?:ed|es)?|made contact|sent word|sent .{0,20}message|"
    r"messages?|emissar\w+|envoys?|go-betweens?|intermediar\w+|interlocutors?|in touch|carried",
    "meal": r"breakfast|brunch|lunch(?:eon|ed)?|dinner|din(?:ed|es|e|ing)|supp(?:er|ed)|iftar\w*|sehri|tea|chai|qehwa|kahwa|coffee|"
    r"biryani|meals?|dessert|pakoras?|samosas?|parathas?|nihari|haleem|sajji|kebabs?|qorma|karahi|pulao|halwa|lassi|mango(?:es)?|"
    r"feast|banquet|plates?|refreshments|dastarkhwan|bread|(?:broke|break|breaking) (?:his|their|the|a)? ?fast|ate|eat(?:en|ing)?|"
    r"cups?|cakes?|sweets|mithai|kheer|trout|fish|doodh patti|naan|chapli|rosh|dates|sharbat|hi-tea|high tea|cuppa",
    "house": r"residence|houses?|home|abode|otaq|autaq|hujra|dera|bungalow|drawing[- ]rooms?|villa|farm ?houses?|haveli|mansion|"
    r"apartment|flat|lodges?|guest ?house|rest ?house|kothi|baithak|estate|manzil|mahal|place|native village|hometown|"
    r"bedside|chambers?|lawns?|annexe|doors?|porch|rooms?|suite",
    "office": r"headquarters?|head office|secretariat|office|markaz|camp|party house|sit-in|camp office|seminary|madrass?ah?|mosque|"
    r"(?:governor|cm|chief minister|president|prime minister|speaker)(?:'s)? (?:house|office|chamber)|parliament (?:house|lodges)",
    "public-place": r"hotel|club|restaurant|cafe|gymkhana|lounge|library|courtyard|airport|hospital|clinic|wedding|walima|valima|"
    r"nikah|funeral|chehlum|janaza|shrine|garden|farm|marquee|banquet hall|retreat|hangar|train|motorway",
    "condole": r"condol\w*|fateha|fatiha|offer(?:ed)? prayers|death of|demise|bereaved|mourning|inquir\w+ after|enquir\w+ after|"
    r"health|ailing|convalescing|recuperating|felicitat\w*|congratulat\w*|wedding|eid (?:greetings|mubarak)",
    "time-spent": r"hours?|minutes|hour-long|day-long|half an hour|till (?:late|midnight|dawn|well)|until (?:late|midnight|dawn|the "
    r"small)|past midnight|late (?:into the )?night|small hours|wee hours|whole (?:evening|day|night|afternoon)|all (?:evening|night|day)|"
    r"overnight|marathon|lengthy|prolonged|lasted|last(?:s|ing)|continued for|went on (?:for|till|until)|at length|brief(?:ly)?",
    "clock": r"\d{1,2}(?::\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|o'clock|noon|midnight|evening|night|morning|afternoon|dusk|dawn|sunset|"
    r"iftar time|after (?:isha|maghrib|friday prayers|juma)|sunday|monday|tuesday|wednesday|thursday|friday|saturday",
    "ceremony": r"scar(?:f|ves)|muffler|garlands?|topi|ajrak|cap|shawl|turban|pagri|pin(?:ned)?|flag|photograph\w*|photo|photos|"
    r"picture[ds]?|snap(?:ped|s)?|selfie|cameras?|pos(?:ed|es|ing)|footage|image|frame",
    "delegation": r"delegations?|deputations?|teams?|committees?|contingent|group of|party of|member (?:delegation|team|committee)|"
    r"panel|-member|members of|comprising|consist(?:ed|ing)|led by|headed by|accompanied|flanked|along with|together with|with "
    r"(?:him|her|them) (?:were|was)",
    "both": r"both|each other|one another|together|jointly|the two|two sides|sides|mutual\w*|duo|trio|pair|the three|all three",
    "paper": r"sign(?:ed|s|ing)?|initialled|inked|draft|lists?|documents?|pact|accord|agreement|memorandum|formula|terms|clauses|"
    r"points?|agenda|minutes of|exchanged|handed (?:over|him|her|me)?|sealed|finalis\w+|finaliz\w+|settled|worked out|"
    r"deal|struck",
    "event": r"conference|moot|apc|mpc|all[- ]part(?:y|ies)|multi-?party|reception|jirga|summit|gathering|convened|summoned|congregation|"
    r"panchayat|seminar|ceremony|function|get-together|iftar|conclave|round ?table",
    "attend": r"attend(?:ed|s|ing|ance|ees)?|participat\w+|took part|present|there (?:were|was)|joined by|participants|were represented|"
    r"chaired|presided|hosts|convened by",
    "secret": r"secret(?:ly)?|quiet(?:ly)?|closed[- ]doors?|behind (?:closed|locked) doors?|locked|unannounced|away from the|under (?:the )?"
    r"cover|discreet\w*|hush|clandestine|back[- ]?(?:door|gate|channel)|unscheduled|surprise|impromptu|rare|"
    r"first (?:meeting|time|contact|encounter)|one-on-one|alone",
    "purpose": r"to (?:discuss|seek|ask|persuade|convince|woo|placate|pacify|mollify|invite|condole|congratulate|felicitate|thank|hear|"
    r"talk|negotiate|finali[sz]e|hammer|iron|inquire|enquire|extend|convey|deliver|hand|sound|win|solicit|review|work out|patch|"
    r"mend|tell|see|meet|explore|sort out|settle|inform|offer|console|bring|break|brief|plead|request)",
    "topic": r"political situation|matters of mutual|seat adjustment|current situation|prevailing|overall situation|country's situation|"
    r"matters (?:of|relating|pertaining)|issues (?:of|relating)|came (?:up|under) (?:for )?(?:discussion|consideration)|"
    r"under discussion|(?:dwelt|focus(?:s?ed)?|centred|revolved) (?:up)?on|exchange of views|modalities|differences|grievances|"
    r"reservations|future (?:course|strategy|line)|line of action|power[- ]sharing",
    "outcome": r"agreed (?:to|on|that)|vowed|decided (?:to|that)|resolved to|joint (?:statement|press|declaration|communique|announcement)|"
    r"handout|communique|statement issued|press release|after the meeting|after(?:wards|ward)|later (?:told|said|spoke)|told reporters|"
    r"emerged|came out|walked out|ended (?:in|with|without)|inconclusive|consensus|breakthrough|deadlock",
    "again": r"again|another|second|third|next round|follow-up|once more|resume[ds]?|reconvene|return visit|return the|round two|"
    r"back (?:to|with)|repeat",
    # how it stands
    "plan": r"will|shall|'ll|is to|are to|to (?:meet|visit|call|hold|host|receive|sit|see)|due|scheduled|expected|likely|slated|"
    r"plan(?:s|ned|ning)?|set to|tomorrow|upcoming|forthcoming|appointment|awaited|next (?:week|month)|today|is (?:coming|going|flying)|"
    r"proposed|pencilled|fixed|booked|tentative\w*|on (?:his|her|their) schedule|itinerary",
    "wish": r"want(?:s|ed)?|wish(?:es|ed)?|hop(?:e|es|ed)|invit(?:e|es|ed|ation|ing)|offer(?:s|ed)? (?:to|talks)|ready (?:to|for)|willing|seek(?:s|ing)|"
    r"sought|request(?:ed|s)?|ask(?:ed|s) (?:for|to)|urg(?:ed|es)|should|must|appeal(?:ed|s)|refus(?:ed|es|al)|declin(?:ed|es)|"
    r"turned down|snubbed|open to|keen|demand(?:ed|s)?",
    "may": r"may|might|could|would|can|cannot|if|unless|whether|possib\w+|chances?|perhaps|were to|in case|rumou?r\w*|reportedly|"
    r"speculat\w+|said to|believed",
    "deny": r"den(?:y|ies|ied|ial|ying)|refut\w+|reject(?:ed|s)|dismiss(?:ed|es)|baseless|fabricat\w+|concocted|fake|no such|false|"
    r"never (?:met|happened|took place|went|sat|saw)|did not (?:meet|take place|happen|go|see|sit)|didn't|neither|nor|"
    r"pack of lies|figment|untrue|has not met|have not met|no (?:meeting|breakfast|dinner|lunch|contact|visit|call|talks|midnight)",
    "negation": r"not|n't|never|no|none|nobody|without|nor|neither|hardly|failed to|yet to|avoid\w*|skipp?(?:ed|s)|stayed away|absent|"
    r"boycott\w*|cancell?ed|called off|postponed|put off|shelved",
    "history": r"(?:in|of|since|back in|during) (?:19|20)\d\d|years? ago|decades?|once|formerly|used to|in the past|former(?:ly)?|"
    r"months? ago|last year|anniversary|the late|earlier (?:this|in the) (?:year|month)|had (?:earlier|previously|already)|recall\w*|"
    r"past (?:meetings|rounds)|history|era|tenure",
    "habit": r"often|always|usually|every|frequent\w*|regular\w*|times|series of|rounds of|several|many|numerous|contacts|keeps?|"
    r"continue to|have been (?:meeting|holding|in)|in (?:constant )?(?:touch|contact|talks)|multiple|sessions",
    # what is no meeting
    "speech": r"said|says|saying|told|tells|added|claimed|claims|stated|statement|announced|warned|asserted|alleged|maintained|declared|"
    r"remarked|replied|insisted|commented|quipped|tweet\w*|posted|interview|addressing|addressed|speaking|spokes\w+",
    "press": r"press conference|news conference|presser|media talk|talking to (?:the )?(?:media|reporters|journalists|newsmen)|told "
    r"(?:reporters|journalists|newsmen|the media|a|this)|talk show|tv|channel|television|talking to|speaking to|journalists|reporters|"
    r"newsmen|column",
    "quarrel": r"critici[sz]\w*|accus\w*|slam(?:med|s)?|blast(?:ed|s)|lash(?:ed|es)|taunt\w*|mock\w*|condemn\w*|rival\w*|rift|feud|spat|"
    r"hit back|barbs?|blam(?:ed|es|ing)|attack(?:ed|s|ing)?|oppos(?:ed|es|ing|ition)|against|traitors?|corrupt\w*|disown\w*|clash\w*",
    "assembly": r"national assembly|provincial assembly|assembly|senate|the house|parliament|floor|resolution|bill|legislation|motion|"
    r"vot(?:ed|es|ing|e)|speaker|chairman|treasury|opposition benches|quorum|lawmakers|amendment|budget|oath|swor[en]|sworn in|"
    r"adjourn\w*|walk(?:ed)? out|walkout|standing committee|cabinet",
    "election": r"elections?|polls?|polled|polling|candidates?|won|win|wins|lost|defeat\w*|secured|votes|margin|runner-up|constituency|"
    r"tickets?|nomination|contest\w*|seats?|bagged|winner|victor\w*|returned|ballots?|campaign\w*|leading|trailing|rallies",
    "court": r"courts?|judges?|justice|bail|jail|prison|verdict|petition\w*|tribunal|nab|fir|arrest\w*|police|case|hearing|lawyers?|"
    r"custody|sentenced|convicted|accused",
    "rally": r"rall(?:y|ies)|public (?:meeting|gathering)s?|jalsa|procession|long march|crowds?|sit-in|protest\w*|demonstration|workers|"
    r"convention|supporters|stage",
    "foreign": r"ambassador|high commissioner|envoy of|diplomats?|embassy|foreign|chinese|saudi|iranian|turkish|british|american|us|uk|"
    r"washington|beijing|london|riyadh|afghan|qatari|united nations|imf|army chief|coas|general headquarters|ghq|isi|corps commander|"
    r"chief secretary|commissioner|ecp|election commission(?:er)?",
    "inner": r"core committee|cec|central executive|parliamentary (?:party|group)|party (?:leaders|workers|meeting|office-bearers)|"
    r"office-bearers|executive committee|general body|shura|party's|cabinet meeting|own party|workers' convention|internal|intra-party",
    "switch": r"join(?:ed|s|ing)?|quit(?:s|ting)?|left the|resign\w*|defect\w*|switch\w*|fold|parted|loyalt\w+|jumped|ditch\w*|dumped|"
    r"rejoin\w*|into the (?:fold|party|ranks)|entry|announced (?:his|her|their) (?:joining|support|entry)|turncoat|lota",
    "support": r"support\w*|back(?:ed|ing|s)|endors\w*|withdr[ae]w\w*|in favou?r of|step(?:ped)? down|alliance|coalition|seat adjustment|merge\w*|"
    r"allied|ally|allies|partners?|joined hands|unite[ds]?",
    "appoint": r"appoint\w*|nominat\w*|elected|named (?:as|to)|post of|office of|replac\w+|succe\w+|took (?:oath|charge)|election of",
    "kin": r"son|daughter|brother|sister|wife|father|mother|uncle|nephew|cousin|family|grandson|in-law",
}
CATEGORIES: dict[str, re.Pattern[str]] = {
    name: re.compile(rf"(?<![\w-])(?:{words})(?![\w-])") for name, words in _WORDS.items()
}
