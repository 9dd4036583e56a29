"""Tables of a TOML file as records: every setting known and of its kind, or an error that names it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")


class SourcesError(Exception):
    """A sources file that cannot be used; one line that says where and why."""


def record_of(
    where: str,
    cls: type[T],
    given: Mapping[str, Any],
    choices: Mapping[str, Sequence[str]],
    *,
    others: Sequence[str] = (),
) -> T:
    """The table as a record of `cls`; `others` are further names to mention as known.

    Raises SourcesError for an unknown or missing setting, or a value of the wrong kind.
    """
    fields = {f.name: f for f in dataclasses.fields(cls)}  # type: ignore[arg-type]
    for key, value in given.items():
        if key not in fields:
            raise SourcesError(f"{where}: unknown setting {key!r}; known are {', '.join([*others, *fields])}")
        _check(where, key, value, str(fields[key].type).split(" | ")[0], choices)
    for key, one in fields.items():
        if key not in given and one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING:
            raise SourcesError(f"{where}: {key} is missing")
    return cls(**given)


def is_web_address(text: str) -> bool:
    """Whether it is an http or https address without a name and password in it."""
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None


def _check(where: str, key: str, value: Any, meant: str, choices: Mapping[str, Sequence[str]]) -> None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if key in choices:
        good, wanted = value in choices[key], f"one of {', '.join(choices[key])}"
    elif meant == "bool":
        good, wanted = isinstance(value, bool), "true or false"
    elif meant == "int":
        good, wanted = is_number and isinstance(value, int) and value >= 0, "a whole number from 0 on"
    elif meant == "float":
        good, wanted = is_number and 0 <= value < 1e9, "a number from 0 on"
    elif meant == "str":
        good, wanted = isinstance(value, str) and value.isprintable() and value.strip() != "", "a line of text"
    elif meant == "dict[str, str]":
        good = isinstance(value, dict) and all(isinstance(v, str) for v in value.values())
        wanted = "a table of texts"
    else:
        good, wanted = isinstance(value, dict), "a table"
    if not good:
        raise SourcesError(f"{where}: {key} is {value!r}; give {wanted}")
