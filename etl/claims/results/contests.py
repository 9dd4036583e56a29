"""Results of single seats: who won, lost, leads or trails in a constituency, and with how many votes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.mentions import Mention
from etl.claims.results.contest_frames import LEADS, PAIRS, SINGLES
from etl.claims.results.context import Election, article_election, election_year, is_history, sentence_election
from etl.claims.results.houses import places_of_seats
from etl.claims.results.skeleton import Skeleton, skeleton
from etl.claims.text import Sentence
from etl.records import Evidence, Result

_OUTCOME = {"w": "won", "l": "lost", "a": "leading", "t": "trailing"}
_FIRM = ("won", "lost")
_TRIGGER = re.compile(
    r"\b(?:won|win|wins|winn|victor|defeat|beat|lost|los[et]|bagg|clinch|secur|captur|grabb?|took|takes|retain|kept|keeps|snatch|wrest|seiz|swept|sweep|claim|land|nick|regain|reclaim|hung on|held on"
    r"|elected|returned|declared|notified|unopposed|votes?|ballots?|poll(?:ed|ing)|runner|rival|lead|trail|ahead|behind|adrift|conced|home|edg|pip|unseat|oust|toppl|trounc|rout|upset|saw off|better of|overc[ao]me|past"
    r"|belongs|gone to|went to|goes to|fell to|stayed|prevail|triumph|emerg|romp|cruis|scrap|squeak|sail|forfeit|second|third|got|gets|manag|muster|content|received|obtained|finish|opponent|winner|procession|in front|first|follow|recount|seat)", re.I
)
_UNREAL = re.compile(
    r"\b(?:will|would|shall|could have|may|might|hop(?:es?|ed|ing)|expect(?:s|ed)?|likely|poised|set to|aim(?:s|ed|ing)?|vow(?:s|ed)?|confident|predict(?:s|ed)?|if|unless|whether|should|plans?|want(?:s|ed)? to|wish(?:es|ed)?|seek(?:s|ing)?|bid to|try(?:ing)? to|tried to|hopeful of|eyeing|in order to|contest(?:ing)? to|chance|going to|fielded to|would-be|can(?:not)?)\b(?![^<]*\bhad\b)", re.I
)
_NEGATED = re.compile(r"\b(?:not|never|n't|neither|nor|denied|failed to|no one|nobody)\b", re.I)
_SAID = re.compile(r"\b(?:sa(?:id|ys|ying)|stat(?:ed|es)|assert(?:ed|s)|remark(?:ed|s)|complain(?:ed|s)|not(?:ed|es) that|observ(?:ed|es)|recall(?:ed|s)|credit(?:ed|s)|claim(?:s|ed|ing)?(?: that| to have| victory)|told|alleg(?:ed|es|ing)|argu(?:ed|es)|insist(?:s|ed)|maintain(?:s|ed) that|add(?:ed|s)|whose (?:father|brother|son|uncle|party|candidate|man|mother|wife|husband)|according|believes?|thinks?|congratulat(?:ed|es|ing)|announc(?:ed|es) (?:that|the)|accus(?:ed|es|ing)|demand(?:ed|s)|petition|challeng(?:ed|ing) the|campaign(?:ed|ing) for|supported|reject(?:ed|s|ing)) ?", re.I)
_PARTIAL = re.compile(r"<K\d+> (?:out )?of (?:the |a total of )?<[KN]\d+> (?:polling )?(?:stations|booths)|\b(?:so far|partial|early (?:results|counts?|leads?)|at (?:the )?time of filing|counting (?:was )?(?:still|halted|under way|continu|in progress)|initial (?:unofficial )?results|incomplete|still being counted)\b|<K\d+>,? stations in\b|\bafter <K\d+> stations", re.I)
_FOLLOW = re.compile(
    r"^ ?(?:of the <[KNG]\d+>(?: votes| members)? ?)?(?:(?:first[- ]preference |first |popular |valid )?(?:votes?|ballots?|slips|thumbs|preferences|people|stamps)?)(?: (?:of the (?:[A-Za-z]+ ){0,2}(?:Assembly|assembly|house)|raised their hands|stood up|voted|went down|came out of the box|were|polled|secured|cast|obtained|bagged|received|won|had|stamped|bore|in all|each))*"
    r"(?: (?:in|under|to) (?:his|her) (?:pocket|bag|favou?r|credit|kitty|name),| hands? (?:went up|were raised|rose)| names?)?(?: in favou?r)?(?: ?,? ?(?:by|to|for|of|in favou?r of|in that of|that of|those of|went to|was|were|came|stood|in the name of|the name of|the arrow of|the <O\d+> of|the \w+ of|behind|against the name of)) (?:the |his |her )?$|^ votes (?:in|to|under) (?:his|her) (?:pocket|bag|favou?r|credit|kitty), (?:the )?$"
)
_FORECAST = re.compile(r"\b(?:predict(?:s|ed|ing|ion)?|forecast|hop(?:es|ing) to|target(?:s|ed)? of|expects? to|promis(?:ed|es|ing)|registered voters are|total (?:number of )?registered voters)\b", re.I)
# A name beside its seat: "X of PP-1", "X (PP-1)"; "PP-1: X"; "PP-1's X".
_LISTED = (
    re.compile(r"(?P<p><P\d+>),? ?(?:of|from|in|\u2014|\u2013|-|\(|:)? ?\(?<S\d+>"),
    re.compile(r"<S\d+>(?:[ ,(\u2014\u2013:-]|<L\d+>|[A-Z]{2,3}\b){1,9}(?P<p><P\d+>)"),
    re.compile(r"<S\d+>'s (?P<p><P\d+>)"),
)
_WINNERS = re.compile(
    r"\b(?:winners|winning candidates|returned candidates|victorious candidates|successful candidates|those (?:elected|who won|returned)|candidates who won|notified (?:as )?(?:the )?winners)\b"
    r"|\b(?:independents?|members?-elect|M[NP]As?-elect|lawmakers|all (?:two|three|four|five|six|seven|eight|nine|ten))\b[^.;]{0,60}\b(?:(?:who |which )?(?:had |have )?(?:fought and |contested and )?won\b|made it to the|were (?:elected|returned)|won (?:their|the) seats?)", re.I
)
_PARTICIPLE = re.compile(r"(?:,|\band\b|\bby|\bafter) ?(?:securing|obtaining|getting|polling|bagging|receiving|taking|garnering|winning|collecting)(?: [a-z]+){0,2} $")
_BEATEN = re.compile(r"\b(?:defeat|beat|trounc|rout|from|over|against|unseat|oust|edg|pipp|upset|outpoll|toppl|thrash|past)\w*\b", re.I)
_WINNER_ROLE = re.compile(r"\b(?:winner|victor|victorious|returned candidate|returned from|elected from)\b", re.I)
_RIVALS = re.compile(r"(?:\b(?:the latter|his rival|her rival|his opponent|her opponent|the loser|his nearest rival|the former|the runner-up)(?:'s| got| secured| received| polled)? (?:[a-z]+ ){0,2}|<N\d+>(?: votes)? (?:against|to|as against) )$")
_HEADED = re.compile(r"^(?:'s?)? (?:[a-z-]+ ){0,2}(?:candidate|nominee|contender|contestant|rival|man|woman|hopeful)\b")


@dataclass(slots=True)
class Entry:
    """What the article says of one contestant in one seat."""

    seat: str
    election: Election
    mention: Mention | None
    party: str | None
    backed: str | None
    outcome: str | None = None
    votes: int | None = None
    rule: str = "votes"
    order: int = 0
    is_partial: bool = False
    is_row: bool = False
    is_far: bool = False  # the seat was named in another paragraph
    evidence: list[Evidence] = field(default_factory=list)


class ContestReader:
    """Walks through an article and remembers which seat it is on."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.article_election = article_election(doc)
        self.entries: dict[tuple[str, str, object], Entry] = {}
        self.seat: str | None = None
        self.seat_paragraph = -9
        self.seat_sentence: Sentence | None = None
        self.all_seats = {s for ms in doc.mentions for m in ms for s in _seats_of(m)}
        self.he: Mention | None = None
        self.place_seats = places_of_seats(doc)

    def read(self) -> list[Result]:
        if not self.all_seats:
            return []
        for sentence in self.doc.sentences:
            self._sentence(sentence)
        return self._claims()

    # --- one sentence -----------------------------------------------------------------------------

    def _sentence(self, sentence: Sentence) -> None:
        here = [s for m in self.doc.mentions[sentence.index] for s in _seats_of(m)]
        if here or _TRIGGER.search(sentence.text) or self.doc.of_kind(sentence, "number"):
            if here or self.seat:
                self._contest(sentence)
        if here:
            self.seat, self.seat_paragraph, self.seat_sentence = here[-1], sentence.paragraph, sentence
        self.he = subject_of(self.doc, sentence) or self.he

    def _contest(self, sentence: Sentence) -> None:
        sk = skeleton(self.doc, sentence, self.he)
        if is_history(self.doc, sentence.text):
            return
        outcomes = self._outcomes(sk)
        votes = {} if _FORECAST.search(sentence.text) else {t: n for t, n in votes_of(sk).items() if n >= 30}
        if not outcomes and not votes:
            return
        seats = self._seats(sk, list(outcomes) + [k for k in votes if k not in outcomes])
        partial = bool(_PARTIAL.search(sk.text))
        election = sentence_election(sentence, self.article_election)
        for tag in dict.fromkeys([*outcomes, *votes]):
            seat = seats.get(tag)
            if seat is None:
                continue
            outcome, rule = outcomes.get(tag, (None, "votes"))
            self._enter(sentence, sk, tag, seat, election, outcome, votes.get(tag), rule, partial)

    def _outcomes(self, sk: Skeleton) -> dict[str, tuple[str, str]]:
        out: dict[str, tuple[str, str]] = {}
        for frame in (*PAIRS, *LEADS, *SINGLES):
            for m in frame.find(sk.text):
                self._take(frame, m, sk, out)
        for k, person in sk.people.items():
            if person.seat and _WINNER_ROLE.search(person.text) and f"<P{k}>" in sk.text:
                out.setdefault(f"P{k}", ("won", "winner_role"))
        if self._in_winners_list(sk):
            found = max((list(p.finditer(sk.text)) for p in _LISTED), key=len)
            for m in found:
                out.setdefault(m.group("p").strip("<>"), ("won", "winners_list"))
        return out

    def _in_winners_list(self, sk: Skeleton) -> bool:
        """True inside a list of winners: its heading in this sentence, just before, or summed up just after."""
        listed = max(len(p.findall(sk.text)) for p in _LISTED)
        if not listed:
            return False
        i = sk.sentence.index
        if _WINNERS.search(sk.sentence.text):
            return True
        near = [s for s in self.doc.sentences[max(0, i - 6) : i + 6] if abs(s.paragraph - sk.sentence.paragraph) <= (6 if sk.is_row or len(sk.text) < 60 else 1)]
        bare = re.fullmatch(r"\W*(?:\d+[.)] ?)?<P\d+>[ ,(\u2014\u2013-]+<S\d+>.{0,30}", sk.text)
        return any(_WINNERS.search(s.text) for s in near) and bool(sk.is_row or bare or listed >= 2)

    def _take(self, frame: Frame, m: re.Match[str], sk: Skeleton, out: dict[str, tuple[str, str]]) -> None:
        groups = {k: v for k, v in m.groupdict().items() if k in _OUTCOME and v}
        if not is_real(m, sk, frame):
            return
        if any(g.strip("<>") in out for g in groups.values()):
            return
        for k, tag in groups.items():
            for each in list_of(tag, sk.text) if len(groups) == 1 and k == "w" else [tag]:
                out.setdefault(each.strip("<>"), (_OUTCOME[k], frame.name))

    def _seats(self, sk: Skeleton, tags: list[str]) -> dict[str, str | None]:
        """The seat of each tag: its own, the sentence's nearest, or the one spoken of before."""
        mentions = sk.mentions
        places = [(m.start(), mentions[int(m.group(1))].seat) for m in re.finditer(r"<S(\d+)>", sk.text)]
        out: dict[str, str | None] = {}
        named = [t for t in tags if t[0] == "P"]
        if "respectively" in sk.text and len(places) == len(named) > 1:
            order = sorted(named, key=lambda t: sk.text.find(f"<{t}>"))
            return {t: seat for t, (_, seat) in zip(order, places, strict=True)}
        for tag in tags:
            own = sk.people[int(tag[1:])].seat if tag[0] == "P" else None
            at = sk.text.find(f"<{tag}>")
            beside = re.match(r"<P\d+>,? ?(?:of|from|\(|\u2014|\u2013|-)? ?\(?<S(\d+)>", sk.text[at:]) if at >= 0 else None
            if beside:
                out[tag] = mentions[int(beside.group(1))].seat
            elif own:
                out[tag] = own
            elif not places:
                others = [m.seat for m in sk.people.values() if m.seat]
                out[tag] = others[0] if others else self._spoken_of(sk.sentence)
            else:
                out[tag] = _nearest(sk.text, at, places, is_table="|" in sk.text)
        return out

    def _spoken_of(self, sentence: Sentence) -> str | None:
        if len(self.all_seats) == 1:
            return next(iter(self.all_seats))
        for m in self.doc.of_kind(sentence, "place"):
            seats = self.place_seats.get(m.place or "", set())
            if len(seats) == 1 and m.start - sentence.start < 40:
                return next(iter(seats))
        if self.seat and sentence.paragraph - self.seat_paragraph <= 2:
            return self.seat
        return None

    def _enter(
        self, sentence: Sentence, sk: Skeleton, tag: str, seat: str, election: Election,
        outcome: str | None, votes: int | None, rule: str, partial: bool,
    ) -> None:  # fmt: skip
        k = int(tag[1:])
        mention = sk.people.get(k) if tag[0] == "P" else None
        party, backed = self._party(sk, k, mention, rule)
        if mention is None and party is None:
            return
        who: object = mention.person.index if mention is not None and mention.person is not None else party
        if mention is not None and len((mention.name or "").split()) == 1:
            who, mention = self._same_surname(seat, election, mention)
        key = (seat, election, who)
        entry = self.entries.get(key)
        if entry is None:
            entry = Entry(seat, election, mention, party, backed, order=len(self.entries), rule=rule, is_partial=partial, is_row=sk.is_row)
            self.entries[key] = entry
        if outcome and (entry.outcome is None or (entry.outcome not in _FIRM and outcome in _FIRM and not partial)):
            entry.outcome, entry.rule = outcome, rule
        if votes is not None and (entry.votes is None or (entry.is_partial and not partial)):
            entry.votes = votes
            entry.is_partial = partial
        entry.party = entry.party or party
        entry.backed = entry.backed or backed
        for s in (self.seat_sentence if not any(m.kind == "seat" for m in sk.mentions) else None, sentence):
            e = self.doc.evidence(s) if s is not None and (s is sentence or s.paragraph == sentence.paragraph) else None
            if e is not None and e not in entry.evidence and len(entry.evidence) < 3:
                entry.evidence.append(e)

    def _same_surname(self, seat: str, election: Election, mention: Mention) -> tuple[object, Mention]:
        """A bare surname is the contestant of this seat who bears it, whoever else of that name is spoken of."""
        word = (mention.name or "").lower()
        for e in self.entries.values():
            known = e.mention.person if e.mention is not None else None
            if (e.seat, e.election) == (seat, election) and known is not None and word in known.name.lower().split():
                return known.index, e.mention or mention
        assert mention.person is not None
        return mention.person.index, mention

    def _around(self, sentence: Sentence) -> str:
        return " ".join(s.text for s in self.doc.sentences[max(0, sentence.index - 6) : sentence.index + 6])

    def _party(self, sk: Skeleton, k: int, mention: Mention | None, rule: str) -> tuple[str | None, str | None]:
        if mention is None:
            return sk.mentions[k].party, sk.mentions[k].backed_by
        backed = sk.backed.get(k) or mention.backed_by
        party = mention.party or sk.party.get(k) or self.doc.party_of(mention)
        if rule == "winners_list" and re.search(r"\bindependents?\b|without a party", self._around(sk.sentence)) and not mention.party:
            party = "IND"
        if sk.party.get(k) == "IND" or backed:
            party = "IND"
        person = mention.person
        if party == "IND" and not backed and person is not None:
            backed = person.backed_by
        return party, backed

    # --- all together -----------------------------------------------------------------------------

    def _claims(self) -> list[Result]:
        out: list[Result] = []
        by_seat: dict[tuple[str, str], list[Entry]] = {}
        for e in self.entries.values():
            by_seat.setdefault((e.seat, e.election), []).append(e)
        for entries in by_seat.values():
            _settle(entries)
            for e in entries:
                if e.mention is None and e.outcome == "won":
                    for o in entries:
                        if o.mention is not None and o.outcome == "won" and o.party is None:
                            o.party, o.backed = e.party, e.backed
            for e in entries:
                if e.mention is None and any(o.mention is not None and (o.party == e.party or o.outcome == e.outcome) for o in entries):
                    continue
                if e.outcome is None or not e.evidence:
                    continue
                out.append(self._claim(e))
        return out

    def _claim(self, e: Entry) -> Result:
        person = e.mention.person if e.mention is not None else None
        return Result(
            kind="constituency",
            election=e.election,
            election_year=election_year(self.doc, e.election),
            constituency=e.seat,
            person=person.name if person else None,
            person_id=person.person_id if person else None,
            party=e.party,
            backed_by=e.backed,
            outcome=e.outcome,  # type: ignore[arg-type]
            votes=e.votes,
            evidence=tuple(e.evidence),
            rule=f"seat:{e.rule}",
            confidence=0.8,
        )


def _seats_of(m: Mention) -> list[str]:
    return [m.seat] if m.seat and m.kind in ("seat", "person") else []


def _settle(entries: list[Entry]) -> None:
    """Outcomes of those of whom only votes are told, by the order of votes."""
    if any(e.outcome == "leading" for e in entries) and not any(e.outcome == "won" for e in entries):
        for e in entries:
            e.outcome = "trailing" if e.outcome == "lost" else e.outcome
    for e in entries:
        if e.outcome is not None:
            continue
        rest = [o for o in entries if o is not e and o.mention is not None]
        if any(o.outcome == "won" for o in rest):
            e.outcome = "lost"
        elif any(o.outcome == "leading" for o in rest):
            e.outcome = "trailing"
        elif any(o.outcome == "lost" for o in rest) or all((o.votes or 0) < (e.votes or 0) for o in rest):
            e.outcome = "leading" if e.is_partial else "won"
        else:
            e.outcome = "trailing" if e.is_partial else "lost"


def subject_of(doc: Document, sentence: Sentence) -> Mention | None:
    """The person whom a following "he" or "she" most likely means: the first that no preposition governs."""
    if sentence.text[:1] in "\"'":
        return None
    for m in doc.of_kind(sentence, "person"):
        before = doc.norm.text[sentence.start : m.start]
        if doc.norm.text[m.end : m.end + 2] == "'s" or m.text.endswith("'s"):
            continue
        if m.person is not None and not re.search(r"\b(?:with|of|by|to|for|against|under|from|in|over|than|like|at|and) (?:the |his |her )?$", before):
            return m
    return None


_JOIN = r"(?:,? (?:and|&|along with|as well as) (?:the )?|, (?:the )?)"


def list_of(tag: str, text: str) -> list[str]:
    """All people of the enumeration that a person's tag ends: "<P0>, <P1> and <P2>"."""
    m = re.search(rf"((?:<P\d+>{_JOIN})*<P\d+>,? (?:and|&|along with|as well as) (?:the )?){re.escape(tag)}", text)
    return [*re.findall(r"<P\d+>", m.group(1)), tag] if m else [tag]


def is_real(m: re.Match[str], sk: Skeleton, frame: Frame) -> bool:
    """False for a match that a plan, a denial, a condition or somebody's saying stands in."""
    first = min(m.start(k) for k, v in m.groupdict().items() if v and k in _OUTCOME)
    lead = sk.text[max(0, first - 40) : first] if frame.name in ("declared", "winner_is") else ""
    inner = lead + re.sub(r"<[A-Z]\d+>", "", sk.text[m.start() : m.end()])
    near = inner
    if m.groupdict().get("v"):
        near = sk.text[max(first, m.start("v") - 35) : m.end("v")]
    if m.groupdict().get("v"):
        negated = re.search(r"\b(?:not|never|n't|neither|nor|failed to|no one|nobody)(?: [a-z]+)? $", sk.text[: m.start("v")])
    else:
        negated = _NEGATED.search(near)
    if _UNREAL.search(near) or negated or _SAID.search(inner):
        return False
    if frame.tags.get("needs") == "seat" and "<S" not in sk.text and not re.search(r"\b(?:seat|constituency)\b", sk.text[: m.end()]):
        return False
    return not re.search(r"\b(?:if|unless|whether|would|had .{0,60} not)\b[^,;]*$", sk.text[:first], re.I)


def _nearest(text: str, at: int, places: list[tuple[int, str | None]], *, is_table: bool = False) -> str | None:
    """The seat of the same part of the sentence, else the last before, else the first after."""
    if len({s for _, s in places}) == 1:
        return places[0][1]
    if is_table or re.match(r"\s*<S\d+>", text):
        return next((s for p, s in reversed(places) if p < at), places[0][1])
    cuts = [0, *(m.start() for m in re.finditer(r";|, while |, whereas | while |, but |, and (?=<P|in |PML|PPP)|\u2014", text)), len(text)]
    begin = max(c for c in cuts if c <= at)
    end = min(c for c in cuts if c > at) if at < len(text) else len(text)
    inside = [(abs(p - at), s) for p, s in places if begin <= p < end]
    if inside:
        return min(inside)[1]
    before = [s for p, s in places if p < at]
    return before[-1] if before else places[0][1]


def votes_of(sk: Skeleton) -> dict[str, int]:
    """Votes of each person (or headed party) of the sentence."""
    text = sk.text
    marks = [(m.start(), m.end(), m.group(1), m.group(2)) for m in re.finditer(r"<([PON])(\d+)>", text)]
    marks = [x for x in marks if x[2] != "O" or _HEADED.match(text[x[1] : x[1] + 40])]
    numbers = [x for x in marks if x[2] == "N"]
    who = [x for x in marks if x[2] != "N"]
    if not numbers or not who:
        return {}
    out: dict[str, int] = {}
    if "respectively" in text:
        before = [x for x in who if x[1] <= numbers[0][0]]
        if 1 < len(numbers) <= len(before):
            before = before[-len(numbers) :]
            return {p[2] + p[3]: sk.number(int(n[3])) for p, n in zip(before, numbers, strict=True)}
    for n in numbers:
        nxt = next((x for x in who if x[0] > n[0]), None)
        if nxt is not None and _FOLLOW.match(text[n[1] : nxt[0]]):
            out.setdefault(nxt[2] + nxt[3], sk.number(int(n[3])))
            continue
        before = [x for x in who if x[0] < n[0]]
        if len(before) > 1 and _PARTICIPLE.search(text[before[-1][1] : n[0]]) and _BEATEN.search(text[before[0][1] : before[-1][0]]):
            subject = before[0][2] + before[0][3]
            if subject not in out:
                out[subject] = sk.number(int(n[3]))
                continue
        if _RIVALS.search(text[: n[0]]) and out:
            free = [x for x in before if x[2] + x[3] not in out]
            if free:
                out[free[-1][2] + free[-1][3]] = sk.number(int(n[3]))
            continue
        for prev in reversed(before):
            tag = prev[2] + prev[3]
            if tag in out:
                break
            if ";" in text[prev[1] : n[0]] and not sk.is_row:
                break
            if re.search(r"\b(?:said|says|told|claim(?:s|ed)|stated|alleged)\b", text[prev[1] : n[0]]):
                break
            out[tag] = sk.number(int(n[3]))
            break
    return out
