"""Text that PostgreSQL accepts."""

from __future__ import annotations

import re
from typing import Any

# PostgreSQL has no NUL in text, and lone surrogates (file names that are not UTF-8) cannot be encoded.
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with every character that cannot be stored replaced by U+FFFD, one for one: offsets stay right."""
    return UNSTORABLE.sub("\ufffd", text)


def storable_value(value: Any) -> Any:
    """A column value: strings made storable, tuples as lists (PostgreSQL arrays)."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, tuple | list):
        return [storable_value(item) for item in value]
    return value
