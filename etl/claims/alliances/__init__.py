"""Alliance claims: how the parties of an article stand to each other."""

from __future__ import annotations

from etl.claims.alliances.reader import read

__all__ = ["read"]
