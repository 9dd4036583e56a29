"""The job behind `ittehad explain`: each document as it is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from etl.explaining import Explained
from etl.explaining import explain as explain_article
from etl.jobs.extraction import extractor_for
from etl.jobs.inputs import read_inputs
from etl.jobs.nothing import NothingToRead
from etl.loading import Rejection
from etl.settings import Settings


def explain(
    settings: Settings, paths: Sequence[str], stdin: BinaryIO, docs: Sequence[str] = ()
) -> Iterator[Explained | Rejection]:
    """Each document of the paths, or those named, in order; refusals too where all are asked for.

    Raises NothingToRead, also where none of the documents named is there.
    """
    seen: list[str] = []
    is_found = not docs
    for record in read_inputs(paths, stdin):
        if isinstance(record, Rejection):
            if not docs:
                yield record
            continue
        seen.append(record.doc)
        if not docs or record.doc in docs:
            is_found = True
            yield explain_article(extractor_for(settings.reference), record)
    if not is_found:
        names = ", ".join(seen[:10]) + (" …" if len(seen) > 10 else "")
        raise NothingToRead(f"no document {', '.join(docs)}; there are: {names}")
