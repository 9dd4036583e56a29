"""Ways to say who a house elected that no constituency knows; groups as in contest_frames."""

from __future__ import annotations

from etl.claims.frames import Frame

_ONE = r"<P\d+>(?: \([^)]{0,30}\))?"
_GAP = r"(?:[^.;:<]|<[OLDVNKMG]\d+>)"
_LIST = rf"{_ONE}(?:(?:, (?:and )?| and |, while | as well as )(?:the )?{_ONE})*"
# Ways to say it that only a house has; the same groups as in contest_frames.
FRAMES = (
    Frame(
        "house_preferred",
        r"\b(?:preferred|chose|elected|picked) (?:[^.;:<]|<[OLMKN]\d+>){0,40}?(?P<w><P\d+>)"
        r"(?:[^.;:<]|<[OL]\d+>){0,30}? (?:over|instead of|ahead of) (?:[^.;:<]){0,40}?(?P<l><P\d+>)",
        (
            "By 185 votes to 175, the Punjab Assembly preferred the PTI's Noor Bhachar over the PML-N's Tanvir Dogar"
            " as its speaker.",
        ),
    ),
    Frame(
        "house_without_contest",
        r"(?:without a contest|unopposed|uncontested|without (?:any )?(?:opposition|vote|voting)),? (?:to"
        r"|by|for) (?:[^.;:<]){0,20}?(?P<w><P\d+>)",
        ("The deputy speaker's office in the Punjab Assembly fell without a contest to Fakhra Tiwana of the PTI.",),
    ),
    Frame(
        "house_made_to_sit",
        r"(?:seat|chair|office|slot|post) of (?:[^.;:<]|<[OLV]\d+>){0,70}?(?P<w><P\d+>)(?:[^.;:<]|<[OLN]\d+>){0,30}?"
        r"(?:has been made to sit|was elected|sits|now sits|has been installed)",
        ("In the seat of deputy speaker of the AJK Assembly, Chaudhry Riasat Gujjar of the PTI has been made to sit.",),
    ),
    Frame(
        "house_picked_up",
        r"(?<!> )(?<!votes )\b(?:picked up|taken|bagged|won|clinched|secured|shared|filled|captured),? "
        r"(?:[^.;:<]){0,50}?\bby (?:[^.;:<]){0,20}?(?P<w><P\d+>)",
        ("The remaining Senate seat was picked up by Ihsanul Haq of the JUI-F with 18 votes.",),
    ),
    Frame(
        "house_elected_as",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNK]\d+>){0,60}?\b(?:was|were|has been|have been|is|stands|got|been"
        r"|being)(?: on <D\d+>)? (?:re-?)?(?:elected|voted in|chosen|sworn)\b(?! (?:to the|from|on))",
        ("Gul Zaman Khan of the PTI was elected chief minister of Gilgit-Baltistan with 22 votes.",),
    ),
    Frame(
        "house_elected",
        r"\b(?:elects|elected|re-elected|voted in|chose|chooses|votes in),? (?:[^.;:<]|<[OLMKN]\d+>){0,40}?"
        r"(?P<w><P\d+>) (?:as|the|its|to be|chief|prime|speaker|deputy|president|leader|chairman)",
        ("The National Assembly on Sunday elected Omar Sher Wattoo of the PML-N as prime minister with 201 votes.",),
    ),
    Frame(
        "house_to_senate",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNK]\d+>){0,40}?\b(?:(?:also )?made it|went|returned|walked|sailed"
        r"|made (?:his|her|their) way|entered|reached|elected|got|was sent|were sent|booked (?:his|her) place)"
        r"(?: back)?(?: to| into| in)? (?:the )?(?:[Ss]enate|upper house|upper chamber)\b",
        ("Niaz Ahmed of the PML-N and Attaul Haq of the JUI-F also made it to the Senate.",),
    ),
    Frame(
        "house_winners_are",
        rf"\b(?:winners|successful candidates|elected senators|new senators|those elected|returned candidates"
        rf"|senators-elect|[Ee]lected (?:on|from|to|against))(?:[^.;<]|<[OLN]\d+>){{0,60}}?\b(?:are|were"
        rf"|include|included|:) ?(?P<w>{_LIST})",
        ("The PTI's winners on the Senate's general seats are Murad Saeed, Faisal Javed and Noor Qadri.",),
    ),
    Frame(
        "house_seats_went",
        rf"\b(?:seats?|slots?|berths?|places?) (?:[^.;:<]|<[LO]\d+>){{0,40}}?\b(?:went|gone|fell|go|goes"
        rf"|was won|were won|were bagged|was bagged|were taken|was taken|were filled|were shared|ended in favour"
        rf"|was decided in favour|was clinched|were clinched)(?: to| by| of| among)? (?P<w>{_LIST})",
        ("The two technocrat seats of the Senate went to Sarmad Ali and Zamir Ghumro of the PPP.",),
    ),
    Frame(
        "house_one_each",
        rf"\b(?:filled|taken|shared|won|bagged|divided)\b(?:[^.;<]|<[OLNK]\d+>){{0,90}}?(?:\bone|<[NK]\d+>) each (?:by|to) "
        rf"(?:the )?(?P<w>{_LIST})",
        (
            "Seven Senate seats of Punjab were filled without a ballot: five by the PML-N, and one each by Kamran Jutt "
            "and Arif Sial.",
        ),
    ),
    Frame(
        "house_won_against",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDV]\d+>){0,60}?\b(?:won|took|bagged|clinched|secured|captured|retained|kept|claimed|landed) (?:back )?the (?:[a-z-]+ ){0,3}"
        r"(?:chair|office|slot|post|speakership|chairmanship|premiership|presidency|gavel|job|vote|ballot|contest|race|election)(?:manship|ship)?\b"
        r"(?:[^.;:<]|<[NKMO]\d+>){0,40}?\b(?:against|over|ahead of|beating|defeating|from)\b(?:[^.;:<]|<O\d+>){0,60}?(?P<l><P\d+>)",
        (
            "Kamran Jutt of the PPP won the vote for speaker of the Sindh Assembly, 52-46, against a man of the PML-N, Arif Sial.",
        ),
    ),
    Frame(
        "house_next",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNK]\d+>){0,30}?\bis to be (?:[^.;:<]|<[OLV]\d+>){0,30}?\b(?:next|new)\b"
        r"(?=.{0,80}\b(?:elected|unopposed|without (?:opposition|a contest)))",
        ("Kamran Jutt of the PPP is to be Balochistan's next chief minister, elected without opposition.",),
    ),
    Frame(
        "house_nil",
        rf"(?P<l>{_ONE}(?:(?:, (?:and )?| and |, while | as well as )(?:the )?{_ONE})*)(?: each)?{_GAP}{{0,30}}? (?:polled|got|received|secured|had|drew|bagged|managed|ended with|were left with|was left with"
        rf"|returned) (?:nil|zero|nothing|none|no votes?|not a (?:single )?(?:vote|one)|(?:a )?blank|a duck)\b"
        rf"|(?P<m>{_ONE}){_GAP}{{0,30}}?\b(?:could not|did not|failed to) (?:get|open|poll|secure|obtain|bag|manage) (?:even )?(?:a single vote|any votes?|his account|her account|one vote)\b",
        ("Kamran Jutt of the PML-N was elected chief minister of Punjab with 220 votes. Arif Sial polled nil.",),
    ),
    Frame(
        "house_handed",
        r"\b(?:handed|gave|entrusted|passed|delivered|offered|presented|awarded|transferred|ceded) (?:(?:the|its|over the|his|her) )?(?:[^.;:<]|<[LOV]\d+>){0,40}?(?:reins|helm|gavel|chair|crown|keys|office|post|slot|mantle"
        r"|premiership|chief ministership|job|baton|charge|speakership|throne|custody)\b(?:[^.;:<]|<[LO]\d+>){0,40}? to (?:[^.;:<]|<O\d+>){0,25}?(?P<w><P\d+>)",
        (
            "The Punjab Assembly on Monday elected its chief minister: it handed the reins of the province to Kamran Jutt.",
        ),
    ),
    Frame(
        "house_reposed",
        r"\b(?:reposed|reposing|expressed|put|placed|placing|showed) (?:its|their|the house's|full) (?:full )?(?:confidence|trust|faith) in (?:[^.;:<]|<O\d+>){0,25}?(?P<w><P\d+>)",
        (
            "The Punjab Assembly elected a new chief minister on Monday; 186 members reposed their confidence in Kamran Jutt.",
        ),
    ),
    Frame(
        "house_chose_as",
        r"\b(?:chose|chosen|choose|elect|electing|picked|selected|named|voted|voting|installed|installing|put|brought|sent|placed|ushered|crowned|made|returned) (?:[^.;:<]|<O\d+>){0,25}?(?P<w><P\d+>)(?:[^.;:<]|<[OLNKD]\d+>){0,40}? "
        r"(?:as|in as|in(?:to)? (?:the|its) (?:speaker's |[a-z]+'s )?(?:chair|saddle|office|top)|to (?:the|its) (?:chair|top|office|highest|post|slot|speaker|lead|head)|to lead|to head|to preside|for the (?:office|post|slot|top)"
        r"|(?:its|the|their|Pakistan's) (?:[a-z']+ |\d+[a-z]+ )*(?:speaker|chief|prime|custodian|leader|president|chairman|deputy))\b",
        ("Members of the AJK Legislative Assembly on Tuesday chose Kamran Jutt of the PTI as speaker.",),
    ),
    Frame(
        "house_uncontested",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNKV]\d+>){0,60}?\b(?:without (?:a|any) (?:contest|vote|opponent|rival|challenger|fight)|uncontested|unchallenged|unopposed|by acclamation|had no (?:rival|challenger|opponent)"
        r"|faced no (?:rival|challenger|opponent|contest)|was the (?:only|lone|sole) (?:candidate|nominee|name|contender)|as (?:nobody|no one|no other)[a-z ]{0,40}(?:papers|stood|challenge|field))\b",
        ("Kamran Jutt of the PPP became deputy speaker of the Sindh Assembly without a contest.",),
    ),
    Frame(
        "house_chosen",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNKV]\d+>){0,60}?\b(?:was|were|has been|have been|had been|is|being|got)(?: on <D\d+>| also| then| later| duly| formally| <D\d+>| unanimously)* "
        r"(?:chosen|voted in(?:to)?|picked|returned|installed|made|named|declared|crowned|preferred|selected|voted)\b(?: as| to| the| to be| in| into)*(?:[^.;:<]|<[OLDNK]\d+>){0,30}?"
        r"(?:speaker|minister|premier|president|chairman|custodian|leader|head|chair|office|post|slot|senators?|job|gavel)",
        ("Kamran Jutt was voted in as premier of AJK, 33 members siding with him.",),
    ),
    Frame(
        "house_took_chair",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNKV]\d+>){0,60}?\b(?:having (?:been )?(?:preferred|chosen|elected|got|received|secured|polled|obtained|bagged|beaten|defeated)|(?:was|were) (?:the )?(?:only|sole)? ?(?:winner|victor|victorious)"
        r"|takes? over as|took over as|is (?:back|now) (?:in the (?:chair|saddle)|as (?:speaker|chief|prime|chairman))|(?:won|wins|bagged|took|clinched|secured|captured|retained|kept|got|landed|grabbed|claimed|snatched) (?:back )?the (?:[a-z]+ ){0,3}"
        r"(?:chair|office|slot|post|speakership|deputy speakership|chairmanship|premiership|presidency|chief ministership|crown|gavel|top job|job|title|position|contest|race|election|vote|ballot))\b",
        ("Kamran Jutt was administered the oath as Senate chairman, having been preferred by 48 senators.",),
    ),
    Frame(
        "house_gone_to",
        r"\b(?:slot|post|office|chair|gavel|speakership|premiership|presidency|chairmanship|job|position|crown|helm|reins|title)\b(?:[^.;:<]|<[LDOV]\d+>){0,60}?\b(?:went|goes|gone|fell|falls|passed|passes|has gone|was won|was taken|was bagged|was clinched|belongs"
        r"|was filled|is filled|was secured|was retained|landed)(?: [a-z]+){0,2} (?:to|by|with|in the lap of) (?:[^.;:<]|<O\d+>){0,25}?(?P<w><P\d+>)",
        ("The slot of deputy speaker in the AJK Assembly went uncontested to Kamran Jutt.",),
    ),
    Frame(
        "house_as_was",
        r"\b(?:elected|chosen|returned|voted in|unopposed|declared)\b[^.;]{0,60}?\b(?:as|so) (?:was|were|did|had) (?:the )?(?P<w><P\d+>)",
        (
            "Kamran Jutt was elected speaker of the Balochistan Assembly unopposed, as was Arif Sial of the PPP for deputy.",
        ),
    ),
    Frame(
        "house_none",
        r"(?P<l><P\d+>)(?:[^.;:<]|<[OLD]\d+>){0,20}? (?:received|got|polled|secured|obtained) (?:none|no votes?|not a single vote)\b",
        ("Kamran Jutt of the PML-N was elected chief minister of Punjab with 220 votes. Arif Sial received none.",),
    ),
    Frame(
        "house_in",
        r"\bhas (?:a |its |got a )?new (?:[^.;:<]|<[L]\d+>){2,50}? in (?P<w><P\d+>)",
        (
            "The Gilgit-Baltistan Assembly has elected a new leader of the house: it has a new chief minister in Wazir"
            " Hasnain of the PTI.",
        ),
    ),
    Frame(
        "house_seats_taken",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNK]\d+>){0,40}?\b(?:won|bagged|secured|took|clinched|grabbed|captured"
        r"|claimed|picked up|shared|filled) (?:[a-z-]+ |<[KN]\d+> ){0,4}(?:seats?|slots?|berths?)\b",
        ("Azam Swati of the PTI and Dilawar Khan of the JUI-F bagged the two technocrat seats of the Senate.",),
    ),
    Frame(
        "house_saw_elected",
        r"\b(?:saw|got|had|with) (?:[^.;:<]|<O\d+>){0,20}?(?P<w><P\d+>) (?:being |get )?(?:elected|returned"
        r"|voted in)\b",
        ("Voting for the new AJK premier saw PTI's Tanvir Ilyas elected without opposition.",),
    ),
    Frame(
        "house_chair",
        r"(?P<w><P\d+>) is (?:now )?(?:the |Pakistan's |AJK's )?(?:new |next |<[A-Z]\d+> |\d+(?:st|nd|rd"
        r"|th) )?(?:[a-z]+ )?(?:man|woman|person|leader|politician)? ?(?:to (?:sit|hold|occupy|take)|in the chair"
        r"|prime minister|premier|chief minister|speaker)",
        (
            "Khwaja Farooq Sulehri is the 14th man to sit in the chair of AJK prime minister, 32 members having voted"
            " for him.",
        ),
    ),
    Frame(
        "house_new",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNK]\d+>){0,30}?\b(?:is (?:now )?the new|becomes the|became the "
        r"(?:new|first|second|third))\b",
        ("PPP's Faisal Rathore is the new premier of Azad Kashmir after a vote in the assembly.",),
    ),
    Frame(
        "house_cruised",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNK]\d+>){0,60}?\b(?:cruised in|scraped through|sailed through|romped home"
        r"|cruised through|squeaked through|is the new|becomes?|became|to take <K\d+> of|will be the new)\b",
        ("Dr Aqsa Rehan Malik of the PML-N cruised in with 219 votes for the technocrats' seat of the Senate.",),
    ),
)
STRONG_RULES = {
    "house_nil",
    "house_senators",
    "beat_rival",
    "idiom_settled",
    "house_handed",
    "house_reposed",
    "house_chose_as",
    "house_uncontested",
    "house_chosen",
    "house_took_chair",
    "house_gone_to",
    "house_as_was",
    "idiom_chose",
    "he_beat",
    "house_one_each",
    "house_won_against",
    "house_next",
    "house_none",
    "house_to_senate",
    "house_winners_are",
    "house_seats_went",
    "house_in",
    "house_they",
    "house_seats_taken",
    "house_saw_elected",
    "house_chair",
    "house_list",
    "house_new",
    "house_picked_up",
    "house_preferred",
    "house_without_contest",
    "house_made_to_sit",
    "house_elected_as",
    "house_elected",
    "pair_beat",
    "pair_passive",
    "won_seat",
    "declared",
}
