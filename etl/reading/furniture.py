"""Lines of a page that are not the story, as a table: what each pattern matches stands beside it.

A pattern here matches a whole line (a paragraph) of cleaned input. `ANYWHERE` lines go wherever they
stand, `HEAD` lines only above the story, `END` lines end the page, and `TEASERS` lines take the
headlines that follow them along. Names are for tests and for whoever asks why a line is gone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PHOTO_CREDIT = (
    r"(?:White Star|Screen ?(?:grab|shot)|Courtesy|Files?|File photo|Photo|Handout|Getty(?: Images)?|Unsplash|Facebook|Twitter|"
    r"Instagram|YouTube|X|(?:Staff|Stock|Representational) (?:photo|image)|Photo by [\w .]+|[\w .-]{2,30} handout|DawnNewsTV|"
    r"[\w .-]{2,20}\s?/\s?Files?)"
)


@dataclass(frozen=True, slots=True)
class Furniture:
    """A kind of line: its name, its pattern, and lines it is meant for."""

    name: str
    pattern: str
    examples: tuple[str, ...]


ANYWHERE: tuple[Furniture, ...] = (
    Furniture("no words", r"[\W_]*$", (".", "***", "———", "× ×")),
    Furniture(
        "advertisement",
        r"(?:(?:google ads?|advertisements?|ads? by google|sponsored(?: content| links?)?|promoted(?: content)?|ad)\b\W*+)++$|"
        r"sponsored\s*[:|]|story continues below|continue reading (?:below|after)|article continues after|"
        r"(?:this )?ad(?:vertisement)? (?:closed|will close)|report this ad|close ad|scroll to continue",
        ("Google Ads | Google Ads", "ADVERTISEMENT", "Sponsored: Five signs", "Story continues below this ad"),
    ),
    Furniture(
        "script",
        r"\(?\s*adsbygoogle\b|(?:var|let|const)\s+\w+\s*=|(?:window|document|googletag|jQuery|_taboola|gtag)\b\s*[.=(]|"
        r"!?\(?function\s*\w*\(|\$\(|\}\s*\)?\s*(?:\(\s*\))?\s*;|</?(?:script|iframe|style|div|span|p|br)\b|@media\b|"
        r"please enable javascript|your browser does not support|javascript (?:is|must be)",
        ("(adsbygoogle=window.adsbygoogle||[]).push({});", "var ad = 1;", "});", "window.dataLayer = []"),
    ),
    Furniture("address", r"(?:https?://|www\.)\S+$", ("https://example.org/a", "www.example.org")),
    Furniture(
        "read elsewhere",
        r"(?:(?:also|must|next|now)?\s*[-–]?\s*(?:read|watch|see|listen)(?:\s+(?:more|also|now|next|here|this|full story|"
        r"the full (?:story|report)))?|related(?:\s+(?:stor(?:y|ies)|news|articles?|posts?|topics?|content))?|"
        r"more\s+(?:from|on|in)\s+[^:|]{1,40}|you (?:may|might) (?:also )?like|recommended(?: for you| reading)?|"
        r"don.t miss|further reading|(?:editor.?s|top) picks?|trending(?: now)?|next(?: (?:story|post|article|up))?|"
        r"prev(?:ious)?(?: (?:story|post|article))?|most (?:read|viewed|popular)|in case you missed it|icymi|"
        r"click here(?: to read)?|explore more|top stories)\s*(?:[:|»▼►▶→›]|[-–—]\s)",
        (
            "READ MORE: Bilawal in Lahore",
            "Also Read: Residents irked",
            "ALSO WATCH | Party to protest",
            "READ MORE ▼",
            "You May Also Like: Gold price | Petrol price",
            "More from World: the oldest cat",
            "Next: full scorecard",
        ),
    ),
    Furniture(
        "ticker",
        r"(?:ticker|breaking(?: news)?|flash|just in|news ?alert|headlines?|latest)\s*[:|].*\|",
        ("TICKER: one thing | another", "FLASH: Pakistan win | Petrol price to fall"),
    ),
    Furniture(
        "tags",
        r"(?:tags?|topics?|filed under|keywords|categor(?:y|ies)|posted in|read more on|labels)\s*:|(?:#\w+[\s,|]*){2,}$",
        ("Tags: PSP, MQM, Karachi", "TOPICS: elections", "#Elections2024 #PTI"),
    ),
    Furniture(
        "shortcode",
        r"\[/?(?:ad_\d|embed\w*|gallery|caption|video|audio|playlist|adrotate|wpdiscuz\w*|contact-form\w*|vc_\w+|"
        r"smartslider\w*|tweet|youtube|newsletter|[a-z][\w-]*(?=\s+[\w-]+=)|[a-z]+_[\w-]*)\b[^\]]*\]$",
        ("[embedpost slug=”a-b/”]", "[ad_2]", "[wpdiscuz_comments]", "[smartslider3 slider=”9″]"),
    ),
    Furniture(
        "follow us",
        r"(?:follow|join|subscribe|sign up|download|install|get the|get our|get all|stay (?:tuned|updated|connected|informed)|"
        r"catch all|click here to|enter your email|never miss|like us|find us|for (?:the )?latest|to get the latest|"
        r"read the latest)\b.{0,90}\b(?:whatsapp|facebook|twitter|instagram|youtube|google news|telegram|newsletter|"
        r"app|channel|alerts?|updates?|inbox|email|notifications?|android|ios|news)\b(?:[^.]{0,80}|.{0,40})\.?$",
        ("Follow Zarb TV on WhatsApp for instant updates", "Subscribe to our newsletter", "Download our app"),
    ),
    Furniture(
        "reader's box",
        r"rate this (?:story|article)|report an error|share your (?:feedback|comments)|was this (?:article|story)|"
        r"by (?:signing up|subscribing|clicking)|(?:i|you) (?:have read and )?agree to the (?:terms|privacy)|notify me of|save my name|"
        r"enter your (?:e-?mail|name)|required fields|your e-?mail address|we use cookies|accept (?:all )?cookies|"
        r"this (?:site|website) uses|load(?:ing)? more|loading\W*$|reload page|skip to (?:main )?content|back to top|"
        r"listen to (?:this )?article|\d+ min(?:ute)?s?(?: read|\W*$)|list \d+ of \d+|end of list|keep reading\W*$|save articles to read later|reading time|(?:\d[\d,.]*k?\s+)?(?:views|shares)\W*[\d,.]*k?$|"
        r"font size|text size|a-\s+a\s+a\+|print (?:this )?(?:article|story|page)|view (?:all )?comments?|"
        r"open in app|turn on notifications|remove ads?|log ?in\W*$|sign (?:in|up)\W*$|no comments?(?: yet)?\W*$|read full story|read more\W*$",
        ("Rate this story: ★★★★☆ (3 votes)", "Load more…", "3 min read", "Notify me of new posts by email."),
    ),
    Furniture(
        "share box",
        r"(?:(?:share|tweet|pin|post|print|email|save|copy|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|x|f|t|w|"
        r"in|on|this|it|via|link|google|messenger|instagram|youtube|shares|sharing is caring|article|story|comments?|with|"
        r"friends|to|clipboard|report an error|more|follow|us|listen)\b[\W_\d]*+)++$",
        ("Share this: Facebook Twitter Google+", "Share on WhatsApp | Tweet | Pin It | Email", "f Share  t Tweet  w WhatsApp"),
    ),
    Furniture(
        "file picture",
        r"\[?(?:an? |the |this )?(?:file|undated|representational|representative|illustrative|stock|combination|collage)\s+"
        r"(?:photo(?:graph)?|image|picture|combo|illustration)\b.{0,300}$|"
        rf"[^—–]{{8,330}}[—–]\W{{0,2}}(?:[\w .-]{{2,24}}[/ ])?(?-i:File)s?(?:\s?(?:photo|image)|(?-i:[A-Z]{{4,}})\s?:.{{0,200}}|[ \xa0][A-Z]{{4,}}\s?:.{{0,200}})?\W{{0,4}}$|"
        rf"[^—–]{{8,330}}[—–]\W{{0,2}}(?:{_PHOTO_CREDIT}).{{0,60}}(?:\.\.\.|…)$|"
        r"(?:photo|image|picture)s?(?: credits?| courtesy| source| by)?\s*[:|,]\s*[\w/ .@-]{2,40}$",
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
        r".{2,160}\bcontributed to (?:this|the) (?:report|story|article)\W*$|"
        r"(?:(?:with (?:additional )?|additional )(?:inputs?|reporting|reports?)|inputs?) (?:from|by)\b.{2,90}$|"
        r"(?:writing|reporting|editing|compiled|translated|edited) by\b.{2,90}$|"
        r"\(?(?:except for the headline|this (?:is an|story|report|article).{0,60}(?:edited|feed|syndicated)|with agenc|the (?:story|article) "
        r"(?:originally|was first|first) (?:appeared|published)|(?:this )?(?:story|article) (?:has been|was) (?:updated|corrected)).{0,120}$|"
        r"\(?translat(?:ed|ion) (?:from|by)\b.{0,60}\)?$",
        (
            "Ikram Junaidi in Islamabad also contributed to this report",
            "(Additional reporting from Lahore and Karachi)",
            "(This is an explainer; PTI copy has been edited for length)",
        ),
    ),
    Furniture(
        "author's note",
        r"the (?:writer|author)s? (?:is|are|was|were|can be|may be|teaches|taught|works|has|have)\b.{2,200}$|"
        r"(?:mr|ms|mrs|dr)\.? [\w-]+ is (?:the author of|an? (?:freelance|journalist|columnist|political analyst|writer|professor))\b"
        r".{0,160}$|(?:twitter|x|e-?mail)\s*:\s*\S+$|@\w{2,20}$|about (?-i:[A-Z])[\w’' -]{2,40}:\s",
        ("The writer taught South Asian politics at Leiden.", "Twitter: @somebody", "About Bolan Screen: Bolan Screen is a channel."),
    ),
    Furniture(
        "folio",
        r"page \d+\s*[—–|-]|(?:app|ppi|inp|nni)/[\w-]{2,12}$|(?:\(?more to follow\W*|enditem|ends?)$|"
        r"source\s*:\s*[\w .&-]{2,40}$|issued by\W*$|released by\s*:|(?:news desk|web desk|staff report|monitoring (?:desk|report))\W*$",
        ("Page 3 — Mehran Weekly Observer — Rs40", "APP/qta-rz", "Released by: Information Department"),
    ),
)

_SECTION = (
    r"(?:home|pakistan|world|national|international|latest|latest news|top stor(?:y|ies)|news|politics|elections?(?: \d{4})?|"
    r"opinion|editorial|business|sports?|punjab|sindh|balochistan|khyber pakhtunkhwa|kp|kpk|islamabad|lahore|karachi|peshawar|"
    r"quetta|rawalpindi|gilgit-baltistan|ajk|metro|front page|back page|newspaper|must read|exclusive|featured|trending|blogs?|"
    r"entertainment|showbiz|technology|health|weather|magazine|e-?paper|live(?: tv)?|videos?|urdu|south asia|asia|india|"
    r"multimedia|podcasts?|menu|search|login|subscribe|analysis|lifestyle|life & style|education|crime|more|today.s paper|prism|"
    r"install our app|programs|talk shows|shows|tv|radio|tech|style|science|culture|views?|regional|cities|city|us|uk)"
)

HEAD: tuple[Furniture, ...] = (
    Furniture(
        "section",
        rf"{_SECTION}(?:(?:\s*[>/»›|·•,]\s*|\s{{2,}}){_SECTION})*\W*$|(?:home|you are here|news)\s*[>/»›:|]\s?.{{0,100}}$|"
        r"[\w &’'-]{2,24}(?:\s[/»›>]\s[\w &’'-]{2,24}){1,4}$|(?-i:[A-Z]{2})$",
        ("US", "Pakistan", "Home > Election 2024 > KP", "World / South Asia", "HOME   NATIONAL   BUSINESS   SPORTS"),
    ),
    Furniture(
        "menu",
        r"(?!.*\b(?:seats?|votes?|candidates?|party|constituency|winners?|runner|rival|returned|elected|name|symbol|margin)\b)"
        r"[^|.\d]{2,26}(?:\|[^|.\d]{2,26}){2,}$",
        ("Install our App | Live TV | Epaper | اردو",),
    ),
    Furniture(
        "byline",
        r"(?:(?-i:By|BY)\W*$|(?:written|edited|reported|updated|posted|curated) by\b.{0,80}|(?-i:By|BY)\s+(?!\d)[^.:;?!]{2,70}|(?:our|the newspaper.s|from our)\s+(?:staff\s+)?(?:correspondents?|reporters?|bureau)|"
        r"(?:a |the )?(?:staff|web|news|monitoring|city|special|bureau|city|senior)\s+(?:desk|reporters?|correspondents?|report|writer)|"
        r"(?-i:AFP|APP|PTI|AP|ANI|PPI|INP|NNI|IANS|Reuters|REUTERS|Agencies|AGENCIES|Xinhua|Bureau Report|INTERNEWS|Online|News Report|Monitoring Report)|"
        r"(?:by )?our (?:political|special) (?:reporter|correspondent)\b.{0,90})(?:\s*[|/•,–-]\s*.{0,60})?\W*$",
        ("By Rosalind Achterberg", "Web Desk", "Our Correspondent", "PTI", "By Our Staff Reporter | LAHORE"),
    ),
    Furniture(
        "kicker",
        r"(?-i:[A-Z][\w’' -]{2,40}) (?:special report|analysis|exclusive|desk|report|monitoring)\s*:$|"
        r"(?:press (?:release|note)|profile|opinion|comment|analysis|live blog|live updates?|exclusive|editorial|explainer|interview)"
        r"(?:\s*\|.{0,60})?$|live (?:from\b|\|).{0,80}$|(?:for immediate release|handout)\W*$|no\. ?\d+/[\d/]+$|"
        r"\((?:from the|kindly|newest|translated|rendered)\b.{0,90}\)$|by our .{2,60} (?:reporter|desk|correspondent)\..{0,80}$",
        ("Quetta Voice Special Report :", "PRESS RELEASE", "COMMENT | Vasudha Iyer", "LIVE FROM ISLAMABAD"),
    ),
)

END: tuple[Furniture, ...] = (
    Furniture(
        "comment box",
        r"(?:leave a (?:reply|comment)|post a comment|(?:\d+\s+)?comments?(?:\s*\(?\d*\)?)?|comments? (?:are )?closed|cancel reply|"
        r"add (?:a )?comment|write a comment|join the (?:conversation|discussion)|facebook comments|"
        r"your e-?mail address will not be published.{0,80}|have your say|be the first to comment|reader comments)\W*$",
        ("Leave a Reply", "COMMENTS", "Comments (3)", "Your email address will not be published. Required fields are marked *"),
    ),
    Furniture("author box", r"about (?:the )?(?:author|writer)s?\W*$|author.?s? (?:bio|profile)\W*$", ("About the Author",)),
    Furniture(
        "copyright",
        r"(?:copyright\b|©|\(c\)\s?\d{4}|all rights reserved).{0,200}$|.{0,60}[©]\s?\S.{0,80}$|"
        r"(?:(?:contact us|privacy policy|terms (?:of use|of service|& conditions|and conditions)|about us|advertise with us|"
        r"cookie policy|sitemap|careers|disclaimer)\b\W*){2,}.{0,60}$",
        ("Copyright © 2025. The News International, All Rights Reserved |Contact Us|Authors", "About Us | Contact Us | Privacy Policy"),
    ),
)

TEASERS: tuple[Furniture, ...] = (
    Furniture(
        "other stories",
        r"(?:related(?: (?:stor(?:y|ies)|news|articles?|posts?|topics?|content|coverage))?|also (?:read|watch|see)|read (?:more|also|next)|"
        r"more (?:stories|news|from\b.{0,40})|you (?:may|might) also (?:like|be interested in)|recommended(?: (?:for you|stories|videos))?|"
        r"recommended stories|list of \d+ items|end of list|trending(?: now| stories)?|most (?:read|popular|viewed|watched)|latest (?:news|stories)|"
        r"top (?:stories|news|headlines)|popular(?: posts| now)?|editor.?s (?:pick|choice)s?|in pictures|must reads?|"
        r"around the web|from the web|more on this(?: story)?|next (?:story|article)|previous (?:story|article)|up next|read this next)\s*[:▼»]?\s*$",
        ("Related Stories", "Also Read", "Latest News", "Most Popular"),
    ),
)

def compile_lines(table: tuple[Furniture, ...]) -> re.Pattern[str]:
    """One pattern for a table, to be used with `match` on a line."""
    return re.compile(r"\W{0,2}(?:" + "|".join(f"(?:{f.pattern})" for f in table) + ")", re.I)
