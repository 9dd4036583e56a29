"""Short ways to read a text in a test."""

from __future__ import annotations

import io

from etl.reading import Rejected, read_stream
from etl.records import Article


def article(text: str | bytes, name: str = "sample.txt") -> Article:
    """The one article of `text`; fails where it is refused."""
    data = text.encode() if isinstance(text, str) else text
    (result,) = read_stream(io.BytesIO(data), name)
    assert isinstance(result, Article), result
    return result


def rejected(data: str | bytes, name: str = "sample.txt") -> Rejected:
    """The one refusal of `data`."""
    (result,) = read_stream(io.BytesIO(data.encode() if isinstance(data, str) else data), name)
    assert isinstance(result, Rejected), result
    return result
