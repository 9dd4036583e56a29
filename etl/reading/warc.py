"""Pages of a WARC file, such as Common Crawl News, to articles."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, cast

from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecordLoader
from warcio.statusandheaders import StatusAndHeadersParserException

from etl.reading.forms import read_document
from etl.reading.rejected import Refusal, Rejected
from etl.reading.warc_records import Swollen, WarcRecord, warc_records
from etl.records import Article

_PAGES = ("text/html", "application/xhtml+xml")
_RESPONSE = re.compile(rb"^warc-type:[ \t]*response[ \t]*\r?$", re.I | re.M)
_NO_PAGE = re.compile(rb"^warc-identified-payload-type:(?!.*html).*$", re.I | re.M)
_FAULTS = (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, ValueError, OSError, zlib.error)
_ODD_FAULTS = (AttributeError, IndexError, KeyError, TypeError)  # of its library, where headers are missing or mangled


@dataclass(frozen=True, slots=True)
class _Page:
    html: bytes
    url: str
    retrieved_at: dt.datetime | None


def read_warc(stream: BinaryIO, doc: str, uri: str, limit: int, expansion: int) -> Iterator[Article | Rejected]:
    """Articles of the HTML pages that were answered with status 200; other records are passed over.

    Plain or gzipped, record by record or as a whole. A broken record is refused, with its bytes, and the others
    are read. `limit` and `expansion` as in `warc_records`.
    """
    number = pages = 0
    try:
        for record in warc_records(stream, limit, expansion):
            number += 1
            where = f"{uri}#{number}"
            try:
                page = _page(record, limit)
            except Refusal as refusal:
                pages += 1
                yield refusal.to_rejected(where, record.data)
                continue
            if page is None:
                continue
            pages += 1
            for found in read_document(
                page.html, "html", f"{doc}:{number}", where, url=page.url, retrieved_at=page.retrieved_at
            ):
                if isinstance(found, Rejected):  # the record says more than the page alone
                    yield Rejected(where, found.stage, found.reason, record.data[:65536])
                else:
                    yield found
    except Swollen:
        why = f"unpacks to over {expansion} times its size; unpack it and look what it is"
        yield Refusal("open", why).to_rejected(f"{uri}#{number + 1}")
        return
    except OSError as error:
        yield Refusal("open", f"cannot be read to its end ({error})").to_rejected(f"{uri}#{number + 1}")
        return
    if not pages:
        what = f"{number:,} records, none of them" if number else "no WARC record in it, so none"
        yield Refusal("parse", f"{what} an HTML page with status 200; leave it out").to_rejected(uri)


def _page(record: WarcRecord, limit: int) -> _Page | None:
    """The page of a record; none where it holds something else. Raises Refusal."""
    if record.problem:
        raise Refusal("parse", f"a broken WARC record: {record.problem}")
    if not _RESPONSE.search(record.data[: record.data.find(b"\r\n\r\n") + 2 or None]):
        return None
    if record.is_too_large:
        if _NO_PAGE.search(record.data):
            return None
        raise Refusal("open", f"a WARC record larger than {limit >> 20} MB")
    try:
        response = ArcWarcRecordLoader().parse_record_stream(io.BytesIO(record.data))
        said = response.http_headers
        if said is None or said.get_statuscode() != "200":
            return None
        if (said.get_header("Content-Type") or "").split(";")[0].strip().lower() not in _PAGES:
            return None
        html = cast(bytes, response.content_stream().read(limit + 1))
    except _FAULTS as error:
        raise Refusal("parse", f"a broken WARC record: {' '.join(str(error).split())[:200]}") from None
    except _ODD_FAULTS:
        raise Refusal("parse", "a broken WARC record: its headers are mangled") from None
    if len(html) > limit:
        raise Refusal("open", f"a page that unpacks to more than {limit >> 20} MB")
    url = response.rec_headers.get_header("WARC-Target-URI") or ""
    return _Page(html, url.strip("<> "), _moment(response.rec_headers.get_header("WARC-Date")))


def _moment(value: str | None) -> dt.datetime | None:
    with contextlib.suppress(ValueError):
        moment = dt.datetime.fromisoformat(value or "")
        return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return None
