"""How texts are read: the claims of an article, shown, printed and measured. Needs no database."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import click

from etl import display
from etl.commands.common import ERR, EXECUTOR, EXISTING, INPUTS, OUT, Trouble, finish
from etl.evaluation import KINDS
from etl.settings import Settings


@click.command(short_help="Print the claims of articles as JSON lines.")
@INPUTS
@EXECUTOR
@click.option(
    "--format", "form", type=click.Choice(["jsonl"]), default="jsonl", help="One ArticleClaims object a line."
)
@click.pass_obj
def extract(settings: Settings, paths: tuple[str, ...], form: str) -> None:
    """Print the claims of each document, one JSON object a line. Needs no database.

    \b
    Examples:
      ittehad extract articles/ --format jsonl > claims.jsonl
      cat page.html | ittehad extract -
    """
    from etl.claims import LANGUAGES
    from etl.jobs import extract as job
    from etl.loading import Rejection

    rejections = []
    unread: Counter[str] = Counter()
    for record in job.extract(settings, paths, sys.stdin.buffer):
        if isinstance(record, Rejection):
            rejections.append(record)
            continue
        click.echo(json.dumps(record.to_json(), ensure_ascii=False))
        if record.article.language not in LANGUAGES:
            unread[record.article.language] += 1
    display.show_unread(ERR, unread)
    finish(display.show_rejections(ERR, rejections))


@click.command(short_help="Show an article with its claims marked.")
@INPUTS
@click.option("--doc", "docs", multiple=True, help="Only the document of this name; repeat for more.")
@click.option("--plain", is_flag=True, help="No colour: mentions are bracketed. So too where there is no terminal.")
@click.pass_obj
def explain(settings: Settings, paths: tuple[str, ...], docs: tuple[str, ...], plain: bool) -> None:
    """Show an article as it is read: people, parties, seats, places and dates marked, each claim by its sentence.

    What a trained reader found (rule learned:...) comes with what weighed most for it and against it.

    \b
    Examples:
      ittehad explain article.txt
      ittehad explain today.jsonl --doc today-12 --plain
    """
    from etl.explaining import terminal
    from etl.jobs import explain as job
    from etl.loading import Rejection

    rejections = []
    is_plain = plain or not OUT.is_terminal or OUT.no_color
    for record in job.explain(settings, paths, sys.stdin.buffer, docs):
        if isinstance(record, Rejection):
            rejections.append(record)
        else:
            terminal.show(OUT, record, plain=is_plain)
    finish(display.show_rejections(ERR, rejections))


@click.command(short_help="Measure claims against annotations.")
@click.option("--gold", multiple=True, type=EXISTING, help="Annotated claims of your own, JSON Lines; repeat for more.")
@click.option("--articles", multiple=True, type=EXISTING, help="Articles of --gold, file or folder; repeat for more.")
@click.option("--set", "names", multiple=True, help="Only this one of dev, written, seeds and corpus.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS), help="Only claims of this kind.")
@click.option("--errors", is_flag=True, help="List misses, false alarms and differing fields with their sentences.")
@click.option("--held-back", is_flag=True, help="With --errors, also those of documents held back from tuning.")
@click.option("--against", type=EXISTING, help="Show differences to the figures in this file.")
@click.option("--accept", type=click.Path(path_type=Path, dir_okay=False), help="Write the figures to this file.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def evaluate(
    settings: Settings,
    gold: tuple[Path, ...],
    articles: tuple[Path, ...],
    names: tuple[str, ...],
    kinds: tuple[str, ...],
    errors: bool,
    held_back: bool,
    against: Path | None,
    accept: Path | None,
    as_json: bool,
) -> None:
    """Show how well claims are read: what is extracted against what people annotated.

    Each line of GOLD is a document with its claims, in the form that `ittehad extract` prints; `doc` is the
    article's file name without its ending. Without --gold, the project's own sets: the sample corpus and,
    in ITTEHAD_SHARED or shared/ beside the checkout, newspapers and written articles.

    \b
    Examples:
      ittehad evaluate --set corpus --errors --kind meetings
      ittehad evaluate --gold claims.jsonl --articles articles/
    """
    from etl.evaluation import figures, tables
    from etl.evaluation.gold import GoldError
    from etl.jobs import evaluate as job

    if accept and kinds:
        raise Trouble("--accept takes the figures of all kinds; leave --kind out")
    kinds = kinds or KINDS
    try:
        committed = figures.read_figures(against) if against else None
        sets = job.choose_sets(settings, gold, articles, names)
        with display.evaluating(ERR) as on_progress:
            done = job.evaluate(settings, sets, kinds, on_progress)
    except (GoldError, figures.FiguresError) as error:
        raise Trouble(str(error)) from error
    listed = [part for part in done.parts if errors and (held_back or part.is_for_reading)]
    if as_json:
        found: dict[str, Any] = {"parts": [tables.part_json(part, kinds) for part in done.parts]}
        if errors:
            found["errors"] = [slip for part in listed for slip in tables.slips_json(part)]
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        for part in done.parts:
            tables.show_part(OUT, part, kinds, committed)
            if part in listed:
                tables.show_slips(OUT, part)
        tables.show_calibration(OUT, done.parts)
    if accept:
        figures.accept(accept, {part.name: figures.figures_of(part.scores) for part in done.parts})
    if done.absent:
        ERR.print(f"annotated, but not among the articles: {display.printable(', '.join(done.absent))}", markup=False)
    finish(display.show_rejections(ERR, done.rejections) or (1 if done.absent else 0))


COMMANDS = (extract, explain, evaluate)
