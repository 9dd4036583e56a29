"""What around a party's name or in a sentence lets an event through, holds it back, or tells its kind."""

from __future__ import annotations

import re

from etl.claims.prefilter import Quick

# After a party's name: it is not the party that is joined or left but something of it.
NOT_A_PARTY = re.compile(
    r"^(?:'s|')?[ -]?\b(?:(?:Sindh|Punjab|KP|Balochistan|Karachi|provincial|central|"
    r"senior|local|district|city|divisional|own|top|other|federal|parliamentary) )?(?:hands|"
    r"forces|delegation|meeting|rally|sit-in|protest|government|govt|cabinet|march\b|"
    r"talks|bench\b|leader|workers|leaders|chairman|chairperson|president|chief|convoy|"
    r"procession|headquarters|office|offices|"
    r"secretariat|nominee|nominees|candidate|candidates|MPAs?|MNAs?|senators?|lawmakers?|"
    r"founder|supremo|led\b|backed|supported|coalition|allies|ally|mandate|negotiat\w+|"
    r"parliamentary|manifesto|ticket|tickets|seat|seats|vote|votes|"
    r"stronghold|event|function|public meeting|gathering|moot|conference|campaign|demand|"
    r"boycott|caravans|lawyers|counsel|team|committee|in (?:the |a |an |its |their )?(?:protest|"
    r"boycott|oppos|forming|government|coalition|talks|condemn|demand|call|urg|reject|"
    r"seek|voting|support|sit-in|walkout|march|negotiat)|behind\b|far\b|out\b|trailing|"
    r"red-faced|"
    r"with (?:no|only|just|a|<[NG])|and other|leadership|on (?:the|this|that) (?:issue|"
    r"matter|question|treasury|opposition)|camp (?:over|office)|-led|for (?:talks|a "
    r"meeting|the meeting|negotiations))",
    re.IGNORECASE,
)
# What may follow a party's name for it to be the party itself that is joined or left.
MAY_FOLLOW = re.compile(
    r"^(?! [a-z])|^ (?:official|\w+(?:ing|ly)|and|in|on|after|before|with|at|for|along|"
    r"alongside|by|as|last|this|that|yesterday|today|but|or|while|when|where|who|which|"
    r"to|from|over|amid|amidst|ahead|despite|because|since|under|during|here|again|too|"
    r"also|"
    r"instead|earlier|later|only|soon|without|through|via|citing|has|have|had|is|are|"
    r"was|were|will|would|said|says|told|now|then|just|back|late|early|if|once|until|"
    r"till|he|she|they|until|so|not|nor|against|upon|next|once|"
    r"en|due|owing|than|rather|barely|hours|days|weeks|months|years|both|all|together|"
    r"for|include[sd]?|comprise[sd]?|were|do|did|can|could|may|might|camp|fold|the|his|her|a|an|of|whose|although|though|"
    r"even|into|out|between|altogether|there|itself|led|party|"
    r"man|men|ticket|platform|symbol|green|colours|banner|flag|camps?|newest|latest)\b",
)
PLAIN = frozenset(("joined", "left", "lot_with"))  # frames that end in the bare party
FROM = re.compile(r"^[^.;,<]{0,25} from (?:the )?(?P<o><O\d+>)(?! (?:seat|ticket|platform))")
WORN = re.compile(
    r"scar[fv]|muffler|\b[Cc]aps?\b|ajrak|sash|garland|topi|colou?rs\b|badge|tri-?colou?r|"
    r"flag|rosette|turban|lungi|chadd?ar|patka|form\b|forms\b|card|slip|receipt|papers|"
    r"\bbat\b|arrow|kite|lion|tiger|lantern|book"
)
IS_LIST = re.compile(
    r"The (?:delegation|group|joiners|newcomers|entrants|list|batch|team|others)\b|Among", re.IGNORECASE
)
RETURN = re.compile(
    r"\bre-?join|\breturn|\bback\b|homecoming|retrac|\bre-?ent|come home|came home|revert", re.IGNORECASE
)
IF_HE = re.compile(r"\bif (?:he|she|they|I|we|it)\b")
# Somebody has said that a person changes sides: what follows may be his denial.
RUMOUR = Quick(
    re.compile(
        r"\b(?:rumou?r\w*|speculat\w*|reports? (?:of|that|about|on|in|were|was|is|are)|reported|reports|gossip\w*|grapevine|social media|whisper\w*|"
        r"chatter|buzz|hearsay|(?:his|her|their|whose) names?\b|impression|perception|perceptions|conjecture\w*|guesswork|"
        r"talk (?:of|about|that)|stories|story (?:of|that|about)|news (?:of|about|that)|propaganda|ask(?:ed|s) (?:if|whether|about)|question about|"
        r"doing the rounds|linked (?:to|with)|den(?:y|ies|ied|ying)\b|reject\w*|dismiss\w*|refut\w*|contradict\w*|clarif\w*|next to|made it clear|rebellion|revolt|forward bloc|insist\w*)",
        re.IGNORECASE,
    )
)
RESPECTIVELY = re.compile(r"<O\d+>(?:(?:,? and|,) (?:the )?<O\d+>)+,? respectively")
# ", four the PPP", "and two have gone to the IPP": what follows "nine independents joined the PML-N".
SHARE = re.compile(
    r"^(?: in <L\d+>| so far| on <D\d+>| <D\d+>)?(?:,| while| and|;| whereas)+ (?:another |the other |as many as |only |the remaining )?(?P<n><N\d+>)"
    r"(?: more| others?| of them)?,? (?:(?:have |had |has )?(?:gone |went |crossed |moved |switched |opted |sided |joined |chose |chosen |preferred |in ))?"
    r"(?:over )?(?:to |with |for )?(?:the )?(?P<o><O\d+>)(?! (?:MPAs|MNAs|members|leaders|candidates|workers|lawmakers|senators))"
)
