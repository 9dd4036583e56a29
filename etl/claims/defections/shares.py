"""One telling of several switches: "joined the PPP and the ANP, respectively", "nine joined the PML-N, four the PPP"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from etl.claims.defections.gates import RESPECTIVELY, SHARE
from etl.claims.defections.lists import LIST, Actor, members
from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.text import Sentence


@dataclass(slots=True)
class Event:
    """One place where a sentence tells of a switch."""

    frame: Frame
    start: int
    end: int
    people: list[Actor]
    to: str | None
    left: str | None
    side: str
    status: str


# "the former to the PML-N and the latter to the PTI"
_LATTER = re.compile(
    r"<O\d+>,? (?:and|while|,) the (?:latter|second|other)(?: one)?(?: has| having| going| gone)*(?: for| to| joining| in favour of| opting for)?(?: the)? <O\d+>"
)


def each_his_own(doc: Document, sentence: Sentence, masked: str, e: Event, m: re.Match[str]) -> list[Event]:
    """ "A, B and C joined the PPP, the ANP and the PTI, respectively": one event for each."""
    if not m.groupdict().get("t") or len(e.people) < 2:
        return []
    listed = RESPECTIVELY.match(masked[m.start("t") :]) or _LATTER.match(masked[m.start("t") :])
    parties = [x.party for x in doc.tagged(sentence, listed.group())] if listed else []
    if len(parties) != len(e.people):
        return []
    return [replace(e, people=[a], to=to) for a, to in zip(e.people, parties, strict=True) if to not in (None, "IND")]


# "... from the PTI to the IPP, B from the PML-N to the PTI and C the PPP"
_NEXT = re.compile(
    rf"^(?:[^.;<,]{{0,20}}<[DLV]\d+>)?(?:,| and| while|;)+ (?P<p>(?-i:{LIST}))(?: of [^,<]{{0,20}})?,? (?:(?:has|have|had|likewise|similarly) )*"
    r"(?:(?:gone (?:over )?to|opted for|joined|switched|moved|shifted|crossed over|went) )?(?:(?:from )(?:the )?(?P<f><O\d+>) )?(?:to |into |for |that of |those of )?"
    r"(?:the )?(?P<t><O\d+>)(?=[.,;]| and | while |$)"
)


def gapped(doc: Document, sentence: Sentence, masked: str, e: Event) -> list[Event]:
    """People who go elsewhere in the same breath: "A has joined the PPP, B the ANP and C the PTI"."""
    out: list[Event] = []
    at = e.end
    if not e.people[0].name or e.to in (None, "IND") or e.status == "denied":
        return []
    while (m := _NEXT.match(masked[at:])) is not None:
        people = [a for a in members(doc, sentence, at + m.start("p"), at + m.end("p")) if a.name]
        to = doc.tagged(sentence, m.group("t"))[0].party
        left = doc.tagged(sentence, m.group("f"))[0].party if m.group("f") else None
        if not people or to in (None, "IND"):
            break
        out.append(replace(e, people=people, to=to, left=left, end=at + m.end()))
        at += m.end()
    return out


def shares(doc: Document, sentence: Sentence, masked: str, e: Event) -> list[Event]:
    """Groups that go elsewhere in the same breath: "nine have joined the PML-N, four the PPP and two the IPP"."""
    out: list[Event] = gapped(doc, sentence, masked, e)
    first = e.people[0]
    at = e.end
    while first.count and e.to not in (None, "IND") and (m := SHARE.match(masked[at:])) is not None:
        found = doc.tagged(sentence, m.group("n"))[0]
        to = doc.tagged(sentence, m.group("o"))[0].party
        if found.value is None or found.is_percent or to in (None, "IND"):
            break
        who = replace(first, mention=None, group=found.text, count=int(found.value), position=at + m.start("n"))
        out.append(replace(e, people=[who], to=to, end=at + m.end()))
        at += m.end()
    return out
