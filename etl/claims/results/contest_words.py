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
    r"|procession|in front|first|follow|recount|seat)",
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
