"""The commands as a page, from what they say of themselves."""

from __future__ import annotations

import inspect

import click

from etl.cli import FAMILIES, cli
from etl.site.sources import Page


def command_page() -> Page:
    """commands.md: each family of commands, each command with its options and examples."""
    parts = ["# Commands\n", *_help(cli)]
    for title, commands in FAMILIES:
        parts.append(f"## {title}\n")
        for command in commands:
            context = click.Context(command, info_name=command.name, parent=click.Context(cli, info_name="ittehad"))
            parts += [f"### ittehad {command.name}\n", f"```text\n{command.get_usage(context)}\n```\n"]
            parts += [*_help(command), *_options(command, context)]
    return Page("commands.md", "\n".join(parts))


def _help(command: click.Command) -> list[str]:
    """Paragraphs as they are; those that click leaves unwrapped become blocks under their first line."""
    parts = []
    for paragraph in inspect.cleandoc(command.help or "").split("\n\n"):
        if not paragraph.startswith("\b"):
            parts.append(f"{_escaped(paragraph)}\n")
            continue
        head, *lines = paragraph.removeprefix("\b\n").split("\n")
        language = "sh" if head.startswith("Example") else "text"
        block = "\n".join(line.removeprefix("  ") for line in lines)
        parts.append(f"{head}\n\n```{language}\n{block}\n```\n" if lines else f"{_escaped(head)}\n")
    return parts


def _options(command: click.Command, context: click.Context) -> list[str]:
    records = [param.get_help_record(context) for param in command.params if isinstance(param, click.Option)]
    shown = [record for record in records if record]
    if not shown:
        return []
    rows = "\n".join(f"| `{names}` | {_escaped(text)} |" for names, text in shown)
    return [f"| option | |\n|---|---|\n{rows}\n"]


def _escaped(text: str) -> str:
    for sign in "\\*<[_":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("|", "\\|")
