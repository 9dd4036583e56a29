"""Files in other places than this machine's folders."""

from __future__ import annotations

import datetime as dt
import gzip
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from etl.records import Article
from etl.sources import Fetched, Harvested, Source, SourcesError, SourceState, read_sources
from etl.sources.client import Client, Shared
from etl.sources.files import harvest_file, harvest_folder
from etl.sources.places import LocalPlace, place_of
from etl.sources.state import ItemState
from tests.sources.test_client import LOCAL
from tests.sources.web import STORY, Reply, Web

NOW = dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)  # after all that the tests write, however long they wait


@pytest.fixture
def box() -> Iterator[str]:
    """An empty folder in fsspec's memory."""
    system = fsspec.filesystem("memory")
    folder = f"/{uuid.uuid4().hex}"
    system.makedirs(folder)
    yield f"memory:/{folder}"
    system.rm(folder, recursive=True)


def put(place: str, name: str, data: bytes) -> None:
    with fsspec.open(f"{place}/{name}", "wb") as file:
        file.write(data)


class Seen:
    """A harvest's end, and what it left to remember, for the next."""

    def __init__(self) -> None:
        self.items: dict[str, ItemState] = {}

    def folder(self, source: Source) -> tuple[int, Harvested]:
        return self._take(harvest_folder(source, lambda _: self.items, NOW))

    def file(self, source: Source, state: SourceState | None = None) -> tuple[int, Harvested]:
        one = Client(source, Shared.for_contact(None))
        return self._take(harvest_file(source, one, lambda _: self.items, state or SourceState(), NOW))

    def _take(self, found: Iterator[Fetched | Harvested]) -> tuple[int, Harvested]:
        count = 0
        for one in found:
            if isinstance(one, Harvested):
                return count, one
            count += sum(isinstance(record, Article) for record in one.records)
            if one.item:
                self.items[one.item.key] = one.item
            if one.afterwards:
                one.afterwards()
        raise AssertionError("no end")


def test_a_remote_drop_box(box: str) -> None:
    put(box, "a.txt", STORY.format(n=1).encode())
    put(box, "sub/b.jsonl", b'{"text": "' + STORY.format(n=2).encode() + b'"}\n{broken\n')
    put(box, "c.csv.part", b"half")
    source = Source(name="x", kind="folder", location=box)
    seen = Seen()
    count, end = seen.folder(source)
    assert (count, end.listed_count, end.message) == (2, 2, None)
    names = sorted(path.removeprefix(box.removeprefix("memory:/")) for path in fsspec.filesystem("memory").find(box))
    day = f"{NOW:%Y-%m-%d}"
    assert names == ["/c.csv.part", f"/done/{day}/a.txt", f"/sub/rejected/{day}/b.jsonl"]
    again = seen.folder(source)[1]
    assert (again.listed_count, again.byte_count) == (0, 0)
    put(box, "a.txt", STORY.format(n=3).encode())
    assert seen.folder(source)[0] == 1
    assert len(fsspec.filesystem("memory").glob(f"{box}/done/*/*a.txt")) == 2


def test_what_was_read_of_a_place_is_counted(box: str, tmp_path: Path) -> None:
    """As it lies there, packed files packed, also of a file that is read to its middle or jumped about in."""
    story = STORY.format(n=1).encode()
    files = {
        "a.txt": story,
        "b.txt.gz": gzip.compress(story),
        "c.csv": b'text\n"' + story + b'"\n',
        "d.jsonl": b"{broken",
    }
    for name, data in files.items():
        put(box, name, data)
        (tmp_path / name).write_bytes(data)
    whole = sum(len(data) for data in files.values())
    for place in (box, str(tmp_path), f"file://{tmp_path}"):
        seen, source = Seen(), Source(name="x", kind="folder", location=place, after="stay", settle_seconds=0)
        assert [seen.folder(source)[1].byte_count for _ in range(2)] == [whole, 0]
    table = tmp_path / "e.parquet"
    pq.write_table(pa.table({"text": [STORY.format(n=2)]}), table)
    count, end = Seen().file(Source(name="x", kind="file", location=f"file://{table}"))
    assert (count, end.byte_count >= table.stat().st_size) == (1, True)
    large = Source(name="x", kind="file", location=f"{box}/large.jsonl", size_limit_mb=1)
    put(box, "large.jsonl", b"x" * (4 << 20))
    assert 0 < Seen().file(large)[1].byte_count < 2 << 20


def test_files_that_stay_are_read_when_they_change(box: str) -> None:
    put(box, "a.txt", STORY.format(n=1).encode())
    source = Source(name="x", kind="folder", location=box, after="stay")
    seen = Seen()
    assert [seen.folder(source)[0] for _ in range(2)] == [1, 0]
    put(box, "a.txt", STORY.format(n=12).encode())
    assert seen.folder(source)[0] == 1


def test_a_pattern_of_files(box: str, tmp_path: Path) -> None:
    for n in range(3):
        put(box, f"{n}.csv", f'text\n"{STORY.format(n=n)}"\n'.encode())
        (tmp_path / f"{n}.csv").write_text(f'text\n"{STORY.format(n=n)}"\n')
    for place in (box, str(tmp_path), f"file://{tmp_path}"):
        seen, source = Seen(), Source(name="x", kind="file", location=f"{place}/*.csv", max_items=2)
        assert [seen.file(source)[0] for _ in range(3)] == [2, 1, 0]
    one = Source(name="x", kind="file", location=f"{box}/0.csv")
    assert Seen().file(one)[0] == 1


def test_what_is_not_there(box: str) -> None:
    with pytest.raises(FileNotFoundError):
        Seen().file(Source(name="x", kind="file", location=f"{box}/none.csv"))
    with pytest.raises(FileNotFoundError, match="no such folder"):
        Seen().folder(Source(name="x", kind="folder", location=f"{box}/none"))


def test_a_package_that_is_not_installed_is_named() -> None:
    with pytest.raises(OSError, match=r"s3:// needs a package that is not installed: .*s3fs") as raised:
        place_of("s3://bucket/x.csv", {})
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("nonsense://bucket/x.csv", "nonsense:// is no kind of place"),
        ("simplecache::http://10.0.0.1/x.csv", "an address inside another"),
        ("zip://a.csv::s3://bucket/x.zip", "an address inside another"),
    ],
)
def test_places_that_cannot_be_meant(tmp_path: Path, place: str, said: str) -> None:
    (tmp_path / "s.toml").write_text(f"[[source]]\nname='a'\nkind='file'\nurl='{place}'")
    with pytest.raises(SourcesError) as raised:
        read_sources(tmp_path / "s.toml")
    assert said in str(raised.value)


def test_a_file_beyond_the_limit_is_refused_with_its_beginning(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY.format(n=1))
    with (tmp_path / "b.jsonl").open("wb") as file:
        file.write(b'{"text": "')
        file.truncate(50 << 20)
    source = Source(name="x", kind="folder", location=str(tmp_path), settle_seconds=0, size_limit_mb=10)
    found = list(harvest_folder(source, lambda _: {}, NOW))
    (refused,) = [one for fetched in found if isinstance(fetched, Fetched) for one in fetched.records][1:]
    assert not isinstance(refused, Article)
    assert "larger than 10 MB" in refused.reason
    assert refused.payload.startswith(b'{"text": "')


def test_one_file_that_cannot_be_opened_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(STORY.format(n=1))

    class OneGone(LocalPlace):
        """A place where a file is gone between the look and the reading."""

        def folder(self, settled: float) -> Iterator[object]:  # type: ignore[override]
            found = list(super().folder(settled))
            (tmp_path / "b.txt").unlink()
            yield from found

    from etl.sources.files import _harvest

    source = Source(name="x", kind="folder", location=str(tmp_path), after="stay")
    place = OneGone(str(tmp_path))
    files = list(place.folder(NOW.timestamp()))
    *fetched, end = _harvest(source, place, files, files, NOW, moves=False, plan_only=False)  # type: ignore[arg-type]
    assert len(fetched) == 2
    assert isinstance(end, Harvested)
    assert end.message is not None
    assert end.message.startswith("1 of 3 files cannot be read, the first: ")


def test_a_table_at_an_address(web: Web) -> None:
    body = f'body,when\n"{STORY.format(n=1)}",2024-02-12\n'.encode()
    web.pages["/export?key=secret"] = Reply(200, body, {"ETag": '"1"'})
    source = replace(
        LOCAL,
        kind="file",
        location=f"{web.base}/export?key=secret",
        robots=False,
        form="csv",
        columns={"published_on": "when"},
    )
    seen = Seen()
    count, end = seen.file(source)
    assert (count, end.state.etag) == (1, '"1"')
    assert seen.file(source)[0] == 0  # the same bytes again
    web.pages["/export?key=secret"] = 304
    count, end = seen.file(source, end.state)
    assert (count, end.handled_count, end.state.etag) == (0, 0, '"1"')
    assert web.headers[-1]["If-None-Match"] == '"1"'


@pytest.mark.parametrize("headers", [{}, {"Content-Encoding": "gzip"}])
def test_a_packed_file_at_an_address(web: Web, headers: dict[str, str]) -> None:
    """Some servers say that a .gz is packed on its way, and then it is unpacked when it arrives."""
    web.pages["/x.jsonl.gz"] = Reply(200, gzip.compress(b'{"text": "%s"}\n' % STORY.format(n=1).encode()), headers)
    source = replace(LOCAL, kind="file", location=f"{web.base}/x.jsonl.gz", robots=False)
    assert Seen().file(source)[0] == 1


def test_json_lines_at_an_address_and_a_size_limit(web: Web) -> None:
    lines = b"".join(b'{"text": "%s"}\n' % STORY.format(n=n).encode() for n in range(100))
    web.pages["/feed.jsonl"] = lines
    source = replace(LOCAL, kind="file", location=f"{web.base}/feed.jsonl", robots=False)
    found = list(harvest_file(source, Client(source, Shared.for_contact(None)), lambda _: {}, SourceState(), NOW))
    records = [one for fetched in found if isinstance(fetched, Fetched) for one in fetched.records]
    assert len(records) == 100
    assert isinstance(records[99], Article)
    assert records[99].source_uri == f"{web.base}/feed.jsonl#100"
    small = replace(source, size_limit_mb=0.01)
    with pytest.raises(Exception, match=r"larger than 0\.01 MB"):
        list(harvest_file(small, Client(small, Shared.for_contact(None)), lambda _: {}, SourceState(), NOW))
