"""Whose the data is, under which terms, and where it comes from: said once, printed in all that is exported."""

from __future__ import annotations

from dataclasses import dataclass

from etl.export.catalogue import Table

TITLE = "Ittehad: coalition politics as the news reports it"
MEANING = (
    "Meetings, alliances, results and defections in Pakistan's politics, read from newspaper articles by programs: "
    "each fact with the sentences that say it, reported results beside official ones. "
    "A fact is what articles say, not what is true: read the quotes before you publish."
)
KEYWORDS = ("Pakistan", "elections", "coalitions", "political parties", "newspapers")
AUTHOR = "The Ittehad project"

LICENCE = "CC-BY-4.0"
LICENCE_TITLE = "Creative Commons Attribution 4.0 International"
LICENCE_PATH = "https://creativecommons.org/licenses/by/4.0/"
QUOTES = "Quotes and headlines belong to the outlets that published them; they are cited here, not licensed."
ATTRIBUTION = (
    "Candidates, constituencies and official results of 2024 come from aiwan-e-jamhoor by Hiba Sameen (CC BY 4.0): "
    "cite it wherever you publish them."
)
# The columns that hold words of the outlets.
OTHERS_WORDS = frozenset({"quote", "title"})


@dataclass(frozen=True, slots=True)
class Source:
    """Where data comes from; `path` is its address, `author` a person as (given, family) or a body."""

    title: str
    path: str = ""
    author: tuple[str, ...] = ()


SOURCES = (
    Source("aiwan-e-jamhoor", "https://github.com/hibasameen/aiwan-e-jamhoor", ("Hiba", "Sameen")),
    Source(
        "Form-33 and Form-47 of the general election of 8 February 2024", author=("Election Commission of Pakistan",)
    ),
    Source("Newspaper articles: dim_article names each, fct_evidence quotes it"),
    Source("Ittehad's own compilation of parties, people, assemblies, elections and outlets"),
)


def has_words_of_others(table: Table) -> bool:
    """Whether the table quotes outlets."""
    return any(column.name in OTHERS_WORDS for column in table.columns)
