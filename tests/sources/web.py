"""A small newspaper on this machine: real HTTP, with everything that can be wrong with it."""

from __future__ import annotations

import contextlib
import hashlib
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STORY = (
    "LAHORE: PML-N president Shehbaz Sharif met PPP chairman Bilawal Bhutto-Zardari in Lahore on Monday, case {n}. "
    "The two discussed a coalition for the new assembly and agreed to meet again within the week, case {n}."
)
PAGE = """<html><head><title>Story {n}</title><meta property="article:published_time" content="2024-02-12T10:00:00Z">
</head><body><article><h1>Story {n}</h1><p>{story}</p><p>Nothing more was said of case {n} by anybody.</p></article>
</body></html>"""


@dataclass(frozen=True)
class Reply:
    """An answer with headers of its own."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Web:
    """What is served by path: bytes, a status, another address, a reply, several of these one after the other (the
    last one stays), or what never ends: 'hang', 'drip', 'drip-header', 'endless'."""

    base: str = ""
    pages: dict[str, bytes | int | str | Reply | list[bytes | int | str | Reply]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    asked_at: list[float] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)  # of the requests
    bodies: list[bytes] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    over: threading.Event = field(default_factory=threading.Event)

    def story(self, n: int, more: str = "") -> str:
        """Publish a story; gives its address."""
        self.pages[f"/story-{n}"] = PAGE.format(n=n, story=STORY.format(n=n) + more).encode()
        return f"{self.base}/story-{n}"

    def feed(self, path: str, numbers: list[int], day: int = 12) -> str:
        """Publish a feed of stories."""
        items = "".join(
            f"<item><title>Story {n}</title><link>{self.story(n)}</link>"
            f"<pubDate>Mon, {day} Feb 2024 10:{n % 60:02}:00 +0000</pubDate></item>"
            for n in numbers
        )
        self.pages[path] = f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'.encode()
        return self.base + path


class Handler(BaseHTTPRequestHandler):
    web: Web
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.web.asked.append(self.path)
        self.web.asked_at.append(time.monotonic())
        self.web.headers.append(dict(self.headers))
        self.web.bodies.append(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        self.web.agents.add(self.headers["User-Agent"])
        found = self.web.pages.get(self.path, 404)
        if isinstance(found, list):
            found = found.pop(0) if len(found) > 1 else found[0]
        if isinstance(found, Reply):
            self._answer(found.status, found.body, *found.headers.items())
        elif found == "drip-header":
            self.close_connection = True
            with contextlib.suppress(OSError):
                self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
                while not self.web.over.wait(0.1):
                    self.wfile.write(b".")
        elif found == "endless":
            self.send_response(200)
            self.end_headers()
            self.close_connection = True
            with contextlib.suppress(OSError):
                while not self.web.over.is_set():
                    self.wfile.write(bytes(65536))
        elif found == "hang":
            self.web.over.wait(60)
            self.close_connection = True
        elif found == "drip":
            self.send_response(200)
            self.end_headers()
            self.close_connection = True
            with contextlib.suppress(OSError):
                while not self.web.over.wait(0.1):
                    self.wfile.write(b".")
        elif isinstance(found, bytes):
            etag = f'"{hashlib.sha256(found).hexdigest()[:8]}"'
            same = self.headers.get("If-None-Match") == etag
            self._answer(304 if same else 200, b"" if same else found, ("ETag", etag))
        elif isinstance(found, str):
            self._answer(302, b"", ("Location", found))
        else:
            self._answer(found, b"")

    do_POST = do_GET

    def _answer(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Not in the tests' output."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Clients that hang up are part of the tests."""


@contextlib.contextmanager
def serving() -> Iterator[Web]:
    web = Web()
    server = Server(("127.0.0.1", 0), type("Handler", (Handler,), {"web": web}))
    web.base = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield web
    finally:
        web.over.set()
        server.shutdown()
        server.server_close()


def dead_address() -> str:
    """An address where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"
