"""Who won and who lost a vote in a house, as the patterns of one sentence tell it."""

from __future__ import annotations

import re
from typing import Literal

from etl.claims.document import Document
from etl.claims.frames import Frame, FrameSet
from etl.claims.results.contest_frames import SINGLES
from etl.claims.results.contest_pairs import PAIRS
from etl.claims.results.gates import is_real, list_of
from etl.claims.results.idiom_frames import IDIOMS
from etl.claims.results.office_frames import FRAMES, STRONG_RULES
from etl.claims.results.office_senate import senators_listed
from etl.claims.results.office_words import LISTS, SEAT_KIND, VOTES_TOLD
from etl.claims.results.skeleton import Skeleton
from etl.claims.results.votes import votes_of
from etl.claims.text import Sentence

# By tag of a person ("P0"): how it ended and the rule that says so.
Outcomes = dict[str, tuple[Literal["won", "lost"], str]]

NOMINEE = 907  # the number under which "the PTI nominee" stands among the people of a sentence

_FRAMES = FrameSet((*FRAMES, *PAIRS, *SINGLES, *IDIOMS))
_NUMBER = re.compile(r"<N\d+>")
_PERSON = re.compile(r"<(P\d+)>")
_SCORE = re.compile(
    r"(?:\b(?:by|,|vote of|count of|score of|score was|tally was|result was) |[,:] |\()<[NMK](\d+)>(?: votes)?"
    r"(?: to |-|\u2013| against )<[NMK](\d+)>(?! of| for| by)"
)


def outcomes_in(
    sk: Skeleton, text: str, office: str, *, is_of_chosen: bool, is_story: bool, is_said: bool
) -> tuple[Outcomes, set[str]]:
    """Outcomes of the people of a sentence, and those of them who got no vote at all.

    `is_of_chosen`: the sentence lists those whom the one before calls elected; `is_story`: the whole story is of this
    office; `is_said`: the sentence names it.
    """
    out: Outcomes = {}
    none: set[str] = set()
    if is_of_chosen:
        out.update(dict.fromkeys(_PERSON.findall(sk.text), ("won", "house_they")))
    if " | " in sk.text and office == "senator" and not _NUMBER.search(sk.text):
        out.update(dict.fromkeys(_PERSON.findall(sk.text)[:1], ("won", "house_list")))
    for frame in _FRAMES.likely(sk.text):
        if frame.name == "house_seats_taken" and office != "senator":
            continue
        for m in frame.find(sk.text):
            if frame.name == "house_nil":
                for tag in _PERSON.findall(m.group("l") or m.group("m")):
                    out.setdefault(tag, ("lost", frame.name))
                    none.add(tag)
            else:
                _take(out, m, sk, frame)
    if office == "senator" and is_said | is_story:
        for tag, told in senators_listed(sk).items():
            out[tag] = (out[tag][0] if tag in out else told, "house_senators")  # type: ignore[assignment]
    if office == "senator" and is_story and SEAT_KIND.match(text):
        for tag in _PERSON.findall(sk.text):
            out.setdefault(tag, ("won", "house_list"))
    return out, none


def _take(out: Outcomes, m: re.Match[str], sk: Skeleton, frame: Frame) -> None:
    """What a pattern's match says, where no stronger one has spoken of its people."""
    groups = {k: v.strip("<>") for k, v in m.groupdict().items() if k in "wl" and v and v[1] == "P"}
    if frame.name in LISTS:
        if groups and is_real(m, sk, frame):
            for tag in _PERSON.findall(m.group("w")):
                out.setdefault(tag, ("won", frame.name))
        return
    known = [out[tag][1] for tag in groups.values() if tag in out]
    is_overruled = bool(known) and (frame.name not in STRONG_RULES or not STRONG_RULES.isdisjoint(known))
    if not groups or is_overruled or not is_real(m, sk, frame):
        return
    for k, tag in groups.items():
        side: Literal["won", "lost"] = "won" if k == "w" else "lost"
        for each in list_of(f"<{tag}>", sk.text) if len(groups) == 1 and k == "w" else [f"<{tag}>"]:
            old = out.get(each.strip("<>"))
            if old is None or (old[0] == side and old[1] not in STRONG_RULES):
                out[each.strip("<>")] = (side, frame.name)


def score_of_pair(sk: Skeleton, outcomes: Outcomes) -> dict[str, int]:
    """Votes of winner and loser by a score such as "by 201 to 92"."""
    score = _SCORE.search(sk.text)
    if score is None:
        return {}
    sides: dict[str, str] = {told: tag for tag, (told, _) in outcomes.items()}
    return {
        sides[told]: sk.number(int(score.group(number))) for told, number in (("won", 1), ("lost", 2)) if told in sides
    }


def nominees_votes(doc: Document, sk: Skeleton, sentence: Sentence, votes: dict[str, int]) -> dict[str, int]:
    """Votes told of "the PTI nominee", given to the one person of that party named in the sentences before."""
    out: dict[str, int] = {}
    for tag, n in votes_of(sk, in_house=True).items() if votes or VOTES_TOLD.search(sentence.text) else ():
        if tag[0] != "O":
            continue
        party = sk.mentions[int(tag[1:])].party
        near = [m for s in doc.sentences[max(0, sentence.index - 3) : sentence.index] for m in doc.of_kind(s, "person")]
        found = {m.person.index: m for m in near if m.person is not None and doc.party_of(m) in (party, None)}
        if party and len(found) == 1:
            sk.people[NOMINEE] = next(iter(found.values()))
            sk.party[NOMINEE] = party
            out[f"P{NOMINEE}"] = n
    return out
