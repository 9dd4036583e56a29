"""Loading: idempotent, all or nothing, and honest in audit."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from etl.jobs.oddities import abandoned_note
from etl.loading import Extracted, Rejection, load_run
from etl.loading.identity import article_id
from etl.records import Article, Evidence
from etl.server import Server
from tests.examples import alliance, article, claims, defection, evidence, meeting, result

STAGING = (
    "articles",
    "meeting_claims",
    "meeting_participants",
    "alliance_claims",
    "result_claims",
    "defection_claims",
    "claim_evidence",
)


def load(
    server: Server, *arrived: Extracted | Article, version: str = "1", rejections: tuple[Rejection, ...] = ()
) -> Any:
    """Each in a batch with the others; an article alone comes with one claim of each kind."""
    batch = [one if isinstance(one, Extracted) else Extracted(one, claims(one)) for one in arrived]
    with load_run(server.connection("loader"), "test", version) as run:
        run.load(batch, rejections)
        return run.totals


def rows(server: Server, query: str) -> list[tuple[Any, ...]]:
    with server.owner.connect() as connection:
        return connection.execute(query).fetchall()


def snapshot(server: Server, without: str = "loaded_at,load_run_id") -> dict[str, list[tuple[Any, ...]]]:
    """All of staging but for the columns that tell when and by which run."""
    left_out = without.split(",")
    taken = {}
    for table in STAGING:
        columns = rows(
            server,
            "SELECT string_agg(quote_ident(column_name), ',' ORDER BY ordinal_position) FROM information_schema.columns"
            f" WHERE table_schema = 'staging' AND table_name = '{table}' AND column_name <> ALL(ARRAY{left_out})",
        )[0][0]
        taken[table] = sorted(rows(server, f"SELECT {columns} FROM staging.{table}"), key=repr)
    return taken


def test_an_article_with_a_claim_of_each_kind(each_database: Server) -> None:
    totals = load(each_database, article())
    assert (totals.article_count, totals.new_article_count, totals.claim_count) == (1, 1, 4)
    assert {t: len(r) for t, r in snapshot(each_database).items()} == {
        "articles": 1,
        "meeting_claims": 1,
        "meeting_participants": 2,
        "alliance_claims": 1,
        "result_claims": 1,
        "defection_claims": 1,
        "claim_evidence": 4,
    }
    assert rows(each_database, "SELECT party_codes FROM staging.meeting_claims") == [(["PML-N", "PPP"],)]
    assert rows(each_database, "SELECT person_name, votes FROM staging.result_claims") == [("A Newcomer", 100)]
    assert rows(each_database, "SELECT person_key FROM staging.meeting_participants ORDER BY position")[0] == (
        "asif ali zardari",
    )
    assert rows(
        each_database,
        "SELECT bool_and(substr(a.body, e.char_start + 1, e.char_end - e.char_start) = e.quote)"
        " FROM staging.claim_evidence AS e JOIN staging.articles AS a USING (article_id)",
    ) == [(True,)]
    assert rows(each_database, "SELECT payload, byte_count FROM raw.articles") == [(article().raw, len(article().raw))]
    assert rows(
        each_database,
        "SELECT status, article_count, new_article_count, claim_count, rejected_count,"
        " finished_at IS NOT NULL FROM audit.load_run",
    ) == [("succeeded", 1, 1, 4, 0, True)]


def test_loading_twice_adds_nothing(each_database: Server) -> None:
    load(each_database, article("one"), article("two"))
    before = snapshot(each_database, without="none")
    totals = load(each_database, article("one"), article("two"))
    assert (totals.article_count, totals.new_article_count) == (2, 0)
    assert snapshot(each_database, without="none") == before
    assert rows(each_database, "SELECT count(*) FROM raw.articles") == [(2,)]


def test_a_new_extractor_version_replaces_claims(database: Server) -> None:
    one = article()
    load(database, one)
    load(database, Extracted(one, claims(one, meetings=(), results=(result(votes=101),))), version="2")
    taken = snapshot(database)
    assert taken["meeting_claims"] == taken["meeting_participants"] == []
    assert len(taken["claim_evidence"]) == 3
    assert rows(database, "SELECT votes, extractor_version FROM staging.result_claims") == [(101, "2")]
    assert rows(database, "SELECT extractor_version FROM staging.articles") == [("2",)]


def test_a_changed_text_under_the_same_url_replaces_the_article(database: Server) -> None:
    old = article(url="https://www.example.com/story/1/?utm_source=x#top")
    new = replace(old, url="http://example.com/story/1", body="Another text.", raw=b"Another text.")
    assert article_id(old) == article_id(new)
    load(database, old)
    load(database, Extracted(new, claims(new, meetings=(), alliances=(), results=(), defections=())))
    assert rows(database, "SELECT body FROM staging.articles") == [("Another text.",)]
    assert snapshot(database)["claim_evidence"] == []
    assert rows(database, "SELECT count(*), count(DISTINCT article_id) FROM raw.articles") == [(2, 1)]


def versions() -> list[Article]:
    """Versions of one article from different places."""
    base = article(url="https://example.com/story")
    day = dt.datetime(2024, 2, 13, tzinfo=dt.UTC)
    return [
        replace(base, source_uri="a.json", doc="a", raw=b"first", retrieved_at=day),
        replace(base, source_uri="b.json", doc="b", raw=b"second", body=base.body + " more", retrieved_at=None),
        replace(base, source_uri="c.json", doc="c", raw=b"third", retrieved_at=day + dt.timedelta(days=1)),
        replace(base, source_uri="d.json", doc="d", raw=b"third", retrieved_at=day + dt.timedelta(days=1)),
    ]


@pytest.mark.parametrize("in_one_load", [True, False])
def test_the_order_of_versions_does_not_matter(database: Server, in_one_load: bool) -> None:
    seen = []
    for order in list(itertools.permutations(versions()))[:: 1 if in_one_load else 5]:
        with database.owner.connect() as connection:
            connection.execute("DELETE FROM staging.articles")
        if in_one_load:
            load(database, *order)
        else:
            with load_run(database.connection("loader"), "test", "1") as run:
                for one in order:
                    run.load([Extracted(one, claims(one))])
        seen.append(snapshot(database))
    assert all(taken == seen[0] for taken in seen)
    assert [row[2] for row in seen[0]["articles"]] == ["c"]


def test_a_superseded_version_goes_to_raw_alone(database: Server) -> None:
    first, _, third, _ = versions()
    load(database, third)
    with load_run(database.connection("loader"), "test", "1") as run:
        assert [verdict for verdict, _ in run.plan([first, third])] == ["superseded", "unchanged"]
        run.load([Extracted(first)], unchanged=1)
        assert (run.totals.article_count, run.totals.new_article_count) == (2, 0)
    assert rows(database, "SELECT doc FROM staging.articles") == [("c",)]
    assert rows(database, "SELECT count(*) FROM raw.articles") == [(2,)]


def test_two_claims_that_are_one_count_once(database: Server) -> None:
    one = article()
    totals = load(database, Extracted(one, claims(one, meetings=(meeting(), meeting(rule="other")))))
    assert totals.claim_count == 4


def test_characters_that_postgresql_cannot_hold(each_database: Server) -> None:
    one = article(
        body="A NUL \x00 and a surrogate \udc80 stand here\nbackslash \\N \\. tab \t done.",
        source_uri="bad\udcffname.txt",
        title="\\.",
        outlet="\\N",
        raw=b"\x00\xff\\N\n\\.\n",
    )
    quote = Evidence("NUL \x00 and", 2, 11)
    load(each_database, Extracted(one, claims(one, meetings=(meeting(evidence=(quote,), city="a\x00b"),))))
    assert rows(each_database, "SELECT body, title, outlet_name, source_uri FROM staging.articles") == [
        (
            "A NUL \ufffd and a surrogate \ufffd stand here\nbackslash \\N \\. tab \t done.",
            "\\.",
            "\\N",
            "bad\ufffdname.txt",
        )
    ]
    assert rows(each_database, "SELECT payload FROM raw.articles") == [(b"\x00\xff\\N\n\\.\n",)]
    assert rows(
        each_database,
        "SELECT substr(a.body, e.char_start + 1, e.char_end - e.char_start) = e.quote"
        " FROM staging.claim_evidence AS e JOIN staging.articles AS a USING (article_id)"
        " WHERE fact_kind = 'meeting'",
    ) == [(True,)]


@pytest.mark.parametrize(
    "bad",
    [{"votes": 10**12}, {"votes": -1}, {"turnout_pct": 140.0}, {"confidence": 7.0}, {"outcome": "drawn"}],
)
def test_an_article_the_database_refuses_is_rejected_alone(database: Server, bad: dict[str, Any]) -> None:
    one, two = article("one"), article("two")
    totals = load(database, one, Extracted(two, claims(two, results=(result(**bad),))))
    assert (totals.article_count, totals.new_article_count) == (2, 1)
    assert [r.stage for r in totals.rejections] == ["load"]
    assert rows(database, "SELECT doc FROM staging.articles") == [("one",)]
    assert rows(database, "SELECT source_uri, stage, payload FROM audit.rejected_input") == [
        ("articles/two.txt", "load", two.raw)
    ]


def test_rejections_are_kept_once_and_marked_when_they_come_right(database: Server) -> None:
    refused = Rejection("articles/one.txt", "parse", "articles/one.txt: not \x00 JSON", b"{" * 100_000)
    assert load(database, rejections=(refused,)).rejections == (replace(refused, payload=b""),)
    load(database, rejections=(refused,))
    assert rows(database, "SELECT length(payload), byte_count, replayed_at FROM audit.rejected_input") == [
        (65536, 65536, None)
    ]
    assert rows(database, "SELECT rejected_count FROM audit.load_run") == [(1,), (1,)]
    load(database, article("one"))
    assert rows(database, "SELECT replayed_at IS NOT NULL FROM audit.rejected_input") == [(True,)]
    load(database, rejections=(refused,))
    assert rows(database, "SELECT replayed_at FROM audit.rejected_input") == [(None,)]


def test_a_failed_batch_leaves_nothing_and_the_run_says_why(database: Server) -> None:
    with pytest.raises(RuntimeError), load_run(database.connection("loader"), "test", "1") as run:
        run.load([Extracted(article("one"), claims(article("one")))])
        with run.connection.transaction():
            run.load([Extracted(article("two"), claims(article("two")))])
            raise RuntimeError("pulled the plug")
    assert rows(database, "SELECT doc FROM staging.articles") == [("one",)]
    assert rows(database, "SELECT count(*) FROM raw.articles") == [(1,)]
    assert rows(database, "SELECT status, message, article_count FROM audit.load_run") == [
        ("failed", "RuntimeError: pulled the plug", 1)
    ]


def test_values_arrive_as_they_are(database: Server) -> None:
    one = article(outlet=None, published_on=None, published_on_basis=None, foreign_paragraphs=("اردو", "متن"))
    load(
        database,
        Extracted(
            one,
            claims(
                one,
                alliances=(alliance(constituencies=("NA-1", 'a"b{},'), scope=None),),
                results=(result(kind="turnout", turnout_pct=50.5, votes=None, person=None, confidence=0.123),),
                defections=(defection(person=None, group="five independents", count=5, evidence=evidence(0, 9)),),
            ),
            "dawn",
        ),
    )
    assert rows(database, "SELECT outlet_id, outlet_name, published_on, foreign_text FROM staging.articles") == [
        ("dawn", None, None, "اردو\nمتن")
    ]
    assert rows(database, "SELECT constituency_codes, scope FROM staging.alliance_claims") == [
        (["NA-1", 'a"b{},'], None)
    ]
    assert rows(database, "SELECT turnout_pct, confidence, person_key FROM staging.result_claims") == [
        (Decimal("50.5"), Decimal("0.123"), None)
    ]
    assert rows(database, "SELECT group_label, head_count, person_name FROM staging.defection_claims") == [
        ("five independents", 5, None)
    ]


def test_a_run_whose_process_is_gone_is_closed_and_told(database: Server) -> None:
    with database.owner.connect() as connection:
        connection.execute(
            "INSERT INTO audit.load_run (load_run_id, command, status, extractor_version, host, rejected_count)"
            " VALUES ('gone', 'nightly', 'running', '1', 'here', 3)"
        )
    with (
        load_run(database.connection("loader"), "alive", "1"),
        load_run(database.connection("loader"), "next", "1") as run,
    ):
        assert run.abandoned == ()  # the first closed it; its own run is alive
    assert rows(database, "SELECT command, status FROM audit.load_run ORDER BY command") == [
        ("alive", "succeeded"),
        ("next", "succeeded"),
        ("nightly", "abandoned"),
    ]
    with database.owner.connect() as connection:
        connection.execute("UPDATE audit.load_run SET status = 'running' WHERE load_run_id = 'gone'")
    with load_run(database.connection("loader"), "last", "1") as run:
        assert [(one.command, one.rejected_count) for one in run.abandoned] == [("nightly", 3)]
    (line,) = abandoned_note(run.abandoned)
    assert line.startswith("nightly, begun 20")
    assert line.endswith("what it loaded is kept, 3 inputs it rejected are in `ittehad rejects`")
