"""An input that was not loaded, at whatever step."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from etl.loading.text import storable

PAYLOAD_LIMIT = 64 * 1024


@dataclass(frozen=True, slots=True)
class Rejection:
    """What was refused and why; kept in audit.rejected_input."""

    source_uri: str
    stage: str  # one of models.vocabulary.REJECT_STAGES
    reason: str
    payload: bytes = b""

    @property
    def rejected_input_id(self) -> str:
        """The same for the same refusal of the same input."""
        payload_hash = hashlib.sha256(self.payload).hexdigest()
        whole = "\x1f".join([storable(self.source_uri), storable(self.reason), payload_hash])
        return hashlib.sha256(whole.encode()).hexdigest()[:32]
