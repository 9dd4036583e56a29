"""Rejected inputs: listed, shown, tried again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from etl.cli import cli
from etl.jobs import rejects
from etl.jobs.load import load
from etl.jobs.nightly import nightly
from etl.loading import Rejection, load_run
from etl.server import Server
from tests.loading.test_load_run import rows
from tests.nightly.nights import declare, unbuilt
from tests.sources.test_warc import response, warc
from tests.sources.web import Web

STORY = "PML-N president Shehbaz Sharif met PPP chairman Bilawal Bhutto-Zardari in Lahore on Monday. They spoke long.\n"


def ittehad(server: Server, *arguments: str) -> Result:
    environment = {"ITTEHAD_HOME": str(server.settings.home), "ITTEHAD_DATABASE_URL": server.owner.url()}
    return CliRunner().invoke(cli, ["rejects", *arguments], env=environment)


@pytest.fixture
def refused(database: Server, tmp_path: Path) -> Server:
    """A broken line and, kept from an earlier reader, a good page that was refused then."""
    (tmp_path / "a.jsonl").write_text("{broken\n" + json.dumps({"text": STORY}) + "\n")
    one = replace(database, settings=replace(database.settings, workers=1))
    load(one, [str(tmp_path)], open("/dev/null", "rb"))  # noqa: SIM115
    with load_run(one.connection("loader"), "test", "1") as run:
        run.load([], [Rejection("https://example.com/x", "clean", "x: too hard for us", STORY.encode() * 3)])
    return one


def test_listed_and_shown(refused: Server) -> None:
    shown = ittehad(refused)
    assert shown.exit_code == 0, shown.output
    assert len(shown.output.splitlines()) == 2
    assert "too hard for us" in ittehad(refused, "list", "--stage", "clean").output
    assert len(ittehad(refused, "list", "--source", "a.jsonl").output.splitlines()) == 1
    key = ittehad(refused, "list", "--stage", "clean").output.split()[0]
    assert STORY.strip() in ittehad(refused, "show", key).output
    assert ittehad(refused, "show", key, "--raw").stdout_bytes == STORY.encode() * 3
    assert ittehad(refused, "show", "zz").exit_code == 2


def test_replayed_what_can_be_read_now(refused: Server) -> None:
    done = ittehad(refused, "replay")
    assert done.exit_code == 1
    assert "1 of 2 were loaded, 1 are refused still" in done.output
    assert [one.stage for one in rejects.list_rejects(refused)] == ["parse"]
    assert len(rejects.list_rejects(refused, everything=True)) == 2
    assert rows(refused, "SELECT count(*) FROM staging.articles") == [(2,)]
    assert ittehad(refused, "replay", "--stage", "clean").exit_code == 0


def test_what_was_cut_short_needs_its_file(database: Server, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    with load_run(database.connection("loader"), "test", "1") as run:
        run.load([], [Rejection(str(file), "open", "x", STORY.encode() * 1000)])
    ((_, reason),) = rejects.replay(database, rejects.find_ids(database)).refused
    assert "it was not kept whole, and is not there any more" in reason
    file.write_text(STORY)
    assert len(rejects.replay(database, rejects.find_ids(database)).loaded) == 1
    assert rejects.list_rejects(database) == []


def test_a_file_that_was_put_away_is_found(
    night_server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Refused for its columns, then read as the mended sources file says."""
    unbuilt(night_server, monkeypatch)
    (tmp_path / "box").mkdir()
    rows = "\n".join(f'{n},"{STORY.strip()} Case {n}. {"They spoke. " * 9000}"' for n in range(3))
    (tmp_path / "box" / "a.csv").write_text(f"number,what\n{rows}\n")
    declared = declare(tmp_path / "s.toml", "box folder box")
    assert nightly(night_server, declared).totals.article_count == 0
    (reject,) = rejects.list_rejects(night_server)
    assert "no column for the article's text" in reject.reason
    assert not reject.is_whole
    ids = rejects.find_ids(night_server)
    assert len(rejects.replay(night_server, ids, declared.sources).refused) == 1
    mended = declare(tmp_path / "s.toml", 'box folder box\ncolumns = { text = "what" }')
    done = rejects.replay(night_server, ids, mended.sources)
    assert (len(done.loaded), done.totals.new_article_count, done.refused) == (1, 3, ())
    assert rows_of_staging(night_server) == [f"{tmp_path}/box/a.csv#{n}" for n in (1, 2, 3)]
    assert rejects.find_ids(night_server) == []


def test_rows_and_records_are_tried_again(night_server: Server, tmp_path: Path) -> None:
    """Whatever form they stood in; they are refused for the same reason while nothing was mended."""
    (tmp_path / "a.csv").write_text(f'text,title\n"{STORY.strip()}",a,b\n"{STORY.strip()}",good\n,none\n')
    (tmp_path / "b.jsonl").write_text("{broken\n" + json.dumps({"text": STORY + "More."}) + "\n")
    (tmp_path / "c.warc").write_bytes(b"".join(warc(response(1, b"<html></html>"), response(2), packed=False)))
    pq.write_table(pa.table({"text": ["\0", STORY + "And more."]}), tmp_path / "d.parquet")
    load(night_server, [str(tmp_path)], open("/dev/null", "rb"))  # noqa: SIM115
    before = {one.source_uri: one.reason.partition(": ")[2] for one in rejects.list_rejects(night_server)}
    names = {uri.rpartition("/")[2] for uri in before}
    assert names == {"a.csv#1", "a.csv#3", "b.jsonl#1", "c.warc#2", "d.parquet#1"}
    done = rejects.replay(night_server, rejects.find_ids(night_server))
    assert done.loaded == ()
    assert {one.source_uri: reason.partition(": ")[2] for one, reason in done.refused} == before


def test_pages_that_were_not_had_are_left_for_the_next_night(
    night_server: Server, web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unbuilt(night_server, monkeypatch)
    declared = declare(tmp_path / "s.toml", f"paper feed {web.feed('/feed', [1, 2])}")
    good = web.pages["/story-1"], web.pages["/story-2"]
    web.pages |= {"/story-1": 404, "/story-2": b"<html><body>" + b"<i></i>" * 20_000 + b"</body></html>"}
    assert len(nightly(night_server, declared).totals.rejections) == 2
    web.pages |= dict(zip(("/story-1", "/story-2"), good, strict=True))
    assert nightly(night_server, declared).totals.article_count == 0  # given up
    done = rejects.replay(night_server, rejects.find_ids(night_server), declared.sources)
    assert (len(done.requested), done.loaded, done.refused) == (2, (), ())
    assert nightly(night_server, declared).totals.new_article_count == 2
    assert rejects.find_ids(night_server) == []


def rows_of_staging(server: Server) -> list[str]:
    return [uri for (uri,) in rows(server, "SELECT source_uri FROM staging.articles ORDER BY 1")]
