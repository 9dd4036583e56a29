"""From the letters of a sentence to people: the name, and the party, seat and roles told around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from etl.claims.mentions import Mention
from etl.claims.name_words import looks_like_name, strip_courtesy
from etl.claims.people import POST_APPOSITION, POST_BRACKET, POST_OF, PRE, Letters, Segment, phrase_start, segments

if TYPE_CHECKING:
    from etl.claims.document import Document

_COURTESY_OR_ROLE = frozenset(
    "mr mrs ms dr senator barrister engineer maulana sardar nawab nawabzada chaudhry chaudhary choudhry syed mian mir malik rana raja "
    "rai rao pir sheikh haji hafiz mufti allama makhdoom prof professor justice begum jam arbab mirza sahibzada qari capt major".split()
)


def people_named(doc: Document, letters: Letters) -> list[Mention]:
    """The people that a sentence, written as letters, names; each with the roles told around the name."""
    out: list[Mention] = []
    text = letters.text
    done = 0  # letters before this are part of an earlier mention
    for k, letter in enumerate(text):
        if letter != "N" or k < done:
            continue
        pre = PRE.search(text, done, k)
        begin = phrase_start(text, pre.start(), k) if pre and pre.end() == k else k
        segs = segments(letters, doc.tokens, begin, k) if begin < k else []
        if begin < k and not segs and "T" not in text[begin:k]:
            begin = k
        end, post = _post(doc, letters, k)
        m = _person(doc, letters, k, begin, end, segs, post)
        if m is None:
            continue
        out.append(m)
        done = end
    return out


def _post(doc: Document, letters: Letters, k: int) -> tuple[int, list[Segment]]:
    """(letter after the phrase, roles) of what follows the name at letter k."""
    end, post = k + 1, []
    bracket = POST_BRACKET.match(letters.text, end)
    if bracket:
        post += segments(letters, doc.tokens, end + 1, bracket.end() - 1)
        end = bracket.end()
    of = POST_OF.match(letters.text, end)
    if of:
        post += segments(letters, doc.tokens, end, of.end())
        end = of.end()
    apposition = POST_APPOSITION.match(letters.text, end)
    if apposition and not re.match(r"[,]?a?t?N", letters.text[apposition.end() :]):
        told = segments(letters, doc.tokens, end + 1, apposition.end())
        if told:
            post += told
            end = apposition.end()
            if letters.text[end : end + 1] == ",":
                end += 1
    return end, post


def _person(
    doc: Document, letters: Letters, k: int, begin: int, end: int, pre: list[Segment], post: list[Segment]
) -> Mention | None:
    first, last = letters.first[k], letters.last[k]
    words = [t.text for t in doc.tokens[first:last]]
    name = doc.norm.text[doc.tokens[first].start : doc.tokens[last - 1].end]
    titled = words[0].lower() in _COURTESY_OR_ROLE or "T" in letters.text[begin:k]
    bare = strip_courtesy(words)
    lexical = sum(looks_like_name(w.lower(), doc.gazetteer) for w in bare)
    alphabetic = [w for w in bare if w.isalpha()]
    known, _ = doc.gazetteer.people_lexicon.match(doc.tokens, first, last)
    told = bool(pre or post or titled)
    named = (lexical and len(alphabetic) >= 2) or len(alphabetic) == 1
    if not told and known == first and not named and not _speaks(doc, letters, end):
        return None
    start = doc.tokens[letters.first[begin]].start
    stop = doc.tokens[letters.last[end - 1] - 1].end
    m = Mention(
        "person", start, stop, letters.first[begin], letters.last[end - 1], doc.norm.text[start:stop], name=name
    )
    m.first, m.last = letters.first[begin], letters.last[end - 1]
    m.roles = tuple(r for s in pre + post for r in s.roles)
    if titled:
        m.roles += ("titled",)
    assign_party(m, pre, post)
    m.seat = next((s.seat for s in pre + post if s.seat), None)
    return m


def _speaks(doc: Document, letters: Letters, end: int) -> bool:
    if end >= len(letters.text):
        return False
    word = doc.tokens[letters.first[end]].lower
    return word in (
        "said",
        "told",
        "says",
        "joined",
        "met",
        "announced",
        "won",
        "defeated",
        "secured",
        "also",
        "has",
        "bagged",
        "who",
    )


def assign_party(m: Mention, pre: list[Segment], post: list[Segment]) -> None:
    """Party, backing and former party from the roles around a name."""
    for s in (*pre, *post):
        if s.backed:
            m.backed_by = m.backed_by or s.backed
            m.party = m.party or "IND"
        if s.party and s.is_former and s.party != "IND":
            m.former_party = m.former_party or s.party
        elif s.party:
            m.party = m.party or s.party
