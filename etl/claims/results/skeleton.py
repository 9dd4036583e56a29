"""A sentence made plain for reading results: parties folded into their people, asides cut, numbers sorted.

"The N-Leaguer polled 1,02,345 in NA-49 to sneak past PTI's Col (r) Shaukat Hayat Jodhra, stuck on 1,01,988"
becomes "<P0> polled <N1> in <S2> to sneak past <P4>, stuck on <N5>" with `party[4] == "PTI"`. Numbers are
told apart by letter: <N> may be votes, <M> is a margin, <C> a percentage, <K> counts something else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from etl.claims.document import Document
from etl.claims.mentions import Mention
from etl.claims.results.party_words import BACKED_AFTER, HEAD, INDEPENDENT_AFTER, PARTY_AFTER
from etl.claims.results.pronouns import of_him
from etl.claims.text import Sentence

_COURTESY = (
    r"(?:Col|Lt Col|Brig|Maj|Capt|Gen|Engr|Adv|Ch|Dr|Mr|Mrs|Ms|Prof|Haji|Sardar|Malik|Rana|Mian|Advocate"
    r"|Begum|Lala|Sain|Justice|"
    r"Engineer|Barrister|Senator|Maulana|Hafiz|Qari|Nawab|Nawabzada|Makhdoom|Syed|Pir|Faqir|Khawaja)"
)
_AGE = re.compile(r"(?<=>), (?:aged )?<K\d+>,(?= )")
_HIS_NAME = re.compile(r"\b(?:in|for|under) (?:his|her) (?:name|favou?r)\b")
_FETCHED = re.compile(r"\b(fetched|gave|earned|brought|got|handed|won|attracted for) (?:him|her)\b")
_AMONG = re.compile(r",? among (?:many |several )?others,?(?= )")
_AS_MANY = re.compile(r"(<N\d+>)([^;]{0,80}?\b(?:with|got|received|polled|secured)) as many(?: votes)?\b(?! as)")
_BRACKET_NOTE = re.compile(r" ?\((?:r|retd?|rtd|ret'd|Retd)\.?\)", re.I)
_COURTESY_BEFORE = re.compile(rf"\b(?:{_COURTESY}\.? )+(?=<P\d)")
_PARTY_BEFORE = re.compile(
    rf"(?:\b(?:the|its|an?) )?(?:\b(?:ruling|opposition|outgoing|incumbent|rival|fellow) )?<O(\d+)>(?:'s?)?,?"
    rf"(?: (?:own )?(?:[a-z][a-z-]* ){{0,2}}{HEAD},?)? (?=<P(\d+)>)"
)
_HEADS_BEFORE = re.compile(
    rf"(?:\b(?:the|its|their|an?|his|her) )?(?:\b(?:independent|young|fresh|new|old|little-known|joint"
    rf"|official|unofficial|own|rebel) )*\b{HEAD},? (?=<P\d+>)"
)
_LIST_ROW = re.compile(r"[|\u2022]|^\s*(?:[-*]|\d+[.)])\s")
_ASIDE = re.compile(
    r"(?<=>), (?:an?|the|who|whom|whose|son|daughter|brother|nephew|cousin|scion|widow|wife|heir|himself"
    r"|herself|once|long|until|also|fighting|running|standing|contesting)\b(?:[^;<>.]|<[OLDV]\d+>){3,130}?,"
    r"(?= )"
)
_KEEP_ASIDE = re.compile(
    r"\b(?:won|win|lost|defeat|beat|runner-up|winner|second|third|fourth|lead|trail|conced|secured"
    r"|bagged|polled|got|returned|elected|"
    r"victor|ahead|behind|forfeit|took|rival|opponent|pursuer)",
    re.I,
)
# "X - brother of the slain Y - won": what stands between dashes is put aside.
_DASHED = re.compile(
    r"(?<=>) [\u2014\u2013\u2500] (?:[^\u2014\u2013\u2500;.<]|<[OLDVPK]\d+>){5,160} [\u2014\u2013\u2500] (?=[a-z])"
)
# Who won a seat before: "which was vacated by X", "both of which had been won by X".
_BEFORE_NOW = re.compile(
    r",? (?:(?:both of |all of )?(?:which|that) (?:was|were|had been|has been|fell|became) )?(?:earlier |previously )?(?:vacated|left vacant)"
    r"(?: (?:by|after|due to|following|on) [^,;.]{0,90}?)?(?=[,;.]|$| remained| went| stayed)"
    r"|,? (?:both of |all of )?(?:which|that) (?:(?:was|were) (?:earlier |previously )?(?:won|held|bagged|secured)"
    r"|had (?:earlier |previously )?been (?:won|held|bagged|secured|claimed)) (?:by|in) [^,;.]{0,90}"
)
_PRONOUN = re.compile(
    r"^(?:[\"']*(?:He|She)\b(?!')|(?:In|At|On|After|By|With|From) (?:[^,;.<]|<[LDVSKONMC]\d+>){1,60},? (?:he|she)\b(?!')"
    r"|The (?=[^<]{0,40}\b(?:independent|victor|winner|newcomer|victorious)\b)[^<.;,]{3,50}?(?= of"
    r"| from| returned| who| in| won|,))"
)

_MARGIN_BEFORE = re.compile(
    r"(?:\b(?:margin|lead|edge|majority|advantage|gap|difference|cushion|plurality)s? of ['\"]?(?:[a-z]+ ){0,4}"
    r"|\b(?<!followed )(?<!polled )(?<!received )(?<!secured )(?<!obtained )(?<!bagged )(?<!supported )(?<!backed )(?<!preferred )(?<!favoured )(?<!endorsed )by (?:(?:an?"
        r"|the|some|just|only|about|around|nearly|almost|over|mere|more|than|barely|roughly|as|many|well"
        r"|margin|of|majority|whopping|slender|thin|narrow|wide|huge|a) )*"
    r"|\b(?:leading|led|leads|ahead|trailing|trails|trailed|adrift|behind|down|short) by (?:[a-z]+ ){0,3})$"
)  # fmt: skip
_MARGIN_AFTER = re.compile(
    r"^(?:[- ]vote)?(?: votes?| ballots?)?,? (?:ahead|behind|adrift|short|clear\b|to spare|to the good"
    r"|more than|fewer|less than|off the|away from|in front of"
    r"|votes? (?:lead|margin|majority)|(?:margin|lead|majority|edge|cushion)\b|astray|in arrears)|^-vote "
    r"(?:margin|lead|majority|deficit|gap|difference|cushion|shortfall|advantage)"
)
_OTHER_AFTER = re.compile(
    r"^(?:-|\s)?(?:(?:out )?of (?:the |a total of |its )?<[A-Z]\d+> )?(?:\s?(?:more|other|total|female"
    r"|male|women|men|registered|polling|general|reserved|directly|provincial|national|key|out|eligible"
    r"|valid|rejected|invalid|sensitive|highly|in)\b)*"
    r" ?(?:others\b|polling|stations?|booths?|voters?|seats?|constituenc|registered|members?\b|MPAs|MNAs|senators"
    r"|lawmakers|candidates|people died|years?|months?|days?|hours?|minutes|"
    r"valid|rejected|invalid|electors|agents|bags?|boxes|bags|km|police|personnel|rupees|percent|per cent"
    r"|pc\b|points|districts|wards|times|o'clock|independents|parties|local|am\b|pm\b|rounds|groups"
    r"|men and|women)"
)
_OTHER_BEFORE = re.compile(
    r"(?:\bneed(?:ed|s|ing)? |\brequir(?:ed|es|ing) |\bmagic (?:number|figure) of |\bhouse of |\bstrength of "
    r"|\bRs\.? ?|\bForm[- ]?|\bArticle |\bSection |\btotal of |\bout of (?:a total of )?|\bin each "
    r"|\bin every )$"
)
_VOTE_WORDS = re.compile(
    r"^ (?:first[- ]preference |first preferences|popular |valid )?(?:votes?|ballots?|slips|thumbs"
    r"|first preferences|preferences|people stamped)\b"
)


HE = 900  # the number of the person whom a leading "He" or "She" means


@dataclass(slots=True)
class Skeleton:
    """The plain form of a sentence. `people` gives the mention of each <P> tag; `numbers` that of each number."""

    sentence: Sentence
    text: str
    people: dict[int, Mention] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    party: dict[int, str] = field(default_factory=dict)
    backed: dict[int, str] = field(default_factory=dict)
    is_row: bool = False

    def number(self, k: int) -> int:
        m = self.mentions[k]
        return round(m.value if m.value is not None else m.count or 0)


def skeleton(doc: Document, sentence: Sentence, he: Mention | None = None, least: int = 100) -> Skeleton:
    """The skeleton of a sentence; `he` stands for a leading "He" or "She"; smaller numbers than `least` are
    votes only where the text says votes."""
    mentions = doc.mentions[sentence.index]
    text = doc.masked(sentence)
    out = Skeleton(sentence, text, {k: m for k, m in enumerate(mentions) if m.kind == "person"}, mentions)
    out.is_row = bool(_LIST_ROW.search(text))
    text = re.sub(r"<P(\d+)>", lambda m: _spelt(mentions[int(m.group(1))], m.group(), text[: m.start()]), text)
    if least == 1:  # a house: its members are the votes
        text = re.sub(
            r"<G(\d+)>", lambda m: m.group() if mentions[int(m.group(1))].party else f"<N{m.group(1)}> votes", text
        )
    text = re.sub(r"<P\d+>'s (?=(?:[a-z]+ )?<O\d+>)", "", _sort_numbers(text, mentions, least))
    if he is not None:
        out.people[HE] = he
        text = _PRONOUN.sub(
            lambda m: (
                ("" if m.group()[:3] in ("The", "He", "She") else re.sub(r"(?:he|she)$", "", m.group())) + f"<P{HE}>"
            ),
            text,
        )
        if not re.search(r"<P\d+>.*\b(?:his|her) (?:name|favou?r)", text):
            text = _HIS_NAME.sub(f"in favour of <P{HE}>", text)
        text = re.sub(
            r"\b(hands|stood up|voted|votes|vote|cast|up) (for|in favou?r of) (?:him|her)\b", rf"\1 for <P{HE}>", text
        )
        text = re.sub(r"\bgave (?:him|her) their (?:votes?|nod|backing)", f"votes for <P{HE}>", text)
        text = _FETCHED.sub(rf"\1 <P{HE}>", text)
    text = of_him(_AMONG.sub("", text), out.people, he)
    text = _AS_MANY.sub(r"\1\2 \1", text)
    text = _BRACKET_NOTE.sub("", text)
    text = _AGE.sub("", text)
    text = _COURTESY_BEFORE.sub("", text)
    for _ in range(2):
        text = _PARTY_BEFORE.sub(lambda m: _told(out, m.group(2), m.group(1)), text)
    text = _COURTESY_BEFORE.sub("", text)
    for pattern in BACKED_AFTER:
        text = pattern.sub(lambda m: _backed(out, m), text)
    for pattern in PARTY_AFTER:
        text = pattern.sub(lambda m: _told(out, m.group("p"), m.group("o")) + f"<P{m.group('p')}>", text)
    for pattern in INDEPENDENT_AFTER:
        for m in pattern.finditer(text):
            out.party.setdefault(int(m.group("p")), "IND")
    text = _HEADS_BEFORE.sub(
        lambda m: m.group() if re.search(r"rival|opponent|challenger|runner|winner|contender", m.group()) else "", text
    )
    text = _DASHED.sub(" ", text)
    text = _BEFORE_NOW.sub("", text)
    text = _ASIDE.sub(lambda m: m.group() if _KEEP_ASIDE.search(m.group()) else "", text)
    out.text = re.sub(r" {2,}", " ", text)
    return out


_VERB_IN_NAME = re.compile(r"(?:[A-Z][a-z]+ )?(?:elected|re-elected|defeated|returned|leading|ousted|chose|unseated)\b")
# "the PML-N president" is one man, "the prime minister" an office.
_PARTY_OFFICE = re.compile(
    r"(?:the )?[A-Z][A-Za-z]*[A-Z][A-Za-z()-]* (?:[a-z]+ )?(?:president|chief|chairman|leader|head|supremo|co-chairman|emir|ameer|convener)$"
)
_OFFICE_ALONE = re.compile(
    r"\b(?:prime minister|chief minister|premier|president|speaker|chairman|senators?|leader of the"
    r"|opposition leader|MNA|MPA|member)\b",
    re.I,
)


def _spelt(m: Mention, tag: str, before: str) -> str:
    """The tag of a person, with a verb that the name phrase took for a role ("X defeated Y") before it; an
    office without a name ("was elected prime minister") in words."""
    if m.is_role_only and _OFFICE_ALONE.search(m.text) and not (m.person is not None and _PARTY_OFFICE.match(m.text)):
        return m.text
    verb = _VERB_IN_NAME.match(m.text)
    if verb and before.strip() and not re.search(r"(?:\b(?:the|newly|new|a|by|and)|[.:;]) ?$", before):
        return f"{verb.group()} {tag}"
    return tag


def _told(out: Skeleton, person: str, party: str) -> str:
    m = out.mentions[int(party)]
    if m.party:
        out.party.setdefault(int(person), m.party)
        if m.backed_by:
            out.backed.setdefault(int(person), m.backed_by)
    return ""


def _backed(out: Skeleton, m: re.Match[str]) -> str:
    backer = out.mentions[int(m.group("b"))].party
    stood_as = m.groupdict().get("i")
    if stood_as and out.mentions[int(stood_as)].party != "IND":
        return m.group()
    if backer and backer != "IND":
        out.party[int(m.group("p"))] = "IND"
        out.backed[int(m.group("p"))] = backer
    return f"<P{m.group('p')}>,"


# In a house: "32 went for X", "186 lawmakers had put their weight behind X", "Y was favoured by 15".
_HANDS_AFTER = re.compile(
    r"^(?: (?:of the )?(?:members|lawmakers|legislators|M[NP]As|senators|parliamentarians|deputies|hands|colleagues|fellow members|of them|others|people"
    r"|electoral votes|electors|electoral college votes|ayes|heads|supporters))?(?: (?:of the [A-Za-z ]{3,40}?|present(?: and voting)?|all|each|in all|then|later|also))?"
    r"(?: (?:who|having|had|have|has))? ?(?:voted|put|stood|raised|went|sided|walked|rose|backed|supported|favoured|preferred|cast|gave|opted|trooped|queued"
    r"|lined up|chose|reposed|said|ticked|marked|wrote|stamped|plumped|filed|named|picked|declared|lent|threw|stuck|remained|electoral|hands|ayes|dropped|expressed|present|endorsed|approved|confirmed|wanted)\b"
)
_FAVOURED_BY = re.compile(
    r"\b(?:favoured|supported|backed|preferred|endorsed|chosen|elected|picked|approved|opposed|wanted|named|marked|liked) by (?:only |just |as many as |a mere |some )?$"
    r"|\b(?:choice|favourite|preference|pick) of (?:only |just |as many as |a mere |some )?$"
    r"|\b(?:tally|count|haul|score|total|share|figure|pile|stack)(?: of votes)? (?:was|is|stood at|read|came to|of|reached|stopped at|ended at)(?: only| just)? $"
)
# "186 lawmakers put their weight behind X and 179 behind Y"; `_MARGIN_AFTER` has "179 behind" by itself.
_BEHIND_TOO = re.compile(
    r"\bbehind <P\d+>[^.;]{0,80}?\b(?:and|while|against) (?:only |another )?(?: behind| stood behind) (?:the <O\d+>'s )?<P"
)
_FEW = re.compile(
    r"\b(?:got|had|received|secured|polled|obtained|bagged|against|managed|with|garnered|collected|netted|drew|drawing|polling|getting|securing|bagging|receiving|taking|took|won"
    r"|gathered|mustered|pulled|attracted|logged|tallied|fetched|gained|earned|scored|pocketed|at|on|to)(?: just| only| a mere| as many as| a total of| some)? $"
)


def _sort_numbers(text: str, mentions: list[Mention], least: int) -> str:
    def letter(m: re.Match[str]) -> str:
        k = int(m.group(1))
        number = mentions[k]
        value = number.value or 0
        before, after = text[max(0, m.start() - 70) : m.start()], text[m.end() : m.end() + 60]
        if number.is_percent:
            return f"<C{k}>"
        if re.match(r"[-/][A-Z]\b|[-/]\d", after) or text[m.start() - 1 : m.start()].isalnum():
            return f"<K{k}>"
        if least == 1 and (
            _HANDS_AFTER.match(after) or _FAVOURED_BY.search(before) or _BEHIND_TOO.search(text[: m.start()] + after)
        ):
            return m.group()
        if _MARGIN_AFTER.match(after) or _MARGIN_BEFORE.search(before):
            return f"<M{k}>"
        if _OTHER_AFTER.match(after) or _OTHER_BEFORE.search(before):
            return f"<K{k}>"
        is_votes = bool(_VOTE_WORDS.match(after))
        if is_votes or (
            value >= least and number.text[:1].isdigit() and not (1900 <= value <= 2100 and "," not in number.text)
        ):
            return m.group()
        if least == 1 and value >= 10 and re.match(r" (?:hands|members|slips|to|for|of|in|that)\b|[,;.]", after):
            return m.group()
        if (least == 1 and _FEW.search(before) and not re.match(r" [a-z]", after[:2] + "x")) or (
            least == 1 and _FEW.search(before) and re.match(r" (?:and|while|in|of|by|for)\b", after)
        ):
            return m.group()
        return f"<K{k}>"

    return re.sub(r"<N(\d+)>", letter, text)
