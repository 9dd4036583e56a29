"""How things stand with an arrangement, as told by the words around a cue: refusals, ends, talks, offers, agreements."""

from __future__ import annotations

import re
from dataclasses import dataclass

POLARITY = {"proposed": "talks", "in_talks": "talks", "agreed": "on", "in_force": "on", "ruled_out": "off", "ended": "off"}

_REFUSE = re.compile(
    r"\b(?:rul(?:e|es|ed|ing) out|reject(?:s|ed|ing|ion)?|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|turn(?:s|ed|ing)? down|spurn\w*|rebuff\w*|snub\w*|"
    r"den(?:y|ies|ied|ying|ial)|dismiss(?:es|ed|ing|al|ive)?|scotch(?:ed|es)|trash(?:ed|es)|rubbish(?:ed|es)|quash(?:ed|es)|brush(?:ed|es) aside|laugh(?:ed|s) off|"
    r"shut (?:out|the door|its doors?)|shown? (?:it |them |him )?the door|shut the door|clos(?:ed|es) (?:the|its) doors?|bars?|barred|"
    r"out of the question|no (?:question|possibility|chance|room|scope|intention|plan|plans|need|such (?:thing|deal|courtesy|understanding|pact|agreement|plan|offer|move|proposal|alliance|talks|step|adjustment))|"
    r"flat no|polite no|(?:said|says|say|saying) no\b|a no\b|no thank|categorical\w*|drew a blank|poured? cold water|pour(?:s|ing)? cold water|none of it|would not hear of|wants? no|want(?:s|ed)? no (?:part|partner)|"
    r"nobody's|under no circumstances|at no cost|not at any cost|unwilling|reluctant|not (?:interested|ready|willing|prepared|inclined|in favour|under (?:discussion|consideration)|on the (?:table|cards|agenda)|possible|going to|part of|agree|have any|even under)|"
    r"shot down|threw out|thrown out|vetoed|opposed (?:any|the idea|to)|against (?:any|the idea of|an?) (?:\w+ )?(?:alliance|deal|pact|adjustment|merger|coalition)|distanc\w+ (?:itself|himself|the party)|"
    r"sooner share|would rather|impossible|rumours?|baseless|fabricated|concocted|unfounded|never (?:talked|spoke|discussed|agreed|asked|sought|entered|offered|made|join\w*|be)|fail(?:s|ed|ure)?|could not (?:agree|reach|be reached)|"
    r"without (?:the|any)|nor would|nor will|neither|cannot|can't|won't|will not|would not|shall not|wouldn't|does not|do not|don't|doesn't|did not|didn't|have no|has no|had no|there (?:is|was|will be|would be) no|is not|are not|was not|isn't|aren't|never|nothing)\b",
    re.IGNORECASE,
)
# Negations that refuse nothing, or that the cue itself takes in.
_HARMLESS = re.compile(
    r"\bnot (?:only|just|merely|surprising\w*|yet|clear|immediately|least|long ago)\b|\bno (?:longer|less|fewer|more than|doubt|secret|majority|party|one|surprise|word|immediate|answer|reply|matter)\b|\bnever (?:before|in doubt)\b|"
    r"\bwhether or not\b|\bnothing (?:new|but|less|has been (?:put|finalised))\b|\bnot (?:field\w*|put\w*|nominat\w+|contest\w*|run|stand)\b|\bdo(?:es)? not have (?:a |the )?(?:simple |required |clear )?(?:majority|numbers|strength)\b|"
    r"\bnot (?:a |the )?(?:big|easy)\b|\bnobody says\b|\bnever existed\b|\bcould not be reached\b|\brefus\w+ to (?:comment|give|say|share|elaborate|confirm)\b|\bwithout (?:naming|elaborating|giving|mentioning|whom|which|conditions?|its support|PPP's support|<\w\d+>'s support|the support)\b|"
    r"\bdenied (?:a|the|party) ticket\w*\b|\bdid not (?:want to be|wish to be|name|elaborate|say|give)\b|\bfail(?:s|ed|ing|ure)? to (?:win|secure|get|bag|implement|fulfil|honou?r|deliver|address|appear|attend|listen|get)\b|\bif [^,;.]{0,60}\b(?:fails?|does not|do not|did not|refus\w+)\b|"
    r"\breject(?:s|ed|ing)? (?:the )?(?:results?|elections?|budget|polls|allegations?|impression|criticism|bill)\b|\bdismiss\w* (?:the )?(?:impression|criticism|allegations)\b",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\b(?:end(?:s|ed|ing)? (?:its|their|the|an|his|with|of)|c[ao]me to an end|over|collaps\w+|broke(?:n)? (?:off|away|up|down|with|from)|break(?:s|ing)? (?:off|away|up|down|with|ranks)|fell (?:apart|through)|fall(?:s|en|ing) (?:apart|through)|tore up|tear(?:s|ing)? up|torn up|"
    r"call(?:s|ed|ing)? (?:off|it quits|time)|scrapp?(?:s|ed|ing)|annul\w*|terminat\w+|dissol(?:ved|ution) of|unravel\w*|did not (?:survive|outlive|last)|in the bin|binn(?:ed|ing)|no longer|quit(?:s|ting)?|walk(?:s|ed|ing)? (?:out|away)|part(?:s|ed|ing) (?:of )?ways|parted|"
    r"pull(?:s|ed|ing)? out|sever(?:s|ed|ing)|snapped|dump(?:s|ed|ing)|ditch(?:es|ed|ing)|disown(?:s|ed|ing)|desert(?:s|ed|ing)|abandon(?:s|ed|ing)|withdr[ae]w(?:s|n|ing)? (?:its |their )?(?:support|from)|backed out|back(?:s|ing)? out|renege\w*|died|dead|defunct|was finished|has finished|fallen out)\b",
    re.IGNORECASE,
)
_TALKS = re.compile(
    r"\b(?:talks?|negotiat\w+|parleys?|haggl\w+|discuss\w*|mull\w*|deliberat\w+|consult\w*|explor\w+|thrash\w* out|hammer\w* out|iron\w* out|work\w* out|finali[sz]ing|in the final (?:stages?|phase)|final (?:stage|phase)|last stage|stage of|dialogue|"
    r"exchang\w+ (?:views|lists|proposals)|comparing|swap (?:our|their) lists|meet again|hold(?:ing)? more|more meetings|further meetings|next (?:round|meeting)|rounds? of|bargaining|committee|sit down|under (?:discussion|consideration|way)|underway|being (?:discussed|finali[sz]ed|negotiated|worked out|talked)|"
    r"went over|going over|go over|on the table|keep talking|progress|inch\w* closer|headway|yet to (?:be )?(?:finali[sz]\w*|agree|decide)|considering|taken up|came up|contacts?)\b",
    re.IGNORECASE,
)
_PROPOSED = re.compile(
    r"\b(?:propos(?:e|es|ed|ing|al|als)|offer(?:s|ed|ing)?|invit(?:e|es|ed|ing|ation)|ask(?:s|ed|ing)|request(?:s|ed|ing)?|urg(?:e|es|ed|ing)|seek(?:s|ing)?|sought|suggest\w*|want(?:s|ed)?|would (?:like|welcome|be glad|consider|be happy|be natural)|wish(?:es|ed)?|hop(?:e|es|ed|ing|eful)|keen|eager|willing\w*|ready|open to|"
    r"may|might|could|can be|can't be ruled out|cannot be ruled out|not ruled out|possib\w+|likely|likelihood|chances?|feelers?|court(?:s|ed|ing)|woo(?:s|ed|ing)?|persuad\w+|convinc\w+|lure|approach(?:ed|es|ing)|reach(?:ed|es|ing)? out|consider(?:s|ed|ing)?|toying|weigh(?:s|ed|ing)?|mull\w*|thinking|think of|plea|application|demand(?:s|ed)?|call(?:s|ed) for|appeal\w*|"
    r"in principle wants?|try(?:ing)? to|tr(?:ied|ies) to|efforts? (?:to|for)|trying|attempt\w*|if need be|expected to|poised|eyeing|explor\w+|should|needs? to|stress\w* (?:the )?need|door (?:is )?open|wants in|pending|advis\w+|the idea)\b",
    re.IGNORECASE,
)
_AGREED = re.compile(
    r"\b(?:agree(?:s|d|ing)?|reach(?:ed|es)? (?:an?|the|on)|sign(?:s|ed|ing)?|ink(?:s|ed|ing)?|struck|strikes?|seal(?:s|ed|ing)?|finali[sz]ed|settl(?:ed|e|es)|clinch\w*|cut a deal|shook hands|shake hands|announc\w+|decid(?:e|ed|es)|resolv(?:e|ed|es)|declar\w+|form(?:s|ed|ing)|forg(?:e|ed|es)|"
    r"conclud\w+|evolv\w+|initialled|put (?:pen|it in writing|their signatures?)|signatures?|unanim\w+|consensus|concurred|vow(?:s|ed|ing)?|pledg(?:e|ed|es|ing)|promis(?:e|ed|es)|assur(?:e|ed|es)|will|shall|crack(?:s|ed)|join(?:s|ed) hands|hammered out|thrashed out|worked out|came together|come together|united|laun?ch(?:ed|es)?|given? (?:its |their )?(?:word|nod|in writing)|approved|endors\w+|to (?:contest|field|support|back|share|form|go|fight|hold|launch|join|vote))\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:had|has been|have been|since|was|were|used to|last (?:year|month|term|elections?)|in (?:the )?(?:19|20)\d\d|contested|supported|voted|remains?|still|continues?|intact|stands?|keeps?|are|is|survived|held|honou?red|stuck to|under (?:the|an?)|operat\w+|bound|governed|ran|shared|sharing)\b",
    re.IGNORECASE,
)
_CONDITIONAL = re.compile(r"\b(?:if|unless|should (?:it|the|they)|were (?:the|it)|would be|in case|provided)\b", re.IGNORECASE)
_THREAT = re.compile(
    r"\b(?:threat\w*|warn\w*|might|may|could|would|if|unless|hint\w*|should|demand\w*|advis\w+|urg\w+|tells?|asks?|asked|unlikely|mull\w*|consider\w*|ponder\w*|either|possibility|review|can|future|not|n't|never|no plan|den(?:y|ied|ies)|rul(?:e|ed) out|whether|speculat\w+|rumou?r\w*|talk of|think\w*|or)\b",
    re.IGNORECASE,
)
_CONTINUES = re.compile(
    r"\b(?:intact|stands|remain\w*|continu\w+|stay\w*|no (?:threat|danger|rift|differences|crisis)|going nowhere|will (?:not )?(?:complete|last)|reaffirm\w*|unlikely to (?:quit|leave|part)|not (?:leaving|quitting|going anywhere|parting)|committed|strong\w*|never in doubt|holds good|honou?red|stuck to|nothing changes)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Standing:
    status: str
    score: float  # how sure, 0-1
    is_conditional: bool = False


def standing(base: str, clause: str, cue_start: int, cue_end: int, *, fixed: bool, name: str) -> Standing | None:
    """The status that a clause gives the arrangement of a cue; None where the clause tells of no arrangement (a threat, a condition)."""
    text = clause[:cue_start] + " " * (cue_end - cue_start) + clause[cue_end:]
    around = _HARMLESS.sub(lambda m: " " * len(m.group()), text)
    near = around[max(0, cue_start - 110) : cue_end + 110]
    if fixed:
        return Standing(base, 0.75)
    refuse = list(_REFUSE.finditer(around))
    near_refuse = [m for m in refuse if -90 <= m.start() - cue_end and m.end() - cue_start <= 0 or 0 <= m.start() - cue_end <= 70]
    if base == "ended":
        if _THREAT.search(near):
            return Standing("in_force", 0.35, is_conditional=True) if _CONTINUES.search(around) else None
        return Standing("ended", 0.8)
    if re.search(r"\b(?:can't|cannot|could not|couldn't|not) be(?:en)? ruled out\b", around):
        return Standing("proposed", 0.7)
    if near_refuse:
        if name in ("coalition-label", "coalition-noun") and not re.search(r"\b(?:reject|refus|rul\w* out|declin|den(?:y|ied)|not be part|not join)", around):
            return Standing("in_force", 0.3)
        return Standing("ruled_out", 0.75)
    if _ENDED.search(near) and not _THREAT.search(near):
        return Standing("ended", 0.7)
    conditional = bool(_CONDITIONAL.search(near))
    proposed, talks, agreed = _PROPOSED.search(near), _TALKS.search(near), _AGREED.search(near)
    if base in ("proposed", "in_talks"):
        if base == "in_talks" and agreed and not talks and not proposed:
            return Standing("agreed", 0.5)
        return Standing(base, 0.7)
    if proposed and not (agreed and agreed.group().lower() in ("signed", "inked", "sealed", "struck", "finalised", "agreed")):
        if talks and talks.group().lower() not in ("committee", "contacts", "contact"):
            return Standing("in_talks", 0.6)
        return Standing("proposed", 0.6, conditional)
    if talks and not (agreed and agreed.group().lower() in ("signed", "inked", "sealed", "struck", "finalised", "agreed", "reached an", "decided", "resolved", "announced")):
        return Standing("in_talks", 0.6)
    if talks and agreed and re.search(r"\bagree\w* (?:to|on) (?:hold\w*|continu\w*|meet\w*|further|more|keep)", around):
        return Standing("in_talks", 0.7)
    if base == "agreed" and not agreed and _PAST.search(near):
        return Standing("in_force", 0.55, conditional)
    return Standing(base, 0.6 if not conditional else 0.4, conditional)
