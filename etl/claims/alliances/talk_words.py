"""Words of talks on an arrangement that is not made yet, in lower case: what is done, and what it is about."""

from __future__ import annotations

# What parties talk about where they talk of doing something together.
ARRANGEMENT = (
    r"(?:(?<!of the )(?<!of its )(?<!of their )coalition(?! (?:partner|government's|support fund))|(?:forming|formation of|making|setting up)[^.;<]{0,30}"
    r"(?:government|govt|cabinet|administration|set-?up)|government[- ]formation|power[- ]sharing|sharing (?:of )?power|"
    r"seats?[- ](?:to[- ]seats? )?(?:adjust\w*|sharing|swap\w*|arrangement|allocation)|(?:constituency |local )?adjustments?(?: of|"
    r" on| in| for| with|,|\.|$)|alliances?(?! (?:leader|candidate|government|member|spokes|workers))|tie-?up|merg(?:er|ers|e|ing)|"
    r"unification|reunification|join(?:ing)? (?:hands|forces)|joint (?:candidates?|nominees?|panel|list|platform|"
    r"struggle|strategy|movement|front|opposition|campaign|protests?|action|manifesto)|common (?:candidates?|platform|"
    r"strategy|front|programme)|(?:contest|fight)\w*[^.;<]{0,40}(?:together|jointly|from one platform)|(?:political |electoral |"
    r"mutual |parliamentary |further |future )?(?:co-?operation|collaboration)(?! (?:with|of|from) (?:the )?(?:ecp|commission|police|"
    r"international|government|china|us\b))|working together|electoral (?:understanding|pact|partnership|arrangement)|"
    r"(?:distribution|division|allotment|allocation) of (?:the )?(?:seats|constituencies|ministries|portfolios|tickets|offices)|"
    r"(?:support|votes) (?:for|in) (?:the )?(?:\w+ ){0,3}(?:prime minister|chief minister|speaker|president|chairman|election|"
    r"no-(?:confidence|trust))|support of \w+ candidates?|who (?:would|will|should) (?:contest|get|field|stand|run))"
)
TALKS = (
    r"(?:talks?|negotiations?|parleys?|discussions?|deliberations?|consultations?|dialogue|contacts?|bargaining|"
    r"haggling|rounds of meetings)"
)
ABOUT = (
    r"(?: (?:with|between|among|of)[^.;]{0,60}?)?(?: (?:was|were|are|is|have been|has been) (?:also )?(?:held|under way|underway|on|"
    r"continuing|going on|being held|in progress|started|launched|begun))?,? (?:on|over|about|for|regarding|concerning|related to|"
    r"relating to|to|aimed at|focus\w* on|with a view to|vis-a-vis)"
)
SPEAK = (
    r"(?:discuss(?:ed|es|ing)?|deliberat(?:ed|es|ing) (?:up)?on|talk(?:ed|s|ing) (?:about|over|of)|mull(?:ed|s|ing)?(?: over)?|"
    r"exchang(?:ed|es|ing) (?:\w+ )?(?:views|ideas|proposals|notes|lists)(?: on| about| over| of| for)?|t(?:ook|ake|akes|aking) up|"
    r"(?:went|go|goes|going|gone) (?:over|through|into)|review(?:ed|s|ing)?|consider(?:ed|s|ing)?|weigh(?:ed|s|ing)|explor(?:ed|es|ing)|"
    r"debat(?:ed|es|ing)|negotiat(?:ed|es|ing)|thrash(?:ed|ing) out|hammer(?:ed|ing) out|dwel[lt]\w* (?:up)?on|"
    r"touch(?:ed|ing)? (?:up)?on|broach(?:ed|ing)|confer(?:red|ring) on|held? forth on|sound(?:ed|ing) [^.;]{0,30}?out (?:on|about)|"
    r"work(?:ing)? (?:out|on)|finali[sz](?:e|ing)|sat down[^.;]{0,40}? to|close(?:r)? to|inching towards|near(?:ing)?)"
)
SPOKEN_OF = (
    r"(?:(?:was|were|is|are|being|been|be)(?: \w+)? (?:discussed|considered|taken up|reviewed|deliberated|debated|"
    r"explored|mulled|talked (?:about|over|of)|weighed|on the (?:table|agenda)|under (?:discussion|consideration|review))|"
    r"(?:came|come|comes|coming) (?:up for|under|in for) (?:discussion|consideration|debate|review)|"
    r"(?:figured|featured|dominated|topped|remained|came up)\b|under (?:discussion|consideration))"
)

# To be sought in masked sentences.
ON_AN_ARRANGEMENT = (
    rf"{TALKS}{ABOUT}\b[^.;]{{0,70}}?\b{ARRANGEMENT}",
    rf"{SPEAK}\b[^.;]{{0,60}}?\b{ARRANGEMENT}",
    rf"{ARRANGEMENT}[^.;]{{0,60}}?\b{SPOKEN_OF}",
)
