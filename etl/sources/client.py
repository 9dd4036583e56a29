"""The one HTTP client: polite, bounded in time and size, and kept away from private networks."""

from __future__ import annotations

import contextlib
import datetime as dt
import email.utils
import io
import itertools
import random
import re
import threading
import time
from collections import defaultdict
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from typing import Any, BinaryIO
from urllib.parse import urljoin, urlsplit

import urllib3
from protego import Protego

from etl.sources.addresses import ForbiddenAddress, cut_off, guarded_pools
from etl.sources.declared import Source

AGENT = "Ittehad"
REDIRECTS = 5
WORTH_ANOTHER_TRY = (408, 425, 429, 500, 502, 503, 504)
LONGEST_DELAY = 60.0  # seconds that robots.txt or Retry-After may ask for, to be waited for
LONGEST_PAUSE = 30.0  # seconds between two tries, where the server does not say
ROBOTS_LIMIT = 512 * 1024


class FetchError(Exception):
    """Nothing was fetched. `is_final`: another night will not change it."""

    def __init__(self, message: str, *, is_final: bool = False, is_closed: bool = False) -> None:
        super().__init__(message)
        self.is_final = is_final
        self.is_closed = is_closed  # by robots.txt


class _Again(Exception):
    """The server is in trouble for now. `pause`: seconds that it asks for."""

    def __init__(self, message: str, pause: float | None) -> None:
        super().__init__(message)
        self.pause = pause


@dataclass(frozen=True, slots=True)
class Page:
    """What a request gave. `data` is None where nothing changed since the last time, and for downloads."""

    url: str  # after redirects
    data: bytes | None
    etag: str | None = None
    last_modified: str | None = None
    media_type: str = ""
    is_unchanged: bool = False


@dataclass
class Shared:
    """What the clients of one night have in common: the pace for each host, and robots.txt of each."""

    user_agent: str
    lock: threading.Lock = field(default_factory=threading.Lock)
    next_at: dict[str, float] = field(default_factory=dict)
    busy_until: dict[str, float] = field(default_factory=dict)  # hosts that asked for a long pause
    robots: dict[str, Protego | FetchError | None] = field(default_factory=dict)
    robots_locks: dict[str, threading.Lock] = field(default_factory=lambda: defaultdict(threading.Lock))

    @classmethod
    def for_contact(cls, contact: str | None) -> Shared:
        about = f"+{contact}" if contact else "news archive for research"
        return cls(f"{AGENT}/{version('ittehad')} ({about})")

    def wait(self, host: str, delay: float, stop: threading.Event) -> None:
        """Until it is this caller's turn with the host. Raises FetchError where that is too far away."""
        with self.lock:
            now = time.monotonic()
            busy = self.busy_until.get(host, now) - now
            if busy > LONGEST_DELAY:
                raise FetchError(f"{host} asked for a pause of {busy:.0f} more seconds")
            at = max(now + busy, self.next_at.get(host, 0.0))
            self.next_at[host] = at + delay
        stop.wait(max(0.0, at - time.monotonic()))

    def hold(self, host: str, pause: float) -> None:
        """Leave the host alone for so many seconds, as it asked."""
        with self.lock:
            self.busy_until[host] = max(self.busy_until.get(host, 0.0), time.monotonic() + pause)


class Client:
    """Requests of one source. Used by one thread."""

    def __init__(self, source: Source, shared: Shared, stop: threading.Event | None = None) -> None:
        self.source = source
        self.shared = shared
        self.stop = stop or threading.Event()
        self.byte_count = 0
        self._opened: list[Any] = []
        self._pools = guarded_pools(allow_private=source.allow_private, opened=self._opened)

    def get(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Page:
        """Fetch a page, or learn that it did not change. Raises FetchError."""
        data = io.BytesIO()
        page = self.download(url, data, etag=etag, last_modified=last_modified)
        return page if page.is_unchanged else replace(page, data=data.getvalue())

    def download(self, url: str, to: BinaryIO, *, etag: str | None = None, last_modified: str | None = None) -> Page:
        """Fetch into an empty file that can be rewound, or learn that nothing changed. Raises FetchError."""
        headers = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        return self._follow(url, {k: v for k, v in headers.items() if v}, to, use_robots=self.source.robots)

    def close(self) -> None:
        self._pools.clear()

    def _follow(self, url: str, headers: dict[str, str], to: BinaryIO, *, use_robots: bool) -> Page:
        for _ in range(REDIRECTS + 1):
            host = _host(url)
            delay = self.source.delay_seconds
            if use_robots:
                delay = max(delay, self._ask_robots(url))
            if self.stop.is_set():
                raise FetchError(f"{url}: stopped")
            self.shared.wait(host, delay, self.stop)
            found = self._request(url, host, headers, to)
            if isinstance(found, Page):
                return found
            url = found
        raise FetchError(f"{url}: redirected more than {REDIRECTS} times", is_final=True)

    def _request(self, url: str, host: str, headers: dict[str, str], to: BinaryIO) -> Page | str:
        """A page, or the address that it points to instead; tried again while that may help and time is left."""
        deadline = time.monotonic() + self.source.total_seconds
        for attempt in itertools.count():
            pause = min(LONGEST_PAUSE, 0.5 * 2**attempt) * random.uniform(0.5, 1.0)
            try:
                with cut_off(self._opened, deadline):
                    found = self._try(url, headers, to, deadline)
                if time.monotonic() < deadline:  # else what looks like the end is where it was cut off
                    return found
                problem = "cut off"
            except ForbiddenAddress as error:
                raise FetchError(f"{url}: {error}", is_final=True) from error
            except _Again as again:
                problem = str(again)
                if again.pause is not None:
                    self.shared.hold(host, again.pause)
                    pause = max(pause, again.pause)
            except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
                problem = _said(error)
            if time.monotonic() >= deadline:
                raise FetchError(f"{url}: not done within {self.source.total_seconds:g} s")
            if attempt >= self.source.retries or time.monotonic() + pause > deadline:
                raise FetchError(f"{url}: {problem}")
            if self.stop.wait(pause):
                raise FetchError(f"{url}: stopped")
        raise AssertionError("counting ends nowhere")

    def _try(self, url: str, headers: dict[str, str], to: BinaryIO, deadline: float) -> Page | str:
        to.seek(0)
        to.truncate()
        response = self._pools.request(
            "GET",
            url,
            headers={"User-Agent": self.shared.user_agent, "Accept-Encoding": "gzip, deflate"} | headers,
            timeout=urllib3.Timeout(connect=self.source.timeout_seconds, read=self.source.timeout_seconds),
            retries=False,
            redirect=False,
            preload_content=False,
        )
        try:
            return self._read(url, response, to, deadline)
        finally:
            response.close()  # a connection that was not read to its end is of no more use

    def _read(self, url: str, response: urllib3.BaseHTTPResponse, to: BinaryIO, deadline: float) -> Page | str:
        status = response.status
        etag, last_modified = response.headers.get("ETag"), response.headers.get("Last-Modified")
        if status == 304:
            return Page(url, None, etag, last_modified, is_unchanged=True)
        target = response.get_redirect_location()
        if target:
            return urljoin(url, target)
        if status in WORTH_ANOTHER_TRY:
            raise _Again(f"status {status}", _asked_pause(response.headers.get("Retry-After")))
        if status != 200:
            raise FetchError(f"{url}: status {status}", is_final=400 <= status < 500)
        limit, count = self.source.limit_bytes, 0
        too_large = FetchError(f"{url}: larger than {limit / 1024 / 1024:.3g} MB", is_final=True)
        announced = response.headers.get("Content-Length", "")
        if announced.isdecimal() and int(announced) > limit:
            raise too_large
        # What has arrived, not a full buffer: a server that sends a byte a second is noticed.
        while piece := response.read1(65536, decode_content=True):
            count += len(piece)
            if count > limit:
                raise too_large
            if time.monotonic() > deadline:
                raise FetchError(f"{url}: not done within {self.source.total_seconds:g} s")
            to.write(piece)
        self.byte_count += count
        media_type = response.headers.get("Content-Type", "").split(";")[0].strip().lower()
        return Page(url, None, etag, last_modified, media_type)

    def _ask_robots(self, url: str) -> float:
        """The delay that robots.txt asks for. Raises FetchError where it closes the page, or cannot be had."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        with self.shared.lock:
            lock = self.shared.robots_locks[origin]
        with lock:  # one request for it, however many sources are on the host
            if origin not in self.shared.robots:
                self.shared.robots[origin] = self._read_robots(origin)
        rules = self.shared.robots[origin]
        if isinstance(rules, FetchError):
            raise FetchError(f"{url}: robots.txt cannot be had, so nothing is fetched ({rules})")
        if rules is None:
            return 0.0
        if not rules.can_fetch(url, AGENT):
            raise FetchError(f"{url}: closed by robots.txt", is_final=True, is_closed=True)
        return min(rules.crawl_delay(AGENT) or 0.0, LONGEST_DELAY)

    def _read_robots(self, origin: str) -> Protego | FetchError | None:
        """The rules; none where there are none (any 4xx); the error where the server does not say."""
        data = io.BytesIO()
        try:
            self._follow(f"{origin}/robots.txt", {}, data, use_robots=False)
        except FetchError as error:
            return None if error.is_final else error
        return Protego.parse(data.getvalue()[:ROBOTS_LIMIT].decode("utf-8", "replace"))


def _host(url: str) -> str:
    """The host of an address that may be fetched. Raises FetchError."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https") or parts.username is not None:
        raise FetchError(f"{url[:200]}: not an http or https address", is_final=True)
    return host


def _asked_pause(header: str | None) -> float | None:
    """Seconds of a Retry-After header: a number, or a moment."""
    if not header:
        return None
    if header.strip().isdecimal():
        return float(header)
    with contextlib.suppress(ValueError, TypeError):
        moment = email.utils.parsedate_to_datetime(header)
        return max(0.0, (moment - dt.datetime.now(moment.tzinfo or dt.UTC)).total_seconds()) if moment.tzinfo else None
    return None


def _said(error: Exception) -> str:
    text = " ".join(str(getattr(error, "reason", None) or error).split())
    return re.sub(r"^(?:<.*?>|\w*\(host=.*?\)): ", "", text)[:300]  # which object of the library it was
