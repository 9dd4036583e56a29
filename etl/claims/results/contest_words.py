"""Words that open or close the reading of single seats."""

from __future__ import annotations

import re

TRIGGER = re.compile(
    r"\b(?:won|win|wins|winn|victor|defeat|beat|lost|los[et]|bagg|clinch|secur|captur|grabb?|took|takes"
    r"|retain|kept|keeps|snatch|wrest|seiz|swept|sweep|claim|land|nick|regain|reclaim|hung on|held on"
    r"|elected|returned|declared|notified|unopposed|votes?|ballots?|poll(?:ed|ing)|runner|rival|lead"
    r"|trail|ahead|behind|adrift|conced|home|edg|pip|unseat|oust|toppl|trounc|rout|upset|saw off|better of"
    r"|overc[ao]me|past"
    r"|belongs|gone to|went to|goes to|fell to|stayed|prevail|triumph|emerg|romp|cruis|scrap|squeak"
    r"|sail|forfeit|second|third|got|gets|manag|muster|content|received|obtained|finish|opponent|winner"
    r"|procession|conquer|vanquish|giant-killer|in front|first|follow|recount|seat)",
    re.I,
)
PARTIAL = re.compile(
    r"<K\d+> (?:out )?of (?:the |a total of )?<[KN]\d+> (?:polling )?(?:stations|booths)|\b(?:so far"
    r"|partial|early (?:results|counts?|leads?)|at (?:the )?time of filing|counting (?:was )?(?:still"
    r"|halted|under way|continu|in progress)|initial (?:unofficial )?results|incomplete|still being counted)\b"
    r"|<K\d+>,? stations in\b|\bafter <K\d+> stations",
    re.I,
)
FORECAST = re.compile(
    r"\b(?:predict(?:s|ed|ing|ion)?|forecast|hop(?:es|ing) to|target(?:s|ed)? of|expects? to|promis"
    r"(?:ed|es|ing)|registered voters are|total (?:number of )?registered voters)\b",
    re.I,
)
# A name beside its seat: "X of PP-1", "X (PP-1)"; "PP-1: X"; "PP-1's X".
LISTED = (
    re.compile(r"(?P<p><P\d+>),? ?(?:of|from|in|\u2014|\u2013|-|\(|:)? ?\(?<S\d+>"),
    re.compile(r"<S\d+>(?:[ ,(\u2014\u2013:-]|<L\d+>|[A-Z]{2,3}\b){1,9}(?P<p><P\d+>)"),
    re.compile(r"<S\d+>'s (?P<p><P\d+>)"),
)
WINNERS = re.compile(
    r"\b(?:winners|winning candidates|returned candidates|victorious candidates|successful candidates"
    r"|those (?:elected|who won|returned)|candidates who won|notified (?:as )?(?:the )?winners)\b"
    r"|\b(?:both|all|each)(?: of (?:them|whom))? (?:had been |have been |were )?(?:elected|returned|winners|won)\b|\bM[NP]As-elect\b"
    r"|\b(?:independents?|members?-elect|M[NP]As?-elect|lawmakers|all (?:two|three|four|five|six|seven"
    r"|eight|nine|ten))\b[^.;]{0,60}\b(?:(?:who |which )?(?:had |have )?(?:fought and |contested and )?won\b"
    r"|made it to the|were (?:elected|returned)|won (?:their|the) seats?)",
    re.I,
)
WINNER_ROLE = re.compile(
    r"\b(?:winner|victor|victorious|returned candidate|returned from|elected from|M[NP]As?-elect|members?-elect)\b",
    re.I,
)
# "The MNA-elect from NA-48 thanked his voters": somebody named before, called by what he won.
WINNER_OF_SEAT = re.compile(
    r"^(?P<lead>\W*(?:(?:In|On|At|By|After) [^,<]{0,30}(?:<[LD]\d+>)?,? )?)[Tt]he (?:[a-z-]+ ){0,3}?(?:M[NP]A-elect|member-elect|victor|winner"
    r"|winning (?:candidate|man|woman)|(?:independent|man|woman|newcomer|candidate) (?:returned|elected))"
    r"(?= (?:of|from|in|for) (?:the )?(?:<L\d+>(?:'s)? )?<S\d+>(?! ?(?:[(,:\u2014\u2013-]|<L\d+>|was|is)* ?(?:the |a )?(?:<O\d+>(?:'s)? )?<P))"
)
# "X and Y took NA-151 and NA-152": each his own.
SHARED = re.compile(r"<P\d+>(?:, <P\d+>)*,? and <P\d+> (?:[a-z]+ ){1,3}<S\d+>(?:, <S\d+>)*,? and <S\d+>")
# Votes told as a pair: "by 10,678 votes to 9,929", "(74,672 to 32,332)".
SCORE = re.compile(
    r"(?:\bby |\(|, )<[NM](\d+)>(?: votes)?(?: to (?:the )?|-| against | as against )<[NM](\d+)>(?! of <P)"
)
ONE_SEAT = re.compile(
    r"\b(?:the|this|that|his|her|its) (?:[A-Za-z-]+ ){0,2}(?:seat|constituency|by-?election|by-?poll)\b", re.I
)
MANY_SEATS = re.compile(r"\bseats\b|\bconstituencies\b")
# "won NA-1, NA-2 and NA-3": all of them.
SEAT_LIST = re.compile(r"<S\d+>(?: \([^)]*\))?(?:,? (?:and |from )?(?:<L\d+> )?<S\d+>(?: \([^)]*\))?)+")
ELSEWHEN = re.compile(
    r",? (?:who|which|where|whom|from where) [^,;.]*?\bhad [^,;.]*?(?:<D\d+>|general elections?|(?:19|20)\d\d|(?:last|previous|past|earlier) (?:[a-z]+ |<[KN]\d+> )?(?:elections?|polls?|contests?))[^,;.]*"
)
OFFICE = re.compile(
    r"\b(?:speaker|chairman|prime minister|chief minister|premier|president|leader of the house|senators?)\b", re.I
)
