"""The sample corpus and its annotations hold together: complete, verbatim, and true to the official results.

`gold.jsonl` has one ArticleClaims object for each article of `seeds/articles`, in the form of the shared schema
of article claims. Beyond that schema a line has `file` (in `seeds/articles`), and a seat tally may carry
`differs_from_official`: the article gives an early count, a part of a province, or seats after the reserved
ones were shared out.
"""

from __future__ import annotations

import csv
import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from etl.names import same_name
from etl.reading import Rejected, read_path
from etl.records import Article

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ROOT / "seeds" / "articles"
REFERENCE = ROOT / "seeds" / "reference"
KINDS = ("meetings", "alliances", "results", "defections")
ELECTION = "PK-2024-general"
# People the newspapers call otherwise than the ballot paper (a tribe or a town for the last name).
BALLOT_NAMES = {
    "Abdul Malik Baloch": "Abdul Malik",
    "Ali Amin Gandapur": "Ali Amin Khan",
    "Awn Chaudhry": "Muhammad Aun Saqlain",
    "Mian Khan Bugti": "Mian Khan",
    "Rashid Akbar Nawani": "Rasheed Akbar Khan",
    "Siddique Khan Baloch": "Khan Muhammad Siddique Khan Baloch",
    "Zahoor Hussain Qureshi": "Zaheer Hussain Qureshi",
}


def rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


GOLD: list[dict[str, Any]] = [
    json.loads(line) for line in Path(__file__).with_name("gold.jsonl").read_text(encoding="utf-8").splitlines()
]


def claims(*kinds: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for document in GOLD:
        for kind in kinds:
            for claim in document[kind]:
                yield document["doc"], claim


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    found: dict[str, Article] = {}
    for item in read_path(ARTICLES):
        assert not isinstance(item, Rejected), item
        assert item.doc not in found
        found[item.doc] = item
    return found


def test_every_article_is_annotated(articles: dict[str, Article]) -> None:
    assert sorted(articles) == sorted(document["doc"] for document in GOLD)
    assert {document["file"] for document in GOLD} == {path.name for path in ARTICLES.iterdir()}


def test_gold_follows_the_shared_schema() -> None:
    path = Path(os.environ.get("ITTEHAD_SHARED", ROOT.parent / "shared")) / "claims.schema.json"
    if not path.exists():
        pytest.skip(f"{path} is not there: gold.jsonl was not checked against the schema of article claims")
    validator = jsonschema.Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))
    for document in GOLD:
        assert not [error.message for error in validator.iter_errors(document)], document["doc"]


def test_evidence_is_verbatim_in_the_body(articles: dict[str, Article]) -> None:
    lost = [
        (doc, quote) for doc, claim in claims(*KINDS) for quote in claim["evidence"] if quote not in articles[doc].body
    ]
    assert not lost


@pytest.mark.parametrize("document", GOLD, ids=lambda document: document["doc"])
def test_head_of_the_article(document: dict[str, Any], articles: dict[str, Article]) -> None:
    article = articles[document["doc"]]
    published = article.published_on.isoformat() if article.published_on else None
    assert (published, article.dateline, article.language) == (
        document["published_on"],
        document["dateline"],
        document["language"],
    )


def test_parties_are_those_of_the_reference() -> None:
    known = {row["party_code"] for row in rows("parties.csv")}
    used: set[str] = set()
    for document in GOLD:
        for meeting in document["meetings"]:
            used.update(meeting["parties"], (p["party"] for p in meeting["participants"] if p["party"]))
        for alliance in document["alliances"]:
            used.update(alliance["parties"])
        for claim in document["results"] + document["defections"]:
            fields = ("party", "backed_by", "from_party", "to_party")
            used.update(claim[field] for field in fields if claim.get(field))
    assert used <= known


def test_constituency_results_are_official() -> None:
    official = {
        (row["constituency_code"], row["place"]): row
        for row in rows("official_results.csv")
        if row["election_id"] == ELECTION
    }
    checked = 0
    for doc, claim in claims("results"):
        seat = claim["constituency"]
        if claim["kind"] == "turnout" and seat:
            assert claim["turnout_pct"] == pytest.approx(float(official[seat, "1"]["turnout_pct"].rstrip("%"))), doc
        if claim["kind"] != "constituency" or not seat.startswith("NA-") or claim.get("borderline"):
            continue  # borderline: a win of an earlier election
        row = official[seat, "1" if claim["outcome"] == "won" else "2"]
        person = BALLOT_NAMES.get(claim["person"], claim["person"])
        assert person == row["candidate"] or same_name(person, row["candidate"]), (doc, person, row["candidate"])
        assert claim["votes"] in (None, int(row["votes"])), (doc, claim)
        assert claim["party"] in (None, row["party_code"]), (doc, claim, row)
        assert not row["backed_by_code"] or claim["backed_by"] == row["backed_by_code"], (doc, claim, row)
        checked += 1
    assert checked > 100


def test_seat_tallies_are_official_or_said_to_differ() -> None:
    official: Counter[tuple[str, str, str]] = Counter()
    for row in rows("official_seat_tallies.csv"):
        if row["election_id"] == ELECTION and row["seat_kind"] == "general":
            official[row["assembly_code"], row["party_code"], row["backed_by_code"]] += int(row["seats"])
    covered = {assembly for assembly, _, _ in official}
    for doc, claim in claims("results"):
        if claim["kind"] != "seat_tally" or claim["assembly"] not in covered:
            continue
        seats = official[claim["assembly"], claim["party"], claim["backed_by"] or ""]
        assert (seats != claim["seats"]) is claim.get("differs_from_official", False), (doc, claim, seats)


def test_the_corpus_has_breadth() -> None:
    forms = Counter(Path(document["file"]).suffix for document in GOLD)
    assert forms.keys() == {".txt", ".json", ".jsonl", ".html", ".gz"}
    assert len(GOLD) >= 44
    quiet = [document for document in GOLD if not any(document[kind] for kind in KINDS)]
    assert len(quiet) >= 5
    for kind in KINDS:
        assert sum(len(document[kind]) for document in GOLD) >= 25, kind
