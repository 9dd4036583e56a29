"""Indexes of sitemaps, and indexes of those: read to their pages, within limits."""

from __future__ import annotations

import datetime as dt
from collections import deque

from etl.loading.identity import normal_url
from etl.sources.client import Client, FetchError
from etl.sources.listings import Listed, Listing, ListingError, parse_xml_listing

SITEMAPS = 50  # fetched in one night
DEPTH = 3  # indexes within indexes
ENTRIES = 200_000  # pages held in memory


def read_index(
    index: Listing, url: str, client: Client, earliest: dt.datetime, now: dt.datetime
) -> tuple[Listing, str | None]:
    """Pages of all sitemaps of an index that changed since `earliest`, those changed last first, and what was
    wrong. The listing is whole where every one of them could be read; a page twice in it counts once."""
    seen = {normal_url(url)}
    waiting: deque[tuple[Listed, int]] = deque()
    pages: dict[str, Listed] = {}
    problems: list[str] = []
    is_whole = index.is_whole
    count = 0

    def add(listing: Listing, depth: int) -> None:
        nonlocal is_whole
        is_whole = is_whole and listing.is_whole
        found = []
        for one in listing.entries:
            if not is_recent(one, earliest):
                continue
            key = normal_url(one.url)
            if not one.is_listing:
                pages.setdefault(key, one)
            elif key not in seen:  # an index may name itself
                seen.add(key)
                found.append((one, depth))
        found.sort(key=lambda pair: pair[0].moment or now, reverse=True)
        waiting.extend(found)

    add(index, 1)
    while waiting and count < SITEMAPS and len(pages) < ENTRIES and not client.stop.is_set():
        one, depth = waiting.popleft()
        count += 1
        if depth > DEPTH:
            problems.append(f"{one.url}: more than {DEPTH} indexes within each other")
            continue
        try:
            add(parse_xml_listing(client.get(one.url).data or b"", one.url), depth + 1)
        except (FetchError, ListingError) as error:
            said = " ".join(str(error).split())
            problems.append(said if one.url in said else f"{one.url}: {said}")
    message = f"{len(problems)} of {count} sitemaps could not be read, the first: {problems[0]}" if problems else None
    if waiting and not problems:
        message = f"{len(waiting)} sitemaps are left out, only {count} are read a night: declare them as sources"
    return Listing(tuple(pages.values()), is_whole and not problems and not waiting), message


def is_recent(one: Listed, earliest: dt.datetime) -> bool:
    """Whether an entry may be new: undated ones may."""
    return one.moment is None or one.moment >= earliest
