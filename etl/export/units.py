"""Units, by the naming contract of the warehouse: the ending of a column's name says what it counts."""

from __future__ import annotations

ENDINGS = (
    ("_difference_pct", "percentage points"),
    ("_pct", "per cent"),
    ("_votes", "votes"),
    ("vote_difference", "votes"),
    ("_seats", "seats"),
    ("seat_difference", "seats"),
    ("word_count", "words"),
    ("_count", "number"),
    ("_at", "instant in UTC"),
    ("days_since_previous", "days"),
    ("char_start", "characters"),
    ("char_end", "characters"),
    ("confidence", "0 to 1"),
)


def unit_of(name: str, type_: str) -> str | None:
    """The unit of a column, or None where it has none: `official_turnout_pct` is in per cent."""
    if type_ in {"text", "text[]", "boolean"}:
        return None
    return next((unit for ending, unit in ENDINGS if name.endswith(ending)), None)
