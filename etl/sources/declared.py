"""The sources file: TOML, checked as a whole before anything is fetched."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from etl.reading.forms import Form
from etl.sources.checked import SourcesError, is_web_address, record_of
from etl.sources.night_settings import CHOICES as NIGHT_CHOICES
from etl.sources.night_settings import Checks, Healthcheck, NightSettings, Retention, Webhook, checked_addresses
from etl.sources.places import check_place

Kind = Literal["folder", "file", "feed", "sitemap", "urls"]
After = Literal["move", "stay"]
Text = Literal["page", "feed"]
CHOICES: dict[str, tuple[str, ...]] = {
    "kind": get_args(Kind),
    "after": get_args(After),
    "text": get_args(Text),
    "form": get_args(Form),
}
TABLES: dict[str, type[Any]] = {
    "checks": Checks,
    "retention": Retention,
    "webhook": Webhook,
    "healthcheck": Healthcheck,
}
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,62}")
NEEDS_NO_NETWORK = ("folder", "file", "urls")  # may be a path; feeds and sitemaps are addresses
FILES = ("folder", "file")
PAGE_LIMIT_MB, FILE_LIMIT_MB = 10.0, 4096.0


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
    columns: dict[str, str] = field(default_factory=dict)  # CSV, Parquet, JSON lines: our field = their column
    form: Form | None = None  # file: what it holds, where its name does not end so
    options: dict[str, Any] = field(default_factory=dict)  # of fsspec, for files of other schemes than http
    max_items: int = 500  # pages or files in a night; what is left comes the next
    first_days: int = 7  # sitemap: how far back the first night goes
    silent_days: int = 3  # nothing new for longer is reported
    delay_seconds: float = 2.0  # between two requests to one host
    timeout_seconds: float = 20.0  # of a connection, and of waiting for data
    total_seconds: float = 120.0  # of one request with all its data and retries
    size_limit_mb: float | None = None  # of a page or listing (10), or of a file (4096)
    retries: int = 3
    robots: bool = True
    allow_private: bool = False  # addresses of private networks and of this machine

    @property
    def is_remote(self) -> bool:
        """Whether it is fetched by our own client."""
        return urlsplit(self.location).scheme in ("http", "https")

    @property
    def limit_bytes(self) -> int:
        default = FILE_LIMIT_MB if self.kind in FILES else PAGE_LIMIT_MB
        return int((default if self.size_limit_mb is None else self.size_limit_mb) * 1024 * 1024)


@dataclass(frozen=True, slots=True)
class Declared:
    """The file: its sources, whom the user agent names, and what holds for nights as a whole."""

    sources: tuple[Source, ...]
    contact: str | None = None
    night: NightSettings = field(default_factory=NightSettings)


def read_sources(file: Path) -> Declared:
    """The sources of a TOML file; relative paths are meant from its folder. Raises SourcesError."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise SourcesError(f"no sources file {file}: write one (see deploy/sources.example.toml)") from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SourcesError(f"{file}: {' '.join(str(error).split())}") from error
    unknown = sorted(set(data) - {"contact", "defaults", "source", *TABLES})
    if unknown:
        known = ", ".join(["contact", "defaults", "source", *TABLES])
        raise SourcesError(f"{file}: unknown setting {unknown[0]!r}; known are {known}")
    listed, defaults, contact = data.get("source", []), data.get("defaults", {}), data.get("contact")
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in [*listed, defaults]):
        raise SourcesError(f"{file}: write each source as [[source]], and [defaults] as a table")
    if contact is not None and (not isinstance(contact, str) or not contact.isprintable()):
        raise SourcesError(f"{file}: contact is one line of text")
    own = sorted(set(defaults) & {"name", "path", "url"})
    if own:
        raise SourcesError(f"{file}: [defaults] has {own[0]!r}, which is each source's own")
    sources: list[Source] = []
    for number, given in enumerate(listed, start=1):
        where = f"{file}: source {given.get('name', number)!r}"
        source = _source(where, defaults | given, file.parent)
        if any(source.name == other.name for other in sources):
            raise SourcesError(f"{where}: the name is taken twice")
        sources.append(source)
    if not sources:
        raise SourcesError(f"{file}: no [[source]] in it")
    return Declared(tuple(sources), contact, _night(file, data))


def _night(file: Path, data: dict[str, Any]) -> NightSettings:
    found: dict[str, Any] = {}
    for name, cls in TABLES.items():
        if name not in data:
            continue
        where = f"{file}: [{name}]"
        if not isinstance(data[name], dict):
            raise SourcesError(f"{where}: write it as a table")
        found[name] = record_of(where, cls, data[name], NIGHT_CHOICES)
        if isinstance(found[name], Webhook | Healthcheck):
            checked_addresses(where, found[name], file.parent)
        if isinstance(found[name], Webhook) and found[name].token_file:
            found[name] = replace(found[name], token_file=str(file.parent / found[name].token_file))
    return NightSettings(**found)


def _source(where: str, given: dict[str, Any], folder: Path) -> Source:
    settings = dict(given)
    places = [key for key in ("path", "url") if key in settings]
    if len(places) != 1 or not isinstance(settings[places[0]], str):
        raise SourcesError(f"{where}: give either path or url, as text")
    place = settings.pop(places[0])
    for key in ("location", "name", "kind"):
        if (key in settings) == (key == "location"):
            unknown = f"unknown setting {key!r}; the place is path or url"
            raise SourcesError(f"{where}: {unknown if key == 'location' else f'{key} is missing'}")
    source = record_of(where, Source, settings | {"location": place}, CHOICES, others=("path", "url"))
    if not NAME.fullmatch(source.name):
        raise SourcesError(f"{where}: a name has lower case letters, digits, - and _ only, 63 at most")
    if places == ["path"]:
        if source.kind not in NEEDS_NO_NETWORK:
            raise SourcesError(f"{where}: a {source.kind} has a url, not a path")
        return replace(source, location=str((folder / Path(place).expanduser()).absolute()))
    if source.kind in FILES and "://" in place and not source.is_remote:
        check_place(where, place)
    elif not is_web_address(place) or source.kind == "folder":
        other = " or of fsspec" if source.kind in FILES else ""
        raise SourcesError(f"{where}: url {place!r} is no http or https address{other} that a {source.kind} can have")
    return source
