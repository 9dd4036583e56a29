"""Deterministic ids: the same article and claim have the same id on every machine, in every order."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit

from etl.loading.text import storable
from etl.names import person_key
from etl.records import Alliance, Article, Claim, Defection, Meeting, Result

# Query parameters that tell where a reader came from, not what the page is.
TRACKING = frozenset({"fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "ref", "ref_src", "amp"})


@lru_cache(maxsize=10_000)  # each is asked for several times on its way
def normal_url(url: str) -> str:
    """One spelling for the addresses of one page: no scheme, www., tracking, fragment or closing slash.

    Text that is not an address comes back as it is, stripped.
    """
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return url.strip()
    if not host:
        return url.strip()
    query = sorted((key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if not _tracks(key))
    path = parts.path.rstrip("/")
    return f"{host}{port}{path}" + (f"?{urlencode(query)}" if query else "")


def without_tracking(url: str) -> str:
    """The same address without fragment and the parameters that tell where a reader came from; else untouched."""
    address, _, query = url.partition("#")[0].partition("?")
    kept = "&".join(part for part in query.split("&") if part and not _tracks(part.partition("=")[0]))
    return f"{address}?{kept}" if kept else address


def _tracks(parameter: str) -> bool:
    return parameter.lower() in TRACKING or parameter.lower().startswith("utm_")


def article_id(article: Article) -> str:
    """Of the URL where there is one, else of outlet, title and body."""
    if article.url and article.url.strip():
        key = normal_url(article.url)
    else:
        key = "|".join([article.outlet or "", article.title or "", article.body])
    return f"a_{_sha256(key)[:16]}"


def payload_of(article: Article) -> bytes:
    """The input's bytes; the body where the article did not come from bytes."""
    return article.raw or article.body.encode("utf-8", "replace")


def content_hash(article: Article) -> str:
    return hashlib.sha256(payload_of(article)).hexdigest()


def article_version_id(article: Article) -> str:
    """Of article and bytes: the same bytes read twice are one version."""
    return hashlib.sha256(article_id(article).encode() + b"\x1f" + payload_of(article)).hexdigest()[:32]


def claim_id(of_article: str, claim: Claim) -> str:
    """Of the article, what the codebook calls the claim's key, and where its first evidence stands."""
    offset = claim.evidence[0].char_start if claim.evidence else -1
    parts = [of_article, type(claim).__name__.lower(), *_key_fields(claim), str(offset)]
    return f"c_{_sha256(chr(31).join(parts))[:16]}"


def _key_fields(claim: Claim) -> list[str]:
    match claim:
        case Meeting():
            people = sorted(person_key(p.person) for p in claim.participants)
            return [_written(claim.date), ",".join(sorted(claim.parties)), ",".join(people)]
        case Alliance():
            return [claim.kind, claim.status, ",".join(sorted(claim.parties))]
        case Result():
            return [
                claim.kind,
                _written(claim.election),
                _written(claim.election_year),
                _written(claim.constituency),
                _written(claim.assembly),
                _written(claim.office),
                person_key(claim.person or ""),
                _written(claim.party),
                _written(claim.seats),
                _written(claim.turnout_pct),
            ]
        case Defection():
            return [
                person_key(claim.person or ""),
                _written(claim.group),
                _written(claim.count),
                _written(claim.from_party),
                _written(claim.to_party),
            ]
    raise TypeError(f"no key for a claim of type {type(claim).__name__}")


def _written(value: object) -> str:
    return "" if value is None else str(value)


def _sha256(text: str) -> str:
    return hashlib.sha256(storable(text).encode()).hexdigest()
