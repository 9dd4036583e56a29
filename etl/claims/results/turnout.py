"""Turnout: which share of the voters came, and where."""

from __future__ import annotations

import re

from etl.claims.document import Document
from etl.claims.results.confidence import confidence
from etl.claims.results.context import Election, election_year, is_history, sentence_election
from etl.claims.results.houses import house_of, seat_before
from etl.claims.results.topic import Topic, is_foreign, is_of_local_body
from etl.claims.results.turnout_frames import FOLLOWING, FRAMES
from etl.claims.results.turnout_near import TALK, figures_listed, figures_near
from etl.claims.text import Sentence
from etl.records import Result

# A number that is no percentage in words can still be one: "26.8 in every 100", "48.1pc", "Sindh's 43.7".
_SHARE = re.compile(r" ?pc\b| (?:in|out of|of|from) (?:every |each )?(?:100|hundred)|[.,;)]|$")
_HINT = re.compile(
    r"turn-?ed|turn-?out|turnout|turned|participat|percentage|registered|voters?\b|electorate|rolls"
    r"|showed up|came out|booths|ballot|braved|polling ratio|eligible|at home|every|each|figure|voted"
    r"|votes|it (?:was|stood)",
    re.I,
)
_NOT = re.compile(
    r"\b(?:turn-?out in the (?:[a-z]+ )?(?:division|district|city|region)\b(?! \()|rejected|(?:fe)?male (?:voters?'? )?turnout|(?:wo)?men'?s turnout|turnout (?:among|of (?:(?:fe)?male|(?:wo)?men|young|youth))|(?:fe)?male voters|(?:wo)?men (?:voters )?(?:account\w*|compris\w*|constitut\w*|mak\w*|were|was)|(?:some|several|many|certain|few|various) (?:[a-z]+ )?polling stations|of (?:the )?votes|of (?:the )?(?:valid )?votes"
    r" polled|tax|inflation|growth|price|GDP|budget|quota|reserved|expected|likely|predict|forecast"
    r"|hoped|hopes|"
    r"will|would|(?:less than|at least) <C\d+> (?:of )?women|girls' school|boys' school|at an? (?:village|booth|school|polling station)|needed|mandatory|recheck|salary|increase|raise"
    r"|surcharge|popularity|approval|survey|threshold|minimum|must|polling is void)\b",
    re.I,
)
_EARLIER = re.compile(
    r"(?:\b(?:from|against|(?<!more )(?<!less )(?<!fewer )than|down from|up from|compared (?:to|with)"
    r"|as opposed to|in contrast to)\b[^<]{0,40}$"
    r"|\b(?:at|by|till|until) (?:noon|midday|mid-day|<[KN]\d+>(?::<[KN]\d+>)? ?(?:am|pm|o'clock))[^<]{0,40}$)",
    re.I,
)

_HAD = re.compile(r"\bhad (?:been|stood|remained|touched|recorded|reached|hovered|crossed)\b[^<]{0,30}$")
_ANOTHER_TIME = re.compile(
    r"\b(?:19|20)\d\d\b|\bgeneral election|\blast (?:election|time|year)|\bprevious|\bearlier|\bsame (?:seat|constituency)|\b(?:in|last) (?:February|July|May)\b"
)


def _is_earlier(sentence: str, before: str) -> bool:
    """True for a figure that the words before it make one of an earlier poll."""
    return bool(_EARLIER.search(before) or (_HAD.search(before) and _ANOTHER_TIME.search(sentence)))


# Where one figure's clause ends and the next one's begins.
_BREAK = re.compile(
    r";|,? while |,? whereas |,? and (?=in <|(?:the |a )?(?:lowest|highest)|<[SL]\d+>)|, (?=in <[LS])|,? followed by "
)


def _clause(text: str, at: int) -> tuple[int, int]:
    """The bounds of the clause around a place."""
    cuts = [0, *(m.end() for m in _BREAK.finditer(text)), len(text)]
    return max(c for c in cuts if c <= at), min((c for c in cuts if c > at), default=len(text))


def _seats_in_order(text: str, k: int) -> int | None:
    """The mention of the seat that a figure belongs to where seats and figures are listed side by side."""
    figures = [int(m) for m in re.findall(r"<C(\d+)>", text)]
    seats = [int(m) for m in re.findall(r"<S(\d+)>", text)]
    listed = "respectively" in text and len(figures) == len(seats) > 1
    return seats[figures.index(k)] if listed and k in figures else None


def read_turnout(doc: Document, topic: Topic) -> list[Result]:
    """Turnout figures of the article; one claim a place."""
    out: list[Result] = []
    seen: set[tuple[object, ...]] = set()
    for sentence in doc.sentences:
        numbers = doc.of_kind(sentence, "number")
        last = doc.sentences[sentence.index - 1] if sentence.index else None
        before = last.text if last is not None else ""
        if last is not None and _THAT_IS.match(sentence.text):
            out += _told_before(doc, topic, sentence, last)
        if sentence.is_title or not any(n.is_percent or _SHARE.match(doc.norm.text, n.end) for n in numbers):
            continue
        if not _HINT.search(sentence.text) or is_foreign(sentence.text) or topic.is_local:
            continue
        if is_history(
            doc,
            re.sub(
                r"\b(?:from|against|compared (?:to|with)|than|in contrast to)\b[^,;.]*(?:19|20)\d\d",
                "",
                sentence.text,
            ),
        ):
            continue
        here = sentence.text + (before if last is not None and last.paragraph == sentence.paragraph else "")
        if is_of_local_body(here) and not doc.of_kind(sentence, "seat"):
            continue
        follows = bool(re.search(r"\b(?:turn-?out|participation)\b", before, re.I))
        for claim in _of_sentence(doc, topic, sentence, follows=follows, is_talk=bool(TALK.search(here))):
            key = (claim.constituency, claim.assembly, claim.turnout_pct)
            if key not in seen:
                seen.add(key)
                out.append(claim)
    return out


# "38.6pc. That is the turnout in NA-256": the figure stands in the sentence before.
_THAT_IS = re.compile(
    r"(?:That|This|Such) (?:is|was) (?:the )?(?:[a-z]+ )?(?:turn-?out|participation|(?:polling|voting) (?:percentage|ratio))\b"
)


def _told_before(doc: Document, topic: Topic, sentence: Sentence, last: Sentence) -> list[Result]:
    figures = [m for m in doc.of_kind(last, "number") if m.is_percent or _SHARE.match(doc.norm.text, m.end)]
    seats = [m.seat for m in doc.of_kind(sentence, "seat")]
    house = None if seats else house_of(sentence.text)
    if len(figures) != 1 or last.is_title or len(seats) > 1 or not (seats or house):
        return []
    election = sentence_election(sentence, topic.election)
    return [_result(doc, sentence, election, seats[0] if seats else None, house, figures[0].value, "near")]


def _of_sentence(doc: Document, topic: Topic, sentence: Sentence, *, follows: bool, is_talk: bool) -> list[Result]:
    """`follows`: the sentence before names the turnout; `is_talk`: it or this one speaks of who voted."""
    mentions = doc.mentions[sentence.index]
    text = re.sub(r"<N(\d+)>(?=pc\b)", r"<C\1>", doc.masked(sentence))
    text = re.sub(
        r"<N(\d+)>", lambda m: f"<C{m.group(1)}>" if mentions[int(m.group(1))].is_percent else m.group(), text
    )
    found: dict[int, str] = {}
    for frame in (*FRAMES, FOLLOWING) if follows else FRAMES:
        for m in frame.find(text):
            figure = "c" if m.group("c") else "a"
            k = int(m.group(figure)[2:-1])
            value = mentions[k].value or 0
            inner = text[max(0, m.start() - 50) : m.end() + 30]
            if (
                k in found
                or (m.group(figure)[1] == "N" and text[m.end(figure) : m.end(figure) + 3] in (" se", " sta"))
                or not 3 <= value <= 100
                or (frame.name in ("came", "came_before", "in_hundred") and found)
            ):
                continue
            if frame.tags.get("needs") == "voters":
                second = re.search(r"<[NK](\d+)>", text[m.start("c") + 4 : m.end()])
                base = mentions[int(second.group(1))].value if second else 100
                if base != 100 or not re.search(r"voter|electorate|rolls|registered|turn|ballot|booth", text):
                    continue
            if _NOT.search(re.sub(r"\bcould not\b", "", inner)) or _is_earlier(sentence.text, text[: m.start(figure)]):
                continue
            found[k] = frame.name
    if found:
        for m in re.finditer(r"<L\d+>'s <[CN](\d+)>", text):
            if 3 <= (mentions[int(m.group(1))].value or 0) <= 100:
                found.setdefault(int(m.group(1)), "turnout_next")
        for m in re.finditer(
            r"(?:;|,? and|,? but|,? while|,? whereas|, (?=in <))(?:[^;<]|<[LSPDO]\d+>){3,120}?<[CN](\d+)>(?:(?: in (?:the )?<[LS]\d+>)|(?=pc|[.,;]|$| per| and | in ))",
            text,
        ):
            value = mentions[int(m.group(1))].value or 0
            if (
                int(m.group(1)) not in found
                and 3 <= value <= 100
                and re.search(r"<[LS]\d+>|\bprovince\b|\bcountry\b", m.group())
                and not _NOT.search(m.group())
            ):
                found[int(m.group(1))] = "turnout_next"
        if "respectively" in text and len(re.findall(r"<S\d+>", text)) == len(re.findall(r"<C\d+>", text)):
            for m in re.finditer(r"<C(\d+)>", text):
                found.setdefault(int(m.group(1)), "turnout_next")
        for m in re.finditer(
            r" and (?:the |a )?(?:lowest|highest|least|most)(?: [a-z]+){0,2} \(?<C(\d+)>\)? [a-z ]{0,12}in <[SL]\d+>",
            text,
        ):
            found.setdefault(int(m.group(1)), "turnout_next")
    listed = figures_listed(text) if is_talk else {}
    if is_talk:
        for k in [*figures_near(text, mentions), *listed]:
            if not _is_earlier(sentence.text, text[: re.search(rf"<[CN]{k}>", text).start()]):  # type: ignore[union-attr]
                found.setdefault(k, "near")
    return [_claim(doc, topic, sentence, k, name, text, listed.get(k)) for k, name in found.items()]


_MANY_SEATS = 4
_HOUSE_OF = {"Punjab": "PP", "Sindh": "PS", "Khyber Pakhtunkhwa": "PK", "Balochistan": "PB"}
_THERE = re.compile(
    r"\b(?:there|here|(?:the|this|that) (?:[a-z]+ )?(?:constituency|seat|contest|race)|(?:in|of) (?:the former|the latter))\b",
    re.I,
)


def _seat_of_paragraph(doc: Document, topic: Topic, sentence: Sentence) -> str | None:
    """The seat that "there" means: the last named before in the paragraph, or the only one of a place named in it."""
    before = [s for s in doc.sentences[: sentence.index] if s.paragraph == sentence.paragraph]
    for s in reversed(before):
        seats = [m.seat for m in doc.mentions[s.index] if m.seat]
        if seats:
            return seats[-1]
        for m in doc.of_kind(s, "place"):
            options = topic.place_seats.get(m.place or "", set())
            if len(options) == 1:
                return next(iter(options))
    return None


def _claim(
    doc: Document, topic: Topic, sentence: Sentence, k: int, rule: str, text: str, listed_place: int | None
) -> Result:
    mentions = doc.mentions[sentence.index]
    at = text.find(f"{k}>")
    election = sentence_election(sentence, topic.election)
    if listed_place is not None and (house := _HOUSE_OF.get(mentions[listed_place].place or "")):
        return _result(doc, sentence, election, None, house, mentions[k].value, rule)
    clause, close = _clause(text, at)
    seats = [
        (abs(m.start() - at), mentions[int(m.group(1))].seat)
        for m in re.finditer(r"<S(\d+)>", text)
        if clause <= m.start() < close
    ]
    listed = _seats_in_order(text, k)
    if listed is not None:
        seats = [(0, mentions[listed].seat)]
    here = text[clause:at]
    if not seats and sentence.text.count("%") + text.count("<C") < 2 and "province as a whole" not in here:
        seats = [(0, m.seat) for m in mentions if m.kind == "seat"][:1]
    seat = min(seats)[1] if seats else None
    if seat is None:
        known = topic.place_seats
        for m in re.finditer(r"<L(\d+)>", here):
            options = known.get(mentions[int(m.group(1))].place or "", set())
            seat = next(iter(options)) if len(options) == 1 else seat
    if seat is None and _THERE.search(sentence.text):
        seat = _seat_of_paragraph(doc, topic, sentence)
    assembly = None
    if re.search(
        r"\b(?:[Aa]cross the|[Oo]verall|[Aa]verage|all the) (?:[a-z-]+ |\d+ ){0,3}(?:seats|constituencies"
        r"|country|turnout)",
        sentence.text,
    ) and not any(m.kind == "seat" for m in mentions):
        return _result(doc, sentence, election, None, house_of(sentence.text), mentions[k].value, rule)
    region = re.search(
        r"(?:<L(\d+)>'s (?:[a-z]+ ){0,3}(?:was |at |stood at )?|\bin <L(\d+)>,? (?:[a-z]+ ){0,4}|turn-?out "
        r"(?:in|for|across) <L(\d+)> (?:[a-z]+ ){0,4})$",
        text[: max(0, at - 2)],
    )
    if seat is None and region:
        place = mentions[int(next(g for g in region.groups() if g))].place or ""
        assembly = _HOUSE_OF.get(place)
    elif seat is None and re.search(r"\bin the province\b", here):
        assembly = next(
            (s.split("-")[0] for s in (seat_before(doc, sentence),) if s and s[:2] in ("PP", "PS", "PK", "PB")),
            "PP" if re.search(r"\bPunjab|Lahore\b", doc.norm.text) else None,
        )
    if seat is None and assembly is None:
        part = re.split(r"[;]", doc.norm.text[sentence.start : sentence.end])
        said = next((p for p in part if str(mentions[k].text) in p), sentence.text)
        assembly = house_of(said)
        if assembly is None:
            seat = None if _is_of_all(doc, sentence) else seat_before(doc, sentence)
            if seat is None or election == "general":
                seat = seat if seat and election != "general" else None
                assembly = topic.house if seat is None and election == "general" else None
                assembly = assembly if assembly in ("GB", "AJK") else None
    return _result(doc, sentence, election, seat, assembly, mentions[k].value, rule)


def _is_of_all(doc: Document, sentence: Sentence) -> bool:
    """Whether a paragraph that names no seat speaks of all of the article's many seats."""
    seats = {m.seat for ms in doc.mentions for m in ms if m.kind == "seat" and m.seat}
    own = (s for s in doc.sentences if s.paragraph == sentence.paragraph)
    alone = sum(s.paragraph == sentence.paragraph for s in doc.sentences) == 1
    return len(seats) >= _MANY_SEATS - alone and not any(doc.of_kind(s, "seat") for s in own)


def _result(
    doc: Document,
    sentence: Sentence,
    election: Election,
    seat: str | None,
    assembly: str | None,
    value: float | None,
    rule: str,
) -> Result:
    evidence = doc.evidence(sentence)
    return Result(
        kind="turnout",
        election=election,
        election_year=election_year(doc, election, assembly),
        constituency=seat,
        assembly=assembly,
        turnout_pct=value,
        evidence=(evidence,) if evidence else (),  # titles are left out by the caller
        rule=f"turnout:{rule}",
        confidence=confidence(f"turnout:{rule}"),
    )
