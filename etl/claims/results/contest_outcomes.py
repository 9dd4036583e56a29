"""Who won, lost, leads or trails in a seat, as the patterns of one sentence tell it."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.frames import Frame, FrameSet
from etl.claims.results.contest_elect import members_elect
from etl.claims.results.contest_frames import LEADS, SINGLES
from etl.claims.results.contest_links import shared_outcomes
from etl.claims.results.contest_pairs import PAIRS
from etl.claims.results.contest_words import LISTED, WINNER_ROLE, WINNERS
from etl.claims.results.gates import OUTCOMES, is_real, list_of
from etl.claims.results.idiom_frames import IDIOMS
from etl.claims.results.skeleton import Skeleton

# By tag of a person or party ("P0"): how it ended and the rule that says so.
Outcomes = dict[str, tuple[str, str]]

_FRAMES = FrameSet((*PAIRS, *LEADS, *SINGLES, *IDIOMS))


def outcomes_in(doc: Document, sk: Skeleton, *, is_near: bool) -> tuple[Outcomes, dict[str, str]]:
    """Outcomes of the contestants of a sentence, and of those told together who fell to whom (tag by tag).

    `is_near`: a seat is named in the sentence or right before.
    """
    out: Outcomes = {}
    beaten_by: dict[str, str] = {}
    for frame in _FRAMES.likely(sk.text):
        if frame.tags.get("needs") == "near" and not is_near:
            continue
        for m in frame.find(sk.text):
            _take(frame, m, sk, out, beaten_by)
    for k, person in sk.people.items():
        if person.seat and WINNER_ROLE.search(person.text) and f"<P{k}>" in sk.text:
            out.setdefault(f"P{k}", ("won", "winner_role"))
    shared_outcomes(sk, out)
    if _in_winners_list(doc, sk):
        found = max((list(p.finditer(sk.text)) for p in LISTED), key=len)
        for m in found:
            out.setdefault(m.group("p").strip("<>"), ("won", "winners_list"))
    for tag in members_elect(doc, sk):
        out.setdefault(tag, ("won", "winners_list"))
    return out, beaten_by


def _take(frame: Frame, m: re.Match[str], sk: Skeleton, out: Outcomes, beaten_by: dict[str, str]) -> None:
    """What a pattern's match says, where none before has spoken of its contestants."""
    groups = {k: v for k, v in m.groupdict().items() if k in OUTCOMES and v}
    if not is_real(m, sk, frame) or any(g.strip("<>") in out for g in groups.values()):
        return
    if {"w", "l"} <= groups.keys():
        beaten_by[groups["l"].strip("<>")] = groups["w"].strip("<>")
    for k, tag in groups.items():
        for each in list_of(tag, sk.text) if len(groups) == 1 and k == "w" else [tag]:
            out.setdefault(each.strip("<>"), (OUTCOMES[k], frame.name))


def _in_winners_list(doc: Document, sk: Skeleton) -> bool:
    """True inside a list of winners: its heading in this sentence, just before, or summed up just after."""
    listed = max(len(p.findall(sk.text)) for p in LISTED)
    if not listed:
        return False
    i = sk.sentence.index
    if WINNERS.search(sk.sentence.text):
        return True
    near = [
        s
        for s in doc.sentences[max(0, i - 6) : i + 6]
        if abs(s.paragraph - sk.sentence.paragraph) <= (6 if sk.is_row or len(sk.text) < 60 else 1)
    ]
    bare = re.fullmatch(r"\W*(?:\d+[.)] ?)?<P\d+>[ ,(\u2014\u2013-]+<S\d+>.{0,30}", sk.text)
    return any(WINNERS.search(s.text) for s in near) and bool(sk.is_row or bare or listed >= 2)
