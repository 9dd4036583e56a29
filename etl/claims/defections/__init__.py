"""Who changes sides: joins a party, leaves one, or both."""

from __future__ import annotations

from etl.claims.defections.frames import FRAMES
from etl.claims.defections.reader import read

__all__ = ["FRAMES", "read"]
