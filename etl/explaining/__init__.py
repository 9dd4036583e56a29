"""An article as it is read: what is seen in it, and which claim comes from where."""

from etl.explaining.explained import Explained, explain

__all__ = ["Explained", "explain"]
