"""What the sources file says of nights as a whole: thresholds, who is told, what is kept how long."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

from etl.sources.checked import SourcesError, is_web_address

When = Literal["always", "problem"]
CHOICES = {"when": get_args(When)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """[checks]: what is far from the usual. Days of silence are a setting of each source."""

    nights: int = 14  # that make the usual: the median of the last so many
    enough_nights: int = 5  # before anything counts as usual
    volume_factor: float = 4.0  # times more or fewer new articles of a source than usual
    volume_from: int = 4  # usual articles a night; nothing is said of sources with fewer
    rejects_factor: float = 4.0  # times more rejected inputs than usual
    rejects_from: int = 10  # rejected inputs; nothing is said of fewer


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """[webhook]: where the summary of a night is sent as JSON, by POST."""

    url: str = field(repr=False)
    token: str | None = field(default=None, repr=False)  # sent as a bearer token
    token_file: str | None = None  # or read from here
    when: When = "always"  # or only where there is something to look at
    timeout_seconds: float = 10.0
    allow_private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Healthcheck:
    """[healthcheck]: addresses that are asked for when a night begins, ends well, and fails."""

    url: str = field(repr=False)
    start_url: str | None = field(default=None, repr=False)  # by default url + /start
    failure_url: str | None = field(default=None, repr=False)  # by default url + /fail
    timeout_seconds: float = 10.0
    allow_private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """[retention]: for how many days things are kept; 0 is for ever."""

    raw_days: int = 0  # bytes of the articles in raw; the cleaned text in staging always stays
    page_days: int = 400  # summaries in nightly/ of ITTEHAD_HOME


@dataclass(frozen=True, slots=True, kw_only=True)
class NightSettings:
    """All of these tables."""

    checks: Checks = field(default_factory=Checks)
    retention: Retention = field(default_factory=Retention)
    webhook: Webhook | None = None
    healthcheck: Healthcheck | None = None


def checked_addresses(where: str, told: Webhook | Healthcheck, folder: Path) -> None:
    """Raises SourcesError for addresses that are none, or a token file that is not there."""
    names = ["url"] if isinstance(told, Webhook) else ["url", "start_url", "failure_url"]
    for name in names:
        address = getattr(told, name)
        if address is not None and not is_web_address(address):  # not shown: it may hold a secret
            raise SourcesError(f"{where}: {name} is no http or https address")
    if isinstance(told, Webhook) and told.token_file:
        if told.token:
            raise SourcesError(f"{where}: give either token or token_file")
        if not (folder / told.token_file).is_file():
            raise SourcesError(f"{where}: there is no token_file {told.token_file!r}")
