"""Changes of side told in passing: who goes with a party, to its side, the former here and the latter there, who stays."""

from __future__ import annotations

from etl.claims.defections.slots import event

COURSES = [
    event(
        "who_also_joined",
        r"\b(?:accompanied|followed|joined) by (?:(?:his|her|their|the|former|fellow|[a-z-]+) ){0,5}@p,? (?:who|both of whom|all of whom) "
        r"(?:also |too |likewise |had |have |has ){0,2}(?:joined|followed (?:suit|him|her)|did so|did the same|switched|signed up|crossed over|came along)(?: too)?(?=[.,;]| <D| on <D| the party)",
        ("Ex-MPA Naeem Tarin joined the PPP on Sunday. He was accompanied by Rashid Bangash, who also joined.",),
        side="join",
        party="focus",
    ),
    event(
        "took_from",
        r"\b(?:took|takes|taking|accepted|accepts|received|receives) (?!the application|an application|the nomination)@i from (?:the hands? of )?@T",
        ("Rashid Bangash of the ANP took the party scarf from Bilawal Bhutto-Zardari in Larkana.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "goes_with",
        r"\b(?:decided|chosen|prefer\w*|agreed|opted|announced|vowed) to go (?:along )?with @T|"
        r"\b(?:was|is|are|were|am|will be|would be) (?:now )?going with (?:the )?(?P<t2><O\d+>)",
        ("Rashid Bangash of the ANP has decided to go along with the PTI.",),
        ("The PPP has decided to go along with the PML-N.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "to_their_side",
        r"\b(?:to |has |have |had |who )?(?:move|go|cross|come|came|went|gone|moved|crossed|slide|shift|shifted|stepped|walked)(?: over| across)? to (?:the )?{t:O}(?:'s)? "
        r"(?:side|camp|benches|fold|ranks|column)\b(?! of the (?:story|argument))",
        ("Rashid Bangash became the first of ten BAP lawmakers to move to the PPP's side.",),
        side="join",
        weak="1",
    ),
    event(
        "on_the_bandwagon",
        r"\b(?:climb|clamber|jump|hop|leap|scrambl)(?:s|ed|ing|ped|ping|t)? (?:aboard|on|onto|on to|on board|into) (?=(?:the )?<P\d+>(?:'s)? "
        r"(?:ship|boat|bus|train|wagon|bandwagon|caravan|cart))(?:the )?{u:P}",
        ("Six former ANP lawmakers jumped on to Jahangir Tareen's bandwagon on Thursday.",),
        side="join",
        weak="1",
    ),
    event(
        "into_whose_party",
        r"{u:P},? (?:in)?to whose (?:party|fold|ranks|group|camp) (?:he|she|they) (?:was|were|has been|had been|have been|will be) (?:\w+ly |later |also )*"
        r"(?:welcomed|inducted|received|admitted|taken|accepted)",
        ("Rashid Bangash merged his office with that of Bilawal Bhutto-Zardari, into whose party he was welcomed.",),
        side="join",
    ),
    event(
        "overtures_spurned",
        r"\b(?:spurn|reject|turn|rebuff|declin|refus|brush)\w*(?: down| off| aside)? (?:an? |all |the |repeated |any |his |several )*"
        r"(?:overtures?|offers?|advances|approach(?:es)?|feelers|invitations?)(?: made| extended)? (?:from|by|of) @T",
        ("Rashid Bangash of the ANP has spurned overtures from the PTI.",),
        ("Rashid Bangash has rejected offers of money.",),
        side="join",
        status="denied",
        weak="1",
        need="own",
    ),
    event(
        "down_from_both",
        r"\b(?:step(?:s|ped|ping)? down|resign(?:s|ed|ing)?|quit(?:s|ting)?) (?:from )?(?:both )?(?:the |his |her |their )(?:[^.;<,]){0,40}? (?:and|as well as) (?:from )?"
        r"(?:the|his|her|their) party\b(?!'s)",
        ("PTI's Rashid Bangash stepped down from both the seat and the party on Wednesday.",),
        ("PTI's Rashid Bangash stepped down from the party's council and the board.",),
        side="leave",
    ),
    event(
        "dissociated_bare",
        r"\b(?:dis(?:as)?sociated|delinked|detached|disengaged|de-linked) from @f(?!'s)",
        ("Rashid Bangash and his brother have both dissociated from the PTI.",),
        side="leave",
    ),
]
