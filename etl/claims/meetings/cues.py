"""Encounters told without any word for them: people of two sides at one table, in one house, over one meal.

A sentence, or two neighbouring sentences of a paragraph, in which people of two sides stand is a scene where
enough tells of their being together in one place.
"""

from __future__ import annotations

import re

from etl.claims.meetings.sides import HOUSE

THRESHOLD = 1.5

_MEAL = (
    r"(?:breakfast|brunch|lunch|luncheon|dinner|supper|iftar(?:i|-dinner)?|sehri|(?:cups? of |green |apricot |over |high |doodh patti |kashmiri )(?:tea|chai)|tea (?:with|at|for|was|and|together)|qehwa|kahwa|coffee|biryani|meal|dessert|"
    r"pakoras|samosas|nihari|haleem|sajji|kebabs?|qorma|karahi|pulao|halwa|lassi|mangoes|feast|banquet|plates? of|refreshments|dastarkhwan|broke(?:n)? (?:bread|(?:his|their|the) fast)|dined|lunched|supped)"
)
_SAID_OF_TIME = (
    r"\b(?:for|after|through|than|of|spent|lasted|nearly|had|an|over|some|about) (?:[\w-]+ |<N\d+> ){0,4}?(?:an hour|hours?|minutes|hour-long)\b|\buntil (?:[\w ]+ )?(?:\d|<N|one|two|three|midnight|late|dawn|well past)|"
    r"(?:past midnight|hour-long|day-long|hours-long|late into the night|into the small hours|wee hours)\b|\btill late\b|<N\d+> (?:hours|minutes)\b"
)
# (weight, what tells of being together); each class counts once
_CUES: tuple[tuple[float, re.Pattern[str]], ...] = (
    (
        1.6,
        re.compile(
            rf"\b(?:at|in|into|inside|to|from|of|out of|under|through|outside) (?:the |his |her |a |an |their )?(?:<V\d+>|(?:(?:<[LPOD]\d+>(?:'s?)?|[\w-]+'s?|[\w-]+|\([A-Z]+\)),? ){{0,5}}?{HOUSE}\b)"
            r"(?! (?:of (?:the )?(?:speaker|cards|federation)|boycott|resolution))",
            re.IGNORECASE,
        ),
    ),
    (1.2, re.compile(r"<V\d+>|\b(?:hotel|rest ?house|club|restaurant|farm|cafe|gymkhana|airport lounge|library|verandah|courtyard)\b", re.IGNORECASE)),
    (1.8, re.compile(rf"\b{_MEAL}\b", re.IGNORECASE)),
    (1.0, re.compile(_SAID_OF_TIME, re.IGNORECASE)),
    (
        1.8,
        re.compile(
            r"\b(?:across (?:the table )?from|around the table|(?:same|one) (?:table|sofa|car|flight|room)|face to face|eye to eye|knee to knee|shoulder to shoulder|side by side|under one roof|one roof|behind (?:a )?(?:closed|locked) doors?|closeted|"
            r"tete-a-tete|heart-to-heart|one-on-one|huddled?|sat (?:down|across|opposite|beside|with|next|together|facing)|sits? (?:across|down|with|opposite)|seated (?:beside|alongside|next to|opposite|between)|sitting (?:beside|alongside|next to|with)|shook hands|"
            r"handshakes?|embraced?|hugged|hug|put (?:their )?heads together|rang (?:up)?|on the (?:line|phone)|guests?|hosts?|hosted|visitors?|callers?|did the honours|kept .{0,40}to (?:lunch|dinner|tea)|"
            r"good offices|go-between|sounded .{0,30} out|hear .{0,40} out|heard (?:him|her|them|<P\d+>) out|walked in on|in the room|joint sitting|photographed (?:with|together)|posed|compared notes|exchanged (?:views|pleasantries)|"
            r"poured (?:him|her|them)?|had (?:him|her|them|<P\d+>) over|received (?:him|her|them|<P\d+>)|(?:welcomed|greeted) (?:him|her|them|<P\d+>)|conferred|deliberated|held forth|called (?:upon|round)|looked in on|popped in|condol\w+|fateha|"
            r"bedside|audience|appointment|tete|parley\w*|conclave|tryst|rendezvous|met)\b",
            re.IGNORECASE,
        ),
    ),
    (
        1.0,
        re.compile(
            r"\b(?:signed|initialled|inked|put pen to|put (?:his|her|their) signatures?|signatures?|thrashed out|hammered out|worked out|finali[sz]ed|sealed|settled|ironed out|untied|went over|going over|pored over|ticking|compared|swapped|exchanged|wording|"
            r"scar(?:f|ves)|muffler|garland(?:s|ed)?|topi|ajrak|terms|list of|accord|draft|pact|formula|rose petals|bouquet|shawl|haggled|bargained|mulled|clauses)\b",
            re.IGNORECASE,
        ),
    ),
    (
        1.0,
        re.compile(
            r"\b(?:arriv(?:ed|es|al)|drove|drives|driven|went|gone|going|came|come|coming|walked|stepp?ed|trooped|rolled|swept|landed|reached|flew|fl(?:y|ies|own)|escorted|received|greet(?:s|ed)|welcomed|ushered|dropped (?:in|by)|"
            r"emerged?|turned up|stopped (?:by|over)|knocked|called|waiting for|been to|travels?|slipp?(?:ed|ing)|filed into|led (?:him|her|them) (?:in|up)|expecting|see (?:him|her|them) off|gate|motorcade|convoy|dashed|hurried|journeyed|"
            r"pulled (?:up|into)|crossed the threshold|doorstep|porch|popped|parked)\b",
            re.IGNORECASE,
        ),
    ),
    (0.5, re.compile(r"<D\d+>|\bthe (?:same|previous) (?:day|evening|night)|\b(?:night|evening|morning) before\b", re.IGNORECASE)),
)
# (weight, what speaks against it)
_AGAINST: tuple[tuple[float, re.Pattern[str]], ...] = (
    (
        3.0,
        re.compile(
            r"\b(?:National Assembly|Senate|provincial assembly|floor of the house|in the house|speaking in|press conference|court|tribunal|judge|bail|jail|rally|rallies|procession|public (?:meeting|gathering)|jalsa|sit-in (?:speech|rally)|"
            r"talk show|tweet(?:ed)?|on X\b|statement|interview|convention|asked|hinted|hot words|barbs|oath|swor[en]|verdict|petition|by-election|returning officer|cabinet|budget speech|message|chamber of commerce|respectively)\b",
            re.IGNORECASE,
        ),
    ),
    (
        1.5,
        re.compile(
            r"\b(?:votes?|voters?|polled|defeat(?:ed|ing)?|won|trailing|margin|polling stations?|ballots?|runner-up|constituency|contest(?:ing)?|turnout|unopposed|withdr[ae]w|secured|retained|nomination|voted|rejected)\b",
            re.IGNORECASE,
        ),
    ),
    (0.8, re.compile(r"\b(?:said|told|accused|alleged|criticised|claimed|demanded|warned|urged|congratulated|mocked|slammed|praised|condemned|called for|thanked)\b", re.IGNORECASE)),
    (1.5, re.compile(r"\b(?:would|could|should|if|unless|might|may|never|not|n't|no|invite[ds]?|inviting)\b", re.IGNORECASE)),
    (1.0, re.compile(r"\b(?:years? ago|in (?:19|20)\d\d|joined|resigned|appointed|nominated|former ally|followed)\b", re.IGNORECASE)),
    (1.5, re.compile(r"\b(?:separately|another|each alone|in turn addressed|rivals?|huge crowd|crowds?|flood\w*|relief goods)\b", re.IGNORECASE)),
)


def score(masked: str) -> float:
    """How much a stretch of masked text tells of people being together."""
    total = sum(w for w, p in _CUES if p.search(masked))
    if total < THRESHOLD:
        return total
    return total - sum(w for w, p in _AGAINST if p.search(masked))
