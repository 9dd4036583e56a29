"""From articles to marts: load, build, or both in one go."""

from __future__ import annotations

import sys

import click

from etl import display
from etl.commands.common import ERR, EXECUTOR, INPUTS, OUT, finish
from etl.settings import Settings


@click.command(short_help="Load articles and build the marts: the main job.")
@INPUTS
@EXECUTOR
@click.pass_obj
def run(settings: Settings, paths: tuple[str, ...]) -> None:
    """The whole way: start the server, load the articles, build the marts, show what changed.

    \b
    Examples:
      ittehad run articles/
      ittehad run today.jsonl.gz
    """
    from etl.jobs import run as job
    from etl.jobs.prepare import prepare

    server = prepare(settings)
    with display.loading(ERR) as on_load, display.building(ERR) as on_build:
        summary = job.run(server, paths, sys.stdin.buffer, on_load, on_build)
    display.show_totals(OUT, summary.totals)
    failed = display.show_built(OUT, ERR, summary.built)
    display.show_facts(OUT, summary.facts)
    display.show_server(OUT, server, with_password=False)
    rejected = display.show_rejections(ERR, summary.totals.rejections)
    finish(failed or rejected)


@click.command(short_help="Read articles into raw and staging.")
@INPUTS
@EXECUTOR
@click.pass_obj
def load(settings: Settings, paths: tuple[str, ...]) -> None:
    """Read articles from files, folders or - (standard input) into raw and staging.

    Takes .txt, .json and .jsonl (with text and, where known, outlet, url, title, published_on, retrieved_at)
    and .html; tables of articles as .csv or .parquet, whose columns are found by their usual names; and the pages
    of .warc. Any of them gzipped. Articles that are there already are left alone.

    \b
    Examples:
      ittehad load articles/
      ittehad load today.jsonl.gz page.html
      ittehad load export.csv news.parquet CC-NEWS-20240213.warc.gz
      ittehad load archive.jsonl.gz --executor tcp://scheduler.example:8786
      cat page.html | ittehad load -
    """
    from etl.jobs import load as job
    from etl.jobs.prepare import prepare

    server = prepare(settings)
    with display.loading(ERR) as on_load:
        totals = job.load(server, paths, sys.stdin.buffer, on_load)
    display.show_totals(OUT, totals)
    finish(display.show_rejections(ERR, totals.rejections))


@click.command(short_help="Build and test the marts with dbt.")
@click.option("--full-refresh", is_flag=True, help="Make everything anew, also what did not change.")
@click.pass_obj
def build(settings: Settings, full_refresh: bool) -> None:
    """Build the marts from what is loaded, with dbt, and run their tests.

    \b
    Example:
      ittehad build
    """
    from etl.jobs import build as job
    from etl.jobs.prepare import prepare

    server = prepare(settings)
    with display.building(ERR) as on_build:
        built = job.build(server, on_build, full_refresh=full_refresh)
    finish(display.show_built(OUT, ERR, built))


COMMANDS = (run, load, build)
