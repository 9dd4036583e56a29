"""All frames of this kind in the order they are tried, and the words that make a sentence worth trying."""

from __future__ import annotations

import re

from etl.claims.defections.join_frames import JOIN
from etl.claims.defections.leave_frames import BOTH, LEAVE
from etl.claims.defections.object_frames import BARE, OBJECT
from etl.claims.defections.turn_frames import TURNS
from etl.claims.frames import FrameSet

FRAMES = FrameSet((*BOTH, *LEAVE, *OBJECT, *JOIN, *TURNS, *BARE))

TRIGGER = re.compile(
    r"join|\bnow\b|pick|separat|journey|gain\b|word to|informed|belong|nest\b|knot|no "
    r"more|under|party|inclusion|affiliat|quit|left|leav|defect|switch|cross|part(?:ed|"
    r"ing|s)? (?:his |her |their )?(?:ways|company|path)|part (?:and|of)|parted|fold|"
    r"lot |allegian|loyal|resign|farewell|goodbye|adieu|desert|abandon|ditch|embrac|"
    r"sign(?:s|ed)? |enrol|"
    r"enlist|welcom|induct|member|return|moved|went|gone|sever|dissoc|disassoc|distanc|"
    r"walk|split|jump|hop|land|home|colours|scar[fv]|muffler|\bcaps?\b|ajrak|garland|"
    r"\bcards?\b|\bforms?\b|entry|entrant|recruit|convert|back (?:with|in|among|to)|"
    r"tent|wagon|board|bound for|headed|pack|inch|lean|flirt|posters|chose|instead|counted|"
    r"latest|newcomer|arrival|catch|poach|woo|lur|snatch|won over|absorb|receiv|taken? "
    r"in|swap|trad|exchang|cut (?:his|her|their)|cut all|ties|innings|"
    r"association|nothing to do|turned|likewise|suit\b|the same|plunge|came|come|aboard|"
    r"oath|pledg|swor|swear|hitch|tied|pinn|shelter|roof|refuge|under the|one more|new "
    r"face|surfac|emerg|wore|wear|worn|put(?:ting)? on|sport|drap|next stop|"
    r"retrac|merg|man\b|men\b|worker|longer|exit|depart|lost|cost|wash|bow|step|storm|"
    r"abode|ship|bat(?:ting)? for|opt|register|membership|made|make|find|found|drift|"
    r"repair|settl|troop|march|cast|threw|throw|"
    r"call(?:ed|s|ing)? it|break|broke|renounc|relinquish|surrender|tore|hand(?:ed|s|"
    r"ing)|follow|to go\b|tiger|whose|compris|includ|among them|given|^One,|wicket|reel|"
    r"rop(?:e|ed)\b|haul|net(?:s|ted)\b|foot\b|signature|autograph|hung|doff|place in|"
    r"sit with|scalp|claimed|papers|draped|home|hoist|rais(?:ed|ing)|flag|front row|"
    r"stage|bench|column|\bam with|in the .{2,40} now|among|swollen|boost|bolster|unveil|"
    r"introduc|present|name[ds]\b|let go|day\b|nowhere|anywhere|for sale|budg|stay|on "
    r"(?:his|her|their) way|queue",
    re.IGNORECASE,
)
