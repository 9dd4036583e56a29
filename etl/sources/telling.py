"""Telling others of a night: a webhook and a healthcheck. Nothing that goes wrong here is the night's concern."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import urllib3

from etl.sources.addresses import ForbiddenAddress, cut_off, guarded_pools
from etl.sources.night_settings import Healthcheck, NightSettings, Webhook

LOG = logging.getLogger("ittehad.nightly")
TRIES = 3
WORTH_ANOTHER_TRY = (408, 425, 429, 500, 502, 503, 504)


@dataclass(frozen=True, slots=True)
class Teller:
    """Who is told when a night begins and ends. Raises nothing; logs hosts and outcomes, never addresses or tokens."""

    settings: NightSettings
    user_agent: str
    pause: float = 2.0  # seconds before another try

    def begins(self) -> None:
        check = self.settings.healthcheck
        if check:
            self._ping(check, check.start_url or _below(check.url, "start"))

    def ends(self, said: Mapping[str, Any], *, is_failed: bool, is_problem: bool) -> None:
        """`said` goes to the webhook as JSON; `is_problem`: there is something to look at."""
        check, hook = self.settings.healthcheck, self.settings.webhook
        if check:
            failure = check.failure_url or _below(check.url, "fail")
            self._ping(check, failure if is_failed else check.url)
        if hook and (hook.when == "always" or is_problem or is_failed):
            self._post(hook, said)

    def _ping(self, check: Healthcheck, url: str) -> None:
        self._send("healthcheck", "GET", url, None, {}, check)

    def _post(self, hook: Webhook, said: Mapping[str, Any]) -> None:
        headers = {"Content-Type": "application/json"}
        try:
            token = hook.token or (Path(hook.token_file).read_text(encoding="utf-8").strip() if hook.token_file else "")
        except (OSError, UnicodeDecodeError) as error:
            LOG.warning("webhook fails", extra={"problem": f"token_file cannot be read: {type(error).__name__}"})
            return
        if token:
            headers["Authorization"] = f"Bearer {token}"
        body = json.dumps(said, ensure_ascii=False, default=str).encode("utf-8", "replace")
        self._send("webhook", "POST", hook.url, body, headers, hook)

    def _send(
        self, what: str, method: str, url: str, body: bytes | None, headers: dict[str, str], to: Webhook | Healthcheck
    ) -> None:
        host = urlsplit(url).hostname
        problem: str | None = None
        for attempt in range(TRIES):
            if attempt:
                time.sleep(self.pause)
            problem, is_final = self._try(method, url, body, headers, to)
            if problem is None or is_final:
                break
        extra = {"host": host, "attempts": attempt + 1, "problem": problem}
        LOG.log(logging.WARNING if problem else logging.INFO, f"{what} {'fails' if problem else 'told'}", extra=extra)

    def _try(
        self, method: str, url: str, body: bytes | None, headers: dict[str, str], to: Webhook | Healthcheck
    ) -> tuple[str | None, bool]:
        """What was wrong, and whether another try is of no use."""
        opened: list[Any] = []
        pools = guarded_pools(allow_private=to.allow_private, opened=opened)
        deadline = time.monotonic() + to.timeout_seconds
        try:
            with cut_off(opened, deadline):
                response = pools.request(
                    method,
                    url,
                    body=body,
                    headers={"User-Agent": self.user_agent} | headers,
                    timeout=urllib3.Timeout(connect=to.timeout_seconds, read=to.timeout_seconds),
                    retries=False,
                    redirect=False,  # the token is for this address alone
                    preload_content=False,
                )
                response.close()
        except ForbiddenAddress:
            return "a private address: set allow_private = true if that is meant", True
        except Exception as error:  # its words may hold the address
            return type(error).__name__, False
        finally:
            pools.clear()
        if time.monotonic() >= deadline:
            return f"no answer within {to.timeout_seconds:g} s", False
        if 200 <= response.status < 300:
            return None, True
        return f"status {response.status}", response.status not in WORTH_ANOTHER_TRY


def _below(url: str, word: str) -> str:
    """url/word, before its query."""
    parts = urlsplit(url)
    return parts._replace(path=f"{parts.path.rstrip('/')}/{word}").geturl()
