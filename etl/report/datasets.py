"""Rows for the charts, one dataset a function.

Every row has `d`, a day as the number of days since 1970 (null where no report has one), `p`, its parties as
`|PML-N|PPP|`, and may have `t`, the last of its days. The charts filter on these three alone, so one rule holds in
the page and in the pictures.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations
from typing import Any

from etl.report.facts import Facts, Result, party_label
from etl.report.words import ARRANGEMENTS, spaced

Row = dict[str, Any]
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
EPOCH = dt.date(1970, 1, 1).toordinal()
STATUSES = ("proposed", "in_talks", "agreed", "in_force", "ruled_out", "ended")
NO_OUTLET = "Outlet not known"


def day_number(day: dt.date | None) -> int | None:
    """Days since 1970."""
    return None if day is None else day.toordinal() - EPOCH


def bars(codes: Iterable[str | None]) -> str:
    """Parties as text in which one can be looked for: `|PML-N|PPP|`."""
    return "|" + "".join(f"{code}|" for code in sorted({code for code in codes if code}))


def links(facts: Facts) -> list[Row]:
    """Pairs of parties by day: `m` meetings held, or `e` = 1 for a reported status `s` of an arrangement of both.

    `k` orders the statuses in time; what stands last on a day is the one furthest along.
    """
    met: Counter[tuple[str, str, int | None]] = Counter()
    for meeting in facts.meetings:
        if meeting.status == "held":
            met.update((a, b, day_number(meeting.first_on)) for a, b in combinations(meeting.party_codes, 2))
    rows: list[Row] = [
        {"a": a, "b": b, "d": day, "m": count, "e": 0, "s": None, "k": -1} for (a, b, day), count in met.items()
    ]
    told: set[tuple[str, str, int, str, str]] = set()
    for alliance in facts.alliances:
        for on, status in alliance.history:
            number = on.toordinal() - EPOCH
            told.update((a, b, number, status, alliance.fact_id) for a, b in combinations(alliance.party_codes, 2))
    for a, b, number, status, _ in told:
        order = number * 10 + STATUSES.index(status)
        rows.append({"a": a, "b": b, "d": number, "m": 0, "e": 1, "s": status, "k": order})
    for row in rows:
        row["p"] = bars((row["a"], row["b"]))
    return _sorted(rows)


def spans(facts: Facts) -> list[Row]:
    """Stretches of time in which an arrangement stood at a status: from its report to the next one's."""
    end = day_number(facts.last_day)
    rows: list[Row] = []
    for alliance in facts.alliances:
        label = f"{' + '.join(alliance.party_codes)}, {ARRANGEMENTS[alliance.arrangement].lower()}"
        days = [on.toordinal() - EPOCH for on, _ in alliance.history]
        ends = [*days[1:], max(end or 0, *days)] if days else []
        for (_, status), start, stop in zip(alliance.history, days, ends, strict=True):
            row = {"i": alliance.fact_id, "l": label, "s": spaced(status), "d": start, "t": stop}
            rows.append(row | {"p": bars(alliance.party_codes), "n": alliance.article_count})
    return _sorted(rows)


def seats(facts: Facts) -> list[Row]:
    """Seats of a party in a house: `rep` as reported, `off` officially (null where there is no official number)."""
    tallies = [one for one in facts.results if one.contest == "seat_tally" and one.reported_seats is not None]
    rows = []
    for one in tallies:
        party = party_label(one.party_code, one.backed_by_code)
        house = f"{_short(one)} {one.election_year or ''}".strip()
        rows.append(
            {"l": f"{party}, {house}", "party": party, "house": house, "rep": one.reported_seats}
            | {"off": one.official_seats, "v": _verdict(one), "d": day_number(one.first_on)}
            | {"t": day_number(one.last_on), "p": bars(one.party_codes), "n": one.article_count}
        )
    return _sorted(rows)


def _short(tally: Result) -> str:
    """The house in few words: `Punjab`, or its code where the name is long."""
    name = (tally.assembly or "").removesuffix(" Assembly")
    return name if 0 < len(name) <= 20 else tally.assembly_code or "house not told"


def _verdict(tally: Result) -> str:
    if tally.agrees_with_official is None:
        return "no official number"
    return "agrees" if tally.agrees_with_official else "differs"


def flows(facts: Facts) -> list[Row]:
    """Switches from one side to another by day, denied ones left out: `n` people, `w` switches."""
    people: Counter[tuple[str, str, int | None, str]] = Counter()
    switches: Counter[tuple[str, str, int | None, str]] = Counter()
    for one in facts.defections:
        if one.status == "denied":
            continue
        sides = (party_label(one.from_party_code, one.from_backed_by_code), party_label(one.to_party_code))
        key = (*sides, day_number(one.first_on), bars(one.party_codes))
        people[key] += one.head_count
        switches[key] += 1
    return _sorted(
        {"f": key[0], "g": key[1], "d": key[2], "p": key[3], "n": count, "w": switches[key]}
        for key, count in people.items()
    )


def coverage(facts: Facts) -> list[Row]:
    """Articles of an outlet by day: `n` articles, `c` facts that they report. Parties are those of the facts."""
    parties = {fact.fact_id: fact.party_codes for fact in facts.all}
    told: dict[str, list[str]] = defaultdict(list)
    for fact_id, article_id in facts.reports:
        if fact_id in parties:
            told[article_id].append(fact_id)
    articles: Counter[tuple[str, int | None, str]] = Counter()
    reported: Counter[tuple[str, int | None, str]] = Counter()
    for article_id, one in facts.articles.items():
        codes = bars(code for fact_id in told[article_id] for code in parties[fact_id])
        key = (one.outlet or NO_OUTLET, day_number(one.published_on), codes)
        articles[key] += 1
        reported[key] += len(told[article_id])
    return _sorted(
        {"o": key[0], "d": key[1], "p": key[2], "n": count, "c": reported[key]} for key, count in articles.items()
    )


def counts(facts: Facts) -> list[Row]:
    """Facts alike in kind, status, days, parties and dispute: `n` of them. For the summary in figures."""
    found: Counter[tuple[str, str, int | None, int | None, str, bool, int]] = Counter()
    for fact in facts.all:
        agrees = {True: 1, False: -1}.get(fact.agrees_with_official, 0) if isinstance(fact, Result) else 0  # type: ignore[arg-type]
        days = (day_number(fact.first_on), day_number(fact.last_on))
        found[fact.kind, fact.status, *days, bars(fact.party_codes), fact.is_disputed, agrees] += 1
    names = ("k", "s", "d", "t", "p", "x", "a")
    return _sorted(dict(zip(names, key, strict=True)) | {"n": count} for key, count in found.items())


def drawable(text: str) -> str:
    """The text without characters that no SVG may hold: the renderer ends the whole process over them."""
    return NOT_XML.sub("\ufffd", text)


def _sorted(rows: Iterable[Row]) -> list[Row]:
    rows = [{name: drawable(v) if isinstance(v, str) else v for name, v in row.items()} for row in rows]
    return sorted(rows, key=lambda row: [_order(value) for value in row.values()])


def _order(value: Any) -> tuple[str, Any]:
    return ("", 0) if value is None else (type(value).__name__, value)
