"""Words that open or close the reading of votes in a house."""

from __future__ import annotations

import re

# No vote in a house is told without one of these.
VOTING = re.compile(
    r"\b(?:votes|ballot\w*|franchise|lobby|division|reposed|custodian|preferred|chosen|chose|installed|elected|unopposed|uncontested|unchallenged|vote|voted|voting|Senate|made to sit|new premier|contest to"
    r"|senators?|slips|hands|polled|without a contest)\b",
    re.I,
)

POLL = re.compile(
    r"\b(?:outvoted|elect(?:ed|ion|ions|s|ing)?|vot(?:e|es|ed|ing)|ballots?|poll(?:s|ed|ing)?|unopposed"
    r"|contest|by-election|by-poll|slips|first[- ]preference|preferences|secret|raised|hands|chose"
    r"|chosen|choice|installed|crowned|picked|show of hands|division|count(?:ed|ing)?|numbers|chair"
    r"|made to sit|made it to|walked into|sailed into|declared|made|put|turned|preside|took charge|takes charge|confidence|reposed|reins|uncontested|lobby|electoral|balloting|custodian|oath|successor"
    r"|gone to|goes to|went to|fell|won|winners?|defeat(?:ed|ing)?|bagged|tally)\b",
    re.I,
)
TRIGGER = re.compile(
    r"\b(?:votes?|ballots?|elected|re-elected|unopposed|made it|went|goes|gone|fell|new|sit"
    r"|won|wins|defeat\w*|beat\w*|polled|slips|contest|received"
    r"|secured|bagged|got|preferred|preferences|returned|through|against|declared|lost|picked|seats?|handed|put|made|picked|reposed|chose|chosen|uncontested|became|becomes|nil|none|zero)\b"
    r"|\b\d{2,3}\b",
    re.I,
)
OTHER_BODY = re.compile(
    r"\b(?:intra-party|[Yy]outh (?:parliament|assembly|wing)|[Mm]ock|[Mm]odel (?:parliament|assembly|UN)|Pildat-run|[Bb]ar (?:[Aa]ssociation|[Cc]ouncil)|press club|chamber of commerce|union|association"
    r"|federation|district council|mayor|tehsil|per cent|survey|poll of|Secretary General|secretary "
    r"(?:general|information|finance)"
    r"|committee|no-confidence|no-trust|vote of confidence|confidence (?:vote|motion)|party(?:'s)? (?:[a-z]+ )?(?:president"
    r"|chairman|chief)|chairman of the (?!Senate))\b"
)
SEAT_KIND = re.compile(
    r"^(?:[-\u2022*] ?)?(?:[A-Z][a-z]+(?: [A-Z][a-z]+)? )?(?:[Gg]eneral|[Tt]echnocrats?|[Ww]omen'?s?"
    r"|[Mm]inorit(?:y|ies)|[Uu]lema)[a-z' /-]{0,30}(?:seats?)?(?: \([^)]{0,20}\))?[:\u2013\u2014-] "
)
THEY = re.compile(
    r"(?:They|These|Those) (?:are|were|include|included)\b|(?:The )?(?:winners|seven|six|five|four"
    r"|three|names) (?:are|were|include)\b"
)
CHOSEN = re.compile(r"\b(?:elected|unopposed|without a (?:vote|contest)|returned|won|winners|through)\b")
CHOSEN_NOW = re.compile(
    r"\b(?:re-?)?elect(?:ed|s)\b|\bdefeat(?:ed|s|ing)\b|\bunopposed\b|\buncontested\b|\bvoted in\b|\bchose\b"
)
ELECTED_TO = re.compile(
    r"\b(?:re-)?elected (?:back )?(?:to (?:the|that) (?:chair|post|office|job|slot|position)|by|on)\b"
)
# "The number two job", "his deputy's slot": the office beside the one voted on before.
SECOND = re.compile(
    r"\b(?:number two|No\.? ?2|second (?:slot|office|job|post|chair)|other (?:slot|office|job|post|chair)|deputy(?:'s)? (?:slot|office|job|post|chair|seat|position))\b"
    r"|\b[Ff]or (?:the )?deputy,|\b(?:his|her) deputy\b"
)
BILL = re.compile(
    r"\b(?:[Bb]ill|[Aa]mendments?|[Rr]esolution|motion|ordinance|legislation|clauses?|finance act|adjournment|recount of votes)\b"
)
# "176 made X prime minister", "186 being for X and 159 for Y".
VOTED_FOR = re.compile(
    r"<N\d+>(?: votes)? (?:[a-z]+ ){0,3}(?:made|put|bore|preferred|chose|elected|picked|wanted|installed|favoured|backed|being for|were for|for) <P\d+>"
)
SENATE = re.compile(r"\b[Ss]enate\b|\b[Ss]enators\b|\bupper (?:house|chamber)\b|\btechnocrat")
VOTES_TOLD = re.compile(
    r"\b\d{1,3} (?:of the \d+ |out of \d+ )?(?:votes|ballots|slips|first preferences)\b|\b(?:secured|polled|bagged|got|obtained|received|collected) (?:[a-z]+ )?\d{1,3}\b"
)
SENATE_POLL = re.compile(
    r"\b(?:[Ss]enate|upper house) (?:seats?|elections?|polls?|berths?|by-)|\b(?:elected|becomes?|became) (?:as )?(?:a )?senators?\b|\bsenators-elect\b"
)
SENATE_SEAT = re.compile(
    r"\b(?:seats?|slots?|berths?|senators-elect|returned|through|votes?|ballots?|MPAs|upper house|defeat\w*|beat\w*|lost)\b"
)
FORMER = re.compile(
    r"\b(?:[Ff]ormer|[Ee]x-|[Oo]utgoing|[Ll]ate|[Tt]hen|[Oo]ne-time|[Tt]wo-time|[Tt]hree-time|[Ee]rstwhile|[Pp]revious|[Dd]eposed|[Oo]usted|[Pp]ast) ?(?:deputy )?(?:federal )?(?:prime minister|chief minister|premier|president|speaker|chairman|PM|CM)\b"
)
REFUSE = re.compile(
    r"\b(?:nominated|nominee for|will be|candidate for|announced (?:to )?support|(?<!else )(?<!nobody )(?<!one )(?:filed|submitted) "
    r"(?:[a-z]+ ){0,2}papers|to contest|general election|MNA|MPA from|vice president|president of the party"
    r"|party president|central president|provincial president|cabinet|sworn in as ministers?)\b"
)
VOTE_VERB = re.compile(
    r"\b(?:got|gets|getting|secur|bagg|poll|receiv|obtain|took|takes|taking|with|won|garner|manag|muster"
    r"|has|had|gain|collect|on|at|cast|for|of|by|to|in favour|supported by|scor|fetch|dr[ae]w|persuad|convinc|attract|votes?)\w*\b|[|:(,\u2014-]\s*$"
)
# In a story that is all of one vote, a number beside these is votes; in any other story beside the plainer ones.
STORY_VOTES = re.compile(
    r"\b(?:secured|bagged|polled|obtained|garnered|hands|tally|count|in (?:his|her) favou?r|stood up"
    r"|raised|ticked|marked|named|preferred|against|franchise|favoured|supported|backed|went for|behind|voted|division|[Ll]obb(?:y|ies)|electoral|weight)\b"
)
PLAIN_VOTES = re.compile(
    r"\b(?:votes|franchise|favoured by|supported by|preferred by|endorsed by|backed by|voted|weight behind|went for|electoral|one vote|ballots?|slips|first[- ]preferences?|preferences|polled)\b"
)
# No vote that was cast: one that is to come, or promised.
NOT_CAST = re.compile(
    r"\bwill (?:also )?be cast\b|\bwill vote\b|\b(?:assured|promised|pledged|announced(?! that [A-Z]))\b[^.]{0,60}\b"
    r"(?:votes?|support)\b"
)
HOUSE_STORY = re.compile(
    r"\bSenate (?:seats?|elections?|polls?|count|by-)|\bsenators\b[^.]{0,60}\b(?:chosen|returned|unopposed|without)\b|\bvotes?\b|\bballots?\b|\bslips\b|first[- ]preference"
    r"|\belected\b|\bhands\b|\bpolled\b",
    re.I,
)
# "Speaker X, himself voted in on Sunday": the office is the one he is called by.
HIMSELF = re.compile(r"\b(?:himself|herself) (?:[a-z]+ ){0,2}?(?:voted in|elected|chosen|returned|picked)\b")
TAG = re.compile(r"<([A-Z])(\d+)>")
# The speaker of these is the one who counts.
CHAIR = re.compile(
    r"\b(?:announc\w+|presid(?:ed|ing)|chair(?:ed|ing)|read out|pull(?:s|ed) out|administer\w*|oath|declared|ruling|adjourn\w*)\b"
)
AGAIN = re.compile(r"\brun-?off\b|\bsecond round\b|\bfresh (?:vote|poll)\b|\brecount\b", re.I)
LISTS = ("house_winners_are", "house_seats_went", "house_in", "house_they", "house_one_each")
