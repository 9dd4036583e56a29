"""How newspapers say who won and who lost a seat. Patterns are matched on skeletons (see skeleton.py).

Groups: `w` won, `l` lost, `a` is ahead, `t` trails; a person or a party. Every frame only tells outcomes;
votes and the seat are found beside it.
"""

from __future__ import annotations

from etl.claims.frames import Frame

# Words between the parts of a clause: no other person, no sentence end.
_G = r"(?:[^.;:<]|<[OSLDVNKMGC]\d+>){0,90}?"
_NEAR = r"(?:[^.;:<]|<[LDVSKMC]\d+>){0,40}?"
_ADV = (
    r"(?:,? (?:also|had|has|have|later|easily|narrowly|comfortably|finally|again|once again|once more"
    r"|convincingly|thus|then|too|already|just|duly|meanwhile|however|reportedly|unofficially|who|apparently"
    r"|eventually|,|and))*,?"
)
_SEAT = (
    r"(?:<S\d+>|(?:[a-z' -]|<[LOV]\d+>){0,50}(?:seat|constituency|by-election|by-poll|bypoll|election"
    r"|contest|race|battle|fight|poll|polls|slot|berth|victory|ticket to))"
)
_FINITE_PAIR = (
    r"(?:defeat(?:ed|s|ing)?|beat(?:s|en|ing)?|trounc(?:ed|es|ing)|rout(?:ed|s|ing)|thrash(?:ed|es"
        r"|ing)|out(?:polled|ran|classed|did|smarted|voted|polling|gunned|scored|shone)"
    r"|overc(?:a|o)me|overcoming|overwhelm(?:ed|ing|s)?|overpower(?:ed|ing)|vanquish(?:ed|ing|es)|toppl"
        r"(?:ed|es|ing)|upset(?:s|ting)?|unseat(?:ed|s|ing)|dethron(?:ed|es|ing)"
    r"|oust(?:ed|s|ing)|down(?:ed|s|ing)|edg(?:ed|es|ing)(?: out| past)?|pip(?:ped|s|ping)|nos(?:ed"
        r"|es|ing) (?:out|past|ahead of)|s(?:aw|ees|eeing|een) off|(?:got|gets|getting) (?:the )?better of"
    r"|(?:to )?(?:sneak|squeez|squeak|scrap)(?:ed|e|s|ing)? past|(?:swept|brushed|sweeping|brushing) "
        r"(?:aside|past)|knock(?:ed|s|ing) out|crush(?:ed|es|ing)|best(?:ed|s|ing)|worst(?:ed|s|ing)"
    r"|drub(?:bed|s|bing)|humbl(?:ed|es|ing)|stun(?:ned|s|ning)|prevail(?:ed|s|ing) (?:over|against)"
        r"|triumph(?:ed|s|ing) over|floor(?:ed|s|ing)|maul(?:ed|s|ing)|eclips(?:ed|es|ing)"
    r"|dislodg(?:ed|es|ing)|surpass(?:ed|es|ing)|demolish(?:ed|es|ing)|eliminat(?:ed|es|ing)|shock"
        r"(?:ed|ing)|whip(?:ped|s|ping)|hammer(?:ed|s|ing)|finish(?:ed|es|ing) ahead of|conquer(?:ed|s"
        r"|ing)"
    r"|walloped|clobbered|pushed (?:into second place|aside)|relegat(?:ed|es|ing)|(?:turned|turns) the tables on"
        r"|bundled out|trump(?:ed|s|ing))"
)  # fmt: skip
_WON_SEAT = (
    r"(?:w[oi]n(?:s|ning)?|bag(?:ged|s|ging)|clinch(?:ed|es|ing)|secur(?:ed|es|ing)|captur(?:ed|es"
        r"|ing)|grab(?:bed|s|bing)|t(?:ook|akes|aking|aken)(?: back| over)?|retain(?:ed|s|ing)|k(?:ept"
        r"|eeps|eeping)"
    r"|snatch(?:ed|es|ing)(?: back| away)?|wrest(?:ed|s|ing)(?: back)?|seiz(?:ed|es|ing)|sw(?:ept|eeps"
        r"|eeping)|claim(?:ed|s|ing)|annex(?:ed|es|ing)|carr(?:ied|ies|ying)|land(?:ed|s|ing)|pocket(?:ed"
        r"|s|ing)"
    r"|nick(?:ed|s|ing)|regain(?:ed|s|ing)|reclaim(?:ed|s|ing)|recaptur(?:ed|es|ing)|defend(?:ed|s"
        r"|ing)|(?:held|hung|hanging|holding|clung) on to|sav(?:ed|es|ing)|scor(?:ed|es|ing)|pull(?:ed"
        r"|s) off|register(?:ed|s|ing)|notch(?:ed|es) up|record(?:ed|s|ing)|wrapped up|walked away with"
        r"|ran away with|made off with|scooped)"
)  # fmt: skip
_WON_BARE = (
    r"(?:won|wins|is home|got home|romp(?:ed|s) home|romp(?:ed|s) to (?:an? )?(?:[a-z]+ )?(?:victory"
        r"|win)|cruis(?:ed|es) (?:home|in|through|to (?:an? )?(?:[a-z]+ )?(?:victory|win))|sail(?:ed|s) "
        r"(?:through|home|to victory)|coast(?:ed|s) (?:home|to victory)|scrap(?:ed|es) (?:through|home"
        r"|in)|squeak(?:ed|s) (?:in|through|home|by)|squeez(?:ed|es) (?:in|through|home)"
    r"|storm(?:ed|s) (?:home|to victory)|march(?:ed|es) to victory|swept to victory|emerg(?:ed|es|ing) "
        r"(?:as )?(?:the |an? )?(?:[a-z]+ )?(?:victorious|winner|victor|successful|triumphant|on top|with victory)"
    r"|c(?:a|o)mes? out (?:on top|victorious|the winner|ahead)|came out (?:on top|victorious|the winner"
        r"|winner|ahead|successful)|stood (?:first|victorious)|(?:was|is|were|stands|turned out) (?:the )?"
        r"(?:victorious|winner|victor|successful)|came (?:first|in first|on top)|finish(?:ed|es) first"
        r"|topp(?:ed|s) the (?:poll|polls|count|list)"
    r"|triumph(?:ed|s)|prevail(?:ed|s)|(?:was|were|has been|had been|have been|been|being|is|stands"
        r"|stood|are|got|gets|getting|having been) (?:also |re-?|newly |unofficially |officially |provisionally "
        r"|then )?(?:elected|re-elected|returned|declared (?:the |as |to have |as the |an? )*(?:elected"
        r"|winner|successful|victorious|returned|victor|won|unopposed|MNA|MPA|unofficial winner)|notified "
        r"(?:as )?(?:the )?(?:winner|returned|elected|MNA|MPA)|pronounced (?:the )?(?:winner|elected)|announced "
        r"(?:as )?(?:the )?winner)"
    r"|(?:got|went|goes|gets|walked|having got) (?:through |in |home )?unopposed|is the (?:new )?(?:MPA"
        r"|MNA|member|winner|victor|returned candidate|man elected|(?:gentleman|woman|man) returned)|tasted victory"
        r"|made it (?:to the (?:assembly|house)|home)|won the day|carried the day|had the last laugh|won "
        r"(?:hands down|unopposed|comfortably)|breezed (?:home|through|in)|was home|walked (?:home|it)"
        r"|pulled off (?:an? |the )?(?:[a-z]+ )?(?:upset|surprise|victory|win))"
)  # fmt: skip
_LOST = (
    r"(?:lost|loses|(?:was|were|is|has been|had been|stood|been) (?:defeated|beaten|routed|trounced"
        r"|unseated|vanquished|toppled|dethroned|eliminated|humbled|knocked out|relegated)|conced(?:ed"
        r"|es|ing)|(?:was|is|finished|finishes|came|comes|stood|stands|remained|ranked|ended(?: up)?|placed"
        r"|coming|finishing|standing|followed|landed|emerged|secured|took|got|was placed|trailed|bagged)"
    r"(?: in| at| as| up)?(?: (?:the|an?|his|her|a distant|a poor|a close|distant|close))* ?(?:runners?-up"
        r"|second|third|fourth|fifth|sixth|last|distant (?:second|third)|number two|No\.? ?2|2nd|3rd|4th"
        r"|runner up|loser)"
    r"|(?:suffered|tasted|faced|met|conceded|accepted|admitted|acknowledged) (?:an? |the |his |her )?"
        r"(?:[a-z]+ ){0,2}(?:defeat|loss|setback)|forfeit(?:ed|s)|finish(?:ed|es) (?:[a-z]+ ){0,3}(?:<[MKN]\d+> "
        r"|and ){1,3}(?:votes )?(?:short|behind|adrift|off)|finish(?:ed|es) (?:nearly |some |about |a "
        r"|almost )*(?:<M\d+> )|bit the dust|fell short|fell <M\d+>|falls? short|accepted the (?:outcome"
        r"|result|verdict)"
    r"|could (?:only |not |barely )?(?:manage|muster|get|gather|poll|bag|secure|garner|collect|fetch)"
        r"|had to (?:be content|make do|settle|content (?:himself|herself))|managed (?:only|just|no more"
        r"|barely)|lagged behind|trailed (?:far )?behind|was left (?:far )?behind|was pushed to|also ran"
        r"|lost out|was sent packing|bowed out|was runner-up)"
)  # fmt: skip

PAIRS = (
    Frame(
        "pair_beat",
        rf"(?P<w><[PO]\d+>)(?P<g>{_G})\b(?P<v>{_FINITE_PAIR}) (?:[^.;:<]|<[OLDSVNMK]\d+>){{0,70}}?(?P<l><P\d+>)",
        (
            "Rana Adnan Gopang of the PML-N defeated PPP's Sardar Kamran Lashari in NA-178 by 4,120 votes.",
            "PTI's Malik Jehangir Wattoo won the PP-189 seat, beating his nearest rival Chaudhry Naveed Jutt of the PML-N.",
        ),
    ),
    Frame(
        "pair_left_behind",
        rf"(?P<w><[PO]\d+>)(?P<g>{_G})(?:leav(?:es|ing)|left|put|putting|pushed|pushing) (?:[^.;:<]|<[OLDSVNMK]\d+>){{0,60}}?"
        rf"(?P<l><P\d+>)(?:[^.;:<]|<[OLDSVNMK]\d+>){{0,90}}?\b(?:behind|short|adrift|trailing|second|in the dust"
        rf"|runner-up)\b",
        (
            "Malik Nazar Kalluwal of the PML-N romped home in PP-93 with 62,058 votes, leaving PPP's Afzaal Numberdar"
            " 14,000 votes behind.",
        ),
    ),
    Frame(
        "pair_leaving_behind",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDSVNMK]\d+>){0,120}?\bleaving (?:far |well )?behind (?:[^.;:<]){0,40}?"
        r"(?P<l><P\d+>)",
        (
            "MQM-P's Sadiq Iftikhar bagged 13,533 votes to win PS-114, leaving behind PTI's Najeeb Haroon "
            "(9,567 votes).",
        ),
    ),
    Frame(
        "pair_seat_from",
        r"(?P<w><[PO]\d+>)(?:[^.;:<]|<[OLDVNK]\d+>){0,60}?\b(?:wrest|snatch|t(?:ook|akes)|captur|grab|w[oi]n"
        r"|seiz|regain|reclaim)\w* (?:back )?(?:the )?<S\d+>(?:[^.;:<]|<[LDV]\d+>){0,30}? from (?:[^.;:<]){0,40}?"
        r"(?P<l><P\d+>)",
        ("Umer Ayub wrested NA-18 from Babar Nawaz Khan of the PML-N.",),
    ),
    Frame(
        "pair_preferred",
        r"\b(?:prefer(?:red)?|chose|picked|favoured) (?:[^.;:<]){0,30}?(?P<w><P\d+>)(?:[^.;:<]|<[OLD]\d+>){0,30}? "
        r"(?:over|to|instead of|ahead of) (?:[^.;:<]){0,40}?(?P<l><P\d+>)",
        ("Voters in PP-140 preferred Khurram Virk over Mian Khalid Mahmood.",),
    ),
    Frame(
        "pair_over_party",
        rf"(?P<w><P\d+>){_G}(?:defeat(?:ed|s|ing)|beat(?:s|ing)?|edg(?:ed|es|ing) out|oust(?:ed|s|ing)|unseat"
        rf"(?:ed|s|ing)|overc(?:a|o)me|trounced|routed) (?:[^.;:<]){{0,30}}?(?P<l><O\d+>)(?! \S+ <P)",
        ("Rana Adnan Gopang defeated his PPP rival in NA-178.",),
    ),
    Frame(
        "pair_passive",
        rf"(?P<l><[PO]\d+>){_G}(?:was|were|been|is|being) (?:[a-z]+ly )?(?:defeated|beaten|trounced|routed"
        rf"|outpolled|unseated|toppled|dethroned|ousted|edged out|pipped|upset|overcome|vanquished|knocked out"
        rf"|humbled|stunned|crushed|swept aside|thrashed)"
        rf"{_G} (?:by|at the hands of) (?:[^.;:<]){{0,50}}?(?P<w><[PO]\d+>)",
        ("Sardar Kamran Lashari of the PPP was beaten in NA-178 by PML-N's Rana Adnan Gopang.",),
    ),
    Frame(
        "pair_lost_to",
        rf"(?P<l><[PO]\d+>){_G}(?:lost|losing|loses?|conced(?:ed|es|ing)|bowed|fell|went down|second|runner-up"
        rf"|succumbed|surrendered|handed|ceded|yielded|suffered [a-z ]*defeat)(?:[^.;:<]|<[SLDMN]\d+>){{0,60}}? "
        rf"(?:to|against|at the hands of|behind) (?:[^.;:<]){{0,40}}?(?P<w><[PO]\d+>)",
        (
            "Sardar Kamran Lashari of the PPP lost NA-178 to PML-N's Rana Adnan Gopang.",
            "IPP's Malik Rizwan Nol concedes NA-85 to the N-League.",
        ),
    ),
    Frame(
        "pair_against",
        rf"(?P<w><P\d+>){_G}(?:{_WON_SEAT}|{_WON_BARE}|polled|received|obtained|got|stamped|elected){_G}"
        rf"(?:against|as against|compared (?:to|with)|versus|over) (?:[^.;:<]|<[NOM]\d+>(?: (?:votes|ballots))?){{0,60}}?"
        rf"(?P<l><P\d+>)",
        (
            "PML-N's Rana Adnan Gopang clinched NA-178 with 78,702 votes against PPP candidate Sardar Kamran Lashari's"
            " 39,018 votes.",
        ),
    ),
    Frame(
        "pair_took_to",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OSLDV]\d+>){0,60}? (?:took|polled|got|with|has|had|received|in front"
        r"|ahead),? ?<N\d+>(?: votes)? (?:to|against|as against|compared (?:to|with)) (?:the |those of "
        r"|that of |a )?(?:<N\d+>(?: votes| ballots)? (?:of|by|for|from|polled by|secured by|bagged by"
        r"|obtained by|received by) )?(?P<l><P\d+>)",
        ("In PP-189 PTI's Malik Jehangir Wattoo took 41,300 to the 19,874 of Naveed Jutt (Independent).",),
        tags={"outcome_by": "votes"},
    ),
    Frame(
        "pair_clear_of",
        rf"(?P<w><P\d+>){_G}(?:clear of|to the good against|too (?:many|much|strong|good) for) (?:[^.;:<]){{0,40}}?"
        rf"(?P<l><P\d+>)",
        ("Kamran Jutt, his 11,482 votes proving too many for Arif Sial of the PPP, took PP-189.",),
    ),
    Frame(
        "pair_noun",
        r"(?P<w><P\d+>)(?:'s)? (?:[a-z-]+ ){0,3}(?:victory|win|triumph|success)(?:[^.;:<]|<[SLD]\d+>){0,40} over "
        r"(?:[^.;:<]){0,40}?(?P<l><P\d+>)",
        ("Kamran Jutt's narrow victory in PP-189 over PPP's Arif Sial stunned the town.",),
    ),
    Frame(
        "pair_rival",
        r"(?P<w><P\d+>)(?:[^.<]|<[OSLDVNMK]\d+>){3,120}?[;,] (?:his|her|with|and|while|the) (?:[a-z]+ ){0,3}"
        r"(?:rival|runner-up|opponent|pursuer|challenger|competitor|contender|second|second place)(?:[^.;:<]"
        r"|<[O]\d+>){0,40}?(?P<l><P\d+>)",
        (
            "In NA-96 Rana Kamran Sahi (PML-N) got nine votes of every ten; his runner-up, the independent Nawab Sher"
            " Kahlon, forfeited his deposit.",
        ),
    ),
    Frame(
        "pair_squeaked",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[SLDM]\d+>){0,60}?(?:squeaked|squeezed|scraped|edged|sneaked) (?:in"
        r"|through|home|ahead)(?:[^.;<]|<[SLDMN]\d+>){0,60}? (?:over|of|from|against) (?:[^.;:<]){0,40}?"
        r"(?P<l><P\d+>)",
        ("Kamran Jutt squeaked in from PP-189 by 1,207 votes over his cousin Arif Sial.",),
    ),
)

SINGLES = (
    Frame(
        "won_seat",
        rf"(?P<w><[PO]\d+>)(?:'s)?{_ADV} ?(?:[^.;:<]|<[LDONKS]\d+>){{0,60}}?\b(?P<v>{_WON_SEAT}) (?:back "
        rf"|home |the |a |an |his |her |its |this |that )*{_SEAT}(?!\w)(?!s? (?:tickets?|symbol))",
        (
            "PPP's Ali Nawaz Jakhrani won NA-190.",
            "Jamshed Gabol of the PPP bagged the Daharki seat, PS-20, on Thursday.",
            "Faqir Asghar Nizamani, who took PS-41 in Sanghar on its star symbol, was there.",
        ),
        not_for=("PTI leader Asad Jutt won the party ticket for PP-189.",),
    ),
    Frame(
        "brought_home",
        rf"(?P<w><[PO]\d+>){_NEAR}\b(?:brought|brings|delivered|delivers|carried|ran away with|walked off with"
        rf"|added|adds|put|puts)(?: home)? <S\d+>",
        ("Pir Iqtidar Gardezi brought NA-154 home for the PML-N.",),
    ),
    Frame(
        "won_bare",
        rf"(?P<w><[PO]\d+>)(?:'s)?{_ADV} ?(?:[^.;:<]|<[LDOKSN]\d+>){{0,70}}?\b(?P<v>{_WON_BARE})\b",
        (
            "Danish Hashmi of the MQM-P is home in NA-247 with 61,003 votes.",
            "In NA-162 Chaudhry Zahid Kamboh of the PML-N romped to victory.",
            "Syed Mustafa Kamal emerged victorious from NA-242.",
        ),
    ),
    Frame(
        "declared",
        r"(?:declar(?:ed|ing|es)|notif(?:ied|ying|ies)|announc(?:ed|ing)|pronounced|proclaimed|returned) "
        r"(?:[^.;:<]|<[SLO]\d+>){0,40}?(?P<w><[PO]\d+>)(?:'s)?(?:[^.;:<]|<[SLO]\d+>){0,40}? (?:(?:as )?"
        r"(?:the )?(?:winner|returned|elected|successful|victorious|victor|unopposed)|victory|to have won)",
        ("The ECP has notified PML-N candidate Hina Arshad as winner of the PP-52 by-election.",),
    ),
    Frame(
        "winner_is",
        r"\b(?:winner|victor|returned candidate|winning candidate|returned|victory (?:for|of|went to)|won by"
        r"|retained by|captured by|bagged by|clinched by|taken by|seized by|secured by|goes? to|has gone to"
        r"|went to|gone to|belongs? to|falls? to|fell to|child's play for|procession for|brought [a-z ]{0,20} for"
        r"|name of|in favour of|congratulat(?:ed|es|ing|ions to)|new owner in)(?: |: )(?:[^.;:<]){0,30}?"
        r"(?:(?:the )?<O\d+>(?:,? (?:and|with) its)? )?(?P<w><P\d+>|<O\d+>(?! and its))",
        (
            "NA-104 was won by PML-N's Rana Zohaib Toor.",
            "PP-269, Muzaffargarh, belongs to the PPP's Mian Sajjad Hinjra.",
        ),
        tags={"needs": "seat"},
    ),
    Frame(
        "first_with",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[LDOS]\d+>){0,30}? (?:first|on top|at the top),? (?:with|on|at|followed)\b",
        ("The form for NA-148 has Asad Gardezi of the PPP first, with 85,210 votes.",),
    ),
    Frame(
        "seat_held",
        r"<S\d+>(?:[^.;:<]|<[LODK]\d+>){0,80}(?:stayed|remained|stays|went|goes|gone|has gone|falls?|fell"
        r"|passes|passed|belongs)(?: (?:there|back|again|home|in|to|with|the))+ (?:<O\d+> )?(?P<w><[PO]\d+>)",
        ("PP-122, a Sialkot seat, stayed with the PML-N's Akram Saroya.",),
    ),
    Frame(
        "lost",
        rf"(?P<l><P\d+>)(?:'s)?{_ADV} ?(?:[^.;:<]|<[LDOKSMN]\d+>){{0,60}}?\b(?P<v>{_LOST})(?!\w)",
        (
            "Javed Maqbool Arain of the PPP was the runner-up in PS-117 with 5,134 votes.",
            "In PP-122 Malik Fiaz Jutt of the PML-Q could muster 9,310.",
        ),
    ),
    Frame(
        "rival",
        r"\b(?:runners?-up|(?:nearest|closest|main|chief|immediate|principal|strongest|only|losing|beaten"
        r"|defeated|vanquished|his|her)(?: [a-z]+){0,2} (?:rival|opponent|pursuer|challenger|competitor"
        r"|contender|contestant|opposition|runner-up|candidate)|surprise third|distant second|second place"
        r"|loser|second was|third was|third place|in second|in third|followed by|trailed by|trailing (?:far "
        r"|well )?behind)"
        r"(?:[^.;:<]|<[NKOM]\d+>){0,50}?(?P<l><P\d+>)",
        (
            "In PP-189 Kamran Jutt won with 41,300 votes; his nearest rival, Arif Sial of the PPP, got 19,874.",
            "A surprise third in NA-154 was Malik Azhar Sandhila of the TLP, with 10,275 votes.",
        ),
    ),
)

LEADS = (
    Frame(
        "leads_over",
        r"(?P<a><P\d+>)(?:[^.;:<]|<[LDOKSNM]\d+>){0,70}?(?:ahead of|in front of|lead over|edge of <M\d+> over"
        r"|edge over|lead of <M\d+>(?: votes)? over|leading|leads|to the <N\d+> of) (?:[^.;:<]){0,30}?"
        r"(?P<t><P\d+>)",
        ("In PB-10 Changez Masori (JWP) was ahead of Yousaf Kalpar (PPP) by 700 votes.",),
    ),
    Frame(
        "trails_to",
        r"(?P<t><P\d+>)(?:[^.;:<]|<[LDOKSNM]\d+>){0,70}?(?<!leaving )(?:behind|trailing|trails|adrift of"
        r"|trailed|chasing|second to) (?:[^.;:<]){0,30}?(?P<a><P\d+>)",
        ("In PS-41 Pir Ghulam Nabi Jilani of the GDA is some 3,000 behind Allah Dino Khaskheli (PPP).",),
    ),
    Frame(
        "leads",
        r"(?P<a><P\d+>)(?:'s)?(?:[^.;:<]|<[LDOKSN]\d+>){0,60}?\b(?:(?:is|was|are|were|remained|still|has been)? ?"
        r"(?:leading|ahead|in front(?! of)|in the lead)|leads(?! (?:the|his|her|its) )|led(?! (?:the|his"
        r"|her|its|by) )|took the lead|has taken (?:the|an? [a-z]+) lead|holds? (?:a|an|the)(?: [a-z]+)? lead"
        r"|maintains|(?:clinging|holding|hanging) (?:on )?to (?:a |an )?(?:[a-z]+ )?(?:edge|lead))\b",
        ("With 62 of 144 stations in, JWP's Changez Masori is leading in PB-10 with 9,408 votes.",),
    ),
    Frame(
        "trails",
        r"(?P<t><P\d+>)(?:'s)?(?:[^.;:<]|<[LDOKSNM]\d+>){0,60}?\b(?:(?:is|was|are|were|remained|still|running"
        r"|now) (?:[a-z]+ ){0,2}(?:trailing|behind|second|adrift|chasing)|trails|trailed|adrift|<M\d+> "
        r"(?:votes )?(?:behind|adrift|short)|follows|some <M\d+>)\b",
        ("In PB-10 Wadera Yousaf Kalpar of the PPP was trailing with 8,700 votes.",),
    ),
)
