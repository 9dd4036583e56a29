"""What only the headline says outright of somebody whom the story names."""

from __future__ import annotations

from dataclasses import replace

from etl.claims.defections.merge import Draft
from etl.claims.defections.status import day_of
from etl.claims.document import Document


def take_from_headline(doc: Document, drafts: list[Draft], d: Draft) -> None:
    """Add a headline's switch where the story names the person and tells nothing of him, or only that he left."""
    body = next(
        (
            s
            for s in doc.sentences
            if not s.is_title and any(m.person is d.actor.person for m in doc.of_kind(s, "person"))
        ),
        None,
    )
    if d.actor.person is None or body is None:
        return
    own = [o for o in drafts if o.actor.key == d.actor.key]
    if own:
        left = next((o for o in own if o.to is None and o.status == "done"), None)
        if len(own) == 1 and left is not None and d.to not in (None, "IND", left.left) and d.status == "done":
            left.to = d.to
        return
    drafts.append(replace(d, sentence=body, rule="headline", day=day_of(doc, body, 0), end=0))
