"""Files, folders, packed files and streams; bad ones among good ones."""

from __future__ import annotations

import gzip
import io
import json
import os
from pathlib import Path

import pytest

from etl.reading import SIZE_LIMIT, Rejected, read_path, read_stream, sources
from etl.records import Article
from tests.reading.helpers import article, rejected

STORY = (
    "LAHORE: A PML-N team called on the PPP’s Faisalabad president on Friday and offered him two seats, aides said.\n"
)


def line(text: str = STORY, **fields: object) -> str:
    return json.dumps({"text": text, **fields}, ensure_ascii=False) + "\n"


def reasons(path: Path) -> dict[str, str]:
    return {Path(r.source_uri).name: r.reason for r in read_path(path) if isinstance(r, Rejected)}


def docs(path: Path) -> list[str]:
    return [a.doc for a in read_path(path) if isinstance(a, Article)]


def test_a_folder_is_read_in_sorted_order_and_to_its_depths(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "x.v2.txt").write_text(STORY)
    (tmp_path / "c.json").write_text(line())
    (tmp_path / "a.jsonl").write_text(line() + "\n" + line())
    (tmp_path / "d.txt.gz").write_bytes(gzip.compress(STORY.encode()))
    (tmp_path / "e.HTML").write_text(f"<html><body><p>{STORY}</p></body></html>")
    (tmp_path / ".hidden.txt").write_text(STORY)
    assert docs(tmp_path) == ["a:1", "a:3", "x.v2", "c", "d", "e"]
    uris = [a.source_uri for a in read_path(tmp_path)]
    assert uris[:3] == [f"{tmp_path}/a.jsonl#1", f"{tmp_path}/a.jsonl#3", f"{tmp_path}/b/x.v2.txt"]
    assert not reasons(tmp_path)


def test_good_inputs_survive_among_bad_ones(tmp_path: Path) -> None:
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "nul.txt").write_bytes(STORY.encode() + b"\0")
    (tmp_path / "latin.txt").write_bytes("KARACHI: José met both parties’ chiefs on Friday, he said.".encode("cp1252"))
    (tmp_path / "wide.txt").write_bytes(STORY.encode("utf-16"))
    (tmp_path / "broken.json").write_text('{"text": "The par')
    (tmp_path / "huge.txt").write_bytes(b"The parties met. " * (50 * 2**20 // 17))
    (tmp_path / "sheet.ods").write_text("a,b")
    (tmp_path / "ads.txt").write_text("Google Ads | Google Ads\n\nShare on WhatsApp\n")
    os.symlink(tmp_path / "gone", tmp_path / "dangling.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    assert docs(tmp_path) == ["latin", "wide"]
    said = reasons(tmp_path)
    for name, words in {
        "picture.txt": "PNG image",
        "empty.txt": "empty",
        "nul.txt": "NUL character",
        "broken.json": "broken JSON",
        "huge.txt": "larger than 20 MB",
        "sheet.ods": "its ending is none of",
        "ads.txt": "nothing is left after cleaning",
        "dangling.txt": "no such file",
        "pipe.txt": "not a regular file",
    }.items():
        assert words in said.pop(name)
    assert not said


def test_a_reason_is_one_line_and_names_the_input(tmp_path: Path) -> None:
    (tmp_path / "odd\nname.txt").write_bytes(b"")
    (result,) = read_path(tmp_path)
    assert isinstance(result, Rejected)
    assert "\n" not in result.reason
    assert "odd name.txt: empty" in result.reason


def test_links_that_lead_back_end_there(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "sub").mkdir()
    os.symlink(tmp_path, tmp_path / "sub" / "up")
    assert docs(tmp_path) == ["a"]


def test_a_missing_path_is_a_refusal(tmp_path: Path) -> None:
    assert "no such file" in reasons(tmp_path / "nowhere.txt")["nowhere.txt"]


def test_what_may_not_be_read_is_a_refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret.txt").write_text(STORY)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(sources, "open", refuse, raising=False)
    assert "no permission" in reasons(tmp_path / "secret.txt")["secret.txt"]
    monkeypatch.setattr(os, "listdir", refuse)
    assert "no permission" in next(iter(reasons(tmp_path).values()))


def test_bad_lines_of_a_stream_do_not_stop_it() -> None:
    stream = line() + '{"text": "cut\n' + "[]\n" + line("") + line(7) + '{"title": "none"}\n' + line()  # type: ignore[arg-type]
    results = list(read_stream(io.BytesIO(stream.encode()), "feed.jsonl"))
    assert [r.doc if isinstance(r, Article) else "-" for r in results] == ["feed:1", "-", "-", "-", "-", "-", "feed:7"]
    assert [r.source_uri for r in results] == [f"feed.jsonl#{n}" for n in range(1, 8)]
    last = results[-1]
    assert isinstance(last, Article)
    assert last.raw == line().strip().encode()


def test_a_line_beyond_the_limit_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "SIZE_LIMIT", 1000)
    results = list(read_stream(io.BytesIO((line(STORY * 99) + line()).encode()), "feed.jsonl"))
    assert isinstance(results[0], Rejected)
    assert isinstance(results[1], Article)


def test_packed_data_that_swells_or_breaks_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(bytes(3 * SIZE_LIMIT)))
    (tmp_path / "bomb.jsonl.gz").write_bytes(gzip.compress(b" " * (10 * SIZE_LIMIT)))
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress((line() + line(os.urandom(9000).hex())).encode())[:-99])
    (tmp_path / "plain.txt.gz").write_text(STORY)
    said = reasons(tmp_path)
    assert "larger than 20 MB" in said["bomb.txt.gz"]
    assert "unpacks to over" in said["bomb.jsonl.gz#1"]
    assert "broken gzip data" in said["cut.jsonl.gz#2"]
    assert "not gzipped" in said["plain.txt.gz"]
    assert docs(tmp_path) == ["cut:1"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (line() + line(), ["stdin:1", "stdin:2"]),
        (json.dumps({"text": STORY}, indent=1), ["stdin"]),
        (json.dumps([{"text": STORY}, {"text": STORY}]), ["stdin:1", "stdin:2"]),
        (f"<!DOCTYPE html><html><body><p>{STORY}</p></body></html>", ["stdin"]),
        (STORY, ["stdin"]),
        ("[Special report] " + STORY, ["stdin"]),
    ],
)
def test_a_nameless_stream_is_known_by_its_first_bytes(data: str, expected: list[str]) -> None:
    plain = [a.doc for a in read_stream(io.BytesIO(data.encode()), "-") if isinstance(a, Article)]
    packed = [a.doc for a in read_stream(io.BytesIO(gzip.compress(data.encode())), "-") if isinstance(a, Article)]
    assert plain == packed == expected


def test_fields_of_json_are_taken_over() -> None:
    given = {
        "outlet": "Daily Specimen",
        "url": "https://specimen.example/1",
        "title": "Two parties meet - Pakistan - SPECIMEN.COM",
        "published_on": "2024-02-09T20:30:00Z",
        "retrieved_at": "2024-02-11T08:00:00",
    }
    read = article(line(**given), "a.json")
    assert (read.outlet, read.url, read.title) == ("Daily Specimen", given["url"], "Two parties meet")
    assert (str(read.published_on), read.published_on_basis) == ("2024-02-10", "metadata")  # Pakistan's day
    assert read.retrieved_at is not None
    assert read.retrieved_at.isoformat() == "2024-02-11T08:00:00+00:00"


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ('{"title": "x"}', "no 'text' field"),
        ('{"text": ["a"]}', "'text' is a list"),
        ('{"text": "  "}', "'text' is empty"),
        ('{"text": "a story", "published_on": "yesterday"}', "which is no date"),
        ('{"text": "a story", "retrieved_at": "soon"}', "which is no time"),
        ('{"text": "a story", "outlet": 3}', "'outlet' is a number"),
        ('{"text": "a \\u0000 story"}', "NUL character"),
        ('{"text": "a \\ud800 story"}', "lone surrogate"),
        ('"text"', "a JSON string where an object"),
        ("[" * 50000, "nested too deeply"),
    ],
)
def test_json_that_is_no_article_is_refused(record: str, said: str) -> None:
    assert said in rejected(record, "a.json").reason
