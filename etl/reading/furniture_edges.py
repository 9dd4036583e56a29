"""Lines that stand above the story (`HEAD`), end the page (`END`), or lead to other stories (`TEASERS`)."""

from __future__ import annotations

from etl.reading.furniture import Furniture

_SECTION = (
    r"(?:home|pakistan|world|national|international|latest|latest news|top stor(?:y|ies)|news|politics"
    r"|elections?(?: \d{4})?|"
    r"opinion|editorial|business|sports?|punjab|sindh|balochistan|khyber pakhtunkhwa|kp|kpk|islamabad|lahore|karachi|"
    r"peshawar|quetta|rawalpindi|gilgit-baltistan|ajk|metro|front page|back page|newspaper|must read|exclusive"
    r"|featured|"
    r"trending|blogs?|entertainment|showbiz|technology|health|weather|magazine|e-?paper|live(?: tv)?|videos?|urdu|"
    r"south asia|asia|india|multimedia|podcasts?|menu|search|login|subscribe|analysis|lifestyle|life & style|education|"
    r"crime|more|today.s paper|prism|install our app|programs|talk shows|shows|tv|radio|tech|style|science"
    r"|culture|views?|"
    r"regional|cities|city|us|uk)"
)
_TABLE_WORD = (
    r"(?:seats?|votes?|candidates?|party|constituency|winners?|runner|rival|returned|elected|name|symbol|margin)"
)

HEAD: tuple[Furniture, ...] = (
    Furniture(
        "section",
        (
            rf"{_SECTION}(?:(?:\s*[>/»›|·•,]\s*|\s{{2,}}){_SECTION})*\W*$",
            r"(?:home|you are here|news)\s*[>/»›:|]\s?.{0,100}$",
            r"[\w &’'-]{2,24}(?:\s[/»›>]\s[\w &’'-]{2,24}){1,4}$",
            r"(?-i:[A-Z]{2})$",
        ),
        ("US", "Pakistan", "Home > Election 2024 > KP", "World / South Asia", "HOME   NATIONAL   BUSINESS   SPORTS"),
    ),
    Furniture(
        "menu",
        (rf"(?!.*\b{_TABLE_WORD}\b)[^|.\d]{{2,26}}(?:\|[^|.\d]{{2,26}}){{2,}}$",),
        ("Install our App | Live TV | Epaper | اردو",),
    ),
    Furniture(
        "byline",
        (
            r"(?-i:By|BY)\W*$|(?:written|edited|reported|updated|posted|curated) by\b.{0,80}$",
            r"(?:(?-i:By|BY)\s+(?!\d)[^.:;?!]{2,70}"
            r"|(?:our|the newspaper.s|from our)\s+(?:staff\s+)?(?:correspondents?|reporters?|bureau)"
            r"|(?:a |the )?(?:staff|web|news|monitoring|city|special|bureau|senior)\s+(?:desk|reporters?"
            r"|correspondents?|report|writer)"
            r"|(?-i:AFP|APP|PTI|AP|ANI|PPI|INP|NNI|IANS|Reuters|REUTERS|Agencies|AGENCIES|Xinhua|Bureau Report"
            r"|INTERNEWS|Online"
            r"|News Report|Monitoring Report)"
            r"|(?:by )?our (?:political|special) (?:reporter|correspondent)\b.{0,90})"
            r"(?:\s*[|/•,]\s*.{0,60}|\s+[–-]\s*.{0,60})?\W*$",
        ),
        ("By Rosalind Achterberg", "Web Desk", "Our Correspondent", "PTI", "By Our Staff Reporter | LAHORE"),
    ),
    Furniture(
        "kicker",
        (
            r"(?-i:[A-Z][\w’' -]{2,40}) (?:special report|analysis|exclusive|desk|report|monitoring)\s*:$",
            r"(?:press (?:release|note)|profile|opinion|comment|analysis|live blog|live updates?|exclusive"
            r"|editorial|explainer"
            r"|interview)(?:\s*\|.{0,60})?$",
            r"live (?:from\b|\|).{0,80}$|(?:for immediate release|handout)\W*$|no\. ?\d+/[\d/]+$",
            r"(?:from the|kindly|newest|translated|rendered)\b.{0,90}\)$|by our .{2,60} (?:reporter|desk"
            r"|correspondent)\..{0,80}$",
        ),
        ("Quetta Voice Special Report :", "PRESS RELEASE", "COMMENT | Vasudha Iyer", "LIVE FROM ISLAMABAD"),
    ),
)

END: tuple[Furniture, ...] = (
    Furniture(
        "comment box",
        (
            r"(?:leave a (?:reply|comment)|post a comment|(?:\d+\s+)?comments?(?:\s*\(?\d*\)?)?"
            r"|comments? (?:are )?closed"
            r"|cancel reply|add (?:a )?comment|write a comment|join the (?:conversation|discussion)|facebook comments"
            r"|your e-?mail address will not be published.{0,80}|have your say|be the first to comment|reader comments"
            r"|تبصرہ کریں|تبصرے)\W*$",
        ),
        (
            "Leave a Reply",
            "COMMENTS",
            "Comments (3)",
            "Your email address will not be published. Required fields are marked *",
        ),
    ),
    Furniture(
        "author box",
        (r"about (?:the )?(?:author|writer)s?\W*$|author.?s? (?:bio|profile)\W*$",),
        ("About the Author",),
    ),
    Furniture(
        "copyright",
        (
            r"(?:copyright\b|©|\(c\)\s?\d{4}|all rights reserved).{0,200}$|.{0,60}©\s?\S.{0,80}$",
            r"(?:(?:contact us|privacy policy|terms (?:of use|of service|& conditions|and conditions)|about us"
            r"|advertise with us|cookie policy|sitemap|careers|disclaimer)\b\W*){2,}.{0,60}$",
        ),
        (
            "Copyright © 2025. The News International, All Rights Reserved |Contact Us|Authors",
            "About Us | Contact Us | Privacy Policy",
        ),
    ),
)

TEASERS: tuple[Furniture, ...] = (
    Furniture(
        "other stories",
        (
            r"(?:related(?: (?:stor(?:y|ies)|news|articles?|posts?|topics?|content|coverage))?|also (?:read|watch|see)"
            r"|read (?:more|also|next)|more (?:stories|news|from\b.{0,40})|you (?:may|might) also (?:like"
            r"|be interested in)"
            r"|recommended(?: (?:for you|stories|videos))?|trending(?: now| stories)?|most (?:read|popular"
            r"|viewed|watched)"
            r"|latest (?:news|stories)|top (?:stories|news|headlines)|popular(?: posts| now)?|editor.?s (?:pick"
            r"|choice)s?"
            r"|in pictures|must reads?|around the web|from the web|more on this(?: story)?|next (?:story|article)"
            r"|previous (?:story|article)|up next|read this next)\s*[:▼»]?\s*$",
        ),
        ("Related Stories", "Also Read", "Latest News", "Most Popular"),
    ),
)
