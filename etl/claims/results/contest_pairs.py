"""How newspapers say who beat whom in a seat. Groups are as in `contest_frames.py`: `w` won, `l` lost."""

from __future__ import annotations

from etl.claims.frames import Frame
from etl.claims.results.contest_verbs import FINITE_PAIR, WON_BARE, WON_SEAT, G

PAIRS = (
    Frame(
        "pair_passive",
        rf"(?P<l><[PO]\d+>){G}(?:was|were|been|is|being) (?:[a-z]+ly )?(?:defeated|beaten|trounced|routed"
        rf"|outpolled|unseated|toppled|dethroned|ousted|edged out|pipped|upset|overcome|vanquished|knocked out"
        rf"|humbled|stunned|crushed|swept aside|thrashed)"
        rf"{G} (?:by|at the hands of) (?:[^.;:<]){{0,50}}?(?P<w><[PO]\d+>)",
        ("Sardar Kamran Lashari of the PPP was beaten in NA-178 by PML-N's Rana Adnan Gopang.",),
    ),
    Frame(
        "pair_lost_to",
        rf"(?P<l><[PO]\d+>){G}(?:lost|losing|loses?|conced(?:ed|es|ing)|bowed(?! out)|fell|went down|second|runner-up"
        rf"|succumbed|surrendered|handed|ceded|yielded|suffered [a-z ]*defeat)(?:[^.;:<]|<[SLDMN]\d+>){{0,60}}? "
        rf"(?:to|against|at the hands of|behind) (?:[^.;:<]){{0,40}}?(?P<w><[PO]\d+>)",
        (
            "Sardar Kamran Lashari of the PPP lost NA-178 to PML-N's Rana Adnan Gopang.",
            "IPP's Malik Rizwan Nol concedes NA-85 to the N-League.",
        ),
    ),
    Frame(
        "pair_beat",
        rf"(?P<w><[PO]\d+>)(?P<g>{G})\b(?P<v>{FINITE_PAIR}) (?:[^.;:<]|<[OLDSVNMK]\d+>){{0,70}}?(?P<l><P\d+>)",
        (
            "Rana Adnan Gopang of the PML-N defeated PPP's Sardar Kamran Lashari in NA-178 by 4,120 votes.",
            "PTI's Jehangir Wattoo won the PP-189 seat, beating his nearest rival Naveed Jutt of the PML-N.",
        ),
    ),
    Frame(
        "pair_left_behind",
        rf"(?P<w><[PO]\d+>)(?P<g>{G})(?:leav(?:es|ing)|left|put|putting|pushed|pushing) "
        rf"(?:[^.;:<]|<[OLDSVNMK]\d+>){{0,60}}?"
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
        "pair_and_by",
        r"(?:defeated|beaten|trounced|routed|unseated|toppled|ousted|outpolled|upset)\b[^.;]{3,120}?(?:,? and|;|,) "
        r"(?P<l><P\d+>) by (?P<w><P\d+>)",
        ("Arif Sial was defeated by Kamran Jutt in NA-203, and Javed Arain by Tariq Dogar in NA-215.",),
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
        rf"(?P<w><P\d+>){G}(?:defeat(?:ed|s|ing)|beat(?:s|ing)?|edg(?:ed|es|ing) out|oust(?:ed|s|ing)|unseat"
        rf"(?:ed|s|ing)|overc(?:a|o)me|trounced|routed) (?:[^.;:<]){{0,30}}?<O\d+>(?! \S+ <P)(?!(?:'s)?,? (?:(?-i:[a-z-]+) ){{0,3}}(?-i:[A-Z]))",
        ("Rana Adnan Gopang defeated his PPP rival in NA-178.",),
    ),
    Frame(
        "pair_against",
        rf"(?P<w><P\d+>){G}(?:{WON_SEAT}|{WON_BARE}|polled|received|obtained|got|stamped|elected){G}"
        rf"(?:against|as against|compared (?:to|with)|versus|over(?! <[NM]\d+>)) "
        rf"(?:[^.;:<]|<[NOM]\d+>(?: (?:votes|ballots))?){{0,60}}?"
        rf"(?P<l><P\d+>)",
        (
            "PML-N's Rana Adnan Gopang clinched NA-178 with 78,702 votes against PPP candidate Sardar Kamran Lashari's"
            " 39,018 votes.",
        ),
        ("Owais Dreshak, who won PP-296 with a lead of over 10,000 votes, praised the leadership of Jahangir Tareen.",),
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
        rf"(?P<w><P\d+>){G}(?:clear of|to the good against|too (?:many|much|strong|good) for) (?:[^.;:<]){{0,40}}?"
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
