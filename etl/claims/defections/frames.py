"""Ways of saying that somebody changes sides. Groups: t the party joined, f the party left, p who, where the frame names them.

Most frames leave out who it was: the reader finds the people (see `actors`).
"""

from __future__ import annotations

from etl.claims.frames import Frame

_ADV = r"(?:(?:formally|officially|also|finally|then|later|subsequently|recently|quietly|publicly|reportedly|eventually|today|now|already|soon|simply|since|all|both|jointly|,) ?){0,2}"
_MID = r"[^.;<>\"]{0,50}?"
# Ends right before the party that is joined.
_JOIN = (
    r"(?:(?:re-?)?join(?:s|ed|ing)?(?: the)?(?: ranks of| fold of| camp of| folds of| caravan of)?"
    r"|(?:re-?)?enter(?:s|ed|ing)? (?:the )?(?:fold|ranks|camp|folds) of"
    r"|(?:became|become|becomes|becoming) (?:a |an )?(?:formal |active |regular )?(?:part|member|members|worker|workers) of"
    r"|(?:cast|casts|casting) (?:in )?(?:his|her|their) lot with"
    r"|(?:threw|throws|thrown|throw|throwing)(?: in)? (?:his|her|their) (?:lot|lots|weight) (?:in )?(?:with|behind)"
    r"|(?:switch|defect|cross|crossed|switched|defected|migrat|shift|convert|return|drift|gravitat|veer)(?:es|s|ed|ing)?(?: over| back| sides| loyalties| allegiance| his loyalties| her loyalties| their loyalties)? to(?: the fold of| the ranks of| the camp of)?"
    r"|(?:jump|hop|hopp|jumped|hopped)(?:s|ed|ing)?(?: ship| boat| over)? (?:to|onto|into)"
    r"|(?:went|go|goes|going|gone|walked|walk|walks|moved|move|moves|came|crossed|gone) (?:over|across|back)(?: in(?:to)?| to)?(?: the fold of| the camp of)?"
    r"|(?:pledg|swear|swore|sworn|declar|announc|shift|chang|transferr|express)(?:es|s|ed|ing|e)? (?:his|her|their)?(?: new)? ?(?:allegiance|loyalty|loyalties|fealty|affiliation) (?:to|with|in)"
    r"|(?:embrac|adopt)(?:es|s|ed|ing)(?: the)?"
    r"|(?:signed|sign|signs|signing) up (?:with|for|to)"
    r"|(?:enlist|enroll?|enroll|induct|induc|admit|admitt|welcom|receiv|absorb|accept|inducted|co-opt|initiat)(?:s|es|ed|ing)? (?:himself |herself |themselves )?(?:in|into|with|to|by)(?: the (?:fold|ranks|folds) of)?"
    r"|(?:took|take|takes|taking|taken|obtained|accepted|acquired)(?: up)? (?:the )?(?:primary |basic |formal )?membership (?:of|in)"
    r"|(?:filled|signed|submitted)(?: in)? (?:the )?membership forms? of"
    r"|(?:found|finds|finding|seeks|sought) (?:a )?(?:new )?(?:home|refuge|shelter|sanctuary|berth) (?:in|with|under)"
    r"|land(?:s|ed|ing)? in"
    r"|(?:align|ally|affiliat|associat)(?:s|ed|ing|es)? (?:himself|herself|themselves) with"
    r"|(?:came|come|comes|coming) into the fold of"
    r"|(?:part of|in) the fold of"
    r"|wrapped (?:himself|herself|themselves) in the colours of"
    r"|(?:put|puts|putting) on (?:the )?(?:scarf|muffler|cap|colours|sash|ajrak)s? of"
    r"|chang(?:ed|es|ing) (?:colours|sides|camp|loyalties) (?:to|for|in favour of))"
)
_ANNOUNCE = (
    r"(?:announc|declar|confirm|reveal|proclaim|unveil)(?:es|s|ed|ing|e)?(?: that (?:he|she|they) (?:was|were|had|is|are|has|have))?"
    r"(?: (?:his|her|their|the))?(?: own)?(?: (?:decision|intention|intent|plan|plans|resolve))?(?: (?:to|of|for))?(?: formally| officially)?"
)
_LEAVE = (
    r"(?:quit|quits|quitting|left|leave|leaves|leaving|desert(?:s|ed|ing)?|abandon(?:s|ed|ing)?|ditch(?:es|ed|ing)?|dump(?:s|ed|ing)?|exit(?:s|ed|ing)?"
    r"|part(?:s|ed|ing)? (?:his |her |their )?(?:ways?|company|paths?) (?:with|from)"
    r"|(?:bade|bid|bids|bidding|said|says|saying|say|waved) (?:a )?(?:farewell|goodbye|good-bye|adieu|bye)(?:-bye)? to"
    r"|resign(?:s|ed|ing)? (?:from )?(?:the |his |her |their )?(?:(?:basic|primary|party) )?(?:membership )?(?:of|from)"
    r"|(?:tender|submit|submitt|hand|announc|sent|send)(?:s|ed|ing|es)?(?: in)? (?:his|her|their) resignations? (?:from|to)"
    r"|(?:sever|snapp?|cut|break|broke|end)(?:s|ed|ing)?(?: off)?(?: all)?(?: of)?(?: his| her| their)?(?: decades-old| long| years-old| old| political)? (?:ties|links|association|relations|affiliation|bond|relationship) with"
    r"|(?:dissociat|disassociat|distanc)(?:es|ed|ing) (?:himself|herself|themselves) from"
    r"|(?:brok|break|broke|breaking|broken)(?:e|s|en|ing)? away from|split(?:s|ting)? from"
    r"|walk(?:s|ed|ing)? (?:out of|away from)|defect(?:s|ed|ing)? from|switch(?:es|ed|ing)? from"
    r"|(?:renounc|relinquish|surrender|return)(?:es|s|ed|ing)? (?:his|her|their|the) (?:basic |party |primary )?(?:membership|ticket) (?:of|to)"
    r"|turn(?:s|ed|ing)? (?:his|her|their) backs? on|forsak(?:es|ing|en)|forsook|jettison(?:s|ed|ing)|said no to"
    r"|call(?:s|ed|ing)? it quits with|(?:end|ended|ending) (?:his|her|their) (?:\w+-year |long )?(?:association|innings|career|journey|affiliation) with)"
)

FRAMES = [
    Frame(
        "left_for",
        rf"{_LEAVE} (?:the )?{{f:O}}{_MID}(?:for|to|and|before|in favour of)(?: {_ADV}| has| have| then)?(?:to )?(?: ?(?:{_JOIN}|{_ANNOUNCE} (?:joining|to join)))? ?(?:the )?{{t:O}}",
        ("Rashid Bangash quit the PTI to join the PPP.", "Rashid Bangash of Kohat left the PTI for the PPP last year."),
    ),
    Frame(
        "switched_from_to",
        r"(?:switch|mov|shift|cross|defect|migrat|hopp)\w*(?: \w+){0,3} from (?:the )?{f:O} to (?:the )?{t:O}",
        ("Rashid Bangash switched from the PTI to the PPP in May.",),
    ),
    Frame(
        "joined",
        rf"\b{_JOIN} (?:the )?(?:\w+ )?{{t:O}}",
        (
            "Former MPA Rashid Bangash has joined the Awami National Party along with his supporters.",
            "Sardar Naeem Tarin defected to the PPP on Sunday.",
            "Two independent MPAs crossed over to the PML-N on Monday.",
            "Former MPA Rashid Bangash announced his decision to join the PPP at a press conference.",
        ),
        ("Sardar Naeem Tarin joined hands with the PPP.", "Sardar Naeem Tarin joined the PPP delegation at the meeting."),
    ),
    Frame(
        "joining_announced",
        rf"{_ANNOUNCE} (?:re)?(?:joining|entry|return|affiliation)(?: of| in| into| to| with)? ?(?:the )?{{t:O}}",
        ("Former MPA Rashid Bangash announced his joining of the PPP.",),
    ),
    Frame(
        "left",
        rf"\b{_LEAVE} (?:the )?{{f:O}}",
        ("Rashid Bangash has parted ways with the PTI over the award of tickets.", "Ex-MNA Naeem Tarin quit the PTI on Friday."),
        ("The PTI walked out of the assembly.",),
    ),
    Frame(
        "welcomed_by",
        rf"{{t:O}}{_MID}(?:welcom|induct|rop|woo|poach|attract|w[io]n|bagg|snatch|recruit|admit)\w*(?: in| over| up| away)? {{p:XX}}{_MID} (?:to|into) (?:the |its |his |her |their )?(?:fold|folds|ranks|camp|caravan|party)",
        ("The PPP welcomed former MPA Rashid Bangash into its ranks.",),
    ),
    Frame(
        "was_joined_by",
        r"{t:O},? (?:which |that )?(?:was|were|has been|had been|is being) (?:later |also |then )?joined by (?:some |about |as many as )?{p:XX}",
        ("The Sunni Ittehad Council, which was joined by 80 PTI-backed independent MPAs, has moved court.",),
        ("The PPP delegation was joined by Naeem Tarin.",),
    ),
    Frame(
        "noun_of_switch",
        r"{p:XX}'s (?:\w+ ){0,2}?(?:joining|defection|switch|entry|return|induction|inclusion|homecoming|move|crossing over|shift|jump)(?: over)? (?:of|to|in|into|with) (?:the )?{t:O}",
        ("Naeem Tarin's entry into the PPP surprised his constituents.",),
    ),
]
