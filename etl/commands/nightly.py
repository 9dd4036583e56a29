"""For unattended running: fetch, load and build by the night, and what was refused."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from etl import display
from etl.commands.common import ERR, EXECUTOR, OUT, Trouble
from etl.settings import Settings

SOURCES = click.option(
    "--sources", type=click.Path(dir_okay=False, path_type=Path), help="The sources file; by default ITTEHAD_SOURCES."
)
NAMES = click.option("--source", "names", metavar="NAME", multiple=True, help="Only this source; repeat for more.")


@click.command(short_help="Fetch what is new, load, build, report.")
@SOURCES
@NAMES
@EXECUTOR
@click.option("--dry-run", is_flag=True, help="Ask the sources what they have, say what would be fetched, and stop.")
@click.pass_obj
def nightly(settings: Settings, sources: Path | None, names: tuple[str, ...], dry_run: bool) -> None:
    """Fetch what is new from the declared sources, load it, build, check, and report on one page.

    What the scheduler calls. The sources are declared in sources.toml of ITTEHAD_HOME, or where ITTEHAD_SOURCES
    or --sources say. The page is printed, and kept in nightly/ of ITTEHAD_HOME. Logs go to standard error, as
    JSON where that is no terminal. One night at a time: a second one says who is running and ends with status 2.

    Exit status: 0 all done; 1 done, but inputs were rejected or sources failed; 2 nothing could be done, or the
    build failed.

    \b
    Examples:
      ittehad nightly
      ittehad nightly --dry-run --sources deploy/sources.example.toml
    """
    _night(settings, sources, names, None, dry_run)


@click.command(short_help="Fetch what sources list since a day.")
@SOURCES
@NAMES
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), required=True, help="From this day on (UTC).")
@EXECUTOR
@click.option("--dry-run", is_flag=True, help="Say what would be fetched, and stop.")
@click.pass_obj
def backfill(
    settings: Settings, sources: Path | None, names: tuple[str, ...], since: dt.datetime, dry_run: bool
) -> None:
    """Like nightly, but go back to a day: what sources still list from then on and is not here yet.

    \b
    Example:
      ittehad backfill --since 2024-02-01 --source example-sitemap
    """
    _night(settings, sources, names, since.replace(tzinfo=dt.UTC), dry_run)


def _night(
    settings: Settings, file: Path | None, names: tuple[str, ...], since: dt.datetime | None, dry_run: bool
) -> None:
    from etl.jobs.nightly import choose, plan
    from etl.jobs.one_night import NightTaken
    from etl.jobs.prepare import prepare
    from etl.jobs.unattended import unattended
    from etl.logs import log_to_stderr
    from etl.sources import SourcesError, read_sources

    try:
        declared = read_sources(file or settings.sources)
        choose(declared, names)
        log_to_stderr(is_terminal=ERR.is_terminal)
        if dry_run:
            for report in plan(prepare(settings), declared, names, since):
                said = report.message or f"{report.listed_count:,} listed, {report.handled_count:,} would be fetched"
                OUT.print(display.printable(f"{report.source.name}: {said}"), markup=False)
            return
        with display.loading(ERR) as on_load, display.building(ERR) as on_build:
            done = unattended(settings, declared, names, since, on_load, on_build)
    except (NightTaken, SourcesError) as error:
        raise Trouble(display.printable(str(error))) from error
    OUT.print(done.page, markup=False, end="")
    OUT.print(f"\nThis page: {done.file}", markup=False)
    click.get_current_context().exit(done.night.exit_status)


@click.command(short_help="Read stored articles with today's extractor.")
@EXECUTOR
@click.option("--dry-run", is_flag=True, help="Say how many articles there are to read again, and stop.")
@click.pass_obj
def reextract(settings: Settings, dry_run: bool) -> None:
    """Read stored articles again whose claims an earlier version of the extractor read.

    For after an update. It takes the articles from raw, batch by batch; stopped or killed, the next call goes on where
    it was. Articles that today's reader refuses keep their claims, as do those whose text retention has emptied.
    `ittehad build` (or the next night) brings the new claims into the marts.

    Exit status: 0 all done; 1 done, but some were refused; 2 nothing could be done.

    \b
    Examples:
      ittehad reextract --dry-run
      ittehad reextract
    """
    from etl.jobs import reextract as job
    from etl.jobs.one_night import NightTaken
    from etl.jobs.prepare import prepare

    server = prepare(settings)
    if dry_run:
        found = job.stale(server)
        OUT.print(f"{found.waiting:,} articles to read again, {found.emptied:,} that cannot be")
        return
    try:
        with display.rereading(ERR) as on_batch:
            done = job.reextract(server, on_batch)
    except NightTaken as error:
        raise Trouble(display.printable(str(error))) from error
    OUT.print(f"{done.totals.new_article_count:,} of {done.found.waiting:,} stale articles read again", end="")
    OUT.print(f", {done.totals.claim_count:,} claims; {done.refused_count:,} refused, which keep what they had")
    if done.found.emptied:
        OUT.print(f"{done.found.emptied:,} cannot be read again: nothing of them is left in raw")
    display.show_rejections(ERR, done.totals.rejections)
    click.get_current_context().exit(1 if done.refused_count else 0)


@click.group(invoke_without_command=True, short_help="List, show and replay refused inputs.")
@click.pass_context
def rejects(ctx: click.Context) -> None:
    """List, show and try again what could not be loaded (audit.rejected_input). Alone it lists.

    \b
    Examples:
      ittehad rejects
      ittehad rejects show 3f2a
      ittehad rejects replay
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_)


@rejects.command("list")
@click.option("--stage", help="Only those that failed here: open, decode, parse, clean, extract or load.")
@click.option("--source", help="Only those with this in their path or address.")
@click.option("--all", "everything", is_flag=True, help="Also those that were loaded later.")
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="At most so many.")
@click.pass_obj
def list_(
    settings: Settings, stage: str | None = None, source: str | None = None, everything: bool = False, limit: int = 50
) -> None:
    """List rejected inputs, the newest first.

    \b
    Example:
      ittehad rejects list --stage parse --limit 10
    """
    from etl.jobs import rejects as job
    from etl.jobs.prepare import prepare

    found = job.list_rejects(prepare(settings), stage=stage, source=source, everything=everything, limit=limit)
    for one in found:
        again = " (loaded later)" if one.replayed_at else ""
        OUT.print(
            f"{one.rejected_input_id[: job.SHOWN_KEYS]}  {one.rejected_at:%Y-%m-%d %H:%M}  {one.stage:7}"
            f"  {display.printable(one.reason)}{again}",
            markup=False,
        )
    if not found:
        OUT.print("nothing rejected")


@rejects.command()
@click.argument("key", metavar="ID")
@click.option("--raw", is_flag=True, help="Write the kept bytes alone to standard output.")
@click.pass_obj
def show(settings: Settings, key: str, raw: bool) -> None:
    """Show one rejected input with its reason and the kept bytes. The beginning of the ID will do.

    \b
    Examples:
      ittehad rejects show 3f2a
      ittehad rejects show 3f2a --raw > page.html
    """
    from etl.jobs import rejects as job
    from etl.jobs.prepare import prepare

    try:
        one = job.find_reject(prepare(settings), key)
    except job.NoSuchReject as error:
        raise Trouble(str(error)) from error
    if raw:
        click.get_binary_stream("stdout").write(one.payload)
        return
    lines = [
        f"id        {one.rejected_input_id}",
        f"source    {display.printable(one.source_uri)}",
        f"stage     {one.stage}",
        f"reason    {display.printable(one.reason)}",
        f"rejected  {one.rejected_at:%Y-%m-%d %H:%M:%S %Z}",
        f"loaded    {f'{one.replayed_at:%Y-%m-%d %H:%M:%S %Z}' if one.replayed_at else 'no'}",
        f"kept      {len(one.payload):,} bytes" + ("" if one.is_whole else ", not the whole input"),
        "",
    ]
    text = one.payload.decode("utf-8", "replace")
    lines += [display.printable(line) for line in text.splitlines()]
    OUT.print("\n".join(lines), markup=False)


@rejects.command()
@click.argument("keys", metavar="[ID]...", nargs=-1)
@click.option("--stage", help="Only those that failed here.")
@click.option("--source", help="Only those with this in their path or address.")
@click.pass_context
def replay(ctx: click.Context, keys: tuple[str, ...], stage: str | None, source: str | None) -> None:
    """Try rejected inputs again, all of them or those named, with the reader and extractor of today.

    They are read from the bytes that were kept, or from their file where those were cut short. Pages that could not
    be had, or were not kept whole, are left for the next night to fetch.

    Exit status 1 where some are refused still.

    \b
    Examples:
      ittehad rejects replay
      ittehad rejects replay 3f2a --stage parse
    """
    from etl.jobs import rejects as job
    from etl.jobs.prepare import prepare
    from etl.sources import SourcesError, read_sources

    server = prepare(ctx.obj)
    try:
        chosen = [job.find_reject(server, key).rejected_input_id for key in keys]
    except job.NoSuchReject as error:
        raise Trouble(str(error)) from error
    chosen = chosen or job.find_ids(server, stage=stage, source=source)
    try:
        sources = read_sources(ctx.obj.sources).sources
    except SourcesError:  # it may have none
        sources = ()
    with display.loading(ERR) as on_load:
        done = job.replay(server, chosen, sources, on_load)
    fetched = f"{len(done.requested):,} will be fetched by the next night, " if done.requested else ""
    OUT.print(f"{len(done.loaded):,} of {len(chosen):,} were loaded, {fetched}{len(done.refused):,} are refused still.")
    for one, reason in done.refused[: display.REJECTIONS_SHOWN]:
        ERR.print(f"refused: {one.rejected_input_id[: job.SHOWN_KEYS]} {display.printable(reason)}", markup=False)
    ctx.exit(1 if done.refused else 0)


COMMANDS = (nightly, backfill, reextract, rejects)
