"""An input that could not become an article, with the reason in one line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PAYLOAD_LIMIT = 64 * 1024  # bytes of the input kept beside the reason

Stage = Literal["open", "decode", "parse", "clean"]


@dataclass(frozen=True, slots=True)
class Rejected:
    """What was refused, where, and why.

    `stage` is the step that failed: `open` (finding and reading bytes), `decode` (bytes to text),
    `parse` (JSON, HTML, fields), `clean` (nothing left of the page).
    `reason` is one line: it names the input, says what is wrong and what to do.
    `payload` holds the first 64 KiB of the input.
    """

    source_uri: str
    stage: Stage
    reason: str
    payload: bytes = b""


class Refusal(ValueError):
    """Raised inside reading where an input has to be refused; readers turn it into a `Rejected`."""

    def __init__(self, stage: Stage, reason: str) -> None:
        super().__init__(reason)
        self.stage = stage
        self.reason = reason

    def to_rejected(self, source_uri: str, payload: bytes = b"") -> Rejected:
        """The record of this refusal; the reason is led by the input's name."""
        reason = " ".join(f"{source_uri}: {self.reason}".split())
        return Rejected(source_uri, self.stage, reason, payload[:PAYLOAD_LIMIT])
