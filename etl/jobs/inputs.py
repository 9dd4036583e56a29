"""Paths and standard input to articles and refusals."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, TypeVar

from etl.jobs.nothing import STDIN, NothingToRead
from etl.loading import Rejection
from etl.reading import Rejected, read_path, read_stream
from etl.records import Article

T = TypeVar("T")


def read_inputs(paths: Sequence[str], stdin: BinaryIO) -> Iterator[Article | Rejection]:
    """Everything in the paths, in order; `-` is standard input. Raises NothingToRead where there is nothing."""
    found = 0
    for path in paths:
        records = read_stream(stdin, STDIN) if path == STDIN else read_path(Path(path))
        for record in records:
            found += 1
            yield _refusal(record) if isinstance(record, Rejected) else record
    if not found:
        forms = ".txt, .html, .json, .jsonl, .csv, .parquet or .warc, plain or gzipped"
        raise NothingToRead(f"nothing to read in {', '.join(paths)}: no {forms}")


def batched(records: Iterable[T], size: int) -> Iterator[list[T]]:
    """Lists of `size` records; the last may be shorter."""
    iterator = iter(records)
    while batch := list(itertools.islice(iterator, size)):
        yield batch


def _refusal(rejected: Rejected) -> Rejection:
    return Rejection(rejected.source_uri, rejected.stage, rejected.reason, rejected.payload)
