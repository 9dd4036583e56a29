"""Cues of acting together, of pacts of any kind, of mergers, and of their ends."""

from __future__ import annotations

from etl.claims.alliances.cue import COOPERATION, MERGER, cue
from etl.claims.frames import Frame

UNION_CUES: tuple[Frame, ...] = (
    cue(
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
    cue(
        "bury-hatchet",
        COOPERATION,
        "agreed",
        r"\bbur(?:y|ies|ied|ying) (?:the|their) hatchet\b|\bmend(?:s|ed|ing)? fences\b|\bpatch(?:es|ed|"
        r"ing)?[- ]up\b|\bset(?:ting)? aside (?:their |political )*differences\b|\brapprochement\b",
    ),
    cue(
        "work-together",
        COOPERATION,
        "agreed",
        r"\b(?:work(?:s|ed|ing)?|mov(?:e|ed|ing)|struggl\w+|go|march(?:ed|ing|es)?|walk\w*|stand|strive|"
        r"act|agitat\w+|protest\w*|sit in)\b[^.;]{0,25}\b(?:together|jointly|collectively|collaboratively|"
        r"side by side|hand in hand|in unison|in tandem|in concert)\b"
        r"|\b(?:run|ran|marching|working|move|moving) in tandem\b|\bact(?:ing)? in concert\b|\bwith one voice\b",
    ),
    cue(
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
    cue(
        "cooperation-noun",
        COOPERATION,
        "agreed",
        r"\b(?:political|mutual|parliamentary|legislative|bilateral|inter-party)(?: and \w+|"
        r" \w+)? (?:co-?operation|collaboration|coordination|partnership)\b|\b(?:co-?operation|"
        r"collaboration|coordination|partnership) (?:between|with|among) (?:the )?(?:{X}|both|the two)"
        r"|\b(?:co-?operat\w+|collaborat\w+|coordinat\w+|work(?:s|ing|ed)?) with (?:the )?{O}",
        "pact",
    ),
    cue(
        "alliance-noun",
        COOPERATION,
        "agreed",
        r"\b(?:alliances?|ittehad|align\w* (?:itself )?with|alignment|(?:\w+-way|united|joint|common|"
        r"opposition|anti-\w+) front)\b(?= (?:with|between|among|of|comprising|against|that|which|for)\b)"
        r"|\b(?:form|forg|join|launch|announc|mak|creat|enter|stitch)(?:e|s|ed|ing|es|ming|"
        r"med)? (?:into )?(?:an? |the |its |any |their )?(?:\w+ ){0,2}(?:alliance|front|bloc|ittehad)\b",
        "pact",
    ),
    cue(
        "join-alliance",
        COOPERATION,
        "agreed",
        r"\b(?:join(?:s|ed|ing)?|be(?:come|came|coming) (?:a )?part of|part of|member of|component of|"
        r"come under|enter\w*)(?: the| an?| its| any| this| that| an?)*(?: umbrella of(?: the)?|"
        r" fold of(?: the)?)?(?: grand| opposition| anti-government| multi-party|"
        r" protest)*(?:{X}(?:'s)? )?(?: ?<O\d+>'s?)?(?: (?:movement|alliance|protest|campaign|bloc|"
        r"platform|front|umbrella|train|caravan|march|sit-in|agitation|drive))\b",
    ),
    cue(
        "join-body",
        COOPERATION,
        "agreed",
        r"\b(?:join(?:s|ed|ing)?|be(?:come|came|coming) (?:a )?part of|(?:come|came) under|enter(?:s|ed|"
        r"ing)?|board\w*|invit\w+[^.;]{0,40}?to)(?: the| umbrella of)* (?P<body>{O})",
        "body",
    ),
    cue(
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
    cue(
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
    cue(
        "haggle",
        "",
        "in_talks",
        r"\b(?:haggl\w+|bargaining|parleys|negotiat\w+|hammer\w* out|thrash\w* out|"
        r"iron\w* out)\b[^.;]{0,60}\b(?:seats?|constituenc\w+|government|coalition|cabinet|alliance|"
        r"formula|power|adjustment|{S}|chief minister|pact)",
    ),
    cue(
        "deal-with",
        "",
        "agreed",
        r"\b(?:in|into) (?:an? )?(?:alliance|league|partnership|cahoots|coalition|collaboration|"
        r"tandem) with\b|\ball(?:y|ied|ying) (?:itself |themselves )?with\b",
    ),
    cue(
        "merger",
        MERGER,
        "agreed",
        r"\bmerg(?:e|es|ed|ing|er|ers)\b(?! districts?| areas| tribal)|\bdissolv\w+ (?:itself |"
        r"themselves |his party |her party |the party |its \w+ )*(?:in|into|with)\b|\bceas\w+ to exist\b|"
        r"\breunit\w+\b|\bre-?unification\b|\bunif(?:y|ied|ication)\b|\bswallowed (?:whole )?by\b|"
        r"\bamalgamat\w+|\bfold\w* (?:itself )?into\b|\bsubsum\w+",
    ),
    cue(
        "part-ways",
        "",
        "ended",
        r"\bpart(?:s|ed|ing)? (?:of )?(?:ways|company)\b(?! with (?:the|his|her) party)|\bcall(?:s|ed|ing)? it (?:quits|a day)\b|"
        r"\b(?:honeymoon|marriage|romance|courtship|affair) (?:is|was|has|lasted|ended|over|between)|"
        r"\bdivorce\b|\bfall(?:en|ing)?[- ]out\b|\bf[ae]ll(?:en)? out with\b|\bcame apart\b|"
        r"\bsplit with\b|\bsnapp?(?:ed|ing)? ties\b",
    ),
    cue(
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
