"""How well the claims read agree with claims that people annotated."""

from etl.evaluation.scoring import KINDS, Scores, score

__all__ = ["KINDS", "Scores", "score"]
