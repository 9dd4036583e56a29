"""The parts that need no database: colours, layout, words, addresses, limits."""

from __future__ import annotations

import datetime as dt
from itertools import combinations

import pytest

from etl.report.charts.coverage import COVERAGE
from etl.report.contents import make_datasets, timing, web_address
from etl.report.datasets import coverage
from etl.report.facts import Article, Facts, Meeting
from etl.report.look import DARK, LIGHT, PICTURE
from etl.report.network_layout import place
from etl.report.page import _json
from etl.report.pictures import drawing
from etl.report.scope import Scope, within
from etl.report.words import listed


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_marks_stand_out(colours: dict[str, str]) -> None:
    for ground in ("ground", "card"):
        for text in ("ink", "muted", "link"):
            assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    assert contrast(colours["card"], colours["red"]) >= 4.5  # the word in a badge
    for hue in ("accent", "blue", "sky", "green", "orange", "red", "grey"):
        assert contrast(colours[hue], colours["card"]) >= 3, hue
    # Numbers in squares: dark on the first two steps, light on the others, or the other way round.
    for step, text in enumerate(("ink", "ink", "card", "card", "card"), start=1):
        assert contrast(colours[f"step{step}"], colours[text]) >= 4.5, step


def test_steps_grow_evenly_in_one_direction() -> None:
    for colours, sign in ((LIGHT, -1), (DARK, 1)):
        levels = [luminance(colours[f"step{step}"]) * sign for step in range(1, 6)]
        assert levels == sorted(levels)


def test_layout_is_the_same_for_links_in_any_order() -> None:
    weights = {pair: sum(map(ord, "".join(pair))) % 7 + 1 for pair in combinations("ABCDEFGH", 2) if pair != ("A", "H")}
    backwards = dict(reversed(weights.items()))
    assert place(weights, 36) == place(backwards, 36)


def test_layout_keeps_names_apart_and_near_parties_near() -> None:
    ring = dict.fromkeys(zip("ABCDEFGHI", "BCDEFGHIJ", strict=True), 1)
    spots = place(ring, 36)
    assert len(set(spots.values())) == 10
    assert all(0 <= value <= 1 for spot in spots.values() for value in spot)

    def distance(a: str, b: str) -> float:
        return sum((p - q) ** 2 for p, q in zip(spots[a], spots[b], strict=True))

    assert distance("A", "B") < distance("A", "J")
    assert min(distance(a, b) for a, b in combinations(spots, 2)) > 0.06**2


def test_layout_of_few_and_of_many() -> None:
    assert place({}, 36) == {}
    assert len(place({("A", "B"): 1}, 36)) == 2
    many = {(f"P{a}", f"P{b}"): 1 for a, b in combinations(range(60), 2) if (a + b) % 5 == 0}
    assert len(place(many, 36)) == 36


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "//host/path",
        "http://",
        "https://[bad",
        "https://a b",
        "",
        None,
    ],
)
def test_only_addresses_of_the_web_become_links(url: str | None) -> None:
    assert web_address(url) is None


def test_addresses_of_the_web_stay_as_they_are() -> None:
    for url in ("https://dawn.example/a?b=c&d#e", "http://x.example/اتحاد", "HTTPS://X.EXAMPLE"):
        assert web_address(url) == url


def test_json_holds_no_markup_and_no_half_characters() -> None:
    text = _json({"a": "</script><!-- & \u2028 \ud800"})
    assert not set("<>&\u2028") & set(text)
    assert text.encode("utf-8")


@pytest.mark.parametrize("character", ["\x01", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_characters_that_no_drawing_can_hold_are_replaced(character: str) -> None:
    article = Article("a1", "Title", f"Daily{character}News", None, dt.date(2024, 2, 10), "s1")
    facts = Facts(articles={"a1": article})
    [row] = coverage(facts)
    assert row["o"] == "Daily\ufffdNews"
    made = make_datasets(facts)
    assert "Daily\ufffdNews" in drawing(COVERAGE, PICTURE, timing(made), made)


def test_lists_read_well() -> None:
    assert [listed("ABC"[:n]) for n in range(4)] == ["", "A", "A and B", "A, B and C"]


def meeting(fact_id: str, day: dt.date | None, *parties: str) -> Meeting:
    return Meeting(
        fact_id=fact_id, kind="meeting", party_codes=parties, status="held", first_on=day, last_on=day, precision="day",
        article_count=1, story_count=1, confidence=0.5, is_disputed=False, place="", people=(),
    )  # fmt: skip


def test_limits_of_days_are_inclusive_and_leave_out_what_has_no_day() -> None:
    day = dt.date(2024, 2, 10)
    facts = Facts(meetings=(meeting("a", day, "PPP"), meeting("b", None, "PPP"), meeting("c", day, "ANP")))
    for scope, expected in [
        (Scope(), "abc"),
        (Scope(since=day), "ac"),
        (Scope(until=day), "ac"),
        (Scope(since=day + dt.timedelta(1)), ""),
        (Scope(until=day - dt.timedelta(1)), ""),
        (Scope(party_codes=("PPP",)), "ab"),
        (Scope(party_codes=("PPP", "ANP"), since=day), "ac"),
    ]:
        assert "".join(fact.fact_id for fact in within(facts, scope).all) == expected, scope
