"""The codebook in Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from etl.export import terms
from etl.export.codebook import CAVEATS, HEADS, READING, Chapter
from etl.export.package import Edition


def write_markdown(folder: Path, chapters: Sequence[Chapter], edition: Edition) -> None:
    """codebook.md in the folder."""
    parts = [
        f"# {terms.TITLE}\n",
        f"{terms.MEANING}\n",
        f"Version {edition.version}. Licence: [{terms.LICENCE_TITLE}]({terms.LICENCE_PATH});"
        " cite it as CITATION.cff says.\n",
        "## Before you use it\n",
        "\n".join(f"- {text}" for text in CAVEATS) + "\n",
        "## The files\n",
        "\n".join(f"- {text}" for text in READING) + "\n",
        "## Tables\n",
        "| table | rows | holds |\n|---|---:|---|",
        "\n".join(
            f"| [{one.table.name}](#{one.table.name}) | {one.row_count:,} | {cell(one.table.description)} |"
            for one in chapters
        )
        + "\n",
        *(chapter_markdown(one, "##") for one in chapters),
    ]
    (folder / "codebook.md").write_text("\n".join(parts), encoding="utf-8", newline="")


def chapter_markdown(chapter: Chapter, hashes: str) -> str:
    """One table under a heading of so many hashes."""
    lines = [f"{hashes} {chapter.table.name}\n", f"{chapter.table.description}\n"]
    lines += [f"- {head}: {text}" for head, text in chapter.facts] + [""]
    if chapter.warnings:
        lines += ["Weak points:\n", *(f"- {text}" for text in chapter.warnings), ""]
    # A part that no column has anything in is no column of the page.
    shown = [i for i in range(len(HEADS)) if any(line.parts[i] for line in chapter.lines)]
    lines.append("| " + " | ".join(HEADS[i] for i in shown) + " |")
    lines.append("|" + "---|" * len(shown))
    lines += ["| " + " | ".join(cell(line.parts[i], code=i == 0) for i in shown) + " |" for line in chapter.lines]
    return "\n".join(lines) + "\n"


def cell(text: str, *, code: bool = False) -> str:
    """Text that stays in its cell and is no markup; names as code."""
    if code:
        return f"`{text}`"
    for sign in "\\|*<[":
        text = text.replace(sign, f"\\{sign}")
    return text
