"""Words of alliances by meaning: what the trained reader counts around the names of parties. In lower case,
to be sought in lower-case text: that is three times as fast as either case."""

from __future__ import annotations

import re

from etl.claims.alliances.course import COURSE_WORDS

_WORDS: dict[str, str] = {
    # an arrangement itself
    "pact": r"pacts?|deals?|accords?|agreements?|understandings?|mous?|memorand\w+|compacts?|covenant\w*|"
    r"treat(?:y|ies)|bargains?|barter\w*|give[- ]and[- ]take|quid pro quo|trade[- ]offs?|tie[- ]?ups?|"
    r"arrangements?|"
    r"entente|partnerships?|formulas?|formulae|recipe|blueprint|charters?|declarations?|settlements?|truce|"
    r"handshake|nod|concord\w*|protocol|terms|swap\w*|package|point|script|modalities|roadmap|mechanism",
    "alliance": r"alliances?|ally|allies|allied|ittehad|coalitions?|fronts?|blocs?|combine|axis|camp|"
    r"umbrella|platform|banner|grouping|forum|troika|duo|trio|axis|marriage|wedlock|wedding|nikah|honeymoon|"
    r"romance|betroth\w*|engage(?:d|ment)|tango|bedfellows|suitors?|courtship|embrace|dowry|divorce|"
    r"friendship|friends|companions?|partners?|shareholders?|brothers|bhai\w*|in-laws",
    "seat": r"seats?|constituenc\w+|ballots?|candidates?|nominees?|tickets?|contestants?|aspirants?|"
    r"hopefuls?|adjustments?|adjust\w*|nominations?|papers|by-?polls?|by-?elections?|wards?|slots?|field(?"
    r":ed|ing|s)?|uncontested|unopposed|walkover|contests?",
    "yield": r"withdr[ae]w\w*|retire[sd]?|retiring|step\w* (?:down|aside)|st(?:an|oo)d\w* (?:down|aside)|"
    r"s[ia]t\w* (?:it )?(?:out|down)|bow\w* out|pull\w* out|gives? way|gave way|giv\w* up|gave up|vacat\w+|"
    r"make way|made way|making way|leav\w+|left|ced\w+|conced\w+|spar(?:e|es|ed|ing)|surrender\w*|gift\w*|"
    r"clear (?:run|field|path)|free (?:run|hand|field)|open field|walkover|keep out|kept out|drop\w*|"
    r"sacrific\w*|yield\w*|forgo\w*|foregone|"
    r"forwent|accommodat\w*|favou?r of|in exchange|in return|reciproc\w*|return the favou?r|not (?:field|"
    r"put|contest|run|stand)|no (?:candidate|lion|arrow|bat|kite|man)|rest|hands? off|in (?:each|one) (?"
    r":other|another)'?s way",
    "govern": r"governments?|govt|cabinet|ministr(?:y|ies)|ministers|portfolios?|berths?|treasury|benches|"
    r"power[- ]sharing|shar\w+ (?:of )?power|rul(?:e|ing)|power|premiership|set-?up|dispensation|"
    r"administration|governorship|half[- ]term|rotation\w*|slots?|chair|throne|saddle|kursi",
    "office": r"prime minister\w*|premier|chief minister\w*|speaker\w*|president(?:ship|ial|cy)?|chairman(?"
    r":ship)?|senate|senators?|leader of the (?:house|opposition)|opposition leader|no-?(?:confidence|trust)"
    r"|confidence|governor|mayor\w*",
    "support": r"support\w*|back(?:s|ed|ing)?|endors\w+|votes? (?:for|of|to|with)|voting|will vote|vote|"
    r"votes|throw\w*|threw|weight|behind|lend\w*|lent|assur\w+|pledg\w+|prop\w* up|help\w*|rescue\w*|"
    r"lifeline|shoulder|crutch\w*|bail\w*|stand by|stood by|second\w*|at (?:the|its|his|their)? ?disposal|"
    r"to a man|rall(?:y|ied|ying) (?:behind|around)|choice|pick|favou?r\w*",
    "unite": r"together|joint\w*|jointly|unit(?:e|ed|es|ing|y)|common|combined|collective\w*|hand in (?"
    r":hand|glove)|hands|shoulders?|side by side|team\w* up|band\w*|join\w*|link\w* up|forces|ranks|ally|"
    r"allied|align\w*|one (?:page|voice|platform|symbol|name|flag|banner|column|side)|same (?:page|boat|"
    r"side|platform|container|stage|symbol|banner)|in tandem|unison|concert|in step|march\w*|mutual\w*|each "
    r"other|one another|both|shared?|collaborat\w*|cooperat\w*|co-operat\w*|coordinat\w*|solidarity|"
    r"consensus|make common cause|bury\w* the hatchet|hatchet|mend\w* fences|patch\w*|reconcil\w*|"
    r"rapprochement|thaw|bonhomie|reunion|reunit\w*|on board|aboard|rop\w+ in|in league|lot with",
    "merge": r"merg\w+|dissolv\w+|cease\w* to exist|amalgamat\w*|swallow\w*|absor[bp]\w*|unif\w+|fold\w* "
    r"into|subsum\w*|wound up|winding up|become one|one party",
    # how it stands
    "agree": r"agree[sd]?|agreeing|sign\w*|ink(?:ed|s)?|struck|strik\w+|seal\w*|finali[sz]ed|clinch\w*|"
    r"shook|shaken|settl\w+|resolv\w+|decid\w+|announc\w+|reached|forg\w+|form\w*|evolv\w+|concur\w*|"
    r"crack\w*|hammered|thrashed|worked out|stitch\w*|cobbl\w+|cement\w*|initial\w*|ratif\w*|approv\w*|"
    r"vow\w*|promis\w*|pledg\w+|conclud\w*|materiali[sz]\w*|bound|formali[sz]\w*|firmed|unanim\w+|yes|"
    r"consent\w*|accept\w*|acced\w*|will|shall|hand over|on paper|in writing|born|launched|unveil\w*",
    "talk": r"talks?|talking|negotiat\w+|parley\w*|haggl\w+|discuss\w*|deliberat\w*|consult\w*|explor\w+|"
    r"thrash\w*|hammer\w*|iron\w* out|finali[sz]ing|stage|phase|dialogue|rounds?|bargaining|committees?|"
    r"under (?:discussion|consideration|way)|underway|swap\w* lists|exchang\w+|meet again|progress\w*|"
    r"headway|inch\w*|contacts?|modalities|sticking point|deadlock|hitch\w*|hurdle\w*|knots?|tug[- ]of[- ]"
    r"war|engag\w+|sound\w* out|backchannel|go over|went over|comparing|continu\w*|in touch|nitty-gritty|"
    r"being|still|homework|shortlist\w*|closer|last mile",
    "propose": r"propos\w+|offer\w*|invit\w+|ask\w*|request\w*|urg\w+|seek\w*|sought|suggest\w*|want\w*|"
    r"would|wish\w*|hop(?:e|es|ed|ing)|keen|eager|willing\w*|ready|open to|open|may|might|could|can|"
    r"possib\w+|likely|feelers?|court\w*|woo\w*|persuad\w*|convinc\w*|lur\w+|approach\w*|reach\w* out|"
    r"consider\w*|toy\w*|weigh\w*|mull\w*|think\w*|pleas?|plea|application|demand\w*|appeal\w*|try\w*|tried|"
    r"effort\w*|attempt\w*|if|expect\w*|pois\w*|eye\w*|should|overtures?|olive branch|bait|dangl\w*|knock\w*"
    r"|door (?:is )?(?:open|ajar)|bid|idea|interested|agreeable|provided|price|queue|message|hints?|hinted|"
    r"speculat\w*|rumou?r\w*",
    "refuse": r"refus\w+|reject\w*|rul\w+ out|declin\w*|turn\w* down|spurn\w*|rebuff\w*|snub\w*|den(?:y|ies|"
    r"ied|ial)|dismiss\w*|scotch\w*|trash\w*|rubbish\w*|quash\w*|shut\w*|slam\w*|bolt\w*|closed? (?:the|its)"
    r"|barred|bars|veto\w*|oppos\w+ (?:any|the idea)|cold water|out of the question|non-starter|nobody'?s|"
    r"alone|solo|independently|separately|own (?:way|road|path|steam|strength|terms)|not (?:in|on|under|be|"
    r"going|part|interested)|no (?:deal|question|room|chance|such|talk|alliance|pact|adjustment|merger|"
    r"thanks?|need|one|promise|courtesy|bargain)|flat no|said no|say no|nothing|never|neither|nor|wouldn'?t|"
    r"won'?t|without|empty-handed|drew a blank|cold[- ]shoulder\w*|thumbs down|keep (?:its )?distance|"
    r"distanc\w+|deaf ears|none of it|sooner|baseless|unaccept\w*|red line",
    "negation": r"not|no|never|n't|nor|neither|none|nobody|nothing|without|cannot|hardly|refus\w+",
    "end": r"end(?:s|ed|ing)?|collaps\w*|broke\w*|break\w*|fell (?:apart|through|out)|fall\w* (?:apart|out)|"
    r"fallen out|tore|tear\w*|torn|call\w* (?:off|it quits|time)|scrap\w*|terminat\w*|unravel\w*|over|"
    r"quit\w*|walk\w* (?:out|away|off)|part(?:ed|ing|s)? (?:of )?(?:ways|company)|pull\w* (?:out|the plug|"
    r"the rug)|sever\w*|snapp\w*|dump\w*|ditch\w*|disown\w*|desert\w*|abandon\w*|withdr[ae]w\w* (?:its |"
    r"their )?(?:support|from)|back\w* out|reneg\w*|bin|dead|died|split\w*|divorc\w*|jilt\w*|estrang\w*|"
    r"farewell|goodbye|adieu|leave of|curtain|sour\w*|rocks|exit\w*|storm\w* out|no longer|opposition "
    r"benches|crossed|packed|done with|bade|cut (?:its )?ties|rupture\w*|fall-?out|ouster|ejected|sacked|"
    r"expelled|survive|outlive",
    "force": r"in force|intact|stands?|remain\w*|still|since|continu\w*|keeps?|honou?r\w*|stuck to|holds?|"
    r"held|had|has been|have been|been|was|were|under (?:the|an?)|contested|shared|supported|ran|governed|"
    r"are|is|stood|gone into|part of|component|member",
    # other matters
    "criticise": r"criticis\w*|slam(?:s|med)|lambast\w*|accus\w*|blam\w*|alleg\w*|condemn\w*|flay\w*|hit\w* "
    r"out|lash\w*|decr\w+|mock\w*|ridicul\w*|taunt\w*|grill\w*|denounc\w*|protest\w*|reservations?|concerns?"
    r"|objection\w*|fum\w+|warn\w*|threat\w*|rift|differences|tension\w*|war of words|row|spat",
    "result": r"polled|bagged|secured|won|winner|win|wins|winning|defeat\w*|beat|beating|trail\w*|lead\w*|"
    r"margin|runner\w*|turnout|polling stations?|counted|recount\w*|victor\w*|romp\w*|trounc\w*|upset|lost|"
    r"lose|returned|rigg\w*|results?|members|tally|majority|strength|house of|swept|clinched",
    "meeting": r"met|meet\w*|called on|call on|visit\w*|hosted|received|guest\w*|dinner|lunch|iftar|tea|"
    r"huddle|residence|house|delegation|telephon\w*|rang|phone\w*|breakfast|arrived|sit-down|attended|"
    r"welcom\w*",
    "defect": r"joined|joins|joining|defect\w*|turncoat\w*|crossed over|jump\w*|switched|loyalt\w*|quit|"
    r"resign\w*|scarf|muffler|fold|homecoming|rejoin\w*|left|farewell|bade|independents?|members-elect|"
    r"membership|card",
    "protest": r"opposition|protests?|movement|marche?s?|long march|agitation|struggle|rall(?:y|ies)|sit-?"
    r"ins?|campaign|strike|anti-government|constitution|stolen|rigging|dharna|street",
    "election": r"elections?|polls?|electoral|polling|campaign\w*|contest\w*|voters?",
    "label": r"(?:coalition|ruling|key|main|major|senior|junior|biggest|government) (?:partners?|ally|"
    r"allies|coalition|alliance)|its (?:partner|ally)|-led (?:coalition|government)|coalition government",
}
CATEGORIES: dict[str, re.Pattern[str]] = {
    k: re.compile(rf"(?<![\w<])(?:{v})(?!\w)") for k, v in {**_WORDS, **COURSE_WORDS}.items()
}
