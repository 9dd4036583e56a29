"""Status and day of an encounter from the words around the ones that tell of it."""

from __future__ import annotations

import datetime as dt
import re

from etl.claims.document import Document
from etl.claims.mentions import Mention
from etl.claims.text import Sentence

_NO_EVENT = re.compile(
    r"\b(?:invit(?:ed|es|ing|ation)|want(?:s|ed)?|wish(?:es|ed)?|offer(?:s|ed)"
    r"?|refus(?:ed|es|al)|declin(?:ed|es)|sought|seek(?:s|ing)?|request(?:ed|s)"
    r"?|ready|willing|urged|unable|fail(?:ed|s)|"
    r"allow(?:ed)?|permi(?:t|ssion)\w*|desire[ds]?|need(?:s|ed)?|should|could|"
    r"can|cannot|must|might|if|unless|whether|asked|hop(?:es|ed|ing)|let|never "
    r"wanted|like|intend(?:s|ed)?|no need|would (?:like|have)|"
    r"barred|stopp?ed|prevented|tried|trying|attempt(?:s|ed|ing)?|efforts?|possibility|"
    r"chance|proposed|suggested|advised|directed|task(?:ed)|time)\b(?:[^.;<]|<[A-Z]\d+>)"
    r"{0,30}$",
    re.IGNORECASE,
)
_CAME_TO = re.compile(
    r"\b(?:arrived|came|went|reached|travelled|traveled|flew|drove|landed|visited|"
    r"turned up|rushed|managed|gathered|dropped (?:by|in)|called|sat down|was "
    r"there|been|gone|arrives|reaches|lands)\b[^.;\"]{0,60}\bto ?$",
    re.IGNORECASE,
)
_HARD_NEGATED = re.compile(
    r"\b(?:not|n't|never|neither|nor|no|without)\b(?: (?:yet|even|ever|have|has|"
    r"had|been|any|a|formally|to|be|such|personally|nor))* ?(?:[a-z]+ ?)?$",
    re.IGNORECASE,
)
_DENIAL = re.compile(
    r"\b(?:do(?:es)? not show|denied|denies|deny|denying|refuted|refutes|rejected "
    r"(?:reports|rumou?rs|news)|dismissed (?:reports|rumou?rs|news)|trashed|scotched|"
    r"rubbished|baseless|fabricated|concocted|fake news|never happened|did not "
    r"take place)\b",
    re.IGNORECASE,
)


_FIXED = re.compile(
    r"(?:[^.;]){0,90}?\b(?:has|have|had|is|was|were|are) (?:now |also )?(?:been )?(?:fixed|scheduled|arranged|set|planned|pencilled(?: in)?|slated|lined up|put off|postponed) (?:for|till|until|to)\b"
)
_FALSE = re.compile(
    r"\b(?:is|are|was|were|as) (?:all |totally |completely |absolutely |entirely )?(?:baseless|false|fake|untrue|incorrect|wrong|concocted|fabricated|"
    r"not true|a lie|lies|a fabrication|propaganda)\b"
)


def status_of(masked: str, start: int, end: int, trigger: str) -> str | None:
    """held, planned or denied; None where the words tell of no encounter (a wish, an invitation, a refusal)."""
    before = masked[max(0, start - 130) : start]
    word = trigger.lower()
    if re.search(
        r"\b(?:from|idea of|favou?r of|opposed to|without|than|instead of|possibility "
        r"of|chances? of|against|reason for|avoid|avoided|ruled out|distanced? "
        r"[^.]{0,30}from) $",
        before,
    ) and re.match(r"\w+ing\b", word):
        return None
    infinitive = bool(
        re.search(r"\bto(?: (?:come|go|join|drive|fly|walk)(?: and| in and| over and)?)?(?: \w+ly)? $", before)
    )
    if re.search(r"\b(?:once|until|till|as soon as|unless|if)\b[^.;\"]{0,90}\b(?:have|has)(?: \w+)? $", before):
        return "planned" if not re.search(r"\b(?:unless|if)\b", before) else None
    base = infinitive or bool(
        re.search(
            r"\b(?:will|would|shall|may|might|could|can|should|must|not|did|to|'ll|"
            r"cannot)(?: (?:also|soon|later|again|now|then|separately|personally|be)"
            r")* $",
            before,
        )
    )
    if re.search(
        r"\b(?:is|are) (?:to be|expected)\b|^(?:proposed|planned|scheduled|expected|"
        r"upcoming|forthcoming|much-awaited|impending)\b",
        word,
    ):
        return "planned"
    if (
        _FIXED.match(masked, end)
        or word.startswith("have an appointment")
        or (
            re.match(r"(?:flying|travelling|heading|arriving|driving|coming|going)\b", word)
            and re.search(r"\b(?:is|are|be) (?:also |now )?$", before)
        )
    ):
        return "planned"
    if re.search(r"\b[Nn]o (?:such |secret |formal |one-on-one )?$", before) and re.match(
        r"(?:meeting|talks|encounter|contact)\b", word
    ):
        return "denied"
    if _FALSE.search(masked, end) and re.search(
        r"\b(?:[Rr]eports?|[Rr]umou?rs?|[Nn]ews|[Cc]laims?|[Ss]tory|[Ss]tories|[Tt]alk) (?:of|about|that|on)\b", before
    ):
        return "denied"
    if _HARD_NEGATED.search(before):
        if re.search(
            r"\b(?:would|will|shall|can|could|should|must|may|might|'ll|won't|cannot|"
            r"need) (?:\w+ )?(?:not|never)?[^.;]{0,20}$|\b(?:yet to|plans? to|refus\w+ "
            r"to|going to)\b",
            before[-45:],
        ):
            return None
        return (
            "denied"
            if re.search(r"\b(?:did not|didn't|never|neither|nor|not|no)\b", before[-60:]) and _is_denial(masked)
            else None
        )
    if _DENIAL.search(masked[:start]) and not re.search(r"[,;] (?:but|however|while|who|and)\b", masked[:start][-60:]):
        return "denied"
    if infinitive and re.search(
        r"\b(?:committees?|teams?|panels?|mechanism|body|channels?|mandate|tasked?|ways?|venue|framework)\b(?: \w+){0,3} to $",
        before,
    ):
        return None
    if infinitive:
        if _CAME_TO.search(before):
            return "planned" if re.search(r"\b(?:will|is to|are to|would|scheduled|due|expected)\b", before) else "held"
        if _NO_EVENT.search(before):
            return None
        if re.search(r"\bfailed to $", before):
            return None
        return "planned"
    if base or re.search(
        r"\b(?:will|shall|would|is to|are to|expected|scheduled|likely|due|set) (?:[\w'-]+ ){0,3}$", before
    ):
        if re.search(r"\b(?:may|might|could|can|should|must|cannot|if)\b[^.;]{0,30}$", before):
            return None
        if re.search(r"\bdid $", before):
            return "held"
        return "planned"
    if word.startswith(("hosting", "meeting", "visiting", "calling", "holding")) and re.search(
        r"\b(?:is|are|be) $", before
    ):
        return "planned"
    if _NO_EVENT.search(masked[max(0, start - 40) : start]) and word.startswith(
        ("meeting", "meetings", "talks", "a ", "during")
    ):
        return None
    return "held"


def _is_denial(masked: str) -> bool:
    return True


def is_of_denial(masked: str, tag: str) -> bool:
    """Whether a day is that of the denial and not of the meeting denied: "on Wednesday rejected reports that ..."."""
    m = _DENIAL.search(masked)
    return m is not None and masked.find(tag) < m.end() + 12


def days_of(doc: Document, sentence: Sentence, masked: str, start: int, end: int) -> Mention | None:
    """The time that is said of the words at [start, end): the nearest one in their clause, else the only one."""
    dates = [(m, k) for k, m in enumerate(doc.mentions[sentence.index]) if m.kind == "date"]
    best: tuple[int, Mention] | None = None
    for m, k in dates:
        tag = masked.find(f"<D{k}>")
        if tag < 0:
            continue
        gap = masked[min(tag, end) : max(tag, start)] if tag < start else masked[end:tag]
        cost = len(gap) + 60 * len(
            re.findall(
                r'["\u201d;]| (?:after|before|since|scheduled|which|when|while|said|'
                r"until) ",
                gap,
            )
        )
        if (
            re.search(r"\b(?:since|until|till|before|by|after|from|for|of|in the) (?:the )?$", masked[:tag])
            and m.precision != "month"
        ):
            cost += 80
        if m.time_words.lower().startswith(("a day after", "one day after", "the day after", "day after")):
            cost += 300
        if best is None or cost < best[0]:
            best = (cost, m)
    return best[1] if best and best[0] < 260 else None


def resolve(m: Mention | None, published: dt.date | None) -> tuple[dt.date | None, str, bool]:
    """(day, precision, whether a time was told)."""
    if m is None:
        return None, "unknown", False
    words = m.time_words.lower()
    if m.day is not None and m.precision in ("day", "month"):
        return m.day, m.precision, True
    if published is not None and "week" in words and "next" not in words:
        back = 7 if re.search(r"last week|week (?:ago|earlier)", words) else 3
        return (published - dt.timedelta(days=back)).replace(day=1), "month", True
    return None, "unknown", bool(words) and not re.search(r"earlier in|this week", words)


_NIGHT_BEFORE = re.compile(
    r"\b(?:the|only the) (?:night|evening|day|morning) before\b(?! (?:yesterday|"
    r"the|he|she|they|his|her|polling|it))|\bthe (?:previous|preceding) (?:night|evening|day)\b",
    re.IGNORECASE,
)
_SAME_DAY = re.compile(
    r"\bthe same (?:day|evening|night|afternoon|morning)\b|\bthat (?:very |same )?(?:evening|afternoon|night|morning|day)\b"
    r"|\b(?:later|earlier|late) (?:in|during|into) the (?:day|evening|night|afternoon|morning)\b|\bhours (?:later|earlier)\b"
    r"|\blater that (?:day|evening|night)\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:right now|at this (?:hour|moment)|as (?:we|I) (?:write|go to press)|at the time of (?:filing|writing))\b"
)


def relative_day(doc: Document, sentence: Sentence, masked: str) -> tuple[dt.date, str, bool] | None:
    """The night before, the same day: counted from the last day that the story named."""
    published = doc.article.published_on
    if published and _NOW.search(masked):
        return published, "day", True
    back = 1 if _NIGHT_BEFORE.search(masked) else 0
    if not back and not _SAME_DAY.search(masked):
        return None
    anchor = published if back else None
    for s in reversed(doc.sentences[: sentence.index]):
        days = [
            m.day
            for m in doc.mentions[s.index]
            if m.kind == "date" and m.precision == "day" and m.day and published and 0 <= (published - m.day).days <= 6
        ]
        if days:
            anchor = days[-1]
            break
    return (anchor - dt.timedelta(days=back), "day", True) if anchor else None
