"""Whether a switch has happened, is to happen, is denied or only rumoured; and what is no switch at all."""

from __future__ import annotations

import datetime as dt
import re

from etl.claims.document import Document
from etl.claims.text import Sentence

_NOT = re.compile(
    r"(?:\b(?:not|never|neither|nor|no (?:plans?|intention|question|desire|thought|wish)(?: "
    r"of| to| on)?|without (?=\w+ing)|far from|refus\w+ to|declin\w+ to|ruled out)|n't)\b(?! "
    r"only)[^,;:<]{0,40}$",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)(?! (?:an? |the |his |her |party |their )*(?:tickets?|"
    r"nomination))|reject(?:s|ed|ing)?|refut\w+|dismiss(?:es|ed|ing)?|rubbish(?:es|ed|"
    r"ing)?|scotch(?:es|ed|ing)?|contradict(?:s|ed|ing)?|baseless|fake news|untrue|concocted|"
    r"fabricated|wrongly|falsely|"
    r"quash(?:es|ed|ing)? (?:rumou?rs|reports|speculation)|trash(?:es|ed|ing)|rebut(?:s|"
    r"ted|ting)|laugh(?:s|ed|ing) off|spik(?:es|ed) (?:rumou?rs|reports)|a (?:lie|hoax|"
    r"figment)|brush(?:es|ed|ing) (?:off|aside)|belied|debunk\w*|pack of lies|propaganda|"
    r"laughed at|nothing but (?:rumou?rs|lies|propaganda)|no truth|no substance|no basis|dispel\w*|allay\w*|"
    r"(?:put|puts|putting|laid|lays|laying|set|setting) (?:to rest|paid to|at rest|an end to (?:the )?(?:rumou?rs|speculation|talk))|"
    r"(?:shot|shoots|shooting|knocked|played|turned) down|pour(?:s|ed|ing) (?:cold )?water|made light|(?:junk|bin|nix|disown|deflat|squelch|silenc|"
    r"discount|trash|shrug|wav|scoff|laugh|sneer)(?:s|ed|es|ing|ned|ning)? (?:off|away|aside|at|the|all|such|any|these|reports|rumou?rs|talk|speculation)|"
    r"(?:has|have|had) no (?:intention|plans?|desire|reason|wish) (?:of|to)|no question of|question (?:of [^.;]{0,40} )?does not arise)\b",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(
    r"\b(?:(?:called|calls|termed|terms|described|dubbed|branded) (?:it|the|this|that|"
    r"such|these|a|reports?)[^.;]{0,50}(?:rubbish|false|baseless|fake|untrue|lie|lies|"
    r"concocted|propaganda|handiwork|nonsense|fabricated|hoax|mischie\w+)|denied (?:it|"
    r"this|that|the (?:report|claim|rumou?rs?|story))|"
    r"was never written|is wrong|^\W*It is not|^\W*That is (?:not|a lie|false)|\b(?:is|"
    r"are|was|were) (?:not true|untrue|false|baseless|wrong|fake|incorrect)|no truth|turn(?:ed|s|ing) (?:(?:the|this|that|such|his|her|their) \w+|it|him|her|them|this|that) down|turned down (?:the|such|that|this|his) |"
    r"typing error|not for sale|merely|only met|has not gone|he has not|she has not|"
    r"neither (?:have|had|has))\b",
    re.IGNORECASE,
)
_RUMOURED = re.compile(
    r"\b(?:rumou?r\w*|speculat\w*|reportedly|may|might|could|(?:is|are|was|were) (?:also |now |further |widely |reliably )?(?:said|"
    r"believed|understood|reported|rumoured|tipped|expected|thought|likely)(?: to)?|"
    r"on the (?:verge|brink|cusp|point) of|all but certain|close to (?=\w+ing)|negotiat\w+ (?:the |his |her |their )|tempted|wavering|"
    r"likely|would (?:not )?be (?:no )?surpris\w+|tipped|eyeing|mulling|mull(?:s|ed)?|"
    r"weigh(?:s|ed|ing)|toying|considering|possibl[ye]|"
    r"hint\w* (?:at|of|that)|grapevine|in touch|talk (?:is|was|of|that|in)|amid talk|about talk|abuzz|has it|"
    r"hav[ei]ng? it|insiders (?:see|say|believe|expect)|whisper\w*|unconfirmed|bazaar "
    r"has|word is|buzz|rife|gossip|circles (?:have|say|believe)|being tipped|next to "
    r"(?:join|climb|go|cross|switch|follow|defect|quit|leave)|sources (?:hinted|claimed)|"
    r"it is learnt|contemplat\w*|thinking of|inching|flirting|if reports)\b",
    re.IGNORECASE,
)
_HEARSAY = re.compile(
    r"^[^.;]{0,60}?,? (?:sources (?:hinted|claimed)|(?:unconfirmed )?reports? (?:say|"
    r"said|suggest\w*)|according to (?:rumours|the grapevine)|it is rumoured|if (?:rumours|"
    r"reports) are)",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(?:will|would|shall|'ll|is to|are to|was to|were to|(?:all )?set to|due to|about "
    r"to|going to|gearing up to|prepar\w+ to|poised to|ready to|decided to|made up (?:his|"
    r"her|their) minds? to|resolved to|agreed to|plans? to|planning to|intends? to|vow(?:s|"
    r"ed) to|promis(?:es|ed) to|pledg(?:es|ed) to|"
    r"decision to|soon|shortly|is (?:joining|coming|moving|switching|crossing)|are (?:joining|"
    r"coming|moving|switching|crossing)|is leaving|are leaving|ahead of (?:his|her|their) "
    r"(?:formal )?(?:joining|entry)|willing to|scheduled to|expected to)\b(?:\W+\w+){0,"
    r"6}\W*$",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:from next (?:week|month)|after Eid|next (?:week|month)|in the coming days|"
    r"tomorrow|in a few days|at (?:a|the) upcoming)\b",
    re.IGNORECASE,
)
# Wishes, offers, conditions, questions, rules: nobody has gone anywhere.
_UNREAL = re.compile(
    r"(?:\b(?:if|unless|whether|should he|should she|were (?:he|she) to|lest|in case|"
    r"threat(?:s|ened|ening)? (?:to|of)|warn\w* (?:to|that|of)|invit\w+|offer\w* (?:him|"
    r"her|them|to)|offers?|urg(?:ed|ing|es)|ask(?:s|ed|ing)? (?:him|her|them|<P\d+>|"
    r"<G\d+>|all|the|people)|request\w*|appeal\w*|"
    r"advis(?:ed|ing)|call(?:s|ed|ing)? (?:upon|on) [^.;]{0,40} to|pressur\w*|pressure|"
    r"forc(?:ed|ing)|coerc\w*|compel\w*|allow(?:s|ed)?|can|cannot|must|ought|need to|"
    r"have to|has to|had to|free to|want(?:s|ed)?|wish(?:es|ed)?|would like|hop(?:es|"
    r"ed|ing)|try(?:ing)?|tried|attempts? to|efforts? to|conspir\w*|"
    r"days? (?:to|from)|asked to|(?:has|have|had|were|was|been) (?:asked|invited|told|"
    r"urged) to|last date|deadline|required to|obliged to|allowed to|bound to|option "
    r"(?:to|of)|instead of|rather than|why|how|when will|could have|should have|would "
    r"have|might have|offer(?:ed)? to|asking price for|in return for|return for|refrain\w*|"
    r"stop\w*|prevent\w*|bar(?:red|ring)? from|who(?:ever)? (?:wants?|wishes)|any(?:one|"
    r"body)|no ?one|nobody|none)\b)[^.;:]{0,45}$",
    re.IGNORECASE,
)
_REAL_AGAIN = re.compile(
    r"\b(?:who|whom|which|has|have|had|announced|that he|that she|was|were|said)\b[^.;]*$", re.IGNORECASE
)


def is_unreal(masked: str, start: int, lead: int) -> bool:
    """True for offers, wishes, conditions and rules. `lead` is where the verb stands, at or after `start`."""
    before = masked[max(0, start - 80) : lead]
    m = _UNREAL.search(before)
    if re.search(r"surpris\w+ if", before):
        return False
    if not m:
        return masked.rstrip().endswith("?")
    if re.search(r"\baccept\w*\b", before[: m.start() + 1]) and re.match(r"invit|offer", m.group(), re.IGNORECASE):
        return False
    return not _REAL_AGAIN.search(before[m.start() :].split(" ", 1)[-1])


def status_of(doc: Document, sentence: Sentence, start: int, end: int, told: str | None, people: set[int]) -> str:
    """done, announced, denied or rumoured, for the event at `masked[start:end]`."""
    if told == "denied":
        return told
    masked = doc.masked(sentence)
    clause = _clause(masked, start)
    before = masked[clause:start]
    inside = masked[start:end]
    verb = before + inside.split("<")[0].split(" and ")[0]
    if (
        (not inside.startswith("<") and _NOT.search(before))
        or _DENIED.search(masked[clause:end])
        or _DENIED.search(masked[:start][-70:])
        or re.search(r"\b(?:pack of lies|propaganda|a lie|fake|baseless)\b", masked[end : end + 40])
    ):
        return "denied"
    if (
        re.search(r"\bwrongly\b|\bfalsely\b|\bbaseless\b|\buntrue\b|\bfake\b", masked[end : end + 80])
        or _DENIED_AFTER.search(_following(doc, sentence, people))
        or _DENIED_AFTER.search(masked[end:])
    ):
        return "denied"
    if _RUMOURED.search(before) or _HEARSAY.search(masked[end:]) or told == "rumoured":
        return "rumoured"
    head = verb
    if re.match(
        r"(?:the )?<[OP]\d+>(?:'s)? (?:will|would|shall|is to|are to|is set to|plans? to|"
        r"is (?:expected|likely) to)\b",
        inside,
        re.IGNORECASE,
    ):
        return "announced"
    if sentence.is_title and re.search(r"\bto $", before):
        return "announced"
    if _FUTURE.search(head) or _LATER.search(masked[end : end + 60]):
        if re.search(
            r"\b(?:announc|declar)\w*(?: (?:his|her|their|the))?(?: (?:decision|intention))? "
            r"to\W*(?:\w+\W+)?$",
            before,
            re.IGNORECASE,
        ):
            return "done"
        return "announced"
    if told is None and _is_ahead(doc, sentence, masked, start, end):
        return "announced"
    if _LATER.search(before):
        return "announced"
    return "done" if told is None else told


def _is_ahead(doc: Document, sentence: Sentence, masked: str, start: int, end: int) -> bool:
    """True where the day told right beside the event is still to come and the verb is no past tense."""
    published = doc.article.published_on
    if published is None or re.search(r"\w+ed\b", masked[start:end].split("<")[0]):
        return False
    beside = doc.tagged(sentence, (re.match(r" (?:on )?<D\d+>", masked[end:]) or re.match("", "")).group())  # type: ignore[union-attr]
    return any(m.kind == "date" and m.day and m.day > published and m.precision == "day" for m in beside)


def _following(doc: Document, sentence: Sentence, people: set[int]) -> str:
    """The next sentence where it goes on about the same matter."""
    index = sentence.index + 1
    if index >= len(doc.sentences) or doc.sentences[index].paragraph > sentence.paragraph + 1:
        return ""
    others = [m for m in doc.of_kind(doc.sentences[index], "person") if m.person and m.person.index not in people]
    return "" if others else doc.masked(doc.sentences[index])


def _clause(masked: str, start: int) -> int:
    """Where the clause that holds `start` begins: after a semicolon, or a comma with a new subject."""
    cut = max(masked.rfind(";", 0, start), masked.rfind(". ", 0, start), masked.rfind(": ", 0, start))
    for m in re.finditer(r", (?:and|but|while|whereas|who|which|as)\b|\band (?=<P\d+>)", masked[:start]):
        cut = max(cut, m.start())
    return max(0, cut)


def day_of(doc: Document, sentence: Sentence, at: int) -> tuple[dt.date | None, str]:
    """The day of the event at `at` of the masked sentence: the nearest date of its sentence."""
    published = doc.article.published_on
    masked = doc.masked(sentence)
    best: tuple[int, dt.date | None, str] | None = None
    for k, m in enumerate(doc.mentions[sentence.index]):
        if m.kind != "date" or m.day is None:
            continue
        if (
            re.match(r"\S+(?: \([^)]*\))?:", masked)
            and masked.find(f"<D{k}>") < masked.find(":")
            and masked.find(":") < 40
        ):
            continue
        distance = abs(masked.find(f"<D{k}>") - at)
        if m.precision == "day" and (published is None or abs((m.day - published).days) > 45):
            continue
        if best is None or distance < best[0]:
            best = (distance, m.day, m.precision if m.precision in ("day", "month") else "unknown")
    return (best[1], best[2]) if best and best[2] != "unknown" else (None, "unknown")


_LONG_AGO = re.compile(r"\bhad (?:\w+ ){0,3}$", re.IGNORECASE)
_EARLIER_POLL = re.compile(
    r"^[^.;<]{0,60}\b(?:before|ahead of|prior to|after|in|during|since) (?:the )?(?:<D\d+>|(?:19|20)\d\d|last)"
)


def is_long_ago(doc: Document, sentence: Sentence, masked: str, start: int, end: int, *, leaves: bool) -> bool:
    """True for "he had defected to the PTI before the 2018 elections": what was before an earlier poll is biography."""
    published = doc.article.published_on
    if (
        leaves
        and published is not None
        and (told := re.match(r"[^.;,<]{0,30}<D\d+>", masked[end:])) is not None
        and re.search(r"\bwho had (?:\w+ )?$", masked[:start])
    ):
        years = [int(y) for m in doc.tagged(sentence, told.group()) for y in re.findall(r"\b(?:19|20)\d\d\b", m.text)]
        if years and max(years) < published.year - 1:
            return True
    if published is None or not _LONG_AGO.search(masked[max(0, start - 30) : start]):
        return False
    if not _EARLIER_POLL.match(masked[end:]):
        return False
    years = [int(y) for y in re.findall(r"\b(?:19|20)\d\d\b", sentence.text)]
    return bool(years) and max(years) < published.year - 1


def is_history(doc: Document, sentence: Sentence, masked: str, start: int, end: int) -> bool:
    """True for biography: "Bangash, who joined the PTI in 2011, said"."""
    published = doc.article.published_on
    beside = re.match(r"[^<.;,]{0,12}<D\d+>", masked[end:])
    if (
        published is None
        or beside is None
        or not re.search(r"\bwho (?:had )?(?:re-?)?(?:joined|entered)\b", masked[max(0, start - 8) : end])
    ):
        return False
    years = [int(y) for m in doc.tagged(sentence, beside.group()) for y in re.findall(r"\b(?:19|20)\d\d\b", m.text)]
    return bool(years) and max(years) < published.year - 2


def is_past(doc: Document, sentence: Sentence) -> bool:
    """True for what "had" happened in years long gone, with no day of now beside them."""
    published = doc.article.published_on
    years = [int(y) for y in re.findall(r"\b(?:19|20)\d\d\b", sentence.text)]
    if published is None or not years or max(years) >= published.year - 1 or not re.search(r"\bhad\b", sentence.text):
        return False
    return not any(m.precision == "day" for m in doc.of_kind(sentence, "date"))
