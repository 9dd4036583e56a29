"""Words of changing sides by meaning: what the second reader counts around a person and a party.

In lower case, to be sought in masked sentences in lower case.
"""

from __future__ import annotations

import re

from etl.claims.prefilter import Quick, Sieve

_WORDS: dict[str, str] = {
    # coming in
    "join": r"(?:re-?)?join\w*|entr(?:y|ants?|ies)|(?:re-?)?enter\w*|(?:re-?)?induct\w*|admi(?:t|ssion)\w*|(?:re-?)?enr?ol\w*|enlist\w*|"
    r"member(?:ship)?|accession|inclusion|embrac\w*|recruit\w*|convert\w*|newcomers?|inductees?|absorb\w*|accommodat\w*|adopt\w*|"
    r"initiat\w*|baptis\w*|signed up|sign\w* (?:up|on)|taken in|took in|take\w* in|sworn in as (?:its |a |their )?members?|acquisition|addition|arrivals?|joiners?|affiliat\w*|accept\w*",
    "fold": r"folds?|ranks?|camps?|caravan\w*|side|columns?|bandwagon|boat|ship|tents?|umbrella|banner|flags?|stable|kitty|nest|house|home|"
    r"family|clan|harbou?r|shore|dock|orbit|team|squad|dressing room|pavilion|benches|bench|rows?|lap|arms|wagon|train|bus|platform|stage|"
    r"shade|roof|door\w*|threshold|gates?|courtyard|table|list|register|rolls?|books?|circle|court|chair|sofa|tally|number\w*",
    "garment": r"scar(?:f|ves)|mufflers?|caps?|ajraks?|sash(?:es)?|garlands?|topis?|turbans?|shawls?|dupattas?|chadd?ars?|chadors?|lungis?|"
    r"tri-?colou?rs?|colou?rs?|badges?|rosettes?|pins?|coats?|waistcoats?|kurtas?|shirts?|wristbands?|patkas?|caps|red|green|saffron|"
    r"stickers?|posters?|hoardings?|banners?|portraits?|photographs?|picture|flagpole|buntings?|jhandas?|jackets?|costume|clothes|robes?",
    "symbol": r"arrows?|bats?|lions?|tigers?|kites?|lanterns?|books?|scales?|(?:bi)?cycles?|tractors?|cows?|stars?|eagles?|cranes?|torch(?:es)?|"
    r"lamps?|keys?|candles?|symbols?|crescent|axe|dolphin|peacock|horse|camel|roaring|drawer",
    "papers": r"forms?|cards?|slips?|receipts?|application|affidavits?|certificates?|declaration|letters?|papers|papers?|signature\w*|signed|"
    r"sign\w*|filled|fill\w*|fax|whatsapp|voice note|note|tweet\w*|video|statement|press release|pen|ink",
    "wear": r"put\w* (?:on|up|down)|wear\w*|wore|worn|drap\w*|wrapp\w*|don(?:s|ned|ning)|sport(?:s|ed|ing)|ti(?:ed|es)|t(?:ook|ake\w*) (?:off|down)|"
    r"hung|hang\w*|hoist\w*|pinn\w*|wav(?:ed|es|ing)|rais(?:ed|es|ing)|plac\w*|round (?:his|her|their)|neck|shoulders?|head|held up|chest|"
    r"t(?:ook|ake\w*) (?:the \w+ )?down|pull\w* down|paint\w*|stitch\w*|colou?red|kiss\w*|fl(?:ies|ew|ying)|carri\w*|lower\w*",
    # moving
    "cross": r"cross\w*|switch\w*|jump\w*|hop(?:s|ped|ping|per)?|leap\w*|swap\w*|trad(?:ed|es|ing)|exchang\w*|replac\w*|chang(?:e|ed|es|ing)|"
    r"migrat\w*|transfer\w*|defect\w*|turn\w* coat|went over|gone over|go(?:es|ing)? over|c[ao]me over|mov\w* over|shift\w*|drift\w*|swung|swing\w*|somersault\w*|"
    r"transition|journey|voyage|flip\w*|crossing|traded in|pass\w* over|changeover|u-turn|about-turn|mid-?stream|(?:both|other) (?:bank|side)s?",
    "move": r"mov(?:e|ed|es|ing)|walk\w*|went|gone|go(?:es|ing)?|c[ao]m(?:e|es|ing)|land\w*|sail\w*|arriv\w*|pack\w*|slip\w*|climb\w*|settl\w*|headed|"
    r"head(?:s|ing) for|turn\w* up|show\w* up|surfac\w*|end\w* up|emerg\w*|stepp\w*|rode|drove|fle[ew]|anchor\w*|found|find\w*|sought|chos\w*|"
    r"choos\w*|opt\w*|prefer\w*|pick\w*|follow\w*|landed|brought|bring\w*|led|taken|took|carri\w*",
    "loyalty": r"loyalt\w*|allegian\w*|fealty|lot|lots|weight|hat|fate|hand|heart\w*|oaths?|pledg\w*|vow\w*|sw(?:ore|orn|ear)\w*|faith|confidence|trust|"
    r"fortunes?|future|destiny|devot\w*|bay'?ah|obedience|commit\w*|knot|wedd?ing|marri\w*|nikah|bride\w*|love|romance|suitor\w*|affiliation|association|affections?",
    "return": r"homecoming\w*|return\w*|back|again|rejoin\w*|old (?:home|house|flame|love|friends?|party|nest)|first love|prodigal|once more|retrac\w*|"
    r"reunion|reunit\w*|parent party|own house|mother party|second (?:time|innings|stint)|way home|home|re-entr\w*|comeback|coming home",
    "new-man": r"(?:new|newest|latest|newly|fresh\w*|brand-new)|(?:is|are|was|were|be|became|become|becomes|becoming|now) (?:(?:a|an|his|her|its|their|our|the|now) )*(?:man|men|woman|daughter|jiyal\w+|soldiers?|worker\w*|tigers?|lions?|insafian\w*|leaguers?|members?|son|comrades?|candidates?|nominee)|"
    r"ours|theirs|one of (?:us|them|ours|theirs)|daughter|disciple|follower|jiyal\w+|among (?:its|their|the|those)|belong\w*|(?:with|in|at|of) the (?:other|new|same)",
    "gain": r"wickets?|catch|caught|prize\w*|feather|bag(?:s|ged|ging)?|captur\w*|gain\w*|poach\w*|lur\w*|woo\w*|snatch\w*|net(?:s|ted)|land(?:s|ed) (?:a|an|the)|"
    r"boost\w*|shot in the arm|strengthen\w*|bolster\w*|swell\w*|swoll\w*|grow\w*|grew|harvest|haul|trophy|won over|win\w* over|persuad\w*|convinc\w*|invit\w*|offer\w*|court\w*|"
    r"collect\w*|pluck\w*|influx|inflow|queue\w*|rush|flock\w*|troop\w*|enrich\w*",
    "lose": r"blow|setback|jolt\w*|shock\w*|dent|loss|los(?:t|es|ing|e)|exodus|bleed\w*|haemorrhag\w*|erosion|deplet\w*|crack\w*|crumbl\w*|defections?|"
    r"desertion\w*|deserter\w*|departures?|depriv\w*|rob(?:s|bed)|thinn\w*|dwindl\w*|shr[aiu]nk\w*|fall\w* apart|disintegrat\w*|empt(?:y|ied|ier)|minus|gap|vacuum",
    "welcome": r"welcom\w*|greet\w*|garland\w*|receiv\w*|hug\w*|embrac\w*|petals?|sweets|congratulat\w*|felicitat\w*|drum\w*|dhol|shook|handshake|introduc\w*|"
    r"present(?:s|ed) (?:him|her|them)|hail\w*|laud\w*|usher\w*|blessing\w*|open arms|red carpet|thank\w*|pat|applau\w*|slogans?|chant\w*|ceremon\w*|function|flanked|beside|alongside|presence|next to",
    # going out
    "leave": r"left|leav(?:e|es|ing)|quit\w*|resign\w*|abandon\w*|desert\w*|ditch\w*|dump\w*|part(?:s|ed|ing)? (?:\w+ )?(?:with|ways?|company|paths?)|parting|farewell|good-?bye|"
    r"bade|bid|adieu|dissociat\w*|disassociat\w*|distanc\w*|sever\w*|exit\w*|depart\w*|walk\w* (?:out|away)|renounc\w*|disown\w*|fors(?:ook|ake|aken|aking)|jilt\w*|"
    r"f[ea]ll\w* out|br(?:oke|eak\w*|oken)|done with|had enough|enough of|fed up|no longer|not any more|no more|finished|tore|torn|tear\w*|snap\w*|turn\w* (?:his|her|their) backs?|"
    r"salaam\w*|khuda hafiz|allah hafiz|leave of|washed|relinquish\w*|surrender\w*|return\w* (?:his|her|their|the)|split\w*|separat\w*|divorc\w*|ceas\w*|end\w*|over|"
    r"chapter|closed|close|goes his|steps? down|stepped down|withdr[ae]w\w*|wash\w* (?:his|her|their)|moved on|hand\w* (?:in|back|over)|gave up|give\w* up|given up|drop\w*|shed\w*|discard\w*|fled|gone|away|cut|ties|rope|rid of|vacat\w*|secession|se?ced\w*|bolt\w*|out of",
    "turncoat": r"turncoats?|lotas?|deserters?|dissidents?|rebel\w*|forward bloc|floor[- ]cross\w*|defector\w*|electables?|opportunis\w*|weathervane\w*|chameleon\w*|"
    r"splinter\w*|breakaway|fair-weather|loyalt\w*|migratory|birds?|season|wickets?|hoppers?|horse-?trad\w*|revolving door|musical chairs|merry-go-round|ghar wapsi|traffic",
    "party-left-things": r"party (?:post|office|card|position|membership)|basic membership|primary membership|all (?:party )?(?:posts?|positions?|offices)|its membership|from the party|"
    r"the party|his party|her party|their party|party's (?:card|ticket)|old party|former party|own party|both parties|the other party|another party",
    # who and when
    "former": r"former(?:ly)?|ex-?|erstwhile|one-time|onetime|until|till|hitherto|used to|once|since|years?|decades?|old|long(?:-time|time)?|lifelong|stalwarts?|loyalists?|"
    r"veterans?|found(?:er|ing|ed)\w*|diehard|die-hard|previous\w*|had been|was with|were with|lately|served|elected (?:with|on|as)|belonged|outgoing|three-time|twice|thrice|two-time",
    "now": r"now|today|from now on|henceforth|this (?:morning|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tonight|yesterday|last (?:week|month|night|weekend)|since|finally|at last|"
    r"<d>|days? (?:ago|later|after)|a (?:week|day|month|fortnight) (?:ago|later|after|before)|hours|moment|by (?:evening|noon|night|dusk|lunch)|already|formally|on the spot",
    "announce": r"announc\w*|declar\w*|press conference|presser|proclaim\w*|disclos\w*|made public|confirm\w*|formal\w*|formalit\w*|made it official|official\w*|told (?:reporters|newsmen|journalists|a)|news conference|addressing",
    "independent": r"independents?|independently|own|nobody'?s|no party|alone|party-?less|non-party|no symbol|unattached|without (?:a |any )?party|under no|free(?:lance)?|loner",
    "ticket": r"tickets?|nominee\w*|candidates?|contest\w*|nominat\w*|fight\w*|stand\w* for|run(?:s|ning)?|fielded|field\w*|election\w*|polls?|ballot\w*|by-?election|constituency|seat|<s>|voters?",
    # what holds back
    "stay": r"stay\w*|remain\w*|stand(?:s)? (?:by|with|where)|st(?:oo|an)d\w* by|st[iu]ck\w*|nowhere|where i am|buried|bury|die[sd]?|last breath|death|grave|coffin|shroud|"
    r"will not|would not|won't|not (?:leav\w*|going|quit\w*|join\w*)|never|born|loyal|firm\w*|rock|steadfast|faithful|continu\w*|serv(?:e|es|ing) under|alive|blood|veins|still|"
    r"do not sell|not for sale|one party|only one|ask (?:for )?it back|given (?:his|her|my) word|same|unchanged|intact|no intention|no plans?",
    "deny": r"den(?:y|ies|ied|ial)\w*|baseless|rubbish\w*|false\w*|fake|refut\w*|scotch\w*|nonsense|malicious|contradict\w*|wrongly|untrue|hoax|lies?|fabricat\w*|forg\w*|propaganda|novels?|"
    r"neither|nor|not true|no truth|clarif\w*|reject\w*|dismiss\w*|brush\w*|mischie\w*|disinformation|laugh\w*|swore|insist\w*|stop|nobody|no one",
    "rumour": r"rumou?r\w*|talk|talks|said to|word|whisper\w*|grapevine|tipped|expected|likely|may|might|could|next|in touch|close to|sources|gossip\w*|bets?|murmur\w*|second thoughts|"
    r"unhappy|packing|bazaar|hear|heard|speculat\w*|report(?:s|ed|edly)|circles|insiders|tongues?|mulling|considering|weighing|toying|believed|understood|has it|give him|count\w*|linked|doing the rounds|names?|learnt|hint\w*|flirt\w*",
    "plan": r"will|would|shall|'ll|due|set to|slated|soon|after eid|next (?:week|month)|tomorrow|date|decided|decid\w*|intend\w*|ready|prepar\w*|plan\w*|promis\w*|agreed|within (?:the|a)|"
    r"to join|to be|shortly|coming days|scheduled|awaits?|waiting|upcoming|by (?:friday|saturday|sunday|monday|tuesday|wednesday|thursday)",
    "negation": r"not|no|never|n't|nor|neither|none|nothing|nobody|without|cannot|hardly|don't|didn't|hasn't|haven't|isn't|wasn't",
    "condition": r"if|unless|whether|should|were to|could|would have|asked|urged|invit\w*|request\w*|offer\w*|wish\w*|want\w*|hope[ds]?|try|tried|appeal\w*|threat\w*|warn\w*|must|question|\?",
    "expel": r"expel\w*|expulsion|suspend\w*|show-?cause|sack\w*|remov\w*|disqualif\w*|de-?seat\w*|de-?notif\w*|terminat\w*|disciplin\w*|action against|notice|kicked out|thrown out|ouster",
    # other matters
    "meeting": r"met|meet(?:s|ing|ings)?|called on|calls? on|call(?:ing)? on|visit\w*|talks|discuss\w*|delegation|dinner|lunch|iftar|tea|negotiat\w*|telephon\w*|consult\w*",
    "result": r"won|win|wins|winning|winner|victor\w*|defeat\w*|votes?|polled|secur\w*|bagged|margin|beat\w*|runner\w*|lead(?:s|ing)|trail\w*|unofficial|returning officer|result\w*|lost|re-?elected|elected",
    "office": r"minist(?:er|ry|ers|ries)|cabinet|portfolio|oath|speaker|governor|premier|chief minister|prime minister|adviser|chairman(?:ship)?|mayor|senate|president|secretary|assembly|house|session|bill|budget|committee",
    "support": r"support\w*|back(?:s|ed|ing)|endors\w*|favou?r of|withdr[ae]w\w* (?:in|from)|campaign\w*|coalition|alliance|adjustment|seat|work(?:s|ed|ing)? for|success|vote for|voted for",
    "speech": r"said|says|told|added|alleg\w*|criticis\w*|accus\w*|slam\w*|demand\w*|condemn\w*|claim\w*|stated|observ\w*|remark\w*|comment\w*|maintain\w*|opin\w*|replied|respond\w*",
    "court": r"court\w*|judges?|police|arrest\w*|bail|custody|jail\w*|prison\w*|case|cases|fir|raid\w*|nab|trial|hearing|petition\w*|justice|tribunal|commission|ecp",
    "sport": r"cricket\w*|hockey|football|kabaddi|innings|squash|league match|stadium|coach|captain|goal\w*|batsman|bowler|tournament|club|player\w*|matches",
    "abroad": r"india\w*|bjp|congress|london|britain|labour|tory|tories|america\w*|us|democrat\w*|republican\w*|turkey|bangladesh|delhi|kabul|china|saudi|washington|sri lanka",
    "history": r"in (?:19|20)\d\d|ago|before the|after the|during the|generals?|musharraf|zia|bhutto|referendum|martial law|coup|era|days of|decades?|then|those days|at the time|previous|earlier|years later|history|memoir\w*|born",
    "along": r"along with|together with|followed (?:suit|him|her|them)|follow\w*|too|also|likewise|as well|same|joined by|brother\w*|nephews?|cousins?|sons?|uncle|father|wife|daughter|family|group|colleagues?|"
    r"friends?|supporters?|followers?|companions|another|other|others|others?|besides|among|including|both|all|them|in tow|bringing|with (?:him|her|them)|suit|dozen\w*|hundreds|thousands|scores",
    "reason": r"because|grievance\w*|ignored|denied|betray\w*|differences|disillusion\w*|disappoint\w*|disgruntled|unhappy|angry|quarrel|sidelin\w*|may 9|9 may|pressure|conscience|health|politics|"
    r"policies|ideology|manifesto|vision|leadership|development|in the interest|for the sake|regret\w*|mistake|apolog\w*|forgive\w*|sorry|repent\w*|tired|waiting",
}  # fmt: skip
CATEGORIES: dict[str, re.Pattern[str]] = {k: re.compile(rf"(?<![\w<])(?:{v})(?!\w)") for k, v in _WORDS.items()}
LIKELY = Sieve.of(list(CATEGORIES.values()))
# One of these stands in a sentence that tells of a change of side, or in the next.
_CORE = Quick(
    re.compile(
        r"join|cross|switch|defect|quit|resign|farewell|goodbye|adieu|parted|parting|part(?:s|ed)? ways|scar[fv]|muffler|ajrak|\bcaps?\b|turban|shawl|"
        r"\btopi|\bfold|\branks|caravan|bandwagon|loyalt|allegian|turncoat|\blotas?\b|homecoming|\bre(?:turn|enter)|\bback (?:in|with|to|home|under|among)|"
        r"admitted|embrac|recruit|newest|membership|\blions?\b|\btigers?\b|\bbats?\b|arrow|\bkite|lantern|\bscales|eagle|jiyal|symbol|convert|desert|ditch|"
        r"dump|abandon|dissociat|\bexit|independent|welcom|garland|swap|traded|replac|\bswor[en]|pledg|lot with|wicket|poach|woo|lur(?:e|ing)|\bflags?\b|"
        r"badge|\bforms?\b|\bcards?\b|\bnew (?:party|home|man|leader)|colours|fell out|nobody's|no longer|leav|\bleft\b|one of (?:us|them|its|theirs)|belong|"
        r"his own|stay|remain|rumour|follow(?:ed)? suit|too\b|did the same|did likewise|stand by|talk|entered|entry|enter|into the|over to|accommodat|inducted|"
        r"in the (?:camp|company)|now (?:in|with|of|a)|was (?:in|with|of) the|had been"
    )
)


def is_core(lower: str) -> bool:
    """Whether a sentence in lower case has words that changes of side are told with."""
    return _CORE.search(lower) is not None


# Kinds of words that tell more together.
PAIRS = (
    ("wear", "garment"), ("wear", "symbol"), ("leave", "join"), ("cross", "loyalty"), ("join", "fold"), ("move", "fold"),
    ("cross", "fold"), ("return", "fold"), ("former", "now"), ("deny", "rumour"), ("stay", "negation"), ("leave", "negation"),
    ("join", "plan"), ("join", "rumour"), ("papers", "join"), ("welcome", "fold"), ("welcome", "join"), ("announce", "join"),
    ("announce", "leave"), ("former", "join"), ("leave", "former"), ("gain", "fold"), ("return", "move"), ("new-man", "former"),
    ("cross", "symbol"), ("join", "condition"), ("leave", "condition"), ("leave", "office"), ("meeting", "join"), ("leave", "papers"),
    ("leave", "party-left-things"), ("independent", "join"), ("independent", "former"), ("join", "history"), ("leave", "history"),
)  # fmt: skip
