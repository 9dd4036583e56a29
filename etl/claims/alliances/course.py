"""How an arrangement stands, by turns of phrase of several words: a report denied, an offer spurned, an end that is not.

Single words tell little here ("no plan to part ways"): each class is words with what they are said of. In lower case, as
those of the lexicon; tags of parties and people are <o0>, <p1>.
"""

from __future__ import annotations

from etl.claims.alliances.talk_words import ON_AN_ARRANGEMENT

_NOT = r"(?:not|n't|never|no|nobody|neither|nor|none|without|hardly|unlikely|cannot)"
_GAP = r"(?:[^.;?]{0,40}?)"
_SHORT = r"(?:[\s,'\"]+[\w'-]+){0,3}?\s+"
_REPORT = (
    r"(?:reports?|rumou?rs?|talk|impressions?|speculations?|suggestions?|stor(?:y|ies)|news|whispers?|gossip|chatter|"
    r"claims?|notion|perception|assertions?|allegations?|media reports?|hearsay|grapevine)"
)
_FALSE = (
    r"(?:baseless|concocted|false|fabricat\w+|handiwork|untrue|no truth|not true|figments?|wrong|incorrect|rubbish|"
    r"nonsense|fiction|fake|mischie\w+|imaginary|unfounded|without foundation|foundation|kite-?flying|planted|"
    r"fairy tales?|propaganda|a lie|lies|hot air|pack of|malicious|misleading|bazaar|out of context|invent\w+|"
    r"made up|cooked up|speculative|premature)"
)
_DENY = (
    r"(?:den(?:y|ies|ied|ying)|dispel\w*|dismiss\w*|reject\w*|scotch\w*|trash\w*|quash\w*|laugh\w* (?:off|at|away)|"
    r"brush\w* (?:aside|off)|put (?:to rest|paid to)|rubbish\w*|refut\w*|contradict\w*|play\w* down|shoot\w* down|"
    r"shot down|pour\w* (?:cold )?(?:cold )?water|scoff\w* at|mock\w*|disown\w*|disput\w*|made short work of|"
    r"ridicul\w*|wave\w* (?:away|aside)|clear\w* the air)"
)
_END = (
    r"(?:part(?:s|ed|ing)? (?:of )?(?:ways|company)|pull(?:s|ed|ing)? (?:out|the plug|the rug)|walk(?:s|ed|ing)? "
    r"(?:out|away)|withdr\w+ (?:(?:its|their|his|the) )?support|quit(?:s|ting)?|(?:leav(?:e|es|ing)|left) (?:(?:the|its|his|their|our|this|that|imran|khan's|ruling|federal|"
    r"provincial|opposition|coalition) ){0,4}(?:government|govt|cabinet|coalition|alliance|fold|side|camp|benches|bloc|front|"
    r"movement|treasury|<o\d+>|it\b|in <d\d+>|<d\d+>)|break(?:s|ing)? "
    r"(?:up|away|off|ranks)|broke(?:n)? (?:up|away|off|ranks|with)|jump\w* ship|desert\w*|abandon\w*|ditch\w*|dump\w*|"
    r"sever\w*|cut(?:ting)? (?:off )?(?:its |their |all )?ties|snap\w*|call\w* it (?:quits|a day)|end(?:s|ed|ing)? "
    r"(?:its|their|the|his|this|that|an?)|scrap\w*|storm\w* out|cross\w* (?:over|the (?:aisle|floor))|separat\w*|"
    r"com(?:e|ing) out of|came out of|moved? to the opposition|bid\w* (?:farewell|adieu|goodbye)|bade (?:farewell|adieu|"
    r"goodbye)|say\w* goodbye|said goodbye|wave\w* goodbye|withdr\w+ from|opt\w* out|back\w* out|reneg\w*|go\w* back on|"
    r"went back on|(?:call\w*|calling) off|had enough of|fed up with|(?:been|stood|itself|himself|considers? \w+) released from|"
    r"moved? (?:on )?without|shook off|shrugged off|was out of|were out of|is out of|are out of|out of the cabinet|"
    r"took \w+ (?:\w+ ){0,4}out of the (?:government|cabinet|coalition|alliance))"
)

# An end that is only threatened, asked for or thought of.
THREAT = (
    r"\b(?:threat\w*|warn\w*|call(?:s|ed|ing) (?:for|on|upon)|demand\w*|may|might|could|would|if|unless|whether|should|"
    r"urg(?:ed|es|ing)|advis\w+|ask(?:s|ed|ing)|hint\w*|consider\w*|mull\w*|ponder\w*|possib\w+|think\w*|likely|either)\b"
    rf"[^.;]{{0,60}}?\b(?:{_END})"
)

COURSE_WORDS: dict[str, str] = {
    # not made yet: it is talked about
    "talk-on": "|".join(ON_AN_ARRANGEMENT),
    # somebody says that it is not so
    "deny-report": rf"{_REPORT}\b[^.;?]{{0,140}}?\b{_FALSE}|{_DENY}\b[^.;?]{{0,40}}?\b{_REPORT}|"
    rf"{_REPORT}\b[^.;?]{{0,90}}?\b(?:was|were|is|are|been) (?:\w+ )?{_DENY}|no truth (?:in|to)|"
    r"(?:no such|nothing of the (?:sort|kind)|no (?:contact|emissary|offer|proposal|approach|promise|pledge|commitment)s? "
    r"(?:was|were|has|have|had|is|been))|neither has any|(?:had|has|have|was) been no|there (?:was|is|had been|has been) no|"
    r"not? (?:in touch|in contact) with|quoted out of context",
    # an offer meets a no
    "refuse-hard": r"refus\w+|reject\w*|declin\w+ (?:to|the|an|his|its|their|any|both|all)|declined|turn\w* (?:\w+ ){0,4}"
    r"down|spurn\w*|rebuff\w*|snub\w*|sa(?:y|ys|id) no|answer\w* (?:was |is )?no|(?:shut|clos|bolt|slamm?|barr)\w* (?:the|its|his|"
    r"all) doors?|doors? (?:\w+ ){0,3}(?:shut|closed|bolted|slammed)|(?<!not be )(?<!n't be )(?<!not been )(?<!not )rul\w+ out|want\w* none of|none of it|(?:no|out of the) "
    r"question|excus\w+ (?:itself|himself|themselves)|sent (?:its|his|their) (?:apologies|regrets)|regretted|"
    r"(?:wo|would|will) (?:not|n't) (?:hear of|touch|entertain|even|be (?:a )?part)|(?:not|n't) (?:be )?entertain\w*|"
    r"empty-?handed|sent (?:\w+ ){1,3}(?:home|away|packing|back)|thr(?:ew|own|owing) (?:it )?out|shot down|veto\w*|"
    r"laugh\w* (?:\w+ ){0,3}off|deaf ears|cold shoulder|thanks,? but no|no,? thank\w*|non-?starter|"
    r"not on (?:our|the|its|his) (?:agenda|cards|table|menu|radar)|off the (?:agenda|table|menu)|unacceptable|"
    r"unanswered|flat no|firm no|polite(?:ly)? (?:no|declin\w+)|thumbs down|turn\w* up (?:its|his|their) nose|"
    r"walk\w* away from the (?:table|talks)|bar(?:red|s|ring) (?:any|all|the)|(?:voted|vote|voting) "
    r"(?:<?\w+>? ){0,4}against (?:a|the|any|such)|sh[oe]w\w* (?:\w+ ){0,2}the door|shown out|nothing to (?:do with|spare|give|"
    r"offer|discuss|talk)|not (?:a )?(?:question|chance|seat|ward|inch)|not in (?:one|a single|any)|not one|beg\w* to be excused|"
    r"begg\w* off|look\w* (?:\w+ )?in vain|in vain|fruitless|left with (?:the same|nothing)|unopened|"
    r"no such courtesy|stay\w* put|sulk\w*|resist\w*|resent\w*|balk\w*|baulk\w*|opposed to|oppos\w+ (?:any|the idea|an?)|(?:nothing|no seat|no share|not an inch|not one inch) "
    r"(?:but|whatsoever|for|to offer)|came (?:back|away|home) with nothing|brought (?:back |home )nothing|disdain\w*|"
    r"red line|over (?:my|our|his) dead body|when (?:the sea|hell)|no (?:appetite|room|need|place|space|use) for|"
    r"not interested|no interest|shrugg\w+ off|drew a (?:blank|line)|asked (?:\w+ ){0,3}to look elsewhere|"
    r"less than warm|lukewarm|mak\w+ no (?:secret|bones)|clear refusal|not (?:bargain|negotia\w+|talk|deal|sit) with|"
    r"not (?:do|doing) business|not (?:sit|share|be|sitting) (?:\w+ ){0,3}(?:with|in one|on one|at one|next to|beside)",
    "keep-apart": r"(?:go|going|goes|went|fight|fighting|contest\w*|run|running|stand\w*|walk|plough\w*|fly\w*|sail\w*) (?:\w+ "
    r"){0,6}?(?:alone|solo|on (?:its|his|their|our|my) own|by (?:itself|himself|themselves))|solo flight|it alone|"
    r"(?:own|separate|different|another) (?:road|path|way|ways|paths|strength|steam|symbol|platform|rall(?:y|ies)|"
    r"kitchens?|caravan|march|protest|mosque|boat|course|flag)|ke(?:ep|eps|pt|eping) (?:\w+ )?(?:away|out|aloof|clear|(?:its|"
    r"his|their) distance)|st(?:ay|ays|ayed|aying|eer|eered|ood|and) (?:\w+ )?(?:away|aloof|out|clear) (?:of|from)|"
    r"distanc\w+ (?:itself|himself|themselves)|dis(?:as)?sociat\w+ (?:itself|himself|from)|not (?:be )?(?:a )?part of|"
    r"would rather|sooner (?:\w+ ){1,9}than|owes? nobody|beg\w* (?:nobody|no one)|nobody's|no one's|boycott\w*|"
    r"sit(?:s|ting)? (?:it|this one) out|chosen (?:the )?opposition|not (?:be )?(?:read|seen|taken|construed|"
    r"(?:mis)?interpreted) as|no (?:strings|partners?|allies|alliance|pact|deal|adjustment|understanding|arrangement|"
    r"coalition|merger|compromise|bargain)|without (?:the )?(?:<[op]\d+>|it|them|us|any (?:ally|partner))",
    # talks that led nowhere
    "fail": rf"(?:could|did|can|do|does|has|have|had|would|will) ?(?:not|n't) {_SHORT}?(?:agree|see eye to eye|reach|settle|"
    r"come to terms|find (?:a |any )?common|materiali[sz]e|bear fruit|click|work out|get past|survive|budge|yield)|"
    r"(?:could|did|can) ?(?:not|n't) (?:agree|see|reach|settle|come|find|materiali\w+|click|survive|budge)|fail\w* to|"
    r"failed|fell (?:through|apart|flat)|fall\w* (?:through|apart|flat)|c[ao]me to (?:nothing|naught|nought|grief)|"
    r"found(?:er|ers|ered) on|found no (?:consensus|common|agreement|middle)|no (?:consensus|agreement|accord|common "
    r"ground|meeting of minds|headway)|ran aground|run aground|break\w*down|broke down|collaps\w*|went nowhere|led "
    r"nowhere|got nowhere|dropped the idea|shelv\w*|dead end|died|bur(?:y|ied)\w* (?!the hatchet|their hatchet)|"
    r"nipped in the bud|still-?born|never (?:took off|happened|materiali\w+|came)|unsigned|left holding|torpedo\w*|"
    r"scuttl\w*|aborted",
    "stall": r"stall\w*|stuck|snags?|deadlock\w*|stalemate|impasse|inconclusive\w*|hurdles?|hitch\w*|sticking point|bone "
    r"of contention|yet to|not yet|still (?:to|being|in|talking|negotiating|under)|no breakthrough|without (?:a )?"
    r"breakthrough|undecided|unresolved|open question|snail'?s? pace|next round|another round|more rounds?|meet again|"
    r"resum\w+|advanced stage|in (?:talks|discussions?|negotiations?|parleys|dialogue|conversation)|in the works|on the anvil|"
    r"(?:is|was|are|were) wanting|being (?:drawn|worked|discussed|negotiated|talked|finali\w+|sorted|hammered|drafted|prepared)|"
    r"(?:named|formed|constituted|set up|picked) (?:a|two|three|its|their|\w+ men)? ?(?:\w+ ){0,2}(?:committees?|teams?|panels?|men each)|"
    r"compar\w+ notes|back and forth|will decide|to decide|sleep on|slept on|come back on|has not (?:replied|responded|answered)|"
    r"holidays|keep (?:talking|meeting)|final stages?|all but (?:ready|done|final\w*|settled)|so far nobody|left (?:blank|open)",
    # an end, and an end that is not
    "end-hard": rf"{_END}|no (?:more|longer)|is (?:over|dead|history)|was (?:over|dead|history)|are (?:over|no more)|"
    r"ceas\w+|unravel\w*|fell apart|came apart|come unstuck|com(?:es|ing) apart|divorc\w*|tor(?:e|n) up|in tatters|on the rocks|"
    r"curtain|last rites|requiem|obituary|erstwhile|estranged|once (?:allies|partners|friends)|former (?:ally|allies|"
    r"partners?)|ex-(?:ally|allies|partners?)|used to (?:be|share|sit)|stopped (?:returning|taking|talking)|turned "
    r"(?:its|his|their) backs? on|left in the lurch|stabb?\w* in the back|went back|fork\w*|did not survive|outliv\w+|"
    r"till (?:yesterday|last)|until (?:yesterday|last)|shown the door|show\w* the door|sent packing|expel\w*|sack\w*",
    "not-end": rf"(?:{_NOT}|no (?:plan|plans|intention|question|talk|thought|question) (?:of|to)|den\w+|rul\w+ out|"
    rf"far from|instead of|rather than|if ever|nowhere near|than){_GAP}\b{_END}|dismiss\w* [^.;?]{{0,50}}\b(?:packing|crack|rift|"
    rf"going|leaving|split)|nobody leaves",
    # what goes on as it was
    "stay-with": r"(?:stick|stuck|stay\w*|stand\w*|stood|remain\w*|sit|"
    r"sitting|continu\w*) (?:\w+ ){0,2}?(?:with|by|put|behind|intact|together|loyal|in the (?:cabinet|government|coalition))|"
    r"weather\w*|intact|loyal\w*|till (?:its|the) last|to the (?:last|letter|hilt)|honou?r\w*|kept (?:its|their|his|theirs) "
    r"?(?:word|promise|side|in)?|as before|nothing changes|renew\w*|carry on|carries on|go on support\w*|stood guard|"
    r"stand guard|goes on|soldier\w* on|hold(?:s|ing)? firm|held firm",
    # offers
    "offer-open": r"not (?:be )?(?:averse|opposed|against|mind)|no objection|(?:not|n't) (?:be |been )?rul\w+ out|can be considered|"
    r"thought over|more than happy|gladly|for the asking|welcom\w+|feelers|(?:its|his|their) (?:ear|hand|arms)|(?:has|have|had|was|were|is|are|being)(?: \w+)?(?: been)? (?:asked|invited|approached|sounded out|"
    r"courted|requested|contacted|wooed|offered|urged|knocked)|held out (?:an? )?(?:offer|hand|olive)|extend\w* (?:an? )?(?:hand|"
    r"offer|invitation|olive)|offer(?:s|ed|ing)?|invit\w+|propos\w+|would (?:like|be glad|welcome|love|be happy|consider|be "
    r"natural|be ready|be willing|join|not mind)|is (?:open|willing|ready|prepared|keen|eager)|are (?:open|willing|ready|"
    r"prepared|keen|eager)|was (?:open|willing|ready|prepared|keen|eager)|ajar|doors? (?:\w+ ){0,2}open|open heart|"
    r"next in the queue|being measured|asking price|feelers?|overtures?|olive branch|sent (?:a |an )?(?:go-between|emissary|"
    r"message|feeler|word)|can yet be|could (?:yet )?be|may be|might be|welcome to|hopes? to|hoping to|want(?:s|ed) "
    r"(?:to|the|in)|seek\w*|sought|toy\w+ with|mull\w*|floated?|float\w* the idea|dangl\w*|begin\w* consult\w*",
    "if-only": r"(?:if|provided|unless|should|were)\b[^.;?]{0,90}\b(?:would|could|will|might|may|be)|"
    r"(?:would|could|will|might|may|prepared|ready|willing)\b[^.;?]{0,90}\b(?:if|provided|unless|were|in case|on condition|"
    r"on the condition|subject to|so long as|as long as)|condition\w*|price|demand\w*",
    # settled
    "settled": r"sign\w*|ink(?:ed|s)|initial(?:l?ed|s)|pen to|seal\w*|clinch\w*|struck|shook hands|shak\w+ hands|shaken "
    r"hands|hands (?:were|was) shaken|come to (?:terms|an? |one )|came to (?:terms|an? |one )|settled (?:on|upon|for|between|"
    r"the|their)|thrash\w* out|hammered out|worked out|crack\w*|picked|put (?:its|their|his) (?:name|signature|thumb|weight)|"
    r"memorandum|in writing|on paper|in black and white|agreed|have agreed|has agreed|decided|resolved|announced|accept\w*|"
    r"acced\w*|nod|said yes|yes|word (?:of honou?r|to)|gave (?:its|his|their) word|given (?:its|his|their) word|promised|"
    r"pledg\w+|assur\w+|committed|commitment|commit\w*|joint statement|band\w* together|put (?:itself|themselves) under|took "
    r"shape|made common|have picked|mutual\w*",
    # what is given: a seat, votes, a share
    "stand-aside": r"(?:stay|keep|stand|step|pull|bow|back|sit|move|tak|pulled|kept|stood|stayed|stepped|sat|took|bowed|"
    r"backed|drop|dropp)\w* (?:\w+ ){0,4}?(?:out of|aside|down|back|clear of|at home|out)|leav\w* (?:\w+ ){0,6}?(?:clear|open|free|"
    r"field|ground|alone|unopposed)|(?:clear|free|open) (?:field|run|path|road|hand|ground)|straight fight|one-on-one|"
    r"(?:no|not a|without a|any) (?:\w+ )?(?:candidate|nominee|contestant|rival|challenger|man|woman|poster|lion|arrow|bat|"
    r"kite|scale|lantern|book|eagle|tractor)s? (?:of its own|of their own|against|from|in|on|opposite|there)|(?:field|put up|"
    r"nominat\w+|pitt?\w*|set up) (?:no|nobody|no one)|not (?:be )?(?:field\w*|put|pitt?\w*|oppos\w*|contest\w*|challeng\w*|"
    r"stand\w*|nominat\w*|run|cross|cut|touch)|unopposed|uncontested|walkover|hands? off|(?:in|out of) (?:one another|each "
    r"other|its|his|their|the other|the way)(?:'s)?(?: way)?|reserved for|given (?:up )?to|gone to|go(?:es)? to|"
    r"spar(?:e|ed|es|ing) (?:\w+ ){0,3}(?:contest|fight|rival|seat|<s\d+>)|withdr\w+ (?:\w+ ){0,6}?(?:favou?r|nomination|papers|"
    r"candidate|nominee|for|from)|retir\w+ (?:\w+ ){0,4}?(?:favou?r|for|from)|favou?r of|stamp (?:the|its|on)|symbol",
    "votes-lent": r"votes? (?:\w+ ){0,3}?(?:for|of|to|with|from|behind)|cast (?:\w+ ){0,4}?(?:for|votes?|ballots?)|lend\w*|lent|"
    r"rais\w+ (?:\w+ )?hands? for|second(?:ed|er|ing)|propos(?:er|ers)|signatures?|say aye|\"aye\"|ayes|in the pocket|at "
    r"(?:the|its|his|their|<[op]\d+>)(?:'s)? disposal|behind (?:him|her|<[op]\d+>|the)|(?:his|her|its|their|common|joint|"
    r"consensus|same|same) (?:candidate|nominee|man|choice|pick)s?|to a man|en bloc|throw\w* (?:\w+ ){0,3}weight|put "
    r"(?:\w+ ){0,4}forward|put up|back(?:s|ed|ing)? (?:the|<[op]\d+>|its|him|her)|support\w* (?:the|<[op]\d+>|its|him|her|of|to|"
    r"for)|confidence|no-trust|elect\w* (?:\w+ ){0,4}?(?:with|by) (?:the )?(?:help|support|votes)|stand\w* by|stood by|prop\w* up",
    "divide": r"divid\w*|split (?:the|up|between)|parcel\w*|carv\w* (?:up|out)|shar(?:e|ed|es|ing) (?:\w+ ){0,5}?(?:between|"
    r"among|out|power|the|seats?|ministries|slots|spoils|office)|two to one|ratio|half and half|fifty-fifty|formula|"
    r"distribut\w*|apportion\w*|allocat\w*|(?:gets?|got|take|takes|took|keeps?|goes|went|retain\w*) the \w+[^.;?]{0,60}? and "
    r"the <o\d+>|between (?:them|the two|themselves|each other)|among (?:them|themselves|the)|portfolios?|one (?:berth|seat|"
    r"department|ministry|slot|minister) |swap\w*|spoils|each with|rotation|turns?|half-?term",
    "exchange": r"in (?:return|exchange|lieu)|return\w* the favou?r|reciproc\w*|the other way (?:about|round|around)|repay\w*|"
    r"quid pro quo|barter\w*|compensat\w*|for (?:its|his|their) part|tit for tat|give-and-take|trade-?off|bargain\w*|price|"
    r"reward\w*|as the price|against the (?:\w+ ){0,3}(?:of|ship)|in turn|one for|latter|former",
    "one-body": r"(?:as|under|in|on|from|with|behind|into) (?:one|a single|the same|a common|a joint|a shared) \w+|joint(?:ly)? "
    r"\w+|common (?!man|people|citizen|sense)\w+|(?:one|same) (?:front|list|slate|stage|container|platform|column|camp|bench|fold|flag|"
    r"roof|banner|name|symbol|voice)|side by side|shoulder to shoulder|hand in (?:hand|glove)|together|collective\w*|pool\w*|combin\w*|"
    r"one another's|each other's|alongside|companion\w*|bedfellow\w*|marriage|component\w*|signator\w*|as one\b",
    "rule-with": r"(?:run|runs|ran|running|rul\w+|govern\w*|administer\w*) (?:the )?(?:province|country|city|centre|house|<l\d+>)|"
    r"(?:sit|sits|sat|sitting|serv\w+|seat|seated|hold\w*|held|join\w*|enter\w*|part of|in|into|inside|out of|leav\w+|left) "
    r"(?:\w+ ){0,4}?(?:cabinet|government|treasury|coalition|set-?up|ministry|ministries|benches|opposition)|next (?:government|"
    r"cabinet)|form\w* (?:\w+ ){0,5}?(?:government|cabinet)|has a government|had a government|own (?:minister|ministers)|"
    r"senior minister|berth|portfolio\w*|adviser|chief minister's (?:chair|coat|slot|office)",
    # somebody changes his party: no arrangement of parties
    "switch": r"<[pg]\d+>[^.;<]{0,60}?\b(?:join(?:s|ed|ing)?(?! (?:hands|forces|ranks))|quit\w*|resign\w*|defect\w*|switch\w*|swap\w*|"
    r"signed up|sign(?:s|ing)? up|parts? company|parted company|dis(?:as)?sociat\w+|bade|crossed over|returned to|rejoin\w*|turn\w* up in|surfaced "
    r"in|won over|enter\w* the (?:party|fold)|became? a member|become a member)|(?:new|newest|latest|former|old) (?:entrant|member|party|"
    r"recruit|home|colleague)s?|welcom\w+ (?:\w+ ){0,4}(?:into|to) (?:the|its|his) (?:party|fold|ranks)|(?:swap|switch|chang)\w* (?:sides|"
    r"loyalt\w+|part(?:y|ies)|colou?rs|his cap|caps|camps?)|defect\w*|turncoats?|lost another|another (?:wicket|jolt|blow|setback)|scarf|"
    r"scarves|muffler|basic membership|join(?:s|ed|ing)? (?:the )?(?:ruling )?(?:<o\d+>|party)|along with (?:his|her|their) (?:supporters|"
    r"family|companions|group|friends|voters)|electables?|as a member|member of the (?:party|outfit)|left the (?:party|<o\d+>)|quit\w* "
    r"(?:the )?(?:party|<o\d+>)|resign\w+ from (?:the )?(?:party|<o\d+>)|hopp\w+",
}
