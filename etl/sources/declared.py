"""The sources file: TOML, checked as a whole before anything is fetched."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

Kind = Literal["folder", "file", "feed", "sitemap", "urls"]
After = Literal["move", "stay"]
Text = Literal["page", "feed"]
CHOICES: dict[str, tuple[str, ...]] = {"kind": get_args(Kind), "after": get_args(After), "text": get_args(Text)}
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,62}")
NEEDS_NO_NETWORK = ("folder", "file", "urls")  # may be a path; feeds and sitemaps are addresses


class SourcesError(Exception):
    """A sources file that cannot be used; one line that says where and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One [[source]] of the file. The fields are the settings, with their defaults."""

    name: str  # lower case letters, digits, - and _; the state is kept under it
    kind: Kind
    location: str  # `path` or `url` of the file
    outlet: str | None = None  # of articles that name none
    enabled: bool = True
    after: After = "move"  # folder: files go to done/ once loaded, or stay where they are
    settle_seconds: float = 10  # folder: younger files may still be written to
    text: Text = "page"  # feed: fetch the pages, or take the text that stands in the feed
    columns: dict[str, str] = field(default_factory=dict)  # CSV: our field = their column
    max_items: int = 500  # a night; what is left comes the next
    first_days: int = 7  # sitemap: how far back the first night goes
    silent_days: int = 3  # nothing new for longer is reported
    delay_seconds: float = 2.0  # between two requests to one host
    timeout_seconds: float = 20.0  # of a connection, and of waiting for data
    total_seconds: float = 120.0  # of one request with all its data and retries
    size_limit_mb: float = 10.0
    retries: int = 3
    robots: bool = True
    allow_private: bool = False  # addresses of private networks and of this machine

    @property
    def is_remote(self) -> bool:
        return urlsplit(self.location).scheme in ("http", "https")


@dataclass(frozen=True, slots=True)
class Declared:
    """The file: its sources, and whom the user agent names."""

    sources: tuple[Source, ...]
    contact: str | None = None


def read_sources(file: Path) -> Declared:
    """The sources of a TOML file; relative paths are meant from its folder. Raises SourcesError."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise SourcesError(f"no sources file {file}: write one (see deploy/sources.example.toml)") from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SourcesError(f"{file}: {' '.join(str(error).split())}") from error
    unknown = set(data) - {"contact", "defaults", "source"}
    if unknown:
        raise SourcesError(f"{file}: unknown setting {sorted(unknown)[0]!r}; known are contact, defaults and source")
    listed, defaults, contact = data.get("source", []), data.get("defaults", {}), data.get("contact")
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in [*listed, defaults]):
        raise SourcesError(f"{file}: write each source as [[source]], and [defaults] as a table")
    if contact is not None and (not isinstance(contact, str) or not contact.isprintable()):
        raise SourcesError(f"{file}: contact is one line of text")
    sources: list[Source] = []
    for number, given in enumerate(listed, start=1):
        where = f"{file}: source {given.get('name', number)!r}"
        source = _source(where, defaults | given, file.parent)
        if any(source.name == other.name for other in sources):
            raise SourcesError(f"{where}: the name is taken twice")
        sources.append(source)
    if not sources:
        raise SourcesError(f"{file}: no [[source]] in it")
    return Declared(tuple(sources), contact)


def _source(where: str, given: dict[str, Any], folder: Path) -> Source:
    settings = dict(given)
    places = [key for key in ("path", "url") if key in settings]
    if len(places) != 1 or not isinstance(settings[places[0]], str):
        raise SourcesError(f"{where}: give either path or url, as text")
    place = settings.pop(places[0])
    known = {f.name: f for f in dataclasses.fields(Source) if f.name != "location"}
    for key, value in settings.items():
        if key not in known:
            raise SourcesError(f"{where}: unknown setting {key!r}; known are path, url, {', '.join(known)}")
        _check(where, key, value, known[key])
    for key in ("name", "kind"):
        if key not in settings:
            raise SourcesError(f"{where}: {key} is missing")
    kind = settings["kind"]
    if not NAME.fullmatch(settings["name"]):
        raise SourcesError(f"{where}: a name has lower case letters, digits, - and _ only, 63 at most")
    if places == ["url"]:
        try:
            parts = urlsplit(place)
            is_good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None
        except ValueError:
            is_good = False
        if not is_good or kind == "folder":
            raise SourcesError(f"{where}: url {place!r} is no http or https address that a {kind} can have")
    elif kind not in NEEDS_NO_NETWORK:
        raise SourcesError(f"{where}: a {kind} has a url, not a path")
    else:
        place = str((folder / Path(place).expanduser()).absolute())
    return Source(location=place, **settings)


def _check(where: str, key: str, value: Any, known: dataclasses.Field[Any]) -> None:
    meant = str(known.type).split(" | ")[0]
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if key in CHOICES:
        good, wanted = value in CHOICES[key], f"one of {', '.join(CHOICES[key])}"
    elif meant == "bool":
        good, wanted = isinstance(value, bool), "true or false"
    elif meant == "int":
        good, wanted = is_number and isinstance(value, int) and value >= 0, "a whole number from 0 on"
    elif meant == "float":
        good, wanted = is_number and 0 <= value < 1e9, "a number from 0 on"
    elif meant == "str":
        good, wanted = isinstance(value, str) and value != "", "text"
    else:
        good = isinstance(value, dict) and all(isinstance(v, str) for v in value.values())
        wanted = "a table of texts"
    if not good:
        raise SourcesError(f"{where}: {key} is {value!r}; give {wanted}")
