"""Text that PostgreSQL accepts."""

from __future__ import annotations

import re
from typing import Any

# PostgreSQL has no NUL in text, and lone surrogates (file names that are not UTF-8) cannot be encoded.
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with every character that cannot be stored replaced by U+FFFD, one for one: offsets stay right."""
    try:
        text.encode()  # fails on lone surrogates, and much sooner than a pattern tells
    except UnicodeEncodeError:
        return UNSTORABLE.sub("\ufffd", text)
    return text.replace("\0", "\ufffd")


def storable_row(row: dict[str, Any]) -> dict[str, Any]:
    """The row with its strings made storable; the same object where they are."""
    changed = {column: new for column, value in row.items() if (new := _storable_value(value)) != value}
    return row | changed if changed else row


def _storable_value(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    return [storable(item) for item in value] if isinstance(value, list) else value
