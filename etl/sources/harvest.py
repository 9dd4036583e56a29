"""What a source has that is new: fetched, read, and with what to remember of it."""

from __future__ import annotations

import datetime as dt
import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from etl.loading import Rejection
from etl.loading.identity import normal_url, without_tracking
from etl.records import Article
from etl.sources.client import Client, FetchError
from etl.sources.declared import Source
from etl.sources.documents import read_feed_text, read_page
from etl.sources.fetched import Fetched, Harvested
from etl.sources.files import harvest_file, harvest_folder
from etl.sources.index import is_recent, read_index
from etl.sources.listings import Listed, Listing, ListingError, parse_address_list, parse_xml_listing
from etl.sources.state import ATTEMPTS, ItemState, SourceState

OVERLAP = dt.timedelta(days=2)  # entries may appear in a listing later than they are dated
PATIENCE = 5  # pages in a row that cannot be fetched, before the source is left for the night


__all__ = ["Fetched", "Harvested", "Known", "harvest"]


@dataclass
class Known:
    """What earlier nights know, and what this one has begun."""

    state: SourceState
    items: Callable[[Sequence[str]], Mapping[str, ItemState]]
    pending: Callable[[], Mapping[str, ItemState]]
    taken: set[str] = field(default_factory=set)  # keys of this night, of all sources
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, key: str) -> bool:
        """Whether this source is the first of the night to come with the page."""
        with self.lock:
            is_first = key not in self.taken
            self.taken.add(key)
            return is_first


def harvest(
    source: Source,
    client: Client,
    known: Known,
    now: dt.datetime,
    since: dt.datetime | None = None,
    *,
    plan_only: bool = False,
) -> Iterator[Fetched | Harvested]:
    """All that is new, then one Harvested. `since` takes the watermark's place. With `plan_only` nothing but the
    listings is fetched, and Harvested says how much would be.

    Raises nothing for a source that fails: its Harvested says why.
    """
    try:
        if source.kind == "folder":
            yield from harvest_folder(source, known.items, now, plan_only=plan_only)
        elif source.kind == "file":
            yield from harvest_file(source, client, known.items, known.state, now, plan_only=plan_only)
        else:
            yield from _harvest_pages(source, client, known, now, since, plan_only=plan_only)
    except (FetchError, ListingError, OSError) as error:
        yield Harvested(known.state, message=" ".join(str(error).split()))


def _harvest_pages(
    source: Source, client: Client, known: Known, now: dt.datetime, since: dt.datetime | None, *, plan_only: bool
) -> Iterator[Fetched | Harvested]:
    listing, state, message = _read_listing(source, client, known.state, now, since)
    entries: dict[str, Listed] = {}
    for one in listing.entries:
        # Sources that tell each other's pages apart by nothing but themselves must not differ in what they bring.
        entries.setdefault(normal_url(one.url), replace(one, url=without_tracking(one.url)))
    pending = dict(known.pending())
    for key, item in pending.items():
        entries.setdefault(key, Listed(item.location))
    before = {**known.items(list(entries)), **pending}
    wanted = [(key, one) for key, one in entries.items() if _is_wanted(one, before.get(key))]
    # The oldest first, so that a night that is cut short leaves a clean watermark.
    wanted.sort(key=lambda pair: pair[1].moment or now)
    is_cut = len(wanted) > source.max_items
    if plan_only:
        yield Harvested(known.state, len(entries), min(len(wanted), source.max_items))
        return
    handled = failed = failed_in_a_row = 0
    reached = known.state.watermark
    for key, one in wanted[: source.max_items]:
        if client.stop.is_set():
            is_cut = True
            break
        if not known.take(key):
            continue
        fetched = _fetch(source, client, key, one, before.get(key), now)
        handled += 1
        status = fetched.item.status if fetched.item else "done"
        failed += status != "done"
        failed_in_a_row = failed_in_a_row + 1 if status == "pending" else 0
        yield fetched
        if failed_in_a_row >= PATIENCE:  # the server is in trouble: not a night's worth of time-outs
            message = (
                f"{PATIENCE} pages in a row could not be fetched, the last: {fetched.item and fetched.item.message}"
            )
            is_cut = True
            break
        if one.moment:
            reached = max(reached or one.moment, min(one.moment, now))
    if is_cut:
        state = SourceState(None, None, reached if listing.is_whole else known.state.watermark)
    elif not listing.is_whole:  # what is missing may be older than what is here
        state = replace(state, watermark=known.state.watermark)
    else:
        newest = max((min(one.moment, now) for one in listing.entries if one.moment), default=None)
        state = replace(state, watermark=newest or reached)
    yield Harvested(state, len(entries), handled, failed, message)


def _read_listing(
    source: Source, client: Client, state: SourceState, now: dt.datetime, since: dt.datetime | None
) -> tuple[Listing, SourceState, str | None]:
    """What is listed, the state once all of it is handled, and what was wrong. Raises FetchError, ListingError."""
    if source.kind == "urls" and not source.is_remote:
        return parse_address_list(Path(source.location).read_bytes()), SourceState(), None
    asked = state if since is None else SourceState()  # going back, what did not change is wanted too
    page = client.get(source.location, etag=asked.etag, last_modified=asked.last_modified)
    if page.data is None:
        return Listing(()), state, None
    after = SourceState(page.etag, page.last_modified)
    if source.kind == "urls":
        return parse_address_list(page.data), after, None
    listing, problem = parse_xml_listing(page.data, page.url), None
    if source.kind == "sitemap":
        earliest = since or (
            state.watermark - OVERLAP if state.watermark else now - dt.timedelta(days=source.first_days)
        )
        if any(one.is_listing for one in listing.entries):
            after = SourceState()  # an index that is the same says nothing of its parts
            listing, problem = read_index(listing, page.url, client, earliest, now)
        listing = replace(listing, entries=tuple(one for one in listing.entries if is_recent(one, earliest)))
    if not listing.is_whole:  # the same bytes are to be read again, in case the rest comes
        after = SourceState()
    if listing.breaks_off:
        problem = problem or f"the XML breaks off after {len(listing.entries)} entries; they are read"
    return listing, after, problem


def _is_wanted(one: Listed, item: ItemState | None) -> bool:
    if item is None or item.status == "pending":
        return True
    return one.moment is not None and _stamp(one) > item.stamp


def _stamp(one: Listed) -> str:
    return one.moment.astimezone(dt.UTC).isoformat() if one.moment else ""


def _fetch(
    source: Source, client: Client, key: str, one: Listed, before: ItemState | None, now: dt.datetime
) -> Fetched:
    """One page, fetched and read, or the reason why not."""
    stamp = _stamp(one) or (before.stamp if before else "")
    item = ItemState(key, one.url, stamp)
    if source.text == "feed" and one.text:
        return Fetched(read_feed_text(source, one, now), item)
    attempts = before.attempt_count if before and before.status == "pending" else 0
    known = before if before and before.status == "done" else None
    try:
        page = client.get(
            one.url, etag=known.etag if known else None, last_modified=known.last_modified if known else None
        )
    except FetchError as error:
        message = " ".join(str(error).split())
        is_last = error.is_final or attempts + 1 >= ATTEMPTS
        item = replace(item, status="gone" if is_last else "pending", attempt_count=attempts + 1, message=message)
        rejection = Rejection(one.url, "open", message, json.dumps({"url": one.url}).encode())
        return Fetched((rejection,) if is_last and not error.is_closed else (), item)
    item = replace(item, etag=page.etag, last_modified=page.last_modified)
    records: tuple[Article | Rejection, ...] = () if page.data is None else read_page(source, one, page, now)
    return Fetched(records, item)
