"""Logs on standard error: lines for people on a terminal, JSON objects elsewhere."""

from __future__ import annotations

import datetime as dt
import json
import logging
import sys

from etl.display import printable

OURS = "ittehad"
STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """One object a line: time, level, event, and what the event brings."""

    def format(self, record: logging.LogRecord) -> str:
        said = {
            "time": dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
            **_fields(record),
        }
        if record.exc_info:
            said["traceback"] = self.formatException(record.exc_info)
        return json.dumps(said, ensure_ascii=False, default=str)


class ShortLines(logging.Formatter):
    """Time, event and fields in a line without control characters."""

    def format(self, record: logging.LogRecord) -> str:
        fields = " ".join(f"{key}={value}" for key, value in _fields(record).items() if value not in (None, 0))
        moment = dt.datetime.fromtimestamp(record.created).astimezone()
        return printable(f"{moment:%H:%M:%S} {record.getMessage()} {fields}")


def log_to_stderr(*, is_terminal: bool) -> None:
    """Send our own events there, from now on."""
    logger = logging.getLogger(OURS)
    for old in list(logger.handlers):
        logger.removeHandler(old)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(ShortLines() if is_terminal else JsonLines())
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False


def _fields(record: logging.LogRecord) -> dict[str, object]:
    return {key: value for key, value in vars(record).items() if key not in STANDARD}
