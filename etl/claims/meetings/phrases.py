"""Pieces that the patterns of meetings are put together from."""

from __future__ import annotations

from etl.claims.frames import Frame

# A time or place put between a verb and its object.
ON = r"(?:,? (?:here |also |later |late |early |on |at |in |separately |briefly |the )*<[DVL]\d+>,?)*"
TALK = (
    r"(?:(?:telephonic|telephone|phone|video|virtual) )?(?:meetings?|talks|consultations?|"
    r"parleys|negotiations|deliberations|discussions?|"
    r"huddles?|sit-?downs?|conversations?|confabulations?|rounds? of talks|tete-a-tete|"
    r"heart-to-heart|dialogue|session|sitting|conclave|"
    r"interaction|exchange of views|(?:one|<N\d+>)-on-(?:one|<N\d+>)|powwow|call|"
    r"contact|confab|pow-wow|get-together|breakfast|lunch|luncheon|dinner|iftar|"
    r"supper|rendezvous|appointment)"
)
ADJ = r"(?:(?:an?|the|another|yet|of|<N\d+>|[a-z]+(?:-[a-z]+)*),? (?:and )?){0,5}?"
HOLD = (
    r"(?:wrapped up|wound up|completed|broke off|adjourned|went into|held|holds?|holding|had|has had|having|have|conducted|convened|chaired|"
    r"began|begins?|started|opened|concluded|resumed|kicked off|went into|continued|"
    r"enjoyed|arranged|sat (?:down )?(?:for|in)|emerged from|went through)"
)
SPEECH = r"(?:spoke|spoken|speaks|talked|talks|conversed)"
HOUSE_VERBS = (
    r"(?:(?<=will )|(?<=would )|(?<=shall )|(?<=also )|(?<=to ))(?:arrive at|visit|reach|drive to|call at|go to|come to)|"
    r"(?:was|were) (?:photographed|filmed|sighted|caught|spotted) (?:entering|leaving|going into|coming out of|outside|walking into|emerging from|at)|"
    r"(?:took|carried|delivered|brought)\b[^.;<\"]{0,40}? to(?= (?:the )?(?:<V|<P\d+>'s? (?:\w+ )?(?:house|residence|home|place|office|chamber)))|"
    r"(?:left|leaving|came out of|walked out of|stepped out of|drove away from|departed from)(?= (?:the )?<P\d+>'s (?:\w+ )?(?:house|residence|home|chamber|room|office|hujra|dera|otaq|place|bungalow))|"
    r"visited|visits|visiting|arrived at|arrives at|arriving at|reached|reaches|"
    r"landed at|lands at|landed up at|went to|goes to|going to|gone to|drove (?:up "
    r"|down |over |straight |out )?to|drives to|driven to|drove through the gates "
    r"of|"
    r"drove into|came to|comes to|come to|came calling at|turned up at|showed "
    r"up at|stopped (?:by|over|off) (?:at)?|dropped (?:in|by)(?: (?:at|on))?|drops "
    r"in (?:on|at)|walked (?:in)?to|walked through the doors? of|stepped into|"
    r"trooped (?:in)?to|"
    r"rolled (?:in)?to|swept (?:in)?to|sweeps (?:in)?to|sweeps through the gates "
    r"of|knocked (?:at|on) the doors? of|was at|were at|been to|been at|headed "
    r"(?:to|for)|made (?:his|her|their|its) way to|called at|rushed to|"
    r"flew (?:out |down )?to|travelled to|travels to|escorted (?:in)?to|taken "
    r"to|brought to|driven into|slipped into|slipping into|going into|repaired "
    r"to|descended on|paid (?:an? )?(?:\w+ )?visit to|paying (?:an? )?(?:\w+ )"
    r"?visit to|"
    r"visit to|took a helicopter to|presented (?:himself|herself|themselves) at|"
    r"ushered into|motored to|hurried to|proceeded to|knocked on|made a beeline "
    r"for|pulled (?:up (?:at|outside)|into)|filed into|entered|(?:was|were) seen "
    r"(?:entering|leaving|going into|at)|emerg(?:ed|es|ing) from|crossed the threshold "
    r"of|walked through the (?:gates?|doors?) of|"
    r"drew up (?:at|outside)|dashed to|sped to|journeyed to|set foot in|called "
    r"round at|looked in (?:on|at)|popped in (?:on|at|to)|came knocking (?:at|"
    r"on)|beat a path to|hopped over to|pitched up at|made the (?:short )?trip "
    r"to|was back at|"
    r"(?:next|first|second|third|last|final) (?:stop|port of call)(?: on <D\d+>| <D\d+>| of the (?:day|evening|night))? (?:was|is)(?: with| at)?|alighted at|(?:dined|lunched|ate|supped|breakfasted|slept|stayed|broke (?:bread|"
    r"(?:his|her|their) fast)|(?:is|was|are|were) expected at|expected) at|parked "
    r"(?:himself|outside)|paid (?:him|her) a visit at|went over to|came over to|"
    r"came round to|went round to|went across to|shuttled to|touched down at"
)
MOVE = (
    r"was|were|been|be (?:in|at)|went|gone|came|come|drove|driven|flew|flown|travell?ed|"
    r"travels?|took (?:a|the) [a-z]+|dropped|landed|rushed|arrived|stopped|turned|"
    r"walked|called|goes|comes|flies|heads?|headed|journeyed|visited|reached|made "
    r"(?:the trip|his way|her way)"
)


def two(name: str, pattern: str, *examples: str, no: tuple[str, ...] = (), **tags: str) -> Frame:
    return Frame(name, pattern, examples, no, {"shape": "two", **tags})


def shaped(shape: str, name: str, pattern: str, *examples: str, no: tuple[str, ...] = (), **tags: str) -> Frame:
    return Frame(name, pattern, examples, no, {"shape": shape, **tags})
