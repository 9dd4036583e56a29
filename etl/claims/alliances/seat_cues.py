"""Cues of seats shared and elections fought together."""

from __future__ import annotations

from etl.claims.alliances.cue import ELECTION, MAN, SEATS, cue
from etl.claims.frames import Frame

SEAT_CUES: tuple[Frame, ...] = (
    cue(
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
    cue(
        "share-seats",
        SEATS,
        "agreed",
        r"\b(?:shar(?:e|ed|ing)|divid(?:e|es|ed|ing)|split(?:s|ting)?|parcel\w* out|carv\w+ up|"
        r"apportion\w*) (?:out |up |of |between \w+ )?"
        r"(?:(?:the|its|their|a|all) )?(?:(?!reserved)\w+'?s? ){0,2}(?:seats?|constituenc\w+|ballot paper|"
        r"the ballot|tickets?)\b",
        "two",
    ),
    cue(
        "who-gets",
        SEATS,
        "in_talks",
        r"\bwho (?:gets|takes|contests|stands|fields|keeps|runs) (?:which|what|where|how many|from)|"
        r"\bwhich (?:party|side) (?:gets|contests|fields|will contest) (?:which|what|where)",
    ),
    cue(
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
    cue(
        "favour-of-party",
        SEATS,
        "agreed",
        r"\bin (?:favou?r|support) of (?:the |its |a )?(?:joint |ally's |partner's |allied |coalition |"
        r"candidates? of (?:the )?|nominees? of (?:the )?)*{X}(?:'s?)?(?: \w+)? (?:"
        + MAN
        + (
            r"|"
            r"in )"
        ),
        "two",
    ),
    cue(
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
    cue(
        "in-each-others-way",
        SEATS,
        "agreed",
        r"\b(?:not|nowhere|never|n't)\b[^.;]{0,60}\bin (?:each other|one another)'s way|"
        r"\bnot (?:to )?(?:run|contest|stand|compete) against (?:each other|one another)",
    ),
    cue(
        "fielded-no-one",
        SEATS,
        "in_force",
        r"\bfield(?:ed|s|ing)? (?:no|nobody|no one|none)\b(?: candidate| one| nominee)?(?: of its own|"
        r" there| here| in| from| against| out)",
        "two",
    ),
    cue(
        "leave-seat",
        SEATS,
        "agreed",
        r"\b(?:leav(?:e|es|ing)|left|ced(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|spar(?:e|es|ed|ing)|"
        r"surrender(?:s|ed|ing)?|gift(?:s|ed|ing)?|hand(?:s|ed|ing)? over|"
        r"giv(?:e|es|ing)|gave|given|reserv(?:e|ed|ing)|allot(?:s|ted|ting)?|award(?:ed|s)?|keep|kept|"
        r"set aside|vacat\w+|yield(?:ed|s)?|allocat\w+|offer(?:ed|s|ing)?|open(?:ed)?)\b"
        r"[^.;]{0,60}?(?:the field|a clear (?:run|field)|clear run|a free (?:run|hand)|open (?:field|"
        r"ground)|a walkover|its? own man out|(?<!\w)(?:the |a |two |one |three |four |five |some |seven |six |"
        r"its |\w+ )?(?:{S}|{N}(?: national| provincial)? (?:assembly )?seats?|constituenc\w+|"
        r"national seat|every seat|seats?))"
        r"(?![^.;]{0,30}reserved)[^.;]{0,60}?\b(?:to|for)\b",
        "two",
    ),
    cue(
        "seat-left-for",
        SEATS,
        "agreed",
        r"(?:{S}|\bseats?|constituenc\w+)\b[^.;]{0,50}?\b(?:left|reserved|ceded|conceded|vacated|spared|"
        r"earmarked|kept|set aside|went|goes|go|given|allotted)(?: to| for| open| vacant)+ (?:the )?{X}",
        "two",
    ),
    cue(
        "clear-run",
        SEATS,
        "agreed",
        r"\b(?:a|the) (?:clear|free|open|unopposed) (?:run|field)\b|\bleft the field\b|"
        r"\bthe field (?:open|to itself|free|clear)\b|\bhad the field\b|\bstood aside\b|\bstand aside\b",
        "two",
    ),
    cue(
        "joint-candidate",
        SEATS,
        "agreed",
        r"\b(?:joint|common|consensus|agreed|combined|shared|mutual|single|unanimous|"
        r"mutually agreed)(?: \w+)? (?:candidates?|nominees?|slates?|contestants?|panel|ticket|"
        r"hopefuls?)\b"
        r"|\bone candidate (?:of|from|per|against|for)\b|\b(?:field|put up|bring about|agree on|choose|"
        r"pick)\w* (?:a |one |joint )(?:single |joint |common )?candidates?\b",
    ),
    cue(
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
    cue(
        "seats-in-exchange",
        SEATS,
        "agreed",
        r"\b(?:in return|in exchange|in turn)\b[^.;]{0,80}(?<!\w)(?:votes?|seats?|{S}|constituenc\w+)|"
        r"(?:votes?|seats?|{S})[^.;]{0,40}\b(?:in return|in exchange) for\b",
        "two",
    ),
    cue(
        "adjustment-in-force",
        SEATS,
        "in_force",
        r"\bunder (?:an?|the|its|their) (?:\w+ )?(?:adjustment|arrangement|swap|formula|understanding|"
        r"give-and-take)[^.;]{0,60}(?:seat|stood|field|contest|candidate|ballot)",
    ),
    cue(
        "votes-pooled",
        SEATS,
        "in_force",
        r"\bpool(?:ed|ing)? (?:their|its) votes?\b|\bput (?:their|its) weight behind\b|\bthrew (?:their|"
        r"its) weight behind\b",
        "two",
    ),
    cue(
        "electoral-noun",
        ELECTION,
        "agreed",
        r"\b(?:electoral|election|poll|pre-poll|pre-election|polls)[- ](?:alliances?|pacts?|"
        r"understandings?|tie-ups?|partnerships?|accords?|deals?|agreements?|unions?|ally|allies|"
        r"arrangements?|cooperation|front|collaboration|coalition)\b"
        r"|\balliance (?:for|in|ahead of|before) (?:the )?(?:\w+ ){0,3}(?:elections?|polls)",
    ),
    cue(
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
    cue(
        "go-alone",
        ELECTION,
        "ruled_out",
        r"\bgo(?:es|ing)? (?:it |to the (?:voters?|polls|people) )?(?:solo|alone)\b|\bsolo flight\b|"
        r"\bon its own (?:steam|strength|symbol|platform|feet)\b"
        r"|\bcontest\w*[^.;]{0,40}(?:independently|alone|on (?:its|their) own|separately)\b|"
        r"\bneeds? no (?:crutches|partner)|\bwithout (?:any )?(?:alliance|partners?|crutches)\b",
        fixed=True,
    ),
)
