"""Classes of words that a change of side is told with, whatever the idiom: going in, going out, ties, beginnings, ends."""

from __future__ import annotations

# To go somewhere: with "into", "aboard" or a party's camp behind it, to join.
GO = (
    r"(?:(?:walk|march|troop|strid|hop|jump|leap|skip|slip|slid|drift|wander|sail|row|paddl|roll|cross|mov|shift|switch|migrat|"
    r"transferr?|relocat|trek|travell?|journey|rush|rac|hurr(?:y|i)|dash|flock|stamped|sneak|creep|crawl|inch|tipto|waltz|saunter|stroll|"
    r"step|pass|bounc|parachut|plung|div|dock|anchor|berth|bolt|scurr(?:y|i)|slink|scamper|gallop|trot|veer|swerv|gravitat|climb|"
    r"clamber|board|embark|moor|settl|camp|encamp|land|alight|shelter|head|return|duck|scuttl|squeez|wad|gatecrash|filter|trickl|"
    r"stream|pour|queu|lin|squar|tumbl|graduat|deliver\w+|propell|admitt|accept|tak|usher|welcom|herd|shepherd|lur|coax|"
    r"absorb|fold|subsum|receiv|retir|withdr[ae]w|vanish|disappear|melt|resurfac|reappear|emerg|plopp?|check|buckl|strapp?|sw[ia]m|"
    r"fl[ey]|draft|co-opt|enroll?|enlist|book|initiat|baptis|adopt|reabsorb|transplant)(?:\w{0,3}ing|\w{0,3}ed|e?s|e)?|"
    r"went|gone|go|goes|going|came|come|comes|coming|rode|drove|flew|swam|crept|fled|flee|sought|found|took|taken|slunk|"
    r"strode|got|gets|getting|made|led|brought|sprang|sprung|dove|swept|blew|sat|sits|sitting|stood|withdrew|flown|ran)"
)
# To end something or to give it back.
END = (
    r"(?:(?:relinquish|renounc|surrender|return|resign|quit|sever|snapp?|end|terminat|dissolv|sunder|conclud|cancel|annul|revok|"
    r"disown|repudiat|forsw[eo]r|abjur|discard|abandon|jettison|wrapp?|clos|finish|cutt?|burn|rip|scrapp?|undo|untie|"
    r"withdr[ae]w|foresw[eo]r|drop|shredd?|forgo|"
    r"disclaim|waiv)(?:\w{0,3}ing|\w{0,3}ed|e?s|e|en)?|broken|broke|break|breaking|tore|torn|tear|"
    r"undid|undone|cut|quit|burnt|threw|thrown|put an end to|drew a line under|brought to an end|called time on)"
)
# What ties somebody to a party.
TIE = (
    r"(?:membership|association|affiliation|ties?|links?|relations?|relationship|bonds?|connections?|allegiance|loyalt(?:y|ies)|"
    r"innings|career|journey|partnership|marriage|romance|affair|chapter|company|fellowship|friendship|innings|stint|stay|tenancy|"
    r"spell|sojourn|engagement|liaison|involvement|attachment|love affair|years|decades)"
)
# A departure as a noun.
EXIT = (
    r"(?:departure|exit|exodus|resignation|defection|desertion|parting|walkout|separation|disassociation|dissociation|farewell|"
    r"breakaway|secession|withdrawal|goodbye|divorce|estrangement|renunciation|leave-taking|flight|parting of (?:the )?ways)"
)
LOSE = (
    r"(?:abandoned|deserted|dumped|ditched|left|jilted|forsaken|shunned|quit|disowned|renounced|spurned|given up|walked out on|"
    r"bid farewell to|let down|exited|jettisoned)"
)
GAIN = (
    r"(?:joined|embraced|adopted|chosen|preferred|picked|favoured|netted|swelled|swollen|boosted|bolstered|strengthened|enriched|"
    r"reinforced|buoyed)"
)
NEWNESS = r"(?:new|newest|latest|newly-minted|newly inducted|freshly minted|freshly inducted|fresh|brand-new|most recent|youngest)"
MAN = (
    r"(?:man|men|woman|women|member|members|worker|workers|soldier|soldiers|recruits?|converts?|entrants?|acquisitions?|catch|"
    r"lawmakers?|M[LPN]As?|senators?|addition|additions|arrivals?|inductees?|faces?|leaders?|disciples?|believers?|fans?|followers?|"
    r"find|signing|trophy|prize|asset|foot soldiers?|card-holders?|joiners?|jiyalas?|tigers?|comrades?)"
)
EVENTUALLY = r"(?:\w+ly |also |now |then |later |again |already |since |back |all |both |too |<D\d+> |on <D\d+> |on the spot |at last |, ?){0,3}"
