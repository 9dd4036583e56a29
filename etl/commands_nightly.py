"""Commands for unattended running. Registered in etl.cli by `add_to`."""

from __future__ import annotations

import click
from rich.console import Console

from etl import display
from etl.settings import Settings

OUT = Console(highlight=False, soft_wrap=True)
ERR = Console(highlight=False, soft_wrap=True, stderr=True)


class Trouble(click.ClickException):
    """One line, exit status 2."""

    exit_code = 2


def add_to(group: click.Group) -> None:
    """Add these commands to `group`."""
    for command in (rejects,):
        group.add_command(command)


@click.group(invoke_without_command=True)
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

    Exit status 1 where some are refused still.

    \b
    Examples:
      ittehad rejects replay
      ittehad rejects replay 3f2a --stage parse
    """
    from etl.jobs import rejects as job
    from etl.jobs.prepare import prepare

    server = prepare(ctx.obj)
    try:
        chosen = [job.find_reject(server, key) for key in keys]
    except job.NoSuchReject as error:
        raise Trouble(str(error)) from error
    chosen = chosen or job.list_rejects(server, stage=stage, source=source, limit=1_000_000)
    with display.loading(ERR) as on_load:
        done = job.replay(server, chosen, on_load)
    OUT.print(f"{len(done.loaded):,} of {len(chosen):,} were loaded, {len(done.refused):,} are refused still.")
    for one, reason in done.refused[: display.REJECTIONS_SHOWN]:
        ERR.print(f"refused: {one.rejected_input_id[: job.SHOWN_KEYS]} {display.printable(reason)}", markup=False)
    ctx.exit(1 if done.refused else 0)
