"""Leaving a party told by classes of words, and denials of wanting to leave it."""

from __future__ import annotations

from etl.claims.defections.move_words import END, EVENTUALLY, EXIT, LOSE, TIE
from etl.claims.defections.slots import HOUSE, event

EXITS = [
    event(
        "left_by",
        rf"{{f:O}},? (?:which )?(?:was|were|is|has been|have been|had been|being|stands) {EVENTUALLY}{LOSE} by (?:<N\d+> of its \w+, )?@p",
        (
            "The ANP has been deserted by its lawmaker Rashid Bangash.",
            "The PTI was dumped by two of its lawmakers, Rashid Bangash and Naeem Tarin, on Sunday.",
        ),
        side="leave",
    ),
    event(
        "out_name",
        r"^\W*(?:Out of|Gone from|Leaving|Left|Exit from|Lost to)(?: the)? {f:O}(?:'s \w+)? ?(?::|–|—|-) (?:the )?@p",
        ("Out of PTI: former MPA Rashid Bangash.",),
        side="leave",
    ),
    event(
        "ties_ended",
        rf"\b{END} (?:[a-z'-]+ ){{0,6}}?{TIE} (?:with|to|in|at|from|of) @F",
        (
            "Rashid Bangash relinquished the basic membership of the PTI on Monday.",
            "Former MPA Naeem Tarin cut short his long stay in the PTI.",
        ),
        ("The PPP has cut its ties with the PTI.",),
        side="leave",
        weak="1",
    ),
    event(
        "tie_was_over",
        rf"\b{TIE} (?:with|in|at|to) @F (?:had |has |have |was |were |is |are |that )?(?:now |finally |just |already )?(?:come to (?:an |its )?(?:end|close|halt)|"
        rf"ended|over|snapped|run its course|finished|severed|broken|a thing of the past|history|no more|lapsed|ceased|closed|done|concluded)\b",
        ("Rashid Bangash wrote on X that the spell in the IPP had run its course.",),
        side="leave",
    ),
    event(
        "exit_told",
        rf"\b(?:announc|declar|confirm|reveal|disclos|mak|made|mark|formalis|formaliz|post|tweet|plan|decid|opt)\w* (?:that |for )?(?:his |her |their |a |an )?(?:[a-z-]+ ){{0,2}}?"
        rf"{EXIT} (?:from|with|of|to) @F",
        ("Rashid Bangash made public his divorce from the PTI.",),
        side="leave",
    ),
    event(
        "exit_has_left",
        rf"{{p:PP}}'s? (?:[a-z-]+ ){{0,2}}?{EXIT} (?:has |had |have )?(?:left|deprived|robbed|weakened|dealt|cost|hurt|jolted|shaken|shook|stunned|reduced|surprised|rattled) "
        rf"(?:a (?:\w+ )?(?:blow|setback|jolt) to )?(?:the )?{{f:O}}",
        ("Rashid Bangash's exit has left the PTI without a candidate.",),
        side="leave",
    ),
    event(
        "off_their_ship",
        rf"\b(?:jump|leap|hop|climb|step|walk|get|got|fall|fell|slip|alight|disembark|dismount|scrambl|bail)\w* (?:[a-z]+ )?(?:off|from|out of|down from) (?:the |a )?"
        rf"(?:\w+ )?(?:{HOUSE} of (?:the )?{{f:O}}|{{g:O}}(?:'s)? (?:[a-z-]+ )?{HOUSE})\b",
        ("The latest to jump off the PTI ship is former minister Rashid Bangash.",),
        side="leave",
    ),
    event(
        "leavers_are",
        r"(?:{f:O}(?:'s)? (?:[a-z-]+ )?(?:leaders|lawmakers|members|M[LPN]As|legislators|politicians|stalwarts|figures|ministers|ticket-holders)|\b(?:those|others|leaders|figures|politicians|lawmakers)) "
        r"(?:who|to) (?:have |had |has )?(?:so far |also |already )?(?:left|quit|exited|deserted|abandoned|ditched|dumped|leave|parted ways with|said goodbye to|bade farewell to|bid farewell to|dissociated themselves from|resigned from)"
        r"(?: it| the party| its ranks| (?P<g><O\d+>))?[^.;:<]{0,40}?(?: are| were| include[sd]?| including|:),? @p",
        ("PTI leaders who have exited include Rashid Bangash and Naeem Tarin.",),
        side="leave",
        tail="any",
    ),
    event(
        "it_lost",
        r"(?:^|[,;:\"] |\b(?:as|that|and|while|when|after) )(?:the )?{f:O}(?: \w+ly| also| has| had| have){0,2} (?:los(?:t|es|ing)|bade? (?:farewell|goodbye) to|saw the (?:back|last) of|"
        r"suffered (?:the )?(?:loss|departure|exit|desertion) of)(?: the services of| the company of| its \w+)? @p(?= (?:on <D|<D|over|in protest|for good|who (?:\w+ )?(?:quit|left|parted|walked|resigned))|[,.])",
        ("The PTI lost former minister Rashid Bangash on Thursday.",),
        ("The PTI lost PP-213 to Rashid Bangash.",),
        side="leave",
        weak="1",
    ),
    event(
        "threw_away_sign",
        r"\b(?:(?:threw|throw\w*|hung|hang\w*|put|laid|lay|took|tossed?|flung|fold\w*|pack\w*|peel\w*|rip\w*|tore|burn\w*|burnt|pull\w*|lock\w*|sent|hand\w*) (?:up|away|off|out|down|aside|in the trunk|back)|shed\w*|tore|burn\w*|burnt|lower\w*|return\w*|discard\w*|retir\w*|mothball\w*) (?:his|her|their|the) (?:[a-z]+ )?"
        r"{f:O}(?:'s)? (?:boots|gloves|muffler|scarf|cap|jersey|shirt|flag|badge|pads|colours|turban|uniform|banner|topi|sash|kit|portrait|posters?|banners?|billboards?|signboards?|ticket|card)s?\b(?! (?:and |to )?(?:contest|for PP|for NA))",
        ("Former MPA Rashid Bangash has hung up his PTI boots.",),
        side="leave",
        weak="1",
    ),
    event(
        "loyalty_affirmed",
        r"(?:\b(?:re-?affirm|reiterat|renew|repeat|restat|re-?stat|sw[oe]r|vow|pledg|declar|assert|reassert|stress|underlin|express|profess)\w* (?:his |her |their |an? )?(?:[a-z-]+ )?(?:loyalty|allegiance|commitment|association|fidelity|faith|confidence|trust|devotion) "
        r"(?:to|with|in)|\b(?:vow|pledg|promis|sw[oe]r|resolv)\w* to (?:stay|remain|stand|stick|continue|die) (?:loyal |faithful |firm )?(?:with|by|in|to)) @F",
        ("Rashid Bangash, a PTI MPA, vowed to stay with the party amid rumours about her exit.",),
        side="leave",
        weak="1",
        status="denied",
        gate="rumour",
    ),
    event(
        "remains",
        r"\b(?:is|are|was|were|am|'m|will be|would be|remain\w*|continu\w+|stay\w*|stand\w*|stood|would remain|will remain|shall remain|will stay) (?:still |very much |firmly |and will remain |and would remain |as ever |to be |always |"
        r"even now |solidly |and always will be |steadfast(?:ly)? )*(?:with|in|part of|a part of|a member of|loyal to|under the flag of|committed to|behind|beside|alongside|on the side of|"
        r"put(?=[.,;]| and )|where (?:he|she|they|I|we) (?:always |has always |had always |have always |ever )?(?:was|is|were|are|am|been|stood|belong\w*))(?: @F)?(?=[.,;\"]| and |$| as | till | until | whatever | despite | no matter)",
        (
            "Asked about rumours of a switch, PTI MPA Rashid Bangash said that he was still with the party.",
            "Reports said that JI leader Rashid Bangash was going. He insisted that he was where he had always been.",
        ),
        side="leave",
        status="denied",
        gate="rumour",
    ),
    event(
        "loyal_as_ever",
        r"\b(?:his|her|their|my) loyalt(?:y|ies) (?:was|were|is|are|lay|lies|lie|remain\w*|would remain|will remain)(?: [a-z]+)? (?:with|to) @F",
        ("MPA Rashid Bangash of the PTI made it clear that his loyalties were with Imran Khan alone.",),
        side="leave",
        weak="1",
        status="denied",
        gate="rumour",
    ),
    event(
        "born_and_buried",
        r"\b(?:will|would|shall|to|'ll) (?:also )?(?:be buried|die|breathe (?:my|his|her) last|go to (?:my|his|her) grave|be laid to rest|leave the world|end (?:my|his|her) (?:days|life|politics)) "
        r"(?:as )?(?:an? |<N\d+>\b|one\b|in |with |under |wrapped in )?(?:the |its |his )?(?:(?P<f><O\d+>)|flag|party|same|this|coffin)?",
        ("Asked about rumours, PPP leader Rashid Bangash said he would die a worker of the party.",),
        side="leave",
        weak="1",
        status="denied",
        gate="rumour",
    ),
    event(
        "said_leaving",
        r"\b(?:said|says|announc\w+|declar\w+|confirm\w+|tweet\w+|wrote|post\w+) (?:that )?(?:he|she|they) (?:was|were|is|are|had) (?:also )?(?:leaving|quitting|resigning|walking away|going|out|left|quit|resigned|done)"
        r"(?=[.;,]| on <D| over | in protest| because| for )",
        ("In a blow to the PTI, its former MPA Rashid Bangash said he was leaving.",),
        side="leave",
        weak="1",
        need="lost",
    ),
    event(
        "no_longer_of",
        r"\b(?:will|would|shall|can|could) (?:no longer|not|never(?: again)?) be (?:a |an )?(?:part|member|worker|leader|soldier) of @F(?! (?:government|cabinet|coalition|alliance))(?= any ?more| again| after| from| in future|[.;,]| <D)",
        ("Rashid Bangash, twice a PTI minister, will no longer be part of the party.",),
        side="leave",
        weak="1",
    ),
]
