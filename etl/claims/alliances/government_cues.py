"""Cues of governing together and of support for an office."""

from __future__ import annotations

from etl.claims.alliances.cue import COALITION, MAN, OFFICE, cue
from etl.claims.frames import Frame

GOVERNMENT_CUES: tuple[Frame, ...] = (
    cue(
        "power-sharing",
        COALITION,
        "agreed",
        r"\bpower[- ]sharing\b|\b(?:shar(?:e|es|ed|ing)) (?:of )?power\b|\bpower share\b|"
        r"\bsharing of power\b|\brotation(?:al)? (?:formula|chief)|\bhalf[- ]term formula\b",
    ),
    cue(
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
    cue(
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
    cue(
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
    cue(
        "withdraw-support",
        COALITION,
        "ended",
        r"\b(?:withdr[ae]w(?:s|n|ing|al)?|pull(?:s|ed|ing)?|end(?:s|ed|ing)|took back|take back|"
        r"taken back)(?: of| back| out)*(?: its| their| his| the| all)* (?:support|backing|ministers)\b",
        "government",
    ),
    cue(
        "cross-aisle",
        COALITION,
        "ended",
        r"\b(?:cross(?:ed|es|ing)?|mov(?:ed|es|ing)|went over|go over|gone over|shift(?:ed|ing)?|"
        r"switch(?:ed|ing)?)[^.;]{0,25}(?:the aisle|to the opposition(?: benches| side)?|"
        r"to the opposite benches|opposition benches)\b",
        "government",
    ),
    cue(
        "sit-in-opposition",
        COALITION,
        "ruled_out",
        r"\b(?:sit(?:s|ting)?|remain\w*|stay\w*|cho(?:ose|se|sen)|opt\w*|"
        r"prefer\w*)[^.;]{0,25}\b(?:in(?: the)? opposition|on (?:the )?opposition benches|"
        r"the opposition benches|in the opposition|to sit in)\b",
        "two",
    ),
    cue(
        "support-candidate",
        COALITION,
        "agreed",
        r"\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|endors\w+|vot(?:e|es|ed|ing) for|second(?:ed|s)|"
        r"lend\w* (?:its |their )?(?:support|votes|backing)|lent (?:its |their )?(?:support|votes)|"
        r"polled (?:its|their) votes? for|favou?r(?:ed|s)?|elect)"
        r"(?: to| for| the| its| a| all)*(?: joint| common| candidacy of| candidate of|"
        r" nominee of)* {X}(?:'s?)?[^.;]{0,60}?\b(?:for|as|in|to become)(?: the| a)?(?: \w+){0,3}? ?(?:"
        + OFFICE
        + (
            r")"
            r""
        ),
        "two",
    ),
    cue(
        "support-man",
        COALITION,
        "agreed",
        r"\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|endors\w+|vot(?:e|es|ed|ing) for|votes? (?:of|for)|"
        r"assur\w+|pledg\w+)[^.;]{0,40}?{X}(?:'s?)?(?: \w+){0,2} (?:"
        + MAN
        + (
            r")"
            r"\b"
        ),
        "two",
    ),
    cue(
        "support-for-office",
        COALITION,
        "agreed",
        r"\b(?:support|backing|votes?|vote|help|assurances?)\b[^.;]{0,50}?\b(?:for|in|during|to|of)\b[^.;]{0,40}?\b(?:"
        + OFFICE
        + (
            r")"
            r"\b"
        ),
        "two",
    ),
    cue(
        "seek-support",
        COALITION,
        "proposed",
        r"\b(?:seek(?:s|ing)?|sought|solicit\w*|canvass\w*|ask(?:s|ed|ing)?(?: for)?|request(?:s|ed|ing)?|"
        r"urg(?:e|ed|es|ing)|court(?:s|ed|ing)?|woo(?:s|ed|ing)?|win over)[^.;]{0,50}?\b(?:support|"
        r"backing|votes?|cooperation|to (?:support|back|vote for))\b"
        r"(?=[^.;]{0,90}\b(?:"
        + OFFICE
        + (
            r"|candidates?|nominees?|election|by-election|no-(?:trust|confidence))\b)|\bcourt(?:s|ed|"
            r"ing)? with\b|\b(?:being |was |were )?(?:wooed|courted) (?:by|with)\b"
        ),
        "two",
    ),
    cue(
        "assure-support",
        COALITION,
        "agreed",
        r"\b(?:assur\w+|pledg\w+|promis\w+|extend\w*|announc\w+|declar\w+|throw\w*|threw|confirm\w*|lend|"
        r"lent|guarantee\w*|give|given|gives)[^.;]{0,40}?(?:unconditional |full |complete |its |their |"
        r"all-out |continued )*\b(?:support|backing|votes?|weight)\b"
        r"(?=[^.;]{0,90}\b(?:"
        + OFFICE
        + r"|as (?:the )?{P}|candidates?|nominees?|election|no-(?:trust|confidence)|govern\w*))",
        "two",
    ),
    cue(
        "stand-by",
        COALITION,
        "in_force",
        r"\b(?:st(?:and|ood|ands|anding)) (?:by|with|behind|beside)(?: the| its| his| their)*(?: bigger|"
        r" senior| old)? ?(?:{O}|partner|ally|government|prime minister)",
        "government",
    ),
    cue(
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
    cue(
        "prop-up",
        COALITION,
        "in_force",
        r"\bprop(?:s|ped|ping)? up (?:the |{X}(?:'s)? )*(?:\w+ )?(?:government|govt|cabinet|coalition|set-?up|"
        r"administration)|\blives by the votes\b|\b(?:surviv\w+|hing\w+|depend\w*|rests?|bank\w*|"
        r"intact)[^.;]{0,25}? (?:on|due to|because of|with) (?:the )?(?:support|votes|backing|"
        r"<N\d+> votes|{X}(?:'s)? (?:support|votes|backing|crutches))",
        "government",
    ),
    cue(
        "keep-ministry",
        COALITION,
        "in_force",
        r"\b(?:keeps?|retain\w*|hold\w*|got|gets?|received?|given|promised)[^.;]{0,25}\b(?:ministr(?:y|"
        r"ies)|portfolios?|cabinet (?:berths?|slots?)|berths?)\b[^.;]{0,40}\b(?:in|under|from) (?:the |"
        r"<P\d+>'s )*{X}",
        "two",
    ),
    cue(
        "switch-backing",
        COALITION,
        "agreed",
        r"\bswitch\w* (?:its|their) (?:backing|support|votes?|weight)\b[^.;]{0,40}\bto\b|"
        r"\b(?:thr(?:ow|ew|ows|own|owing)|put|puts|putting) (?:its|their) (?:full )?weight behind\b|"
        r"\bsw(?:ing|ung) (?:its|their) (?:\w+ ){0,2}(?:votes?|members?|bench|lawmakers?) (?:behind|to)\b",
        "two",
    ),
    cue(
        "entered-government",
        COALITION,
        "in_force",
        r"\b(?:ha(?:s|ve|d) )(?:entered|joined) the (?:government|cabinet|coalition)\b|"
        r"\bvoted for (?:him|her|them)(?: as well| too)?\b|\bfor whom [^.;]{0,40}\b(?:also )?voted\b",
        "two",
    ),
    cue(
        "split-offices",
        COALITION,
        "agreed",
        r"\b(?:"
        + OFFICE
        + (
            r")\b[^.;]{0,40}\b(?:goes|will go|go|went|to come|belongs?|from|falls?) (?:to )?(?:the )?(?:{X}|"
            r"first|second|former|latter|party)"
        ),
        "two",
    ),
    cue(
        "on-board",
        COALITION,
        "agreed",
        r"\b(?:tak\w+ back|brought|come|came|coming|get\w*|climb\w*) (?:back )?(?:on board|aboard)\b|"
        r"\btaken back on board\b|\b(?:are|is|were|was) on board\b|\bin the same boat\b|"
        r"\bboard\w* (?:the )?{O}(?:'s)? [\w-]+ ?(?:train|bus|caravan)\b",
    ),
)
