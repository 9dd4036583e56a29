"""Whose page it is: by the address, or by what the page says of itself."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_DOMAINS = {
    "dawn.com": "Dawn",
    "dawnnews.tv": "Dawn News",
    "geo.tv": "Geo News",
    "thenews.com.pk": "The News",
    "tribune.com.pk": "Express Tribune",
    "arynews.tv": "ARY News",
    "nation.com.pk": "The Nation",
    "brecorder.com": "Business Recorder",
    "app.com.pk": "APP",
    "samaa.tv": "Samaa TV",
    "samaaenglish.tv": "Samaa TV",
    "humnews.pk": "Hum News",
    "humenglish.com": "Hum News",
    "24newshd.tv": "24 News",
    "minutemirror.com.pk": "Minute Mirror",
    "dailytimes.com.pk": "Daily Times",
    "pakistantoday.com.pk": "Pakistan Today",
    "pakobserver.net": "Pakistan Observer",
    "thefridaytimes.com": "The Friday Times",
    "bolnews.com": "BOL News",
    "dunyanews.tv": "Dunya News",
    "92newshd.tv": "92 News",
    "ptv.com.pk": "PTV",
    "radio.gov.pk": "Radio Pakistan",
    "aaj.tv": "Aaj News",
    "aajenglish.tv": "Aaj News",
    "abbtakk.tv": "Abb Takk",
    "neonews.pk": "Neo News",
    "propakistani.pk": "ProPakistani",
    "urdupoint.com": "UrduPoint",
    "balochistanvoices.com": "Balochistan Voices",
    "quettavoice.com": "Quetta Voice",
    "balochistantimes.pk": "Balochistan Times",
    "nayadaur.tv": "Naya Daur",
    "frontierpost.com": "Frontier Post",
    "thefrontierpost.com": "Frontier Post",
    "bbc.com": "BBC",
    "bbc.co.uk": "BBC",
    "aljazeera.com": "Al Jazeera",
    "reuters.com": "Reuters",
    "apnews.com": "AP",
    "voanews.com": "VOA",
    "dw.com": "DW",
    "theguardian.com": "The Guardian",
    "nytimes.com": "The New York Times",
    "arabnews.pk": "Arab News",
    "arabnews.com": "Arab News",
    "gulfnews.com": "Gulf News",
    "khaleejtimes.com": "Khaleej Times",
    "aa.com.tr": "Anadolu Agency",
    "xinhuanet.com": "Xinhua",
    "news.cn": "Xinhua",
    "thehindu.com": "The Hindu",
    "indianexpress.com": "The Indian Express",
    "hindustantimes.com": "Hindustan Times",
    "indiatimes.com": "The Times of India",
    "ndtv.com": "NDTV",
    "indiatoday.in": "India Today",
    "indiatvnews.com": "India TV",
    "aninews.in": "ANI",
    "wionews.com": "WION",
    "thewire.in": "The Wire",
    "theprint.in": "The Print",
    "firstpost.com": "Firstpost",
    "livemint.com": "Mint",
    "business-standard.com": "Business Standard",
    "deccanherald.com": "Deccan Herald",
    "news18.com": "News18",
}
_PUBLISHED_IN = re.compile(r"\bPublished in ((?:The )?[A-Z][\w’' -]{1,40}?),\s")
_OWN_REPORT = re.compile(r"^([A-Z][\w’' -]{2,40}?)\s(?:Special Report|Exclusive|Analysis|Report|Desk)\s*:$")
_BROADCASTERS = r"(?:ARY|Geo|Samaa|SAMAA|Hum|BOL|Dunya|Aaj|24|92|Neo|Dawn|Express) ?(?:News|TV)(?: TV| HD| English)?"
_SELF_REPORTED = re.compile(
    rf"[,.]\s({_BROADCASTERS}) (?:reported|has learnt|learnt|reports)(?: on \w+day)?[.,]|\btold ({_BROADCASTERS})\.$"
)


def outlet_of_url(url: str) -> str | None:
    """The outlet a web address belongs to, or None where it is not known."""
    try:
        host = (urlsplit(url if "://" in url else f"//{url}").hostname or "").lower()
    except ValueError:
        return None
    parts = host.split(".")
    for start in range(len(parts) - 1):
        name = _DOMAINS.get(".".join(parts[start:]))
        if name:
            return name
    return None


def outlet_of_page(text: str, lead: str, credit: str | None, agency: str | None) -> str | None:
    """The outlet a page names as its own: imprint, own-report line, its lead paragraph, its agency."""
    imprint = _PUBLISHED_IN.search(text)
    if imprint:
        return imprint[1].strip()
    own = _OWN_REPORT.match(credit or "")
    if own:
        return own[1].strip()
    said = _SELF_REPORTED.search(lead)
    if said:
        return (said[1] or said[2]).strip()
    return "APP" if agency == "APP" else None
