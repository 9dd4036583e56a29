"""Small questions about votes in a house: whose number, whose deputy, who of several won."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping

from etl.claims.results.office_words import VOTE_VERB
from etl.claims.results.skeleton import Skeleton
from etl.claims.results.votes import VOTERS
from etl.records import Result


def second(office: str) -> str:
    """The office of the deputy to the one voted on just before."""
    return f"deputy_{office}" if office.startswith(("speaker", "chairman")) else office


_DEPUTY = re.compile(
    r"\b(?:his|her|the|as|for) deputy,? (?:will be |is |was |being |to be )?(?P<a><P\d+>)|(?P<b><P\d+>)[^,;<]{0,40}(?:<O\d+>[^,;<]{0,20})? (?:as|for|to be|was|is|becoming|became) (?:his |her |the |its )?deputy\b(?! (?:speaker|chairman))"
)


def deputies(sk: Skeleton, office: str) -> dict[str, str]:
    """Those of the sentence who are elected deputy to the one it is about."""
    if not office.startswith(("speaker", "chairman")):
        return {}
    return {(m.group("a") or m.group("b")).strip("<>"): f"deputy_{office}" for m in _DEPUTY.finditer(sk.text)}


def of_one_winner(r: Result, all_: list[Result]) -> Result:
    """Who polled fewer votes than another did not win an office that one person holds, whatever a province gave him."""
    if r.office == "senator" or r.outcome != "won" or r.votes is None:
        return r
    others = (o.votes or 0 for o in all_ if o.office == r.office and o is not r and o.outcome == "won")
    return dataclasses.replace(r, outcome="lost") if any(votes > r.votes for votes in others) else r


_NO_VOTES = re.compile(
    r"[;]|\b(?:said|says|told|years?|minutes?|members|house of|seats?|old|strong|billion|crore|announced|sets? aside|letters?|cancel\w*|reject\w*|invalid|struck|presid|chair(?:ed|ing))\b"
)


def told_votes(text: str, tag: str, votes: int, sk: Skeleton, *, is_near: bool) -> bool:
    """True where a verb of polling stands near between a person and the number; right beside the talk of the vote
    (`is_near`), any words that are not of something else."""
    at = text.find(f"<{tag}>")
    found = [m.start() for m in re.finditer(r"<N(\d+)>", text) if sk.number(int(m.group(1))) == votes]
    if not found:
        return False
    number = min(found, key=lambda i: abs(i - at))
    a, b = sorted((at, number))
    between = text[a + 4 : b]
    if is_near and len(between) < 60 and not _NO_VOTES.search(between) and not re.search(r"<[PO]\d+>", between):
        return True
    return (
        len(between) < 90
        and bool(VOTE_VERB.search(between) or len(between) < 4 or (number < at and VOTERS.match(between)))
        and not re.search(r"\b(?:exchange|memorandum|promised|needs?|need)\b", between)
    )


def settled(entries: Mapping[tuple[str, int], Result]) -> list[Result]:
    """Outcomes by votes where none is told: the rival of one who won lost; else the most votes win.

    `entries` are the results by office and person of an article.
    """
    out: list[Result] = []
    for (office, _), r in entries.items():
        if not r.evidence:
            continue
        if r.outcome is None:
            rivals = [o for (f, _), o in entries.items() if f == office and o is not r]
            beaten = any(o.outcome == "won" and (o.votes or 0) > (r.votes or 0) for o in rivals)
            same = [o for o in rivals if set(o.evidence) & set(r.evidence) and o.votes is not None]
            if office == "senator" and len(same) >= 2:  # several are elected: a list of them
                beaten = False
            else:
                beaten = beaten or any(
                    o.outcome is None and (o.votes or 0) > (r.votes or 0)
                    for o in rivals
                    if set(o.evidence) & set(r.evidence)
                )
            r = dataclasses.replace(r, outcome="lost" if beaten else "won")
        out.append(r)
    return [of_one_winner(r, out) for r in out]
