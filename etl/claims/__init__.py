"""Article in, claims out: who, where, when, what."""

from etl.claims.extractor import EXTRACTOR_VERSION, LANGUAGES, Extractor

__all__ = ["EXTRACTOR_VERSION", "LANGUAGES", "Extractor"]
