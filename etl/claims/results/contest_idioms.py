"""Turns of phrase for winning and losing a seat, by the parts they play; frames built of them stand in
`idiom_frames.py`. Groups are as in contest_frames."""

from __future__ import annotations

_HOME = r"(?:home|through|in|into the|past the post|to (?:the )?(?:finish|finishing line|safety|victory|success|a win))"
_HOUSE = (
    r"(?:(?:the|a|his|her|this|that|their) )?(?:<V\d+>|<L\d+> <V\d+>|(?:[A-Z][a-z]+ |new |next |lower |provincial "
    r"|national |federal |august |<L\d+>(?:'s)? )*(?:assembly|house|parliament|legislature|chamber|Assembly|House|Parliament))"
)
_TERM = r"(?:an?|another|his|her|the) (?:[a-z]+ ){0,2}(?:term|stint|innings|tenure|mandate|spell|run)"
# "X … WON": what a winner does or has done to him.
WON_IDIOM = (
    rf"(?:(?:came|comes|pulled|pulls|got|gets|muddled|scraped|squeezed|edged|went|battled|fought(?: his| her)? (?:way )?) "
    rf"(?:safely |narrowly |just )?(?:home|through)\b(?! (?:for|with the)? ?(?:talks|meeting))"
    rf"|(?:waltz|stroll|gallop|canter|glid|surg|surf|rod|race|raced|wander|limp|stagger|stumbl|ghost|saunter|swept|jogg|charg|powered"
    rf"|power|steam|roll|fl[eo]w|danc|swan|walk|ease|eas|bound|thunder|skat|parad)(?:ed|e|es|s)?(?: comfortably| easily)? {_HOME}"
    rf"|(?:waltz|stroll|walk|surg|sweep|swept|marched|storm|rode|romp|cruis|breez|sail|roll|stepp)(?:ed|es|s)? (?:back )?in(?:to)? {_HOUSE}"
    rf"|nosed (?:ahead|in front|home)|edged (?:ahead|in front|it)|shaded it|finish(?:ed|es) (?:on top|in front|well clear|comfortably clear)"
    rf"|came (?:up trumps|good|out best|off best|off the better|out the better|top)|struck gold|hit the jackpot|made the (?:cut|grade)"
    rf"|had the (?:better of (?:it|the (?:argument|day|exchange|contest|fight))|upper hand|final say|last word)"
    rf"|turned (?:the tide|it around)|pulled (?:it|that one|this one) off|(?:had|has|have) (?:done|made) it(?= [,.;]|[,.;]| and| again| with)|pulled off what"
    rf"|(?:carried|won|took) the (?:day|constituency|honours|prize|crown|race|laurels|palm)|stood tall|got (?:his|her) own back|reigned supreme|ruled the roost"
    rf"|got the (?:nod|verdict|mandate)|won the (?:nod|mandate|verdict|confidence of (?:the )?voters)"
    rf"|(?:earned|won|gained|secured|was (?:given|handed|granted|rewarded with)|were (?:given|handed|granted)|got) {_TERM}"
    rf"|(?:booked|secured|earned|sealed|clinched|got|won|found|claimed|reserved) (?:him|her|them)?(?:self|selves)? ?(?:a|his|her|their|the) "
    rf"(?:[a-z]+ ){{0,2}}(?:place|berth|seat|chair|ticket|passage|way|entry|return) (?:in|to|into) {_HOUSE}"
    rf"|(?:entered|enters|is headed for|heads (?:to|for)|returned to|returns to|goes (?:back )?to|is off to|is on (?:his|her) way to|is back in"
    rf"|will sit in|will be seen in|reached|reaches|gained entry (?:in)?to|got (?:in)?to|made (?:his|her|their) (?:way|debut) (?:in)?to|was sent (?:back )?to"
    rf"|was voted in(?:to)?|was swept (?:in)?to|was carried (?:in)?to|was catapulted (?:in)?to|was ushered (?:in)?to) {_HOUSE}"
    rf"|had (?:an? (?:easy|smooth|comfortable) (?:ride|passage|day|win|time|victory)|it all (?:his|her) (?:own )?way|a walkover|no (?:such )?(?:trouble"
    rf"|difficulty|problem|worries)|little (?:trouble|difficulty))"
    rf"|(?:was|were|stood|proved|is|remained|turned out) (?:the )?(?:clear |runaway |comfortable |easy |eventual |unlikely |surprise "
    rf"|unexpected |sole |outright |undisputed |overwhelming |popular |ultimate )*(?:winner|victor|unbeatable|unassailable|first past the post"
    rf"|choice of (?:the )?(?:voters|electorate|people|majority)|voters' choice|people's choice|toast of|triumphant)"
    rf"|held (?:on|firm|his own|her own|the fort|off (?:the|an?|his|her))|cleared the bar|crossed the (?:line|river|finishing line)"
    rf"|breached the|stormed the|planted (?:his|her|the|its) flag|hoisted (?:his|her|the) flag"
    rf"|was (?:crowned|sent to (?:Islamabad|Lahore|Karachi|Peshawar|Quetta)|voted (?:back )?in|swept in|the one (?:smiling|laughing|celebrating))"
    rf"|(?:was|were) (?:officially |formally |finally )?(?:handed|given|issued) (?:the |his |her )?(?:certificate|notification|Form[- ]?4[79])"
    rf"|stemmed the (?:tide|rot)|bucked the trend|swam against the (?:tide|current)|defied the (?:odds|wave|tide|pundits)"
    rf"|survived (?:the )?(?:wave|storm|tide|onslaught|rout|by)|lived to (?:fight|tell)|proved (?:the )?(?:pundits|doubters|critics|everybody) wrong"
    rf"|spoil(?:ed|t) (?:the|their|his|her) (?:party|hat-trick|celebrations|clean sweep)|opened (?:his|her|the) account"
    rf"|completed (?:a|his|her|the) (?:hat-trick|double|clean sweep))"
)
# "X … SEAT": verbs that take a seat for object beside those of WON_SEAT.
TOOK_SEAT = (
    r"(?:w[oi]n(?:s|ning)? (?:over|back|through in)|breached|conquered|lift(?:ed|s|ing)|pluck(?:ed|s|ing)|net(?:ted|s|ting)|steal(?:ing|s)?|stole|seal(?:ed|s|ing)"
    r"|deliver(?:ed|s|ing)|preserv(?:ed|es|ing)|salvag(?:ed|es|ing)|rescu(?:ed|es|ing)|gobbl(?:ed|ing) up|gulped|corner(?:ed|s|ing)|harvest(?:ed|s|ing)|wrench(?:ed|ing)|prised?|prising"
    r"|mak(?:ing|es) off with|made off with|walk(?:ing|s|ed) (?:off|away) with|r[au]n(?:ning|s)? (?:off|away) with|ma(?:de|king) (?:sure|certain) of|took possession of"
    r"|takes? possession of|got hold of|hold(?:s|ing)? on to|held on to|hung on to|clung on(?:to| to)|k(?:ept|eeps|eeping)(?: hold of)?|reta(?:ined|ins|ining)|repossess(?:ed|ing)|bounced back in"
    r"|pull(?:ed|s|ing) through in|c(?:a|o)m(?:e|es|ing) through in|triumph(?:ed|s|ing) in|prevail(?:ed|s|ing) in|succeed(?:ed|s|ing) in|got home in|won through in"
    r"|c(?:a|o)m(?:e|es|ing) (?:first|top|good|out on top|home) in|top(?:ped|s|ping)(?: the (?:list|table|poll|count) in)?|is (?:now )?the (?:new )?(?:face|voice|representative|member|owner) (?:of|for)"
    r"|is (?:the )?(?:newly[- ]elected )?(?:MNA|MPA|member|representative)(?: of the (?:house|assembly))? (?:for|from)|(?:(?:is|was|stands|stood) (?:the )?)?(?:successful|victorious|triumphant) (?:in|from)|(?:is|was|stands|stood) (?:the )?(?:elected|returned) (?:in|from)"
    r"|will (?:now |henceforth )?(?:speak|sit) for|will (?:now |henceforth )?represent|had (?:his|her) way in|made it (?:from|in|through)|got (?:in|elected|returned|through) (?:from|in)|(?:was|were) voted in from|entered (?:the )?(?:[a-z]+ )?(?:house|assembly|parliament) from)"
)
# "X … LOST": what befalls a loser.
LOST_IDIOM = (
    r"(?:(?:was|were|got|has been|had been|is|been|being) (?:likewise |also |then |finally |rudely |unceremoniously |promptly |narrowly |soundly |badly |thoroughly "
    r"|convincingly |comprehensively )*(?:shown the (?:door|exit|way out|gate)|restricted to|limited to|confined to|pegged back|held to|kept to|sent (?:home|packing|back home)|left (?:licking (?:his|her|their) wounds|stranded|holding|counting|high and dry"
    r"|behind|trailing|far behind|empty-handed|with (?:little|nothing|only|just|no more))|undone|denied|turned away|rejected|spurned|deserted|felled|floored|outdone|out of luck|nowhere(?: in sight)?"
    r"|wiped out|routed|dislodged|bundled out|eclipsed|swept away|washed away|brushed aside|edged out|edged|punished|consigned|laid low|brought down|outclassed|outvoted|shut out|pipped|pushed"
    r"|knocked out|dumped|thrashed|trounced|drubbed|hammered|stunned|upset|unhorsed|uprooted|ousted|dethroned|voted out|booted out|kicked out|thrown out|cut down to size|buried|swamped|overwhelmed"
    r"|overtaken|overhauled|beaten black and blue|beaten hollow|mauled|vanquished|also among the (?:losers|fallen|casualties|vanquished)|among the (?:losers|fallen|casualties|vanquished|defeated)"
    r"|(?:an?|the|another|one) (?:[a-z]+ ){0,2}(?:casualty|victim|loser|also-ran)|no match|no more lucky|less fortunate|not so lucky|unlucky|unsuccessful|the runner-up|second best"
    r"|poor (?:second|third)|the bridesmaid|(?:out|made) to (?:pay|bite)|history)"
    r"|(?:bit|bites|ate|eats|licked|kissed|tasted) (?:the )?(?:dust|humble pie|crow|(?:his|her) wounds|defeat)|met (?:his|her|their) (?:Waterloo|match|nemesis|fate)|came (?:to grief|a cropper|unstuck|up short|off second best|away empty-handed)"
    r"|fell (?:by the wayside|flat|at the (?:last|first|final) (?:hurdle|fence)|short|behind|to defeat)|(?:tumbled|crashed|slumped|sank|slipped|slid|hurtled|went) (?:out|under|down|to (?:an? |the )?(?:[a-z-]+ ){0,2}(?:defeat|loss|second|third|fourth|rout))"
    r"|drew (?:a )?(?:blank|blanks|zero)|ran out of (?:luck|steam|votes|road)|(?:missed|misses) (?:out|the (?:bus|boat|mark|target)|by)|came within|finished (?:on the losing side|nowhere|a (?:distant|poor|close)|up second|well short|well back|empty-handed)"
    r"|ended (?:on the (?:losing|wrong) side|up (?:on the losing side|second|third|with|short|at|empty-handed)|empty-handed|at)|(?:had|has|have|must|were forced|was forced|was left|chose) (?:to |now )?(?:swallow|accept|bow|concede|content|settle|salute|hand over|make do|be satisfied"
    r"|be content|reconcile|rest content|face|taste|eat|stomach|digest|admit)"
    r"|gave (?:in|way)|made way for|(?:trailed|limped|straggled|plodded|came|finished|followed) (?:home |in )?(?:a )?(?:[a-z]+ )?(?:second|third|fourth|fifth|last|behind)(?! (?:time|term|consecutive|straight|week|phase))"
    r"|wound up (?:second|third|with|on)|(?:wilted|crumbled|collapsed|faded)(?= (?:in|to|with|away|on|at|under|before)|[,.;]|$)|(?:bowed|crashed|is|was) out(?= (?:of|in|with|by|at|on)|[,.;]|$)|lost (?:his|her|their|the|even) (?:[a-z]+ )?(?:deposit|security|seat|chair|home|fortress|citadel|stronghold|ground|race|battle|contest|fight|bet)"
    r"|(?:could|did|would|was able|were able) not (?:hold|save|defend|retain|keep|match|stop|stand|withstand|survive|make it|get (?:past|through|home)|win|cross|go past|prevail|succeed|catch up|bridge|close)|could(?:n't| hardly| barely| scarcely| persuade| convince| attract| rally| claim)"
    r"|(?:was|were|is|proved) (?:un)?able (?:only )?to (?:hold|save|defend|retain|keep|match|get|manage|win|muster|poll|collect|garner|secure|bag)|failed (?:to|in)|paid the price|suffered|crashed|surrendered|sank without (?:a )?trace"
    r"|went (?:home empty-handed|down|under|home with nothing)|was pushed (?:to|into|down)|had no answer|(?:stopped|stuck|stalled|stranded|halted|frozen|got stuck|remained stuck|stands|stood|remained|stayed|stuck) at|made do with"
    r"|had (?:only|just|no more than|barely)|got (?:only|just|no more than|barely)|attracted (?:only|just|no more|barely|a mere)|(?:polled|bagged|secured|obtained|received|netted|drew|collected|garnered|mustered) (?:only|just|no more|barely|a mere|a paltry|a modest|fewer than|under|less than))"
)
# "W … BEAT … L".
BEAT_IDIOM = (
    r"(?:put(?:s|ting)? paid to|put(?:s|ting)? an? (?:abrupt |early )?end to|put(?:s|ting)? a stop to|put(?:s|ting)? out|brought (?:an end to|down|to an end)|bring(?:s|ing) (?:an end to|down)|cut(?:s|ting)? (?:short|down)|end(?:ed|s|ing)"
    r"|show(?:ed|s|ing)|sent|sends|sending|taught|teach(?:es|ing)|get(?:s|ting)? past|got past|w(?:e|o)nt past|goes past|(?:rac|forg|slipp|creep|crept|surg|mov|pull|edg|sail|gallop|storm|cruis|stroll|waltz|eas|walk|steam|mov|inch|stol|power)(?:e|ed|es|ing)? (?:past|clear of|ahead of|in front of)"
    r"|ma(?:de|kes|king) (?:short|light) work of|made mincemeat of|dispos(?:ed|es|ing) of|dispatch(?:ed|es|ing)|saw off|see(?:s|ing)? off|account(?:ed|s|ing) for|t(?:ook|aking) care of|shut(?:s|ting)? out|swamp(?:ed|s|ing)|overran|overhaul(?:ed|s|ing)"
    r"|overt(?:ook|akes|aking)|overturn(?:ed|s|ing)|outlast(?:ed|s|ing)|outwit(?:ted|s|ting)|outstrip(?:ped|s|ping)|outpac(?:ed|es|ing)|outfought|outfox(?:ed|es|ing)|outmanoeuvr(?:ed|es|ing)|outshin(?:es|ing)|mow(?:ed|s|ing) down|steamroll(?:ed|ered|ers|ing)|bulldoz(?:ed|es|ing)|bur(?:ied|ies|ying)"
    r"|slew|fell(?:ed|s|ing)|tam(?:ed|es|ing)|ground(?:ed|s|ing)|stopp(?:ed|ing)|halt(?:ed|s|ing)|check(?:ed|s|ing)|den(?:ied|ies|ying)|depriv(?:ed|es|ing)|reliev(?:ed|es|ing)|silenc(?:ed|es|ing)|sham(?:ed|es|ing)|embarrass(?:ed|es|ing)|blank(?:ed|ing)|avenged (?:his|her) (?:[a-z]+ )?defeat (?:by|to|against|at the hands of)"
    r"|(?:was|were|is|proved|being|proving) (?:[a-z]+ )?(?:too (?:good|strong|much|hot|big|clever|many)|more than a match|preferred|ahead|well ahead|far ahead|better placed than)|finish(?:ed|es|ing) (?:[a-z]+ |<[MKN]\d+> (?:votes )?){0,3}(?:ahead of|above|clear of|in front of)"
    r"|trump(?:ed|s|ing)|nos(?:ed|es|ing) (?:out|ahead of|past)|shad(?:ed|es|ing)|cleared|push(?:ed|es|ing)|relegat(?:ed|es|ing)|consign(?:ed|s|ing)|reduc(?:ed|es|ing)|forc(?:ed|es|ing)|turn(?:ed|s|ing) the tables(?: in <S\d+>)? on|caus(?:ed|es|ing) an upset against|sprang a surprise on|shock(?:ed|s|ing)|stunn?(?:ed|s|ning)"
    r"|rout(?:ed|s|ing)|drubb(?:ed|ing)|unhors(?:ed|es|ing)|supplant(?:ed|s|ing)|displac(?:ed|es|ing)|evict(?:ed|s|ing)|throw(?:s|ing)? out|threw out|vot(?:ed|ing) out|exceeded|won (?:against|from|over)|scored (?:a |an )?(?:[a-z]+ ){0,2}(?:victory|win|triumph) (?:over|against)|exact(?:ed|s|ing) revenge (?:on|from)|settl(?:ed|es|ing) (?:old )?scores with)"
)
# "L … TO … W".
YIELDED = (
    r"(?:(?:was|were|is|proved|being|proving) no match for|(?:was|were|is|proved|lay|remained) beyond (?:his|her|the) (?:reach|power)|lost (?:out )?(?:to|against)|fell (?:to|prey to|victim to|before)|went down (?:to|against|before)|succumb(?:ed|s|ing) to|gave way to"
    r"|bow(?:ed|s|ing) (?:to|before)|yield(?:ed|s|ing)(?: <S\d+>| the seat)? to|(?:had|found|has) no answer (?:to|for)|(?:had|has|was forced|were forced|must) to (?:salute|bow (?:to|before)|concede (?:to|defeat to)|give way to|make way for|hand (?:it|the seat|<S\d+>) (?:over )?to"
    r"|play second fiddle to|watch)|could (?:not|n't) (?:match|stop|cope with|stand up to|withstand|catch|overtake|resist|get past|overcome)|(?:was|were) unable to (?:match|stop|catch|overcome|withstand)|was no rival (?:of|for|to)|came (?:second|off worse) (?:to|against)|play(?:ed|s|ing) second fiddle to"
    r"|finish(?:ed|es|ing) (?:[a-z]+ |<[MKN]\d+> (?:votes )?){0,3}(?:behind|short of|adrift of)|trail(?:ed|s) (?:home )?(?:behind )?|met (?:his|her) match in|(?:was|were) (?:left )?(?:trailing|undone|unseated|felled|floored|upset|beaten|humbled|ambushed|overtaken|overhauled|stopped|denied|checked|punished|outdone|dislodged"
    r"|eclipsed|shown the (?:door|exit)|sent (?:home|packing)|bundled out|shut out|brought down|laid low|outclassed|outvoted|ousted|mauled|trounced|pushed (?:aside|into second place)|replaced|edged out|pipped(?: at the post)?|cut down|shocked|stunned|surprised|unhorsed|supplanted|displaced|evicted|uprooted|swept aside|brushed aside)"
    r"(?: [a-z]+){0,3} (?:by|at the hands of)|made way for|handed (?:over )?(?:it|the seat|<S\d+>|his seat|her seat) to|surrender(?:ed|s|ing) (?:it|the seat|<S\d+>|his [a-z]+|her [a-z]+) to|ced(?:ed|es|ing) (?:it|the seat|<S\d+>|his [a-z]+|her [a-z]+|ground) to|crash(?:ed|es|ing) to (?:an? |the )?(?:[a-z-]+ ){0,2}(?:defeat|loss) (?:to|against|at the hands of)"
    r"|suffer(?:ed|s|ing) (?:an? |the )?(?:[a-z-]+ ){0,3}(?:defeat|loss|reverse|setback|rout|drubbing|blow|upset) (?:to|against|at the hands of|from)|tast(?:ed|es|ing) defeat (?:to|against|at the hands of)|lost (?:the |his |her )?(?:[a-z]+ ){0,2}(?:seat|contest|race|fight|battle|<S\d+>) to|came within (?:[^;.<]|<[MNK]\d+>){1,40}? of (?:beating|defeating|overtaking|catching|toppling)"
    r"|had to (?:be content|settle|make do) with second (?:place|spot|position) (?:to|behind))"
)
# "<seat> … CHOSE … W": a seat or its voters do it.
CHOSE = (
    r"(?:chose|chooses|(?<!both )(?<!was )(?<!were )(?<!been )elect(?:ed(?! as)|s)|pick(?:ed|s)|return(?:ed|s)|reward(?:ed|s)|embrac(?:ed|es)|plump(?:ed|s) for|opt(?:ed|s) for|vot(?:ed|es) (?:for|in)|sid(?:ed|es) with|went (?:for|with|the way of|over to)|sent|sends|gave (?:its|their) (?:heart|verdict|nod|mandate|trust|votes?) (?:to|for|in favour of)"
    r"|stood (?:by|behind)|stuck (?:with|to|by)|(?:stay|remain)(?:ed|s)? (?:loyal|true|faithful) to|remained with|handed (?:[a-z]+ ){0,3}(?:victory|win|mandate|term|success|seat) to|said yes to|crown(?:ed|s)|hail(?:ed|s)|is (?:now )?(?:represented|held|owned|occupied) by|will (?:now |henceforth )?be represented by|has (?:chosen|elected|picked|returned|voted in|sent|gone (?:to|with|for)|fallen to|passed to|opted for|preferred)"
    r"|pass(?:ed|es) (?:on )?(?:to|into the hands of)|fell (?:to|into the (?:lap|hands) of)|was (?:[a-z]+ )?(?:won|taken|pocketed|bagged|clinched|captured|retained|grabbed|seized|secured|carried|lifted|claimed|snatched|wrested|scooped|swept|kept|held|conquered|picked up|regained|reclaimed|landed|netted|annexed|recaptured|wrapped up|plucked|defended|sealed|saved|preserved|salvaged|stolen|breached|stormed)(?: [a-z]+){0,2} by"
    r"|were (?:both |all |[a-z]+ )?(?:won|taken|pocketed|bagged|clinched|captured|retained|grabbed|seized|secured|carried|claimed|snatched|wrested|scooped|swept|kept|held)(?: [a-z]+){0,2} by|remained (?:in the (?:hands|pocket|possession|bag) of|with)|is in the (?:bag|pocket|hands) of|belongs (?:now |once again |again )?to|has (?:an? )?(?:new )?(?:[a-z]+ ){0,2}(?:owner|representative|MNA|MPA|member|master|occupant) in"
    r"|gave|gives|brought (?:cheer|joy|relief|comfort|consolation) (?:to|for)|smiled (?:on|upon|at)|was (?:a )?(?:[a-z]+ ){0,3}(?:walkover|cakewalk|walk in the park|stroll|plain sailing|formality|easy going|plain sailing|procession|one-horse race|one-man show|child's play) for|turned to|welcom(?:ed|es)|trust(?:ed|s)|decided (?:for|in favour of)|settled (?:for|on)|swung (?:to|behind|towards)|rallied (?:to|behind|around)|backed)"
)
# "<seat> … SPURNED … L".
SPURNED = r"(?:reject(?:ed|s)|spurn(?:ed|s)|desert(?:ed|s)|abandon(?:ed|s)|ditch(?:ed|es)|disown(?:ed|s)|punish(?:ed|es)|dump(?:ed|s)|turn(?:ed|s) (?:its|their) backs? on|said no to|had no (?:time|use|patience) for|snubb(?:ed|s)|forsook|refus(?:ed|es)|turn(?:ed|s) (?:down|away from)|brought (?:no joy|only grief|bad news|defeat) (?:to|for)|vot(?:ed|es) out|threw out|unseated|humbled|cost|shut (?:its|the) doors? on)"
