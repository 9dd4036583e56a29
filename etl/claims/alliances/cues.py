"""The words by which an arrangement of parties is spoken of.

Each cue tells a kind, and the status it has unless the clause says otherwise.

Tags: `kind`; `status`, the status where no word of the clause changes it; `sides`: "two" where both sides must be
named in the sentence, "fill" where the article so far may supply one, "government" where "the government" is a side,
"pact" where a side must stand next to the cue; `fixed`: the status holds whatever else the clause says (the cue itself
is a refusal or an end); `label`: a mere label.
"""

from __future__ import annotations

from etl.claims.frames import Frame

SEATS, ELECTION, COALITION, COOPERATION, MERGER = (
    "seat_adjustment",
    "electoral_alliance",
    "coalition_government",
    "political_cooperation",
    "merger",
)

_OFFICE = (
    r"(?:prime minister(?:ship|'s)?|premier(?:ship)?|chief minister(?:ship|'s)?|\bPM\b|\bCM\b|"
    r"speaker(?:ship)?|deputy speaker(?:ship)?|president(?:ship|cy|ial)?|"
    r"(?:deputy )?chairman(?:ship)?|chair|opposition leader|leader of the (?:house|opposition)|senate|"
    r"leader of opposition|governor(?:ship)?)"
)
_MAN = (
    r"(?:candidates?|nominees?|contestants?|aspirants?|hopefuls?|man|woman|lady|men|pick|choice|"
    r"candidacy|candidature|contender|bid|naming|"
    r"nomination|panel)"
)


def _frame(
    name: str, kind: str, status: str, pattern: str, sides: str = "fill", *, fixed: bool = False, label: bool = False
) -> Frame:
    tags = {"kind": kind, "status": status, "sides": sides}
    if fixed:
        tags["fixed"] = "yes"
    if label:
        tags["label"] = "yes"
    return Frame(name, pattern, (), (), tags)


CUES: tuple[Frame, ...] = (
    # --- who stands where ---------------------------------------------------------------------------
    _frame(
        "seat-words",
        SEATS,
        "agreed",
        r"\bseats?[- ](?:to[- ]seats? )?(?:adjust\w*|sharing|swap\w*|deal|puzzle|arrangement|formula|"
        r"understanding|division|accommodation|allocation|bargain)\b"
        r"|\b(?:seat|seats)(?:[- ]\w+)? adjustments?|\badjust\w* (?:of |on |over |some |a few |its |"
        r"their |the )*(?:\w+ )?(?:seats|constituenc\w+)"
        r"|\b(?:constituency|local|mutual|political|electoral)(?:[- ]level)? adjustments?\b|"
        r"\badjustment with\b|\b(?:electoral|sharing) formula\b",
    ),
    _frame(
        "share-seats",
        SEATS,
        "agreed",
        r"\b(?:shar(?:e|ed|ing)|divid(?:e|es|ed|ing)|split(?:s|ting)?|parcel\w* out|carv\w+ up|"
        r"apportion\w*) (?:out |up |of |between \w+ )?"
        r"(?:(?:the|its|their|a|all) )?(?:(?!reserved)\w+'?s? ){0,2}(?:seats?|constituenc\w+|ballot paper|"
        r"the ballot|tickets?)\b",
        "two",
    ),
    _frame(
        "who-gets",
        SEATS,
        "in_talks",
        r"\bwho (?:gets|takes|contests|stands|fields|keeps|runs) (?:which|what|where|how many|from)|"
        r"\bwhich (?:party|side) (?:gets|contests|fields|will contest) (?:which|what|where)",
    ),
    _frame(
        "withdraw-favour",
        SEATS,
        "agreed",
        r"\b(?:withdr[ae]w\w*|with?drawn|retir(?:e|es|ed|ing)|st(?:ep|ood|and)(?:s|ped|ping|ing)? (?:down|"
        r"aside)|s[ia]t(?:s|ting)? down|bow(?:s|ed|ing)? out|"
        r"pull(?:s|ed|ing)? (?:out|back)|gives? way|gave way|giving way|vacat\w+|drop(?:s|ped)? (?:out|"
        r"its|their)|ma(?:k|d)e way|making way)"
        r"[^.;]{0,80}?\b(?:in (?:favou?r|support) of|in deference to|for|to)(?: the| its| a| an)? {X}",
        "two",
    ),
    _frame(
        "favour-of-party",
        SEATS,
        "agreed",
        r"\bin (?:favou?r|support) of (?:the |its |a )?(?:joint |ally's |partner's |allied |coalition |"
        r"candidates? of (?:the )?|nominees? of (?:the )?)*{X}(?:'s?)?(?: \w+)? (?:"
        + _MAN
        + (
            r"|"
            r"in )"
        ),
        "two",
    ),
    _frame(
        "no-candidate-against",
        SEATS,
        "agreed",
        r"\b(?:not|never|nor|n't|nobody|no one|none|without|refrain\w*(?: from)?|desist\w*(?: from)?|"
        r"avoid|stop short of|no (?:candidate|man|nominee)|any (?:candidate|man|body|one))\b"
        r"(?: (?:have|to|be|been|would|will|has|had|it|even|also|either|any|anybody|anyone|candidates?|a|"
        r"up|its|own|their|and|both))*"
        r" ?(?:field|fielded|fielding|put(?:ting)? up|nominat\w+|pit(?:ted|ting)?|run(?:ning)?|"
        r"stand(?:ing)?|contest(?:ing)?|set up|candidates?)[^.;]{0,30}? (?:up )?against (?:the |its |"
        r"their |each other|one another|any )*(?:{X}|each other|one another|either|candidates? of|partner|"
        r"ally)",
    ),
    _frame(
        "in-each-others-way",
        SEATS,
        "agreed",
        r"\b(?:not|nowhere|never|n't)\b[^.;]{0,60}\bin (?:each other|one another)'s way|"
        r"\bnot (?:to )?(?:run|contest|stand|compete) against (?:each other|one another)",
    ),
    _frame(
        "fielded-no-one",
        SEATS,
        "in_force",
        r"\bfield(?:ed|s|ing)? (?:no|nobody|no one|none)\b(?: candidate| one| nominee)?(?: of its own|"
        r" there| here| in| from| against| out)",
        "two",
    ),
    _frame(
        "leave-seat",
        SEATS,
        "agreed",
        r"\b(?:leav(?:e|es|ing)|left|ced(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|spar(?:e|es|ed|ing)|"
        r"surrender(?:s|ed|ing)?|gift(?:s|ed|ing)?|hand(?:s|ed|ing)? over|"
        r"giv(?:e|es|ing)|gave|given|reserv(?:e|ed|ing)|allot(?:s|ted|ting)?|award(?:ed|s)?|keep|kept|"
        r"set aside|vacat\w+|yield(?:ed|s)?|allocat\w+|offer(?:ed|s|ing)?|open(?:ed)?)\b"
        r"[^.;]{0,60}?(?:the field|a clear (?:run|field)|clear run|a free (?:run|hand)|open (?:field|"
        r"ground)|a walkover|its? own man out|\b(?:the |a |two |one |three |four |five |some |seven |six |"
        r"its |\w+ )?(?:{S}|{N}(?: national| provincial)? (?:assembly )?seats?|constituenc\w+|"
        r"national seat|every seat|seats?))"
        r"(?![^.;]{0,30}reserved)[^.;]{0,60}?\b(?:to|for)\b",
        "two",
    ),
    _frame(
        "seat-left-for",
        SEATS,
        "agreed",
        r"(?:{S}|\bseats?|constituenc\w+)\b[^.;]{0,50}?\b(?:left|reserved|ceded|conceded|vacated|spared|"
        r"earmarked|kept|set aside|went|goes|go|given|allotted)(?: to| for| open| vacant)+ (?:the )?{X}",
        "two",
    ),
    _frame(
        "clear-run",
        SEATS,
        "agreed",
        r"\b(?:a|the) (?:clear|free|open|unopposed) (?:run|field)\b|\bleft the field\b|"
        r"\bthe field (?:open|to itself|free|clear)\b|\bhad the field\b|\bstood aside\b|\bstand aside\b",
        "two",
    ),
    _frame(
        "joint-candidate",
        SEATS,
        "agreed",
        r"\b(?:joint|common|consensus|agreed|combined|shared|mutual|single|unanimous|"
        r"mutually agreed)(?: \w+)? (?:candidates?|nominees?|slates?|contestants?|panel|ticket|"
        r"hopefuls?)\b"
        r"|\bone candidate (?:of|from|per|against|for)\b|\b(?:field|put up|bring about|agree on|choose|"
        r"pick)\w* (?:a |one |joint )(?:single |joint |common )?candidates?\b",
    ),
    _frame(
        "ballot-symbol",
        SEATS,
        "agreed",
        r"\b(?:no|nor|neither|vanish\w*|missing|absent|disappear\w*|not (?:be|roar|appear|"
        r"on))\b[^.;]{0,60}\bballots?(?: papers?)?\b|\bstamp (?:on )?the (?:"
        + "lion|tiger|arrow|bat|kite|eagle|tractor|book|star|lantern|scales?"
        + (
            r")"
            r"\b"
        ),
        "two",
    ),
    _frame(
        "seats-in-exchange",
        SEATS,
        "agreed",
        r"\b(?:in return|in exchange|in turn)\b[^.;]{0,80}\b(?:votes?|seats?|{S}|constituenc\w+)|"
        r"(?:votes?|seats?|{S})[^.;]{0,40}\b(?:in return|in exchange) for\b",
        "two",
    ),
    _frame(
        "adjustment-in-force",
        SEATS,
        "in_force",
        r"\bunder (?:an?|the|its|their) (?:\w+ )?(?:adjustment|arrangement|swap|formula|understanding|"
        r"give-and-take)[^.;]{0,60}(?:seat|stood|field|contest|candidate|ballot)",
    ),
    _frame(
        "votes-pooled",
        SEATS,
        "in_force",
        r"\bpool(?:ed|ing)? (?:their|its) votes?\b|\bput (?:their|its) weight behind\b|\bthrew (?:their|"
        r"its) weight behind\b",
        "two",
    ),
    # --- standing for election together -------------------------------------------------------------
    _frame(
        "electoral-noun",
        ELECTION,
        "agreed",
        r"\b(?:electoral|election|poll|pre-poll|pre-election|polls)[- ](?:alliances?|pacts?|"
        r"understandings?|tie-ups?|partnerships?|accords?|deals?|agreements?|unions?|ally|allies|"
        r"arrangements?|cooperation|front|collaboration|coalition)\b"
        r"|\balliance (?:for|in|ahead of|before) (?:the )?(?:\w+ ){0,3}(?:elections?|polls)",
    ),
    _frame(
        "contest-together",
        ELECTION,
        "agreed",
        r"\b(?:contest|fight|fought|go|went|going|enter|entered|run|ran|stand|stood|take part|fac(?:e|ed|"
        r"ing)|participat\w+|campaign\w*|take on|contested|contesting)\b[^.;]{0,70}?"
        r"\b(?:together|jointly|hand in hand|from (?:one|a single|the same|a joint|a common) platform|"
        r"under (?:one|a single|a joint|a common) (?:name|symbol|banner|flag|umbrella)|"
        r"on (?:a |one )?(?:joint|common|single|same) (?:symbol|platform|ticket)|side by side|"
        r"as partners?|as allies|in tandem|shoulder to shoulder|in alliance|in (?:an )?adjustment)\b",
    ),
    _frame(
        "go-alone",
        ELECTION,
        "ruled_out",
        r"\bgo(?:es|ing)? (?:it |to the (?:voters?|polls|people) )?(?:solo|alone)\b|\bsolo flight\b|"
        r"\bon its own (?:steam|strength|symbol|platform|feet)\b"
        r"|\bcontest\w*[^.;]{0,40}(?:independently|alone|on (?:its|their) own|separately)\b|"
        r"\bneeds? no (?:crutches|partner)|\bwithout (?:any )?(?:alliance|partners?|crutches)\b",
        fixed=True,
    ),
    # --- governing together -------------------------------------------------------------------------
    _frame(
        "power-sharing",
        COALITION,
        "agreed",
        r"\bpower[- ]sharing\b|\b(?:shar(?:e|es|ed|ing)) (?:of )?power\b|\bpower share\b|"
        r"\bsharing of power\b|\brotation(?:al)? (?:formula|chief)|\bhalf[- ]term formula\b",
    ),
    _frame(
        "form-government",
        COALITION,
        "agreed",
        r"\b(?:form\w*|forg\w+|cobbl\w+ together|set(?:ting)? up|make|making|stitch\w* (?:together|up)?|"
        r"install\w*|put together|lead)[^.;]{0,40}?\b(?:coalition|joint|alliance|unity|"
        r"collective) (?:government|govt|administration|cabinet|set-?up)\b|\b(?:form\w*|forg\w+|"
        r"cobbl\w+ together) (?:an? |the |its |their )*(?:ruling )?coalition\b"
        r"|\bgovernment[- ](?:formation|making|forming)\b|\bform\w* (?:the |a |next |"
        r"\w+ )*(?:governments?|govt) (?:together|jointly|with)\b|\bjoin(?:tly)? form\w*|"
        r"\bcoalition (?:talks|deal|agreement|pact|accord|formula)\b",
        "pact",
    ),
    _frame(
        "join-government",
        COALITION,
        "agreed",
        r"\b(?:join(?:s|ed|ing)?|enter(?:s|ed|ing)?|re-?join\w*|be(?:come|came|coming) (?:a )?part of|"
        r"(?:be|been|remain\w*|stay\w*|is|are|was|were|not) (?:a )?(?:part|component|member|"
        r"constituent) of|sit(?:ting|s)? (?:on|with)|(?:come|came|coming) (?:in)?to|going into|"
        r"included in|induct\w* into|taken into|reappear\w* on|found on|accept\w*|find a place in|"
        r"want\w* in)"
        r"(?: the| a| an| on| any| its| into| his| her| their| {X}(?:'s?)?| {L}(?:'s)?)*(?: (?:federal|"
        r"ruling|coalition|provincial|{O}-led|<P\d+>-led|new|next|central|Punjab|Sindh|Balochistan|"
        r"KP))*(?:'s?)? ?(?:government|govt|cabinet|coalition|treasury(?: benches| side)?|"
        r"ruling (?:alliance|coalition|benches)|government benches|ministr(?:y|ies)|set-?up|portfolios?|"
        r"berths?)\b",
        "government",
    ),
    _frame(
        "quit-government",
        COALITION,
        "ended",
        r"\b(?:quit(?:s|ting|ted)?|leav(?:e|es|ing)|left|walk(?:s|ed|ing)? (?:out of|away from)|part(?:s|"
        r"ed|ing)? (?:ways|company) with|exit(?:s|ed|ing)?|abandon\w*|desert\w*|ditch\w*|dump\w*|pull(?:s|"
        r"ed|ing)? (?:itself )?out (?:of|from)|"
        r"resign\w* from|storm(?:s|ed)? out of|withdr[ae]w\w* from|c[ao]me out of|out of|break(?:s|"
        r"ing)? (?:away )?(?:from|with)|broke (?:away )?(?:from|with)|separat\w+ (?:itself |from )+|"
        r"took leave of|call\w* it quits with|pack\w* (?:its|their) bags)"
        r"(?: the| a| an| its| that| from| <P\d+>(?:'s?)?| {O}(?:'s?)?(?:-led)?|"
        r" {L}(?:'s)?)*(?: (?:federal|ruling|coalition|provincial|<[OP]\d+>-led|central|Punjab|Sindh|"
        r"Balochistan|KP|two|three))*(?:'s?)? ?(?:government|govt|cabinet|coalition|treasury(?: benches)?|"
        r"ruling (?:alliance|coalition)|government benches|alliance)\b",
        "government",
    ),
    _frame(
        "withdraw-support",
        COALITION,
        "ended",
        r"\b(?:withdr[ae]w(?:s|n|ing|al)?|pull(?:s|ed|ing)?|end(?:s|ed|ing)|took back|take back|"
        r"taken back)(?: of| back| out)*(?: its| their| his| the| all)* (?:support|backing|ministers)\b",
        "government",
    ),
    _frame(
        "cross-aisle",
        COALITION,
        "ended",
        r"\b(?:cross(?:ed|es|ing)?|mov(?:ed|es|ing)|went over|go over|gone over|shift(?:ed|ing)?|"
        r"switch(?:ed|ing)?)[^.;]{0,25}(?:the aisle|to the opposition(?: benches| side)?|"
        r"to the opposite benches|opposition benches)\b",
        "government",
    ),
    _frame(
        "sit-in-opposition",
        COALITION,
        "ruled_out",
        r"\b(?:sit(?:s|ting)?|remain\w*|stay\w*|cho(?:ose|se|sen)|opt\w*|"
        r"prefer\w*)[^.;]{0,25}\b(?:in(?: the)? opposition|on (?:the )?opposition benches|"
        r"the opposition benches|in the opposition|to sit in)\b",
        "two",
    ),
    _frame(
        "support-candidate",
        COALITION,
        "agreed",
        r"\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|endors\w+|vot(?:e|es|ed|ing) for|second(?:ed|s)|"
        r"lend\w* (?:its |their )?(?:support|votes|backing)|lent (?:its |their )?(?:support|votes)|"
        r"polled (?:its|their) votes? for|favou?r(?:ed|s)?|elect)"
        r"(?: to| for| the| its| a| all)*(?: joint| common| candidacy of| candidate of|"
        r" nominee of)* {X}(?:'s?)?[^.;]{0,60}?\b(?:for|as|in|to become)(?: the| a)?(?: \w+){0,3}? ?(?:"
        + _OFFICE
        + (
            r")"
            r""
        ),
        "two",
    ),
    _frame(
        "support-man",
        COALITION,
        "agreed",
        r"\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|endors\w+|vot(?:e|es|ed|ing) for|votes? (?:of|for)|"
        r"assur\w+|pledg\w+)[^.;]{0,40}?{X}(?:'s?)?(?: \w+){0,2} (?:"
        + _MAN
        + (
            r")"
            r"\b"
        ),
        "two",
    ),
    _frame(
        "support-for-office",
        COALITION,
        "agreed",
        r"\b(?:support|backing|votes?|vote|help|assurances?)\b[^.;]{0,50}?\b(?:for|in|during|to|of)\b[^.;]{0,40}?\b(?:"
        + _OFFICE
        + (
            r")"
            r"\b"
        ),
        "two",
    ),
    _frame(
        "seek-support",
        COALITION,
        "proposed",
        r"\b(?:seek(?:s|ing)?|sought|solicit\w*|canvass\w*|ask(?:s|ed|ing)?(?: for)?|request(?:s|ed|ing)?|"
        r"urg(?:e|ed|es|ing)|court(?:s|ed|ing)?|woo(?:s|ed|ing)?|win over)[^.;]{0,50}?\b(?:support|"
        r"backing|votes?|cooperation|to (?:support|back|vote for))\b"
        r"(?=[^.;]{0,90}\b(?:"
        + _OFFICE
        + (
            r"|candidates?|nominees?|election|by-election|no-(?:trust|confidence))\b)|\bcourt(?:s|ed|"
            r"ing)? with\b|\b(?:being |was |were )?(?:wooed|courted) (?:by|with)\b"
        ),
        "two",
    ),
    _frame(
        "assure-support",
        COALITION,
        "agreed",
        r"\b(?:assur\w+|pledg\w+|promis\w+|extend\w*|announc\w+|declar\w+|throw\w*|threw|confirm\w*|lend|"
        r"lent|guarantee\w*|give|given|gives)[^.;]{0,40}?(?:unconditional |full |complete |its |their |"
        r"all-out |continued )*\b(?:support|backing|votes?|weight)\b"
        r"(?=[^.;]{0,90}\b(?:" + _OFFICE + r"|candidates?|nominees?|election|no-(?:trust|confidence)|govern\w*)\b)",
        "two",
    ),
    _frame(
        "stand-by",
        COALITION,
        "in_force",
        r"\b(?:st(?:and|ood|ands|anding)) (?:by|with|behind|beside)(?: the| its| his| their)*(?: bigger|"
        r" senior| old)? ?(?:{O}|partner|ally|government|prime minister)",
        "government",
    ),
    _frame(
        "coalition-label",
        COALITION,
        "in_force",
        r"\b(?:coalition|key|main|major|chief|senior|junior|bigger|biggest|largest|"
        r"ruling) (?:\w+ )?(?:partners?|ally|allies)\b|\b(?:its|our|their|two|his|an) (?:ally|allies|"
        r"partners?)\b|\ballied (?:with|to)\b|\b(?:ally|allies|partners?) of (?:the )?(?:ruling )?{X}|"
        r"\bshares? power\b"
        r"|\b(?:is|are|was|were|been|being) in (?:an? |the )?(?:alliance|coalition) with\b|\bcoalition with\b",
        "label",
        label=True,
    ),
    _frame(
        "prop-up",
        COALITION,
        "in_force",
        r"\bprop(?:s|ped|ping)? up (?:the |{X}(?:'s)? )?(?:\w+ )?(?:government|govt|cabinet|coalition|set-?up|"
        r"administration)|\blives by the votes\b|\b(?:surviv\w+|hing\w+|depend\w*|rests?|bank\w*|"
        r"intact)[^.;]{0,25}? (?:on|due to|because of|with) (?:the )?(?:support|votes|backing|"
        r"<N\d+> votes|{X}(?:'s)? (?:support|votes|backing|crutches))",
        "government",
    ),
    _frame(
        "keep-ministry",
        COALITION,
        "in_force",
        r"\b(?:keeps?|retain\w*|hold\w*|got|gets?|received?|given|promised)[^.;]{0,25}\b(?:ministr(?:y|"
        r"ies)|portfolios?|cabinet (?:berths?|slots?)|berths?)\b[^.;]{0,40}\b(?:in|under|from) (?:the |"
        r"<P\d+>'s )*{X}",
        "two",
    ),
    _frame(
        "switch-backing",
        COALITION,
        "agreed",
        r"\bswitch\w* (?:its|their) (?:backing|support|votes?|weight)\b[^.;]{0,40}\bto\b|"
        r"\b(?:thr(?:ow|ew|ows|own|owing)|put|puts|putting) (?:its|their) (?:full )?weight behind\b|"
        r"\bsw(?:ing|ung) (?:its|their) (?:\w+ ){0,2}(?:votes?|members?|bench|lawmakers?) (?:behind|to)\b",
        "two",
    ),
    _frame(
        "entered-government",
        COALITION,
        "in_force",
        r"\b(?:ha(?:s|ve|d) )(?:entered|joined) the (?:government|cabinet|coalition)\b|"
        r"\bvoted for (?:him|her|them)(?: as well| too)?\b|\bfor whom [^.;]{0,40}\b(?:also )?voted\b",
        "two",
    ),
    _frame(
        "split-offices",
        COALITION,
        "agreed",
        r"\b(?:"
        + _OFFICE
        + (
            r")\b[^.;]{0,40}\b(?:goes|will go|go|went|to come|belongs?|from|falls?) (?:to )?(?:the )?(?:{X}|"
            r"first|second|former|latter|party)"
        ),
        "two",
    ),
    _frame(
        "on-board",
        COALITION,
        "agreed",
        r"\b(?:tak\w+ back|brought|come|came|coming|get\w*|climb\w*) (?:back )?(?:on board|aboard)\b|"
        r"\btaken back on board\b|\b(?:are|is|were|was) on board\b|\bin the same boat\b|"
        r"\bboard\w* (?:the )?{O}(?:'s)? [\w-]+ ?(?:train|bus|caravan)\b",
    ),
    # --- acting together ----------------------------------------------------------------------------
    _frame(
        "join-hands",
        COOPERATION,
        "agreed",
        r"\bjoin(?:s|ed|ing)? (?:hands|forces|ranks)\b|\bteam(?:s|ed|ing)? up\b|\bband(?:s|ed|"
        r"ing)? together\b|\bclos(?:e|ed|ing) ranks\b|\bgang(?:s|ed|ing)? up\b|\bthrow\w* in (?:its|"
        r"their) lot\b|\bhand in (?:hand|glove)\b|\bshoulder to shoulder\b|\bside by side\b"
        r"|\b(?:made|make|making|find|found) common cause\b|\bon (?:the same|one) page\b|\bunder (?:one|"
        r"a single) (?:banner|umbrella|roof|flag)\b|\bunit(?:e|ed|es|ing) (?:against|behind|for|on)\b|"
        r"\brop(?:e|es|ed|ing) in\b",
    ),
    _frame(
        "bury-hatchet",
        COOPERATION,
        "agreed",
        r"\bbur(?:y|ies|ied|ying) (?:the|their) hatchet\b|\bmend(?:s|ed|ing)? fences\b|\bpatch(?:es|ed|"
        r"ing)?[- ]up\b|\bset(?:ting)? aside (?:their |political )*differences\b|\brapprochement\b",
    ),
    _frame(
        "work-together",
        COOPERATION,
        "agreed",
        r"\b(?:work(?:s|ed|ing)?|mov(?:e|ed|ing)|struggl\w+|go|march(?:ed|ing|es)?|walk\w*|stand|strive|"
        r"act|agitat\w+|protest\w*|sit in)\b[^.;]{0,25}\b(?:together|jointly|collectively|collaboratively|"
        r"side by side|hand in hand|in unison|in tandem|in concert)\b"
        r"|\b(?:run|ran|marching|working|move|moving) in tandem\b|\bact(?:ing)? in concert\b|\bwith one voice\b",
    ),
    _frame(
        "joint-action",
        COOPERATION,
        "agreed",
        r"\b(?:joint|common|united|unified|combined|collective|grand|broader?|three-way|three-party|"
        r"multi-party|one-point|shared|minimum common)(?: \w+)? (?:struggle|strategy|movement|opposition|"
        r"front|agenda|protests?|stance|stand|cause|platform|plan(?: of action)?|line of action|action|"
        r"campaign|programme|program|bench|approach|demonstrations?|rall(?:y|ies)|sit-ins?|march|"
        r"declaration|charter|bloc|effort|position|demands?)\b"
        r"|\bone-point agenda\b|\b(?:shutter-?down|protest|movement|agitation)s? (?:together|jointly)\b",
    ),
    _frame(
        "cooperation-noun",
        COOPERATION,
        "agreed",
        r"\b(?:political|mutual|parliamentary|legislative|bilateral|inter-party)(?: and \w+|"
        r" \w+)? (?:co-?operation|collaboration|coordination|partnership)\b|\b(?:co-?operation|"
        r"collaboration|coordination|partnership) (?:between|with|among) (?:the )?(?:{X}|both|the two)"
        r"|\b(?:co-?operat\w+|collaborat\w+|coordinat\w+|work(?:s|ing|ed)?) with (?:the )?{O}",
        "pact",
    ),
    _frame(
        "alliance-noun",
        COOPERATION,
        "agreed",
        r"\b(?:alliances?|ittehad|align\w* (?:itself )?with|alignment|(?:\w+-way|united|joint|common|"
        r"opposition|anti-\w+) front)\b(?= (?:with|between|among|of|comprising|against|that|which|for)\b)"
        r"|\b(?:form|forg|join|launch|announc|mak|creat|enter|stitch)(?:e|s|ed|ing|es|ming|"
        r"med)? (?:into )?(?:an? |the |its |any |their )?(?:\w+ ){0,2}(?:alliance|front|bloc|ittehad)\b",
        "pact",
    ),
    _frame(
        "join-alliance",
        COOPERATION,
        "agreed",
        r"\b(?:join(?:s|ed|ing)?|be(?:come|came|coming) (?:a )?part of|part of|member of|component of|"
        r"come under|enter\w*)(?: the| an?| its| any| this| that| an?)*(?: umbrella of(?: the)?|"
        r" fold of(?: the)?)?(?: grand| opposition| anti-government| multi-party|"
        r" protest)*(?:{X}(?:'s)? )?(?: ?<O\d+>'s?)?(?: (?:movement|alliance|protest|campaign|bloc|"
        r"platform|front|umbrella|train|caravan|march|sit-in|agitation|drive))\b",
    ),
    _frame(
        "join-body",
        COOPERATION,
        "agreed",
        r"\b(?:join(?:s|ed|ing)?|be(?:come|came|coming) (?:a )?part of|(?:come|came) under|enter(?:s|ed|"
        r"ing)?|board\w*|invit\w+[^.;]{0,40}?to)(?: the| umbrella of)* (?P<body>{O})",
        "body",
    ),
    _frame(
        "leave-body",
        COOPERATION,
        "ended",
        r"\b(?:quit(?:s|ting)?|leav(?:e|es|ing)|left|walk(?:s|ed|ing)? (?:out of|away from)|part(?:s|ed|"
        r"ing)? (?:ways|company) (?:with|from)|exit(?:s|ed|ing)?(?: from)?|pull(?:s|ed|"
        r"ing)? (?:itself )?out (?:of|from)|withdr[ae]w\w* from|break(?:s|ing)? (?:away )?(?:from|with)|"
        r"broke (?:away )?(?:from|with)|separat\w+ (?:itself )?from|took leave of|tak(?:es|ing) leave of|"
        r"bid\w* (?:farewell|adieu|goodbye) to|bade farewell to|done with|call\w* time on|"
        r"say\w* goodbye to|said goodbye to|sever\w* (?:its )?(?:ties|links) with|slams?|dump(?:s|ed|"
        r"ing)?|ditch(?:es|ed|ing)?|disown(?:s|ed|ing)?)(?: the| its)* {X}",
        "body",
    ),
    # --- pacts of any kind --------------------------------------------------------------------------
    _frame(
        "pact",
        "",
        "agreed",
        r"\b(?:pacts?|deals?|accords?|agreements?|understandings?|MoUs?|memorand(?:um|"
        r"a)(?: of understanding)?|compacts?|bargain|give[- ]and[- ]take|swap deal|(?:a|the|under a) swap|"
        r"barter|tie-?ups?|arrangements?|charter of (?:rights|demands)|"
        r"[\w>]+-point (?:accord|agreement|document|formula|memorandum|mou|charter|declaration)|"
        r"gentlem[ae]n'?s'? agreement|entente|partnership|formula|recipe|[\w>]+-party (?:declaration|"
        r"accord|compact|formula))\b",
        "pact",
    ),
    _frame(
        "haggle",
        "",
        "in_talks",
        r"\b(?:haggl\w+|bargaining|parleys|negotiat\w+|hammer\w* out|thrash\w* out|"
        r"iron\w* out)\b[^.;]{0,60}\b(?:seats?|constituenc\w+|government|coalition|cabinet|alliance|"
        r"formula|power|adjustment|{S}|chief minister|pact)",
    ),
    _frame(
        "deal-with",
        "",
        "agreed",
        r"\b(?:in|into) (?:an? )?(?:alliance|league|partnership|cahoots|coalition|collaboration|"
        r"tandem) with\b|\ball(?:y|ied|ying) (?:itself |themselves )?with\b",
    ),
    # --- becoming one -------------------------------------------------------------------------------
    _frame(
        "merger",
        MERGER,
        "agreed",
        r"\bmerg(?:e|es|ed|ing|er|ers)\b(?! districts?| areas| tribal)|\bdissolv\w+ (?:itself |"
        r"themselves |his party |her party |the party |its \w+ )*(?:in|into|with)\b|\bceas\w+ to exist\b|"
        r"\breunit\w+\b|\bre-?unification\b|\bunif(?:y|ied|ication)\b|\bswallowed (?:whole )?by\b|"
        r"\bamalgamat\w+|\bfold\w* (?:itself )?into\b|\bsubsum\w+",
    ),
    # --- ends and refusals that name no arrangement --------------------------------------------------
    _frame(
        "part-ways",
        "",
        "ended",
        r"\bpart(?:s|ed|ing)? (?:of )?(?:ways|company)\b|\bcall(?:s|ed|ing)? it (?:quits|a day)\b|"
        r"\b(?:honeymoon|marriage|romance|courtship|affair) (?:is|was|has|lasted|ended|over|between)|"
        r"\bdivorce\b|\bfall(?:en|ing)?[- ]out\b|\bf[ae]ll(?:en)? out with\b|\bcame apart\b|"
        r"\bsplit with\b|\bsnapp?(?:ed|ing)? ties\b",
    ),
    _frame(
        "shut-door",
        "",
        "ruled_out",
        r"\b(?:shut|shuts|slam\w*|bolt\w*|clos\w+)(?: the| its| their)* doors?\b[^.;]{0,12}\b(?:on|to|for|"
        r"with)\b|\bsho(?:wed|wn|w) (?:it|them|him) the door\b|\bpull\w* down the shutters?\b|\bflat no\b|"
        r"\bpolite no\b|\b(?:said|says|say) no(?: thank you)?(?= to\b|\.|,|$)|\bdrew a blank\b|"
        r"\bcold[- ]should\w+|\bwants? none of it\b|\bin cold storage\b|\bcold water on\b",
        fixed=True,
    ),
)
