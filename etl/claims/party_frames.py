"""Words around people that tell their party. Groups: o the party (or whoever brings one), p the people.

Patterns over masked sentences, read by `inference`.
"""

from __future__ import annotations

from etl.claims.frames import compile_frame

_ROLE = (
    r"(?:emir|ameer|deputy|secretary|president|spokes\w+|convener|convenor|organi[sz]er|chairman|chairperson|chief|coordinator|head"
    r"|patron|legislator|lawmaker|minister|stalwart|representative|delegate|nazim|whip|leader|MPA|MNA|senator|candidate|nominee"
    r"|contender|challenger|rival|aspirant|hopeful|entrant|contestant|councillor|mayor|advocate|emissary|negotiator)"
)
_NOT_NOW = r"(?![^.;<]{0,25}\b(?:former|ex|erstwhile|late|dissident|estranged|rebel|against|ousted|expelled)\b)"
# A side's people listed: the party speaks for all of them.
DELEGATIONS = [
    compile_frame(p)
    for p in (
        r"{o:O}(?:'s|')?(?: [\w-]+){0,4}? (?:delegation|team|side|committee|leadership|leaders|members|MNAs"
        r"|MPAs|lawmakers|senators|"
        r"negotiators|representatives|delegates|group|panel|office-bearers)(?:,? (?:which"
        r"|who))?(?: of [\w-]+ members| [\w-]+){0,3}?,?"
        r" (?:compris(?:ing|ed)|includ(?:ing|ed)|consist(?:ing|ed) of|made up of|composed of|led by|headed by"
        r"|namely|such as|like)"
        r"(?: of)?(?: its| their| party)?(?: leaders?| members?| lawmakers?| MPAs| MNAs)?:? {p:PP}",
        r"(?:delegation|team|committee|group|members|leaders) (?:of|from) (?:the )?{o:O}(?:'s|')?(?: [\w-]+){0,2}?,?"
        r" (?:compris(?:ing|ed)|includ(?:ing|ed)|consist(?:ing|ed) of|made up of|composed of|led by|headed by|under|namely)"
        r"(?: of)?(?: its| their| party)?(?: leaders?| members?)?:? {p:PP}",
        r"{o:O}(?:'s|')?,? (?:was|were|had been|is) represented (?:at [^.;<]{0,40} )?by {p:PP}",
        r"(?:from|on behalf of|representing|for) (?:the )?{o:O}(?:'s side| side)?,? {p:PP}(?: (?:attended"
        r"|participated|took part|were present|represented|sat))",
        r"{p:PP}(?:,| also| both)* (?:represented|were part of|formed|made up|comprised|led"
        r"|headed) (?:the )?{o:O}(?:'s)?(?: [\w-]+){0,2}?"
        r"(?: delegation| team| side| in the (?:talks|meeting|huddle))?",
        r"{p:PP}(?: [\w-]+){0,4}? from the {o:O}(?:'s)? side",
        r"other {o:O} (?:leaders|members|lawmakers|MNAs|MPAs|senators)(?: [\w-]+){0,3}?,? (?:including"
        r"|such as|like|were|being) {p:PP}",
        r"the {o:O}(?:'s)? (?:two|three|four|five|other)?(?: [\w-]+){0,1}? ?(?:leaders|members|candidates"
        r"|MNAs|MPAs|nominees),? {p:PP}",
    )
]
# People named after a dash or a colon: "three independents - A, B and C".
LISTS = [
    compile_frame(p)
    for p in (
        r"{o:G}(?: [\w'-]+){0,6} ?[\u2014\u2013:-]+ {p:PP}",
        r"{N} (?:of the |more |other )?{o:O}(?: [\w'-]+){0,8} ?[\u2014\u2013:-]+ {p:PP}",
        r"{o:O}(?:'s)? (?:leaders|members|candidates|lawmakers|MPAs|MNAs|senators|nominees|winners|negotiators)"
        r"(?: [\w'-]+){0,4} ?[\u2014\u2013:-]+ {p:PP}",
        r"{p:PP},? (?:both|all|all three|all four) (?:of|from|belonging to) (?:the )?{o:O}",
    )
]
# Somebody and those at his side, who are taken to be of his party.
COMPANIONS = [
    compile_frame(p)
    for p in (
        r"{o:P}(?:,| was| were| is)* (?:assisted|accompanied|flanked|aided|seconded) by {p:PP}",
        r"{o:P},? (?:along with|together with|accompanied by|flanked by|brought along|brought with him"
        r"|brought) {p:PP}",
        r"{o:P}(?:'s|,)? (?:and|with) {p:P} (?:at his|by his|on his) (?:side|elbow|right|left)",
        r"{o:P}[^.;<]{0,40}, at whose side (?:sat|stood) {p:P}",
    )
]
# A candidate and his ticket.
TICKETS = [
    compile_frame(p)
    for p in (
        r"{p:P},?(?: who)?(?: [\w',-]+){0,9}? on (?:a|an|the|his|her)? ?{o:O}(?:'s|')? (?:ticket|platform"
        r"|symbol|nomination)",
        r"{p:P},? (?:the|a|an|its|their)?(?: [\w-]+){0,3}? ?(?:candidate|nominee|contestant|ticket-holder"
        r"|hopeful|leader|lawmaker|MNA|MPA|senator|choice)"
        r" (?:of|from|for|fielded by|nominated by) (?:the )?{o:O}",
        r"{o:O}(?:'s|')? (?:own |provincial |official |joint |nominated )?(?:candidate|nominee|contestant|man"
        r"|hopeful|pick|choice|entrant|stalwart|ticket-holder|newcomer|veteran|leader|rival|challenger)"
        r"(?: for the (?:seat|post|slot|office))?(?: in| from| on)?(?: <S\d+>)?,? {p:P}",
        r"{o:O}(?:'s)? (?:had )?(?:fielded|nominated|put up|picked|named) {p:P}",
        r"{p:P},? (?:of|from|belonging to|affiliated with|representing|who (?:belongs|belonged) to"
        r"|hailing from) (?:the )?{o:O}",
        r"{p:P} \((?:an? |the )?(?:[\w-]+ ){0,2}{o:O}[^)]{0,20}\)",
        r"{o:O} of {p:P}",
        r"{o:O}[^.;<]{0,30} with {p:P} (?:being|having|winning|taking|securing|bagging|leading|polling)",
        r"{p:P},? (?:who|which) (?:is|was|had been|ran as|stood as|contested as|won as|fought as) (?:a|an"
        r"|the)? ?{o:O}",
        r"(?:the|an?) (?:[\w-]+ ){0,2}{o:O}, {p:P}",
        r"{p:P},? (?:put up|fielded|nominated|backed|supported|sponsored|propped up) by (?:the )?{o:O}",
        r"{p:P} (?:on|in) behalf of (?:the )?{o:O}",
        r"{p:P} (?:spoke|stood|sat|negotiated|attended|appeared|signed|answered|ran|contested|won"
        r"|lost) (?:in the front row )?for (?:the )?{o:O}",
        r"for (?:the )?{o:O}(?:'s)?(?: side)?[^.;<]{0,30}(?:only|came|sat|attended|was|were|stood|there was"
        r"|:) {p:PP}",
        r"{o:O}(?:'s)? (?:team|delegation|group|party|side|batch|committee)[^.;<]{0,12} (?:under|led by"
        r"|headed by|with) {p:P}",
        r"{o:O}(?:'s)?[^.;<]{0,50}\b(?:whose|its|their) (?:[\w-]+ ){0,3}(?:president|chief|head|leader"
        r"|secretary|spokesman|spokesperson|ameer|emir|convener|organiser|chairman|candidate|nominee),? {p:P}",
        r"{p:P},? of (?:the )?{o:O}",
        r"{p:P},? (?:with|who had|who has|having|enjoying) (?:the )?{o:O}(?:'s)? (?:ticket|nomination)",
        r"{p:P} (?:carries|carried|got|received|secured|holds|was given|was awarded) the (?:ticket|nomination"
        r"|symbol) of (?:the )?{o:O}",
        r"{o:O} man,? {p:P}",
        r"{p:P},? the {o:O} (?:man|woman|pick|choice|hopeful|contender|entrant)",
        r"{o:O}(?:'s|') {p:PP}",
        r"{o:O}(?:'s)?[^.;<]{0,40} (?:and|with|through|for|fielding|by) (?:its|their) (?:[\w-]+ ){0,2}?{p:P}",
        r"{o:O}(?:'s)? (?:had )?(?:awarded|given|handed|denied|gave|withdrew) (?:a |the "
        r"|its )?(?:party )?(?:ticket|nod|symbol) (?:to|from) {p:P}",
        rf"{{o:O}}(?:'s|')? {_NOT_NOW}(?:[\w-]+ |<L\d+> ){{0,4}}?{_ROLE}(?: (?:from|for|in|of) (?:the )?(?:<[SL]\d+>|\w+))?, {{p:P}}",
        rf"{{p:P}}, (?:for <N\d+> years )?(?:the |an? )?{_NOT_NOW}{{o:O}}(?:'s|')? {_NOT_NOW}(?:[\w-]+ ){{0,3}}?{_ROLE}\b",
        rf"{{o:O}}[^.;<]{{0,60}} {{p:P}}, (?:its|their) {_NOT_NOW}(?:[\w-]+ ){{0,3}}?{_ROLE}\b",
        r"{p:P}, (?:<N\d+>, )?(?:an?|the) [^.;<]{0,40}(?:put forward|put up|fielded|nominated|sponsored) by (?:the )?{o:O}",
        r"{p:P} of the (?:Islamist|rival|breakaway|nationalist|ruling|opposition|religious|secular|smaller|regional) {o:O}",
        r"{p:P},? who (?:steers|leads|heads|chairs|represents|speaks for|presides over|runs) (?:the )?{o:O}",
        r"{p:P}'s {o:O}",
        r"(?:by|and) {p:P} for (?:the )?{o:O}",
        r"{p:P},? (?:who )?[^.;<]{0,60}(?:<O\d+>[^.;<]{0,20})?\b(?:sits|sat|ran|stood|contested|runs|stands) as an? {o:O}",
        r"{p:P}, (?:the|an?) {o:O}(?: from| who| whose|,)",
        r"{p:P},? (?:who )?(?:had )?(?:ran|run|stood|contested|fought|signed) for (?:the )?{o:O}",
        r"{o:O}(?:'s)? own, {p:P}",
        r"the {o:O}(?:'s)? (?:lone|sole|only|solitary)(?: [\w-]+){0,2} {p:P}",
        r"{p:P},? (?:who|whom) (?:the )?{o:O} (?:had |has )?(?:fielded|nominated|put up|picked|chosen|named)",
    )
]
BACKING = [
    compile_frame(p)
    for p in (
        r"{p:P},? (?:with|who has|who had|who enjoys|who enjoyed|who ran with|who took <S\d+> with|enjoying"
        r"|having)[^.;<]{0,20} (?:the )?{o:O}(?:'s)?(?: full| tacit)? (?:backing|support|blessings?"
        r"|endorsement)",
        r"{p:P},? (?:an |the )?{i:O}[^.;<]{0,30}(?:backed|supported|endorsed|blessed|propped up) by (?:the )?{o:O}",
        r"{p:P}[^.;<]{0,60}(?:with|but with) (?:the )?{o:O}(?:'s)? (?:backing|blessings?)",
    )
]
TEAM = compile_frame(
    r"{o:O}(?:'s)?(?: [\w-]+){0,3}? (?:team|delegation|side|negotiators|leaders|delegates|lawmakers|leadership|emissaries|envoys)\b",
)
CALLED_BACKED = compile_frame(
    r"{p:P},? (?:who )?(?:is|was|had been|remains|ran as|stood as|won as) (?:a|an|the|one of the|its)? ?{o:O}"
)
