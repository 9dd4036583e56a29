"""Words around counts of seats by meaning, in lower case, to be sought in lower-case text."""

from __future__ import annotations

import re

_WORDS: dict[str, str] = {
    # seats, those who sit on them, where they sit
    "seat": r"seats?|constituenc(?:y|ies)|berths?|slots?|places? in|wards?",
    "member": r"members?(?:-elect)?|m[np]as?(?:-elect)?|lawmakers?|legislators?|parliamentarians?|senators?|representatives?|deputies|"
    r"heads|bodies|faces|winners|victors|loyalists|colleagues",
    "house": r"house|assembly|assemblies|chamber|parliament|legislature|senate|floor|province|centre",
    "tally": r"tally|tallies|strength|bench(?:es)?|bloc|contingent|party position|standings?|arithmetic|score(?:card|line|sheet|board)?|"
    r"head ?count|haul|share|numbers?|numerical|total|count|representation|presence|aggregate|collection|kitty|bag|basket",
    "each": r"each|apiece|respectively|both|same number|as many",
    "lone": r"lone|solitary|sole|single|just one|only one",
    "rank": r"largest|biggest|single[- ]largest|second|third|fourth|followed|follow(?:s|ing)?|next|trail(?:s|ed|ing)?|behind|ahead|top(?:s|ped|ping)?|"
    r"leads?|led|leading|emerged|runner-?up|rear|distant|close",
    # having and getting
    "win": r"w[oi]n|wins|winning|bag(?:s|ged|ging)?|secur(?:ed?|es|ing)|clinch(?:ed|es|ing)?|captur(?:ed|es|ing)|grabb(?:ed|ing)|took|takes?|taken|"
    r"taking|sw[ea]pt|sweeps|snatch(?:ed|ing)|pocket(?:ed|ing)|claim(?:ed|ing)|gain(?:ed|s|ing)?|garner(?:ed|s)?|collect(?:ed|s)|"
    r"notch(?:ed|es)|reap(?:ed)?|scoop(?:ed|s)?|romp(?:ed|ing)?|landed|picked up|walk(?:ed)? (?:away|off) with|ran away with|"
    r"return(?:ed|s)|elected|victor(?:y|ies|ious)|successful|triumph\w*|got|gets?|getting|obtain(?:ed)?|mustered|manag(?:ed?|es)|"
    r"salvag(?:ed|es)|retain(?:ed|s)|kept|held on|made it|rack(?:ed|s)? up|hauled|carried|attained|achieved|received|earned|harvested|"
    r"netted|polled|raked in|polished off|cornered|annexed|reclaimed|wrested|recovered|regained|added",
    "hold": r"has|have|had|having|holds?|held|holding|commands?|commanding|counts?|boasts?|enjoys?|comprises?|consists? of|sits?|sitting|"
    r"sat|stands?|stood|standing|numbers|numbering|occup(?:y|ies|ied)|possess(?:es)?|makes? up|made up|accounts? for|owns?|musters|"
    r"consisting|comprising|is on|are on|was on|is at|was at|brings?|with",
    "end": r"left with|down to|reduced|shr[aiu]nk|slump(?:ed|s)|dropp(?:ed|ing)|fell|fallen|slipped|dwindled|confined|restricted|limited|"
    r"relegated|cut to|pegged|content|make(?:s)? do|made do|settle(?:d|s)?|finish(?:ed|es|ing)?|end(?:ed|s|ing)?(?: up)?|"
    r"clos(?:ed|es)|stuck|stopped|halted|crash(?:ed)?|tumbled|plunged|remain(?:s|ed)|stay(?:s|ed)|left|leav(?:es|ing)|wound up|rests?|"
    r"swell(?:s|ed)?|swollen|rose|rises?|risen|climb(?:ed|s)?|went up|goes up|grew|grown|jump(?:ed|s)?|reach(?:ed|es|ing)?|touched|"
    r"increas(?:ed|es)|inflat(?:ed|es)|takes? (?:its|the)|brings? (?:its|the)|crossed",
    "went": r"went|goes?|gone|going|fell|falls?|belong(?:s|ed)?|passed|came|comes?|taken by|won by|held by|shared|split|divided|in the (?:kitty|bag|hands|"
    r"lap|pocket|column|name)|distributed",
    "of-them": r"of (?:them|these|those|whom|which|the \w+)|among (?:them|whom)|including|out of|remaining|rest|others?|another|besides|"
    r"in addition|plus|apart from|along with|as well as",
    "new-house": r"new (?:national )?(?:house|assembly|parliament|legislature)|outgoing|incoming|current|present|now|so far|final|official|"
    r"unofficial|complete|provisional|results?|notifi(?:ed|cation)|commission|ecp|form-4\d|declared|announced",
    "majority": r"majority|magic (?:number|figure)|half|halfway|two[- ]thirds|threshold|required|needs?|needed|short of|requires?|simple|"
    r"quorum|mark|enough|more than|fewer|less than|at least|cross(?:es)?",
    "independent": r"independents?|unattached|unaffiliated|non-party|backed|supported|endorsed",
    # not seats won
    "target": r"targets?|aims?|eye(?:s|d|ing)|hop(?:es?|ed|ing)|want(?:s|ed)?|expect(?:s|ed|ing|ations?)?|confident|vow(?:s|ed)?|boast(?:ed)?|dream\w*|"
    r"ambition|goal|intend\w*|seek(?:s|ing)?|sought|plans?|determined|bid",
    "forecast": r"predict\w*|forecast\w*|survey\w*|exit polls?|pollsters?|opinion polls?|projection\w*|projected|estimat\w*|likely|could|may|might|"
    r"would|analysts?|bookies|punters|betting|odds|chances|if|prospects?",
    "future": r"will|shall|would|going to|set to|to be|due|upcoming|next (?:month|week|year|election)|ahead of|before the (?:polls|elections?)|on polling "
    r"day|later",
    "field": r"candidates?|contest\w*|nominat\w+|nominees?|papers|tickets?|field(?:ed|ing|s)?|stand(?:ing)? (?:in|for|from)|run(?:ning)? (?:in|for|from)|"
    r"contenders?|aspirants?|hopefuls|awarded|in the (?:field|run|fray)|withdr[ae]w\w*",
    "deal": r"adjust\w*|formula|spar(?:e|ed|es|ing)|conced\w+|ced(?:e|ed|ing)|offer(?:ed|s|ing)?|g[ia]ve\w*|giving|allocat\w+|allott?\w*|"
    r"demand\w*|ask(?:ed|s|ing)?|shar(?:e|ed|ing)|leave \w+ (?:seats?|for)|bargain\w*|agree\w*|quota|swap\w*|understanding|arrangement|accommodat\w*",
    "office": r"ministr(?:y|ies)|ministers?|cabinet|portfolios?|departments?|committees?|chairman\w*|advis[eo]rs?|governors?|slots? of|"
    r"chairs?|divisions|speaker\w*|secretar\w+",
    "votes": r"votes?|voters?|ballots?|polled|cast|margin|lead of|majority of|turnout|preference|percent|percentage|per cent|pc|stations|counted",
    "reserved": r"reserved|women'?s?|minorit\w+|non-muslims?|technocrats?|special seats",
    "lost": r"los[est]+|losing|defeat\w*|drubbing|wiped|rout\w*|forfeit\w*|vacat\w*|vacant|de-?seat\w*|disqualif\w*|suspend\w*|resign\w*|died|death",
    "deed": r"met|meet(?:ing|s)?|joined|join(?:ing)?|switch\w*|defect\w*|walked|walkout|abstain\w*|absent\w*|sign(?:ed|atures?)|boycott\w*|"
    r"vot(?:ed|ing) (?:for|against)|support(?:ed|s|ing)?|oath|sworn|attended|delegation|team|party workers|workers|leaders|activists|protest\w*|"
    r"oppos\w*|backing|pledge\w*|requested|crossed|deserted|rebel\w*|dissident\w*|forward bloc|quit|parted|detained|arrested|killed|injured|missing",
    "history": r"previous\w*|earlier|last (?:election|time|polls?|assembly|house)|former\w*|then|in (?:19|20)\d\d|(?:19|20)\d\d|ago|once|used to|since|"
    r"up from|down from|compared|against (?:its|the)|from|decade|years?",
    "not": r"not|no|never|nor|neither|without|deni(?:ed|es)|refus\w*|reject\w*|failed|far from|instead of|rather than|hardly",
    "claim": r"claim(?:s|ed|ing)? (?:that|to)|alleg\w*|insist\w*|maintain\w*|stole\w*|mandate|rigg\w*|accord\w* to form|says|said|told|argued|according",
    "local": r"union|tehsil|council\w*|municipal\w*|mayor\w*|nazims?|wards?|district council|town|local|bar|cantonment|chairmen",
    "money": r"rs|rupees|billion|million|crore|lakh|dollars?|km|acres|marlas?|tonnes|points?|goals?|runs?|wickets?|matches|medals?|sets",
    "time": r"days?|weeks?|months?|years?|hours?|minutes?|o'clock|am|pm|rounds?|sittings|meetings?|sessions?|times|terms?",
    "people": r"people|persons|men|women|children|families|voters|police\w*|officials|journalists|lawyers|guests|cars|vehicles|villages",
    "place": r"district|division|city|karachi|lahore|peshawar|rawalpindi|multan|faisalabad|hyderabad|quetta|region|belt|north|south",
}
CATEGORIES: dict[str, re.Pattern[str]] = {name: re.compile(rf"\b(?:{words})\b") for name, words in _WORDS.items()}
