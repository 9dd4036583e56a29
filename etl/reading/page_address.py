"""Which address a fetched page goes by."""

from __future__ import annotations

from urllib.parse import urlsplit


def better_address(canonical: str | None, fetched: str) -> str:
    """The address that a page names for itself, where it may: one of its own site, and not the front page."""
    if not canonical:
        return fetched
    try:
        theirs, ours = urlsplit(canonical), urlsplit(fetched)
        is_its_own = theirs.path.strip("/") != "" and _site(theirs.hostname) == _site(ours.hostname) != ""
    except ValueError:
        return fetched
    return canonical if is_its_own else fetched


def _site(host: str | None) -> str:
    return (host or "").lower().removeprefix("www.").removeprefix("m.").removeprefix("amp.")
