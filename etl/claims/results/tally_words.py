"""Words that tell a count of seats from other numbers beside parties."""

from __future__ import annotations

import re

MEMBERS = (
    r"(?:seats?|members?(?:-elect)?|MPAs?(?:-elect)?|MNAs?(?:-elect)?|lawmakers|legislators|senators"
    r"|heads|constituencies|general seats|parliamentarians|votes in the house|representatives|directly elected"
    r" seats|winners|victories)"
)
# A sentence may tell tallies only with one of these, or right after one that did.
CUE = re.compile(
    rf"\b{MEMBERS}\b|\btally\b|\bbloc\b|\bbench(?:es)?\b|\bstrength\b|\bhouse\b|\bapiece\b|\bAssembly\b"
    rf"|\bassembly\b|\bstrong\b|\blargest\b|\bnumerical\b|\bparty position\b|\bin its bag\b|\bnumber of\b",
    re.I,
)
STRONG = re.compile(
    rf"\b(?:{MEMBERS}|tally|bloc|apiece|strength|-strong|-member|house of|strong(?=[,.;)]|$))(?!\w)",
    re.I,
)
# What makes numbers beside parties something else than seats won or held.
OTHER = re.compile(
    r"\b(?:seat[- ]adjustments?|tickets? (?:for|to|in)|candidates (?:for|in|on|to)|field(?:ed|ing)"
    r"|nomination|demand(?:ed|s|ing)?|ask(?:ed|s|ing) for"
    r"|targets?|target of|aims?|predict(?:ed|s|ion|ions)?|forecast|eyeing|projection|exit poll|survey|beneficiar\w+"
    r"|committee|ministr(?:y|ies)|portfolios?|cabinet|points?|rupees|Rs|killed|injured|arrested|stations"
    r"|share of|formula|concede[ds]?|vacat(?:ed|es|ing)"
    r"|spar(?:ed|es|ing)|allocat(?:ed|es|ing)|allott(?:ed|ing)|awarded|given up|petitions?|tribunals?"
    r"|signatures?|judges?|would have|town committees?|municipal|local (?:government|council|polls)"
    r"|LG polls|(?:[Tt]hose|[Tt]hese) (?:two|three|four|five|six|seven|eight|nine|ten)|will (?:include"
    r"|comprise|have|swell|rise|become)|intra-party|union councils?|tehsil|mayor|local bod(?:y|ies)"
    r"|wards?|chairmen|councillors|bar council|district council|polling (?:stations|agents)|left for"
    r"|adjustment|seats? open|to leave|leaves?(?= [^.]{0,80}\bseats? (?:to|for))|constitut(?:e|es|ed|ing)|(?:inclusion|addition|joining) of|jirga|km|billion|million|goals|runs|wickets|rounds|meetings|sittings|sessions)\b",
    re.I,
)
OTHER_NEAR = re.compile(
    r"\b(?:contest(?:ing|s)\b|contested (?!seats|constituencies)|reserved (?:seats|for)|seats reserved"
    r"|women'?s? seats|minority seats|non-Muslims|joined|withdr[ae]w|workers|activists|years?|days"
    r"|hours|delegation|team|wants?|wanted|sought|seeks?|asked for|seeking|offer(?:ed|s|ing)?"
    r"|suspended|disqualified|lost|loses|losing|fewer|short|ahead of|more than its|candidates)\b",
    re.I,
)
UNREAL = re.compile(
    r"\b(?:will|would|could (?:have|still|win|take|end)|may|might|hop(?:es?|ed|ing)|(?<!as )expect(?:s|ed|ing)?|likely|claim"
    r"(?:s|ed|ing)? (?:that|to|it)|(?:maintain|insist|alleg|boast)(?:s|ed)? that|predict(?:s|ed|ing)?|confident|if|should|want|aim(?:s|ed|ing)?|need(?:s|ed)?|short of|require[sd]?"
    r"|shy of|more than a|vow(?:s|ed|ing)?|sure of)\b(?! also)",
    re.I,
)
DENOMINATOR = re.compile(
    r"(?:\b(?:out of|[Oo]f)(?: the| its| all| a total of| the total(?: of)?| these| those| \w+'s)(?: [a-z-]+)?"
    r"|<N\d+>(?: seats)? (?:out )?of(?: the| a total of)?|\bhouse of|\bassembly of|\bout of|\bup from"
    r"|\bdown from|\bfrom|\binstead of|\b(?:need|needs|needed|require|requires|required|support of|needing) at least|\bmagic (?:number|figure) of|\b(?:required|needed"
    r"|minimum)(?: [a-z]+)*) $"
)
DENOMINATOR_AFTER = re.compile(
    r"^-(?:member|strong|seat|party|point|year|day|time|man|hour|judge)s?\b(?! bloc| group)|^ (?:required"
    r"|needed|parties|constituencies where|districts|divisions|provinces)|^ (?:out )?of the (?:PML"
    r"|opposition|suspended)|^ opposition (?:MPAs|members|lawmakers)\b"
)
AFTER = re.compile(
    rf"^ ?(?:{MEMBERS},? ?)?(?:each )?(?:(?:that |which )?(?:went|fell|fall|falls|belongs?|belonged"
    rf"|goes|go|gone|have gone|are held|held|won|bagged|were won|were bagged|captured|secured|taken"
    rf"|taken up|occupied|came|are|is|were|was)(?: the way)? )?(?:to each(?: of)?|to|for|of|from|by"
    rf"|with|in the (?:kitty|bag|hands) of|(?:were |have been |had been |are )?(?:elected|returned|won) (?:on|from)) (?:the |each |each of the |its |ruling |opposition |outgoing )*$"
)
ADJ = re.compile(r"^ (?:[a-z]+ )?$")
BETWEEN = re.compile(r"^(?:'s?)?(?:[^;<]|<[LDPSKMCV]\d+>){0,180}?$")
VERB = re.compile(
    r"\b(?:has|have|had|having|w[oi]n|wins|winning|bag(?:s|ged|ging)?|secur(?:ed|es|ing)|got|gets|getting"
    r"|clinch(?:ed|es|ing)?|emerged|stands?|stood|standing|with|holds?|held|holding|counts?|commands?"
    r"|claim(?:ed|s|ing)|garner(?:ed|s|ing)?|attain(?:ed|s)?|took|takes|taking|salvag(?:ed|e|es)|captur(?:ed|es|ing)|manag(?:ed|es)"
    r"|settl(?:ed|es|ing)|crashed|sw[ea]pt"
    r"|grabb(?:ed|ing)|rose|rises|risen|reached|reaches|jumped|swell(?:s|ed)|climbed|up to|goes up"
    r"|went up|increased|fell|dropped|slumped|shrank|reduced|relegated|bounced|content|make do|makes up"
    r"|made up|followed|trailed|leads|led|leading|tally|total|strength|numbers?|count|ended?|ends up|finish"
    r"(?:ed|es)|at|is|are|was|were|form(?:s|ed)?|make up|made up|number|numbering|relegat(?:ed|es)"
    r"|emptied|comprises?|boasts?|enjoys?|scor(?:ed|es)|notched|collected|obtained|received|mustered"
    r"|landed|picked up|pocketed|snatched|retained|kept|trail|trails|behind|second|third|remained|remains"
    r"|follows?|comes? to|sends?|level|tied|sitting on|sits on|position|left|leaves|comes?|came|puts?|polled|accounted?|sits?|lone|only|just)\b|[:(|=\u2013\u2014-]\s*$"
    r"|^'s?,? $|^(?: to| at| on| with)? $|^, $|^,? (?:the|its) $",
    re.I,
)
EACH = re.compile(r"^(?: ?(?:seats?|members?|MPAs?|MNAs?))? ?(?:each|apiece)\b")
SHARED_AFTER = re.compile(
    r"^(?: ?(?:seats?|members?|MPAs?|MNAs?))? ?(?:each|apiece|to each(?: of)?)(?: of)?(?: (?:belongs?"
    r"|belonged|fell|went|go|goes|are held|was won|were won|won|came|gone))?"
    r"(?: (?:to|from|by|for|of|with))?(?: the)? $"
)
LIST_JOIN = re.compile(
    r"^(?:'s?)?(?:,? (?:and|&|as well as)(?: the| its| both the)?|,(?: the)?|/)?(?: (?:ruling|opposition|rival|allied|smaller))? ?$"
)
# What may follow a number that stands alone for seats: "PPP 54 and PML-N 75", "has 10, ..."; not "one aide".
ALONE = re.compile(
    rf"^(?:'s)?(?:$|\)| \(|[.,;:\"']| ?(?:[a-z-]+ ){{0,3}}(?:(?:National|Punjab|Sindh|Balochistan|KP|NA|provincial|Provincial|<V\d+>) (?:Assembly )?)?{MEMBERS}\b|,? (?:and|of|out|in|against|to|each"
    rf"|apiece|while|which|from|but|thanks|after|on|for|between|so|at|have|were|had|was|respectively"
    rf"|followed|as|more|general|directly|with|this|under|behind|ahead|a?part|despite|making|strong"
    rf"|between|than|since|now|when|until|till|by|plus|mostly|apart|including|counting|if|one of)\b|-(?:member|strong|seat))"
)
CLAUSE = re.compile(
    r"\b(?:(?:in|of|on|for|to|by) which|as|when|after|because|since|that|if|although|though|who|whom"
    r"|whose|where|said|told)\b"
)
ASIDE = re.compile(r", (?!and\b)[^<]{0,120}(?:<[LDPVK]\d+>[^<]{0,60})*,")
LONE = re.compile(
    r"<O(?P<o>\d+)>(?:'s)?(?:[^<;.]|<[LDV]\d+>){0,40}?\b(?:has|had|won|got|manage|managed|bagged|secured"
    r"|salvaged|clinched|with|took) (?:only |just )?(?:a|its|the) (?:lone|single|solitary|sole) (?:seat"
    r"|member|MPA|MNA)\b"
)
# "101 of them, of whom 93 were supported by the PTI": the first number is that of all independents.
ALL_OF_THEM = re.compile(
    r"<[NK](?P<n>\d+)>(?: of them| independents| <O\d+>)?,? (?:of|among) (?:whom|which|them) <[NKG](?P<b>\d+)>"
)
OF_THEM = re.compile(
    r"(?:<[NK](?P<n>\d+)> of (?:them|whom|these|those)|(?:of|among) (?:whom|which|them),? <[NK](?P<m>\d+)>)(?: [a-z]+){0,2} "
    r"(?:backed|supported|sponsored|endorsed) by (?:the )?<O(?P<o>\d+)>"
)
IN_PROVINCE = re.compile(
    r"(?:^|[;.:] |, (?:while |and )?)[Ii]n (Punjab|Sindh|KP|KPK|Khyber Pakhtunkhwa|Balochistan),? "
)
MID_PROVINCE = re.compile(
    r"\bin (Punjab|Sindh|KP|KPK|Khyber Pakhtunkhwa|Balochistan) (?:with|has|have|won|bagged|secured)\b"
)
# Houses sit in capitals; seats of any other town are a part of a tally.
IN_CAPITAL = re.compile(r"^(?:[A-Z][a-z]+ )?[Ii]n (Peshawar|Quetta|Muzaffarabad|Gilgit)\b")
CAPITAL_OF = {"Peshawar": "PK", "Quetta": "PB", "Muzaffarabad": "AJK", "Gilgit": "GB"}
PART = re.compile(
    r"(?:\b[Oo]f|\b[Ii]n|\bfrom|^) <L(?P<l>\d+)>(?:'s)?(?: <[NK]\d+>)?(?: [a-z]+){0,2}(?: National Assembly| <V\d+>)? (?:seats|constituencies)\b"
)
PROVINCIAL = re.compile(r"\bprovincial (?:seats?|assembly|house|legislature|constituenc)", re.I)
# "Ten of the 23 seats": a count out of a house.
SEATS_OF = re.compile(
    r"<N\d+> of (?:the |its |all )?<[KN]\d+>(?: general| directly [a-z]+)? (?:seats|members|constituencies|MPAs|MNAs)\b"
)
PROVINCIAL_HOUSE = re.compile(r"\bprovincial (?:assembly|house|legislature)\b", re.I)
# A count of seats needs no word for seats where the talk is of them: "The PML-N follows with 75 and the PPP with 54".
TIGHT = re.compile(
    r"(?:^|[,;:.] |\band |\bwhile |\bbut )(?:the |its |and |while |an? )*<O\d+>(?:'s)? (?:(?:also|now|has|had|have|is|was|then"
    r"|duly|only|just|still|so far|, [^,<]{3,40},) )*(?:has|have|had|won|wins|got|gets|takes|took|bags|bagged|secure[sd]"
    r"|follow(?:s|ed)? with|left with|next with|comes? (?:to|next with|second with|third with)|came (?:second|third|next) with"
    r"|stands? at|stood at|with|is on|was on|are on|holds|held|trail(?:s|ed) with|finished (?:second |third )?with"
    r"|ended (?:up )?with|managed|could (?:only )?(?:manage|get|win)|finds itself with|down to|reduced to|slumped to"
    r"|(?:has|had) to (?:be content|make do|settle) (?:with|for)|settled for|make[s]? do with|made do with|added|collected"
    r"|grabbed|clinched|returned|send|sends|sent|comes in at|can (?:boast|count on|send)|counts|boasts|musters)"
    r"(?: only| just| a mere| as many as| some| another)? <N\d+>"
    r"(?=[.,;)]|$| and | while | each| apiece| seats?| members?\b(?! of)| to )"
    r"|(?:^|\b(?:[Aa]s many as|[Aa]nother|other|the|[Aa]ll) )<N\d+> <O\d+> (?:were|won|are|have been|made|emerged|owe)\b"
    r"|<O\d+>(?:'s)? <N\d+> and (?:the )?<O\d+>(?:'s)? <N\d+>(?=[.,;]| (?:were|are|will|would|to|have|had|make|give))"
    r"|\b(?:of|among) (?:whom|them|which),? <N\d+>(?: [a-z]+){1,3} by (?:the )?<O\d+>"
)
LEVEL = re.compile(r"\b(?:level|tied|equal|neck and neck)(?: on| at| with)? $|\beach (?:[a-z]+ ){1,3}$")
# One seat each, without a number: "single seats were won by A, B and C", "A and B clinched a seat each".
_PARTIES = r"<O\d+>(?:(?:,|,? and|,? as well as)(?: the| an?)? <O\d+>)*"
ONE_EACH = re.compile(
    rf"\b(?:single|solitary) seats? (?:[a-z]+ ){{0,2}}(?:won|bagged|secured|taken|went|clinched) (?:by|to) (?:the )?(?P<after>{_PARTIES})"
    rf"|(?P<before>{_PARTIES})(?: [a-z]+){{1,2}} an? (?:single |lone )?seat,? (?:each|apiece)"
)
OWNED = re.compile(
    r"\b(?P<who>[Ii]ts|[Tt]he party's|<O(?P<o>\d+)>(?:'s)?) <[NG](?P<n>\d+)>"
    r"(?P<what> (?:directly elected |general |elected |provincial )?(?:seats|members|M[NP]As|lawmakers|legislators|senators))?"
    r"(?=[^.;<]{0,30}? (?:will|would|are to|sit|come from|came from|in the (?:house|assembly|Assembly|National|new|<V)|<V))"
)
ITS_OWN = re.compile(r"\band its own <[NK](?P<n>\d+)>(?: seats| members)?,? (?:the )?<O(?P<o>\d+)>")
TALLY_OF = re.compile(r"\b(?:head ?count|tally|strength|number|total|share|haul|count) of (?:the |its )?$", re.I)
NUMBERS = re.compile(r"<N\d+>")
ROW = re.compile(
    r"^\W*(?:\d+[.)] )?<([OG])(\d+)>(?:'s)?(?: \([^)<]*\))?\s*(?:[:|=]|\u2013|\u2014|-)?\s*<N(\d+)>"
    r"(?: seats?| members)?\W*$"
)
IND_ELECTED = re.compile(
    r"\b(?:elected|returned|won|made it|house has|assembly has|has|have|had|with|and|also|are|followed by"
    r"|include|comprise)\b(?:[^<]{0,20})$",
    re.I,
)
# "The PML-N, which has ruled for ten years, has 129 seats": the clause between says nothing of seats.
WHICH = re.compile(
    r", (?:which|who) (?:[^,;<]|<[LDPVK]\d+>|<N\d+> (?:years|months|terms)){3,90}, (?=(?:has|have|had|won|holds?|bagged|secured|got)\b)"
)
# "Eleven MPAs of the PTI met", "gave three seats to the PPP": what some members did, what seats were dealt out.
DEALT = re.compile(
    r"\b(?:g[ia]ve\w*|giving|offer\w*|spar\w+|le(?:ft|ave|aving)|allocat\w+|conced\w+|shar(?:e|ed|ing)|reserv\w+|want\w*|s(?:ought|eek\w*)"
    r"|demand\w*|vacat\w+|support of|backing of|names? of|letters? (?:of|from)|signed by|along with|accompanied by|delegation of"
    r"|group of|led by|includ(?:ed|ing)|met|joined by|attended by)(?: [a-z]+){0,3} $",
    re.I,
)
DID = re.compile(
    r"^[^.;<]{0,50}?\b(?:met|joined|join|voted|attended|walked|boycotted|announced|switched|defected|resigned|signed|quit|left"
    r"|submitted|protested|absent|abstained|oath|crossed|parted|formed|demanded|requested|called|arrived|spoke|deserted|rebelled"
    r"|suspended|disqualified|de-seated|withdr[ae]w\w*|contested|stay(?:ed)? away|present)\b"
)
BODIES = re.compile(r"^ ?(?:members|M[NP]As|lawmakers|legislators|senators|parliamentarians|representatives)\b")
