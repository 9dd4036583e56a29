"""The query book as a page: each question with its SQL."""

from __future__ import annotations

import re

from etl.jobs.query import Query
from etl.site.sources import Page

PAGE = "queries/index.md"


def with_sql(page: Page, book: list[Query]) -> Page:
    """The page with the text of each query at the end of the query's section."""
    texts = {query.name: query.text for query in book}
    head, *sections = re.split(r"^## ", page.text, flags=re.MULTILINE)
    parts = [head]
    for section in sections:
        name = section.split("\n", 1)[0].strip()
        sql = f'\n\n??? note "SQL of {name}"\n\n{_indented(texts[name])}\n' if name in texts else ""
        parts.append(f"## {section.rstrip()}{sql}\n\n" if sql else f"## {section}")
    return Page(page.path, "".join(parts))


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in ["```sql", *text.rstrip().splitlines(), "```"])
