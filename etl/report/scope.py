"""What a report is limited to."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TypeVar

from etl.report.facts import Article, Fact, Facts

F = TypeVar("F", bound=Fact)


@dataclass(frozen=True, slots=True)
class Scope:
    """Days, both included, and parties of which at least one takes part; nothing means everything."""

    since: dt.date | None = None
    until: dt.date | None = None
    party_codes: tuple[str, ...] = ()

    @property
    def is_dated(self) -> bool:
        return self.since is not None or self.until is not None

    def holds(self, first_on: dt.date | None, last_on: dt.date | None) -> bool:
        """Whether any of these days is within; what has no day is within only where no days are asked for."""
        if first_on is None or last_on is None:
            return not self.is_dated
        return (self.until is None or first_on <= self.until) and (self.since is None or last_on >= self.since)

    def has(self, fact: Fact) -> bool:
        """Whether the fact belongs into the report."""
        if self.party_codes and not set(self.party_codes) & set(fact.party_codes):
            return False
        return self.holds(fact.first_on, fact.last_on)


def within(facts: Facts, scope: Scope) -> Facts:
    """The facts of the scope, and their articles.

    Articles without such a fact stay where no party is asked for, if they were published on days of the scope.
    """
    if scope == Scope():
        return facts

    def chosen(all_: tuple[F, ...]) -> tuple[F, ...]:
        return tuple(fact for fact in all_ if scope.has(fact))

    fewer = replace(
        facts,
        meetings=chosen(facts.meetings),
        alliances=chosen(facts.alliances),
        results=chosen(facts.results),
        defections=chosen(facts.defections),
    )
    ids = {fact.fact_id for fact in fewer.all}
    reports = tuple(pair for pair in facts.reports if pair[0] in ids)
    told = {article_id for _, article_id in reports}

    def stays(one: Article) -> bool:
        return one.article_id in told or (not scope.party_codes and scope.holds(one.published_on, one.published_on))

    return replace(fewer, reports=reports, articles={key: one for key, one in facts.articles.items() if stays(one)})
