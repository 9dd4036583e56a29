"""Who changes sides: joins a party, leaves one, or both."""

from __future__ import annotations

import datetime as dt
import re

from etl.claims.defections.actors import actors
from etl.claims.defections.frames import FRAMES
from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.mentions import Mention
from etl.claims.text import Sentence
from etl.records import Defection, Evidence

_TRIGGER = re.compile(
    r"join|quit|left|leav|defect|switch|cross|part|fold|lot with|allegian|loyal|resign|farewell|goodbye|desert|abandon|ditch|"
    r"embrac|signed up|enrol|enlist|welcom|induct|member|return|moved|went|sever|dissociat|distanc|walk|split|jump|hop|landed|home|colours",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject\w*|refut\w*|dismiss\w*|rubbish\w*|scotch\w*|contradict\w*|baseless|false|fake|untrue|not|never|neither|nor|no (?:plan|intention|question)|without|quash\w*|trash\w*)\b",
    re.IGNORECASE,
)
_RUMOURED = re.compile(r"\b(?:rumou?r\w*|speculat\w*|reportedly|may|might|could|said to be|likely|tipped|eyeing|mulling|consider\w*|possib\w*|grapevine|in touch)\b", re.IGNORECASE)
_ANNOUNCED = re.compile(r"\b(?:will|would|shall|to|set to|about to|going to|expected|decided|agreed|plans?|intend\w*|soon|poised|ready|vow\w*|promis\w*)\W*(?:\w+\W+){0,2}$", re.IGNORECASE)
_ANNOUNCES = re.compile(r"announc|declar|confirm", re.IGNORECASE)
_NOT_A_PARTY = re.compile(r"^(?:'s)?[ -](?:hands|forces|delegation|meeting|rally|sit-in|protest|government|govt|cabinet|march|camp\b(?! of)|talks|bench|leader|workers|leaders|chairman|president|chief|convoy|procession)", re.IGNORECASE)


def read(doc: Document) -> list[Defection]:
    """The changes of side an article reports; one claim for each person or counted group and direction."""
    claims: dict[tuple[str, str | None, str | None], Defection] = {}
    for sentence in doc.sentences:
        if sentence.is_title or not _TRIGGER.search(sentence.text) or not doc.of_kind(sentence, "party"):
            continue
        masked = doc.masked(sentence)
        taken: list[tuple[int, int]] = []
        for frame in FRAMES:
            for m in frame.find(masked):
                if any(a < m.end() and m.start() < b for a, b in taken) or _NOT_A_PARTY.match(masked[m.end() :]):
                    continue
                found = _claims(doc, sentence, masked, frame, m)
                if found:
                    taken.append(m.span())
                for c in found:
                    _keep(claims, c)
    return list(claims.values())


def _keep(claims: dict[tuple[str, str | None, str | None], Defection], c: Defection) -> None:
    who = c.person or f"{c.group}/{c.count}"
    for (name, to, left), old in list(claims.items()):
        if name == who and (to == c.to_party or (to is None and left == c.from_party) or (c.to_party is None and left == c.from_party)):
            if to is None and c.to_party is not None:
                del claims[name, to, left]
                break
            return
    claims[who, c.to_party, c.from_party] = c


def _claims(doc: Document, sentence: Sentence, masked: str, frame: Frame, m: re.Match[str]) -> list[Defection]:
    groups = m.groupdict()
    to = doc.tagged(sentence, groups["t"])[0].party if groups.get("t") else None
    left = doc.tagged(sentence, groups["f"])[0].party if groups.get("f") else None
    if to == "IND" and frame.name != "switched_from_to":
        return []
    evidence = doc.evidence(sentence)
    if evidence is None:
        return []
    status = _status(masked, m)
    out = []
    people = doc.tagged(sentence, groups["p"]) if groups.get("p") else actors(doc, sentence, m.start(), m.end())
    for who in people:
        claim = _claim(doc, who, to, left, status, frame.name, evidence, _day(doc, sentence))
        if claim is not None:
            out.append(claim)
    return out


def _claim(
    doc: Document, who: Mention, to: str | None, left: str | None, status: str, rule: str, evidence: Evidence, day: tuple[dt.date | None, str]
) -> Defection | None:
    if who.kind == "party" and who.party != "IND":
        return None
    if who.kind == "party" or (who.kind == "person" and who.person is None):
        return None
    before, backed = left, None
    person = who.person
    if before is None and to is not None:
        for party in (who.party, who.former_party, *(person.party_votes if person else ()), *(person.former_votes if person else ())):
            if party and party != to:
                before = party
                break
    if before == "IND":
        backed = who.backed_by or (person.backed_by if person else None)
    if (to is None and before is None) or (to is not None and who.party == to):
        return None
    seat = who.seat or (person.seats[0] if person and person.seats else None)
    return Defection(
        person=person.name if person else None,
        person_id=person.person_id if person else None,
        group=None if person else who.text,
        count=None if person else who.count,
        from_party=before,
        to_party=to,
        backed_by=backed,
        status=status,  # type: ignore[arg-type]
        date=day[0],
        date_precision=day[1],  # type: ignore[arg-type]
        constituency=seat,
        evidence=(evidence,),
        rule=f"defection.{rule}",
        modality={"done": "asserted", "announced": "planned", "denied": "denied", "rumoured": "possible"}[status],  # type: ignore[arg-type]
        confidence=0.8 if status == "done" else 0.6,
    )


def _status(masked: str, m: re.Match[str]) -> str:
    before = masked[max(0, m.start() - 60) : m.start()]
    inside = m.group()
    lead = inside[: inside.rfind("<")]
    if _DENIED.search(before + lead):
        return "denied"
    if _RUMOURED.search(lead) or _RUMOURED.search(before):
        return "rumoured"
    verb = re.search(r"join|quit|leav|left|switch|defect", lead)
    if verb and _ANNOUNCED.search(lead[: verb.start()]) and not _ANNOUNCES.search(lead):
        return "announced"
    return "done"


def _day(doc: Document, sentence: Sentence) -> tuple[dt.date | None, str]:
    for m in doc.of_kind(sentence, "date"):
        if m.precision == "day" and m.day and doc.article.published_on and abs((m.day - doc.article.published_on).days) <= 31:
            return m.day, "day"
    for m in doc.of_kind(sentence, "date"):
        if m.precision == "month":
            return m.day, "month"
    return None, "unknown"
