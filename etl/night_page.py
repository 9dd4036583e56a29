"""The page that a night leaves: for a person with one minute."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING

from etl.display import printable

if TYPE_CHECKING:  # which tidies pages away
    from etl.jobs.nightly import Night

FOLDER = "nightly"  # in ITTEHAD_HOME
SHOWN = 15  # lines of a kind


def night_page(night: Night) -> str:
    """The page as plain text."""
    took = int((night.finished_at - night.started_at).total_seconds())
    word = {0: "all done", 1: "done, with something to look at", 2: "FAILED"}[night.exit_status]
    totals = night.totals
    lines = [
        f"Ittehad, night of {night.started_at:%Y-%m-%d %H:%M} UTC: {word}",
        f"{took // 60} min {took % 60} s; run {night.load_run_id}",
        "",
        f"Articles   {totals.article_count:,} read, {totals.new_article_count:,} new or changed,"
        f" {totals.claim_count:,} claims, {len(totals.rejections):,} inputs rejected",
    ]
    for fact in night.facts:
        gone = f", {fact.gone:,} gone" if fact.gone else ""
        lines.append(f"{fact.kind.capitalize() + 's':10} {fact.total:,}: {fact.new:,} new{gone}")
    if night.built is None:
        lines.append("Build      nothing had changed")
    else:
        counts = ", ".join(f"{count} {kind.replace('_', ' ')}s" for kind, count in sorted(night.built.counts.items()))
        lines.append(f"Build      {counts}: {'all good' if night.built.is_good else 'FAILED'}")
    lines += _part("To look at", night.to_look_at)
    lines += _part("Moved", list(night.moves))
    if night.tidied and (night.tidied.emptied_count or night.tidied.page_count):
        gone = f"bytes of {night.tidied.emptied_count:,} articles, {night.tidied.page_count:,} pages of nights"
        lines += ["", f"Not kept any longer: {gone}"]
    lines += ["", f"{'Source':24} {'listed':>7} {'fetched':>7} {'new':>6} {'failed':>6} {'rejected':>8} {'seconds':>7}"]
    for one in night.sources:
        lines.append(
            f"{one.source.name:24} {one.listed_count:7,} {one.handled_count:7,} {one.new_article_count:6,}"
            f" {one.failed_count:6,} {one.rejected_count:8,} {one.seconds:7.1f}"
        )
    lines += _part("Rejected (ittehad rejects)", [one.reason for one in totals.rejections])
    return "\n".join(lines) + "\n"


def write_page(home: Path, night: Night, page: str) -> Path:
    """Keep the page in the home, whole or not at all; gives its path."""
    folder = home / FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / f"{night.started_at:%Y-%m-%dT%H%M%S}.txt"
    fresh = folder / f".{file.name}.{os.getpid()}"
    fresh.write_text(page, encoding="utf-8")
    fresh.replace(file)
    return file


def pages_before(home: Path, moment: dt.datetime) -> list[Path]:
    """Pages of nights that began before `moment`."""
    last = f"{moment.astimezone(dt.UTC):%Y-%m-%dT%H%M%S}.txt"
    return sorted(file for file in (home / FOLDER).glob("????-??-??T??????.txt") if file.name < last)


def _part(heading: str, said: list[str]) -> list[str]:
    if not said:
        return []
    lines = ["", heading, *(f"  {printable(one)[:300]}" for one in said[:SHOWN])]
    return lines + ([f"  … and {len(said) - SHOWN:,} more"] if len(said) > SHOWN else [])
