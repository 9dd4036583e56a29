"""Lines of a page that are not the story, wherever they stand, as a table.

A pattern matches a line (a paragraph) from its start, in any case of letters. The examples beside it
say what it is for; tests hold the two together. What stands only above or below the story is in
`furniture_edges`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Furniture:
    """A kind of line: its name, its patterns, and lines it is meant for."""

    name: str
    patterns: tuple[str, ...]
    examples: tuple[str, ...]


def compile_lines(table: tuple[Furniture, ...]) -> re.Pattern[str]:
    """One pattern for a table, to be used with `match` on a line."""
    return re.compile(r"\W{0,2}(?:" + "|".join(p for f in table for p in f.patterns) + ")", re.I)


# Credits that only pictures have; "— APP" alone may close a story as well.
_PICTURE_CREDIT = (
    r"(?-i:White Star|Screen ?(?:grab|shot)|Courtesy|Files?|File photo|Photo|Handout|Getty(?: Images)?|Unsplash"
    r"|Facebook|"
    r"Twitter|Instagram|YouTube|X|(?:Staff|Stock|Representational) (?:photo|image)|DawnNewsTV)"
)
_SHARE_WORD = (
    r"(?:share|shares|tweet|pin|post|print|email|save|copy|facebook|twitter|whatsapp|telegram|linkedin"
    r"|pinterest|reddit|"
    r"google|messenger|instagram|youtube|x|f|t|w|in|on|this|it|via|link|sharing is caring|article|story|comments?|with|"
    r"friends|to|clipboard|report an error|more|follow|us|listen)"
)

ANYWHERE: tuple[Furniture, ...] = (
    Furniture("no words", (r"[\W_]*$",), (".", "***", "———", "× ×")),
    Furniture(
        "advertisement",
        (
            r"(?:(?:google ads?|advertisements?|ads? by google|sponsored(?: content| links?)?"
            r"|promoted(?: content)?|ad)\b\W*+)++$",
            r"sponsored\s*[:|]",
            r"(?:story|article) continues (?:below|after)",
            r"continue reading (?:below|after)",
            r"(?:this )?ad(?:vertisement)? (?:closed|will close)|report this ad|close ad|scroll to continue",
            r"اشتہار\W*$",
        ),
        ("Google Ads | Google Ads", "- Advertisement -", "Sponsored: Five signs", "Story continues below this ad"),
    ),
    Furniture(
        "script",
        (
            r"\(?\s*adsbygoogle\b",
            r"(?:var|let|const)\s+\w+\s*=",
            r"(?:window|document|googletag|jQuery|_taboola|gtag)\s*[.=(]\s*[\w(\[{'\"]",
            r"!?\(?function\s*\w*\(",
            r"\$\(|\}\s*\)?\s*(?:\(\s*\))?\s*;",
            r"</?(?:script|iframe|style|div|span|p|br)\b",
            r"@media\b",
            r"please enable javascript|your browser does not support|javascript (?:is|must be)",
        ),
        ("(adsbygoogle=window.adsbygoogle||[]).push({});", "var ad = 1;", "});", "window.dataLayer = []"),
    ),
    Furniture("address", (r"(?:https?://|www\.)\S+$",), ("https://example.org/a", "www.example.org")),
    Furniture(
        "read elsewhere",
        (
            r"(?:(?:also|must|next|now)?\s?[-–]?\s?(?:read|watch|see|listen)"
            r"(?:\s+(?:more|also|live|now|next|here|this|full story|the full (?:story|report)))?"
            r"|related(?:\s+(?:stor(?:y|ies)|news|articles?|posts?|topics?|content))?"
            r"|more\s+(?:from|on|in)\s+[^:|]{1,40}|you (?:may|might) (?:also )?like|recommended(?: for you| reading)?"
            r"|don.t miss|further reading|(?:editor.?s|top) picks?|trending(?: now)?|next(?: (?:story|post"
            r"|article|up))?"
            r"|prev(?:ious)?(?: (?:story|post|article))?|most (?:read|viewed|popular)|in case you missed it|icymi"
            r"|click here(?: to read)?|explore more|top stories)\s*(?:[:|»▼►▶→›]|[-–—]\s)",
            r"(?:مزید پڑھیں|یہ بھی پڑھیں|مزید دیکھیں|متعلقہ خبریں)",
        ),
        (
            "READ MORE: Bilawal in Lahore",
            "Also Read: Residents irked",
            "ALSO WATCH | Party to protest",
            "READ MORE ▼",
            "You May Also Like: Gold price | Petrol price",
            "More from World: the oldest cat",
            "Next: full scorecard",
            "یہ بھی پڑھیں: نئی حکومت کا اعلان",
        ),
    ),
    Furniture(
        "ticker",
        (r"(?:ticker|breaking(?: news)?|flash|just in|news ?alert|headlines?|latest)\s*[:|].*\|",),
        ("TICKER: one thing | another", "FLASH: Pakistan win | Petrol price to fall"),
    ),
    Furniture(
        "tags",
        (
            r"(?:tags?|topics?|filed under|keywords|categor(?:y|ies)|posted in|read more on|labels|ٹیگز)\s*:",
            r"(?:#\w+[\s,|]*){2,}$",
        ),
        ("Tags: PSP, MQM, Karachi", "TOPICS: elections", "#Elections2024 #PTI"),
    ),
    Furniture(
        "shortcode",
        (
            r"\[/?(?:ad_\d|embed\w*|gallery|caption|video|audio|playlist|adrotate|wpdiscuz\w*|contact-form\w*|vc_\w+"
            r"|smartslider\w*|tweet|youtube|newsletter|[a-z][\w-]*(?=\s+[\w-]+=)|[a-z]+_[\w-]*)\b[^\]]*\]$",
        ),
        ("[embedpost slug=”a-b/”]", "[ad_2]", "[wpdiscuz_comments]", "[smartslider3 slider=”9″]"),
    ),
    Furniture(
        "follow us",
        (
            r"(?:follow (?:us|our|the|\w+ (?:news|tv|\w+) on|\w+ on)|join (?:us|our)|subscribe|sign up"
            r"|download (?:the|our)"
            r"|install (?:the|our)|get (?:the latest|our|all the|breaking|instant)|stay (?:tuned|updated"
            r"|connected|informed)"
            r"|catch all|click here to|enter your email|never miss|like us|find us|for (?:the )?(?:latest"
            r"|breaking|more)"
            r"|to get the latest|read the latest)\b.{0,90}\b(?:whatsapp|facebook|twitter|instagram|youtube|google news"
            r"|telegram|newsletters?|apps?|channel|alerts?|updates?|inbox|e-?mail|notifications?|android|ios"
            r"|news)\b.{0,80}$",
            r"(?:subscribe|sign up|newsletters?)\W*$",
            r"(?:e-?paper|newsletter|whatsapp channel)\b.{0,30}$",
        ),
        (
            "Follow Zarb TV on WhatsApp for instant updates",
            "Subscribe to our newsletter",
            "Download our app",
            "For the latest news, follow us on Twitter",
        ),
    ),
    Furniture(
        "reader's box",
        (
            r"rate this (?:story|article)|report an error|share your (?:feedback|comments)|was this (?:article|story)",
            r"by (?:signing up|subscribing|clicking)|(?:i|you) (?:have read and )?agree to the (?:terms|privacy)",
            r"notify me of|save my name|enter your (?:e-?mail|name)|required fields|your e-?mail address",
            r"we use cookies|accept (?:all )?cookies|this (?:site|website) uses|skip to (?:main )?content|back to top",
            r"load(?:ing)? more|loading\W*$|reload page|read full story|read more\W*$|open in app"
            r"|turn on notifications",
            r"listen to (?:this )?article|\d+ min(?:ute)?s?(?: read|\W*$)|reading time|font size|text size"
            r"|a-\s+a\s+a\+",
            r"(?:\d[\d,.]*k?\s+)?(?:views|shares)\W*[\d,.]*k?$|print (?:this )?(?:article|story|page)|remove ads?\W*$",
            r"list \d+ of \d+|end of list|keep reading\W*$|save articles to read later",
            r"log ?in\W*$|sign (?:in|up)\W*$|no comments?(?: yet)?\W*$|view (?:all )?comments?",
        ),
        ("Rate this story: ★★★★☆ (3 votes)", "Load more…", "3 min read", "Notify me of new posts by email."),
    ),
    Furniture(
        "share box",
        (rf"(?:{_SHARE_WORD}\b[\W_\d]*+)++$",),
        (
            "Share this: Facebook Twitter Google+",
            "Share on WhatsApp | Tweet | Pin It | Email",
            "f Share  t Tweet  w WhatsApp",
        ),
    ),
    Furniture(
        "file picture",
        (
            r"\[?(?:an? |the |this )?(?:file|undated|representational|representative|illustrative|stock"
            r"|combination|collage)\s+"
            r"(?:photo(?:graph)?|image|picture|combo|illustration)\b.{0,300}$",
            # the site's teasers run a picture's credit and the next story's dateline together
            r"[^—–]{8,330}[—–]\W{0,2}(?:[\w .-]{2,24}[/ ])?(?-i:File)s?"
            r"(?:\s?(?:photo|image)|(?-i:[A-Z]{4,})\s?:.{0,200}|[ \xa0][A-Z]{4,}\s?:.{0,200})?\W{0,4}$",
            rf"[^—–]{{8,330}}[—–]\W{{0,2}}{_PICTURE_CREDIT}.{{0,60}}(?:\.\.\.|…)$",
            r"(?:photo|image|picture)s?(?: credits?| courtesy| source| by)?\s*[:|,]\s*[\w/ .@-]{2,40}$",
        ),
        (
            "A file photo of Imran Khan outside a court.",
            "Customs House Peshawar building. — APP/File",
            "Illustrative photo of an avalanche. — AFP/FileGENEVA: Five people whose bodies were found near...",
            "Workers hold flags in a rally on March 8, 2024. — Facebook@Awami National...",
            "Photo: AFP",
            "Image source, Getty Images",
        ),
    ),
    Furniture(
        "credit",
        (
            r".{2,160}\bcontributed to (?:this|the) (?:report|story|article)\W*$",
            r"(?:(?:with (?:additional )?|additional )(?:inputs?|reporting|reports?)|inputs?) (?:from|by)\b.{2,90}$",
            r"(?:writing|reporting|editing|compiled|translated|edited) by\b.{2,90}$",
            r"(?:except for the headline|this (?:is an|story|report|article).{0,60}(?:edited|feed|syndicated)"
            r"|with agenc"
            r"|the (?:story|article) (?:originally|was first|first) (?:appeared|published)"
            r"|(?:this )?(?:story|article) (?:has been|was) (?:updated|corrected)).{0,120}$",
            r"translat(?:ed|ion) (?:from|by)\b.{0,60}$",
        ),
        (
            "Ikram Junaidi in Islamabad also contributed to this report",
            "(Additional reporting from Lahore and Karachi)",
            "(This is an explainer; PTI copy has been edited for length)",
        ),
    ),
    Furniture(
        "author's note",
        (
            r"the (?:writer|author)s? (?:is|are|was|were|can be|may be|tweets|teaches"
            r"|taught|works|has|have)\b.{2,200}$",
            r"(?:mr|ms|mrs|dr)\.? [\w-]+ is (?:the author of|an? (?:freelance|journalist|columnist"
            r"|political analyst|writer"
            r"|professor))\b.{0,160}$",
            r"(?:twitter|x|e-?mail)\s*:\s*\S+$|@\w{2,20}$|about (?-i:[A-Z])[\w’' -]{2,40}:\s",
        ),
        ("The writer taught South Asian politics at Leiden.", "Twitter: @somebody", "About Bolan Screen: A channel."),
    ),
    Furniture(
        "folio",
        (
            r"page \d+\s*[—–|-]|(?:app|ppi|inp|nni)/[\w-]{2,12}$|(?-i:[A-Z])[\w ]{2,40}/\d{3,4}$"
            r"|more to follow\W*$|enditem\W*$|ends?\W*$",
            r"source\s*:\s*[\w .&-]{2,40}$|(?:issued|released) by\W*(?:[\w ]{0,40})?$",
            r"(?:news desk|web desk|staff report|monitoring (?:desk|report))\W*$",
        ),
        ("Page 3 — Mehran Weekly Observer — Rs40", "APP/qta-rz", "Released by: Information Department"),
    ),
)
