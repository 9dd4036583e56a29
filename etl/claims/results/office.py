"""Votes in a house for an office: senators, speakers, chief ministers, prime ministers, presidents."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.frames import Frame
from etl.claims.mentions import Mention
from etl.claims.results.contest_frames import PAIRS, SINGLES
from etl.claims.results.contests import is_real, list_of, subject_of, votes_of
from etl.claims.results.context import is_history
from etl.claims.results.houses import house_of
from etl.claims.results.skeleton import Skeleton, skeleton
from etl.claims.text import Sentence
from etl.records import Evidence, Result

_SLUG = {"NA": "na", "PP": "punjab", "PS": "sindh", "PK": "kp", "PB": "balochistan", "GB": "gb", "AJK": "ajk", "SENATE": "senate"}
_REGION = (
    ("ajk", r"\b(?:AJK|Azad (?:Jammu (?:and|&) )?Kashmir|AJ&K|Muzaffarabad)\b"),
    ("gb", r"\b(?:GB|Gilgit-?\s?Baltistan)\b"),
    ("punjab", r"\bPunjab\b"),
    ("sindh", r"\bSindh\b"),
    ("kp", r"\b(?:KP|KPK|Khyber[- ]Pakhtunkhwa)\b"),
    ("balochistan", r"\bBalochistan\b"),
)
_OFFICES = (
    ("senator", r"\b[Ss]enate(?:'s)? (?:elections?|polls?|seats?|by-elections?|by-polls?|vote|berths?|general|technocrat|women)\b|seats? (?:of|in) the (?:Senate|upper house)|elected (?:as )?(?:a )?senators?\b|[Ss]enators?-elect|elected to the (?:Senate|upper house)"),
    ("deputy_chairman_senate", r"\b(?:became|elected|as|for|new) (?:the )?deputy chairman(?:ship)?\b(?! of the (?!Senate|upper))|\b[Dd]eputy [Cc]hairman(?:ship)?\b(?=.{0,80}\b[Ss]enate\b)|\b[Ss]enate(?:'s)? deputy chairman"),
    ("chairman_senate", r"\b(?:[Ss]enate [Cc]hairman(?:ship)?|[Cc]hairman (?:of the )?[Ss]enate|chairmanship of the (?:Senate|upper house))\b"),
    ("deputy_speaker", r"\b[Dd]eputy [Ss]peaker(?:'s|ship)?\b"),
    ("speaker", r"\b[Ss]peaker(?:'s|ship)?\b"),
    ("opposition_leader", r"\b(?:[Ll]eader of the [Oo]pposition|[Oo]pposition [Ll]eader)\b"),
    ("chief_minister", r"\b(?:[Cc]hief [Mm]inister(?:'s|ship)?|[Ll]eader of the [Hh]ouse|CM)\b"),
    ("prime_minister", r"\b(?:[Pp]rime [Mm]inister(?:'s|ship)?|premier(?:ship)?|PM)\b"),
    ("president", r"\b(?:[Pp]residential (?:election|poll|contest|race)|(?:AJK|Azad Kashmir) [Pp]resident|[Pp]resident of (?:Pakistan|the country|AJK|Azad|the republic)|head of state|elected (?:as )?(?:the |Pakistan's )?(?:\d+\w+ )?president)\b(?! of (?!Pakistan|AJK|Azad|the country))"),
    ("senator", r"\b(?:[Ss]enate|senators?|Senators?|upper house|technocrats?)\b"),
)  # fmt: skip
_COMPILED = tuple((code, re.compile(p)) for code, p in _OFFICES)
_REGIONS = tuple((code, re.compile(p)) for code, p in _REGION)
_POLL = re.compile(r"\b(?:outvoted|elect(?:ed|ion|ions|s|ing)?|vot(?:e|es|ed|ing)|ballots?|poll(?:s|ed|ing)?|unopposed|contest|by-election|by-poll|slips|first[- ]preference|preferences|secret|raised|hands|chose|chosen|choice|installed|crowned|picked|show of hands|division|count(?:ed|ing)?|numbers|chair|made to sit|gone to|goes to|went to|fell|won|winners?|defeat(?:ed|ing)?|bagged|tally)\b", re.I)
_TRIGGER = re.compile(r"\b(?:votes?|ballots?|elected|re-elected|unopposed|won|wins|defeat|beat|polled|slips|contest|received|secured|bagged|got|preferred|preferences|returned|through|against|declared|lost|picked|seats?)\b|\b\d{2,3}\b", re.I)
_ONE = r"<P\d+>(?: \([^)]{0,30}\))?"
_LIST = rf"{_ONE}(?:(?:, (?:and )?| and |, while | as well as )(?:the )?{_ONE})*"
# Ways to say it that only a house has; the same groups as in contest_frames.
FRAMES = (
    Frame(
        "house_preferred",
        r"\b(?:preferred|chose|elected|picked) (?:[^.;:<]|<[OLMKN]\d+>){0,40}?(?P<w><P\d+>)(?:[^.;:<]|<[OL]\d+>){0,30}? (?:over|instead of|ahead of) (?:[^.;:<]){0,40}?(?P<l><P\d+>)",
        ("By 185 votes to 175, the Punjab Assembly preferred the PTI's Malik Noor Bhachar over the PML-N's Tanvir Dogar as its speaker.",),
    ),
    Frame(
        "house_without_contest",
        r"(?:without a contest|unopposed|uncontested|without (?:any )?(?:opposition|vote|voting)),? (?:to|by|for) (?:[^.;:<]){0,20}?(?P<w><P\d+>)",
        ("The deputy speaker's office in the Punjab Assembly fell without a contest to Fakhra Tiwana of the PTI.",),
    ),
    Frame(
        "house_made_to_sit",
        r"(?:seat|chair|office|slot|post) of (?:[^.;:<]|<[OLV]\d+>){0,70}?(?P<w><P\d+>)(?:[^.;:<]|<[OLN]\d+>){0,30}?(?:has been made to sit|was elected|sits|now sits|has been installed)",
        ("In the seat of deputy speaker of the AJK Assembly, Chaudhry Riasat Gujjar of the PTI has been made to sit.",),
    ),
    Frame(
        "house_picked_up",
        r"(?<!> )(?<!votes )\b(?:picked up|taken|bagged|won|clinched|secured|shared|filled|captured),? (?:[^.;:<]){0,50}?\bby (?:[^.;:<]){0,20}?(?P<w><P\d+>)",
        ("The remaining Senate seat was picked up by Ihsanul Haq of the JUI-F with 18 votes.",),
    ),
    Frame(
        "house_elected_as",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNK]\d+>){0,60}?\b(?:was|were|has been|have been|is|stands|got|been|being)(?: on <D\d+>)? (?:re-?)?(?:elected|voted in|chosen|sworn)\b(?! (?:to the|from|on))",
        ("Gul Zaman Khan of the PTI was elected chief minister of Gilgit-Baltistan with 22 votes.",),
    ),
    Frame(
        "house_elected",
        r"\b(?:elects|elected|re-elected|voted in|chose|chooses|votes in),? (?:[^.;:<]|<[OLMKN]\d+>){0,40}?(?P<w><P\d+>) (?:as|the|its|to be|chief|prime|speaker|deputy|president|leader|chairman)",
        ("The National Assembly on Sunday elected Omar Sher Wattoo of the PML-N as prime minister with 201 votes.",),
    ),
    Frame(
        "house_to_senate",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNK]\d+>){0,40}?\b(?:(?:also )?made it|went|returned|walked|sailed|made (?:his|her|their) way|entered|reached|elected|got|was sent|were sent|booked (?:his|her) place)(?: back)?(?: to| into| in)? (?:the )?(?:[Ss]enate|upper house|upper chamber)\b",
        ("Niaz Ahmed of the PML-N and Attaul Haq of the JUI-F also made it to the Senate.",),
    ),
    Frame(
        "house_winners_are",
        rf"\b(?:winners|successful candidates|elected senators|new senators|those elected|returned candidates|senators-elect|[Ee]lected (?:on|from|to|against))(?:[^.;<]|<[OLN]\d+>){{0,60}}?\b(?:are|were|include|included|:) ?(?P<w>{_LIST})",
        ("The PTI's winners on the Senate's general seats are Murad Saeed, Faisal Javed and Noor Qadri.",),
    ),
    Frame(
        "house_seats_went",
        rf"\b(?:seats?|slots?|berths?|places?) (?:[^.;:<]|<[LO]\d+>){{0,40}}?\b(?:went|gone|fell|go|goes|was won|were won|were bagged|was bagged|were taken|was taken|were filled|were shared|ended in favour|was decided in favour|was clinched|were clinched)(?: to| by| of| among)? (?P<w>{_LIST})",
        ("The two technocrat seats of the Senate went to Sarmad Ali and Zamir Ghumro of the PPP.",),
    ),
    Frame(
        "house_in",
        r"\bhas (?:a |its |got a )?new (?:[^.;:<]|<[L]\d+>){2,50}? in (?P<w><P\d+>)",
        ("The Gilgit-Baltistan Assembly has elected a new leader of the house: it has a new chief minister in Wazir Hasnain of the PTI.",),
    ),
    Frame(
        "house_seats_taken",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNK]\d+>){0,40}?\b(?:won|bagged|secured|took|clinched|grabbed|captured|claimed|picked up|shared|filled) (?:[a-z-]+ |<[KN]\d+> ){0,4}(?:seats?|slots?|berths?)\b",
        ("Azam Swati of the PTI and Dilawar Khan of the JUI-F bagged the two technocrat seats of the Senate.",),
    ),
    Frame(
        "house_saw_elected",
        r"\b(?:saw|got|had|with) (?:[^.;:<]|<O\d+>){0,20}?(?P<w><P\d+>) (?:being |get )?(?:elected|returned|voted in)\b",
        ("Voting for the new AJK premier saw PTI's Tanvir Ilyas elected without opposition.",),
    ),
    Frame(
        "house_chair",
        r"(?P<w><P\d+>) is (?:now )?(?:the |Pakistan's |AJK's )?(?:new |next |<[A-Z]\d+> |\d+(?:st|nd|rd|th) )?(?:[a-z]+ )?(?:man|woman|person|leader|politician)? ?(?:to (?:sit|hold|occupy|take)|in the chair|prime minister|premier|chief minister|speaker)",
        ("Khwaja Farooq Sulehri is the 14th man to sit in the chair of AJK prime minister, 32 members having voted for him.",),
    ),
    Frame(
        "house_new",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNK]\d+>){0,30}?\b(?:is (?:now )?the new|becomes the|became the (?:new|first|second|third))\b",
        ("PPP's Faisal Rathore is the new premier of Azad Kashmir after a vote in the assembly.",),
    ),
    Frame(
        "house_cruised",
        r"(?P<w><P\d+>)(?:[^.;:<]|<[OLDNK]\d+>){0,60}?\b(?:cruised in|scraped through|sailed through|romped home|cruised through|squeaked through|is the new|becomes?|became|to take <K\d+> of|will be the new)\b",
        ("Dr Aqsa Rehan Malik of the PML-N cruised in with 219 votes for the technocrats' seat of the Senate.",),
    ),
)
_OTHER_BODY = re.compile(
    r"\b(?:intra-party|[Bb]ar (?:[Aa]ssociation|[Cc]ouncil)|press club|chamber of commerce|union|association|federation|district council|mayor|tehsil|per cent|survey|poll of|Secretary General|secretary (?:general|information|finance)"
    r"|committee|no-confidence|no-trust|vote of confidence|confidence (?:vote|motion)|party (?:president|chairman|chief)|chairman of the (?!Senate)|Lok Sabha|Congress|BJP|White House|US |Iran|India)\b"
)
_SEAT_KIND = re.compile(r"^(?:[-\u2022*] ?)?(?:[A-Z][a-z]+(?: [A-Z][a-z]+)? )?(?:[Gg]eneral|[Tt]echnocrats?|[Ww]omen'?s?|[Mm]inorit(?:y|ies)|[Uu]lema)[a-z' /-]{0,30}(?:seats?)?(?: \([^)]{0,20}\))?[:\u2013\u2014-] ")
_THEY = re.compile(r"(?:They|These|Those) (?:are|were|include|included)\b|(?:The )?(?:winners|seven|six|five|four|three|names) (?:are|were|include)\b")
_CHOSEN = re.compile(r"\b(?:elected|unopposed|without a (?:vote|contest)|returned|won|winners|through)\b")
_REFUSE = re.compile(r"\b(?:nominated|nominee for|will be|candidate for|announced (?:to )?support|(?:filed|submitted) (?:[a-z]+ ){0,2}papers|to contest|general election|MNA|MPA from|vice president|president of the party|party president|central president|provincial president|cabinet|sworn in as ministers?)\b")


class OfficeReader:
    """Walks through an article and remembers which office is being voted on."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.office: str | None = None
        self.paragraph = -9
        self.entries: dict[tuple[str, int], Result] = {}
        self.he: Mention | None = None
        self.article = self._article_office()
        self.told: tuple[str, int] | None = None  # office and paragraph of the last votes told
        self.paragraph_now = -1

    def read(self) -> list[Result]:
        for sentence in self.doc.sentences:
            self._sentence(sentence)
        return self._settled()

    def _article_office(self) -> str | None:
        """The office of a story about a vote in a house: told by title or opening, with votes somewhere."""
        head = " ".join(s.text for s in self.doc.sentences if s.is_title or s.paragraph <= 3)
        if not re.search(r"\bSenate (?:seats?|elections?|polls?|count|by-)|\bvotes?\b|\bballots?\b|\bslips\b|first[- ]preference|\belected\b|\bhands\b|\bpolled\b", self.doc.norm.text, re.I):
            return None
        office = _office(head, self._house_text()) if _POLL.search(head) else None
        if any(m.kind == "seat" for ms in self.doc.mentions for m in ms) and office != "senator":
            return None
        return office

    def _house_text(self) -> str:
        return self.doc.norm.text[:1500]

    def _sentence(self, sentence: Sentence) -> None:
        text = sentence.text
        self.paragraph_now = sentence.paragraph
        found = _office(text, self._house_text())
        if found and _POLL.search(text):
            self.office, self.paragraph = found, sentence.paragraph
        office = None
        if found and _POLL.search(text):
            office = found
        elif self.office and sentence.paragraph - self.paragraph <= (3 if self.office == self.article else 1):
            office = self.office
        elif self.article is None and self.office is None and re.search(r"\b(?:votes?|vote count|ballots?)\b", text) and sentence.index + 1 < len(self.doc.sentences):
            office = _office(self.doc.sentences[sentence.index + 1].text, self._house_text())
        elif self.article and (re.search(r"\bvotes\b|\bballots\b|\bslips\b|\bhands\b|\bpreferences\b", text) or (self.article == "senator" and (" | " in text or _SEAT_KIND.match(text)))):
            office = self.article
        people = self.doc.of_kind(sentence, "person")
        if office and (people or (self.he and re.match(r"[\"']?(?:He|She)\b", text))) and _TRIGGER.search(text) and not self.doc.of_kind(sentence, "seat"):
            self._read(sentence, office, bool(found))
        self.he = subject_of(self.doc, sentence) or self.he

    def _read(self, sentence: Sentence, office: str, is_said: bool) -> None:
        text = sentence.text
        if re.search(r"\bwill (?:also )?be cast\b|\bwill vote\b|\b(?:assured|promised|pledged|announced)\b[^.]{0,60}\b(?:votes?|support)\b", text):
            return
        if is_history(self.doc, text) or self._is_other_body(text):
            return
        sk = skeleton(self.doc, sentence, self.he, least=1)
        outcomes: dict[str, tuple[str, str]] = {}
        if _THEY.match(text) and sentence.index and _CHOSEN.search(self.doc.sentences[sentence.index - 1].text):
            outcomes.update({tag: ("won", "house_they") for tag in re.findall(r"<(P\d+)>", sk.text)})
        if " | " in sk.text and office == "senator" and not re.search(r"<N\d+>", sk.text):
            outcomes.update({tag: ("won", "house_list") for tag in re.findall(r"<(P\d+)>", sk.text)[:1]})
        for frame in (*FRAMES, *PAIRS, *SINGLES):
            for m in frame.find(sk.text):
                groups = {k: v for k, v in m.groupdict().items() if k in "wl" and v and v[1] == "P"}
                if frame.name in ("house_winners_are", "house_seats_went", "house_in", "house_they", "house_seats_went"):
                    if not groups or not is_real(m, sk, frame):
                        continue
                    for tag in re.findall(r"<P\d+>", groups["w"]):
                        outcomes.setdefault(tag.strip("<>"), ("won", frame.name))
                    continue
                if not groups or any(v.strip("<>") in outcomes for v in groups.values()) or not is_real(m, sk, frame):
                    continue
                for k, tag in groups.items():
                    for each in list_of(tag, sk.text) if len(groups) == 1 and k == "w" else [tag]:
                        outcomes.setdefault(each.strip("<>"), ("won" if k == "w" else "lost", frame.name))
        if office == self.article == "senator" and _SEAT_KIND.match(text):
            for tag in re.findall(r"<(P\d+)>", sk.text):
                outcomes.setdefault(tag, ("won", "house_list"))
        votes = {t: n for t, n in votes_of(sk).items() if t[0] == "P" and n < 1200} if self._is_vote_talk(text, office) or self._is_story_of(office) else {}
        pair = re.search(r"(?:\b(?:by|,|vote of|count of|score of) |, )<[NMK](\d+)>(?: votes)?(?: to |-| against )<[NMK](\d+)>(?! of| for| by)", sk.text)
        if pair:
            order = {o: t for t, (o, _) in outcomes.items()}
            for o, k in (("won", 1), ("lost", 2)):
                if o in order:
                    votes[order[o]] = int(sk.mentions[int(pair.group(k))].value or 0)
        if not votes and (not (is_said or office == self.article) or _REFUSE.search(text)):
            return
        votes = {t: n for t, n in votes.items() if t in outcomes or _told_votes(sk.text, t, n, sk)}
        if votes:
            self.told = (office, sentence.paragraph)
        for tag in dict.fromkeys([*outcomes, *votes]):
            outcome, rule = outcomes.get(tag, (None, "votes"))
            if tag not in votes and votes and rule in ("won_bare", "lost", "rival") and not is_said:
                continue
            if tag not in votes and rule not in _STRONG_RULES:
                continue
            self._enter(sentence, sk, int(tag[1:]), office, outcome, votes.get(tag), rule)

    def _is_story_of(self, office: str) -> bool:
        """True where the whole story is of this vote, and its numbers beside people are votes; not so for the
        head of a federal or provincial government, beside whom seats of parties are counted."""
        return office == self.article and (office == "senator" or office.endswith(("_ajk", "_gb")) or "speaker" in office)

    def _is_other_body(self, text: str) -> bool:
        """Parties, bars, clubs and unions elect presidents too."""
        return bool(_OTHER_BODY.search(text))

    def _is_vote_talk(self, text: str, office: str) -> bool:
        if self.article == office and re.search(r"\b(?:secured|bagged|polled|obtained|garnered|hands|tally|count|in (?:his|her) favou?r|stood up|raised|ticked|marked|named|preferred|against)\b", text):
            return True
        return bool(re.search(r"\b(?:votes|one vote|ballots?|slips|first[- ]preferences?|preferences|polled)\b", text)) or (office == self.article == "senator") or self.told == (office, self.paragraph_now)

    def _enter(self, sentence: Sentence, sk: Skeleton, k: int, office: str, outcome: str | None, votes: int | None, rule: str) -> None:
        mention = sk.people[k]
        evidence = self.doc.evidence(sentence)
        if mention.person is None:
            return
        key = (office, mention.person.index)
        old = self.entries.get(key)
        party = mention.party or sk.party.get(k) or self.doc.party_of(mention)
        backed = sk.backed.get(k) or mention.backed_by
        proof: tuple[Evidence, ...] = (old.evidence if old else ()) + ((evidence,) if evidence else ())
        self.entries[key] = Result(
            kind="office_vote",
            office=office,
            person=mention.person.name,
            person_id=mention.person.person_id,
            party=(old.party if old else None) or party,
            backed_by=(old.backed_by if old else None) or backed,
            outcome=(old.outcome if old else None) or outcome,  # type: ignore[arg-type]
            votes=old.votes if old and old.votes is not None else votes,
            evidence=proof[:3],
            rule=old.rule if old and old.outcome else f"office:{rule}",
            confidence=0.8,
        )

    def _settled(self) -> list[Result]:
        """Outcomes by votes where none is told: the rival of one who won lost; else the most votes win."""
        import dataclasses

        out: list[Result] = []
        for (office, _), r in self.entries.items():
            if not r.evidence:
                continue
            if r.outcome is None:
                rivals = [o for (f, _), o in self.entries.items() if f == office and o is not r]
                beaten = any(o.outcome == "won" and (o.votes or 0) > (r.votes or 0) for o in rivals)
                same = [o for o in rivals if set(o.evidence) & set(r.evidence) and o.votes is not None]
                if office == "senator" and len(same) >= 2:
                    beaten = False
                    rivals = []
                beaten = beaten or any(o.outcome is None and (o.votes or 0) > (r.votes or 0) for o in rivals if set(o.evidence) & set(r.evidence))
                r = dataclasses.replace(r, outcome="lost" if beaten else "won")
            out.append(r)
        return out


_STRONG_RULES = {"house_to_senate", "house_winners_are", "house_seats_taken", "house_saw_elected", "house_chair", "house_list", "house_new", "house_picked_up", "house_preferred", "house_without_contest", "house_made_to_sit", "house_elected_as", "house_elected", "pair_beat", "pair_passive", "won_seat", "declared"}


_VOTE_VERB = re.compile(
    r"\b(?:got|gets|getting|secur|bagg|poll|receiv|obtain|took|takes|taking|with|won|garner|manag|muster|has|had|gain|collect|on|at|cast|for|of|by|to|in favour|scor|fetch|drew|votes?)\w*\b|[|:(,\u2014-]\s*$"
)


def _told_votes(text: str, tag: str, votes: int, sk: Skeleton) -> bool:
    """True where a verb of polling stands near between a person and the number."""
    at = text.find(f"<{tag}>")
    found = [m.start() for m in re.finditer(r"<N(\d+)>", text) if sk.number(int(m.group(1))) == votes]
    if not found:
        return False
    number = min(found, key=lambda i: abs(i - at))
    a, b = sorted((at, number))
    between = text[a + 4 : b]
    return len(between) < 90 and bool(_VOTE_VERB.search(between) or len(between) < 4) and not re.search(r"\b(?:exchange|memorandum|promised|needs?|need)\b", between)


def _office(text: str, around: str) -> str | None:
    """The office a text speaks of, with its house or region: speaker_punjab, prime_minister_ajk."""
    for code, pattern in _COMPILED:
        m = pattern.search(text)
        if m is None:
            continue
        if code == "chairman_senate" and re.search(r"\b[Dd]eputy chairman\b", text) and not re.search(r"(?<!eputy )(?<!eputy [Cc])[Cc]hairman", text):
            return "deputy_chairman_senate"
        if code in ("senator", "chairman_senate", "deputy_chairman_senate"):
            return code
        if code in ("speaker", "deputy_speaker", "opposition_leader"):
            house = house_of(text) or house_of(around) or "NA"
            return f"{code}_{_SLUG[house]}"
        region = _region(text) or _region(around)
        if code == "chief_minister":
            if region == "ajk":
                return "prime_minister_ajk"
            if region is None and re.search(r"[Ll]eader of the [Hh]ouse", text) and house_of(text) in ("NA", None):
                return "prime_minister"
            return f"chief_minister_{region}" if region else None
        if code in ("prime_minister", "president"):
            return f"{code}_ajk" if region == "ajk" else code
        return code
    return None


def _region(text: str) -> str | None:
    return next((code for code, pattern in _REGIONS if pattern.search(text)), None)
