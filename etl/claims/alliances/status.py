"""How things stand with an arrangement, as told by the words around a cue: refusals, ends, talks, offers, agreements.

What stands before a cue governs it ("ruled out an alliance", "may join the cabinet"); of what follows only predicates
count ("the talks on it broke down"), so that a word about another matter in the same sentence changes nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.claims.alliances.course import COURSE_WORDS
from etl.claims.prefilter import Quick

POLARITY = {
    "proposed": "talks",
    "in_talks": "talks",
    "agreed": "on",
    "in_force": "on",
    "ruled_out": "off",
    "ended": "off",
}
_I = re.IGNORECASE

_REFUSE = re.compile(
    r"\b(?:rul(?:e|es|ed|ing) out|reject(?:s|ed|ing|ion of)?|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|"
    r"ing)|turn(?:s|ed|ing)? down|spurn\w*|rebuff\w*|snub\w*|"
    r"den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|scotch(?:ed|es)|trash(?:ed|es)|rubbish(?:ed|es)|"
    r"quash(?:ed|es)|brush(?:ed|es) aside|laugh(?:ed|s) off|contradict\w*|"
    r"shut (?:out|the door|its doors?)|clos(?:ed|es) (?:the|its) doors?|bars?|barred|forb[ai]\w*|"
    r"vetoed|opposed (?:any|the idea)|against (?:any|the idea of)|"
    r"no|"
    r"poured? cold water|pour(?:s|ing)? cold water|would not hear of|wants? no|want(?:s|"
    r"ed)? no (?:part|partner)|under no circumstances|at no cost|unwilling|reluctant|distanc\w+|"
    r"sooner|would rather|baseless|fabricated|concocted|unfounded|rumours?|nor would|nor will|neither|"
    r"not|never|n't|cannot|nothing|without|instead of|far from|stop(?:ped|s)? short of|fail(?:s|ed|"
    r"ure)? to|unable to|averse to)\b",
    _I,
)
_REFUSED_AFTER = re.compile(
    r"^[^.;]{0,45}?\b(?:(?:was|were|been|is|are|be|being|got|had|has|stood|"
    r"stands)\b(?: \w+){0,2} )?(?:rejected|turned down|refused|ruled out|out of the question|"
    r"drew a blank|drawing a blank|failed|spurned|declined|denied|rebuffed|dismissed|"
    r"not (?:on the (?:table|cards|agenda)|possible|under (?:discussion|consideration)|acceptable|"
    r"even|happen|be)|fell on deaf ears|no chance|impossible|unacceptable|"
    r"a (?:flat|polite|firm) no|shot down|got nowhere|came to nothing|came to naught|a non-starter|"
    r"off the table|baseless|concocted|fabricated|a rumou?r|thrown out|sent back|laughed off|unanswered|"
    r"met (?:with )?(?:a |an )?(?:\w+ )?(?:refusal|silence|no)|cold-shouldered|less than warm|will not (?:happen|take place)|won't happen|did not (?:agree|"
    r"materiali[sz]e|work|bear)|could not (?:be|materiali[sz]e)|not agree)\b",
    _I,
)
_HARMLESS = re.compile(
    r"\bnot (?:only|just|merely|surprising\w*|yet|clear|immediately|least|long ago|by choice)\b|"
    r"\bnot [^,;.]{0,70}\bby choice\b|\b(?:not|n't|never) (?:be )?averse\b|"
    r"\bno (?:longer|less|fewer|more than|doubt|secret|majority|party|surprise|word|immediate|answer|"
    r"reply|matter|single|fresh ink)\b|\bnever (?:before|in doubt)\b|"
    r"\bwhether or not\b|\bnothing (?:new|but|less|has been|changes)\b|\b(?:not|"
    r"n't) (?:be )?(?:field\w*|put(?:ting)? up|nominat\w+|contest\w*|run|stand)\b|\bnot have (?:a |"
    r"the )?(?:simple |required |clear )?(?:majority|numbers|strength)\b|"
    r"\brefus\w+ to (?:comment|give|say|share|elaborate|confirm)\b|\bwithout (?:naming|elaborating|"
    r"giving|mentioning|whom|which|their|its|waiting|conditions?|<\w\d+>'s support)\b|"
    r"\bno one (?:wins?|party)\b|\bnobody can\b|"
    r"\b(?:did|does|do|would|could) not (?:want to be|wish to be|name|elaborate|say|give|have crossed|"
    r"have)\b|\bif [^,;.]{0,60}\b(?:fails?|does not|do not|did not|refus\w+)\b|\bcan(?:'t|"
    r"not) be ruled out\b|\bnot ruled? out\b|"
    r"\breject(?:s|ed|ing)? (?:the )?(?:results?|elections?|budget|polls|allegations?|impression|"
    r"criticism|bill)\b|\bdismiss\w* (?:the )?(?:impression|criticism|allegations)\b|\bnot (?:in|"
    r"part of) (?:the )?parliament\b",
    _I,
)
_ENDED_BEFORE = re.compile(
    r"\b(?:end(?:s|ed|ing)? (?:its|their|the|an|his|with|of)|broke(?:n)? (?:off|away|up|down|with|"
    r"from)|broke (?:its|their|the)|break(?:s|ing)? (?:off|away|up|with)|collapse of|tore up|tear(?:s|"
    r"ing)? up|torn up|call(?:s|ed|ing)? (?:off|it quits|time)|scrapp?(?:s|ed|ing)|annull?\w*|"
    r"terminat\w+|"
    r"no longer|quit(?:s|ting)?|walk(?:s|ed|ing)? (?:out|away)|part(?:s|ed|ing) (?:of )?(?:ways|"
    r"company)|pull(?:s|ed|ing)? out|sever(?:s|ed|ing)|snapp(?:ed|ing)|dump(?:s|ed|ing)|ditch(?:es|ed|"
    r"ing)|disown(?:s|ed|ing)|desert(?:s|ed|ing)|abandon(?:s|ed|ing)|withdr[ae]w(?:s|n|ing)? from|"
    r"backed out of|reneg\w*|binn(?:ed|ing)|died|dissolution of)\b",
    _I,
)
_ENDED_AFTER = re.compile(
    r"^[^.;]{0,60}?\b(?:(?:is|was|are|were|has|have|had) (?:now |all but |finally |"
    r"effectively )?(?:been )?(?:over|no more|history|ended|come apart|come unstuck|in tatters|collapsed|broken|finished|dead|called off|scrapped|"
    r"torn up|severed|annulled|dissolved)|c[ao]me to an end|collaps(?:ed|es)|broke (?:down|up|apart)|"
    r"fell (?:apart|through)|fallen (?:apart|through)|"
    r"until (?:it|they|its \w+|<\w\d+>) (?:walked|left|quit|pulled|stormed|withdrew|parted|broke)|"
    r"unravel\w*|went back on (?:its|his|the|their)|back(?:ed|s) out|(?:did not|didn't|could not) (?:survive|outlive|last)|in the bin|died|on (?:the|"
    r"its) rocks|came apart|come apart|came unstuck|gone sour|went sour|no more)\b",
    _I,
)
_TALKS = re.compile(
    r"\b(?:talks?|negotiati(?:ons?|ng)|negotiate|parleys?|haggl\w+|discuss\w*|deliberat\w+|"
    r"consultations?|thrash\w* out|hammer\w* out|iron\w* out|work(?:ing)? out|finali[sz]ing|"
    r"final (?:stage|phase)|last stage|stage of|dialogue|"
    r"comparing|swap (?:our|their) lists|meet again|hold(?:ing)? more|more meetings|further meetings|"
    r"next round|rounds? of|bargaining|under (?:discussion|consideration|way)|underway|"
    r"being (?:discussed|finali[sz]ed|negotiated|worked out|talked|thrashed)|"
    r"went over|going over|go over|on the table|keep talking|made (?:some )?progress|inch\w* closer|"
    r"headway|yet to (?:be )?(?:finali[sz]\w*|agree|decide)|came up for)\b",
    _I,
)
_PROPOSED = re.compile(
    r"\b(?:propos(?:e|es|ed|ing|als?)|offer(?:s|ed|ing)?|invit(?:e|es|ed|ing|ation)|ask(?:s|ed|ing)|"
    r"request(?:s|ed|ing)?|urg(?:e|es|ed|ing)|seek(?:s|ing)?|sought|suggest(?:s|ed|ing|ion)?|wants?|"
    r"wanted|would (?:like|welcome|be glad|consider|be happy|be natural|love)|wish(?:es|ed)?|hop(?:e|"
    r"es|ed|ing|eful)|keen|eager|willing\w*|ready|open to|open (?:for|the door)|"
    r"may|might|could|can|possib\w+|likely|likelihood|chances? of|feelers?|court(?:s|ed|ing)|woo(?:s|"
    r"ed|ing)?|persuad\w+|convinc\w+|lure|approach(?:ed|es|ing)|reach(?:ed|es|ing)? out|consider(?:s|"
    r"ed|ing)?|toying|weigh(?:s|ed|ing)?|mull\w*|think(?:ing)? (?:of|about)|plea|application|"
    r"demand(?:s|ed)?|call(?:s|ed) for|appeal\w*|"
    r"try(?:ing)? to|tr(?:ied|ies) to|in search of|look(?:s|ed|ing) for|efforts? (?:to|for)|attempt\w*|if need be|expected to|poised|"
    r"eyeing|explor\w+|should|stress\w* (?:the )?need|wants in|pending|advis\w+|the idea|whether|"
    r"yet to decide|to be decided|bid to|bid for|agreeable|prospects?|'d like)\b",
    _I,
)
_PROPOSED_AFTER = re.compile(
    r"^[^.;]{0,50}?\b(?:(?:is|was|remain(?:s|ed)) (?:still )?(?:possible|likely|ajar|open|on the cards|being considered|"
    r"under consideration)|(?:could|can|may|might) be (?:considered|thought|looked|possible|struck|"
    r"worked)|can't be ruled out|cannot be ruled out|not ruled out|if (?:it|the other|they)|on offer|"
    r"proposed|offer(?:ed)?|if need be)\b",
    _I,
)
_SEALED = re.compile(
    r"\b(?:sign(?:s|ed|ing)|ink(?:s|ed|ing)|struck|strikes?|seal(?:s|ed)|finali[sz]ed|settled|"
    r"clinch\w*|cut a deal|shook hands|agree(?:s|d)[ \"']{1,2}(?:on|to|upon|in principle|that)|decid(?:e|ed|es)|"
    r"resolv(?:e|ed|es)|reach(?:ed|es) (?:an?|the)|announc\w+|forg(?:e|ed|es)|form(?:ed|s)|evolv\w+|"
    r"concurred|cracked|hammered out|thrashed out|worked out|united)\b",
    _I,
)
_AGREE_MORE = re.compile(
    r"\bagree\w* (?:to|on) (?:meet\w*|stay in touch|(?:hold\w*|continu\w*|further|more|keep\w*|carry\w*)[^,;.]{0,40}?"
    r"\b(?:talk\w*|meeting\w*|rounds?|discuss\w*|negotiat\w*|consult\w*|dialogue|contacts?|touch|parleys|sittings?)\b)",
    _I,
)
_PAST = re.compile(
    r"\b(?:had|has been|have been|since|was|were|used to|last (?:year|month|term|elections?)|"
    r"in <D\d+>|contested|supported|voted|remains?|still|continues?|intact|stands?|keeps?|are|is|"
    r"survived|held|honou?red|stuck to|operat\w+|bound|governed|ran|shared|sharing|holds)\b",
    _I,
)
_THREAT = re.compile(
    r"\b(?:calling|calls? for|threat\w*|warn\w*|might|may|could|would|if|unless|hint\w*|should|"
    r"demand\w*|advis\w+|urg\w+|tells?|asks?|asked|unlikely|mull\w*|consider\w*|ponder\w*|either|"
    r"possibility|review|can|future|not|n't|never|no|den(?:y|ied|ies)|rul(?:e|ed) out|whether|"
    r"speculat\w+|rumou?r\w*|talk of|think\w*|to|will|why|neither|nor|nobody|result of|query|question|"
    r"calling for|calls? for|demands?)\b[^,;]{0,60}$",
    _I,
)


# What is not settled yet is being talked about.
_INCONCLUSIVE = re.compile(
    r"\bfail(?:s|ed|ing)? to (?:finali[sz]e|settle|resolve|agree on (?:the )?(?:details|distribution|terms|who)|break|"
    r"make (?:any )?(?:headway|progress)|reach (?:a )?(?:consensus|breakthrough|conclusion))|\binconclusive(?:ly)?\b|"
    r"\bwithout (?:a |any )?(?:breakthrough|conclusion|result|decision)\b|"
    r"\b(?:deadlock|stalemate)\b[^.;]{0,20}\b(?:persist\w*|continu\w*|remain\w*)",
    _I,
)
_THEN_LEFT = re.compile(
    r"^[^.;]{0,60}\b(?:but|before|until|till)(?: it| they)?(?: had| later| then)? "
    r"(?:pull\w* out|quit\w*|left|leaving|part\w* ways|withdr\w+|walk\w* (?:out|away)|cross\w* over|resign\w*|broke)",
    _I,
)
_NOT = re.compile(r"\b(?:not|never|won't|n't|no longer)(?: be)? $", _I)
# Somebody's opinion of an arrangement tells nothing of how it stands.
_VERDICT = re.compile(
    r"(?:(?:,? (?:with|of|between|among)(?: the)?)?(?: (?:<[OP]\d+>|and|the|in|<L\d+>|&|both|two|parties)(?:'s)?)*)?"
    r",? (?:is|was|has been|would be|will be|had been|has proved|proved|turned out)(?: to be)?(?: only| just| but|"
    r" merely)? an? \W?(?:\w+ ){0,2}?(?:loss|losing|mistake|blunder|burden|liability|bad|costly|joke|drama|farce|"
    r"failure|curse|blessing|compulsion|sin|disaster|folly|unnatural|marriage|need of the hour)",
    _I,
)
# A voter's choice, a count of votes: parties stand against each other there.
_AT_THE_POLLS = re.compile(
    r"\b(?:defeat(?:ed|s|ing)|beat|trounc\w+|edg\w+ out)\b[^.;]{0,90}\bvotes\b|"
    r"\b(?:he|she|I) (?:has |have |had )?(?:in the past |always |once |never )?voted for\b",
    _I,
)
_DECLINED = re.compile(r"\b(?:declin\w+|refus\w+|reject\w+|unwilling)\b[^,;]{0,30}$", _I)


_DENIED = Quick(re.compile(rf"\b(?:{COURSE_WORDS['deny-report']})\b"))


@dataclass(frozen=True, slots=True)
class Standing:
    status: str
    score: float


def standing(
    base: str, clause: str, start: int, end: int, *, fixed: bool = False, label: bool = False
) -> Standing | None:
    """The status that a clause gives the arrangement of the cue [start, end); None where it only threatens an end."""
    if _VERDICT.match(clause[end:]) or _AT_THE_POLLS.search(clause):
        return None
    if label and re.search(r"\bhad been (?:\w+ ){0,2}$", clause[:start]) and _THEN_LEFT.match(clause[end:]):
        return Standing("ended", 0.75)
    if label:
        refused = _DECLINED.search(clause[max(0, start - 40) : start])
        return Standing("ruled_out", 0.7) if refused else Standing("in_force", 0.6)
    if base == "ruled_out" and _NOT.search(clause[max(0, start - 25) : start]):
        return None
    if not fixed and base in ("agreed", "in_talks", "proposed") and _INCONCLUSIVE.search(clause):
        return Standing("in_talks", 0.7)
    if not fixed and base != "ruled_out" and _DENIED.search(clause.lower()):
        return Standing("ruled_out", 0.7)
    text = _HARMLESS.sub(lambda m: " " * len(m.group()), clause)
    before, after = text[max(0, start - 75) : start], text[end : end + 110]
    cut = max(
        before.rfind(", who "),
        before.rfind(", which "),
        before.rfind("; "),
        before.rfind(" but "),
        before.rfind(", and "),
    )
    before = before[cut + 2 :] if cut >= 0 else before
    if fixed:
        return None if re.search(r"\b(?:if|unless|not|never|n't|would|might|may)\b", before) else Standing(base, 0.75)
    if base == "ended":
        return None if _THREAT.search(before) else Standing("ended", 0.8)
    near = before[-60:] + "   " + after[:60]
    if re.search(r"\bcan(?:'t|not) be ruled out\b|\bnot ruled? out\b", clause[end : end + 90]):
        return Standing("proposed", 0.75)
    if _REFUSE.search(before) or _REFUSED_AFTER.match(after):
        return Standing("ruled_out", 0.75)
    if _ENDED_BEFORE.search(before[-45:]):
        hit = _ENDED_BEFORE.search(before[-45:])
        lead = before[: len(before) - len(before[-45:]) + hit.start()] if hit else ""
        return None if _THREAT.search(lead) else Standing("ended", 0.7)
    if _ENDED_AFTER.match(after) and not re.search(r"\b(?:if|might|may|could|would|will)\b", after[:60]):
        return Standing("ended", 0.7)
    if _AGREE_MORE.search(clause):
        return Standing("in_talks", 0.7)
    if _PROPOSED_AFTER.match(after):
        return Standing("proposed", 0.65)
    sealed, proposed, talks = _SEALED.search(near), _PROPOSED.search(before), _TALKS.search(near)
    if base in ("proposed", "in_talks"):
        return Standing("agreed", 0.5) if sealed and base == "in_talks" and not talks else Standing(base, 0.65)
    if talks and not sealed:
        return Standing("in_talks", 0.65)
    if proposed and not (sealed and sealed.start() > proposed.start()):
        return Standing("proposed", 0.6)
    if sealed:
        return Standing("agreed", 0.75)
    if base == "agreed" and _PAST.search(near):
        return Standing("in_force", 0.55)
    return Standing(base, 0.6)
