"""Cheap tests before the widest frames: without one of these words they find nothing."""

from __future__ import annotations

import re

from etl.claims.defections.slots import HOUSE

_JOINED = re.compile(
    r"\b(?:re-?join|join|(?:re-?)?enter|becom|became|been made|was made|were made|membership|switch|defect|cross|migrat|shift|convert|"
    r"return|drift|gravitat|veer|decamp|bolt|relocat|rall[iy]|transfer|revert|sw[iu]ng|turn coat|jump|hop|leap|"
    r"(?:over|across|back|off|and) (?:in)?to\b|(?:fold|folds|ranks|camp|caravan|benches|column|embrace|lap|arms)\b|"
    r"steps\b|path\b|way (?:back )?(?:in)?to|landed|landing|lands? (?:in|with|at|on|among)|end(?:s|ed|ing)? up|surfac|resurfac|"
    r"w[io]und|wind|turn(?:s|ed|ing)? up|reappear|re-?emerg|emerg|sign|(?:affidavit|declaration|certificate|undertaking|letter|"
    r"paper)s? of|belong|enlist|enroll?|register|merg|embrac|adopt|swear|swore|board|aboard|climb|clamber|home|greener|"
    r"pastures|haven|roof|refuge|shelter|sanctuary|berth|shade|abode|asylum|perch|opt(?:s|ed|ing)?\b|plump|"
    r"(?:him|her|them)sel|coming aboard|fill|be<)"
)
_LOT = re.compile(
    r"\b(?:lots?|hats?|weight|fate|future|fortunes?|wagons?|star|hopes|destiny|tents?|nail|colours to|set(?:s|ting)? up|allegiance|"
    r"loyalt|fealty|affiliat|associat|attach|oaths?|align|ally|allied|allies|ident|(?:him|her|them)sel|under|back (?:with|in|among|at|"
    r"under)|(?:now|again|today|henceforth|days) (?:with|in|among|part|on)|peace|knot|follow|doors?|sit|bat(?:ting)? for|play(?:ing)? for|bow?l for|"
    r"be (?:found |seen )?(?:in|with|on|among|part|under)|(?:over|across) to|pledg|enroll?|enlist|sign)"
)
_LEFT = re.compile(
    r"\b(?:quit|left|leav|desert|abandon|ditch|dump|exit|fors[ao]|jettison|jilt|spurn|shun|part(?:s|ed|ing)? (?:with|his|her|their|ways?|"
    r"company|paths?)|bade|bid|farewell|good-?bye|adieu|bye|salaam|khuda|resign|sever|snap|cut|br[oe]a?k|end(?:s|ed|ing)?\b|terminat|"
    r"dissol|sunder|renounc|wr[ao]p|w[io]und|conclud|untied|call|dr[ae]w|put an|brought|dissociat|disassociat|distanc|divorc|"
    r"disengag|delink|extricat|detach|separat|split|seced|defect|switch|peel|out (?:of|from|on)|away from|relinquish|surrender|return|"
    r"forfeit|g[ia]v|turn|f[ea]ll|leave of|wash|sh[or][ou]|no longer|not any more|no more|done|through|finished|over and)"
)
_HOUSED = re.compile(rf"<o\d+>(?:'s)? (?:[a-z-]+ )?{HOUSE}\b|{HOUSE} of (?:the |its )?<o")
TRIGGERS = {
    "moves_into": _HOUSED,
    "rests_at": _HOUSED,
    "off_their_ship": _HOUSED,
    "joined": _JOINED,
    "lot_with": _LOT,
    "left": _LEFT,
    "turned_independent": _LEFT,
    "left_for": _LEFT,
}


class Triggered:
    """The tests on one sentence, each made once though several frames ask for it."""

    def __init__(self, lower: str) -> None:
        self._lower = lower
        self._met: dict[re.Pattern[str], bool] = {}

    def may_find(self, frame: str) -> bool:
        """False where the frame of that name has a test and the sentence, in lower case, fails it."""
        trigger = TRIGGERS.get(frame)
        if trigger is None:
            return True
        if trigger not in self._met:
            self._met[trigger] = trigger.search(self._lower) is not None
        return self._met[trigger]
