"""Words after a contestant that tell his party, over sentences whose mentions are tags: "<P0> of the <O1>"."""

from __future__ import annotations

import re

HEAD = (
    r"(?:candidates?|nominees?|contenders?|contestants?|hopefuls?|aspirants?|man|woman|leader|challengers?"
    r"|rivals?|opponents?|stalwart|"
    r"veteran|ticket-holder|ticket holder|runner|winner|MNA|MPA|newcomer|lawmaker|legislator|pick|choice"
    r"|standard-bearer|flag-bearer)"
)
# What may stand between: words, and mentions other than people.
_PLAIN = r"(?:[^<>.;]|<[SLDNVMKCO]\d+>)"
# What follows a name and tells its party; the group `o` is the party, `b` the one that only backs.
PARTY_AFTER = [
    re.compile(p)
    for p in (
        r"<P(?P<p>\d+)>,? (?:also |too,? |likewise )?(?:of|from|for|belonging to|who belongs to|affiliated with"
        r"|representing) (?:the )?(?:ruling |opposition )?<O(?P<o>\d+)>(?!'s)",
        # a row of a list: "Ali Khan, PML-N, 78,542"
        r"<P(?P<p>\d+)>, (?:the )?<O(?P<o>\d+)>(?=(?:,|:)? ?(?:<[NK]\d+>|[(|\u2013\u2014-]|[;.]?$))",
        r"<P(?P<p>\d+)>,? \((?:the )?<O(?P<o>\d+)>\)",
        r"<P(?P<p>\d+)>,? whom (?:the )?<O(?P<o>\d+)> had (?:fielded|nominated|put up|chosen|picked|awarded "
        r"(?:its|the|a) ticket|given (?:its|the|a) ticket)",
        r"<P(?P<p>\d+)>,? (?:who (?:was|had been) )?(?:put up|fielded|nominated|named) by (?:the )?<O(?P<o>\d+)>"
        r"(?! but)",
        r"<P(?P<p>\d+)>,? (?:who (?:ran|stood|contested|fought|was running|was standing) |running |contesting "
        r"|standing )(?:for|on|from) (?:the |an? )?<O(?P<o>\d+)>(?:'s)?(?: ticket| platform)?",
        r"<P(?P<p>\d+)>,? (?:carrying|holding|bearing) (?:the |an? )?<O(?P<o>\d+)>(?:'s)? (?:ticket|flag"
        r"|colours|banner)",
        r"<P(?P<p>\d+)>,? (?:on|with) (?:the |an? )?<O(?P<o>\d+)>(?:'s)? ticket",
        rf"<P(?P<p>\d+)>,? (?:an?|the) <O(?P<o>\d+)>(?:'s)? (?:[a-z-]+ ){{0,3}}{HEAD}\b",
        rf"<P(?P<p>\d+)>, (?:the )?<O(?P<o>\d+)>(?:'s)? (?:[a-z-]+ ){{0,2}}{HEAD}\b",
    )
]
BACKED_AFTER = [
    re.compile(p)
    for p in (
        r"<P(?P<p>\d+)>,? (?:(?:who|running|standing|fighting|contesting|an? independent|the independent"
        r"|independent)[^<>;.]{0,60})?with (?:the )?<O(?P<b>\d+)>(?:'s)? (?:backing|blessings?|support"
        r"|nod|endorsement|help)",
        r"<P(?P<p>\d+)>,? (?:[^<>;.]{0,70})?(?:with|but (?:with|had)|having|who had|who has|who enjoyed"
        r"|enjoying) (?:the )?<O(?P<b>\d+)>(?:'s)? (?:backing|blessings?|support|nod|endorsement|behind "
        r"(?:him|her))",
        r"<P(?P<p>\d+)>,? (?:[^<>;.]{0,60})?(?:again )?with (?:the )?<O(?P<b>\d+)> behind (?:him|her)",
        r"<P(?P<p>\d+)>,? whom (?:the )?<O(?P<b>\d+)> (?:had )?(?:backed|supported|endorsed|blessed|lent "
        r"(?:its )?support|thrown its weight behind)(?: (?:as|to) an independent)?(?: as an independent)?",
        r"<P(?P<p>\d+)>,? (?:who (?:was|had been|is) |an? independent(?: candidate)? |the independent "
        r"|independent,? |a candidate )?(?:backed|supported|endorsed|sponsored|blessed) by (?:the )?<O"
        r"(?P<b>\d+)>",
        r"<P(?P<p>\d+)>,? \(?<O(?P<i>\d+)>/<O(?P<b>\d+)>\)?,?",
        r"<P(?P<p>\d+)>,? nominated by (?:the )?<O(?P<b>\d+)> but [^<>;.]{0,60}independent",
        r"<P(?P<p>\d+)>,? (?:(?:an? )?(?:<O\d+>|independent),? )?<O(?P<b>\d+)>-(?:supported|backed|sponsored|endorsed)",
    )
]
INDEPENDENT_AFTER = [
    re.compile(
        r"<P(?P<p>\d+)>,? (?:an? (?:independent|<I>)|who (?:had )?(?:stood|stands|ran|contested|fought)[^<>;.]{0,30}"
        r"(?:as an (?:independent|<I>)|on (?:his|her) own|without a (?:ticket|party)|with no party at all)"
        r"|[^<>.;]{0,80}(?:to stand with no party|who (?:stood|ran) on (?:his|her) own|entered the race without one"
        r"|stood as an (?:independent|<I>)))"
    ),
    re.compile(
        rf"<P(?P<p>\d+)>,? {_PLAIN}{{0,120}}?\b(?:won|beat|defeated|elected|returned|ran|run|stood|contested|fought"
        rf"|running|standing|contesting)\b{_PLAIN}{{0,60}}?\bas (?:an? |the )?independents?\b(?! <D| in (?:19|20)\d\d)"
    ),
]
