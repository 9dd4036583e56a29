"""Encounters told without any word for them: people of two sides at one table, in one house, over one meal.

A sentence, or two neighbouring sentences of a paragraph, in which people of two sides stand is a scene where
enough tells of their being together in one place.
"""

from __future__ import annotations

import re

from etl.claims.meetings.sides import HOUSE
from etl.claims.prefilter import Sieve

THRESHOLD = 1.5

_MEAL = (
    r"(?:breakfast|brunch|lunch|luncheon|dinner|supper|iftar(?:i|-dinner)?|sehri|"
    r"(?:cups? of |green |apricot |over |high |doodh patti |kashmiri )(?:tea|chai)"
    r"|tea (?:with|at|for|was|and|together)|qehwa|kahwa|coffee|biryani|meal|dessert|"
    r"pakoras|samosas|nihari|haleem|sajji|kebabs?|qorma|karahi|pulao|halwa|lassi|"
    r"mangoes|feast|banquet|plates? of|refreshments|dastarkhwan|br(?:oke|oken|"
    r"eak|eaks|eaking) (?:bread|(?:his|their|the) fast)|dined|lunched|supped)"
)
_SAID_OF_TIME = (
    r"\b(?:for|after|through|than|of|spent|lasted|nearly|had|an|over|some|about)"
    r" (?:[\w-]+ |<N\d+> ){0,4}?(?:an hour|hours?|minutes|hour-long)\b(?! (?:later|earlier|before|after|ago|late))|\buntil "
    r"(?:[\w ]+ )?(?:\d|<N|one|two|three|midnight|late|dawn|well past)|"
    r"(?:past midnight|hour-long|day-long|hours-long|late into the night|into "
    r"the small hours|wee hours)\b|\btill late\b|<N\d+> (?:hours|minutes)\b"
)
# (weight, what tells of being together); each class counts once
_CUES: tuple[tuple[float, re.Pattern[str]], ...] = (
    (
        1.6,
        re.compile(
            r"\b(?:at|in|into|inside|to|from|of|out of|under|through|outside) (?:the "
            r"|his |her |a |an |their )?(?:<V\d+>|(?:(?:<[LPOD]\d+>(?:'s?)?|[\w-]+'s?|"
            rf"[\w-]+|\([A-Z]+\)),? ){{0,5}}?{HOUSE}\b)"
            r"(?! (?:of (?:the )?(?:speaker|cards|federation)|boycott|resolution))",
            re.IGNORECASE,
        ),
    ),
    (
        1.2,
        re.compile(
            r"<V\d+>|\b(?:hotel|rest ?house|club|restaurant|farm|cafe|gymkhana|lounge|"
            r"library|verandah|courtyard)\b",
            re.IGNORECASE,
        ),
    ),
    (1.8, re.compile(rf"\b{_MEAL}\b", re.IGNORECASE)),
    (1.0, re.compile(_SAID_OF_TIME, re.IGNORECASE)),
    (
        1.8,
        re.compile(
            r"\b(?:across (?:the table )?from|around the table|(?:same|one) (?:table|"
            r"sofa|car|flight|room)|face to face|eye to eye|knee to knee|shoulder "
            r"to shoulder|side by side|under one roof|one roof|behind (?:a )?(?:closed|"
            r"locked) doors?|closeted|"
            r"tete-a-tete|heart-to-heart|one-on-one|huddled?|sat (?:down|across|"
            r"opposite|beside|with|next|together|facing)|sits? (?:across|down|with|"
            r"opposite)|seated (?:beside|alongside|next to|opposite|between)|sitting "
            r"(?:beside|alongside|next to|with)|shook hands|"
            r"handshakes?|embraced?(?! (?:the|a|his|her|its)\b)|hugged|hug|put (?:their )?heads together|rang "
            r"(?:up)?|on the (?:line|phone)|guests?|hosts?|hosted|visitors?|callers?|"
            r"did the honours|kept .{0,40}to (?:lunch|dinner|tea)|"
            r"good offices|go-between|sounded .{0,30} out|hear .{0,40} out|heard "
            r"(?:him|her|them|<P\d+>) out|walked in on|in the room|joint sitting|"
            r"photographed (?:with|together)|posed|compared notes|exchanged (?:views|"
            r"pleasantries)|"
            r"poured (?:him|her|them)?|had (?:him|her|them|<P\d+>) over|received "
            r"(?:him|her|them|<P\d+>)|(?:welcomed|greeted) (?:him|her|them|<P\d+>)"
            r"|conferred|deliberated|held forth|called (?:upon|round)|looked in "
            r"on|popped in|condol\w+|fateha|"
            r"hobnobb\w+|chatted|strolled|hand in hand|in person|aside|to (?:his|"
            r"her|their) face|paid (?:court|homage|a call)|rubbed shoulders|confabulat\w+|"
            r"made the rounds|in the company of|waited on|alone together|bedside|"
            r"audience|appointment|tete|parley\w*|conclave|tryst|rendezvous|met)"
            r"\b",
            re.IGNORECASE,
        ),
    ),
    (
        1.0,
        re.compile(
            r"\b(?:signed|initialled|inked|put pen to|put (?:his|her|their) signatures?|"
            r"signatures?|thrashed out|hammered out|worked out|finali[sz]ed|sealed|"
            r"settled|ironed out|untied|went over|going over|pored over|ticking|"
            r"compared|swapped|exchanged (?:[\w-]+ )?(?:documents?|lists?|drafts?|copies|papers?|gifts|garlands|sweets|"
            r"signatures|proposals|names|files?)|wording|"
            r"scar(?:f|ves)|muffler|garland(?:s|ed)?|topi|ajrak|terms|list of|accord|"
            r"draft|pact|formula|rose petals|bouquet|shawl|haggled|bargained|mulled|"
            r"clauses)\b",
            re.IGNORECASE,
        ),
    ),
    (
        1.0,
        re.compile(
            r"\b(?:arriv(?:ed|es|al)|drove|drives|driven|went|gone|going|came|come|"
            r"coming|walked|stepp?ed|trooped|rolled|swept|landed|reached|flew|fl(?:y|"
            r"ies|own)|escorted|received|greet(?:s|ed)|welcomed|ushered|dropped "
            r"(?:in|by)|"
            r"emerged?|turned up|stopped (?:by|over)|knocked|called|waiting for|"
            r"been to|travels?|slipp?(?:ed|ing)|filed into|led (?:him|her|them) "
            r"(?:in|up)|expecting|see (?:him|her|them) off|gate|motorcade|convoy|"
            r"dashed|hurried|journeyed|"
            r"pulled (?:up|into)|crossed the threshold|doorstep|porch|popped|parked)\b",
            re.IGNORECASE,
        ),
    ),
    (
        0.5,
        re.compile(
            r"<D\d+>|\bthe (?:same|previous) (?:day|evening|night)|\b(?:night|evening|morning) before\b", re.IGNORECASE
        ),
    ),
)
# (weight, what speaks against it)
_AGAINST: tuple[tuple[float, re.Pattern[str]], ...] = (
    (
        3.0,
        re.compile(
            r"\b(?:National Assembly|Senate|provincial assembly|floor of the house|"
            r"in the house|speaking in|press conference|court|tribunal|judge|bail|"
            r"jail|rally|rallies|procession|public (?:meeting|gathering)|jalsa|sit-in "
            r"(?:speech|rally)|"
            r"talk show|tweet(?:ed)?|on X\b|statement|interview|convention|asked|"
            r"hinted|hot words|barbs|oath|swor[en]|verdict|petition|by-election|"
            r"returning officer|cabinet|budget speech|message|chamber of commerce|"
            r"respectively)\b",
            re.IGNORECASE,
        ),
    ),
    (
        1.5,
        re.compile(
            r"\b(?:votes?|voters?|polled|defeat(?:ed|ing)?|won|trailing|margin|polling "
            r"stations?|ballots?|runner-up|constituency|contest(?:ing)?|turnout|"
            r"unopposed|withdr[ae]w|secured|retained|nomination|voted|rejected)\b",
            re.IGNORECASE,
        ),
    ),
    (
        0.8,
        re.compile(
            r"\b(?:said|told|accused|alleged|criticised|claimed|demanded|warned|urged|"
            r"congratulated|mocked|slammed|praised|condemned|called for|thanked)\b",
            re.IGNORECASE,
        ),
    ),
    (
        1.5,
        re.compile(
            r"\b(?:would|could|should|if|unless|might|may|never|not|n't|no|invite[ds]?|inviting)\b", re.IGNORECASE
        ),
    ),
    (
        1.0,
        re.compile(
            r"\b(?:years? ago|in (?:19|20)\d\d|joined|resigned|appointed|nominated|former ally|followed)\b",
            re.IGNORECASE,
        ),
    ),
    (
        1.5,
        re.compile(
            r"\b(?:separately|another|(?:one|<N\d+>) after the other|same visitors|not to each other|each alone|in turn addressed|rivals?|huge crowd|"
            r"crowds?|flood\w*|relief goods)\b",
            re.IGNORECASE,
        ),
    ),
)


_SIEVE = Sieve.of([p for _, p in (*_CUES, *_AGAINST)])


def score(masked: str) -> float:
    """How much a stretch of masked text tells of people being together."""
    likely = set(_SIEVE.likely(masked))
    total = sum(w for k, (w, p) in enumerate(_CUES) if k in likely and p.search(masked))
    if total < THRESHOLD:
        return total
    return total - sum(w for k, (w, p) in enumerate(_AGAINST, len(_CUES)) if k in likely and p.search(masked))
