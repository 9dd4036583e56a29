"""Which outlet of the reference data an article is from."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from etl.records import Article


@dataclass(frozen=True, slots=True)
class Outlets:
    """Outlet ids by domain and by name."""

    by_domain: dict[str, str]
    by_name: dict[str, str]

    @classmethod
    def from_reference(cls, reference: Path) -> Outlets:
        """Of outlets.csv; empty where the file is missing."""
        by_domain: dict[str, str] = {}
        by_name: dict[str, str] = {}
        file = reference / "outlets.csv"
        if file.exists():
            with file.open(encoding="utf-8", newline="") as opened:
                for row in csv.DictReader(opened):
                    by_domain[row["domain"].lower().removeprefix("www.")] = row["outlet_id"]
                    for name in (row["name"], row["outlet_id"], *row["aliases"].split(";")):
                        by_name.setdefault(_plain(name), row["outlet_id"])
        by_domain.pop("", None)
        by_name.pop("", None)
        return cls(by_domain, by_name)

    def of(self, article: Article) -> str | None:
        """By the name the article gives, else by its address."""
        if article.outlet:
            found = self.by_name.get(_plain(article.outlet)) or self._of_host(article.outlet)
            if found:
                return found
        return self._of_host(article.url) if article.url else None

    def _of_host(self, address: str) -> str | None:
        try:
            host = urlsplit(address if "://" in address else f"//{address}").hostname or ""
        except ValueError:
            return None
        labels = host.split(".")
        return next(
            (self.by_domain[d] for i in range(len(labels)) if (d := ".".join(labels[i:])) in self.by_domain), None
        )


def _plain(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix("the ")
