"""Sentences about an encounter told before: who was there, what the event was, when the next one is."""

from __future__ import annotations

from etl.claims.frames import Frame
from etl.claims.meetings.phrases import ADJ, shaped

# Sentences that tell more of a meeting spoken of before. Tag `shape` says where the people stand.
ATTENDANCE: tuple[Frame, ...] = (
    shaped(
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
        r"by|chaired by|behind the [a-z]+ stand"
        r"|\b(?:they|he|she|the (?:guests|visitors|delegation|team|callers|delegates|leaders|party)|whe?re)(?: \w+)? "
        r"(?:was|were) (?:\w+ly )?(?:received|welcomed|greeted|met|hosted|ushered in)"
        r"(?: (?:there|at|on|in|upon)\b[^.;<]{0,30}(?:<[VLD]\d+>)?)?,? by"
        r"|\b(?:those|others) accompanying (?:<P\d+>|him|her|them) (?:were|included)|\b(?:(?:other )?members of (?:the|his|her|its|their|<O\d+>'s?) (?:delegation|team|side)|(?:delegation|team) members"
        r"|rest of the (?:delegation|team))(?: (?:were|are|was|included))?:?"
        r"|\b(?:present|there) (?:from|for|on behalf of|on the part of) (?:the )?<O\d+>(?:'s)?(?: side)?(?: were| was)?:?"
        r"|\b(?:from|for|on) (?:the )?<O\d+>(?:'s)?(?: side)?(?:,|:|,? (?:were|was|came|sat|there were))(?= ?(?:<P|the ))"
        r"|\b(?:across (?:from (?:them|him|her)|the table)|opposite (?:them|him|her)) (?:sat|were|was)"
        r"|\bwith (?:him|her|them|<P\d+>) (?:were|was|came|went|sat|stood|had come)"
        r"|\b(?:had )?brought (?:along |with (?:him|her|them) )?(?=<P\d+>(?:,| and))|opened the door to|came with"
        r"|\b(?:as|so) (?:were|was|did)|among (?:those|the (?:participants|guests|attendees|leaders)) "
        r"(?:present |who (?:attended|participated|were present) |in attendance )?(?:were|was)"
        r"|\bother (?:participants|guests|members|leaders|attendees|delegates)(?: present)? (?:were|was|included)"
        r"|\b(?:attendees|participants|(?:those )?present|in attendance|delegation|team)(?: were)?:)",
        "PPP leaders met PML-N leader Rana Aslam Khan on Sunday. The PPP delegation "
        "comprised Qaim Soomro, Nawab Wassan and Shazia Sial.",
    ),
    shaped(
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
        r"?there|were (?:also )?there|dropped in|c[ao]mes? (?:for|with|along)|went along|had come (?:along )?with|"
        r"joined (?:the )?(?:two|both)(?: leaders| sides)?|joined (?:in|the (?:talks|huddle|discussions?|conversation|"
        r"sitting|session|deliberations|parleys|dinner))|sat in on|made up|completed the|rounded off|"
        r"(?:who|where they) (?:had )?(?:received|welcomed|greeted|met) (?:him|her|them)|assists?|aids?|attends?|"
        r"formed the rest|were (?:all )?part)|on behalf "
        r"of|from the <O\d+> side)\b",
        "PPP leaders met PML-N leader Rana Aslam Khan on Sunday. Qaim Soomro and Nawab Wassan represented the PPP.",
    ),
    shaped(
        "right",
        "party-list",
        r"<O\d+>(?:'s)?(?: (?:side|team|delegation|committee|members))?:(?= ?<P)",
        "PPP leaders met PML-N leader Rana Aslam Khan on Sunday. PPP: Qaim Soomro, Nawab Wassan.",
    ),
    shaped(
        "left",
        "joined-them",
        r"\bjoined (?:the )?<[NG]\d+>",
        "PPP leaders met PML-N leader Rana Aslam Khan on Sunday. Qaim Soomro and Nawab Wassan joined the two leaders.",
    ),
)

_EVENT = (
    r"(?:meeting|huddle|session|sitting|moot|conference|conclave|dinner|iftar(?:-dinner)"
    r"?|reception|luncheon|lunch|breakfast|talks|jirga|seminar|get-together|supper|"
    r"APC|all[- ]part(?:y|ies) conference|multi-?party conference|round ?table|consultations|negotiations|parleys)"
)
_AGAIN_SUBJECT = (
    r"(?:the|both|these|his|all) (?:(?:same |joint |coordination |winners' )*"
    r"(?:<N\d+>|two|three|four|five|six|committees?|leaders|sides|teams?|parties|delegations"
    r"|negotiators|allies|alliance's team|<O\d+> team))(?:, [^,]{0,30},)?"
)

# Sentences about an event: more of the one told before, or one whose sides are named elsewhere. Shape "here":
# those named in the sentence are of it; "again": another one of the same sides, still to come.
EVENTS: tuple[Frame, ...] = (
    shaped(
        "again",
        "next-meeting",
        r"\b(?:reassemble|be at it again|resume their (?:talks|deliberations|negotiations|discussions?|parleys|consultations|"
        r"dialogue|huddle)|(?:hold|have|meet for|for) (?:a|the|another) (?:second|third|fourth|fifth|final|last|fresh|crucial) "
        r"(?:round|session|sitting|meeting)|(?:third|fourth|final|last) (?:round|session|sitting)(?: of talks)?|"
        r"(?:the )?next (?:round|meeting|session|sitting)|(?:next|second|another|"
        r"follow-up|fresh) (?:round|meeting|session|sitting)(?: of talks)?|(?:round|"
        r"session) (?:two|three|<N\d+>)|meet again|(?:sit|gather|convene|get together|"
        r"sit down|meet|huddle) again|return the (?:visit|call)|reconvene|"
        r"(?:they|both|the <N\d+>) (?:will|would|are to|were to|shall) (?:now |next |also )?(?:meet|sit (?:down|together)|get together|convene|gather|huddle|confer)|"
        rf"{_AGAIN_SUBJECT} (?:will|are to|is to|would|have agreed to|plan to|have "
        r"an appointment|shall)(?: (?:now|next|also|again))?(?: (?:meet|sit|get "
        r"together|convene|gather|huddle|take stock|go over|put their heads together|"
        r"confer|sit down|resume talks|assemble|swap lists|see each other|discuss it again|talk again)\b|(?<=appointment))"
        r")",
        "PPP leader Qaim Soomro met PML-N leader Rana Aslam Khan on Sunday. The next meeting will be held on April 12.",
    ),
    shaped(
        "here",
        "event",
        rf"\b(?:{_EVENT} (?:[^.;<]{{0,30}} )?(?:was|were|is|being) (?:\w+ )?(?:held|"
        r"attended|hosted|chaired|presided|convened|organi[sz]ed|arranged|co-chaired|"
        r"represented)|(?:at|in|during|after|of|over) (?:an?|the|this|their|today's|"
        rf"yesterday's) {ADJ}{_EVENT}|"
        rf"{_EVENT},? (?:also )?(?:hosted|attended|organi[sz]ed|convened|chaired|"
        r"presided over|arranged|called|laid out) (?:by|at|here by)|(?:hosts?|hosted|"
        r"hosting|plays? hosts? to|played hosts? to|convened|organi[sz]ed|attended|"
        rf"laid|participat\w+ in) (?:an?|the|today's|yesterday's|<D\d+>'s) {ADJ}{_EVENT}|"
        r"(?:parties|leaders|opposition|forces) (?:[a-z]+ )?(?:gathered|assembled|met|converged))\b",
        "A dinner hosted by PPP leader Qaim Soomro was held on Sunday. It was "
        "attended by ANP president Zahir Shah Bacha.",
    ),
    shaped(
        "past",
        "earlier-meeting",
        r"\b(?:first|earlier|previous|last|opening|second|preceding) (?:round|session|sitting|meeting)"
        r"(?: (?:of (?:the )?(?:talks|negotiations|dialogue|consultations?)|between [^.;]{0,40}?))? "
        r"(?:took place|was held|had been held|had taken place|were held|came)\b",
        "PPP leader Qaim Soomro met PML-N leader Rana Aslam Khan on Friday. The first round took place on Wednesday.",
    ),
)
