"""The job behind `ittehad extract`: claims of each document, no database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from etl.jobs.extraction import Extraction
from etl.jobs.inputs import batched, read_inputs
from etl.loading import Rejection
from etl.records import Article, ArticleClaims
from etl.settings import Settings

BATCH = 16


def extract(settings: Settings, paths: Sequence[str], stdin: BinaryIO) -> Iterator[ArticleClaims | Rejection]:
    """Claims or refusal of each input, in order. Raises NothingToRead."""
    extraction = Extraction.of(settings)
    held: list[list[Article | Rejection]] = []

    def articles() -> Iterator[list[Article]]:
        for batch in batched(read_inputs(paths, stdin), BATCH):
            held.append(batch)
            yield [record for record in batch if isinstance(record, Article)]

    for results in extraction.run(articles()):
        extracted = iter(results)
        for record in held.pop(0):
            yield record if isinstance(record, Rejection) else next(extracted)
