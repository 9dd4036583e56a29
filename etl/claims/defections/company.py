"""Who only comes along with those a sentence is about, and whom they only call on."""

from __future__ import annotations

import re

from etl.claims.defections.lists import LIST

_FOLLOWERS = (
    r"(?:famil(?:y|ies)(?: members)?|supporters|workers|companions|friends|relatives|activists|colleagues|"
    r"followers|associates|aides|groups?|others|voters|clan|tribe|tribesmen|elders|notables|people|comrades|"
    r"well-wishers|members|relations|sympathisers|councillors|lawyers|leaders|dignitaries|brothers|sons)"
)
# "along with his family and hundreds of supporters"
COMPANY = re.compile(
    rf"^(?: ?\([^()]*\))?(?:,? (?:(?:along|together) with|with|and|besides|as well as|accompanied by|alongside|"
    rf"at the head of|followed by|plus) (?:(?!who\b|that\b|said\b|told\b)[a-z'-]+ |<[NLO]\d+> |<N\d+>-){{0,7}}?"
    rf"{_FOLLOWERS}\b(?: (?:of|from|in) [^<,;]{{0,20}}<[LSO]\d+>)?)+(?: from <[LS]\d+>)?,?"
)
# "met <P1> and", "called on party chief <P1> at <V2> on <D3> and formally"
CALLED_ON = re.compile(
    r"\b(?:met|meets|meeting(?: with)?|called on|calls on|visited|held (?:an? |the |detailed |one-on-one )*(?:meetings?|"
    r"talks) with|telephoned|shook hands with|thanked|appeared with|appeared alongside|sat (?:beside|with|next to)|"
    r"accompanied by|flanked by|in the presence of|expressed (?:\w+ )*(?:trust|confidence) in|paid tribute to)"
    r"\b(?:(?!\b(?:who|said|that|when)\b)[^;.]){0,80}$"
)
AND_THEN = re.compile(
    r"^(?:[^.;<]|<[DLVO]\d+>){0,60}?(?:,? and(?: then| later| also)?|, before|, then| to|,)(?: \w+ly| has| have| had)*"
    r"(?: announc\w+| decid\w+| declar\w+)?(?: (?:that )?(?:his|her|their|to|the|decision|he|she|they|was|were|had))*\s*$"
)
# "Talking to reporters after joining the party, <P0>"
OPENING = re.compile(
    r"^(?:\W*(?:[Aa]fter|[Bb]efore|[Uu]pon|[Ww]hile|[Oo]n|[Bb]y|[Ss]oon after|[Ss]hortly after|[Hh]ours after|"
    r"(?:[A-Z]\w+ing)\b[^<;.]{0,70}?\b(?:after|upon|on|while|about|following|for))"
    r"(?: \w+ly)? ?(?:announcing (?:his|her|their)? ?(?:decision to )?|his |her |their |having )?|\W*)$"
)
# After the party: "along with <P1> and <P2>", "together with five members-elect"
ALONG = re.compile(
    rf"^(?:[^.;<,]|<[DLV]\d+>){{0,40}}?,? (?:(?:along|together) with|bringing (?:along|with (?:him|her|them)|in (?:his|her) wake)|taking (?:along|with (?:him|her|them))|"
    rf"accompanied by (?=his |her |<[NG])|followed by) (?:(?:his|her|the|some|other|another|fellow|at least|about|sons?|brothers?|nephews?|cousins?|"
    rf"supporters|family|companions|and|as many as|nearly|former|colleagues|,) )*(?P<p>{LIST})"
)
