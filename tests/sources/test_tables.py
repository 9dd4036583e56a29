"""CSV, Parquet and JSON lines of articles: whatever is wrong with one row, the others are read."""

from __future__ import annotations

import csv
import datetime as dt
import gzip
import io
import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from etl.reading import Columns, Rejected, read_path, read_stream
from etl.records import Article
from tests.sources.web import STORY

BODY = STORY.format(n=1)


def read(data: bytes, name: str = "x.csv", columns: dict[str, str] | None = None) -> list[Article | Rejected]:
    return list(read_stream(io.BytesIO(data), name, Columns(columns or {})))


def articles(found: list[Article | Rejected]) -> list[Article]:
    return [one for one in found if isinstance(one, Article)]


def refusals(found: list[Article | Rejected]) -> list[Rejected]:
    return [one for one in found if isinstance(one, Rejected)]


def table(rows: list[list[str]], delimiter: str = ",") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize("delimiter", list(",;\t|"))
def test_usual_columns_are_found(delimiter: str) -> None:
    rows = [
        ["ID", "Headline", "Body", "Source URL", "Publisher", "Date Published"],
        ["7", "They met", BODY, "https://example.com/7", "Dawn", "2024-02-13T09:00:00+05:00"],
    ]
    (one,) = articles(read(table(rows, delimiter).encode()))
    assert (one.title, one.url, one.outlet) == ("They met", "https://example.com/7", "Dawn")
    assert (one.published_on, one.published_on_basis) == (dt.date(2024, 2, 13), "metadata")
    assert (one.doc, one.source_uri) == ("x:1", "x.csv#1")
    assert json.loads(one.raw)["ID"] == "7"  # what is no field of ours is kept as it came


def test_columns_may_be_named() -> None:
    rows = table([["body", "what", "text"], ["not this", BODY, "nor this"]])
    (one,) = articles(read(rows.encode(), columns={"text": "what"}))
    assert "Shehbaz" in one.body
    (refused,) = read(rows.encode(), columns={"text": "gone"})
    assert isinstance(refused, Rejected)
    assert "no column 'gone' for 'text'; its columns are 'body', 'what', 'text'" in refused.reason


def test_json_lines_take_named_columns_too() -> None:
    line = json.dumps({"story": BODY, "when": "2024-02-13"}).encode()
    (one,) = articles(read(line, "x.jsonl", {"text": "story", "published_on": "when"}))
    assert one.published_on == dt.date(2024, 2, 13)
    assert "no 'text' field" in refusals(read(line, "x.jsonl"))[0].reason
    (again,) = articles(read(one.raw, "x.jsonl"))  # what is kept can be read without the setting
    assert again.body == one.body


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-be"])
def test_encodings(encoding: str) -> None:
    text = table([["text", "title"], [f"{BODY} He said “never” — twice.", "“Café”"]])
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    (one,) = articles(read((mark + text).encode(encoding)))
    assert one.title == "“Café”"
    assert "“never” — twice" in one.body


def test_each_row_finds_its_own_encoding() -> None:
    first = table([["text", "title"], [BODY, "گفتگو کا آغاز"]]).encode()
    second = table([[BODY + " More.", "Café “x”"]]).encode("cp1252")
    assert [one.title for one in articles(read(first + second))] == ["گفتگو کا آغاز", "Café “x”"]


def test_one_bad_row_does_not_take_the_others_with_it() -> None:
    lines = [
        "text,title",
        f'"{BODY}",one',
        f'"{BODY}",two,three,four',  # misaligned
        f'"{BODY}\0",nul',
        f'"{BODY} An open quote,five',
        f'"{BODY} And on.",six',
        ",no text",
        "",
        f'"{BODY}\n\nA second paragraph follows here.",seven',
    ]
    found = read("\n".join(lines).encode())
    assert [one.title for one in articles(found)] == ["one", "six", "seven"]
    assert [(one.source_uri, one.reason.split(": ", 1)[1][:30]) for one in refusals(found)] == [
        ("x.csv#2", "no row of the table: 4 cells w"),
        ("x.csv#3", "a NUL character at position 20"),
        ("x.csv#4", "no row of the table: ',' expec"),
        ("x.csv#6", "no 'text' field; give the arti"),
    ]


def test_what_is_refused_can_be_read_again_from_its_payload() -> None:
    data = f'text,title\n"{BODY}",a,b\n"{BODY} x",good\n'.encode()
    (refused,) = refusals(read(data))
    assert refused.payload == f'text,title\n"{BODY}",a,b\n'.encode()


def test_a_table_cut_short() -> None:
    data = table([["text", "title"], [BODY, "one"], [BODY + "\n\nA long second paragraph.", "two"]]).encode()
    found = read(data[:-20])
    assert [one.title for one in articles(found)] == ["one"]
    (refused,) = refusals(found)
    assert "cut short" in refused.reason
    packed = gzip.compress(table([["text", "title"], *([BODY + f" {i}", str(i)] for i in range(2000))]).encode())
    found = read(packed[: len(packed) // 2], "x.csv.gz")
    assert len(articles(found)) > 100
    assert refusals(found)[-1].stage == "open"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no header line"),
        (b"\n\n", "no header line"),
        (b"a,b\n1,2\n", "no column for the article's text; its columns are 'a', 'b'"),
        (b"text,title\n", "a header and no row"),
        (b"<!DOCTYPE html>\n<html><body>404</body></html>", "an HTML page"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "PNG"),
        (b"\x00\x01\x02\x03" * 30, "NUL"),
        (b"PK\x03\x04rest", "ZIP"),
    ],
)
def test_no_table_at_all(data: bytes, said: str) -> None:
    (refused,) = read(data)
    assert isinstance(refused, Rejected)
    assert said in refused.reason
    assert "\n" not in refused.reason


def test_a_cell_may_hold_a_whole_page() -> None:
    page = f"<html><body><p>{BODY}</p><p>{'Nothing more was said. ' * 20000}</p></body></html>"
    (one,) = articles(read(table([["html", "link"], [page, "https://example.com/1"]]).encode()))
    assert "Shehbaz" in one.body
    assert "<p>" not in one.body


def parquet(columns: dict[str, Any], **settings: Any) -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.table(columns), out, **settings)
    return out.getvalue()


def test_parquet_of_many_types() -> None:
    data = parquet(
        {
            "maintext": pa.array([BODY, BODY + " More."]).dictionary_encode(),
            "title": pa.array(["one", None], pa.large_string()),
            "date_publish": pa.array([dt.datetime(2024, 2, 12, 20, 30)] * 2, pa.timestamp("ns", "UTC")),
            "url": [b"https://example.com/1", b"https://example.com/2"],
            "score": [0.5, float("nan")],
            "vector": [[1.0, 2.0], [3.0]],
            "day": [dt.date(2024, 2, 12)] * 2,
        }
    )
    one, two = articles(read(data, "x.parquet"))
    assert (one.title, two.title) == ("one", None)
    assert one.published_on == dt.date(2024, 2, 13)  # the evening in universal time is the next day in Pakistan
    assert (two.url, two.source_uri) == ("https://example.com/2", "x.parquet#2")
    assert json.loads(two.raw).keys() == {"text", "url", "published_on", "day"}
    packed = articles(read(gzip.compress(data), "x.parquet.gz"))
    assert [a.raw for a in packed] == [one.raw, two.raw]
    assert [a.raw for a in articles(read(data, "-"))] == [one.raw, two.raw]


def test_parquet_rows_that_are_wrong() -> None:
    broken = pa.array([BODY.encode(), "Caf\xe9 ".encode("latin-1") + BODY.encode(), b"\0" + BODY.encode(), None])
    data = parquet({"text": broken.cast(pa.binary()), "n": [1, 2, 3, 4]})
    found = read(data, "x.parquet")
    assert [json.loads(one.raw)["n"] for one in articles(found)] == [1, 2]
    assert [one.source_uri for one in refusals(found)] == ["x.parquet#3", "x.parquet#4"]


def test_a_damaged_group_of_rows_does_not_take_the_others_with_it() -> None:
    data = bytearray(
        parquet({"text": [f"{BODY} Number {i}." for i in range(30)]}, row_group_size=10, compression="snappy")
    )
    start = pq.ParquetFile(io.BytesIO(bytes(data))).metadata.row_group(1).column(0).data_page_offset
    data[start : start + 40] = bytes(40)
    found = read(bytes(data), "x.parquet")
    assert len(articles(found)) == 20
    (refused,) = refusals(found)
    assert "rows 11 to 20 cannot be read" in refused.reason


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PAR1 but not really, whatever it says", "no Parquet, or damaged"),
        (b"text,title\nx,y\n", "no Parquet, or damaged"),
        (parquet({"text": ["x"] * 50})[:-30], "no Parquet, or damaged"),
        (parquet({"a": [1], "b": [[1]]}), "no column for the article's text; its columns are 'a'"),
        (parquet({"text": pa.array([], pa.string())}), "a table without rows"),
        (parquet({"text": [1]}), "'text' is a number"),
    ],
    ids=["magic-alone", "csv", "cut", "no-text", "no-rows", "numbers"],
)
def test_no_parquet_of_articles(data: bytes, said: str) -> None:
    (refused,) = read(data, "x.parquet")
    assert isinstance(refused, Rejected)
    assert said in refused.reason


def _peak(found: Iterator[Article | Rejected]) -> tuple[int, int]:
    tracemalloc.start()
    try:
        count = sum(isinstance(one, Article) for one in found)
        return count, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_memory_does_not_grow_with_the_file(form: str, tmp_path: Path) -> None:
    text = "A short note of the day. "  # the peak is that of one batch, however long the file
    peaks = []
    for count in (300, 3000):
        file = tmp_path / f"{count}.{form}"
        rows = [f"{text * 20} {i}" for i in range(count)]
        if form == "csv":
            file.write_text(table([["text"], *([row] for row in rows)]))
        else:
            pq.write_table(pa.table({"text": rows}), file)
        before = pa.total_allocated_bytes()
        read_count, peak = _peak(read_path(file))
        assert read_count == count
        assert pa.total_allocated_bytes() - before < 1 << 20
        peaks.append(peak)
    assert peaks[1] < 2 * peaks[0]


def test_in_a_folder_with_others(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(table([["text"], [BODY]]))
    (tmp_path / "b.tsv").write_text(table([["text", "title"], [BODY, "b"]], "\t"))
    (tmp_path / "c.parquet").write_bytes(parquet({"text": [BODY]}))
    (tmp_path / "d.txt").write_text(BODY)
    assert [one.doc for one in articles(list(read_path(tmp_path)))] == ["a:1", "b:1", "c:1", "d"]
