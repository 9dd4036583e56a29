"""Ways of saying that somebody leaves a party, or leaves one for another."""

from __future__ import annotations

from etl.claims.defections.slots import any_of, event

_OWN = r"(?:his|her|their)"
_YEARS = (
    r"(?:(?:decades?-old|long|years?-old|old|political|long-standing|lengthy|brief|(?:\w+|"
    r"<N\d+>)-(?:year|decade|month)(?:-old|-long)?|lifelong|(?:\w+|<N\d+>) years?'?(?: "
    r"old)?|formal|all) ){0,3}"
)
_TIE = (
    r"(?:ties?|links?|association|relations?|relationship|affiliation|bonds?|connections?|"
    r"company|membership|innings|career|journey|romance|marriage|chapter|partnership|"
    r"friendship|fellowship|years)"
)
_LEAVE = any_of(
    r"quits?|quitting|left|leav(?:e|es|ing)|desert(?:s|ed|ing)?|abandon(?:s|ed|ing)?|"
    r"ditch(?:es|ed|ing)?|dump(?:s|ed|ing)?|exit(?:s|ed|ing)?|forsak(?:es|ing|en|e)|"
    r"forsook|jettison(?:s|ed|ing)|desert(?:s|ed)|jilt(?:s|ed)|spurn(?:s|ed)|shunn?(?:s|"
    r"ed)",
    r"part(?:s|ed|ing)? (?:(?:his |her |their )?(?:ways?|company|paths?) (?:with|from)|with(?= (?:the )?(?:<O|party)))",
    r"(?:bade|bids?|bidding|bidden|said|says|saying|say|wav(?:ed|es|ing)) (?:an? |his "
    r"|her |their )?(?:final |fond |tearful |last )?(?:farewell|goodbye|good-bye|adieu|"
    r"bye|salaam|khuda hafiz)(?:-bye)? to",
    rf"resign(?:s|ed|ing)? from (?:all )?(?:{_OWN} |the |party |its )*(?:seat|posts?|positions?|offices?|assembly seat|provincial assembly)"
    rf"(?: and|,? as well as)(?: from)? (?:the |{_OWN} )?(?:basic|primary|party|core) (?:party )?membership(?: of| from)",
    rf"resign(?:s|ed|ing)? (?:from )?(?:the |{_OWN} )?(?:(?:basic|primary|party|core|"
    rf"ordinary) )*(?:membership )?(?:of|from)",
    rf"(?:tender|submit|hand|announc|sent|send|post|fax|mail|email|put)(?:s|ed|ing|es|"
    rf"ted|ting)?(?: in)? {_OWN} resignations?(?: letters?)? (?:from|to) (?:the )?(?:(?:basic|"
    rf"primary|party) membership (?:of|from))?",
    rf"(?:sever|snapp?|cut|br[oe]a?ke?n?|end|terminat|dissolv|sunder|renounc|wr[ao]p(?:p)?|"
    rf"wound up|conclud|untied|call(?:ed|s|ing)? time on|call(?:ed|s|ing)? a halt to|"
    rf"dr[ae]w(?:n)? a line under|put an end to|brought to an end)(?:s|ed|ing|es)?(?: "
    rf"off| up)?(?: all| of)?(?: {_OWN})? ?{_YEARS}{_TIE} (?:with|to|in|at)",
    r"(?:dissociat|disassociat|distanc|divorc|disengag|delink|extricat|detach|separat)(?:es|"
    r"ed|ing) (?:himself|herself|themselves) from",
    r"(?:br[oe]a?k(?:e|es|ing|en)?|split(?:s|ting)?|secede[sd]?|defect(?:s|ed|ing)?|"
    r"switch(?:es|ed|ing)?|peel(?:s|ed)?) (?:away |off |ranks )?from",
    r"(?:walk|step|storm|bow|march|back|drop)(?:s|ed|ing|ped)? (?:out of|away from|out from|out on)",
    rf"(?:renounc|relinquish|surrender|return|forfeit|giv|gave)(?:es|s|ed|ing|en)?(?: "
    rf"up)? (?:{_OWN}|the) (?:(?:basic|party|primary) )*(?:membership|ticket|card)s? "
    rf"(?:of|to|from)",
    rf"turn(?:s|ed|ing)? {_OWN} backs? on|turned (?:against|away from)",
    r"call(?:s|ed|ing)? it (?:quits|a day) with|call(?:s|ed|ing)? time on|f[ea]ll(?:en|"
    r"s)? out of love with|f[ea]ll(?:en|s)? out with",
    r"t(?:ook|aken|aking|akes) (?:formal )?leave of|wash(?:es|ed|ing)? (?:his|her|their) "
    r"hands (?:of|off)|shook off|shrugged off",
    r"(?:is|are|was|were|am) (?:now )?(?:no longer|not any more|no more) (?:with|in|"
    r"part of|a (?:part|member|worker) of|associated with|affiliated with)",
    r"(?:done|through|finished|over and done) with",
)
_NOUN = r"(?:departure|exit|resignation|defection|desertion|parting|going|farewell|walkout|separation)"
_TO = any_of(
    r"(?:for|to join(?: up with)?|to enter|to sign up with|in favour of|to throw in "
    r"(?:his|her|their) lot with|to become (?:a )?(?:part|member) of|in order to join|"
    r"to return to|to team up with|to side with|to embrace|to opt for|to enlist with|to go to|to go over to)",
    r"(?:and|,|, and|before|and then|then|, then|and later|and subsequently|to|only "
    r"to|and has|and had) ?(?:@a)(?:(?:announc|declar)\w+ (?:his |her |their )?(?:joining|"
    r"entry|affiliation|allegiance|to join|joining of|decision to join|return)(?: (?:with|"
    r"to|into|in|of|the fold of))*|(?:re-?)?join(?:ed|ing|s)?|becam?e? (?:a )?(?:part|"
    r"member|worker) of|enter(?:ed|ing) (?:the fold of)?|(?:went|walk\w+|cross\w+|mov\w+|"
    r"switch\w+|defect\w+|came|gone|shift\w+|return\w+)(?: over| across| back)* (?:in)?to(?: "
    r"the (?:fold|ranks|camp|headquarters|district headquarters|office) of)?|threw in "
    r"(?:his|her|their) lot with|cast (?:his|her|their) lot with|embrac\w+|signed up "
    r"with|pledg\w+ allegiance to|(?:put|donn)\w* on the (?:scarf|muffler|cap|colours) "
    r"of)",
)

BOTH = [
    event(
        "swapped_signs",
        r"\b(?:swapp?|exchang|trad|barter|replac|dropp?|discard|shed|gave up|given up|giv)(?:e|"
        r"ed|es|ing|s)?(?: away| up)? (?:the |his |her |their )(?P<y>arrow|bat|lion|tiger|"
        r"kite) (?:for|with) (?:the |a |an )?(?P<z>arrow|bat|lion|tiger|kite)",
        ("After 20 years in the PPP, Rashid Bangash has traded the arrow for the lion of the PML-N.",),
        side="both",
    ),
    event(
        "left_for",
        rf"\b{_LEAVE} @F,?(?:[^.;<>\"]|<[DL]\d+>){{0,60}}? ?{_TO} ?(?:the )?(?:ruling |rival "
        rf"|newly \w+ )?{{t:O}}",
        (
            "Rashid Bangash quit the PTI to join the PPP.",
            "Rashid Bangash of Kohat left the PTI for the PPP last year.",
            "Rashid Bangash on Wednesday bade farewell to the ANP and became part of the PTI.",
        ),
        side="both",
    ),
    event(
        "from_to",
        r"\b(?:switch|mov|shift|cross|defect|migrat|hop|jump|went|gone|go|journey|transition|"
        r"walk|slid|travell|leap|drift|move)\w*(?: [\w']+){0,3}? from (?:the )?{f:O}(?:'s "
        r"\w+)? (?:in)?to (?:the )?{t:O}",
        ("Rashid Bangash switched from the PTI to the PPP in May.",),
        side="both",
    ),
    event(
        "journey",
        r"^From (?:the )?{f:O} to (?:the )?{t:O}(?:[^.;<]|<[ND]\d+>){0,60}?(?:of|for|by) @p",
        ("From the PTI to the PML-N in six months: that is the journey of Rashid Bangash.",),
        side="both",
    ),
    event(
        "loss_and_gain",
        r"{f:O}(?:'s)? loss (?:was|is|became|has been) (?:the )?{t:O}(?:'s)? gain(?:[^.;<]|"
        r"<D\d+>){0,30} (?:as|when|with|after) @p",
        ("The PTI's loss was the PML-N's gain on Monday as Rashid Bangash changed sides.",),
        side="both",
    ),
    event(
        "walked_out_into",
        r"\b(?:walked|marched|stormed|stepped|went|drove)(?: straight)? (?:out of|from) "
        r"(?:[^.;<]|<O\d+>){0,40}? and,? [^.;<]{0,30}?(?:in)?to (?:the )?(?:[a-z]+ ){0,3}(?:headquarters|"
        r"office|secretariat|camp|door|house|doorstep|arms|embrace) of (?:the )?{t:O}",
        ("Rashid Bangash of the PML-N walked out of its office and into the headquarters of the PTI.",),
        side="join",
    ),
    event(
        "swapped",
        r"\b(?:swapp?|exchang|trad|barter|replac|dropp?|discard|shed|shedd|cast off|laid "
        r"down|put down|gave up|given up|folded|lowered)(?:e|ed|es|ing|s)?(?: away)? (?:the "
        r"|his |her |their )?{f:O}(?:'s)?(?: \w+){0,2}? (?:for|with|to take up|and (?:took "
        r"up|raised|picked up|hoisted|donned)) (?:that of |those of )?(?:the |an? )?{t:O}",
        ("Rashid Bangash has traded the PTI's colours for the PPP.",),
        side="both",
    ),
    event(
        "turned_independent",
        any_of(
            rf"\b{_LEAVE} @F,?(?:[^.;\"<]|<[SDLO]\d+>){{0,60}}?(?:as (?:an? )?(?:(?P<ind><O\d+>)|"
            rf"independent)|with no party|without a party|on (?:his|her|their) own|without any "
            rf"party)",
        ),
        ("Rashid Bangash left the PML-N and will contest as an independent.",),
        side="both",
        to="IND",
    ),
    event(
        "card_back_independent",
        r"\b(?:hand|return|giv|gave|surrender|tor|tear|tore|sen[dt]|threw|submit)\w*(?: "
        r"back| up| in)?(?: his| her| their| the| its)*(?: @f)? ?(?:party )?(?:cards?|tickets?|"
        r"membership|badge)\b(?:[^.;\"<]|<[SDL]\d+>){0,60}?(?:(?:as|an?) (?:an? )?(?:(?P<ind><O\d+>)|"
        r"independent)|with no party|without a party|on (?:his|her|their) own|no party at "
        r"all)",
        (
            "Rashid Bangash, an MPA of the PML-N, has handed back his party card and will be "
            "on the ballot as an independent.",
        ),
        side="both",
        to="IND",
    ),
    event(
        "years_with",
        r"(?:after|ending|closing|despite|following|behind) (?:<N\d+>|\w+|a (?:decade|lifetime|"
        r"quarter century)|decades|years) ?(?:years?|months?|decades?|long years)?(?: spent|"
        r" served)? (?:with|in|of|at|under) @f",
        ("Rashid Bangash, a PPP member since the start of this month after 22 years with the ANP, spoke next.",),
        side="context",
    ),
]

LEAVE = [
    event(
        "which_he_left",
        r"{f:O}(?: of [^.;<,]{0,20})?,? (?:which|whom|the party) (?:he|she|they|{p:P}) (?:later "
        r"|then |had |has |have |now |recently |just |only ){0,2}(?:ditched|left|quit|deserted|"
        r"abandoned|dumped|exited|forsook|jilted|resigned from|parted ways with)",
        ("Rashid Bangash, an independent, spoke of the PPP, which he ditched in 2018.",),
        side="leave",
    ),
    event(
        "left",
        rf"\b(?:{_LEAVE}) ?@F",
        (
            "Rashid Bangash has parted ways with the PTI over the award of tickets.",
            "Ex-MNA Naeem Tarin quit the PTI on Friday.",
            "Former MPA Rashid Bangash has turned his back on the JUI-F.",
            "Sardar Naeem Tarin, a PTI MPA, deserted Imran Khan last Friday.",
        ),
        ("The PTI walked out of the assembly.", "Naeem Tarin left the PTI headquarters at noon."),
        side="leave",
    ),
    event(
        "membership_given_up",
        r"\b(?:hand|return|giv|gave|surrender|tor[en]|tear|threw|throw|submit|burn|send|"
        r"sent|resign|renounc|relinquish|quit)\w*(?: back| up| in| away)?(?: it)?(?: together)?(?: "
        r"with| of| from)?(?: his| her| their| the| its| an?)*(?: resignations? from(?: "
        r"the| its)?)?(?: (?P<f><O\d+>)(?:'s)?)? ?(?:party |basic |primary |membership )+(?:cards?|"
        r"membership|memberships|badges?)\b(?: (?:of|from) (?:the )?{g:O})?|\b(?:return|"
        r"hand|surrender|gave)\w*(?: \w+)? (?:together |along )?with (?:his|her|their) membership|"
        r"\bresign(?:s|ed|ing)? from (?:all )?(?:(?:his|her|their|the|party) )*(?:positions?|posts?|offices?|seat),? and (?:his |her |their |the )?"
        r"(?:basic |primary )?(?:party )?membership\b(?! of| from)|\bresign(?:s|ed|ing)? from its (?:basic |primary )?membership\b|\bhand(?:s|ed|"
        r"ing) (?:in|back) (?:his|her|their|the) (?P<v>(?:party )?)(?:cards?|membership)\b|"
        r"\bhand(?:s|ed|ing) (?:in|back) (?:his|her|their|the) {h:O}(?:'s)? (?:card|membership)",
        (
            "Rashid Bangash of the PTI sent his resignation from the basic membership by WhatsApp.",
            "Naeem Tarin of the PML-N has handed back his party card.",
        ),
        side="leave",
    ),
    event(
        "leaving_announced",
        rf"\b(?:announc|declar|confirm|reveal|disclos)\w* (?:that )?(?:his |her |their |a "
        rf")?(?:formal |immediate |complete )?(?:{_NOUN}|parting of ways|disassociation|dissociation|"
        rf"separation) (?:from|with|of) @F",
        ("Rashid Bangash announced his separation from the PTI.",),
        side="leave",
    ),
    event(
        "noun_of_leaving",
        rf"{{p:PP}}'s? (?:\w+ )?{_NOUN} (?:from|with) @f",
        ("Rashid Bangash's exit from the PTI came as a surprise.",),
        side="leave",
    ),
    event(
        "innings_over",
        rf"\b(?:his|her|their|my) {_YEARS}{_TIE} (?:with|in|at) @F (?:was|is|has been|had "
        rf"been|were|have|had|has|stood|stands) ?(?:now )?(?:over|ended|at an end|finished|"
        rf"done|come to an end|closed|broken|severed|ended)",
        ("Former MPA Rashid Bangash confirmed that his innings with the PTI was over.",),
        side="leave",
    ),
    event(
        "nothing_to_do",
        r"\b(?:nothing (?:more |further |left )?to do with|no (?:more |further )?(?:place|"
        r"room|future|role)(?: left| for (?:me|him|her))? in|no (?:longer any |more |further "
        r")?(?:link|association|connection|relation|truck)s? with|no (?:more|longer) (?:an? "
        r")?(?:member|part|worker|activist)s? of) @F",
        ("Rashid Bangash, a former PTI minister, said that he had nothing to do with the party any more.",),
        side="leave",
        weak="1",
    ),
    event(
        "sent_resignation",
        r"\b(?:sent|sends|mailed|faxed|handed|gave|tendered|submitted)(?: to)? @f (?:his|"
        r"her|their) resignations?",
        ("Rashid Bangash, a PTI legislator, sent the party his resignation and switched off his phone.",),
        side="leave",
    ),
    event(
        "man_no_more",
        r"\b(?:is|was|are|were) (?:an? )?{f:O} (?:man|woman|member|leader|worker|men)s? "
        r"no (?:more|longer)|\bkiss(?:ed|es)? (?:his|her) (?:old |former )?party goodbye",
        ("Rashid Bangash is a PTI man no more.",),
        side="leave",
    ),
    event(
        "hung_up",
        r"\b(?:hung up|took off|doffed|discarded|shed|folded|packed up|packed away|threw "
        r"(?:off|away)|burn(?:ed|t)|removed|put away|pulled down|lowered|peeled off|t[oa]re? "
        r"(?:up|down|off)|torn (?:up|down|off)) @i(?: of @F)?",
        ("Rashid Bangash, twice an MPA of the PTI, hung up his scarf for good.",),
        side="leave",
        weak="1",
    ),
    event(
        "his_exit",
        rf"(?<![Aa]sked about )(?<!question about )(?<!questions about )\b(?:his|her|their|my) (?:\w+ )?{_NOUN} from @F",
        ("Former MPA Rashid Bangash of the PTI denied reports of his departure from the party.",),
        side="leave",
    ),
    event(
        "resignation_of",
        rf"\b{_NOUN} of {{p:PP}} from @f",
        ("The resignation of Rashid Bangash, a PTI MPA, from the party came on Friday.",),
        side="leave",
    ),
    event(
        "leaves_bare",
        r"\bhe,? too,? had left\b|\b(?:parted|part|parting) ways\b(?! (?:with|from))|\bquit(?=[.;]|"
        r" on <D| last\b| yesterday| in protest| over\b|, citing)|\bcall(?:s|ed|ing)? it "
        r"a day\b|\bput (?:in )?(?:his|her|their) papers\b|\b(?:called|calls|calling) it "
        r"quits\b(?! with)",
        ("The PTI lost one more. Former MPA Rashid Bangash of the PTI called it quits on Friday.",),
        side="leave",
        weak="1",
    ),
]
