"""The Markdown of the project as pages of the site, their links led to where the pages are."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

LINK = re.compile(r"(?<!\\)\[([^\]]*)\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
# Pages that do not stand in docs.
ELSEWHERE = {"README.md": "index.md", "LICENSE-DATA.md": "terms.md", "seeds/reference/README.md": "reference.md"}
PICTURES = frozenset({".svg", ".png"})


class SiteError(Exception):
    """The site cannot be built; the message says which page is at fault."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its path in the site's sources, and its Markdown."""

    path: str
    text: str


def read_pages(checkout: Path) -> list[Page]:
    """README, docs and the reference's README. Raises SiteError for a link to a file that is not there."""
    places = _places(checkout)
    return [
        Page(place, _relinked((checkout / source).read_text(encoding="utf-8"), source, places, checkout))
        for source, place in places.items()
        if source.endswith(".md")
    ]


def pictures(checkout: Path) -> dict[str, Path]:
    """Files that pages show, by their path in the site's sources."""
    return {place: checkout / source for source, place in _places(checkout).items() if not source.endswith(".md")}


def _places(checkout: Path) -> dict[str, str]:
    """Where each source, by its path in the checkout, stands in the site."""
    places = {source: place for source, place in ELSEWHERE.items() if (checkout / source).exists()}
    for path in sorted((checkout / "docs").rglob("*")):
        source = path.relative_to(checkout).as_posix()
        if path.suffix not in {".md", *PICTURES} or source.startswith("docs/dbt/"):
            continue
        place = PurePosixPath(source).relative_to("docs")
        places[source] = str(place.with_name("index.md") if place.name == "README.md" else place)
    return places


def _relinked(text: str, source: str, places: dict[str, str], checkout: Path) -> str:
    """The text with links to other sources led to their pages; of links to other files their words stay."""
    folder = PurePosixPath(source).parent

    def lead(found: re.Match[str]) -> str:
        target, _, anchor = found[2].partition("#")
        if not target or "://" in target or target.startswith("mailto:"):
            return found[0]
        meant = os.path.normpath(folder / target)
        if not (checkout / meant).exists():
            raise SiteError(f"{source} links to {target}, which is not there")
        if f"{meant}/README.md" in places:
            meant = f"{meant}/README.md"
        if meant not in places:
            return found[1]
        place = os.path.relpath(places[meant], PurePosixPath(places[source]).parent)
        return f"[{found[1]}]({place}{'#' + anchor if anchor else ''})"

    parts = []
    end = 0
    for fence in FENCE.finditer(text):
        parts += [LINK.sub(lead, text[end : fence.start()]), fence[0]]
        end = fence.end()
    return "".join([*parts, LINK.sub(lead, text[end:])])
