"""Forms of input: which one a name or the bytes themselves point to, and its documents."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal

from etl.reading import page_metadata, page_text
from etl.reading.article import Document, to_article
from etl.reading.decoding import check_text, decode
from etl.reading.fields import document_of
from etl.reading.outlets import outlet_of_url
from etl.reading.page_address import better_address
from etl.reading.rejected import Refusal, Rejected
from etl.records import Article

Form = Literal["text", "json", "jsonl", "html", "csv", "parquet", "warc"]

ENDINGS: dict[str, Form] = {
    ".txt": "text",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".warc": "warc",
}
PACKED = ".gz"


def form_of_name(name: str) -> Form | None:
    """The form a file's name claims, or None for an ending that is not read here."""
    lower = name.lower().removesuffix(PACKED)
    return next((form for ending, form in ENDINGS.items() if lower.endswith(ending)), None)


def doc_of_name(name: str) -> str:
    """A file's name without its endings: '003_a.txt.gz' is '003_a'."""
    if name.lower().endswith(PACKED):
        name = name[: -len(PACKED)]
    for ending in ENDINGS:
        if name.lower().endswith(ending) and len(name) > len(ending):
            return name[: -len(ending)]
    return name


def sniff(head: bytes) -> Form:
    """The form of a nameless stream by its first bytes: parquet, warc, jsonl, json, html, else text."""
    if head.startswith(b"PAR1"):
        return "parquet"
    if re.match(rb"WARC/[01]\.\d+\r?\n", head):
        return "warc"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] == b"{":
        first, newline, _ = start.partition(b"\n")
        try:
            json.loads(first)
        except (ValueError, RecursionError):
            # A first line that closes its object is a broken line of a stream; else the object goes on below.
            return "jsonl" if newline and first.rstrip().endswith(b"}") and len(first) > 2 else "json"
        return "jsonl"
    if re.match(rb"\[\s*[{\]]", start):
        return "json"
    return "html" if page_text.looks_like_page(start[:4000].decode("latin-1")) else "text"


def read_document(
    data: bytes,
    form: Form,
    doc: str,
    source_uri: str,
    *,
    url: str | None = None,
    retrieved_at: dt.datetime | None = None,
) -> Iterator[Article | Rejected]:
    """The articles of one whole document: one, but for a JSON list or lines under a .json name.

    `url` and `retrieved_at` say where and when a page or text was fetched.
    """
    try:
        if not data.strip(b" \t\r\n\0"):
            raise Refusal("decode", "empty: no text in it; remove it or save it again")
        text, encoding = decode(data, html=form == "html")
        if form == "json":
            yield from _from_json(text, data, encoding, doc, source_uri)
            return
        read = _from_html if form == "html" or page_text.looks_like_page(text) else _from_text
        document = read(text, data, encoding, doc, source_uri)
        better = better_address(document.url, url) if url else document.url
        yield to_article(replace(document, url=better, retrieved_at=retrieved_at))
    except Refusal as refusal:
        yield refusal.to_rejected(source_uri, data)


def read_line(line: bytes, doc: str, source_uri: str) -> Article | Rejected:
    """The article of one line of a JSON stream."""
    try:
        text, encoding = decode(line)
        return to_article(document_of(_parse(text), doc, source_uri, line, encoding))
    except Refusal as refusal:
        return refusal.to_rejected(source_uri, line)


def _from_text(text: str, data: bytes, encoding: str, doc: str, source_uri: str) -> Document:
    return Document(doc=doc, source_uri=source_uri, text=text, raw=data, encoding=encoding)


def _from_html(text: str, data: bytes, encoding: str, doc: str, source_uri: str) -> Document:
    root = page_text.parse(text)
    if root is None:
        raise Refusal("parse", "no HTML elements in it; save the page again")
    said = page_metadata.read_metadata(root)
    story = page_text.story_of_page(text)
    check_text(story)
    if not story.strip():
        raise Refusal("parse", "no story text in the HTML (a page drawn by scripts?); save the page's text as .txt")
    outlet = (outlet_of_url(said.url) if said.url else None) or said.outlet
    return Document(
        doc=doc,
        source_uri=source_uri,
        text=story,
        raw=data,
        encoding=encoding,
        title=said.title,
        outlet=outlet,
        url=said.url,
        published_on=said.published_on,
    )


def _from_json(text: str, data: bytes, encoding: str, doc: str, source_uri: str) -> Iterator[Article | Rejected]:
    try:
        record = _parse(text)
    except Refusal:
        lines = [(n, line) for n, line in enumerate(text.split("\n"), start=1) if line.strip()]
        if len(lines) < 2 or not all(
            line.lstrip().startswith("{") and line.rstrip().endswith("}") for _, line in lines
        ):
            raise
        for number, line in lines:
            yield read_line(line.encode("utf-8"), f"{doc}:{number}", f"{source_uri}#{number}")
        return
    if not isinstance(record, list):
        yield to_article(document_of(record, doc, source_uri, data, encoding))
        return
    if not record:
        raise Refusal("parse", "an empty list; give objects with a 'text' field")
    for number, item in enumerate(record, start=1):
        raw = json.dumps(item, ensure_ascii=False).encode("utf-8", "surrogatepass")
        uri = f"{source_uri}#{number}"
        try:
            yield to_article(document_of(item, f"{doc}:{number}", uri, raw, "utf-8"))
        except Refusal as refusal:
            yield refusal.to_rejected(uri, raw)


def _parse(text: str) -> Any:
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise Refusal(
            "parse", f"broken JSON ({error.msg}, line {error.lineno} column {error.colno}); repair it"
        ) from None
    except RecursionError:
        raise Refusal("parse", "JSON nested too deeply; give one flat object with a 'text' field") from None
    except ValueError as error:
        raise Refusal("parse", f"JSON that cannot be read ({error}); repair it") from None
