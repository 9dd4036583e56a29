"""Each kind of furniture goes; sentences that only look like it stay."""

from __future__ import annotations

import pytest

from etl.reading.furniture import ANYWHERE, Furniture, compile_lines
from etl.reading.furniture_edges import END, HEAD, TEASERS
from tests.reading.helpers import article

KINDS = [(kind, example) for kind in (*ANYWHERE, *HEAD, *END, *TEASERS) for example in kind.examples]
FIRST = "MULTAN: Workers of two parties that had never shared a stage heard their leaders announce one list on Monday."
LAST = "The list has eleven names, and the leaders said that they would add no more to it before the polls in June."

KEPT = [
    "Watching from the gallery were Asad Umar and Sherry Rehman, who had met at lunch.",
    "“I agree to the PPP’s terms,” he said, and shook hands with its president in front of the cameras.",
    "Follow the money, the PTI chief told the ANP’s leaders when they met him at Bani Gala.",
    "Join hands or lose, was the advice of Mr Zardari to the League’s committee.",
    "Share of the PPP: two seats. Share of the ANP: one seat, as both sides confirmed.",
    "Next week the two sides will sit down again in Lahore.",
    "Comments by the party’s secretary general came after the meeting.",
    "Dr Siddiqui was at the meeting with the PPP, and so was the governor.",
    "Reports from Karachi say that the two parties are to meet again.",
    "Released on February 5, 2024, he was received at the gate by the PPP’s divisional president and his men.",
    "Related to the chief minister by marriage, he left the PTI for the PPP.",
    "Photographs of the meeting were released by both parties.",
    "Get the PPP on board, the prime minister told his ministers after news came of its anger.",
    "The author of the motion, an MNA of the MQM-P, met the speaker.",
    "PML-N: 75",
    "NA-119 Lahore | Rana Shahid (PML-N) | 58,943 | Mian Zafar (SIC) | 31,206",
    "Seat | Winner | Votes | Runner-up | Votes",
    "• PPP to get two seats in Swabi",
    "(a) For NA-35 there shall be one nominee only.",
    "Rigging allegations",
    "He [the PPP chairman] said the talks [with MQM-P] would go on.",
]  # fmt: skip


@pytest.mark.parametrize(("kind", "example"), KINDS, ids=[f"{k.name}: {e[:30]}" for k, e in KINDS])
def test_a_kind_matches_its_examples(kind: Furniture, example: str) -> None:
    assert compile_lines((kind,)).match(example)


@pytest.mark.parametrize("example", [e for k in (*ANYWHERE, *END) for e in k.examples])
def test_furniture_is_cut_out_of_a_story(example: str) -> None:
    body = article(f"{FIRST}\n\n{LAST}\n\n{example}\n").body
    assert body == f"{FIRST}\n{LAST}"


@pytest.mark.parametrize("line", KEPT)
def test_sentences_of_the_story_stay(line: str) -> None:
    assert article(f"{FIRST}\n\n{line}\n\n{LAST}\n").body == f"{FIRST}\n{line}\n{LAST}"


def test_other_stories_headlines_go_with_their_label() -> None:
    page = f"{FIRST}\n\nRelated Stories\n\nWheat prices climb again\nFog shuts motorway\n\n{LAST}\n"
    assert article(page).body == f"{FIRST}\n{LAST}"


def test_teasers_above_a_pages_foot_go() -> None:
    teasers = "Fog shuts motorway for third day\nMinister opens a bridge near..."
    page = f"{FIRST}\n{LAST}\n{teasers}\nCopyright © 2025. Contact Us\n"
    assert article(page).body == f"{FIRST}\n{LAST}"


def test_nothing_after_the_comment_box_is_story() -> None:
    comment = "The PPP has surely already agreed with the PML-N on this, I am told."
    page = f"{FIRST}\n{LAST}\nCOMMENTS\nReplying to X\n{comment}\n"
    assert article(page).body == f"{FIRST}\n{LAST}"
