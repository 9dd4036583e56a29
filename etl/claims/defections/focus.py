"""What an article has been speaking of."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Focus:
    """What the article has been speaking of: the last switch's party, party left, and people."""

    to: str | None = None
    left: str | None = None
    at: int = -99  # sentence
    is_group: bool = False
    backed_by: str | None = None
    story_alone: bool = False  # the story opens with independents
    from_alone: set[str] = field(default_factory=set)  # parties that independents are said to have joined
