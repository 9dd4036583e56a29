"""Where somebody stands now, is to stand or may go: candidates, seats at a table, offers weighed."""

from __future__ import annotations

from etl.claims.defections.move_words import MAN, NEWNESS
from etl.claims.defections.slots import HOUSE, event

PROSPECTS = [
    event(
        "bound_for_party",
        r"(?:is|are|was|were|be) (?:\w+ ){0,2}{t:O}-bound",
        ("Former MPA Rashid Bangash of the ANP is PTI-bound, friends say.",),
        side="join",
        weak="1",
        status="rumoured",
    ),
    event(
        "now_their_candidate",
        rf"\b(?:is|was|has been|have been|had been|will be|would be|became|stands|appeared|and is|now)(?: [a-z]+){{0,3}}? (?:by |as |at |in |with |among |on |to )?@t(?:'s)? "
        rf"(?:[a-z-]+ )?(?:candidate|nominee|ticket-holder|pick|choice|list|table|high table|rostrum|stage|platform|office-bearer|{MAN})\b",
        ("Rashid Bangash has deserted the GDA. He is now a PPP candidate in Naushahro Feroze.",),
        side="join",
        weak="1",
        need="moved",
        tail="any",
    ),
    event(
        "to_contest_for",
        r"\b(?:contest|fight|run|stand|campaign)\w*(?:[^.;<]|<[SDLN]\d+>){0,50}? (?:from the platform of|on the platform of|under the (?:flag|banner|symbol) of|on the (?:ticket|symbol) of|on an?|on the|as an?|as the|for) (?:the )?"
        r"{t:O}(?= |[.,;])",
        ("Rashid Bangash has left the ANP and will contest the coming election from the platform of the PTI.",),
        side="join",
        weak="1",
        need="moved",
        tail="any",
    ),
    event(
        "placed_by",
        r"\b(?:been|was|were|got|be|being) (?:duly |already |soon |quickly |since |later )?(?:accommodated|adjusted|housed|sheltered|absorbed|fielded|nominated|named|picked|chosen|rewarded|"
        r"given (?:a |the )?(?:ticket|seat|place|portfolio|slot|position|berth)|awarded (?:a |the )?(?:ticket|seat)|handed (?:a |the )?(?:ticket|seat))(?: [a-z]+){0,2}? (?:by|in|at|with|on) @t",
        ("Rashid Bangash, who quit the PML-Q last week, has been accommodated in the PPP.",),
        side="join",
        weak="1",
        need="moved",
    ),
    event(
        "aligned_with",
        r"\b(?:aligned|allied|affiliated|realigned|sided|associated|linked up|teamed up|hooked up) (?:himself |herself |themselves |politically )?(?:with|to) (?:the )?@o(?! (?:government|on\b|over\b|against\b))",
        ("Former BAP senator Rashid Bangash has aligned with the PPP.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "found_place",
        rf"\b(?:f[io]nd|found|secur|seek|sought|got|get|given|earn|claim|took|take|taken|grabb|bagg|occup|reserv)\w* (?:himself |herself |themselves )?(?:a |an |his |her |their )?"
        rf"(?:[a-z]+ )?(?:place|seat|room|corner|spot|chair|perch|berth|bed|slot|space) (?:for himself |for herself |for themselves )?(?:in|on|at|aboard|under|among|within) (?:the )?"
        rf"(?:\w+ )?(?:{HOUSE} of (?:the )?{{t:O}}|<O\d+>(?:'s)? (?:[a-z-]+ )?(?P<w>{HOUSE}|table|high table)\b)",
        ("Rashid Bangash grabbed a seat at the PPP's table on Sunday after leaving the PTI.",),
        side="join",
        weak="1",
    ),
    event(
        "papers_to",
        r"\b(?:submit|hand|deposit|giv|gave|fil|sent|send|deliver|furnish|surrender)\w*(?: in| over)? (?:his|her|their|an?|the) (?:[a-z]+ )?"
        r"(?:affidavits?|consent|declarations?|membership forms?|joining forms?|undertakings?|affiliation papers?)(?: of [a-z]+)? (?:to|with|in favour of|of joining|for joining) @t",
        ("Independent MPA-elect Rashid Bangash has submitted his affidavit to the Sunni Ittehad Council.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "to_be_seen_in",
        r"\b(?:will|would|shall|to|going to|expected to|likely to) (?:soon |shortly )?be (?:seen |found |spotted |sitting |contesting |counted )?(?:in|with|among|on) @t"
        r"(?= (?:from|by|after|before|in a|within|next|soon|shortly|come)| <D|\.| camp| fold)",
        ("Rashid Bangash of the IPP will be seen in the PPP from next month.",),
        side="join",
        weak="1",
        need="own",
        status="announced",
    ),
    event(
        "next_to_join",
        r"\bnext (?:\w+ )?(?:to|who (?:will|may|would)) (?:join|embrace|enter|board|climb aboard|cross over to|switch to|go over to|defect to|land in|walk into|opt for) @t",
        ("Rashid Bangash of the IPP is likely to be the next to embrace the PPP.",),
        side="join",
        status="rumoured",
    ),
    event(
        "going_to",
        r"\b(?:is|are|was|were|be) (?:also |now |soon |all set to be |reportedly )?(?:going|heading|moving|drifting|shifting|switching|crossing|returning|coming) (?:back |over |across )?to (?:the )?@o(?= (?:in|on|next|soon|before|after|and|as|with|from|too|fold|camp)|[,.;]| <D)",
        ("It is being speculated that Rashid Bangash of the IPP is going to the PPP.",),
        ("The vote is going to the PPP, said Rashid Bangash of the ANP.",),
        side="join",
        weak="1",
        need="own",
        status="rumoured",
    ),
    event(
        "now_follows",
        r"\bnow (?:swears by|sings (?:for|the praises of)|follows|salutes|works for|sits (?:with|beside)|rides with|marches (?:behind|with)|answers to|takes (?:his|her) orders from|stands (?:with|behind)|"
        r"bats for|plays for|speaks for|belongs to|reports to|looks up to) @T",
        ("Rashid Bangash, once a loyalist of Nawaz Sharif, now swears by the PPP.",),
        side="join",
        weak="1",
        need="own",
    ),
    event(
        "weighs_offer",
        r"\b(?:weigh|consider|mull|entertain|study|ponder|chew|sleep|debat|contemplat)\w* (?:on |over )?(?:an |the |a |his |her )?(?:[a-z]+ )?(?:offers?|invitations?|proposals?|tickets?|overtures?|feelers) (?:from|of|by) (?:the )?@o",
        ("PTI MPA Rashid Bangash is weighing an offer from the PML-N, sources said.",),
        side="join",
        weak="1",
        need="own",
        status="rumoured",
    ),
    event(
        "terms_of_entry",
        r"\b(?:negotiat|discuss|settl|bargain|haggl|work|finalis|finaliz)\w* (?:on |over |out |about )?(?:the |his |her |their )?(?:terms|conditions|price|details|modalities|date|timing) (?:of|for) (?:his|her|their) "
        r"(?:entry|joining|return|induction|switch|inclusion|crossing over|crossing|arrival)(?: in| into| to| of| with)* @t",
        ("Rashid Bangash of the PTI is haggling over the price of his arrival in the PML-N.",),
        side="join",
        status="rumoured",
    ),
    event(
        "now_in",
        r"{p:P},? (?:who (?:is|was) |is |was )?(?:now|today|these days|henceforth|currently|presently) (?:in|with|of|a member of|part of|a part of|on the (?:rolls|side|books) of|aboard) @t"
        r"(?=[,.;]|$| and | says| said)",
        ("The dinner was given by former ANP nazim Rashid Bangash, now in the PPP.",),
        side="join",
        weak="1",
        need="own",
        apposed="1",
    ),
    event(
        "hailed_as_new",
        rf"{{u:P}}(?:[^.;<\"]|<[DLV]\d+>){{0,40}}? (?:garland|hail|introduc|present|announc|embrac|greet|receiv|describ|unveil|welcom|parad|salut|hugg)\w* (?:him|her|them|the (?:two|three|duo|trio|newcomers?))"
        rf"(?: \w+){{0,2}} as (?:the |its |their |a )?(?:{NEWNESS} )(?:[a-z-]+ )?{MAN} (?:of|in|to) (?:the |its |his )?(?:{{t:O}}|(?P<w>party|outfit|fold|family|caravan|team|ranks))",
        (
            "Rashid Bangash left the PTI on Friday and sat with PPP leader Nayyar Bukhari, who hugged him as the latest entrant to the family.",
        ),
        side="join",
        weak="1",
        actor="object",
        party="host",
    ),
    event(
        "would_switch",
        r"\b(?:(?:catch|tak|board|do|mak)(?:e|ing)? the same (?:bus|train|boat|road|route|journey|move|leap|choice)|follow(?:ing)? (?:him|her|them|suit)|be(?:ing)? the next|cross(?:ing)? (?:the (?:floor|aisle|divide)|over)|(?:chang|switch|shift|swapp?)(?:e|es|ed|ing)? (?:his |her |their |the |any |of )?(?:political )?"
        r"(?:part(?:y|ies)|sides?|camps?|colours?|loyalt\w+|allegiances?|stables?|boats?|horses|wagons?|affiliations?|ships?)|jump(?:ing)? (?:ship|the fence)|"
        r"turn(?:ing)? (?:his |her |their )?(?:coat|turncoat)|(?:a |his |her |the |any )(?:switch|crossover|change of (?:heart|loyalt\w+|sides?|party|camp))|defect(?:ing)?(?= to the rival|[.,;])|"
        r"(?:was|were|is|am|'m|are) (?:also )?(?:quitting|leaving)(?=[.,;\"])|(?:leav(?:e|ing)|quit(?:ting)?|abandon(?:ing)?|desert(?:ing)?|part(?:ing)? ways with|resign(?:ing)? from|ditch(?:ing)?) (?:the |his |her |their )(?:own )?party)\b",
        ("PML-N MPA Rashid Bangash laid to rest speculation that he was about to switch sides.",),
        ("Rashid Bangash of the ANP said members could switch sides.",),
        side="join",
        weak="1",
        party="focus",
        bare="1",
        gate="rumour",
    ),
]
