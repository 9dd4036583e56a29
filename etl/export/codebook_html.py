"""The codebook as one page of HTML that needs nothing beside it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from etl.export import terms
from etl.export.codebook import CAVEATS, HEADS, READING, Chapter
from etl.export.package import Edition

STYLE = """
:root { color-scheme: light dark; --line: light-dark(#d5d5d5, #444); --soft: light-dark(#f4f4f2, #242424);
  --link: light-dark(#0b5d4d, #7fd6c2); }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem;
  background: light-dark(#fff, #181818); color: light-dark(#1c1c1c, #e6e6e6); }
a { color: var(--link); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--soft); }
td.number { text-align: right; }
code { font-size: .95em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
.weak { border-left: .3rem solid #c98a1b; background: var(--soft); padding: .4rem 1rem; margin-bottom: 1rem; }
h1, h2, p, li { overflow-wrap: anywhere; }
h2 { border-top: 1px solid var(--line); padding-top: 1.2rem; margin-top: 2rem; }
""".strip()


def write_html(folder: Path, chapters: Sequence[Chapter], edition: Edition) -> None:
    """codebook.html in the folder."""
    contents = "\n".join(
        f'<tr><td><a href="#{one.table.name}">{one.table.name}</a></td><td class="number">{one.row_count:,}</td>'
        f"<td>{escape(one.table.description)}</td></tr>"
        for one in chapters
    )
    page = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Codebook. {escape(terms.TITLE)}</title>
<style>
{STYLE}
</style>
</head>
<body>
<main>
<h1>{escape(terms.TITLE)}</h1>
<p>{escape(terms.MEANING)}</p>
<p>Version {escape(edition.version)}. Licence: <a href="{terms.LICENCE_PATH}">{escape(terms.LICENCE_TITLE)}</a>;
cite it as CITATION.cff says.</p>
<h2>Before you use it</h2>
{_list(CAVEATS)}
<h2>The files</h2>
{_list(READING)}
<h2>Tables</h2>
<div class="wide"><table>
<thead><tr><th>table</th><th>rows</th><th>holds</th></tr></thead>
<tbody>
{contents}
</tbody></table></div>
{chr(10).join(map(_chapter, chapters))}
</main>
</body>
</html>
"""
    (folder / "codebook.html").write_text(page, encoding="utf-8", newline="")


def _chapter(chapter: Chapter) -> str:
    facts = "".join(f"<dt>{head}</dt><dd>{escape(text)}</dd>" for head, text in chapter.facts)
    weak = f'<div class="weak"><strong>Weak points</strong>{_list(chapter.warnings)}</div>' if chapter.warnings else ""
    shown = [i for i in range(len(HEADS)) if any(line.parts[i] for line in chapter.lines)]
    heads = "".join(f"<th>{HEADS[i]}</th>" for i in shown)
    rows = "\n".join(
        "<tr>" + "".join(_cell(line.parts[i], is_name=i == 0) for i in shown) + "</tr>" for line in chapter.lines
    )
    name = chapter.table.name
    return f"""<section>
<h2 id="{name}">{name}</h2>
<p>{escape(chapter.table.description)}</p>
<dl>{facts}</dl>
{weak}
<div class="wide"><table>
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody></table></div>
</section>"""


def _cell(text: str, *, is_name: bool) -> str:
    return f"<td><code>{escape(text)}</code></td>" if is_name else f"<td>{escape(text)}</td>"


def _list(texts: Sequence[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(text)}</li>" for text in texts) + "</ul>"
