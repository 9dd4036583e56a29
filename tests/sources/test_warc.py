"""WARC files: pages in, and no broken record takes the others with it."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import random
import re
import zlib
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from etl.reading import Rejected, read_path, read_stream, sources
from etl.records import Article
from tests.sources.web import PAGE, STORY

MOMENT = "2024-02-13T04:05:06Z"


def page(n: int) -> bytes:
    return PAGE.format(n=n, story=STORY.format(n=n)).encode()


def response(
    n: int, body: bytes | None = None, status: str = "200 OK", media: str = "text/html; charset=utf-8", **headers: str
) -> tuple[str, bytes, StatusAndHeaders, str]:
    said = [("Content-Type", media), *((name.replace("_", "-"), value) for name, value in headers.items())]
    url = f"https://www.dawn.com/news/{n}"
    return url, page(n) if body is None else body, StatusAndHeaders(status, said, protocol="HTTP/1.1"), "response"


def warc(*records: tuple[str, bytes, StatusAndHeaders, str], packed: bool = True) -> list[bytes]:
    """The bytes of each record, a warcinfo record first."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed, warc_version="1.0")
    writer.write_record(writer.create_warcinfo_record("x.warc.gz", {"software": "a test"}))
    ends = [out.tell()]
    for url, body, headers, kind in records:
        writer.write_record(
            writer.create_warc_record(
                url, kind, payload=io.BytesIO(body), http_headers=headers, warc_headers_dict={"WARC-Date": MOMENT}
            )
        )
        ends.append(out.tell())
    data = out.getvalue()
    return [data[a:b] for a, b in zip([0, *ends], ends, strict=False)]


def read(data: bytes, name: str = "x.warc.gz") -> list[Article | Rejected]:
    return list(read_stream(io.BytesIO(data), name))


def cases(found: list[Article | Rejected]) -> list[int]:
    """The numbers of the stories that were read."""
    return [int(re.findall(r"case (\d+)", one.body)[0]) for one in found if isinstance(one, Article)]


def reasons(found: list[Article | Rejected]) -> list[tuple[str, str]]:
    return [(one.source_uri, one.reason) for one in found if isinstance(one, Rejected)]


@pytest.mark.parametrize("packed", [True, False])
def test_pages_with_their_address_and_moment(packed: bool) -> None:
    parts = warc(
        response(1),
        response(2, status="404 Not Found"),
        response(3, b"\xff\xd8\xff\xe0", media="image/jpeg"),
        response(4, gzip.compress(page(4)), Content_Encoding="gzip"),
        response(5, b"%x\r\n%s\r\n0\r\n\r\n" % (len(page(5)), page(5)), Transfer_Encoding="chunked"),
        packed=packed,
    )
    found = read(b"".join(parts), "x.warc.gz" if packed else "x.warc")
    assert (cases(found), reasons(found)) == ([1, 4, 5], [])
    one = found[0]
    assert isinstance(one, Article)
    assert (one.url, one.outlet, one.doc) == ("https://www.dawn.com/news/1", "Dawn", "x:2")
    assert one.retrieved_at == dt.datetime(2024, 2, 13, 4, 5, 6, tzinfo=dt.UTC)
    assert one.published_on == dt.date(2024, 2, 12)
    assert one.raw == page(1)
    assert cases(read(b"".join(parts), "-")) == cases(found)  # told by its bytes


def test_a_file_packed_as_a_whole() -> None:
    assert cases(read(gzip.compress(b"".join(warc(response(1), response(2), packed=False))))) == [1, 2]


def test_requests_and_other_records_are_passed_over() -> None:
    url, body, headers, _ = response(1)
    assert cases(
        read(b"".join(warc((url, body, headers, "resource"), response(2), (url, body, headers, "request"))))
    ) == [2]


@pytest.mark.parametrize("at", [1, 2, 3])
@pytest.mark.parametrize("damage", ["bits", "cut", "zeros", "text"])
def test_a_broken_record_does_not_take_the_others_with_it(at: int, damage: str) -> None:
    parts = warc(*(response(n) for n in range(1, 4)))
    part = bytearray(parts[at])
    if damage == "bits":
        part[len(part) // 2] ^= 0xFF
        part[len(part) // 2 + 1] ^= 0x55
    elif damage == "cut":
        part = part[: len(part) // 2]
    elif damage == "zeros":
        part[20:60] = bytes(40)
    else:
        part = bytearray(b"<html>a page of an error, saved by mistake</html>\n")
    parts[at] = bytes(part)
    found = read(b"".join(parts))
    assert cases(found) == [n for n in range(1, 4) if n != at]
    assert 1 <= len(reasons(found)) <= 2
    assert all("broken WARC record" in reason for _, reason in reasons(found))


@pytest.mark.parametrize("damage", ["length", "no-length", "junk", "cut"])
def test_broken_records_of_a_file_that_is_not_packed(damage: str) -> None:
    parts = warc(*(response(n) for n in range(1, 4)), packed=False)
    if damage == "length":
        parts[2] = parts[2].replace(b"Content-Length: ", b"Content-Length: 9", 1)
    elif damage == "no-length":
        parts[2] = parts[2].replace(b"Content-Length: ", b"Content-Width: ", 1)
    elif damage == "junk":
        parts.insert(2, b"\0\1\2 what is this\r\n\r\n")
    else:
        parts[3] = parts[3][:-300]
    found = read(b"".join(parts), "x.warc")
    assert 1 in cases(found)
    assert len(reasons(found)) >= 1
    expected = {
        "length": {1},  # its block swallows the rest: nobody can tell where it ends
        "no-length": {1, 3},
        "junk": {1, 2, 3},
        "cut": {1, 2},
    }
    assert set(cases(found)) == expected[damage]


@pytest.mark.parametrize("header", [b"WARC-Target-URI", b"WARC-Date", b"WARC-Record-ID", b"Content-Type"])
def test_a_record_without_one_of_its_headers(header: bytes) -> None:
    parts = warc(response(1), response(2), packed=False)
    parts[1] = re.sub(rb"(?m)^%s: .*\r\n" % header, b"", parts[1], count=1)
    found = read(b"".join(parts), "x.warc")
    assert cases(found)[-1] == 2
    assert cases(found) == ([2] if header == b"WARC-Target-URI" else [1, 2])


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", ["x.warc", "x.warc.gz"])
def test_whatever_is_damaged_nothing_breaks_off(name: str, seed: int) -> None:
    chance = random.Random(seed)
    whole = b"".join(warc(*(response(n) for n in range(3)), packed=name.endswith(".gz")))
    for _ in range(30):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(data))
            how = chance.randrange(3)
            if how == 0:
                data[at] ^= 1 << chance.randrange(8)
            elif how == 1:
                del data[at : at + chance.randint(1, 200)]
            else:
                data[at:at] = chance.choice([b"\0", b"\r\n\r\n", b"WARC/1.0\r\n", b"\x1f\x8b\x08"])
        found = read(bytes(data), name)
        assert found
        assert all(one.reason for one in found if isinstance(one, Rejected))


def test_what_is_refused_is_kept_and_can_be_read_again() -> None:
    found = read(b"".join(warc(response(1, b"<html><body></body></html>"), response(2))))
    (refused,) = [one for one in found if isinstance(one, Rejected)]
    assert (refused.source_uri, refused.stage) == ("x.warc.gz#2", "parse")
    assert refused.payload.startswith(b"WARC/1.0\r\n")
    assert b"https://www.dawn.com/news/1" in refused.payload
    ((_, again),) = reasons(read(refused.payload, "x.warc"))
    assert again.split(": ", 1)[1] == refused.reason.split(": ", 1)[1]


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "SIZE_LIMIT", 50_000)
    bomb = gzip.compress(bytes(1_000_000))
    parts = warc(
        response(1, page(1) + b" " * 60_000),
        response(2, bomb, Content_Encoding="gzip"),
        response(3, bytes(90_000), media="video/mp4"),
        response(4),
    )
    found = read(b"".join(parts))
    assert cases(found) == [4]
    assert [reason.split(": ", 1)[1] for _, reason in reasons(found)] == [
        "a WARC record larger than 0 MB",
        "a page that unpacks to more than 0 MB",
        "a WARC record larger than 0 MB",
    ]
    packer = zlib.compressobj(9, wbits=31)
    endless = packer.compress(parts[0] and b"WARC/1.0\r\n" + bytes(30_000_000)) + packer.flush()
    found = read(endless)
    assert "unpacks to over 200 times its size" in reasons(found)[-1][1]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no WARC record in it"),
        (gzip.compress(b""), "no WARC record in it"),
        (b"<html><body>Not found</body></html>", "no WARC record begins"),
        (gzip.compress(b"hello"), "no WARC record begins"),
        (b"\x1f\x8b\x08nonsense", "broken gzip data"),
        (b"".join(warc()), "1 records, none of them an HTML page"),
        (b"".join(warc(response(1, status="500 Oops"))), "2 records, none of them an HTML page"),
    ],
    ids=["empty", "empty-gzip", "page", "text-gzip", "broken-gzip", "warcinfo", "status-500"],
)
def test_no_pages_at_all(data: bytes, said: str) -> None:
    found = read(data)
    assert cases(found) == []
    assert any(said in reason for _, reason in reasons(found))
    assert all("\n" not in reason for _, reason in reasons(found))


def test_from_a_folder(tmp_path: Path) -> None:
    (tmp_path / "CC-NEWS-1.warc.gz").write_bytes(b"".join(warc(response(1))))
    assert [one.doc for one in read_path(tmp_path) if isinstance(one, Article)] == ["CC-NEWS-1:2"]
