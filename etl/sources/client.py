"""The one HTTP client: polite, bounded in time and size, and kept away from private networks."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Any
from urllib.parse import urljoin, urlsplit

import urllib3
from protego import Protego

from etl.sources.addresses import ForbiddenAddress, guarded_pools
from etl.sources.declared import Source

AGENT = "Ittehad"
REDIRECTS = 5
WORTH_ANOTHER_TRY = (408, 425, 429, 500, 502, 503, 504)
LONGEST_DELAY = 60.0  # seconds that robots.txt or Retry-After may ask for
ROBOTS_LIMIT = 512 * 1024


class FetchError(Exception):
    """Nothing was fetched. `is_final`: another night will not change it."""

    def __init__(self, message: str, *, is_final: bool = False, is_closed: bool = False) -> None:
        super().__init__(message)
        self.is_final = is_final
        self.is_closed = is_closed  # by robots.txt


@dataclass(frozen=True, slots=True)
class Page:
    """What a request gave. `data` is None where nothing changed since the last time."""

    url: str  # after redirects
    data: bytes | None
    etag: str | None = None
    last_modified: str | None = None
    media_type: str = ""


@dataclass
class Shared:
    """What the clients of one night have in common: the pace for each host, and robots.txt of each."""

    user_agent: str
    lock: threading.Lock = field(default_factory=threading.Lock)
    next_at: dict[str, float] = field(default_factory=dict)
    robots: dict[str, Protego | FetchError | None] = field(default_factory=dict)
    robots_locks: dict[str, threading.Lock] = field(default_factory=lambda: defaultdict(threading.Lock))

    @classmethod
    def for_contact(cls, contact: str | None) -> Shared:
        about = f"+{contact}" if contact else "news archive for research"
        return cls(f"{AGENT}/{version('ittehad')} ({about})")

    def wait(self, host: str, delay: float, stop: threading.Event) -> None:
        """Until it is this caller's turn with the host."""
        with self.lock:
            at = max(time.monotonic(), self.next_at.get(host, 0.0))
            self.next_at[host] = at + delay
        stop.wait(max(0.0, at - time.monotonic()))


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
        headers = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        return self._follow(url, {k: v for k, v in headers.items() if v}, use_robots=self.source.robots)

    def close(self) -> None:
        self._pools.clear()

    def _follow(self, url: str, headers: dict[str, str], *, use_robots: bool) -> Page:
        for _ in range(REDIRECTS + 1):
            host = _host(url)
            delay = self.source.delay_seconds
            if use_robots:
                delay = max(delay, self._ask_robots(url))
            if self.stop.is_set():
                raise FetchError(f"{url}: stopped")
            self.shared.wait(host, delay, self.stop)
            found = self._request(url, headers)
            if isinstance(found, Page):
                return found
            url = found
        raise FetchError(f"{url}: redirected more than {REDIRECTS} times", is_final=True)

    def _request(self, url: str, headers: dict[str, str]) -> Page | str:
        """A page, or the address that it points to instead."""
        retry = urllib3.Retry(
            self.source.retries,
            redirect=False,
            status_forcelist=WORTH_ANOTHER_TRY,
            backoff_factor=0.5,
            backoff_max=30,
            backoff_jitter=0.5,
            retry_after_max=int(LONGEST_DELAY),
            raise_on_status=False,
        )
        limit = int(self.source.size_limit_mb * 1024 * 1024)
        try:
            with self._cut_off():
                response = self._pools.request(
                    "GET",
                    url,
                    headers={"User-Agent": self.shared.user_agent, "Accept-Encoding": "gzip, deflate"} | headers,
                    timeout=urllib3.Timeout(self.source.timeout_seconds),
                    retries=retry,
                    redirect=False,
                    preload_content=False,
                )
                try:
                    return self._read(url, response, limit)
                finally:
                    response.close()  # a connection that was not read to its end is of no more use
        except ForbiddenAddress as error:
            raise FetchError(f"{url}: {error}", is_final=True) from error
        except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            raise FetchError(f"{url}: {_said(error)}") from error

    def _read(self, url: str, response: urllib3.BaseHTTPResponse, limit: int) -> Page | str:
        status = response.status
        etag, last_modified = response.headers.get("ETag"), response.headers.get("Last-Modified")
        if status == 304:
            return Page(url, None, etag, last_modified)
        target = response.get_redirect_location()
        if target:
            return urljoin(url, target)
        if status != 200:
            raise FetchError(
                f"{url}: status {status}", is_final=400 <= status < 500 and status not in WORTH_ANOTHER_TRY
            )
        data = bytearray()
        deadline = time.monotonic() + self.source.total_seconds
        # What has arrived, not a full buffer: a server that sends a byte a second is noticed.
        while piece := response.read1(65536, decode_content=True):
            data += piece
            if len(data) > limit:
                raise FetchError(f"{url}: larger than {limit / 1024 / 1024:g} MB", is_final=True)
            if time.monotonic() > deadline:
                raise FetchError(f"{url}: not done within {self.source.total_seconds:g} s")
        self.byte_count += len(data)
        media_type = response.headers.get("Content-Type", "").split(";")[0].strip().lower()
        return Page(url, bytes(data), etag, last_modified, media_type)

    @contextlib.contextmanager
    def _cut_off(self) -> Iterator[None]:
        """End the request, whatever it is waiting for, when its time is up."""

        def cut() -> None:
            for connection in list(self._opened):
                with contextlib.suppress(OSError, AttributeError):
                    connection.sock.shutdown(socket.SHUT_RDWR)

        timer = threading.Timer(self.source.total_seconds, cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            self._opened.clear()

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
        try:
            page = self._follow(f"{origin}/robots.txt", {}, use_robots=False)
        except FetchError as error:
            return None if error.is_final else error
        return Protego.parse((page.data or b"")[:ROBOTS_LIMIT].decode("utf-8", "replace"))


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


def _said(error: Exception) -> str:
    reason = getattr(error, "reason", None) or error
    text = " ".join(str(reason).split())
    return (text.split(": ", 1)[1] if text.startswith("<") and ": " in text else text)[:300]
