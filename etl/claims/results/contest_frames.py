"""How newspapers say who won, lost or leads in a seat; `contest_pairs.py` has who beat whom. Patterns are matched on
skeletons (see skeleton.py).

Groups: `w` won, `l` lost, `a` is ahead, `t` trails; a person or a party. Every frame only tells outcomes;
votes and the seat are found beside it.
"""

from __future__ import annotations

from etl.claims.frames import Frame
from etl.claims.results.contest_verbs import ADV, LOST, NEAR, SEAT, WON_BARE, WON_SEAT

SINGLES = (
    Frame(
        "he_beat",
        r"\b(?:after|as|when|where|and|by which|while) (?:he|she) (?:defeated|beat|outpolled|trounced|outvoted|overcame) "
        r"(?:[^.;:<]|<O\d+>){0,40}?(?P<l><P\d+>)",
        ("Kamran Jutt was elected from NA-54 as he defeated Arif Sial of the PML-N.",),
    ),
    Frame(
        "won_seat",
        rf"(?P<w><[PO]\d+>)(?:'s)?{ADV} ?(?:[^.;:<]|<[LDONKS]\d+>){{0,60}}?\b(?P<v>{WON_SEAT}) (?:back "
        rf"|home |the |a |an |his |her |its |this |that )*{SEAT}(?!\w)(?!s? (?:tickets?|symbol))",
        (
            "PPP's Ali Nawaz Jakhrani won NA-190.",
            "Jamshed Gabol of the PPP bagged the Daharki seat, PS-20, on Thursday.",
            "Faqir Asghar Nizamani, who took PS-41 in Sanghar on its star symbol, was there.",
        ),
        not_for=("PTI leader Asad Jutt won the party ticket for PP-189.",),
    ),
    Frame(
        "brought_home",
        rf"(?P<w><[PO]\d+>){NEAR}\b(?:brought|brings|delivered|delivers|carried|ran away with|walked off with"
        rf"|added|adds|put|puts)(?: home)? <S\d+>",
        ("Pir Iqtidar Gardezi brought NA-154 home for the PML-N.",),
    ),
    Frame(
        "won_bare",
        rf"(?P<w><[PO]\d+>)(?:'s)?{ADV} ?(?:[^.;:<]|<[LDOKSN]\d+>){{0,70}}?\b(?P<v>{WON_BARE})\b",
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
        "fronted",
        r"^(?:[^<]{0,40}[:;,] )?(?:Declared|Elected|Re-elected|Returned|Successful|Victorious|Notified|Triumphant|Winner|First past the post)\b(?:[^.;:<]|<[LDOKNMC]\d+>){0,30}?<S\d+>"
        r"(?:[^.;:<]|<[LDOKNMC]\d+>){0,60}?, (?P<w><P\d+>)",
        ("Declared the victor from PS-129 with 26,296 votes, Kamran Jutt went to thank his voters.",),
    ),
    Frame(
        "second_bare",
        r"(?P<l><P\d+>)(?: \([^)]{0,30}\))?,? (?:second|third|fourth|runner-up|2nd|3rd|next)(?=(?: after| with| on| at|[.,;]|$))",
        ("NA-239 Korangi: Arif Sial ahead, Kamran Jutt second after 140 stations.",),
    ),
    Frame(
        "winner_in",
        r"(?P<w><P\d+>),? (?:the |an? |also )?(?:winner|victor|returned candidate|winning candidate|M[NP]A-elect|member-elect|victorious)"
        r"(?: (?:in|of|from|for|on) (?:the )?<S\d+>|(?=[;,.]|$))",
        (
            "Kamran Jutt, the winner in NA-54, thanked his voters.",
            "PP-7: Independent Kamran Jutt winner; Arif Sial second.",
        ),
    ),
    Frame(
        "who_beat_all",
        r"(?P<w><P\d+>),? (?:who )?(?:had )?(?:beat|beaten|defeated|saw off|outpolled|routed|trounced|overcame|vanquished|prevailed over|got the better of) (?:all|every|both|two|three|his|her|the|candidates|an?|<[KN]\d+>)"
        r"(?: [a-z-]+| <[ONK]\d+>){0,5}(?: (?:in|from|of) <S\d+>|(?=[.,;]|$))",
        ("Kamran Jutt, who beat all party nominees in NA-92 as an independent, was there.",),
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
        rf"(?P<l><P\d+>)(?:'s)?{ADV} ?(?:[^.;:<]|<[LDOKSMN]\d+>){{0,60}}?\b(?P<v>{LOST})(?!\w)",
        (
            "Javed Maqbool Arain of the PPP was the runner-up in PS-117 with 5,134 votes.",
            "In PP-122 Malik Fiaz Jutt of the PML-Q could muster 9,310.",
        ),
    ),
    Frame(
        "winner_of_seat",
        r"\b[Tt]he (?:[a-z-]+ ){0,2}(?:winner|victor|M[NP]A-elect|winning candidate) (?:of|in|from|for) (?:the )?(?:<L\d+>(?:'s)? )?<S\d+>"
        r"(?: ?\(?<L\d+>\)?)?,? (?:was |is )?(?:the )?(?P<w><P\d+>)",
        ("The winner in NA-54, Aqeel Malik, spoke to reporters.", "The MNA-elect from Lahore's NA-119 is Kamran Jutt."),
    ),
    Frame(
        "conqueror",
        r"\b(?:[Hh]is|[Hh]er|whose) (?:conqueror|vanquisher|victor|giant-killer)(?: here| there)?(?:,| is| was| being| turned out to"
        r" be| proved to be)+ (?:the )?(?P<w><P\d+>)",
        ("Kamran Jutt was shown the exit in NA-102. His conqueror is Changez Bajwa, whose name nobody knew.",),
        (),
        {"needs": "near"},
    ),
    Frame(
        "rival",
        r"\b(?:runners?-up|(?:nearest|closest|main|chief|immediate|principal|strongest|only|losing|beaten"
        r"|defeated|vanquished|his|her)(?: [a-z]+){0,2} (?:rival|opponent|pursuer|challenger|competitor"
        r"|contender|contestant|opposition|runner-up|candidate)|(?:surprise|distant|poor|close|creditable|respectable|remote|strong) (?:second|third|fourth|fifth)|second place"
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
        "in_front",
        r"(?:^|[;:,] |\band )(?P<a><P\d+>) (?:well |narrowly |still |just |now )?in front(?= (?:by|with) |[.;,]|$)",
        ("PB-10: JWP's Changez Masori in front.",),
    ),
    Frame(
        "led_by",
        r"\b(?:was|is|being|were) led by (?:[^.;:<]|<O\d+>){0,20}?(?P<a><P\d+>)",
        ("The by-poll in PP-164 was led by PML-N's Kamran Jutt with 4,386 votes.",),
    ),
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
        r"|now) (?:[a-z]+ ){0,2}(?:trailing|behind|second|adrift|chasing)|trails|trailed|adrift|behind(?= by <M)|<M\d+> "
        r"(?:votes )?(?:behind|adrift|short)|follows)\b",
        (
            "In PB-10 Wadera Yousaf Kalpar of the PPP was trailing with 8,700 votes.",
            "PB-10: Independent candidate Yousaf Kalpar behind by 9,000 with a third of the stations still to report.",
        ),
    ),
)
