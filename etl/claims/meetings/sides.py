"""Who counts as taking part: the people and parties in a stretch of a masked sentence."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.meetings.circle import ALLIANCES, Circle, side_of
from etl.claims.mentions import Mention
from etl.claims.text import Sentence

HOUSE = (
    r"(?:residence|house|home|abode|otaq|autaq|hujra|dera|bungalow|drawing[- ]room|"
    r"headquarters?|head office|(?:central |provincial |party )?secretariat|office|"
    r"camp|sit-in|markaz|"
    r"farmhouse|haveli|rooms?|suite|chambers?|estate|villa|annexe|gates?|doors?|"
    r"doorstep|place|quarters|lodges?|mansion|apartment|flat|guest house|hostel|"
    r"bedside|table|lawns?|madrass?ah?|seminary|threshold|kothi|baithak|side)"
)
_TAG = re.compile(r"<([POGV])(\d+)>")
_NOT_BEFORE = re.compile(
    r"(?:\b(?:directives?|directions?|instructions?|orders?|death|demise|mother|"
    r"father|son|brother|sister|wife|uncle|release|arrest|government|cabinet|support|"
    r"letter|statement|behalf|guidance|"
    r"wish(?:es)?|name|case|vision|leadership of the late|candidature|nomination|"
    r"nominee|candidate|message|loss|ouster|removal|conviction|remarks?|allegations?|"
    r"party|resignation|return|wedding) (?:of|from|for|against|by)"
    r"|\b(?:against|late|not|unlike|despite|without|like|pro|anti|from|for|joining|"
    r"join|quit|quitting|leaving|support|supporting|backing|about|versus|vs\.?|"
    r"over|(?:association|affiliation|allegiance|loyalty|inclusion|entry|merger|induction) (?:with|to|in|into)|successor to|loyal to|belonging to|affiliated with|than|regarding|than "
    r"the))"
    r"(?: the)?[\s-]*$",
    re.IGNORECASE,
)
_POSSESSED = re.compile(
    rf"'s? (?:[\w'-]+ |<[LDVN]\d+>(?:'s?)? ){{0,4}}?(?:{HOUSE}|delegation|team|"
    r"motorcade|car|convoy|side|leaders?|leadership|committee|representatives?|"
    r"negotiators?|members|emissary|lawmakers|MPAs|MNAs|"
    r"guests?|iftar|dinner|lunch|tea|breakfast|reception|emissar(?:y|ies)|meeting|"
    r"visit|call|talks|hosts?|counterparts?|chief|president|head|camp|arrival|stop|port of call|tour|rounds|itinerary)"
    r"\b",
    re.IGNORECASE,
)
# "dropped in at <P1>'s on Friday": his house, that needs no word
_AT_HIS = re.compile(r"'s(?= on\b| <D| for\b|[.,;]|$)")
_AT = re.compile(r"\b(?:at|to|over at|in at) $")
# After a person's name: people who come in his place.
_SENT = re.compile(
    r"'s? (?:\w+ ){0,2}?(?:emissar(?:y|ies)|aides?|envoys?|representatives?|go-betweens?|lieutenants?|confidants?|"
    r"messengers?)\b"
)
# After a party's name: words with which it is no side of the encounter.
_NOT_PARTY_AFTER = re.compile(
    r"^(?:'s? (?!.{0,50}\b(?:delegation|team|leaders?|leadership|committee|representatives?|"
    r"negotiators?|members|emissary|lawmakers|MPAs|MNAs|headquarters|office|secretariat|"
    r"camp|side|counterparts?|top|senior|chief|president|head|heads|markaz|house)"
    r"\b)"
    r"|-(?:led|backed|supported|affiliated|ruled|nominated|run|dominated|held)"
    r"|\s?(?:ticket|candidates?(?! team)|workers?|supporters|voters|flags?|scar(?:f|"
    r"ves)|founder|government|govt|manifesto|symbol|vote bank|activists|rally|"
    r"demands?|stronghold|caps?|mufflers?|posters|banners|fold|ranks|men|spokes\w+|"
    r"bastion|policy|rule|regime|tenure|dispensation|lawyers?)\b)",
    re.IGNORECASE,
)
_FOREIGN_ROLES = frozenset(
    {"ambassador", "envoy", "commissioner", "consul", "judge", "justice", "general", "coas", "igp"}
)
_POLITICAL_ROLES = frozenset(
    "mna mpa senator minister former ex independent mla lawmaker legislator politician "
    "leader president chief chairman nazim mayor "
    "mna-elect mpa-elect speaker governor premier electable candidate".split()
)


# "its general secretary, <P2>", "<P1>, who speaks for it": of the party named before
_OWN_BEFORE = re.compile(r"\b(?:its|the party's) (?:[\w'-]+ |<[LO]\d+> ?){0,4}(?:[\w-]+|<L\d+>), $", re.IGNORECASE)
_OWN_AFTER = re.compile(
    r", (?:its (?:[\w-]+ ){1,4}?[\w-]+,|who (?:heads|leads|speaks for|chairs|presides "
    r"over) (?:it|the party)\b)"
)
_INDEPENDENTS = re.compile(r"\u2014 ?(?:<[PSL]\d+>|of|from|and|[,() ])*$")
_PROVINCES = {
    "sindh": "sindh",
    "punjab": "punjab",
    "khyber pakhtunkhwa": "kp",
    "kp": "kp",
    "balochistan": "balochistan",
}
_PROVINCIAL = re.compile(
    r"\b(Sindh|Punjab|Khyber Pakhtunkhwa|KP|Balochistan)(?:'s)? (?:[A-Z]?[a-z]+ "
    r"){0,3}minister\b(?<!chief minister)(?<!Chief Minister)",
    re.IGNORECASE,
)


def in_stretch(
    doc: Document,
    sentence: Sentence,
    masked: str,
    start: int,
    end: int,
    *,
    venues: bool = False,
    is_strict: bool = True,
) -> Circle:
    """The people and parties whose tags stand in `masked[start:end]` and who may be taken to be there.

    Where it is not strict also those of whom the words beside speak as if they were not: "a call from <P1>".
    """
    out = Circle()
    found = doc.mentions[sentence.index]
    for m in _TAG.finditer(masked, start, end):
        mention = found[int(m.group(2))]
        before, after = masked[max(start, m.start() - 60) : m.start()], masked[m.end() : m.end() + 70]
        if not is_strict:
            before = after = ""
        if m.group(1) == "V":
            if venues and mention.party:
                out.codes.add("GDA" if mention.party == "PML-F" and _speaks_of_gda(doc) else mention.party)
            continue
        if m.group(1) == "P":
            _person(
                doc,
                out,
                mention,
                before,
                after,
                _party_before(doc, sentence, masked, m.start()),
                masked[max(0, m.start() - 60) : m.start()],
            )
        elif mention.party and not _NOT_BEFORE.search(before) and not _NOT_PARTY_AFTER.match(after):
            out.codes.add(mention.party)
    return out


def _person(
    doc: Document, out: Circle, mention: Mention, before: str, after: str, own: str | None, told_before: str
) -> None:
    person = mention.person
    if person is None or _NOT_BEFORE.search(before):
        return
    if after.startswith("'") and not _POSSESSED.match(after) and not (_AT_HIS.match(after) and _AT.search(before)):
        return
    roles = set(mention.roles) | person.roles
    if roles & _FOREIGN_ROLES and not (person.party or mention.party):
        return
    if "caretaker" in mention.roles or (mention.is_role_only and person.party == "IND" and not person.party_votes):
        return  # of no side: whose house it was, or who held an office
    if person.index in {p.index for p, _ in out.people}:
        return
    if _SENT.match(after):
        out.codes |= {code} if (code := side_of(person, mention)) else set()
        return
    out.people.append((person, mention))
    code = mention.party if mention.party in ALLIANCES else side_of(person, mention)
    if code == "PML-F" and not person.party_votes["PML-F"] and _speaks_of_gda(doc):
        code = out.told[person.index] = "GDA"
    if not code and own == "IND" and _INDEPENDENTS.search(told_before):
        code = out.told[person.index] = own
    if not code:
        code = _of_province(doc, mention)
        if code:
            out.told[person.index] = code
    if (
        not code
        and own
        and (
            mention.text.lower().startswith(("its ", "the party's "))
            or _OWN_BEFORE.search(told_before)
            or _OWN_AFTER.match(after)
        )
    ):
        code = out.told[person.index] = own
    if code:
        out.codes.add(code)
    elif roles & _POLITICAL_ROLES:
        out.vague += 1


def _speaks_of_gda(doc: Document) -> bool:
    """In a story on the GDA its member PML-F stands under that name."""
    return any(m.party == "GDA" for found in doc.mentions for m in found)


def _of_province(doc: Document, mention: Mention) -> str | None:
    """A provincial minister stands for the chief minister's party."""
    m = _PROVINCIAL.search(mention.text)
    if m is None:
        return None
    province = _PROVINCES[m.group(1).lower()]
    holders = doc.gazetteer.holders(f"chief_minister_{province}", doc.reference_day)
    codes = {doc.gazetteer.party_of(h.person_id, doc.reference_day) for h in holders}
    return codes.pop() if len(codes) == 1 else None


_GOVERNMENT = re.compile(
    r"(?<!provincial )(?<!Sindh )(?<!Punjab )\b(?:government|govt)(?:'s)?(?: and (?:the )?<O\d+>(?:'s)?)?"
    r"(?: (?:negotiating|negotiation|negotiations|dialogue|talks))? "
    r"(?:committees?|teams?|delegations?|sides?|negotiators|representatives)\b",
    re.IGNORECASE,
)


def government_side(doc: Document, masked: str) -> set[str]:
    """The prime minister's party where the government's team sits with another; only if the story names people of it."""
    if not _GOVERNMENT.search(masked):
        return set()
    day = doc.reference_day
    codes = {doc.gazetteer.party_of(h.person_id, day) for h in doc.gazetteer.holders("prime_minister", day)} - {
        None,
        "IND",
    }
    here = {p.party for p in doc.people}
    return {c for c in codes if c and c in here} if len(codes) == 1 else set()


def _party_before(doc: Document, sentence: Sentence, masked: str, at: int) -> str | None:
    """The party last named in the sentence, else in the one before: what "its leader" belongs to."""
    last = None
    for m in re.finditer(r"<[OG](\d+)>", masked[:at]):
        last = doc.mentions[sentence.index][int(m.group(1))].party
    if last is None and sentence.index:
        parties = [m.party for m in doc.mentions[sentence.index - 1] if m.kind == "party"]
        last = parties[-1] if parties else None
    return last
