"""Encounters told without any word for them: people of two sides at one table, in one house, over one meal.

A sentence, or two neighbouring sentences of a paragraph, in which people of two sides stand is a scene where
enough tells of their being together in one place.
"""

from __future__ import annotations

import re

from etl.claims.meetings.sides import HOUSE

_MEAL = (
    r"(?:breakfast|lunch|luncheon|dinner|supper|iftar(?:-dinner)?|sehri|(?:cups? of |green |apricot |over |high )tea|tea (?:with|at|for|was|and)|qehwa|kahwa|coffee|biryani|meal|dessert|pakoras|nihari|haleem|sajji|"
    r"kebabs?|qorma|karahi|feast|banquet|plates? of)"
)
# (weight, what tells of being together); each class counts once
_CUES: tuple[tuple[float, re.Pattern[str]], ...] = (
    (
        1.6,
        re.compile(
            rf"\b(?:at|in|into|inside|to|from|of|out of|under) (?:the |his |her |a |an |their )?(?:<V\d+>|(?:(?:<[LPOD]\d+>(?:'s?)?|[\w-]+'s?|[\w-]+|\([A-Z]+\)),? ){{0,5}}?{HOUSE}\b)(?! (?:of (?:the )?(?:speaker|cards|federation)|boycott|resolution))",
            re.IGNORECASE,
        ),
    ),
    (1.2, re.compile(r"<V\d+>|\b(?:hotel|rest ?house|club|restaurant|farm)\b", re.IGNORECASE)),
    (1.8, re.compile(rf"\b{_MEAL}", re.IGNORECASE)),
    (
        1.0,
        re.compile(
            r"\b(?:for|after|through|than|of|spent|lasted|nearly|had|an) (?:[\w-]+ ){0,4}?(?:an hour|hours?|minutes|hour-long)\b|\buntil (?:[\w ]+ )?(?:\d|one|two|three|midnight|late|dawn|well past)|(?:past midnight|hour-long|day-long|hours-long|late into the night)\b|\btill late\b|<N\d+> (?:hours|minutes)\b",
            re.IGNORECASE,
        ),
    ),
    (
        1.8,
        re.compile(
            r"\b(?:across (?:the table )?from|around the table|same table|face to face|side by side|under one roof|one roof|behind (?:a )?(?:closed|locked) doors?|closeted|tete-a-tete|heart-to-heart|"
            r"huddle|sat (?:down|across|opposite|beside|with|next)|sit (?:across|down|with)|shook hands|handshake|embraced|hugged|put (?:their )?heads together|rang (?:up)?|on the (?:line|phone)|"
            r"guests?|hosts?|hosted|visitors?|callers?|did the honours|kept .{0,40}to (?:lunch|dinner|tea)|good offices|go-between|sounded .{0,30} out|hear .{0,40} out|heard (?:him|her|them) out|walked in on|in the room|joint sitting)\b",
            re.IGNORECASE,
        ),
    ),
    (
        1.0,
        re.compile(
            r"\b(?:signed|initialled|inked|put pen to|signatures?|thrashed out|hammered out|worked out|finali[sz]ed|sealed|settled|ironed out|untied|went over|going over|ticking|compared|swapped|exchanged|wording|agreed on|"
            r"scar(?:f|ves)|muffler|garland(?:s|ed)?|caps?|topi|ajrak|forms?|terms|list of|papers?|accord|draft|pact|formula|rose petals|bouquet|shawl)\b",
            re.IGNORECASE,
        ),
    ),
    (
        1.0,
        re.compile(
            r"\b(?:arriv(?:ed|es|al)|drove|drives|driven|went|gone|going|came|come|coming|walked|stepp?ed|trooped|rolled|swept|landed|reached|flew|fl(?:y|ies|own)|escorted|received|greet(?:s|ed)|welcomed|ushered|dropped (?:in|by)|"
            r"emerged?|turned up|stopped (?:by|over)|knocked|called|waiting for|been to|travels?|slipp?(?:ed|ing)|filed into|led (?:him|her|them) (?:in|up)|expecting|see (?:him|her|them) off|gate)\b",
            re.IGNORECASE,
        ),
    ),
    (0.5, re.compile(r"<D\d+>|\bthe (?:same|previous) (?:day|evening|night)|\b(?:night|evening|morning) before\b", re.IGNORECASE)),
)
_AGAINST: tuple[tuple[float, re.Pattern[str]], ...] = (
    (2.0, re.compile(r"\b(?:National Assembly|Senate|provincial assembly|floor of the house|in the house|speaking in|press conference|court|tribunal|judge|bail|jail|rally|rallies|procession|public (?:meeting|gathering)|jalsa|sit-in (?:speech|rally)|talk show|tweet|on X\b|statement|interview|convention|oath|swor[en]|verdict|petition|cabinet|budget speech)\b", re.IGNORECASE)),
    (1.5, re.compile(r"\b(?:votes?|polled|defeated|won|trailing|margin|polling|ballots?|runner-up|seats?|constituency|contest(?:ed|ing)?|elected|turnout|candidates?|unopposed|withdr[ae]w|secured|retained|nomination)\b", re.IGNORECASE)),
    (0.8, re.compile(r"\b(?:said|told|accused|alleged|criticised|claimed|demanded|rejected|warned|urged|congratulated|mocked|slammed|praised|condemned|called for)\b", re.IGNORECASE)),
    (1.5, re.compile(r"\b(?:would|could|should|if|unless|might|may|never|not|n't|no)\b", re.IGNORECASE)),
    (1.0, re.compile(r"\b(?:years? ago|in (?:19|20)\d\d|joined|resigned|appointed|candidate|nominated|former ally)\b", re.IGNORECASE)),
)


def score(masked: str) -> float:
    """How much a stretch of masked text tells of people being together."""
    total = sum(w for w, p in _CUES if p.search(masked))
    return total - sum(w for w, p in _AGAINST if p.search(masked))


THRESHOLD = 2.2
