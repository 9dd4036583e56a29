"""A night with nobody watching: the job, its page, and word to whom it concerns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from etl.jobs.nightly import Night, choose, nightly
from etl.jobs.one_night import NightTaken
from etl.jobs.prepare import prepare
from etl.loading import RunTotals
from etl.night_page import night_page, write_page
from etl.settings import Settings
from etl.sources import Shared
from etl.sources.declared import Declared
from etl.sources.telling import Teller


@dataclass(frozen=True, slots=True)
class Reported:
    """A night with its page, and where that is kept."""

    night: Night
    page: str
    file: Path


def unattended(
    settings: Settings,
    declared: Declared,
    names: Sequence[str] = (),
    since: dt.datetime | None = None,
    on_load: Callable[[RunTotals], None] = lambda _: None,
    on_build: Callable[[str], None] = lambda _: None,
) -> Reported:
    """The night; the webhook and the healthcheck hear how it ended, however it ended.

    Nobody hears of a night that did not begin because another one runs. Raises what `nightly` and `prepare` raise.
    """
    teller = Teller(declared.night, Shared.for_contact(declared.contact).user_agent)
    choose(declared, names)
    try:
        server = prepare(settings)
        night = nightly(server, declared, names, since, on_load, on_build, teller.begins)
        page = night_page(night)
        file = write_page(settings.home, night, page)
    except NightTaken:
        raise
    except BaseException as error:
        said = f"{type(error).__name__}: {' '.join(str(error).split())}"
        teller.ends(
            {"event": "night", "exit_status": 2, "message": said, "text": f"Ittehad: the night FAILED: {said}"},
            is_failed=True,
            is_problem=True,
        )
        raise
    is_problem = bool(night.exit_status or night.to_look_at)
    teller.ends(summary(night, page), is_failed=night.exit_status == 2, is_problem=is_problem)
    return Reported(night, page, file)


def summary(night: Night, page: str) -> dict[str, Any]:
    """What the webhook gets: counts, what to look at, and the page as `text`."""
    totals = night.totals
    return {
        "event": "night",
        "load_run_id": night.load_run_id,
        "exit_status": night.exit_status,
        "started_at": night.started_at.isoformat(),
        "finished_at": night.finished_at.isoformat(),
        "articles": totals.article_count,
        "new_articles": totals.new_article_count,
        "claims": totals.claim_count,
        "rejected": len(totals.rejections),
        "new_facts": {fact.kind: fact.new for fact in night.facts},
        "built": None if night.built is None else night.built.is_good,
        "moved": list(night.moves),
        "to_look_at": night.to_look_at,
        "failed_sources": {one.source.name: one.message for one in night.sources if one.message},
        "text": page,
    }
