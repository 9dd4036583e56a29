"""Saved pages in the manners of many sites, with their navigation; all words are the tests' own."""

from __future__ import annotations

import pytest

from tests.reading.helpers import article

TITLE = "Two allies bury the hatchet over Swabi seats"
P1 = "PESHAWAR: After a week of sulking, the ANP and the PPP agreed on Friday to leave each other one seat in Swabi."
P2 = "“We shook hands on two seats and on nothing else,” said the ANP’s provincial secretary after the sitting."
P3 = "A third round is to be held at Bacha Khan Markaz on Monday, both sides confirmed."
STORY = f"{P1}\n{P2}\n{P3}"

PAGES = {
    "newspaper with e-paper menu": f"""{TITLE} - Newspaper - SPECIMEN.COM
Specimen.com Logo
EPAPER | LIVE TV | SPECIMEN URDU | IMAGES
TODAY'S PAPER | OCTOBER 21, 2025
Home
Latest
Pakistan
Opinion
{TITLE}
A Staff Reporter
Published January 6, 2024
Updated January 6, 2024 08:12am
Join our WhatsApp channel
0
Read more
{P1}
{P2}
{P3}
Published in Specimen, January 6th, 2024
Read more
Fog shuts motorway for a third day
On DawnSpecimen TV
Comments
Comments (4) Closed
A Reader
Jan 06, 2024 10:12am
The PPP and the ANP have been allies before, and they will be so again, my friends.
""",
    "television site": f"""Specimen News
Latest
Pakistan
World
Sports
Pakistan
{TITLE}
Provincial secretary says third round on Monday
By
Web Desk
|
January 6, 2024
Leaders of both parties at lunch in Peshawar. — Screengrab via Specimen News
{P1}
{P2}
Also Read: Fog shuts motorway for a third day
{P3}
More From Pakistan
Fog shuts motorway for a third day
Minister opens a bridge
""",
    "television site, comments by script": f"""Sat, 25-Oct-2025

Google Ads | Google Ads

{TITLE}

{TITLE}

Posted by News Desk on January 6, 2024

Share on Facebook Tweet WhatsApp

{P1}

[embedpost slug=”fog-shuts-motorway/”]

{P2}

READ MORE: Fog shuts motorway for a third day

{P3}

Follow Specimen News on WhatsApp for instant updates

Leave a Reply

Your email address will not be published. Required fields are marked *
""",
    "agency": f"""Saturday, October 25, 2025
Contact Us
About Us
Share on Facebook
Share on Twitter
{TITLE}
By Staff Writer
January 6, 2024
- Advertisement -
{P1}
{P2}
{P3}
(adsbygoogle=window.adsbygoogle||[]).push({{}});
RELATED ARTICLES
MORE FROM AUTHOR
Fog shuts motorway for a third day
EDITOR PICKS
""",
    "tabloid with cookie banner": f"""Skip to content
We use cookies to give you the best experience; by continuing you agree.
Menu
Search
Log In
{TITLE} | Specimen Tribune
Listen to article
Our Correspondent
January 06, 2024
2 min read
{P1}
{P2}
{P3}
COMMENTS
Replying to X
Comments are moderated and generally will be posted if they are on-topic and not abusive.
""",
    "broadcaster abroad": f"""Home
News
Sport
{TITLE}
6 January 2024
Share
Save
A. Writer
World desk, Islamabad
Image source, Getty Images
{P1}
Image caption, Supporters wave both parties' flags
{P2}
{P3}
Related Topics
Pakistan
Elections
More on this story
Fog shuts motorway for a third day
© 2025 Specimen. Read about our approach to external linking.
""",
    "Indian site": f"""{TITLE}
Edited by: A. Writer
| World News | ANI
Updated: Jan 06, 2024 07:55 IST
{P1}
Also Read | Fog shuts motorway for a third day
{P2}
{P3}
(This story has not been edited by our staff and is published from a syndicated feed.)
Follow us on Instagram and YouTube for breaking news
Tags: ANP, PPP
Trending Topics to Follow
""",
}


@pytest.mark.parametrize("kind", PAGES)
def test_the_story_comes_out_of_a_saved_page(kind: str) -> None:
    read = article(PAGES[kind])
    assert read.title == TITLE
    assert str(read.published_on) == "2024-01-06"
    assert read.published_on_basis == "page"
    assert read.dateline == "Peshawar"
    lines = read.body.split("\n")
    kept = [line for line in lines if line in (P1, P2, P3)]
    assert kept == [P1, P2, P3]
    assert len(lines) <= 5  # a standfirst or a caption's sentence may stay


def test_pages_of_few_extras_leave_the_story_alone() -> None:
    for kind in (
        "newspaper with e-paper menu",
        "agency",
        "television site, comments by script",
        "tabloid with cookie banner",
    ):
        assert article(PAGES[kind]).body == STORY, kind


def test_a_deck_and_subheadings_stay_as_paragraphs() -> None:
    page = f"• Third round due on Monday\n• Swabi split evenly\n\n{P1}\n\nOld quarrel\n\n{P2}\n"
    read = article(page)
    assert read.body == f"• Third round due on Monday\n• Swabi split evenly\n{P1}\nOld quarrel\n{P2}"
    assert read.title is None
    assert read.dateline == "Peshawar"


def test_tables_and_lists_stay() -> None:
    rows = (
        "Seat | Elected | Votes | Runner-up | Votes\nPK-49 Swabi | Gul Zaman (ANP) | 31,204 | Asad Khan (PTI) | 30,118"
    )
    assert article(f"{P1}\n\n{rows}\n\n1. Gul Zaman — PK-49\n2. Asad Khan — PK-50\n\n{P2}\n").body.count("\n") == 5


def test_hard_wrapped_copy_keeps_its_breaks_as_soft_ones() -> None:
    wrapped = """PESHAWAR: After a week of sulking, the two parties agreed
on Friday that they would leave each other one seat in the
district of Swabi, and that they would talk about the rest
before the month was out.

Their leaders had last met in the autumn, when nothing came
of three sittings but a photograph, which both of them now
say they would rather not have had taken."""
    read = article(wrapped)
    assert read.body.count("\n") == 1 + len(read.soft_breaks) == 6
    assert all(read.body[i] == "\n" for i in read.soft_breaks)
    assert "each other one seat in the\ndistrict of Swabi" in read.body


def test_odd_characters_of_a_sentence_stay_as_they_are() -> None:
    line = "PESHAWAR: The Pak\u00adhtun\u00adkhwa chapter ‘agreed’\u00a0— said “both” — to fill the va\u00adcancy."
    assert article(line + "\r\n\r\n" + P2).body == f"{line}\n{P2}"


def test_a_paragraph_told_twice_is_kept_once() -> None:
    assert article(f"{P1}\n{P2}\n{P1}\n{P3}\n").body == STORY


def test_entities_left_in_a_text_are_read() -> None:
    assert article(
        "LAHORE: The PPP&#8217;s two winners &amp; the N-League&#8217;s one met on Friday at noon."
    ).body == ("LAHORE: The PPP’s two winners & the N-League’s one met on Friday at noon.")


@pytest.mark.parametrize(
    ("caption", "kept"),
    [
        (
            "PHOTO: The two chiefs shake hands at Zardari House on Friday. — Staff photo",
            "The two chiefs shake hands at Zardari House on Friday.",
        ),
        ("A view of the hall. — AFP/File", None),
        ("File photo of the two chiefs at an earlier meeting.", None),
        ("The leaders at lunch — Courtesy Facebook", None),
    ],
)
def test_a_caption_keeps_its_sentence_and_loses_label_and_credit(caption: str, kept: str | None) -> None:
    assert article(f"{P1}\n\n{caption}\n\n{P2}\n").body == "\n".join(filter(None, (P1, kept, P2)))


def test_a_closing_credit_of_an_agency_goes() -> None:
    assert article(f"{P1}\n{P2}\n{P3} —APP\n").body == STORY


def test_the_outlet_is_the_given_one_before_all_hints() -> None:
    assert article(f"{P1[:-1]}, ARY News reported.\n{P2}").outlet == "ARY News"
    assert article(f"{P1}\n{P2[:-1]}, Dawn reported.").outlet is None
    assert article("Chiltan Post Special Report :\n\n" + P1).outlet == "Chiltan Post"
    page = f'{{"text": "{P1[:-1]}, ARY News reported.", "url": "https://www.dawn.com/news/1"}}'
    assert article(page, "a.json").outlet == "Dawn"


def test_press_releases_have_no_headline_in_their_letterhead() -> None:
    page = f"PAKISTAN SPECIMEN LEAGUE\nCENTRAL SECRETARIAT, LAHORE\nPRESS RELEASE\nDated: 06-01-2024\n\n{P1}\n{P2}\n"
    read = article(page)
    assert read.title is None
    assert str(read.published_on) == "2024-01-06"


def test_a_headline_broken_in_two_lines_is_one() -> None:
    story = "\n".join(["PESHAWAR: After a week of sulking, the two parties agreed on"] * 4) + "\nthe seats."
    page = f"Two allies bury the hatchet over Swabi seats\nand agree to meet in the spring\n\n{story}\n"
    assert article(page).title == "Two allies bury the hatchet over Swabi seats and agree to meet in the spring"
